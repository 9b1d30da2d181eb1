"""Where several are asked for, an item of a list is told with the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answering import Answerer
from assistant.asking import understand
from assistant.enumerations import MOST, asks_for_several, is_cut_short
from assistant.judging import Judgement
from assistant.quoting import quotes
from assistant.reading import Reader
from tests.answering_fakes import Library, answer, place_of
from tests.answering_fakes import hit as titled
from tests.test_quoting import evidence, hit, told

CARE = (
    "Current medicines\n\n1. Ramipril 5 mg, once daily\n2. Metformin 500 mg, twice\n   daily\n"
    "3. Aspirin 75 mg\n\nAllergies\n\n1. Penicillin causes a rash"
)
TRIP = (
    "Bring along:\n\n☒ Warm coat\n\n☐ Umbrella\n\n☒ Strong torch\n\n☒ Whistle\n\nLeave at home:\n\n"
    "☒ Portable radio"
)

GUESTS = "Which guests are there?"
NAMES = ["Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gil", "Hugo", "Ida", "Jan", "Kim", "Leo"]
SURE = replace(
    Judgement.load(), sure=0.0, answerable=replace(Judgement.load().answerable, threshold=0.0)
)


def said(question: str, text: str, *begin: str) -> list[str]:
    hits = [hit(text)]
    return told(hits, quotes(evidence(hits, *begin), hits, 2, understand(question)))


@pytest.mark.parametrize(
    ("question", "several"),
    [
        ("Which medicines does she take?", True),
        ("which breakfast drinks are ticked", True),
        ("What are the side effects?", True),
        ("List the members.", True),
        ("Welche Medikamente nimmt sie?", True),
        ("Quels médicaments prend-elle ?", True),
        ("What is the price of the tickets?", False),
        ("What does Mrs Harris take?", False),
        ("What is the status of the works?", False),
        ("Which bus goes there?", False),
        ("Which was the first?", False),
    ],
)
def test_a_question_may_ask_for_several(question: str, several: bool) -> None:
    assert asks_for_several(question) is several


def test_all_items_are_told_in_their_order() -> None:
    """With the lines that they go on in; what stands below the next heading is another list."""
    assert said("Which medicines does she take?", CARE, "3. Aspirin", "2. Metformin") == [
        "1. Ramipril 5 mg, once daily",
        "2. Metformin 500 mg, twice\n   daily",
        "3. Aspirin 75 mg",
    ]


def test_what_is_ticked_is_a_list_of_its_own() -> None:
    ticked = ["☒ Warm coat", "☒ Strong torch", "☒ Whistle"]
    assert said("Which things are ticked?", TRIP, "☒ Strong torch") == ticked


@pytest.mark.parametrize(
    ("question", "text", "begin"),
    [
        ("How much Ramipril does she take?", CARE, "1. Ramipril"),  # one is asked for
        ("Which medicines are taken twice daily?", CARE, "2. Metformin"),  # its words choose
        ("Which medicines does she take?", CARE[CARE.index("2. ") :], "3. Aspirin"),  # it is cut
        (
            "Which medicines does she take?",
            "\n".join(f"- Medicine number {name}" for name in "abcdefghijklmnop"[: MOST + 1]),
            "- Medicine number c",
        ),
    ],
)
def test_else_the_item_is_told_alone(question: str, text: str, begin: str) -> None:
    (only,) = said(question, text, begin)
    assert only.startswith(begin)


def test_that_there_are_more_is_told() -> None:
    """Where the list is too long, or not read from its first item on."""
    long = "Guests\n\n" + "\n".join(f"- {name} Miller" for name in NAMES)
    for text, more in ((long, True), (long[: long.index("- Gil")], False)):
        library = Library((titled(1, text, "Guests"),))
        found = answer(Answerer(library, place_of, SURE, Reader.open()).answer(GUESTS))
        assert found.sentences[-1].text.endswith("Miller …") is more
        assert found.sentences[-1].status == "supported"
    hits = [hit(CARE[CARE.index("2. ") :])]
    best = evidence(hits, "3. Aspirin")[0]
    assert is_cut_short(understand("Which medicines does she take?"), best, hits)
    assert not is_cut_short(understand("What does she take?"), best, hits)
