"""What a command or a child of the window works with: the home, its settings, what they open."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import cast, get_args

from assistant.answering import Answerer, AnswerOptions
from assistant.catalogue import InstalledModel, Role
from assistant.chunking import ChunkOptions
from assistant.embedding import Embedder
from assistant.errors import ModelError
from assistant.generation import Generator
from assistant.indexing import IndexOptions
from assistant.judging import Judgement
from assistant.models.installed import default_model, installed
from assistant.parsing.confined import Limits, ParserProcess
from assistant.parsing.options import MEBIBYTE, ParseOptions
from assistant.paths import Home
from assistant.reading import Reader
from assistant.retrieval import Retriever
from assistant.searching import RetrievalOptions
from assistant.settings import Settings, load_settings
from assistant.store import Store
from assistant.store.papers import Paper, paper
from assistant.surveying import Surveyor
from assistant.tuning.registry import attachable
from assistant.watching import Mode, WatchOptions

ROLES: tuple[Role, ...] = get_args(Role)


@dataclass
class Session:
    home: Home = field(default_factory=Home.default)
    adapters: tuple[tuple[str, float], ...] | None = None  # id and scale; None: as the settings say

    @cached_property
    def settings(self) -> Settings:
        return load_settings(self.home.settings)

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
        return RetrievalOptions(weights.candidates, weights.words, weights.meaning, weights.names)

    def answer_options(self) -> AnswerOptions:
        given = self.settings.answering
        return AnswerOptions(
            hits=given.hits,
            prompt_tokens=given.prompt_tokens,
            answer_tokens=given.answer_tokens,
            wording="quote" if given.wording == "quote" else "checked",
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

    def model(self, role: Role) -> InstalledModel:
        """The model that the settings name, else the default one. Raises ModelError."""
        chosen: str = getattr(self.settings.models, role)
        return installed(self.home, chosen) if chosen else default_model(self.home, role)

    def embedder(self) -> Embedder:
        """Raises ModelError if there is none, with what to do."""
        return Embedder.open(self.model("embedder"), self._threads())

    def embedder_if_installed(self) -> Embedder | None:
        """None where no embedding model is there: search then goes by words alone."""
        model = self._if_installed("embedder")
        return Embedder.open(model, self._threads()) if model else None

    def retriever(self, store: Store) -> Retriever:
        return Retriever(store, self.embedder_if_installed(), self.retrieval_options())

    def answerer(self, store: Store) -> Answerer:
        """Needs an embedder; without a generator answers quote."""
        writer = self._if_installed("generator")
        return Answerer(
            Retriever(store, self.embedder(), self.retrieval_options()),
            store.place_of,
            Judgement.load(),
            self.reader(),
            generator=self._generator(writer) if writer else None,
            options=self.answer_options(),
            surveyor=Surveyor(store),
        )

    def generator_if_installed(self) -> Generator | None:
        model = self._if_installed("generator")
        return self._generator(model) if model else None

    def reader(self) -> Reader:
        return Reader.open(threads=self._threads())

    def models_in_use(self) -> dict[str, str]:
        """Role -> id of the model that answers are made with."""
        found = {role: self._if_installed(role) for role in ROLES}
        return {role: model.id for role, model in found.items() if model}

    def embedder_id(self, store: Store) -> int | None:
        """The library's number of the embedding model in use; None if it has not been used."""
        embedder = self.embedder_if_installed()
        return store.vectors.find(embedder.id) if embedder else None

    def _generator(self, model: InstalledModel) -> Generator:
        given = self.settings.models
        attached = [
            (attachable(self.home, id, model), scale) for id, scale in self._chosen_adapters()
        ]
        return Generator.open(
            model.run_file,
            given.context,
            threads=self._threads() or 0,
            adapters=attached,
            gpu_layers=given.gpu_layers,
        )

    def _chosen_adapters(self) -> tuple[tuple[str, float], ...]:
        if self.adapters is not None:
            return self.adapters
        chosen = self.settings.models.adapter
        return ((chosen, self.settings.models.adapter_scale),) if chosen else ()

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
