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
    "allow allowed permit permitted possible able need needed have keep get use make take require"
    " required cover include there any ever still already true okay right need must want free"
)


def spoken_of(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> tuple[list[Evidence], bool]:
    """The evidence with the sentences first that speak of it, and whether the first one does."""
    asked = [stem for stem in question.stems if stem not in _DECIDING]
    if not asked or not ranked:
        return list(ranked), False
    rarity = Rarity([one.candidate for one in ranked])
    shares = {id(one): rarity.share(asked, _said(one, hits)) for one in ranked}
    scored = [replace(one, probability=one.probability * shares[id(one)] ** 2) for one in ranked]
    total = sum(one.probability for one in scored) or 1.0
    ordered = sorted(
        zip(scored, (shares[id(one)] for one in ranked), strict=True),
        key=lambda pair: (-(pair[1] >= SPOKEN_OF), -pair[0].probability),
    )
    found = [replace(one, probability=one.probability / total) for one, _ in ordered]
    return found, ordered[0][1] >= SPOKEN_OF


def _said(one: Evidence, hits: Sequence[Hit]) -> set[str]:
    hit = hits[one.candidate.hit]
    own = {word.stem for word in one.candidate.words}
    return own | stems_of(f"{hit.title} {hit.heading} {hit.header}") if own else own
