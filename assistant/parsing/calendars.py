"""Calendars (.ics) -> Document: a page for each event or task, headed by what it is called.

    First aid course: Tuesday 6 May 2025, 08:30 to 17:00; place St John Ambulance, Norwich

Times are told as the calendar gives them, with the zone that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
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
    if people := [_person(one) for one in entry.all("ATTENDEE")[:_MOST]]:
        yield f"with {', '.join(filter(None, people))}"
    if kinds := [one.text for one in entry.all("CATEGORIES")]:
        yield f"category {', '.join(kinds)}"


def _when(entry: Entry) -> str:
    """From when to when: "Tuesday 6 May 2025, 08:30 to 17:00"; "" if it says no day."""
    start = _moment(entry.first("DTSTART"))
    if start is None:
        return ""
    end = _end(entry, start)
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
    except OverflowError:
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
    weekdays = [day for day in _DAYS if day[:2].upper() in parts.get("BYDAY", "").split(",")]
    if weekdays:
        told += f" on {', '.join(weekdays)}"
    if last := _moment(Property("UNTIL", parts.get("UNTIL", ""), {})):
        told += f" until {_said(last.at)}"
    elif count := parts.get("COUNT"):
        told += f", {count} times"
    if left_out := [_said(day.at) for day in map(_moment, entry.all("EXDATE")[:_MOST]) if day]:
        told += f", not on {', '.join(left_out)}"
    return told


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
