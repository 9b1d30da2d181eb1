"""An answer's sentences with footnote marks that are links, and the footnotes under them.

A supported sentence is plain; a partly supported one has a dotted underline and says "partly"; an
unsupported one stands in a dashed frame with its reason.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from assistant.records import Citation, Sentence
from desktop.engine_words import engine_words
from desktop.exporting import Footnotes, footnote_words
from desktop.limits import goes_on
from desktop.look import HAIR, MEDIUM, Look
from desktop.widgets.plain import plain_tip
from desktop.words import as_of_words, quoted, shortened

_LINE = 145  # line height in per cent


class AnswerText(QTextBrowser):
    """As high as its text; scrolling is the conversation's."""

    citation_opened = Signal(int)  # index into `citations`

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Answer"))
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_anchor)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._look = look
        self._notes = Footnotes()
        self._sentences: list[Sentence] = []
        self._draft = ""

    @property
    def citations(self) -> tuple[Citation, ...]:
        return tuple(self._notes.citations)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(self._sentences)

    def set_look(self, look: Look) -> None:
        self._look = look
        self._redraw()

    # --- writing ---------------------------------------------------------------------------------

    def show_draft(self, text: str) -> None:
        """What the model has written and nobody has checked yet."""
        self._draft = text
        if not self._sentences:
            self._redraw()

    def add(self, sentence: Sentence) -> None:
        if not self._sentences:
            self.clear()
            self._draft = ""
        self._sentences.append(sentence)
        self._write(sentence)
        self._fit()

    def finish(self) -> None:
        """Put the footnotes under the text."""
        if self._notes.citations:
            self._write_notes()
        self._fit()

    def _redraw(self) -> None:
        sentences, self._sentences = self._sentences, []
        has_notes = bool(self._notes.citations)
        self._notes = Footnotes()
        self.clear()
        if sentences:
            for sentence in sentences:
                self.add(sentence)
            if has_notes:
                self.finish()
        elif self._draft:
            cursor = self._end()
            cursor.insertText(self._draft, self._style(self._look.theme.muted))
        self._fit()

    def _write(self, sentence: Sentence) -> None:
        cursor = self._end()
        if sentence.status == "unsupported":
            self._write_unsupported(cursor, sentence)
            return
        style = self._style(self._look.theme.text)
        if len(self._sentences) > 1 and not sentence.contrary:
            if goes_on(self._sentences[-2].text, sentence.text):
                cursor.insertText(" ", style)
            else:  # a row of a table, or of a list
                cursor.insertBlock()
        if sentence.status == "partly":
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            style.setUnderlineColor(QColor(self._look.theme.attention))
            style.setToolTip(plain_tip(engine_words(sentence.reason)))
        if sentence.contrary:
            cursor.insertBlock()
            warning = self._style(self._look.theme.attention)
            cursor.insertText("⚠ " + self.tr("Elsewhere it says otherwise:") + " ", warning)
        cursor.insertText(sentence.text, style)
        self._write_marks(cursor, sentence)
        if sentence.as_of:
            aside = self._style(self._look.theme.muted, self._look.sizes.small)
            cursor.insertText(" " + as_of_words(sentence), aside)
        if sentence.status == "partly":
            aside = self._style(self._look.theme.attention, self._look.sizes.small)
            aside.setToolTip(plain_tip(engine_words(sentence.reason)))
            cursor.insertText(" " + self.tr("(partly supported)"), aside)

    def _write_marks(self, cursor: QTextCursor, sentence: Sentence) -> None:
        for place, number in enumerate(self._notes.numbers(sentence)):
            if place:
                cursor.insertText("\u2009", self._mark_style(-1))
            cursor.insertText(str(number), self._mark_style(number))

    def _mark_style(self, number: int) -> QTextCharFormat:
        style = self._style(self._look.theme.accent, self._look.sizes.reading)
        style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        style.setFontWeight(600)
        if number > 0:
            citation = self._notes.citations[number - 1]
            style.setAnchor(True)
            style.setAnchorHref(f"note:{number - 1}")
            quote = shortened(citation.quote, 300)
            style.setToolTip(plain_tip(f"{footnote_words(citation)}\n{quoted(quote)}"))
        return style

    def _write_unsupported(self, cursor: QTextCursor, sentence: Sentence) -> None:
        theme = self._look.theme
        shape = QTextFrameFormat()
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Dashed)
        shape.setBorderBrush(QColor(theme.stop))
        shape.setPadding(MEDIUM)
        shape.setTopMargin(MEDIUM)
        cursor.insertFrame(shape)
        struck = self._style(theme.muted)
        struck.setFontStrikeOut(True)
        cursor.insertText(sentence.text, struck)
        cursor.insertBlock()
        why = engine_words(sentence.reason) or self.tr("Not found in your files.")
        cursor.insertText("✕ " + why, self._style(theme.stop, self._look.sizes.small))

    def _write_notes(self) -> None:
        cursor = self._end()
        theme, sizes = self._look.theme, self._look.sizes
        for number, citation in enumerate(self._notes.citations, start=1):
            block = QTextBlockFormat()
            block.setTopMargin(MEDIUM if number == 1 else HAIR)
            block.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.insertBlock(block)
            link = self._style(theme.accent, sizes.normal)
            link.setAnchor(True)
            link.setAnchorHref(f"note:{number - 1}")
            link.setToolTip(plain_tip(quoted(shortened(citation.quote, 300))))
            cursor.insertText(f"{number}  {footnote_words(citation)}", link)

    def _end(self) -> QTextCursor:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if cursor.atStart():
            block = QTextBlockFormat()
            block.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(block)
        return cursor

    def _style(self, colour: str, size: int = 0) -> QTextCharFormat:
        style = QTextCharFormat()
        font = self._look.font(size or self._look.sizes.reading)
        style.setFont(font)
        style.setForeground(QColor(colour))
        return style

    # --- events ----------------------------------------------------------------------------------

    def _on_anchor(self, link: QUrl) -> None:
        self.citation_opened.emit(int(link.toString().removeprefix("note:")))

    def _fit(self) -> None:
        height = round(self.document().size().height()) + 2 * HAIR + 4
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
