"""What the checks found, a line each, as a table."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.engine_words import engine_words
from desktop.tuning_messages import FindingTold
from desktop.tuning_words import finding_words
from desktop.widgets.plain import plain_tip
from desktop.words import number_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
EXAMPLE, KIND, MESSAGE = range(3)


class FindingsModel(QAbstractTableModel):
    findings: tuple[FindingTold, ...] = ()

    def put(self, findings: tuple[FindingTold, ...]) -> None:
        self.beginResetModel()
        self.findings = findings
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.findings)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else MESSAGE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.findings[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(engine_words(one.message))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (number_words(one.row + 1), finding_words(one.kind), engine_words(one.message))[
            index.column()
        ]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Example"), self.tr("Found"), self.tr("Why"))[section]
