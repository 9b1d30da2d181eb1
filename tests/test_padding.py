"""What is told beside the best quote: nothing that only fills up, and what stands between."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.asking import understand
from assistant.quoting import quotes
from assistant.records import Through
from tests.test_quoting import evidence, hit, told

VOTES = "The shareholders ratified Adams LLP as auditor of Corvo for 2023."
ROWS = "Name | For | Against\nRosa Hill | 943 | 69\nIan Webb | 985 | 32"
BOUGHT = (
    "In August the company bought the Hallam works. The first payment came to 60 million dollars. "
    "The sum includes 6 million that is due in May. The works make paper."
)


def said(question: str, text: str, *begin: str) -> list[str]:
    hits = [hit(text)]
    return told(hits, quotes(evidence(hits, *begin), hits, 2, understand(question)))


def test_a_heading_is_no_second_quote() -> None:
    text = (
        "LABORATORY RESULTS\n\nSugar 6.8\n\nThe sugar was 6.8 on Monday.\n\nNobody came on Friday."
    )
    question = "What was his sugar on Monday?"
    only = ["The sugar was 6.8 on Monday."]
    assert said(question, text, "The sugar", "LABORATORY") == only
    assert said(question, text, "The sugar", "Nobody") == [*only, "Nobody came on Friday."]


def test_a_heading_over_what_is_nearly_as_likely_is_not_told() -> None:
    text = "Ms Berg\n\nLABORATORY RESULTS\n\nSugar 6.8\n\nIron 12.1 in June."
    assert said("What was her iron?", text, "LABORATORY", "Iron") == ["Iron 12.1 in June."]
    assert said("What was her iron?", text, "LABORATORY") == ["LABORATORY RESULTS"]
    signed = "The rooms are ready.\n\nPAULA J. CROSS\n\nSecretary of the club in Ely"
    assert said("Who signed the letter?", signed, "PAULA", "Secretary")[0] == "PAULA J. CROSS"


def test_a_heading_through_which_it_was_found_is_not_told() -> None:
    """A sentence through which it was found is."""
    for leads, count in (("IRON TESTS", 1), ("Ms Berg had her iron tested.", 2)):
        first = hit(f"{leads}\n\nShe came back in May.")
        through = Through(first.passage_id, "iron", leads, True)
        hits = [first, replace(hit("Iron 12.1 in June.", "/b.txt", id=2), through=through)]
        best = evidence(hits, "Iron 12.1")
        found = told(hits, quotes(best, hits, 2, understand("What was her iron?")))
        assert found == [leads, "Iron 12.1 in June."][-count:]


def test_a_row_of_somebody_else_is_no_second_quote() -> None:
    text = f"{VOTES}\n\n{ROWS}"
    assert said("Who audits Corvo for 2023?", text, "The share", "Rosa") == [VOTES]
    rows = ["Rosa Hill | 943 | 69", "Ian Webb | 985 | 32"]
    assert said("How many votes were for Rosa Hill?", text, "Rosa", "Ian") == rows[:1]
    assert said("How many votes were against it?", text, "Rosa", "Ian") == rows


def test_a_row_of_another_day_is_no_second_quote() -> None:
    text = "Item | Date | Sold\nLamp | 2024-01-07 | 12\nLamp | 2024-01-15 | 10"
    lamps = ["Lamp | 2024-01-07 | 12", "Lamp | 2024-01-15 | 10"]
    found = said("How many Lamps were sold on 7 January 2024?", text, *lamps)
    assert found == lamps[:1]
    assert said("When were Lamps sold?", text, *lamps) == lamps


def test_rows_that_decide_stay() -> None:
    text = f"{VOTES}\n\n{ROWS}"
    assert len(said("Is Adams the auditor of Corvo?", text, "The share", "Rosa")) == 2


def test_the_sentence_between_two_quotes_is_told() -> None:
    """The likelier first; before one that comes earlier in the text only where it says a value."""
    first, second, third = (f"{one}." for one in BOUGHT.split(". ")[:3])
    question = "How much did Hallam cost?"
    assert said(question, BOUGHT, "In August", "The sum") == [first, second, third]
    assert said(question, BOUGHT, "The sum", "In August") == [third, second, first]
    assert said("Who bought Hallam?", BOUGHT, "The sum", "In August") == [third, first]
    note = (
        "The plumber came on Thursday at eight. The expansion vessel was the trouble, and he "
        "replaced it. The bill came to 185 pounds in cash, parts included."
    )
    first, _, third = (f"{one.rstrip('.')}." for one in note.split(". "))
    assert said("How much did he charge?", note, "The bill", "The plumber") == [third, first]


@pytest.mark.parametrize(
    "text",
    [
        BOUGHT.replace(". The first", ".\n\nThe first"),  # another paragraph
        BOUGHT.replace("The first payment", "Rain fell. The first payment"),  # two between
        BOUGHT.replace("60 million dollars", "60 million dollars" + " and more" * 90),
    ],
)
def test_what_is_further_apart_stays_apart(text: str) -> None:
    found = said("How much did Hallam cost?", text, "The works make", "In August")
    assert len(found) == 2


def test_a_row_between_is_not_told() -> None:
    text = "Pumps were sold in May.\nA | 5\nLamps were sold in June."
    assert len(said("What was sold?", text, "Pumps", "Lamps")) == 2
