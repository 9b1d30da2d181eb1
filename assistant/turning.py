"""Small words that decide what a sentence says, compared between a claim and its source. Pure.

"Under 12" and "over 12", "may" and "must", "from 500 to 600" and "from 600 to 500" share all their
content words, and say different things. Used by citing, beside negation and opposites.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.quantities import Quantity, agrees
from assistant.wording import Word

_LOW = r"from|since|after|over|above|more\s+than|at\s+least|greater\s+than|exceed(?:s|ed|ing)?"
_HIGH = (
    r"until|till|to|before|under|below|less\s+than|fewer\s+than|at\s+most|up\s+to"
    r"|not?\s+more\s+than|within"
)
_SIDE = re.compile(rf"\b(?:(?P<high>{_HIGH})|(?P<low>{_LOW}))\s+(?:an?\s+|the\s+)?$", re.IGNORECASE)
_BEYOND = re.compile(
    r"\b(?:over|above|more\s+than|greater\s+than|exceed(?:s|ed|ing)?|under|below|less\s+than"
    r"|fewer\s+than)\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_LOOK_BACK = 16  # characters before a number
_MUST = frozenset({"must", "shall", "obliged", "obligatory", "required", "mandatory", "compulsory"})
_HAS_TO = re.compile(r"\b(?:has|have|had|needs?|needed)\s+to\b", re.IGNORECASE)
_MAY = frozenset({"may", "can", "could", "optional", "optionally", "allowed", "permitted", "free"})
_ALL = frozenset({"all", "every", "everyone", "everybody", "always", "each"})
_SOME = frozenset({"some", "few", "several", "sometimes", "most", "many", "partly"})
_JOINED = re.compile(r"[\s,;/&]*(?:\b(?:and|or|und|oder|et|y)\b)?[\s,;/&]*$", re.IGNORECASE)
_BY = re.compile(r"\bby\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with all its words and its numbers."""

    text: str
    words: Sequence[Word]
    numbers: Sequence[Quantity]

    def before(self, one: Quantity) -> str:
        """What stands just before a number."""
        return self.text[max(0, one.start - _LOOK_BACK) : one.start]


def decides_otherwise(claim: Said, source: Said) -> bool:
    """Whether a small word, or the order of numbers or names, turns one of them round."""
    said = {word.folded for word in claim.words}
    told = {word.folded for word in source.words}
    if said & _MUST and told & _MAY and not told & _MUST and not _HAS_TO.search(source.text):
        return True
    if said & _ALL and not told & _ALL and told & _SOME:
        return True
    return (
        _other_side(claim, source)
        or _numbers_changed_places(claim, source)
        or _names_changed_places(claim, source)
    )


def beyond(claim: Said, one: Quantity, source: Said) -> bool:
    """Whether the source says "more than 50" where the claim says 50."""
    if one.date or _BEYOND.search(claim.before(one)):
        return False
    same = [other for other in source.numbers if agrees(one, other)]
    return bool(same) and all(_BEYOND.search(source.before(other)) for other in same)


def _side(said: Said, one: Quantity) -> str:
    """Of a number after "from" or "over" low, after "until" or "under" high, else ""."""
    match = _SIDE.search(said.before(one))
    return (match.lastgroup or "") if match else ""


def _other_side(claim: Said, source: Said) -> bool:
    for one in claim.numbers:
        side = _side(claim, one)
        sides = {_side(source, other) for other in source.numbers if agrees(one, other)}
        if side and sides and "" not in sides and side not in sides:
            return True
    return False


def _numbers_changed_places(claim: Said, source: Said) -> bool:
    """Whether two numbers stand the other way round among words that stand as they did."""
    places = []
    for one in claim.numbers:
        same = [at for at, other in enumerate(source.numbers) if agrees(one, other)]
        if len(same) == 1:
            places.append(same[0])
    distinct = len({(one.value, one.date) for one in claim.numbers}) == len(claim.numbers)
    if len(places) < 2 or not distinct or places == sorted(places):
        return False
    own = [word.stem for word in claim.words if not _inside(word, claim.numbers)]
    other = [word.stem for word in source.words if not _inside(word, source.numbers)]
    shared = [stem for stem in own if stem in other]
    return len(shared) >= 2 and shared == [stem for stem in other if stem in own]


def _inside(word: Word, numbers: Sequence[Quantity]) -> bool:
    return any(one.start <= word.start < one.end for one in numbers)


def _names_changed_places(claim: Said, source: Said) -> bool:
    """Whether two names have changed roles: "Bert lent Anna" for "Anna lent Bert"."""
    if bool(_BY.search(claim.text)) is not bool(_BY.search(source.text)):
        return False
    there = {word.stem for word in source.words}
    names = [word for word in claim.words if word.stem in there and _is_name(claim, word)]
    if len(names) != 2 or names[0].stem == names[1].stem:
        return False
    first, second = ([word for word in source.words if word.stem == name.stem] for name in names)
    if len(first) != 1 or len(second) != 1 or first[0].start < second[0].start:
        return False
    if not all(_is_name(source, word) for word in (first[0], second[0])):
        return False
    if _JOINED.match(source.text[second[0].end : first[0].start]):
        return False
    named = {name.stem for name in names}
    own = [word.stem for word in claim.words if word.stem in there and word.stem not in named]
    other = [word.stem for word in source.words if word.stem in own]
    return bool(own) and own == other


def _is_name(said: Said, word: Word) -> bool:
    """A capital is enough here: a name may begin a sentence."""
    return said.text[word.start].isupper() and word.end - word.start > 1
