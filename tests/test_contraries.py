"""What elsewhere says otherwise, in whatever words; and what only seems to."""

from __future__ import annotations

import pytest

from assistant.reading import Reader
from assistant.records import Hit, Place, Sentence
from tests.answering_fakes import Library, answer, answerer


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def told(reader: Reader, question: str, **files: str) -> tuple[Sentence, ...]:
    hits = [
        Hit(at, f"/{name}.md", Place(0, len(text)), text, 1.0, {}, title=name.replace("_", " "))
        for at, (name, text) in enumerate(files.items(), start=1)
    ]
    return answer(answerer(reader, None, Library(hits)).answer(question)).sentences


def test_another_value_in_other_words_is_told(reader: Reader) -> None:
    said = told(
        reader,
        "What pressure should the heating have when it is cold?",
        Manual="When cold, the heating system should have a pressure of 1.5 bar.",
        Visit="The plumber says: keep the heating at 1.2 bar when it is cold, no more.",
    )
    assert [one.contrary for one in said] == [False, True]
    assert {"1.5" in said[0].text, "1.2" in said[0].text} == {True, False}


def test_another_name_for_an_office_is_told(reader: Reader) -> None:
    said = told(
        reader,
        "Who is responsible for first aid?",
        Minutes="Ruben Castell is responsible for first aid.",
        Handbook="First-aid officer: Dana Whitlock.",
    )
    assert [one.contrary for one in said] == [False, True]


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [
        ("How much can it lift?", "The lift carries 1.5 t.", "The lift carries 1,500 kg."),
        ("How long is hall 1?", "Hall 1 is about 40 m long.", "Hall 1 is 39.8 m long."),
        (
            "How many people can join a tour?",
            "Up to 25 people can join a tour.",
            "Usually 15 people join a tour.",
        ),
        (
            "How long is the probation period of apprentices?",
            "The probation period of apprentices is four months.",
            "The probation period of employees is six months.",
        ),
        # the like of another thing
        (
            "What is the monthly instalment of the car loan?",
            "Loan for the car\n\nThe monthly instalment is 260 euros.",
            "Loan for the house\n\nThe monthly instalment is 1,150 euros.",
        ),
        (
            "What is the fare to Lund?",
            "Trip to Lund\n\nThe train fare to Lund is 48 euros.",
            "Trip to Lund\n\nThe hotel in Lund costs 110 euros a night.",
        ),
        (
            "What is the weight of the saw?",
            "Saw\n\nThe speed of the saw is 4,200 turns a minute. Its weight is 18 kg.",
            "Saw\n\nThe saw can cut wood up to 65 mm. The stand weighs 9 kg.",
        ),
        (
            "How long does it take to charge the battery of the drill?",
            "Cordless drill\n\nThe battery is charged in 60 minutes.",
            "Jigsaw\n\nThe battery is charged in 45 minutes.",
        ),
    ],
)
def test_what_may_be_true_as_well_is_no_contrary(
    reader: Reader, question: str, one: str, other: str
) -> None:
    assert not any(said.contrary for said in told(reader, question, First=one, Second=other))


def test_what_a_draft_said_is_not_told_beside_what_it_became(reader: Reader) -> None:
    rate = "For trips by private car, {} euros per kilometre are paid."
    said = told(
        reader,
        "How much is paid per kilometre by private car?",
        Travel_rules_DRAFT=rate.format("0.30"),
        Travel_rules=rate.format("0.35"),
    )
    assert [one.text for one in said] == [rate.format("0.35")]


def test_what_an_amendment_says_is_told_before_what_it_amends(reader: Reader) -> None:
    said = told(
        reader,
        "What does the cleaning cost a month?",
        Cleaning_contract="The price of the cleaning is 1,240 euros a month.",
        First_amendment_to_the_cleaning_contract="The price is 1,310 euros a month.",
        Second_amendment_to_the_cleaning_contract="The price rises to 1,690 euros a month.",
    )
    assert ["1,690" in said[0].text, said[0].contrary] == [True, False]
    assert ["1,240" in said[1].text, said[1].contrary] == [True, True]
