"""A document's passages -> its most telling sentences, in its own words; used by surveying. Pure.

SumBasic (Nenkova, Vanderwende 2005): a sentence tells much if its words are frequent in the
document, and each chosen one makes its words count less, so that the next says something else.
What stands first in a section counts more, and what stands under "Summary" the most.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.evidence import POINTING
from assistant.furniture import is_closing, is_furniture
from assistant.pieces import pieces
from assistant.rows import BAR
from assistant.wording import content, words_of

MOST = 6  # sentences
OF_A_SECTION = 2
SHORTEST, LONGEST = 6, 60  # words of a sentence
FIRST = 1.5  # times the weight, for the first sentence of a passage that begins a section
BEGINNING = 1.5  # for the first passage
SUMMED_UP = 3.0
_SUMMARY = re.compile(
    r"\b(?:summary|abstract|overview|conclusions?|in short|key (?:points|facts))\b", re.I
)


@dataclass(frozen=True, slots=True)
class Part:
    """A passage of the document: its text and the heading that it stands under."""

    text: str
    heading: str


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence, `parts[part].text[start:end]`."""

    part: int
    start: int
    end: int


@dataclass(slots=True)
class _Candidate:
    at: Telling
    section: str
    stems: frozenset[str]
    weight: float


def outline(parts: Sequence[Part], most: int = MOST) -> list[Telling]:
    """At most `most` sentences in the document's order; none if it has no sentences at all."""
    found = _candidates(parts)
    counts = Counter(stem for one in found for stem in one.stems)
    total = sum(counts.values())
    share = {stem: count / total for stem, count in counts.items()}
    chosen: list[_Candidate] = []
    sections: Counter[str] = Counter()
    while found and len(chosen) < most:
        best = max(found, key=lambda one: _score(one, share))
        found.remove(best)
        if sections[best.section] >= OF_A_SECTION and len({one.section for one in found}) > 1:
            continue
        sections[best.section] += 1
        chosen.append(best)
        for stem in best.stems:
            share[stem] *= share[stem]
    return sorted((one.at for one in chosen), key=lambda at: (at.part, at.start))


def _score(one: _Candidate, share: dict[str, float]) -> float:
    return one.weight * sum(share[stem] for stem in one.stems) / len(one.stems)


def _candidates(parts: Sequence[Part]) -> list[_Candidate]:
    found = []
    section = ""
    for number, part in enumerate(parts):
        summary = bool(_SUMMARY.search(part.heading.rpartition(" › ")[2]))
        first = number == 0 or part.heading != parts[number - 1].heading
        for start, end in pieces(part.text):
            said = part.text[start:end]
            if is_furniture(part.text, start, end):
                section = said
                first, summary = True, bool(_SUMMARY.search(said))
                continue
            words = words_of(said)
            stems = frozenset(word.stem for word in content(words))
            if not _tells(said, len(words)) or not stems or words[0].folded in POINTING:
                first = False
                continue
            weight = (FIRST if first else 1.0) * (BEGINNING if number == 0 else 1.0)
            weight *= SUMMED_UP if summary else 1.0
            place = f"{part.heading}\n{section}"
            found.append(_Candidate(Telling(number, start, end), place, stems, weight))
            first = False
    return found


def _tells(said: str, words: int) -> bool:
    """Whether it is a whole sentence, and neither a row nor a greeting."""
    ended = said.rstrip("\"'”’»)]").endswith((".", "!", "…"))
    return SHORTEST <= words <= LONGEST and ended and BAR not in said and not is_closing(said)
