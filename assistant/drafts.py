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
    placed = [_placed(one, ranked, hits) for one in ranked]
    return sorted(placed, key=lambda one: -one.probability) if placed != list(ranked) else placed


def _placed(one: Evidence, ranked: Sequence[Evidence], hits: Sequence[Hit]) -> Evidence:
    enough = one.probability * _LEAST
    said = any(
        other.probability >= enough
        and is_draft_of(hits[one.candidate.hit], hits[other.candidate.hit])
        for other in ranked
    )
    return replace(one, probability=one.probability * _DRAFTS) if said else one
