"""A follow-up that names another thing becomes the earlier question, asked of that thing."""

from __future__ import annotations

import pytest

from assistant.planning import planned
from assistant.records import Message
from assistant.rewriting import rewritten


def turns(*said: str) -> list[Message]:
    return [
        message
        for one in said
        for message in (Message("user", one), Message("assistant", "It is told. [1]"))
    ]


@pytest.mark.parametrize(
    ("before", "question", "whole"),
    [
        ("When was Vermeer born?", "And Piranesi?", "When was Piranesi born?"),
        ("What is Hollin's margin?", "And of Lindqvist?", "What is Lindqvist's margin?"),
        (
            "How many does Hollin employ?",
            "And in Norway?",
            "How many does Hollin employ in Norway?",
        ),
        ("How many people live in Lyon?", "And in Paris?", "How many people live in Paris?"),
        (
            "How many crew do Hollin's fishing boats have?",
            "And the small boats?",
            "How many crew do Hollin's small boats have?",
        ),
        ("What was the rent in 2019?", "What about 2021?", "What was the rent in 2021?"),
        ("What was paid in Oslo in March?", "and in April?", "What was paid in Oslo in April?"),
        ("What was paid in Oslo in March?", "and in Rome?", "What was paid in Rome in March?"),
        ("What is Anna's phone number?", "and Ben's?", "What is Ben's phone number?"),
    ],
)
def test_the_other_thing_takes_the_place_of_the_first(
    before: str, question: str, whole: str
) -> None:
    assert rewritten(question, turns(before)) == whole


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("Who designed the Eiffel Tower?", "And the height?"),
        ("Who designed the Eiffel Tower?", "And when was it built?"),
        ("What was the rent from 2019 to 2020?", "What about 2021?"),
        ("When was it built?", "And Piranesi?"),
        ("How many work in Sales in Oslo?", "and in Bergen?"),
        ("How long is the warranty on the oven?", "and on the fridge?"),
        ("Vermeer", "And Piranesi?"),
        ("Wann wurde Vermeer geboren?", "Und Piranesi?"),
    ],
)
def test_what_says_more_or_leans_itself_is_left_alone(before: str, question: str) -> None:
    assert rewritten(question, turns(before)) == ""


def test_a_follow_up_of_a_follow_up_keeps_what_was_replaced_before() -> None:
    said = turns("How many people did Hollin employ in 2022?", "And in Norway?")
    whole = "How many people did Hollin employ in 2021 in Norway?"
    assert rewritten("What about 2021?", said) == whole
    with pytest.raises(StopIteration) as done:
        next(planned("What about 2021?", said, None))
    plan = done.value.value
    assert ([part.asked for part in plan.parts], plan.leans) == ([whole], True)
