"""reStructuredText -> Document, by a light reader of its lines with exact places.

docutils gives no end of a node and often no line of it; and it runs directives. This reader
includes no file, runs nothing, and shows the text of directives that it does not know.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import BinaryIO

from assistant.parsing.markup import code_block, paragraph_blocks
from assistant.parsing.options import ParseOptions
from assistant.parsing.source_text import SourceText, read_source
from assistant.parsing.tables import framed_cells, joined
from assistant.records import Block, BlockKind, Document

_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1+\s*$")
_DIRECTIVE = re.compile(
    r"\s*\.\. +(?:\|[^|]+\| +)?(?P<name>[\w:.+-]+)::(?:\s+(?P<rest>\S.*?))?\s*$"
)
_FOOTNOTE = re.compile(r"\s*\.\. +(?=\[[^\]]+\] )")
_COMMENT = re.compile(r"\s*(?:\.\.(?:\s|$)|__ )")
_FIELD = re.compile(r":(?P<name>[\w -]+):(?:\s+(?P<value>\S.*))?$")
_OPTION = re.compile(r"\s+:[\w-]+:")
_CODE = frozenset({"code", "code-block", "sourcecode", "parsed-literal", "math", "literalinclude"})
_SILENT = frozenset(
    {"include", "raw", "image", "toctree", "contents", "index", "meta", "role", "default-role"}
)
_GRID = re.compile(r"\s*\+(?:[-=]+\+)+\s*$")
_RULES = re.compile(r"\s*={2,}(?: +={2,})+\s*$")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of a reStructuredText file; its one page is the file's text."""
    del name
    source = read_source(file, options)
    reader = _Reader(source)
    blocks = reader.blocks()
    title = ""
    if blocks and blocks[0].kind == "heading":
        title = " ".join(source.text[blocks[0].start : blocks[0].end].split())
    date = _DATE.search(reader.fields.get("date", ""))
    author = reader.fields.get("author", "")
    return Document((source.page(blocks),), title, author, date[0] if date else "", source.warnings)


