"""The date of the section that a sentence stands in."""

from __future__ import annotations

import pytest

from assistant.disagreeing import section_date
from assistant.records import Hit, Place

SAID = "The rent is 500 euros."


def date_in(text: str, heading: str = "") -> str:
    whole = f"{text}\n{SAID}"
    hit = Hit(1, "/a.txt", Place(0, len(whole)), whole, 1.0, {}, heading=heading)
    return section_date(hit, len(text) + 1)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("## 13 May 2025\n", "2025-05-13"),
        ("## 03.04.2025\n", "2025-04-03"),
        ("Meeting of 13 May 2025\n", "2025-05-13"),
        ("13 May 2025\n-----------", "2025-05-13"),
        ("Due by 31 December 2027\n", ""),
        ("- Leaflet printed on 2 March 2019\n", ""),
        ("| 2 March 2019 | 40 |\n", ""),
        ("## Addendum to the contract of 14 March 2019\n", ""),
    ],
)
def test_only_a_heading_dates_what_stands_below_it(text: str, date: str) -> None:
    assert date_in(text) == date


def test_the_heading_of_a_passage_counts_but_not_what_an_addendum_is_added_to() -> None:
    assert date_in("", "Minutes › 4 June 2024") == "2024-06-04"
    assert date_in("", "Addendum to the contract of 14 March 2019") == ""
