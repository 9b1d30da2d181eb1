"""Plain text -> Document: paragraphs, lists, and headings in the styles that people type.

Headings are underlined, numbered, in capitals, or stand out of an indented body (as in RFCs). Lines
that repeat around page breaks are left out of the blocks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO

from assistant.parsing.options import ParseOptions
from assistant.parsing.source_text import SourceText, read_source
from assistant.records import Block, BlockKind, Document

BULLET = re.compile(
    r"\s*(?:[-*+•‣▪◦●○■□–—·]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\(?[A-Z]\)|\[[ xX]\])\s+\S"
)
_UNDERLINE = re.compile(r"\s*(={3,}|-{3,}|~{3,}|_{3,}|\*{3,}|#{3,}|\+{3,})\s*$")
_UNDERLINE_LEVELS = "=*#-~_+"
_NUMBERED = re.compile(
    r"(?P<number>\d{1,3}(?:\.\d{1,3})*\.?|[IVXL]{1,6}\.|[A-Z]\.(?:\d{1,3}\.?)*|§{1,2} ?\d+[a-z]?"
    r"|(?i:chapter|section|article|part|appendix|annex|kapitel|abschnitt|artikel|anhang|teil"
    r"|chapitre|annexe)\s+(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]+|[A-Z])[.:]?)(?:\s+[-–—:]?\s*|$)"
    r"(?P<title>\S.*)?$"
)
_HASHED = re.compile(r"#{1,6} +[^#\s]")
_LEADER = re.compile(r"\.{4,}|(?:\. ){3,}|\s{3,}\d+$")
_STAMP = re.compile(
    r"\W{0,2}(?:\d{4}-\d\d-\d\d|\d\d?[:/.]\d\d[:/.]\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:)"
)
_LONGEST_HEADING = 80
_LONG_LINE = 200


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """The lines first … last - 1, none of them blank."""

    first: int
    last: int

    @property
    def count(self) -> int:
        return self.last - self.first


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of a text file in any encoding; its one page is the file's text."""
    del name  # the title is what the text says
    source = read_source(file, options)
    blocks = tuple(text_blocks(source))
    return Document((source.page(blocks),), _title(source, blocks), warnings=source.warnings)


def text_blocks(source: SourceText) -> Iterator[Block]:
    """The blocks of a plain text, in order."""
    lines = source.lines()
    skipped = _furniture(source, lines)
    paragraphs = list(_paragraphs(lines, skipped, 0, len(lines)))
    reader = _Reader(source, lines, _is_indented(lines, paragraphs))
    for at, paragraph in enumerate(paragraphs):
        following = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
        yield from reader.blocks(paragraph, following)


def _title(source: SourceText, blocks: tuple[Block, ...]) -> str:
    """The first heading, if it is above everything or centred under a letterhead."""
    for block in blocks[:1]:
        if block.kind == "heading":
            return " ".join(source.text[block.start : block.end].split()).strip("#=* ")
    for block in blocks[1:6]:
        line = source.line(source.index_at(block.start))
        indent = len(line) - len(line.lstrip())
        centred = indent >= 8 and abs(indent - (72 - len(line.rstrip()))) <= 6
        short = block.end - block.start == len(line.strip()) <= _LONGEST_HEADING
        if centred and short:
            return line.strip()
    return ""


def _paragraphs(
    lines: list[str], skipped: frozenset[int], first: int, last: int
) -> Iterator[_Paragraph]:
    start = -1
    for index in range(first, last):
        blank = index in skipped or not lines[index] or lines[index].isspace()
        if start >= 0 and blank:
            yield _Paragraph(start, index)
            start = -1
        elif start < 0 and not blank:
            start = index
    if start >= 0:
        yield _Paragraph(start, last)


def _furniture(source: SourceText, lines: list[str]) -> frozenset[int]:
    """Indices of the headers and footers of printed pages: what repeats around form feeds."""
    near: dict[int, str] = {}
    for feed in [*source.feeds, len(lines)] if source.feeds else ():
        for step in (-1, 1):
            index = feed if step == 1 else feed - 1
            while 0 <= index < len(lines) and not lines[index].strip() and abs(index - feed) < 6:
                index += step
            if 0 <= index < len(lines) and lines[index].strip():
                near[index] = re.sub(r"\d+|[ivx]+\b", "0", " ".join(lines[index].split()))
    counts = Counter(near.values())
    return frozenset(index for index, form in near.items() if counts[form] >= min(3, len(near)))


