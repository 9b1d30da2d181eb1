"""A sheet as a table; the mark lies over cited cells, with an edge bar before each row of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop.look import HIT, Look, mark_colour
from desktop.models.sheet_model import SheetModel

_WIDEST = 260


class SheetTable(QTableView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Cells of the sheet"))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(HIT)
        self._marker = _CellMarker(self)
        self.setItemDelegate(self._marker)

    def show_sheet(self, model: SheetModel, look: Look) -> None:
        self._marker.colours = mark_colour(look.theme), QColor(look.theme.accent)
        old = self.model()
        self.setModel(model)
        if old is not None:
            old.deleteLater()
        self.verticalHeader().setDefaultSectionSize(round(HIT * look.sizes.normal / 13))
        self.resizeColumnsToContents()
        for column in range(model.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column), _WIDEST))
        self.scrollTo(model.first_marked(), QTableView.ScrollHint.PositionAtCenter)

    def cells_with(self, text: str) -> list[QModelIndex]:
        """The cells that hold the text, row by row."""
        model = self.model()
        asked = text.casefold()
        return [
            index
            for row in range(model.rowCount())
            for column in range(model.columnCount())
            if asked in str((index := model.index(row, column)).data() or "").casefold()
        ]


class _CellMarker(QStyledItemDelegate):
    colours = (QColor(), QColor())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        assert isinstance(model, SheetModel)
        area: QRect = option.rect
        if model.is_marked(index.row(), index.column()):
            painter.fillRect(area, self.colours[0])
            if not model.is_marked(index.row(), index.column() - 1):
                painter.fillRect(QRect(area.topLeft(), QSize(4, area.height())), self.colours[1])
        super().paint(painter, option, index)
