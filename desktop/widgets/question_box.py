"""The box that a question is typed into: it grows with its text and remembers what was asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.completing import FilterCompleter
from desktop.look import MEDIUM

_LINES = 4  # that the box grows to


class QuestionBox(QPlainTextEdit):
    """Enter asks, Shift+Enter begins a line, Up and Down in an empty box recall what was asked."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(self.tr("Question"))
        self.setAcceptDrops(False)  # files that are dropped on it are the window's
        self._asked: list[str] = []
        self._recalled = 0
        self.filters = FilterCompleter(self)
        self.textChanged.connect(self.fit)

    def remember(self, *questions: str) -> None:
        """What Up recalls, the newest last."""
        for question in questions:
            if question in self._asked:
                self._asked.remove(question)
            self._asked.append(question)
        self._recalled = len(self._asked)

    def put(self, question: str) -> None:
        """Show a question, with the cursor behind it."""
        self.setPlainText(question)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def recall_before(self, questions: Sequence[str]) -> None:
        """Questions of earlier days, put before those of this one."""
        today = self._asked
        self._asked = []
        self.remember(*questions, *today)

    def fit(self) -> None:
        lines = min(_LINES, max(1, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 2 * MEDIUM
        self.setFixedHeight(height)

    def _recall(self, step: int) -> None:
        self._recalled = min(len(self._asked), max(0, self._recalled + step))
        self.put(self._asked[self._recalled] if self._recalled < len(self._asked) else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_recalled = self.toPlainText() in ("", *self._asked)
        if is_enter and not with_shift:
            self.asked.emit()
        elif event.key() == Qt.Key.Key_Up and is_recalled:
            self._recall(-1)
        elif event.key() == Qt.Key.Key_Down and is_recalled:
            self._recall(1)
        else:
            super().keyPressEvent(event)
