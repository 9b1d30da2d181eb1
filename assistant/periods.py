"""Name of a column -> the period that its amounts are of; used by ratios. Pure.

"December 2, 2022", "FY 2022", "Six Months Ended July 2, 2023"; not "Budget 2024", "% of 2021".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.quantities import quantities

_PLAIN = frozenset({
    "as", "of", "at", "on", "the", "for", "fiscal", "financial", "year", "years", "fy", "end",
    "ended", "ending",
})  # fmt: skip
_PART = re.compile(
    r"\b(?:(?:three|six|nine|3|6|9)[\s-]months?|(?:13|26|39)[\s-]weeks?|(?:first|second|third|fourth)"
    r"\s+(?:quarter|half)|quarter|half[\s-]year|q[1-4]|h[12])(?:\s+(?:period\s+)?end(?:ed|ing))?\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:twelve[\s-]months|12[\s-]months|5[23][\s-]weeks|fifty-(?:two|three)\s+weeks)"
    r"(?:\s+end(?:ed|ing))?\b",
    re.IGNORECASE,
)
_ENDED = re.compile(rf"{_PART.pattern}(?:\s+[a-z]+\.?\s+\d\d?,?)?", re.IGNORECASE)  # … March 31,
_WORD = re.compile(r"[^\W\d_]+|\d+|[^\s\w.,:’']")
_CALENDAR_YEAR_ENDS = 28  # of December, and later: retailers' years end with a week


@dataclass(frozen=True, slots=True)
class Period:
    """key: the same for columns of the same period; part: of a year, "" for a whole one or a day.

    month: of the day that it ends, 0 if none is named; said: how it is told.
    """

    key: tuple[int, int, int, str]
    year: int
    month: int
    part: str
    said: str


def period_of(name: str, caption: str = "") -> Period | None:
    """The period of a column; None if its name says anything besides, or no year.

    caption: what stands above all columns; the months that it names are those of each.
    """
    part = _part_in(name)
    said = name
    if not part and not _WHOLE.search(name):
        parts = {_plain(found[0]) for found in _PART.finditer(caption)}
        if len(parts) > 1 or (parts and _WHOLE.search(caption)):
            return None  # which of them?
        if parts and (found := _ENDED.search(caption)):
            part, said = parts.pop(), f"{found[0]} {name}"
    rest = _WHOLE.sub(" ", _PART.sub(" ", name))
    dates = [one for one in quantities(rest) if one.date]
    if len(dates) != 1 or not dates[0].date or not dates[0].date[0]:
        return None
    year, month, day = dates[0].date
    if month and not day:
        return None  # a month's amounts
    beside = rest[: dates[0].start] + " " + rest[dates[0].end :]
    if any(word.lower() not in _PLAIN for word in _WORD.findall(beside)):
        return None
    calendar = not day or (month == 12 and day >= _CALENDAR_YEAR_ENDS)
    key = (year, 0, 0, part) if calendar else (year, month, day, part)
    return Period(key, year, month, part, said if part or not calendar else str(year))


def _part_in(text: str) -> str:
    found = _PART.search(text)
    return _plain(found[0]) if found else ""


def _plain(text: str) -> str:
    said = " ".join(text.lower().replace("-", " ").split())
    return re.sub(r"\s+(?:period\s+)?end(?:ed|ing)$", "", said).removesuffix("s")
