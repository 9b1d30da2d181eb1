"""Excel's own XML of 2003, often saved as .xls -> a Document with a page for each sheet."""

from __future__ import annotations

from typing import BinaryIO

from lxml import etree

from assistant.parsing.options import ParseOptions
from assistant.parsing.package import damaged, too_large
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.sheet_rows import Cell, Row
from assistant.parsing.sheet_tables import SheetTables
from assistant.records import Document, Page

NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet"
_SS = f"{{{NAMESPACE}}}"
_MIDNIGHT = "T00:00:00.000"
_KINDS = {"Number": "number", "DateTime": "date"}
_MOST_COLUMNS, _MOST_ROWS = 16_384, 1_048_576


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """A page for each sheet that holds something. Raises ParseFailure: damaged, too_large."""
    del name
    pages: list[Page] = []
    chars = 0
    try:
        reading = etree.iterparse(file, tag=_SS + "Worksheet", resolve_entities=False)
        for _, sheet in reading:
            pages.append(_page(sheet, options.max_chars - chars))
            chars += len(pages[-1].text)
            sheet.clear()
            if len(pages) > options.max_pages:
                raise too_large(f"more than {options.max_pages:,} sheets")
    except etree.XMLSyntaxError as error:
        raise damaged(str(error)) from error
    return Document(tuple(pages))


def _page(sheet: etree._Element, left: int) -> Page:
    builder = PageBuilder()
    tables = SheetTables(builder, left)
    number = 0
    for row in sheet.iterfind(f"{_SS}Table/{_SS}Row"):
        number = _index(row, number)
        if number > _MOST_ROWS:
            raise damaged(f"row {number}")
        cells = _cells(row)
        if cells:
            tables.add(Row(number, cells))
    tables.finish()
    return builder.build(sheet=sheet.get(_SS + "Name", ""))


def _cells(row: etree._Element) -> list[Cell]:
    found: list[Cell] = []
    column = 0
    for cell in row.iterfind(_SS + "Cell"):
        column = _index(cell, column)
        if column > _MOST_COLUMNS:
            raise damaged(f"column {column}")
        data = cell.find(_SS + "Data")
        text = "".join(map(str, data.itertext())) if data is not None else ""
        if data is not None and text.strip():
            kind = _KINDS.get(data.get(_SS + "Type", ""), "text")
            found.append(Cell(column, text.removesuffix(_MIDNIGHT), kind))
        across = cell.get(_SS + "MergeAcross", "")
        column += int(across) if across.isdecimal() and len(across) < 6 else 0
    return found


def _index(element: etree._Element, last: int) -> int:
    """Its number from 1: as stated, or the one after the last."""
    stated = element.get(_SS + "Index", "")
    return max(int(stated), last + 1) if stated.isdecimal() and len(stated) < 8 else last + 1
