"""Headings, page numbers, greetings and closings are read, and never taken for an answer."""

from __future__ import annotations

from time import process_time

import pytest

from assistant.asking import understand
from assistant.evidence import candidates
from assistant.furniture import is_closing, is_furniture, is_mail_head
from assistant.records import Hit, Place

LETTER = (
    "Dear Ines,\n\nthank you for your questions. The beams are safe.\n\n"
    "With kind regards,\nJoanna Firth\nChartered building surveyor\n\n"
    "On Tue, 29 Apr 2025 at 09:12, Ines Okafor wrote:\n\n> Are the beams safe?"
)


def sentences(text: str, question: str) -> list[str]:
    hit = Hit(1, "/letter.eml", Place(0, len(text)), text, 1.0, {})
    return [one.text for one in candidates([hit], understand(question))]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("## 8 April 2025\n\nPresent: nine.", "## 8 April 2025"),
        ("It ends so.\n\nEnergy report 2024 Page 1 of 2", "Energy report 2024 Page 1 of 2"),
        ("7 Ending the lease\n\nThe Tenant may end this lease at any time.", "7 Ending the lease"),
        ("Dear Ines,\n\nthank you.", "Dear Ines,"),
        ("I bring a cake.\n\n--\nIda Holm", "--\nIda Holm"),  # a signature
        ("Dear Ms. Rutschmann,\n\nthank you.", "Dear Ms. Rutschmann,"),
    ],
)
def test_furniture(text: str, said: str) -> None:
    start = text.index(said)
    assert is_furniture(text, start, start + len(said))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Contractor\n\nPennock Roofing", "Pennock Roofing"),  # nothing longer below it
        ("Rent: 400 pounds\n\nIt is paid in advance, by four instalments.", "Rent: 400 pounds"),
        ("See page 4 of the manual for how it is reset.", "See page 4 of the manual for how it"),
        ("The fuses are on page 12.", "The fuses are on page 12."),
        ("Call me.\n\n--\nmobile 0151 223", "--\nmobile 0151 223"),
        ("#5 is the spare key of the shed.", "#5 is the spare key of the shed."),
        ("Priya Raman\nof flat 3 is treasurer this year and the next.", "Priya Raman"),
    ],
)
def test_what_may_answer_is_none(text: str, said: str) -> None:
    start = text.index(said)
    assert not is_furniture(text, start, start + len(said))


def test_how_a_letter_ends_answers_only_who() -> None:
    closing = "With kind regards,\nJoanna Firth\nChartered building surveyor"
    assert is_closing(closing)
    assert closing not in sentences(LETTER, "What did the surveyor find?")
    assert closing in sentences(LETTER, "Who is the surveyor?")
    assert not any("wrote:" in one for one in sentences(LETTER, "Are the beams safe?"))
    assert "The beams are safe." in sentences(LETTER, "Are the beams safe?")


def test_a_mail_s_head_answers_only_who_wrote_and_when() -> None:
    head = (
        "Date: 2024-06-05 12:10:00\nFrom: Tom Ash <tom@post.example>\nTo: Jo Ash <jo@post.example>"
    )
    mail = f"{head}\n\nmy bike was stolen at the station this morning, I have told the police."
    assert is_mail_head(head)
    assert not any("From:" in one for one in sentences(mail, "Who stole the bike?"))
    assert not any("Date:" in one for one in sentences(mail, "When is the party?"))
    assert any("From:" in one for one in sentences(mail, "Who wrote about the bike?"))
    assert any("From:" in one for one in sentences(mail, "Who told the police?"))
    assert any("From:" in one for one in sentences(mail, "Who is Tom Ash?"))
    stay = "From: 12 June 2024\nTo: 19 June 2024\n\nThe flat is let with its garden and a garage."
    assert any("12 June" in one for one in sentences(stay, "When does the stay begin?"))
    assert any("From:" in one for one in sentences(mail, "When did Tom send his mail?"))


def test_a_line_of_marks_takes_no_time() -> None:
    text = ">" * 5000 + " The shed is let for 3 euros."
    began = process_time()
    assert not is_furniture(text, 0, len(text))
    assert not is_closing(text)
    assert process_time() - began < 1.0
