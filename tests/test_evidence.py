"""Sentences of hits are cut exactly and ranked by what speaks for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asking import understand
from assistant.evidence import (
    Candidate,
    Evidence,
    Reading,
    answerable_features,
    by_meaning,
    candidates,
    quotable,
    rank,
)
from assistant.judging import Judgement, Logistic
from assistant.pieces import LONGEST, pieces
from assistant.records import Hit, Place, Through
from assistant.trails import led

LEASE = (
    "This lease is made in Oslo. The monthly rent is 1,200 euros. "
    "Rent is due on the first of the month. Pets need written consent."
)
BY_WORDS = Logistic(0.0, {"coverage": 2.0, "kind": 1.0})
BY_READING = Logistic(0.0, {"margin": 1.0})


def hit(text: str) -> Hit:
    return Hit(1, "/lease.txt", Place(0, len(text)), text, 1.0, {})


def unread(found: Sequence[Candidate]) -> list[Reading]:
    """As from a reader that sees no answer anywhere."""
    return [Reading(one.start, one.start, 0.0, 0.0) for one in found]


def ranked_by_words(text: str, hits: Sequence[Hit]) -> list[Evidence]:
    found = candidates(hits)
    return rank(understand(text), found, unread(found), BY_WORDS)


def test_the_sentence_that_answers_is_first() -> None:
    ranked = ranked_by_words("How many euros is the monthly rent?", [hit(LEASE)])
    assert ranked[0].candidate.text == "The monthly rent is 1,200 euros."


def test_what_the_reader_sees_decides_where_the_words_do_not() -> None:
    found = candidates([hit(LEASE)])
    readings = [Reading(0, 1, float(one.text.startswith("Pets")), 0.0) for one in found]
    ranked = rank(understand("May I keep a dog?"), found, readings, BY_READING)
    assert ranked[0].candidate.text == "Pets need written consent."


def test_words_that_no_passage_holds_speak_against_an_answer() -> None:
    def missing(text: str) -> float:
        ranked = ranked_by_words(text, [hit(LEASE)])
        return answerable_features([one.features for one in ranked])["missing"]

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


def test_what_asks_the_same_is_no_answer() -> None:
    found = candidates(
        [hit("Who is coming? Shall Ida come? I come.")], understand("Who is coming on Friday?")
    )
    assert [one.text for one in found] == ["Shall Ida come?", "I come."]


def test_a_question_with_one_word_of_answer_below_it_is_kept() -> None:
    found = candidates([hit("Is smoking allowed?\nNo.")], understand("Is smoking allowed?"))
    assert [one.text for one in found] == ["Is smoking allowed?"]


def test_what_points_back_stands_alone_below_the_head_of_a_mail() -> None:
    text = "From: Ida Holm <ida@x.example>\nTo: Jo Ash <jo@x.example>\n\nThey mended it today."
    found = candidates([hit(text)])
    assert text[slice(*quotable(text, found[-1]))] == "They mended it today."


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
    ranked = rank(understand(asked), found, unread(found), BY_WORDS)
    assert all(0 <= one.probability <= 1 for one in ranked)
    if ranked:
        said = answerable_features([one.features for one in ranked])
        assert all(abs(value) < 20 for value in said.values())


def test_the_shipped_weights_know_only_features_that_exist() -> None:
    judged = Judgement.load()
    found = candidates([hit(LEASE)])
    ranked = rank(understand("What is the rent?"), found, unread(found), judged.evidence)
    said = answerable_features([one.features for one in ranked])
    assert 0 < judged.answerable.probability(said) < 1


def test_a_heading_is_no_evidence() -> None:
    text = "## 7 Ending the lease\n\nThe tenant may end it with six months' notice."
    hit = Hit(
        1, "/lease.md", Place(0, len(text)), text, 1.0, {}, "Lease", "Lease › 7 Ending the lease"
    )
    assert [one.text for one in candidates([hit])] == [
        "The tenant may end it with six months' notice."
    ]


def test_what_means_most_like_the_question_is_moved_up() -> None:
    by_both = Logistic(0.0, {"coverage": 1.0, "meaning": 2.0})
    found = candidates([hit(LEASE)])
    before = rank(understand("How much do we pay?"), found, unread(found), by_both)
    alike = [1.0 if "1,200" in one.candidate.text else 0.2 for one in before[:3]]
    after = by_meaning(before, alike, by_both)
    assert "1,200" in after[0].candidate.text
    assert len(after) == len(before)
    assert sum(one.probability for one in after) == pytest.approx(1.0)
    rest = [one.features["meaning"] for one in after if one.candidate is before[-1].candidate]
    assert rest == [min(one.features["meaning"] for one in after)]  # not compared: least alike


def test_where_all_mean_alike_the_order_stays() -> None:
    found = candidates([hit(LEASE)])
    before = rank(understand("When is the rent due?"), found, unread(found), BY_WORDS)
    assert by_meaning(before, [0.5] * len(before), BY_WORDS) == [
        replace(one, features=one.features | {"meaning": 0.0}) for one in before
    ]


def test_a_row_of_names_leads_to_no_passage() -> None:
    text = "Date | Litres | Paid\nMonday | 40 | 58"
    place = Place(0, len(text), sheet="Log")
    start = Hit(1, "/car.xlsx", place, text, 1.0, {}, header="Date | Litres | Paid")
    found = Hit(2, "/b.md", Place(0, 9), "Litres.", 1.0, {})
    for sentence, told in (("Date | Litres | Paid", []), ("Monday | 40 | 58", [(0, 21, 37)])):
        led_to = replace(found, through=Through(1, "Litres", sentence, about=True))
        assert led(1, [start, led_to]) == told
