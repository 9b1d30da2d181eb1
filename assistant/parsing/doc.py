"""Old Word documents (doc, dot) -> a Document of one page; `doc_binary` reads the text."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import BinaryIO

from olefile import OleFileIO

from assistant.errors import ParseFailure
from assistant.parsing.doc_binary import FIRST_VERSION, Paragraph, paragraphs, title_styles
from assistant.parsing.ole import properties_of
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import damaged, encrypted, too_large
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.tables import add_table, one_line
from assistant.records import Document

_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200
_MAGIC = 0xA5EC
_STREAM = "WordDocument"


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """A Document of one page: headings, paragraphs, list items, rows of tables; notes, comments and
    text boxes after them.

    Raises ParseFailure: damaged, encrypted, too_large, unsupported (Word 95 and older).
    """
    del name
    with OleFileIO(file) as ole:
        if not ole.exists(_STREAM):
            raise damaged("no stream WordDocument")
        word = ole.openstream(_STREAM).read()
        magic, version = struct.unpack_from("<HH", word, 0)
        (flags,) = struct.unpack_from("<H", word, 10)
        if magic != _MAGIC or version < FIRST_VERSION:
            raise ParseFailure(
                "The document was written by Word 95 or an older program; open it in LibreOffice "
                "and save it as .docx.",
                code="unsupported",
                state="skipped",
            )
        if flags & _ENCRYPTED:
            raise encrypted("the flag fEncrypted")
        table = ole.openstream("1Table" if flags & _SECOND_TABLE else "0Table").read()
        said = properties_of(ole)
    builder = PageBuilder()
    named = _add(builder, word, table, options.max_chars)
    return Document(
        (builder.build(),), title=said.title or named, author=said.author, date=said.date
    )


def _add(builder: PageBuilder, word: bytes, table: bytes, most: int) -> str:
    """Append what the document holds; its title, as the style of a paragraph tells it, or ""."""
    titles = title_styles(word, table)
    named = ""
    rows: list[list[str]] = []
    cells: list[str] = []
    cell: list[str] = []
    for one in paragraphs(word, table):
        if len(builder) > most:
            raise too_large(f"more than {most:,} characters of text")
        if one.end == "\x07" or one.in_table:
            cell.append(one.text)
            if one.row_end:
                rows.append(cells)
                cells, cell = [], []
            elif one.end == "\x07":
                cells.append(one_line(" ".join(cell)))
                cell = []
            continue
        if rows or cells or cell:
            _add_rows(builder, rows, [*cells, one_line(" ".join(cell))])
            rows, cells, cell = [], [], []
        if one.style in titles:
            named = named or one_line(one.text)
            one = replace(one, heading=1)
        _add_paragraph(builder, one)
    _add_rows(builder, rows, [*cells, one_line(" ".join(cell))])
    return named


def _add_rows(builder: PageBuilder, rows: list[list[str]], rest: list[str]) -> None:
    """A table; `rest`: the cells of a row whose end is missing."""
    whole = [*rows, rest] if any(rest) else rows
    if whole:
        add_table(builder, whole)


def _add_paragraph(builder: PageBuilder, one: Paragraph) -> None:
    if one.heading:
        builder.add(one_line(one.text), "heading", level=one.heading)
    elif one.listed:
        builder.add(one.text, "list_item", level=one.listed)
    else:
        builder.add(one.text)
