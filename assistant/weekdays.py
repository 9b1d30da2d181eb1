"""Days of the week in a text, as values that can be compared: "every Tuesday", "now on Thursdays".
Pure; used by disagreeing.
"""

from __future__ import annotations

import re

from assistant.languages import fold
from assistant.quantities import Quantity, quantities

_DAYS = (
    "monday montag lundi lunes", "tuesday dienstag mardi martes", "wednesday mittwoch mercredi"
    " miercoles", "thursday donnerstag jeudi jueves", "friday freitag vendredi viernes",
    "saturday samstag sonnabend samedi sabado", "sunday sonntag dimanche domingo",
)  # fmt: skip
_NUMBERS = {word: at for at, words in enumerate(_DAYS) for word in words.split()}
NAMES = frozenset(_NUMBERS) | {
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
}
"""Folded, in English, German, French and Spanish, with the short forms in English."""
_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag"
    r"|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[eé]rcoles"
    r"|jueves|viernes|s[aá]bado|domingo)s?\b",
    re.IGNORECASE,
)
_BEFORE_DATE = re.compile(r"[\s,]*(?:the\s+|den\s+|le\s+|el\s+)?$")
UNIT = "day of the week"
_APART = -1000.0  # no number that a text says


def weekdays(text: str) -> list[Quantity]:
    """Those that are no part of a date: not of "Sunday 30 March"."""
    dates = [one.start for one in quantities(text) if one.date]
    found = []
    for match in _DAY.finditer(text):
        if any(_BEFORE_DATE.fullmatch(text[match.end() : at]) for at in dates if at >= match.end()):
            continue
        day = day_number(match[0])
        found.append(Quantity(match.start(), match.end(), _APART - day, UNIT))
    return found


def day_number(name: str) -> int:
    """Of a day's name, in one of the languages: 0 for Monday."""
    word = fold(name)
    return _NUMBERS.get(word, _NUMBERS.get(word.removesuffix("s"), 0))
