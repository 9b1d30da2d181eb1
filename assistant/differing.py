"""Values that two sentences say -> whether both can be true; used by disagreeing. Pure.

1.5 t is 1,500 kg, "about 40 m" may be 39.8 m, "usually 15" is within "up to 25"; 6 weeks are not
30 days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.asking import Question
from assistant.quantities import Quantity, agrees, quantities
from assistant.weekdays import UNIT as WEEKDAY
from assistant.weekdays import weekdays
from assistant.wording import stems_of

_ENUMERATED = re.compile(r"\s*\(?\d{1,3}[.)]\s")
_TIME = re.compile(
    r"\b\d{1,2}:\d\d\b|\b\d{1,2}\.\d\d(?=\s*(?:a\.?m|p\.?m|uhr|o['’]clock))", re.IGNORECASE
)
_SCALES = {
    "second": ("time", 1.0), "minute": ("time", 60.0), "hour": ("time", 3600.0),
    "day": ("time", 86400.0), "week": ("time", 7 * 86400.0), "month": ("time", 30.4 * 86400),
    "year": ("time", 365 * 86400.0), "milligram": ("mass", 1e-6), "gram": ("mass", 1e-3),
    "kilogram": ("mass", 1.0), "ton": ("mass", 1e3), "millimetre": ("length", 1e-3),
    "centimetre": ("length", 1e-2), "metre": ("length", 1.0), "kilometre": ("length", 1e3),
    "millilitre": ("volume", 1e-3), "litre": ("volume", 1.0),
}  # fmt: skip
"""Unit -> what it measures, and how much of the first of its kind it is."""
_CALENDAR = ("month", "year")  # of no certain number of days or weeks
_NEARLY = 0.08  # of each other: a month is 28 to 31 days, or four weeks
_ROUNDED = 0.02  # of each other, in another unit
_ROUGHLY = 0.05  # of what is said to be "about" a value
_ABOUT = re.compile(
    r"\b(?:about|around|approx(?:\.|imately)?|roughly|some|nearly|almost|circa|ca\.?|just (?:over"
    r"|under)|(?:a little |well )?(?:over|under)|more or less|etwa|rund|ungefähr|environ|unos)\s+"
    r"(?:[$€£]\s?)?$|~\s?$",
    re.IGNORECASE,
)
_USUAL = re.compile(
    r"\b(?:usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|on average|average|mostly|generally"
    r"|as a rule|meist(?:ens)?|üblich(?:erweise)?|durchschnittlich|im schnitt|en moyenne"
    r"|d['’]habitude|normalmente|en promedio)\b",
    re.IGNORECASE,
)
_NET = re.compile(
    r"\b(?:net|netto|(?:excluding|excl\.?|without|plus|ex) (?:\S+ ){0,2}(?:VAT|tax)|zzgl"
    r"|hors taxes?|HT)\b",
    re.IGNORECASE,
)
_GROSS = re.compile(
    r"\b(?:gross|brutto|(?:including|incl\.?|with|inc\.?) (?:\S+ ){0,3}(?:VAT|tax)|inkl|TTC)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(  # "after a month", "one tablet"; not "once a year", "5 euros an hour"
    r"(?:\b(?:after|within|for|than|of|least|most|lasts?|takes?|about)\s+)?"
    r"\b(?P<many>one|half an?|an?)\s+(?P<what>[^\W\d_]+)",
    re.IGNORECASE,
)
_MORE = re.compile(r"\s+and\s+an?\s+(?P<part>half|quarter)\b", re.IGNORECASE)  # an hour and …
_PARTS = {"half": 0.5, "quarter": 0.25}
_TAXED = (1.02, 1.3)  # of a net amount is what is paid
_NUMBERS = re.compile(r"[^\s\d]*\d\S*")
_TIMES = ("year", "month", "week", "day", "hour", "minute")
_RATE = re.compile(
    r"\s*(?:/|(?:an?|per|each|every|pro|im|par|al|por)\b)\s*"
    r"(?P<time>year|quarter|month|week|jahr|monat|woche|an|mois|semaine|año|mes|semana)\b",
    re.IGNORECASE,
)
_OFTEN = {
    "year": 1, "quarter": 4, "month": 12, "week": 52, "jahr": 1, "monat": 12, "woche": 52,
    "an": 1, "mois": 12, "semaine": 52, "año": 1, "mes": 12, "semana": 52,
}  # fmt: skip
_TO, _AND = ("to", "-", "–", "bis", "à", "a"), ("and", "und", "et", "y")
_BETWEEN = re.compile(r"\b(?:between|zwischen|entre)\s+(?:[$€£]\s?)?$", re.IGNORECASE)
_RISES = re.compile(  # "from 24 to 28 euros" is no range then
    r"\b(?:r(?:is|os|ais)e[sd]?|increas\w+|reduc\w+|lower\w*|chang\w+|mov\w+|go(?:es)?|went"
    r"|(?:erhöh|steig|senk|änder|augment|chang|cambi|sub)\w*)\b",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?:from|instead of|statt|von|au lieu d[eu]|en (?:lugar|vez) de)\b", re.IGNORECASE
)
_NEAR_FROM = 25  # characters behind it
_RANGED = re.compile(r"\s*(?:to|and|or|[-–]|bis|und|à|et|a|y)\s*", re.IGNORECASE)  # 24 to 28 euros


def values_of(question: Question, text: str, start: int = 0) -> list[Quantity]:
    """The values that `text[start:]` says and the question does not; neither times of day nor a
    list's numbers."""
    begins = _ENUMERATED.match(text)
    clear = _TIME.sub(lambda time: " " * len(time[0]), text)
    return [
        one
        for one in (*_with_units(clear), *_counted(question, clear), *weekdays(clear))
        if one.end > start
        and not any(agrees(one, asked) for asked in question.quantities)
        and not (begins and one.start < begins.end())
    ]


