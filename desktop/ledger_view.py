"""The ledger in the library: every file with its state and reason, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from assistant.parsing.pdf_scans import is_installed
from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.jobs import Job, run_in_thread
from desktop.look import HIT, MEDIUM, SMALL, Look
from desktop.messages import FileGone, FileTold, Trouble
from desktop.models.ledger_model import (
    FILE,
    KIND,
    PASSAGES,
    REASON,
    STATE,
    WAITING,
    WHEN,
    LedgerLine,
    LedgerModel,
    read_ledger,
)
from desktop.opening import open_file, show_folder
from desktop.widgets.flow import FlowLayout
from desktop.widgets.plain import PlainLabel

_REPAINT_MS = 250
_REREAD_MS = 800
_WIDTHS = ((FILE, 360), (STATE, 136), (KIND, 92), (PASSAGES, 84), (WHEN, 160), (REASON, 216))


class LedgerView(QWidget):
    counted = Signal()  # the model holds other files, or other states
    asked_about = Signal(str)  # a file's path
    troubled = Signal(str)
    scans_wanted = Signal()  # scanned pages are to be read from now on

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._reading: Job | None = None
        self._lines: list[LedgerLine] = []
        self._told: list[FileTold | FileGone] = []
        self.model = LedgerModel(self)
        self._repaint = self._timer(_REPAINT_MS, self._take_told)
        self._reread = self._timer(_REREAD_MS, self.read)
        self._filter_soon = self._timer(150, self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addLayout(self._filters())
        layout.addWidget(self._table(), 1)
        layout.addLayout(self._foot())
        self._on_chosen()
        engine.file_changed.connect(self._on_file)
        engine.ledger_changed.connect(self._reread.start)
        engine.settled.connect(self._reread.start)
        if engine.folders:
            self.read()

    def set_look(self, look: Look) -> None:
        self.model.set_theme(look.theme)
        scale = look.sizes.normal / 13
        self.table.verticalHeader().setDefaultSectionSize(round((HIT + 2) * scale))
        for column, width in _WIDTHS:
            self.table.setColumnWidth(column, round(width * scale))

    # --- what it holds ---------------------------------------------------------------------------

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
        self._fill_kinds()
        if chosen is not None:
            self._choose(chosen.path)
        self._on_chosen()
        self.counted.emit()

    def _on_file(self, told: object) -> None:
        assert isinstance(told, FileTold | FileGone)
        self._told.append(told)
        if not self._repaint.isActive():
            self._repaint.start()

    def _take_told(self) -> None:
        told, self._told = self._told, []
        for each in told:
            self.model.change(each)
        self._on_chosen()
        self.counted.emit()

    def _fill_kinds(self) -> None:
        kinds = self.model.kinds()
        if kinds == [self._kind.itemData(row) for row in range(1, self._kind.count())]:
            return
        kept = self._kind.currentData()
        self._kind.blockSignals(True)
        while self._kind.count() > 1:
            self._kind.removeItem(1)
        for kind in kinds:
            self._kind.addItem(kind or self.tr("other"), kind)
        self._kind.setCurrentIndex(max(0, self._kind.findData(kept)))
        self._kind.blockSignals(False)
        self._filter()

    def _filter(self) -> None:
        chosen = self._chosen()
        states = self._state.currentData() or ()
        kind = self._kind.currentData()
        self.model.filter(tuple(states), self._text.text().strip(), kind)
        if chosen is not None:
            self._choose(chosen.path)
        self._on_chosen()

    def show_state(self, states: tuple[str, ...]) -> None:
        """Show only files in these states; () shows all."""
        for number in range(self._state.count()):
            if tuple(self._state.itemData(number) or ()) == states:
                self._state.setCurrentIndex(number)

    def show_kind(self, kind: str | None) -> None:
        """Show only files of this type; None shows all."""
        self._kind.setCurrentIndex(max(0, self._kind.findData(kind)))

    # --- what is done with a file ----------------------------------------------------------------

    def _chosen(self) -> LedgerLine | None:
        index = self.table.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    def _choose(self, path: str) -> None:
        row = self.model.row_of(path)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))

    def _on_chosen(self) -> None:
        line = self._chosen()
        self._about.setText(engine_words(line.reason) if line else "")
        self._about.setVisible(bool(line and line.reason))
        for button in (self._open, self._folder):
            button.setEnabled(line is not None)
        self._ask.setEnabled(line is not None and line.state == "ready")
        self._scans.setVisible(line is not None and line.code == "scanned" and is_installed())
        self._retry.setEnabled(line is not None and line.state in ("failed", "skipped"))

    def _on_retry(self) -> None:
        if line := self._chosen():
            self._engine.retry_file(line.path).failed.connect(self._on_trouble)

    def _on_open(self, _index: QModelIndex | bool = False) -> None:
        if line := self._chosen():
            open_file(line.path)

    def _on_folder(self) -> None:
        if line := self._chosen():
            show_folder(line.path)

    def _on_ask(self) -> None:
        if line := self._chosen():
            self.asked_about.emit(line.path)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.troubled.emit(engine_words(trouble.message))

    # --- layout ----------------------------------------------------------------------------------

    def _timer(self, ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(slot)
        return timer

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
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("Show files of this type"))
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._kind.addItem(self.tr("All types"), None)
        self._kind.currentIndexChanged.connect(lambda: self._filter())
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._text, 1)
        row.addWidget(self._kind)
        row.addWidget(self._state)
        return row

    def _table(self) -> QTableView:
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
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._on_chosen())
        table.doubleClicked.connect(self._on_open)
        return table

    def _foot(self) -> QVBoxLayout:
        self._about = PlainLabel()
        self._about.setWordWrap(True)
        self._about.setAccessibleName(self.tr("Reason"))
        self._retry = QPushButton(self.tr("Read again"))
        self._retry.clicked.connect(self._on_retry)
        self._scans = QPushButton(self.tr("Read scanned pages"))
        self._scans.clicked.connect(lambda: self.scans_wanted.emit())
        self._ask = QPushButton(self.tr("Ask only this"))
        self._ask.clicked.connect(self._on_ask)
        self._open = QPushButton(self.tr("Open"))
        self._open.clicked.connect(self._on_open)
        self._folder = QPushButton(self.tr("Show in folder"))
        self._folder.clicked.connect(self._on_folder)
        row = FlowLayout()
        for button in (self._scans, self._ask, self._retry, self._open, self._folder):
            button.setMinimumHeight(HIT)
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addWidget(self._about)
        column.addLayout(row)
        return column
