"""Conversations under headings (pinned, today, …), and the delegate that draws them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from assistant.chats import Chat
from desktop.look import MEDIUM, SMALL, Look
from desktop.widgets.plain import plain_tip
from desktop.words import plural, when_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
Row = str | Chat


class ChatsModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def put(self, chats: Iterable[Chat], now: datetime) -> None:
        self.beginResetModel()
        self._rows = []
        heading = ""
        for chat in chats:
            if (its := self._heading(chat, now)) != heading:
                heading = its
                self._rows.append(heading)
            self._rows.append(chat)
        self.endResetModel()

    def _heading(self, chat: Chat, now: datetime) -> str:
        if chat.is_pinned:
            return self.tr("Pinned")
        day = datetime.fromisoformat(chat.changed_at).astimezone().date()
        if day >= now.date():
            return self.tr("Today")
        if day > now.date() - timedelta(days=7):
            return self.tr("Last seven days")
        return self.tr("Earlier")

    def chat(self, index: Index) -> Chat | None:
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Chat) else None

    def row_of(self, chat_id: str) -> int:
        """-1 if it is not there."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Chat) and row.id == chat_id:
                return number
        return -1

    def chats(self) -> list[Chat]:
        return [row for row in self._rows if isinstance(row, Chat)]

    # --- Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.chat(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row if isinstance(row, str) else row.name
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Chat):
            return plain_tip(f"{row.name}\n{when_words(row.changed_at)}")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, Chat):
            return plural(row.turns, self.tr("1 question"), self.tr("{n} questions"))
        return None


class ChatDelegate(QStyledItemDelegate):
    """One line each; a heading is small and quiet."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, sizes = self.look.theme, self.look.sizes
        area: QRect = option.rect
        is_heading = index.flags() == Qt.ItemFlag.NoItemFlags
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(theme.raised))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(theme.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver and not is_heading:
            painter.fillRect(area, QColor(theme.raised))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        size, weight = sizes.normal, QFont.Weight.Normal
        if is_heading:
            size, weight = sizes.small, QFont.Weight.DemiBold
        font = self.look.font(size, weight)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted if is_heading else theme.text))
        inner = area.adjusted(MEDIUM, 0, -SMALL, -4 if is_heading else 0)
        line = Qt.AlignmentFlag.AlignBottom if is_heading else Qt.AlignmentFlag.AlignVCenter
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, line | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = index.flags() == Qt.ItemFlag.NoItemFlags
        sizes = self.look.sizes
        return QSize(80, round(sizes.small * 2.4) if is_heading else round(sizes.normal * 2.3))
