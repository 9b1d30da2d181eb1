"""A yes-or-no question -> the sentences that speak of what it asks about; used by weighing. Pure.

The reader has learned to find answers that stand in a text. To "Can I keep a dog?" none does: what
helps is the sentence that speaks of dogs, whichever way it decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.asking import Question
from assistant.evidence import Evidence, Rarity
from assistant.languages import ENGLISH, FRENCH, GERMAN, SPANISH, Language
from assistant.records import Hit
from assistant.wording import stems_of

SPOKEN_OF = 0.6  # of what is asked about, weighted: in one sentence, with the headings over it
# Words that say what is to be decided, and are not looked for.
_DECIDING = {
    ENGLISH: "allow permit possible able need require have keep get use make take cover include any"
    " ever still already true okay right want",
    GERMAN: "erlauben erlaubt moglich brauchen gebraucht haben behalten bekommen nutzen benutzen"
    " machen nehmen inbegriffen enthalten uberhaupt immer stimmt richtig zahlen gelten",
    FRENCH: "autorise permis possible besoin avoir garder utiliser prendre couvrir compris inclus"
    " toujours vrai droit vouloir",
    SPANISH: "permite permitido posible necesita tener guardar usar tomar cubre incluye incluido"
    " siempre verdad derecho querer",
}
_DECIDING_STEMS = {one.code: stems_of(words, one) for one, words in _DECIDING.items()}


def spoken_of(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> tuple[list[Evidence], bool]:
    """The evidence with the sentences first that speak of it, and whether the first one does."""
    deciding = _DECIDING_STEMS[question.language.code]
    asked = [stem for stem in question.stems if stem not in deciding]
    if question.language is not GERMAN:  # whose it is (parties) decides nothing
        asked = [stem for stem in asked if stem not in question.names] or asked
    if not asked or not ranked:
        return list(ranked), False
    rarity = Rarity([one.candidate for one in ranked])
    shares = [rarity.share(asked, _said(one, hits, question.language)) for one in ranked]
    chances = [one.probability * share**2 for one, share in zip(ranked, shares, strict=True)]
    total = sum(chances) or 1.0
    order = sorted(range(len(ranked)), key=lambda at: (shares[at] < SPOKEN_OF, -chances[at]))
    found = [replace(ranked[at], probability=chances[at] / total) for at in order]
    return found, shares[order[0]] >= SPOKEN_OF


def _said(one: Evidence, hits: Sequence[Hit], language: Language) -> frozenset[str]:
    hit = hits[one.candidate.hit]
    return stems_of(f"{one.candidate.text} {hit.title} {hit.heading} {hit.header}", language)
