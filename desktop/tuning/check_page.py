"""Check: what would harm the training, with the examples concerned and the button that helps."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.engine_words import engine_words
from desktop.jobs import Job
from desktop.look import HAIR, HIT, MEDIUM, SMALL, Look
from desktop.messages import Trouble
from desktop.models.findings_model import EXAMPLE, KIND, MESSAGE, FindingsModel
from desktop.models.pairs_model import LEFT
from desktop.tuning_desk import TuningDesk
from desktop.tuning_messages import ChecksTold
from desktop.tuning_words import KINDS, finding_help, finding_words
from desktop.widgets.arranging import labelled
from desktop.widgets.flow import FlowLayout
from desktop.widgets.form import Number, small
from desktop.widgets.plain import PlainLabel
from desktop.widgets.split_bar import SplitBar
from desktop.words import number_words

_TABLE = 180  # least height of the findings, in pixels


class CheckPage(QScrollArea):
    shown_wanted = Signal(str)  # a kind of finding
    example_wanted = Signal(int)  # its place among all
    checked = Signal()

    def __init__(self, desk: TuningDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._version = 0
        self.model = FindingsModel(self)
        self._rows: list[QWidget] = []
        self._build()
        desk.pairs.changed.connect(self._on_changed)
        desk.told.connect(self._on_changed)
        self._show(None)

    def set_look(self, look: Look) -> None:
        self.bar.set_look(look)
        scale = look.sizes.normal / 13
        self.table.verticalHeader().setDefaultSectionSize(round((HIT + 2) * scale))
        for column, width in ((EXAMPLE, 80), (KIND, 176)):
            self.table.setColumnWidth(column, round(width * scale))

    def focus(self) -> None:
        self.start.setFocus()

    # --- checking --------------------------------------------------------------------------------

    def check(self) -> None:
        """Check what is kept, in the tuner's child."""
        self.start.setEnabled(False)
        self._about.setText(self.tr("Checking …"))
        self._desk.keeper.then(self._check_saved)

    def _check_saved(self) -> None:
        self._version = self._desk.pairs.version
        self._job = self._desk.run(replace(self._desk.checks, base=self._desk.base))
        self._job.told.connect(self._on_told)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(lambda: self.start.setEnabled(True))

    def _on_told(self, told: object) -> None:
        assert isinstance(told, ChecksTold)
        self.show_checks(told, self._version)

    def show_checks(self, told: ChecksTold, version: int) -> None:
        """Also what a training found when it began; examples that were changed since are others."""
        if version == self._desk.pairs.version:
            self._desk.pairs.show_checks(told)
            self._show(told)
            self.checked.emit()

    def _on_failed(self, trouble: Trouble) -> None:
        self.start.setEnabled(True)
        self._show(None)
        self._about.setText(engine_words(trouble.message))

    def _on_changed(self) -> None:
        if self._desk.pairs.checks is None:
            self._show(None)

    def _show(self, checks: ChecksTold | None) -> None:
        self.model.put(checks.findings if checks else ())
        for widget in (self.bar, self.table):
            widget.setVisible(checks is not None)
        self.table.setVisible(bool(checks and checks.findings))
        self._show_kinds()
        if checks is None:
            self._about.setText(
                self.tr("What harms a training is found before it begins, and set aside.")
            )
            return
        self.bar.show_checks(checks)
        words = self.tr("The longest example has {0} tokens of {1}.")
        found = self.tr("Nothing is wrong.") if not checks.findings else ""
        longest = words.format(number_words(checks.longest), self._desk.base_title)
        self._about.setText(f"{found} {longest}".strip())

    def _show_kinds(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for kind in KINDS:
            numbers = self._desk.pairs.rows_with(kind)
            if numbers:
                row = self._kind_row(kind, numbers)
                self._rows.append(row)
                self._kinds.addWidget(row)

    def _kind_row(self, kind: str, numbers: list[int]) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        said = finding_words(kind)
        name = PlainLabel(f"▲ {said[0].upper()}{said[1:]}: {number_words(len(numbers))}")
        name.setObjectName("strong")
        words = QVBoxLayout()
        words.setSpacing(HAIR)
        words.addWidget(name)
        words.addWidget(small(finding_help(kind)))
        row = QHBoxLayout(card)
        row.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        row.setSpacing(SMALL)
        row.addLayout(words, 1)
        wanted = partial(self.shown_wanted.emit, kind)
        row.addWidget(self._button(self.tr("Show"), self.tr("Show: {0}"), kind, wanted))
        if kind == "secret":
            keep = partial(self._keep_secrets, not self._desk.checks.keep_secrets)
            said = (
                self.tr("Set aside")
                if self._desk.checks.keep_secrets
                else self.tr("Learn all the same")
            )
            row.addWidget(self._button(said, f"{said}: {{0}}", kind, keep))
        if kind != "conflict":
            gone = partial(self._desk.pairs.remove, numbers)
            row.addWidget(self._button(self.tr("Delete"), self.tr("Delete: {0}"), kind, gone))
        return card

    def _button(self, words: str, full: str, kind: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(HIT)
        button.setAccessibleName(full.format(finding_words(kind)))
        button.clicked.connect(lambda: slot())  # type: ignore[operator]
        return button

    def _keep_secrets(self, keep: bool) -> None:
        self._desk.checks = replace(self._desk.checks, keep_secrets=keep)
        self.check()

    def _change(self, **values: object) -> None:
        self._desk.checks = replace(self._desk.checks, **values)  # type: ignore[arg-type]

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.start = QPushButton(self.tr("Check now"))
        self.start.setObjectName("primary")
        self.start.setMinimumHeight(HIT)
        self.start.clicked.connect(self.check)
        self.longest = Number(64, 131_072, 1024, lambda value: self._change(longest=value))
        self.longest.setSuffix(self.tr(" tokens"))
        self.held_out = Number(5, 45, 10, lambda value: self._change(held_out=value / 100))
        self.validation = Number(5, 45, 10, lambda value: self._change(validation=value / 100))
        tools = FlowLayout()
        tools.addWidget(self.start)
        for name, box in (
            (self.tr("At most"), self.longest),
            (self.tr("Validate with"), self.validation),
            (self.tr("Hold out"), self.held_out),
        ):
            if box is not self.longest:
                box.setSuffix(" %")
            tools.addWidget(labelled(name, box))
        self._about = PlainLabel()
        self._about.setObjectName("muted")
        self._about.setWordWrap(True)
        self.bar = SplitBar()
        self._kinds = QVBoxLayout()
        self._kinds.setSpacing(SMALL)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addLayout(tools)
        layout.addWidget(self._about)
        layout.addWidget(self.bar)
        layout.addLayout(self._kinds)
        layout.addWidget(self._table(), 1)
        layout.addStretch(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)

    def _table(self) -> QTableView:
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setMinimumHeight(_TABLE)
        self.table.setAccessibleName(self.tr("What the checks found"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(LEFT)
        self.table.horizontalHeader().setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        self.table.activated.connect(self._on_activated)
        return self.table

    def _on_activated(self, index: QModelIndex) -> None:
        self.example_wanted.emit(self.model.findings[index.row()].row)
