"""Excel workbooks (xlsx, xlsm, xltx) -> a Document with a page for each sheet; sheets stream."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import BinaryIO

from lxml import etree

from assistant.errors import ParseFailure
from assistant.parsing.drawings import add_drawing, alt_text
from assistant.parsing.number_format import BUILT_IN, NumberFormat, general, number_format
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import (
    Package,
    core_properties,
    damaged,
    local,
    open_package,
    too_large,
)
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.sheet_rows import Cell, Row, cell_name
from assistant.parsing.sheet_tables import SheetTables, comment_on
from assistant.parsing.tables import one_line
from assistant.records import Document, Page

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRICT_R = "{http://purl.oclc.org/ooxml/officeDocument/relationships}"
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_MAX_CELL_CHARS = 32_767  # Excel's own limit
_MAX_COLUMNS, _MAX_ROWS = 16_384, 1_048_576  # Excel's own limits
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_THREAD_NOTICE = "[Threaded comment]"


@dataclass(slots=True)
class _Book:
    """What the cells of all sheets refer to."""

    package: Package
    options: ParseOptions
    strings: list[str] = field(default_factory=list)
    formats: list[NumberFormat] = field(default_factory=list)  # by style
    bold: list[bool] = field(default_factory=list)
    columns: dict[str, int] = field(default_factory=dict)  # letters -> number, as they are met
    chars: int = 0  # on the pages so far
    warnings: list[str] = field(default_factory=list)
    failure: ParseFailure | None = None  # of a sheet: the workbook's, if no other holds anything


@dataclass(frozen=True, slots=True)
class _Comment:
    row: int
    column: int
    author: str
    text: str


@dataclass(slots=True)
class _Extras:
    """What a sheet's other parts say about its cells."""

    comments: list[_Comment] = field(default_factory=list)
    headings: set[int] = field(default_factory=set)  # rows that a table declares as its header


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:  # noqa: ARG001
    """A page for each sheet that holds something, hidden ones too; a span for each row's cells.

    Values are as shown (number formats applied, dates in ISO 8601); a formula that was never
    calculated shows itself. Raises ParseFailure: damaged, encrypted, too_large, unsupported.
    """
    package = open_package(file, options)
    part = (package.related("", "officeDocument") or ["xl/workbook.xml"])[0]
    workbook = package.xml(part)
    book = _Book(package, options)
    from_1904 = any(e.get("date1904") in ("1", "true") for e in workbook.iter("{*}workbookPr"))
    _load_styles(book, part, from_1904)
    for strings in package.related(part, "sharedStrings"):
        book.strings.extend(_shared_strings(book, strings))
    pages = list(_pages(book, workbook, part))
    if book.failure is not None and not any(page.blocks for page in pages):
        raise book.failure
    properties = core_properties(package)
    return Document(
        tuple(pages),
        title=properties.title,
        author=properties.author,
        date=properties.date,
        warnings=tuple(dict.fromkeys(book.warnings)),
    )


def _pages(book: _Book, workbook: etree._Element, part: str) -> Iterator[Page]:
    relations = book.package.relations(part)
    sheets = list(workbook.iter("{*}sheet"))
    if len(sheets) > book.options.max_pages:
        raise too_large(f"more than {book.options.max_pages:,} sheets")
    read = set()
    for sheet in sheets:
        title = sheet.get("name", "")
        relation = relations.get(sheet.get(_R + "id") or sheet.get(_STRICT_R + "id") or "")
        if relation is None or not book.package.has(relation.target):
            book.warnings.append(f"The sheet {title} is missing from the file.")
            continue
        if relation.target not in read:  # a damaged workbook may name one part many times
            read.add(relation.target)
            page = _page(book, title, relation.target)
            book.chars += len(page.text)
            yield page


def _page(book: _Book, title: str, part: str) -> Page:
    builder = PageBuilder()
    extras = _extras(book, part)
    commented: dict[int, Row | None] = dict.fromkeys(one.row for one in extras.comments)
    left = book.options.max_chars - book.chars
    tables = SheetTables(builder, left, frozenset(extras.headings))
    try:
        for row in _rows(book, part, tables):
            tables.add(row)
            if row.number in commented:
                commented[row.number] = row
    except ParseFailure as failure:
        if failure.code != "damaged":
            raise
        book.failure = failure
        book.warnings.append(f"The sheet {title} is damaged; rows of it are missing.")
    tables.finish()
    for one in sorted(extras.comments, key=lambda one: one.row):  # among the rows they part a table
        cell = cell_name(one.column, one.row)
        about = tables.about(commented[one.row], one.column)
        builder.add(comment_on(cell, one.author, one.text, about), cells=cell)
    _add_drawings(book, builder, part)
    return builder.build(sheet=title)


