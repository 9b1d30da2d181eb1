"""Another language: the window is there anew at once, with all that it showed."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assistant.paths import Home, resources
from desktop.commands import commands_of
from desktop.language import speak
from desktop.main_window import MainWindow
from desktop.messages import Ask
from desktop.places import ASK, FIND, LIBRARY, QUALITY, SETTINGS, TUNE, WELCOME
from desktop.settings_pages import AppearancePage
from desktop.settings_view import APPEARANCE
from desktop.shell import Shell
from tests.desktop.conftest import PATIENCE_MS, library

Starts = Callable[[Home], Shell]
ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(autouse=True)
def english(qapp: QCoreApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


def words_of(window: QWidget) -> set[str]:
    """Every text that the window shows or says of its parts."""
    words = set()
    for widget in (window, *window.findChildren(QWidget)):
        words |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QLabel | QAbstractButton):
            words.add(widget.text())
        if isinstance(widget, QComboBox):
            words |= {widget.itemText(row) for row in range(widget.count())}
        if isinstance(widget, QPlainTextEdit):
            words.add(widget.placeholderText())
    return {word for word in words if word}


def in_english(words: set[str]) -> set[str]:
    """Those that are strings of the window, whatever stands in their places, and not translated."""
    file = resources() / "translations" / "footnote_de.ts"
    patterns, same = [], set()
    for message in ElementTree.parse(file).iter("message"):
        source, said = message.findtext("source", ""), message.findtext("translation", "")
        pieces = re.split(r"\{\d[^}]*\}", source)
        words_of_its_own = re.findall(r"[^\W\d_]{2,}", " ".join(pieces))
        if len(words_of_its_own) > 1 or (words_of_its_own and len(pieces) == 1):
            patterns.append(".+".join(map(re.escape, pieces)))
        same.add(said)
    english = re.compile("|".join(patterns))
    return {word for word in words - same if english.fullmatch(word)}


def appearance(window: MainWindow) -> AppearancePage:
    window.go_to(SETTINGS)
    page = window.settings_view.show_page(APPEARANCE)
    assert isinstance(page, AppearancePage)
    return page


def choose(window: MainWindow, language: str) -> None:
    box = appearance(window).language
    box.setCurrentIndex(box.findData(language))
    box.activated.emit(box.currentIndex())


def read_library(qtbot: QtBot, shell: Shell, folder: Path) -> MainWindow:
    """The window, when every text of the folder can be found."""
    window = library(qtbot, shell)
    window.engine.add_folder(str(folder))
    counts = window.engine
    qtbot.waitUntil(
        lambda: counts.counts.passages > 0 and not counts.counts.texts_waiting, timeout=PATIENCE_MS
    )
    return window


def test_asked_in_english_and_gone_on_with_in_german(
    qtbot: QtBot, start: Starts, home: Home, folder: Path
) -> None:
    shell = start(home)
    first = read_library(qtbot, shell, folder)
    first.go_to(ASK)
    qtbot.keyClicks(first.ask_view.box, "When are the bins emptied?")
    qtbot.keyClick(first.ask_view.box, Qt.Key.Key_Return)
    turn = first.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    cited = turn.text.citations
    assert cited
    with qtbot.waitSignal(first.source_view.shown, timeout=PATIENCE_MS):
        turn.text.citation_opened.emit(0)
    first.ask_view.box.put("And the pa")
    first.ask_view.scope.put((str(folder),))
    engine, child = first.engine, first.engine.librarian.pid
    said = turn.text.sentences
    assert len(in_english(words_of(first))) > 20
    choose(first, "de")
    second = library(qtbot, shell, first)
    assert second.place == SETTINGS
    assert second.engine is engine
    assert engine.librarian.pid == child
    assert second.ask_view.box.toPlainText() == "And the pa"
    assert second.ask_view.scope.paths == (str(folder),)
    assert second.folders == (str(folder),)
    assert [each.text.citations for each in second.ask_view.turns] == [cited]
    assert second.ask_view.turns[0].text.sentences == said
    assert "bins.md, Zeile 3, „Bins“" in second.ask_view.turns[0].text.toPlainText()
    assert second.source_view.sighting is not None
    assert second.source_view.sighting.file == cited[0].file
    second.go_to(LIBRARY)
    qtbot.waitUntil(lambda: len(second.library_view.model) == 3, timeout=PATIENCE_MS)
    reasons = {
        str(second.library_view.model.index(row, 5).data())
        for row in range(second.library_view.model.rowCount())
    }
    assert any(reason.startswith("Das PDF ist beschädigt") for reason in reasons)
    assert any(reason.startswith("Das ist ein Bild, und das kann") for reason in reasons)
    second.go_to(ASK)
    with qtbot.waitSignal(second.source_view.shown, timeout=PATIENCE_MS):
        second.ask_view.turns[0].text.citation_opened.emit(0)
    assert second.source_view.isVisible()
    assert appearance(second).language.currentData() == "de"
    for place in (FIND, TUNE, QUALITY, WELCOME, SETTINGS):
        second.go_to(place)
    shown = words_of(second)
    assert len(shown) > 200
    assert in_english(shown) == set()
    commands = {command.words for command in commands_of(second)}
    assert "Eine Frage stellen" in commands
    assert in_english(commands) == set()
    keys = {shortcut.key().toString() for shortcut in second.findChildren(QShortcut)}
    assert {"Ctrl+1", "Ctrl+K", "Ctrl+,"} <= keys
    assert second.tray._pause.text() == "Lesen anhalten"
    assert QLocale().decimalPoint() == ","
    choose(second, "en")
    third = library(qtbot, shell, second)
    assert third.ask_view.turns[0].text.citations == cited
    assert third.ask_view.box.toPlainText() == "And the pa"
    assert "Appearance and language" in words_of(third)
    assert third.preferences.settings.window.language == "en"


def test_a_running_answer_is_waited_for(
    qtbot: QtBot, start: Starts, home: Home, folder: Path
) -> None:
    shell = start(home)
    first = read_library(qtbot, shell, folder)
    first.ask_view.ask("When are the bins emptied?")
    turn = first.ask_view.turns[-1]
    assert not turn.is_over
    choose(first, "de")
    qtbot.waitUntil(lambda: "language changes when" in first.notice.sentence, timeout=PATIENCE_MS)
    assert shell.window is first
    second = library(qtbot, shell, first)
    assert turn.answer is not None
    assert second.ask_view.turns[0].text.citations
    assert second.ask_view.turns[0].text.sentences == turn.text.sentences


def test_nothing_of_the_window_before_listens_any_more(
    qtbot: QtBot, start: Starts, tmp_path: Path
) -> None:
    """What the engine tells then reaches one window, and the settings one page."""
    bare = Home(tmp_path / "home")
    bare.folder.mkdir()
    shell = start(bare)
    first = library(qtbot, shell)
    choose(first, "fr")
    second = library(qtbot, shell, first)
    gone: list[QWidget] = [first]
    first.destroyed.connect(gone.clear)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == []
    engine = second.engine
    engine.tell_again()
    engine.answerer.fell.emit("")
    assert second.notice.sentence == "La partie qui répond s’est arrêtée et a été relancée."
    shell.window.preferences.change("window", text_percent=120)  # type: ignore[union-attr]
    assert appearance(second).text_size.value() == 120
    job = engine.answerer.run(Ask("?"))
    assert engine.is_at_work
    job.cancel()
    assert not engine.is_at_work


def test_what_outlives_a_window_holds_no_lambda_of_it() -> None:
    """A slot that is no method of a widget would be called when the widget is gone."""
    lasting = ("engine", "preferences", "keeper", "answerer", "librarian", "tuner", "examiner")
    for file in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "attr", "") != "connect":
                continue
            assert isinstance(node.func, ast.Attribute)
            sender = ast.unparse(node.func.value).split(".")[:-1]
            if sender and sender[-1].lstrip("_") in lasting:
                assert not isinstance(node.args[0], ast.Lambda | ast.Call), f"{file}:{node.lineno}"
