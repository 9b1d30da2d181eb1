"""Which questions are searched for: by the form of a question, or as an able model plans them."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import pytest

from assistant.comparing import sides_of
from assistant.errors import QuestionError
from assistant.planning import ABLE, Part, Plan, is_open, is_sound, parts_of, planned
from assistant.query import parse_query
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
            "Is Hartmann cheaper than Dale & Sons?",
            ("How much does Hartmann cost in total?", "How much does Dale & Sons cost in total?"),
        ),
        (
            "Compare the budget of 2024 with 2025.",
            ("What is the budget of 2024?", "What is the budget of 2025?"),
        ),
        ("turnover 2023 and 2024", ("turnover 2023", "turnover 2024")),
        (
            "price of the oak door in 2024 vs. in 2025?",
            ("price of the oak door in 2024", "price of the oak door in 2025"),
        ),
        (
            "What is the difference between the rent of the flat and that of the mill?",
            ("What is the rent of the flat?", "What is the rent of the mill?"),
        ),
    ],
)
def test_a_comparison_asks_about_each_side(question: str, parts: tuple[str, ...]) -> None:
    assert sides_of(question) == parts
    assert tuple(part.said for part in plan(question, None).parts) == parts


@pytest.mark.parametrize(
    "question",
    [
        "Is it higher than before?",
        "Are more than 20 guests allowed?",
        "Is the rent higher than 1,200 euros?",
        "Is my flat older than 100 years?",
        "Is the trip longer than a day?",
        "Is the interest higher than 5%?",
        "Is the warranty of the boiler longer than two years?",
        "Are children younger than twelve free?",
        "Is a notice period longer than three months allowed?",
        "Are dogs bigger than a cat allowed in the flat?",
        "Are trips longer than a day reimbursed?",
        "Is the rent higher than last year?",
        "Is the rent in 2020 higher than in 2019?",
        "Is the rent as high as it was in 2019?",
        "Was the project more expensive than planned?",
        "Is the limit higher than the law permits it to be?",
        "Is there anything cheaper than the KX40?",
        "Is Anna much older than Bob?",
        "Is the deposit twice as high as the rent?",
        "Is the rent higher than the deposit and when is it due?",
        "Is the water deeper than 2 metres and is it heated?",
        "What costs more, a train to Paris or to Rome?",
        "Which is longer, the lease of the flat or of the workshop?",
        "What is the difference between rent and lease?",
        "What is the difference between the budget for research and development and for sales?",
        "Compare notice periods in the flat lease and the mill lease",
        'Compare "terms and conditions" with "terms of use"',
        "What is older than the mill?",
        "Compare.",
        "What was sold between 2023 and 2024?",
        "What changed in the price list of 2024 vs 2025?",
        "Was the rent the same in 2023 and 2024?",
        "Was the average price of a door higher in 2023 and 2024?",
        "Was the mill built in 1890 or 1900?",
        "How much did we spend on paint in 2023 and 2024 together?",
        "Ist die Miete höher als die Kaution?",
    ],
)
def test_what_only_looks_like_a_comparison_is_asked_whole(question: str) -> None:
    assert sides_of(question) == ()


def test_nothing_is_split_inside_quotation_marks() -> None:
    asked = 'Who said "come in and what is it" to Anna?'
    assert parts_of(asked) == (asked,)


def test_long_pasted_text_is_looked_at_quickly() -> None:
    for text in ("is x" + " " * 20_000 + "y", "compare x" + " " * 20_000, "a" * 20_000):
        assert sides_of(text) == ()
        is_open(text, ())


def test_both_sides_of_a_comparison_lean_on_the_conversation_or_neither() -> None:
    history = (Message("user", "What pressure should the boiler KX40 have?"),)
    made = plan("Which is older, the barn or the mill?", None, *history)
    added = {part.asked.removeprefix(part.said) for part in made.parts}
    assert len(added) == 1


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
        "Which company caters the summer party?",  # only half of what was asked
        "Which company caters the summer party?\nWho owns Bertram Foods?",  # a name of its own
        "Siemens caters the summer party of which company?\nWho owns #1?",  # at the beginning
        "Which company caters the party of 2019?\nWho owns #1?",  # a number of its own
        "Who owns #1?\nWhich company caters the summer party?",  # before it is known
        "Is the weather nice on holiday abroad in spring?",
        "\n".join(f"Who caters the party {word}?" for word in ("first", "second", "last", "now")),
    ],
)
def test_a_plan_that_strays_from_the_question_is_not_taken(written: str) -> None:
    assert not is_sound(tuple(written.splitlines()), OWNER, ())
    assert plan(OWNER, Model(written)) == plan(OWNER, None)


def test_a_plan_keeps_names_and_negation() -> None:
    question = "Who owns the company that caters the party of Anna Berg?"
    assert not is_sound(("Which company caters the party?", "Who owns #1?"), question, ())
    assert is_sound(("Which company caters the party of Anna Berg?", "Who owns #1?"), question, ())
    denied = "Which of the pets of the tenants are not allowed?"
    assert not is_sound(("Which pets of the tenants are allowed?",), denied, ())
    assert is_sound(("Which pets of the tenants are not allowed?",), denied, ())


def test_a_conversation_that_is_too_long_for_the_model_plans_nothing() -> None:
    class Short(Model):
        def write(self, messages: Sequence[Message], max_tokens: int) -> Generator[str, None, None]:
            if max_tokens:
                raise QuestionError("The question is too long.")
            yield from super().write(messages, max_tokens)

    assert plan(OWNER, Short("")) == plan(OWNER, None)


def test_what_answered_a_step_is_asked_of_in_the_next_as_plain_words() -> None:
    made = plan(OWNER, Model("\n".join(STEPS)))
    assert made.filled(1, ["Harvest Table"]) == Part(*["Who owns Harvest Table?"] * 2)
    assert made.filled(1, [""]) is None
    steered = made.filled(1, ['"Harvest" after:sales in:x -old'])
    assert steered is not None
    query = parse_query(steered.asked)
    assert (query.phrases, query.excluded, query.limits) == ((), (), "")


def test_a_number_sign_of_the_persons_own_is_left_alone() -> None:
    for asked in (
        "Is the rent of unit #1 higher than that of unit #2?",
        "What does ticket #12 say and who closed it?",
        "What is the deposit and when was invoice #1 paid?",
    ):
        made = plan(asked, None)
        told = [made.filled(at, ["x"] * at) for at in range(len(made.parts))]
        assert told == list(made.parts)
    assert plan("Who owns unit #1 of the mill?", Model("Who owns #1?")).by_model is False


def test_parts_lean_on_what_was_said_before_only_as_the_whole_does() -> None:
    before = (Message("user", "What does fault F07 of the boiler mean?"), Message("assistant", "…"))
    both = plan("Who is the landlord of the workshop and how much is the deposit?", None, *before)
    assert [part.asked for part in both.parts] == [part.said for part in both.parts]
    assert not both.leans
    it = plan("What does it cost and when was it repaired?", None, *before)
    assert it.leans
    assert "F07" in it.parts[0].asked
    assert not plan("What does it cost and when was it repaired?", None).leans


def test_and_does_it_asks_a_second_thing() -> None:
    assert parts_of("How long is the warranty and does it cover lacquer?") == (
        "How long is the warranty?",
        "Does it cover lacquer?",
    )
    found = plan("How long is the warranty and does it cover lacquer?", None)
    assert "warranty" in found.parts[1].asked
    for whole in ("Who runs the café and does the books?", "Is it long and is the road wide?"):
        assert parts_of(whole) == (whole,)


def test_a_part_that_names_no_thing_is_about_that_of_the_first() -> None:
    course = plan("When is the first aid course and who goes?", None)
    assert course.parts[1].asked == "Who goes? (first aid course)"
    rent = plan("How much is the rent and who is Anna?", None)
    assert rent.parts[1].asked == "Who is Anna?"
