"""What a command works with: the home folder, and the store and models opened on demand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from assistant.answering import Answerer
from assistant.embedding import Embedder
from assistant.errors import ModelError
from assistant.generation import Generator
from assistant.judging import Judgement
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.reranking import Reranker
from assistant.retrieval import Retriever
from assistant.store import Store


@dataclass(frozen=True, slots=True)
class Session:
    home: Home

    def library(self) -> Store:
        """The library, made if there is none."""
        return Store.open(self.home.store)

    def existing_library(self) -> Store:
        return Store.open_existing(self.home.store)

    def embedder(self) -> Embedder:
        """Raises ModelError if there is none, with what to do."""
        return Embedder.open(default_model(self.home, "embedder"))

    def embedder_if_installed(self) -> Embedder | None:
        """None where no embedding model is there: search then goes by words alone."""
        try:
            model = default_model(self.home, "embedder")
        except ModelError:
            return None
        return Embedder.open(model)

    def answerer(self, store: Store) -> Answerer:
        """Needs an embedder and a generator; the reranker is used where it is installed."""
        embedder = self.embedder()
        model = default_model(self.home, "generator")
        generator = Generator.open(model.folder / model.run)
        try:
            reranker = Reranker.open(default_model(self.home, "reranker"))
        except ModelError:
            reranker = None
        return Answerer(
            Retriever(store, embedder),
            store.place_of,
            Judgement.load(),
            generator,
            embedder,
            reranker,
        )


def plain_path(path: str) -> str:
    """A path for a person: below the current folder or the home folder, shortened."""
    for base, mark in ((Path.cwd(), ""), (Path.home(), "~/")):
        try:
            return mark + str(Path(path).relative_to(base))
        except ValueError:
            continue
    return path
