"""An answer of another kind than what is asked for is told as one that may be none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answering import Answerer
from assistant.asking import understand
from assistant.judging import Judgement
from assistant.other_kind import is_of_another_kind
from assistant.reading import Reader
from tests.answering_fakes import Library, answer, place_of
from tests.answering_fakes import hit as titled
from tests.test_quoting import evidence, hit

VOTES = "Name | For | Against\nRosa Hill | 943 | 69\nIan Webb | 985 | 32"
PAY = "Name | Yearly pay | Days\nRosa Hill | 943 | 69\nIan Webb | 985 | 32"
DOORS = "Article | Price\nAsh door | 389\nWalnut door | 498"
SUMS = "Item | 2022 | 2023\nAccrued employee costs | 344 | 471\nEmployees | 21 | 22"


def is_other(question: str, text: str, begin: str) -> bool:
    hits = [hit(text)]
    (best, *_) = evidence(hits, begin)
    return is_of_another_kind(understand(question), best, hits)


@pytest.mark.parametrize(
    ("question", "text", "begin"),
    [
        ("How fast can a heron fly?", "The wings of a heron are strong and broad.", "The wings"),
        (
            "How much was Adams paid?",
            "(2) The firm of Adams was ratified for 2023.",
            "(2) The firm",
        ),
        ("What is the due date of the invoice?", "Invoice 17\nDate: 15 January 2024\n", "Date:"),
        ("What is Rosa Hill's salary?", VOTES, "Rosa"),
        ("How many employees are there?", SUMS, "Accrued"),
        ("When is the party in 2025?", "Party: Friday 13 December 2024, 18:00", "Party"),
        ("Harriet's mobile number", "Harriet Aldous: Estates; phone 01603 555118", "Harriet"),
        ("Harriet's mobile number", "Harriet Aldous: Estates; phone 0151 234 5678", "Harriet"),
        ("Harriet's mobile number", "Harriet Aldous: Estates; phone 069 1234567", "Harriet"),
        ("Harriet's mobile number", "Harriet Aldous: Estates; phone 617 555 0123", "Harriet"),
        ("What is the price of a walnut door?", DOORS, "Ash"),  # another row has more of it
        (
            "Who is the plumber's boss?",
            "Claim | 999 | Make | Jeep\nParts | 2 | Colour | Red",
            "Parts",
        ),
    ],
)
def test_another_kind_is_seen(question: str, text: str, begin: str) -> None:
    assert is_other(question, text, begin)


@pytest.mark.parametrize(
    ("question", "text", "begin"),
    [
        ("How fast can a heron fly?", "A heron flies at 40 km/h with strong wings.", "A heron"),
        ("How long does the pass hold?", "The pass holds until the owner moves.", "The pass"),
        ("How many pupils must be ill?", "Half of the pupils must be ill.", "Half"),
        ("How does a heron fly?", "The wings of a heron are strong and broad.", "The wings"),
        ("What is the due date of the invoice?", "Payable by: 2 May. Date: 15 April", "Payable"),
        ("What is the date of the invoice?", "Invoice 17\nDate: 15 January 2024\n", "Date:"),
        ("What is Rosa Hill's salary?", PAY, "Rosa"),
        ("How many votes were for Rosa Hill?", VOTES, "Rosa"),
        ("How many employees are there?", SUMS, "Employees"),
        ("When is the party in 2025?", "Party: Friday 12 December 2025, 18:00", "Party"),
        ("When was the lease of 2023 signed?", "It was signed on 2 December 2022.", "It was"),
        ("Harriet's mobile number", "Harriet Aldous: Estates; mobile 07700 900118", "Harriet"),
        ("Harriet's mobile number", "Harriet Aldous: phone 0171 1234567", "Harriet"),
        ("Harriet's mobile number", "Harriet Aldous: phone 0151 23456789", "Harriet"),
        ("Harriet's mobile number", "Harriet Aldous: phone +49 (0) 171 1234567", "Harriet"),
        ("Harriet's mobile number", "Harriet Aldous: phone 06 12 34 56 78", "Harriet"),
        ("Harriet's mobile number", "Harriet Aldous: phone 612 345 678", "Harriet"),
        (
            "When is the 2024 tax return due?",
            "The 2024 tax return is due on 31 January 2025.",
            "The 2024",
        ),
        ("What is the price of a walnut door?", DOORS, "Walnut"),
        ("What is the price of a pine door?", DOORS, "Ash"),  # no row has more of it
        ("Who is the plumber?", "Trade | Name\nPlumber | Jo Hall", "Plumber"),
        ("Who is the plumber?", "Plumber | Town\nJo Hall | Ely\nAl Webb | York", "Jo Hall"),
        ("Is the due date in May?", "Invoice 17\nDate: 15 January 2024\n", "Date:"),
        ("Wie hoch ist das Gehalt von Rosa Hill?", VOTES, "Rosa"),
    ],
)
def test_what_may_be_of_the_kind_is_left_alone(question: str, text: str, begin: str) -> None:
    assert not is_other(question, text, begin)


def test_it_is_told_as_one_that_may_be_none() -> None:
    library = Library((titled(1, "The wings of a heron are strong and broad.", "Heron"),))
    certain = replace(
        Judgement.load(),
        sure=0.0,
        answerable=replace(Judgement.load().answerable, threshold=0.0),
    )
    answerer = Answerer(library, place_of, certain, Reader.open())
    assert answer(answerer.answer("How fast can a heron fly?")).unsure
    assert not answer(answerer.answer("What are the wings of a heron like?")).unsure
