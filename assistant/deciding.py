"""A yes-or-no question -> the sentences that speak of what it asks about; used by weighing. Pure.

The reader has learned to find answers that stand in a text. To "Can I keep a dog?" none does: what
helps is the sentence that speaks of dogs, whichever way it decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.asking import Question
from assistant.evidence import Evidence, Rarity
from assistant.records import Hit
from assistant.wording import stems_of

SPOKEN_OF = 0.6  # of what is asked about, weighted: in one sentence, with the headings over it
# Words that say what is to be decided, and are not looked for.
_DECIDING = stems_of(
    "allow permit possible able need require have keep get use make take cover include any ever"
    " still already true okay right want"
)


def spoken_of(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> tuple[list[Evidence], bool]:
    """The evidence with the sentences first that speak of it, and whether the first one does."""
    asked = [stem for stem in question.stems if stem not in _DECIDING]
    if not asked or not ranked:
        return list(ranked), False
    rarity = Rarity([one.candidate for one in ranked])
    shares = [rarity.share(asked, _said(one, hits)) for one in ranked]
    chances = [one.probability * share**2 for one, share in zip(ranked, shares, strict=True)]
    total = sum(chances) or 1.0
    order = sorted(range(len(ranked)), key=lambda at: (shares[at] < SPOKEN_OF, -chances[at]))
    found = [replace(ranked[at], probability=chances[at] / total) for at in order]
    return found, shares[order[0]] >= SPOKEN_OF


def _said(one: Evidence, hits: Sequence[Hit]) -> frozenset[str]:
    hit = hits[one.candidate.hit]
    return stems_of(f"{one.candidate.text} {hit.title} {hit.heading} {hit.header}")
