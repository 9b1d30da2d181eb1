"""The last time of what happens again is that of the latest day."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates, rank
from assistant.judging import Judgement
from assistant.latest import latest_first, without_last
from assistant.records import Hit, Place


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("When did I last clean the gutters?", "When did I clean the gutters?"),
        ("last haircut?", "haircut?"),
        ("When was the stove swept last?", "When was the stove swept?"),
        ("What was the last book I read?", "What was the book I read?"),
        ("When did I have my most recent flu jab?", "When did I have my flu jab?"),
        ("How long do the quiet hours last at night?", ""),
        ("What did it cost last year?", ""),
        ("What did it cost last financial year?", ""),
        ("Which school did I teach at last?", ""),
        ("By which day is the last payment due?", ""),
        ("When does she have to pay the last part?", ""),
        ("What is the latest that I can book?", ""),
        ("When was the last frost in 2024?", ""),  # of a year: there is one
        ("What's the last word on it?", ""),
    ],
)
def test_what_happens_again_is_asked_for_by_last(question: str, plain: str) -> None:
    assert without_last(question) == plain


def hit(number: int, text: str, name: str, modified: str = "2026-11-30") -> Hit:
    return Hit(number, f"/{name}", Place(0, len(text)), text, 1.0, {}, modified=modified)


def ordered(question: str, *hits: Hit) -> list[tuple[str, float]]:
    """The evidence, of which the reader takes the first hit's for the answer."""
    asked = understand(without_last(question))
    found = candidates(hits)
    readings = [Reading(one.start, one.end, 5.0 - one.hit, 1.0) for one in found]
    ranked = rank(asked, found, readings, Judgement.load().evidence)
    told: list[Evidence] = latest_first(asked, ranked, hits)
    return [(one.candidate.text, one.probability) for one in told]


LOG = hit(
    1,
    "- 2024-10-10 flu jab, Boots\n- 2026-10-12 flu jab at the surgery\n- 2026-11-03 knee X-ray",
    "Log.md",
)


def test_the_row_of_the_latest_day_comes_first() -> None:
    found = ordered("When did I last have a flu jab?", LOG)
    assert found[0][0] == "- 2026-10-12 flu jab at the surgery"
    assert found[0][1] >= found[1][1]


def test_the_day_of_a_note_is_that_of_its_file() -> None:
    asked = "When did I last clean the gutters?"
    old = hit(1, "Cleaned the gutters, the last time was in March.", "2024-12-28.md")
    new = hit(2, "Sunny. Cleaned the gutters with the ladder.", "2025-03-30.md")
    assert ordered(asked, old, new)[0][0] == "Cleaned the gutters with the ladder."
    plan = hit(3, "Somebody should clean the gutters.", "2026-01-02.md")
    assert ordered(asked, old, new, plan)[0][0] == "Cleaned the gutters with the ladder."


def test_what_has_not_come_yet_was_not_the_last_time() -> None:
    asked = "When was the boiler last serviced?"
    done = hit(1, "Boiler serviced on 11 March 2026 by Gary.", "a.md")
    plan = hit(2, "The boiler is serviced on 11 March 2027 again.", "b.md")
    assert ordered(asked, done, plan)[0][0] == "Boiler serviced on 11 March 2026 by Gary."


def test_without_days_nothing_is_put_first() -> None:
    one = hit(1, "The haircut was short.", "a.md", "")
    other = hit(2, "A haircut is 24 pounds.", "b.md", "")
    assert ordered("last haircut?", one, other)[0][0] == "The haircut was short."


def test_a_day_that_no_calendar_has_is_none() -> None:
    mistyped = hit(1, "Cleaned the gutters 30/02/2024.", "a.md")
    earlier = hit(2, "Cleaned the gutters 03/05/2023.", "b.md")
    told = ordered("When did I last clean the gutters?", mistyped, earlier)
    assert told[0][0] == "Cleaned the gutters 03/05/2023."
