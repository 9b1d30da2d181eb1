"""A window whose disk fills while it reads; a program of its own, for test_full_disk.py.

    python -m tests.desktop.full_disk DISK FOLDER

Opens a window on a home in DISK, a small file system, adds FOLDER, and prints the sentence that
the window says and its button; makes room, presses the button, and prints how many files are ready.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QMessageBox

from assistant.paths import Home
from desktop.look import LIGHT, Look
from desktop.main_window import MainWindow

_WAIT_S = 120.0


def main() -> None:
    disk, folder = map(Path, sys.argv[1:])
    filler = disk / "filler"
    app = QApplication(sys.argv[:1])
    home = Home(disk / "home")
    home.folder.mkdir()
    window = MainWindow(home, Look(LIGHT))
    window.show()

    def until(reached: Callable[[], bool]) -> None:
        end = time.monotonic() + _WAIT_S
        while not reached():
            if time.monotonic() > end:
                raise SystemExit("It did not come to that.")
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    _fill(filler)  # before the librarian's process has opened the library
    window.engine.add_folder(str(folder))
    until(lambda: bool(window.notice.sentence and window.notice._help.text()))
    _tell(window.notice.sentence)
    _tell(window.notice._help.text())
    assert not any(isinstance(each, QMessageBox) for each in app.topLevelWidgets())
    filler.unlink()
    window.notice._help.click()
    if not window.folders:  # it was not kept either
        window.engine.add_folder(str(folder))
    until(lambda: window.engine.counts.files.get("ready", 0) == len(list(folder.iterdir())))
    _tell(str(window.engine.counts.files.get("ready", 0)))
    window.end()


def _tell(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def _fill(file: Path) -> None:
    """Take every byte that there is."""
    with file.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(b"\0" * 4096)
        except OSError:
            return


if __name__ == "__main__":
    main()
