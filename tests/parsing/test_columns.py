"""A table whose labels have no heading: in every format each figure stays under its own year."""

from __future__ import annotations

import importlib
import io
from collections.abc import Callable

import docx
import openpyxl
import pytest
from pptx import Presentation
from pptx.util import Inches

from assistant.chunking import chunk
from assistant.parsing.options import ParseOptions
from assistant.records import Hit, Place
from assistant.rows import blocks, in_words

ROWS = [
    ["", "2022", "2021", "2020"],
    ["Fees", "£500", "£400", "£300"],
    ["Rent", "£100", "£90", ""],
    ["Gift", "", "£5", "£7"],
]
TOLD = [
    "Fees: 2022 £500; 2021 £400; 2020 £300",
    "Rent: 2022 £100; 2021 £90",
    "Gift: 2021 £5; 2020 £7",
]


def markdown() -> bytes:
    lines = ["| " + " | ".join(row) + " |" for row in ROWS]
    return "\n".join([lines[0], "|---|---|---|---|", *lines[1:]]).encode()


def asciidoc() -> bytes:
    lines = ["| " + " | ".join(row) for row in ROWS]
    return "\n".join(["|===", lines[0], "", *lines[1:], "|==="]).encode()


def grid() -> bytes:
    """A grid table of reStructuredText."""
    rule = "+------+------+------+------+"
    lines = [rule]
    for row in ROWS:
        lines += ["|" + "|".join(f" {cell:5}" for cell in row) + "|", rule]
    lines[2] = rule.replace("-", "=")
    return "\n".join(["Club", "====", "", *lines]).encode()


def separated() -> bytes:
    return "\n".join(",".join(cell.strip("£") for cell in row) for row in ROWS).encode()


def web() -> bytes:
    cells = ["".join(f"<td>{cell}</td>" for cell in row) for row in ROWS]
    rows = "".join(f"<tr>{row}</tr>" for row in [cells[0].replace("td", "th"), *cells[1:]])
    return f"<html><body><h1>Club</h1><table>{rows}</table></body></html>".encode()


def workbook() -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in ROWS:
        book.active.append([int(cell) if cell.isdigit() else cell or None for cell in row])
    return saved(book.save)


def letter() -> bytes:
    document = docx.Document()
    table = document.add_table(len(ROWS), len(ROWS[0]))
    for at, row in enumerate(ROWS):
        for column, cell in enumerate(row):
            table.cell(at, column).text = cell
    return saved(document.save)


def slide() -> bytes:
    show = Presentation()
    shapes = show.slides.add_slide(show.slide_layouts[6]).shapes
    size = (Inches(1), Inches(1), Inches(5), Inches(2))
    table = shapes.add_table(len(ROWS), len(ROWS[0]), *size).table
    for at, row in enumerate(ROWS):
        for column, cell in enumerate(row):
            table.cell(at, column).text = cell
    return saved(show.save)


def saved(save: Callable[[io.BytesIO], object]) -> bytes:
    buffer = io.BytesIO()
    save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("module", "name", "data"),
    [
        ("markdown", "club.md", markdown),
        ("markdown", "club.adoc", asciidoc),
        ("rst", "club.rst", grid),
        ("table", "club.csv", separated),
        ("html", "club.html", web),
        ("xlsx", "club.xlsx", workbook),
        ("docx", "club.docx", letter),
        ("pptx", "club.pptx", slide),
    ],
)
def test_a_figure_is_told_under_its_own_year(
    module: str, name: str, data: Callable[[], bytes]
) -> None:
    parser = importlib.import_module(f"assistant.parsing.{module}")
    document = parser.parse(io.BytesIO(data()), name, ParseOptions())
    told = []
    for passage in chunk(document, lambda texts: [len(one.split()) for one in texts]):
        text = passage.text
        hit = Hit(1, f"/{name}", Place(0, len(text)), text, 1.0, {}, header=passage.header)
        told += [in_words(hit, start, end) for start, end, is_row in blocks(text) if is_row]
    figures = [one.replace("£", "") for one in told if one[:4] in ("Fees", "Rent", "Gift")]
    assert figures == [one.replace("£", "") for one in TOLD]