def _counted(question: Question, text: str) -> Iterator[Quantity]:
    """What is said to be one, or half of one: of a time, and of what the question asks for."""
    for match in _COUNTED.finditer(text):
        many, what = match["many"].lower(), match["what"].lower()
        articled = many in ("a", "an")
        unit = what if what in _TIMES else ""
        if articled and not (unit and match.start() < match.start("many")):
            continue
        if unit or stems_of(what, question.language) & set(question.stems):
            more = _MORE.match(text, match.end())
            value = (0.5 if "half" in many else 1.0) + (_PARTS[more["part"].lower()] if more else 0)
            yield Quantity(match.start("many"), (more or match).end(), value, unit)


def _with_units(text: str) -> list[Quantity]:
    """In reading order; the first of two that are joined has the unit of the second, too."""
    found = quantities(text)
    for at in range(len(found) - 2, -1, -1):
        one, after = found[at], found[at + 1]
        bare = not (one.unit or one.date or after.date) and after.unit
        if bare and _RANGED.fullmatch(text[one.end : after.start]):
            found[at] = Quantity(one.start, one.end, one.value, after.unit)
    return found


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether they measure the same."""
    if one.date or other.date:
        return bool(one.date and other.date)
    return one.unit == other.unit or _kind(one) == _kind(other) != one.unit


def _kind(one: Quantity) -> str:
    return _SCALES[one.unit][0] if one.unit in _SCALES else one.unit


def same(one: Quantity, other: Quantity) -> bool:
    """Whether they are one value, in whatever units."""
    if agrees(one, other) or agrees(other, one):
        return True
    if one.unit == other.unit or not comparable(one, other) or one.date:
        return False
    a, b = (each.value * _SCALES[each.unit][1] for each in (one, other))
    loose = (one.unit in _CALENDAR) != (other.unit in _CALENDAR)
    return abs(a - b) <= (_NEARLY if loose else _ROUNDED) * max(abs(a), abs(b))


def compatible(said: str, one: Quantity, told: str, other: Quantity) -> bool:
    """Whether two values may both be true, as the two sentences say them; each is a part of its."""
    if same(one, other) or not comparable(one, other):
        return True
    if one.date or one.unit == WEEKDAY:
        return False
    if _is_taxed(said, one, told, other) or _is_taxed(told, other, said, one):
        return True
    if any(_USUAL.search(a) and not _USUAL.search(b) for a, b in ((said, told), (told, said))):
        return True
    a, b = (_scaled(each) for each in (one, other))
    if _is_in_range(said, one, b) or _is_in_range(told, other, a):
        return True
    often, seldom = _times_a_year(said, one), _times_a_year(told, other)
    if often != seldom and often and seldom:
        return abs(a * often - b * seldom) <= _ROUNDED * a * often
    rough = any(_ABOUT.search(text[: v.start]) for text, v in ((said, one), (told, other)))
    return rough and abs(a - b) <= _ROUGHLY * max(abs(a), abs(b))


def same_but_figures(one: str, other: str) -> bool:
    """Whether two sentences say other figures in the same words: "Blood pressure 138/88"."""
    first, second = (_NUMBERS.sub(" ", text) for text in (one, other))
    words = stems_of(first)
    return bool(words) and words == stems_of(second) and one.split() != other.split()


def is_from_another(text: str, told: Sequence[Quantity], old: Sequence[Quantity]) -> bool:
    """Whether what a text says is changed is another value: "from £12 to £15", of £31."""
    for said in _FROM.finditer(text):
        after = [one for one in told if said.end() <= one.start < said.end() + _NEAR_FROM]
        if after and not any(agrees(after[0], one) for one in old):
            return True
    return False


def is_from(text: str, told: Sequence[Quantity], old: Sequence[Quantity]) -> bool:
    """Whether a text itself says that a value was this one before: "from 14 May to 21 May"."""
    said = [(found.end(), one) for found in _FROM.finditer(text) for one in told]
    return any(0 <= one.start - end < 5 and any(same(one, a) for a in old) for end, one in said)


def _times_a_year(said: str, one: Quantity) -> int:
    """How often a sum is paid: 12 for "900 euros a month"; 0 if that is not said behind it."""
    found = _RATE.match(said, one.end)
    return _OFTEN[found["time"].lower()] if found and one.unit else 0


def _scaled(one: Quantity) -> float:
    return one.value * _SCALES.get(one.unit, ("", 1.0))[1]


def _is_in_range(said: str, one: Quantity, value: float) -> bool:
    """Whether a value is an end of a range in its sentence, and another lies within: 16 days in "2
    to 3 weeks"."""
    alike = [each for each in _with_units(said) if each.unit == one.unit and not each.date]
    for low, high in pairwise(alike):
        joined, before = said[low.end : high.start].strip().lower(), said[: low.start]
        is_range = joined in _TO and not _RISES.search(before)
        is_range = is_range or (joined in _AND and bool(_BETWEEN.search(before)))
        if is_range and one.start in (low.start, high.start):
            return _scaled(low) <= value <= _scaled(high)
    return False


def _is_taxed(said: str, one: Quantity, told: str, other: Quantity) -> bool:
    """Whether the first is a net amount, and the other may be the same with tax."""
    if not _NET.search(said) or _NET.search(told):
        return False
    low, high = (one.value * part for part in _TAXED)
    return bool(_GROSS.search(told)) or low <= other.value <= high
