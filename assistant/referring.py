"""Evidence that begins with "It", whose passage does not speak of what is asked for -> left out,
where another does; used by weighing. Pure.

"How much does the flight cost?": "It costs 14 euros" in a mail about a class trip is not of the
flight, which another file speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.languages import ENGLISH
from assistant.records import Hit
from assistant.wording import stems_of

_POINTS = re.compile(
    r"\W*(?:it|they|this|these|that|those)\s+(?:is|are|was|were|costs?|will|has|have|can|may|must"
    r"|should|takes?|lasts?|comes?|starts?|begins?|ends?|opens?|closes?|needs?)\b",
    re.IGNORECASE,
)
_NO_THING = stems_of(
    "cost price fee charge amount pay paid much many long time date day year month week hour start"
    " begin end open close last take need use use get give go come keep make new old current total"
)


def of_what_it_means(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """Of English alone; and only where what was found speaks of the thing elsewhere."""
    pointing = {at for at, one in enumerate(ranked) if _POINTS.match(one.candidate.text)}
    spoken_of = _spoken_of(question, hits) if pointing else []
    if not any(spoken_of):
        return list(ranked)
    return [
        one for at, one in enumerate(ranked) if at not in pointing or spoken_of[one.candidate.hit]
    ]


def _spoken_of(question: Question, hits: Sequence[Hit]) -> list[frozenset[str]]:
    """Which words of the question for a thing each hit says; none in another language."""
    things = set(question.stems) - _NO_THING
    if question.language is not ENGLISH or not things:
        return []
    return [_about(hit) & things for hit in hits]


def _about(hit: Hit) -> frozenset[str]:
    return stems_of(f"{hit.file} {hit.title} {hit.heading} {hit.header} {hit.text}")
