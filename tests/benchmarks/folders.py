"""How fast a large folder is scanned and compared, and how soon a saved file is told of.

    python -m tests.benchmarks.folders [--files 100000] [--saves 30]

Times of scanning are of the processor and of the clock; the folder is made and removed here.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from assistant.folders import Known, compare, scan
from assistant.patterns import Rules
from assistant.records import SourceFile
from assistant.watching import Changed, Watching, watch

_A_FOLDER = 100


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--files", type=int, default=100_000)
    arguments.add_argument("--saves", type=int, default=30)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        make(root, chosen.files)
        for label, exclude in (("defaults", ()), ("three patterns", ("*.bak", "/old/", "!a.md"))):
            measure_scan(root, label, exclude)
        measure_watch(root, chosen.saves)


def make(root: Path, count: int) -> None:
    for first in range(0, count, _A_FOLDER):
        folder = root / f"d{first // 5000}" / f"s{first}"
        folder.mkdir(parents=True)
        for number in range(first, min(count, first + _A_FOLDER)):
            (folder / f"file {number}.txt").touch()


def measure_scan(root: Path, label: str, exclude: Sequence[str]) -> None:
    began, began_cpu = time.perf_counter(), time.process_time()
    files = [file for file in scan(root, Rules.of(root, (), exclude)) if type(file) is SourceFile]
    wall, cpu = time.perf_counter() - began, time.process_time() - began_cpu
    print(f"scan, {label}: {len(files):,} files in {wall:.2f} s (processor {cpu:.2f} s)")
    known = {file.path: Known(file.size, file.modified_ns, b"") for file in files}
    began_cpu = time.process_time()
    changes = compare(known, files)
    cpu = time.process_time() - began_cpu
    print(f"compare: {len(changes.unchanged):,} unchanged (processor {cpu:.2f} s)")


def measure_watch(root: Path, saves: int) -> None:
    began = time.perf_counter()
    events = watch({str(root): Rules.of(root)})
    first = next(events)
    assert isinstance(first, Watching)
    print(f"watch: {first.by} after {time.perf_counter() - began:.2f} s")
    saved: dict[str, float] = {}

    def save() -> None:
        for number in range(saves):
            time.sleep(0.1)  # one save after the other, as a person's editor does
            path = root / f"saved {number}.txt"
            path.write_text("text " * 10_000)
            saved[str(path)] = time.perf_counter()

    writer = threading.Thread(target=save)
    writer.start()
    delays: list[float] = []
    for event in events:
        if isinstance(event, Changed):
            delays.append(time.perf_counter() - saved[event.path])
            if len(delays) == saves:
                break
    writer.join()
    events.close()
    median, worst = statistics.median(delays), max(delays)
    print(f"saved to told: median {1000 * median:.0f} ms, worst {1000 * worst:.0f} ms")


if __name__ == "__main__":
    main()
