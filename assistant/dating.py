"""Which day a file is of: by its name, its text, its properties, or the file's time. Pure.

Used by surveying, which says which of them it went by.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from assistant.languages import fold
from assistant.months import MONTHS
from assistant.quantities import Quantity, quantities
from assistant.quotations import QUOTED_IN

_OF_ENTRIES = (".csv", ".tsv", ".ics", ".ical", ".vcf", ".vcard")  # whose dates are those of rows
FILE_TIME = "the file's time"  # when it was copied here, more often than what it is of
NEAR = 1_000  # characters of the text, within which a document says its date
_SAYS_DAY = re.compile(
    r"(?:(?:^[\W\d_]*|[.;]\s+|\s{2,})(?:date|datum)|\b(?:invoice|letter|issue|contract|statement|report)\s+date)[\s:|]*$"
    r"|\b(?:dated|made|signed|issued|vom"
    r"|date\s+of\s+(?:the\s+)?(?!birth|end|start|expiry|entry|delivery|payment)\w+)\b[\s:|]*$",
    re.I,
)
_OF_DAY = re.compile(r"\b(?:of|on)\s*$", re.I)
_OF_ITSELF = re.compile(  # "Of 4 March 2024, between …", "Version of 2 May 2023."
    r"(?:^\W*|[.;]\s+)(?:Of|Vom|Du|Del"
    r"|(?:Version|Edition|Revision|Status|Fassung|Versión)\s+(?:of|vom|du|del))\s+(?:the\s+)?$"
)
_GOES_ON = re.compile(r"(?:[-–]|bis|au|al|a|hasta|to|until)\s*\d|(?:an|ab)\b", re.I)
"""Behind a day from which something is: "Vom 24. Dezember 2025 bis …"."""
_STATE = re.compile(  # a line of its own: "Last updated: 3 June 2023", "In force since …"
    r"[\W_]*(?:(?:last\s+)?(?:updated|revised|changed|amended|modified|edited)|status|state|stand"
    r"|in force|in kraft|en vigueur|en vigor|effective|applicable|mis(?:e)? à jour|actualizado"
    r"|(?:approved|adopted|decided|issued|passed|signed)\s+by\b[^.!?,\n]{1,40})"
    r"\s*(?:on|since|from|as of|of|ab|seit|vom|depuis|à partir du|desde|del?|du|el|le)?[\s:|]*",
    re.I,
)
_MAKES = re.compile(  # "entered into on": in a sentence, what else happened on a day is told, too
    r"\b(?:made|dated|signed|issued|agreed?|entered|concluded|written|held|recorded)\b[^.!?\n]*$",
    re.I,
)
_ANOTHER_DAY = re.compile(  # "Due date", "ends on", "Paid with the order on": no date of its own
    r"\b(?:end(?:s|ing)?|begin(?:s|ning)?|start(?:s|ing)?|expir(?:es?|y|ing)|valid|until|till|due"
    r"|pay(?:able|ment)|born|birth|from|by|before|after|since|next|delivery|opened|closed?|your|our"
    r"|paid|received|delivered|fitted|ordered"
    r"|fällig\w*|ablauf|ende[nt]?|beginn\w*|geboren|gültig|bis|ab|ihr|unser)\b(?:\s+\w+){0,4}[\s:|]*$",
    re.I,
)
_SIGNED = re.compile(  # at a contract's end
    r"^[^\w\n]*(?:signed|dated|unterzeichnet|fait|firmado)\b[^.!?\n]{0,60}", re.I | re.M
)
_KNOWN = "1990"  # a file's time before is none
_TITLE = 8  # words of a title before its date
_DATELINE = re.compile(r"(?:,\s|\s{2,})le\s*$", re.I)  # "Chalabre, le 18 mars 2024"
_HEADLINE = re.compile(r"^[^.!?:,\n]{3,60}(?:,[^.!?:,\n]{3,60})?,\s*$")
_DAY_IN_NAME = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?([0-3]\d))?)?(?!\d)"
)
_NUMBERS_IN_NAME = re.compile(  # 15.03.2025
    r"(?<![\d.-])([0-3]?\d)([-._])([01]?\d)\2((?:19|20)\d\d)(?!\d)"
)
_MONTH = rf"(?<![a-z])({'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![a-z])"
_YEAR = r"((?:19|20)\d\d)(?!\d)"
_GAP = r"[-_., ]*(?:del?[ _])?"
_MONTH_IN_NAME = re.compile(rf"(?:(?<!\d)([0-3]?\d)[-_. ]*(?:de[ _])?)?{_MONTH}{_GAP}{_YEAR}")
_MONTH_LAST = re.compile(rf"(?<!\d){_YEAR}[-_., ]*{_MONTH}(?:[-_. ]+([0-3]?\d)(?!\d))?")
_TO_MONTH = re.compile(rf"{_MONTH}\s*(?:[-–_ ]|to|bis|à|a)*\s*$")


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
    by: str  # "its name", "its header", "its text", "its section", "its properties" …


NO_DAY = Dated(date.min, date.min, "", "")
"""Of a mail that says none."""


def day_of(path: str, title: str, stated: str, begin: str, modified_ns: int) -> Dated:
    """The day of a file with this title and beginning; `stated` (ISO 8601) is what its header (of
    a mail) or its properties say, "" if nothing."""
    day = datetime.fromtimestamp(modified_ns / 1e9, UTC).date()
    found = day_said(path, title, stated, begin)
    today = datetime.now(UTC).date()
    if found and not is_ahead(found, max(day, today).isoformat()):
        return found
    return Dated(day, day, day.isoformat(), FILE_TIME)


def day_said(
    path: str, title: str, stated: str, begin: str, message: str | None = None
) -> Dated | None:
    """The same, without the file's time, which is when it was copied here; `message`: which mail
    of a mailbox it is, as its place says."""
    is_mail = path.lower().endswith((".eml", ".mbox", ".mbx", ".msg"))
    header = day_in_label(message) if message else stated
    if (message or is_mail) and (found := _iso(header, "its header")):
        return found
    told = (None if path.lower().endswith(_OF_ENTRIES) else _in_text(begin)) or _iso(
        stated, "its properties"
    )
    for name in (Path(path).stem, title):
        if found := _in_name(name):
            period = Period(found.first, found.last)
            return told if told and within(told, period) else found  # "Lease 2024": of which day?
    return told


def day_in_label(message: str) -> str:
    """What the label of a mail, a day of a chat or a quotation begins with, if that is a date; of a
    quotation that says none, the date of the mail that quotes it."""
    own, _, within = message.partition(QUOTED_IN)
    return own if _iso(own, "") else within or own


def is_ahead(dated: Dated, modified: str) -> bool:
    """Whether a name tells a day later than that (ISO 8601) on which the file was written: "Lisbon,
    spring 2027?" is about that day, not of it."""
    written = modified if modified >= _KNOWN else ""
    return bool(written) and dated.by == "its name" and dated.first.isoformat() > written


