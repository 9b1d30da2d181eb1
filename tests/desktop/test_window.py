"""The main walk on the real engine: first run, sample library, question, footnote, marked page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QKeyCombination, QPoint, Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from desktop.commands import commands_of
from desktop.main_window import MainWindow
from desktop.models.hits_model import FileHeading
from desktop.places import ASK, FIND, LIBRARY, TUNE, WELCOME
from tests.desktop.conftest import PATIENCE_MS, SAMPLE, is_marked

Opens = Callable[[Home], MainWindow]


def index(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Add a folder and wait until everything of it is findable."""
    window.engine.add_folder(str(folder))
    qtbot.waitUntil(
        lambda: window.engine.counts.passages > 0 and window.engine.counts.texts_waiting == 0,
        timeout=PATIENCE_MS,
    )
    qtbot.waitUntil(lambda: len(window.library_view.model) > 0, timeout=PATIENCE_MS)


def grabbed(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_from_the_first_run_to_the_marked_page(
    qtbot: QtBot, open_window: Opens, home: Home
) -> None:
    window = open_window(home)
    assert window.place == WELCOME
    qtbot.mouseClick(window.welcome_view.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.place == ASK, timeout=PATIENCE_MS)
    counts = window.engine
    qtbot.waitUntil(
        lambda: (
            counts.counts.files.get("ready", 0) == len(list(SAMPLE.iterdir()))
            and counts.counts.texts_waiting == 0
        ),
        timeout=PATIENCE_MS,
    )
    qtbot.keyClicks(window.ask_view.box, "What does fault F11 mean on the boiler?")
    qtbot.keyClick(window.ask_view.box, Qt.Key.Key_Return)
    turn = window.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    assert turn.answer is not None
    assert not turn.answer.refused
    first = turn.text.citations[0]
    assert first.file == str(SAMPLE / "Boiler manual KX40.pdf")
    assert first.place.page == 2

    turn.text.anchorClicked.emit("note:0")
    pdf = window.source_view.pdf
    qtbot.waitUntil(lambda: pdf.is_drawn(2), timeout=PATIENCE_MS)
    marked = pdf.marked_rects()
    assert marked
    inside = marked[0].toRect()
    assert pdf.viewport().rect().contains(inside.center())
    image = grabbed(pdf.viewport())
    edge = QPoint(inside.left() + 1, inside.top() + 1)
    assert is_marked(image, edge.x(), edge.y())
    assert not is_marked(image, inside.left() - 30, inside.top() + 1)


def test_the_sample_library_offers_questions_that_it_answers(
    qtbot: QtBot, open_window: Opens, home: Home
) -> None:
    window = open_window(home)
    window.go_to(ASK)
    offered = window.ask_view._welcome.questions
    assert not offered, "nobody knows what other folders can be asked"
    index(qtbot, window, SAMPLE)
    for number in range(len(offered)):
        window.go_to(ASK)
        window.ask_view.clear()
        assert offered[number].isVisible()
        qtbot.mouseClick(offered[number], Qt.MouseButton.LeftButton)
        turn = window.ask_view.turns[-1]
        qtbot.waitUntil(lambda turn=turn: turn.is_over, timeout=PATIENCE_MS)  # type: ignore[misc]
        assert turn.question == offered[number].text()
        assert turn.answer is not None
        assert not turn.answer.refused
        assert turn.text.citations
        assert not offered[number].isVisible()


def test_an_answer_whose_child_dies_is_said_and_can_be_asked_again(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    window = open_window(home)
    index(qtbot, window, folder)
    window.go_to(ASK)
    window.ask_view.ask("When are the bins emptied?")
    turn = window.ask_view.turns[-1]
    psutil.Process(window.engine.answerer.pid).kill()
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    assert turn.answer is None
    assert "was started again" in window.notice.sentence
    assert turn._retry.isVisible()
    qtbot.mouseClick(turn._retry, Qt.MouseButton.LeftButton)
    again = window.ask_view.turns[-1]
    qtbot.waitUntil(lambda: again.is_over, timeout=PATIENCE_MS)
    assert again.answer is not None
    assert "Thursdays" in again.text.toPlainText()


def test_a_question_can_be_stopped_and_asked_again(
    qtbot: QtBot, open_window: Opens, home: Home
) -> None:
    window = open_window(home)
    index(qtbot, window, SAMPLE)
    window.ask_view.ask("What pressure should the cold heating system have?")
    turn = window.ask_view.turns[-1]
    qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert turn.is_over
    assert turn.answer is None
    turn.retry_wanted.emit()
    again = window.ask_view.turns[-1]
    assert again is not turn
    assert len(window.ask_view.turns) == 1
    qtbot.waitUntil(lambda: again.is_over, timeout=PATIENCE_MS)
    assert again.answer is not None
    assert again.answer.question == turn.question


def test_a_file_that_cannot_be_read_is_in_the_ledger_with_its_reason(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    window = open_window(home)
    index(qtbot, window, folder)
    window.go_to(LIBRARY)
    library = window.library_view
    library.show_state(("failed",))
    qtbot.waitUntil(lambda: library.model.rowCount() == 1, timeout=PATIENCE_MS)
    line = library.model.line(0)
    assert line.path == str(folder / "cut.pdf")
    assert "damaged" in line.reason
    library.table.setCurrentIndex(library.model.index(0, 0))
    card = library.findChild(QWidget, "card")
    assert card is not None

    (folder / "cut.pdf").unlink()
    qtbot.waitUntil(lambda: library.model.rowCount() == 0, timeout=PATIENCE_MS)


def test_results_come_while_one_types(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    window = open_window(home)
    index(qtbot, window, folder)
    window.go_to(FIND)
    find = window.find_view
    with qtbot.waitSignal(find.searched, timeout=PATIENCE_MS, check_params_cb=lambda by: by):
        qtbot.keyClicks(find.line, "bins emptied")
    heading, hit = find.model.row(0), find.model.row(1)
    assert isinstance(heading, FileHeading)
    assert heading.file == str(folder / "bins.md")
    qtbot.keyClick(find.line, Qt.Key.Key_Down)
    qtbot.keyClick(find.results, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Thursdays" in window.source_view.text.marked_text, timeout=PATIENCE_MS)
    assert window.source_view.sighting is not None
    assert window.source_view.sighting.passage_id == hit.passage_id  # type: ignore[union-attr]


def test_a_child_that_dies_is_started_again(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    window = open_window(home)
    index(qtbot, window, folder)
    old = window.engine.librarian.pid
    psutil.Process(old).kill()
    qtbot.waitUntil(lambda: bool(window.notice.sentence), timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: window.engine.librarian.pid not in (0, old) and not window.notice.sentence,
        timeout=PATIENCE_MS,
    )
    (folder / "later.md").write_text("The gate is painted green.\n", "utf-8")
    qtbot.waitUntil(lambda: window.engine.counts.files.get("ready", 0) == 2, timeout=PATIENCE_MS)


def test_reading_can_be_paused(qtbot: QtBot, open_window: Opens, home: Home, folder: Path) -> None:
    window = open_window(home)
    index(qtbot, window, folder)
    with qtbot.waitSignal(window.engine.paused, timeout=PATIENCE_MS):
        window.engine.pause(True)
    (folder / "later.md").write_text("The gate is painted green.\n", "utf-8")
    with qtbot.waitSignal(window.engine.paused, timeout=PATIENCE_MS):
        window.engine.pause(False)
    qtbot.waitUntil(lambda: window.engine.counts.files.get("ready", 0) == 2, timeout=PATIENCE_MS)


def test_a_second_window_on_the_same_library_says_so(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    index(qtbot, open_window(home), folder)
    other = open_window(home)
    qtbot.waitUntil(lambda: "Another Footnote" in other.notice.sentence, timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_1, ASK),
        (Qt.Key.Key_2, FIND),
        (Qt.Key.Key_3, LIBRARY),
        (Qt.Key.Key_4, TUNE),
    ],
)
def test_shortcuts_go_to_places(
    qtbot: QtBot, open_window: Opens, home: Home, key: Qt.Key, place: int
) -> None:
    window = open_window(home)
    window.go_to((place + 1) % 3)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.place == place


def test_every_shortcut_does_something(qtbot: QtBot, open_window: Opens, tmp_path: Path) -> None:
    home = Home(tmp_path / "bare")
    window = open_window(home)
    by_keys = {each.key().toString(): each for each in window.findChildren(QShortcut)}
    assert len(by_keys) == len(window.findChildren(QShortcut))  # no key means two things
    wanted = [command.keys for command in commands_of(window) if command.keys]
    assert {*wanted, "Ctrl+K"} <= by_keys.keys()
    dialogs = {"Ctrl+O", "Ctrl+K"}  # one is the system's and waits; the other has its own test
    for keys in sorted(by_keys.keys() - dialogs - {"Ctrl+Q"}):
        window.activateWindow()
        pressed: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # it is
        with qtbot.waitSignal(by_keys[keys].activated, timeout=PATIENCE_MS):
            qtbot.keyClick(window, pressed.key(), pressed.keyboardModifiers())
    with qtbot.waitSignal(window.ended, timeout=PATIENCE_MS):
        qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_the_palette_finds_and_runs_commands(qtbot: QtBot, open_window: Opens, home: Home) -> None:
    window = open_window(home)
    palette = window.open_palette()
    qtbot.keyClicks(palette.line, "library")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.place == LIBRARY


def test_nothing_flashes_up_as_a_window_of_its_own(open_window: Opens, home: Home) -> None:
    window = open_window(home)
    for place in (FIND, LIBRARY, WELCOME, TUNE, ASK):
        window.go_to(place)
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [window]


def test_without_a_model_the_answer_says_what_to_do(
    qtbot: QtBot, open_window: Opens, tmp_path: Path, folder: Path
) -> None:
    home = Home(tmp_path / "bare")
    window = open_window(home)
    window.engine.add_folder(str(folder))
    qtbot.waitUntil(lambda: window.engine.counts.passages > 0, timeout=PATIENCE_MS)
    window.ask_view.ask("When are the bins emptied?")
    turn = window.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    assert turn.answer is None
    assert not turn._get_models.isHidden()


def test_the_first_run_says_what_the_folder_takes_here(
    qtbot: QtBot, open_window: Opens, home: Home
) -> None:
    welcome = open_window(home).welcome_view
    welcome.add_folder(str(SAMPLE))
    qtbot.waitUntil(lambda: welcome.is_counted, timeout=PATIENCE_MS)
    words = welcome._amount.text()
    assert f"{len(list(SAMPLE.iterdir()))} files to read" in words
    assert "on this machine, measured on" in words
