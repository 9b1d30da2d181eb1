"""What a question asks for, and what a follow-up points back to."""

from __future__ import annotations

import pytest

from assistant.answer_kinds import AnswerKind, kind_of
from assistant.asking import (
    completed,
    could_answer,
    names_subject,
    says_nothing,
    understand,
    unmentioned,
)
from assistant.planning import parts_of
from assistant.quantities import quantities
from assistant.records import Message
from assistant.wording import words_of


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Who signed the lease?", "person"),
        ("When does the lease end?", "date"),
        ("Since when has Anna been the chair?", "date"),
        ("What pressure should it have when it is cold?", "other"),
        ("In what year was it signed?", "date"),
        ("How many rooms are there?", "number"),
        ("What is the monthly amount?", "number"),
        ("Where is the flat?", "place"),
        ("In which city is it?", "place"),
        ("Why was it ended?", "reason"),
        ("Is a pet allowed?", "yes_no"),
        ("What is covered?", "other"),
    ],
)
def test_kinds(question: str, kind: AnswerKind) -> None:
    assert kind_of(question) == kind


@pytest.mark.parametrize(
    ("question", "sentence", "could"),
    [
        ("Who signed the lease?", "The lease was signed by Anna Berg.", True),
        ("Who signed the lease?", "The lease was signed yesterday.", False),
        ("When did Anna Berg sign?", "She signed on 3 May 2021.", True),
        ("When did Anna Berg sign?", "Anna Berg signed with a pen.", False),
        ("How many rooms are there?", "It has four rooms.", True),
        ("How many rooms are there?", "It has rooms.", False),
        ("What happened in 2019?", "In 2019 the roof was repaired.", True),
        ("When in 2019 was the roof repaired?", "In 2019 the roof was repaired.", False),
    ],
)
def test_a_sentence_needs_what_is_asked_for(question: str, sentence: str, could: bool) -> None:
    found = could_answer(understand(question), sentence, words_of(sentence), quantities(sentence))
    assert found is could


def test_words_that_only_ask_are_not_looked_for() -> None:
    assert understand("What kind of heating does the flat have?").stems == ("heat", "flat")


TOWER = Message("user", "Who designed the Eiffel Tower?")
WHICH = Message("assistant", "Which tower do you mean?")


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        ("When was it built?", "When was it built? (designed Eiffel Tower)"),
        ("And the height?", "And the height? (designed Eiffel Tower)"),
        ("Where does Maria Lopez live today?", "Where does Maria Lopez live today?"),
    ],
)
def test_a_follow_up_is_completed_from_the_last_question(question: str, whole: str) -> None:
    history = [Message("user", "Who painted the first mill?"), TOWER]
    assert completed(question, history) == whole
    assert completed(question, []) == question


@pytest.mark.parametrize(
    ("question", "before", "whole"),
    [
        ("And in Norway?", "How many people does Hollin employ?", "And in Norway? (Hollin employ)"),
        ("And in Norway?", "What does Hollin earn in Spain?", "And in Norway? (Hollin earn)"),
        (
            "And the small boats?",
            "How many crew do Hollin's fishing boats have?",
            "And the small boats? (crew Hollin's)",
        ),
        ("And Lindqvist?", "How many people does Hollin employ?", "And Lindqvist? (employ)"),
        ("And does the roof leak?", "Does the York roof leak?", "And does the roof leak? (York)"),
    ],
)
def test_only_what_a_follow_up_replaces_is_left_out(question: str, before: str, whole: str) -> None:
    assert completed(question, [Message("user", before)]) == whole


def test_an_answer_to_a_question_back_is_completed_from_what_was_asked() -> None:
    asked = [Message("user", "How tall is the old tower?"), WHICH]
    whole = completed("I mean the tower of Lindow castle.", asked)
    assert whole == "I mean the tower of Lindow castle. (tall old)"


def test_a_follow_up_of_a_follow_up_looks_further_back() -> None:
    history = [
        TOWER,
        Message("assistant", "Gustave Eiffel."),
        Message("user", "When was it built?"),
    ]
    assert completed("And how?", history) == "And how? (built designed Eiffel Tower)"


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "What is the rent and when does the lease end?",
            ("What is the rent?", "When does the lease end?"),
        ),
        (
            "Who signed the lease? And how long is the notice period?",
            ("Who signed the lease?", "How long is the notice period?"),
        ),
        ("What is the difference between rent and lease?", None),
        ("When did it end and why?", None),  # "why" cannot stand by itself
        ("Who won the contract and for how much?", None),
        ("Who owns the company that caters the party and the wedding?", None),
        ("In which year was the mill built?", None),
    ],
)
def test_a_compound_question_is_taken_apart(question: str, parts: tuple[str, ...] | None) -> None:
    assert parts_of(question) == (parts or (question,))


