"""Answers end to end: real hits, the real models, and scripts where a model's text matters."""

from __future__ import annotations

import math
import pickle
from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

import pytest

from assistant.answering import (
    Answerer,
    AnswerOptions,
    Checked,
    Finished,
    Progressed,
    Retrieved,
    Written,
)
from assistant.changing import may_have_changed
from assistant.errors import QuestionError
from assistant.generation import Generator
from assistant.judging import Doubt, Judgement, Logistic
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.reading import Reader
from assistant.records import Message
from assistant.refusals import NOT_ANSWERED, NOT_MENTIONED, NOTHING_FOUND, NOTHING_LEFT
from tests.answering_fakes import (
    HITS,
    LEASE,
    RENT,
    Library,
    Script,
    answer,
    answerer,
    hit,
    place_of,
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def test_without_a_generator_the_answer_is_an_exact_quote(reader: Reader) -> None:
    answered = answer(answerer(reader).answer(RENT, id="q1"))
    assert not answered.refused
    assert answered.id == "q1"
    first = answered.sentences[0]
    assert (first.text, first.status) == ("The monthly rent is 1,200 euros.", "supported")
    (citation,) = first.citations
    assert LEASE[citation.place.start - 50 : citation.place.end - 50] == citation.quote
    assert citation.file == "/Lease.txt"


def test_a_supported_wording_of_the_model_stands(reader: Reader) -> None:
    script = Script("The monthly rent is 1200 euros.")
    events = list(answerer(reader, script).answer(RENT))
    written = "".join(event.text for event in events if isinstance(event, Written))
    assert written.strip() == script.text
    checked = [event.sentence for event in events if isinstance(event, Checked)]
    assert [sentence.text for sentence in checked] == [script.text]
    assert checked[0].citations[0].quote == "The monthly rent is 1,200 euros."
    assert events[-1].answer.tokens["prompt"] > 20  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "The monthly rent is 1,300 euros.",  # another number
        "The rent is paid monthly.",  # true of any lease, and no answer
        "Penguins cannot fly.",
        "Not in the files.",
        "",
    ],
)
def test_where_the_model_does_worse_than_the_passages_they_are_quoted(
    reader: Reader, text: str
) -> None:
    answered = answer(answerer(reader, Script(text)).answer(RENT))
    assert answered.sentences[0].text == "The monthly rent is 1,200 euros."
    assert all(sentence.status == "supported" for sentence in answered.sentences)


def test_a_model_that_sees_a_part_of_what_answers_words_nothing(reader: Reader) -> None:
    script = Script("The monthly rent is 1200 euros.")
    tight = AnswerOptions(prompt_tokens=1)
    told = Answerer(Library(), place_of, Judgement.load(), reader, script, tight)
    answered = answer(told.answer(RENT))
    assert answered.sentences[0].text == "The monthly rent is 1,200 euros."  # the file's words
    assert answered.tokens["prompt"] == 0


def test_what_the_model_adds_of_its_own_is_removed(reader: Reader) -> None:
    script = Script("The monthly rent is 1,200 euros. Penguins live in Antarctica and eat fish.")
    answered = answer(answerer(reader, script).answer(RENT))
    assert [sentence.text for sentence in answered.sentences] == [
        "The monthly rent is 1,200 euros."
    ]


def test_what_the_files_do_not_answer_is_refused_with_what_is_closest(reader: Reader) -> None:
    script = Script("It was built in 1889.")
    events = list(answerer(reader, script).answer("Who discovered penicillin?"))
    answered = answer(iter(events))
    assert (answered.refused, answered.reason) == (True, NOT_ANSWERED)
    assert answered.sentences == ()
    assert [one.passage_id for one in answered.closest] == [1, 2]
    assert not any(isinstance(event, Written) for event in events)


def test_nothing_found_is_said(reader: Reader) -> None:
    answered = answer(answerer(reader, None, Library(())).answer(RENT))
    assert (answered.refused, answered.reason, answered.closest) == (True, NOTHING_FOUND, ())


