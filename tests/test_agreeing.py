"""Questions whether two documents agree: what each of them says, and whether they differ."""

from __future__ import annotations

import pytest

from assistant.agreeing import asked_agreement
from assistant.languages import ENGLISH
from assistant.reading import Reader
from assistant.records import Answer, Hit
from tests.answering_fakes import Library, answer, answerer, hit

RULES = hit(1, "Quiet hours begin at 10 pm. Waste is kept for 14 days.", "House rules")
LEASE = hit(2, "Waste is removed after a month. The rent is 500 euros.", "Lease")
NOTE = hit(3, "Waste is kept for two weeks, says the caretaker.", "Note")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def told(reader: Reader, question: str, *hits: Hit) -> Answer:
    return answer(answerer(reader, None, Library(hits)).answer(question))


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("Do the house rules and the lease agree on how long waste is kept?", "How long waste"),
        ("Does the lease agree with the house rules on waste?", "What about waste?"),
        ("Do the house rules and the lease differ about waste?", "What about waste?"),
    ],
)
def test_what_two_documents_are_to_agree_on(question: str, about: str) -> None:
    asked = asked_agreement(question, ENGLISH)
    assert asked
    assert asked.asked.text.startswith(about)
    assert set(map(frozenset, asked.sides)) == {frozenset({"hous", "rule"}), frozenset({"leas"})}


def test_other_questions_ask_for_no_agreement() -> None:
    for question in ("Did Ann and Ben agree?", "When did we agree on the rent?"):
        assert asked_agreement(question, ENGLISH) is None


def test_two_that_differ_are_both_told(reader: Reader) -> None:
    asked = "Do the house rules and the lease agree on how long waste is kept?"
    said = told(reader, asked, RULES, LEASE, NOTE).sentences
    assert [one.citations[0].passage_id for one in said] == [1, 2]
    assert [one.contrary for one in said] == [False, True]


def test_two_that_agree_are_both_told(reader: Reader) -> None:
    asked = "Do the house rules and the note agree on how long waste is kept?"
    said = told(reader, asked, RULES, LEASE, NOTE).sentences
    assert [one.citations[0].passage_id for one in said] == [1, 3]
    assert not any(one.contrary for one in said)


def test_one_that_says_nothing_of_it_is_not_compared(reader: Reader) -> None:
    asked = "Do the house rules and the lease agree on quiet hours?"
    said = told(reader, asked, RULES, LEASE).sentences
    assert len({one.citations[0].passage_id for one in said}) < 2
