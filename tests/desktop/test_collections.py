"""Collections in the window: made at a folder, counted in the library, asked as one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from desktop.main_window import MainWindow
from desktop.places import ASK, LIBRARY
from tests.desktop.conftest import PATIENCE_MS

Opens = Callable[[Home], MainWindow]


def test_a_collection_is_made_counted_and_asked(
    qtbot: QtBot, open_window: Opens, tmp_path: Path
) -> None:
    home = Home(tmp_path / "home")
    home.folder.mkdir()
    window = open_window(home)
    folders = []
    for name in ("mill", "house", "office"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / f"{name}.md").write_text(f"The valve of the {name} sticks.\n", "utf-8")
        window.engine.add_folder(str(folder))
        folders.append(str(folder))
    view = window.library_view
    window.go_to(LIBRARY)
    qtbot.waitUntil(lambda: len(window.folders) == 3, timeout=PATIENCE_MS)
    dialog = view.name_collection(folders[0])
    dialog.setTextValue("At home")
    dialog.accept()
    qtbot.waitUntil(lambda: "At home" in window.engine.collections, timeout=PATIENCE_MS)
    menu = view.choose_collections(folders[1])
    (action,) = (each for each in menu.actions() if each.text() == "At home")
    assert action.isCheckable()
    action.trigger()
    menu.close()
    qtbot.waitUntil(lambda: view.collections.words() == ("At home: 2 files",), timeout=PATIENCE_MS)
    assert not view.collections.isHidden()
    (chip,) = view.collections._chips.values()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.place == ASK
    assert set(window.ask_view.scope.paths) == set(folders[:2])
    assert len(window.ask_view.scope._chips) == 1  # one chip for the collection
    window.ask_view.scope.toggle(folders[2])
    assert len(window.ask_view.scope._chips) == 2
    qtbot.mouseClick(window.ask_view.scope._chips[0], Qt.MouseButton.LeftButton)
    assert window.ask_view.scope.paths == (folders[2],)
    window.engine.collect("At home", folders[0], False)
    window.engine.collect("At home", folders[1], False)
    qtbot.waitUntil(lambda: view.collections.isHidden(), timeout=PATIENCE_MS)
