"""Which day a source says that it is of: its mail, its section or entry, its name, its beginning;
used by disagreeing, latest and telling_days. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.dating import Dated, day_said, is_ahead
from assistant.entries import entry_day
from assistant.front_matter import front_fields
from assistant.quantities import Quantity, quantities
from assistant.records import Hit, Sentence

SECTION = "its section"
"""What says the day of a dated section."""
_HEADING_MARKS = len("###### ")
_LONGEST_HEADING = 60  # characters of a heading that holds a date
_HEADING_WORDS = 8
_OF_ANOTHER = re.compile(
    r"\b(?:addendum|amendment|annex|supplement|nachtrag|avenant)\b", re.IGNORECASE
)
_NOT_A_HEADING = re.compile(
    r"\b(?:due|by|until|till|before|from|since|payable|valid|expires?|printed|deadline|born)\b",
    re.IGNORECASE,
)


def dated(sentence: Sentence, hits: Sequence[Hit]) -> Sentence:
    """With the date of its source: what that says itself, else the file's time."""
    hit = _quoted(sentence, hits)
    if hit is None:
        return sentence
    day = day_of_quote(sentence, hits)
    since = day.shown if day else hit.modified[:10]
    return replace(sentence, as_of=since, as_of_file=day is None)


def day_of_quote(sentence: Sentence, hits: Sequence[Hit]) -> Dated | None:
    """Which day the place says that it is of that a sentence is quoted from first."""
    hit = _quoted(sentence, hits)
    if hit is None:
        return None
    return day_of_source(hit, sentence.citations[0].place.start - hit.place.start)


def _quoted(sentence: Sentence, hits: Sequence[Hit]) -> Hit | None:
    ids = [one.passage_id for one in sentence.citations[:1]]
    return next((hit for hit in hits if hit.passage_id in ids), None)


def day_of_source(hit: Hit, start: int) -> Dated | None:
    """Which day `hit.text[start:]` says that it is of: by its mail, its section, its file's name,
    its beginning or properties; None if by nothing but the file's time."""
    begin = hit.text if begins_file(hit) else ""
    section = "" if hit.place.message else entry_day(hit.text, start) or section_date(hit, start)
    if section and (found := day_said("", "", section, "")):
        return replace(found, by=SECTION)
    said = day_said(hit.file, hit.title, hit.dated, begin, hit.place.message)
    return None if said and is_ahead(said, hit.modified[:10]) else said


def begins_file(hit: Hit) -> bool:
    """Whether a passage is the first of its file; before it stand at most a heading's marks."""
    return hit.place.start <= _HEADING_MARKS and (hit.place.page or 1) == 1


def section_date(hit: Hit, start: int) -> str:
    """The date in the heading that `hit.text[start:]` stands under ("13 May 2025"); else "". The
    fields on top of a note are no heading, though a rule stands below them."""
    lines = hit.text[front_fields(hit.text)[1] : start].splitlines()
    for at in reversed(range(len(lines))):
        bare = lines[at].strip("#=*_ \t")
        if 0 < len(bare) <= _LONGEST_HEADING and not bare.endswith((".", ":", ";", ",")):
            dates = [one for one in quantities(bare) if one.date and all(one.date)]
            if dates and len(bare.split()) <= _HEADING_WORDS and _heads(lines, at, bare):
                return _iso(dates[0])
    told = [part for part in hit.heading.split(" › ") if not _OF_ANOTHER.search(part)]
    dates = [one for one in quantities(" › ".join(told)) if one.date and all(one.date)]
    return _iso(dates[-1]) if dates else ""


def _heads(lines: Sequence[str], at: int, bare: str) -> bool:
    """Whether a line is a heading: marked or underlined as one, or alone; no row, no bullet, and
    not what is due by a day."""
    line = lines[at].strip()
    if (
        _NOT_A_HEADING.search(bare)
        or _OF_ANOTHER.search(bare)
        or line.startswith(("-", "+", "•", "* "))
        or "|" in line
    ):
        return False
    after = lines[at + 1].strip() if at + 1 < len(lines) else ""
    if line.startswith(("#", "=", "**", "__")) or (len(after) > 2 and not after.strip("=-~")):
        return True
    return not after and (at == 0 or not lines[at - 1].strip())


def _iso(one: Quantity) -> str:
    year, month, day = one.date or (0, 0, 0)
    return f"{year:04}-{month:02}-{day:02}"
