"""The loss of a training run as it goes: a line for what is learned, dots for what is validated."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look import HAIR, MEDIUM, SMALL, Look
from desktop.words import decimal, number_words

Point = tuple[int, float]  # optimiser step, mean loss of a learned token in nats
_DOT = 4
_LINES = 4  # of the grid


class LossChart(QWidget):
    """Shapes tell the two apart without colour; a screen reader gets the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._learned: list[Point] = []
        self._validated: list[Point] = []
        self._steps = 0
        self.setAccessibleName(self.tr("Loss of the training"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.summary = ""
        self.clear()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 15 * self._look.sizes.normal)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 11 * self._look.sizes.normal)

    # --- what it shows ---------------------------------------------------------------------------

    def clear(self, steps: int = 0) -> None:
        self._learned, self._validated, self._steps = [], [], steps
        self._say()

    def add_learned(self, step: int, loss: float, steps: int) -> None:
        """A step that is told again (a run that goes on) replaces what came after it."""
        self._learned = [*_before(self._learned, step), (step, loss)]
        self._validated = _before(self._validated, step + 1)
        self._steps = steps
        self._say()

    def add_validated(self, step: int, loss: float) -> None:
        self._validated = [*_before(self._validated, step), (step, loss)]
        self._say()

    @property
    def best(self) -> Point | None:
        return min(self._validated, key=lambda point: point[1], default=None)

    def _say(self) -> None:
        self.summary = self._words()
        self.setAccessibleDescription(self.summary)
        self.update()

    def _words(self) -> str:
        if not self._learned:
            return self.tr("No step is done yet.")
        first, (step, last) = self._learned[0][1], self._learned[-1]
        words = self.tr("Step {0} of {1}: the loss fell from {2} to {3}.")
        if last > first:
            words = self.tr("Step {0} of {1}: the loss rose from {2} to {3}.")
        said = words.format(
            number_words(step), number_words(self._steps), decimal(first), decimal(last)
        )
        if self.best is not None:
            at, loss = self.best
            said += " " + self.tr("Validation is best at step {0} with {1}.").format(
                number_words(at), decimal(loss, 3)
            )
        return said

    # --- painting --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(self._look.sizes.small))
        metrics = QFontMetrics(painter.font())
        area = self._area(metrics)
        low, high = _range([loss for _, loss in (*self._learned, *self._validated)])
        self._paint_grid(painter, area, low, high, metrics)
        self._paint_lines(painter, area, low, high)
        self._paint_legend(painter, metrics)

    def _area(self, metrics: QFontMetrics) -> QRectF:
        left = metrics.horizontalAdvance("00.00") + MEDIUM
        line = metrics.height()
        return QRectF(
            left, line + MEDIUM, self.width() - left - MEDIUM, self.height() - 2 * line - 2 * MEDIUM
        )

    def _paint_grid(
        self, painter: QPainter, area: QRectF, low: float, high: float, metrics: QFontMetrics
    ) -> None:
        theme = self._look.theme
        for number in range(_LINES + 1):
            y = area.bottom() - area.height() * number / _LINES
            painter.setPen(QPen(QColor(theme.edge if number == 0 else theme.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.muted))
            words = decimal(low + (high - low) * number / _LINES) if self._learned else ""
            box = QRectF(0, y - metrics.height() / 2, area.left() - SMALL, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, words)
        under = QRectF(area.left(), area.bottom() + HAIR, area.width(), metrics.height())
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft, "0")
        if self._steps:
            last = self.tr("{0} steps").format(number_words(self._steps))
            painter.drawText(under, Qt.AlignmentFlag.AlignRight, last)

    def _paint_lines(self, painter: QPainter, area: QRectF, low: float, high: float) -> None:
        theme = self._look.theme
        place = _placed(area, max(self._steps, 1), low, high)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.edge), 1.5))
        painter.drawPolyline(QPolygonF([place(point) for point in self._learned]))
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawPolyline(QPolygonF([place(point) for point in self._validated]))
        for point in self._validated:
            is_best = point == self.best
            painter.setBrush(QColor(theme.accent if is_best else theme.panel))
            painter.drawEllipse(place(point), _DOT, _DOT)

    def _paint_legend(self, painter: QPainter, metrics: QFontMetrics) -> None:
        theme = self._look.theme
        x, y = float(self._area(metrics).left()), metrics.height() / 2
        for words, colour, has_dot in (
            (self.tr("learned from"), theme.edge, False),
            (self.tr("validated (filled: the best, which is kept)"), theme.accent, True),
        ):
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawLine(QPointF(x, y), QPointF(x + 24, y))
            if has_dot:
                painter.setBrush(QColor(theme.panel))
                painter.drawEllipse(QPointF(x + 12, y), _DOT, _DOT)
            painter.setPen(QColor(theme.muted))
            left = x + 24 + SMALL
            width = self.width() - left
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(QRectF(left, 0, width, metrics.height()), 0, shown)
            x = left + metrics.horizontalAdvance(shown) + 2 * MEDIUM


def _before(points: Sequence[Point], step: int) -> list[Point]:
    if not points or points[-1][0] < step:
        return points if isinstance(points, list) else list(points)
    return [point for point in points if point[0] < step]


def _range(losses: Sequence[float]) -> tuple[float, float]:
    """From the lowest to the highest with some room, never nothing."""
    known = [loss for loss in losses if math.isfinite(loss)] or [0.0, 1.0]
    low, high = min(known), max(known)
    room = max((high - low) * 0.08, 0.02)
    return max(0.0, low - room), high + room


def _placed(area: QRectF, steps: int, low: float, high: float) -> Callable[[Point], QPointF]:
    def place(point: Point) -> QPointF:
        step, loss = point
        x = area.left() + area.width() * step / steps
        return QPointF(x, area.bottom() - area.height() * (loss - low) / (high - low))

    return place
