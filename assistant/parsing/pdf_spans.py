"""Which columns of a PDF's table a heading stands over; for `pdf_columns.py`.

A heading over several columns is set in the middle of them, and may lie between two of them: where
its middle is tells what it heads, not what it overlaps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from assistant.parsing.pdf_cells import Cell

_NEAR = 0.6  # of the font's size: how far the middles of a heading and of its columns may differ
_FAR = 4.0  # times that, if a heading cannot be that of one column
_CLOSE = 0.5  # sizes of the font between two lines of one heading, at most
_MOST = 40  # columns of a table in which headings over several are looked for
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

CellRow = tuple[Cell, ...]
Column = tuple[float, float, str]
"""Left and right edge in points, and the heading."""
Headed = tuple[Cell, tuple[float, float]]
"""A heading, and where the first and the last of its columns start."""
_Span = tuple[int, int]  # the first of the columns, and the one after the last


def headed(
    names: list[Column], row: CellRow, under: list[Headed], below: list[CellRow]
) -> tuple[list[Column], list[Headed]]:
    """The columns with the headings of the row above them, and that row with its columns; `under`
    are the next headings below it, `below` are the table's rows."""
    full = [each for each in below if len(each) > 1]
    labels = median(each[0].x1 for each in full) if full else 0.0
    grid = _Grid(tuple(names), row, under, labels, _edges(names, below))
    spans = _evened([_span(cell, grid, below) for cell in row], grid)
    found = list(names)
    loose, heads = list[Column](), list[Headed]()
    once = _is_said_once(row, spans, names)
    for cell, (i, j) in zip(row, spans, strict=True):
        if i == j:
            loose.append((cell.x0, cell.x1, cell.text))
        heads.append((cell, (names[i][0], names[j - 1][0]) if i < j else (cell.x0, cell.x0)))
        for at in range(i, min(j, i + 1) if once else j):
            found[at] = (*names[at][:2], f"{cell.text} {found[at][2]}")
        if once:
            break
    return sorted([*found, *loose]), [*heads, *(each for each in under if not _over(row, each[0]))]


def _over(row: CellRow, heading: Cell) -> bool:
    return any(cell.x0 < heading.x1 and cell.x1 > heading.x0 for cell in row)


def _evened(spans: list[_Span], grid: _Grid) -> list[_Span]:
    """The spans, those of headings of one text of one width, where they can be."""
    found = list(spans)
    for at, cell in enumerate(grid.row):
        alike = zip(spans, grid.row, strict=True)
        widths = [j - i for (i, j), each in alike if each.text == cell.text]
        if 0 < min(widths) < spans[at][1] - spans[at][0]:
            near = _NEAR * cell.runs[0].size
            even = [each for each in _candidates(cell, grid) if each[1] - each[0] == min(widths)]
            found[at] = next((each for each in even if _off(cell, grid, each) <= near), spans[at])
    return found


def _is_said_once(row: CellRow, spans: list[_Span], names: list[Column]) -> bool:
    """Whether headings are the same over all columns, and so tell none from another."""
    covered = sum(j - i for i, j in spans)
    alike = len(row) > 1 and len({cell.text for cell in row}) == 1
    return alike and covered >= len(names) - 1 and spans[0][0] < spans[0][1]


@dataclass(frozen=True, slots=True)
class _Grid:
    """Columns, a row of headings above them, and what is between."""

    names: tuple[Column, ...]
    row: CellRow
    under: list[Headed]  # the next headings below it
    labels: float  # where the labels of the rows end
    edges: list[tuple[float, float]]  # of each column with what stands in it


def _edges(names: list[Column], below: list[CellRow]) -> list[tuple[float, float]]:
    """Left and right edge of each column, in points: of its heading, and of what is below it."""
    edges = [(x0, x1) for x0, x1, _ in names]
    for cell in (cell for row in below if len(row) > 1 for cell in row):
        under = [i for i, (x0, x1, _) in enumerate(names) if x0 < cell.x1 and x1 > cell.x0]
        if len(under) == 1:
            x0, x1 = edges[under[0]]
            edges[under[0]] = min(x0, cell.x0), max(x1, cell.x1)
    return edges


