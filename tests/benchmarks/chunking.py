"""Sizes of passages, their overlap, and the headings before them, on judged sets.

    python -m tests.benchmarks.chunking DATA KEEP [--sets scifact,filings] [--ways "as shipped,120"]

Each way of cutting is indexed by itself (KEEP/way/set) and searched as shipped. Figures as those of
tests.benchmarks.retrieval; passages; and seconds to read and embed them and milliseconds a search
(the median), beside whatever else the machine does.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

from assistant.chunking import ChunkOptions
from assistant.embedding import Embedder
from assistant.indexing import IndexOptions
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.retrieval import Retriever
from tests.benchmarks.retrieval import judged, library, measured

SETS = ("scifact", "cranfield", "med", "squad2", "filings", "filings-own")


@dataclass(frozen=True, slots=True)
class Way:
    """How documents are cut, and whether titles and headings go before what is embedded."""

    cut: ChunkOptions = field(default_factory=ChunkOptions)
    headed: bool = True


WAYS = {
    "as shipped": Way(),
    "80": Way(ChunkOptions(target_tokens=80, small_tokens=30)),
    "120": Way(ChunkOptions(target_tokens=120, small_tokens=45)),
    "160": Way(ChunkOptions(target_tokens=160, small_tokens=60)),
    "300": Way(ChunkOptions(target_tokens=300)),
    "400": Way(ChunkOptions(target_tokens=400)),
    "one sentence repeated": Way(ChunkOptions(overlap_sentences=1)),
    "two sentences repeated": Way(ChunkOptions(overlap_sentences=2)),
    "without headings": Way(headed=False),
}


@contextmanager
def cut(way: Way) -> Iterator[IndexOptions]:
    """The options of a way, while it is indexed."""
    if way.headed:
        yield IndexOptions(way.cut)
        return
    with patch("assistant.indexing.reading.context_of", lambda _passage, _title="": ""):
        yield IndexOptions(way.cut)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("keep", type=Path)
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--ways", default=",".join(WAYS))
    given = parser.parse_args()
    embedder = Embedder.open(default_model(Home.default(), "embedder"))
    for way in given.ways.split(","):
        for name in given.sets.split(","):
            of = judged(given.data, name)
            begun = time.perf_counter()
            with cut(WAYS[way]) as options:
                store = library(given.data, given.keep / way, name, of, embedder, options)
            seconds = time.perf_counter() - begun
            with store:
                worth, timings = measured(Retriever(store, embedder), of)
                texts = sum(1 for _ in store.documents.texts())
            ms = timings["total_ms"]
            print(
                f"{way:24} {name:12} {worth:.4f}  {texts:6} passages"
                f"  {seconds:5.0f} s  {ms:5.0f} ms",
                flush=True,
            )


if __name__ == "__main__":
    main()
