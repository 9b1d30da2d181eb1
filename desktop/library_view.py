"""Library: the folders and how far they are read, and the ledger with every file's state."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.engine import Engine
from desktop.jobs import Job, run_in_thread
from desktop.look import HIT, MEDIUM, NORMAL, SMALL, WIDE, Look
from desktop.messages import FileGone, FileTold, Trouble
from desktop.models.ledger_model import (
    FILE,
    KIND,
    PASSAGES,
    REASON,
    STATE,
    WAITING,
    LedgerLine,
    LedgerModel,
    read_ledger,
)
from desktop.widgets.folder_card import FolderCard
from desktop.words import name_of

_REPAINT_MS = 250
_REREAD_MS = 800
_CARDS_HEIGHT = 230


class LibraryView(QWidget):
    troubled = Signal(str)

    def __init__(self, engine: Engine, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._engine = engine
        self._look = look
        self._cards: dict[str, FolderCard] = {}
        self._reading: Job | None = None
        self._lines: list[LedgerLine] = []
        self._told: list[FileTold | FileGone] = []
        self.model = LedgerModel(self)
        self._repaint = self._timer(_REPAINT_MS, self._take_told)
        self._reread = self._timer(_REREAD_MS, self.read)
        self._filter_soon = self._timer(150, self._filter)
        self._build()
        engine.folders_told.connect(self._on_folders)
        engine.file_changed.connect(self._on_file)
        engine.ledger_changed.connect(self._reread.start)
        engine.settled.connect(self._reread.start)
        engine.paused.connect(self._on_paused)

    def focus(self) -> None:
        self.table.setFocus()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.model.set_theme(look.theme)
        self._add.setIcon(look.icon("add", look.theme.on_accent))
        self._on_paused(self._engine.is_paused)

    # --- folders ---------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask the user for a folder; the system's dialog."""
        path = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"), str(Path.home()))
        if path:
            self.add_folder(path)

    def add_folder(self, path: str) -> None:
        job = self._engine.add_folder(path)
        job.failed.connect(self._on_trouble)

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
        if tuple(card.folder for card in self._cards.values()) == folders:
            return
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards = {}
        for folder in folders:
            card = FolderCard(folder)
            card.removed.connect(self._on_remove)
            self._folders.addWidget(card)
            self._cards[folder.path] = card
        self._none.setVisible(not folders)
        self._scroll.setVisible(bool(folders))
        self._count()

    def _on_trouble(self, trouble: Trouble) -> None:
        self.troubled.emit(trouble.message)

    def _on_pause(self) -> None:
        self._pause.setEnabled(False)
        self._engine.pause(not self._engine.is_paused)

    def _on_paused(self, paused: bool) -> None:
        self._pause.setEnabled(True)
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._pause.setIcon(self._look.icon("resume" if paused else "pause", self._look.theme.text))

    # --- the ledger ------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the ledger anew, in a thread."""
        if self._reading is not None and not self._reading.is_over:
            self._reread.start()
            return
        self._lines = []
        home = self._engine.home
        self._reading = run_in_thread(lambda: read_ledger(home), self)
        self._reading.told.connect(self._lines.extend)
        self._reading.ended.connect(self._on_read)
        self._reading.failed.connect(self._on_trouble)

    def _on_read(self) -> None:
        chosen = self._chosen()
        self.model.put(self._lines)
        self._lines = []
        if chosen is not None:
            self._choose(chosen.path)
        self._count()

    def _on_file(self, told: object) -> None:
        assert isinstance(told, FileTold | FileGone)
        self._told.append(told)
        if not self._repaint.isActive():
            self._repaint.start()

    def _take_told(self) -> None:
        told, self._told = self._told, []
        for each in told:
            self.model.change(each)
        self._count()
        self._on_chosen()

    def _count(self) -> None:
        for path, card in self._cards.items():
            card.show_counts(self.model.counts_below(path))
        QTimer.singleShot(0, self._fit_folders)

    def _fit_folders(self) -> None:
        """As high as the cards, up to a limit."""
        height = sum(card.sizeHint().height() + SMALL for card in self._cards.values())
        self._scroll.setFixedHeight(min(_CARDS_HEIGHT, height))

    def _filter(self) -> None:
        states = self._state.currentData() or ()
        self.model.filter(tuple(states), self._text.text().strip())
        self._on_chosen()

    def show_state(self, states: tuple[str, ...]) -> None:
        """Show only files in these states; () shows all."""
        for number in range(self._state.count()):
            if tuple(self._state.itemData(number) or ()) == states:
                self._state.setCurrentIndex(number)

    def _chosen(self) -> LedgerLine | None:
        index = self.table.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    def _choose(self, path: str) -> None:
        for row in range(self.model.rowCount()):
            if self.model.line(row).path == path:
                self.table.setCurrentIndex(self.model.index(row, 0))
                return

    def _on_chosen(self) -> None:
        line = self._chosen()
        self._about.setText(line.reason if line else "")
        self._about.setVisible(bool(line and line.reason))
        for button in (self._open, self._folder):
            button.setEnabled(line is not None)
        self._retry.setEnabled(line is not None and line.state in ("failed", "skipped"))

    def _on_retry(self) -> None:
        if line := self._chosen():
            self._engine.retry_file(line.path).failed.connect(self._on_trouble)

    def _on_open(self, _index: QModelIndex | bool = False) -> None:
        if line := self._chosen():
            QDesktopServices.openUrl(QUrl.fromLocalFile(line.path))

    def _on_folder(self) -> None:
        if line := self._chosen():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(line.path).parent)))

    # --- layout ----------------------------------------------------------------------------------

    def _timer(self, ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(slot)
        return timer

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, NORMAL)
        layout.setSpacing(MEDIUM)
        layout.addLayout(self._head())
        self._none = QLabel(
            self.tr("No folder is in the library yet. Add one, or drop folders here.")
        )
        self._none.setObjectName("muted")
        layout.addWidget(self._none)
        inner = QWidget()
        inner.setObjectName("sheet")
        self._folders = QVBoxLayout(inner)
        self._folders.setContentsMargins(0, 0, SMALL, 0)
        self._folders.setSpacing(SMALL)
        self._folders.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        self._scroll.hide()
        layout.addWidget(self._scroll)
        layout.addLayout(self._filters())
        layout.addWidget(self._ledger(), 1)
        layout.addLayout(self._foot())
        self._on_chosen()

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("Library"))
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

    def _filters(self) -> QHBoxLayout:
        self._text = QLineEdit()
        self._text.setPlaceholderText(self.tr("Part of a name or folder"))
        self._text.setAccessibleName(self.tr("Show files whose path holds"))
        self._text.setClearButtonEnabled(True)
        self._text.textChanged.connect(lambda: self._filter_soon.start())
        self._state = QComboBox()
        self._state.setAccessibleName(self.tr("Show files in this state"))
        for words, states in (
            (self.tr("All states"), ()),
            (self.tr("● Ready"), ("ready",)),
            (self.tr("○ Waiting"), WAITING),
            (self.tr("▲ Set aside"), ("failed",)),
            (self.tr("– Not read"), ("skipped",)),
            (self.tr("◇ Unreachable"), ("unreachable",)),
        ):
            self._state.addItem(words, states)
        self._state.currentIndexChanged.connect(lambda: self._filter())
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._text, 1)
        row.addWidget(self._state)
        return row

    def _ledger(self) -> QTableView:
        table = self.table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Files and their state"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(HIT + 2)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(FILE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((STATE, 112), (KIND, 100), (PASSAGES, 84), (REASON, 300)):
            table.setColumnWidth(column, width)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._on_chosen())
        table.doubleClicked.connect(self._on_open)
        return table

    def _foot(self) -> QVBoxLayout:
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setAccessibleName(self.tr("Reason"))
        self._retry = QPushButton(self.tr("Read again"))
        self._retry.clicked.connect(self._on_retry)
        self._open = QPushButton(self.tr("Open"))
        self._open.clicked.connect(self._on_open)
        self._folder = QPushButton(self.tr("Show in folder"))
        self._folder.clicked.connect(self._on_folder)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for button in (self._retry, self._open, self._folder):
            button.setMinimumHeight(HIT)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addWidget(self._about)
        column.addLayout(row)
        return column

    # --- drag and drop ---------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in dropped_folders(event):
            self.add_folder(path)


def dropped_folders(event: QDropEvent) -> list[str]:
    """The folders that were dropped; of a file, the folder that it is in."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return list(dict.fromkeys(str(path if path.is_dir() else path.parent) for path in paths))
