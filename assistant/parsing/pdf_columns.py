"""Column headings of a PDF's table, and which column a cell stands in; for `pdf_tables.py`."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.parsing.pdf_cells import Cell

_HEADER_ROWS = 6
_REACH = 30.0  # points: how far a cell may stand beside the heading of its column

CellRow = tuple[Cell, ...]
Column = tuple[float, float, str]
"""Left and right edge in points, and the heading."""


def parts_of(rows: list[CellRow]) -> Iterator[list[CellRow]]:
    """The rows, parted where new column headings start below amounts."""
    start, amounts = 0, False
    for at, row in enumerate(rows):
        i = at
        if _has_amount(row):
            amounts = True
        elif amounts and _is_heading(row) and any(map(_has_amount, rows[i : i + _HEADER_ROWS + 1])):
            while i - 1 > start and len(rows[i - 1]) > 1 and not _has_amount(rows[i - 1]):
                i -= 1
            yield rows[start:i]
            start, amounts = i, False
    yield rows[start:]


def _has_amount(row: CellRow) -> bool:
    return any(cell.is_amount for cell in row[1:])


def _is_heading(row: CellRow) -> bool:
    """Whether a row without amounts looks like column headings."""
    years = sum(cell.is_year for cell in row)
    return (years >= 2 and years >= len(row) - 1) or (len(row) >= 3 and not _has_amount(row))


def header_count(rows: list[CellRow]) -> int:
    """How many rows at the top are column headings: those before the first row with an amount."""
    if not any(map(_has_amount, rows)):
        return int(len(rows) > 2 and all(run.bold for cell in rows[0] for run in cell.runs))
    count = 0
    for row in rows:
        if _has_amount(row) or (len(row) == 1 and count) or (count and row[0].text.endswith(":")):
            break
        count += 1
    return count if count <= _HEADER_ROWS else 1


def columns_of(rows: list[CellRow], count: int) -> list[Column]:
    """The columns that the first `count` rows head; a heading over several goes before each."""
    if not count:
        return []
    names: list[Column] = [(cell.x0, cell.x1, cell.text) for cell in rows[count - 1]]
    for row in reversed(rows[: count - 1]):
        loose = []
        for cell in row:
            under = [i for i, name in enumerate(names) if name[0] < cell.x1 and name[1] > cell.x0]
            for i in under:
                names[i] = (*names[i][:2], f"{cell.text} {names[i][2]}")
            if not under:
                loose.append((cell.x0, cell.x1, cell.text))
        names = sorted([*names, *loose])
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
