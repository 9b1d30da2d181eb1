"""What tells of another thing, or of another kind of it, is no disagreement."""

from __future__ import annotations

import pytest

from assistant.adding import names_more, subject_of
from assistant.reading import Reader
from assistant.records import Hit
from tests.answering_fakes import asked_of, hit


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("The windows are cleaned for 90 euros.", "The windows"),
        ("From 1 February 2025 the windows are cleaned, too.", "the windows"),
        ("In addition, the staff kitchen is cleaned.", "the staff kitchen"),
        ("2. Garage rent: 80 euros", "Garage rent"),
        ("See below.", ""),
    ],
)
def test_what_a_sentence_is_about(text: str, about: str) -> None:
    assert subject_of(text).strip() == about


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("The windows are cleaned for 90 euros a month.", True),
        ("Garage rent: 80 euros a month.", True),
        ("The cleaning costs 480 euros a month.", False),
        ("The monthly fee is 480 euros.", False),  # may stand for what the other calls otherwise
        ("The price will be 480 euros.", False),
        ("Anna Berger will pay 480 euros.", False),  # a name is not a thing
        ("Clause 2 is replaced: 480 euros.", False),
    ],
)
def test_what_another_text_does_not_name(text: str, more: bool) -> None:
    known = "What does the cleaning cost? The cleaning of the offices costs 450 euros a month."
    assert names_more(text, known) is more


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def told(reader: Reader, question: str, *hits: Hit) -> list[tuple[str, bool]]:
    return [(one.text, one.contrary) for one in asked_of(reader, question, *hits).sentences]


CONTRACT = hit(
    1, "The cleaning costs 450 euros a month. It is paid on the last day.", "Cleaning contract"
)
AMENDMENT = hit(
    2,
    "Of 12 January 2025.\n\nThe windows are cleaned for 90 euros a month.",
    "Amendment 1 to the cleaning contract",
)
DEARER = hit(
    3,
    "Of 12 January 2025.\n\nThe cleaning costs 490 euros a month.",
    "Amendment 2 to the cleaning contract",
)


def test_an_amendment_that_only_adds_does_not_answer_for_what_it_adds_to(reader: Reader) -> None:
    asked = "What does the cleaning cost?"
    assert told(reader, asked, CONTRACT, AMENDMENT) == [
        ("The cleaning costs 450 euros a month.", False)
    ]
    assert told(reader, asked, CONTRACT, DEARER) == [
        ("The cleaning costs 490 euros a month.", False),
        ("The cleaning costs 450 euros a month.", True),
    ]


def test_an_amendment_of_the_only_lease_need_not_say_which(reader: Reader) -> None:
    lease = hit(1, "Lease of the bakery, 2 May 2016\n\nThe rent is 1,850 euros a month.", "Lease")
    text = "First amendment to the lease\nof 9 January 2020\n\nThe rent is 1,990 euros a month."
    first = hit(2, text, "First amendment to the lease")
    said = told(reader, "What is the rent of the bakery?", lease, first)
    assert said[0] == ("The rent is 1,990 euros a month.", False)


def test_the_rent_of_a_garage_does_not_deny_that_of_the_flat(reader: Reader) -> None:
    lease = hit(1, "The rent is 900 euros a month. The flat has two rooms.", "Lease of the flat")
    garage = hit(2, "The garage rent is 80 euros a month.", "Letter of 2 April 2023")
    said = told(reader, "What is the rent?", lease, garage)
    assert said[0] == ("The rent is 900 euros a month.", False)
    assert not any(contrary for _, contrary in said)


def test_what_answers_for_two_kinds_is_told_of_both(reader: Reader) -> None:
    adults = hit(1, "The entry fee for adults is 6 euros.", "Prices 2024")
    children = hit(2, "The entry fee for children is 3 euros.", "Flyer 2024")
    both = told(reader, "What is the entry fee?", adults, children)
    assert sorted(both) == [(adults.text, False), (children.text, False)]
    assert told(reader, "What is the entry fee for children?", adults, children) == [
        (children.text, False)
    ]


def test_the_same_thing_in_other_words_still_disagrees(reader: Reader) -> None:
    minutes = hit(1, "The hall hire costs 40 euros an evening.", "Minutes of 10 January 2024")
    board = hit(2, "Hiring the hall costs 55 euros an evening.", "Notice of 3 June 2024")
    said = told(reader, "What does the hall hire cost?", minutes, board)
    assert sorted(contrary for _, contrary in said) == [False, True]
