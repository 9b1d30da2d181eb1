"""CSV and TSV: delimiters, headers, rows that run over lines, cells as a spreadsheet names them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.parsing.tables import SEPARATOR
from tests.parsing.reading import read, shown


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    rows = [["Name", "City", "Amount"], ["Ann", "Bonn, Rhein", "1,5"], ["Bob", "Kiel", "2"]]
    text = "\n".join(
        delimiter.join(f'"{cell}"' if delimiter in cell else cell for cell in row) for row in rows
    )
    page = read("table", text, "a.csv").pages[0]
    assert [block.header for block in page.blocks] == ["", *["Name | City | Amount"] * 2]
    assert [span.cells for span in page.spans] == ["A1:C1", "A2:C2", "A3:C3"]
    assert page.first_line == 1


def test_a_quoted_cell_may_run_over_lines() -> None:
    text = 'id,note,by\n1,"first\nsecond",Ann\n2,plain,Bob\n'
    page = read("table", text, "a.csv").pages[0]
    assert [page.text[b.start : b.end] for b in page.blocks] == [
        "id,note,by",
        '1,"first\nsecond",Ann',
        "2,plain,Bob",
    ]
    assert [span.cells for span in page.spans] == ["A1:C1", "A2:C2", "A3:C3"]


def test_a_title_above_the_table_is_no_header() -> None:
    text = "Sales of 2024\n\nRegion,Units,Price\nNorth,5,1.20\nSouth,7,1.30\n"
    page = read("table", text, "a.csv").pages[0]
    assert [block.header for block in page.blocks] == ["", "", *["Region | Units | Price"] * 2]
    assert [span.cells for span in page.spans] == ["A1", "A3:C3", "A4:C4", "A5:C5"]


def test_rows_without_a_header_have_none() -> None:
    page = read("table", "1,2,3\n4,5,6\n", "a.csv").pages[0]
    assert {block.header for block in page.blocks} == {""}


def test_excels_own_declaration_is_followed() -> None:
    page = read("table", "sep=;\nName;Age\nAnn;5\n", "a.csv").pages[0]
    assert [span.cells for span in page.spans] == ["A1:B1", "A2:B2"]


def test_a_quote_that_never_closes_costs_one_row() -> None:
    text = 'Name,Size\nPipe 3" wide,1\n' + "".join(f"Item {i},{i}\n" for i in range(600))
    assert len(shown(read("table", text, "a.csv"))) == 602


@given(st.text(alphabet='ab1,;\t|"\n ', max_size=200))
def test_any_text_is_read(text: str) -> None:
    document = read("table", text, "a.csv")
    page = document.pages[0]
    outside = set(range(len(page.text)))
    for block in page.blocks:
        outside -= set(range(block.start, block.end))
    left = "".join(page.text[i] for i in sorted(outside))
    assert not left.strip(SEPARATOR + ',;\t|"\n ')
