"""From character offsets in a page to the Place that a person can be shown. Pure.

Page, start, end -> Place(boxes, cells, lines, page, sheet, slide, message, ...)
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from assistant.records import Box, Page, Place, Span

LOW_CONFIDENCE = 0.85  # of a page's recognised text: below it words are likely to be wrong
_CELLS = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$")
_GIVEN = re.compile(  # "Sheet1"
    r"(?:sheet|work ?sheet|table|tabelle|blatt|feuil(?:le)?|hoja)[ _-]?\d*", re.IGNORECASE
)
_SAME_LINE = 0.5  # of the lower box's height that must be shared
_WIDE_GAP = 4.0  # heights of a line: boxes further apart are not joined


def place_of(page: Page, start: int, end: int, heading: str = "") -> Place:
    """The place of `page.text[start:end]`; `heading` is the heading path above it, "" if none."""
    return next(places_of(page, [(start, end, heading)]))


def places_of(page: Page, ranges: Iterable[tuple[int, int, str]]) -> Iterator[Place]:
    """The places of (start, end, heading) ranges; fast where their starts ascend."""
    counted, line = 0, page.first_line or 0  # `line` is the number of the line that holds `counted`
    for start, end, heading in ranges:
        lines: tuple[int, int] | None = None
        if page.first_line is not None:
            if start < counted:
                counted, line = 0, page.first_line
            line += page.text.count("\n", counted, start)
            counted = start
            lines = (line, line + page.text.count("\n", start, max(start, end - 1)))
        spans = _overlapping(page.spans, start, end)
        yield Place(
            start,
            end,
            page=page.page,
            boxes=_boxes(page.text, spans, start, end),
            heading=_below_sheet(heading, page.sheet) or None,
            sheet=page.sheet,
            cells=_cell_range(spans),
            slide=page.slide,
            message=page.message,
            attachment=page.attachment,
            lines=lines,
            confidence=page.confidence,
        )


def is_told(sheet: str) -> bool:
    """Whether a sheet's name says something, and is not the one that a program gave it."""
    return not _GIVEN.fullmatch(sheet.strip())


def _below_sheet(heading: str, sheet: str | None) -> str:
    """A heading path without the sheet's name, which a place states by itself."""
    return "" if heading == sheet else heading.removeprefix(f"{sheet} › ")


def _overlapping(spans: tuple[Span, ...], start: int, end: int) -> list[Span]:
    found: list[Span] = []
    at = bisect_right(spans, start, key=lambda span: span.end)
    while at < len(spans) and spans[at].start < end:
        found.append(spans[at])
        at += 1
    return found


# --- boxes ---------------------------------------------------------------------------------------


def _boxes(text: str, spans: list[Span], start: int, end: int) -> tuple[Box, ...]:
    """The boxes of the covered parts of `spans`, joined where they stand on one line."""
    joined: list[Box] = []
    for span in spans:
        if span.box is None:
            continue
        box = _clipped(text, span, span.box, start, end)
        if joined and _on_one_line(joined[-1], box):
            joined[-1] = _union(joined[-1], box)
        else:
            joined.append(box)
    return tuple(joined)


def _clipped(text: str, span: Span, box: Box, start: int, end: int) -> Box:
    """The part of a line's box that its covered characters take, all taken to be equally wide."""
    if start <= span.start and span.end <= end:
        return box
    x0, y0, x1, y1 = box
    length = span.end - span.start
    if y1 - y0 > 2 * (x1 - x0) and length > 3:
        return box  # the line is written upwards or downwards: which of them is not known
    first = (max(start, span.start) - span.start) / length
    last = (min(end, span.end) - span.start) / length
    if _runs_leftwards(text[span.start : span.end]):
        first, last = 1 - last, 1 - first
    width = x1 - x0
    return (x0 + first * width, y0, x0 + last * width, y1)


def _runs_leftwards(text: str) -> bool:
    """Whether the line's base direction is right to left (rule P2 of Unicode's annex 9)."""
    if text.isascii():
        return False
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _on_one_line(left: Box, right: Box) -> bool:
    height = min(left[3] - left[1], right[3] - right[1])
    shared = min(left[3], right[3]) - max(left[1], right[1])
    if height <= 0 or shared < _SAME_LINE * height:
        return False
    gap = max(right[0] - left[2], left[0] - right[2])
    return gap < _WIDE_GAP * height


def _union(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


# --- cells ---------------------------------------------------------------------------------------


def _cell_range(spans: list[Span]) -> str | None:
    """The smallest range that holds the cells of all `spans`: "A2:F2", "A4" -> "A2:F4"."""
    corners: list[tuple[int, int]] = []  # column and row, both from 1
    for span in spans:
        found = _CELLS.match(span.cells) if span.cells else None
        if found is None:
            continue
        corners.append((_column(found[1]), int(found[2])))
        if found[3]:
            corners.append((_column(found[3]), int(found[4])))
    if not corners:
        return None
    columns = [column for column, _ in corners]
    rows = [row for _, row in corners]
    first = f"{column_name(min(columns))}{min(rows)}"
    last = f"{column_name(max(columns))}{max(rows)}"
    return first if first == last else f"{first}:{last}"


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_name(number: int) -> str:
    """The letters of a sheet's column, counted from 1: 1 -> "A", 28 -> "AB"."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
