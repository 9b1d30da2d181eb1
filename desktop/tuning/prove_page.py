"""Prove: held-out questions answered four ways, what follows, and the cases that decided.

A fifth row is the question given back: what is no better than that has learned nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.engine_words import engine_words
from desktop.jobs import Job
from desktop.look import HAIR, HIT, MEDIUM, NORMAL, SMALL, Look
from desktop.messages import Trouble
from desktop.models.ways_model import WAY, WaysModel
from desktop.tuning_desk import TuningDesk
from desktop.tuning_messages import Prove, ProvingTold
from desktop.tuning_words import WAYS, advice_words, guard_words, way_words
from desktop.widgets.arranging import labelled
from desktop.widgets.flow import FlowLayout
from desktop.widgets.form import Choice, Number
from desktop.widgets.plain import PlainLabel
from desktop.words import shortened

_LARGE = 1.4  # from this text size on the table is scrolled sideways
_CASE = 600  # characters of an answer that are shown


class ProvePage(QScrollArea):
    proven = Signal(str)  # an adapter's id

    def __init__(self, desk: TuningDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._id = ""
        self._shown: list[QWidget] = []
        self.model = WaysModel(self)
        self._build()
        desk.told.connect(self._on_told)
        self._on_told()

    def set_look(self, look: Look) -> None:
        scale = look.sizes.normal / 13
        self._row_height = round((HIT + 2) * scale)
        mode = QHeaderView.ResizeMode
        way = mode.ResizeToContents if scale > _LARGE else mode.Stretch
        self.table.horizontalHeader().setSectionResizeMode(WAY, way)
        self.table.verticalHeader().setDefaultSectionSize(self._row_height)
        self._fit()

    def focus(self) -> None:
        self.adapter.setFocus()

    def choose(self, id: str) -> None:
        self._id = id
        self._on_told()

    @property
    def is_proving(self) -> bool:
        return self._job is not None and not self._job.is_over

    # --- proving ---------------------------------------------------------------------------------

    def start(self) -> None:
        """Each way in turn; the adapter keeps the result."""
        self._desk.engine.answerer.restart()  # two models at once would be slow
        wish = Prove(self._id, self.most.value(), self.bar.value() / 100, self.library.isChecked())
        self._say(self.tr("Loading the model …"))
        self._job = self._desk.run(wish)
        self._job.told.connect(self._on_proving)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._progress.setRange(0, 0)
        self._show_state()

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_proving(self, told: object) -> None:
        assert isinstance(told, ProvingTold)
        is_last = told.done == told.total and told.way == WAYS[-1]
        ways = [way for way in WAYS if self.library.isChecked() or "retrieval" not in way]
        at = ways.index(told.way) if told.way in ways else 0
        self._progress.setRange(0, len(ways) * told.total)
        self._progress.setValue(at * told.total + told.done)
        words = self.tr("{0}: question {1} of {2}")
        if is_last or (told.done == told.total and at == len(ways) - 1):
            self._say(self.tr("Asking general questions, to see what was forgotten …"))
        else:
            self._say(words.format(way_words(told.way), told.done, told.total))

    def _on_failed(self, trouble: Trouble) -> None:
        self._say(f"▲ {engine_words(trouble.message)}")
        self._show_state()

    def _on_ended(self) -> None:
        self._say("")
        self._show_state()
        self.proven.emit(self._id)
        self._desk.read()

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    # --- what is shown ---------------------------------------------------------------------------

    def _on_told(self) -> None:
        ids = [one.id for one in self._desk.now.adapters]
        self.adapter.blockSignals(True)
        self.adapter.clear()
        for id in ids:
            self.adapter.addItem(id, id)
        if self._id not in ids:
            self._id = ids[-1] if ids else ""
        self.adapter.setCurrentIndex(max(0, self.adapter.findData(self._id)))
        self.adapter.blockSignals(False)
        self._show_proof()
        self._show_state()

    def _on_adapter(self, id: object) -> None:
        self._id = str(id or "")
        self._show_proof()
        self._show_state()

    def _show_state(self) -> None:
        adapter = self._desk.adapter(self._id)
        can_start = adapter is not None and adapter.has_examples and not self.is_proving
        self.begin.setEnabled(can_start)
        self.begin.setVisible(not self.is_proving)
        self.stop.setVisible(self.is_proving)
        self._progress.setVisible(self.is_proving)

    def _show_proof(self) -> None:
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        adapter = self._desk.adapter(self._id)
        kept = adapter.proof if adapter else {}
        self.model.put(kept.get("proof", {}))
        self.table.setVisible(bool(kept))
        self._fit()
        if adapter is None:
            self.advice.setText(self.tr("There is no adapter yet; train one first."))
        elif not kept:
            words = self.tr("Not proven yet. Examples that it never saw show whether it is better.")
            if not adapter.has_examples:
                words = self.tr("It came without held-out examples, so it cannot be proven here.")
            self.advice.setText(words)
        else:
            self.advice.setText(advice_words(kept["proof"], kept.get("bar", 0.0)))
            for one in kept["warnings"]:
                said = engine_words(one["message"])
                self._add(f"▲ {guard_words(one['guard'])}: {said}", "plain")
            if kept["proof"]["cases"]:
                self._add(self.tr("The questions that decided"), "strong")
            for case in kept["proof"]["cases"]:
                self._add_case(*case)

    def _add(self, text: str, name: str) -> None:
        label = PlainLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._column.insertWidget(self._column.count() - 1, label)
        self._shown.append(label)

    def _add_case(self, question: str, wanted: str, base: str, best: str) -> None:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(HAIR)
        best_way = way_words(self.model.best)
        for name, text in (
            (self.tr("Asked"), question),
            (self.tr("Wanted"), wanted),
            (way_words("base"), base),
            (best_way, best),
        ):
            head = PlainLabel(name)
            head.setObjectName("small")
            said = PlainLabel(shortened(text, _CASE))
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(head)
            column.addWidget(said)
        self._column.insertWidget(self._column.count() - 1, card)
        self._shown.append(card)

    def _fit(self) -> None:
        """As high as its rows: the page scrolls, not the table."""
        rows = self.model.rowCount() * self._row_height
        self.table.setFixedHeight(rows + self.table.horizontalHeader().sizeHint().height() + NORMAL)

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self._row_height = HIT + 2
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(0, 0, SMALL, 0)
        self._column.setSpacing(MEDIUM)
        self._column.addLayout(self._tools())
        self._state = PlainLabel()
        self._state.setWordWrap(True)
        self._state.hide()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the proof"))
        self.advice = PlainLabel()
        self.advice.setObjectName("reading")
        self.advice.setWordWrap(True)
        for widget in (self._state, self._progress, self.advice, self._table()):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.setWidget(sheet)

    def _tools(self) -> FlowLayout:
        self.adapter = Choice([], "", self._on_adapter)
        self.adapter.setMinimumWidth(160)
        self.most = Number(2, 10_000, 30, lambda _value: None)
        self.bar = Number(0, 100, 0, lambda _value: None)
        self.bar.setSuffix(" %")
        self.bar.setSpecialValueText(self.tr("no bar"))
        self.bar.setToolTip(self.tr("Where retrieval alone reaches it, tuning is not proposed."))
        self.library = QCheckBox(self.tr("With my library"))
        self.library.setChecked(True)
        self.begin = QPushButton(self.tr("Start the proof"))
        self.begin.setObjectName("primary")
        self.begin.clicked.connect(self.start)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.cancel)
        tools = FlowLayout()
        for name, box in (
            (self.tr("Adapter"), self.adapter),
            (self.tr("Questions"), self.most),
            (self.tr("Good enough"), self.bar),
        ):
            tools.addWidget(labelled(name, box))
        for widget in (self.library, self.begin, self.stop):
            widget.setMinimumHeight(HIT)
            tools.addWidget(widget)
        return tools

    def _table(self) -> QTableView:
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("The ways side by side"))
        self.table.setModel(self.model)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WAY, QHeaderView.ResizeMode.Stretch)
        return self.table
