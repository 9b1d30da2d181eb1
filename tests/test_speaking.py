"""Whose "I" it is in a chat: what another says of himself is not heard."""

from __future__ import annotations

import pytest

from assistant.pieces import pieces
from assistant.records import Hit, Place
from assistant.speaking import without_others
from assistant.turns import is_chat, label_of, message_at, writer_of, writers_of

TEXT = """8 May 2023

Anna: Hi Ben! I went to the dentist yesterday. Your party was lovely.

Ben: Thanks, Anna! I have a new job at the mill. Cleo starts there on Monday.

(Cleo joined)

Cleo: Anna's car is at the garage."""


def hit(text: str = TEXT, message: str = "2023-05-08 · Chat: Anna, Ben, Cleo") -> Hit:
    return Hit(1, "/c/_chat.txt", Place(0, len(text), message=message), text, 1.0, {})


def heard(question: str, *hits: Hit) -> list[str]:
    """The sentences that are left of what is said."""
    (quiet,) = without_others(question, hits or (hit(),))
    assert len(quiet.text) == len((hits or (hit(),))[0].text)
    return [quiet.text[start:end] for start, end in pieces(quiet.text)][1:]


def test_a_label_tells_who_writes() -> None:
    assert label_of("2023-05-08", ["Anna", "Ben"]) == "2023-05-08 · Chat: Anna, Ben"
    assert is_chat(hit())
    assert not is_chat(hit(message="2023-05-08 · Anna · Re: Chat"))
    assert writers_of(hit()) == ["Anna", "Ben", "Cleo"]
    many = hit(message=label_of("2023-05-08", list("abcdefgh")))
    assert writers_of(many) == [*"abcdef", "Anna", "Ben", "Cleo"]


def test_a_sentence_is_of_the_writer_before_it() -> None:
    assert writer_of(hit(), TEXT.index("Your party")) == "Anna"
    assert writer_of(hit(), TEXT.index("Ben: ")) == "Ben"
    assert writer_of(hit(), TEXT.index("(Cleo")) == ""
    assert writer_of(hit(), 0) == ""
    assert message_at(hit(), TEXT.index("Cleo starts")).startswith("Thanks, Anna!")


def test_what_another_says_of_himself_is_not_heard() -> None:
    assert heard("When did Ben go to the dentist?") == [
        "Anna: .",
        "Your party was lovely.",
        "Ben: .",
        "I have a new job at the mill.",
        "Cleo starts there on Monday.",
        "(Cleo joined)",
        "Cleo: Anna's car is at the garage.",
    ]
    said = heard("Where does Anna work?")
    assert "I went to the dentist yesterday." in said
    assert not any("new job" in one or "party" in one for one in said)
    assert "Cleo: Anna's car is at the garage." in said  # of her by name


@pytest.mark.parametrize(
    "question",
    [
        "Who went to the dentist?",
        "When did Anna and Ben meet?",
        "When did Dora go to the dentist?",
    ],
)
def test_without_one_writer_in_the_question_all_is_heard(question: str) -> None:
    assert without_others(question, [hit()]) == [hit()]


def test_all_that_somebody_says_may_be_what_is_asked_for() -> None:
    assert "Your party was lovely." in heard("What did Anna say about the party?")


def test_mails_and_files_are_left_as_they_are() -> None:
    mail = hit(message="2023-05-08 · Anna · The dentist")
    assert without_others("When did Ben go to the dentist?", [mail]) == [mail]
