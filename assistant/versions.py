"""Two files that are called alike -> which is the later version of the other; for disagreeing and
answering. Pure.

"Staff handbook, version 2" and "… version 3", "Price list 2024" and "… 2025": what the earlier says
may no longer hold. Reports and minutes of two years stand beside each other, and so do the price
lists of two suppliers, each in a folder of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from assistant.languages import fold, word_set
from assistant.months import MONTHS
from assistant.records import Hit
from assistant.wording import stems_of

_NUMBER = re.compile(
    r"\b(?:version|vers|ver|v|revision|rev|edition|fassung|versión|édition|edición)[ .]*"
    r"(\d{1,3}(?:\.\d{1,3})*)(?![\d.]*\d)"
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_DRAFT = re.compile(r"\b(?:draft|entwurf|brouillon|borrador)\b")
_STATE = re.compile(
    rf"\b(?:final|approved|adopted|agreed|neu|new|old|alt|copy|signed)\b|{_DRAFT.pattern}"
)
_PAST = word_set("archive archives archived superseded previous archiv archiviert anciens archivo")
"""Words for a folder of what was before, beside or in which the later versions lie."""
_WORD = re.compile(r"[^\W\d_]+")
_TELLING = 3  # words that tell by themselves, in whichever folder, what a file is
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
    if _is_draft(other) and not _is_draft(one):
        return ()
    own, together = _versions_of(one), _home(one.file) == _home(other.file)
    for name, by, mark in _versions_of(other):
        if not together and len(stems_of(name)) < _TELLING:
            continue
        if any((name, by) == each[:2] and mark > each[2] for each in own):
            return mark
    return ()


def _is_draft(hit: Hit) -> bool:
    return bool(_DRAFT.search(_plain(f"{PurePath(hit.file).stem} {hit.title}")))


def is_draft_of(one: Hit, other: Hit) -> bool:
    """Whether the file of the first is a draft of that of the other: beside it, and called as it is
    but for that."""
    if one.file == other.file or not _is_draft(one) or _is_draft(other):
        return False
    if _home(one.file) != _home(other.file):
        return False
    first, second = (_STATE.sub(" ", _plain(PurePath(hit.file).stem)) for hit in (one, other))
    names = [re.findall(r"\w+", name) for name in (first, second)]
    return bool(names[0]) and names[0] == names[1]


def asks_of_draft(question: str) -> bool:
    """Whether it names a draft."""
    return bool(_DRAFT.search(_plain(question)))


def _home(file: str) -> list[str]:
    """The folders of a file, without what only says of which time they are."""
    named = (undated(part) for part in PurePath(file).parent.parts)
    words = ([word for word in one if word not in _PAST] for one in named)
    return [" ".join(each) for each in words if each]


def _versions_of(hit: Hit) -> list[_Version]:
    """The versions that the title and the name of a file say it is."""
    told = (_version(name) for name in (hit.title, PurePath(hit.file).stem))
    return [one for one in told if one is not None]


def undated(name: str) -> list[str]:
    """The words of a name without its version, its date and its state."""
    return [word for word in _WORD.findall(_bare(_plain(name))) if word not in MONTHS]


def _version(name: str) -> _Version | None:
    said = _plain(name)
    number, years = _NUMBER.search(said), _YEAR.findall(said)
    bare = _bare(said)
    words = _WORD.findall(bare)
    if not words or any(map(str.isdigit, bare)):
        return None
    if number:
        return " ".join(words), "number", tuple(map(int, number[1].split(".")))
    if len(years) != 1 or not _REPLACED & set(words) or MONTHS.keys() & set(words):
        return None
    return " ".join(words), "year", (int(years[0]),)


def _plain(name: str) -> str:
    return fold(name.replace("_", " ").replace("-", " "))


def _bare(said: str) -> str:
    """What a file or folder is called, without its version, its year and its state."""
    return _STATE.sub(" ", _YEAR.sub(" ", _NUMBER.sub(" ", said)))
