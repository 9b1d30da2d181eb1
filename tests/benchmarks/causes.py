"""Answers -> what fails, by cause: how many; under the benchmarks that ask.

As `assistant.evaluation.failing` tells a person of his own questions: of the answerable ones
whether the search found what answers at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal

Cause = Literal["not found", "refused, though found", "another sentence told", "made up"]
_ORDER: tuple[Cause, ...] = (
    "not found",
    "refused, though found",
    "another sentence told",
    "made up",
)


def cause(answerable: bool, found: bool, right: bool, refused: bool) -> Cause | None:
    """Why a question fails; None if it does not.

    found: what answers is among the hits; right: what is told holds it.
    """
    if not answerable:
        return None if refused else "made up"
    if right:
        return None
    if not found:
        return "not found"
    return "refused, though found" if refused else "another sentence told"


def show(found: Iterable[Cause | None]) -> str:
    counts = Counter(found)
    told = [f"{each} {counts[each]}" for each in _ORDER if counts[each]]
    return f"fails: {', '.join(told) or 'none'}; right {counts[None]} of {counts.total()}"
