"""Excel workbooks: values as shown, tables and their headings, cell ranges, damage."""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.table import Table

from assistant.errors import ParseFailure
from assistant.parsing import xlsx
from assistant.parsing.options import ParseOptions
from assistant.records import Document
from tests.parsing.office_files import (
    OFFICE,
    block,
    parsed,
    relations,
    replaced,
    texts,
    zipped,
)

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def saved(book: openpyxl.Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def sheet_of(*rows: Sequence[object]) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    return saved(book)


def cells(document: Document) -> list[str | None]:
    return [span.cells for span in document.pages[0].spans]


def test_rows_have_their_header_and_cell_range() -> None:
    found = parsed(xlsx, sheet_of(["Name", "Age"], ["Ann", 41], ["Bob", 7.5]))
    assert texts(found) == ["Name | Age", "Ann | 41", "Bob | 7.5"]
    assert [b.header for b in found.pages[0].blocks] == ["", "Name | Age", "Name | Age"]
    assert cells(found) == ["A1:B1", "A2:B2", "A3:B3"]
    assert found.pages[0].sheet == "Sheet"


def test_values_are_as_shown() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    shown: list[tuple[datetime.date | float, str, str]] = [
        (datetime.date(2024, 3, 5), "m/d/yyyy", "2024-03-05"),
        (datetime.date(2024, 3, 5), "mmm yyyy", "Mar 2024"),
        (0.256, "0.0%", "25.6%"),
        (1234567.5, "#,##0.00", "1,234,567.50"),
        (-3, "#,##0;(#,##0)", "(3)"),
        (True, "General", "TRUE"),
        (42, "000000", "000042"),
    ]
    for row, (value, code, _) in enumerate(shown, 1):
        sheet.cell(row, 1, value).number_format = code
    assert texts(parsed(xlsx, saved(book))) == [text for _, _, text in shown]


def test_formulas_without_a_cached_value_show_themselves() -> None:
    assert texts(parsed(xlsx, sheet_of([1, 2, "=A1+B1"]))) == ["1 | 2 | =A1+B1"]


def test_hidden_sheets_are_read_and_empty_ones_are_empty() -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Empty")
    hidden = book.create_sheet("Hidden")
    hidden["B2"] = "found"
    hidden.sheet_state = "hidden"
    found = parsed(xlsx, saved(book))
    assert [page.sheet for page in found.pages if page.blocks] == ["Hidden"]
    page = next(page for page in found.pages if page.blocks)
    assert (page.text, page.spans[0].cells) == ("found", "B2")


def test_tables_under_each_other_have_their_own_titles_and_headers() -> None:
    found = parsed(
        xlsx,
        sheet_of(
            ["Sales by region"],
            ["Region", "Units"],
            ["North", 5],
            [],
            ["City", "Mayor", "Since"],
            ["Rome", "Ann", 2001],
        ),
    )
    assert block(found, "Sales by region").kind == "caption"
    assert block(found, "North | 5").header == "Region | Units"
    assert block(found, "Rome | Ann | 2001").header == "City | Mayor | Since"


def test_a_cell_that_stands_alone_is_a_caption_and_amounts_as_text_are_figures() -> None:
    found = parsed(xlsx, sheet_of(["Regions"], [], ["Region", "Revenue"], ["North", "$800K"]))
    assert block(found, "Regions").kind == "caption"
    assert block(found, "North | $800K").header == "Region | Revenue"


def test_rows_after_a_gap_keep_the_header_they_fit() -> None:
    found = parsed(xlsx, sheet_of(["Item", "2023"], ["a", 1], [], ["b", 2]))
    assert block(found, "b | 2").header == "Item | 2023"


def test_a_declared_table_has_its_header_even_if_it_does_not_look_like_one() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["a", "b"], ["c", "d"], ["e", "f"]):
        sheet.append(row)
    sheet.add_table(Table(displayName="T", ref="A1:B3"))
    assert block(parsed(xlsx, saved(book)), "c | d").header == "a | b"


def test_bold_headings_are_headings() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Term", "Meaning"], ["duck", "a bird"], ["cat", "a pet"]):
        sheet.append(row)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    assert block(parsed(xlsx, saved(book)), "duck | a bird").header == "Term | Meaning"


def test_merged_cells_come_once_and_empty_columns_not_at_all() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["E1"] = "wide", "far"
    sheet.merge_cells("A1:C1")
    found = parsed(xlsx, saved(book))
    assert texts(found) == ["wide | far"]
    assert cells(found) == ["A1:E1"]


