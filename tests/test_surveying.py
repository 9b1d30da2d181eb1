"""Questions about the library, answered from a real store; their forms: `test_corpus`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.answering import Answerer, Checked, Finished
from assistant.corpus import corpus_question
from assistant.judging import Judgement
from assistant.parsing.confined import ParserProcess
from assistant.reading import Reader
from assistant.records import Sentence
from assistant.retrieval import Retriever
from assistant.store import Store
from assistant.survey_words import BY_WHAT
from assistant.surveying import Surveyor
from tests.library import index, surveyed

TODAY = date(2026, 5, 20)
COVERED = f"Read 8 of 9 files; the others may hold more. {BY_WHAT}"


FILES = {
    "Contracts/Kestrel lease 2023.md": "# Lease of the bay\n\nThe rent is 9,600 pounds a year.\n",
    "Contracts/Cleaning.md": "# Agreement on cleaning\n\nDated 4 May 2023\n\nMrs Vane cleans.\n",
    "Contracts/Phone 2024.md": "# Contract for a line\n\nThe line costs 30 pounds a month."
    " It runs until 31 March 2026.\n",
    "Invoices/2023-02 roof.csv": "Item,Price\nSlates,900 pounds\nTotal,1250 pounds\n",
    "Invoices/2024-02 paint.csv": "Item,Price\nPaint,400 pounds\nTotal,450 pounds\n",
    "Roof report 2022.md": "# Report on the roof\n\nThe beam over the stair is sound.\n",
    "Roof report 2024.md": "# Report on the roof\n\nThe beam over the stair has cracked.\n",
    "Note.md": "The contract was discussed for a long time; nothing came of it. " * 8,
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("surveyed") / "files"
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        os.utime(path, (1_600_000_000, 1_600_000_000))
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 no text in it")
    with Store.open(folder.parent / "library.db") as opened, ParserProcess() as parser:
        index(opened, parser, folder)
        yield opened


def answer(store: Store, question: str) -> list[Sentence]:
    found = Surveyor(store, lambda: TODAY).answer(question)
    assert found is not None
    return found


def names(sentences: list[Sentence]) -> list[str]:
    """The listed files, each of which is a footnote to a place in it."""
    for sentence in sentences[1:]:
        (citation,) = sentence.citations
        assert Path(citation.file).name in sentence.text
        assert citation.quote
        assert citation.place.end > citation.place.start
    return [Path(sentence.citations[0].file).name for sentence in sentences[1:]]


def test_contracts_of_a_year_are_counted_with_the_coverage(store: Store) -> None:
    found = answer(store, "How many contracts from 2023?")
    assert found[0].text == f"2 files fit “contracts from 2023”. {COVERED}"
    assert names(found) == ["Kestrel lease 2023.md", "Cleaning.md"]


def test_a_type_is_known_by_its_extension(store: Store) -> None:
    found = answer(store, "type:md How many contracts from 2023?")
    assert names(found) == ["Kestrel lease 2023.md", "Cleaning.md"]


def test_invoices_are_listed_by_their_total(store: Store) -> None:
    found = answer(store, "List all invoices over 1,000")
    assert names(found) == ["2023-02 roof.csv"]
    assert "1,250" in found[1].text
    assert found[1].citations[0].quote == "Total,1250 pounds"
    assert found[1].citations[0].place.lines == (3, 3)
    none = answer(store, "List all invoices over 5,000 pounds")
    assert none[0].text == f"None of 2 fits “invoices over 5,000 pounds”. {COVERED}"
    assert len(none) == 1


def test_amounts_are_added_and_compared(store: Store) -> None:
    total = answer(store, "How much did we spend on invoices in total?")
    assert total[0].text == f"2 files fit “invoices”. Together 1,700 GBP. {COVERED}"
    assert names(total) == ["2024-02 paint.csv", "2023-02 roof.csv"]
    dearest = answer(store, "What is the most expensive invoice?")
    assert dearest[0].text == (
        f"The highest amount, 1,250 GBP, is that of “2023-02 roof.csv”. {COVERED}"
    )
    assert dearest[0].citations[0].quote == "Total,1250 pounds"
    assert names(answer(store, "the cheapest invoice"))[0] == "2024-02 paint.csv"


def test_amounts_of_several_currencies_stay_apart(papers: Store) -> None:
    total = answer(papers, "What is the sum of all my invoices?")
    assert "Together 2,100 EUR, 1,850, 12,000 GBP." in total[0].text
    assert len(names(total)) == 4  # neither the copy nor the reminder
    dearest = answer(papers, "Which invoice is the most expensive?")[0].text
    assert "The highest amount, 12,000 GBP, is that of “Invoice 3.txt”." in dearest
    assert "1,200 EUR" in dearest


def test_a_word_inside_a_long_line_does_not_name_a_file(papers: Store) -> None:
    assert "Router.txt" not in names(answer(papers, "List all contracts"))


def test_the_latest_and_the_oldest(store: Store) -> None:
    latest = answer(store, "What is the latest report on the roof?")
    assert latest[0].text.startswith("The latest is “Roof report 2024.md”, 2024 by its name.")
    assert latest[0].citations[0].file.endswith("Roof report 2024.md")
    oldest = answer(store, "the oldest report on the roof")
    assert names(oldest)[0] == "Roof report 2022.md"


def test_files_that_mention_a_thing_are_cited_where_they_do(store: Store) -> None:
    found = answer(store, "Which files mention the cracked beam?")
    assert names(found) == ["Roof report 2024.md"]
    assert found[1].citations[0].quote == "The beam over the stair has cracked."
    filtered = answer(store, "in:Contracts which files mention pounds")
    assert set(names(filtered)) == {"Kestrel lease 2023.md", "Phone 2024.md"}
    assert len(names(answer(store, "How many files are in Invoices?"))) == 2


def test_what_the_library_has_not_is_left_to_the_search(store: Store) -> None:
    surveyor = Surveyor(store, lambda: TODAY)
    for question in (
        "What was the last agreement with Germany?",  # none has the word
        "How much did we spend on receipts in 2023?",  # no file is called so
        "How many documents are in the alphabet of Greece?",
        "Which documents are in the archive?",  # no folder is called so
        "How much is the rent?",
    ):
        assert surveyor.answer(question) is None


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many certificates from 2023?", "None of 8 fits “certificates from 2023”. "),
        ("list all receipts", "None of 8 fits “receipts”. "),
        ("What is the latest invoice from 2019?", "None of 2 fits “invoice from 2019”. "),
        ("the latest report on damp", "None of 2 fits “report on damp”. "),
        ("the dearest receipt", "None of 8 fits “receipt”. "),
        ("invoices under 100", "None of 2 fits “invoices under 100”. "),
    ],
)
def test_what_no_file_is_is_told_with_the_coverage(store: Store, question: str, told: str) -> None:
    (only,) = answer(store, question)
    assert only.text == told + COVERED


def test_papers_that_end_within_a_time_are_told_with_what_says_so(store: Store) -> None:
    told = answer(store, "Which contracts run out in 2026?")
    lacking = "2 say no day on which they end. Amendments and notices are files of their own"
    assert told[0].text == (
        f"1 file fits “contracts that end in 2026”. {lacking} and may say otherwise. {COVERED}"
    )
    assert told[1].citations[0].quote == "It runs until 31 March 2026."
    assert answer(store, "Which contracts end in 2027?")[0].text.startswith("None of 3 fits")


def test_files_of_a_type_are_listed_even_if_they_say_nothing(store: Store) -> None:
    head, only = answer(store, "list all photos")
    assert head.text.startswith("1 file fits “photos”. Read 8 of 9 files")
    assert only.text.startswith("files/photo.jpg")
    assert not only.citations


@pytest.mark.parametrize(
    ("question", "files"),
    [
        ("invoices over 1,000", ["2023-02 roof.csv"]),
        ("our contracts from 2023", ["Kestrel lease 2023.md", "Cleaning.md"]),
        ("list all contracts for the cleaning", ["Cleaning.md"]),
    ],
)
def test_a_list_may_be_asked_for_without_a_verb(
    store: Store, question: str, files: list[str]
) -> None:
    assert names(answer(store, question)) == files


@pytest.mark.parametrize("question", ["reports on damp", "contracts", "a quote for a customer"])
def test_words_alone_are_searched_for(question: str) -> None:
    assert corpus_question(question, TODAY) is None


def test_an_answerer_asks_the_library_first(store: Store) -> None:
    surveyor = Surveyor(store, lambda: TODAY)
    retriever = Retriever(store, None)
    answerer = Answerer(
        retriever, store.place_of, Judgement.load(), Reader.open(), surveyor=surveyor
    )
    events = list(answerer.answer("How many contracts from 2023?", id="q"))
    assert sum(isinstance(event, Checked) for event in events) == 3
    last = events[-1]
    assert isinstance(last, Finished)
    assert (last.answer.id, last.answer.refused) == ("q", False)
    *_, plain = answerer.answer("How much is the rent of the bay?")
    assert isinstance(plain, Finished)
    assert "9,600 pounds" in plain.answer.sentences[0].text


# --- amounts, phrases and what is excluded ------------------------------------------------------

MAIL = (
    "From: {}\nTo: {}\nSubject: The boat\nDate: Mon, 6 May 2024 10:00:00 +0200\n"
    "Content-Type: text/plain\n\nThe boat is sold.\n"
)
PAPERS = {
    "Invoice 1.txt": "Invoice\n\nRoof repair\n\nTotal: €1.200,00\n",
    "Invoice 2.txt": "Invoice\n\nPump\n\nTotal: 1850\n",
    "Invoice 3.txt": "Invoice\n\nBoat\n\nTotal: £12k\n",
    "Invoice 4.txt": "Invoice\n\nNails\n\nTotal: €900,00\n",
    "Contract dogs.txt": "Contract of 3 May 2024\n\nDogs may be kept. Notice period: a month.\n",
    "Contract pets.txt": "Contract of 4 May 2024, a draft\n\nPets may be kept.\n",
    "copy/Invoice 2.txt": "Invoice\n\nPump\n\nTotal: 1850\n",
    "Reminder 2.txt": "Reminder: invoice for the pump\n\nTotal: 1850\n",
    "Router.txt": "Router\nThe line costs 39.90 euros a month; contract until 30 June 2025.\n",
    "one.eml": MAIL.format("Anna Berg <anna@example.org>", "Bert Lind <bert@example.org>"),
    "two.eml": MAIL.format("Bert Lind <bert@example.org>", "Anna Berg <anna@example.org>"),
    "Contract none.txt": "Contract of 5 May 2024\n\nA notice is due; the trial period is a week.\n",
}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with surveyed(tmp_path_factory.mktemp("papers") / "files", PAPERS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("list all invoices over 1000", 5),
        ("list all invoices over 1.000 €", 4),
        ("which contracts mention pets or dogs", 2),
        ('which contracts mention the phrase "notice period"', 1),
        ("How many contracts from 2024 -draft", 2),
        ("How many contracts from 2024 do I have?", 3),
        ("How many emails from Anna?", 1),
        ("how many mails did Bert Lind send me", 1),
    ],
)
def test_what_fits_is_what_a_person_would_count(papers: Store, question: str, count: int) -> None:
    assert answer(papers, question)[0].text.startswith((f"{count} file", f"{count} mail"))
