"""A question of what was paid -> prices that were agreed before those that were only asked; used by
weighing. Pure.

"How much did we pay for the house?": the list says what was asked for it, the notes an offer that
was refused, and one that was accepted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.quantities import quantities

_LEAST = 0.005  # of the best one's chance: below, it is no answer to begin with
_OTHERS = 0.1  # of the chance of what was agreed: what was only asked, at most
_PAID = re.compile(
    r"\bdid\b.*\b(?:pay|cost|spend|buy|sell|get|go|make|fetch)\b|\b(?:paid|sold|bought)\b"
    r"|\bwas\b.*\bsold\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:asking|guide price|list price|quotes?|quoted|estimat\w+|offer(?:ed|s)?|would cost|valued"
    r"|wants?|refused|rejected|declined|turned down)\b",
    re.IGNORECASE,
)
_AGREED = re.compile(
    r"\b(?:accepted|agreed|sold|paid|bought|went for|in the end|final(?:ly)?|settled)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\b(?:refused|rejected|declined|turned down|not accepted)\b", re.IGNORECASE)


def settled_first(question: Question, ranked: Sequence[Evidence]) -> list[Evidence]:
    """The evidence with the best price first that was agreed, if the best of all was not."""
    paid = question.kind == "number" and _PAID.search(question.text)
    if not paid or not ranked or _is_agreed(ranked[0]):
        return list(ranked)
    best = ranked[0]
    found = [at for at, one in enumerate(ranked) if _is_agreed(one) and _fits(one, best)]
    if not found or not _ASKED.search(" ".join(one.candidate.text for one in ranked[:2])):
        return list(ranked)
    first = replace(ranked[found[0]], probability=best.probability, score=best.score)
    return [
        first,
        *(
            replace(one, probability=min(one.probability, best.probability * _OTHERS))
            for at, one in enumerate(ranked)
            if at != found[0]
        ),
    ]


def is_only_asked(question: Question, best: Evidence, other: Evidence) -> bool:
    """Whether the best says what was agreed, and the other a price before that."""
    paid = question.kind == "number" and _PAID.search(question.text)
    return bool(paid) and _is_agreed(best) and not _is_agreed(other)


def _is_agreed(one: Evidence) -> bool:
    """Whether a sentence says an amount, and that it was agreed."""
    text = one.candidate.text
    amounts = [each for each in quantities(text) if not each.date]
    return bool(amounts and _AGREED.search(text)) and not _REFUSED.search(text)


def _fits(one: Evidence, best: Evidence) -> bool:
    """Whether it may be about the same: as many of the question's words stand round it."""
    near = one.features["coverage_near"] >= best.features["coverage_near"] - 0.5
    return near and one.probability >= _LEAST * best.probability