def within(dated: Dated, period: Period) -> bool:
    """Whether all of the day, month or year lies in the period."""
    starts = period.first is None or dated.first >= period.first
    return starts and (period.last is None or dated.last <= period.last)


def month_days(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month."""
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)


def _in_name(name: str) -> Dated | None:
    """The day, month or year that a file's name or a title says: "Water Mar 2025", "15.03.2025"."""
    folded = fold(name)
    for numbers in _NUMBERS_IN_NAME.finditer(folded):
        day, month, year = int(numbers[1]), int(numbers[3]), int(numbers[4])
        if (numbers[2] == "." or day > 12) and (found := _parts((year, month, day), "its name")):
            return found
    for pattern, order in ((_MONTH_IN_NAME, (3, 2, 1)), (_MONTH_LAST, (1, 2, 3))):
        for match in pattern.finditer(folded):
            said = [match[group] for group in order]
            parts = (int(said[0]), MONTHS[said[1]], int(said[2] or 0))
            if _TO_MONTH.search(folded[: match.start(order[1])]):
                return _parts(parts[:1], "its name")  # "Jan-Mar 2025"
            if found := _parts(parts, "its name") or _parts(parts[:2], "its name"):
                return found
    plain = _DAY_IN_NAME.search(name)
    return _parts([int(part) for part in plain.groups() if part], "its name") if plain else None


def _in_text(text: str) -> Dated | None:
    """The first full date near the beginning that "dated", or a line of its own, makes the day;
    else that on which it was signed; of 01/09/2023, which may be of two months, the year."""
    near = text[:NEAR]
    for one in quantities(near):
        if one.date and all(one.date) and _is_own(one, near):
            return said_by(one)
    ends = (one for line in _SIGNED.finditer(text, NEAR) for one in quantities(line[0]))
    return next((said_by(one) for one in ends if one.date and all(one.date)), None)


def said_by(one: Quantity) -> Dated | None:
    """The day, month or year of a date in a text; None if there is no such day."""
    return _parts((one.date or ())[:1] if one.swapped else one.date or (), "its text")


def _is_own(one: Quantity, text: str) -> bool:
    """Whether a date in a text is said to be that of the text."""
    line = text[: one.start].rsplit("\n", 1)[-1]
    if not line.strip(" \t,|"):
        return not text[one.end :].lstrip(" \t").startswith(("|", ",", ";"))  # a row's first cell
    rest = text[one.end :].split("\n", 1)[0].strip(" \t|")
    if _STATE.fullmatch(line) and rest in ("", "."):
        return True
    if _ANOTHER_DAY.search(line) or _GOES_ON.match(rest):
        return False
    in_title = not _is_prose(line, rest)
    if _SAYS_DAY.search(line) or (_HEADLINE.search(line) and (not rest or in_title)):
        return True
    if not rest and _DATELINE.search(line):
        return True
    if line.rstrip().endswith(".") and rest in ("", "."):
        return True  # "Flat 2. 10 January 2025."
    if _OF_ITSELF.search(line):
        return True
    return bool(_OF_DAY.search(line)) and (in_title or bool(_MAKES.search(line)))


def _is_prose(line: str, rest: str) -> bool:
    """Whether a date stands inside a sentence, and not in a title: "Contract of 3 May, a draft"."""
    return bool(re.search(r"[.!?;](?:\s|$)", rest)) or len(line.split()) > _TITLE


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
