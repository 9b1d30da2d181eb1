"""Old Excel workbooks: cells as they are shown, dates, notes, several sheets, passwords."""

from __future__ import annotations

import io
from datetime import date

import pytest
import xlwt

from assistant.errors import ParseFailure
from assistant.parsing import parse_file
from assistant.parsing.options import ParseOptions
from assistant.records import Document
from tests.parsing.reading import check


def workbook() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Rents")
    bold = xlwt.easyxf("font: bold on")
    for column, name in enumerate(("House", "Rent", "Since", "Paid")):
        sheet.write(0, column, name, bold)
    money, day = xlwt.easyxf(num_format_str="£#,##0.00"), xlwt.easyxf(num_format_str="D/M/YY")
    for row, (house, rent) in enumerate((("Mill", 1250), ("Forge", 900.5)), start=1):
        sheet.write(row, 0, house)
        sheet.write(row, 1, rent, money)
        sheet.write(row, 2, date(2024, 3, row), day)
        sheet.write(row, 3, row == 1)
    book.add_sheet("Notes").write(2, 1, "Slate from Delabole")
    book.add_sheet("Empty")
    return saved(book)


def saved(book: xlwt.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def read(data: bytes, name: str = "rents.xls", options: ParseOptions | None = None) -> Document:
    document = parse_file(io.BytesIO(data), name, options or ParseOptions())
    for page in document.pages:
        check(page)
    return document


def test_cells_are_read_as_they_are_shown() -> None:
    document = read(workbook())
    rents, notes, empty = document.pages
    assert [page.sheet for page in document.pages] == ["Rents", "Notes", "Empty"]
    assert rents.text.splitlines() == [
        "House | Rent | Since | Paid",
        "Mill | £1,250.00 | 2024-03-01 | TRUE",
        "Forge | £900.50 | 2024-03-02 | FALSE",
    ]
    assert [span.cells for span in rents.spans] == ["A1:D1", "A2:D2", "A3:D3"]
    assert rents.blocks[-1].header == "House | Rent | Since | Paid"
    assert notes.spans[0].cells == "B3"
    assert notes.text == "Slate from Delabole"
    assert not empty.blocks


def test_what_is_saved_under_xls_is_read_for_what_it_is() -> None:
    rows = (
        b"<table><tr><th>House</th><th>Rent</th></tr><tr><td>Mill</td><td>1,250</td></tr></table>"
    )
    for page in (rows, b"<html><body>" + rows + b"</body></html>", b"<div>\t" + rows + b"</div>"):
        assert read(page).pages[0].text.splitlines()[-1] == "Mill | 1,250"
    for mark in ("\t", ";", ","):
        table = f"House{mark}Rent\nMill{mark}1250\nForge{mark}900\n".encode()
        assert read(table).pages[0].blocks[1].header == "House | Rent"
    with pytest.raises(ParseFailure, match="promises"):
        read(b"just words")


def test_excels_own_xml_is_read_as_sheets() -> None:
    head = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    head += ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles/>'
    cell = '<Cell><Data ss:Type="String">{}</Data></Cell>'.format
    day = '<Cell ss:Index="4"><Data ss:Type="DateTime">2024-03-05T00:00:00.000</Data></Cell>'
    row = f"<Row>{cell('House')}{cell('Rent')}</Row><Row>{cell('Mill')}{cell('1,250')}{day}</Row>"
    sheet = f'{head}<Worksheet ss:Name="Rents"><Table>{row}</Table></Worksheet></Workbook>'
    for name in ("rents.xls", "rents.xml"):
        document = read(sheet.encode(), name)
        assert document.pages[0].sheet == "Rents"
        assert document.pages[0].text.splitlines() == ["House | Rent", "Mill | 1,250 | 2024-03-05"]
        assert document.pages[0].spans[-1].cells == "A2:D2"
    with pytest.raises(ParseFailure) as caught:
        read(sheet.encode()[:-30])
    assert caught.value.code == "damaged"


def test_cells_far_apart_cost_no_more_than_others() -> None:
    book = xlwt.Workbook()
    for number in range(4):
        sheet = book.add_sheet(f"Sheet {number}")
        sheet.write(0, 0, "first")
        sheet.write(65_535, 255, "last")
    document = read(saved(book), "wide.xls")
    assert all(page.text == "first\n\nlast" for page in document.pages)


def test_limits_and_damage_are_told_in_a_sentence() -> None:
    with pytest.raises(ParseFailure) as caught:
        read(workbook(), options=ParseOptions(max_pages=2))
    assert caught.value.code == "too_large"
    for cut in (600, 3000):
        with pytest.raises(ParseFailure) as caught:
            read(workbook()[:cut])
        assert caught.value.code == "damaged"


def test_a_password_is_named() -> None:
    """A record of encryption (FILEPASS, 0x2F) right after the workbook's first."""
    data = workbook()
    at = data.index(b"\x09\x08\x10\x00\x00\x06\x05\x00") + 4 + 16
    sealed = data[:at] + b"\x2f\x00\x00\x00" + data[at + 4 :]
    with pytest.raises(ParseFailure) as caught:
        read(sealed)
    assert caught.value.code == "encrypted"
