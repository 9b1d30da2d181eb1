"""The questions and claims written for the reader's training, and what of them may be used."""

from __future__ import annotations

import gzip
import json
from collections import Counter

from tests.benchmarks.answering_data import HELD_OUT_ARTICLES
from tests.benchmarks.telltale import Example, evened, features
from tests.benchmarks.written_data import FILE, place


def told_by_why(count: int) -> list[Example]:
    """Questions of which "why" tells whether they are answered, in nine of ten."""
    return [
        (f"{'Why' if (at % 10 == 0) is (at % 2 == 0) else 'When'} did town {at} grow?", at % 2 == 0,
         f"town {at}")
        for at in range(count)
    ]  # fmt: skip


def test_a_word_that_gives_the_label_away_no_longer_does() -> None:
    examples = told_by_why(1200)
    kept = [each for each, keep in zip(examples, evened(examples), strict=True) if keep]
    share = Counter(label for text, label, _ in kept if text.startswith("Why"))
    assert 40 < share[True] + share[False] < 600
    assert abs(share[True] - share[False]) <= 0.15 * (share[True] + share[False])


def test_where_no_word_tells_nearly_everything_is_kept() -> None:
    examples = [(f"When did town {at} grow?", at % 2 == 0, f"town {at}") for at in range(600)]
    assert sum(evened(examples)) > 420


def test_the_same_are_kept_each_time_whatever_their_order() -> None:
    examples = told_by_why(300)
    there = dict(zip(examples, evened(examples), strict=True))
    back = dict(zip(examples[::-1], evened(examples[::-1]), strict=True))
    assert sum(there[each] != back[each] for each in examples) <= 30  # ties at the edges of bins


def test_features_are_words_pairs_ends_and_length() -> None:
    assert list(features("Who sold it?")) == [
        "who", "sold", "it", "who sold", "sold it", "^who", "^who sold it", "it$", "#1",
    ]  # fmt: skip


def test_an_answer_stands_where_the_question_points() -> None:
    text = "The mill burned in 1790. " + "Geese were kept. " * 40 + "The bridge was built in 1790."
    start, end = place("When was the bridge built?", "1790", text)
    assert text[start:end] == "1790"
    assert start > 100


def test_what_was_written_is_whole_and_never_about_an_article_that_judges() -> None:
    with gzip.open(FILE, "rt", encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    assert len({line["id"] for line in lines}) == len(lines) > 6000
    for line in lines:
        assert set(line) <= {"id", "source", "group", "cut", "q", "n", "y", "x", "m"}
        assert all(len(pair) == 2 and all(pair) for kind in "qn" for pair in line[kind])
        assert not any(
            article.replace("_", " ").lower() in str(line["group"]).lower()
            for article in HELD_OUT_ARTICLES
        )
