"""The quality view's pages of questions: those that fail, and all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.evaluation.cases import Case
from desktop.look import HIT, SMALL, Look
from desktop.models.rows_model import Row
from desktop.quality_messages import FailureTold, QualityTold
from desktop.quality_words import (
    answer_words,
    asked_words,
    made_words,
    reason_words,
)
from desktop.widgets.flow import FlowLayout
from desktop.widgets.plain import PlainLabel
from desktop.widgets.rows_table import RowsTable
from desktop.words import name_of


def button(words: str, slot: object, name: str = "") -> QPushButton:
    made = QPushButton(words)
    made.setMinimumHeight(HIT)
    made.setObjectName(name)
    made.clicked.connect(slot)
    return made


class FailingPage(QWidget):
    """The questions that fail, with the reason, the plainest first."""

    opened = Signal(object)  # Case: show where its answer stands
    edited = Signal(object)  # Case
    asked = Signal(str)  # a question

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RowsTable(
            self.tr("Questions that fail"),
            (self.tr("Question"), self.tr("Why"), self.tr("Right is"), self.tr("Answered")),
            (300, 170, 190),
        )
        self._open = button(self.tr("Open the passage"), self._on_open)
        self._ask = button(self.tr("Ask it again"), self._on_ask)
        self._edit = button(self.tr("Edit …"), self._on_edit)
        self._said = PlainLabel()
        self._said.setWordWrap(True)
        self._said.setAccessibleName(self.tr("What was answered"))
        _stack(self, self.table, self._said, self._open, self._ask, self._edit)
        self.table.moved.connect(self._on_moved)
        self.table.opened.connect(self._on_open)
        self._on_moved()

    def put(self, told: QualityTold) -> None:
        self.table.put(
            [
                Row(
                    (
                        asked_words(one.case),
                        reason_words(one),
                        answer_words(one.case),
                        _said(one) or self.tr("(refused)"),
                    ),
                    one,
                )
                for one in told.failures
            ]
        )

    def _chosen(self) -> FailureTold | None:
        found = self.table.chosen()
        return found if isinstance(found, FailureTold) else None

    def _on_moved(self) -> None:
        one = self._chosen()
        for each in (self._ask, self._edit):
            each.setEnabled(one is not None)
        self._open.setEnabled(one is not None and bool(one.case.evidence))
        self._said.setVisible(one is not None)
        if one is not None:
            said = _said(one) or self.tr("(refused)")
            words = self.tr("{0}\nFails because: {1}.\nAnswered: {2}\nRight is: {3}")
            self._said.setText(
                words.format(asked_words(one.case), reason_words(one), said, answer_words(one.case))
            )

    def _on_open(self) -> None:
        if (one := self._chosen()) is not None and one.case.evidence:
            self.opened.emit(one.case)

    def _on_ask(self) -> None:
        if one := self._chosen():
            self.asked.emit(one.case.question)

    def _on_edit(self) -> None:
        if one := self._chosen():
            self.edited.emit(one.case)

    def set_look(self, look: Look) -> None:
        self.table.set_look(look)


class QuestionsPage(QWidget):
    """The set of questions: looked through, corrected, thinned out."""

    opened = Signal(object)  # Case
    edited = Signal(object)  # Case, or None for a new one
    dropped = Signal(object)  # Case

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RowsTable(
            self.tr("Your questions"),
            (self.tr("Question"), self.tr("Right is"), self.tr("File"), self.tr("From")),
            (210, 180, 150),
        )
        self._open = button(self.tr("Open the passage"), self._on_open)
        self._edit = button(self.tr("Edit …"), self._on_edit)
        self._drop = button(self.tr("Drop"), self._on_drop)
        add = button(self.tr("Add a question …"), lambda: self.edited.emit(None))
        _stack(self, self.table, None, self._open, self._edit, self._drop, add)
        self.table.moved.connect(self._on_moved)
        self.table.opened.connect(self._on_edit)
        self._on_moved()

    def put(self, told: QualityTold) -> None:
        self.table.put(
            [
                Row(
                    (
                        asked_words(case),
                        answer_words(case),
                        name_of(case.file) if case.file else "",
                        made_words(case.made),
                    ),
                    case,
                )
                for case in told.cases
            ]
        )

    def _chosen(self) -> Case | None:
        found = self.table.chosen()
        return found if isinstance(found, Case) else None

    def _on_moved(self) -> None:
        case = self._chosen()
        for each in (self._edit, self._drop):
            each.setEnabled(case is not None)
        self._open.setEnabled(case is not None and bool(case.evidence))

    def _on_open(self) -> None:
        if (case := self._chosen()) is not None:
            self.opened.emit(case)

    def _on_edit(self) -> None:
        if (case := self._chosen()) is not None:
            self.edited.emit(case)

    def _on_drop(self) -> None:
        if (case := self._chosen()) is not None:
            self.dropped.emit(case)

    def set_look(self, look: Look) -> None:
        self.table.set_look(look)


def _said(failed: FailureTold) -> str:
    """The answer in one line."""
    return " ".join(failed.said.split())


def _stack(page: QWidget, table: QWidget, about: QWidget | None, *buttons: QPushButton) -> None:
    """A table, what is said of its chosen row, and what can be done with that."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SMALL)
    column.addWidget(table, 1)
    if about is not None:
        column.addWidget(about)
    row = FlowLayout()
    for each in buttons:
        row.addWidget(each)
    column.addLayout(row)
