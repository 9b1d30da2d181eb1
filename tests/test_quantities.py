"""Numbers, units and dates are read in one form and compared."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.quantities import agrees, quantities


def one(text: str) -> tuple[float, str]:
    (found,) = quantities(text)
    return found.value, found.unit


@pytest.mark.parametrize("text", ["1,000", "1000", "one thousand", "1 000", "1.0 thousand"])
def test_a_number_is_the_same_however_it_is_written(text: str) -> None:
    (found,), (plain,) = quantities(text), quantities("1000")
    assert agrees(plain, found)
    assert agrees(found, plain)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("5 %", 5, "percent"),
        ("5 percent", 5, "percent"),
        ("5 per cent", 5, "percent"),
        ("five percent", 5, "percent"),
        ("$3.2 million", 3_200_000, "dollar"),
        ("3.2 million dollars", 3_200_000, "dollar"),
        ("twenty-four months", 24, "month"),
        ("two hundred and five", 205, ""),
        ("3,5 km", 3.5, "kilometre"),
        ("-7 °C", -7, "celsius"),
        ("the 10th", 10, ""),
    ],
)
def test_values_and_units(text: str, value: float, unit: str) -> None:
    assert one(text) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "5 March 2019",
        "March 5, 2019",
        "2019-03-05",
        "05.03.2019",
        "3/5/2019",
        "the 5th of March 2019",
    ],
)
def test_a_date_is_the_same_however_it_is_written(text: str) -> None:
    (found,), (plain,) = quantities(text), quantities("2019-03-05")
    assert agrees(plain, found)


def test_a_claim_may_say_less_of_a_date_but_not_more() -> None:
    (day,), (year,) = quantities("on 5 March 2019"), quantities("in 2019")
    assert agrees(year, day)
    assert not agrees(day, year)


@pytest.mark.parametrize(
    ("claim", "source"),
    [("24 months", "36 months"), ("5 km", "5 miles"), ("5 %", "50 %"), ("1999", "1998"),
     ("4 March 2019", "5 March 2019"), ("$5 million", "$5 billion")],
)  # fmt: skip
def test_what_differs_does_not_agree(claim: str, source: str) -> None:
    assert not agrees(quantities(claim)[0], quantities(source)[0])


@given(st.text())
def test_places_are_in_order_and_inside_the_text(text: str) -> None:
    end = 0
    for found in quantities(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end


@given(st.integers(min_value=0, max_value=10**12))
def test_thousands_separators_do_not_matter(number: int) -> None:
    assert one(f"{number:,} items")[0] == number


@given(st.integers(min_value=0, max_value=40_000))
def test_every_day_agrees_with_itself_in_three_forms(days: int) -> None:
    day = date(1950, 1, 1) + timedelta(days)
    written = f"{day:%d %B %Y}", f"{day:%B} {day.day}, {day.year}", day.isoformat()
    found = [quantities(text) for text in written]
    assert all(len(part) == 1 and part[0].date == (day.year, day.month, day.day) for part in found)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("1.200,00 €", 1200, "euro"),
        ("over 1.000 €", 1000, "euro"),
        ("1.200.000", 1_200_000, ""),
        ("1.200 kg", 1.2, "kilogram"),
        ("£12k", 12_000, "pound"),
        ("$5m", 5e6, "dollar"),
        ("USD 500", 500, "dollar"),
        ("CHF 500", 500, "franc"),
        ("minus 5", -5, ""),
    ],
)
def test_amounts_as_they_are_written_elsewhere(text: str, value: float, unit: str) -> None:
    (found,) = quantities(text)
    assert (found.value, found.unit) == (value, unit)


def test_a_number_beyond_all_bounds_agrees_with_no_year() -> None:
    (endless,) = quantities("9" * 400)
    (year,) = quantities("in 2019")
    assert not agrees(year, endless)


def test_a_dotted_date_has_its_day_first() -> None:
    (found,) = quantities("03.04.2025")
    assert (found.date, found.swapped) == ((2025, 4, 3), None)


@pytest.mark.parametrize(
    "text", ["30/02/2024", "31/04/2024", "2024-02-30", "31 April 2024", "29/02/2023", "31 June"]
)
def test_a_day_that_no_calendar_has_is_no_date(text: str) -> None:
    assert not any(found.date and all(found.date[1:]) for found in quantities(text))


def test_the_29th_of_february_is_one_where_its_year_has_it_or_is_not_said() -> None:
    assert [found.date for found in quantities("29/02/2024")] == [(2024, 2, 29)]
    assert [found.date for found in quantities("29 February")] == [(0, 2, 29)]
