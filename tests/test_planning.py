"""Which questions are searched for: by the form of a question, or as an able model plans them."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import pytest

from assistant.planning import ABLE, Part, Plan, filled, is_open, is_sound, parts_of, planned
from assistant.records import Message


@dataclass
class Model:
    """Says what it is told to, and keeps what it was shown."""

    text: str
    parameters: int = ABLE
    seen: list[Sequence[Message]] = field(default_factory=list)

    def write(self, messages: Sequence[Message], max_tokens: int) -> Generator[str, None, None]:
        self.seen.append(messages)
        text = self.text[: 4 * max_tokens]
        yield from (text[at : at + 7] for at in range(0, len(text), 7))


def plan(question: str, model: Model | None, *history: Message) -> Plan:
    steps = planned(question, history, model)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "Is the rent of the flat higher than that of the workshop?",
            ("How high is the rent of the flat?", "How high is the rent of the workshop?"),
        ),
        (
            "Is the flat's deposit as high as the workshop's?",
            ("How high is the flat's deposit?", "How high is the workshop's deposit?"),
        ),
        (
            "Which is older, the barn or the mill?",
            ("How old is the barn?", "How old is the mill?"),
        ),
        (
            "Which building is older, the barn or the mill?",
            ("How old is the barn?", "How old is the mill?"),
        ),
        (
            "Which invoice was higher, the one of Lindqvist Electric or the one of Tallow Heating?",
            (
                "How high was the invoice of Lindqvist Electric?",
                "How high was the invoice of Tallow Heating?",
            ),
        ),
        (
            "Which was built first, the barn or the mill?",
            ("When was the barn built?", "When was the mill built?"),
        ),
        (
            "Which costs more, a day ticket or a week ticket?",
            ("How much does a day ticket cost?", "How much does a week ticket cost?"),
        ),
        (
            "Is the KX40 cheaper than the KX60?",
            ("How much does the KX40 cost?", "How much does the KX60 cost?"),
        ),
        (
            "Compare the budget of 2024 with 2025.",
            ("What is the budget of 2024?", "What is the budget of 2025?"),
        ),
        (
            "What is the difference between the rent of the flat and that of the mill?",
            ("What is the rent of the flat?", "What is the rent of the mill?"),
        ),
    ],
)
def test_a_comparison_asks_about_each_side(question: str, parts: tuple[str, ...]) -> None:
    assert parts_of(question) == parts


@pytest.mark.parametrize(
    "question",
    [
        "Is it higher than before?",
        "Are more than 20 guests allowed?",
        "Is the rent higher than 1,200 euros?",
        "What is the difference between rent and lease?",
        "What is older than the mill?",
        "Compare.",
    ],
)
def test_what_only_looks_like_a_comparison_is_asked_whole(question: str) -> None:
    assert parts_of(question) == (question,)


OWNER = "Who owns the company that caters the summer party?"
STEPS = ("Which company caters the summer party?", "Who owns #1?")


def test_an_able_model_plans_and_one_that_is_too_small_is_not_asked() -> None:
    able, small = Model("\n".join(STEPS)), Model("\n".join(STEPS), ABLE - 1)
    assert plan(OWNER, able) == Plan(tuple(Part(one, one) for one in STEPS), by_model=True)
    assert plan(OWNER, small) == plan(OWNER, None) == Plan((Part(OWNER, OWNER),))
    assert small.seen == []


def test_a_model_is_not_asked_where_nothing_is_open() -> None:
    model = Model("Who?")
    assert not is_open("When was the mill built?", ())
    assert plan("When was the mill built?", model).parts[0].asked == "When was the mill built?"
    assert model.seen == []


def test_a_follow_up_is_completed_by_the_model_with_what_was_said() -> None:
    history = (
        Message("user", "Who designed the Eiffel Tower?"),
        Message("assistant", "Sauvestre."),
    )
    model = Model("When was the Eiffel Tower designed by Sauvestre built?")
    made = plan("When was it built?", model, *history)
    assert made.parts == (Part(model.text, model.text),)
    assert "Sauvestre." in model.seen[0][-1].text


@pytest.mark.parametrize(
    "written",
    [
        "",
        "I cannot do that.",
        "Which company caters the summer party?\nWho owns Bertram Foods?",  # a name of its own
        "Which company caters the party of 2019?\nWho owns #1?",  # a number of its own
        "Who owns #1?\nWhich company caters the summer party?",  # before it is known
        "Is the weather nice on holiday abroad in spring?",
        "\n".join(f"Who caters the party {word}?" for word in ("first", "second", "last", "now")),
    ],
)
def test_a_plan_that_strays_from_the_question_is_not_taken(written: str) -> None:
    assert not is_sound(tuple(written.splitlines()), OWNER, ())
    assert plan(OWNER, Model(written)) == plan(OWNER, None)


def test_a_plan_that_forgets_a_name_is_not_taken() -> None:
    question = "Who owns the company that caters the party of Anna Berg?"
    assert not is_sound(("Which company caters the party?", "Who owns #1?"), question, ())
    assert is_sound(("Which company caters the party of Anna Berg?", "Who owns #1?"), question, ())


def test_what_answered_a_step_is_asked_of_in_the_next() -> None:
    part = Part("Who owns #1?", "Who owns #1?")
    assert filled(part, ["Harvest Table"]) == Part(*["Who owns Harvest Table?"] * 2)
    assert filled(part, [""]) is None
    assert filled(Part("Who?", "Who?"), []) == Part("Who?", "Who?")
