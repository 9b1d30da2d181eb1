"""Entries of a diary, that begin with their day in running text ("4 May 2025. Sowed the beans.") or
stand under a heading; under pieces, disagreeing and latest. Pure.
"""

from __future__ import annotations

import re

from assistant.quantities import Quantity, quantities

_LONGEST = 40  # characters of a day with its weekday and what sets it off
_BEFORE = re.compile(r"[*_\s]*(?:[^\W\d_]{2,10}day|[^\W\d_]{2,10}\.?)?,?\s*", re.IGNORECASE)
_AFTER = re.compile(r"(?:(?<=\.)|[*_]*\s*[.:–—-])[*_]*\s")
_ALONE = re.compile(r"[*_]*[.:]?[*_]*$")
HEADING = re.compile(r"^#{1,6}[ \t]+(?P<name>.+?)[ \t#]*$", re.MULTILINE)
"""A heading as Markdown marks it."""
_LEAST = 2  # lines that begin with a day: one may be the day of a letter, or of what it is about


def is_day_alone(text: str) -> bool:
    """Whether a text is a day and no more: "Sunday, 4 May 2025."."""
    found = _leading(text)
    return bool(found and _ALONE.match(text, found.end))


def entry_day(text: str, start: int) -> str:
    """The ISO day of the entry that `text[start:]` belongs to, by the day that its paragraph begins
    with; "" if it has none, or if no other line begins with one."""
    line = text.rfind("\n", 0, start) + 1
    while line and text[:line].rstrip(" \t")[-2:] != "\n\n" and not _begins(text, line):
        line = text.rfind("\n", 0, line - 1) + 1
    found = _begins(text, line)
    if found is None or not found.date or not all(found.date) or line + found.end > start:
        return ""  # "8 June: …", of which year?
    begun = (at for at in _line_starts(text) if _begins(text, at))
    if sum(1 for _, _ in zip(range(_LEAST), begun, strict=False)) < _LEAST:
        return ""
    year, month, day = found.date
    return f"{year:04}-{month:02}-{day:02}"


def heading_over(text: str, start: int) -> str:
    """The last heading, as Markdown marks it, above `text[start:]`; "" if there is none."""
    above = HEADING.findall(text, 0, start)
    return str(above[-1]) if above else ""


def _begins(text: str, line: int) -> Quantity | None:
    """The day that a line begins with, set off from what it says."""
    head = text[line : line + _LONGEST].partition("\n")[0]
    found = _leading(head)
    return found if found and _AFTER.match(head, found.end) else None


def _leading(text: str) -> Quantity | None:
    """The day that a text begins with."""
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return None
    found = quantities(text)
    if not found or not found[0].date or not all(found[0].date[1:]):
        return None
    return found[0] if _BEFORE.fullmatch(text, 0, found[0].start) else None


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer(r"\n", text))]
