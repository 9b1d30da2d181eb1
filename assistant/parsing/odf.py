"""OpenDocument texts, sheets and slides (odt, ods, odp; zipped or flat XML) -> a Document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from lxml import etree

from assistant.errors import ParseFailure
from assistant.parsing.odf_styles import TEXT, Styles, read_styles
from assistant.parsing.odf_text import (
    DRAW,
    OFFICE,
    TABLE,
    Body,
    add_blocks,
    add_shape,
    annotation_text,
    margins,
    plain_text,
)
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import (
    Package,
    Properties,
    damaged,
    descend,
    encrypted,
    iso_date,
    local,
    open_package,
    parse_xml,
    too_large,
)
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.sheet_rows import Cell, Row, cell_name
from assistant.parsing.sheet_tables import SheetTables, placed
from assistant.parsing.tables import one_line
from assistant.parsing.word_styles import integer
from assistant.records import Document, Page

_PRESENTATION = "{urn:oasis:names:tc:opendocument:xmlns:presentation:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)(cm|mm|in|pt|px)?")
_POINTS = {"cm": 28.35, "mm": 2.835, "in": 72.0, "pt": 1.0, "px": 0.75, None: 1.0}
_MAX_ROWS, _MAX_COLUMNS = 1_048_576, 16_384
_MAX_COPIES = 1_000  # of a row that says the same over and over
_SAME_ROW_POINTS = 18.0  # slide shapes that begin this close together stand in one row


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:  # noqa: ARG001
    """A page for a text, for each sheet with something in it, or for each slide.

    Sheets give a span for each row's cells. Raises ParseFailure: damaged, encrypted, too_large.
    """
    package, roots = _roots(file, options)
    content = roots[-1]
    styles = read_styles(roots)
    warnings: list[str] = []
    kinds = {local(e): e for body in content.iter(OFFICE + "body") for e in body}
    title = ""
    if "spreadsheet" in kinds:
        pages = list(_sheets(kinds["spreadsheet"], options))
    elif "presentation" in kinds:
        pages = list(_slides(kinds["presentation"], package, styles, warnings, options))
    elif kinds:
        body = Body(PageBuilder(), styles, package, warnings=warnings)
        for text in margins(roots):
            body.builder.add(text)
        add_blocks(body, next(iter(kinds.values())))
        pages, title = [body.builder.build()], body.title
    else:
        raise damaged("no body")
    said = _properties(package, content)
    unique = tuple(dict.fromkeys(warnings))
    return Document(tuple(pages), said.title or title, said.author, said.date, unique)


def _roots(file: BinaryIO, options: ParseOptions) -> tuple[Package | None, list[etree._Element]]:
    """The package (None of a flat file), and the roots that hold styles, the content last."""
    file.seek(0)
    head = file.read(512)
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        file.seek(0)
        data = file.read(options.max_bytes + 1)
        if len(data) > options.max_bytes:
            raise too_large(f"more than {options.max_bytes:,} bytes")
        try:
            return None, [parse_xml(data)]
        except etree.XMLSyntaxError as error:
            raise damaged(str(error)) from error
    package = open_package(file, options)
    manifest = "META-INF/manifest.xml"
    if package.has(manifest):
        entries = package.xml(manifest).iter("{*}encryption-data")
        if next(entries, None) is not None:
            raise encrypted("encrypted parts in the manifest")
    content = package.xml("content.xml")
    return package, [*_styles_root(package), content]


def _styles_root(package: Package) -> list[etree._Element]:
    try:
        return [package.xml("styles.xml")] if package.has("styles.xml") else []
    except ParseFailure as failure:
        if failure.code != "damaged":
            raise
        return []


def _properties(package: Package | None, content: etree._Element) -> Properties:
    try:
        root = package.xml("meta.xml") if package and package.has("meta.xml") else content
    except ParseFailure:
        return Properties()
    said: dict[str, str] = {}
    for meta in root.iter(OFFICE + "meta"):
        for entry in meta:
            said.setdefault(local(entry), one_line(entry.text or ""))
    author = said.get("initial-creator") or said.get("creator") or ""
    date = said.get("date") or said.get("creation-date") or ""
    return Properties(said.get("title", ""), author, iso_date(date))


# --- sheets --------------------------------------------------------------------------------------


def _sheets(book: etree._Element, options: ParseOptions) -> Iterator[Page]:
    left = options.max_chars
    for number, sheet in enumerate(book.iterchildren(TABLE + "table")):
        if number >= options.max_pages:
            raise too_large(f"more than {options.max_pages:,} sheets")
        builder = PageBuilder()
        tables = SheetTables(builder, left)
        comments: list[_Comment] = []
        commented: dict[int, Row] = {}
        for row in _rows(sheet, comments):
            tables.add(row)
            if comments and comments[-1].row == row.number:
                commented[row.number] = row
        tables.finish()
        for one in comments:
            about = tables.about(commented.get(one.row), one.column)
            cell = cell_name(one.column, one.row)
            place = placed(cell, about)
            builder.add(one.said.replace(": ", f" on {place}: ", 1), cells=cell)
        for shapes in sheet.iterchildren(TABLE + "shapes"):
            add_shape(Body(builder, Styles()), shapes)
        left -= len(builder)
        if builder.blocks:
            yield builder.build(sheet=sheet.get(TABLE + "name", ""))


class _Comment(NamedTuple):
    row: int
    column: int
    said: str


def _rows(sheet: etree._Element, comments: list[_Comment]) -> Iterator[Row]:
    number = 1
    for row in descend(sheet, frozenset({TABLE + "table-row"}), frozenset({TABLE + "shapes"})):
        repeated = max(integer(row.get(TABLE + "number-rows-repeated"), 1), 1)
        cells = list(_cells(row, number, comments))
        if cells:
            for copy in range(number, min(number + min(repeated, _MAX_COPIES), _MAX_ROWS + 1)):
                yield Row(copy, cells)
        number += repeated


def _cells(row: etree._Element, number: int, comments: list[_Comment]) -> Iterator[Cell]:
    column = 1
    for cell in row:
        repeated = max(integer(cell.get(TABLE + "number-columns-repeated"), 1), 1)
        text, kind = _value(cell) if local(cell) == "table-cell" else ("", "text")
        if text.strip():
            for copy in range(column, min(column + repeated, _MAX_COLUMNS + 1)):
                yield Cell(copy, text, kind)
        for note in cell.iterchildren(OFFICE + "annotation"):
            said = annotation_text(note)
            if said:
                comments.append(_Comment(number, column, said))
        column += repeated


def _value(cell: etree._Element) -> tuple[str, str]:
    """What a cell shows, and whether that is "text", "number" or "date"."""
    text = "\n".join(plain_text(p) for p in cell.iterchildren(TEXT + "p"))
    kind = cell.get(OFFICE + "value-type", "string")
    if kind == "string":
        return text or cell.get(OFFICE + "string-value") or _formula(cell), "text"
    if kind == "date":
        date = (cell.get(OFFICE + "date-value") or "").removesuffix("T00:00:00")
        spelled = any(letter.isalpha() for letter in text)
        return (text if spelled else date.replace("T", " ") or text), "date"
    if kind == "time":
        return text or cell.get(OFFICE + "time-value") or "", "date"
    return text or cell.get(OFFICE + "value") or _formula(cell), "number"


def _formula(cell: etree._Element) -> str:
    formula = cell.get(TABLE + "formula") or ""
    return re.sub(r"\Aof:", "", formula)


# --- slides --------------------------------------------------------------------------------------


def _slides(
    show: etree._Element,
    package: Package | None,
    styles: Styles,
    warnings: list[str],
    options: ParseOptions,
) -> Iterator[Page]:
    chars = 0
    for number, slide in enumerate(show.iterchildren(DRAW + "page"), 1):
        if number > options.max_pages:
            raise too_large(f"more than {options.max_pages:,} slides")
        body = Body(PageBuilder(), styles, package, warnings=warnings)
        _add_slide(body, slide)
        chars += len(body.builder)
        if chars > options.max_chars:
            raise too_large(f"more than {options.max_chars:,} characters of text")
        yield body.builder.build(slide=number)


def _add_slide(body: Body, slide: etree._Element) -> None:
    notes = list(slide.iterchildren(_PRESENTATION + "notes"))
    shapes = [e for e in slide if e not in notes and e.tag != OFFICE + "annotation"]
    titles = [s for s in shapes if s.get(_PRESENTATION + "class") == "title"]
    for title in titles:
        texts = [one_line(plain_text(p)) for p in title.iter(TEXT + "p", TEXT + "h")]
        body.builder.add(" ".join(texts), "heading", level=1)
    for shape in _in_reading_order([s for s in shapes if s not in titles]):
        add_shape(body, shape)
    lead = "Notes: "
    for text in (plain_text(p) for note in notes for p in note.iter(TEXT + "p", TEXT + "h")):
        if text.strip() and text.strip() != "<number>":
            body.builder.add(lead + text)
            lead = ""
    for comment in slide.iterchildren(OFFICE + "annotation"):
        body.builder.add(annotation_text(comment))


def _in_reading_order(shapes: list[etree._Element]) -> list[etree._Element]:
    rows: list[tuple[float, list[etree._Element]]] = []
    for shape in sorted(shapes, key=lambda shape: _points(shape, "y")):
        top = _points(shape, "y")
        if rows and top - rows[-1][0] <= _SAME_ROW_POINTS:
            rows[-1][1].append(shape)
        else:
            rows.append((top, [shape]))
    return [s for _, row in rows for s in sorted(row, key=lambda shape: _points(shape, "x"))]


def _points(shape: etree._Element, axis: str) -> float:
    """A shape's position; a group's is that of its first shape."""
    holders = [e for e in shape.iter() if isinstance(e.tag, str) and e.get(_SVG + axis)]
    match = _LENGTH.match(holders[0].get(_SVG + axis) or "") if holders else None
    return float(match[1]) * _POINTS[match[2]] if match else 0.0
