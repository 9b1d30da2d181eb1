"""Paragraphs, list items and headings out of a PDF column's rows; a step of `pdf.py`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise

from assistant.parsing.page_text import Piece
from assistant.parsing.pdf_cells import MARKER, cells_of
from assistant.parsing.pdf_lines import Run
from assistant.parsing.pdf_order import Row
from assistant.parsing.pdf_tables import printed_across, table_rows, tables_in
from assistant.records import BlockKind, Box

_CAPTION = re.compile(
    r"(?:figure|fig\.|table|abbildung|abb\.|tabelle|figura|tableau|exhibit|chart|listing)\s+"
    r"[\dIVX]+(?:[.\d]*)[.:]\s",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?:item\s+\d+[a-z]?\.|part\s+[ivx]+\b|note\s+\d+[.:—–-]|chapter\s+\w+)", re.I
)
_PREFIXES = re.compile(  # of words that are written with a hyphen
    r"(?:non|self|long|short|high|low|well|cross|multi|full|real|third|second|first|half|two|three"
    r"|one|on|off|in|year|post|pre|anti|semi|state|so|co|mid|all|pay)$"
)
_HEADING_LINES = 3
_WORD = 4  # letters of a word that may be a part of another by itself
_GAP = 2.0  # sizes of the font between two words: more parts the cells of a form or a table
ENDS = (".", "!", "?", ":", ";", ".”", '."', ".)", "。")
_DASHES = ("-", "–", "—", "*")
HYPHENS = ("-", "\u2010", "\u00ad")


@dataclass(frozen=True, slots=True)
class Style:
    """How a block looks; headings of one style have one level."""

    size: float
    bold: bool
    capitals: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A block before its page is built; `style` is set for text that may be a heading."""

    kind: BlockKind
    pieces: tuple[Piece, ...]
    style: Style | None = None
    header: str = ""
    lines: int = 1
    size: float = 0.0  # of the font, of text

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


@dataclass(slots=True)
class _Line:
    text: str
    box: Box
    x0: float
    x1: float
    y0: float
    y1: float
    size: float
    bold: bool
    mono: bool
    is_parted: bool = False  # by a wide gap
    is_item: bool = field(init=False)

    def __post_init__(self) -> None:
        first, _, rest = self.text.partition(" ")
        if first in _DASHES:  # a dash may be a minus sign or go on a sentence
            self.is_item = bool(rest) and not rest[0].isdigit()
        else:
            self.is_item = bool(rest) and bool(MARKER.match(first))


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a document, lower case: what decides whether a hyphen at a line's end stays."""

    words: frozenset[str]
    hyphenates: bool  # whether it breaks words at all

    @classmethod
    def of(cls, rows: Iterable[Row]) -> Words:
        words: set[str] = set()
        broken: list[tuple[str, str]] = []
        tail = ""
        for row in rows:
            found = [word.strip(".,;:()[]“”\"'").lower() for word in row.text.split()]
            if tail and found:
                broken.append((tail, found[0]))
            words.update(found)
            text = row.text
            tail = found[-1][:-1] if found and text[-1:] in HYPHENS else ""
        closed = sum(head + rest in words for head, rest in broken)
        opened = sum(f"{head}-{rest}" in words for head, rest in broken)
        return cls(frozenset(words), closed > opened)

    def join(self, head: str, rest: str) -> bool:
        """Whether `head`, which ends in a hyphen, and `rest`, the next line, are one word."""
        if head.endswith("\u00ad"):
            return True
        first = head.split()[-1].lower().lstrip("(“\"'")[:-1]
        second = rest.split()[0].lower().rstrip(".,;:)”\"'")
        if not (first.isalpha() and second[:1].isalpha() and rest[:1].islower()):
            return False
        if f"{first}-{second}" in self.words or _PREFIXES.match(first):
            return False
        if first + second in self.words:
            return True
        if min(len(first), len(second)) >= _WORD and {first, second} <= self.words:
            return False  # two words of the document: "chat-optimized"
        if self.hyphenates:
            return True
        return second not in self.words


def drafts_of(rows: list[Row], words: Words) -> Iterator[Draft]:
    """The blocks of a column, from the top."""
    cells = [cells_of(row) for row in rows]
    parts = list(tables_in(rows, cells))
    steps = _usual_steps(
        [[_line(row) for row in rows[first:end]] for is_table, first, end in parts if not is_table]
    )
    for is_table, first, end in parts:
        if is_table:
            across = {first + i for i in printed_across(rows[first:end], cells[first:end])}
            kept = [i for i in range(first, end) if i not in across]
            for row in table_rows([rows[i] for i in kept], [cells[i] for i in kept]):
                kind: BlockKind = "caption" if row.is_title else "table_row"
                yield Draft(kind, row.pieces, header=row.header)
            yield from _text_drafts([rows[i] for i in sorted(across)], words, steps)
        else:
            yield from _text_drafts(rows[first:end], words, steps)


def _text_drafts(rows: list[Row], words: Words, steps: dict[int, float]) -> Iterator[Draft]:
    lines = [_line(row) for row in rows]
    paragraph: list[_Line] = []
    for i, line in enumerate(lines):
        if paragraph:
            right = max(near.x1 for near in lines[max(0, i - 3) : i + 4])
            if _breaks(paragraph, line, steps.get(round(line.size), 0.0), right):
                yield _draft(paragraph, words)
                paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _draft(paragraph, words)


