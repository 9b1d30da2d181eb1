"""Amendments by their names, and questions of what changed -> whose amendments they ask for; used
by disagreeing and what_changed. Pure.

"Second amendment to the cleaning contract", "Addendum 2", "3. Nachtrag": which of them is asked
for, and which is the later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from assistant.languages import Language
from assistant.quantities import quantities
from assistant.records import Hit
from assistant.versions import undated
from assistant.wording import stems_of

_KINDS = (
    r"(?:addend(?:um|a)|amendments?|side letter|(?:deed|order|notice) of variation"
    r"|variation (?:order|agreement)|nachtr[aä]g\w*|avenants?|adendas?)"
)
AMENDMENT = re.compile(rf"\b{_KINDS}\b", re.IGNORECASE)
_ORDINALS = (
    "first erste premier primer", "second zweite deuxième segund", "third dritte troisième tercer",
    "fourth vierte quatrième cuart", "fifth fünfte cinquième quint", "sixth sechste sixième sext",
)  # fmt: skip
_NUMBERS = {word: n for n, words in enumerate(_ORDINALS, start=1) for word in words.split()}
_ORDINAL = re.compile(
    rf"\b(?:(?P<word>{'|'.join(_NUMBERS)})\w{{0,2}}|(?P<before>\d{{1,2}})(?:st|nd|rd|th|\.|e|º)?)\s+"
    rf"{_KINDS}\b|\b{_KINDS}\s+(?:(?:no|nr|n[º°])\.?\s*)?(?P<after>\d{{1,2}})\b(?!\d*[./-])",
    re.IGNORECASE,
)
_COUNTING = stems_of("first second third fourth fifth sixth seventh eighth ninth tenth no number")
_TIMES = stems_of("since now last recently after before year month week") | {"sinc"}
PAPERS = stems_of("contract agreement lease deed order letter side no works services terms")
"""What many papers are called: none tells by it which one it is."""
_KINDS_OF_PAPER = stems_of("contract agreement lease")


def called(hit: Hit) -> str:
    """The name of a file and its title."""
    return f"{name_of(hit)} {hit.title}"


def name_of(hit: Hit) -> str:
    """The name of a file, as words."""
    return PurePath(hit.file).stem.replace("_", " ")


def number_of(text: str) -> int:
    """Which amendment a name or a question says: 2 for "Second amendment"; 0 if it says none."""
    return next(numbers_of(text), 0)


def numbers_of(text: str) -> Iterator[int]:
    """Every number of an amendment that a text says."""
    for found in _ORDINAL.finditer(text):
        word = found["word"]
        yield _NUMBERS[word.lower()] if word else int(found["before"] or found["after"])


def amended(hit: Hit) -> list[frozenset[str]]:
    """What an amendment is about: the stems of its name and of its title that not all papers are
    called by; none if the file is no amendment, or they say nothing."""
    if not AMENDMENT.search(called(hit)):
        return []
    names = (AMENDMENT.sub(" ", name) for name in (name_of(hit), hit.title))
    own = (stems_of(" ".join(undated(name))) - PAPERS - _COUNTING for name in names)
    return [each for each in own if each]


def amends_only(paper: Hit, amendment: Hit, hits: Sequence[Hit]) -> bool:
    """Whether an amendment names no more than the kind of its paper ("to the lease"), and this is
    the only one of that kind among what was found."""
    if not AMENDMENT.search(called(amendment)) or amended(amendment):
        return False
    kinds = stems_of(AMENDMENT.sub(" ", called(amendment))) & _KINDS_OF_PAPER
    such = {
        hit.file
        for hit in hits
        if not AMENDMENT.search(called(hit)) and kinds & stems_of(called(hit))
    }
    return bool(kinds) and such == {paper.file}


_PLACED = r"(?:in|about|with|at|to|on|for|regarding|concerning)"
_PLACED_DE = r"(?:an|am|in|im|bei|beim|mit|durch)"
_ASKS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\bwhat(?:['’]s| is| was| were| has| have| had)?\s+(?:been\s+)?(?:chang(?:ed|es|ing)"
        rf"|amended|modified|altered|new)\s+{_PLACED}\s+(?P<of>.+)",
        r"\b(?:what|which)\s+(?:\w+\s+)?changes\s+(?:are|were|have been)\s+(?:there\s+|made\s+)*"
        rf"{_PLACED}\s+(?P<of>.+)",
        rf"\bwhat\s+(?:did|does|do)\s+(?P<of>[^?]*\b{_KINDS}\b[^?]*?)"
        r"\s+(?:change|amend|modify|alter)\b",
        r"\bwhat\s+(?:was|were|is|has been)\s+(?:changed|amended)\s+(?:by|under)\s+(?P<of>.+)",
        rf"\bwas\s+(?:hat|wurde|wird|ist)\s+(?:sich\s+)?{_PLACED_DE}\s+(?P<of>.+?)"
        r"\s+(?:geändert|neu|verändert)\W*$",
        rf"\bwas\s+(?:(?:ist|wird)\s+neu|(?:änderte|ändert)\s+sich)\s+{_PLACED_DE}\s+(?P<of>.+)",
        rf"\bwas\s+(?:ändert|änderte)\s+(?P<of>[^?]*\b{_KINDS}\b[^?]*)",
        r"\bqu['’]est-ce qui\s+a\s+(?:changé|été modifié)\s+(?:dans|à|au|pour)\s+(?P<of>.+)",
        rf"\b(?:que|qu['’]est-ce que)\s+(?:change|modifie)\s+(?P<of>[^?]*\b{_KINDS}\b[^?]*)",
        r"\bqué\s+(?:ha\s+)?(?:cambi(?:ó|ado|a)|se\s+modificó)\s+(?:en|con)\s+(?P<of>.+)",
        rf"\bqué\s+(?:cambia|cambió|modifica)\s+(?P<of>[^?]*\b{_KINDS}\b[^?]*)",
    )
)


@dataclass(frozen=True, slots=True)
class Change:
    """What is asked about: the stems of that which changed, and by which amendment (0: any)."""

    about: frozenset[str]
    number: int


def asked_change(question: str, language: Language) -> Change | None:
    """What a question asks the changes of: "What changed in the lease since May?" of the lease;
    None if it asks otherwise, or does not say of what."""
    found = next((match for one in _ASKS if (match := one.search(question))), None)
    if not found:
        return None
    said, number = found["of"], number_of(found["of"])
    for one in reversed(quantities(said)):
        if one.date:
            said = f"{said[: one.start]} {said[one.end :]}"
    bare = AMENDMENT.sub(" ", _ORDINAL.sub(" ", said))
    about = stems_of(bare, language) - _COUNTING - _TIMES
    return Change(about, number) if about or number else None
