"""AsciiDoc and Org -> Document, by a light reader of their lines; no file is included.

One reader serves both: they differ in a few signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from assistant.parsing.source_text import SourceText
from assistant.parsing.tables import framed_cells, joined
from assistant.records import Block, Document

BULLET = re.compile(
    r"\s*(?:[-+•‣]|\*{1,5}|\.{1,5}|\(?(?:\d{1,3}|[a-z]|#|[ivx]{2,5})[.)])(?:\s+\[[ xX-]\])?\s+\S"
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class _Signs:
    """How a language marks its parts."""

    heading: re.Pattern[str]  # groups "marks" (their number is the level) and "text"
    field: re.Pattern[str]
    fence: re.Pattern[str]  # encloses code; group "kind" tells fences apart
    skipped: re.Pattern[str]  # comments, attributes, inclusions
    caption: re.Pattern[str]
    quote_fence: re.Pattern[str]


_ASCIIDOC = _Signs(
    re.compile(r"(?P<marks>={1,6})\s+(?P<text>\S.*?)(?:\s+=+)?\s*$"),
    re.compile(r":(?P<name>[\w-]+)!?:(?:\s+(?P<value>.*))?$"),
    re.compile(r"\s*(?P<kind>-{4,}|\.{4,}|\+{4,}|`{3,})[\w,]*\s*$"),
    re.compile(
        r"//|\[[^\]]*\]\s*$|(?:include|image|toc|ifdef|ifndef|endif)::|\+\s*$|<<<|={4,}\s*$"
    ),
    re.compile(r"\.(?=[^\s.])"),
    re.compile(r"_{4,}\s*$"),
)
_ORG = _Signs(
    re.compile(
        r"(?P<marks>\*{1,8})\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?P<text>\S.*?)(?:\s+:[\w@:]+:)?\s*$"
    ),
    re.compile(
        r"(?i:#\+)(?P<name>title|author|date|subtitle|email):\s*(?P<value>.*)$", re.IGNORECASE
    ),
    re.compile(r"\s*#\+(?:begin|end)_(?P<kind>src|example|export|verse)\b.*$", re.IGNORECASE),
    re.compile(
        r"\s*(?:#(?:\s|$|\+)|:(?:PROPERTIES|END|LOGBOOK|[A-Z_]{2,}):|\|[-+]+\|?\s*$"
        r"|(?:SCHEDULED|DEADLINE|CLOSED):)"
    ),
    re.compile(r"#\+caption:\s*(?=\S)", re.IGNORECASE),
    re.compile(r"\s*#\+(?:begin|end)_(?:quote|center)\b.*$", re.IGNORECASE),
)


def parse_markup(source: SourceText, language: Literal["asciidoc", "org"]) -> Document:
    """The document of a text in one of the languages; its one page is the file's text."""
    reader = _Reader(source, _ORG if language == "org" else _ASCIIDOC)
    blocks = [block for block in reader.blocks() if block.end > block.start]
    title = reader.fields.get("title", "")
    if not title and blocks and blocks[0].kind == "heading":
        title = " ".join(source.text[blocks[0].start : blocks[0].end].split())
    date = _DATE.search(reader.fields.get("date") or reader.fields.get("revdate") or "")
    author = reader.fields.get("author", "")
    return Document((source.page(blocks),), title, author, date[0] if date else "", source.warnings)


def paragraph_blocks(source: SourceText, first: int, last: int) -> Iterator[Block]:
    """The lines first … last - 1, none of them blank, as a paragraph and the items of a list."""
    starts = [i for i in range(first, last) if BULLET.match(source.line(i))]
    if not starts or starts[0] > first:
        yield Block("paragraph", *source.span(first, starts[0] if starts else last))
    for start, end in pairwise([*starts, last]):
        yield Block("list_item", *source.span(start, end))


def code_block(source: SourceText, first: int, last: int) -> Iterator[Block]:
    """The lines first … last - 1 as code, with its first indent; nothing if all are blank."""
    start, end = source.span(first, last)
    if end > start:
        yield Block("code", source.starts[source.index_at(start)], end)


class _Reader:
    """Reads a text from top to bottom; `fields` holds what its head says of it."""

    def __init__(self, source: SourceText, signs: _Signs) -> None:
        self.fields: dict[str, str] = {}
        self._source = source
        self._signs = signs
        self._lines = source.lines()

    def blocks(self) -> Iterator[Block]:
        at, quoted = 0, False
        while at < len(self._lines):
            line = self._lines[at]
            if self._signs.quote_fence.match(line):
                quoted = not quoted
                at += 1
                continue
            end, blocks = self._next(at)
            for block in blocks:
                quote = quoted and block.kind == "paragraph"
                yield Block("quote", block.start, block.end) if quote else block
            at = end

    def _next(self, at: int) -> tuple[int, list[Block]]:
        """What starts in line `at`: the line behind it, and its blocks."""
        source, signs, line = self._source, self._signs, self._lines[at]
        if not line.strip():
            return at + 1, []
        fence = signs.fence.match(line)
        if fence:
            end = self._fence_end(at, fence["kind"].lower())
            return end + 1, list(code_block(source, at + 1, min(end, len(self._lines))))
        heading = signs.heading.match(line)
        if heading:
            start = source.starts[at]
            span = start + heading.start("text"), start + heading.end("text")
            return at + 1, [Block("heading", *span, level=len(heading["marks"]))]
        field = signs.field.match(line)
        if field:
            self.fields.setdefault(field["name"].lower(), (field["value"] or "").strip())
            return at + 1, []
        caption = signs.caption.match(line)
        if caption:
            start, end = source.span(at, at + 1)
            return at + 1, [Block("caption", start + caption.end(), end)]
        if signs.skipped.match(line):
            return at + 1, []
        if line.lstrip().startswith("|"):
            return self._table(at)
        return self._paragraph(at)

    def _fence_end(self, at: int, kind: str) -> int:
        for index in range(at + 1, len(self._lines)):
            found = self._signs.fence.match(self._lines[index])
            if found and found["kind"].lower() == kind:
                return index
        return len(self._lines)

    def _table(self, at: int) -> tuple[int, list[Block]]:
        """The rows of a table, one a line; the first is the header if a rule or gap follows it."""
        source, lines = self._source, self._lines
        framed = lines[at].startswith("|===")
        first = end = at + framed
        while end < len(lines) and not lines[end].startswith("|==="):
            if not framed and not lines[end].lstrip().startswith("|"):
                break
            end += 1
        rows = [i for i in range(first, end) if lines[i].strip() and not self._is_rule(lines[i])]
        header = ""
        parted = rows and rows[0] + 1 < end and rows[0] == first
        if parted and (self._is_rule(lines[first + 1]) or not lines[first + 1].strip()):
            header = joined(framed_cells(lines[first]))
        blocks = [
            Block("table_row", *source.span(i, i + 1), header=header if i > first else "")
            for i in rows
        ]
        return end + framed, blocks

    def _is_rule(self, line: str) -> bool:
        return re.fullmatch(r"\s*\|[-+]+\|?\s*", line) is not None

    def _paragraph(self, at: int) -> tuple[int, list[Block]]:
        signs, lines = self._signs, self._lines
        end = at + 1
        while end < len(lines) and lines[end].strip():
            special = (signs.heading, signs.fence, signs.skipped, signs.quote_fence)
            if any(sign.match(lines[end]) for sign in special) or lines[end].startswith("|"):
                break
            end += 1
        return end, list(paragraph_blocks(self._source, at, end))
