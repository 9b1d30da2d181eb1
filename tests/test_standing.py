"""Which sentences of the model's text are looked at, and which may stand."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.checking import Checked
from assistant.citing import claim_of, likely, sources_of
from assistant.records import Sentence
from assistant.standing import keeps_to, said_in
from tests.test_citing import hit


def test_what_was_cut_off_is_left_out_and_what_ends_without_a_mark_is_not() -> None:
    text = "The rent is due monthly. The monthly rent is £1"
    assert said_in(text, cut=True) == ["The rent is due monthly."]
    assert said_in(text) == ["The rent is due monthly.", "The monthly rent is £1"]


def test_headings_and_how_an_answer_is_announced_are_left_out() -> None:
    assert said_in("## 5 Rental contract\nThe answer is: The landlord is Margaret Oakley.") == [
        "The landlord is Margaret Oakley."
    ]


def test_a_later_sentence_about_somebody_unnamed_is_left_out() -> None:
    assert said_in("Ruth Pemberton is the chair. She is the treasurer.") == [
        "Ruth Pemberton is the chair."
    ]
    assert said_in("She is the chair.") == ["She is the chair."]


def test_what_a_list_says_again_and_again_is_said_once() -> None:
    text = "1. The landlord consents to one dog.\n\n2. The landlord consents to one dog."
    assert said_in(text) == ["The landlord consents to one dog."]
    assert said_in("1. One dog is allowed.\n\n2. No cat is allowed.") == [
        "1. One dog is allowed.",
        "2. No cat is allowed.",
    ]
    assert said_in("It rained. It snowed. It rained.") == ["It rained.", "It snowed."]


def kept(question: str, said: str, text: str, title: str = "") -> bool:
    """Whether a sentence stays with the passage that it rests on."""
    passage = hit(text, title)
    sources = sources_of([passage])
    (best, *_) = likely(claim_of(said), sources, 3)
    checked = Checked(Sentence(said, "supported", ()), (best,), 0.8)
    return keeps_to(understand(question), checked, [passage])


def test_words_of_the_question_are_not_put_into_the_file_s_mouth() -> None:
    text = "Bicycles are insured against theft up to 1,200 euros."
    asked = "How much did the insurance pay for the bicycle?"
    assert kept(asked, "Bicycles are insured up to 1,200 euros.", text)
    assert not kept(asked, "The insurance paid up to 1,200 euros for the bicycle.", text)
    assert kept("What oven for the cake?", "The plum cake bakes at 190 °C.", "Bakes at 190 °C.",
                "Plum cake")  # fmt: skip


def test_what_limits_a_first_or_a_largest_is_not_dropped() -> None:
    text = "The first commercial steam-powered device was a pump, developed in 1698."
    asked = "What was the first commercial device driven by steam?"
    assert kept(asked, "The first commercial steam-powered device was a pump.", text)
    assert not kept(asked, "The first steam-powered device was a pump.", text)

    for text, good, bad in (
        ("The only emergency exit is the gate.", "The only emergency exit is the gate.",
         "The only exit is the gate."),
        ("The most popular vegetarian dish was soup.", "The most popular vegetarian dish was soup.",
         "The most popular dish was soup."),
        ("The tallest church tower is in Ulm.", "The tallest church tower is in Ulm.",
         "The tallest tower is in Ulm."),
    ):  # fmt: skip
        assert kept("Which?", good, text), good
        assert not kept("Which?", bad, text), bad


def test_one_of_several_numbers_is_not_picked_and_no_condition_dropped() -> None:
    for text, bad in (
        ("Charging takes 3 hours, and filling takes 2 hours.", "Filling takes 3 hours."),
        ("The fee is 20 euros for members and 30 euros for guests.",
         "The fee for guests is 20 euros."),
        ("In 2021 the rent was 900 euros, in 2022 it was 945 euros.",
         "In 2021 and 2022 the rent was 900 euros."),
        ("The shop opens only on Mondays at 9.", "The shop opens at 9."),
        ("Dogs may be kept if the landlord agrees in writing.", "Dogs may be kept."),
        ("Take the dark green fabric, sample 7.", "Take the dark green fabric."),
    ):  # fmt: skip
        assert not kept("What holds?", bad, text), bad
    text = (
        "The pump is guaranteed for ten years and all else for seven from the first day, provided"
        " that it is registered within thirty days and that each service is proven by an entry."
    )
    said = "The pump is guaranteed for ten years and all else for seven from the first day."
    assert not kept("How long?", said, text)
    text = "It may be reset three times within an hour; this cannot be lifted."
    assert kept("How often?", "It may be reset three times within an hour.", text)
    assert kept("How long?", "Charging takes 3 hours.", "Charging takes 3 hours and needs a lead.")
    assert kept("Which?", "Take the green, sample 7.", "Take the green, sample 7.")


def test_what_is_said_of_a_thing_is_not_said_of_another() -> None:
    text = "With the system cold, the pressure should lie between 1.2 and 1.5 bar."
    asked = "What pressure should the cold heating system have?"
    assert not kept(asked, "The system should lie between 1.2 and 1.5 bar.", text)
    assert kept(asked, "The pressure should lie between 1.2 and 1.5 bar.", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Back: ferry from Caen 3 August, 16:30.", "The ferry to Caen 3 August, 16:30."),
        ("The frame has a guarantee of five years, the battery of two years.",
         "Corvo E-Trek has a guarantee of five years, the battery of two years."),
        ("On 27 Jun 2023, Clara wrote: Hi Gareth, I have just paid.",
         "Gareth wrote: Hi Gareth, I have just paid."),
        ("Gareth and his lad put in the boiler today.", "Gareth put in the boiler today."),
    ],
)  # fmt: skip
def test_what_is_put_together_from_other_words_is_not_kept(text: str, said: str) -> None:
    assert not kept("What is it?", said, text, "Corvo E-Trek")


def test_one_who_repeats_himself_is_not_quoted() -> None:
    text = "The password is on the back of the router."
    asked = "What is the password?"
    assert kept(asked, "The password is on the back of the router.", text)
    said = "The password on the back of the router is on the back of the router."
    assert not kept(asked, said, text)
    assert not kept("Who pays?", "It is paid by Julia and Julia.", "It is paid by Julia.")


def test_a_question_of_a_date_wants_the_date_said() -> None:
    text = "From 1 July 2022 the rent is 945 euros."
    assert not kept("What was the rent before July 2022?", "The rent is 945 euros.", text)
    assert kept("What is the rent?", "The rent is 945 euros.", text)


def test_a_row_of_a_table_is_quoted() -> None:
    table = "Name | Phone | Hours\nAnil Sharma | 555 0102 | 9 h\n"
    assert not kept("How many hours?", "Anil Sharma: 555 0102, 9 h.", table)
