"""Markdown -> Document with the line maps of markdown-it; AsciiDoc and Org go to markup.py.

The page is the file's text, markup included; blocks leave out what only marks them (the # of a
heading, the fences of code), so that a passage reads well and its lines stay exact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import BinaryIO

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.front_matter import front_fields
from assistant.parsing.markup import parse_markup
from assistant.parsing.options import ParseOptions
from assistant.parsing.source_text import SourceText, read_source
from assistant.parsing.tables import framed_cells, joined
from assistant.records import Block, BlockKind, Document

_FRONT_MATTER_END = re.compile(r"^(?:---|\.\.\.|\+\+\+)[ \t]*$")
_DATES = ("date", "updated", "modified", "lastmod", "last_modified", "created")  # the first counts
_FIELD = re.compile(
    rf"(title|author|{'|'.join(_DATES)})[ \t]*[:=][ \t]*(?P<value>\S.*)$", re.IGNORECASE
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?")
_MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}|<[^>]{1,200}>")
_QUOTED = " \t>"
_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


@dataclass(slots=True)
class _State:
    """What the reader is inside of."""

    lists: int = 0
    item_start: int = -1  # of the item whose first text is yet to come
    quotes: int = 0
    heading: int = 0
    header: str = ""
    in_head: bool = False
    blocks: list[Block] = field(default_factory=list)


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of a file in Markdown, AsciiDoc or Org; its one page is the file's text."""
    source = read_source(file, options)
    suffix = PurePath(name).suffix.lower()
    if suffix in (".adoc", ".asciidoc", ".org"):
        return parse_markup(source, "org" if suffix == ".org" else "asciidoc")
    fields, first = _front_matter(source)
    body = [block for block in markdown_blocks(source, first) if block.end > block.start]
    title = fields.get("title", "") or _first_heading(source, body)
    dates = (_DATE.match(fields[key]) for key in _DATES if key in fields)
    date = next(filter(None, dates), None)
    return Document(
        (source.page([*_fields(source, first), *body]),),
        title,
        fields.get("author", ""),
        date[0].replace(" ", "T") if date else "",
        source.warnings,
    )


def markdown_blocks(source: SourceText, first: int = 0) -> list[Block]:
    """The blocks of Markdown text from line `first` on."""
    body = source.text[source.starts[first] :] if first else source.text
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(body)
    state = _State()
    for token in tokens:
        _read(token, source, first, state)
    return state.blocks


def _front_matter(source: SourceText) -> tuple[dict[str, str], int]:
    """The fields between the rules on top of a file, and the first line behind them."""
    if not source.count or source.line(0).rstrip() not in ("---", "+++"):
        return {}, 0
    fields: dict[str, str] = {}
    for index in range(1, min(source.count, 200)):
        line = source.line(index)
        if _FRONT_MATTER_END.match(line):
            return fields, index + 1
        found = _FIELD.match(line)
        if found:
            fields[found[1].lower()] = found["value"].strip().strip("\"'[]")
        elif line and not re.match(r"[\s\w\"'#-]", line):
            return {}, 0
    return {}, 0


def _fields(source: SourceText, first: int) -> Iterator[Block]:
    """A block for each field of the front matter, which ends before line `first`."""
    if not first:
        return
    start, end = source.starts[1], source.span(1, first - 1)[1]
    fields, _ = front_fields(source.text[start : source.starts[first]])
    spans = [(start + one.start, start + one.end) for one in fields] or [(start, end)]
    yield from (Block("paragraph", *span) for span in spans if span[1] > span[0])


def _first_heading(source: SourceText, blocks: list[Block]) -> str:
    for block in blocks[:3]:
        if block.kind == "heading" and block.level == 1:
            return plain(source.text[block.start : block.end])
    return ""


def plain(text: str) -> str:
    """A heading's text without links, emphasis and tags."""
    return " ".join(_MARKS.sub(lambda found: found[1] or "", text).split())


# --- tokens --------------------------------------------------------------------------------------


def _read(token: Token, source: SourceText, first: int, state: _State) -> None:
    """Take one token: note what it opens or closes, add the block that it is."""
    lines = (token.map[0] + first, token.map[1] + first) if token.map else None
    match token.type:
        case "bullet_list_open" | "ordered_list_open":
            state.lists += 1
        case "bullet_list_close" | "ordered_list_close":
            state.lists -= 1
        case "blockquote_open" | "blockquote_close":
            state.quotes += token.nesting
        case "heading_open":
            state.heading = int(token.tag[1:])
        case "list_item_open" if lines:
            state.item_start = source.span(*lines)[0]
        case "thead_open" | "thead_close":
            state.in_head = token.nesting > 0
        case "table_close":
            state.header = ""
        case "list_item_close":
            state.item_start = -1  # of an item without text
        case "tr_open" if lines:
            state.blocks += _row(source, lines, state)
        case "inline" if lines:
            state.blocks += _inline(source, lines, state)
        case "fence" | "code_block" if lines:
            state.blocks += _code(source, lines, token)
        case "html_block" if lines:
            state.blocks += _html(source, lines)


def _row(source: SourceText, lines: tuple[int, int], state: _State) -> Iterator[Block]:
    start, end = source.span(*lines)
    yield Block("table_row", start, end, 0, "" if state.in_head else state.header)
    if state.in_head:
        state.header = joined(framed_cells(source.text[start:end].lstrip(_QUOTED)))


def _inline(source: SourceText, lines: tuple[int, int], state: _State) -> Iterator[Block]:
    """The text of a heading or paragraph; cells are inside rows, which are blocks already."""
    last = state.blocks[-1] if state.blocks else None
    start, end = source.span(*lines)
    if last is not None and last.kind == "table_row" and last.start <= start < last.end:
        return
    kind: BlockKind = "quote" if state.quotes else "list_item" if state.lists else "paragraph"
    level, state.heading = state.heading, 0
    if level:
        kind = "heading"
        start, end = _heading_text(source, start, end)
    elif 0 <= state.item_start <= start:
        start = state.item_start  # with its bullet or number
    state.item_start = -1
    if last is not None:
        start = max(start, last.end)
    yield Block(kind, start, end, level)


def _heading_text(source: SourceText, start: int, end: int) -> tuple[int, int]:
    """The heading without its hashes or its underline."""
    text = source.text[start:end]
    lines = text.split("\n")
    if len(lines) > 1 and re.fullmatch(r"[ \t>]*(?:=+|-+)[ \t]*", lines[-1]):
        end -= len(lines[-1]) + 1
        text = source.text[start:end]
    opening = re.match(r"[ \t>*+-]*(?:#{1,6}(?:[ \t]+|$))?", text)
    closing = re.search(r"[ \t]+#+[ \t]*$", text)
    if closing:
        end = start + closing.start()
    return source.trim(min(start + (opening.end() if opening else 0), end), end)


def _code(source: SourceText, lines: tuple[int, int], token: Token) -> Iterator[Block]:
    first, last = lines
    if token.type == "fence":
        first += 1
        closed = last - 1 > first - 1 and token.markup in source.line(last - 1)
        last -= 1 if closed and last - 1 >= first else 0
    if first < last:
        start, end = source.span(first, last)
        if end > start:
            yield Block("code", source.starts[source.index_at(start)], end)


def _html(source: SourceText, lines: tuple[int, int]) -> Iterator[Block]:
    """A block of HTML, if it holds text beside tags and comments."""
    start, end = source.span(*lines)
    if _TAG.sub("", source.text[start:end]).strip():
        yield Block("paragraph", start, end)
