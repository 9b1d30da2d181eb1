"""A follow-up is judged by itself, too; a file's name is read where it says what is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from assistant.asking import understand
from assistant.changing import is_of_its_day
from assistant.evidence import Evidence, Reading, candidates
from assistant.judging import Judgement
from assistant.reading import Reading as Read
from assistant.reading import Verdict
from assistant.records import Citation, Hit, Place, Sentence
from assistant.weighing import Weighed, Weigher, called, of_follow_up
from assistant.work import ended

SURE = 0.4


def hit(number: int, text: str, name: str, **fields: Any) -> Hit:
    return Hit(number, f"/home/{name}", Place(0, len(text)), text, 1.0, {}, **fields)


HITS = (
    hit(1, "The fees of the tennis club are £90.", "tennis.md"),
    hit(2, "The fees of the chess club are £40.", "chess.md"),
)


def weighed(question: str, at: int, chance: float) -> Weighed:
    found = candidates(HITS)
    best = [Evidence(found[at], Reading(0, 1, 1.0, 1.0), {}, 1.0, 1.0)]
    return Weighed(understand(question), tuple(best), chance)


def taken(
    question: str, completed: tuple[int, float], alone: tuple[int, float]
) -> tuple[int, float]:
    whole = weighed(f"{question} (tennis club)", *completed)
    one = of_follow_up(whole, weighed(question, *alone), HITS, SURE)
    return one.ranked[0].candidate.hit, one.answerable


def test_where_both_ways_come_to_one_file_the_better_chance_counts() -> None:
    assert taken("What are the fees?", (0, 0.2), (0, 0.9)) == (0, 0.9)
    assert taken("How much are they?", (0, 0.5), (0, 0.1)) == (0, 0.5)


def test_where_they_do_not_a_question_that_points_back_is_taken_as_completed() -> None:
    assert taken("How much are they?", (0, 0.3), (1, 0.9)) == (0, 0.3)
    assert taken("What are the chess fees?", (0, 0.3), (1, 0.9)) == (1, 0.9)
    assert taken("What are the chess fees?", (0, 0.3), (1, 0.39)) == (0, 0.3)  # not surely


def test_a_files_name_is_read_where_it_says_what_is_asked_about() -> None:
    asked = understand("When does Anna Berger's contract end?")
    told = called(
        asked, [hit(1, "It ends on 30 June.", "Contract_Anna_Berger.docx", title="Terms")]
    )
    assert told[0].heading == "Contract Anna Berger"
    for one in (
        hit(1, "It ends on 30 June.", "c1.docx", title="Terms"),
        hit(1, "It ends on 30 June.", "berger.docx", title="Contract of Anna Berger"),
    ):
        assert called(asked, [one]) == [one]


def test_what_is_told_with_its_day() -> None:
    for text, depends in (
        ("I will come next Thursday.", True),
        ("Wir kommen nächste Woche.", True),
        ("It is the next house on the left, built last.", False),
    ):
        assert is_of_its_day(Sentence(text, "supported")) == depends
    cited = Citation(1, "/a.eml", Place(0, 9, message="2024-07-01 · Ann · Trip"), "It is on.")
    assert is_of_its_day(Sentence("It is on.", "supported", (cited,)))
    attached = replace(cited, place=replace(cited.place, attachment="lease.pdf"))
    assert not is_of_its_day(Sentence("The rent is £500.", "supported", (attached,)))


class Believes:
    """A reader to whom every text answers."""

    def read(self, question: str, texts: Sequence[str]) -> list[Read]:
        assert question
        one = np.ones(1, np.float32)
        return [Read(np.array([[0, len(text)]]), one * 5, one * 5, 0.0, 5.0) for text in texts]

    def judge(self, claim: str, texts: Sequence[str]) -> list[Verdict]:
        raise AssertionError(claim, texts)


def weighed_of(question: str, text: str) -> Weighed:
    found: Weighed = ended(
        Weigher(Judgement.load(), Believes()).weigh(question, [hit(1, text, "house.md")])
    )
    return found


def test_where_nothing_has_the_form_that_is_asked_for_what_speaks_of_it_may_be_no_answer() -> None:
    told = weighed_of(
        "What is the door code?", "The boiler is old. The door code is on the fridge."
    )
    assert told.astray
    assert told.answerable > 0
    assert [one.candidate.text for one in told.ranked] == ["The door code is on the fridge."]
    alarm = weighed_of("What is the alarm code of the house?", "The boiler shows error F28.")
    assert alarm.answerable == 0
    known = weighed_of("What is the door code?", "The door code is 4471. It is on the fridge.")
    assert not known.astray
