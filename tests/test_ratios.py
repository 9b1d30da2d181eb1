"""Ratios worked out of rows: each period by itself, and nothing where it is not sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.asking import understand
from assistant.glossary import Glossary
from assistant.ratios import ratios
from assistant.records import Hit, Place
from assistant.worked_out import rows_of

GLOSSARY = Glossary.load()
INCOME = (
    "2022 | 2021\nTotal revenue | $17,606 | $15,785\nCost of revenue | (2,165) | (1,865)\n"
    "Operating income | 6,098 | 5,802\nNet income | 4,756 | (4,822)"
)
BALANCE = (
    "December 2, 2022 | December 3, 2021\nTrade receivables, net of allowances | 2,065 | 1,878\n"
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
        "Which of Adobe's segments has the best operating margin?",
        "What is Adobe's operating margin excluding leases?",
        "What is Adobe's quick ratio?",  # without cash it is none
        "What is Adobe's revenue?",
    ],
)
def test_nothing_is_worked_out_that_is_asked_for_otherwise(question: str) -> None:
    assert told(question, [table(INCOME), table(BALANCE)]) == []


@pytest.mark.parametrize(
    ("columns", "header"),
    [
        ("Amount | Amount", ""),  # of which year?
        ("2022 | 2022", ""),
        ("Level 1 | Level 2", ""),
        ("2022 | 2021", "Three Months Ended\n— | 2022 | 2021"),  # beside whole years
        ("2022 | 2021", "In thousands\n— | 2022 | 2021"),  # beside millions
    ],
)
def test_nothing_is_worked_out_of_columns_that_do_not_go_together(
    columns: str, header: str
) -> None:
    rows = INCOME.split("\n", 1)[1]
    whole = replace(table(INCOME), header="In millions\n— | 2022 | 2021")
    assets = table("2022 | 2021\nTotal assets | 27,165 | 27,241", "In millions\n— | 2022 | 2021")
    other = table(f"{columns}\n{rows}", header)
    assert len(told("return on assets", [whole, assets])) == 1
    assert told("return on assets", [other, assets]) == []


def test_days_are_of_whole_years() -> None:
    header = "Six Months Ended\n— | 2022 | 2021"
    parts = [replace(table(text), header=header) for text in (INCOME, BALANCE)]
    assert told("days sales outstanding", parts) == []
    assert len(told("operating margin", parts)) == 1


def test_periods_of_several_lengths_stay_apart() -> None:
    columns = "Three Months Ended July 2, 2023 | July 3, 2022 | Six Months Ended July 2, 2023"
    text = f"{columns}\nRevenues | 12,734 | 27,742 | 31,015\nNet income | 2,327 | 9,906 | 7,870"
    (said,) = told("net margin", [table(text)])
    assert said.endswith(
        ": Three Months Ended July 2, 2023 18.3 %; July 3, 2022 35.7 %;"
        " Six Months Ended July 2, 2023 25.4 %"
    )


def test_the_longer_term_is_meant() -> None:
    (term,) = GLOSSARY.terms("Adobe's working capital ratio")
    assert (term.name, term.unit) == ("Current ratio", "times")
    assert [term.name for term in GLOSSARY.terms("DSO and DPO")] == [
        "Days payable outstanding",
        "Days sales outstanding",
    ]
    assert GLOSSARY.terms("What does Adobe sell?") == ()
