"""A number, a code or an address that is asked for stands in what answers."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.forms import of_its_form
from assistant.records import Hit, Place
from assistant.settled import settled_first

NOTES = "Sam, mobile 07700 900625. Ann's address is ann@bakes.example now. Ines x and greetings."
CODES = "The boiler shows error F28. Alarm code: 2 0 6 1. Policy TN-88214-C with Tern."
TABLE = (
    "| item | price | serial |\n|---|---|---|\n| piano | £2,400 | K 214587 |\n| radio | £275 | |"
)


def fitting(question: str, text: str) -> list[str]:
    hits = [Hit(1, "/a.md", Place(0, len(text)), text, 1.0, {})]
    ranked = [Evidence(one, Reading(0, 1, 1.0, 1.0), {}, 1.0, 0.5) for one in candidates(hits)]
    return [one.candidate.text for one in of_its_form(understand(question), ranked, hits)]


@pytest.mark.parametrize(
    ("question", "text", "kept"),
    [
        ("What is Sam's email address?", NOTES, ["Ann's address is ann@bakes.example now."]),
        ("what's Ines's phone number", NOTES, ["Sam, mobile 07700 900625."]),
        ("Sam's mobile", NOTES, ["Sam, mobile 07700 900625."]),
        ("What is the alarm code of the house?", CODES, ["Alarm code: 2 0 6 1."]),
        ("policy number with Tern", CODES, ["Policy TN-88214-C with Tern."]),
        (
            "What's the serial number of the piano?",
            TABLE,
            ["| piano | £2,400 | K 214587 |"],
        ),
    ],
)
def test_only_what_has_the_form_can_answer(question: str, text: str, kept: list[str]) -> None:
    assert fitting(question, text) == kept


@pytest.mark.parametrize(
    "question",
    [
        "What does code F28 mean?",
        "How many digits has the alarm code?",
        "What did the email say?",
        "Where is the alarm code?",
        "What do I owe on my mobile contract?",
        "How many errors does the boiler show?",
    ],
)
def test_what_is_asked_about_one_needs_none(question: str) -> None:
    assert len(fitting(question, CODES)) == 3


def paid(question: str, *texts: str) -> list[str]:
    text = " ".join(texts)
    hits = [Hit(1, "/a.md", Place(0, len(text)), text, 1.0, {})]
    features = {"coverage_near": 1.0}
    ranked = [
        Evidence(one, Reading(0, 1, 1.0, 1.0), features, 1.0, 1 / 2**at)
        for at, one in enumerate(candidates(hits))
    ]
    return [one.candidate.text for one in settled_first(understand(question), ranked)]


def test_a_price_that_was_agreed_comes_before_one_that_was_asked() -> None:
    asked, refused = "He is asking £4,500 for it.", "We offered £3,700, which was refused."
    agreed = "It was sold for £3,900 in the end."
    assert paid("How much did Roy get for it?", asked, refused, agreed)[0] == agreed
    assert paid("What is he asking for it?", asked, refused, agreed)[0] == asked
    assert paid("How much did Roy get for it?", agreed, asked)[0] == agreed
    assert paid("How much did Roy get for it?", asked, refused)[0] == asked
