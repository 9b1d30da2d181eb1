"""Numbers, units and dates in a text, in one form, so that they can be compared. Pure.

`1,000`, `1000`, `1 000` and `one thousand` are one number; `5 %` and `5 percent` one quantity;
`5 March 2019`, `March 5, 2019`, `2019-03-05` and `05/03/2019` one date.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.languages import fold


def _numbered(words: str, first: int, step: int = 1) -> dict[str, int]:
    return {word: step * value for value, word in enumerate(words.split(), first)}


_SMALL = _numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen",
    0,
) | _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 2, 10)
_ORDINAL = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
)
_MAGNITUDE = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "mn": 1e6, "bn": 1e9, "mio": 1e6, "mrd": 1e9, "dozen": 12.0,
}  # fmt: skip
_SHORTENED = {"k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6}  # of money: £12k, $5m
_UNITS = {
    "%": "percent", "percent": "percent", "per cent": "percent", "percentage": "percent",
    "pct": "percent", "$": "dollar", "usd": "dollar", "dollar": "dollar", "us$": "dollar",
    "€": "euro", "eur": "euro", "euro": "euro", "£": "pound", "gbp": "pound", "pound": "pound",
    "km": "kilometre", "kilometer": "kilometre", "kilometre": "kilometre", "m": "metre",
    "meter": "metre", "metre": "metre", "cm": "centimetre", "centimeter": "centimetre",
    "centimetre": "centimetre", "mm": "millimetre", "millimeter": "millimetre",
    "millimetre": "millimetre", "mile": "mile", "mi": "mile", "ft": "foot", "foot": "foot",
    "feet": "foot", "inch": "inch", "in": "", "kg": "kilogram", "kilogram": "kilogram",
    "g": "gram", "gram": "gram", "mg": "milligram", "milligram": "milligram", "lb": "pound weight",
    "lbs": "pound weight", "ton": "ton", "tonne": "ton", "t": "ton", "l": "litre",
    "liter": "litre", "litre": "litre", "ml": "millilitre", "year": "year", "yr": "year",
    "month": "month", "week": "week", "day": "day", "hour": "hour", "h": "hour", "hr": "hour",
    "minute": "minute", "min": "minute", "second": "second", "s": "second", "sec": "second",
    "ms": "millisecond", "mb": "megabyte", "gb": "gigabyte", "kb": "kilobyte", "tb": "terabyte",
    "chf": "franc", "jpy": "yen", "¥": "yen", "cad": "canadian dollar", "aud": "australian dollar",
    "sek": "swedish krona", "nok": "norwegian krone", "dkk": "danish krone", "pln": "zloty",
    "czk": "koruna", "inr": "rupee", "cny": "yuan", "rmb": "yuan",
    "prozent": "percent", "jahr": "year", "jahre": "year", "jahren": "year", "ans": "year",
    "année": "year", "año": "year", "monat": "month", "monate": "month", "monaten": "month",
    "mois": "month", "meses": "month", "woche": "week", "wochen": "week",
    "semaine": "week", "semana": "week", "tage": "day", "tagen": "day", "jour": "day",
    "día": "day", "stunde": "hour", "stunden": "hour", "heure": "hour", "hora": "hour",
    "minuten": "minute", "minuto": "minute",
    "kw": "kilowatt", "mw": "megawatt", "mph": "mile per hour", "°c": "celsius", "°f": "fahrenheit",
}  # fmt: skip
_MONTHS = (
    _numbered("jan feb mar apr may jun jul aug sep oct nov dec", 1)
    | {"ene": 1, "fev": 2, "avr": 4, "abr": 4, "mai": 5, "juin": 6, "juil": 7, "aou": 8, "ago": 8}
    | {"set": 9, "okt": 10, "dez": 12, "dic": 12}
)
"""By the first letters of their names, folded: English, German, French, Spanish."""
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember"
    r"|janv(?:ier)?|févr(?:ier)?|avr(?:il)?|juin|juil(?:let)?|août|septembre|octobre|novembre|décembre"
    r"|(?-i:mars)(?=\s+\d{{4}}\b))\b\.?"
)
_SPANISH = (
    r"(?P<name>enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre"
    r"|diciembre)"
)
_DATES = (
    re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b"),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?{_MONTH.format('name')}"
        r"(?:,?\s+(?P<y>\d{4})\b)?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_MONTH.format('name')}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*[:%])"
        r"(?:,?\s+(?P<y>\d{4})\b)?",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_MONTH.format('name')},?\s+(?:of\s+)?(?P<y>\d{{4}})\b", re.IGNORECASE),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})\s+de\s+{_SPANISH}(?:,?\s+del?\s+(?P<y>\d{{4}})\b)?", re.IGNORECASE
    ),
    re.compile(rf"\b{_SPANISH}\s+(?:del?\s+)?(?P<y>\d{{4}})\b"),
    re.compile(r"\b(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4})\b"),
)
_YEAR = re.compile(r"(?<![\d.,$€£/-])(?P<y>1[0-9]\d\d|20\d\d)(?:s\b)?(?![\d,/%-]|\.\d)")
_DIGITS = re.compile(
    r"(?P<sign>(?<!\w)[-−]|\bminus\s+)?(?:(?P<money>US\$|[$€£¥]"
    r"|\b(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|SEK|NOK|DKK|PLN|CZK|INR|CNY|RMB)\b)\s?)?"
    r"(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?![\d.,]*\d)"
    r"|\d{1,3}(?:[\u00a0\u202f ]\d{3})+,\d{1,2}(?![\d.,]*\d)"
    r"|\d{1,3}(?:[,   ' ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?)"
    r"(?P<ordinal>st\b|nd\b|rd\b|th\b)?"
)
_SPACED = re.compile(r"\d{1,3}(?:\s\d{3})+,\d{1,2}")  # 1 250,00
_SPELLED = re.compile(
    r"\b(?:{small}|{ordinal}|dozen|hundred|thousand|million|billion)"
    r"(?:[\s-]+(?:and\s+)?(?:{small}|{ordinal}|dozen|hundred|thousand|million|billion))*\b".format(
        small="|".join(_SMALL), ordinal="|".join(_ORDINAL)
    ),
    re.IGNORECASE,
)
_AFTER = re.compile(r"[\s-]?(?P<word>%|per cent\b|°[CF]\b|[€$£¥]|[^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Quantity:
    """`text[start:end]` says a number with a unit ("" if none), or a date whose parts may be 0."""

    start: int
    end: int
    value: float
    unit: str = ""
    date: tuple[int, int, int] | None = None  # year, month, day; 0 where it is not said
    swapped: tuple[int, int, int] | None = None  # 05/03/2019 may be May or March


def quantities(text: str) -> list[Quantity]:
    """Numbers, dates and amounts in reading order; they do not overlap."""
    found = sorted(_dates(text), key=_start)
    for one in (*_years(text), *_digits(text), *_spelled(text)):
        at = bisect_right(found, one.start, key=_start)
        is_free = not at or found[at - 1].end <= one.start
        if is_free and (at == len(found) or one.end <= found[at].start):
            found.insert(at, one)
    return found


def _start(one: Quantity) -> int:
    return one.start


def agrees(claim: Quantity, source: Quantity) -> bool:
    """Whether the source says what the claim says; the claim may say less (a year of a date)."""
    if claim.date and source.date:
        forms = [form for form in (source.date, source.swapped) if form]
        claims = [form for form in (claim.date, claim.swapped) if form]
        return any(_within(one, form) for one in claims for form in forms)
    if claim.date or source.date:
        return _is_year(claim, source) or _is_year(source, claim)
    same_unit = claim.unit == source.unit or not claim.unit or not source.unit
    return same_unit and math.isclose(claim.value, source.value, rel_tol=1e-9)


def _within(claim: tuple[int, int, int], source: tuple[int, int, int]) -> bool:
    return all(said in (0, known) for said, known in zip(claim, source, strict=True))


def _is_year(date: Quantity, number: Quantity) -> bool:
    return date.date is not None and date.date == (number.value, 0, 0) and not number.unit


def _dates(text: str) -> Iterator[Quantity]:
    taken: list[tuple[int, int]] = []
    for pattern in _DATES:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            quantity = _date(match)
            if quantity:
                taken.append(match.span())
                yield quantity


def _date(match: re.Match[str]) -> Quantity | None:
    parts = match.groupdict()
    year = int(parts.get("y") or 0)
    swapped = None
    if parts.get("a"):
        one, other = int(parts["a"]), int(parts["b"])
        first = parts["sep"] != "." and one <= 12  # 03.04.2025 is always the third of April
        month, day = (one, other) if first else (other, one)
        swapped = (year, day, month) if first and other <= 12 else None
    else:
        name = parts.get("name") or ""
        month = _month(name) if name else int(parts["m"])
        day = int(parts.get("d") or 0)
    if not _is_day(year, month, day):
        return None
    return Quantity(match.start(), match.end(), year, "", (year, month, day), swapped)


def _is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has it; of a year that is not said, whether that of a leap year has."""
    try:
        date(year or 2000, month, day or 1)
    except ValueError:
        return False
    return True


