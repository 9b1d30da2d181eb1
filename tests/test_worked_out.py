"""Rows that a ratio is worked out from: of the file that is asked about, the statement's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.asking import understand
from assistant.glossary import Glossary, Line
from assistant.records import Hit, Place
from assistant.statements import Row, rows_of
from assistant.worked_out import worked_out

GLOSSARY = Glossary.load()
BALANCE = (
    "2022 | 2021\nCurrent assets:\nCash and cash equivalents | $4,236 | $3,844\n"
    "Total current assets | 8,996 | 8,669\nTotal assets | 27,165 | 27,241"
)
OWED = "2022 | 2021\nTotal current liabilities | 8,128 | 6,932\nTotal current liabilities % | 30 %"


def hit(id: int, text: str, file: str = "/ADOBE_2022_10K.pdf") -> Hit:
    return Hit(id, file, Place(0, len(text)), text, 1.0, {}, title=Path(file).stem)


def said(hits: Sequence[Hit], rows: Mapping[Line, Row]) -> list[str]:
    ranges = [row.range for row in rows.values()]
    return [hits[at].text[start:end] for at, start, end in ranges]


def test_a_term_is_made_of_lines_and_an_unknown_one_of_none() -> None:
    lines = GLOSSARY.lines("What is Adobe's current ratio in FY2022?")
    assert [line[0] for line in lines] == ["total current assets", "total current liabilities"]
    assert GLOSSARY.lines("What does Adobe sell?") == ()
    assert GLOSSARY.lines("Current affairs and ratios") == ()


def test_each_line_is_found_by_its_label() -> None:
    lines = GLOSSARY.lines("current ratio")
    hits = [hit(1, BALANCE), hit(2, OWED)]
    assert said(hits, rows_of(lines, hits)) == [
        "Total current assets | 8,996 | 8,669",
        "Total current liabilities | 8,128 | 6,932",
    ]


def test_half_of_the_lines_are_needed_and_two() -> None:
    assert rows_of(GLOSSARY.lines("current ratio"), [hit(1, BALANCE)]) == {}
    quick = GLOSSARY.lines("quick ratio")
    assert len(quick) == 6
    assert rows_of(quick, [hit(1, BALANCE)]) == {}
    assert len(rows_of(quick, [hit(1, BALANCE), hit(2, OWED)])) == 3


def test_the_whole_is_taken_rather_than_a_part_with_the_same_label() -> None:
    part = hit(1, "Segment | 2022\nCost of sales | 12\nNet sales | 40")
    whole = hit(2, "Company | 2022\nCost of sales | (16,682)\nNet sales | 32,765")
    rows = rows_of(GLOSSARY.lines("gross margin"), [part, whole])
    assert [row.range[0] for row in rows.values()] == [1, 1]


def page(number: int, text: str) -> Hit:
    return replace(hit(number, text), place=Place(0, len(text), page=number))


def test_rows_are_of_the_statement_and_not_of_a_note() -> None:
    sheet = page(52, "2023 | 2022\nShort-term debt | 80 | 136\nLong-term debt | 6,653 | 6,340")
    cash = page(52, "2023 | 2022\nCash and cash equivalents | 689 | 775")
    note = page(
        107, "2023 | 2022\nShort-term debt | 826 | 901\nCash and cash equivalents | 54 | 68"
    )
    hits = [note, sheet, cash]
    rows = rows_of(GLOSSARY.lines("net debt"), hits)
    assert said(hits, rows) == [
        "Long-term debt | 6,653 | 6,340",
        "Short-term debt | 80 | 136",
        "Cash and cash equivalents | 689 | 775",
    ]


def test_no_row_is_taken_from_a_page_about_a_part() -> None:
    whole = page(8, "2023 | 2022\nRevenues | 53,402 | 27,742\nCost of sales | 8,648 | 3,237")
    part = page(15, "2023 | 2022\nNet sales | 6,945 | 3,526\nGross profit | 4,312 | 2,204")
    rows = rows_of(GLOSSARY.lines("gross margin"), [part, whole])
    assert said([part, whole], rows) == [
        "Revenues | 53,402 | 27,742",
        "Cost of sales | 8,648 | 3,237",
    ]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Adobe's current ratio at December 31, 2022", True),
        ("Adobe's current ratio at 31 December 2022", True),
        ("Adobe's current ratio at June 30, 2022", False),
    ],
)
def test_rows_are_of_the_day_that_is_asked_for(question: str, found: bool) -> None:
    columns = "— | 31 December 2022 | 31 December 2021"
    text = "Total current assets | 9 | 8\nTotal current liabilities | 5 | 4"
    sheet = replace(hit(1, text), header=columns)
    other = hit(2, "Pepsi", "/Pepsi.pdf")
    lines = GLOSSARY.lines(question)
    rows = worked_out(lambda *_: [sheet], understand(question), lines, [sheet, other])[1]
    assert bool(rows) is found


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What is Acme's current ratio in 2022?", ["500", "100"]),
        ("What is Bolt's current ratio in 2022?", ["300", "250"]),
        ("What is the current ratio in 2022?", []),  # of which of them?
    ],
)
def test_rows_are_of_the_thing_that_is_asked_about(question: str, found: list[str]) -> None:
    hits = [
        replace(
            hit(
                at, f"Total current assets | {assets}\nTotal current liabilities | {owed}", "/s.md"
            ),
            header="Line | 2022",
            heading=f"Suppliers › {name}",
        )
        for at, (name, assets, owed) in enumerate([("Acme", 500, 100), ("Bolt", 300, 250)])
    ]
    heard, rows = worked_out(
        lambda *_: hits, understand(question), GLOSSARY.lines(question), hits * 3
    )
    assert [one.rpartition("| ")[2] for one in said(heard, rows)] == found


def test_allowances_are_no_part_of_a_label() -> None:
    text = (
        "2022 | 2021\nTrade receivables, net of allowances for doubtful accounts of $23 | 2,065 | 1"
    )
    hits = [hit(1, text), hit(2, "2022 | 2021\nTotal revenue | 17,606 | 15,785")]
    assert len(rows_of(GLOSSARY.lines("dso"), hits)) == 2


def test_a_part_of_a_label_is_another_line() -> None:
    text = "Company | 2022\nDeferred revenue | 5,297\nNet income per share | 10.13"
    assert rows_of(GLOSSARY.lines("net margin"), [hit(1, text)]) == {}


def test_rows_are_of_the_year_that_is_asked_for() -> None:
    sheets = {
        year: hit(at, f"{year} | Amount\nRevenue | {revenue}\nNet income | {income}", "/Adobe.xlsx")
        for at, (year, revenue, income) in enumerate(
            [(2022, "17,606", "4,756"), (2021, "15,785", "4,822")]
        )
    }
    found, rows = worked_out(
        lambda *_: list(sheets.values()),
        understand("What was Adobe's net margin in 2021?"),
        GLOSSARY.lines("net margin"),
        [*sheets.values(), hit(9, "Pepsi", "/Pepsi.pdf")],
    )
    assert said(found, rows) == ["Revenue | 15,785", "Net income | 4,822"]


FOUND = [
    hit(1, "Adobe's liquidity is sound."),
    hit(2, "Amazon's liquidity.", "/AMAZON_2022_10K.pdf"),
    hit(3, "Best Buy's liquidity.", "/BESTBUY_2022_10K.pdf"),
]


@pytest.mark.parametrize(
    ("question", "file"),
    [
        ("What is Adobe's current ratio in 2022?", "/ADOBE_2022_10K.pdf"),
        ("What is Amazon's current ratio?", "/AMAZON_2022_10K.pdf"),
        ("What is the current ratio?", ""),  # of whom?
        ("What was Adobe's current ratio in 2015?", ""),  # no row is of that year
        ("What was Adobe's current ratio in the second quarter of 2022?", ""),  # nor of a quarter
        ("Why did Adobe's current ratio fall in 2022?", ""),  # the lines give no reason
        ("What drove Adobe's current ratio?", ""),
        ("Who monitors the current ratio at Adobe?", ""),
        ("When must Adobe report its current ratio to the bank?", ""),
        ("What is the minimum current ratio that Adobe's loan requires?", ""),
        ("What was Adobe's current ratio in FY19?", ""),
        ("What was Adobe's current ratio in FY22?", "/ADOBE_2022_10K.pdf"),
        ("What was Adobe's current ratio at June 30, 2022?", "/ADOBE_2022_10K.pdf"),
        (
            "Is Adobe's current ratio improving? If it is no useful metric, explain why.",
            "/ADOBE_2022_10K.pdf",
        ),
    ],
)
def test_only_the_file_that_is_asked_about_is_looked_through(question: str, file: str) -> None:
    inside: list[str] = []

    def search(words: str, count: int, files: Sequence[str]) -> list[Hit]:
        assert words
        assert count
        inside.extend(files)
        (only,) = files
        return [hit(11, BALANCE, only), hit(12, OWED, only)]

    found, rows = worked_out(search, understand(question), GLOSSARY.lines(question), FOUND)
    assert {one.file for one in found} == ({file} if file else set())
    assert len(rows) == (2 if file else 0)
    assert len(set(inside)) <= 1


def test_what_is_found_first_in_one_file_alone_is_what_is_asked_about() -> None:
    hits = [hit(at, "Liquidity.", "/report.pdf") for at in range(6)]
    question = understand("What is the current ratio?")
    rows = worked_out(
        lambda *_: [hit(11, BALANCE, "/report.pdf"), hit(12, OWED, "/report.pdf")],
        question,
        GLOSSARY.lines(question.text),
        hits,
    )[1]
    assert len(rows) == 2
    assert worked_out(lambda *_: [], question, (), hits) == ([], {})
    assert worked_out(lambda *_: [], question, GLOSSARY.lines(question.text), []) == ([], {})
