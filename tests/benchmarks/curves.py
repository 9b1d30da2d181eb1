"""What other thresholds of refusal would give, read off one run that refuses nothing by threshold.

answers without a threshold -> `Point`s -> `show`: area under the ROC curve, and what is refused

A yes-or-no question that a sentence decides is answered whatever the threshold; here it counts by
its chance, so that a little more seems refused than is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from assistant.judging import Judgement
from assistant.records import Answer
from tests.benchmarks import fitting
from tests.benchmarks.fitting import Row

THRESHOLDS = (0.06, 0.09, 0.12, 0.15, 0.18, 0.20, 0.22, 0.25, 0.30, 0.35, 0.40, 0.50)
LOST = (0.02, 0.05, 0.10)


@dataclass(frozen=True, slots=True)
class Point:
    """A question, how likely it seemed to be answered, and whether what was said is right."""

    answerable: bool
    chance: float
    right: bool


def point(answerable: bool, answer: Answer, right: bool) -> Point:
    """chance: 0 where a rule refused, 1 where nothing was weighed (questions about the library)."""
    return Point(answerable, 0.0 if answer.refused else answer.likely or 1.0, right)


def unthresholded() -> Judgement:
    """What ships, but refusing by its rules alone, also where it would rather refuse."""
    shipped = Judgement.load()
    return replace(shipped, answerable=replace(shipped.answerable, threshold=0.0), doubt={})


def area(found: Sequence[Point]) -> float:
    """Under the ROC curve: how often an answerable question seems likelier than another."""
    rows = [Row("", "", {}, one.answerable) for one in found]
    return fitting.area(np.array([one.chance for one in found]), rows)


def chances(
    found: Sequence[Point], answerable: bool
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array([one.chance for one in found if one.answerable is answerable])


def show_doubted(found: Sequence[Point]) -> None:
    """Of what is answered at the threshold that ships, how much is told as what may not answer."""
    judgement = Judgement.load()
    told = [one for one in found if one.chance >= judgement.answerable.threshold]
    kinds = (
        ("right", [one for one in told if one.answerable and one.right]),
        ("wrong", [one for one in told if one.answerable and not one.right]),
        ("not answered by the files", [one for one in told if not one.answerable]),
    )
    print(f"told as what may not answer, below {judgement.sure}:", end="")
    for name, part in kinds:
        doubted = sum(one.chance < judgement.sure for one in part)
        print(f" {name} {doubted} of {len(part)};", end="")
    print()


def show(found: Sequence[Point]) -> None:
    yes, no = chances(found, True), chances(found, False)
    print(f"{len(yes)} answerable, {len(no)} not: area under the ROC curve {area(found):.3f}")
    right = np.array([one.right for one in found if one.answerable])
    thresholds = sorted({*THRESHOLDS, round(Judgement.load().answerable.threshold, 4)})
    for threshold in (0.0, *thresholds):
        kept = yes >= max(threshold, 1e-9)
        print(
            f"  at {threshold:.4f}: right {(right & kept).mean():.3f},"
            f" wrongly refused {1 - kept.mean():.3f} ({(~kept).sum()}),"
            f" refused {(no < max(threshold, 1e-9)).mean():.3f}"
            f" ({(no < max(threshold, 1e-9)).sum()})"
        )
    for lost in LOST:
        cut = max(float(np.quantile(yes, lost)), 1e-9)
        print(f"  where {lost:.2f} are wrongly refused: {(no < cut).mean():.3f} (at {cut:.3f})")
    show_doubted(found)
