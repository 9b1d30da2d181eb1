"""Mails of a mailbox are counted and listed one by one, as are papers attached to them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from assistant.parsing.mupdf import pymupdf
from assistant.quotations import writer_of
from assistant.records import Sentence
from assistant.retrieval import Retriever
from assistant.store import Store
from assistant.surveying import Surveyor
from tests.library import surveyed

ME, RUTH, OLE = "Ida Holm <ida@home.example>", "Ruth Vale <ruth@vale.example>", "ole@mill.example"


def mail(
    sender: str,
    to: str,
    day: str,
    subject: str,
    text: str,
    attached: tuple[str, str | bytes] = ("", ""),
) -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, to, subject
    if day:
        made["Date"] = f"{day} 10:00:00 +0000"
    made.set_content(text)
    name, data = attached
    if isinstance(data, bytes):
        made.add_attachment(data, "application", "pdf", filename=name)
    elif name:
        made.add_attachment(data.encode(), "text", "plain", filename=name)
    return made.as_bytes()


WROTE = "On Tue, 4 Mar 2025 at 10:00, Ruth Vale <ruth@vale.example> wrote:"
BOAT = mail(RUTH, ME, "Tue, 4 Mar 2025", "The boat", "The boat leaks at the stern.")
REPLY = mail(ME, RUTH, "Wed, 5 Mar 2025", "Re: The boat", f"Sell it.\n\n{WROTE}\n> The boat leaks.")
BILL = ("Invoice 7.txt", "Invoice 7\n\nTar\n\nTotal: 310 pounds\n")
INBOX = [
    BOAT,
    mail(RUTH, ME, "Mon, 2 Feb 2026", "Dinner", "Come at seven.", ("menu.txt", "Cod and leek")),
    mail(OLE, ME, "Thu, 6 Mar 2025", "Tar", "See below.", BILL),
    mail(OLE, ME, "", "No day", "The mill is shut."),
    REPLY,  # as a list sends it back
]


@pytest.fixture(scope="module")
def mails(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("mails") / "files"
    folder.mkdir()
    for name, those in (("Inbox.mbox", INBOX), ("Sent 2024", [REPLY])):  # as Thunderbird names it
        (folder / name).write_bytes(b"".join(b"From - x\n" + one + b"\n\n" for one in those))
    quoting = f"For Ruth alone.\n\n{WROTE}\n> The boat leaks."
    single = mail(OLE, RUTH, "Fri, 7 Mar 2025", "Copy", quoting)
    (folder / "copy.eml").write_bytes(single)
    with surveyed(folder, {}) as opened:
        yield opened


def mailbox(folder: Path, *mails: bytes, **texts: str) -> AbstractContextManager[Store]:
    """The library of one mailbox and of texts by their names."""
    (folder / "files").mkdir()
    (folder / "files" / "In.mbox").write_bytes(b"".join(b"From - x\n%s\n\n" % one for one in mails))
    return surveyed(folder / "files", {f"{name}.txt": text for name, text in texts.items()})


def answer(store: Store, question: str) -> list[Sentence]:
    found = Surveyor(store, lambda: date(2026, 5, 20)).answer(question)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many mails are there?", "6 mails fit"),  # neither the copy nor what is quoted
        ("How many mails from Ruth?", "2 mails fit"),
        ("How many mails did Ruth Vale send in 2025?", "1 mail fits"),
        ("How many mails from the mill?", "3 mails fit"),  # by the address
        ("How many mails to Ruth?", "2 mails fit"),
        ("How many mails did I send to Ruth?", "1 mail fits"),
        ("How many mails did I get in 2025?", "3 mails fit “mails in 2025”. 1 more says no date"),
        ("List all mails from Ruth about the boat", "1 mail fits"),
        ("Which mails mention the stern?", "1 mail fits"),
        ("Which mails have an attachment?", "2 mails fit"),
        ("Which mails have an attachment about cod?", "1 mail fits"),
        ("How many mails mention a horse?", "None of 6 fits"),
        ("Which mails mention the stern or the leek?", "2 mails fit"),
        ("How many mails from Ruth or the mill?", "5 mails fit"),
        ("Which mails with invoices over 300?", "1 mail fits"),
        ("before:2025-03-06 how many mails from Ruth?", "1 mail fits"),
        ("before:2025-03-05 how many mails are there", "1 mail fits"),  # not what quotes it
        ("the latest mail from Ruth", "The latest is “2026-02-02 · Ruth Vale · Dinner”"),
    ],
)
def test_each_mail_of_a_mailbox_counts(mails: Store, question: str, told: str) -> None:
    assert answer(mails, question)[0].text.startswith(told)


def test_a_mail_is_told_with_its_mailbox_and_shown(mails: Store) -> None:
    _, dinner, boat = answer(mails, "List all mails from Ruth")
    assert dinner.text == "2026-02-02 · Ruth Vale · Dinner (files/Inbox.mbox)"
    assert boat.citations[0].place.message == "2025-03-04 · Ruth Vale · The boat"


def test_what_is_attached_in_a_mailbox_is_a_paper(mails: Store) -> None:
    head, bill = answer(mails, "List all invoices over 300 pounds")
    assert head.text.startswith("1 file fits “invoices over 300 pounds”. Read all 3 files.")
    assert bill.text.startswith("Invoice 7.txt · 2025-03-06 · ole@mill.example · Tar")
    assert bill.citations[0].place.attachment == "Invoice 7.txt"


def test_what_is_not_known_of_mails_is_left_to_the_search(mails: Store) -> None:
    for question in ("How many unread mails do I have?", "the last mail about the horse"):
        assert Surveyor(mails).answer(question) is None


def test_a_filter_goes_by_the_day_of_the_mail(mails: Store) -> None:
    retriever = Retriever(mails, None)
    found = retriever.search("boat after:2025-03-05 before:2025-03-06")
    assert {hit.place.message for hit in found} == {"2025-03-05 · Ida Holm · Re: The boat"}
    assert retriever.search("dinner after:2026-02-02")
    assert not retriever.search("dinner before:2026")


def writers(store: Store, question: str) -> set[str]:
    found = Retriever(store, None).search(question, 20)
    return {writer_of(hit.place.message or "") for hit in found}


@pytest.mark.parametrize(
    ("filters", "wrote"),
    [
        ("from:ruth", {"Ruth Vale"}),
        ('from:"Ida Holm"', {"Ida Holm"}),
        ("from:ruth from:ida", {"Ruth Vale", "Ida Holm"}),
        ("from:ruth@vale.example", {"Ruth Vale"}),
        ("from:mill.example", {"ole@mill.example"}),
        ("from:boat", set()),  # stands in subjects alone
    ],
)
def test_a_filter_goes_by_who_wrote_the_mail(mails: Store, filters: str, wrote: set[str]) -> None:
    assert writers(mails, f"{filters} boat dinner mail tar") == wrote


def test_mails_of_whom_a_filter_names_are_counted(mails: Store) -> None:
    counted = answer(mails, "How many mails are there? from:ruth")[0].text
    assert counted.startswith("2 mails fit")
    by_address = answer(mails, "How many mails are there? from:ruth@vale.example")[0].text
    assert by_address.startswith("2 mails fit")


def test_whether_the_asker_answered_is_told_with_the_mail(mails: Store) -> None:
    told = answer(mails, "Did I ever reply to Ruth Vale about the boat?")
    assert told[0].text.startswith("1 mail fits “mails from me to Ruth Vale about the boat”.")
    assert told[1].citations[0].place.message == "2025-03-05 · Ida Holm · Re: The boat"
    none = answer(mails, "Have I answered Ole Mill's mail?")[0].text
    assert none.startswith("None of 6 fits “mails from me to Ole Mill”. Read all 3 files. Whom")
    assert Surveyor(mails).answer("Did I reply to Ruth about the horse?") is None


@pytest.mark.parametrize(
    ("them", "asked", "told"),
    [
        ("Johan <johan@x.example>", "How many mails did I send in 2025?", "1 mail fits"),
        ("Johan <johan@x.example>", "How many mails did I get in 2025?", "2 mails fit"),
        ("", "How many mails did I send to Bo?", ""),  # whose mailbox is it?
    ],
)
def test_whose_mailbox_it_is(tmp_path: Path, them: str, asked: str, told: str) -> None:
    me, other = "An <an@x.example>", "Bo <bo@x.example>"
    sent = mail(me, them or other, "Tue, 4 Mar 2025", "One", "One.")
    got = [mail(one, me, "Wed, 5 Mar 2025", "Two", f"To {one}.") for one in (them or other, other)]
    with mailbox(tmp_path, sent, *got[:2], mail(other, me, "", "Four", "Four.")) as store:
        found = Surveyor(store).answer(asked)
        assert (found[0].text if found else "").startswith(told)
        assert bool(found) == bool(told)


def test_a_paper_of_two_pages_attached_is_one(tmp_path: Path) -> None:
    paper = pymupdf.open()
    for text in ("Invoice 9\nTar and rope for the boat", "Total: 400 pounds\nPay within 30 days"):
        paper.new_page().insert_text((72, 72), text)
    bill = ("Invoice 9.pdf", paper.tobytes())
    with mailbox(tmp_path, mail(OLE, ME, "Thu, 6 Mar 2025", "Tar", "See below.", bill)) as store:
        assert answer(store, "How many invoices are there?")[0].text.startswith("1 file fits")
        found = answer(store, "What is the total of all invoices that mention 30 days?")[0].text
        assert found.startswith("1 file fits")
        assert "Together 400 GBP. Read" in found


def test_the_amount_of_a_paper_is_taken_once(tmp_path: Path) -> None:
    days = ("Thu, 6 Mar 2025", "Fri, 7 Mar 2025")
    sent = [mail(OLE, ME, day, "Tar", f"Of {day}.", BILL) for day in days]
    with mailbox(tmp_path, *sent, **{"Invoice 7": BILL[1]}) as store:  # and saved
        found = answer(store, "What is the total of all invoices?")[0].text
        assert "Together 310 GBP." in found


def test_a_mailbox_is_of_mails_whatever_its_name(mails: Store) -> None:
    found = Retriever(mails, None).search("type:mail boat leaks", 20)
    assert {Path(hit.file).name for hit in found} >= {"Inbox.mbox", "Sent 2024"}
    assert not Retriever(mails, None).search("type:chat boat leaks", 20)


CHAT = "".join(
    f"[05/03/2025, 10:0{minute}:00] {who}: {said}\n"
    for minute, (who, said) in enumerate(
        [
            ("Kai", "The boat is in the harbour"),
            ("Zoë", "Good boat"),
            ("Kai", "To the boat"),
        ]
    )
)


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ("type:chat", {"talk.txt"}),
        ("type:mail", {"In.mbox"}),
        ("from:zoë", {"talk.txt"}),
        ("from:ruth", {"In.mbox"}),
        ("from:kai type:mail", set()),
    ],
)
def test_a_chat_is_of_who_wrote_in_it(tmp_path: Path, filters: str, found: set[str]) -> None:
    with mailbox(tmp_path, BOAT, talk=CHAT) as store:
        hits = Retriever(store, None).search(f"{filters} boat", 20)
        assert {Path(hit.file).name for hit in hits} == found
