"""Pages of a PDF under each other, drawn as they come into view, with the cited boxes marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from assistant.records import Box
from desktop.look import LIGHT, MARK, NORMAL, mark_colour
from desktop.rendering import Renderer, Wanted, connect_queued

_GAP = NORMAL  # between pages and around them, in pixels
_KEPT = 12  # drawn pages in memory
_BAR = 4  # width of the edge bar
_STEP = 1.2
_LEAST, _MOST = 0.3, 5.0


class PdfPages(QAbstractScrollArea):
    """Zoom is in pixels per point; 0 fits the width."""

    failed = Signal(str)
    page_changed = Signal(int, int)  # the page in view and how many there are, from 1
    found_more = Signal(int)  # places that are found so far
    drawn = Signal(int)  # a page from 1 is on the screen in its final sharpness

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._path = ""
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._images: dict[int, tuple[float, QImage]] = {}
        self._zoom = 0.0
        self._marks: dict[int, tuple[Box, ...]] = {}
        self._others: list[tuple[int, Box]] = []
        self._sought = ""
        self._found: list[tuple[int, Box]] = []  # a place each
        self._found_at = -1
        self._target: tuple[int, tuple[Box, ...]] | None = None
        connect_queued(renderer.found, self.add_found)
        connect_queued(renderer.opened, self._on_opened)
        connect_queued(renderer.rendered, self._on_rendered)
        connect_queued(renderer.failed, self._on_failed)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)

    # --- what is shown ---------------------------------------------------------------------------

    def show_place(
        self,
        path: str,
        page: int,
        boxes: tuple[Box, ...],
        others: tuple[tuple[int, tuple[Box, ...]], ...] = (),
    ) -> None:
        """Open `path` (unless it is open) at `page`, from 1, with the boxes (in points) marked.

        `others`: pages and boxes of other citations in it, which get a fainter mark.
        """
        self._marks = {page - 1: boxes}
        self._others = [(other - 1, box) for other, their in others for box in their]
        self._target = (page - 1, boxes)
        if path != self._path:
            self._path, self._sizes = path, ()
            self._images.clear()
            self.search("")
            self._renderer.open(path)
        elif self._sizes:
            self._go_to_target()
        self.setAccessibleDescription(self.tr("Page {0}, the cited lines are marked").format(page))
        self.viewport().update()

    def go_to_page(self, page: int) -> None:
        """Scroll to the top of a page, from 1."""
        if 0 < page <= len(self._sizes):
            self.verticalScrollBar().setValue(round(self._tops()[page - 1] - _GAP))

    # --- searching -------------------------------------------------------------------------------

    def search(self, text: str) -> None:
        """Search all pages; what is found comes with `found_more`. "" ends the search."""
        if text != self._sought:
            self._sought, self._found, self._found_at = text, [], -1
            self._renderer.search(text)
            self.viewport().update()

    def go_to_found(self, number: int) -> None:
        """Show one of the places that were found, from 0."""
        if 0 <= number < len(self._found):
            self._found_at = number
            page, box = self._found[number]
            y = self._tops()[page] + box[1] * self.zoom - self.viewport().height() / 3
            self.verticalScrollBar().setValue(round(y))
            self.viewport().update()

    def add_found(self, path: str, text: str, page: int, boxes: tuple[Box, ...]) -> None:
        """Places of a page, from 0; those of another search or file are let go."""
        if path == self._path and text == self._sought:
            self._found += [(page, box) for box in boxes]
            self.found_more.emit(len(self._found))
            self.viewport().update()

    @property
    def path(self) -> str:
        return self._path

    @property
    def zoom(self) -> float:
        """Pixels per point on the screen now."""
        if self._zoom or not self._sizes:
            return self._zoom or 1.0
        widest = max(width for width, _ in self._sizes)
        return max(_LEAST, (self.viewport().width() - 2 * _GAP) / max(widest, 1.0))

    def zoom_by(self, steps: int) -> None:
        self.set_zoom(self.zoom * _STEP**steps)

    def set_zoom(self, zoom: float) -> None:
        """0 fits the width."""
        height = max(1, self._height())
        middle = (self.verticalScrollBar().value() + self.viewport().height() / 2) / height
        self._zoom = min(_MOST, max(_LEAST, zoom)) if zoom else 0.0
        self._lay_out()
        at = middle * self._height() - self.viewport().height() / 2
        self.verticalScrollBar().setValue(round(at))
        self._want()

    def marked_rects(self) -> list[QRectF]:
        """Where the marks are in the viewport, for tests and screen readers."""
        return [self._on_screen(page, box) for page, boxes in self._marks.items() for box in boxes]

    def is_drawn(self, page: int) -> bool:
        """Whether this page, from 1, is there in the sharpness that is wanted."""
        found = self._images.get(page - 1)
        return found is not None and found[0] == self._sharpness()

    # --- geometry --------------------------------------------------------------------------------

    def _tops(self) -> list[float]:
        tops, y = [], float(_GAP)
        for _, height in self._sizes:
            tops.append(y)
            y += height * self.zoom + _GAP
        return tops

    def _height(self) -> int:
        return round(sum(height * self.zoom + _GAP for _, height in self._sizes) + _GAP)

    def _page_rect(self, page: int, top: float) -> QRectF:
        """In the viewport."""
        width, height = self._sizes[page]
        width, height = width * self.zoom, height * self.zoom
        view = self.viewport().width()
        left = max(float(_GAP), (view - width) / 2) - self.horizontalScrollBar().value()
        return QRectF(left, top - self.verticalScrollBar().value(), width, height)

    def _on_screen(self, page: int, box: Box) -> QRectF:
        if page >= len(self._sizes):
            return QRectF()
        rect = self._page_rect(page, self._tops()[page])
        x0, y0, x1, y1 = (edge * self.zoom for edge in box)
        return QRectF(rect.left() + x0, rect.top() + y0, x1 - x0, y1 - y0)

    def _lay_out(self) -> None:
        view = self.viewport().size()
        widest = max((width for width, _ in self._sizes), default=0.0) * self.zoom + 2 * _GAP
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, self._height() - view.height()))
        vertical.setPageStep(view.height())
        horizontal.setRange(0, max(0, round(widest) - view.width()) if self._zoom else 0)
        horizontal.setPageStep(view.width())
        self.viewport().update()

    def _go_to_target(self) -> None:
        if self._target is None or self._target[0] >= len(self._sizes):
            return
        page, boxes = self._target
        y = self._tops()[page]
        if boxes:
            top = min(box[1] for box in boxes) * self.zoom
            y += max(0.0, top - self.viewport().height() / 3)
        self.verticalScrollBar().setValue(round(y))
        self._want()

    # --- drawing ---------------------------------------------------------------------------------

    def _sharpness(self) -> float:
        return round(self.zoom * self.devicePixelRatioF(), 4)

    def _want(self) -> None:
        """Ask for what is in view first, then for the pages before and after it."""
        visible = self._visible()
        if not visible:
            return
        around = [visible[-1] + 1, visible[0] - 1]
        pages = visible + [page for page in around if 0 <= page < len(self._sizes)]
        sharp = self._sharpness()
        wanted: list[Wanted] = [
            (page, sharp) for page in pages if self._images.get(page, (0.0,))[0] != sharp
        ]
        self._renderer.want(wanted)

    def _visible(self) -> list[int]:
        height = self.viewport().height()
        seen = []
        for page, top in enumerate(self._tops()):
            rect = self._page_rect(page, top)
            if rect.bottom() >= 0 and rect.top() <= height:
                seen.append(page)
        return seen

    def _on_opened(self, path: str, sizes: tuple[tuple[float, float], ...]) -> None:
        if path == self._path:
            self._sizes = sizes
            self._lay_out()
            self._go_to_target()

    def _on_rendered(self, path: str, page: int, sharp: float, image: QImage) -> None:
        if path != self._path:
            return
        if self.is_drawn(page + 1) and sharp != self._sharpness():
            return  # it was wanted at a size that has passed
        self._images[page] = (sharp, image)
        while len(self._images) > _KEPT:
            del self._images[max(self._images, key=lambda each: abs(each - page))]
        self.viewport().update()
        if sharp == self._sharpness():
            self.drawn.emit(page + 1)

    def _on_failed(self, path: str, sentence: str) -> None:
        if path == self._path:
            self._path = ""
            self.failed.emit(sentence)

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._want()
        if visible := self._visible():
            middle = self.viewport().height() / 2
            tops = self._tops()
            nearest = min(
                visible,
                key=lambda page: abs(self._page_rect(page, tops[page]).center().y() - middle),
            )
            self.page_changed.emit(nearest + 1, len(self._sizes))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tops = self._tops()
        for page in self._visible():
            rect = self._page_rect(page, tops[page])
            painter.fillRect(rect, QColor("#ffffff"))
            if page in self._images:
                painter.drawImage(rect, self._images[page][1])
            self._draw_marks(painter, page)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _draw_marks(self, painter: QPainter, page: int) -> None:
        """The accent of the light theme: paper is white in both."""
        painter.setPen(Qt.PenStyle.NoPen)
        faint = mark_colour(LIGHT)
        faint.setAlphaF(MARK / 2)
        painter.setBrush(faint)
        for other, box in self._others:
            if other == page:
                painter.drawRoundedRect(self._on_screen(page, box).adjusted(-2, -1, 2, 1), 2, 2)
        self._draw_found(painter, page)
        rects = [self._on_screen(page, box) for box in self._marks.get(page, ())]
        if not rects:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark_colour(LIGHT))
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 2, 2)
        left = min(rect.left() for rect in rects) - 3 * _BAR
        top, bottom = min(r.top() for r in rects), max(r.bottom() for r in rects)
        bar = QRectF(QPointF(left, top - 1), QPointF(left + _BAR, bottom + 1))
        painter.fillRect(bar, QColor(LIGHT.accent))

    def _draw_found(self, painter: QPainter, page: int) -> None:
        """What was searched for: underlined, the place that was gone to in a frame."""
        for number, (other, box) in enumerate(self._found):
            if other != page:
                continue
            rect = self._on_screen(page, box)
            painter.fillRect(rect.adjusted(0, rect.height() - 2, 0, 0), QColor(LIGHT.attention))
            if number == self._found_at:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(LIGHT.attention), 2))
                painter.drawRect(rect.adjusted(-2, -2, 2, 2))

    # --- events ----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(520, 640)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()
        if not self._zoom and self._target is not None:
            self._go_to_target()
        self._want()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        key = Qt.Key(event.key())
        if key in steps:
            bar.setValue(bar.value() + steps[key])
        else:
            super().keyPressEvent(event)
