"""What is refused, doubted, or told with the lines that it can be worked out from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answering import Answerer, Checked, Doubted, Written
from assistant.judging import Judgement
from assistant.reading import Reader
from assistant.records import Message
from assistant.refusals import NOT_ENGLISH, WORKED_OUT
from tests.answering_fakes import RENT, Library, Script, answer, answerer, hit, place_of


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def test_what_may_not_answer_is_told_as_such_before_it_is_said(reader: Reader) -> None:
    """And quoted: a very small model words only what answers."""
    script = Script("The monthly rent is 1200 euros.")
    doubting = replace(Judgement.load(), sure=1.0)
    events = list(Answerer(Library(), place_of, doubting, reader, script).answer(RENT))
    order = [type(event) for event in events if isinstance(event, Doubted | Checked)]
    assert order[:2] == [Doubted, Checked]
    assert not any(isinstance(event, Written) for event in events)
    answered = answer(iter(events))
    assert (answered.unsure, answered.refused) == (True, False)
    assert answered.sentences[0].text == "The monthly rent is 1,200 euros."


def test_what_clearly_answers_is_told_as_it_stands(reader: Reader) -> None:
    events = list(answerer(reader).answer(RENT))
    assert not any(isinstance(event, Doubted) for event in events)
    assert not answer(iter(events)).unsure


def test_a_row_that_has_a_code_but_nothing_of_what_is_asked_is_doubted_as_any(
    reader: Reader,
) -> None:
    rows = Library((hit(1, "F11 | in the hall | 156 | critical", "Stock"),))
    asked = "How many exams did F11 fail?"
    chance = answer(answerer(reader, None, rows).answer(asked)).likely
    answerable = replace(Judgement.load().answerable, threshold=0.0)
    for sure, unsure in ((0.9 * chance, False), (1.5 * chance, True)):
        doubting = replace(Judgement.load(), sure=sure, answerable=answerable)
        answered = answer(Answerer(rows, place_of, doubting, reader).answer(asked))
        assert answered.unsure is unsure


def test_a_row_that_has_the_code_asked_for_is_doubted_less(reader: Reader) -> None:
    rows = Library((hit(1, "F11 means that the condensate pipe is frozen.", "Faults"),))
    asked = "What does the fault F11 mean?"
    chance = answer(answerer(reader, None, rows).answer(asked)).likely
    for sure, unsure in ((1.5 * chance, False), (2.5 * chance, True)):
        doubting = replace(Judgement.load(), sure=sure)
        answered = answer(Answerer(rows, place_of, doubting, reader).answer(asked))
        assert answered.unsure is unsure


@pytest.mark.parametrize(
    ("text", "asked", "refused"),
    [
        ("The caretaker has the key to the cellar.", "Who has the key to the cellar?", True),
        (
            "Der Hausmeister hat den Schlüssel zum Keller.",
            "Wer hat den Schlüssel zum Keller?",
            False,
        ),
    ],
)
def test_in_another_language_it_is_refused_less_readily(
    reader: Reader, text: str, asked: str, refused: bool
) -> None:
    library = Library((hit(1, text, "Keys"),))
    chance = answer(answerer(reader, None, library).answer(asked)).likely
    judgement = Judgement.load()
    just_above = replace(judgement.answerable, threshold=1.2 * chance)
    strict = replace(judgement, answerable=just_above, doubt={})
    assert answer(Answerer(library, place_of, strict, reader).answer(asked)).refused is refused


def test_what_can_be_worked_out_is_told_with_its_lines(reader: Reader) -> None:
    columns = "Balance Sheets\n— | 2022 | 2021"
    assets = "Inventories | 126 | 96\nTotal current assets | 8,154 | 6,416"
    owed = "Accrued interest | 83 | 172\nTotal current liabilities | 4,515 | 3,442"
    library = Library(
        tuple(
            replace(hit(id, text, "ADOBE"), file="/ADOBE_2022.pdf", header=columns)
            for id, text in ((1, assets), (2, owed))
        )
    )
    never = replace(Judgement.load(), sure=1.0)
    asked = "What is Adobe's current ratio in 2022?"
    answered = answer(Answerer(library, place_of, never, reader).answer(asked))
    assert not answered.refused
    assert answered.reason == WORKED_OUT
    assert [one.text for one in answered.sentences] == [
        "Current ratio (Total current assets / Total current liabilities): 2022 1.81; 2021 1.86",
        "Total current assets: 2022 8,154; 2021 6,416",
        "Total current liabilities: 2022 4,515; 2021 3,442",
    ]
    lines = [assets.split("\n")[1], owed.split("\n")[1]]
    quoted = [[cited.quote for cited in one.citations] for one in answered.sentences]
    assert quoted == [lines, lines[:1], lines[1:]]
    always = replace(never, sure=0.0, answerable=replace(never.answerable, threshold=0.0))
    surely = answer(Answerer(library, place_of, always, reader).answer(asked))
    assert surely.sentences == answered.sentences  # its lines alone are no answer
    outright = Library((hit(3, "Adobe's current ratio was 1.8 in 2022.", "ADOBE"), *library.hits))
    plain = answer(Answerer(outright, place_of, always, reader).answer(asked))
    assert plain.reason == ""
    assert "1.8" in plain.sentences[0].text
    other = answer(Answerer(library, place_of, never, reader).answer("What is Adobe's policy?"))
    assert other.reason != WORKED_OUT
    stranger = answer(
        Answerer(library, place_of, never, reader).answer("What is PepsiCo's current ratio?")
    )
    assert stranger.refused
    assert "PepsiCo" in stranger.reason
    both = answer(
        Answerer(library, place_of, never, reader).answer(
            "What is Adobe's current ratio in 2022? What is Adobe's working capital in 2021?"
        )
    )
    assert both.reason == WORKED_OUT
    assert len(both.sentences) == 4
    assert both.sentences[-1].text.endswith("2022 3,639; 2021 2,974")
    before = (Message("user", asked), Message("assistant", "8,154 and 4,515."))
    later = Answerer(library, place_of, never, reader).answer(
        "And its working capital?", history=before
    )
    assert answer(later).reason == WORKED_OUT


def test_a_question_in_another_tongue_is_never_told_as_it_stands(reader: Reader) -> None:
    """What is read of it tells too little."""
    for judgement in (replace(Judgement.load(), sure=0.0), Judgement.load()):
        events = Answerer(Library(), place_of, judgement, reader).answer(
            "Quanto costa 1,200 euros?"
        )
        answered = answer(events)
        assert answered.unsure or answered.reason == NOT_ENGLISH
    certain = Answerer(Library(), place_of, replace(Judgement.load(), sure=0.0), reader)
    assert not answer(certain.answer(RENT)).unsure


def test_one_row_among_many_is_told_as_one_that_may_not_answer(reader: Reader) -> None:
    table = "Class | Room | Teacher\nOak | 4 | Ann Lee\nElm | 5 | Ann Lee\nAsh | 6 | Bo Ray"
    library = Library((replace(hit(1, table, "Classes"), file="/classes.docx"),))
    judgement = Judgement.load()
    ready = replace(judgement.answerable, threshold=0.0)
    sure = replace(judgement, answerable=ready, sure=0.0, doubt={})
    whole = Answerer(library, place_of, sure, reader)
    assert answer(whole.answer("Which classes run on Mondays with Ann Lee?")).unsure
    assert not answer(whole.answer("Which class is in room 6?")).unsure


def test_a_box_tells_what_nothing_else_does(reader: Reader) -> None:
    text = "- [x] tell the council\n- [ ] DVLA (licence, both)\n- [x] cancel the paper"
    library = Library((replace(hit(1, text, "Moving list"), file="/Moving list.md"),))
    judgement = Judgement.load()
    never = replace(
        judgement, answerable=replace(judgement.answerable, threshold=1.1), sure=1.1, doubt={}
    )
    whole = Answerer(library, place_of, never, reader)
    answered = answer(whole.answer("Did we tell the DVLA?"))
    assert [one.text for one in answered.sentences] == ["☐ DVLA (licence, both)"]
    assert answered.sentences[0].citations[0].quote == "- [ ] DVLA (licence, both)"
    assert answered.unsure
    assert answer(whole.answer("Did we tell the bank?")).refused


def test_an_amendment_is_told_with_what_it_amends(reader: Reader) -> None:
    """In whatever words: that both hold is not what the reader is asked."""
    fee = "Undamaged goods may be returned within 14 days against a restocking fee of 10 per cent."
    first = hit(1, fee, "Supply Hall")
    then = (
        "With reference to our agreement of 2 February 2023: from 1 April 2025 the discount is"
        " 9 per cent, and the restocking fee for returned goods is 15 per cent."
    )
    letter = hit(2, then, "Supply Hall side letter")
    events = answerer(reader, library=Library((letter, first))).answer(
        "What is the restocking fee?"
    )
    said = answer(events).sentences
    assert [one.citations[0].passage_id for one in said] == [2, 1]
    assert said[1].contrary
