"""A number, a code or an address that is asked for stands in what answers."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.forms import of_its_form, of_its_name
from assistant.records import Hit, Place
from assistant.settled import settled_first

NOTES = "Sam, mobile 07700 900625. Ann's address is ann@bakes.example now. Ines x and greetings."
CODES = "The boiler shows error F28. Alarm code: 2 0 6 1. Policy TN-88214-C with Tern."
TABLE = (
    "| item | price | serial |\n|---|---|---|\n| piano | £2,400 | K 214587 |\n| radio | £275 | |"
)


def found_in(text: str, heading: str = "") -> tuple[list[Evidence], list[Hit]]:
    hits = [Hit(1, "/a.md", Place(0, len(text)), text, 1.0, {}, heading=heading)]
    return [Evidence(one, Reading(0, 1, 1.0, 1.0), {}, 1.0, 0.5) for one in candidates(hits)], hits


def fitting(question: str, text: str, heading: str = "") -> list[str]:
    ranked, hits = found_in(text, heading)
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


NO_FORMS = (
    "The dress code is black tie. It was blue and cost little. Tom wrote that Friday is late."
)


@pytest.mark.parametrize(
    "question",
    [
        "What is the price of the phone?",
        "What colour is the phone?",
        "What is the PIN for my phone?",
        "What is the return policy for the phone?",
        "What is the price of Sam's phone?",
        "Which phone is it?",
        "What was in the email from Tom?",
        "What is the deadline in the email from Tom?",
        "What is the deadline in the email?",
        "What was the latest email?",
        "What is the dress code?",
        "What is the code of conduct?",
        "What is the club's code of conduct?",
        "What is the building code for stairs?",
    ],
)
def test_what_only_mentions_one_or_is_called_alike_needs_none(question: str) -> None:
    assert len(fitting(question, NO_FORMS)) == 3


@pytest.mark.parametrize(
    "question",
    [
        "What is the plumber's phone?",
        "What is Ines's mobile?",
        "James' mobile",
        "What is the phone of Dave?",
        "What is Ines's mobile phone number?",
        "In Lisbon, what was the phone number of the hotel?",
        "What's the email of Ann?",
        "What is Tom's e-mail?",
        "What is the email address from the card?",
        "What is the alarm code of Rowan Bank?",
        "And what is the door code of the house?",
        "I need the account number",
    ],
)
def test_what_is_asked_for_itself_has_its_form(question: str) -> None:
    assert fitting(question, NO_FORMS) == []


@pytest.mark.parametrize(
    ("question", "text", "heading"),
    [
        ("What is the SWIFT code?", "SWIFT code: DEUTDEFF", ""),
        ("What is the code for the discount?", "Use code WELCOME at checkout", ""),
        ("What is the SWIFT code?", "| bank | code |\n|---|---|\n| Tern Bank | DEUTDEFF |", ""),
        ("What is my passport number?", "Number: 543210987", "Passport"),
        ("What is the alarm code?", "The alarm's PIN is 2061.", ""),
    ],
)
def test_codes_of_letters_and_what_stands_under_its_name_are_kept(
    question: str, text: str, heading: str
) -> None:
    assert len(fitting(question, text, heading)) == 1


def test_a_year_under_the_name_of_a_number_is_none() -> None:
    assert fitting("What is my passport number?", "It expires in 2031.", "Passport") == []


def test_what_speaks_of_it_without_having_its_form_may_be_told_as_unsure() -> None:
    house = "The door code is on the fridge. The boiler shows error F28."
    for question, kept in (
        ("What is the door code?", ["The door code is on the fridge."]),
        ("What is Ann's email address?", []),
        ("What is the boiler like?", house.replace(". ", ".|").split("|")),
    ):
        ranked, _ = found_in(house)
        told = of_its_name(understand(question), ranked)
        assert [one.candidate.text for one in told] == kept
    ranked, _ = found_in("The boiler shows error F28.")
    assert of_its_name(understand("What is the alarm code of the house?"), ranked) == []


@pytest.mark.parametrize(
    "unit", ["1", "a", "1 ", "1 a ", "1.", "1-", "a.", "\n", " ", "A", ": A", "("]
)
@pytest.mark.parametrize("question", ["Sam's email", "Sam's phone", "alarm code", "policy number"])
def test_long_runs_of_one_thing_are_read_in_no_time(question: str, unit: str) -> None:
    text = f"The policy code is {unit * (20_000 // len(unit))}\u2026"
    at = time.process_time()
    found = found_in("The policy code is it.")
    (one,) = found[0]
    long = replace(one, candidate=replace(one.candidate, text=text))
    of_its_form(understand(question), [long], [replace(found[1][0], text=text)])
    assert time.process_time() - at < 0.5


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


def test_what_letters_stand_for_is_told_where_they_are() -> None:
    text = "The caret stands for a power. GE is gross energy; UE = urinary energy. We met Ue."
    asked = "What does UE stand for in the equation?"
    assert fitting(asked, text) == ["GE is gross energy; UE = urinary energy."]
    table = "Letters | Meaning\nGE | gross energy\nUE | urinary energy"
    assert fitting(asked, table) == ["UE | urinary energy"]
    spelt = "Each has urinary energy."
    assert fitting(asked, spelt) == []
    tax = "VAT is due in May. Value-added tax is 19 percent. A vat holds wine."
    assert fitting("What does VAT stand for?", tax) == tax.replace(". ", ".|").split("|")[:2]
    trade = "The return on investment is 3 percent. The office is open."
    assert fitting("What does ROI stand for?", trade) == ["The return on investment is 3 percent."]
    ranked, _ = found_in(spelt)
    assert of_its_name(understand(asked), ranked) == ranked
    assert len(fitting("What does the red flag stand for?", text)) > 1