def test_where_filters_leave_nothing_they_are_named(reader: Reader) -> None:
    asked = f'in:"old letters" type:pdf {RENT}'
    answered = answer(answerer(reader, None, Library(())).answer(asked))
    assert answered.reason == NOTHING_LEFT.format('in:"old letters" type:pdf')


def test_the_scope_and_the_conversation_reach_the_search(reader: Reader) -> None:
    library = Library()
    history = (Message("user", "Who signed the lease of Anna Berg?"), Message("assistant", "She."))
    events = answerer(reader, None, library).answer("When was it signed?", ("/a",), history)
    first = next(events)
    assert isinstance(first, Retrieved)
    assert library.asked == [(first.question, ("/a",))]
    assert "Anna Berg" in first.question
    assert first.is_other
    answered = answer(events)
    assert answered.searched == (first.question,)
    assert answered.before == ("Who signed the lease of Anna Berg?",)


def test_a_question_that_stands_by_itself_says_nothing_of_how_it_was_searched(
    reader: Reader,
) -> None:
    history = (Message("user", "Who signed the lease of Anna Berg?"), Message("assistant", "She."))
    asked = "How much is the monthly rent that was agreed on for the flat of the caretaker?"
    answered = answer(answerer(reader).answer(asked, (), history))
    assert (answered.searched, answered.before) == ((), ())


def test_filters_are_searched_with_and_not_looked_for_in_the_text(reader: Reader) -> None:
    library = Library()
    answered = answer(answerer(reader, None, library).answer(f"type:pdf in:garden {RENT}"))
    assert answered.sentences[0].text == "The monthly rent is 1,200 euros."
    assert library.asked[0][0].startswith("type:pdf")


def test_an_empty_question_is_refused_before_anything_is_searched(reader: Reader) -> None:
    library = Library()
    with pytest.raises(QuestionError):
        list(answerer(reader, None, library).answer("  "))
    assert library.asked == []


def test_timings_and_events_are_in_order(reader: Reader) -> None:
    events = list(answerer(reader, Script("The monthly rent is 1,200 euros.")).answer(RENT))
    order = [type(event) for event in events if isinstance(event, Retrieved | Checked | Finished)]
    assert order == [Retrieved, Checked, Finished]
    assert any(isinstance(event, Progressed) for event in events)
    timings = answer(iter(events)).timings
    assert 0 <= timings["retrieve_ms"] <= timings["first_token_ms"] <= timings["total_ms"]


def test_events_can_be_sent_to_another_process(reader: Reader) -> None:
    events = list(answerer(reader, Script("The monthly rent is 1,200 euros.")).answer(RENT))
    assert pickle.loads(pickle.dumps(events)) == events


def test_closing_ends_the_writing(reader: Reader) -> None:
    script = Script("one two three four " * 20)
    events = answerer(reader, script).answer(RENT)
    for event in events:
        if isinstance(event, Written):
            break
    events.close()
    assert script.closed


@pytest.fixture(scope="module")
def generator(model_home: Home) -> Iterator[Generator]:
    with Generator.open(default_model(model_home, "generator").run_file) as opened:
        yield opened


def test_the_built_in_models_answer_with_the_rent(reader: Reader, generator: Generator) -> None:
    whole = Answerer(Library(), place_of, Judgement.load(), reader, generator)
    answered = answer(whole.answer(RENT))
    assert "1,200" in " ".join(sentence.text for sentence in answered.sentences)
    assert answered.sentences[0].citations[0].file == "/Lease.txt"
    again = answer(whole.answer(RENT))
    assert again.sentences == answered.sentences
    assert generator.reading.reused == generator.reading.prompt - 1


def test_closing_comes_through_while_the_prompt_is_read(
    reader: Reader, generator: Generator
) -> None:
    long = hit(
        3, "The monthly rent is 1,200 euros. " + "And more of it is said here. " * 40, "Long"
    )
    whole = Answerer(
        Library((long, *HITS)),
        place_of,
        Judgement.load(),
        reader,
        generator,
        AnswerOptions(prompt_tokens=1500),
    )
    events = whole.answer("How much rent is due?")
    for event in events:
        if isinstance(event, Progressed) and event.step == "reading":
            break
    events.close()
    assert "1,200" in answer(whole.answer(RENT)).sentences[0].text


