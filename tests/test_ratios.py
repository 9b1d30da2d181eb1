"""Ratios worked out of rows: each period by itself, and nothing where it is not sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.asking import understand
from assistant.glossary import Glossary
from assistant.ratios import ratios
from assistant.records import Hit, Place
from assistant.statements import rows_of

GLOSSARY = Glossary.load()
INCOME = (
    "2022 | 2021\nTotal revenue | $17,606 | $15,785\nCost of revenue | (2,165) | (1,865)\n"
    "Operating income | 6,098 | 5,802\nNet income | 4,756 | (4,822)"
)
BALANCE = (
    "December 31, 2022 | December 31, 2021\nTrade receivables, net of allowances | 2,065 | 1,878\n"
    "Total current assets | 8,996 | 8,669\nTotal current liabilities | 8,128 | —"
)


def table(text: str, header: str = "") -> Hit:
    columns, rows = text.split("\n", 1)
    header = header or f"— | {columns}"
    return Hit(len(text), "/Adobe.pdf", Place(0, len(rows)), rows, 1.0, {}, header=header)


def told(question: str, hits: Sequence[Hit]) -> list[str]:
    rows = rows_of(GLOSSARY.lines(question), hits)
    return [one.text for one in ratios(understand(question), GLOSSARY.terms(question), rows, hits)]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "What is Adobe's operating margin?",
            "Operating margin (Operating income / Total revenue): 2022 34.6 %; 2021 36.8 %",
        ),
        (
            "Adobe's gross margin",  # costs count the same with brackets and without
            "Gross margin ((Total revenue − Cost of revenue) / Total revenue):"
            " 2022 87.7 %; 2021 88.2 %",
        ),
        (
            "Adobe's net margin",
            "Net margin (Net income / Total revenue): 2022 27.0 %; 2021 -30.5 %",
        ),
        (
            "Adobe's working capital",  # of 2021 one of the lines says nothing
            "Working capital (Total current assets − Total current liabilities): 2022 868",
        ),
        (
            "What is Adobe's DSO?",  # columns of other names, but of the same years
            "Days sales outstanding (Trade receivables, net / Total revenue × 365):"
            " 2022 43; 2021 43",
        ),
    ],
)
def test_a_ratio_is_worked_out_for_each_period(question: str, said: str) -> None:
    assert told(question, [table(INCOME), table(BALANCE)]) == [said]


@pytest.mark.parametrize(
    "question",
    [
        "What is Adobe's average operating margin?",
        "What is Adobe's adjusted operating margin?",
        "What is Adobe's non-GAAP operating margin?",
        "Which of Adobe's segments has the best operating margin?",
        "What is Adobe's operating margin in Europe?",
        "What is Adobe's subscription gross margin?",
        "What is Adobe's expected operating margin?",
        "What is Adobe's operating margin excluding leases?",
        "How large is Adobe's working capital facility?",
        "What was the change in working capital at Adobe?",
        "What is the phone number of Adobe's DSO?",
        "What is a good operating margin?",
        "What is the industry's operating margin compared with Adobe?",
        "What is Adobe's quick ratio?",  # without cash it is none
        "What is Adobe's revenue?",
        "What was Adobe's operating margin in 2019?",
        "What was Adobe's operating margin in 2022 and 2019?",
        "What was Adobe's operating margin in March 2022?",
        "What is Acme's operating margin?",  # the file is Adobe's
    ],
)
def test_nothing_is_worked_out_that_is_asked_for_otherwise(question: str) -> None:
    assert told(question, [table(INCOME), table(BALANCE)]) == []


MARGIN = "What is Adobe's net margin?"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2022 | 2021\nRevenue | 100 | 90\nNet loss | 10 | 9", "2022 -10.0 %; 2021 -10.0 %"),
        ("2022 | 2021\nRevenue | 100 | 90\nNet loss | (10) | 9", "2022 -10.0 %; 2021 -10.0 %"),
        ("2022 | 2021\nRevenue | $ 100 | £ 90\nNet income | 10 | 9", ""),  # in two currencies
        ("2022 | 2021\nRevenue | 1.000,50 | 900,25\nNet income | 10 | 9", ""),
        ("2022 | 2021\nRevenue | 1.234 | 1 234\nNet income | 10 | 9", ""),
        ("2022 | 2021\nRevenue | $1.2 billion | £12k\nNet income | 10 | 9", ""),
        ("2022 | 2021\nRevenue | (a) 100 | [1] 90\nNet income | 10 | 9", ""),
        ("2022 | 2021\nRevenue | 100 | 90\nNet income | 10- | CHF -5", "2021 -5.6 %"),
        ("2022 | 2021\nRevenue | 100 | 90\nNet income | — (1) | see note 3", ""),
        ("Budget 2022 | 2021\nRevenue | 100 | 90\nNet income | 10 | 9", "2021 10.0 %"),
        ("2022 | 2021\nRevenue | 100 | 90\nNet income | 10", ""),  # of which year?
        ("2022 | 2021\nOther revenue | 100 | 90\nNet income | 10 | 9", ""),
        ("2022 | 2021\nRevenue (in millions) | 1 | 2\nNet income (in thousands) | 1 | 2", ""),
        (  # which of them?
            "2022 | 2021\nBread\nRevenue | 100 | 90\nCake\nRevenue | 50 | 40\nNet income | 9 | 8",
            "",
        ),
        (  # the larger one may be the whole
            "2022 | 2021\nSales | 9 | 8\nTotal net sales and revenues | 99 | 9\nNet income | 9 | 8",
            "",
        ),
        ("2022 | 2021\nRevenue | 0 | (5)\nNet income | 10 | 9", ""),
    ],
)
def test_a_wrong_figure_is_worse_than_none(text: str, said: str) -> None:
    found = told(MARGIN, [table(text)])
    assert [one.partition("): ")[2] for one in found] == ([said] if said else [])


@pytest.mark.parametrize(
    ("columns", "header"),
    [
        ("Amount | Amount", ""),  # of which year?
        ("2022 | 2022", ""),
        ("Level 1 | Level 2", ""),
        ("2022 | 2021", "Three Months Ended\n— | 2022 | 2021"),  # beside whole years
        ("2022 | 2021", "In thousands\n— | 2022 | 2021"),  # beside millions
        ("January 1, 2022 | January 1, 2021", ""),  # another day
    ],
)
def test_nothing_is_worked_out_of_columns_that_do_not_go_together(
    columns: str, header: str
) -> None:
    rows = INCOME.split("\n", 1)[1]
    whole = page(3, replace(table(INCOME), header="In millions\n— | 2022 | 2021"))
    assets = table("2022 | 2021\nTotal assets | 27,165 | 27,241", "In millions\n— | 2022 | 2021")
    other = page(3, table(f"{columns}\n{rows}", header))
    assert len(told("Adobe's return on assets", [whole, page(4, assets)])) == 1
    assert told("Adobe's return on assets", [other, page(4, assets)]) == []


def page(number: int, one: Hit) -> Hit:
    return replace(one, place=replace(one.place, page=number))


def test_sheets_of_a_workbook_are_not_mixed() -> None:
    shops = [
        replace(table(text), place=Place(0, len(text), sheet=sheet))
        for sheet, text in (
            ("Shop A", "2022 | 2021\nRevenue | 100 | 90\nNet income | 20 | 20"),
            ("Shop B", "2022 | 2021\nRevenue | 80 | 70\nNet income | 5 | 4"),
        )
    ]
    assert told(MARGIN, shops) == []
    assert len(told(MARGIN, shops[:1])) == 1
    assert len(told("What is the net margin of Shop A?", shops[:1])) == 1
    assert told("What is the net margin of Stall 7?", shops[:1]) == []


def test_days_are_of_whole_years() -> None:
    header = "Six Months Ended\n— | 2022 | 2021"
    parts = [replace(table(text), header=header) for text in (INCOME, BALANCE)]
    assert told("Adobe's days sales outstanding in the first half of 2022", parts) == []
    assert len(told("Adobe's operating margin in the first half of 2022", parts)) == 1
    assert told("Adobe's operating margin in 2022", parts) == []


def test_periods_of_several_lengths_stay_apart() -> None:
    columns = "Three Months Ended July 2, 2023 | July 3, 2022 | Six Months Ended July 2, 2023"
    text = f"{columns}\nRevenues | 12,734 | 27,742 | 31,015\nNet income | 2,327 | 9,906 | 7,870"
    (said,) = told("Adobe's net margin in the quarter that ended on July 2, 2023", [table(text)])
    assert said.endswith(
        ": Three Months Ended July 2, 2023 18.3 %; Six Months Ended July 2, 2023 25.4 %"
    )
    (said,) = told("Adobe's net margin in 2022", [table(text)])
    assert said.endswith("): July 3, 2022 35.7 %")
    quarters = table("Q1 2022 | Q3 2022\nRevenues | 100 | 200\nNet income | 10 | 10")
    (said,) = told("Adobe's net margin in Q3 2022", [quarters])
    assert said.endswith("): Q3 2022 5.0 %")


def test_the_longer_term_is_meant() -> None:
    (term,) = GLOSSARY.terms("Adobe's working capital ratio")
    assert (term.name, term.unit) == ("Current ratio", "times")
    assert {term.name for term in GLOSSARY.terms("DSO and DPO")} == {
        "Days payable outstanding",
        "Days sales outstanding",
    }
    both = GLOSSARY.terms("What are Adobe's EBITDA and EBITDA margin?")
    assert [term.name for term in both] == ["EBITDA margin", "EBITDA"]
    assert GLOSSARY.terms("What does Adobe sell?") == ()


def test_a_term_that_names_something_else_is_not_worked_out() -> None:
    for asked in (
        "How large is Adobe's working capital facility?",
        "Was a working capital loan taken?",
    ):
        assert not GLOSSARY.terms(asked)
        assert not GLOSSARY.lines(asked)
    both = "Did working capital grow after the working capital facility?"
    assert len(GLOSSARY.terms(both)) == 1
    assert GLOSSARY.lines(both)