def _is_indented(lines: list[str], paragraphs: list[_Paragraph]) -> bool:
    """Whether the body is indented, so that what starts in the first column stands out."""
    body = [p for p in paragraphs[:2000] if p.count > 1]
    inner = sum(lines[p.first][:2].isspace() for p in body)
    return len(body) >= 4 and inner > 0.75 * len(body)


class _Reader:
    """Turns the paragraphs of one file into blocks."""

    def __init__(self, source: SourceText, lines: list[str], indented: bool) -> None:
        self._source = source
        self._lines = lines
        self._indented = indented
        self._shift = 0  # level of underlined headings numbered "1", less one
        self._last_number = 0  # of the headings that are numbered 1, 2, 3 …

    def blocks(self, paragraph: _Paragraph, following: _Paragraph | None) -> Iterator[Block]:
        """A heading, a paragraph, a quote, or the items of a list; a heading may open any."""
        underlined = self._underlined(paragraph)
        if underlined is not None:
            title, level, rest = underlined
            yield self._block("heading", title, title + 1, level)
        else:
            level = self._heading_level(paragraph, following)
            rest = paragraph.first + (1 if level else 0)
            if level:
                yield self._block("heading", paragraph.first, rest, level)
        if rest < paragraph.last:
            yield from self._body(_Paragraph(rest, paragraph.last))

    def _block(self, kind: BlockKind, first: int, last: int, level: int = 0) -> Block:
        start, end = self._source.span(first, last)
        return Block(kind, start, end, level)

    # --- headings ---

    def _underlined(self, paragraph: _Paragraph) -> tuple[int, int, int] | None:
        """Line, level and first line behind an underlined heading that opens the paragraph."""
        lines, title = self._lines, paragraph.first
        over = _UNDERLINE.match(lines[title])
        if over:
            title += 1
        if title + 1 >= paragraph.last or _UNDERLINE.match(lines[title]):
            return None
        under = _UNDERLINE.match(lines[title + 1])
        text = lines[title].strip()
        if under is None or (over and over[1][0] != under[1][0]):
            return None
        if len(text) > _LONGEST_HEADING or len(under[1]) * 2 < len(text) or "   " in text:
            return None
        level = 1 + _UNDERLINE_LEVELS.index(under[1][0]) // 2
        numbered = _NUMBERED.match(text)
        if numbered and numbered["number"][0].isdigit():
            self._shift = max(0, level - _depth(numbered["number"]))
        return title, level, title + 2

    def _heading_level(self, paragraph: _Paragraph, following: _Paragraph | None) -> int:
        """The level of the heading in the paragraph's first line; 0 if it is none."""
        line = self._lines[paragraph.first]
        text = line.strip()
        if len(text) > _LONGEST_HEADING or _LEADER.search(text) or text.endswith((",", ";")):
            return 0
        alone = paragraph.count == 1
        if alone:
            next_line = self._lines[following.first].strip() if following else ""
            next_alone = following is not None and following.count == 1
        else:
            next_line, next_alone = self._lines[paragraph.first + 1].strip(), True
            if not self._ended_early(paragraph):
                return 0
        if not next_line:
            return 0
        if _HASHED.match(text):
            return len(text) - len(text.lstrip("#"))
        level = self._numbered_level(text, next_line if next_alone else "", alone)
        if level:
            return level
        if _in_capitals(text) and not _in_capitals(next_line):
            return 1
        return 1 if alone and self._stands_out(line) else 0

    def _ended_early(self, paragraph: _Paragraph) -> bool:
        """Whether the paragraph's first line was ended although the next word had room in it."""
        first, *others = self._lines[paragraph.first : paragraph.last]
        if BULLET.match(others[0]):
            return True
        room = len(first.rstrip()) + 1 + len(others[0].split()[0])
        return room < 0.8 * max(len(line.rstrip()) for line in others)

    def _numbered_level(self, text: str, next_line: str, alone: bool) -> int:
        found = _NUMBERED.match(text)
        if found is None or text.endswith(":"):
            return 0
        number, title = found["number"], found["title"] or ""
        if title.endswith(".") and (len(title.split()) > 10 or ". " in title or not alone):
            return 0
        worded = (number[0].isalpha() and len(number.rstrip(".")) > 4) or number[0] == "§"
        if not title:
            return 1 if worded else 0
        if title[0].islower() or len(title.split()) > 12:
            return 0
        if worded:
            return 1
        depth = _depth(number)
        if depth > 1:
            return min(depth + self._shift, 6)
        follows = _NUMBERED.match(next_line)
        if not alone or (follows and follows["title"] and depth == _depth(follows["number"])):
            return 0  # a list of numbered lines
        return self._counted(number, text)

    def _counted(self, number: str, text: str) -> int:
        """1 if a single number goes on with the count of the headings before it."""
        value = number.rstrip(".")
        if not value.isdigit():
            return 1 + self._shift if number.endswith(".") else 0
        in_order = int(value) in (0, 1, self._last_number + 1)
        if not in_order or not (number.endswith(".") or text[len(number) :][:2].isspace()):
            return 0
        self._last_number = int(value)
        return 1 + self._shift

    def _stands_out(self, line: str) -> bool:
        """Whether it is a title in the first column over an indented body."""
        text = line.strip()
        plain = text[0].isupper() and text[-1] not in ".!?:" and len(text.split()) <= 8
        return self._indented and not line[0].isspace() and plain and "   " not in text

    # --- bodies ---

    def _body(self, paragraph: _Paragraph) -> Iterator[Block]:
        lines = self._lines[paragraph.first : paragraph.last]
        if all(line.lstrip().startswith(">") for line in lines):
            yield self._block("quote", paragraph.first, paragraph.last)
            return
        starts = _item_starts(lines)
        kind: BlockKind = "list_item" if starts else "paragraph"
        if not starts:
            starts = _line_starts(lines)
        if not starts or starts[0] > 0:
            end = starts[0] if starts else len(lines)
            yield self._block("paragraph", paragraph.first, paragraph.first + end)
        for start, end in pairwise([*starts, len(lines)]):
            yield self._block(kind, paragraph.first + start, paragraph.first + end)


