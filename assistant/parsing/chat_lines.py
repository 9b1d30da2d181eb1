"""Lines of an exported chat -> messages: who wrote what when; under the parser of chats.

What phones and programs write: "08/05/2023, 13:56 - Anna: …", "[08.05.23, 13:56:12] Anna: …",
"Anna, [8 May 2023 at 13:56]:" above what she says, "[08-May-23 01:56 PM] anna" likewise, and
"[2023-05-08 13:56] <anna> …".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from assistant.languages import fold
from assistant.months import MONTHS

_DAY = (
    r"(?:(?P<a>\d{1,4})(?P<mark>[./-])(?P<b>\d{1,2})(?P=mark)(?P<c>\d{2,4})"
    r"|(?P<d>\d{1,2})[ -](?P<m>[^\W\d_]{3,9})\.?,?[ -](?P<y>\d{2,4}))"
)
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?P<half>[\s\u202f]?[ap]\.?[\s\u202f]?m\.?)?"
_STAMP = rf"{_DAY}(?:,|T)?[\s\u202f]*(?:(?:at|à|um|a las)\s+)?{_TIME}"
_MARKS = r"[\u200e\u200f\ufeff\u202a-\u202c]*"
_BEFORE = re.compile(
    rf"{_MARKS}(?P<opened>\[)?{_STAMP}(?(opened)\]:?|\s[-–])\s{_MARKS}"
    r"(?:<(?P<nick>[^<>\n]{1,60})>|(?P<who>[^:\n<>]{1,60}):(?=\s|$))?\s*(?P<said>.*)",
    re.IGNORECASE,
)
_ABOVE = re.compile(
    rf"{_MARKS}(?P<who>[^,\[\]\n]{{1,60}}), \[{_STAMP}\]:?\s*(?P<said>.*)", re.IGNORECASE
)
_LEVELS = frozenset({
    "trace", "debug", "info", "notice", "warn", "warning", "error", "critical", "fatal", "severe",
    "log",
})  # fmt: skip
_NAME_WORDS = 5
_OMITTED = re.compile(  # what is no part of the export, and what programs say of themselves
    r"\W*(?:<[^<>]*(?:omitted|ausgeschlossen|weggelassen|omis|omitid\w|omesso|weggelaten)[^<>]*>"
    r"|(?:image|video|audio|gif|sticker|document|contact card|bild|foto|vidéo|imagen)\s+"
    r"(?:omitted|weggelassen|omise?|absente?|omitid[oa])"
    r"|(?:this message was|you) deleted(?: this message)?|null"
    r"|.*(?:end-to-end encrypted|ende-zu-ende-verschlüsselt|chiffrés de bout en bout"
    r"|cifrados de extremo a extremo).*)\W*",
    re.IGNORECASE,
)
_CENTURY = 2000


@dataclass(frozen=True, slots=True)
class Message:
    """who: "" where the program itself tells what happened."""

    day: date
    who: str
    said: str


@dataclass(slots=True)
class _Open:
    """A message whose further lines are still to come; `parts` of its day as they are written."""

    parts: tuple[str, str, str]
    halves: bool
    who: str
    lines: list[str]


def is_export(head: str) -> bool:
    """Whether a text begins as an exported chat: its first line is a message, or tells of one, and
    at least two are of people who write more than once in all; no log, and no diary."""
    lines = head.splitlines()
    first = next((line for line in lines if line.strip()), "")
    if not _opened(first, True):
        return False
    names = [
        one.who for line in lines if (one := _opened(line, _has_bare_heads(lines))) and one.who
    ]
    if len(names) < 2 or len(set(names)) > max(2, len(names) // 2):
        return False
    return not any(fold(name) in _LEVELS or len(name.split()) > _NAME_WORDS for name in set(names))


def messages(text: str) -> Iterator[Message]:
    """The messages of an exported chat, in its order; what is left out of an export is left out."""
    found = list(_taken(text.splitlines()))
    orders = _order(found)
    for one in found:
        said = "\n".join(line.strip() for line in one.lines if line.strip())
        day = _day(one.parts, orders)
        if day and said and not _OMITTED.fullmatch(said):
            yield Message(day, one.who, said)


def _taken(lines: Sequence[str]) -> Iterator[_Open]:
    bare = _has_bare_heads(lines)
    last: _Open | None = None
    for line in lines:
        if one := _opened(line, bare):
            if last:
                yield last
            last = one
        elif last:
            last.lines.append(line)
    if last:
        yield last


def _has_bare_heads(lines: Sequence[str]) -> bool:
    """Whether names stand alone behind the time, above what is said."""
    heads = [match for line in lines if (match := _BEFORE.match(line))]
    return bool(heads) and not any(match["nick"] or match["who"] for match in heads)


def _opened(line: str, bare: bool) -> _Open | None:
    match = _BEFORE.match(line) or _ABOVE.match(line)
    if match is None:
        return None
    groups = match.groupdict()
    first, second = groups["a"] or groups["d"], groups["b"] or groups["m"]
    who, said = groups.get("nick") or groups.get("who") or "", match["said"]
    if bare and not who:
        who, said = said, ""
    parts = (first, second, groups["c"] or groups["y"])
    return _Open(parts, bool(groups["half"]), " ".join(who.split()), [said])


def _order(found: Sequence[_Open]) -> str:
    """ "dmy", "mdy" or "ymd": the one in which all days are days and follow each other most often;
    where both do, months come first where hours have halves (as in the United States)."""
    if any(len(one.parts[0]) == 4 for one in found):
        return "ymd"
    usual = ("mdy", "dmy") if any(one.halves for one in found) else ("dmy", "mdy")
    return max(usual, key=lambda order: _fits(found, order))


def _fits(found: Sequence[_Open], order: str) -> tuple[int, int]:
    days = [_day(one.parts, order) for one in found]
    known = [day for day in days if day]
    return len(known), -sum(later < earlier for earlier, later in pairwise(known))


def _day(parts: tuple[str, str, str], order: str) -> date | None:
    said = dict(zip("ymd" if order == "ymd" else order, parts, strict=True))
    if not parts[1].isdigit():
        said = dict(zip("dmy", parts, strict=True))
    try:
        month = said["m"] if said["m"].isdigit() else MONTHS.get(fold(said["m"]), 0)
        year = int(said["y"])
        return date(year + _CENTURY if year < 100 else year, int(month), int(said["d"]))
    except ValueError:
        return None


def writers(said: Iterable[Message]) -> list[str]:
    """Who writes, in order of their first messages."""
    return list(dict.fromkeys(one.who for one in said if one.who))
