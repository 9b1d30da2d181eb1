"""Drives the real window through the sample library and takes a picture of every view.

    python packaging/screenshots.py [--to FOLDER] [--only light|dark|de|200] [--work DIR]
                                    [--view tune|settings|quality]

Works in a home folder of its own, with the models of the ordinary one (`footnote models get`). Run
it under `QT_QPA_PLATFORM=offscreen` where there is no display. Without --only it takes all of them:
every view in the light theme, the main ones in the dark theme, in German, and at 200 %. The first
run is that of the light theme; the others open the library that it has read (--work keeps it).
--view takes only those of one view; the first run of Tune trains, proves and merges an adapter.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tune_pictures import TuneWalk

from assistant.paths import Home, resources
from desktop.language import speak
from desktop.locked_window import LockedWindow
from desktop.look import DARK, LIGHT, Look, TypeScale
from desktop.main_window import MainWindow
from desktop.places import ASK, FIND, LIBRARY, QUALITY, SETTINGS, WELCOME
from desktop.quality_view import COMPARE, FAILING, MODEL, OVERVIEW, QUESTIONS, TRIAL
from desktop.settings_view import ABOUT, ANSWERS, APPEARANCE, MODELS, PRIVACY, READING
from desktop.sighting import Sighting

_SETS = ("light", "dark", "de", "200")
_QUESTIONS = (
    "What does fault F11 mean on the boiler?",
    "Which tools need an induction before they are used?",
    "Who won the football world cup in 1998?",
)
_QUALITY = (
    ("quality", OVERVIEW),
    ("quality-failing", FAILING),
    ("quality-questions", QUESTIONS),
    ("quality-compare", COMPARE),
    ("quality-model", MODEL),
    ("quality-settings", TRIAL),
)
_WAIT_S = 400.0  # the librarian gives way to everything else
_SIZE = (1280, 800)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=resources() / "screenshots")
    parser.add_argument("--only", choices=_SETS)
    parser.add_argument("--work", type=Path)
    parser.add_argument("--view", choices=("tune", "settings", "quality"))
    options = parser.parse_args()
    options.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="footnote-pictures-") as folder:
        work: Path = options.work or Path(folder)
        if options.only is not None:
            _take_set(options.to, options.only, work, options.view)
            return 0
        for each in _SETS:
            command = [sys.executable, __file__, "--to", str(options.to), "--only", each]
            view = ["--view", options.view] if options.view else []
            subprocess.run([*command, "--work", str(work), *view], check=True)
    return 0


def _take_set(to: Path, name: str, work: Path, view: str | None) -> None:
    models = Home.default().models
    os.environ["HOME"] = str(work)  # the pictures show no path of this machine
    home = Home(work / ".footnote")
    if not home.folder.exists():
        home.models.mkdir(parents=True)
        for one in models.iterdir():  # what comes of the tuned search stays in this home
            (home.models / one.name).symlink_to(one)
        shutil.copytree(resources() / "sample", work / "Mill")
        _make_inbox(work / "Inbox")
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale(QLocale.Language.English))
    speak(app, "de" if name == "de" else "en")
    QCursor.setPos(900, 700)
    walk = _Walk(app, home, to, name)
    if view:
        walk.walk_one(view)
    else:
        walk.walk()


class _Walk:
    def __init__(self, app: QApplication, home: Home, to: Path, name: str) -> None:
        self._app = app
        self._to = to
        self._name = name
        self._is_full = name == "light"
        self._is_read = home.store.exists()
        sizes = TypeScale().scaled(200 if name == "200" else 100)
        self._home = home
        self._look = Look(DARK if name == "dark" else LIGHT, sizes)
        self._window = MainWindow(home, self._look)
        self._window.preferences.change(  # what the page of the settings shows
            "window",
            theme="dark" if name == "dark" else "light",
            text_percent=200 if name == "200" else 100,
            language="de" if name == "de" else "en",
        )

    def walk(self) -> None:
        window = self._window
        window.show()
        window.resize(*_SIZE)
        self._rest(0.6)
        if self._is_read:
            self._until(lambda: window.engine.counts.passages > 0)
            window.go_to(WELCOME)
        folders = [str(Path.home() / "Mill"), str(Path.home() / "Inbox")]
        for folder in folders:
            window.welcome_view.add_folder(folder)
        self._until(lambda: window.welcome_view.is_counted)
        self._rest(0.5)
        self._take("welcome")
        if self._is_full:
            window.welcome_view.encrypt.setChecked(True)
            window.welcome_view.fields.new.setText("four words or more")
            window.welcome_view.fields.again.setText("four words")
            self._rest(0.3)
            window.welcome_view.ensureWidgetVisible(window.welcome_view._start)
            self._rest(0.3)
            self._take("welcome-passphrase")
            window.welcome_view.encrypt.setChecked(False)
        if not self._is_read:
            self._first_run(folders)
        self._library()
        self._ask()
        self._conversations()
        self._find()
        self._quality()
        self._settings()
        self._tune()
        window.end()
        self._locked()
        self._rest(0.5)

    def walk_one(self, view: str) -> None:
        self._window.show()
        self._window.resize(*_SIZE)
        self._rest(0.6)
        {"tune": self._tune, "settings": self._settings, "quality": self._quality}[view]()
        self._window.end()
        self._rest(0.5)

    def _tune(self) -> None:
        TuneWalk(self._window, self._take, self._until, self._rest, self._is_full).walk()

    def _first_run(self, folders: list[str]) -> None:
        window = self._window
        settled: list[bool] = []
        window.engine.settled.connect(lambda: settled.append(True))
        window.welcome_view.started.emit(folders)
        window.engine.collect("At the mill", folders[0])
        self._until(lambda: window.engine.counts.passages > 0)
        window.go_to(LIBRARY)
        self._rest(1.2)
        self._take("library-reading")
        self._until(lambda: bool(settled) and window.engine.counts.texts_waiting == 0)
        self._rest(2.0)

    def _library(self) -> None:
        library = self._window.library_view
        self._window.go_to(LIBRARY)
        self._until(lambda: library.model.rowCount() > 0)
        for row in range(library.model.rowCount()):
            if library.model.line(row).state == "failed":
                library.table.setCurrentIndex(library.model.index(row, 0))
                break
        self._rest(0.4)
        self._take("library")
        if not self._is_full:
            return
        dialog = library.choose_patterns(str(Path.home() / "Mill"))
        assert dialog is not None
        dialog.exclude.setPlainText("*.epub\nMinutes*")
        self._until(lambda: dialog.previewed is not None and dialog.previewed.removed > 0)
        self._rest(0.3)
        self._take("library-patterns", dialog)
        dialog.reject()

    def _ask(self) -> None:
        window = self._window
        window.go_to(ASK)
        self._rest(0.3)
        if self._is_full:
            self._take("ask-empty")
            window.ask_view._welcome.set_folders((str(resources() / "sample"),))
            self._rest(0.3)
            self._take("ask-first")  # as it is where the sample library is not a copy
            window.ask_view._welcome.set_folders(())
        for number, question in enumerate(_QUESTIONS if self._is_full else _QUESTIONS[:1]):
            window.ask_view.clear()
            QTest.keyClicks(window.ask_view.box, question)
            QTest.keyClick(window.ask_view.box, Qt.Key.Key_Return)
            turn = window.ask_view.turns[-1]
            self._until(lambda turn=turn: turn.is_over)  # type: ignore[misc]
            if turn.text.citations:
                turn.text.citation_opened.emit(0)
            elif turn.answer is not None and turn.answer.closest:
                window.show_places([Sighting.of_hit(turn.answer.closest[0])], 0)
            self._until_shown()
            self._take(f"ask-{number + 1}")
            if number == 0 and self._is_full:
                self._search()

    def _search(self) -> None:
        """The page strip and the search in the document."""
        source = self._window.source_view
        source._strip.click()
        source.open_search()
        QTest.keyClicks(source.search.line, "boiler")
        self._until(lambda: source.pages.drawn > 2 and "/" in source.search._count.text())
        self._rest(1.0)
        self._take("source-search")
        source.search.close_bar()
        source._strip.click()

    def _conversations(self) -> None:
        """The list of conversations, and why the passages were found."""
        window = self._window
        window.source_view.hide()
        window.ask_view.show_chats(self._name != "200")
        self._rest(1.0)
        turn = window.ask_view.turns[-1]
        turn._why.setChecked(True)
        self._rest(0.5)
        if self._name == "200":
            cards = turn._cards.geometry().top() + turn.y()
            window.ask_view._scroll.verticalScrollBar().setValue(cards - 40)
            self._rest(0.3)
        self._take("ask-why")
        window.ask_view.show_chats(False)

    def _find(self) -> None:
        window = self._window
        window.go_to(FIND)
        looks = [("find", "frozen pipe in winter")]
        if self._is_full:
            looks += [
                ("source-sheet", "insurance type:xlsx"),
                ("source-text", "quiet hours type:text"),
            ]
        for name, words in looks:
            found: list[bool] = []
            window.find_view.searched.connect(found.append)
            window.find_view.line.setText(words)
            self._until(lambda found=found: True in found)  # type: ignore[misc]
            window.find_view.results.setCurrentIndex(window.find_view.model.index(1))
            window.find_view.results.activated.emit(window.find_view.model.index(1))
            self._until_shown()
            self._take(name)

    def _quality(self) -> None:
        """Questions made and asked where there are none yet; then every page of the view."""
        window = self._window
        window.go_to(QUALITY)
        if "source_view" in window.__dict__:
            window.source_view.hide()
        view = window.quality_view
        was_read: list[bool] = []
        view.was_read.connect(lambda: was_read.append(True))
        self._until(lambda: bool(was_read))
        if not view.told.runs:
            view.count.setValue(16)
            view.make()
            self._until(lambda: not view.is_busy)
            for _ in range(2):
                view.run()
                self._until(lambda: not view.is_busy)
                self._rest(1.0)
        for name, page in _QUALITY:
            view.show_page(page)
            table = {FAILING: view.failing.table, QUESTIONS: view.questions.table}.get(page)
            if table is not None:
                table.setCurrentIndex(table.rows.index(0, 0))
            if page == MODEL:
                self._until(lambda: view.model.models.count() > 0)
            self._rest(1.0)
            self._take(name)
        if self._is_full:
            self._tuned_search()
        view.show_page(OVERVIEW)

    def _tuned_search(self) -> None:
        """The search tuned on the library's own files: while it learns, and what came of it."""
        tuner = self._window.quality_view.model.tuner
        tuner.begin()
        self._until(lambda: "Learning" in tuner.said)
        self._take("quality-tuning")
        self._until(lambda: not tuner.is_busy)
        self._take("quality-tuned")

    def _settings(self) -> None:
        window = self._window
        window.go_to(SETTINGS)
        pages = [("settings", APPEARANCE), ("settings-reading", READING)]
        pages += [("settings-answers", ANSWERS), ("models", MODELS)]
        pages += [("privacy", PRIVACY), ("about", ABOUT)]
        for name, page in pages if self._is_full else pages[:-1]:
            window.settings_view.show_page(page)
            self._rest(6.0)  # children look what is there
            self._take(name)

    def _locked(self) -> None:
        """The page that asks for the passphrase, after a wrong one."""
        page = LockedWindow(self._home, self._look)
        page.resize(*_SIZE)
        page.show()
        page.field.setText("not this one")
        page.ask(QCoreApplication.translate("Shell", "This is not the passphrase."))
        self._rest(0.5)
        self._take("locked", page)
        page.close()

    # --- driving ---------------------------------------------------------------------------------

    def _take(self, name: str, widget: QWidget | None = None) -> None:
        path = self._to / f"{name}-{self._name}.png"
        (widget or self._window).grab().save(str(path), quality=0)
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
                raise SystemExit("The window did not get there in time.")
            self._rest(0.05)


def _make_inbox(folder: Path) -> None:
    """A second folder, with files that cannot be read."""
    folder.mkdir()
    (folder / "Cut off.pdf").write_bytes(b"%PDF-1.7\n1 0 obj << /Type /Catalog")
    (folder / "Letter to the council.md").write_text(
        "# Letter to the council\n\nThe bins on Mill Lane are emptied on Thursdays.\n", "utf-8"
    )
    (folder / "photo.heic").write_bytes(b"\xff\xd8\xff\xe0")


if __name__ == "__main__":
    sys.exit(main())
