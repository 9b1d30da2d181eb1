"""Diaries and logs: each entry is of its day, which stands before it or in its heading."""

from __future__ import annotations

import pytest

from assistant.entries import entry_day, heading_over, is_day_alone
from assistant.pieces import pieces
from assistant.reading import Reader
from assistant.records import Answer
from tests.answering_fakes import asked_of, hit

DIARY = """\
Garden diary

4 May 2025. Sowed the beans in bed 3. Slugs everywhere.
18 May 2025. Planted out the tomatoes, twelve of them.
Sun 8 June. Picked peas. The net is torn.
3 July 2025: Fed the tomatoes with nettle tea."""


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("4 May 2025.", True),
        ("Sunday, 4 May 2025.", True),
        ("**2025-05-04**", True),
        ("4. Mai 2025", True),
        ("4 May.", True),
        ("4 May 2025. Sowed.", False),
        ("May is warm.", False),
        ("Due on 4 May 2025.", False),
        ("12 pots.", False),
    ],
)
def test_a_day_alone(text: str, alone: bool) -> None:
    assert is_day_alone(text) is alone


def test_the_first_sentence_of_an_entry_has_its_day() -> None:
    said = [DIARY[start:end] for start, end in pieces(DIARY)]
    assert "4 May 2025. Sowed the beans in bed 3." in said
    assert "Slugs everywhere." in said
    assert "Sun 8 June. Picked peas." in said


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Slugs everywhere", "2025-05-04"),
        ("Planted out", "2025-05-18"),
        ("The net is torn", ""),  # of which year?
        ("Fed the", "2025-07-03"),
        ("Garden", ""),
    ],
)
def test_the_day_of_an_entry(sentence: str, day: str) -> None:
    assert entry_day(DIARY, DIARY.index(sentence)) == day


def test_one_line_with_a_day_is_no_diary() -> None:
    letter = "4 May 2025. Dear Ms Vale, the rent is due. It is 900 euros."
    assert entry_day(letter, letter.index("It is")) == ""


def test_the_heading_over_a_sentence() -> None:
    text = "# Health\n\n## 2024-09-10 Dr Amsel\nBlood pressure 138/88."
    assert heading_over(text, text.index("Blood")) == "2024-09-10 Dr Amsel"
    assert heading_over(text, 0) == ""


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


HEALTH = hit(
    1,
    "## 2024-09-10 Dr Amsel\nBlood pressure 138/88. Prescribed ramipril 2.5 mg, once a day.\n\n"
    "## 2025-03-18 Dr Amsel\nBlood pressure 129/82. Ramipril raised to 5 mg.\n\n"
    "## 2025-06-02 Dentist\nFilling, upper left.",
    "Health",
)


def said(found: Answer) -> list[tuple[str, str, bool]]:
    return [(one.text, one.as_of, one.contrary) for one in found.sentences]


def test_when_something_was_done_is_told_with_the_day_of_its_entry(reader: Reader) -> None:
    found = said(asked_of(reader, "When did I sow the beans?", hit(1, DIARY, "Garden diary")))
    assert found == [("4 May 2025. Sowed the beans in bed 3.", "", False)]


def test_of_two_entries_the_later_is_told_first_of_how_it_is(reader: Reader) -> None:
    assert said(asked_of(reader, "What is my dose of ramipril?", HEALTH)) == [
        ("Ramipril raised to 5 mg.", "2025-03-18", False),
        ("Prescribed ramipril 2.5 mg, once a day.", "2024-09-10", True),
    ]
    assert said(asked_of(reader, "What is my blood pressure?", HEALTH))[0][:2] == (
        "Blood pressure 129/82.",
        "2025-03-18",
    )


VET = hit(
    1,
    "## 2024-11-21 Luna\nWeight 4.6 kg. Put on diet food.\n\n"
    "## 2025-02-13 Basko\nWeight 27 kg. Rimadyl 50 mg twice a day.\n\n"
    "## 2025-05-30 Basko\nWeight 25.5 kg. Rimadyl reduced to 50 mg once a day.",
    "Vet book",
)


@pytest.mark.parametrize(
    ("question", "sentences"),
    [
        ("How much does Luna weigh?", ["Weight 4.6 kg."]),
        ("What is Basko's weight?", ["Weight 25.5 kg.", "Weight 27 kg."]),
        (
            "What is the dose of Rimadyl?",
            ["Rimadyl reduced to 50 mg once a day.", "Rimadyl 50 mg twice a day."],
        ),
    ],
)
def test_an_entry_of_another_or_of_something_else_changes_nothing(
    reader: Reader, question: str, sentences: list[str]
) -> None:
    assert [text for text, *_ in said(asked_of(reader, question, VET))] == sentences


@pytest.mark.parametrize(
    ("month", "value", "day"),
    [("September 2024", "138/88", "2024-09-10"), ("March 2025", "129/82", "2025-03-18")],
)
def test_what_was_in_a_month_is_told_from_its_entry(
    reader: Reader, month: str, value: str, day: str
) -> None:
    found = asked_of(reader, f"What was my blood pressure in {month}?", HEALTH)
    assert said(found) == [(f"Blood pressure {value}.", day, False)]
    assert not found.unsure


def test_the_last_time_is_that_of_the_latest_heading_that_names_it(reader: Reader) -> None:
    assert said(asked_of(reader, "When did I last see Dr Amsel?", HEALTH))[0][1] == "2025-03-18"


def test_between_two_rows_of_one_no_row_of_another_is_told(reader: Reader) -> None:
    loans = hit(
        1,
        "Date,Who,What,Returned\n2025-01-05,Mira,Cordless drill,2025-01-20\n"
        "2025-02-11,Jonas,Ladder,\n2025-03-01,Mira,Tent,",
        "Loans",
    )
    found = asked_of(reader, "What has Mira borrowed?", loans)
    assert not any("Jonas" in one.text for one in found.sentences)
