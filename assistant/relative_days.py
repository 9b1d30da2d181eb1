"""A dated sentence -> the same with the days that it means: "yesterday [2023-05-07]"; used by
answering. Pure.

Only where its source says of which day it is: a mail, a message of a chat, an entry under its date,
a file whose name or text tells it. What a phrase leaves open ("next Friday", "last week") stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from assistant.languages import FRENCH, fold, language_of
from assistant.records import Hit, Sentence
from assistant.source_days import SECTION, day_of_quote
from assistant.weekdays import day_number

_SHIFTS = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1,
    "the day before yesterday": -2, "the day after tomorrow": 2, "heute": 0, "gestern": -1,
    "vorgestern": -2, "ubermorgen": 2, "aujourd'hui": 0, "hier": -1, "demain": 1, "hoy": 0,
    "ayer": -1, "anteayer": -2,
}  # fmt: skip
_HERE = "hier"  # "here" in German; yesterday where the text is French
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10}
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WORDS = re.compile(
    r"(?<![\w.,-])(?<!half )(?<!antes de )(?:"
    r"(?P<word>(?:the\s+day\s+(?:before\s+yesterday|after\s+tomorrow))|today|tonight|yesterday"
    r"|tomorrow|last\s+night|heute|gestern|vorgestern|übermorgen|aujourd['’]hui|hier|demain|hoy"
    r"|ayer|anteayer)"
    rf"|(?<!the )(?<!my )(?<!her )(?<!his )(?<!our )(?:last\s+(?P<weekday>{_DAYS})"
    r"|(?P<when>last|this|next)\s+(?P<span>month|year))(?!\s+(?:of|in)\b)"
    rf"|(?P<count>{'|'.join(_COUNTS)}|\d{{1,3}})\s+(?P<unit>day|month|year)s?\s+ago"
    r")\b(?!\s*\[|['’]s)",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"[\w,] $")
_EXACT = ("its header", "its name", "its text", SECTION)


def with_days(sentence: Sentence, hits: Sequence[Hit]) -> Sentence:
    """With the day, month or year behind each of its words that means one."""
    day = day_of_quote(sentence, hits)
    if day is None or day.first != day.last or day.by not in _EXACT:
        return sentence
    return replace(sentence, text=told_on(sentence.text, day.first))


def told_on(text: str, day: date) -> str:
    """What was said on a day, with the days that it means in square brackets."""

    def told(match: re.Match[str]) -> str:
        if match[0].casefold() == _HERE and language_of(text) is not FRENCH:
            return match[0]
        if match[0][0].isupper() and _WITHIN.search(text, 0, match.start()):
            return match[0]  # the newspaper "Today"
        try:
            meant = _meant(match, day)
        except (OverflowError, ValueError):  # beyond the calendar
            return match[0]
        return f"{match[0]} [{meant}]" if meant else match[0]

    return _WORDS.sub(told, text)


def _meant(match: re.Match[str], day: date) -> str:
    if match["word"]:
        shift = _SHIFTS[" ".join(fold(match["word"]).split())]
        return (day + timedelta(days=shift)).isoformat()
    if match["weekday"]:
        back = (day.weekday() - day_number(match["weekday"])) % 7 or 7
        return (day - timedelta(days=back)).isoformat()
    if match["span"]:
        step = {"last": -1, "this": 0, "next": 1}[match["when"].lower()]
        return _months_on(day, step) if match["span"].lower() == "month" else str(day.year + step)
    count = _COUNTS.get(match["count"].lower()) or int(match["count"])
    return _UNITS[match["unit"].lower()](day, -count)


def _months_on(day: date, count: int) -> str:
    month = day.year * 12 + day.month - 1 + count
    return f"{month // 12}-{month % 12 + 1:02}"


_UNITS: dict[str, Callable[[date, int], str]] = {
    "day": lambda day, count: (day + timedelta(days=count)).isoformat(),
    "month": _months_on,
    "year": lambda day, count: str(day.year + count),
}
