"""What a question names comes before the total of all."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.records import Hit, Place
from assistant.totals import is_total, of_its_entry

TEXT = "Petrol | 88 | 1208\nTrain | 45 | 382\nSubtotal travel | 133 | 1590\nTOTAL | 2078 | 25186"
COSTS = Hit(
    1, "/costs.xlsx", Place(0, len(TEXT), sheet="Costs"), TEXT, 1.0, {}, header="Item | Jan | Year"
)


def first(question: str, hit: Hit, best: str) -> str:
    ranked = [
        Evidence(one, Reading(0, 1, 1.0, 1.0), {}, chance, chance)
        for one in candidates([hit])
        for chance in [0.9 if one.text.startswith(best) else 0.05]
    ]
    ranked.sort(key=lambda one: -one.probability)
    found = of_its_entry(understand(question), ranked, [hit])
    assert found[0].probability == 0.9
    assert sorted(one.candidate.text for one in found) == sorted(hit.text.splitlines())
    return found[0].candidate.text.split(" |")[0]


def test_the_entry_that_is_named_comes_before_the_total() -> None:
    assert first("total for travel in 2024", COSTS, "TOTAL") == "Subtotal travel"
    assert first("How much did we spend on petrol?", COSTS, "TOTAL") == "Petrol"


def test_a_total_stays_where_nothing_else_is_named() -> None:
    assert first("What was the total in the year 2024?", COSTS, "TOTAL") == "TOTAL"
    assert first("What did the train cost?", COSTS, "Petrol") == "Petrol"


@pytest.mark.parametrize(
    ("question", "label", "told"),
    [
        ("What did the kitchen renovation cost in total?", "Kitchen sink", "TOTAL"),
        ("What is the total price of the oak doors?", "Oak door frame", "TOTAL"),
        ("What did the holiday in Rome cost altogether?", "Flight to Rome", "TOTAL"),
        ("How much did we spend on travel?", "Travel expenses", "Travel expenses"),
        ("What did phase 2 cost?", "Phase 1", "TOTAL"),
        ("What did phase 2 cost?", "Phase 2", "Phase 2"),
    ],
)
def test_a_part_of_what_is_asked_for_stays_behind_the_total(
    question: str, label: str, told: str
) -> None:
    text = f"{label} | 200\nTOTAL | 2600"
    hit = Hit(1, "/c.xlsx", Place(0, len(text)), text, 1.0, {}, header="What | Price")
    assert first(question, hit, "TOTAL") == told


@pytest.mark.parametrize(
    ("label", "told"),
    [("Total", True), ("Grand total:", True), ("Total 2023", True), ("Summe", True),
     ("Total income", False), ("Petrol", False), ("", False)],
)  # fmt: skip
def test_which_labels_say_only_that_they_are_totals(label: str, told: bool) -> None:
    assert is_total(label) == told
