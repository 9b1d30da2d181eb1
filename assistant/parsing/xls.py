"""Old Excel workbooks (xls, xlt) -> a Document with a page for each sheet; xlrd reads them.

A workbook saved as XML is handed on to `sheet_xml`.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

import xlrd
from olefile import OleFileIO
from xlrd.book import Book
from xlrd.sheet import Sheet

from assistant.parsing import sheet_xml
from assistant.parsing.number_format import NumberFormat, number_format
from assistant.parsing.ole import properties_of
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import Properties, encrypted, too_large
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.sheet_rows import Cell, Row, cell_name
from assistant.parsing.sheet_tables import SheetTables, comment_on
from assistant.parsing.tables import one_line
from assistant.records import Document, Page

_HEAD = 64  # bytes that tell XML from a binary workbook
_BOLD = 700  # weight of a font from which it is bold


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """A page for each sheet that holds something, hidden ones too; a span for each row's cells.

    Values are as shown (number formats applied, dates in ISO 8601). Raises ParseFailure: encrypted,
    too_large; and what xlrd raises of a damaged workbook.
    """
    if file.read(_HEAD).lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        file.seek(0)
        return sheet_xml.parse(file, name, options)
    said = _properties(file)
    file.seek(0)
    try:
        book = xlrd.open_workbook(
            file_contents=file.read(),
            formatting_info=True,
            on_demand=True,
            ragged_rows=True,
            logfile=io.StringIO(),
        )
    except xlrd.XLRDError as error:
        if "encrypted" not in str(error):
            raise
        raise encrypted(str(error)) from error
    if book.nsheets > options.max_pages:
        raise too_large(f"more than {options.max_pages:,} sheets")
    pages: list[Page] = []
    formats: dict[int, NumberFormat] = {}
    chars = 0
    for index in range(book.nsheets):
        pages.append(_page(book, book.sheet_by_index(index), formats, options.max_chars - chars))
        chars += len(pages[-1].text)
        book.unload_sheet(index)
    author = said.author or one_line(book.user_name or "")
    return Document(tuple(pages), title=said.title, author=author, date=said.date)


def _properties(file: BinaryIO) -> Properties:
    """What it says about itself; a damaged one says nothing, and may still be read."""
    try:
        with OleFileIO(file) as ole:
            return properties_of(ole)
    except OSError:
        return Properties()


def _page(book: Book, sheet: Sheet, formats: dict[int, NumberFormat], left: int) -> Page:
    builder = PageBuilder()
    frozen = sheet.horz_split_pos if sheet.panes_are_frozen else 0
    tables = SheetTables(builder, left, frozen=min(int(frozen), 8))
    for number in range(sheet.nrows):
        cells = list(_cells(book, sheet, number, formats))
        if cells:
            tables.add(Row(number + 1, cells))
    tables.finish()
    for (row, column), note in sorted(sheet.cell_note_map.items()):
        cell = cell_name(column + 1, row + 1)
        about = tables.about(
            Row(row + 1, list(_cells(book, sheet, row, formats))) if row < sheet.nrows else None,
            column + 1,
        )
        told = comment_on(cell, one_line(note.author or ""), one_line(note.text or ""), about)
        builder.add(told, cells=cell)
    return builder.build(sheet=sheet.name)


def _cells(book: Book, sheet: Sheet, row: int, formats: dict[int, NumberFormat]) -> Iterator[Cell]:
    """The cells of a row that show something."""
    for column in range(sheet.row_len(row)):
        kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
        if kind in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
            continue
        style = sheet.cell_xf_index(row, column)
        text, shown = _shown(book, kind, value, style, formats)
        if text.strip():
            yield Cell(column + 1, text, shown, _is_bold(book, style))


def _shown(
    book: Book, kind: int, value: object, style: int, formats: dict[int, NumberFormat]
) -> tuple[str, str]:
    """A stored value as text, and what it is: "text", "number" or "date"."""
    if kind == xlrd.XL_CELL_BOOLEAN:
        return ("TRUE" if value else "FALSE"), "text"
    if kind == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(value, "#ERROR")), "number"
    if not isinstance(value, float):
        return str(value), "text"
    if style not in formats:
        formats[style] = number_format(_code(book, style), bool(book.datemode))
    shape = formats[style]
    return shape.show(value), "date" if shape.is_date else "number"


def _code(book: Book, style: int) -> str:
    """The number format's code of a cell's style; "" where it names none."""
    if style >= len(book.xf_list):
        return ""
    known = book.format_map.get(book.xf_list[style].format_key)
    return known.format_str if known else ""


def _is_bold(book: Book, style: int) -> bool:
    if style >= len(book.xf_list):
        return False
    font = book.xf_list[style].font_index
    return font < len(book.font_list) and int(book.font_list[font].weight) >= _BOLD
