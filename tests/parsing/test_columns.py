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


def told(module: str, name: str, data: bytes) -> list[str]:
    """The rows of a file, told."""
    parser = importlib.import_module(f"assistant.parsing.{module}")
    document = parser.parse(io.BytesIO(data), name, ParseOptions())
    found = []
    for passage in chunk(document, lambda texts: [len(one.split()) for one in texts]):
        text = passage.text
        hit = Hit(1, f"/{name}", passage.place, text, 1.0, {}, header=passage.header)
        found += [in_words(hit, start, end) for start, end, is_row in blocks(text) if is_row]
    return found


def sheet(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append([None if cell == "" else cell for cell in row])
    return saved(book.save)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (  # a section's name below bare years
            [["", 2022, 2021], ["Income"], ["Fees", 100, 110], ["Gift", 5], ["Lotto", "", 7]],
            ["Fees: 2022 100; 2021 110", "Gift: 2022 5", "Lotto: 2021 7"],
        ),
        (  # a column without a name between others
            [["Item", 2022, "", 2021], ["Rent", 100, "paid", ""], ["Gift", "", "late", 6]],
            ["Rent: 2022 100; paid", "Gift: late; 2021 6"],
        ),
        (  # other years for the same columns
            [["Item", 2022, 2021], ["Rent", 1, 2], ["Item", 2020, 2019], ["Rent", 3, 4]],
            ["Rent: 2022 1; 2021 2", "Rent: 2020 3; 2019 4"],
        ),
        (  # what the row is about stands in the second column
            [["", "Item", 2022, 2021], ["In", "Fees", 1, 2], ["", "Gift", 5, 6], ["", "Lot", 7, 8]],
            ["Gift: 2022 5; 2021 6", "Lot: 2022 7; 2021 8"],
        ),
        ([["Item", 2022, 2021], ["Rent | hall", 100, ""]], ["Rent ¦ hall: 2022 100"]),
        (  # a form
            [["Name", "Ann Lee"], ["Phone", "555 123"], ["Joined", 2019]],
            ["Phone | 555 123", "Joined | 2019"],
        ),
    ],
)
def test_sheets_as_people_have_them(rows: list[list[object]], said: list[str]) -> None:
    found = told("xlsx", "club.xlsx", sheet(rows))
    assert [one for one in found if one in said] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (  # two tables
            ",2022,2021,2020\nRent,100,90,80\n\n,2019,2018,2017\nRent,1,2,3",
            ["Rent: 2022 100; 2021 90; 2020 80", "Rent: 2019 1; 2018 2; 2017 3"],
        ),
        (  # a title with separators
            "Kassenbuch 2022;;;\nDatum;Text;Ein;Aus\n01.02.2022;Miete;;100",
            ["Datum 01.02.2022: Text Miete; Aus 100"],
        ),
        ("Ann,Lee,York,555 1\nBob,Ray,Hull,555 2", ["Ann,Lee,York,555 1", "Bob,Ray,Hull,555 2"]),
        ("Item,2022,2021,\nRent,100,90,", ["Rent: 2022 100; 2021 90"]),
    ],
)
def test_separated_files_as_people_have_them(text: str, said: list[str]) -> None:
    found = told("table", "club.csv", text.encode())
    assert [one for one in found if one in said] == said


def test_headings_over_several_columns_hold_for_each() -> None:
    rows = (
        "<tr><td></td><td colspan=2>2022</td><td colspan=2>2021</td></tr>"
        "<tr><td></td><td>Budget</td><td>Actual</td><td>Budget</td><td>Actual</td></tr>"
        "<tr><td>Gift</td><td></td><td>2</td><td></td><td>4</td></tr>"
    )
    found = told("html", "club.html", f"<p>Club</p><table>{rows}</table>".encode())
    assert found[-1] == "Gift: 2022 Actual 2; 2021 Actual 4"


def test_bars_within_cells_of_markdown_part_nothing() -> None:
    text = "| Item | 2022 | 2021 |\n|---|---|---|\n| Rent \\| hall | 100 | |\n"
    assert told("markdown", "club.md", text.encode())[-1] == "Rent | hall: 2022 100"
    quoted = "".join(f"> {line}\n" for line in text.splitlines())
    assert told("markdown", "club.md", quoted.encode())[-1] == "Rent | hall: 2022 100"
