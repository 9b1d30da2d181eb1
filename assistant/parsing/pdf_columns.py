"""Column headings of a PDF's table, and which column a cell stands in; for `pdf_tables.py`.

Which columns a heading stands over: `pdf_spans.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from assistant.parsing.pdf_cells import Cell
from assistant.parsing.pdf_spans import CellRow, Column, headed

_HEADER_ROWS = 6
_LONELY_ROWS = 3  # above column headings that are theirs: "June 30, 2022", "Accumulated"
_TIGHT = 0.85  # of the step between two rows: the lines of one heading
_REACH = 30.0  # points: how far a cell may stand beside the heading of its column


def parts_of(rows: list[CellRow]) -> Iterator[list[CellRow]]:
    """The rows, parted where new column headings start below amounts."""
    edge = label_edge(rows)
    start, filled = 0, False
    for at, row in enumerate(rows):
        if _has_measure(row) or _is_form(row):
            filled = True
        elif filled and _is_heading(rows, at, edge) and _leads(rows[at:]):
            i = at
            while i - 1 > start and _may_head(rows[i - 1]):
                i -= 1
            lonely = i
            while lonely - 1 > start and i - lonely < _LONELY_ROWS and len(rows[lonely - 1]) == 1:
                lonely -= 1
            yield rows[start:lonely]
            start, filled = lonely, False
    yield rows[start:]


def _leads(rows: list[CellRow]) -> bool:
    """Whether amounts follow soon."""
    return any(map(_has_measure, rows[: _HEADER_ROWS + 1]))


def _may_head(row: CellRow) -> bool:
    return len(row) > 1 and not _has_measure(row) and not _is_form(row)


def has_amount(row: CellRow) -> bool:
    return any(cell.is_amount for cell in row[1:])


def _has_measure(row: CellRow) -> bool:
    return any(cell.is_measure for cell in row[1:])


def _is_form(row: CellRow) -> bool:
    """Whether a row says itself what it holds: "Name: | Ann"."""
    return len(row) > 1 and row[0].text.endswith(":") and not any(cell.is_year for cell in row[1:])


def _is_bold(row: CellRow) -> bool:
    return all(run.bold for cell in row for run in cell.runs)


def label_edge(rows: list[CellRow]) -> float:
    """Where the labels of rows with amounts end, in points: most of them."""
    ends = [row[0].x1 for row in rows if _has_measure(row)]
    return median(ends) if ends else 0.0


def has_label(row: CellRow, edge: float) -> bool:
    """Whether a row begins in the column of labels, which ends at `edge`."""
    return row[0].x0 < edge


def titles_above(rows: list[CellRow]) -> int:
    """How many rows at the top of a part are titles: alone, and not above its columns."""
    count = 0
    while count < len(rows) - 1 and len(rows[count]) == 1 and not over_columns(rows[count], rows):
        count += 1
    return count


def over_columns(row: CellRow, rows: list[CellRow]) -> bool:
    """Whether a row of one cell stands above the columns of the rows, not above their labels."""
    lefts = [each[1].x0 for each in rows if _has_measure(each)]
    middle = (row[0].x0 + row[0].x1) / 2
    return bool(lefts) and row[0].x0 >= label_edge(rows) and middle >= min(lefts)


def _is_heading(rows: list[CellRow], at: int, edge: float) -> bool:
    """Whether a row without amounts, below some, looks like column headings.

    A row of words only may be a row like the others: headings have no label, are bold, or stand
    under a title.
    """
    row = rows[at]
    years = sum(cell.is_year for cell in row)
    if years >= 2 and years >= len(row) - 1:
        return True
    if len(row) < 3:
        return False
    alone = at > 0 and len(rows[at - 1]) == 1
    bold = _is_bold(row) and not all(map(_is_bold, rows))
    return alone or bold or not has_label(row, edge)


def header_count(rows: list[CellRow]) -> int:
    """How many rows at the top are column headings: those before the first row with an amount, or
    with a measure below headings, or like the rows below."""
    full = [row for row in rows if len(row) > 1]
    if sum(map(_is_form, full)) > len(full) / 2:
        return 0
    if not any(map(_has_measure, rows)):
        return int(len(rows) > 2 and len(rows[0]) > 1 and _is_bold(rows[0]))
    edge, count = label_edge(rows), 0
    for row in rows:
        lonely = len(row) == 1 and bool(count) and not over_columns(row, rows)
        amount = _has_measure(row) if count else has_amount(row)
        if amount or lonely or count > _HEADER_ROWS or (count and row[0].text.endswith(":")):
            break
        if count and len(row) > 1 and not _goes_on(rows, count, edge):
            break
        count += 1
    if not any(len(row) > 1 for row in rows[:count]):
        return 0  # a title above rows without headings
    return count if count <= _HEADER_ROWS else 1


def _goes_on(rows: list[CellRow], count: int, edge: float) -> bool:
    """Whether the row behind `count` rows of headings goes on with them.

    A row of the table has a label, and so have whole headings: then only what is set closer than
    rows are, bold as they are not, or years, can be a line more of them.
    """
    row, heads = rows[count], rows[:count]
    named = [head for head in heads if len(head) > 1 and has_label(head, edge)]
    if not named or not has_label(row, edge) or all(cell.is_year for cell in row[1:]):
        return True
    if all(map(_is_bold, heads)) and not _is_bold(row):
        return False
    if max(map(len, named)) < max(map(len, rows)):
        return True
    below = [each for each in rows[count + 1 :] if len(each) > 1]
    if _is_bold(row) and not any(map(_is_bold, below)):
        return True
    steps = [low[0].runs[0].y0 - high[0].runs[0].y0 for high, low in pairwise(rows[count:])]
    step = row[0].runs[0].y0 - heads[-1][0].runs[0].y0
    return bool(steps) and step < _TIGHT * min(steps)


def columns_of(rows: list[CellRow], count: int) -> list[Column]:
    """The columns that the first `count` rows head; a heading over several goes before each."""
    if not count:
        return []
    names: list[Column] = [(cell.x0, cell.x1, cell.text) for cell in rows[count - 1]]
    under = [(cell, (cell.x0, cell.x0)) for cell in rows[count - 1]]
    for row in reversed(rows[: count - 1]):
        names, under = headed(names, row, under, rows[count:])
    return names


def gaps_of(row: CellRow, columns: list[Column]) -> tuple[int, ...]:
    """How many empty columns stand before each cell of the row; () if that is not certain."""
    if len(columns) < 3 or len(row) < 2:
        return ()
    stub = -1 if row[0].x1 < columns[0][0] else 0  # labels may have no heading
    found = [stub] if stub else []
    for cell in row[len(found) :]:
        at = _column(cell, columns)
        if at is None or (found and at <= found[-1]):
            return ()
        found.append(at)
    before = [stub - 1, *found[:-1]] if stub else [-1, *found[:-1]]
    return tuple(now - last - 1 for now, last in zip(found, before, strict=True))


def _column(cell: Cell, columns: list[Column]) -> int | None:
    """The column that a cell stands under: the widest overlap, else the nearest in reach."""
    overlaps = [min(cell.x1, x1) - max(cell.x0, x0) for x0, x1, _ in columns]
    best = max(range(len(columns)), key=overlaps.__getitem__)
    return best if overlaps[best] > -_REACH else None
