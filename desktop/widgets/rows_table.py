"""A table of rows of texts: one row is chosen, the first column takes what room there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.look import HIT, Look
from desktop.models.rows_model import Row, RowsModel

_FIRST = 200  # least width of the first column, in pixels at 100 %


class RowsTable(QTableView):
    moved = Signal()  # another row is chosen, or none
    opened = Signal()  # Enter or a double click on the chosen row

    def __init__(
        self,
        name: str,
        names: Sequence[str],
        widths: Sequence[int],
        numbers: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`widths` in pixels at 100 % are those of the columns after the first."""
        super().__init__(parent)
        self._widths = tuple(widths)
        self._least = _FIRST
        self.rows = RowsModel(names, numbers, self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(60)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())
        self.activated.connect(lambda *_: self.opened.emit())

    def put(self, rows: Sequence[Row]) -> None:
        """Replace everything; the row with the same texts, or the same place, stays chosen."""
        at = self.currentIndex().row()
        self.rows.put(rows)
        if rows and at >= 0:
            self.setCurrentIndex(self.rows.index(min(at, len(rows) - 1), 0))
        self.moved.emit()

    def chosen(self) -> object:
        """What the chosen row stands for; None if no row is chosen."""
        index = self.currentIndex()
        return self.rows.what(index.row()) if index.isValid() else None

    def set_look(self, look: Look) -> None:
        scale = look.sizes.normal / 13
        self.verticalHeader().setDefaultSectionSize(round((HIT + 2) * scale))
        for column, width in enumerate(self._widths, start=1):
            self.setColumnWidth(column, round(width * scale))
        self._least = round(_FIRST * scale)
        self._fit_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_first()

    def _fit_first(self) -> None:
        """The first column takes what is left, but is never too narrow to read."""
        others = sum(self.columnWidth(column) for column in range(1, len(self._widths) + 1))
        self.setColumnWidth(0, max(self._least, self.viewport().width() - others))

    def fit(self, most: int) -> None:
        """As high as its rows, up to `most` of them: the page around it is scrolled."""
        rows = min(max(self.rows.rowCount(), 1), most)
        height = self.verticalHeader().defaultSectionSize() * rows
        height += self.horizontalHeader().sizeHint().height() + 4
        if self.horizontalHeader().length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height)
