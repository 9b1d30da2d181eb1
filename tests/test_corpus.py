"""Questions about the library are recognised by their form alone."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.corpus import Bound, corpus_question
from assistant.dating import Period

TODAY = date(2026, 5, 20)
YEAR_2023 = Period(date(2023, 1, 1), date(2023, 12, 31))


@pytest.mark.parametrize(
    "question",
    [
        "How many contracts from 2023?",
        "how many contracts are there from 2023",
        "How many of my contracts were signed in 2023?",
        "Which contracts are from 2023?",
        "List all contracts dated 2023.",
        "Please show me all the contracts of 2023",
        "What contracts do I have from 2023?",
    ],
)
def test_one_question_has_many_forms(question: str) -> None:
    found = corpus_question(question, TODAY)
    assert found is not None
    assert found.period == YEAR_2023
    assert "contract" in found.noun.words


@pytest.mark.parametrize(
    ("question", "ask", "kind"),
    [
        ("how many files are spreadsheets", "count", "xlsx"),
        ("How many of my documents are PDFs?", "count", "pdf"),
        ("Which files are presentations?", "list", "pptx"),
    ],
)
def test_files_of_a_type_are_asked_for(question: str, ask: str, kind: str) -> None:
    found = corpus_question(question, TODAY)
    assert found is not None
    assert found.ask == ask
    assert kind in found.noun.kinds
    assert corpus_question("How many files are damaged?", TODAY) is None
    for asked in ("Which contracts to renew?", "Which invoices to pay by Friday?"):
        assert corpus_question(asked, TODAY) is None


@pytest.mark.parametrize(
    ("question", "topic", "own"),
    [
        ("Which files mention the boiler?", "the boiler", True),
        ("List all documents containing “Anna Berg”", "Anna Berg", True),
        ("the latest report on the roof", "the roof", False),
        ("What is the newest letter from Tomasz?", "Tomasz", False),
        ("Which documents mention damp since 2024?", "damp", True),
        ("the total of all invoices to Wensum School", "Wensum School", False),
        ("How many letters to the bank from 2024?", "the bank", False),
        ("How many letters sent to anna?", "anna", False),
    ],
)
def test_topics(question: str, topic: str, own: bool) -> None:
    found = corpus_question(question, TODAY)
    assert found is not None
    assert (found.topic, found.own_words) == (topic, own)


@pytest.mark.parametrize(
    ("said", "bound"),
    [
        ("over 1,000", Bound(1000, "", True, False)),
        ("over €2,500", Bound(2500, "euro", True, False)),
        ("with a total of more than 3k", Bound(3000, "", True, False)),
        ("under 500 pounds", Bound(500, "pound", False, False)),
        ("of at least 2 million dollars", Bound(2e6, "dollar", True, True)),
        ("that are below 2000", Bound(2000, "", False, False)),
        ("that have a total of at least 500", Bound(500, "", True, True)),
    ],
)
def test_amounts(said: str, bound: Bound) -> None:
    found = corpus_question(f"List all invoices {said}", TODAY)
    assert found is not None
    assert found.bound == bound


@pytest.mark.parametrize(
    ("said", "period"),
    [
        ("from last year", Period(date(2025, 1, 1), date(2025, 12, 31))),
        ("from March 2024", Period(date(2024, 3, 1), date(2024, 3, 31))),
        ("since 2024-02", Period(date(2024, 2, 1), None)),
        ("before 2024", Period(None, date(2023, 12, 31))),
        ("after 2024", Period(date(2025, 1, 1), None)),
        ("from last week", Period(date(2026, 5, 11), date(2026, 5, 17))),
        ("from last month", Period(date(2026, 4, 1), date(2026, 4, 30))),
        ("dated 2024-02-29", Period(date(2024, 2, 29), date(2024, 2, 29))),
        ("from today", Period(TODAY, TODAY)),
    ],
)
def test_periods(said: str, period: Period) -> None:
    found = corpus_question(f"How many files {said}?", TODAY)
    assert found is not None
    assert found.period == period


@pytest.mark.parametrize(
    "question",
    [
        "How many windows does the mill have?",
        "How many contracts did Apple sign in 2023?",
        "How many reports were published in 2003?",
        "How many letters from Paul are in the New Testament?",
        "How many minutes from Aberdeen Airport?",
        "How many pages does the report have?",
        "Which documents established the rules of the union?",
        "What is the latest date for the notice?",
        "What is the oldest building in Paris?",
        "What does the latest report say about the roof?",
        "List the symptoms of measles.",
        "What invoice number did the plumber use?",
        "Who signed the contract of 2023?",
        "How many files?",
        "When was the last invoice paid?",
        "What was the last letter of the alphabet?",
        "How much are the bills of exchange?",
        "What is the largest contract?",
        "What is the total of the invoice?",
        "How much is the bill in total?",
        "How much did I pay for the invoice?",
        "sum up the invoice",
        "What was the last minute?",
        "What was the highest temperature?",
        "How much did we spend on electricity in 2023?",
    ],
)
def test_what_asks_for_what_a_file_says_is_left_to_the_search(question: str) -> None:
    assert corpus_question(question, TODAY) is None


@pytest.mark.parametrize(
    ("question", "ask"),
    [
        ("What is the most expensive invoice?", "most"),
        ("which invoice was the cheapest", "least"),
        ("What is the total of all invoices from 2023?", "sum"),
        ("How much did we spend on invoices in 2023 in total?", "sum"),
        ("How much are my invoices from 2023 together?", "sum"),
        ("Add up all bills", "sum"),
        ("What's the total of all my invoices?", "sum"),
        ("How much are all invoices from 2023?", "sum"),
        ("How much money did I spend on invoices in 2023?", "sum"),
        ("What do my invoices come to?", "sum"),
        ("What did all the invoices cost?", "sum"),
        ("sum all invoices from 2023", "sum"),
        ("most expensive invoice", "most"),
        ("Which of my invoices is the most expensive?", "most"),
        ("Which invoice cost the most?", "most"),
        ("Which invoice from 2023 is the most expensive?", "most"),
        ("What is the largest invoice I have?", "most"),
        ("What's the last mail George wrote?", "latest"),
        ("the last mail George wrote in 2023", "latest"),
        ("the last mail I got from George", "latest"),
        ("How many mails did I get last month?", "count"),
        ("What was the last mail George wrote?", "latest"),
        ("How many mails did I get in October 2024?", "count"),
    ],
)
def test_amounts_and_what_was_written_last(question: str, ask: str) -> None:
    found = corpus_question(question, TODAY)
    assert found is not None
    assert found.ask == ask
