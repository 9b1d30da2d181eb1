"""A document as clean text, at the marked passage; with line numbers where lines count."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from assistant.records import Page
from desktop.language import translated as _tr
from desktop.look import MARK, Look, mark_colour
from desktop.words import message_words

SHOWN = 200_000  # characters around the passage; the editor stays quick with so many
_BAR = 4
_MOST_FOUND = 2000


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Text to show, with the marked range in it; `headings` are ranges of page labels.

    `first_line` is the number of its first line, where lines count. `is_whole` says whether
    nothing of the document was left out.
    """

    text: str
    start: int
    end: int
    headings: tuple[tuple[int, int], ...]
    first_line: int | None
    is_whole: bool


def excerpt(pages: list[Page], index: int, start: int, end: int, shown: int = SHOWN) -> Excerpt:
    """The pages around page `index`, as much as is shown, with `start:end` of that page marked.

    Offsets of the result count in its text; its marked text is that of the page.
    """
    page = pages[index]
    cut, rest = _cut(page.text, start, end, shown)
    text, at = rest, start - cut
    label = label_of(page)
    headings: list[tuple[int, int]] = []
    first, last = index, index
    if label:
        headings.append((0, len(label)))
        text, at = f"{label}\n\n{text}", at + len(label) + 2
    is_cut = len(rest) < len(page.text)
    while not is_cut and len(text) < shown and (first > 0 or last < len(pages) - 1):
        if last < len(pages) - 1:
            last += 1
            text, added = _after(text, pages[last])
            headings += added
        if first > 0 and len(text) < shown:
            first -= 1
            before, label_length = _before(pages[first])
            text, at = before + text, at + len(before)
            headings = [(one + len(before), other + len(before)) for one, other in headings]
            if label_length:
                headings.insert(0, (0, label_length))
    is_whole = not is_cut and first == 0 and last == len(pages) - 1
    line = page.first_line if first == last and not label else None
    if line is not None:
        line += page.text.count("\n", 0, cut)
    return Excerpt(text, at, at + end - start, tuple(headings), line, is_whole)


def label_of(page: Page) -> str:
    """What stands above a page's text: its slide, sheet, message or attachment."""
    words = []
    if page.attachment:
        words.append(page.attachment)
    if page.page is not None:
        words.append(_tr("p. {0}").format(page.page))
    if page.slide is not None:
        words.append(_tr("Slide {0}").format(page.slide))
    if page.sheet:
        words.append(page.sheet)
    if page.message and not page.attachment:
        words.append(message_words(page.message))
    return " · ".join(words)


def _cut(text: str, start: int, end: int, shown: int) -> tuple[int, str]:
    """At most about `shown` characters around a range, cut at line ends: (offset, text)."""
    if len(text) <= shown:
        return 0, text
    room = max(0, shown - (end - start)) // 2
    first = text.rfind("\n", 0, max(0, start - room)) + 1
    last = text.find("\n", min(len(text), end + room))
    return first, text[first : last if last >= 0 else len(text)]


def _after(text: str, page: Page) -> tuple[str, list[tuple[int, int]]]:
    label = label_of(page)
    if not label:
        return f"{text}\n\n{page.text}", []
    at = len(text) + 2
    return f"{text}\n\n{label}\n\n{page.text}", [(at, at + len(label))]


def _before(page: Page) -> tuple[str, int]:
    label = label_of(page)
    return (f"{label}\n\n" if label else "") + page.text + "\n\n", len(label)