@pytest.mark.parametrize(
    ("question", "text", "lacking"),
    [
        ("What does fault F28 mean?", "F11 | frozen", "F28"),
        ("What does fault F28 mean?", "F 28 | overdue", ""),
        ("How heavy is the KX-40?", "The KX40 weighs 46 kg.", ""),
        ("What CO2 value is measured?", "CO₂ at full load: 9.2 %", ""),
        ("How much was sold in Q3?", "In the third quarter", ""),  # said in other words
        ("What was built in 1712?", "nothing", ""),
        ("How much did Boeing spend in March?", "Adobe spent $2,987 million.", "Boeing"),
        ("What was Boeing's margin in March?", "Adobe's margin was 34 % in March.", "Boeing"),
        ("What is Anna’s rent?", "Anna pays 700 euros.", ""),
        ("Where is Edith Barlow from?", "EDITH BARLOW remembers", ""),
        ("Who dismissed Ms Kucukdeveci?", "Frau Kücükdeveci was dismissed.", ""),
        ("Is the Amcor filing signed?", "Amcors Bericht", ""),
        ("Boeing: how many aircraft?", "Adobe", ""),  # it begins the question: no telling
        ("Wie hoch ist die Miete in Berlin?", "Der Mietzins", ""),  # nouns have capitals, too
        ("How warm is it in degrees Celsius?", "It is 12 °C", ""),
    ],
)
def test_a_code_or_a_name_that_nothing_mentions(question: str, text: str, lacking: str) -> None:
    assert unmentioned(question, [text]) == lacking


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("When is the AGM?", "The annual general meeting is on 4 May."),
        ("Is the shop open on Sundays?", "Open Monday to Saturday."),
        ("What Is The Notice Period For The Workshop?", "Notice is three months."),
        ("How much is the deposit in Euros?", "The deposit is €500."),
        ("WHAT IS THE PARKING CHARGE?", "Parking costs £3."),
        ("I live in Berlin. What is the rent?", "The rent is 500 euros."),
    ],
)
def test_a_capital_alone_makes_no_name(question: str, text: str) -> None:
    assert unmentioned(question, [text]) == ""


def test_a_year_that_nothing_mentions_is_named() -> None:
    text = "Your income tax for 2022 is 9,412 euros."
    assert unmentioned("How much was the income tax for 2023?", [text]) == "2023"
    assert unmentioned("How much was the income tax for 2022?", [text]) == ""
    assert unmentioned("What happened in the 1990s?", [text]) == ""


@pytest.mark.parametrize(
    "question",
    ["🙂", "Who is he?", "ok", "Why?", "And then?", "How are you?", "Thanks!", "hello", "?"],
)
def test_a_question_may_say_nothing(question: str) -> None:
    assert says_nothing(question)


@pytest.mark.parametrize(
    "question", ["rent", "Who owns it?", "In 2019?", "Wie hoch ist die Miete?"]
)
def test_one_word_is_enough(question: str) -> None:
    assert not says_nothing(question)


@pytest.mark.parametrize(
    "question",
    [
        "What is the pressure that the cold heating system should have?",
        "Is there a washing machine in the shared house?",
        "Who leads the IT department of the town council?",
        "Did the meeting cost more than the annual budget?",
    ],
)
def test_what_stands_by_itself_is_not_completed(question: str) -> None:
    earlier = [Message("user", "Who was recorded at Kestrel Yard in 2019?")]
    assert completed(question, earlier) == question


def test_filters_and_excluded_words_of_the_question_before_are_not_asked_for() -> None:
    earlier = [Message("user", "in:contracts type:pdf notice period -draft")]
    assert completed("How long is it?", earlier) == "How long is it? (notice period)"


