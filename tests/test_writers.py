"""What somebody wrote is told from that person's mails; what others wrote to him is not."""

from __future__ import annotations

import pytest

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.quotations import writer_of
from assistant.reading import Reader
from assistant.records import Hit, Place
from assistant.standing import said_in
from assistant.writers import of_its_writer
from tests.answering_fakes import Library, answer, answerer

GWEN = "Gwen Tolliver <gwen@example.org>"
TOMASZ = "Tomasz Rybak <tomasz@example.org>"


def mail(number: int, sender: str, to: str, text: str, within: str = "") -> Hit:
    name = sender.split(" <")[0]
    label = f"2024-07-0{number} · {name} · " + (f"quoted in {within}" if within else "Re: Forklift")
    said = f"Date: 2024-07-0{number} 09:00:00\nFrom: {sender}\nTo: {to}\n\n{text}"
    place = Place(0, len(said), message=label)
    return Hit(number, "/all.mbox", place, said, 1.0, {}, heading="Re: Forklift")


BUY = mail(1, GWEN, TOMASZ, "It fails every week. I would buy the Linde.")
LEASE = mail(2, TOMASZ, GWEN, "I would rather lease one from Toyota.")
FINE = mail(3, GWEN, TOMASZ, "A lease is fine with me.", within="2024-07-04 · Tomasz Rybak")
PARTY = mail(4, GWEN, TOMASZ, "The canteen is booked for Friday.")
MINUTES = Hit(5, "/minutes.md", Place(0, 40), "Gwen Tolliver obtains three quotes soon.", 1.0, {})


def kept(question: str, *hits: Hit) -> tuple[list[str], bool]:
    ranked = [Evidence(one, Reading(0, 1, 1.0, 1.0), {}, 1.0, 0.5) for one in candidates(hits)]
    found, on_it = of_its_writer(understand(question), ranked, hits)
    return [one.candidate.text for one in found], on_it


@pytest.mark.parametrize(
    "question",
    ["what did gwen say about the forklift", "Did Gwen Tolliver write anything on the forklift?"],
)
def test_only_what_the_writer_wrote_is_told(question: str) -> None:
    own = ["It fails every week.", "I would buy the Linde.", "A lease is fine with me."]
    assert kept(question, BUY, LEASE, FINE) == (own, True)


def test_other_papers_and_mails_that_name_the_writer_stay() -> None:
    told = mail(6, TOMASZ, GWEN, "Gwen said no to a loan. It rains.")
    found, on_it = kept("What did Gwen say about the loan?", told, MINUTES)
    assert found == ["Gwen said no to a loan.", MINUTES.text]
    assert not on_it


def test_whoever_wrote_nothing_of_it_is_told_with_nothing() -> None:
    assert kept("what did tomasz write about the canteen", BUY, PARTY) == ([], False)


@pytest.mark.parametrize(
    "question",
    [
        "What does the lease cost?",
        "What did they say about the forklift?",
        "What did Harriet say about the forklift?",  # nobody of that name writes here
        "What did the landlord write about the forklift?",
    ],
)
def test_where_nobodys_words_are_asked_for_all_stays(question: str) -> None:
    hits = (BUY, LEASE)
    assert len(kept(question, *hits)[0]) == len(candidates(hits))


def test_when_somebody_wrote_stands_above_the_mail() -> None:
    found, on_it = kept("When did Gwen write about the forklift?", BUY, LEASE)
    assert any(text.startswith("Date: 2024-07-01") for text in found)
    assert not on_it


def test_the_label_of_a_mail_says_who_wrote_it() -> None:
    assert writer_of("2024-07-01 · Gwen Tolliver · Forklift") == "Gwen Tolliver"
    assert writer_of("Gwen Tolliver · quoted in 2024-07-02 · Tomasz Rybak · x") == "Gwen Tolliver"
    assert writer_of("2024-07-01 · quoted in 2024-07-02 · Tomasz Rybak · x") == ""


def test_what_the_asker_wrote_is_told_from_the_mails_of_whose_mailbox_it_is() -> None:
    hits = (BUY, LEASE, mail(6, TOMASZ, GWEN, "A loan is no use."), mail(7, GWEN, TOMASZ, "Why?"))
    for question in ("What did I write to Tomasz?", "What did I offer Tomasz about the forklift?"):
        assert "I would buy the Linde." in kept(question, *hits)[0]
        assert "I would rather lease one from Toyota." not in kept(question, *hits)[0]
    of_two = kept("What did I say about the forklift?", *hits)[0]  # it may be his mailbox
    assert "I would rather lease one from Toyota." in of_two


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def test_what_somebody_wrote_is_quoted_with_its_date(reader: Reader) -> None:
    library = Library((BUY, LEASE, FINE))
    events = answerer(reader, library=library).answer("What did Gwen say about the forklift?")
    found = answer(events)
    assert (found.refused, found.unsure) == (False, False)
    assert {one.citations[0].passage_id for one in found.sentences} <= {1, 3}
    assert found.sentences[0].as_of == f"2024-07-0{found.sentences[0].citations[0].passage_id}"


def test_whom_a_mail_is_to_is_no_part_of_what_it_says() -> None:
    assert said_in("To: Tomasz Rybak <t@example.org>\n\nIt fails every week.") == [
        "It fails every week."
    ]


def test_in_a_chat_each_message_has_its_writer() -> None:
    text = "4 July 2024\n\nGwen (09:00): The forklift fails.\n\nTomasz: I would lease a forklift."
    chat = Hit(6, "/c.txt", Place(0, 80, message="2024-07-04 · Chat: Gwen, Tomasz"), text, 1.0, {})
    said = kept("What did Gwen say about the forklift?", chat)
    assert said == (["Gwen (09:00): The forklift fails."], True)
    others = kept("What did Dora say about the forklift?", chat)  # who does not write there
    assert others[0][-1] == "Tomasz: I would lease a forklift."


def test_the_writers_own_mail_comes_before_other_papers() -> None:
    manual = Hit(7, "/manual.pdf", Place(0, 40), "The forklift lifts two tonnes.", 1.0, {})
    own = mail(1, GWEN, TOMASZ, "The forklift fails every week.")
    found, on_it = kept("What did Gwen say about the forklift?", manual, own)
    assert on_it
    assert found[0] == "The forklift fails every week."