def _rows(book: _Book, part: str, tables: SheetTables) -> Iterator[Row]:
    """The rows of a sheet that hold something."""
    number = 0
    for element in book.package.elements(part, ("{*}row", "{*}pane")):
        if local(element) == "pane":
            tables.frozen = _frozen_rows(element)
            continue
        stated = element.get("r", "")
        number = int(stated) if stated.isdecimal() and len(stated) < 8 else number + 1
        if number > _MAX_ROWS:
            raise damaged(f"{part}: row {number}")
        row = Row(number, _cells(book, element, number))
        if row.cells:
            yield row


def _frozen_rows(pane: etree._Element) -> int:
    split = pane.get("ySplit", "0").partition(".")[0]
    frozen = pane.get("state", "").startswith("frozen")
    return min(int(split), 8) if frozen and split.isdecimal() else 0


def _cells(book: _Book, row: etree._Element, number: int) -> list[Cell]:
    cells: list[Cell] = []
    column, chars = 0, 0
    for element in row:
        column = _column(book, element.get("r")) or column + 1
        if column > _MAX_COLUMNS:
            raise damaged(f"column {column} in row {number}")
        cell = _cell(book, element, column)
        if cell is not None:
            chars += len(cell.text)
            cells.append(cell)
    if chars > book.options.max_chars:
        raise too_large(f"a row of {chars:,} characters")
    if any(a.column >= b.column for a, b in pairwise(cells)):
        cells = list({cell.column: cell for cell in cells}.values())
        cells.sort()
    return cells


def _column(book: _Book, reference: str | None) -> int:
    """The column number in "AB12"; 0 if there is none."""
    if not reference:
        return 0
    letters = reference.rstrip("0123456789")
    number = book.columns.get(letters)
    if number is None:
        number = _number_of(letters)
        if number:
            book.columns[letters] = number
    return number


def _number_of(letters: str) -> int:
    """The number of a column, "AB" -> 28; 0 if it is none."""
    number = 0
    if letters.isascii() and letters.isalpha() and len(letters) < 4:
        for letter in letters.upper():
            number = number * 26 + ord(letter) - 64
    return number


def _cell(book: _Book, element: etree._Element, column: int) -> Cell | None:
    """The cell as it is shown; None if it shows nothing."""
    value, formula, inline = None, "", ""
    for child in element:
        tag = str(child.tag)
        if tag.endswith("}v"):
            value = child.text
        elif tag.endswith("}f"):
            formula = child.text or ""
        elif tag.endswith("}is"):
            inline = _rich_text(child)
    style = element.get("s")
    index = int(style) if style and style.isdecimal() and len(style) < 7 else 0
    text, shown = _shown(book, element.get("t", "n"), value, index)
    if formula and value is None:
        text, shown = f"={formula}", "number"  # of which only the value is not known
    text = text or inline
    if not text.strip():
        return None
    return Cell(column, text, shown, index < len(book.bold) and book.bold[index])


def _shown(book: _Book, kind: str, value: str | None, style: int) -> tuple[str, str]:
    """A stored value as text, and what it is: "text", "number" or "date"."""
    if value is None:
        return "", "text"
    if kind == "s":
        index = int(value) if value.strip().isdecimal() and len(value) < 10 else len(book.strings)
        return (book.strings[index] if index < len(book.strings) else ""), "text"
    if kind == "b":
        return ("TRUE" if value.strip() == "1" else "FALSE"), "text"
    if kind == "d":
        return value.removesuffix("T00:00:00"), "date"
    if kind in ("str", "inlineStr"):
        return _unescaped(value)[:_MAX_CELL_CHARS], "text"
    if kind == "e":
        return value, "number"
    return _number(book, value, style)


def _number(book: _Book, value: str, style: int) -> tuple[str, str]:
    try:
        number = float(value)
        if number != number or abs(number) == float("inf"):
            return value[:_MAX_CELL_CHARS], "text"
    except ValueError:
        return value[:_MAX_CELL_CHARS], "text"
    if style >= len(book.formats):
        return general(number), "number"
    shape = book.formats[style]
    return shape.show(number), "date" if shape.is_date else "number"


