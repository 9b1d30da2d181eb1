"""How the examples are split, as one bar: each part with its pattern and count."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look import MEDIUM, SMALL, Look
from desktop.tuning_messages import ChecksTold
from desktop.words import number_words

_HEIGHT = 16
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.NoBrush,
)


class SplitBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._parts: list[tuple[str, int]] = []
        self.setAccessibleName(self.tr("How the examples are split"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.updateGeometry()
        self.update()

    def show_checks(self, checks: ChecksTold) -> None:
        self._parts = [
            (self.tr("{0} to learn from"), checks.count("train")),
            (self.tr("{0} to validate"), checks.count("validation")),
            (self.tr("{0} held out for the proof"), checks.count("held_out")),
            (self.tr("{0} set aside"), checks.count("")),
        ]
        self.setAccessibleDescription(", ".join(self._words()))
        self.update()

    def _words(self) -> list[str]:
        return [words.format(number_words(count)) for words, count in self._parts]

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT + 2 * self._look.sizes.normal + SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        total = sum(count for _, count in self._parts)
        if not total:
            return
        painter = QPainter(self)
        painter.setFont(self._look.font(self._look.sizes.small))
        metrics = painter.fontMetrics()
        theme = self._look.theme
        left = word_left = 0.0
        for (_, count), words, pattern in zip(self._parts, self._words(), _PATTERNS, strict=True):
            width = (self.width() - 1) * count / total
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(QBrush(QColor(theme.accent), pattern))
            if count:
                painter.drawRect(QRectF(left, 0.5, width, _HEIGHT))
            left += width
            box = QRectF(word_left, _HEIGHT + SMALL, metrics.height() * 0.7, metrics.height() * 0.7)
            painter.drawRect(box)
            painter.setPen(QColor(theme.text))
            at = QRectF(box.right() + SMALL, _HEIGHT + SMALL - 3, self.width(), metrics.height())
            painter.drawText(at, 0, words)
            word_left = box.right() + SMALL + metrics.horizontalAdvance(words) + 2 * MEDIUM
