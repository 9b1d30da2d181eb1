"""Evidence, with the row of a table that has more of what is asked first; used by weighing. Pure.

The reader often takes the wrong one of rows that are much alike: "Who makes the large brass hinge?"
is answered by the row of the large brass hinge, not by that of the brass hinge.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asking import Question
from assistant.evidence import LEAST, LESS, Evidence, is_in_row, with_first
from assistant.padding import asked_in
from assistant.records import Hit


def of_its_row(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence; where the best is a row, first the one of its passage that has all words of the
    question that the best has, and the most besides."""
    if not ranked or not is_in_row(ranked[0], hits):
        return list(ranked)
    best = ranked[0]
    shared = asked_in(question, best, hits)
    fullest, most = 0, len(shared)
    for at, one in enumerate(ranked):
        likely = one.probability >= LEAST * best.probability
        if not likely or one.candidate.hit != best.candidate.hit or not is_in_row(one, hits):
            continue
        own = asked_in(question, one, hits)
        if shared and shared < own and len(own) > most:
            fullest, most = at, len(own)
    return with_first(ranked, fullest, LESS) if fullest else list(ranked)