def _load_styles(book: _Book, part: str, from_1904: bool) -> None:
    for name in book.package.related(part, "styles"):
        try:
            root = book.package.xml(name)
        except ParseFailure:
            book.warnings.append("The number formats are damaged; numbers are shown plain.")
            return
        codes = {**{str(i): c for i, c in BUILT_IN.items()}}
        codes.update(
            {e.get("numFmtId", ""): e.get("formatCode", "") for e in root.iter("{*}numFmt")}
        )
        fonts = [any(_is_on(b) for b in f.iter("{*}b")) for f in root.iterfind("{*}fonts/{*}font")]
        made: dict[str, NumberFormat] = {}
        for xf in root.iterfind("{*}cellXfs/{*}xf"):
            code = codes.get(xf.get("numFmtId", "0"), "")
            if code not in made:
                made[code] = number_format(code, from_1904)
            book.formats.append(made[code])
            font = xf.get("fontId", "0")
            book.bold.append(font.isdecimal() and int(font) < len(fonts) and fonts[int(font)])


def _is_on(element: etree._Element) -> bool:
    return element.get("val", "1") not in ("0", "false")


def _shared_strings(book: _Book, part: str) -> Iterator[str]:
    """The workbook's strings in order, each cut at Excel's own limit for a cell."""
    try:
        for element in book.package.elements(part, ("{*}si",)):
            yield _rich_text(element)
    except ParseFailure as failure:
        if "entity" in failure.detail:
            raise
        book.warnings.append("The workbook's texts are damaged; some are missing.")


def _rich_text(element: etree._Element) -> str:
    """The text of runs, without the readings that East Asian texts carry."""
    texts = []
    for child in element:
        kind = local(child)
        if kind == "t":
            texts.append(child.text or "")
        elif kind == "r":
            texts += [t.text or "" for t in child if local(t) == "t"]
    return _unescaped("".join(texts))[:_MAX_CELL_CHARS]


def _unescaped(text: str) -> str:
    """`_x000D_` stands for a character that XML cannot hold."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _extras(book: _Book, part: str) -> _Extras:
    extras = _Extras()
    try:
        for name in book.package.related(part, "table"):
            root = book.package.xml(name)
            first = _REFERENCE.match(root.get("ref", ""))
            if first and root.get("headerRowCount", "1") != "0":
                extras.headings.add(int(first[2]))
        people = _people(book.package)
        for kind in ("threadedComment", "comments"):
            for name in book.package.related(part, kind):
                _load_comments(extras, book.package.xml(name), people)
    except ParseFailure:
        book.warnings.append("Comments or tables of a sheet are damaged and were not read.")
    return extras


def _people(package: Package) -> dict[str, str]:
    names = [name for name in package.parts() if name.lower().startswith("xl/persons/")]
    entries = (e for name in names if name.endswith(".xml") for e in package.xml(name))
    return {e.get("id", ""): e.get("displayName", "") for e in entries}


def _load_comments(extras: _Extras, root: etree._Element, people: dict[str, str]) -> None:
    authors = [one_line(author.text or "") for author in root.iter("{*}author")]
    for comment in root.iter("{*}comment", "{*}threadedComment"):
        cell = comment.get("ref", "")
        match = _REFERENCE.fullmatch(cell)
        text = " ".join(t.text or "" for t in comment.iter("{*}t", "{*}text")).strip()
        if match is None or not text or text.startswith(_THREAD_NOTICE):
            continue
        index = comment.get("authorId", "")
        author = people.get(comment.get("personId", ""), "")
        if index.isdecimal() and int(index) < len(authors):
            author = authors[int(index)]
        column = _number_of(match[1])
        extras.comments.append(_Comment(int(match[2]), column, author, text))


def _add_drawings(book: _Book, builder: PageBuilder, part: str) -> None:
    """Text boxes, alt texts and charts that lie on a sheet, each at the cell that anchors it."""
    for name in book.package.related(part, "drawing"):
        try:
            root = book.package.xml(name)
            relations = book.package.relations(name)
        except ParseFailure:
            book.warnings.append("The drawings on a sheet are damaged and were not read.")
            continue
        for anchor in root:
            cell = _anchor(anchor)
            for shape in anchor.iter("{*}cNvPr"):
                builder.add(alt_text(shape), "caption", cells=cell)
            for paragraph in anchor.iter(
                "{http://schemas.openxmlformats.org/drawingml/2006/main}p"
            ):
                builder.add("".join(t.text or "" for t in paragraph.iter("{*}t")), cells=cell)
            for chart in anchor.iter("{*}chart"):
                relation = relations.get(chart.get(_R + "id") or "")
                if relation is not None and book.package.has(relation.target):
                    warning = add_drawing(builder, book.package, relation.target, "chart")
                    book.warnings.extend([warning] if warning else [])


def _anchor(anchor: etree._Element) -> str | None:
    start = anchor.find("{*}from")
    if start is None:
        return None
    values = {local(e): e.text or "" for e in start}
    column, row = values.get("col", ""), values.get("row", "")
    if not (column.isdecimal() and row.isdecimal()):
        return None
    return cell_name(int(column[:6]) + 1, int(row[:8]) + 1)
