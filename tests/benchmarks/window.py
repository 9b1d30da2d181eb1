"""The window's own figures: how soon it is there and of use, its longest stall, what it holds.

    python -m tests.benchmarks.window [--files N] [--passages N] [--starts N]

Works in homes of its own with the installed models; QT_QPA_PLATFORM=offscreen where there is no
display. A stall is the time by which a timer of 5 ms is late in the GUI's thread; beside it stands
that of a process that does nothing, for what the machine itself was late. Starts are
processes of their own: from the start of Python until the first picture is painted.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from assistant.paths import Home
from assistant.records import Block, Document, Page, Passage, Place, SourceFile
from assistant.store import Indexable, Store

_BEAT_MS = 5
_WAIT_S = 900.0
_A_FILE = 50  # passages

_START = """
import os, sys, time
import psutil
from pathlib import Path
from PySide6.QtWidgets import QApplication
from assistant.paths import Home
app = QApplication([])
from desktop.main_window import MainWindow
window = MainWindow(Home(Path(sys.argv[1])))
window.show()
app.processEvents()
window.grab()
process = psutil.Process()
print(time.time() - process.create_time(), sum(process.cpu_times()[:2]))
os._exit(0)
"""

_IDLE = """
import sys, threading, time
from PySide6.QtCore import QCoreApplication, QTimer
app, late, last = QCoreApplication([]), [], time.perf_counter()
def beat():
    global last
    now = time.perf_counter()
    late.append((now - last) * 1000 - 5)
    last = now
timer = QTimer()
timer.setInterval(5)
timer.timeout.connect(beat)
timer.start()
threading.Thread(target=lambda: (sys.stdin.read(), app.quit()), daemon=True).start()
app.exec()
late.sort()
print(f"{late[-len(late) // 1000]:.0f} ms, {late[-1]:.0f} ms")
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--passages", type=int, default=50_000)
    parser.add_argument("--starts", type=int, default=5)
    options = parser.parse_args()
    models = Home.default().models
    with tempfile.TemporaryDirectory(prefix="footnote-window-") as folder:
        large = _home(Path(folder) / "large", models)
        _fill(large, Path(folder) / "library", options.passages)
        _measure_starts(large, options.starts)
        small = _home(Path(folder) / "small", models)
        notes = Path(folder) / "notes"
        _write(notes, options.files)
        _measure(small, large, notes, options.files)
    return 0


def _home(folder: Path, models: Path) -> Home:
    home = Home(folder)
    folder.mkdir()
    home.models.symlink_to(models)
    return home


def _write(folder: Path, files: int) -> None:
    folder.mkdir()
    for number in range(files):
        text = f"# Note {number}\n\nThe valve {number} is opened on day {number % 28 + 1}.\n"
        (folder / f"note {number}.md").write_text(text, "utf-8")


def _fill(home: Home, folder: Path, passages: int) -> None:
    """A library that was read long ago: files on disk, texts in the store, no vectors."""
    folder.mkdir()
    with Store.open(home.store) as store, store.transaction():
        added = store.ledger.add_folder(str(folder), (), (), "")
        for number in range(passages // _A_FILE):
            texts = [
                f"Valve {number}-{n} of the mill is opened on day {n}." for n in range(_A_FILE)
            ]
            path = folder / f"record {number}.md"
            path.write_text("\n\n".join(texts), "utf-8")
            status = path.stat()
            source = SourceFile(str(path), status.st_size, status.st_mtime_ns)
            pages = tuple(Page(text, (Block("paragraph", 0, len(text)),)) for text in texts)
            indexable = [
                Indexable(Passage(n, 0, len(text), text, place=Place(0, len(text))), path.name)
                for n, text in enumerate(texts)
            ]
            store.ledger.put_file(added.id, source, "markdown")
            hash = str(number).encode()
            id, _, _ = store.documents.put(hash, "markdown", "1", Document(pages), indexable, 1)
            file = store.ledger.file(str(path))
            assert file is not None
            store.ledger.set_read(file.id, source, hash, status.st_mtime_ns, "1")
            store.ledger.set_ready(file.id, id)


def _measure_starts(home: Home, starts: int) -> None:
    walls, works = [], []
    for _ in range(starts):
        command = [sys.executable, "-c", _START, str(home.folder)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        walls.append(float(said[0]))
        works.append(float(said[1]))
    wall, work = statistics.median(walls), statistics.median(works)
    print(f"window painted {wall:.2f} s after the process began, of it {work:.2f} s computing")


def _measure(home: Home, large: Home, notes: Path, files: int) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop.main_window import MainWindow
    from desktop.places import ASK, FIND, LIBRARY

    app = QApplication(sys.argv[:1])

    def until(reached: Callable[[], bool]) -> None:
        end = time.monotonic() + _WAIT_S
        while not reached() and time.monotonic() < end:
            app.processEvents()
            time.sleep(0.001)

    begun = time.perf_counter()
    window = MainWindow(large)
    window.show()
    until(lambda: window.engine.counts.passages > 0)
    print(f"library of {window.engine.counts.passages} passages counted after"
          f" {time.perf_counter() - begun:.2f} s")  # fmt: skip
    found: list[bool] = []
    window.go_to(FIND)
    window.find_view.searched.connect(found.append)
    window.find_view.line.setText("valve 17")
    until(lambda: bool(found))
    print(f"first results after {time.perf_counter() - begun:.2f} s")
    window.end()

    window = MainWindow(home)
    window.show()
    until(lambda: "settings_view" in window.__dict__)
    late: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append((now - last) * 1000 - _BEAT_MS)
        last = now

    timer = QTimer()
    timer.setInterval(_BEAT_MS)
    timer.timeout.connect(beat)
    timer.start()
    idle = subprocess.Popen(
        [sys.executable, "-c", _IDLE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    window.engine.add_folder(str(notes))
    window.go_to(LIBRARY)
    until(lambda: window.engine.counts.files.get("ready", 0) > files // 10)
    window.go_to(ASK)
    window.ask_view.ask("On which day is valve 7 opened?")
    until(
        lambda: (
            window.engine.counts.files.get("ready", 0) >= files
            and window.ask_view.turns[-1].is_over
        )
    )
    beside, _ = idle.communicate("")
    late.sort()
    print(f"{window.engine.counts.files} in the library, {len(late)} beats")
    print(f"late: median {late[len(late) // 2]:.1f} ms, 99.9 % {late[-len(late) // 1000]:.0f} ms")
    print(f"longest stalls: {', '.join(f'{each:.0f} ms' for each in late[-5:])}")
    print(f"a process that does nothing, meanwhile: 99.9 % {beside.strip()} at most")
    size = psutil.Process().memory_info().rss / 2**20
    print(f"memory of the window's process: {size:.0f} MiB")
    window.end()


if __name__ == "__main__":
    sys.exit(main())