def test_two_question_words_about_one_thing_are_one_question() -> None:
    asked = "Between what hours and on which days may machines be run in the workshop?"
    assert parts_of(asked) == (asked,)
    assert len(parts_of("What is the rent of the flat and when does the lease end?")) == 2
    assert len(parts_of("What happens in May and when does it end?")) == 2
    assert len(parts_of("What changes and when does the lease end?")) == 2


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Do I need permission for a cat when I move in?", "yes_no"),
        ("Can you tell me when the lease ends?", "date"),
        ("Could you please tell me who signed it?", "person"),
        ("Was the mill where Anna lived sold?", "yes_no"),
    ],
)
def test_what_can_be_answered_with_yes(question: str, kind: AnswerKind) -> None:
    assert kind_of(question) == kind


def test_whom_an_answer_named_is_who_he_is() -> None:
    said = [
        Message("user", "Who is the treasurer?"),
        Message("assistant", "Mr Nowak is the treasurer. [1]"),
    ]
    assert completed("What is his phone number?", said) == (
        "What is his phone number? (Nowak treasurer)"
    )
    assert completed("What does it cost?", said) == "What does it cost? (treasurer)"


def test_small_talk_is_neither_completed_nor_carried_on() -> None:
    history = [Message("user", "Where is the stopcock?"), Message("assistant", "Under the sink.")]
    assert completed("Thanks!", history) == "Thanks!"
    talked = [*history, Message("user", "thanks!"), Message("assistant", "Your files don't say.")]
    assert completed("And the fuse box?", talked) == "And the fuse box? (stopcock)"


def test_another_year_takes_the_place_of_the_one_before() -> None:
    history = [
        Message("user", "How much was the council tax in 2023?"),
        Message("assistant", "£2."),
    ]
    assert completed("And in 2022?", history) == "And in 2022? (council tax)"


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("Wie oft brauchen die Orchideen Wasser?", "und die Tomaten?"),
        ("Quel est le prix du gîte ?", "et les animaux ?"),
    ],
)
def test_a_short_turn_is_of_the_language_before_it(before: str, question: str) -> None:
    asked = completed(question, [Message("user", before), Message("assistant", "…")])
    assert asked.startswith(f"{question} (")


def test_what_names_no_subject_is_not_judged_by_itself() -> None:
    assert not any(map(names_subject, ("Why?", "For how long?", "How much?", "Thanks!")))
    assert names_subject("How much is a lesson?")


def turns(*texts: str) -> list[Message]:
    return [Message("assistant" if at % 2 else "user", text) for at, text in enumerate(texts)]


def test_a_word_of_greeting_in_a_question_is_none() -> None:
    asked = turns("What hotel did we stay in?", "Hotel Bryggekanten, 1,890 a night.")
    whole = completed("and how much was it a night?", asked)
    assert whole == "and how much was it a night? (hotel stay)"
    taken = turns("What does Nina take in the morning?", "Takes iron.")
    assert completed("and in the evening?", taken) == "and in the evening? (Nina take)"
    assert completed("Good night!", asked) == "Good night!"
    assert completed("ok thanks, that is great", asked) == "ok thanks, that is great"


def test_it_stands_for_what_was_answered() -> None:
    asked = turns("Who did the removal?", "Fell & Co: what removals; last used Aug 2025")
    assert completed("how much was it", asked) == "how much was it (Fell Co removal)"
    long = turns("Who did the removal?", "The removal was done in a day by two men from Kendal.")
    assert completed("how much was it", long) == "how much was it (removal)"


def test_another_name_takes_the_place_of_the_one_before() -> None:
    asked = turns("What did Orbital get?", "4 stars")
    assert completed("and Piranesi?", asked) == "and Piranesi? (get)"
    then = [*asked, *turns("and Piranesi?", "5 stars")]
    assert completed("when did I finish it", then) == "when did I finish it (Piranesi get)"
    two = turns("Where does Anna Hall work in York?", "At the mill.")
    assert completed("and in Leeds?", two) == "and in Leeds? (Anna Hall work)"


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ("The chief operating officer signed.", ""),
        ("The annual cost of oil rose.", "COO"),
        ("It went to the Court of Ohio.", ""),
    ],
)
def test_letters_are_spelled_out_by_words_that_tell(said: str, missing: str) -> None:
    assert unmentioned("Who is the COO of it?", [said]) == missing


def test_letters_are_spelled_out_round_a_small_word() -> None:
    said = ["The return on investment is 12 percent."]
    assert unmentioned("What ROI do we expect?", said) == ""
