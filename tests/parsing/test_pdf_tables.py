"""Tables of PDFs without lines: which headings stand over a figure, and which group a row is of."""

from __future__ import annotations

from typing import Any

import pytest

from tests.parsing.pdf_files import centred, grid, made, read, rows_of, texts, write


def test_measures_below_headings_are_rows() -> None:
    def draw(page: Any) -> None:
        rows = [
            ("Test", "Result", "Range", "Flag"),
            ("Glucose", "118 mg/dL", "70-100 mg/dL", "HIGH"),
            ("HbA1c", "6.8%", "<5.7%", "HIGH"),
            ("TSH", "2.4 mU/L", "0.4-4.0 mU/L", ""),
        ]
        grid(page, (60, 160, 260, 380), rows)

    header = "Test | Result | Range | Flag"
    assert rows_of(read(made(draw)).pages[0]) == [
        ("Glucose | 118 mg/dL | 70-100 mg/dL | HIGH", header),
        ("HbA1c | 6.8% | <5.7% | HIGH", header),
        ("TSH | 2.4 mU/L | 0.4-4.0 mU/L", header),
    ]


@pytest.mark.parametrize(
    "first", [("Aster", "300 l", "12 kg"), ("Aster", "unknown", "none"), ("Aster", "2019", "old")]
)
def test_a_row_like_those_below_is_no_heading(first: tuple[str, str, str]) -> None:
    rows = [("Tank", "Volume", "Weight"), first, ("Birch", "450", "18"), ("Cedar", "90", "7")]
    page = read(made(lambda page: grid(page, (60, 200, 300), rows))).pages[0]
    assert [header for _, header in rows_of(page)] == ["Tank | Volume | Weight"] * 3


def test_lines_of_a_heading_set_close_are_one() -> None:
    def draw(page: Any) -> None:
        grid(page, (60, 200, 300), [("Name of", "Volume in", "Weight in")])
        grid(page, (60, 200, 300), [("the tank", "litres", "kilos")], 71)
        rows = [("Aster", "300", "12"), ("Birch", "450", "18"), ("Cedar", "90", "7")]
        for i, row in enumerate(rows):
            grid(page, (60, 200, 300), [row], 90 + 20 * i)

    (header,) = {header for _, header in rows_of(read(made(draw)).pages[0])}
    assert header == "Name of the tank | Volume in litres | Weight in kilos"


def test_durations_head_columns() -> None:
    rows = [("Rate", "3 months", "12 months"), ("Fixed", "2.1", "2.4"), ("Open", "1.0", "1.2")]
    page = read(made(lambda page: grid(page, (60, 200, 300), rows))).pages[0]
    assert [header for _, header in rows_of(page)] == ["Rate | 3 months | 12 months"] * 2


def test_a_form_has_no_column_headings() -> None:
    rows = [
        ("Booking order", "Print date 12/15/2024"),
        ("Name:", "Premier Group"),
        ("Contact:", "Michael Chen"),
        ("Commission:", "10%"),
    ]
    page = read(made(lambda page: grid(page, (60, 200), rows))).pages[0]
    assert "Name: | Premier Group" in texts(page, "table_row")
    assert rows_of(page) == []


LEFTS = (60, 220, 270, 320, 400, 450, 500)


def test_a_heading_in_the_middle_of_its_columns_is_each_ones() -> None:
    def draw(page: Any) -> None:
        for x, text in ((283, "FOURTH QUARTER"), (463, "TWELVE MONTHS")):
            centred(page, x, 60, text)
        rows = [
            ("", "2022", "2021", "Total", "2022", "2021", "Total"),
            ("U.S.", "1,696", "1,529", "10.9", "6,599", "6,516", "1.3"),
            ("Abroad", "2,071", "2,199", "5.8", "8,354", "8,519", "1.9"),
        ]
        grid(page, LEFTS, rows, 74)

    names = ["2022", "2021", "Total"]
    columns = [f"{of} {name}" for of in ("FOURTH QUARTER", "TWELVE MONTHS") for name in names]
    found = rows_of(read(made(draw)).pages[0])
    assert [header for _, header in found] == [" | ".join(["—", *columns])] * 2


def test_a_heading_between_columns_is_no_column() -> None:
    def draw(page: Any) -> None:
        write(page, 60, 60, "(unaudited)")
        centred(page, 405, 60, "FOURTH QUARTER")
        centred(page, 342, 90, "2022")
        centred(page, 467, 90, "2021")
        rows = [
            ("(in millions)", "Amount", "Share", "Amount", "Share"),
            ("Sales", "$23,706", "100.0", "$24,804", "100.0"),
            ("Profit", "15,941", "67.2", "16,849", "67.9"),
        ]
        grid(page, (60, 300, 358, 425, 483), rows, 104)

    found = rows_of(read(made(draw)).pages[0])
    assert found[0] == (
        "Sales | $23,706 | 100.0 | $24,804 | 100.0",
        "(unaudited) (in millions) | FOURTH QUARTER 2022 Amount | FOURTH QUARTER 2022 Share"
        " | FOURTH QUARTER 2021 Amount | FOURTH QUARTER 2021 Share",
    )