def _span(cell: Cell, grid: _Grid, below: list[CellRow]) -> _Span:
    """The columns that the cell of a row of headings stands over; none if it is a column's own."""
    names = grid.names
    under = [i for i, (x0, x1, _) in enumerate(names) if x0 < cell.x1 and x1 > cell.x0]
    alone = (under[0], under[-1] + 1) if under else (0, 0)
    if not under and _is_filled(cell, names, below):
        return alone
    if more := _line_more(cell, grid):
        return more
    near = _NEAR * cell.runs[0].size
    spans = list(_candidates(cell, grid))
    offs = [_off(cell, grid, span) for span in spans]
    if close := [span for span, off in zip(spans, offs, strict=True) if off <= near]:
        return max(close, key=lambda span: span[1] - span[0])
    if len(under) != 1 and spans:
        off, best = min(zip(offs, spans, strict=True))
        if off <= _FAR * near:
            return best
    return alone


def _line_more(cell: Cell, grid: _Grid) -> _Span | None:
    """The columns of the heading that this is the first line of: set close above it alone, no date
    above all columns, and not needed to tell two headings of one name apart."""
    under = [each for each in grid.under if each[0].x0 < cell.x1 and each[0].x1 > cell.x0]
    if len(under) != 1 or _is_date(cell, grid):
        return None
    heading, (first, last) = under[0]
    alike = sum(each.text == heading.text for each, _ in grid.under)
    gap = heading.runs[0].y0 - cell.runs[-1].y1
    if alike > 1 or gap > _CLOSE * cell.runs[0].size:
        return None
    found = [i for i, (x0, _, _) in enumerate(grid.names) if first <= x0 <= last]
    return (found[0], found[-1] + 1) if found else None


def _is_date(cell: Cell, grid: _Grid) -> bool:
    return len(grid.row) == 1 and bool(_YEAR.search(cell.text))


def _candidates(cell: Cell, grid: _Grid) -> Iterator[_Span]:
    """Runs of columns from left of the heading's middle to right of it, with all that it overlaps:
    no two of one name, none that other headings of the row stand over."""
    names, middle = grid.names, (cell.x0 + cell.x1) / 2
    others = [each for each in grid.row if each is not cell]
    if len(names) > _MOST:
        return
    labelled = len(names) > 1 and names[0][0] < grid.labels and names[0][1] <= cell.x0
    for i in range(int(labelled), len(names)):
        for j in range(i + 1, len(names) + 1):
            texts = [text for _, _, text in names[i:j]]
            x0, x1 = names[i][0], names[j - 1][1]
            taken = any(each.x0 < x1 and each.x1 > x0 for each in others)
            if len(set(texts)) == len(texts) and x0 <= middle <= x1 and not taken:
                outside = [*names[:i], *names[j:]]
                if not any(name[0] < cell.x1 and name[1] > cell.x0 for name in outside):
                    yield i, j


def _off(cell: Cell, grid: _Grid, span: _Span) -> float:
    """How far the middles of a heading and of its columns' headings differ, in points; a date above
    all may be set by what stands in them instead."""
    first, last = span[0], span[1] - 1
    middle = cell.x0 + cell.x1
    off = abs(middle - grid.names[first][0] - grid.names[last][1]) / 2
    if not _is_date(cell, grid):
        return off
    return min(off, abs(middle - grid.edges[first][0] - grid.edges[last][1]) / 2)


def _is_filled(cell: Cell, names: tuple[Column, ...], below: list[CellRow]) -> bool:
    """Whether most rows have a cell under a heading that stands under no other, and more cells
    than there are columns without it."""
    full = [row for row in below if len(row) > 1]
    own = 0
    for row in full:
        bare = row[0].x1 < names[0][0]  # a label that no heading stands above
        more = len(row) > len(names) + bare
        own += more and any(_is_under(cell, names, each) for each in row)
    return own * 2 > len(full)


def _is_under(heading: Cell, names: tuple[Column, ...], cell: Cell) -> bool:
    elsewhere = any(x0 < cell.x1 and x1 > cell.x0 for x0, x1, _ in names)
    return cell.x0 < heading.x1 and cell.x1 > heading.x0 and not elsewhere
