"""Calendars (.ics) -> Document: a page for each event or task, headed by what it is called.

    First aid course: Tuesday 6 May 2025, 08:30 to 17:00; place St John Ambulance, Norwich

Times are told as the calendar gives them, with the zone that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import BinaryIO

from assistant.parsing.content_lines import MONTHS, Entry, Property, document_of, entries
from assistant.parsing.options import ParseOptions
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.source_text import read_source
from assistant.records import Document, Page

_TOLD = ("VEVENT", "VTODO", "VJOURNAL")
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d{0,2}(Z?))?")
_LASTS = re.compile(r"\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_EVERY = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_STATES = {"CANCELLED": "cancelled", "TENTATIVE": "tentative", "COMPLETED": "done",
           "IN-PROCESS": "in progress", "NEEDS-ACTION": "not done"}  # fmt: skip
_LINKS = ("URL", "CONFERENCE", "X-GOOGLE-CONFERENCE")
_BY_DAY = re.compile(r"(?P<which>[+-]?\d{1,2})?(?P<day>MO|TU|WE|TH|FR|SA|SU)")
_AT = {day[:2].upper(): at for at, day in enumerate(_DAYS)}
_MONTH = re.compile(r"\d{1,2}")
_NTH = {"1": "the first", "2": "the second", "3": "the third", "4": "the fourth", "5": "the fifth",
        "-1": "the last", "-2": "the last but one"}  # fmt: skip
_MOST = 60  # people who are named, and days that are left out


@dataclass(frozen=True, slots=True)
class _Moment:
    """A day, with its time where one is said; `zone`: "" if the calendar names none."""

    at: datetime
    timed: bool
    zone: str = ""

    @property
    def day(self) -> str:
        return f"{_DAYS[self.at.weekday()]} {_said(self.at)}"

    @property
    def clock(self) -> str:
        return f"{self.at:%H:%M}" if self.timed else ""

    @property
    def shown(self) -> str:
        return ", ".join(filter(None, (self.day, self.clock))) + _zoned(self.zone)


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of a calendar. Raises ParseFailure ("damaged") if it holds no entry."""
    del name
    source = read_source(file, options)
    found = list(entries(source.text))
    pages = (_page(entry) for entry in found if entry.name in _TOLD)
    titles = (entry.text("X-WR-CALNAME") for entry in found if entry.name == "VCALENDAR")
    return document_of(pages, next(titles, ""), source)


def _page(entry: Entry) -> Page:
    builder = PageBuilder()
    called = entry.text("SUMMARY")
    builder.add(called, "heading", level=1)
    facts = "; ".join(_facts(entry))
    builder.add(f"{called}: {facts}" if called and facts else facts)
    for name in ("DESCRIPTION", "COMMENT"):
        for said in entry.all(name):
            for paragraph in re.split(r"\n\s*\n", said.text):
                builder.add(paragraph)
    return builder.build()


def _facts(entry: Entry) -> Iterator[str]:
    if when := _when(entry):
        yield when
    if due := _moment(entry.first("DUE")):
        yield f"due {due.shown}"
    if done := _moment(entry.first("COMPLETED")):
        yield f"done {done.shown}"
    elif state := _STATES.get(entry.text("STATUS").upper()):
        yield state
    if repeats := _repeats(entry):
        yield repeats
    if place := entry.text("LOCATION"):
        yield f"place {place}"
    if organiser := _person(entry.first("ORGANIZER")):
        yield f"organiser {organiser}"
    yield from _invited(entry)
    if kinds := [one.text for one in entry.all("CATEGORIES")]:
        yield f"category {', '.join(kinds)}"
    for link in dict.fromkeys(filter(None, map(entry.text, _LINKS))):
        yield f"link {link}"


def _invited(entry: Entry) -> Iterator[str]:
    """Who comes or may come, and who has said not to."""
    coming: list[str] = []
    declined: list[str] = []
    for one in entry.all("ATTENDEE")[:_MOST]:
        says_no = one.parameters.get("PARTSTAT", "").upper() == "DECLINED"
        (declined if says_no else coming).append(_person(one))
    for word, people in (("with", coming), ("declined by", declined)):
        if named := ", ".join(filter(None, people)):
            yield f"{word} {named}"


