"""Tables of a sheet: sections, headings over headings, tables beside each other, comments."""

from __future__ import annotations

from datetime import date

import openpyxl
from openpyxl.comments import Comment

from assistant.parsing import odf, xlsx
from tests.parsing.office_files import block, parsed, texts
from tests.parsing.reading import read
from tests.parsing.test_xlsx import cells, saved, sheet_of


def test_a_section_under_a_title_goes_on_under_the_headings() -> None:
    months = "Category | Jan | Feb"
    found = parsed(
        xlsx,
        sheet_of(
            ["Category", "Jan", "Feb"],
            ["Housing"],
            ["Rent", 900, 910],
            ["Heat", 90, "=B4"],
            [],
            ["Food"],
            ["Bread", 20, 22],
            [],
            ["Total", 1010, 932],
        ),
    )
    assert block(found, "Housing").header == months
    assert block(found, "Food").kind == "caption"
    assert block(found, "Bread | 20 | 22").header == months
    assert block(found, "Total | 1010 | 932").header == months


def test_rows_of_another_kind_under_a_title_are_no_section() -> None:
    found = parsed(
        xlsx,
        sheet_of(
            ["Item", "2023", "2024"],
            ["Rent", 900, 910],
            [],
            ["Keys"],
            ["Ann", "front", "garage"],
            [],
            ["Loans"],
            ["Bike", "Ann", 3],
        ),
    )
    assert block(found, "Ann | front | garage").header == ""
    assert block(found, "Bike | Ann | 3").header == ""


def test_a_heading_over_several_columns_names_each() -> None:
    found = parsed(
        xlsx,
        sheet_of(
            ["Measured", "Ann", None, "Bob"],
            [None, "Height", "Weight", "Height", "Weight"],
            [date(2024, 9, 1), 142, 34.5, 118, 21.9],
            [date(2025, 9, 1), 148, 38, 124, 24.2],
        ),
    )
    names = "Measured | Ann Height | Ann Weight | Bob Height | Bob Weight"
    assert block(found, "2024-09-01 | 142 | 34.5 | 118 | 21.9").header == names


def test_headings_over_headings_are_told_where_all_cells_are_words() -> None:
    rows = (
        [None, "Morning", None, "Afternoon"],
        ["Day", "First", "Second", "Third", "Fourth"],
        ["Monday", "Maths", "French", "Science", "Sport"],
        ["Tuesday", "English", "History", "Art", "Art"],
    )
    found = parsed(xlsx, sheet_of(*rows))
    names = "Day | Morning First | Morning Second | Afternoon Third | Afternoon Fourth"
    assert block(found, "Monday | Maths | French | Science | Sport").header == names
    plain = (["Day", "Morning", None, "Afternoon"], *rows[2:])  # Monday names no columns
    found = parsed(xlsx, sheet_of(*plain))
    assert "Monday" not in block(found, "Tuesday | English | History | Art | Art").header


def test_units_below_headings_belong_to_them() -> None:
    rows = (["Plot", "Area", "Rent"], [None, "(m²)", "(£)"], ["1A", 120, 48], ["1B", 95, 38])
    assert (
        block(parsed(xlsx, sheet_of(*rows)), "1A | 120 | 48").header
        == "Plot | Area (m²) | Rent (£)"
    )


def test_headings_may_repeat_under_those_above_them_in_every_format() -> None:
    text = (
        "<table><tr><td>Day<td colspan=2>Ann<td colspan=2>Bob</tr>"
        "<tr><td><td>cm<td>kg<td>cm<td>kg</tr><tr><td>Monday<td>142<td>34<td>118<td>21</tr></table>"
    )
    page = read("html", text, "a.html").pages[0]
    assert page.blocks[-1].header == "Day | Ann cm | Ann kg | Bob cm | Bob kg"


def test_tables_beside_each_other_are_two() -> None:
    data = sheet_of(
        ["Fuel", None, None, None, "Garage"],
        ["Date", "Litres", "Paid", None, "Date", "Work", "Cost"],
        [date(2024, 1, 12), 41.2, 58.46, None, date(2024, 2, 20), "tyres", 168],
        [date(2024, 2, 9), 38.7, 55.69, None, date(2024, 5, 2), "MOT", 54.85],
        [date(2024, 3, 8), 40.1, 58.23],
    )
    found = parsed(xlsx, data)
    assert texts(found) == [
        "Fuel",
        "Date | Litres | Paid",
        "2024-01-12 | 41.2 | 58.46",
        "2024-02-09 | 38.7 | 55.69",
        "2024-03-08 | 40.1 | 58.23",
        "Garage",
        "Date | Work | Cost",
        "2024-02-20 | tyres | 168",
        "2024-05-02 | MOT | 54.85",
    ]
    assert block(found, "2024-05-02 | MOT | 54.85").header == "Date | Work | Cost"
    assert cells(found)[-1] == "E4:G4"


def test_tables_beside_each_other_go_on_behind_a_blank_row() -> None:
    found = parsed(
        xlsx,
        sheet_of(
            ["Income", "£", None, "Expenditure", "£"],
            ["Fees", 745, None, "Hall", 1020],
            ["Raffle", 131, None, "Party", 112],
            [],
            ["Total income", 876, None, "Total expenditure", 1132],
        ),
    )
    assert block(found, "Total income | 876").header == "Income | £"
    assert block(found, "Total expenditure | 1132").header == "Expenditure | £"


def test_an_empty_column_alone_parts_no_table() -> None:
    rows = (
        ["Month", "In", "Out", None, "Balance", "In"],
        ["May", 3, 2, None, 1, 7],
        ["June", 4, 2, None, 2, 8],
    )
    assert texts(parsed(xlsx, sheet_of(*rows)))[1] == "May | 3 | 2 | 1 | 7"
    rows = (
        ["Name", "Fee", None, "Phone", "Key"],
        ["Ann", 3, None, "x", 2],
        ["Bob", 4, None, "y", 1],
    )
    assert texts(parsed(xlsx, sheet_of(*rows)))[1] == "Ann | 3 | x | 2"


def test_comments_stand_behind_the_rows_and_say_what_theirs_is_about() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Tool", "Brand", "Price"])
    for price in range(6):
        sheet.append(["Drill", "Acme", price])
    sheet["C1"].comment = Comment("with VAT", "Tom")
    sheet["C2"].comment = Comment("second battery is dead", "Tom")
    found = texts(parsed(xlsx, saved(book)))
    assert found[1] == "Drill | Acme | 0"
    assert found[-2:] == [
        "Comment by Tom on C1: with VAT",
        "Comment by Tom on C2 (Drill, Acme): second battery is dead",
    ]


def test_comments_of_an_open_sheet_say_what_theirs_is_about() -> None:
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )

    def row(label: str, number: str, note: str = "") -> str:
        said = f"<office:annotation><text:p>{note}</text:p></office:annotation>" if note else ""
        return (
            f"<table:table-row><table:table-cell><text:p>{label}</text:p></table:table-cell>"
            f'<table:table-cell office:value-type="float" office:value="{number}">{said}'
            f"<text:p>{number}</text:p></table:table-cell></table:table-row>"
        )

    rows = row("Beans", "9.4") + row("Courgettes", "14.1", "without the marrows")
    flat = (
        f"<office:document {names}>"
        f'<office:body><office:spreadsheet><table:table table:name="Beds">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document>"
    )
    found = texts(parsed(odf, flat.encode()))
    assert found[-1] == "Comment on B2 (Courgettes): without the marrows"
