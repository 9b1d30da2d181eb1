"""Evidence from a draft and from what it became -> the latter alone first; used by weighing. Pure.

"Travel rules DRAFT" and "Travel rules": what the draft says was proposed, and may never have held.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.records import Hit
from assistant.versions import asks_of_draft, is_draft_of

_LEAST = 0.05  # of the draft's chance: below, what it became does not say it
_DRAFTS = 0.05  # of its chance is left to a draft


def finals_first(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence with that of a draft behind, if what the draft became may answer as well."""
    if asks_of_draft(question.text):
        return list(ranked)
    became = _became(ranked, hits)
    placed = [
        replace(one, probability=one.probability * _DRAFTS)
        if one.probability * _LEAST <= became.get(one.candidate.hit, -1.0)
        else one
        for one in ranked
    ]
    return sorted(placed, key=lambda one: -one.probability) if placed != list(ranked) else placed


def _became(ranked: Sequence[Evidence], hits: Sequence[Hit]) -> dict[int, float]:
    """The best chance of what a draft became, by the draft's hit."""
    best: dict[int, float] = {}
    for one in ranked:
        at = one.candidate.hit
        best[at] = max(one.probability, best.get(at, 0.0))
    found: dict[int, float] = {}
    for at in best:
        finals = [best[of] for of in best if is_draft_of(hits[at], hits[of])]
        if finals:
            found[at] = max(finals)
    return found