def _month(name: str) -> int:
    folded = fold(name)
    return next(
        _MONTHS[folded[:size]] for size in range(len(folded), 2, -1) if folded[:size] in _MONTHS
    )


def _years(text: str) -> Iterator[Quantity]:
    for match in _YEAR.finditer(text):
        word = (_AFTER.match(text, match.end()) or match).groupdict().get("word") or ""
        if not _unit(word) and word.lower() not in _MAGNITUDE:
            year = int(match["y"])
            yield Quantity(match.start(), match.end(), year, "", (year, 0, 0))


def _digits(text: str) -> Iterator[Quantity]:
    for match in _DIGITS.finditer(text):
        raw = match["number"]
        money = match["money"] or ""
        if _is_pointed(text, match):
            raw = raw.replace(".", "").replace(",", ".")
        if _SPACED.fullmatch(raw):
            raw = re.sub(r"\s", "", raw).replace(",", ".")
        grouped = re.fullmatch(r"\d{1,3}(?:[,   ' ]\d{3})+(?:\.\d+)?", raw)
        plain = re.sub(r"[,   ' ]", "", raw) if grouped else raw.replace(",", ".")
        value = float(plain) * (-1 if match["sign"] else 1)
        yield _with_unit(text, match.start(), match.end(), value, money)


