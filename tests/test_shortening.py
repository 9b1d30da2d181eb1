"""A sentence that is another one, shortened, and those that only look like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.shortening import shortens

GUARANTEE = "The frame has a guarantee of five years, the battery of two years or 500 charges."


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("The water is warm.", "The water is warm, and the beach is empty."),
        ("Bicycles are insured up to 1,200 euros.",
         "Bicycles are insured against theft up to 1,200 euros."),
        ("The rent is 945 euros.", "From 1 July 2022 the rent is 945 euros."),
        ("The pressure should lie between 1.2 and 1.5 bar.",
         "With the system cold, the pressure should lie between 1.2 and 1.5 bar."),
        ("The Mousehole cottage has burst pipes and Mr Pascoe has cancelled on us.",
         "Bad news, the Mousehole cottage has burst pipes and Mr Pascoe has cancelled on us."),
        ("Ferry from Caen 3 August, 16:30.", "Back: ferry from Caen 3 August, 16:30."),
        ("The frame has a guarantee of five years.",
         "The frame has a guarantee of five years, the battery of two."),
        ("The clock lost eleven seconds in every hour, and Thorne set it right on Monday morning.",
         "From that day the mill's clock lost eleven seconds in every hour, and Thorne, who wound"
         " it every Saturday, set it right on Monday morning before the bell."),
        ("Gareth and his lad put in the boiler.", "Gareth and his lad put in the boiler today."),
        ("The parcel was sent to Bob.", "The parcel was sent by Ann to Bob."),
        ("The ferry goes at nine.", "Ferry goes at nine."),
        ("The rent is 1200 euros.", "The rent is 1,200 euros a month."),
    ],
)  # fmt: skip
def test_shortened(said: str, source: str) -> None:
    assert shortens(said, source)


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("The ferry to Caen 3 August, 16:30.", "Back: ferry from Caen 3 August, 16:30."),
        ("Gareth put in the boiler today.", "Gareth and his lad put in the boiler today."),
        ("His lad put in the boiler today.", "Gareth and his lad put in the boiler today."),
        ("Ann came.", "Ann, Bob and Carol came."),
        ("Carol came.", "Ann, Bob and Carol came."),
        ("It was won by Ann.", "It was won by Ann and Bob."),
        ("Ann works with Bob.", "Ann works with Bob, Carol and Dan."),
        ("The parcel was sent to Bob.", "The parcel was sent to Ann from Bob."),
        ("The car bought a bike.", "The man who sold the car bought a bike."),
        ("The man is red.", "The car of the man is red."),
        ("Ann sold the cat.", "Ann bought the roses and Bob sold the cat."),
        ("Ann sold the cat.", "Ann bought the roses, Bob sold the cat."),
        ("The system should lie between 1.2 and 1.5 bar.",
         "With the system cold, the pressure should lie between 1.2 and 1.5 bar."),
        ("The meeting decided if eight are there.", "A meeting decides if eight are there."),
        ("Gareth wrote: Hi Gareth, I have paid.",
         "On 27 Jun 2023, Clara wrote: Hi Gareth, I have paid."),
        ("The house was 5 to 12 August.", "I have taken a house instead, 5 to 12 August."),
        ("It is paid by Julia and Julia.", "It is paid by Julia."),
        ("The fee is 20 euros.", "The fee is 1,20 euros."),
        ("Bob defeated Ann.", "Ann defeated Bob."),
    ],
)  # fmt: skip
def test_not_shortened(said: str, source: str) -> None:
    assert not shortens(said, source)


def test_a_title_is_added_only_where_there_is_no_subject() -> None:
    title = "Corvo E-Trek › The plum cake"
    assert shortens("The plum cake bakes at 190 °C.", "Bakes at 190 °C.", title)
    assert shortens("The Corvo E-Trek has a guarantee.", "It has a guarantee of a year.", title)
    assert not shortens("Corvo E-Trek has a guarantee of five years.", GUARANTEE, title)
    assert not shortens("The plum cake bakes at 190 °C.", "Bakes at 190 °C.", "Apple pie")


@given(
    st.text(alphabet="the a of and x,. ", max_size=80), st.text(alphabet="the a x,. ", max_size=80)
)
def test_any_text_is_judged(said: str, source: str) -> None:
    assert isinstance(shortens(said, source), bool)


def test_a_sentence_shortens_itself() -> None:
    assert shortens(GUARANTEE, GUARANTEE)
    many = "the cat and the dog saw the bird on the roof of the house of the man, " * 6
    assert shortens(many, many)
    assert not shortens(f"{many} never", many)


def test_a_no_stays_with_what_it_denies() -> None:
    source = "no - we went with Gareth. MOT Skoda - passed 4 March 2024"
    assert not shortens("No, MOT Skoda passed 4 March 2024.", source)
    assert shortens("MOT Skoda passed 4 March 2024.", source)
