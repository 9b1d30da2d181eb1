"""The ways side by side, as a table: quality, time and length of an answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desktop.tuning_words import way_words
from desktop.words import decimal

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
WAY = 0


class WaysModel(QAbstractTableModel):
    figures: tuple[dict[str, Any], ...] = ()
    best = ""

    def put(self, proof: dict[str, Any]) -> None:
        """A proof as it is kept with its adapter; {} for none."""
        self.beginResetModel()
        self.figures = tuple(proof.get("figures", ()))
        self.best = str(proof.get("best", ""))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.figures)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 9

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.figures[index.row()]
        is_best = one["way"] == self.best
        if role == Qt.ItemDataRole.FontRole and is_best:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != WAY:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == WAY:
            return f"{'★' if is_best else '   '} {way_words(one['way'])}"
        value = one[_KEYS[index.column() - 1]]
        if value is None:
            return "–"
        return decimal(value, 0 if index.column() == 8 else 2)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == WAY else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Way"),
            self.tr("Score"),
            self.tr("Exact"),
            self.tr("Words"),
            self.tr("JSON"),
            self.tr("Fields"),
            self.tr("Cited"),
            self.tr("Seconds"),
            self.tr("Tokens"),
        )
        return names[section]


_KEYS = ("score", "exact", "f1", "json", "slots", "cited", "seconds", "tokens")
