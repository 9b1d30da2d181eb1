"""Two files that are called alike -> which is the later version of the other; for disagreeing and
answering. Pure.

"Staff handbook, version 2" and "… version 3", "Price list 2024" and "… 2025": what the earlier says
may no longer hold. Reports and minutes of two years stand beside each other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from assistant.languages import fold, word_set
from assistant.months import MONTHS
from assistant.records import Hit

_NUMBER = re.compile(
    r"\b(?:version|vers|ver|v|revision|rev|edition|fassung|versión|édition|edición)[ .]*"
    r"(\d{1,3}(?:\.\d{1,3})*)(?![\d.]*\d)"
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_STATE = re.compile(r"\b(?:final|neu|new|old|alt|copy|signed|draft|entwurf)\b")
_REPLACED = word_set(
    "policy policies handbook manual guide guideline guidelines price prices pricelist list tariff"
    " tariffs fee fees rate rates rules regulations terms procedure procedures statutes charter"
    " handbuch richtlinie preisliste preise satzung ordnung tarife gebühren hausordnung règlement"
    " tarifs statuts precios tarifas reglamento estatutos"
)
"""Words for what the next year's takes the place of."""

_Version = tuple[str, str, tuple[int, ...]]
"""What a file is called without its version, what tells that, and which it is."""


def later_version(hit: Hit, hits: Sequence[Hit]) -> Hit | None:
    """The hit of the latest version of a hit's file, if that is later; None if none was found."""
    found = [(mark, one) for one in hits if (mark := _later(hit, one))]
    return max(found, key=lambda each: each[0])[1] if found else None


def _later(one: Hit, other: Hit) -> tuple[int, ...]:
    """Which version the file of the other hit is of that of the first, if a later one; else ()."""
    if one.file == other.file or one.place.message or other.place.message:
        return ()
    own = _versions_of(one)
    for name, by, mark in _versions_of(other):
        if any((name, by) == each[:2] and mark > each[2] for each in own):
            return mark
    return ()


def _versions_of(hit: Hit) -> list[_Version]:
    """The versions that the title and the name of a file say it is."""
    told = (_version(name) for name in (hit.title, PurePath(hit.file).stem))
    return [one for one in told if one is not None]


def _version(name: str) -> _Version | None:
    said = fold(name.replace("_", " ").replace("-", " "))
    number, years = _NUMBER.search(said), _YEAR.findall(said)
    bare = _STATE.sub(" ", _YEAR.sub(" ", _NUMBER.sub(" ", said)))
    words = re.findall(r"[^\W\d_]+", bare)
    if not words or any(map(str.isdigit, bare)):
        return None
    if number:
        return " ".join(words), "number", tuple(map(int, number[1].split(".")))
    if len(years) != 1 or not _REPLACED & set(words) or MONTHS.keys() & set(words):
        return None
    return " ".join(words), "year", (int(years[0]),)
