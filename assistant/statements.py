"""Hits + the lines of a ratio -> the row of each line, of the statement rather than a note; used by
worked_out and ratios. Pure."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.glossary import Line
from assistant.records import Hit
from assistant.rows import blocks, cells_of
from assistant.trails import Range
from assistant.wording import stems_of

_LEAST_ALIKE = 0.75  # share of a label's words that the line must have
_A_PART = 0.98  # of an amount: less is another one
_FEWEST = 2  # lines; fewer tell nothing of a ratio
_ALLOWED = re.compile(r",?\s+(?:net of|less)(?:\s+\w+)?\s+allowances?\b.*", re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:non|other|before|excluding|per)\b")  # than the line of the bare name
_WORD = re.compile(r"[^\W_]+(?:'s?)?")
_BRACKETS = re.compile(r"\([^()]*\)")
_AMOUNT = re.compile(r"\d[\d,]*(?:\.\d+)?")

_Sheet = tuple[str, object, str]
"""A file, and a page of it; else a sheet and what it stands under."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that may be a line's: `hits[hit].text[start:end]`.

    alike: how nearly its label is one of the line's, 0…1; exact: it is one of them; amount: its
    largest: that of the whole, beside which its parts have the same label.
    """

    line: int
    alike: float
    exact: bool
    amount: float
    sheet: _Sheet
    label: str
    cells: tuple[str, ...]
    range: Range
    doubtful: bool = False  # another row may be it just as well

    @property
    def on_page(self) -> bool:
        """Whether it is of a page of a document, which goes on from page to page."""
        return bool(self.sheet[1])


def rows_of(
    lines: Sequence[Line], hits: Sequence[Hit], asked: frozenset[str] = frozenset()
) -> dict[Line, Row]:
    """The row of each line, in the order of the lines; none if it is not half of the lines, and two
    at least.

    asked: the stems of the question. Of rows that are as alike, that is taken whose sheet it names,
    then that whose sheet has the most of the lines, by their amounts (the company's statement, not
    a part's in a note), then the largest, then that of the better hit; and none of a sheet where
    other lines are smaller than those that were taken.
    """
    ways = [[(label_of(way), stems_of(way)) for way in line] for line in lines]
    rows = [row for at, hit in enumerate(hits) for row in _rows(at, hit, ways)]
    largest: dict[tuple[_Sheet, int], float] = {}
    for row in rows:
        key = row.sheet, row.line
        largest[key] = max(row.amount, largest.get(key, 0.0))
    of_sheet: dict[_Sheet, float] = defaultdict(float)
    for (sheet, _), amount in largest.items():
        of_sheet[sheet] += amount
    named = {sheet: len(asked & stems_of(sheet[2])) for sheet in of_sheet}

    def worth(row: Row) -> tuple[float, bool, int, float, float]:
        return row.alike, row.exact, named[row.sheet], of_sheet[row.sheet], row.amount

    best: dict[int, Row] = {}
    for row in rows:
        if row.line not in best or worth(row) > worth(best[row.line]):
            best[row.line] = row
    parts = {
        sheet
        for (sheet, line), amount in largest.items()
        if amount < _A_PART * best[line].amount and sheet != best[line].sheet
    }
    kept = {line: row for line, row in best.items() if row.sheet not in parts}
    if len(kept) < max(_FEWEST, math.ceil(len(lines) / 2)):
        return {}
    return {
        lines[at]: replace(
            row,
            doubtful=any(
                _may_be(other, row) for other in rows if named[other.sheet] >= named[row.sheet]
            ),
        )
        for at, row in sorted(kept.items())
    }


def _may_be(other: Row, row: Row) -> bool:
    """Whether another row may as well be what a row was taken for: of the same label, but with
    other cells, on its sheet, or on any sheet of a workbook; or a larger total on its sheet."""
    if other.line != row.line or other.cells == row.cells:
        return False
    beside = other.sheet == row.sheet
    if other.label == row.label:
        return beside or not row.on_page
    total = "total" in other.label and "total" not in row.label
    return beside and total and other.amount > row.amount


def _rows(at: int, hit: Hit, ways: Sequence[Sequence[tuple[str, frozenset[str]]]]) -> Iterator[Row]:
    part = f"{hit.place.sheet or ''} {hit.place.slide or ''} {hit.heading}"
    sheet = hit.file, hit.place.page, "" if hit.place.page else part
    for start, end, is_row in blocks(hit.text):
        cells = cells_of(hit.text[start:end]) if is_row else []
        amounts = [cell for cell in cells[1:] if _AMOUNT.search(cell)]
        if not amounts or any("%" in cell for cell in (cells[0], *amounts)):
            continue
        label = label_of(cells[0])
        stems = stems_of(label)
        for line, known in enumerate(ways):
            alike = max((len(way) / len(stems) for _, way in known if way <= stems), default=0.0)
            exact = any(label == way for way, _ in known)
            other = _ANOTHER.search(label) and not exact
            if alike >= _LEAST_ALIKE and not other:
                largest = max(map(_amount, amounts))
                place = at, start, end
                yield Row(line, alike, exact, largest, sheet, label, tuple(cells[1:]), place)


def label_of(cell: str) -> str:
    """A label in lower case, without what stands in brackets, allowances and marks."""
    said = _ALLOWED.sub(", net", _BRACKETS.sub(" ", cell)).lower().replace("’", "'")
    return " ".join(_WORD.findall(said))


def _amount(cell: str) -> float:
    found = _AMOUNT.search(cell)
    return float(found[0].replace(",", "")) if found else 0.0
