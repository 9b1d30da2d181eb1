"""The library's ledger and folders by hand: filters, reading again, a folder that is not there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from desktop.library_view import LibraryView
from desktop.main_window import MainWindow
from desktop.messages import FileTold
from desktop.places import ASK, LIBRARY
from tests.desktop.conftest import PATIENCE_MS

Opens = Callable[[Home], MainWindow]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def library(qtbot: QtBot, open_window: Opens, tmp_path: Path, folder: Path) -> LibraryView:
    """The view on a note, a PDF that is cut off and a picture; no model is there."""
    home = Home(tmp_path / "bare")
    home.folder.mkdir()
    window = open_window(home)
    with qtbot.waitSignal(window.engine.settled, timeout=PATIENCE_MS):
        window.engine.add_folder(str(folder))
    window.go_to(LIBRARY)
    view = window.library_view
    qtbot.waitUntil(lambda: states(view) == ["failed", "ready", "skipped"], timeout=PATIENCE_MS)
    return view


def states(view: LibraryView) -> list[str]:
    return sorted(view.model.line(row).state for row in range(view.model.rowCount()))


def names(view: LibraryView) -> list[str]:
    return [Path(view.model.line(row).path).name for row in range(view.model.rowCount())]


def test_files_are_filtered_by_name_state_and_type(qtbot: QtBot, library: LibraryView) -> None:
    ledger = library.ledger
    qtbot.keyClicks(ledger._text, "bins")
    qtbot.waitUntil(lambda: names(library) == ["bins.md"], timeout=PATIENCE_MS)
    ledger._text.clear()
    qtbot.waitUntil(lambda: len(names(library)) == 3, timeout=PATIENCE_MS)
    library.show_state(("skipped",))
    assert names(library) == ["photo.heic"]
    qtbot.keyClicks(ledger._kind, "pdf")
    assert names(library) == [], "both hold"
    ledger._state.setFocus()
    qtbot.keyClick(ledger._state, Qt.Key.Key_Home)
    assert names(library) == ["cut.pdf"]


def test_the_chosen_file_says_why_and_what_helps(qtbot: QtBot, library: LibraryView) -> None:
    ledger = library.ledger
    row = names(library).index("cut.pdf")
    ledger.table.setCurrentIndex(library.model.index(row, 0))
    assert "damaged" in ledger._about.text()
    assert not ledger._ask.isEnabled(), "there is nothing in it to ask"
    window = library.window()
    assert isinstance(window, MainWindow)

    def is_it(told: FileTold) -> bool:
        return told.path.endswith("cut.pdf") and told.state == "failed"

    with qtbot.waitSignal(window.engine.file_changed, timeout=PATIENCE_MS, check_params_cb=is_it):
        qtbot.mouseClick(ledger._retry, LEFT)
    ledger.table.setCurrentIndex(library.model.index(names(library).index("bins.md"), 0))
    assert not ledger._retry.isEnabled()
    qtbot.mouseClick(ledger._ask, LEFT)
    assert window.place == ASK
    assert [Path(path).name for path in window.ask_view.scope.paths] == ["bins.md"]


def test_a_folder_that_is_not_there_keeps_its_files_and_comes_back(
    qtbot: QtBot, library: LibraryView, folder: Path
) -> None:
    window = library.window()
    assert isinstance(window, MainWindow)
    away = folder.rename(folder.with_name("away"))
    window.engine.start()
    qtbot.waitUntil(
        lambda: any(one.folder.unreachable for one in library._cards.values()),
        timeout=PATIENCE_MS,
    )
    qtbot.waitUntil(lambda: set(states(library)) == {"unreachable"}, timeout=PATIENCE_MS)
    (one,) = library._cards.values()
    assert one._counts.text().startswith("◇ ")
    assert len(names(library)) == 3, "what was read stays in the library"
    away.rename(folder)
    again = next(each for each in one.findChildren(QPushButton) if each.text() == "Try again")
    qtbot.mouseClick(again, LEFT)
    qtbot.waitUntil(lambda: states(library) == ["failed", "ready", "skipped"], timeout=PATIENCE_MS)
