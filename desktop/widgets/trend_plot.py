"""A measure over the runs as a line; painted, walked by arrow keys, and said in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look import HAIR, MEDIUM, RADIUS, SMALL, WIDE, Look

_HEIGHT = 200
_DOT = 4.0
_SHARES = ("0 %", "50 %", "100 %")


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A run: `label` says when and what, `value` is 0…1, `text` the value in words.

    A trial stands beside the line: it says nothing of the library's state.
    """

    label: str
    value: float
    text: str
    is_trial: bool = False


class TrendPlot(QWidget):
    chosen = Signal(int)  # the point that is pointed at

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._points: tuple[TrendPoint, ...] = ()
        self._axis: tuple[str, ...] = _SHARES
        self._title = ""
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, title: str, points: Sequence[TrendPoint], axis: Sequence[str] = _SHARES) -> None:
        """`axis` says the values 0, 0.5 and 1."""
        self._title, self._points, self._axis = title, tuple(points), tuple(axis)
        self.current = len(points) - 1
        self._say()
        self.update()

    def summary(self) -> str:
        """The plot in words, for who does not see it."""
        if not self._points:
            return self.tr("There is no run yet.")
        least, most = (f(self._points, key=lambda one: one.value) for f in (min, max))
        return self.tr("{0}: {1} runs, from {2} to {3}; the last {4}, {5}.").format(
            self._title,
            len(self._points),
            least.text,
            most.text,
            self._points[-1].text,
            self._points[-1].label,
        )

    def set_look(self, look: Look) -> None:
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, round(_HEIGHT * self._look.sizes.normal / 13))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def _say(self) -> None:
        self.setAccessibleName(self._title)
        words = self.summary()
        if 0 <= self.current < len(self._points):
            point = self._points[self.current]
            words += " " + self.tr("Chosen: {0}, {1}.").format(point.text, point.label)
        self.setAccessibleDescription(words)

    def choose(self, index: int) -> None:
        if self._points and index != self.current:
            self.current = max(0, min(len(self._points) - 1, index))
            self._say()
            self.update()
            self.chosen.emit(self.current)

    # --- painting --------------------------------------------------------------------------------

    def _area(self) -> QRectF:
        """Inside the labels."""
        size = self._look.sizes.small
        right = MEDIUM + (size * 3 if self._points else 0)
        return QRectF(self.rect()).adjusted(size * 4, size + SMALL, -right, -(size + WIDE - HAIR))

    def _at(self, index: int) -> QPointF:
        area, count = self._area(), len(self._points)
        x = area.center().x() if count == 1 else area.left() + area.width() * index / (count - 1)
        return QPointF(x, area.bottom() - area.height() * self._points[index].value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(self._look.sizes.small))
        self._paint_frame(painter)
        if self._points:
            self._paint_line(painter)
            self._paint_chosen(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._look.theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_frame(self, painter: QPainter) -> None:
        theme, area = self._look.theme, self._area()
        for share, words in zip((0.0, 0.5, 1.0), self._axis, strict=True):
            y = area.bottom() - area.height() * share
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.muted))
            box = QRectF(0, y - 20, area.left() - SMALL, 40)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, words)

    def _paint_line(self, painter: QPainter) -> None:
        theme = self._look.theme
        places = [self._at(index) for index in range(len(self._points))]
        kept = [p for p, one in zip(places, self._points, strict=True) if not one.is_trial]
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawPolyline(QPolygonF(kept))
        for place, point in zip(places, self._points, strict=True):
            painter.setBrush(QColor(theme.panel if point.is_trial else theme.accent))
            painter.drawEllipse(place, _DOT, _DOT)

    def _paint_chosen(self, painter: QPainter) -> None:
        """The chosen point's value beside it, and its run under the axis."""
        theme, area = self._look.theme, self._area()
        if not 0 <= self.current < len(self._points):
            return
        point, place = self._points[self.current], self._at(self.current)
        painter.setPen(QPen(QColor(theme.edge), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()))
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.setBrush(QColor(theme.panel))
        painter.drawEllipse(place, _DOT + 1, _DOT + 1)
        painter.setPen(QColor(theme.text))
        metrics = painter.fontMetrics()
        y = place.y() - SMALL if place.y() - metrics.height() > 0 else place.y() + metrics.height()
        painter.drawText(QPointF(place.x() + SMALL, y), point.text)
        width = metrics.horizontalAdvance(point.label)
        x = min(max(place.x() - width / 2, SMALL), max(SMALL, self.width() - width - SMALL))
        painter.setPen(QColor(theme.muted))
        painter.drawText(QPointF(x, area.bottom() + metrics.height() + SMALL), point.label)

    # --- pointing --------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._points:
            x = event.position().x()
            places = [abs(self._at(index).x() - x) for index in range(len(self._points))]
            self.choose(places.index(min(places)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._points:
            self.choose(self.current + step)
        else:
            super().keyPressEvent(event)
