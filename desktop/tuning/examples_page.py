"""Examples: the pairs as a table, the one that is chosen beside it; and the review of made ones."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from assistant.tuning.examples import Example
from desktop.jobs import Job
from desktop.look import HIT, MEDIUM, Look
from desktop.messages import Trouble
from desktop.models.pairs_model import ANSWER, FOUND, LEFT, NUMBER, PART, QUESTION, new_example
from desktop.review_desk import ReviewDesk
from desktop.tuning.make_dialog import MakeDialog
from desktop.tuning.pair_editor import PairEditor
from desktop.tuning.pairs_bar import PairsBar
from desktop.tuning.review_page import ReviewPage
from desktop.tuning_desk import TuningDesk
from desktop.tuning_messages import CollectPairs, ExamplesRead, ReadExamples
from desktop.tuning_words import KINDS, finding_words
from desktop.widgets.flow import FlowLayout
from desktop.widgets.form import Choice
from desktop.widgets.plain import PlainLabel
from desktop.widgets.turning_splitter import TurningSplitter
from desktop.words import number_words, plural

_WIDTHS = ((NUMBER, 64), (QUESTION, 240), (ANSWER, 240), (PART, 84), (FOUND, 130))
_FILTER_MS = 150
SUFFIXES = (".jsonl", ".json", ".csv", ".tsv")


class ExamplesPage(QWidget):
    imported = Signal(int)  # how many came

    def __init__(self, desk: TuningDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading: Job | None = None
        self._read: list[Example] = []
        self.model = desk.pairs
        self.review_desk = ReviewDesk(desk, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FILTER_MS)
        self._soon.timeout.connect(self._filter)
        self._build()
        desk.keeper.loaded.connect(self._on_changed)
        desk.keeper.saved.connect(self._count)
        self.model.changed.connect(self._on_changed)
        self.model.modelReset.connect(self._on_reset)
        self._on_changed()

    def set_look(self, look: Look) -> None:
        scale = look.sizes.normal / 13
        self.model.set_theme(look.theme)
        self.table.verticalHeader().setDefaultSectionSize(round((HIT + 2) * scale))
        for column, width in _WIDTHS:
            self.table.setColumnWidth(column, round(width * scale))
        self._desk_area.set_look(look)
        self.add.setIcon(look.icon("add", look.theme.text))

    def focus(self) -> None:
        if self.is_reviewing:
            self.review.focus()
            return
        (self.table if self.model.examples else self.bring).setFocus()

    # --- bringing examples in --------------------------------------------------------------------

    def choose_files(self) -> None:
        names = self.tr("Examples ({0})").format(" ".join(f"*{suffix}" for suffix in SUFFIXES))
        paths, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Import examples"), str(Path.home()), names
        )
        if paths:
            self.import_files(paths)

    def import_files(self, paths: list[str]) -> None:
        """Read files in the tuner's child and put their examples at the end."""
        self._read = []
        self.bring.setEnabled(False)
        self._about.setText(self.tr("Reading …"))
        self._reading = self._desk.run(ReadExamples(tuple(paths)))
        self._reading.told.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._reading.ended.connect(self._on_imported)

    def _on_read(self, told: object) -> None:
        assert isinstance(told, ExamplesRead)
        self._read += told.examples

    def _on_imported(self) -> None:
        self.bring.setEnabled(True)
        read, self._read = self._read, []
        self.line.clear()
        first = self.model.add(read)
        self.choose(first)
        self.imported.emit(len(read))

    def _on_failed(self, trouble: Trouble) -> None:
        self.bring.setEnabled(True)
        self._desk.say(trouble)
        self._count()

    # --- examples that are made ------------------------------------------------------------------

    def make(self) -> MakeDialog:
        """Ask what to make of the library, and make it."""
        dialog = MakeDialog(self)
        dialog.wanted.connect(self.review_desk.make)
        dialog.open()
        return dialog

    def collect(self) -> None:
        """Of the conversations' answers that were called right."""
        self.review_desk.make(CollectPairs())

    @property
    def is_reviewing(self) -> bool:
        return self._pages.currentWidget() is self.review

    def show_review(self, shows: bool = True) -> None:
        """Made pairs one by one, or the table again; when the examples that are kept are read."""
        if not self._desk.keeper.is_loaded:
            return
        self._pages.setCurrentIndex(1 if shows else 0)
        if shows:
            self.review.begin()
        else:
            if self.model.rowCount() and not self.table.currentIndex().isValid():
                self.choose(self.model.number(0))
            self.focus()

    def _on_making(self) -> None:
        for button in (self.from_library, self.from_chats):
            button.setEnabled(not self.review_desk.is_making)

    # --- what is shown ---------------------------------------------------------------------------

    def show_found(self, kind: str) -> None:
        """Only the examples of which this was found; "" shows all."""
        self._pages.setCurrentIndex(0)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self._filter()
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, QUESTION))

    def choose(self, number: int) -> None:
        """Show an example by its place among all."""
        self._pages.setCurrentIndex(0)
        row = self.model.row_of(number)
        if row < 0:
            self.line.clear()
            self.show_found("")
            row = self.model.row_of(number)
        if row >= 0:
            index = self.model.index(row, QUESTION)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def _filter(self) -> None:
        self.model.filter(self.line.text().strip(), str(self.kind.currentData() or ""))

    def _on_reset(self) -> None:
        self.editor.show_example(-1)
        self._on_changed()

    def _on_changed(self) -> None:
        has_any = bool(self.model.examples)
        self._none.setVisible(not has_any)
        for widget in (self._desk_area, self.delete, self.line, self.kind):
            widget.setVisible(has_any)
        self.kind.setEnabled(self.model.checks is not None)
        self.undo.setVisible(self.model.can_undo)
        self._count()

    def _count(self) -> None:
        total, shown = len(self.model.examples), self.model.rowCount()
        words = plural(total, self.tr("1 example"), self.tr("{n} examples"))
        if shown < total:
            words = self.tr("{0} of {1} examples").format(number_words(shown), number_words(total))
        if total:
            kept = self._desk.keeper.is_saved
            words += " · " + (self.tr("kept on this machine") if kept else self.tr("keeping …"))
        self._about.setText(words if total else "")

    # --- what is done ----------------------------------------------------------------------------

    def write_new(self) -> None:
        self.line.clear()
        self.choose(self.model.add([new_example()]))
        self.editor.focus()

    def delete_chosen(self) -> None:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        if not rows:
            return
        first = min(rows)
        self.model.remove(self.model.number(row) for row in rows)
        row = min(first, self.model.rowCount() - 1)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, QUESTION))

    def _on_current(self, current: QModelIndex) -> None:
        self.editor.show_example(current.row() if current.isValid() else -1)
        self.delete.setEnabled(current.isValid())

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.bring = self._button(self.tr("Import …"), self.choose_files)
        self.bring.setObjectName("primary")
        self.add = self._button(self.tr("Write one"), self.write_new)
        self.from_library = self._button(self.tr("Make from my library …"), lambda: self.make())
        self.from_chats = self._button(self.tr("From my conversations"), self.collect)
        self.from_chats.setToolTip(self.tr("Answers that you have called right"))
        self.from_chats.setAccessibleDescription(self.from_chats.toolTip())
        self.review_desk.making_changed.connect(self._on_making)
        self.delete = self._button(self.tr("Delete"), self.delete_chosen)
        self.delete.setEnabled(False)
        self.undo = self._button(self.tr("Undo the deletion"), self.model.undo)
        self.undo.setObjectName("quiet")
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search in the examples"))
        self.line.setAccessibleName(self.tr("Search in the examples"))
        self.line.setMinimumHeight(HIT)
        self.line.setMinimumWidth(200)
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda: self._soon.start())
        kinds = [(self.tr("All"), ""), *((finding_words(kind), kind) for kind in KINDS)]
        self.kind = Choice(kinds, "", lambda _kind: self._filter())
        self.kind.setAccessibleName(self.tr("What the checks found"))
        self.kind.setMinimumHeight(HIT)
        self._about = PlainLabel()
        self._about.setObjectName("muted")
        tools = FlowLayout()
        makers = (self.bring, self.add, self.from_library, self.from_chats)
        for widget in (*makers, self.delete, self.undo, self.line, self.kind):
            tools.addWidget(widget)
        self.bar = PairsBar(self.review_desk)
        self.bar.review_wanted.connect(lambda: self.show_review())
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addLayout(tools)
        layout.addWidget(self.bar)
        layout.addWidget(self._about)
        self._none = PlainLabel(
            self.tr(
                "Show the model what you want: questions, each with the answer as you would have "
                "it. Import a file (JSON lines, JSON, CSV, TSV, ShareGPT), drop it here, write the "
                "first example, or have some made from your library. From about 50 on, training "
                "begins to tell."
            )
        )
        self._none.setObjectName("muted")
        self._none.setWordWrap(True)
        layout.addWidget(self._none)
        layout.addWidget(self._areas(), 1)
        layout.addStretch(0)
        self.review = ReviewPage(self.review_desk)
        self.review.closed.connect(lambda: self.show_review(False))
        self._pages = QStackedWidget()
        for page in (sheet, self.review):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _areas(self) -> QWidget:
        self.editor = PairEditor(self.model)
        self._desk_area = TurningSplitter()
        self._desk_area.addWidget(self._table())
        self._desk_area.addWidget(self.editor)
        self._desk_area.setStretchFactor(0, 3)
        self._desk_area.setStretchFactor(1, 2)
        return self._desk_area

    def _table(self) -> QTableView:
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Examples"))
        self.table.setModel(self.model)
        self.table.setMinimumWidth(280)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(LEFT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in (QUESTION, ANSWER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(60)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        return self.table

    def _button(self, words: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(HIT)
        button.clicked.connect(slot)
        return button
