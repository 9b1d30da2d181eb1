"""Whose "I" it is in a chat: what another says of himself is not heard."""

from __future__ import annotations

import pytest

from assistant.pieces import pieces
from assistant.records import Hit, Place
from assistant.speaking import without_others
from assistant.turns import is_chat, label_of, message_at, writer_of, writers_of

TEXT = """8 May 2023

Anna (13:56): Hi Ben! I went to the dentist yesterday. Your party was lovely.

Ben (13:57): Thanks, Anna! I have a new job at the mill. Cleo starts there on Monday.

(Cleo joined)

Cleo (14:01): Anna's car is at the garage."""


def hit(
    text: str = TEXT, message: str = "2023-05-08 · Chat: Anna, Ben, Cleo", title: str = ""
) -> Hit:
    return Hit(1, "/c/_chat.txt", Place(0, len(text), message=message), text, 1.0, {}, title=title)


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
    assert writer_of(hit(), TEXT.index("Ben (")) == "Ben"
    assert writer_of(hit(), TEXT.index("(Cleo")) == ""
    assert writer_of(hit(), 0) == ""
    assert message_at(hit(), TEXT.index("Cleo starts")).startswith("Thanks, Anna!")


def test_what_another_says_of_himself_is_not_heard() -> None:
    assert heard("When did Ben go to the dentist?") == [
        "Anna (13:56): Hi Ben!",
        "Your party was lovely.",
        "Ben (13:57): .",
        "I have a new job at the mill.",
        "Cleo starts there on Monday.",
        "(Cleo joined)",
        "Cleo (14:01): Anna's car is at the garage.",
    ]
    said = heard("Where does Anna work?")
    assert "I went to the dentist yesterday." in said
    assert not any("new job" in one or "party" in one for one in said)
    assert "Cleo (14:01): Anna's car is at the garage." in said  # of her by name


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
    mail = hit(message="2023-05-08 · Anna · Chat: The dentist")
    assert without_others("When did Ben go to the dentist?", [mail]) == [mail]


def two(first: str, second: str) -> Hit:
    """A chat of Anna and Ben."""
    text = f"8 May 2023\n\nAnna (13:56): {first}\n\nBen (13:57): {second}"
    return hit(text, "2023-05-08 · Chat: Anna, Ben", "Anna, Ben")


def test_where_two_write_a_message_is_about_its_writer() -> None:
    said = "I love it. The store is doing great."
    question = "How is the store of Ben?"
    assert "The store is doing great." not in heard(question, two(said, "Good."))
    group = hit(f"8 May 2023\n\nAnna (13:56): {said}", "2023-05-08 · Chat: Anna, Ben, Cleo")
    assert "The store is doing great." in heard(question, group)


@pytest.mark.parametrize(
    "said",
    [
        "Anna rang me. She is at the hospital in Leeds.",
        "I gave Anna 50 euros.",
        "I went to Lisbon with Anna.",
        "Your bike is in the shed, Anna.",
    ],
)
def test_what_tells_of_her_is_heard(said: str) -> None:
    assert " ".join(heard("Where is Anna?", two("Hm.", said))[1:]) == f"Ben (13:57): {said}"


@pytest.mark.parametrize(
    ("writer", "question", "named"),
    [
        ("Will", "When will the cake come?", False),
        ("Will", "When does Will come?", True),
        ("Bill", "How much is the electricity bill?", False),
        ("The Landlord", "When does the plumber come?", False),
        ("Dr Meyer", "When did Dr Brown call?", False),
        ("Dr Meyer", "when did meyer call?", True),
        ("Smith John", "When did John move?", True),
        ("José", "when did jose move", True),
    ],
)
def test_who_is_named(writer: str, question: str, named: bool) -> None:
    said = hit(
        f"8 May 2023\n\nAnna (13:56): I bring the cake.\n\n{writer} (13:57): Good.",
        f"2023-05-08 · Chat: Anna, {writer}",
    )
    assert ("Anna (13:56): ." in heard(question, said)) is named


def test_a_colon_in_a_message_makes_no_writer() -> None:
    text = "8 May 2023\n\nAnna (13:56): Here it is.\nWifi: the red box. (ring twice)"
    assert writer_of(hit(text), text.index("the red box")) == "Anna"
    assert writers_of(hit(text, "2023-05-08 · Chat: Anna")) == ["Anna"]


@pytest.mark.parametrize(
    "question", ["What did the hotel for Ben cost?", "What is the Ben Nevis hotel?"]
)
def test_whom_a_thing_is_for_does_not_tell_of_himself(question: str) -> None:
    said = "I paid 90 euros for the hotel."
    assert f"Anna (13:56): {said}" in heard(question, two(said, "Good."))
