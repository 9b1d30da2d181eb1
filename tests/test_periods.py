"""Columns say a period, or are none."""

from __future__ import annotations

import pytest

from assistant.periods import period_of


@pytest.mark.parametrize(
    ("name", "caption", "said"),
    [
        ("2022", "", "2022"),
        ("FY2022", "", "2022"),
        ("Fiscal 2022", "", "2022"),
        ("Year 2018", "", "2018"),
        ("December 31, 2022", "", "2022"),
        ("31.12.2022", "", "2022"),
        ("December 2, 2022", "", "December 2, 2022"),
        ("January 28, 2023", "Fiscal Years Ended", "January 28, 2023"),
        ("2022", "For the years ended June 30,", "2022"),
        ("2022", "$ in millions", "2022"),
        ("July 2, 2023", "Six Months Ended", "Six Months Ended July 2, 2023"),
        ("2022", "Three Months Ended March 31,", "Three Months Ended March 31, 2022"),
        (
            "Three Months Ended December 31, 2022",
            "",
            "Three Months Ended December 31, 2022",
        ),
        ("Twelve Months Ended December 31, 2022", "Three Months Ended", "2022"),
        ("Q1 2022", "", "Q1 2022"),
    ],
)
def test_a_period_is_told_as_its_column_says(name: str, caption: str, said: str) -> None:
    period = period_of(name, caption)
    assert period is not None
    assert period.said == said


@pytest.mark.parametrize(
    "name",
    [
        "Budget 2024", "2024 (forecast)", "2022 restated", "Change from 2021", "% of 2021",
        "Note 2022", "2022 USD", "Acme 2022", "March 2022", "2021/22", "2021-2022", "9M 2022",
        "YTD 2022", "FY22", "Amount", "", "2022 (1)",
    ],
)  # fmt: skip
def test_what_says_anything_besides_is_no_period(name: str) -> None:
    assert period_of(name) is None


def test_two_lengths_over_all_columns_tell_none() -> None:
    assert period_of("2022", "Three months ended June 30, | Six months ended June 30,") is None
    assert period_of("2022", "Six Months Ended | Twelve Months Ended") is None


def test_the_same_period_has_one_key_however_it_is_written() -> None:
    same = ["2022", "December 31, 2022", "FY 2022", "31 December 2022"]
    assert len({period.key for name in same if (period := period_of(name))}) == 1
    other = ["2022", "January 1, 2022", "December 2, 2022", "Q1 2022", "Six months ended 2022"]
    assert len({period.key for name in other if (period := period_of(name))}) == 5
