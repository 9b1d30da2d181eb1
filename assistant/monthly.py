"""A question of one month -> its evidence before what is of another month, or why none. Pure.

Used by weighing and refusals. "How much did Halden charge in March?": April's invoice says
"Total: 127.20" just as March's does; that it is April's stands in its file's name or heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from assistant.asking import Question
from assistant.evidence import LEAST, Evidence, with_first, words_asked
from assistant.languages import fold
from assistant.months import MONTHS
from assistant.parties import is_of_another
from assistant.quantities import quantities
from assistant.records import Hit
from assistant.rows import names

_OTHERS = 0.05  # of the chance of the best that is of the month, at most
_NAMES = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
           "Oktober", "November", "Dezember"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
           "octobre", "novembre", "décembre"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
           "octubre", "noviembre", "diciembre"),
}  # fmt: skip
_WORD = r"[^\W\d_]+"
_ASKED = re.compile(
    r"(?<![^\W_])(?:in|for|of|during|im|für|vom|en|de|du|pour)\s+(?:the\s+month\s+of\s+)?"
    rf"({_WORD})(?!\.?\s*\d{{1,2}}(?!\d))",
    re.IGNORECASE,
)
_TOLD_IN = re.compile(rf"\b(?:in|for|during|im|en)\s+({_WORD})", re.IGNORECASE)
_IN_NAME = re.compile(r"(?<!\d)(?:19|20)\d\d[-_.](0[1-9]|1[0-2])(?![-_.]?\d)")
_HOLDS_ON = re.compile(  # "since March the rent is 900" holds in April, too
    r"\b(?:since|from|as of|effective|start\w*|beg[aiu]n\w*|until|till|through|ab|seit|bis|depuis"
    r"|jusqu\w*|dès|desde|hasta)\b",
    re.IGNORECASE,
)
_PAST = re.compile(  # what a month has of its own; who does a thing holds in others, too
    r"\b(?:did|was|were|had|charged?|paid|spent|cost|war|waren|hat|kostete|a\s+\w+é|fue|costó)\b",
    re.I,
)
_NO_NAMES = frozenset(("march", "mars"))  # with a small letter: words
_SHORT = 4  # letters of a name with a small letter, at least


def month_asked(question: Question) -> int:
    """The one month that a question asks about, from 1; 0 without one, or of a date itself."""
    said = {fold(match[1]) for match in _ASKED.finditer(question.text)}
    found = {MONTHS[word] for word in said & MONTHS.keys()}
    return found.pop() if len(found) == 1 and question.kind != "date" else 0


def is_of_month(question: Question, column: str) -> bool | None:
    """Whether a column that is named for a month is of the one that a question names; None if
    either names none: "Aug" of "eating out in August 2024"."""
    words = [fold(word) for word in re.findall(_WORD, column)]
    own = MONTHS.get(words[0], 0) if len(words) == 1 else 0
    dated = {one.date[1] for one in question.quantities if one.date and one.date[1]}
    month = month_asked(question) or (dated.pop() if len(dated) == 1 else 0)
    return own == month if own and month else None


def _with_its_column(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence, with the best row that has a column of the question's month first, if the best
    names no month. It must have all words of the question that the best has."""
    best = ranked[0]
    if months_of(best, hits) or question.kind == "date":
        return list(ranked)
    for at, one in enumerate(ranked):
        said = one.candidate
        columns = names(hits[said.hit], said.start, said.end)
        if (
            one.probability >= LEAST * best.probability
            and any(is_of_month(question, name) for name in columns)
            and words_asked(question, best) <= words_asked(question, one)
            and not is_of_another(question, best, one, hits)
        ):
            return with_first(ranked, at)
    return list(ranked)


def of_the_month(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence, with that of the question's month first, if the best is of another one.

    What is of another party than the best stays where it is.
    """
    month = month_asked(question)
    if ranked and (moved := _with_its_column(question, ranked, hits)) != list(ranked):
        return moved
    if not month or not ranked or not _is_of_another(ranked[0], month, hits):
        return list(ranked)
    best = ranked[0]
    own = [
        at
        for at, one in enumerate(ranked)
        if month in months_of(one, hits)
        and one.probability >= LEAST * best.probability
        and not is_of_another(question, best, one, hits)
    ]
    if not own:
        return list(ranked)
    first = replace(ranked[own[0]], probability=best.probability, score=best.score)
    others = [
        replace(one, probability=min(one.probability, best.probability * _OTHERS))
        for at, one in enumerate(ranked)
        if at not in own
    ]
    return [first, *(ranked[at] for at in own[1:]), *others]


def other_month(question: Question, best: Evidence, hits: Sequence[Hit]) -> tuple[str, str] | None:
    """The question's month, and the one that the best evidence is of instead, in its language.

    None wherever it may hold for that month, too: where the passage names it, or where it speaks of
    a beginning or an end.
    """
    month = month_asked(question)
    if (
        not month
        or not (question.kind == "number" or _PAST.search(question.text))
        or _HOLDS_ON.search(best.candidate.text)
    ):
        return None
    hit, said = hits[best.candidate.hit], best.candidate
    words = {fold(match[1]) for match in _TOLD_IN.finditer(said.text)}
    told = {MONTHS[word] for word in words & MONTHS.keys()}
    if columns := names(hit, said.start, said.end):
        told |= _months(said.text) or _months(", ".join(columns))
    told = told or _months_of_name(hit, with_days=False)
    if not told or month in told | _months(f"{hit.header} {hit.text}"):
        return None
    names_of = _NAMES[question.language.code]
    other = min(told, key=lambda other: abs(other - month))
    return names_of[month - 1], names_of[other - 1]


def months_of(one: Evidence, hits: Sequence[Hit]) -> set[int]:
    """The months that a sentence names; else its file's name, headings and columns."""
    hit = hits[one.candidate.hit]
    return _months(one.candidate.text) or _months_of_name(hit, with_days=True)


def _is_of_another(one: Evidence, month: int, hits: Sequence[Hit]) -> bool:
    told = months_of(one, hits)
    return bool(told) and month not in told


def _months_of_name(hit: Hit, with_days: bool) -> set[int]:
    """What a file's name, title, headings and columns name; `with_days`: a day's month, too."""
    stem = PurePath(hit.file).stem
    text = f"{stem.replace('_', ' ')} {hit.title} {hit.heading} {hit.header}"
    found = {int(match[1]) for match in _IN_NAME.finditer(stem)}
    if with_days:
        return found | _months(text)
    days = [one for one in quantities(text) if one.date and one.date[2]]
    for one in reversed(days):
        text = text[: one.start] + " " + text[one.end :]
    return found | _months(text)


def _months(text: str) -> set[int]:
    """By name, or as a part of a date; "may" and "march" with a small letter are words."""
    words = {
        fold(word)
        for word in re.findall(_WORD, text)
        if not word.islower() or (len(word) >= _SHORT and word not in _NO_NAMES)
    }
    dated = {one.date[1] for one in quantities(text) if one.date and one.date[1]}
    named = {MONTHS[word] for word in words & MONTHS.keys()}
    return named | dated | {int(match[1]) for match in _IN_NAME.finditer(text)}
