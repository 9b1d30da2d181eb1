"""What a hand does: a footnote clicked, hovered and walked to; files dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from assistant.records import Citation, Place, Sentence
from desktop.look import DARK, LIGHT, Look, chosen_look
from desktop.main_window import MainWindow
from desktop.messages import Counted, Progress
from desktop.places import ASK, FIND, LIBRARY, QUALITY, SETTINGS, TUNE, WELCOME
from desktop.settings_view import APPEARANCE
from desktop.widgets.answer_text import AnswerText
from desktop.widgets.status_line import StatusLine
from tests.desktop.conftest import PATIENCE_MS

Opens = Callable[[Home], MainWindow]
CITED = tuple(
    Citation(number, f"/x/{name}.pdf", Place(0, 5, page=number), f"Quote of {name}.")
    for number, name in enumerate(("lease", "rules"), start=1)
)


@pytest.fixture
def bare(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    return made


@pytest.fixture
def answer(qtbot: QtBot) -> AnswerText:
    text = AnswerText(Look(LIGHT))
    qtbot.addWidget(text)
    text.resize(600, 200)
    text.show()
    text.add(Sentence("The rent is ten pounds.", "supported", (CITED[0],)))
    text.add(Sentence("Dogs are welcome.", "partly", (CITED[1],), "the files say cats"))
    text.finish()
    return text


def mark_of(text: AnswerText, number: int) -> tuple[QPoint, str]:
    """The middle of a footnote's mark, in the viewport, and what is said when it is hovered."""
    cursor = QTextCursor(text.document())
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if cursor.charFormat().anchorHref() == f"note:{number - 1}":
            said, after = cursor.charFormat().toolTip(), text.cursorRect(cursor).center()
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
            return (text.cursorRect(cursor).center() + after) / 2, said
    raise AssertionError(f"no mark {number}")


def test_a_footnote_is_clicked_hovered_and_walked_to(qtbot: QtBot, answer: AnswerText) -> None:
    opened: list[int] = []
    answer.citation_opened.connect(opened.append)
    place, said = mark_of(answer, 2)
    assert said == "rules.pdf, p. 2\n“Quote of rules.”"
    qtbot.mouseClick(answer.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [1]
    answer.activateWindow()
    answer.setFocus()
    qtbot.waitUntil(answer.hasFocus, timeout=PATIENCE_MS)
    qtbot.keyClick(answer, Qt.Key.Key_Tab)
    qtbot.keyClick(answer, Qt.Key.Key_Return)
    qtbot.keyClick(answer, Qt.Key.Key_Tab)
    qtbot.keyClick(answer, Qt.Key.Key_Return)
    assert opened == [1, 0, 1]


def drop(widget: QWidget, *paths: Path) -> bool:
    """As the system does it; whether it is taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(9, 9), how, data, button, none)
    QApplication.sendEvent(widget, enters)
    if not enters.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), how, data, button, none))
    return True


def test_a_folder_is_dropped_on_the_window(
    qtbot: QtBot, open_window: Opens, bare: Home, folder: Path
) -> None:
    window = open_window(bare)
    for box in (window.ask_view.box, window.find_view.line):
        assert not box.acceptDrops(), "it would write the path into the box"
    assert drop(window, folder)
    qtbot.waitUntil(lambda: window.folders == (str(folder),), timeout=PATIENCE_MS)
    window.go_to(FIND)
    assert drop(window, folder / "bins.md")
    assert window.place == ASK
    assert window.ask_view.scope.paths == (str(folder / "bins.md"),)


class Scheme:
    """Says what a system's theme says; the offscreen platform has none."""

    def __init__(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme

    def styleHints(self) -> Scheme:
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self._scheme


def test_light_and_dark_follow_the_system() -> None:
    dark = cast("QApplication", Scheme(Qt.ColorScheme.Dark))
    light = cast("QApplication", Scheme(Qt.ColorScheme.Light))
    assert chosen_look(dark, "system", 100).theme == DARK
    assert chosen_look(light, "system", 100).theme == LIGHT
    assert chosen_look(light, "dark", 100).theme == DARK
    assert chosen_look(dark, "light", 100).theme == LIGHT


def test_every_view_fits_a_small_screen_at_twice_the_size(open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    window.preferences.change("window", text_percent=200)
    for place in (WELCOME, ASK, FIND, LIBRARY, TUNE, QUALITY, SETTINGS):
        window.go_to(place)
        QApplication.processEvents()
        assert window.minimumSizeHint().width() <= 1280, place
        assert window.minimumSizeHint().height() <= 800, place
    page = window.settings_view.show_page(APPEARANCE)
    assert page._reading.most == 2 * 680, "what is read grows as wide as its text"
    window.preferences.change("window", text_percent=100)


def test_the_tray_says_what_is_under_way(open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    tray, engine = window.tray, window.engine
    engine.progressed.emit(Progress("reading", "/a/b.pdf", 12, 40.0, 3.5))
    assert tray.icon.toolTip() == "Footnote · 12 waiting, 0:40 left"
    engine.paused.emit(True)
    assert tray.icon.toolTip() == "Footnote · paused"
    assert tray._pause.text() == "Resume reading"
    engine.paused.emit(False)
    engine.counted.emit(Counted({"ready": 1}, 9, 0, True))
    assert tray.icon.toolTip() == "Footnote · 1 file ready"
    assert [each.text() for each in tray._menu.actions() if each.text()] == [
        "Show Footnote", "Pause reading", "Quit",
    ]  # fmt: skip


def test_work_under_way_says_rate_and_time_left(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(500, line.sizeHint().height())
    line.show()
    line.show_progress(Progress("reading", "/a/" + "long " * 60 + "name.pdf", 12, 40.0, 3.5))
    said = line._doing.text()
    assert said.startswith("12 waiting · 210 files a minute · 0:40 left · reading long")
    assert line.minimumSizeHint().width() < 500, "a long name does not widen the window"
    line.show_progress(Progress("embedding", "", 900, 20.0, 45.0))
    assert line._doing.text() == (
        "900 passages not yet found by meaning · 45 passages a second · 0:20 left"
    )
    line.show_progress(Progress("reading", "/a/b.pdf", 1))
    assert line._doing.text() == "1 waiting · reading b.pdf"
    line.show_settled()
    assert line._doing.text() == ""
