"""Questions that stand with two passages: what ships to repeat the reader's training."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from tests.benchmarks.answering_data import HELD_OUT_ARTICLES
from tests.benchmarks.contrast_data import FILE, Contrast, Side, of_line, worded


@pytest.fixture(scope="module")
def own() -> list[Contrast]:
    """Those whose passages were written for Footnote: the others' are in the training sets."""
    with gzip.open(FILE, "rt", encoding="utf-8") as file:
        lines = [line for line in map(json.loads, file) if "own" in line]
    return [one for line in lines for one in of_line(line, {})]


def test_a_question_has_two_passages_and_a_place_in_each(own: list[Contrast]) -> None:
    asked = [one for one in own if one.sides]
    assert len(asked) > 800
    inside_words = 0
    for one in asked:
        assert one.sides is not None
        first, second = one.sides
        assert first.passage != second.passage
        for side in (first, second):
            assert side.passage[slice(*side.span)].strip()
            around = f" {side.passage} "[side.span[0] : side.span[1] + 2]
            inside_words += (around[0] + around[1]).isalnum() or (around[-2] + around[-1]).isalnum()
    assert inside_words < 0.005 * len(asked)


def test_a_claim_has_two_passages(own: list[Contrast]) -> None:
    claims = [one.claims for one in own if one.claims]
    assert len(claims) > 500
    assert all(first[0] != second[0] for first, second in claims)


def test_a_row_of_a_table_is_told_in_words_with_the_cell_that_answers() -> None:
    table = "Item | Ordered | Arrived\nGloves | 120 | 12\nBoots | 12 | 12"
    start = table.rindex("12")
    said = worded(Side(table, (start, start + 2), True), "Delivery")
    assert said is not None
    assert said.passage == "Boots: Ordered 12; Arrived 12"
    assert said.span[0] == said.passage.rindex("12")
    start = table.index("12\n")
    row = worded(Side(table, (start, start + 2), True), "Delivery")
    assert row is not None
    assert row.passage[row.span[0] - 8 :] == "Arrived 12"


def test_nearly_every_row_that_answers_can_be_told_in_words(own: list[Contrast]) -> None:
    sides = [(one, side) for one in own if one.table for side in one.sides or ()]
    assert len(sides) > 600
    assert sum(worded(side, one.title) is not None for one, side in sides) > 0.97 * len(sides)


def test_no_group_is_an_article_that_judges() -> None:
    with gzip.open(FILE, "rt", encoding="utf-8") as file:
        groups = {str(json.loads(line)["group"]).lower() for line in file}
    for article in HELD_OUT_ARTICLES:
        assert not any(article.replace("_", " ").lower() in group for group in groups)
    assert Path(FILE).stat().st_size < 4_000_000