def _depth(number: str) -> int:
    return len(number.strip(".").split("."))


def _in_capitals(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return (
        len(letters) >= 3
        and text.isupper()
        and len(letters) * 2 > len(text)
        and len(text.split()) <= 10
        and text[-1] not in ".,;"
        and text[0] not in ">|"
    )


def _item_starts(lines: list[str]) -> list[int]:
    """Indices of the lines that begin an item of a list."""
    found = [i for i, line in enumerate(lines) if BULLET.match(line)]
    if found and found[0] > 0 and not lines[found[0] - 1].rstrip().endswith(":"):
        # A line of prose may begin with a dash, a year, an initial: want two items alike.
        marks = Counter(_mark(lines[i]) for i in found)
        found = [i for i in found if marks[_mark(lines[i])] > 1 and _mark(lines[i]) not in "–—"]
    return found


def _mark(line: str) -> str:
    """The kind of a line's bullet: the sign itself, or what encloses its number."""
    word = line.split()[0]
    return re.sub(r"\w+", "0", word)


def _line_starts(lines: list[str]) -> list[int]:
    """Indices of the lines that begin a paragraph of their own, where no blank lines part them.

    So it is in logs, in texts with one line a paragraph, and in books that indent first lines.
    """
    if len(lines) > 2 and sum(bool(_STAMP.match(line)) for line in lines) > 0.5 * len(lines):
        return [i for i, line in enumerate(lines) if _STAMP.match(line)]
    if len(lines) > 1 and max(map(len, lines)) > _LONG_LINE:
        return list(range(len(lines)))
    if len(lines) < 8:
        return []
    indents = [len(line) - len(line.lstrip()) for line in lines]
    usual = Counter(indents).most_common(1)[0][0]
    starts = [i for i, indent in enumerate(indents) if 0 < indent - usual <= 8]
    return starts if len(starts) <= len(lines) // 2 else []
