"""Library: the folders and how far they are read, and under them the ledger of their files."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.ledger_view import LedgerView
from desktop.look import HIT, MEDIUM, NORMAL, SMALL, WIDE, Look
from desktop.messages import FolderTold, Trouble
from desktop.models.ledger_model import LedgerModel
from desktop.widgets.collections_row import CollectionsRow
from desktop.widgets.folder_card import FolderCard
from desktop.widgets.patterns_dialog import PatternsDialog
from desktop.widgets.plain import PlainLabel
from desktop.words import name_of

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

_CARDS_HEIGHT = 230


class LibraryView(QWidget):
    troubled = Signal(str)
    asked_about = Signal(str)  # a path that the next question is to be limited to
    collection_asked = Signal(str)  # a collection that it is to be limited to

    def __init__(self, engine: Engine, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._engine = engine
        self._look = look
        self._cards: dict[str, FolderCard] = {}
        self.ledger = LedgerView(engine)
        self.ledger.counted.connect(self._count)
        self.ledger.troubled.connect(self.troubled)
        self.ledger.asked_about.connect(self.asked_about)
        self._build()
        engine.folders_told.connect(self._on_folders)
        engine.paused.connect(self._on_paused)
        self._on_folders(engine.folders)

    @property
    def model(self) -> LedgerModel:
        return self.ledger.model

    @property
    def table(self) -> QTableView:
        return self.ledger.table

    def show_state(self, states: tuple[str, ...]) -> None:
        self.ledger.show_state(states)

    def focus(self) -> None:
        self.table.setFocus()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.ledger.set_look(look)
        self._add.setIcon(look.icon("add", look.theme.on_accent))
        self._on_paused(self._engine.is_paused)
        self._fit_folders()

    # --- folders ---------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask the user for a folder; the system's dialog."""
        path = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"), str(Path.home()))
        if path:
            self.add_folder(path)

    def add_folder(self, path: str) -> None:
        self._engine.add_folder(path).failed.connect(self._on_trouble)

    def choose_patterns(self, path: str) -> PatternsDialog | None:
        """Show which files of a folder are read, to be changed."""
        card = self._cards.get(path)
        if card is None:
            return None
        dialog = PatternsDialog(card.folder, self._engine, self)
        dialog.chosen.connect(
            lambda include, exclude: self._engine.add_folder(path, include, exclude).failed.connect(
                self._on_trouble
            )
        )
        dialog.open()
        return dialog

    # --- collections -----------------------------------------------------------------------------

    def choose_collections(self, path: str) -> QMenu:
        """A menu at the mouse of the collections that a folder may be in."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, paths in self._engine.collections.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(path in paths)
            action.toggled.connect(partial(self._on_collected, name, path))
        menu.addAction(self.tr("New collection …"), partial(self.name_collection, path))
        menu.popup(QCursor.pos())
        return menu

    def name_collection(self, path: str) -> QInputDialog:
        """Ask for the name of a collection that begins with a folder."""
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("New collection"))
        dialog.setLabelText(self.tr("Folders of one collection are asked together. Its name:"))
        dialog.textValueSelected.connect(lambda name: self._on_collected(name, path, True))
        dialog.open()
        return dialog

    def _on_collected(self, name: str, path: str, into: bool) -> None:
        self._engine.collect(name, path, into).failed.connect(self._on_trouble)

    # --- removing --------------------------------------------------------------------------------

    def _on_remove(self, path: str) -> None:
        box = QMessageBox(self)
        box.setText(self.tr("Remove “{0}” from the library?").format(name_of(path)))
        box.setInformativeText(
            self.tr("Its files stay where they are; they are no longer found or cited.")
        )
        yes = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(
            lambda button: self.remove_folder(path) if button is yes else None
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def remove_folder(self, path: str) -> None:
        self._engine.remove_folder(path).failed.connect(self._on_trouble)

    def _on_folders(self, folders: object) -> None:
        assert isinstance(folders, tuple)
        if tuple(card.folder for card in self._cards.values()) != folders:
            self._show_folders(folders)
        self._none.setVisible(not folders)
        self._scroll.setVisible(bool(folders))
        self._count()

    def _show_folders(self, folders: tuple[FolderTold, ...]) -> None:
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards = {}
        for folder in folders:
            card = FolderCard(folder)
            card.removed.connect(self._on_remove)
            card.patterns_wanted.connect(self.choose_patterns)
            card.collections_wanted.connect(self.choose_collections)
            card.reached_for.connect(self._engine.start)
            card.asked_about.connect(self.asked_about)
            self._folders.addWidget(card)
            self._cards[folder.path] = card

    def _on_trouble(self, trouble: Trouble) -> None:
        self.troubled.emit(engine_words(trouble.message))

    def _on_pause(self) -> None:
        self._pause.setEnabled(False)
        self._engine.pause(not self._engine.is_paused)

    def _on_paused(self, paused: bool) -> None:
        self._pause.setEnabled(True)
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._pause.setIcon(self._look.icon("resume" if paused else "pause", self._look.theme.text))

    def _count(self) -> None:
        for path, card in self._cards.items():
            card.show_counts(self.model.counts_below(path))
        below = self.model.counts_below
        self.collections.show_counts(
            {
                name: sum((below(path) for path in paths), Counter())
                for name, paths in self._engine.collections.items()
            }
        )
        QTimer.singleShot(0, self, self._fit_folders)

    def _fit_folders(self) -> None:
        """As high as the cards, up to a limit."""
        cards = list(self._cards.values())
        height = sum(card.sizeHint().height() for card in cards) + SMALL * max(0, len(cards) - 1)
        self._scroll.setFixedHeight(min(_CARDS_HEIGHT, height))

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, NORMAL)
        layout.setSpacing(MEDIUM)
        layout.addLayout(self._head())
        self._none = PlainLabel(
            self.tr("No folder is in the library yet. Add one, or drop folders here.")
        )
        self._none.setObjectName("muted")
        layout.addWidget(self._none)
        self.collections = CollectionsRow()
        self.collections.asked_about.connect(self.collection_asked)
        layout.addWidget(self.collections)
        inner = QWidget()
        inner.setObjectName("sheet")
        self._folders = QVBoxLayout(inner)
        self._folders.setContentsMargins(0, 0, 0, 0)
        self._folders.setSpacing(SMALL)
        self._folders.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        self._scroll.hide()
        layout.addWidget(self._scroll)
        layout.addWidget(self.ledger, 1)

    def _head(self) -> QHBoxLayout:
        title = PlainLabel(self.tr("Library"))
        title.setObjectName("title")
        self._pause = QPushButton(self.tr("Pause"))
        self._pause.setMinimumHeight(HIT)
        self._pause.clicked.connect(self._on_pause)
        self._add = QPushButton(self.tr("Add folder …"))
        self._add.setObjectName("primary")
        self._add.setMinimumHeight(HIT)
        self._add.clicked.connect(self.choose_folder)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(title, 1)
        row.addWidget(self._pause)
        row.addWidget(self._add)
        return row


def opened_in(window: MainWindow, look: Look) -> LibraryView:
    """The view, connected to the window that it is shown in."""
    view = LibraryView(window.engine, look)
    view.troubled.connect(window.notice.say)
    view.asked_about.connect(window.ask_about)
    view.collection_asked.connect(window.ask_collection)
    wanted = partial(window.preferences.change, "reading", scans=True)
    view.ledger.scans_wanted.connect(wanted)
    view.set_look(look)
    return view
