"""A paragraph that goes on in the next column of a PDF's page is one; a step of `pdf.py`.

What stands between its halves, a figure at the foot of the column with its labels, comes after.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.parsing.page_text import Piece
from assistant.parsing.pdf_blocks import ENDS, HYPHENS, Draft, Words

_SMALLER = 0.6  # points: what a figure's labels are set smaller than the text


def in_flow(columns: list[list[Draft]], words: Words) -> list[Draft]:
    """The blocks of a page's columns in order, paragraphs over two columns joined."""
    found: list[Draft] = []
    start = 0  # of the column before
    for column in columns:
        at = _unfinished(found, start)
        start = len(found)
        if at is not None and column and _goes_on(found[at], column[0]):
            found[at] = _joined(found[at], column[0], words)
            column = column[1:]
        found += column
    return found


def _unfinished(drafts: list[Draft], start: int) -> int | None:
    """Where the column's last paragraph is, if its sentence has no end and nothing but smaller text
    stands below it."""
    for at in range(len(drafts) - 1, start - 1, -1):
        draft = drafts[at]
        larger = max((each.size for each in drafts[at + 1 :]), default=0.0)
        if draft.kind not in ("paragraph", "list_item") or not draft.size:
            if draft.kind != "caption":
                return None
        elif draft.lines > 1 and not draft.text.endswith(ENDS) and larger < draft.size - _SMALLER:
            return at
    return None


def _goes_on(draft: Draft, after: Draft) -> bool:
    alike = abs(draft.size - after.size) < _SMALLER
    return after.kind == "paragraph" and alike and after.text[:1].islower()


def _joined(draft: Draft, after: Draft, words: Words) -> Draft:
    *pieces, last = draft.pieces
    text = last.text
    if not text.endswith(HYPHENS):
        text += " "
    elif words.join(text, after.text):
        text = text[:-1]
    lines = draft.lines + after.lines
    joined = (*pieces, Piece(text, last.box), *after.pieces)
    return replace(draft, pieces=joined, style=None, lines=lines)