def test_in_doubt_it_refuses_or_answers_sooner(reader: Reader) -> None:
    judged = Judgement.load()
    chance = (judged.doubt["refuse"] + judged.answerable.threshold) / 2
    doubtful = replace(judged, answerable=Logistic(math.log(chance / (1 - chance)), {}, 0.1319))
    refused = {
        doubt: answer(
            Answerer(
                Library(), place_of, doubtful, reader, options=AnswerOptions(doubt=doubt)
            ).answer(RENT)
        ).refused
        for doubt in get_args(Doubt)
    }
    assert refused == {"refuse": True, "usual": False, "answer": False}
    assert judged.doubt["answer"] < judged.answerable.threshold < judged.doubt["refuse"]


# --- what changes, and what disagrees ------------------------------------------------------------

NEWER = LEASE.replace("1,200", "1,350").replace("1 March 2024", "1 March 2025")


def two_leases() -> Library:
    old = replace(hit(1, LEASE, "Lease 2024"), dated="2024-03-01", modified="2026-01-01T00:00:00")
    new = replace(hit(2, NEWER, "Lease 2025"), modified="2025-03-02T08:00:00+00:00")
    return Library((old, new))


def test_two_files_that_disagree_are_both_shown_with_their_dates(reader: Reader) -> None:
    answered = answer(answerer(reader, None, two_leases()).answer(RENT))
    first, *_, last = answered.sentences
    assert (first.contrary, last.contrary) == (False, True)
    assert {first.citations[0].file, last.citations[0].file} == {
        "/Lease 2024.txt",
        "/Lease 2025.txt",
    }
    rents = {one.as_of: one.text for one in (first, last)}
    assert "1,200" in rents["2024-03-01"]  # the document's own date
    assert "1,350" in rents["2025"]  # its name's, where it gives none; not when it was copied
    assert "1,350" in first.text  # what holds now comes first


def test_a_copy_and_another_subject_do_not_disagree(reader: Reader) -> None:
    garage = "The monthly rent of the garage in Oak Street is 90 euros."
    for other in (hit(2, LEASE, "Copy"), hit(2, garage, "Garage")):
        asked = "How much is the monthly rent of the flat that Anna Berg leases?"
        answered = answer(answerer(reader, None, Library((HITS[0], other))).answer(asked))
        assert "1,200" in answered.sentences[0].text
        assert not any(one.contrary for one in answered.sentences)


MINUTES = (
    "14 January 2025\n\nThe price of a wash stays at £2.50 and a drying at £1.00.",
    "13 May 2025\n\nDecision: a wash costs £3.00 from 1 June; a drying stays at £1.00.",
)


def test_a_later_section_of_the_same_file_that_says_otherwise_is_shown(reader: Reader) -> None:
    first, later = (hit(number, text, "Minutes") for number, text in enumerate(MINUTES))
    asked = answerer(reader, Script("The price of a wash is £2.50."), Library((first, later)))
    answered = answer(asked.answer("What is the price of a wash?"))
    assert [one.as_of for one in answered.sentences] == ["2025-05-13", "2025-01-14"]
    assert [one.contrary for one in answered.sentences] == [False, True]
    undated = [replace(one, text=one.text.split("\n\n")[1]) for one in (first, later)]
    asked = answerer(reader, None, Library(undated))
    answered = answer(asked.answer("What is the price of a wash?"))
    assert not any(one.contrary for one in answered.sentences)


def test_a_code_that_was_not_found_is_named(reader: Reader) -> None:
    faults = hit(1, "Code | Meaning\nF11 | Frozen pipe\nF28 | Service is overdue", "Boiler manual")
    asked = answerer(reader, None, Library((faults,)))
    refused = answer(asked.answer("What does fault F33 mean?"))
    assert refused.refused
    assert refused.reason == NOT_MENTIONED.format("F33")
    known = answer(asked.answer("What does fault F28 mean on the boiler?"))
    assert known.sentences[0].text == "F28: Meaning Service is overdue"
    assert known.sentences[0].citations[0].quote == "F28 | Service is overdue"


