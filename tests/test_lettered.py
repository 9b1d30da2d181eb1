"""What is said of "Widget A" does not answer for "Widget E"."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.lettered import lettered, not_told
from assistant.parties import of_its_party
from tests.test_parties import hit, ranked

PUMPS = "Pump A | 500\nPump B | 700\nPump C | 900"
TANKS = "Tank 1 holds 50 litres, Tank 2 holds 80."


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("How much does Pump E lift?", PUMPS, "Pump E"),
        ("how much does pump e lift", PUMPS, "pump E"),
        ("What is Pump E's load?", PUMPS, "Pump E"),
        ("How much does Pump B lift?", PUMPS, ""),
        ("How much does Tank 4 hold?", TANKS, "Tank 4"),
        ("How much does Tank 4 hold?", f"{TANKS} Tank 44 is empty.", "Tank 4"),
        ("How much does Tank 4 hold?", f"{TANKS} Tanks 3 and 4 hold 90.", ""),
        ("How much does Tank 4 hold?", f"{TANKS} Tanks 3–6 hold 90.", ""),
        ("How much does Tank 4 hold?", f"{TANKS}\n4 | 120 litres", ""),
        ("How much does Tank 4 hold?", f"{TANKS}\n4. It holds 120.", ""),
        ("How much vitamin D is in it?", "Vitamin B 2 mg, Vitamin C 3 mg, Vitamin D3 5 µg", ""),
    ],
)
def test_a_name_with_another_letter_or_number_is_missed(
    question: str, text: str, missing: str
) -> None:
    assert not_told(understand(question), [text]) == missing


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How much does Pump E lift?", "Pump A lifts 500 kg."),  # told apart from no other
        ("What came in the last 2 weeks?", "Last 3 weeks: 5. Last 6 weeks: 9."),
        ("What is due on May 4?", "May 1: the rent. May 2: the tax."),
        ("What does section 5 say?", "See Section 2 and Section 3."),
        ("What may I do?", "May A. May B."),
        ("How much is a pump a year?", PUMPS),
        ("Quand le pump n'a pas d'eau ?", PUMPS),
    ],
)
def test_what_only_counts_or_numbers_is_no_such_name(question: str, text: str) -> None:
    assert lettered(understand(question), [text]) == []


def test_what_is_of_the_one_asked_for_comes_first() -> None:
    """Though the reader prefers another row."""
    rows = hit(1, "Name | Lifts\nPump A | 500\nPump B | 700", "pumps.md")
    notes = hit(2, "Our Pump C lifts 900 kg. It is by the door.", "notes.md")
    found = ranked((rows, notes), "Pump A | 500", "Our Pump C lifts 900 kg.")
    told = of_its_party(understand("How much does Pump C lift?"), found, (rows, notes))
    assert told.ranked[0].candidate.text == "Our Pump C lifts 900 kg."


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Which recipe serves 4?", "Soup\nServes 2\n\nStew\nServes 6\n\nPie\nServes: 4"),
        ("What happens in week 3?", "Week 1: walk. Week 2: run. In the third week we rest."),
        ("What happens in week 3?", "Week 1: walk. Week 2: run. The 3rd week is for rest."),
        ("What happens in week 3?", "Week 1: walk. Week 2: run. Weeks two and three: rest."),
        ("What is stage 3?", "Stage 1 is asking, Stage 2 is paying, Stage III is waiting."),
        ("Who teaches grade 3?", "Grade 1: Ann. Grade 2: Bob. Third grade: Cleo."),
        ("What is on Monday 3?", "Monday 10: choir. Monday 17: bridge. Mon 3: chess."),
        ("Where is zone 4?", "Zone 1 is north, Zone 2 is south. Zone: 4 is west."),
    ],
)
def test_a_number_may_be_told_in_words_or_after_a_colon(question: str, text: str) -> None:
    assert not not_told(understand(question), [text])


@pytest.mark.parametrize(
    "text",
    ["Three weeks are enough.", "In 3 weeks we rest.", "In the thirtieth week.", "Week IIII."],
)
def test_a_number_that_counts_is_no_name(text: str) -> None:
    told = ["Week 1: walk. Week 2: run.", text]
    assert not_told(understand("What happens in week 3?"), told) == "week 3"
