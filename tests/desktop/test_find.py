"""Find: what is searched as one types, by type of file and in an order of one's own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from assistant.parsing.formats import FORMATS
from assistant.paths import Home
from assistant.records import Hit
from desktop.find_view import FindView
from desktop.main_window import MainWindow
from desktop.models.hits_model import FileHeading
from desktop.places import FIND
from tests.desktop.conftest import PATIENCE_MS

Opens = Callable[[Home], MainWindow]
YEAR_S = 365 * 86_400


@pytest.fixture
def found(qtbot: QtBot, open_window: Opens, home: Home, tmp_path: Path) -> FindView:
    """The view on three files of three years that all speak of a gate; one is a table."""
    folder = tmp_path / "gates"
    folder.mkdir()
    texts = {
        "gate gate gate.md": "# Gate\n\nThe gate is green. The gate is old. The gate creaks.\n",
        "list.csv": "thing,colour\ngate,red\ndoor,blue\n",
        "walk.txt": "We walked along the river for an hour and came to a gate at last.\n",
    }
    for age, (name, text) in enumerate(texts.items()):
        path = folder / name
        path.write_text(text, "utf-8")
        written = path.stat().st_mtime - (2 - age) * YEAR_S  # the best is the oldest
        os.utime(path, (written, written))
    window = open_window(home)
    with qtbot.waitSignal(window.engine.settled, timeout=PATIENCE_MS):
        window.engine.add_folder(str(folder))
    window.go_to(FIND)
    view = window.find_view
    assert view.line.hasFocus()
    with qtbot.waitSignal(view.searched, timeout=PATIENCE_MS, check_params_cb=lambda by: by):
        qtbot.keyClicks(view.line, "gate")
    return view


def files(view: FindView) -> list[str]:
    """Names as they stand in the list, a heading each."""
    rows = [view.model.row(number) for number in range(view.model.rowCount())]
    return [Path(row.file).name for row in rows if isinstance(row, FileHeading)]


def choose(box: QComboBox, qtbot: QtBot, words: str) -> None:
    """With the keyboard: the first letters of what is wanted, apart from those typed before."""
    qtbot.wait(QApplication.keyboardInputInterval() + 50)
    box.setFocus()
    qtbot.keyClicks(box, words)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_the_best_stand_first_or_the_newest(qtbot: QtBot, found: FindView) -> None:
    assert files(found)[0] == "gate gate gate.md"
    choose(found._order, qtbot, "New")
    assert files(found) == ["walk.txt", "list.csv", "gate gate gate.md"]
    chosen = found.model.row(1)
    assert isinstance(chosen, Hit)
    found.results.setCurrentIndex(found.model.index(1))
    choose(found._order, qtbot, "Best")
    kept = found.model.row(found.results.currentIndex().row())
    assert kept == chosen, "what was selected stays so where it goes"


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("Tables", ["list.csv"]),
        ("Notes", ["gate gate gate.md", "walk.txt"]),
        ("Slides", []),
    ],
)
def test_only_one_type_of_file(qtbot: QtBot, found: FindView, kind: str, names: list[str]) -> None:
    with qtbot.waitSignal(found.searched, timeout=PATIENCE_MS, check_params_cb=lambda by: by):
        choose(found._kind, qtbot, kind)
    assert sorted(files(found)) == names
    if not names:
        assert "Nothing found" in found._state.text()


def test_every_type_of_file_can_be_chosen(found: FindView) -> None:
    given = [str(found._kind.itemData(number)) for number in range(found._kind.count())]
    assert {name for names in given for name in names.split(",")} - {""} == {
        each.name
        for each in FORMATS
        if each.extensions  # a chat is found as the text that it is
    }


def test_a_line_that_is_typed_into_a_search_takes_a_filter(qtbot: QtBot, found: FindView) -> None:
    qtbot.keyClicks(found.line, " type:cs")
    qtbot.waitUntil(lambda: found._filters.is_open, timeout=PATIENCE_MS)
    with qtbot.waitSignal(found.searched, timeout=PATIENCE_MS, check_params_cb=lambda by: by):
        qtbot.keyClick(found._filters._popup, Qt.Key.Key_Tab)
    assert found.line.text() == "gate type:csv "
    assert files(found) == ["list.csv"]


def test_space_previews_and_leaves_the_list_in_hand(qtbot: QtBot, found: FindView) -> None:
    window = found.window()
    assert isinstance(window, MainWindow)
    qtbot.keyClick(found.line, Qt.Key.Key_Down)
    assert found.results.hasFocus()
    qtbot.keyClick(found.results, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "gate" in window.source_view.text.marked_text, timeout=PATIENCE_MS)
    assert found.results.hasFocus()


def test_what_answers_comes_first_where_that_is_chosen(found: FindView, qtbot: QtBot) -> None:
    found.line.setText("What did we walk along before we came to the gate?")
    choose(found._order, qtbot, "What")
    qtbot.waitUntil(lambda: "reading" in found._state.text(), timeout=PATIENCE_MS)
    assert files(found)[0] == "walk.txt"
    assert found.model.hits()[0].parts["reading"] == 1.0
    choose(found._order, qtbot, "Best")
    qtbot.waitUntil(lambda: "reading" not in found._state.text(), timeout=PATIENCE_MS)
    assert all("reading" not in hit.parts for hit in found.model.hits())
