"""Fills the vectors of the embedder that is to come, beside those that answer meanwhile.

    Filled… -> Adopted

Used by `Indexer`, between reading and resting. What is done is known from the vectors that are
there, so it may be stopped or killed at any moment and goes on where it was.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.embedding import Embedder
from assistant.indexing.events import Filled
from assistant.store import Store

EMBED_BATCH = 64  # texts embedded in one transaction


@dataclass(frozen=True, slots=True)
class Following:
    """The embedder to come; `accepted`: it serves as soon as every text has its vector."""

    embedder: Embedder
    accepted: bool = False


def embed_texts(
    embedder: Embedder, texts: Sequence[tuple[int, str, str]], pause: Callable[[], bool]
) -> tuple[list[int], list[npt.NDArray[np.float32]]]:
    """Ids and vectors of (id, context, text), in order, as many as there are before `pause()`."""
    ids, vectors = [], []
    for index, vector in embedder.embed_passages([_whole(*each) for each in texts]):
        ids.append(texts[index][0])
        vectors.append(vector)
        if pause():
            break
    return ids, vectors


def _whole(_id: int, context: str, text: str) -> str:
    """What the embedder is given for a text."""
    return f"{context}\n{text}" if context else text


class Filler:
    """Gives every text its vector of one embedder; texts that come meanwhile are taken along."""

    def __init__(self, store: Store, embedder: Embedder) -> None:
        self._store = store
        self._embedder = embedder
        self.id = store.embedders.prepare(embedder.id, embedder.dimensions)
        self._after = 0  # every text up to this id had its vector
        self._done = 0
        self._spent = 0.0

    def fill(self, pause: Callable[[], bool] = lambda: False) -> Iterator[Filled]:
        """Embed until nothing is missing or `pause()` is true."""
        waiting, before = self._store.embedders.missing_count(self.id), self._done
        while waiting and not pause() and (texts := self._next()):
            started = time.perf_counter()
            ids, vectors = embed_texts(self._embedder, texts, pause)
            self._store.vectors.put(self.id, ids, vectors)
            self._after = ids[-1]
            self._done, waiting = self._done + len(ids), waiting - len(ids)
            self._spent += time.perf_counter() - started
            yield Filled(self._embedder.id, self._done, waiting, self._spent)
            waiting = waiting or self._store.embedders.missing_count(self.id)
        if self._done > before and not pause():
            self._store.vectors.tidy(self.id)

    def is_full(self) -> bool:
        return self._store.embedders.missing_count(self.id) == 0

    def _next(self) -> list[tuple[int, str, str]]:
        """From where it was; then again from the start, for what has come below."""
        texts = self._store.embedders.missing(self.id, self._after, EMBED_BATCH)
        if not texts and self._after:
            self._after = 0
            texts = self._store.embedders.missing(self.id, 0, EMBED_BATCH)
        return texts
