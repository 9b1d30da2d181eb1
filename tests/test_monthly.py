"""April's invoice does not answer for March."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.monthly import is_of_month, month_asked, of_the_month, other_month
from assistant.records import Hit, Place


def hit(number: int, text: str, name: str, header: str = "") -> Hit:
    return Hit(number, f"/bills/{name}", Place(0, len(text)), text, 1.0, {}, header=header)


MARCH = hit(1, "Total to be paid: GBP 167.40", "halden 2025-03-20.md")
APRIL = hit(2, "Total to be paid: GBP 127.20", "Halden April 2025.md")


def ranked(*hits: Hit) -> list[Evidence]:
    return [
        Evidence(one, Reading(0, 1, 1.0, 1.0), {}, 1 / 2**at, 1 / 2**at)
        for at, one in enumerate(candidates(hits))
    ]


def first(question: str, *hits: Hit) -> str:
    return of_the_month(understand(question), ranked(*hits), hits)[0].candidate.text


@pytest.mark.parametrize(
    ("question", "month"),
    [
        ("How much did Halden charge in March?", 3),
        ("Wie viel kostete der Strom im März 2025?", 3),
        ("combien en avril ?", 4),
        ("what did we pay in may", 5),
        ("What was due on 3 March?", 0),
        ("Was it cheaper in March or in April?", 0),
        ("When in March did it begin?", 0),
        ("May I march in?", 0),
    ],
)
def test_the_month_that_is_asked_about(question: str, month: int) -> None:
    assert month_asked(understand(question)) == month


def test_the_file_of_the_month_comes_first() -> None:
    assert first("How much did Halden charge in March?", APRIL, MARCH) == MARCH.text
    assert first("How much did Halden charge in April?", MARCH, APRIL) == APRIL.text
    assert first("How much did Halden charge?", APRIL, MARCH) == APRIL.text
    undated = hit(3, "Everything together costs GBP 99.00", "offer.md")
    assert first("How much did Halden charge in March?", undated, MARCH) == undated.text


def other(question: str, *hits: Hit) -> tuple[str, str] | None:
    return other_month(understand(question), ranked(*hits)[0], hits)


def test_what_is_of_another_month_only_is_named() -> None:
    asked = "How much did Halden charge in May?"
    assert other(asked, APRIL) == ("May", "April")
    assert other("Wie viel kostete der Strom im März?", APRIL) == ("März", "April")
    row = hit(1, "2025-03-07 | Rosso | 40", "payments.xlsx", "Date | Customer | Paid")
    assert other("How much did Rosso pay in April?", row) == ("April", "March")


def test_what_may_hold_for_the_month_is_left_alone() -> None:
    assert other("How much did Halden charge in April?", APRIL) is None
    dated = hit(1, "The dose is 5 mg in the morning.", "letter 2025-03-19.md")  # written then
    assert other("What was the dose in April?", dated) is None
    since = hit(1, "Since March the rent is 900 euros.", "note.md")
    assert other("What was the rent in April?", since) is None
    both = hit(1, "In March it was 40. April was dearer.", "note.md")
    assert other("What was it in April?", both) is None


MONTHS = "Category | Jan | Aug | Year"


def test_the_row_with_a_column_of_the_month_comes_before_one_without_months() -> None:
    plan = hit(1, "Eating out | 80 | 960", "plan.xlsx", "Category | Planned per month | Per year")
    spent = hit(2, "Eating out | 64 | 210 | 1198", "spent.xlsx", MONTHS)
    asked = "What did we spend on eating out in August?"
    assert first(asked, plan, spent) == spent.text
    assert first("What did we spend on eating out?", plan, spent) == plan.text
    other = hit(2, "Petrol | 64 | 210 | 1198", "spent.xlsx", MONTHS)
    assert first(asked, plan, other) == plan.text


def test_months_as_columns_without_the_one_that_is_asked_for_are_of_others() -> None:
    row = hit(1, "Ann | 4 | 3", "visits.xlsx", "Name | Jan | Feb")
    assert other("How many visits did Ann make in June?", row) == ("June", "February")
    assert other("How many visits did Ann make in February?", row) is None


@pytest.mark.parametrize(
    ("question", "column", "told"),
    [
        ("What did we spend in August?", "Aug", True),
        ("electricity cost august 2024", "Aug 2024", True),
        ("What did we spend in August?", "Jul", False),
        ("What did we spend in August?", "Year", None),
        ("What did we spend in August?", "Paid in August", None),
        ("What did we spend?", "Aug", None),
    ],
)
def test_a_column_of_the_month(question: str, column: str, told: bool | None) -> None:
    assert is_of_month(understand(question), column) is told