def _when(entry: Entry) -> str:
    """From when to when: "Tuesday 6 May 2025, 08:30 to 17:00"; "" if it says no day."""
    start = _moment(entry.first("DTSTART"))
    if start is None:
        return ""
    end = _end(entry, start)
    if end and end.timed and start.timed and end.zone != start.zone:
        return f"{start.shown} to {end.shown}"  # a flight may land before it leaves
    if end is None or end.at <= start.at:
        return start.shown
    if end.at.date() == start.at.date():
        return f"{start.day}, {start.clock} to {end.clock}{_zoned(end.zone)}"
    return f"{start.shown} to {end.shown}"


def _end(entry: Entry, start: _Moment) -> _Moment | None:
    """When it ends; of whole days the last one, which the format gives as the day after."""
    end = _moment(entry.first("DTEND"))
    lasts = _LASTS.fullmatch(entry.text("DURATION"))
    try:
        if end is None and lasts:
            weeks, days, hours, minutes = (int(part or 0) for part in lasts.groups())
            length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)
            end = _Moment(start.at + length, start.timed, start.zone)
        return end and (end if end.timed else _Moment(end.at - timedelta(days=1), False))
    except (OverflowError, ValueError):  # numbers of any length
        return None


def _moment(said: Property | None) -> _Moment | None:
    """The day and time that a property says; None if it says none that there is."""
    match = _MOMENT.match(said.value.strip()) if said else None
    if said is None or match is None:
        return None
    year, month, day, hour, minute = (int(part or 0) for part in match.groups()[:5])
    zone = "UTC" if match[6] else said.parameters.get("TZID", "").lstrip("/")
    try:
        return _Moment(datetime(year, month, day, hour, minute), match[4] is not None, zone)
    except ValueError:
        return None


def _repeats(entry: Entry) -> str:
    """How often it comes again: "every 2 weeks on Tuesday until 1 July 2025"."""
    rule = entry.first("RRULE")
    parts = dict(part.partition("=")[::2] for part in rule.value.upper().split(";")) if rule else {}
    unit = _EVERY.get(parts.get("FREQ", ""))
    if unit is None:
        return ""
    every = parts.get("INTERVAL", "1")
    told = f"every {unit}" if every == "1" else f"every {every} {unit}s"
    if days := _days_of(parts):
        told += f" on {days}{_months_of(parts)}"
    if last := _moment(Property("UNTIL", parts.get("UNTIL", ""), {})):
        told += f" until {_said(last.at)}"
    elif count := parts.get("COUNT"):
        told += f", {count} times"
    if left_out := [_said(day.at) for day in map(_moment, _each(entry.all("EXDATE"))) if day]:
        told += f", not on {', '.join(left_out[:_MOST])}"
    return told


def _each(several: list[Property]) -> Iterator[Property]:
    """What stands between the commas of properties, each as one of its own."""
    for one in several:
        for value in one.value.split(",")[:_MOST]:
            yield replace(one, value=value)


def _days_of(rule: dict[str, str]) -> str:
    """On which days it comes again: "Tuesday", "the second Tuesday", "the 15th"; "" if its start
    alone says so."""
    found = [_BY_DAY.fullmatch(one.strip()) for one in rule.get("BYDAY", "").split(",")]
    days = sorted((_AT[one["day"]], one["which"] or "") for one in found if one)
    which = rule.get("BYSETPOS", "")
    if days and which:  # of all these days in a month
        return (
            f"{_which(which)}{' of' * (len(days) > 1)} {', '.join(_DAYS[day] for day, _ in days)}"
        )
    if days:
        return ", ".join(f"{_which(nth)} {_DAYS[day]}".strip() for day, nth in days)
    dates = [one for one in rule.get("BYMONTHDAY", "").split(",") if one]
    return ", ".join("the last day" if one == "-1" else f"day {one}" for one in dates)


def _months_of(rule: dict[str, str]) -> str:
    told = (_MONTH.fullmatch(one) for one in rule.get("BYMONTH", "").split(","))
    numbers = [int(one[0]) for one in told if one]
    named = [MONTHS[one - 1] for one in numbers if 1 <= one <= len(MONTHS)]
    return f" of {', '.join(named)}" if named else ""


def _which(number: str) -> str:
    """Which one of a month: "2" is the second, "-1" the last; "" is each."""
    if not number:
        return ""
    return _NTH.get(number.lstrip("+"), f"number {number}")


def _person(said: Property | None) -> str:
    """The name of somebody, or else the address."""
    if said is None:
        return ""
    address = re.sub(r"^mailto:", "", said.text, flags=re.IGNORECASE)
    return " ".join(said.parameters.get("CN", "").split()) or address


def _said(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _zoned(zone: str) -> str:
    return f" ({zone})" if zone else ""