class _Reader:
    """Reads a text from top to bottom; `fields` holds what its head says of it."""

    def __init__(self, source: SourceText) -> None:
        self.fields: dict[str, str] = {}
        self._source = source
        self._lines = source.lines()
        self._styles: list[tuple[str, bool]] = []  # of headings, from the highest level
        self._literal = False  # the last paragraph ended with "::"

    def blocks(self) -> list[Block]:
        blocks: list[Block] = []
        at = 0
        while at < len(self._lines):
            if not self._lines[at].strip():
                at += 1
                continue
            at, found = self._next(at, not blocks or blocks[-1].kind == "heading")
            blocks += [block for block in found if block.end > block.start]
        return blocks

    def _next(self, at: int, in_head: bool) -> tuple[int, list[Block]]:
        """What starts in line `at`: the line behind it, and its blocks."""
        line = self._lines[at]
        literal, self._literal = self._literal, False
        if literal and line[0].isspace():
            end = self._body_end(at, _indent(line) - 1)
            return end, list(code_block(self._source, at, end))
        if _GRID.match(line) or _RULES.match(line):
            return self._table(at)
        heading = self._heading(at)
        if heading is not None:
            return heading
        directive = _DIRECTIVE.match(line)
        if directive:
            return self._directive(at, directive)
        if _COMMENT.match(line) and not _FOOTNOTE.match(line):
            return self._body_end(at + 1, _indent(line)), []
        end, blocks = self._paragraph(at)
        for line in self._lines[at:end] if in_head else ():
            field = _FIELD.match(line)
            if field:
                self.fields.setdefault(field["name"].lower(), field["value"] or "")
        return end, blocks

    def _heading(self, at: int) -> tuple[int, list[Block]] | None:
        """A title with a line of signs below it, or below and above it."""
        over = _ADORNMENT.match(self._lines[at])
        title = at + 1 if over else at
        if title + 1 >= len(self._lines):
            return (at + 1, []) if over else None
        text = self._lines[title].rstrip()
        under = _ADORNMENT.match(self._lines[title + 1])
        if under is None or not text.strip() or _ADORNMENT.match(text):
            return (at + 1, []) if over and len(over[0].strip()) >= 4 else None
        shorter = len(self._lines[title + 1].rstrip()) < min(len(text), 4)
        if shorter or (over and over[1] != under[1]) or (not over and text[0].isspace()):
            return None
        style = under[1], over is not None
        if style not in self._styles:
            self._styles.append(style)
        span = self._source.span(title, title + 1)
        return title + 2, [Block("heading", *span, level=1 + self._styles.index(style))]

    def _directive(self, at: int, found: re.Match[str]) -> tuple[int, list[Block]]:
        """Code is code; what shows nothing is skipped; of others the body is read as text."""
        name, indent = found["name"].lower(), _indent(self._lines[at])
        body = at + 1
        while body < len(self._lines) and _OPTION.match(self._lines[body]):
            body += 1
        if name in _SILENT:
            return self._body_end(at + 1, indent), []
        if name in _CODE:
            end = self._body_end(body, indent)
            return end, list(code_block(self._source, body, end))
        if not found["rest"]:
            return body, []
        start = self._source.starts[at]
        kind: BlockKind = "caption" if name in ("table", "csv-table", "list-table") else "paragraph"
        return body, [Block(kind, start + found.start("rest"), start + found.end("rest"))]

    def _body_end(self, at: int, indent: int) -> int:
        """The line behind the lines from `at` on that are indented deeper than `indent`."""
        end = at
        for index in range(at, len(self._lines)):
            line = self._lines[index]
            if line.strip():
                if _indent(line) <= indent:
                    break
                end = index + 1
        return end

    def _table(self, at: int) -> tuple[int, list[Block]]:
        """The rows of a table that is drawn with rules."""
        lines, grid = self._lines, bool(_GRID.match(self._lines[at]))
        rule = _GRID if grid else _RULES
        rules = [at]
        end = at + 1
        while end < len(lines) and (lines[end].strip() or (not grid and len(rules) < 3)):
            if rule.match(lines[end]):
                rules.append(end)
            end += 1
            ended = len(rules) >= 2 and (end >= len(lines) or not lines[end].strip())
            if ended and not grid and (len(rules) >= 3 or not self._ruled_below(end)):
                break
        rows = self._grid_rows(rules) if grid else self._ruled_rows(rules)
        headed = len(rules) > 2 and (not grid or "=" in lines[rules[1]])
        header = _header(lines[rules[0] + 1]) if headed else ""
        blocks = [
            Block("table_row", *self._source.span(*row), header="" if row[0] < rules[1] else header)
            for row in rows
        ]
        return max(end, rules[-1] + 1), blocks

    def _ruled_below(self, at: int) -> bool:
        """Whether the table goes on after a blank line: another rule of its kind closes it."""
        for index in range(at, min(at + 200, len(self._lines))):
            if _RULES.match(self._lines[index]):
                following = self._lines[index + 1 : index + 2]
                return not following or not following[0].strip()
        return False

    def _grid_rows(self, rules: list[int]) -> list[tuple[int, int]]:
        return [(a + 1, b) for a, b in pairwise(rules) if b > a + 1]

    def _ruled_rows(self, rules: list[int]) -> list[tuple[int, int]]:
        inner = set(range(rules[0] + 1, rules[-1])) - set(rules)
        return [(i, i + 1) for i in sorted(inner) if self._lines[i].strip()]

    def _paragraph(self, at: int) -> tuple[int, list[Block]]:
        lines, end = self._lines, at + 1
        while end < len(lines) and lines[end].strip() and not _DIRECTIVE.match(lines[end]):
            end += 1
        self._literal = lines[end - 1].rstrip().endswith("::")
        footnote = _FOOTNOTE.match(lines[at])
        if footnote:
            start, stop = self._source.span(at, end)
            return end, [Block("paragraph", start + len(footnote[0].lstrip()), stop)]
        return end, list(paragraph_blocks(self._source, at, end))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _header(line: str) -> str:
    if line.lstrip().startswith("|"):
        return joined(framed_cells(line))
    return joined([cell.strip("\\") for cell in re.split(r"\s{2,}", line.rstrip())])
