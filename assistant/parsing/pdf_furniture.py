"""What repeats on a PDF's pages, headers, footers, page numbers, and is no part of its text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from assistant.parsing.pdf_order import Row

_DEPTH = 3  # rows from the top and from the bottom of a page
_NUMBER = re.compile(
    r"(?:(?:page|seite|p\.?)\s*)?[-–—|\s]*(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxlc]{1,6})[-–—|\s]*"
    r"(?:(?:of|/|von)\s*\d{1,4})?$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def furniture(pages: list[list[Row]]) -> list[set[int]]:
    """For each page (its rows from the top) the indices of the rows that are to be left out.

    A row at the edge of a page is left out if the same words (whatever the numbers among them)
    stand at the same height on at least three pages and one in sixteen, or if it is a page number.
    """
    counts: Counter[tuple[str, int]] = Counter()
    for rows in pages:
        counts.update({_key(row) for index in _edges(len(rows)) for row in (rows[index],)})
    least = max(3, len(pages) // 16)
    return [_of_page(rows, counts, least, len(pages) > 1) for rows in pages]


def _of_page(rows: list[Row], counts: Counter[tuple[str, int]], least: int, many: bool) -> set[int]:
    out: set[int] = set()
    last = len(rows) - 1
    for indices in (range(min(_DEPTH, len(rows))), range(last, max(last - _DEPTH, -1), -1)):
        for index in indices:
            row = rows[index]
            key = _key(row)
            near = max(counts[(key[0], key[1] + step)] for step in (-1, 0, 1))
            if near >= least or (many and _NUMBER.match(row.text)):
                out.add(index)
            elif index not in out:
                break  # what lies further in is the page's own
    return out


def _edges(count: int) -> Iterator[int]:
    yield from range(min(_DEPTH, count))
    yield from range(max(count - _DEPTH, _DEPTH), count)


def _key(row: Row) -> tuple[str, int]:
    return _DIGITS.sub("#", row.text.lower()), round(row.y0 / 6)