def _line(row: Row) -> _Line:
    runs = row.runs
    if len(runs) == 1:
        run = runs[0]
        return _Line(
            run.text, run.box, run.x0, run.x1, run.y0, run.y1, run.size, run.bold, run.mono
        )
    main: Run = max(runs, key=lambda run: len(run.text))
    boxes = [run.box for run in runs]
    box = (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
    bold = all(run.bold for run in runs)
    mono = all(run.mono for run in runs)
    parted = len(cells_of(row)) > 1 and any(
        right.x0 - left.x1 > _GAP * main.size for left, right in pairwise(runs)
    )
    return _Line(
        row.text, box, runs[0].x0, runs[-1].x1, main.y0, main.y1, main.size, bold, mono, parted
    )


def _usual_steps(parts: list[list[_Line]]) -> dict[int, float]:
    """By font size: the distance of two lines of one paragraph, a low one of those there are in
    the column."""
    steps: dict[int, list[float]] = {}
    for above, below in chain.from_iterable(map(pairwise, parts)):
        if abs(above.size - below.size) < 0.6 and below.y1 > above.y1:
            steps.setdefault(round(below.size), []).append(below.y1 - above.y1)
    return {size: sorted(found)[len(found) // 4] for size, found in steps.items()}


def _breaks(paragraph: list[_Line], line: _Line, step: float, right: float) -> bool:
    """Whether a new paragraph starts with `line`; `right` is where the lines around it end."""
    last, first = paragraph[-1], paragraph[0]
    gap = line.y1 - last.y1
    if abs(line.size - last.size) > 0.6 or line.mono != last.mono or line.bold != last.bold:
        return True
    if gap < 0 or gap > min(1.28 * step + 0.5, 2.8 * line.size):
        return True
    if line.mono:
        return False
    if line.is_item:
        return True
    indent = line.x0 - last.x0
    ended = last.text.endswith(ENDS)
    if 0.8 * line.size < indent < 6 * line.size and not (first.is_item and last is first) and ended:
        return True
    room = right - last.x1 - _first_word(line) - 0.5 * line.size
    width = right - min(last.x0, line.x0)
    if line.text[:1].islower() or last.text.endswith((*HYPHENS, ",")):
        return room > 0.5 * width
    return room > (0.02 if ended else 0.12) * width


def _first_word(line: _Line) -> float:
    """The width of a line's first word, in points, as if all characters were as wide."""
    return (line.x1 - line.x0) * len(line.text.split(" ", 1)[0]) / len(line.text)


def _draft(lines: list[_Line], words: Words) -> Draft:
    first = lines[0]
    if all(line.mono for line in lines):
        return Draft("code", tuple(_code_pieces(lines)), lines=len(lines))
    pieces = tuple(_pieces(lines, words))
    style = _style(lines)
    kind: BlockKind = "paragraph"
    if _CAPTION.match(first.text):
        kind, style = "caption", None
    elif first.is_item and not _SECTION.match(first.text):
        kind = "list_item"
    return Draft(kind, pieces, style, lines=len(lines), size=max(line.size for line in lines))


def _style(lines: list[_Line]) -> Style | None:
    """How a block of a few lines looks; None if it is too long for a heading, or has no letters, or
    has cells."""
    text = " ".join(line.text for line in lines[: _HEADING_LINES + 1])
    letters = sum(map(str.isalpha, text))
    if len(lines) > _HEADING_LINES or not letters or any(line.is_parted for line in lines):
        return None
    capitals = sum(map(str.isupper, text)) > 0.8 * letters
    return Style(max(line.size for line in lines), all(line.bold for line in lines), capitals)


def _pieces(lines: list[_Line], words: Words) -> Iterator[Piece]:
    """The lines as one text; a word that was broken at a line's end is whole again."""
    for i, line in enumerate(lines):
        text = line.text
        if i + 1 < len(lines) and text:
            if not text.endswith(HYPHENS) or len(text) < 2 or text[-2] == " ":
                text += " "
            elif words.join(text, lines[i + 1].text):
                text = text[:-1]
        yield Piece(text, line.box)


def _code_pieces(lines: list[_Line]) -> Iterator[Piece]:
    left = min(line.x0 for line in lines)
    for i, line in enumerate(lines):
        if i:
            yield Piece("\n")
        indent = round((line.x0 - left) / max(0.6 * line.size, 1.0))
        if indent:
            yield Piece(" " * indent)
        yield Piece(line.text, line.box)


def may_be_heading(draft: Draft, body: float, bold_body: bool) -> bool:
    """Whether a block looks like a heading beside a body of `body` points."""
    style = draft.style
    if style is None or draft.kind == "table_row" or draft.lines > _HEADING_LINES:
        return False
    text = draft.text
    if len(text) > 160 or len(text) < 2:
        return False
    if draft.kind == "list_item" and not (text[0].isalnum() or text[0] in "(§"):
        return False  # a bullet, however large its text
    if style.size >= 1.12 * body + 0.3:
        return not text.endswith((",", ";")) and (style.size >= 1.3 * body or len(text) < 120)
    if text.endswith((".", ",", ";")) and not _SECTION.match(text):
        return False
    if text.endswith(":") and not style.bold:
        return False
    if style.size < 0.85 * body:
        return False
    stands_out = (style.bold and not bold_body) or (_SECTION.match(text) and len(text) < 90)
    return bool(stands_out) or (style.capitals and 6 <= len(text) < 80 and draft.lines == 1)