def test_what_is_said_of_another_code_is_not_quoted_beside_it(reader: Reader) -> None:
    manual = hit(
        1,
        "Code | Meaning | What the user can do\n"
        "F01 | No flame after five attempts | Check that the gas tap is open. Reset once.\n"
        "F11 | Condensate drain blocked or frozen | Thaw the outside pipe. Reset once.",
        "Boiler manual",
    )
    said = answer(answerer(reader, None, Library((manual,))).answer("What does fault F11 mean?"))
    assert said.sentences
    assert all("F11" in sentence.text for sentence in said.sentences)


@pytest.mark.parametrize("question", ["Can I keep a dog?", "Are dogs allowed?"])
def test_a_yes_or_no_question_gets_the_sentence_that_decides_it(
    reader: Reader, question: str
) -> None:
    rules = hit(
        1,
        "Cats and small animals need no permission. A dog needs the agreement of the neighbours, "
        "in writing. The cat Bobbin may not be fed on the landings.",
        "House rules",
    )
    answered = answer(answerer(reader, None, Library((rules,))).answer(question))
    assert answered.sentences[0].text.startswith("A dog needs the agreement")
    refused = answer(answerer(reader, None, Library((rules,))).answer("Is there a swimming pool?"))
    assert refused.refused


def test_what_may_have_changed_is_told_with_its_date(reader: Reader) -> None:
    dated = Library((replace(HITS[0], modified="2024-05-06T10:00:00+00:00"), HITS[1]))
    assert answer(answerer(reader, None, dated).answer(RENT)).sentences[0].as_of == "2024-05-06"
    signed = answer(answerer(reader, None, dated).answer("Who signed this lease in 2024?"))
    assert signed.sentences[0].as_of == ""


@pytest.mark.parametrize(
    ("question", "changes"),
    [
        ("What is the current interest rate?", True),
        ("Who is the chief executive of Acme?", True),
        ("How much does the ticket cost?", True),
        ("What is the rent today?", True),
        ("Who was the chief executive of Acme in 2012?", False),
        ("When was the mill built?", False),
        ("What is a steam engine?", False),
        ("What is the price in March 2024?", False),
        ("Wie hoch ist die Miete?", True),
        ("Quel est le loyer aujourd'hui ?", True),
        ("¿Cuánto cuesta el alquiler?", True),
        ("Wie hoch war die Miete 2023?", False),
    ],
)
def test_which_questions_ask_for_what_changes(question: str, changes: bool) -> None:
    assert may_have_changed(question) is changes


def test_what_a_reply_quotes_is_told_once_and_of_the_mail_that_said_it(reader: Reader) -> None:
    rent = "The monthly rent is 1,200 euros and\nis due on the first."
    label = "2024-03-01 · Anna · quoted in 2024-03-02 · Ben · Re: Lease"
    quoted = hit(1, "Dear Ben,\n\n" + rent, "Re Lease")
    quoted = replace(quoted, place=replace(quoted.place, message=label))
    original = hit(2, "Dear Ben,\n\n" + rent.replace("\n", " "), "Lease")
    said = answer(answerer(reader, library=Library((quoted, original))).answer(RENT))
    assert [(one.text, one.citations[0].passage_id) for one in said.sentences] == [
        ("The monthly rent is 1,200 euros and is due on the first.", 2)
    ]


def test_how_is_answered_by_every_step(reader: Reader) -> None:
    steps = ("1. Switch it off.", "2. Turn the filter to the left.", "3. Rinse the filter.")
    manual = hit(1, "Cleaning the filter\n\n" + "\n".join(steps), "Manual")
    asked = "How do I clean the filter of the dishwasher?"
    said = answer(answerer(reader, library=Library((manual,))).answer(asked))
    assert [one.text for one in said.sentences] == list(steps)
    assert [one.citations[0].quote for one in said.sentences] == list(steps)