class TextPages(QPlainTextEdit):
    """Shows an excerpt; nothing can be changed, everything can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Text of the document"))
        self._look = Look()
        self._excerpt: Excerpt | None = None
        self._fixed_width = False
        self._others: tuple[tuple[int, int], ...] = ()
        self._found: list[QTextEdit.ExtraSelection] = []
        self._marks: list[QTextEdit.ExtraSelection] = []
        self._holds = False  # the place that is shown stays in sight until somebody moves on
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self._margin = _Margin(self)
        self.updateRequest.connect(self._on_update)
        self.blockCountChanged.connect(self._fit_margin)

    def set_look(self, look: Look) -> None:
        self._look = look
        if self._excerpt is not None:
            self.show_excerpt(self._excerpt, self._fixed_width, self._others)

    @property
    def marked_text(self) -> str:
        return self._excerpt.text[self._excerpt.start : self._excerpt.end] if self._excerpt else ""

    def show_excerpt(
        self, given: Excerpt, fixed_width: bool, others: tuple[tuple[int, int], ...] = ()
    ) -> None:
        """`others`: ranges of the excerpt's text that other citations mark, more faintly."""
        self._excerpt, self._fixed_width, self._others = given, fixed_width, others
        if fixed_width:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPixelSize(self._look.sizes.normal)
        else:
            font = self._look.font(self._look.sizes.reading)
        self.setFont(font)
        self.document().setDocumentMargin(16)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setPlainText(given.text.replace("\r", " "))
        self._fit_margin()
        self._mark(given)

    def _mark(self, given: Excerpt) -> None:
        marks = []
        for start, end in given.headings:
            marks.append(self._selection(start, end, None))
        faint = mark_colour(self._look.theme)
        faint.setAlphaF(MARK / 2)
        marks += [self._selection(start, end, faint) for start, end in self._others]
        marks.append(self._selection(given.start, given.end, mark_colour(self._look.theme)))
        self._marks, self._found = marks, []
        self.setExtraSelections(marks)
        cursor = self.textCursor()
        cursor.setPosition(self._position(given.start))
        self._show_at(cursor)

    def _show_at(self, cursor: QTextCursor) -> None:
        self.setTextCursor(cursor)
        self.centerCursor()
        self._holds = True

    def _let_go(self, _action: int = 0) -> None:
        self._holds = False

    def _selection(self, start: int, end: int, colour: QColor | None) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = QTextCursor(self.document())
        made.cursor.setPosition(self._position(start))
        made.cursor.setPosition(self._position(end), QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        if colour is not None:
            style.setBackground(colour)
        else:
            style.setForeground(QColor(self._look.theme.muted))
        made.format = style
        return made

    # --- searching -------------------------------------------------------------------------------

    def find_all(self, text: str) -> int:
        """Mark every place that has the text; gives how many there are."""
        self._found = []
        cursor = QTextCursor(self.document())
        while text and len(self._found) < _MOST_FOUND:
            cursor = self.document().find(text, cursor)
            if cursor.isNull():
                break
            made = QTextEdit.ExtraSelection()
            made.cursor = QTextCursor(cursor)
            made.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.format.setUnderlineColor(QColor(self._look.theme.attention))
            made.format.setFontWeight(700)
            self._found.append(made)
        self.setExtraSelections([*self._marks, *self._found])
        return len(self._found)

    def go_to_found(self, number: int) -> None:
        if 0 <= number < len(self._found):
            self._show_at(self._found[number].cursor)

    def _position(self, offset: int) -> int:
        """Qt counts UTF-16 units, Footnote counts characters."""
        assert self._excerpt is not None
        before = self._excerpt.text[:offset]
        return len(before) + sum(1 for letter in before if ord(letter) > 0xFFFF)

    # --- the margin with line numbers and the edge bar -------------------------------------------

    def margin_width(self) -> int:
        if self._excerpt is None or self._excerpt.first_line is None:
            return 3 * _BAR
        last = self._excerpt.first_line + self.blockCount()
        return self.fontMetrics().horizontalAdvance("9" * len(str(last))) + 6 * _BAR

    def _fit_margin(self) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)
        self._place_margin()

    def _place_margin(self) -> None:
        area = self.contentsRect()
        self._margin.setGeometry(QRect(area.left(), area.top(), self.margin_width(), area.height()))

    def _on_update(self, rect: QRect, dy: int) -> None:
        if dy:
            self._margin.scroll(0, dy)
        else:
            self._margin.update(0, rect.y(), self._margin.width(), rect.height())

    def paint_margin(self, event: QPaintEvent) -> None:
        given = self._excerpt
        if given is None:
            return
        theme = self._look.theme
        painter = QPainter(self._margin)
        painter.fillRect(event.rect(), QColor(theme.panel))
        painter.setFont(self.font())
        first = self.document().findBlock(self._position(given.start)).blockNumber()
        last = (
            self.document().findBlock(self._position(max(given.start, given.end - 1))).blockNumber()
        )
        block = self.firstVisibleBlock()
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if area.top() > event.rect().bottom():
                break
            number, top, height = block.blockNumber(), round(area.top()), round(area.height())
            is_cited = first <= number <= last
            if is_cited:
                painter.fillRect(
                    self._margin.width() - _BAR, top, _BAR, height, QColor(theme.accent)
                )
            if given.first_line is not None:
                painter.setPen(QColor(theme.text if is_cited else theme.muted))
                painter.drawText(
                    0,
                    top,
                    self._margin.width() - 3 * _BAR,
                    self.fontMetrics().height(),
                    Qt.AlignmentFlag.AlignRight,
                    str(given.first_line + number),
                )
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()
        if self._holds:
            self.centerCursor()  # lines break anew: what was in the middle is elsewhere

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._let_go()
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._let_go()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._let_go()
        super().keyPressEvent(event)


class _Margin(QWidget):
    def __init__(self, text: TextPages) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(self._text.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._text.paint_margin(event)
