"""Small pictures of a PDF's pages beside it; drawn as they come into view, cited ones marked."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.look import HAIR, SMALL, Look
from desktop.rendering import Renderer, connect_queued

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDTH = 84  # of a picture, in pixels
_KEPT = 300


class _Pages(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.images: dict[int, QImage] = {}
        self.cited: frozenset[int] = frozenset()

    def put(self, sizes: tuple[tuple[float, float], ...]) -> None:
        self.beginResetModel()
        self.sizes, self.images = sizes, {}
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = self.tr("Page {0}").format(index.row() + 1)
            is_cited = index.row() in self.cited
            return f"{words}, {self.tr('cited')}" if is_cited else words
        return None


class _PageDelegate(QStyledItemDelegate):
    look = Look()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, _Pages)
        width, height = model.sizes[index.row()]
        picture = round(_WIDTH * height / max(width, 1.0))
        return QSize(_WIDTH + 2 * SMALL, min(picture, 3 * _WIDTH) + self._foot() + SMALL)

    def _foot(self) -> int:
        return round(self.look.sizes.small * 1.6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _Pages)
        theme = self.look.theme
        area: QRect = option.rect
        foot = self._foot()
        left = area.left() + (area.width() - _WIDTH) // 2
        page = QRect(left, area.top() + HAIR, _WIDTH, area.height() - foot - SMALL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(page, QColor("#ffffff"))
        if index.row() in model.images:
            painter.drawImage(page, model.images[index.row()])
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(theme.accent if is_chosen else theme.line))
        painter.drawRect(page)
        if is_chosen:
            painter.drawRect(page.adjusted(-1, -1, 1, 1))
        if index.row() in model.cited:
            painter.fillRect(
                QRect(page.left() - 6, page.top(), 4, page.height() + 1), QColor(theme.accent)
            )
        painter.setPen(QColor(theme.text if is_chosen else theme.muted))
        painter.setFont(self.look.font(self.look.sizes.small))
        words = QRect(area.left(), page.bottom() + 1, area.width(), foot)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        painter.restore()


class PageStrip(QListView):
    page_chosen = Signal(int)  # from 1

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._renderer = renderer
        self._path = ""
        self._wanted: list[int] = []
        self._pages = _Pages(self)
        self._drawer = _PageDelegate(self)
        self.setModel(self._pages)
        self.setItemDelegate(self._drawer)
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(_WIDTH + 5 * SMALL)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda index: self.page_chosen.emit(index.row() + 1))
        self.activated.connect(lambda index: self.page_chosen.emit(index.row() + 1))
        connect_queued(renderer.opened, self._on_opened)
        connect_queued(renderer.thumbnail, self._on_thumbnail)

    def show_cited(self, pages: frozenset[int]) -> None:
        """Pages, from 1, that are cited."""
        self._pages.cited = frozenset(page - 1 for page in pages)
        self.viewport().update()

    def show_page(self, page: int) -> None:
        """The page, from 1, that is in view in the document."""
        index = self._pages.index(page - 1)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def set_look(self, look: Look) -> None:
        self._drawer.look = look
        self.doItemsLayout()

    @property
    def drawn(self) -> int:
        return len(self._pages.images)

    def _on_opened(self, path: str, sizes: tuple[tuple[float, float], ...]) -> None:
        self._path, self._wanted = path, []
        self._pages.put(sizes)

    def _on_thumbnail(self, path: str, page: int, image: QImage) -> None:
        if path == self._path:
            images = self._pages.images
            images[page] = image
            while len(images) > _KEPT:
                del images[max(images, key=lambda each: abs(each - page))]
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._want()

    def _want(self) -> None:
        """Ask for the pictures of the pages in view that are not there."""
        view = self.viewport().rect()
        first, last = (
            self.indexAt(QPoint(_WIDTH // 2, view.top() + HAIR)),
            self.indexAt(QPoint(_WIDTH // 2, view.bottom())),
        )
        top = first.row() if first.isValid() else 0
        bottom = last.row() if last.isValid() else min(top + 20, len(self._pages.sizes) - 1)
        missing = [page for page in range(top, bottom + 1) if page not in self._pages.images]
        if missing != self._wanted:
            self._wanted = missing
            scale = self.devicePixelRatioF()
            self._renderer.want_small(
                [(page, scale * _WIDTH / max(self._pages.sizes[page][0], 1.0)) for page in missing]
            )
