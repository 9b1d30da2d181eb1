"""Which sentences of the model's text are looked at."""

from __future__ import annotations

from assistant.standing import said_in


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
