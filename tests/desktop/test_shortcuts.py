"""Every shortcut of the window and of the source does what its name says; none is without a test.

Those of the pairs' review are in test_review.py, the search in a document is in test_source.py.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QKeyCombination, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from assistant.records import Place
from desktop.commands import commands_of
from desktop.main_window import MainWindow
from desktop.places import ASK, FIND, LIBRARY, QUALITY, SETTINGS, TUNE
from desktop.settings_view import ABOUT, PRIVACY
from desktop.sighting import Sighting
from tests.desktop.conftest import PATIENCE_MS, SAMPLE

Opens = Callable[[Home], MainWindow]
MANUAL = str(SAMPLE / "Boiler manual KX40.pdf")
TESTED = {
    *(f"Ctrl+{number}" for number in range(1, 6)),
    *("Ctrl+N", "Ctrl+H", "Ctrl+Shift+C", "Ctrl+.", "Ctrl+F", "Ctrl+O", "Ctrl+P", "F5"),
    *("Ctrl+Alt++", "Ctrl+Alt+-", "Ctrl+,", "Ctrl+L", "F1", "Ctrl+Q"),
}


@pytest.fixture
def bare(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    return made


def press(qtbot: QtBot, widget: QWidget, keys: str) -> None:
    pressed: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # it is
    qtbot.keyClick(widget, pressed.key(), pressed.keyboardModifiers())


def test_no_command_is_without_a_test(open_window: Opens, bare: Home) -> None:
    commands = commands_of(open_window(bare))
    assert {command.keys for command in commands if command.keys} == TESTED


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ("Ctrl+1", ASK),
        ("Ctrl+2", FIND),
        ("Ctrl+3", LIBRARY),
        ("Ctrl+4", TUNE),
        ("Ctrl+5", QUALITY),
        ("Ctrl+,", SETTINGS),
        ("Ctrl+F", FIND),
    ],
)
def test_places(qtbot: QtBot, open_window: Opens, bare: Home, keys: str, place: int) -> None:
    window = open_window(bare)
    window.go_to(LIBRARY if place == ASK else ASK)
    press(qtbot, window, keys)
    assert window.place == place


def test_pages_of_the_settings(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    press(qtbot, window, "F1")
    assert (window.place, window.settings_view.list.currentRow()) == (SETTINGS, ABOUT)
    press(qtbot, window, "Ctrl+L")  # without a passphrase, to where one is set
    assert window.settings_view.list.currentRow() == PRIVACY


def test_the_conversation(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    window.go_to(ASK)
    ask = window.ask_view
    qtbot.keyClicks(ask.box, "Where is the key?")
    press(qtbot, ask.box, "Return")
    press(qtbot, window, "Ctrl+.")
    turn = ask.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    press(qtbot, window, "Ctrl+Shift+C")
    assert "**Where is the key?**" in QGuiApplication.clipboard().text()
    press(qtbot, window, "Ctrl+N")
    assert not ask.turns
    assert ask.box.hasFocus()
    press(qtbot, window, "Ctrl+H")
    assert ask.chats.isVisible()
    assert ask.chats.line.hasFocus()
    press(qtbot, window, "Ctrl+H")
    assert not ask.chats.isVisible()
    assert ask.box.hasFocus()


def test_reading(qtbot: QtBot, open_window: Opens, bare: Home, folder: Path) -> None:
    window = open_window(bare)
    with qtbot.waitSignal(window.engine.settled, timeout=PATIENCE_MS):
        window.engine.add_folder(str(folder))
    for paused in (True, False):
        with qtbot.waitSignal(window.engine.paused, timeout=PATIENCE_MS) as told:
            press(qtbot, window, "Ctrl+P")
        assert told.args == [paused]
    with qtbot.waitSignal(window.engine.settled, timeout=PATIENCE_MS):
        press(qtbot, window, "F5")


def test_adding_a_folder(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    asked: list[QWidget | None] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(dialog)
        assert isinstance(dialog, QFileDialog)
        dialog.reject()

    QTimer.singleShot(200, window, answer)
    press(qtbot, window, "Ctrl+O")
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE_MS)
    assert isinstance(asked[0], QFileDialog)
    assert window.folders == ()


def test_the_size_of_text(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    for keys, percent in (("Ctrl+Alt++", 110), ("Ctrl+Alt+-", 100)):
        press(qtbot, window, keys)
        assert window.preferences.settings.window.text_percent == percent


def test_the_palette_and_the_end(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    press(qtbot, window, "Ctrl+K")
    palette = QApplication.activeModalWidget()
    assert palette is not None
    press(qtbot, palette, "Escape")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    with qtbot.waitSignal(window.ended, timeout=PATIENCE_MS):
        press(qtbot, window, "Ctrl+Q")


def test_the_source(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    boxes = ((60.0, 200.0, 300.0, 212.0),)
    places = [
        Sighting(MANUAL, Place(0, 9, page=page, boxes=boxes), "A quote.", 1, "", True)
        for page in (1, 2)
    ]
    window.show_places(places, 0)
    source = window.source_view
    qtbot.waitUntil(lambda: source.pdf.is_drawn(1), timeout=PATIENCE_MS)
    fitting = source.pdf.zoom

    def brings(keys: str, reached: Callable[[], bool]) -> None:
        """A button is shown pressed for a moment before it acts."""
        press(qtbot, window, keys)
        qtbot.waitUntil(reached, timeout=PATIENCE_MS)

    brings("Ctrl+T", source.pages.isVisible)
    brings("Ctrl+T", lambda: not source.pages.isVisible())
    brings("Ctrl++", lambda: source.pdf.zoom > fitting * 1.05)
    brings("Ctrl+0", lambda: source.pdf.zoom == pytest.approx(fitting, rel=0.04))
    brings("Ctrl+-", lambda: source.pdf.zoom < fitting * 0.95)
    brings("Alt+Right", lambda: source.index == 1)
    brings("Alt+Left", lambda: source.index == 0)
    press(qtbot, window, "Ctrl+F")
    assert source.search.line.hasFocus()
    press(qtbot, source.search.line, "Escape")
    assert source.isVisible()
    brings("Escape", lambda: not source.isVisible())
