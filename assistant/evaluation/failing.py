"""Outcomes -> the questions that fail, with the reason, the plainest first. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from assistant.evaluation.running import CUT, Outcome

Reason = Literal["said again", "made up", "not found", "refused", "wrong", "gone"]
_ORDER: tuple[Reason, ...] = ("said again", "made up", "not found", "refused", "wrong", "gone")


@dataclass(frozen=True, slots=True)
class Failure:
    """A question that a run got wrong, or that it could not be measured by.

    said again  what a person had marked as wrong
    made up     answered although the files do not answer it
    not found   its evidence is not among the first ten hits
    refused     its evidence was found, and no answer given
    wrong       its evidence was found, and something else answered
    gone        its evidence no longer stands in the files: a question to correct or to drop
    """

    outcome: Outcome
    reason: Reason


def failing(outcomes: Iterable[Outcome]) -> list[Failure]:
    """By reason in the order above, within it as they were asked."""
    found = [Failure(one, reason) for one in outcomes if (reason := _reason(one)) is not None]
    return sorted(found, key=lambda one: _ORDER.index(one.reason))


def _reason(one: Outcome) -> Reason | None:
    if one.gone:
        return "gone"
    if one.wrong_again:
        return "said again"
    if not one.judged or one.right:
        return None
    if not one.answerable:
        return "made up"
    if one.has_evidence and not 0 < one.rank <= CUT:
        return "not found"
    return "refused" if one.refused else "wrong"
