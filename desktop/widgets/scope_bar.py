"""Where a question looks: everything, or the folders and documents that are named here as chips."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QToolButton, QWidget

from desktop.look import HIT, Look
from desktop.widgets.flow import FlowLayout
from desktop.widgets.plain import plain_tip
from desktop.words import name_of, shortened

_MOST = 12  # documents offered in the menu


class ScopeBar(QFrame):
    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._folders: tuple[str, ...] = ()
        self._collections: dict[str, tuple[str, ...]] = {}  # name -> paths of its folders
        self._documents: tuple[str, ...] = ()
        self._paths: list[str] = []
        self._chips: list[QToolButton] = []
        self._row = FlowLayout(self)
        self.choose = QToolButton()
        self.choose.setObjectName("chip")
        self.choose.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choose.setMinimumHeight(HIT)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.choose.setMenu(self._menu)
        self._row.addWidget(self.choose)
        self._show()

    @property
    def paths(self) -> tuple[str, ...]:
        """Absolute paths to stay in; none means everywhere."""
        return tuple(self._paths)

    def set_folders(
        self, folders: tuple[str, ...], collections: dict[str, tuple[str, ...]] | None = None
    ) -> None:
        """The library's folders; what is no longer in one of them leaves the scope."""
        self._folders, self._collections = folders, collections or {}
        self._show()
        self.put(tuple(path for path in self._paths if self._is_known(path)))

    def offer(self, documents: tuple[str, ...]) -> None:
        """Documents that the menu offers: those cited in this conversation."""
        self._documents = tuple(dict.fromkeys(documents))

    def put(self, paths: tuple[str, ...]) -> None:
        if tuple(self._paths) != paths:
            self._paths = list(paths)
            self._show()
            self.changed.emit()

    def toggle(self, path: str) -> None:
        """Pin a folder or document, or let it go."""
        kept = [each for each in self._paths if each != path]
        self.put(tuple(kept) if path in self._paths else (*kept, path))

    def toggle_collection(self, name: str) -> None:
        """Pin every folder of a collection, or let them go."""
        paths = self._collections[name]
        others = tuple(path for path in self._paths if path not in paths)
        self.put(others if self._holds(name) else (*others, *paths))

    def _holds(self, name: str) -> bool:
        return set(self._collections[name]) <= set(self._paths)

    def set_look(self, look: Look) -> None:
        self._look = look
        self._show()

    def _is_known(self, path: str) -> bool:
        return any(
            path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)
            for folder in self._folders
        )

    # --- the menu --------------------------------------------------------------------------------

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        everywhere = menu.addAction(self.tr("Everything"), lambda: self.put(()))
        everywhere.setCheckable(True)
        everywhere.setChecked(not self._paths)
        self._add_collections()
        self._add_section(self.tr("Folders"), self._folders)
        self._add_section(self.tr("Cited here"), self._documents[:_MOST])
        menu.addSeparator()
        menu.addAction(self.tr("A file …"), self._on_file)
        menu.addAction(self.tr("A folder …"), self._on_folder)

    def _add_collections(self) -> None:
        if self._collections:
            self._menu.addSection(self.tr("Collections"))
        for name in self._collections:
            words = shortened(name, 60).replace("&", "&&")
            action = self._menu.addAction(words, partial(self.toggle_collection, name))
            action.setCheckable(True)
            action.setChecked(self._holds(name))

    def _add_section(self, title: str, paths: tuple[str, ...]) -> None:
        if not paths:
            return
        self._menu.addSection(title)
        for path in paths:
            words = shortened(name_of(path), 60).replace("&", "&&")
            action = self._menu.addAction(words, partial(self.toggle, path))
            action.setCheckable(True)
            action.setChecked(path in self._paths)
            action.setToolTip(plain_tip(path))

    def _start(self) -> str:
        return self._folders[0] if self._folders else str(Path.home())

    def _on_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Ask only this file"), self._start())
        self.add(path)

    def _on_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self, self.tr("Ask only this folder"), self._start()
        )
        self.add(path)

    def add(self, path: str) -> None:
        """Pin a path of the library; others hold nothing that could be found."""
        if path and path not in self._paths and self._is_known(path):
            self.toggle(path)

    # --- chips -----------------------------------------------------------------------------------

    def _show(self) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        whole = [name for name in self._collections if self._holds(name)]
        inside = {path for name in whole for path in self._collections[name]}
        self._chips = [
            self._chip(name, "\n".join(self._collections[name]), self.toggle_collection)
            for name in whole
        ]
        self._chips += [
            self._chip(path, path, self.toggle) for path in self._paths if path not in inside
        ]
        words = self.tr("Looking in:") if self._paths else self.tr("Looking everywhere")
        self.choose.setText(words)
        self.choose.setAccessibleName(self.tr("Where to look"))
        self.choose.setIcon(self._look.icon("scope"))
        self.updateGeometry()

    def _chip(self, path: str, full: str, let_go: Callable[[str], None]) -> QToolButton:
        """Of a folder or document, or of a collection's name."""
        chip = QToolButton()
        chip.setObjectName("pinned")
        chip.setText(shortened(name_of(path), 40).replace("&", "&&"))
        chip.setToolTip(self.tr("{0}\nClick to let it go.").format(full))
        chip.setAccessibleName(self.tr("Stop limiting to {0}").format(name_of(path)))
        chip.setIcon(self._look.icon("close"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setMinimumHeight(HIT)
        chip.clicked.connect(lambda: let_go(path))
        self._row.addWidget(chip)
        chip.show()
        return chip
