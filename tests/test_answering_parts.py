"""Questions that are answered part by part: compound, comparing, planned by a model."""

from __future__ import annotations

from collections.abc import Generator as Pieces
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from assistant.answering import Answerer, Doubted, Progressed, Retrieved
from assistant.judging import Judgement
from assistant.planning import ABLE
from assistant.reading import Reader
from assistant.records import Message
from tests.answering_fakes import HITS, Library, Script, answer, answerer, hit, place_of


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def test_each_question_of_a_compound_one_is_answered(reader: Reader) -> None:
    events = list(answerer(reader).answer("How much is the monthly rent and who signed the lease?"))
    assert sum(isinstance(event, Retrieved) for event in events) == 2
    answered = answer(iter(events))
    said = " ".join(sentence.text for sentence in answered.sentences)
    assert "1,200 euros" in said
    assert "Anna Berg" in said
    assert (answered.refused, answered.reason) == (False, "")
    assert answered.searched == ("How much is the monthly rent?", "Who signed the lease?")
    assert answered.before == ()


def test_what_is_not_answered_of_a_compound_question_is_named(reader: Reader) -> None:
    asked = "How much is the monthly rent and who discovered penicillin?"
    answered = answer(answerer(reader).answer(asked))
    assert not answered.refused
    assert answered.reason == "Your files don't answer: “Who discovered penicillin?”"


def test_each_question_of_a_compound_one_is_doubted_by_itself(reader: Reader) -> None:
    """A code in one of them makes no other surer."""
    fault = "F11 means that the condensate pipe is frozen."
    library = Library((*HITS, hit(9, fault, "Faults")))
    asked = "What does the fault F11 mean and how much is the monthly rent?"
    rent = answer(answerer(reader, None, library).answer("How much is the monthly rent?")).likely
    doubting = replace(Judgement.load(), sure=1.5 * rent)
    answerer_ = Answerer(library, place_of, doubting, reader)
    alone = list(answerer_.answer("How much is the monthly rent?"))
    both = list(answerer_.answer(asked))
    assert sum(isinstance(event, Doubted) for event in alone) == 1
    assert any(isinstance(event, Doubted) for event in both)
    assert answer(iter(both)).unsure


def test_filters_hold_for_each_question_of_a_compound_one(reader: Reader) -> None:
    library = Library()
    asked = "in:flat How much is the monthly rent and who signed the lease?"
    answered = answer(answerer(reader, None, library).answer(asked))
    assert not answered.reason
    searched = {question for question, _ in library.asked}
    assert searched == {"in:flat How much is the monthly rent?", "in:flat Who signed the lease?"}


def test_both_sides_of_a_comparison_are_answered(reader: Reader) -> None:
    mill = "The monthly rent of the mill is 480 euros. It is paid in advance."
    flat = "The monthly rent of the flat is 1,200 euros."
    library = Library((hit(1, flat, "Flat"), hit(2, mill, "Mill")))
    asked = "Is the monthly rent of the flat higher than that of the mill?"
    answered = answer(answerer(reader, None, library).answer(asked))
    said = [sentence.text for sentence in answered.sentences]
    assert {flat, "The monthly rent of the mill is 480 euros."} <= set(said)


@dataclass
class Planner(Script):
    """An able model: its first text is a plan."""

    parameters: int = ABLE
    planned: bool = False

    def write(self, messages: Sequence[Message], max_tokens: int) -> Pieces[str, None, None]:
        if self.planned:
            yield from super().write(messages, max_tokens)
        else:
            self.planned = True
            yield "Which company caters the summer party?\nWho owns #1?"


def test_a_planned_question_is_asked_with_what_answered_the_one_before(reader: Reader) -> None:
    party = "The summer party is catered by Harvest Table, as last year."
    owner = "Harvest Table is owned by Lena Ortiz."
    library = Library((hit(1, party, "Party"), hit(2, owner, "Companies")))
    model = Planner("Harvest Table is owned by Lena Ortiz.")
    asked = "Who owns the company that caters the summer party?"
    events = list(answerer(reader, model, library).answer(asked))
    assert any(event == Progressed("planning") for event in events)
    searched = [event.question for event in events if isinstance(event, Retrieved)]
    assert searched[0] == "Which company caters the summer party?"
    assert searched[1].startswith("Who owns Harvest Table")
    assert "Lena Ortiz" in " ".join(one.text for one in answer(iter(events)).sentences)


def test_what_answers_the_other_side_is_not_told_twice(reader: Reader) -> None:
    old = "The monthly rent without utilities is 890 euros."
    new = "From 1 July 2022 the monthly rent without utilities is 945 euros."
    library = Library((hit(1, new, "Addendum 2022"), hit(2, old, "Contract 2019")))
    asked = "What is the difference between the rent in 2019 and 2022?"
    answered = answer(answerer(reader, None, library).answer(asked))
    assert sorted(one.text for one in answered.sentences) == sorted([new, old])
    assert not any(one.contrary for one in answered.sentences)
