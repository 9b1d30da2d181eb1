"""Search latency over many real passages, against a plain sqlite-vec float scan in the same run.

    python -m tests.benchmarks.latency FOLDER [--passages 200000] [--keep FOLDER]

FOLDER holds text files (such as the RFCs). Words, passages and places go through the product's own
path. Embedding so many passages would take an hour on two cores, so the stored vectors are made by
a random projection of each passage's words, weighted by how rare they are: they are near each
other where passages share words. The question is embedded for real (that time is counted), and
then searched with the projection of its words, so that it finds what a question would find.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import resource
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import cast

import apsw
import numpy as np
import numpy.typing as npt
import sqlite_vec

from assistant.embedding import Embedder
from assistant.indexing import Indexer, writer_lock
from assistant.indexing.events import Read
from assistant.models.installed import default_model
from assistant.parsing.confined import ParserProcess
from assistant.paths import Home
from assistant.retrieval import Retriever
from assistant.store import Store

DIMENSIONS = 384
QUESTIONS = 300
_WORD = re.compile(r"[^\W\d_]{2,}")

Vector = npt.NDArray[np.float32]


class Projection:
    """Stands in for the embedder's weights; questions still pay for the real embedder."""

    def __init__(self, real: Embedder, counts: Counter[str], texts: int) -> None:
        self.id = "projection:1"
        self.dimensions = DIMENSIONS
        self.max_tokens = real.max_tokens
        self._real = real
        self._weights = {word: math.log(1 + texts / n) for word, n in counts.items()}
        self._rows: dict[str, Vector] = {}

    def embed_question(self, text: str) -> Vector:
        self._real.embed_question(text)
        return self.project(text)

    def embed_passages(self, texts: Sequence[str]) -> Iterator[tuple[int, Vector]]:
        for index, text in enumerate(texts):
            yield index, self.project(text)

    def project(self, text: str) -> Vector:
        words = Counter(word.lower() for word in _WORD.findall(text))
        total = np.full(DIMENSIONS, 1e-3, np.float32)
        for word, count in words.items():
            total += self._row(word) * (self._weights.get(word, 1.0) * math.sqrt(count))
        return cast(Vector, total / np.linalg.norm(total))

    def _row(self, word: str) -> Vector:
        row = self._rows.get(word)
        if row is None:
            seed = int.from_bytes(word.encode()[:8].ljust(8, b"\0"), "little")
            row = np.random.default_rng(seed).standard_normal(DIMENSIONS).astype(np.float32)
            self._rows[word] = row
        return row


def index_words(store: Store, folder: Path, most: int) -> None:
    begun = time.perf_counter()
    passages = size = 0
    with ParserProcess() as parser:
        indexer = Indexer(store, parser, None)
        folders = store.ledger.folders() or [indexer.add_folder(folder)]
        for event in indexer.scan(folders[0]):
            print(event)
        for event in indexer.read_waiting(lambda: store.documents.passage_count() >= most):
            if isinstance(event, Read):
                size += event.size
                passages += event.passages
    seconds = time.perf_counter() - begun
    if passages:
        print(f"{size / 1e6:.0f} MB, {passages} passages searchable by words in {seconds:.0f} s")


def put_vectors(store: Store, real: Embedder) -> Projection:
    texts = store.documents.texts()
    counts = Counter(word for _, text in texts for word in {w.lower() for w in _WORD.findall(text)})
    projection = Projection(real, counts, len(texts))
    embedder = store.vectors.use(projection.id, DIMENSIONS)
    begun = time.perf_counter()
    while waiting := store.vectors.waiting(4096):
        ids = [id for id, _, _ in waiting]
        store.vectors.put(embedder, ids, [projection.project(text) for _, _, text in waiting])
    store.vectors.tidy(embedder)
    print(f"vectors projected and stored in {time.perf_counter() - begun:.0f} s")
    return projection


def questions(store: Store, count: int) -> list[str]:
    """Pieces of six to ten words out of passages, as a person would half remember them."""
    chosen = random.Random(1)
    texts = store.documents.texts()
    made: list[str] = []
    while len(made) < count:
        words = _WORD.findall(chosen.choice(texts)[1])
        if len(words) > 20:
            start = chosen.randrange(len(words) - 12)
            made.append(" ".join(words[start : start + chosen.randint(6, 10)]))
    return made


def plain_scan(store: Store, projection: Projection, asked: Sequence[str]) -> list[float]:
    """Milliseconds of a vec0 float table's own top ten, over the same vectors."""
    connection = apsw.Connection(":memory:")
    connection.enable_load_extension(True)
    connection.load_extension(sqlite_vec.loadable_path())
    connection.execute(
        f"create virtual table plain using vec0(v float[{DIMENSIONS}] distance_metric=cosine)"
    )
    embedder = store.vectors.find(projection.id)
    assert embedder is not None
    rows = store.database.rows(
        "select text_id, vector from vectors where embedder_id = ?", (embedder,)
    )
    with connection:
        connection.executemany(
            "insert into plain(rowid, v) values(?, ?)",
            ((id, np.frombuffer(v, np.int8).astype(np.float32).tobytes()) for id, v in rows),
        )
    times = []
    for question in asked:
        vector = projection.project(question).tobytes()
        begun = time.perf_counter()
        connection.execute(
            "select rowid, distance from plain where v match ? and k = 10", (vector,)
        ).fetchall()
        times.append((time.perf_counter() - begun) * 1000)
    return times


def percentiles(name: str, times: Sequence[float]) -> None:
    ordered = sorted(times)
    p50, p99 = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]
    print(f"{name:28} p50 {p50:7.1f} ms   p99 {p99:7.1f} ms   worst {ordered[-1]:7.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--passages", type=int, default=200_000)
    parser.add_argument("--keep", type=Path, help="keep the store here and use it again")
    options = parser.parse_args()
    with ExitStack() as stack:
        place = options.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        home = Home(place)
        real = Embedder.open(default_model(Home.default(), "embedder"))
        stack.enter_context(writer_lock(home))
        store = stack.enter_context(Store.open(home.store))
        index_words(store, options.folder, options.passages)
        projection = put_vectors(store, real)
        print(f"{store.words.text_count()} texts, store {store.size() / 1e6:.0f} MB")
        asked = questions(store, QUESTIONS)
        retriever = Retriever(store, cast(Embedder, projection))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        begun = time.perf_counter()
        retriever.search(asked[0], 10)
        print(f"first search (codes are loaded) {(time.perf_counter() - begun) * 1000:.0f} ms")
        found = [retriever.find(question, 10).timings for question in asked]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for part in found[0]:
            percentiles(f"Footnote {part}", [each[part] for each in found])
        print(f"peak memory grew by {(peak - before) / 1024:.0f} MB while searching")
        percentiles("plain sqlite-vec float scan", plain_scan(store, projection, asked[:60]))


if __name__ == "__main__":
    main()
