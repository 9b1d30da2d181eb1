"""What is told of somebody else is no answer about oneself, nor about another relative."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.kin import kin_in
from assistant.owners import asked_of, of_its_owner
from assistant.records import Hit, Place


def hit(number: int, text: str, name: str) -> Hit:
    return Hit(number, f"/home/chris/notes/{name}", Place(0, len(text)), text, 1.0, {})


HEALTH = hit(
    1,
    "Me: penicillin (rash, 1998).\nAnna: none known. Takes iron daily.\nMum: simvastatin 20 mg.",
    "Allergies.md",
)
CARD = hit(2, "Neighbour since 2015. Allergic to walnuts. Shoe size 44.", "Contacts/Sam Whitlow.md")
OWN = hit(3, "Shoe size 43, hat size 58.", "sizes.md")
PLUMBER = hit(4, "Plumber, our friend. He charges 40 an hour.", "Contacts/Dave Pritchard.md")
MINE = hit(5, "Birthday: 2 May 1980\nBlood group 0 neg.", "Contacts/Chris Fenwick.md")


def kept(question: str, *hits: Hit) -> list[str]:
    ranked = [Evidence(one, Reading(0, 1, 1.0, 1.0), {}, 1.0, 0.5) for one in candidates(hits)]
    return [one.candidate.text for one in of_its_owner(understand(question), ranked, hits)]


def test_labels_and_cards_say_whose_it_is() -> None:
    said = kept("What am I allergic to?", HEALTH, CARD, OWN)
    assert said == ["Me: penicillin (rash, 1998).", "Shoe size 43, hat size 58."]
    assert kept("What is my shoe size?", CARD, OWN) == ["Shoe size 43, hat size 58."]
    assert kept("what's my blood group", MINE) == ["Birthday: 2 May 1980\nBlood group 0 neg."]


def test_a_relative_is_asked_for_as_oneself_is() -> None:
    assert kept("what medicine does mum take", HEALTH) == ["Mum: simvastatin 20 mg."]
    assert kept("What does mother take?", HEALTH) == ["Mum: simvastatin 20 mg."]
    assert kept("what medicine does dad take", HEALTH) == []


@pytest.mark.parametrize(
    "question",
    [
        "How much do I pay the plumber?",  # who does what is no question about oneself
        "What does my plumber charge?",
        "What is the plumber's rate?",
        "Who is my plumber?",
        "What's my plumber's rate?",
    ],
)
def test_what_others_do_for_one_stands_in_their_cards(question: str) -> None:
    assert len(kept(question, PLUMBER)) == 2


def test_what_somebody_says_is_no_fact_about_him() -> None:
    said = hit(6, "Mum: you need the blue form.\nDad: have you got size 43?", "chat.md")
    assert len(kept("What is my shoe size?", said)) == 2


@pytest.mark.parametrize(
    ("text", "kin"),
    [
        ("what tablets does mother take", {"mum"}),
        ("dads birthday", {"dad"}),
        ("When was my sister born?", {"sister"}),
        ("When is Anna's sister's birthday?", set()),
        ("Who is the father of the bride?", set()),
    ],
)
def test_relatives_are_known_by_what_one_calls_them(text: str, kin: set[str]) -> None:
    assert kin_in(text) == kin


def test_a_question_that_names_somebody_is_not_about_oneself() -> None:
    assert asked_of(understand("What did Lorna say about my desk?")) == frozenset()
    assert asked_of(understand("What is my shoe size?")) == {"me"}


@pytest.mark.parametrize(
    ("question", "label", "letter"),
    [
        (
            "What is my bank account number?",
            "IBAN: DE89 3704 0044",
            "Please pay to the IBAN below.",
        ),
        ("What is my tax number?", "UTR: 12345 67890", "You can find your UTR on the letter."),
        ("When was I born?", "DOB: 4 May 1980", "To log in, enter your DOB and press the key."),
        ("What is my tax number?", "Taxpayer Ref: 12345", "You find the Taxpayer Ref on a letter."),
    ],
)
def test_labels_of_things_are_nobody(question: str, label: str, letter: str) -> None:
    assert label in kept(question, hit(7, label, "me.md"), hit(8, letter, "letter.md"))
    beside = hit(9, f"Me: left-handed\n{label}", "me.md")
    assert len(kept(question, beside, hit(8, letter, "letter.md"))) == 3


def test_a_name_that_running_text_says_labels_somebodys() -> None:
    sizes = hit(10, "Lena: shoe size 38.", "sizes.md")
    diary = hit(11, "We met Lena at the fair.", "diary.md")
    assert kept("What is my shoe size?", sizes, diary) == ["We met Lena at the fair."]


@pytest.mark.parametrize("unit", ["\n", " ", "-\n", "- ", "*", "A (b. ", "A\n", "a ", "A. ", "("])
def test_long_runs_of_one_thing_are_read_in_no_time(unit: str) -> None:
    text = f"Sam: size 44. {unit * (20_000 // len(unit))}\u2026"
    found = kept("What is my shoe size?", OWN)
    at = time.process_time()
    one = candidates([OWN])[0]
    ranked = [Evidence(one, Reading(0, 1, 1.0, 1.0), {}, 1.0, 0.5)]
    hits = [replace(OWN, text=f"{OWN.text} {text}", file="/home/chris/Sam Whitlow.md")]
    assert [
        each.candidate.text
        for each in of_its_owner(understand("What is my shoe size?"), ranked, hits)
    ] == found
    assert time.process_time() - at < 0.5
