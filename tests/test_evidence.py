"""Sentences of hits are cut exactly and ranked by what speaks for them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.asking import understand
from assistant.evidence import (
    LONGEST,
    Meaning,
    answerable_features,
    candidates,
    pieces,
    quotable,
    rank,
    shortlist,
)
from assistant.judging import Judgement, Logistic
from assistant.records import Hit, Place

LEASE = (
    "This lease is made in Oslo. The monthly rent is 1,200 euros. "
    "Rent is due on the first of the month. Pets need written consent."
)
BY_WORDS = Logistic(0.0, {"coverage": 2.0, "kind": 1.0})
BY_MEANING = Logistic(0.0, {"cross": 1.0})


def hit(text: str) -> Hit:
    return Hit(1, "/lease.txt", Place(0, len(text)), text, 1.0, {})


def test_the_sentence_that_answers_is_first() -> None:
    question = understand("How many euros is the monthly rent?")
    ranked = rank(question, candidates([hit(LEASE)]), None, BY_WORDS)
    assert ranked[0].candidate.text == "The monthly rent is 1,200 euros."


def test_meaning_decides_where_it_is_given() -> None:
    found = candidates([hit(LEASE)])
    meanings = [Meaning(float(one.text.startswith("Pets")), 0.0) for one in found]
    ranked = rank(understand("May I keep a dog?"), found, meanings, BY_MEANING)
    assert ranked[0].candidate.text == "Pets need written consent."


def test_a_shortlist_keeps_what_promises_most_in_its_order() -> None:
    found = candidates([hit(LEASE), hit("Nothing of that kind is said here. The rent is low.")])
    short = shortlist(understand("What is the monthly rent?"), found, 3)
    assert "The monthly rent is 1,200 euros." in [one.text for one in short]
    assert len(short) == 3
    assert short == sorted(short, key=lambda one: (one.hit, one.start))


def test_words_that_no_passage_holds_speak_against_an_answer() -> None:
    def missing(text: str) -> float:
        question = understand(text)
        ranked = rank(question, candidates([hit(LEASE)]), None, BY_WORDS)
        return answerable_features(ranked)["missing"]

    assert missing("What is the monthly rent?") == 0.0
    assert missing("What is the penalty for smoking?") == 1.0


def test_long_sentences_are_taken_line_by_line() -> None:
    table = "\n".join(f"row {number}, value {number * 7}, more words here" for number in range(60))
    assert all(end - start <= LONGEST for start, end in pieces(table))


def test_a_quote_that_points_back_takes_the_sentence_before_it_along() -> None:
    text = "The tower stands in Paris. It was built in 1889. Millions visit."
    found = candidates([hit(text)])
    quotes = [text[start:end] for start, end in (quotable(text, one) for one in found)]
    assert quotes == [
        "The tower stands in Paris.",
        "The tower stands in Paris. It was built in 1889.",
        "Millions visit.",
    ]


@given(st.text())
def test_pieces_are_exact_ordered_and_not_empty(text: str) -> None:
    before = 0
    for start, end in pieces(text):
        assert before <= start < end <= len(text)
        assert text[start:end].strip()
        before = end


@given(st.lists(st.text(), max_size=4), st.text())
def test_any_hits_can_be_ranked(texts: list[str], asked: str) -> None:
    hits = [hit(text) for text in texts]
    found = candidates(hits)
    for one in found:
        assert hits[one.hit].text[one.start : one.end] == one.text
        assert one.text in one.near
    ranked = rank(understand(asked), found, None, BY_WORDS)
    assert all(0 <= one.probability <= 1 for one in ranked)
    if ranked:
        assert all(abs(value) < 20 for value in answerable_features(ranked).values())


def test_the_shipped_weights_know_only_features_that_exist() -> None:
    judged = Judgement.load()
    question = understand("What is the monthly rent?")
    found = candidates([hit(LEASE)])
    meanings = [Meaning(0.0, 0.0)] * len(found)
    for given_meanings, evidence, answerable in (
        (meanings, judged.evidence, judged.answerable),
        (None, judged.evidence_words, judged.answerable_words),
    ):
        ranked = rank(question, found, given_meanings, evidence)
        assert 0 < answerable.probability(answerable_features(ranked)) < 1


def test_a_heading_is_no_evidence() -> None:
    text = "## 7 Ending the lease\n\nThe tenant may end it with six months' notice."
    hit = Hit(
        1, "/lease.md", Place(0, len(text)), text, 1.0, {}, "Lease", "Lease › 7 Ending the lease"
    )
    assert [one.text for one in candidates([hit])] == [
        "The tenant may end it with six months' notice."
    ]
