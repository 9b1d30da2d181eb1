"""Ranked evidence -> another file's sentence that answers differently; used by answering. Pure.

Two versions of a lease, a plan and its correction: both are shown, each with its date, and the
reader decides. Which sentences contradict each other the caller asks a model; here is decided
what is worth asking.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.quantities import Quantity, agrees, quantities
from assistant.records import Hit
from assistant.wording import content, words_of

MARGIN = 2.0  # the reader must find an answer in the other sentence by so much (logits)
LOOKED_AT = 12  # evidence that is looked through
NEAR = 0.1  # by how much less of the question's words it may hold than the best


def rivals(question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]) -> Iterator[int]:
    """Places in `ranked` of what answers the same question with another value, best first."""
    if not ranked:
        return
    best = ranked[0]
    of_best = hits[best.candidate.hit]
    own = {of_best.file, *of_best.copies}
    for at, other in enumerate(ranked[1:LOOKED_AT], start=1):
        hit = hits[other.candidate.hit]
        if hit.file in own or hit.through or other.reading.margin < MARGIN:
            continue
        if _about_the_same(best, other) and _differ(question, best, other, hits):
            yield at


def _about_the_same(best: Evidence, other: Evidence) -> bool:
    held = ("coverage_near", "names_near", "numbers")
    return all(other.features[name] >= best.features[name] - NEAR for name in held)


def _differ(question: Question, best: Evidence, other: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the two answers, as the reader sees them, are values that cannot both be true."""
    one, two = _span(best, hits), _span(other, hits)
    said, told = _new(question, one), _new(question, two)
    if said and told:
        comparable = any(_comparable(a, b) for a in said for b in told)
        return comparable and not any(agrees(a, b) for a in said for b in told)
    if said or told or question.kind not in ("person", "place"):
        return False
    first, second = ({word.stem for word in content(words_of(text))} for text in (one, two))
    return bool(first and second) and not first & second


def _new(question: Question, text: str) -> list[Quantity]:
    return [
        one
        for one in quantities(text)
        if not any(agrees(one, asked) for asked in question.quantities)
    ]


def _comparable(one: Quantity, other: Quantity) -> bool:
    if one.date or other.date:
        return bool(one.date and other.date)
    return one.unit == other.unit


def _span(one: Evidence, hits: Sequence[Hit]) -> str:
    return hits[one.candidate.hit].text[one.reading.start : one.reading.end]