def intangibles(page: Any, y: float, date: str, figures: tuple[str, ...]) -> None:
    centred(page, 400, y, date, bold=True)
    centred(page, 400, y + 14, "Accumulated", bold=True)
    for i, (x, text) in enumerate(((300, "Gross"), (400, "Amortization"), (500, "Net"))):
        centred(page, x, y + 24, text, bold=True)
        centred(page, x + 10, y + 40, figures[i])
        centred(page, x + 10, y + 54, figures[i])
    write(page, 60, y + 24, "($ in millions)", bold=True)
    write(page, 60, y + 40, "Customers")
    write(page, 60, y + 54, "Software")


def test_a_date_over_a_table_is_each_columns_and_of_its_part_alone() -> None:
    def draw(page: Any) -> None:
        write(page, 60, 60, "Other assets were as follows.")
        intangibles(page, 90, "December 31, 2022", ("$1,971", "$(594)", "$1,377"))
        intangibles(page, 170, "June 30, 2022", ("$1,970", "$(529)", "$1,441"))

    page = read(made(draw)).pages[0]
    found = [(text, header) for text, header in rows_of(page) if text.startswith("Customers")]
    header = "($ in millions) | {0} Gross | {0} Accumulated Amortization | {0} Net"
    assert found == [
        ("Customers | $1,971 | $(594) | $1,377", header.format("December 31, 2022")),
        ("Customers | $1,970 | $(529) | $1,441", header.format("June 30, 2022")),
    ]
    assert texts(page, "heading") == []


def test_a_title_of_a_second_part_is_its_caption() -> None:
    def draw(page: Any) -> None:
        rows = [("(in millions)", "2022", "2021"), ("Sales", "5", "4"), ("Costs", "3", "2")]
        grid(page, (60, 300, 400), rows)
        write(page, 60, 115, "Balance sheets")
        grid(page, (60, 300, 400), [("(in millions)", "2022", "2021"), ("Assets", "9", "8")], 130)

    page = read(made(draw)).pages[0]
    assert texts(page, "caption") == ["Balance sheets"]
    assert rows_of(page)[-1] == ("Assets | 9 | 8", "(in millions) | 2022 | 2021")


def test_rows_with_one_label_are_told_with_their_group() -> None:
    rows = [
        ("", "2022", "2021"),
        ("Consumer", "", ""),
        ("U.S.", "1,696", "1,529"),
        ("Abroad", "2,071", "2,199"),
        ("", "3,767", "3,728"),
        ("Devices:", "", ""),
        ("U.S.", "3,445", "3,216"),
        ("Exports", "41", "39"),
        ("Abroad", "3,331", "3,643"),
        ("", "6,776", "6,859"),
        ("U.S.", "5,141", "4,745"),
    ]
    page = read(made(lambda page: grid(page, (60, 300, 400), rows))).pages[0]
    assert [text for text, _ in rows_of(page)] == [
        "Consumer",
        "Consumer, U.S. | 1,696 | 1,529",
        "Consumer, Abroad | 2,071 | 2,199",
        "Consumer | 3,767 | 3,728",
        "Devices:",
        "Devices: U.S. | 3,445 | 3,216",
        "Exports | 41 | 39",
        "Devices: Abroad | 3,331 | 3,643",
        "Devices: | 6,776 | 6,859",
        "U.S. | 5,141 | 4,745",
    ]


def test_a_group_named_before_a_row_keeps_its_own_place() -> None:
    rows = [("Consumer", ""), ("U.S.", "1,696"), ("Devices", ""), ("U.S.", "3,445"), ("All", "9")]
    page = read(made(lambda page: grid(page, (60, 300), [("Sales", "2022"), *rows]))).pages[0]
    start = page.text.index("Devices, U.S.")
    places = {page.text[s.start : s.end]: s.box for s in page.spans if s.start >= start and s.box}
    assert places["Devices"][1] < places[", U.S."][1] == places["3,445"][1]


def test_a_cell_over_two_rows_is_each_ones() -> None:
    def draw(page: Any) -> None:
        grid(page, (60, 160, 260), [("layers", "Language", "all")])
        for i, (layers, first, second) in enumerate((("6", "0.95", "0.96"), ("4", "0.93", "0.92"))):
            y = 80 + 28 * i
            write(page, 60, y + 7, layers)
            grid(page, (160, 260), [("OTSL", first)], y)
            grid(page, (160, 260), [("HTML", second)], y + 14)

    assert [text for text, _ in rows_of(read(made(draw)).pages[0])] == [
        "6 | OTSL | 0.95",
        "6 | HTML | 0.96",
        "4 | OTSL | 0.93",
        "4 | HTML | 0.92",
    ]


def test_what_is_printed_across_rows_comes_after_them() -> None:
    def draw(page: Any) -> None:
        rows = [("Show", "Title", "Rate"), ("1", "Spectacular", "250"), ("2", "Wonderland", "150")]
        grid(page, (60, 160, 300), rows)
        write(page, 60, 80, "This booking is subject to terms.", 6)

    page = read(made(draw)).pages[0]
    assert texts(page) == [
        "Show | Title | Rate",
        "1 | Spectacular | 250",
        "2 | Wonderland | 150",
        "This booking is subject to terms.",
    ]
