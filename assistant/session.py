"""What a command or a child of the window works with: the home, its settings, what they open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import cast, get_args

from assistant.answering import Answerer, AnswerOptions
from assistant.catalogue import InstalledModel, Role
from assistant.chunking import ChunkOptions
from assistant.embedding import Embedder, embedder_id
from assistant.errors import ModelError
from assistant.evaluation.questioning import Questioner
from assistant.generation import Generator
from assistant.indexing import Following, Indexer, IndexOptions, Recogniser
from assistant.judging import Doubt, Judgement
from assistant.models.installed import default_model, installed
from assistant.parsing.confined import Limits, ParserProcess
from assistant.parsing.options import MEBIBYTE, ParseOptions
from assistant.parsing.pdf_scans import is_installed as can_recognise
from assistant.paths import Home
from assistant.reading import Reader
from assistant.rereading import DEPTH
from assistant.retrieval import Retriever
from assistant.searching import RetrievalOptions
from assistant.settings import Settings, load_settings
from assistant.store import KnownEmbedder, Store
from assistant.store.papers import Paper, paper
from assistant.surveying import Surveyor
from assistant.tuning.contamination import Embed
from assistant.tuning.passages import Find, finder
from assistant.tuning.proof import PASSAGES
from assistant.tuning.registry import attachable
from assistant.tuning.shipped import ASKING, GROUNDED, shipped_adapter
from assistant.watching import Mode, WatchOptions

ROLES: tuple[Role, ...] = get_args(Role)


@dataclass
class Session:
    home: Home = field(default_factory=Home.default)
    adapters: tuple[tuple[str, float], ...] | None = None  # id and scale; None: as the settings say

    @cached_property
    def settings(self) -> Settings:
        return load_settings(self.home.settings)

    def set_to(self, settings: Settings) -> Session:
        """The same home with other settings, which are written nowhere."""
        other = Session(self.home, self.adapters)
        other.settings = settings
        return other

    # --- options made of settings ----------------------------------------------------------------

    def index_options(self) -> IndexOptions:
        sizes = self.settings.chunking
        return IndexOptions(
            ChunkOptions(
                sizes.target_tokens, sizes.max_tokens, sizes.small_tokens, sizes.overlap_sentences
            ),
            ParseOptions(max_bytes=self.settings.reading.largest_mb * MEBIBYTE),
        )

    def retrieval_options(self) -> RetrievalOptions:
        weights = self.settings.retrieval
        return RetrievalOptions(
            candidates=weights.candidates,
            words=weights.words,
            meaning=weights.meaning,
            names=weights.names,
        )

    def answer_options(self) -> AnswerOptions:
        given = self.settings.answering
        return AnswerOptions(
            hits=given.hits,
            prompt_tokens=given.prompt_tokens,
            answer_tokens=given.answer_tokens,
            wording="quote" if given.wording == "quote" else "checked",
            doubt=cast(Doubt, given.doubt),
        )

    def watch_options(self) -> WatchOptions:
        given = self.settings.watching
        return WatchOptions(
            mode=cast(Mode, given.mode),
            settle_s=given.settle_s,
            longest_s=given.longest_s,
            poll_s=given.poll_s,
        )

    # --- what is opened --------------------------------------------------------------------------

    def library(self) -> Store:
        """The library, made if there is none."""
        return Store.open(self.home.store, self.home.key)

    def existing_library(self) -> Store:
        return Store.open_existing(self.home.store, self.home.key)

    def paper(self, name: str) -> Paper:
        """A text that the home keeps beside its library; its name is its path in the home."""
        return paper(self.home, name)

    def parser(self) -> ParserProcess:
        given = self.settings.reading
        return ParserProcess(Limits(memory=given.memory_mb * MEBIBYTE, seconds=given.seconds))

    @contextmanager
    def recogniser(self) -> Iterator[Recogniser | None]:
        """What reads scanned pages; None if that is off, or not installed."""
        if not (self.settings.reading.scans and can_recognise()):
            yield None
            return
        with Recogniser() as recogniser:
            yield recogniser

    def model(self, role: Role) -> InstalledModel:
        """The model that the settings name, else the default one. Raises ModelError."""
        chosen: str = getattr(self.settings.models, role)
        return installed(self.home, chosen) if chosen else default_model(self.home, role)

    def serving(self, store: Store) -> InstalledModel | None:
        """Whose vectors answer: the library's current embedder, while its weights are there.

        The settings name the one that is wanted. Until it has a vector of every text, the old one
        serves (`following`); where there is nothing to serve, the wanted one begins at once.
        """
        known = store.embedders.current()
        if known is not None and store.embedders.has_vectors(known.id):
            model = self._installed_as(known)
            if model is not None:
                return model
        return self._if_installed("embedder")

    def following(self, store: Store) -> Following | None:
        """The embedder to fill beside the serving one: that which the settings want, or a try."""
        serves = self.serving(store)
        wanted = self.settings.models.embedder
        if serves is None:
            return None
        if wanted and wanted != serves.id:
            return Following(self.open_embedder(installed(self.home, wanted)), accepted=True)
        known = store.embedders.coming()
        model = self._installed_as(known) if known is not None else None
        return Following(self.open_embedder(model)) if model is not None else None

    def _installed_as(self, known: KnownEmbedder) -> InstalledModel | None:
        """The model of these very weights; None if it is gone, or another is in its place."""
        try:
            model = installed(self.home, known.model_id)
        except ModelError:
            return None
        return model if embedder_id(model) == known.name else None

    def open_embedder(self, model: InstalledModel) -> Embedder:
        return Embedder.open(model, self._threads())

    def embedder(self, store: Store | None = None) -> Embedder:
        """Of a library's vectors, or as the settings say. Raises ModelError if there is none."""
        model = self.serving(store) if store is not None else None
        return self.open_embedder(model or self.model("embedder"))

    def embedder_if_installed(self, store: Store) -> Embedder | None:
        """None where no embedding model is there: search then goes by words alone."""
        model = self.serving(store)
        return self.open_embedder(model) if model else None

    def comparer(self) -> Embed | None:
        """What compares examples by meaning; None where there is no embedding model."""
        try:
            return self.embedder().vectors
        except ModelError:
            return None

    def indexer(
        self, store: Store, parser: ParserProcess, recogniser: Recogniser | None = None
    ) -> Indexer:
        """The library's one writer; hold `writer_lock`."""
        embedder = self.embedder_if_installed(store)
        following = self.following(store)
        return Indexer(store, parser, embedder, self.index_options(), following, recogniser)

    def retriever(self, store: Store, embedder: Embedder | None = None) -> Retriever:
        """With the library's embedder, or with another one that has vectors in it."""
        used = embedder or self.embedder_if_installed(store)
        return Retriever(store, used, self.retrieval_options())

    def finder(self, store: Store) -> Find:
        """What finds the passages that a proof shows."""
        return finder(self.retriever(store), self.reader(), DEPTH, PASSAGES)

    def answerer(self, store: Store, embedder: Embedder | None = None) -> Answerer:
        """Needs an embedder; without a generator answers quote."""
        writer = self._if_installed("generator")
        return Answerer(
            self.retriever(store, embedder or self.embedder(store)),
            store.place_of,
            Judgement.load(),
            self.reader(),
            generator=self._generator(writer, self._answering(writer)) if writer else None,
            options=self.answer_options(),
            surveyor=Surveyor(store),
        )

    def generator_if_installed(self) -> Generator | None:
        model = self._if_installed("generator")
        return self._generator(model, self._chosen(model)) if model else None

    @contextmanager
    def questioner(self) -> Iterator[Questioner | None]:
        """Asks about sentences with the model that answers, and with the adapter that was taught to
        ask where it fits this model; None where no model is installed."""
        model = self._if_installed("generator")
        if model is None:
            yield None
            return
        taught = shipped_adapter(model, ASKING)
        with self._generator(model, [(taught, 1.0)] if taught else self._chosen(model)) as writer:
            yield Questioner(writer, self.reader(), taught is not None)

    def reader(self) -> Reader:
        return Reader.open(threads=self._threads())

    def models_in_use(self, store: Store) -> dict[str, str]:
        """Role -> id of the model that answers are made with."""
        found = {role: self._if_installed(role) for role in ROLES}
        found["embedder"] = self.serving(store)
        return {role: model.id for role, model in found.items() if model}

    def _generator(
        self, model: InstalledModel, adapters: Sequence[tuple[Path, float]]
    ) -> Generator:
        given = self.settings.models
        return Generator.open(
            model.run_file,
            given.context,
            threads=self._threads() or 0,
            adapters=adapters,
            gpu_layers=given.gpu_layers,
        )

    def _chosen(self, model: InstalledModel) -> list[tuple[Path, float]]:
        """The adapters that are asked for."""
        chosen = self.settings.models.adapters if self.adapters is None else self.adapters
        return [(attachable(self.home, id, model), scale) for id, scale in chosen]

    def _answering(self, model: InstalledModel) -> list[tuple[Path, float]]:
        """The same; where none is asked for the one that ships, if that is wanted and fits."""
        chosen = self._chosen(model)
        if chosen or self.adapters is not None or not self.settings.answering.grounded:
            return chosen
        shipped = shipped_adapter(model, GROUNDED)
        return [(shipped, 1.0)] if shipped else []

    def _if_installed(self, role: Role) -> InstalledModel | None:
        """None where no model has this role; a model that the settings name must be there."""
        try:
            return self.model(role)
        except ModelError:
            if getattr(self.settings.models, role):
                raise
            return None

    def _threads(self) -> int | None:
        return self.settings.models.threads or None