def _is_pointed(text: str, match: re.Match[str]) -> bool:
    """Whether points part thousands (1.200,50 or 1.200.000): of 1.200 only an amount of money."""
    raw = match["number"]
    if not re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?", raw):
        return False
    if "," in raw or raw.count(".") > 1 or match["money"]:
        return True
    after = _AFTER.match(text, match.end())
    return bool(
        after and re.fullmatch(r"€|eur|euros?|\$|£|chf", after["word"] or "", re.IGNORECASE)
    )


def _spelled(text: str) -> Iterator[Quantity]:
    for match in _SPELLED.finditer(text):
        if match[0].lower() in ("one", "second"):  # a pronoun or a unit more often than a number
            continue
        value = _spelled_value(re.findall(r"[a-z]+", match[0].lower()))
        yield _with_unit(text, match.start(), match.end(), value, "")


def _spelled_value(words: list[str]) -> float:
    total = current = 0.0
    for word in words:
        if word in _MAGNITUDE:
            current = (current or 1) * _MAGNITUDE[word]
            if _MAGNITUDE[word] >= 1e3:
                total, current = total + current, 0.0
        else:
            current += _SMALL.get(word, _ORDINAL.get(word, 0))
    return total + current


def _with_unit(text: str, start: int, end: int, value: float, money: str) -> Quantity:
    after = _AFTER.match(text, end)
    word = (after and after["word"]) or ""
    if money and after and after.start("word") == end and word in _SHORTENED:
        value, end = value * _SHORTENED[word], after.end()
        return Quantity(start, end, value, _unit(money))
    while after and word.lower() in _MAGNITUDE:
        value *= _MAGNITUDE[word.lower()]
        end = after.end()
        after = _AFTER.match(text, end)
        word = (after and after["word"]) or ""
    unit = _unit(money) or _unit(word)
    if after and unit and not money:
        end = after.end()
    return Quantity(start, end, value, unit)


def _unit(word: str) -> str:
    folded = word.lower()
    return _UNITS.get(folded) or _UNITS.get(folded.removesuffix("s"), "")
