"""Conversations: what is put in comes out again, is found, and is gone when it is deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.chats import (
    Turn,
    answer_from_json,
    answer_to_json,
    hits_from_json,
    hits_to_json,
    name_for,
    said,
)
from assistant.errors import StoreError
from assistant.records import Answer, Citation, Hit, Message, Place, Sentence, Through
from assistant.store.chats import Chats

PLACE = Place(3, 9, page=2, boxes=((1.0, 2.5, 3.0, 4.0),), heading="A › B", lines=(4, 6))
HIT = Hit(7, "/mill/caf\udce9.pdf", PLACE, "Frozen pipe.", 0.5, {"words": 1.0}, copies=("/b",))
FOLLOWED = replace(HIT, passage_id=8, through=Through(7, "Ines Okafor", "She asked Ines Okafor."))
ANSWER = Answer(
    question="Why?",
    refused=False,
    reason="",
    sentences=(Sentence("It froze.", "supported", (Citation(7, HIT.file, PLACE, "Frozen."),)),),
    closest=(HIT, FOLLOWED),
    timings={"total_ms": 12.5},
    tokens={"prompt": 3, "answer": 2},
)


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[Chats]:
    opened = Chats.open(tmp_path / "home" / "chats.db")
    yield opened
    opened.close()


def kept(chats: Chats, id: str, *questions: str) -> None:
    chats.begin(id, questions[0])
    for number, question in enumerate(questions):
        turn = Turn(f"{id}-{number}", question)
        chats.ask(id, turn)
        chats.answer(Turn(turn.id, question, answer=ANSWER, hits=(HIT,)))


def test_answers_and_hits_come_back_as_they_were() -> None:
    assert answer_from_json(answer_to_json(ANSWER)) == ANSWER
    assert hits_from_json(hits_to_json((HIT,))) == (HIT,)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"question": 1}', "[{}]"])
def test_a_damaged_answer_is_said_in_a_sentence(text: str) -> None:
    with pytest.raises(StoreError, match="damaged"):
        answer_from_json(text)


def test_turns_come_back_in_order_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    first = Chats.open(path)
    kept(first, "a", "Why is it cold?", "And when?")
    first.close()
    again = Chats.open(path)
    turns = again.turns("a")
    assert [turn.question for turn in turns] == ["Why is it cold?", "And when?"]
    assert turns[0].answer == ANSWER
    assert turns[0].hits == (HIT,)
    assert again.chats()[0].turns == 2
    again.close()


def test_asking_again_takes_the_place_of_the_turn(chats: Chats) -> None:
    kept(chats, "a", "Why?", "When?")
    chats.ask("a", Turn("a-0", "Why then?", scope=("/mill",)))
    turns = chats.turns("a")
    assert [turn.question for turn in turns] == ["Why then?", "When?"]
    assert turns[0].answer is None
    assert turns[0].scope == ("/mill",)


def test_chats_are_found_by_their_names_questions_and_answers(chats: Chats) -> None:
    kept(chats, "a", "Why is the pipe cold?")
    kept(chats, "b", "Who rings the bell?")
    chats.rename("b", "Café of the clockmaker")
    assert [chat.id for chat in chats.chats("cafe")] == ["b"]
    assert [chat.id for chat in chats.chats("bell froze")] == ["b"]
    assert {chat.id for chat in chats.chats("FROZE")} == {"a", "b"}
    assert chats.chats("100%_ '\"") == ()


def test_pinned_chats_come_first_then_the_newest(chats: Chats) -> None:
    for id in ("a", "b", "c"):
        chats.begin(id, id)
    for minute, id in enumerate("bca"):
        chats.ask(id, Turn(id, "?", asked_at=f"2026-01-01T00:0{minute}:00"))
    chats.pin("b", True)
    assert [chat.id for chat in chats.chats()] == ["b", "a", "c"]


def test_questions_are_remembered_once(chats: Chats) -> None:
    chats.begin("a", "a")
    for minute, question in enumerate(("One?", "Two?", "One?")):
        chats.ask("a", Turn(str(minute), question, asked_at=f"2026-01-01T00:0{minute}:00"))
    assert chats.questions(10) == ("Two?", "One?")
    assert chats.questions(1) == ("One?",)


def test_what_is_deleted_is_gone_from_the_file(chats: Chats, tmp_path: Path) -> None:
    kept(chats, "a", "Where is the xylophone?")
    chats.delete("a")
    assert chats.chats() == ()
    assert chats.turns("a") == ()
    for file in (tmp_path / "home").iterdir():
        assert b"xylophone" not in file.read_bytes()


def test_a_file_that_is_none_says_so(tmp_path: Path) -> None:
    (tmp_path / "chats.db").write_bytes(b"not a database, but long enough to be looked at" * 30)
    with pytest.raises(StoreError):
        Chats.open(tmp_path / "chats.db")


@given(st.text(max_size=300))
def test_a_name_is_one_short_line(question: str) -> None:
    name = name_for(question)
    assert len(name) <= 60
    assert "\n" not in name


def test_a_follow_up_knows_what_was_answered() -> None:
    turns = [Turn("1", "Why?", answer=ANSWER), Turn("2", "Stopped?")]
    assert said(turns, 3) == (Message("user", "Why?"), Message("assistant", "It froze."))
    assert said(turns, 0) == ()
