"""A question of the set, to be written or corrected: its words, and what a right answer is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.evaluation.cases import Case, case_id
from desktop.look import HIT, NORMAL, SMALL
from desktop.widgets.fitted_dialog import FittedDialog
from desktop.widgets.plain import PlainLabel


class CaseDialog(FittedDialog):
    """Stays open until it is told that the question is kept (`accept`) or why not (`refuse`)."""

    wanted = Signal(object)  # Case

    def __init__(self, case: Case | None, parent: QWidget | None = None) -> None:
        super().__init__(520, parent)
        self.setWindowTitle(self.tr("Question"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.case = case
        self.question = QLineEdit(case.question if case else "")
        self.answers = QPlainTextEdit("\n".join(case.answers) if case else "")
        self.answers.setTabChangesFocus(True)
        self.is_absent = QCheckBox(self.tr("My files don't answer this"))
        self.is_absent.setChecked(case is not None and not case.answerable)
        self.is_absent.toggled.connect(self._fit)
        self._problem = PlainLabel()
        self._problem.setObjectName("stop")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._keep = QPushButton(self.tr("Keep"))
        self._keep.setObjectName("primary")
        self._keep.setDefault(True)
        self._keep.clicked.connect(self._on_keep)
        close = QPushButton(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        self._build(close)
        self._fit()
        self.question.textChanged.connect(self._fit)
        self.answers.textChanged.connect(self._fit)

    def changed(self) -> Case:
        """The case as it now stands; what was known of it besides is kept."""
        question = self.question.text().strip()
        answers = [line.strip() for line in self.answers.toPlainText().splitlines()]
        given = () if self.is_absent.isChecked() else tuple(filter(None, answers))
        known = self.case or Case("", question)
        return replace(
            known,
            id=case_id(question, known.after),
            question=question,
            answerable=not self.is_absent.isChecked(),
            answers=given,
            evidence=() if self.is_absent.isChecked() else known.evidence,
            made="user",
        )

    def refuse(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        self._keep.setEnabled(True)

    def _on_keep(self) -> None:
        self._keep.setEnabled(False)
        self._problem.hide()
        self.wanted.emit(self.changed())

    def _fit(self) -> None:
        is_absent = self.is_absent.isChecked()
        self.answers.setEnabled(not is_absent)
        has_answer = is_absent or bool(self.answers.toPlainText().strip())
        self._keep.setEnabled(bool(self.question.text().strip()) and has_answer)

    def _build(self, close: QPushButton) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(NORMAL, NORMAL, NORMAL, NORMAL)
        column.setSpacing(SMALL)
        for words, widget in (
            (self.tr("Question"), self.question),
            (
                self.tr("The answer, as it stands in a file; several right ones, a line each"),
                self.answers,
            ),
        ):
            label = PlainLabel(words)
            label.setWordWrap(True)
            label.setBuddy(widget)
            widget.setAccessibleName(words)
            column.addWidget(label)
            column.addWidget(widget)
        column.addWidget(self.is_absent)
        column.addWidget(self._problem)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        for button in (close, self._keep):
            button.setMinimumHeight(HIT)
            row.addWidget(button)
        column.addLayout(row)
