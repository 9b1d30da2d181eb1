"""Sentences: exact offsets, and the stops that end none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.sentences import sentence_spans


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["Dr. Smith went to Washington, D.C. in 1999.", "He met J. K. Rowling."],
        ["See § 7.2.", "No. 7 is Fig. 3.", "No.", "That is wrong."],
        ["The U.S. Army came.", "He lives in the U.S.", "The end."],
        ["It comes with rel. 1.2 in wk. 47.", "Then vers. 3."],
        ["Visit www.example.com.", "Version 2.0.1 of it costs $3.50.", "Good."],
        ['"Why?" he asked.', '"Yes!"', "She left."],
        ["Apple Inc. reported results.", "It grew 3.5%.", "Later.[3]", "Then (see Fig. 2)."],
        ["Art. 5 Abs. 2 GG gilt.", "Am 3. Oktober kam z. B. Das Ende.", "Im 19. Jahrhundert."],
        ["Llegó el Sr. García.", "¿Cómo está?", "¡Bien!"],
        ["M. Dupont est là.", "Il dort."],
        ["e.g. Foo, i.e. Bar and so on.", "He came at 5 p.m. on Monday."],
        ["Intro ........ 5 Methods ........ 7"],
        ["Well... that is it.", "So did I.", "Then he left."],
    ],
)
def test_sentences_on_one_line(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_wide_stops_need_no_space() -> None:
    assert sentences("これは文です。「はい。」次の文！你好。再见") == [
        "これは文です。",
        "「はい。」",
        "次の文！",
        "你好。",
        "再见",
    ]


def test_hard_wrapped_lines_go_on_and_bullets_do_not() -> None:
    text = (
        "1. Scope\n"
        "The quick brown fox jumps over the lazy dog, and then it goes on to the\n"
        "River bank. There it sleeps.\n"
        "- milk\n"
        "- eggs\n"
        "\n"
        "(a) the first clause\n"
        "(b) the second clause"
    )
    assert sentences(text) == [
        "1. Scope",
        "The quick brown fox jumps over the lazy dog, and then it goes on to the\nRiver bank.",
        "There it sleeps.",
        "- milk",
        "- eggs",
        "(a) the first clause",
        "(b) the second clause",
    ]


def test_legal_numbers_stay_with_their_text() -> None:
    text = "7.2. The Seller shall deliver. 7.3. The Buyer shall pay under Sec. IV of the Act."
    assert sentences(text) == [
        "7.2. The Seller shall deliver.",
        "7.3. The Buyer shall pay under Sec. IV of the Act.",
    ]


@given(st.text(alphabet="aAbZ19 .!?\n\t\r。…\"'()[]-*:,é中\u2028", max_size=200))
def test_offsets_are_exact_and_nothing_is_lost(text: str) -> None:
    spans = sentence_spans(text)
    last = 0
    for start, end in spans:
        assert last <= start < end
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        last = end
    assert not text[last:].strip()


@pytest.mark.parametrize("piece", [".", '."', "a\n", " \n", ". ", "a. ", "\n- ", "([", "[1]"])
def test_repeated_pieces_take_no_quadratic_time(piece: str) -> None:
    assert sentence_spans(piece * 100_000) is not None  # the suite's time limit would end it


def test_a_day_before_a_german_month_ends_nothing() -> None:
    text = "Antwort Margarete, 17. Juli: Das tut mir leid. Frist ist der 3. Februar."
    assert sentences(text) == [
        "Antwort Margarete, 17. Juli: Das tut mir leid.",
        "Frist ist der 3. Februar.",
    ]


def test_a_line_that_begins_with_a_day_is_an_entry_of_its_own() -> None:
    text = (
        "3.3. Hydraulikschlauch geplatzt, ganze Sauerei vor der Kapelle, Notz hat gepresst\n"
        "9.9. Palettengabel ausgeliehen an Familie Immler, bis Allerheiligen zurück\n"
        "1.12. Reifen neu"
    )
    assert sentences(text) == text.split("\n")


def test_a_wrapped_line_that_begins_with_a_day_goes_on() -> None:
    text = "Die Sitzung findet statt, und zwar am\n12.03.2024 um 19 Uhr im Saal der alten Schule."
    assert sentences(text) == [text]
    assert len(sentences("They met in room 12. August was hot.")) == 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("[x] buy milk\n[ ] call Ann\n[ ] lend the ladder to Bob", 3),
        ("12/01/2024, 18:05 - Kate: no dogs\n12/01/2024, 18:09 - Clara: ok 1pm", 2),
        ("Coach to Leeds 12.10 (arr. 14.40) and on by bus.", 1),
        ("2. Parking. The proposal was rejected.\n3. Party. It is moved to 15 June.", 2),
        ("Minutes of the meeting\nTreasurer: Paul Stone\nChair: Ann Lee", 3),
        ("# Kestrel, 6 Nov\nmtg with Tom. demo went ok", 2),
        ("- Tom moves the data\n## Actions\n- Ann rings", 3),
        ("## a heading\nand text below\nthat goes on", 2),
        ("I lent the\nladder to Bob Smith and\nAnn: he is nice.", 1),  # prose
        ("On 3 May 2024, Ann Lee wrote:\n> Hi Clara,\n> it is booked\n> from May on.\nGood.", 3),
        ("Stoner\nThe Salt Path\nDemon Copperhead\nKlara and the Sun\nMiddlemarch", 5),
        ("Mrs Hill\n12 Mill Lane\nTarnbrook\nTB1 2XY", 1),  # an address
    ],
)
def test_notes_chats_and_quotations_are_taken_apart_by_their_lines(text: str, count: int) -> None:
    assert len(sentence_spans(text)) == count
