"""One big number: a measure of the last run and how it moved; chosen, the plot shows its trend."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.look import HAIR, MEDIUM, Look
from desktop.quality_words import difference_words, figure_words, measure_words
from desktop.widgets.plain import PlainLabel

_SEEN = 0.005  # what shows in per cent


class FigureTile(QFrame):
    chosen = Signal(str)

    def __init__(self, measure: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.measure = measure
        name = PlainLabel(measure_words(measure))
        name.setObjectName("small")
        self._value = PlainLabel("–")
        self._value.setObjectName("display")
        self._moved = PlainLabel()
        self._moved.setObjectName("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(HAIR)
        for label in (name, self._value, self._moved):
            column.addWidget(label)

    def put(self, value: float | None, moved: float | None, look: Look) -> None:
        """The last run's figure, and by how much it moved on the questions of the run before; None
        if they share none."""
        text = figure_words(self.measure, value)
        self._value.setText(text)
        words = self._moved_words(value, moved)
        self._moved.setText(words)
        has_fallen = value is not None and moved is not None and moved <= -_SEEN
        self._moved.setStyleSheet(f"color: {look.theme.attention};" if has_fallen else "")
        self.setAccessibleName(measure_words(self.measure))
        self.setAccessibleDescription(f"{text} {words}")

    def _moved_words(self, value: float | None, moved: float | None) -> str:
        if value is None:
            return self.tr("no such question")
        if moved is None:
            return self.tr("first run")
        if abs(moved) < _SEEN:
            return self.tr("as before")
        arrow = "▲" if moved > 0 else "▼"
        by = difference_words(self.measure, moved)
        return self.tr("{0} {1} since the run before").format(arrow, by)

    def mark(self, is_shown: bool) -> None:
        """Whether the plot shows it."""
        self.setProperty("shown", is_shown)
        self.style().unpolish(self)
        self.style().polish(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.measure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.measure)
        else:
            super().keyPressEvent(event)
