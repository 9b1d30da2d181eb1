"""Found passages grouped by file, and the delegate that draws them with the found words bold."""

from __future__ import annotations

import html
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QTextDocument
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from assistant.records import Hit
from assistant.wording import content, words_of
from desktop.look import HAIR, MEDIUM, NORMAL, Look
from desktop.words import name_of, place_words, shown_path

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_EXCERPT = 260  # characters


@dataclass(frozen=True, slots=True)
class FileHeading:
    file: str
    hits: int


Row = FileHeading | Hit


def grouped(hits: tuple[Hit, ...]) -> list[Row]:
    """Hits under a heading for their file; files in the order of their best hit."""
    files: dict[str, list[Hit]] = {}
    for hit in hits:
        files.setdefault(hit.file, []).append(hit)
    rows: list[Row] = []
    for file, found in files.items():
        rows += [FileHeading(file, len(found)), *found]
    return rows


def marked_excerpt(text: str, asked: tuple[str, ...]) -> str:
    """HTML of the part of the text where the words are, those bold."""
    stems = {word.stem for word in words_of(" ".join(asked))}
    telling = {word.stem for word in content(words_of(" ".join(asked)))} or stems
    flat = " ".join(text.split())
    found = [word for word in words_of(flat) if word.stem in telling]
    start = _start(flat, found[0].start if found else 0)
    end = len(flat)
    if end - start > _EXCERPT:
        end = flat.rfind(" ", start, start + _EXCERPT)
        end = end if end > start else start + _EXCERPT
    pieces, at = ["… " if start else ""], start
    for word in found:
        if start <= word.start and word.end <= end:
            pieces.append(html.escape(flat[at : word.start]))
            pieces.append(f"<b>{html.escape(flat[word.start : word.end])}</b>")
            at = word.end
    pieces.append(html.escape(flat[at:end]) + (" …" if end < len(flat) else ""))
    return "".join(pieces)


def _start(text: str, at: int) -> int:
    """Where an excerpt begins so that it shows `at`: at a word, not too far before it."""
    if at < _EXCERPT * 2 // 3:
        return 0
    return text.rfind(" ", 0, at - 80) + 1


class HitsModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.asked: tuple[str, ...] = ()

    def put(self, hits: tuple[Hit, ...], asked: tuple[str, ...]) -> None:
        self.beginResetModel()
        self._rows, self.asked = grouped(hits), asked
        self.endResetModel()

    def row(self, number: int) -> Row:
        return self._rows[number]

    def hits(self) -> list[Hit]:
        """In the order they are shown."""
        return [row for row in self._rows if isinstance(row, Hit)]

    def row_of(self, passage_id: int) -> int:
        """-1 if it is not there."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Hit) and row.passage_id == passage_id:
                return number
        return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], FileHeading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, FileHeading):
                return name_of(row.file)
            return f"{place_words(row.place)}: {row.text}"
        return None


class HitDelegate(QStyledItemDelegate):
    """Draws a heading as name and folder, a hit as place and excerpt."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect)
        state = option.state
        theme = self.look.theme
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(theme.raised))
            painter.fillRect(
                QRectF(area.left(), area.top(), 3, area.height()), QColor(theme.accent)
            )
        document = self._document(index, area.width())
        painter.translate(area.left() + NORMAL, area.top() + self._above(index))
        document.drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        widget = option.widget
        assert isinstance(widget, QAbstractScrollArea)
        width = widget.viewport().width()
        height = self._document(index, width).size().height()
        return QSize(width, round(height) + self._above(index) + HAIR)

    def _above(self, index: Index) -> int:
        is_heading = index.flags() == Qt.ItemFlag.NoItemFlags
        return MEDIUM if is_heading else HAIR

    def _document(self, index: Index, width: float) -> QTextDocument:
        model = index.model()
        assert isinstance(model, HitsModel)
        row = model.row(index.row())
        theme, sizes = self.look.theme, self.look.sizes
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.look.font(sizes.normal))
        document.setTextWidth(width - 2 * NORMAL)
        if isinstance(row, FileHeading):
            document.setHtml(
                f'<span style="color:{theme.text}; font-weight:600">'
                f"{html.escape(name_of(row.file))}</span>&nbsp;&nbsp; "
                f'<span style="color:{theme.muted}; font-size:{sizes.small}px">'
                f"{html.escape(shown_path(row.file))}</span>"
            )
        else:
            where = html.escape(place_words(row.place))
            body = marked_excerpt(row.text, model.asked)
            document.setHtml(
                f'<div style="color:{theme.muted}; font-size:{sizes.small}px">{where}</div>'
                f'<div style="color:{theme.text}">{body}</div>'
            )
        return document
