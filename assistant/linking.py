"""Names that lead from one passage to another, and how well one leads; used by retrieval. Pure.

"Big Stone Gap was directed by Adriana Trigiani" leads to the file, page or section that is headed
"Adriana Trigiani", or to one that holds the name beside what the question still lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from assistant.furniture import is_marked_heading
from assistant.languages import fold
from assistant.pieces import pieces
from assistant.wording import FUNCTION_WORDS, stems_of, unowned

Rarities = Mapping[str, float]
"""What each stem of the question says: ln(texts / texts that hold it)."""

_PART = r"(?:[^\W\d_a-z][\w'’.\-–&]*|\d[\w.\-–]*)"
_JOINT = r"(?:of|the|de|von|van|der|la|le|and|du|del|di|&)"
_NAME = re.compile(rf"{_PART}(?:(?:\s+{_JOINT}){{0,2}}\s+{_PART})*")
_BRACKETED = re.compile(r"\([^)]*\)")
_LONGEST_HEAD = 90  # characters of a first line that is a heading
_LONGEST_NAME = 60  # characters
_UNSAID = 0.3  # weight of a name in a sentence that holds nothing of the question
HEADED = 0.7  # share of a heading and a name that must be the same
BESIDE = 0.75  # share of what the question lacks that must stand beside a name
_BESIDE_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class Passed:
    """A passage as it is linked: by its head (title, heading, first line) and its text."""

    heads: tuple[frozenset[str], ...]  # stems of each head
    stems: frozenset[str]  # of heads and text
    text: str


@dataclass(frozen=True, slots=True)
class Lead:
    """A name in a sentence of a passage, that may lead on."""

    name: str
    stems: frozenset[str]
    sentence: str
    weight: float  # how much of the question its sentence and its heading hold


def passed(text: str, *heads: str) -> Passed:
    """`heads` are the file's name, the title and the headings; the first line is looked at, too."""
    first = text.strip().split("\n", 1)[0]
    lines = [*heads, first] if len(first) <= _LONGEST_HEAD else list(heads)
    stems = tuple(stems_of(_BRACKETED.sub(" ", line)) for line in lines)
    return Passed(tuple(one for one in stems if one), stems_of("\n".join((*heads, text))), text)


def leads(question: Rarities, one: Passed) -> Iterator[Lead]:
    """The names of a passage that neither the question nor its own head has said."""
    total = sum(question.values()) or 1.0
    headed = frozenset().union(*one.heads)
    for start, end in pieces(one.text):
        sentence = one.text[start:end]
        if is_marked_heading(sentence):
            continue  # a heading says nothing that could lead on
        said = stems_of(sentence) | headed
        weight = _UNSAID + sum(rarity for stem, rarity in question.items() if stem in said) / total
        for name in names(sentence):
            stems = stems_of(name)
            if stems and not stems <= question.keys() and not stems <= headed:
                yield Lead(name, stems, sentence.strip(), weight)


def link(question: Rarities, start: Passed, lead: Lead, other: Passed) -> tuple[float, bool]:
    """How well a lead out of `start` leads to `other`, 0…1, and whether it is about the name.

    Best to what is headed by the name; else to what holds it together with what the question asks
    and `start` does not say.
    """
    lacking = {stem: rarity for stem, rarity in question.items() if stem not in start.stems}
    total = sum(lacking.values())
    found = sum(rarity for stem, rarity in lacking.items() if stem in other.stems)
    beside = found / total if total else 0.0
    shared = max((_overlap(lead.stems, head) for head in other.heads), default=0.0)
    if shared >= HEADED:
        return shared * (0.7 + 0.3 * beside), True
    holds = beside >= BESIDE and lead.stems <= other.stems
    return _BESIDE_WEIGHT * beside if holds else 0.0, False


def names(sentence: str) -> Iterator[str]:
    """Runs of capitalised words and numbers, also the two sides of an "and"."""
    for match in _NAME.finditer(sentence):
        name = unowned(match[0].strip(" .'’-–&"))
        alone = " " not in name
        if len(name) < 3 or len(name) > _LONGEST_NAME or (alone and not match.start()):
            continue
        if name.isdigit() or fold(name) in FUNCTION_WORDS:
            continue
        yield name
        if " and " in name:
            yield from (side for side in name.split(" and ") if len(side) > 3)


def _overlap(one: Set[str], other: Set[str]) -> float:
    return len(one & other) / len(one | other)
