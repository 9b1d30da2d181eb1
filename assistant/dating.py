"""Which day a file is of: by its name, its text, its properties, or the file's time. Pure.

Used by surveying, which says which of them it went by.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from assistant.quantities import quantities

_NEAR = 1_000  # characters of the text, within which a document says its date
_SAYS_DAY = re.compile(r"\b(?:date|dated|made|signed|issued|datum|vom|of|on)\b[\s:]*$", re.I)
_DAY_IN_NAME = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?([0-3]\d))?)?(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` up to and including `last`; None: open."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Dated:
    """A day, month or year (`first` to `last`), as it is shown, and what says so."""

    first: date
    last: date
    shown: str
    by: str  # "its name", "its header", "its text", "its properties", "the file's time"


def day_of(path: str, title: str, stated: str, begin: str, modified_ns: int) -> Dated:
    """The day of a file with this title and beginning; `stated` (ISO 8601) is what its header (of
    a mail) or its properties say, "" if nothing."""
    if found := day_said(path, title, stated, begin):
        return found
    day = datetime.fromtimestamp(modified_ns / 1e9, UTC).date()
    return Dated(day, day, day.isoformat(), "the file's time")


def day_said(
    path: str, title: str, stated: str, begin: str, message: str | None = None
) -> Dated | None:
    """The same, without the file's time, which is when it was copied here; `message`: which mail
    of a mailbox it is, as its place says."""
    is_mail = path.lower().endswith((".eml", ".mbox", ".mbx", ".msg"))
    if (message or is_mail) and (found := _iso(message or stated, "its header")):
        return found
    told = _in_text(begin) or _iso(stated, "its properties")
    for name in (Path(path).stem, title):
        match = _DAY_IN_NAME.search(name)
        if match and (found := _parts([int(part) for part in match.groups() if part], "its name")):
            period = Period(found.first, found.last)
            return told if told and within(told, period) else found  # "Lease 2024": of which day?
    return told


def within(dated: Dated, period: Period) -> bool:
    """Whether all of the day, month or year lies in the period."""
    starts = period.first is None or dated.first >= period.first
    return starts and (period.last is None or dated.last <= period.last)


def month_days(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month."""
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)


def _in_text(text: str) -> Dated | None:
    """The first full date near the beginning that "dated", or a line of its own, makes the day."""
    for one in quantities(text[:_NEAR]):
        if not one.date or not all(one.date) or one.swapped:
            continue
        before = text[: one.start]
        alone = not before.rsplit("\n", 1)[-1].strip(" \t,")
        if alone or _SAYS_DAY.search(before):
            return _parts(one.date, "its text")
    return None


def _iso(said: str, by: str) -> Dated | None:
    match = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", said)
    return _parts([int(part) for part in match.groups() if part], by) if match else None


def _parts(parts: Sequence[int], by: str) -> Dated | None:
    year, month, day = (*parts, 0, 0)[:3]
    try:
        if day:
            first = last = date(year, month, day)
        elif month:
            first, last = month_days(year, month)
        else:
            first, last = date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None
    shown = "-".join([str(year), *(f"{part:02}" for part in (month, day) if part)])
    return Dated(first, last, shown, by)
