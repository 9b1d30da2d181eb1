"""The window's own figures: how soon it is there, how long it ever stalls, what it holds.

    python -m tests.benchmarks.window [--files N]

Works in a home of its own with the installed models; QT_QPA_PLATFORM=offscreen where there is no
display. A stall is the time by which a timer of 5 ms is late in the GUI's thread.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import psutil

from assistant.paths import Home

_BEAT_MS = 5
_WAIT_S = 300.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=2000)
    files = parser.parse_args().files
    models = Home.default().models
    with tempfile.TemporaryDirectory(prefix="footnote-window-") as folder:
        home = Home(Path(folder) / "home")
        home.folder.mkdir()
        home.models.symlink_to(models)
        notes = Path(folder) / "notes"
        _write(notes, files)
        _measure(home, notes, files)
    return 0


def _write(folder: Path, files: int) -> None:
    folder.mkdir()
    for number in range(files):
        text = f"# Note {number}\n\nThe valve {number} is opened on day {number % 28 + 1}.\n"
        (folder / f"note {number}.md").write_text(text, "utf-8")


def _measure(home: Home, notes: Path, files: int) -> None:
    begun = time.perf_counter()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop.main_window import MainWindow
    from desktop.places import ASK, LIBRARY

    app = QApplication(sys.argv[:1])
    window = MainWindow(home)
    window.show()
    app.processEvents()
    print(f"window shown after {time.perf_counter() - begun:.2f} s")
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
    window.engine.add_folder(str(notes))
    window.go_to(LIBRARY)
    end = time.monotonic() + _WAIT_S
    asked = False
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.001)
        ready = window.engine.counts.files.get("ready", 0)
        if not asked and ready > files // 10:
            asked = True
            window.go_to(ASK)
            window.ask_view.ask("On which day is valve 7 opened?")
        if asked and ready >= files and window.ask_view.turns[-1].is_over:
            break
    late.sort()
    print(f"{window.engine.counts.files} in the library, {len(late)} beats")
    print(f"late: median {late[len(late) // 2]:.1f} ms, 99.9 % {late[-len(late) // 1000]:.0f} ms")
    print(f"longest stalls: {', '.join(f'{each:.0f} ms' for each in late[-5:])}")
    size = psutil.Process().memory_info().rss / 2**20
    print(f"memory of the window's process: {size:.0f} MiB")
    window.close()


if __name__ == "__main__":
    sys.exit(main())
