"""A sheet's rows as a table, with the cited cells marked; made of a page's text and its spans."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from assistant.records import Page
from desktop.widgets.plain import plain_tip

_CELLS = re.compile(r"^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class CellRange:
    """Rows and columns from 0, both ends inclusive."""

    top: int
    left: int
    bottom: int
    right: int

    def holds(self, row: int, column: int) -> bool:
        return self.top <= row <= self.bottom and self.left <= column <= self.right


def cell_range(words: str) -> CellRange | None:
    """ "B2:F3" -> rows 1 to 2, columns 1 to 5; None if it is no range."""
    found = _CELLS.match(words.strip())
    if found is None:
        return None
    left, top, right, bottom = found.groups()
    return CellRange(
        int(top) - 1,
        _column(left),
        int(bottom or top) - 1,
        _column(right) if right else _column(left),
    )


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def column_name(column: int) -> str:
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def cells_of(page: Page, is_csv: bool) -> dict[tuple[int, int], str]:
    """The text of each cell, by row and column from 0, as far as the page's spans tell."""
    cells: dict[tuple[int, int], str] = {}
    dialect = _delimiter(page) if is_csv else ""
    for span in page.spans:
        where = cell_range(span.cells or "")
        if where is None:
            continue
        text = page.text[span.start : span.end]
        values = _values(text, where, dialect)
        for offset, value in enumerate(values):
            if value:
                cells[where.top, where.left + offset] = value
    return cells


def _values(text: str, where: CellRange, delimiter: str) -> list[str]:
    width = where.right - where.left + 1
    if width == 1:
        return [text]
    values = next(csv.reader([text], delimiter=delimiter)) if delimiter else text.split(" | ")
    return values if len(values) <= width else [text]


def _delimiter(page: Page) -> str:
    first = page.text.partition("\n")[0]
    return max(",;\t|", key=first.count)


class SheetModel(QAbstractTableModel):
    def __init__(
        self,
        cells: dict[tuple[int, int], str],
        marked: tuple[CellRange, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cells = cells
        self._marked = marked
        self._rows = 1 + max((row for row, _ in cells), default=-1)
        self._columns = 1 + max((column for _, column in cells), default=-1)

    def is_marked(self, row: int, column: int) -> bool:
        return any(each.holds(row, column) for each in self._marked)

    def first_marked(self) -> QModelIndex:
        if not self._marked:
            return QModelIndex()
        return self.index(self._marked[0].top, self._marked[0].left)

    # --- Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        where = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells.get(where, "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._cells.get(where, ""))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and self.is_marked(*where):
            return self.tr("cited")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_name(section) if orientation == Qt.Orientation.Horizontal else section + 1
