"""Areas under the ROC curve, and what is refused at a threshold."""

from __future__ import annotations

import pytest

from assistant.judging import Judgement
from assistant.records import Answer
from tests.benchmarks.curves import Point, area, point, show, unthresholded


def answer(refused: bool, likely: float) -> Answer:
    return Answer("?", refused, "", (), (), {}, {}, likely=likely)


def test_the_area_counts_the_pairs_in_their_order() -> None:
    found = [Point(True, 0.9, True), Point(True, 0.4, False), Point(False, 0.4, False)]
    assert area(found) == pytest.approx(0.75)  # one pair right, one even
    assert area([*found, Point(False, 0.95, False)]) == pytest.approx(0.375)


def test_what_a_rule_refuses_has_no_chance_and_what_nothing_weighed_is_sure() -> None:
    assert point(True, answer(True, 0.8), False).chance == 0
    assert point(True, answer(False, 0.8), True).chance == 0.8
    assert point(True, answer(False, 0.0), True).chance == 1


def test_nothing_is_refused_by_a_threshold_of_nought(capsys: pytest.CaptureFixture[str]) -> None:
    assert unthresholded().when_in("refuse").answerable.threshold == 0
    assert unthresholded().answerable.threshold == 0
    assert Judgement.load().answerable.threshold > 0
    show([Point(True, 0.9, True), Point(True, 0.0, False), Point(False, 0.1, False)])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("2 answerable, 1 not")
    assert "right 0.500, wrongly refused 0.500 (1), refused 0.000 (0)" in lines[1]
