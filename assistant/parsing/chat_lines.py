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
_TIME = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.]\d\d)?"
    r"(?P<half>[\s\u202f]?[ap]\.?[\s\u202f]?m\.?)?"
)
_STAMP = rf"{_DAY}(?:,|T)?[\s\u202f]*(?:(?:at|à|um|a las)\s+)?{_TIME}"
_SIGNS = "\u200e\u200f\ufeff\u202a\u202b\u202c\u2068\u2069"  # of direction, around names
_MARKS = rf"[{_SIGNS}]*"
_BEFORE = re.compile(
    rf"{_MARKS}(?P<opened>\[)?{_STAMP}(?(opened)\]:?|\s[-–])\s"
    rf"(?:{_MARKS}<(?P<nick>[^<>\n]{{1,60}})>|(?P<who>[^:\n]{{1,60}}):(?=\s|$))?\s*(?P<said>.*)",
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
_QUOTED = re.compile(r"[\"“”„«»]")
_OMITTED = re.compile(  # what is no part of the export
    r"[<‹\u200e]?\s*(?:[\w ]{1,20}\s)?(?:omitted|ausgeschlossen|weggelassen|omise?s?|absente?"
    r"|omitid[oa]s?|omess[aieo]|weggelaten|ocult[ao]s?|ocultad[ao])\s*[>›]?"
    r"|(?:this message was|you) deleted(?: this message)?\.?",
    re.IGNORECASE,
)
_ENCRYPTED = re.compile(  # what the program says of itself
    r"end-to-end|ende-zu-ende|bout en bout|extremo a extremo|ponta a ponta|end-to-end"
    r"|crittografat|versleuteld",
    re.IGNORECASE,
)
_LONGEST_NOTE = 80  # characters of a note in place of a picture
_RULE = "===="
_CENTURY = 2000
_FEWEST = 2  # messages, and people, that make a chat


@dataclass(frozen=True, slots=True)
class Message:
    """who: "" where the program itself tells what happened; time: "13:56", "" if unknown."""

    day: date
    who: str
    said: str
    time: str = ""


@dataclass(slots=True)
class _Open:
    """A message whose further lines are still to come; `parts` of its day as they are written."""

    parts: tuple[str, str, str]
    shape: tuple[object, ...]
    american: bool
    who: str
    time: str
    lines: list[str]


def is_export(head: str) -> bool:
    """Whether a text begins as an exported chat: its first line is a message, or tells of one, and
    at least two people write, most of them more than once; no log, and no diary."""
    lines = _body(head.splitlines())
    first = next((line for line in lines if line.strip()), "")
    if not _opened(first, bare=True):
        return False
    names = [one.who for one in messages(head) if one.who]
    several = set(names)
    if len(several) < _FEWEST or len(several) > max(_FEWEST, len(names) // 2):
        return False
    return not any(_LEVELS & set(re.findall(r"[a-z]+", fold(name))) for name in several)


def messages(text: str) -> Iterator[Message]:
    """The messages of an exported chat, in its order; what is left out of an export is left out."""
    found = list(_taken(_body(text.splitlines())))
    order = _order(found)
    last: Message | None = None
    for one in found:
        said = "\n".join(line.strip() for line in one.lines if line.strip())
        day = _day(one.parts, order)
        if not said or _is_note(one.who, said):
            continue
        if day is None and last:  # no stamp, but part of what is said
            last = Message(last.day, last.who, f"{last.said}\n{said}", last.time)
        elif day:
            if last:
                yield last
            last = Message(day, one.who, said.strip(_SIGNS), one.time)
    if last:
        yield last


def writers(said: Iterable[Message]) -> list[str]:
    """Who writes, in order of their first messages."""
    return list(dict.fromkeys(one.who for one in said if one.who))


def name_of(told: str) -> str:
    """A name as it can stand before what is said: without what parts names from it."""
    return " ".join(re.sub(rf"[{_SIGNS}:,()~\n]", " ", told).split())[:60]


def _body(lines: list[str]) -> list[str]:
    """The lines without what an exporter says of the channel, between two rules."""
    if not lines or not lines[0].startswith(_RULE):
        return lines
    end = next((at for at, line in enumerate(lines[1:9], 1) if line.startswith(_RULE)), 0)
    return lines[end + 1 :]


def _is_note(who: str, said: str) -> bool:
    """Whether it stands for a picture that is not there, or is the program's own."""
    own = not who or said.startswith("\u200e")
    if own and _ENCRYPTED.search(said):
        return True
    return len(said) <= _LONGEST_NOTE and bool(_OMITTED.fullmatch(said.strip(f"{_SIGNS} ")))


def _taken(lines: Sequence[str]) -> Iterator[_Open]:
    bare = _has_bare_heads(lines)
    last: _Open | None = None
    shape: tuple[object, ...] = ()
    for line in lines:
        one = _opened(line, bare)
        if one and (not shape or one.shape == shape):
            shape = one.shape
            if last:
                yield last
            last = one
        elif last:
            last.lines.append(line)
    if last:
        yield last


def _has_bare_heads(lines: Sequence[str]) -> bool:
    """Whether names stand alone behind the time, each above what is said."""
    heads = [at for at, line in enumerate(lines) if _BEFORE.match(line)]
    if not heads:
        return False
    for at in heads:
        match = _BEFORE.match(lines[at])
        after = lines[at + 1].strip() if at + 1 < len(lines) else ""
        if match is None or not match["opened"] or match["nick"] or match["who"] or not after:
            return False
    return True


def _opened(line: str, bare: bool) -> _Open | None:
    match = _BEFORE.match(line) or _ABOVE.match(line)
    if match is None:
        return None
    groups = match.groupdict()
    said = str(groups["said"])
    who = groups.get("nick") or groups.get("who") or ""
    if bare and not who:
        who, said = said, ""
    if len(who.split()) > _NAME_WORDS or _QUOTED.search(who):
        who, said = "", f"{who}: {said}"  # Anna changed the subject to "Trip: Rome"
    parts = (groups["a"] or groups["d"], groups["b"] or groups["m"], groups["c"] or groups["y"])
    shape = (
        match.re is _BEFORE, bool(groups.get("opened")), groups["mark"], len(parts[0]) == 4,
        len(parts[2]),
    )  # fmt: skip
    half = (groups["half"] or "").strip()
    american = half in ("AM", "PM")
    return _Open(parts, shape, american, name_of(who), _time(groups, half), [said])


def _time(groups: dict[str, str], half: str) -> str:
    hour = int(groups["hour"])
    if half:
        hour = hour % 12 + 12 * half.lower().startswith("p")
    return f"{hour:02}:{groups['minute']}"


def _order(found: Sequence[_Open]) -> str:
    """ "dmy" or "mdy": the one in which more days are days, and fewer go back in time; where both
    do alike, months come first beside "AM" and "PM" (as the United States write)."""
    usual = ("mdy", "dmy") if any(one.american for one in found) else ("dmy", "mdy")
    return max(usual, key=lambda order: _fits(found, order))


def _fits(found: Sequence[_Open], order: str) -> tuple[int, int]:
    days = [_day(one.parts, order) for one in found]
    known = [day for day in days if day]
    return len(known), -sum(later < earlier for earlier, later in pairwise(known))


def _day(parts: tuple[str, str, str], order: str) -> date | None:
    if len(parts[0]) == 4:
        order = "ymd"
    elif not parts[1].isdigit():
        order = "dmy"
    said = dict(zip(order, parts, strict=True))
    try:
        month = said["m"] if said["m"].isdigit() else MONTHS.get(fold(said["m"]), 0)
        year = int(said["y"])
        return date(year + _CENTURY if year < 100 else year, int(month), int(said["d"]))
    except ValueError:
        return None
