"""Questions of what changed: amendments by their names, notices, and what they change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.amending import asked_change, number_of
from assistant.languages import ENGLISH, FRENCH, GERMAN, SPANISH, Language
from assistant.reading import Reader
from assistant.records import Answer, Hit
from tests.answering_fakes import Library, answer, answerer, hit


@pytest.mark.parametrize(
    ("question", "language", "about", "number"),
    [
        ("What changed in the cleaning contract?", ENGLISH, {"clean", "contract"}, 0),
        ("What is new in the travel rules since May 2024?", ENGLISH, {"travel", "rule"}, 0),
        ("What did the second amendment to the lease change?", ENGLISH, {"leas"}, 2),
        ("What did addendum 3 change?", ENGLISH, set(), 3),
        ("What changes are there in the handbook?", ENGLISH, {"handbook"}, 0),
        ("Was hat sich am Mietvertrag geändert?", GERMAN, {"mietvertrag"}, 0),
        ("Was ist neu in der Hausordnung?", GERMAN, {"hausordn"}, 0),
        ("Was ändert sich beim Beitrag?", GERMAN, {"beitrag"}, 0),
        ("Was wurde durch den Nachtrag zum Mietvertrag geändert?", GERMAN, {"mietvertrag"}, 0),
        ("Was ändert der zweite Nachtrag zum Mietvertrag?", GERMAN, {"mietvertrag"}, 2),
        ("Qu'est-ce qui a changé dans le bail ?", FRENCH, {"bail"}, 0),
        ("¿Qué ha cambiado en el contrato?", SPANISH, {"contrat"}, 0),
    ],
)
def test_what_a_question_asks_the_changes_of(
    question: str, language: Language, about: set[str], number: int
) -> None:
    asked = asked_change(question, language)
    assert asked
    assert (set(asked.about), asked.number) == (about, number)


@pytest.mark.parametrize(
    "question",
    ["What did the war change?", "What changed since 2019?", "How do I change the filter?"],
)
def test_what_asks_otherwise(question: str) -> None:
    assert asked_change(question, ENGLISH) is None


@pytest.mark.parametrize(
    "question", ["Was ist im Keller?", "Was wurde im Vertrag vereinbart?", "Was wird mit dem Hund?"]
)
def test_what_is_somewhere_is_no_change(question: str) -> None:
    assert asked_change(question, GERMAN) is None


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("Second amendment to the lease", 2),
        ("Addendum 3", 3),
        ("2. Nachtrag zum Vertrag", 2),
        ("Amendment No. 4", 4),
        ("Amendment of 3 May 2021", 0),
        ("Lease amendment 2023", 0),
    ],
)
def test_which_amendment_a_name_says(name: str, number: int) -> None:
    assert number_of(name) == number


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


CONTRACT = hit(1, "The price is 1,240 euros a month. The term is two years.", "Cleaning contract")
FIRST = hit(
    2,
    "Of 12 December 2022.\n\nThe price is 1,310 euros a month.\n\nEverything else stays as it is.",
    "First amendment to the cleaning contract",
)
SECOND = hit(
    3,
    "1. The price rises to 1,690 euros a month.\n2. The kitchen is cleaned, too.\n"
    "3. Otherwise the contract remains unchanged.",
    "Second amendment to the cleaning contract",
)
OTHER = hit(4, "The price is 90 euros a month.", "Telephone contract")


def told(reader: Reader, question: str, *hits: Hit) -> Answer:
    return answer(answerer(reader, None, Library(hits)).answer(question))


def test_all_that_an_amendment_changes_is_told_and_what_it_changes(reader: Reader) -> None:
    asked = "What did the second amendment to the cleaning contract change?"
    said = told(reader, asked, CONTRACT, FIRST, SECOND, OTHER).sentences
    assert [one.citations[0].passage_id for one in said] == [3, 3, 1]
    assert "1,690" in said[0].text
    assert "kitchen" in said[1].text
    assert [one.contrary for one in said] == [False, False, True]
    assert said[2].text == "The price is 1,240 euros a month."


def test_the_latest_amendment_is_told_first(reader: Reader) -> None:
    asked = "What changed in the cleaning contract?"
    said = told(reader, asked, CONTRACT, FIRST, SECOND, OTHER).sentences
    assert [one.citations[0].passage_id for one in said] == [3, 3, 2, 1]


def test_what_changed_is_found_by_the_words_of_its_language(reader: Reader) -> None:
    lease = hit(1, "La renta es de 1.240 euros al mes. El plazo es de dos años.", "Contratos")
    new = hit(2, "La renta es de 1.690 euros al mes desde marzo.", "Adenda a los contratos")
    (said, before) = told(reader, "¿Qué ha cambiado en los contratos?", lease, new).sentences
    assert "1.690" in said.text
    assert (before.text, before.contrary) == ("La renta es de 1.240 euros al mes.", True)


def test_an_amendment_of_another_thing_changes_nothing(reader: Reader) -> None:
    for asked in (
        "What changed in the telephone contract?",
        "What did the third amendment to the cleaning contract change?",
    ):
        assert told(reader, asked, CONTRACT, FIRST, SECOND).refused


def test_what_else_tells_of_an_amendment_answers(reader: Reader) -> None:
    letter = hit(2, "Amendment 2 to the lease changed the rent to 550 euros.", "Letter from Ann")
    asked = "What did amendment {} to the lease change?"
    said = told(reader, asked.format(2), CONTRACT, letter).sentences
    assert said[0].text == letter.text
    assert told(reader, asked.format(3), CONTRACT, letter).refused


def test_a_notice_that_says_a_change_is_told_with_its_day(reader: Reader) -> None:
    rules = hit(1, "The daily allowance is 24 euros. First class is not paid for.", "Travel rules")
    notice = "The daily allowance rises from 24 to 28 euros. The other travel rules stay as is."
    later = replace(hit(2, notice, "Notice"), dated="2024-03-20")
    (said,) = told(reader, "What has changed in the travel rules?", rules, later).sentences
    assert said.text == "The daily allowance rises from 24 to 28 euros."
    assert (said.as_of, said.contrary) == ("2024-03-20", False)


def test_what_may_be_changed_is_no_change(reader: Reader) -> None:
    rules = hit(1, "The travel rules may be changed by the board. Trips are booked early.", "Rules")
    answered = told(reader, "What changed in the travel rules?", rules)
    assert not any("may be changed" in one.text and one.as_of for one in answered.sentences)


def test_of_numbered_clauses_what_stands_before_them_is_not_told(reader: Reader) -> None:
    text = (
        "Made on 14 November 2024 between Kestrel Housing Limited (the Landlord) and Spindle Works"
        " CIC (the Tenant). In the summer of 2024 there were eleven complaints about the machines."
        "\n\nA.1 The rent is 430 euros a month from 1 January 2025.\n\nA.2 Machines may run until"
        " 19:30.\n\nA.3 The hours on Saturday are not changed."
        "\n\nSigned for the Landlord by Tom Ferris."
    )
    lease = "This lease is made on 20 March 2023 between Kestrel Housing Limited and Spindle Works."
    addendum = hit(7, text, "Addendum 1 to the workshop lease")
    got = told(
        reader, "What changed in the workshop lease?", addendum, hit(8, lease, "Workshop lease")
    )
    said = [sentence.text for sentence in got.sentences]
    assert said[0].startswith("A.1 The rent is 430 euros")
    assert any("19:30" in one for one in said)
    assert not any(
        word in one for one in said for word in ("Made on", "complaints", "made on", "Signed")
    )
    assert not any("Saturday" in one for one in said)


def test_that_a_passage_mentions_it_elsewhere_is_not_enough(reader: Reader) -> None:
    rules = (
        "The shed's lock is changed in January. The key hangs in the porch. Whoever leaves the gate"
        " open pays for the sheep. The agreement with the farmer is kept by Tom."
    )
    said = told(reader, "What changed in the agreement?", hit(9, rules, "House rules")).sentences
    assert not any("lock" in one.text for one in said)


def test_the_name_of_an_amendment_with_its_day_below_is_no_change(reader: Reader) -> None:
    head = "Amendment 1 to the cleaning contract"
    text = f"{head}\nof 12 January 2025\n\nThe windows are cleaned for 90 euros a month."
    said = told(reader, "What changed in the cleaning contract?", CONTRACT, hit(2, text, head))
    assert [one.text for one in said.sentences] == ["The windows are cleaned for 90 euros a month."]
