"""What a passphrase costs: indexing and searching with and without, in the same run.

    python -m tests.benchmarks.encryption FOLDER [--passages 20000]

FOLDER holds text files. Both libraries are made by the product's own path (words; vectors as in
`latency`); the questions are asked of both in turn, so that other work on the machine slows both.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import cast

from assistant.embedding import Embedder
from assistant.keys import Key
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.retrieval import Retriever
from assistant.sealing import change, unlock
from assistant.store import Store
from tests.benchmarks.latency import Projection, index_words, put_vectors, questions

_PASSPHRASE = "a passphrase to measure with"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--passages", type=int, default=20_000)
    parser.add_argument("--questions", type=int, default=200)
    options = parser.parse_args()
    real = Embedder.open(default_model(Home.default(), "embedder"))
    key = Key.new(_PASSPHRASE)
    with tempfile.TemporaryDirectory(prefix="footnote-") as folder:
        with ExitStack() as stack:
            _measure(stack, Path(folder), real, key, options)
        _change(Home(Path(folder) / "plain0"))


def _measure(
    stack: ExitStack, folder: Path, real: Embedder, key: Key, options: argparse.Namespace
) -> None:
    times: dict[str, list[float]] = {"plain": [], "sealed": []}
    stores: dict[str, Store] = {}
    projections: dict[str, Projection] = {}
    for number, name in enumerate(("plain", "sealed", "sealed", "plain")):
        home = Home(folder / f"{name}{number}", key if name == "sealed" else None)
        stores[name] = stack.enter_context(Store.open(home.store, home.key))
        begun = time.process_time()
        index_words(stores[name], options.folder, options.passages)
        projections[name] = put_vectors(stores[name], real)
        times[name].append(time.process_time() - begun)
    plain, sealed = (sum(times[name]) for name in ("plain", "sealed"))
    print(f"indexing: {plain:.1f} s and {sealed:.1f} s of processor time, {sealed / plain:.2f}")
    print(f"libraries of {stores['plain'].size() / 1e6:.0f} MB")
    _search(stores, projections, questions(stores["plain"], options.questions))


def _search(
    stores: dict[str, Store], projections: dict[str, Projection], asked: Sequence[str]
) -> None:
    finders = {
        name: Retriever(store, cast(Embedder, projections[name])) for name, store in stores.items()
    }
    for name, finder in finders.items():
        begun = time.process_time()
        finder.search(asked[0], 10)
        print(f"first search, {name}: {(time.process_time() - begun) * 1000:.0f} ms of processor")
    walls: dict[str, list[float]] = {name: [] for name in finders}
    works: dict[str, list[float]] = {name: [] for name in finders}
    for question in asked:
        for name, finder in finders.items():
            wall, work = time.perf_counter(), time.process_time()
            finder.search(question, 10)
            walls[name].append((time.perf_counter() - wall) * 1000)
            works[name].append((time.process_time() - work) * 1000)
    for unit, found in (("wall", walls), ("processor", works)):
        plain, sealed = (statistics.median(found[name]) for name in ("plain", "sealed"))
        worst = [sorted(found[name])[int(len(asked) * 0.99)] for name in ("plain", "sealed")]
        print(
            f"search, {unit} time: median {plain:.1f} and {sealed:.1f} ms, {sealed / plain:.2f};"
            f" p99 {worst[0]:.1f} and {worst[1]:.1f} ms"
        )


def _change(home: Home) -> None:
    size = home.store.stat().st_size
    begun = time.perf_counter()
    list(change(home, Key.new(_PASSPHRASE)))
    seconds = time.perf_counter() - begun
    print(f"a library of {size / 1e6:.0f} MB encrypted in {seconds:.1f} s")
    begun = time.perf_counter()
    opened = unlock(home, _PASSPHRASE)
    print(f"unlocked in {time.perf_counter() - begun:.2f} s", end=", ")
    begun = time.perf_counter()
    Store.open(opened.store, opened.key).close()
    print(f"opened again in {(time.perf_counter() - begun) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
