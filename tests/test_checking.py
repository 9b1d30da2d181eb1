"""Sentences of an answer checked against passages, with the real reader."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.checking import Checked, Checker
from assistant.claims import claims_in
from assistant.judging import Judgement
from assistant.reading import Reader
from assistant.records import Hit, Place
from assistant.work import ended

LEASE = (
    "This lease begins on 1 March 2024 and runs for 24 months. The monthly rent is 1,200 euros. "
    "Water damage is not covered by the landlord. Anna Berg signed the lease in Oslo."
)
HITS = [Hit(5, "/lease.pdf", Place(100, 100 + len(LEASE), page=2), LEASE, 1.0, {}, title="Lease")]


def place_of(passage_id: int, start: int, end: int) -> Place:
    assert passage_id == 5
    return Place(start, end, page=2)


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(Judgement.load(), place_of, Reader.open())


def check(checker: Checker, text: str, hits: Sequence[Hit] = HITS) -> Checked:
    return ended(checker.check(text, hits))


@pytest.mark.parametrize(
    "text",
    [
        "The monthly rent is 1,200 euros.",
        "The rent is 1200 euros monthly.",
        "The lease was signed by Anna Berg in Oslo.",
        "The lease begins on March 1, 2024.",
        "The lease runs for twenty-four months.",
    ],
)
def test_what_the_passage_says_is_supported(checker: Checker, text: str) -> None:
    sentence = check(checker, text).sentence
    assert sentence.status == "supported", sentence
    for citation in sentence.citations:
        start, end = citation.place.start - 100, citation.place.end - 100
        assert LEASE[start:end] == citation.quote
        assert citation.file == "/lease.pdf"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The monthly rent is 1,300 euros.", "1,300 euros"),
        ("The lease runs for 36 months.", "36 months"),
        ("The lease was signed by Carl Lind in Oslo.", "Carl"),
        ("Water damage is covered by the landlord.", "denies"),
        ("The lease begins on 1 May 2024.", "1 May 2024"),
    ],
)
def test_what_it_does_not_say_is_not_supported(checker: Checker, text: str, reason: str) -> None:
    sentence = check(checker, text).sentence
    assert sentence.status != "supported"
    assert reason in sentence.reason


def test_what_has_nothing_to_do_with_it_is_unsupported(checker: Checker) -> None:
    sentence = check(checker, "Penguins cannot fly but swim very well.").sentence
    assert (sentence.status, sentence.citations) == ("unsupported", ())


@pytest.mark.parametrize("text", ["", "...", "It is what it is."])
def test_what_says_nothing_is_unsupported(checker: Checker, text: str) -> None:
    assert check(checker, text).sentence.status == "unsupported"


def test_without_passages_nothing_is_supported(checker: Checker) -> None:
    assert check(checker, "The monthly rent is 1,200 euros.", []).sentence.status == "unsupported"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The rent is 1,200 euros.", 1),
        ("The rent is 1,200 euros, and pets are allowed.", 2),
        ("Anna Berg and Ines Okafor signed the lease.", 1),
        ("It begins in March; it runs for 24 months, but pets are not allowed.", 3),
        ("The lease was signed in Oslo and Bergen.", 1),
        ("It was common for mills and universal for ships after 1880; it was not so on land.", 2),
    ],
)
def test_a_sentence_is_split_where_both_sides_say_something(text: str, claims: int) -> None:
    ranges = claims_in(text)
    assert len(ranges) == claims
    assert all(text[start:end].strip() for start, end in ranges)


def test_each_claim_of_a_sentence_is_checked(checker: Checker) -> None:
    both = check(checker, "The monthly rent is 1200 euros, and the lease was signed in Oslo.")
    assert both.sentence.status == "supported"
    assert len(both.sentence.citations) == 2
    half = check(checker, "The monthly rent is 1200 euros, and the lease was signed by penguins.")
    assert half.sentence.status == "partly"
    assert half.sentence.reason


def test_the_readers_word_alone_is_no_support(checker: Checker) -> None:
    """It takes a line of data for half a support of anything vague."""
    text = '{"file": "docs/md/wiki.md", "bytes": 4790, "source": "github:docs@e1cb2b234c"}'
    said = (
        "The documenting of a project's documentation is a process of creating and maintaining a "
        "set of documents that describe the features and user experience of a product."
    )
    for told in (text, LEASE):
        hits = [Hit(5, "/x", Place(0, len(told)), told, 1.0, {}, title="manifest")]
        assert check(checker, said, hits).sentence.status == "unsupported"
