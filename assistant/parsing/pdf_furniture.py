"""What repeats on a PDF's pages, headers, footers, page numbers, and is no part of its text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from assistant.parsing.pdf_order import Row

_DEPTH = 3  # rows from the top and from the bottom of a page
_OFTEN = 20  # pages on which a row is a header even if it is set close to the text
_NUMBER = re.compile(
    r"(?:(?:page|seite|p\.?)\s*)?[-–—|\s]*(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxlc]{1,6})[-–—|\s]*"
    r"(?:(?:of|/|von)\s*\d{1,4})?$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def furniture(pages: list[list[Row]]) -> list[set[int]]:
    """For each page (its rows from the top) the indices of the rows that are to be left out.

    A row at the edge of a page is left out if the same words (whatever the numbers among them)
    stand at the same height on at least three pages and one in sixteen, or if it is a page number;
    and only if it stands apart from the text.
    """
    counts: Counter[tuple[str, int]] = Counter()
    for rows in pages:
        counts.update({_key(row) for index in _edges(len(rows)) for row in (rows[index],)})
    least = max(3, len(pages) // 16)
    return [_of_page(rows, counts, least, len(pages) > 1) for rows in pages]


def _of_page(rows: list[Row], counts: Counter[tuple[str, int]], least: int, many: bool) -> set[int]:
    last = len(rows) - 1
    out: set[int] = set()
    for edge, inward in ((0, 1), (last, -1)):
        found: list[int] = []
        kept = 0
        for index in range(edge, edge + inward * min(_DEPTH, len(rows)), inward):
            if not _repeats(rows[index], counts, least, many):
                break  # what lies further in is the page's own
            found.append(index)
            often = counts[_key(rows[index])] >= _OFTEN
            if often or _stands_apart(rows, index, index + inward):
                kept = len(found)
        out.update(found[:kept])
    chars = [len(row.text) for row in rows]
    return out if sum(chars[i] for i in out) <= 0.5 * sum(chars) or len(out) < 2 else set()


def _repeats(row: Row, counts: Counter[tuple[str, int]], least: int, many: bool) -> bool:
    words, height = _key(row)
    near = max(counts[words, height + step] for step in (-1, 0, 1))
    return near >= least or (many and bool(_NUMBER.match(row.text)))


def _stands_apart(rows: list[Row], index: int, inner: int) -> bool:
    """Whether there is more room between a row and the next inner one than within a paragraph."""
    if not 0 <= inner < len(rows):
        return True
    upper, lower = rows[min(index, inner)], rows[max(index, inner)]
    size = max(upper.runs[0].size, lower.runs[0].size)
    differs = abs(upper.runs[0].size - lower.runs[0].size) > 0.6
    return differs or lower.y0 - upper.y1 > 0.4 * size


def _edges(count: int) -> Iterator[int]:
    yield from range(min(_DEPTH, count))
    yield from range(max(count - _DEPTH, _DEPTH), count)


def _key(row: Row) -> tuple[str, int]:
    return _DIGITS.sub("#", row.text.lower()), round(row.y0 / 6)
