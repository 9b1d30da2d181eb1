"""What another embedder costs a large library: searches meanwhile, the switch, the sweeping.

    python -m tests.benchmarks.reembedding [--texts 100000]

The vectors are random, so that only the store is measured; processor time, in milliseconds. The
library is made in a folder of its own and removed.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from assistant.store import Store
from assistant.store.documents import text_hash

_BATCH = 64
_PUT = 1024
_SWEPT = 2000
_SEARCHES = 30
_DIMENSIONS = 384


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--texts", type=int, default=100_000)
    count = arguments.parse_args().texts
    chosen = np.random.default_rng(1)
    with tempfile.TemporaryDirectory() as name, Store.open(Path(name) / "library.db") as store:
        old = make(store, count, chosen)
        print(f"{count:,} texts; search alone: {searches(store, old, chosen):.1f}")
        new = store.embedders.prepare("new:1", _DIMENSIONS)
        fill(store, new, count // 2, chosen)
        print(f"search while half of the new vectors are there: {searches(store, old, chosen):.1f}")
        print(f"the next {_BATCH} texts: {spent(lambda: _next(store, new, count)):.1f}")
        fill(store, new, count, chosen)
        print(f"counting what is missing: {spent(lambda: store.embedders.missing_count(new)):.1f}")
        print(f"the switch: {spent(lambda: store.embedders.adopt(new)):.1f}")
        took = []
        while True:
            took.append(spent(lambda: store.embedders.sweep(_SWEPT)))
            if not store.embedders.has_vectors(old):
                break
        print(f"sweeping: {sum(took):.0f} in {len(took)} steps, the longest {max(took):.1f}")
        print(f"search afterwards: {searches(store, new, chosen):.1f}")


def make(store: Store, count: int, chosen: np.random.Generator) -> int:
    """Texts that no passage says, and their vectors of the embedder that serves."""
    with store.transaction():
        store.database.run_many(
            "insert into texts(hash, context, text) values(?, '', ?)",
            ((text_hash("", f"text {n}"), f"text {n}") for n in range(count)),
        )
    old = store.vectors.use("old:1", _DIMENSIONS)
    put(store, old, list(range(1, count + 1)), chosen)
    return old


def put(store: Store, id: int, text_ids: list[int], chosen: np.random.Generator) -> None:
    for start in range(0, len(text_ids), _PUT):
        part = text_ids[start : start + _PUT]
        vectors = chosen.standard_normal((len(part), _DIMENSIONS)).astype(np.float32)
        store.vectors.put(id, part, list(vectors))
    store.vectors.tidy(id)


def fill(store: Store, id: int, upto: int, chosen: np.random.Generator) -> None:
    missing = [text_id for text_id, _, _ in store.embedders.missing(id, 0, upto) if text_id <= upto]
    put(store, id, missing, chosen)


def _next(store: Store, id: int, count: int) -> None:
    store.embedders.missing(id, count // 2, _BATCH)


def searches(store: Store, id: int, chosen: np.random.Generator) -> float:
    """The median search by meaning."""
    questions = chosen.standard_normal((_SEARCHES, _DIMENSIONS)).astype(np.float32)
    return statistics.median(
        spent(partial(store.vectors.search, id, question, 100)) for question in questions
    )


def spent(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


if __name__ == "__main__":
    main()
