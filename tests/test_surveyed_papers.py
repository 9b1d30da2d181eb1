"""Papers of several parties: what is counted, of which day they are, and which is the cheapest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from assistant.records import Sentence
from assistant.store import Store
from assistant.surveying import Surveyor
from tests.library import surveyed

MAIL = (
    "From: D. Fenwick <accounts@fenwick.example>\nTo: me@example.org\nSubject: {}\n"
    "Date: Mon, 17 Mar 2025 10:00:00 +0000\nContent-Type: text/plain\n\nPlease answer.\n"
)
PAPERS = {
    "Water Feb 2025.md": "# Waterworks\n\nInvoice 41\n\nDate: 05.03.2025\n\nTotal due: £79.15\n",
    "Water Mar 2025.md": "# Waterworks\n\nInvoice 57\n\nDate: 04.04.2025\n\nTotal due: £91.60\n",
    "Office March.md": "# Halden\n\nInvoice H-8\n\nDate: 2025-03-20\n\nTotal: £167.40\n",
    "Energy_2025-03.md": "# NorthGrid\n\nInvoice 3\n\nThe sum follows by mail.\n",
    "complaint.eml": MAIL.format("Complaint about invoice 3302"),
    "Berger.md": "# Contract of employment\n\nThe contract ends on 30 June 2026.\n",
    "Reilly.md": "# Contract of employment\n\nThe salary is £50,000 a year.\n",
    "Kowalski.md": "# Tenancy agreement\n\nDated 12 November 2024.\n",
    "Okafor.md": "# Tenancy agreement\n\nDate of agreement: 01/09/2023\n\nThe rent is £900.\n",
    "Addendum Reilly.md": "# Addendum to the contract\n\nDated 2 December 2025.\n",
    "Hartmann.md": "# Hartmann\n\nQuotation 88/25\n\n| Total incl. VAT | £14,930 |\n|---|---|\n",
    "quick.csv": "Quickbuild,Quote for the roof\nTiles,10900\nTotal incl. VAT,14650\n",
    "Dale quote.md": "# Dale & Sons\n\nWe call you.\n",
}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("papers") / "files"
    folder.mkdir()
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ana <ana@example.org>", "me@example.org", "Hello"
    mail["Date"] = "Tue, 06 May 2025 10:00:00 +0000"
    mail.set_content("See what is attached.")
    mail.add_attachment(
        b"Sweep Ltd\n\nTotal due: 200 pounds\n", "text", "plain", filename="Invoice 9.txt"
    )
    (folder / "sent.eml").write_bytes(mail.as_bytes())
    with surveyed(folder, PAPERS) as opened:
        yield opened


def answer(store: Store, question: str) -> list[Sentence]:
    found = Surveyor(store, lambda: date(2026, 5, 20)).answer(question)
    assert found is not None
    return found


def names(sentences: list[Sentence]) -> list[str]:
    return [Path(one.citations[0].file).name for one in sentences[1:]]


def test_an_invoice_is_of_the_month_in_its_name(papers: Store) -> None:
    march = answer(papers, "How many invoices from March 2025?")
    assert march[0].text.startswith("3 files fit “invoices from March 2025”.")
    assert set(names(march)) == {"Water Mar 2025.md", "Office March.md", "Energy_2025-03.md"}
    water = answer(papers, "How many invoices from Waterworks in March 2025 do I have?")
    assert water[0].text.startswith("1 file fits “invoices from Waterworks in March 2025”.")


def test_a_mail_about_an_invoice_is_none_but_an_attached_one_counts(papers: Store) -> None:
    listed = answer(papers, "list all invoices")
    assert "sent.eml" in names(listed)
    assert "complaint.eml" not in names(listed)
    of_mail = next(one for one in listed[1:] if "sent.eml" in one.text)
    assert of_mail.citations[0].place.attachment == "Invoice 9.txt"
    assert names(answer(papers, "How many mails from Fenwick?")) == ["complaint.eml"]


def test_when_a_file_was_copied_is_no_date_of_a_contract(papers: Store) -> None:
    none = answer(papers, "How many contracts from 2026?")
    assert none[0].text.startswith(
        "None of 4 fits “contracts from 2026”. 2 more say no date of their own. Read all"
    )
    assert [one.text for one in none[1:]] == [
        "files/Berger.md (no date of its own)", "files/Reilly.md (no date of its own)"
    ]  # fmt: skip
    assert "1 file fits" in answer(papers, "How many contracts from 2023?")[0].text
    latest = answer(papers, "What is the latest contract?")
    assert "The latest is “Kowalski.md”, 2024-11-12 by its text. 2 more say" in latest[0].text
    undated = answer(papers, "What is the latest contract about a salary?")
    assert "“Reilly.md”" in undated[0].text
    assert "by the file's time." in undated[0].text


def test_a_month_may_be_later_than_a_day_in_it(papers: Store) -> None:
    latest = answer(papers, "What is the latest invoice from NorthGrid or Halden?")
    assert "“Office March.md”, 2025-03-20 by its text. 1 more may be later;" in latest[0].text


def test_the_cheapest_tells_what_it_could_not_compare(papers: Store) -> None:
    cheapest = answer(papers, "What is the cheapest quotation?")
    assert cheapest[0].text.startswith(
        "The lowest amount, 14,650, is that of “quick.csv”. In 1 of them no amount was found."
    )
    assert names(cheapest) == ["quick.csv", "Hartmann.md", "Dale quote.md"]


def test_a_limit_tells_where_no_amount_was_found(papers: Store) -> None:
    told = answer(papers, "list all invoices over 100")
    assert told[0].text.startswith(
        "2 files fit “invoices over 100”. In 1 more no amount was found. Read all"
    )
    assert set(names(told)) == {"Office March.md", "sent.eml"}


@pytest.mark.parametrize(
    ("question", "said", "found"),
    [
        ("latest invoice from Waterworks", "Water Mar 2025.md", 2),
        ("Which invoices are from Waterworks?", "“invoices from Waterworks”", 2),
        ("What is the latest Waterworks invoice?", "Water Mar 2025.md", 2),
        ("the highest Halden invoice", "167.40 GBP", 1),
        ("list all quotes", "“quotes”", 3),
        ("Which quote is the cheapest?", "quick.csv", 3),
        ("list all employment contracts", "“employment contracts”", 2),
        ("list all amendments", "“amendments”", 1),
    ],
)
def test_names_and_kinds_before_what_is_asked_for(
    papers: Store, question: str, said: str, found: int
) -> None:
    told = answer(papers, question)
    assert said in told[0].text
    assert len(told) == 1 + found


@pytest.mark.parametrize(
    "question",
    [
        "list all unpaid invoices",
        "list all quotes by Oscar Wilde",
        "How many letters of the alphabet do we use?",
        "latest news",
        "last minute",
        "list all my latest invoices",
        "What is the cover letter about?",
    ],
)
def test_what_the_names_of_files_do_not_tell_is_left_to_the_search(
    papers: Store, question: str
) -> None:
    assert Surveyor(papers, lambda: date(2026, 5, 20)).answer(question) is None
