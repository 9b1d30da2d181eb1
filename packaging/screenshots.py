"""Drives the real window through the sample library and takes a picture of every view.

    python packaging/screenshots.py [--to FOLDER] [--theme light|dark]

Works in a home folder of its own, with the models of the ordinary one (`footnote models get`). Run
it under `QT_QPA_PLATFORM=offscreen` where there is no display.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from assistant.paths import Home, resources
from desktop.look import DARK, LIGHT, Look, TypeScale
from desktop.main_window import MainWindow
from desktop.places import FIND, LIBRARY
from desktop.sighting import Sighting

_QUESTIONS = (
    "What does fault F11 mean on the boiler?",
    "Which tools need an induction before they are used?",
    "Who won the football world cup in 1998?",
)
_WAIT_S = 60.0


def main() -> int:
    options = _options()
    models = Home.default().models
    with tempfile.TemporaryDirectory(prefix="footnote-pictures-") as folder:
        os.environ["HOME"] = folder  # the pictures show no path of this machine
        home = Home(Path(folder) / ".footnote")
        home.folder.mkdir()
        home.models.symlink_to(models)
        shutil.copytree(resources() / "sample", Path(folder) / "Mill")
        _make_inbox(Path(folder) / "Inbox")
        app = QApplication(sys.argv[:1])
        QCursor.setPos(900, 700)
        _Walk(app, home, options.to, DARK if options.theme == "dark" else LIGHT).walk()
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=resources() / "screenshots")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    options = parser.parse_args()
    options.to.mkdir(parents=True, exist_ok=True)
    return options


class _Walk:
    def __init__(self, app: QApplication, home: Home, to: Path, theme: object) -> None:
        self._app = app
        self._to = to
        look = Look(DARK if theme is DARK else LIGHT)
        self._window = MainWindow(home, look)
        self._large = Look(look.theme, TypeScale().scaled(200))
        self._name = look.theme.name

    def walk(self) -> None:
        window = self._window
        window.show()
        self._rest(0.6)
        folders = [str(Path.home() / "Mill"), str(Path.home() / "Inbox")]
        for folder in folders:
            window.welcome_view.add_folder(folder)
        self._until(lambda: window.welcome_view.is_counted)
        self._rest(0.5)
        self._take("welcome")
        settled: list[bool] = []
        window.engine.settled.connect(lambda: settled.append(True))
        window.welcome_view.started.emit(folders)
        self._until(lambda: window.engine.counts.passages > 0)
        window.go_to(LIBRARY)
        self._rest(1.2)
        self._take("library-reading")
        self._until(lambda: bool(settled) and window.engine.counts.texts_waiting == 0)
        self._rest(2.0)
        self._library()
        self._ask()
        self._find()
        self._sources()
        window.set_look(self._large)
        window.go_to(0)
        self._rest(1.0)
        self._take("ask-200-percent")
        window.close()
        self._rest(0.5)

    def _library(self) -> None:
        library = self._window.library_view
        for row in range(library.model.rowCount()):
            if library.model.line(row).state == "failed":
                library.table.setCurrentIndex(library.model.index(row, 0))
                break
        self._rest(0.4)
        self._take("library")

    def _ask(self) -> None:
        window = self._window
        window.go_to(0)
        self._rest(0.3)
        self._take("ask-empty")
        for number, question in enumerate(_QUESTIONS):
            window.ask_view.clear()
            window.ask_view.ask(question)
            turn = window.ask_view.turns[-1]
            self._until(lambda turn=turn: turn.is_over)  # type: ignore[misc]
            if turn.text.citations:
                turn.text.citation_opened.emit(0)
            elif turn.answer is not None and turn.answer.closest:
                window.show_places([Sighting.of_hit(turn.answer.closest[0])], 0)
            self._until_shown()
            self._take(f"ask-{number + 1}")

    def _find(self) -> None:
        window = self._window
        window.source_view.hide()
        window.go_to(FIND)
        found: list[bool] = []
        window.find_view.searched.connect(found.append)
        window.find_view.line.setText("frozen pipe in winter")
        self._until(lambda: True in found)
        window.find_view.results.setCurrentIndex(window.find_view.model.index(1))
        window.find_view.results.activated.emit(window.find_view.model.index(1))
        self._until_shown()
        self._take("find")

    def _sources(self) -> None:
        window = self._window
        for name, words in (("sheet", "insurance type:excel"), ("text", "quiet hours type:txt")):
            found: list[bool] = []
            window.find_view.searched.connect(found.append)
            window.find_view.line.setText(words)
            self._until(lambda found=found: True in found)  # type: ignore[misc]
            window.find_view.results.setCurrentIndex(window.find_view.model.index(1))
            window.find_view.results.activated.emit(window.find_view.model.index(1))
            self._rest(1.0)
            self._take(f"source-{name}")

    # --- driving ---------------------------------------------------------------------------------

    def _take(self, name: str) -> None:
        path = self._to / f"{name}-{self._name}.png"
        self._window.grab().save(str(path))
        print(path.name, flush=True)

    def _rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.01)

    def _until_shown(self) -> None:
        """Until the page that is cited is drawn, where there are pages."""
        source = self._window.source_view
        self._rest(1.0)
        if source.pdf.isVisible() and source.sighting is not None:
            page = source.sighting.place.page or 1
            self._until(lambda: source.pdf.is_drawn(page))
            self._rest(0.3)

    def _until(self, reached: Callable[[], bool]) -> None:
        end = time.monotonic() + _WAIT_S
        while not reached():
            if time.monotonic() > end:
                self._take("stuck")
                raise SystemExit("The window did not get there in time.")
            self._rest(0.05)


def _make_inbox(folder: Path) -> None:
    """A second folder, with files that cannot be read."""
    folder.mkdir()
    (folder / "Cut off.pdf").write_bytes(b"%PDF-1.7\n1 0 obj << /Type /Catalog")
    (folder / "Letter to the council.md").write_text(
        "# Letter to the council\n\nThe bins on Mill Lane are emptied on Thursdays.\n", "utf-8"
    )
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")


if __name__ == "__main__":
    sys.exit(main())
