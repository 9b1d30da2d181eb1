"""The days that a question about the library names: "since March 2024". Pure; used by corpus.

They lie in `PERIOD`'s group "period"; "last" and "this" go by the day of the question.
"""

from __future__ import annotations

from datetime import date, timedelta

from assistant.dating import Period, month_days

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
PERIOD = (
    r"(?P<period>(?:19|20)\d\d-\d\d(?:-\d\d)?"
    rf"|(?:{'|'.join(_MONTHS)})\s+(?:19|20)\d\d|(?:19|20)\d\d"
    r"|(?:last|this)\s+(?:year|month|week)|today|yesterday)"
)


def period_said(side: str, said: str, today: date) -> Period:
    """The days of "2023", "March 2024" or "last week" behind "from", "since" or "before"."""
    first, last = _days(said, today)
    if side == "since":
        return Period(first, None)
    if side == "after":
        return Period(last + timedelta(days=1), None)
    if side == "before":
        return Period(None, first - timedelta(days=1))
    return Period(None, last) if side == "until" else Period(first, last)


def _days(said: str, today: date) -> tuple[date, date]:
    words = said.split()
    if said in ("today", "yesterday"):
        day = today - timedelta(days=said == "yesterday")
        return day, day
    if words[0] in ("last", "this"):
        return _relative(words[0] == "last", words[1], today)
    if words[0] in _MONTHS:
        return month_days(int(words[1]), _MONTHS.index(words[0]) + 1)
    year, *parts = map(int, said.split("-"))
    if len(parts) == 2 and 1 <= parts[0] <= 12:
        last = month_days(year, parts[0])[1]
        day = last.replace(day=min(max(parts[1], 1), last.day))
        return day, day
    if parts and 1 <= parts[0] <= 12:
        return month_days(year, parts[0])
    return date(year, 1, 1), date(year, 12, 31)


def _relative(last: bool, unit: str, today: date) -> tuple[date, date]:
    if unit == "year":
        year = today.year - last
        return date(year, 1, 1), date(year, 12, 31)
    if unit == "month":
        inside = today.replace(day=1) - timedelta(days=1) if last else today
        return month_days(inside.year, inside.month)
    monday = today - timedelta(days=today.weekday() + 7 * last)
    return monday, monday + timedelta(days=6)
