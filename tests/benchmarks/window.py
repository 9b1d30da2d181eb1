"""The window's own figures: how soon it is there and of use, its longest stall, what it holds.

    python -m tests.benchmarks.window [--files N] [--passages N] [--starts N] [--profile]

Works in homes of its own with the installed models; QT_QPA_PLATFORM=offscreen where there is no
display. Everything stands beside a control that ran at the same time, as a busy machine is late by
itself: starts in turn with those of an empty Qt window, stalls beside a timer in a process that
does nothing. A stall is the time by which a timer of 5 ms is late in the GUI's thread. Its two
causes in the process itself are told apart by processor time, which a busy machine does not
stretch: what the GUI's thread computed meanwhile, and what the process's other threads did (which
may have kept it from the interpreter). --profile says where the GUI's thread was in the long ones.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from assistant.errors import ModelError
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.records import Block, Document, Page, Passage, Place, SourceFile
from assistant.store import Indexable, Store

_BEAT_MS = 5
_WAIT_S = 1800.0
_A_FILE = 50  # passages
_OWN_MS = 15  # of the GUI's thread at a stretch: more is looked at

_WINDOW = """
from desktop.preferences import Preferences
from desktop.shell import Shell
home = Home(Path(sys.argv[1]))
shell = Shell(home, Preferences(home))
shell.start()
window = shell.window
"""
_EMPTY = """
from PySide6.QtWidgets import QWidget
window = QWidget()
window.resize(1280, 800)
window.show()
"""
_START = """
import os, sys, time
import psutil
from pathlib import Path
from PySide6.QtWidgets import QApplication
from assistant.paths import Home
app = QApplication([])
{0}
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
print(late[len(late) // 2], late[-len(late) // 1000], late[-1])
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--passages", type=int, default=50_000)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    home = Home.default()
    try:
        default_model(home, "embedder")
        default_model(home, "generator")
    except ModelError as error:
        print(error.message, file=sys.stderr)
        return error.exit_code
    with tempfile.TemporaryDirectory(prefix="footnote-window-") as folder:
        large = _home(Path(folder) / "large", home.models)
        _fill(large, Path(folder) / "library", options.passages)
        _measure_starts(large, options.starts)
        small = _home(Path(folder) / "small", home.models)
        notes = Path(folder) / "notes"
        _write(notes, options.files)
        _measure(small, large, notes, options)
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
    """Footnote and an empty Qt window, in turn; both from the start of Python."""
    walls: dict[str, list[float]] = {_WINDOW: [], _EMPTY: []}
    works: dict[str, list[float]] = {_WINDOW: [], _EMPTY: []}
    for _ in range(starts):
        for part in walls:
            code = _START.format(part)
            command = [sys.executable, "-c", code, str(home.folder)]
            said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            wall, work = map(float, said.split())
            walls[part].append(wall)
            works[part].append(work)
    for name, part in (("window", _WINDOW), ("an empty Qt window", _EMPTY)):
        wall, work = statistics.median(walls[part]), statistics.median(works[part])
        print(
            f"{name} painted {wall:.2f} s after its process began ({min(walls[part]):.2f} at best),"
            f" of it {work:.2f} s computing"
        )


@dataclass(frozen=True, slots=True)
class Beat:
    """How late a beat was, and what was computed since the one before, in ms."""

    late: float
    own: float  # by the GUI's thread
    others: float  # by the process's other threads


class Heart:
    """A timer in the GUI's thread that notes how late it comes, and why."""

    def __init__(self, profile: bool) -> None:
        from PySide6.QtCore import QTimer

        self.beats: list[Beat] = []
        self.places: Counter[str] = Counter()
        self._looks: deque[tuple[float, str]] = deque(maxlen=10_000)
        self._last = (time.perf_counter(), time.thread_time(), time.process_time())
        self._stopped = threading.Event()
        self._timer = QTimer()
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        if profile:
            main = threading.get_ident()
            threading.Thread(target=self._watch, args=(main,), daemon=True).start()

    def stop(self) -> None:
        self._timer.stop()
        self._stopped.set()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time(), time.process_time())
        wall, own, whole = ((new - old) * 1000 for new, old in zip(now, self._last, strict=True))
        self.beats.append(Beat(wall - _BEAT_MS, own, whole - own))
        self._last = now
        if max(own, whole - own) > _OWN_MS:
            self.places.update(place for at, place in self._looks if at > now[0] - wall / 1000)
        self._looks.clear()

    def _watch(self, main: int) -> None:
        """Where the threads are: a line for each look; those of long beats are kept."""
        here = threading.get_ident()
        while not self._stopped.wait(0.002):
            at = time.perf_counter()
            for thread, frame in sys._current_frames().items():
                stack = traceback.extract_stack(frame)
                idle = stack[-1].name in ("wait", "_recv", "_work", "get")
                if thread == here or (thread != main and idle):
                    continue
                ours = [each for each in stack if "desktop" in each.filename][-3:]
                ours += [each for each in stack[-1:] if each not in ours]
                names = " < ".join(f"{each.name}:{each.lineno}" for each in reversed(ours))
                self._looks.append((at, f"{'GUI' if thread == main else 'other'}: {names}"))
            del thread, frame  # what they hold belongs to the GUI's thread

    def report(self, control: str) -> None:
        late = sorted(beat.late for beat in self.beats)
        own = sorted(beat.own for beat in self.beats)
        median, most, worst = map(float, control.split())
        print(f"{len(late)} beats; late by (median, 99.9 %, longest)")
        print(
            f"  the window            {late[len(late) // 2]:7.1f} {late[-len(late) // 1000]:7.0f}"
            f" {late[-1]:7.0f} ms"
        )
        print(f"  a process that idles  {median:7.1f} {most:7.0f} {worst:7.0f} ms")
        print(
            f"  computed by the GUI's thread between beats: 99.9 % {own[-len(own) // 1000]:.0f} ms,"
            f" longest {', '.join(f'{each:.0f}' for each in own[:-6:-1])} ms,"
            f" {sum(each > _OWN_MS for each in own)} times above {_OWN_MS} ms"
        )
        for beat in sorted(self.beats, key=lambda beat: -beat.late)[:5]:
            print(
                f"  late by {beat.late:.0f} ms: {beat.own:.0f} ms computed by the GUI's thread,"
                f" {beat.others:.0f} by others of the process"
            )
        for place, looks in self.places.most_common(25):
            print(f"  {looks:4} looks: {place}")


def _measure(home: Home, large: Home, notes: Path, options: argparse.Namespace) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop.main_window import MainWindow
    from desktop.places import ASK, FIND, LIBRARY
    from desktop.tidying import Tidying

    app = QApplication(sys.argv[:1])
    tidying = Tidying()  # as the program has it

    def until(reached: Callable[[], bool], what: str) -> None:
        """In an event loop like the program's own. Gives up loudly."""
        loop, timer = QEventLoop(app), QTimer(app)  # not to be freed by the thread that looks
        end = time.monotonic() + _WAIT_S
        timer.timeout.connect(lambda: loop.quit() if reached() or time.monotonic() > end else None)
        timer.start(20)
        loop.exec()
        timer.stop()
        timer.deleteLater()
        loop.deleteLater()
        if not reached():
            raise SystemExit(f"Gave up after {_WAIT_S:.0f} s: {what}")

    begun, work = time.perf_counter(), time.process_time()
    window = MainWindow(large)
    window.show()
    window.go_to(FIND)
    found: list[bool] = []
    window.find_view.searched.connect(found.append)
    window.find_view.line.setText("valve 17")
    until(lambda: bool(found), "results")
    print(
        f"results among {options.passages} passages shown {time.perf_counter() - begun:.2f} s after"
        f" the window was made, of it {time.process_time() - work:.2f} s computing in its process"
    )
    window.go_to(LIBRARY)
    until(lambda: len(window.library_view.model) > 0, "the ledger")
    print(f"its ledger shown after {time.perf_counter() - begun:.2f} s")
    window.end()
    window.deleteLater()

    window = MainWindow(home)
    window.show()
    until(lambda: "settings_view" in window.__dict__, "every view")
    idle = subprocess.Popen(
        [sys.executable, "-c", _IDLE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    heart = Heart(options.profile)
    counts = window.engine
    window.engine.add_folder(str(notes))
    window.go_to(LIBRARY)
    tenth = options.files // 10
    until(lambda: counts.counts.files.get("ready", 0) > tenth, "the first tenth is read")
    window.go_to(ASK)
    answered = 0
    for part in range(2, 11):  # a question with each tenth: they would keep the reading waiting
        window.ask_view.ask(f"On which day is valve {part} opened?")
        until(lambda: window.ask_view.turns[-1].is_over, "an answer")
        given = window.ask_view.turns[-1].answer
        answered += given is not None and not given.refused
        until(lambda: counts.counts.files.get("ready", 0) >= part * tenth, "the next tenth")  # noqa: B023
    asked = len(window.ask_view.turns)
    window.go_to(LIBRARY)
    until(lambda: counts.counts.texts_waiting == 0, "every text is embedded")
    heart.stop()
    control, _ = idle.communicate("")
    app.processEvents()
    print(f"{options.files} files indexed, {asked} questions asked meanwhile, {answered} answered")
    heart.report(control)
    size = psutil.Process().memory_info().rss / 2**20
    print(f"memory of the window's process: {size:.0f} MiB")
    window.end()
    tidying.close()


if __name__ == "__main__":
    sys.exit(main())
