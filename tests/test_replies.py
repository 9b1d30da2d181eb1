"""What a later mail of a thread says otherwise is told with what the earlier one says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.furniture import is_mail_head
from assistant.reading import Reader
from assistant.records import Hit, Place
from assistant.replies import later_in_thread
from tests.answering_fakes import Library, answer, answerer


def mail(number: int, day: int, text: str, subject: str = "Kiln hours", within: str = "") -> Hit:
    sender = f"{within}Gwen Tolliver"
    label = f"2024-11-{day:02} · {sender} · {subject}"
    said = f"Date: 2024-11-{day:02} 09:00:00\nFrom: Gwen Tolliver <gwen@example.org>\n\n{text}"
    return Hit(number, f"/{number}.eml", Place(0, len(said), message=label), said, 1.0, {})


UNTIL = mail(1, 5, "The kiln may run until 22:00 from now on.")
THANKS = mail(2, 14, "Thank you, that helps.", "RE: RE: Kiln hours")
AGREED = mail(3, 12, "Good news.\n\nThe council agreed to 23:00.", "RE: Kiln hours")


def later(question: str, best: Hit, *others: Hit) -> str:
    hits = (best, *others)
    first = next(one for one in candidates(hits[:1]) if not is_mail_head(one.text, True))
    found = later_in_thread(
        understand(question), Evidence(first, Reading(0, 1, 1.0, 1.0), {}, 1.0, 0.5), hits
    )
    return hits[found[0]].text[found[1] : found[2]] if found else ""


def test_the_latest_mail_that_says_another_value_is_found() -> None:
    asked = "Until when may the kiln run?"
    assert later(asked, UNTIL, THANKS, AGREED) == "The council agreed to 23:00."
    day = mail(4, 5, "Your college day is Wednesday.", "College")
    right = mail(5, 6, "You are right: it is Tuesday.", "Re: College")
    assert later("When is the college day?", day, right) == "You are right: it is Tuesday."


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("The fitter comes on 9 May.", "The new appointment is Monday, 13 May."),
        ("He comes on Friday at 18:00.", "Saturday at eleven is fine."),
    ],
)
def test_a_new_appointment_or_a_day_that_is_fine_takes_the_place(said: str, other: str) -> None:
    asked = "When does the fitter come?"
    assert later(asked, mail(1, 5, said, "Fitter"), mail(2, 6, other, "Re: Fitter")) == other
    other_day = mail(2, 6, "On Saturday I am away.", "Re: Fitter")
    assert later(asked, mail(1, 5, said, "Fitter"), other_day) == ""


@pytest.mark.parametrize(
    "other",
    [
        mail(3, 4, "The council agreed to 23:00."),  # before
        mail(3, 12, "The council agreed to 23:00.", "Lacquer"),  # another thread
        mail(3, 12, "It stays at 22:00, not 23:00.", "RE: Kiln hours"),  # the same
        mail(3, 12, "Could it be 23:00?", "RE: Kiln hours"),  # only asked
        mail(3, 12, "We need 4 men.", "RE: Kiln hours"),  # no time
        mail(3, 12, "The council agreed to 23:00."),  # no answer, but the next of a series
    ],
)
def test_what_puts_nothing_in_its_place_is_not_told(other: Hit) -> None:
    assert later("Until when may the kiln run?", UNTIL, other) == ""


@pytest.mark.parametrize(
    ("question", "said", "other"),
    [
        ("Who sets up the fair?", "Sam sets up the fair on 5 May.", "The bins go on 7 June."),
        ("When is the board meeting?", "The board meets on 5 May.", "I am away until 20 May."),
        ("How much was the hotel?", "The hotel was 90 euros.", "The train will be 80 euros."),
    ],
)
def test_what_is_of_something_else_puts_nothing_in_its_place(
    question: str, said: str, other: str
) -> None:
    assert later(question, mail(1, 5, said, "Fair"), mail(2, 6, other, "Re: Fair")) == ""


def test_the_days_of_a_chat_are_no_thread() -> None:
    days = [
        replace(one, text=f"Anna: {said}", place=Place(0, 40, message=f"{day} · Chat: Anna, Ben"))
        for one, day, said in (
            (UNTIL, "2024-05-01", "The film starts at 20:00."),
            (AGREED, "2024-05-02", "The dentist is at 9:30."),
        )
    ]
    assert later("When does the film start?", *days) == ""


def test_both_are_told_with_their_days(reader: Reader) -> None:
    library = Library((UNTIL, AGREED))
    said = answer(answerer(reader, library=library).answer("Until when may the kiln run?"))
    told = {one.citations[0].passage_id: one.as_of for one in said.sentences}
    assert told == {1: "2024-11-05", 3: "2024-11-12"}


def test_how_things_are_is_told_by_the_later_mail_first(reader: Reader) -> None:
    day = mail(1, 5, "The fitter comes on Friday, 9 May 2025, at 8.", "Fitter")
    new = mail(2, 7, "He is ill. The new appointment is Monday, 13 May 2025.", "Re: Fitter")
    agreed = mail(3, 6, "Good, Friday, 9 May, is fine.", "Re: Fitter")
    found = answer(
        answerer(reader, library=Library((day, new, agreed))).answer("When does the fitter come?")
    )
    assert [one.citations[0].passage_id for one in found.sentences][:2] == [2, 1]


@pytest.mark.parametrize(
    "said", ["I can only stay until 11:30.", "I am away on Monday and that is fine."]
)
def test_what_somebody_else_does_does_not_come_first(reader: Reader, said: str) -> None:
    day = mail(1, 5, "The meeting is on Tuesday at 10:00.", "Meeting")
    library = Library((day, mail(2, 6, said, "Re: Meeting")))
    found = answer(answerer(reader, library=library).answer("When is the meeting?"))
    assert found.sentences[0].citations[0].passage_id == 1


def test_an_amount_of_a_later_mail_stays_behind_as_it_may_be_another(reader: Reader) -> None:
    fee = mail(1, 5, "The weekly fee of the home will be 1,243 pounds now.", "Fee")
    share = mail(2, 7, "It is a lot. I will put in 150 pounds for the home.", "Re: Fee")
    asked = "What does the home cost a week now?"
    found = answer(answerer(reader, library=Library((fee, share))).answer(asked))
    assert found.sentences[0].citations[0].passage_id == 1


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()