def test_comments_follow_the_rows_at_hand_with_their_cell() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Name", "Age"], ["Ann", 41]):
        sheet.append(row)
    sheet["A1"].comment = Comment("Full name", "Bob")
    found = parsed(xlsx, saved(book))
    assert texts(found) == ["Name | Age", "Ann | 41", "Comment by Bob on A1: Full name"]
    assert found.pages[0].spans[-1].cells == "A1"
    assert block(found, "Ann | 41").header == "Name | Age"


def test_charts_give_their_title() -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Ducks")
    sheet.append(["Ducks", 3])
    chart = BarChart()
    chart.title = "Ducks by year"
    chart.add_data(Reference(sheet, min_col=2, min_row=1))
    sheet.add_chart(chart, "D4")
    found = parsed(xlsx, saved(book))
    assert block(found, "Ducks by year").kind == "caption"


def test_a_damaged_sheet_is_a_warning_while_others_hold_something() -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["A1"] = "first"
    book.create_sheet("Second")["A1"] = "second"
    data = replaced(saved(book), {"xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>"})
    found = parsed(xlsx, data)
    assert [page.text for page in found.pages if page.blocks] == ["second"]
    assert "damaged" in found.warnings[0]


def test_a_workbook_of_damaged_sheets_is_damaged() -> None:
    data = replaced(sheet_of(["x"]), {"xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>"})
    with pytest.raises(ParseFailure) as caught:
        parsed(xlsx, data)
    assert caught.value.code == "damaged"


def test_entities_are_not_expanded() -> None:
    sheet = (
        f"<worksheet {MAIN}><sheetData><row><c t='inlineStr'><is><t>&b;&e;</t></is></c>"
        "<c><v>5</v></c></row></sheetData></worksheet>"
    )
    entities = '<!DOCTYPE s [<!ENTITY b "boom"><!ENTITY e SYSTEM "file:///etc/hostname">]>'
    found = parsed(xlsx, replaced(sheet_of(["x"]), {"xl/worksheets/sheet1.xml": entities + sheet}))
    assert found.pages[0].text == "5"


def test_shared_strings_keep_runs_and_leave_readings_out() -> None:
    book = (
        f"<sst {MAIN}><si><r><t>東</t></r><r><t>京_x000D_</t></r><rPh><t>とう</t></rPh></si></sst>"
    )
    sheet = f"<worksheet {MAIN}><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>"
    rels = relations(
        ("s1", "worksheet", "worksheets/sheet1.xml"), ("s2", "sharedStrings", "strings.xml")
    )
    workbook = (
        f"<workbook {MAIN} xmlns:r='{OFFICE}'><sheets><sheet name='S' r:id='s1'/></sheets>"
        "</workbook>"
    )
    data = zipped(
        {
            "xl/workbook.xml": workbook,
            "xl/_rels/workbook.xml.rels": rels,
            "xl/strings.xml": book,
            "xl/worksheets/sheet1.xml": sheet,
        }
    )
    assert texts(parsed(xlsx, data)) == ["東京"]


def test_a_row_that_repeats_a_long_text_is_too_large() -> None:
    data = sheet_of(*[["long text " * 50] * 20] * 20)
    with pytest.raises(ParseFailure) as caught:
        parsed(xlsx, data, ParseOptions(max_chars=10_000))
    assert caught.value.code == "too_large"


def test_a_bar_in_a_cell_that_stands_alone_parts_no_cells() -> None:
    assert texts(parsed(xlsx, sheet_of(["Costs | 2023"], ["Rent", 500]))) == [
        "Costs ¦ 2023",
        "Rent | 500",
    ]


VALUES = (
    st.none()
    | st.integers(-(10**9), 10**9)
    | st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=8).filter(
        lambda text: not text.startswith("=")
    )
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(VALUES, max_size=5), max_size=8))
@example([["|"]])
def test_every_text_is_found_in_the_range_that_its_row_states(rows: list[list[object]]) -> None:
    found = parsed(xlsx, sheet_of(*rows))
    by_row: dict[int, str] = {}
    for page in found.pages:
        for span in page.spans:
            first = (span.cells or "").partition(":")[0].lstrip("ABCDE")
            by_row[int(first)] = page.text[span.start : span.end]
    for number, row in enumerate(rows, 1):
        for value in row:
            if value is not None and str(value).strip():
                said = " ".join(str(value).split()).replace("|", "¦")
                assert said in by_row[number]
