"""A row of Friday does not answer for Saturday."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.other_day import other_day
from assistant.records import Hit, Place

ROW, HEADER = "Friday | Geography | Science", "Day | First | Second"
TEAM = "1 | Ann | Bob"


def other(question: str, text: str, header: str, heading: str = "") -> tuple[str, str] | None:
    place = Place(0, len(text), sheet="S")
    hit = Hit(1, "/a.xlsx", place, text, 1.0, {}, heading=heading, header=header)
    best = Evidence(candidates([hit])[0], Reading(0, 1, 1.0, 1.0), {}, 1.0, 1.0)
    return other_day(understand(question), best, [hit])


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("What does Ella have first on saturday?", ("Saturday", "Friday")),
        ("Welche Stunde hat Ella am Samstag?", ("Samstag", "Friday")),
        ("What does Ella have on Friday?", None),
        ("What does Ella have on Fridays?", None),
        ("What does Ella have on Friday or Saturday?", None),
        ("What does Ella have before Saturday?", None),
        ("What does Ella have instead of Saturday?", None),
        ("What day was Ella's Saturday lesson moved to?", None),
        ("What does Ella have on days other than Saturday?", None),
        ("What does Ella have first?", None),
        ("Does Ella have sport on Saturday?", None),
    ],
)
def test_the_row_of_another_day_is_named(question: str, days: tuple[str, str] | None) -> None:
    assert other(question, ROW, HEADER) == days


def test_a_sheet_or_a_section_may_be_of_a_day() -> None:
    asked = "Who plays in the Wednesday team?"
    columns = "Pair | Player | Partner"
    assert other(asked, TEAM, columns, "Tuesday") == ("Wednesday", "Tuesday")
    assert other(asked, TEAM, f"Tuesday\n{columns}") == ("Wednesday", "Tuesday")
    assert other(asked, TEAM, columns, "Wednesday") is None
    assert other(asked, TEAM, columns, "Our Tuesday team") is None
    assert other(asked, TEAM, f"Wednesday\n{columns}", "Tuesday") is None


def test_a_column_may_be_of_the_day() -> None:
    assert other("Who comes on Monday?", "Friday | Ann | Bob", "Until | Monday | Tuesday") is None
