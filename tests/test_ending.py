"""Papers are asked for by when they end; the day is that which each says itself."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dating import Period
from assistant.ending import end_of, ending_question

TODAY = date(2026, 5, 20)
IN_2025 = Period(date(2025, 1, 1), date(2025, 12, 31))


@pytest.mark.parametrize(
    ("question", "period"),
    [
        ("which contracts end in 2025", IN_2025),
        ("How many of our contracts run out in 2025?", IN_2025),
        ("List all contracts that will expire in 2025.", IN_2025),
        ("Which contracts do we have that are up for renewal in 2025?", IN_2025),
        ("what contracts are up this year", Period(date(2026, 1, 1), date(2026, 12, 31))),
        ("which contracts end by June 2026", Period(None, date(2026, 6, 30))),
        ("which contracts expire after 2025", Period(date(2026, 1, 1), None)),
    ],
)
def test_papers_are_asked_for_by_when_they_end(question: str, period: Period) -> None:
    found = ending_question(question, TODAY)
    assert found is not None
    assert found.period == period
    assert found.asked.period is None
    assert "contract" in found.asked.noun.words
    assert "contracts" in found.asked.said
    assert "that end" in found.asked.said


@pytest.mark.parametrize(
    "question",
    [
        "when does the lease end",
        "Which contracts end in tears?",
        "Which files end in 2025?",  # of which kind, is not said
        "What did the meeting in 2025 end with?",
        "Which contracts were signed in 2025?",
    ],
)
def test_other_questions_ask_for_no_end(question: str) -> None:
    assert ending_question(question, TODAY) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It begins on 1 April 2022 and runs until 31 March 2025. Pay in 2030.", "2025-03-31"),
        ("The agreement runs from 1 June 2023 to 31 May 2026.", "2026-05-31"),
        ("Signed on 11 January 2021; the contract ends on 31 December 2025.", "2025-12-31"),
        ("Period of insurance: 1 January 2025 to 31 December 2025.", "2025-12-31"),
        ("Valid until the end of June 2025.", "2025-06"),
        ("The trial ends on 1 May 2024. The lease ends on 30 June 2028.", "2028-06-30"),
        ("End date: 2025-09-30", "2025-09-30"),
        ("The lease runs from 1 May 2022 until 30 April 2025.", "2025-04-30"),
        ("The lease begins in May and ends on 30 April 2025.", "2025-04-30"),
    ],
)
def test_a_paper_says_when_it_ends(text: str, shown: str) -> None:
    found = end_of(["Agreement", text])
    assert found is not None
    assert (found.dated.shown, found.text) == (shown, 1)


@pytest.mark.parametrize(
    "text",
    [
        "The tenant may end this lease on 30 June 2026.",
        "It may be extended until 30 June 2030.",
        "THE TENANT MAY EXTEND THE TERM UNTIL 30 JUNE 2030.",
        "Renew it before end of September 2025.",
        "The rent is due from 1 July 2025.",
    ],
)
def test_when_it_may_end_or_what_else_happens_is_no_end(text: str) -> None:
    assert end_of([text]) is None
