"""Under an answer: is it right, is it wrong, what is right? It goes to the user's own questions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assistant.records import Answer
from desktop.look import HAIR, SMALL
from desktop.quality_messages import Correct, Judge
from desktop.widgets.plain import PlainLabel
from desktop.widgets.quiet_button import quiet_button


class JudgeBar(QWidget):
    judged = Signal(object)  # Judge | Correct

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._said = PlainLabel()
        self._said.setObjectName("small")
        self._said.setWordWrap(True)
        self._said.hide()
        self.right = quiet_button(self.tr("Right"), lambda: self._judge(True))
        self.wrong = quiet_button(self.tr("Wrong"), lambda: self._judge(False))
        self.right.setAccessibleName(self.tr("This answer is right"))
        self.wrong.setAccessibleName(self.tr("This answer is wrong"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("The right answer, as it stands in a file"))
        self.line.setAccessibleName(self.tr("The right answer, as it stands in a file"))
        self.line.returnPressed.connect(self._correct)
        self.absent = quiet_button(self.tr("Not in my files"), self._say_absent)
        keep = quiet_button(self.tr("Keep"), self._correct)
        self._more = QWidget()
        row = QHBoxLayout(self._more)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(keep)
        row.addWidget(self.absent)
        self._more.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.right)
        buttons.addWidget(self.wrong)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addLayout(buttons)
        column.addWidget(self._more)
        column.addWidget(self._said)

    def ask(self, answer: Answer) -> None:
        self._answer = answer
        self.show()

    def say(self, sentence: str) -> None:
        """What became of the judgement."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _judge(self, is_right: bool) -> None:
        if self._answer is not None:
            self._more.setVisible(not is_right)
            if not is_right:
                self.line.setFocus()
            self.judged.emit(Judge(self._answer, is_right))

    def _correct(self) -> None:
        answer = self.line.text().strip()
        if answer and self._answer is not None:
            self.judged.emit(Correct(self._answer.question, answer, self._answer.before))

    def _say_absent(self) -> None:
        if self._answer is not None:
            self.judged.emit(Correct(self._answer.question, "", self._answer.before))
