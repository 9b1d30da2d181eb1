"""Tables of a PDF page without lines around them: rows whose cells stand under each other.

Rows of a table become one block each, with the column headings above them as the blocks' header. A
step of `pdf.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.parsing.page_text import Piece
from assistant.parsing.pdf_cells import Cell, both
from assistant.parsing.pdf_columns import columns_of, gaps_of, header_count, parts_of
from assistant.parsing.pdf_order import Row
from assistant.parsing.tables import UNNAMED


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table: its pieces of text in order, and the headings of its columns."""

    pieces: tuple[Piece, ...]
    header: str


def tables_in(rows: list[Row], cells: list[tuple[Cell, ...]]) -> Iterator[tuple[bool, int, int]]:
    """Parts of the column's rows in order: (whether it is a table, first row, row after the last).

    `cells[i]` are those of `rows[i]`.
    """
    start = at = 0
    while at < len(rows):
        end = _table_end(rows, cells, at) if len(cells[at]) > 1 else at
        if end > at and _is_table(cells[at:end]):
            if at > start:
                yield False, start, at
            yield True, at, end
            start = at = end
        else:
            at = max(end, at + 1)
    if start < len(rows):
        yield False, start, len(rows)


def _table_end(rows: list[Row], cells: list[tuple[Cell, ...]], at: int) -> int:
    """The row after the last row of the table that may start at row `at`."""
    end, lonely = at + 1, 0
    for i in range(at + 1, len(rows)):
        row = rows[i]
        if row.y0 - rows[i - 1].y1 > 4.0 * row.runs[0].size:
            break
        if len(cells[i]) > 1:
            end, lonely = i + 1, 0
            continue
        lonely += 1
        cell = cells[i][0]
        if lonely > 3 or cell.x1 - cell.x0 > 0.75 * (row.right - row.left):
            break
    return end


def _is_table(cells: list[tuple[Cell, ...]]) -> bool:
    """Whether rows look like a table: amounts in several, or cells that stand under each other."""
    full = [row for row in cells if len(row) > 1]
    if len(full) < 2:
        return False
    if sum(any(cell.is_amount for cell in row[1:]) for row in full) >= max(2, len(full) // 3):
        return True
    edges: dict[int, int] = {}
    for row in full:
        for edge in {round(cell.x0 / 4) for cell in row[1:]}:
            edges[edge] = edges.get(edge, 0) + 1
    aligned = max(n + edges.get(edge + 1, 0) for edge, n in edges.items())
    return aligned >= max(2, 0.6 * len(full))


def table_rows(rows: list[Row], cells: list[tuple[Cell, ...]]) -> Iterator[TableRow]:
    """A table's rows, wrapped ones joined; each part of it has the headings that stand above it."""
    joined = _joined(rows, cells)
    for part in parts_of(joined):
        count = header_count(part)
        columns = columns_of(part, count)
        names = [text for _, _, text in columns]
        if names and _has_bare_labels(part[count:], columns[0][0]):
            names.insert(0, UNNAMED)
        header = " | ".join(names)
        for i, row in enumerate(part):
            gaps = gaps_of(row, columns) if i >= count else ()
            yield TableRow(tuple(_pieces(row, gaps)), header if i >= count else "")


def _has_bare_labels(rows: list[tuple[Cell, ...]], x0: float) -> bool:
    """Whether the rows begin with labels that no heading stands above: all headings begin behind
    them, at `x0`."""
    full = [row for row in rows if len(row) > 1]
    return sum(row[0].x1 < x0 for row in full) > len(full) / 2


def _joined(rows: list[Row], cells: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """The rows, those joined that go on from a wrapped cell."""
    found: list[tuple[Cell, ...]] = []
    bottom = 0.0
    for row, now in zip(rows, cells, strict=True):
        before = found[-1] if found else ()
        tight = bool(found) and row.y0 - bottom < 0.6 * row.runs[0].size
        bottom = row.y1
        if tight and len(before) == 1 and _goes_on(before[0], now[0]):
            found[-1] = (both(before[0], now[0]), *now[1:])
        elif tight and len(before) > 1 and len(now) == 1 and (into := _wrapped(before, now[0])):
            found[-1] = tuple(both(each, now[0]) if each is into else each for each in before)
        else:
            found.append(now)
    return found


def _goes_on(first: Cell, second: Cell) -> bool:
    """Whether a label goes on in the next row, where its amounts stand."""
    return (
        second.text[:1].islower() and not first.text.endswith((":", ".")) and not second.is_amount
    )


def _wrapped(row: tuple[Cell, ...], cell: Cell) -> Cell | None:
    """The cell of the row above that `cell` is the next line of, by its left edge."""
    if cell.is_amount:
        return None
    for above in row[1:]:
        if abs(above.x0 - cell.x0) < 3 and not above.is_amount and len(above.text) > 12:
            return above
    if cell.text[:1].islower() and abs(row[0].x0 - cell.x0) < 12:
        return row[0]
    return None


def _pieces(row: tuple[Cell, ...], gaps: tuple[int, ...]) -> Iterator[Piece]:
    """The row's text: cells parted by bars, each visual line of a cell with its box.

    `gaps[i]` empty columns come before cell `i`.
    """
    for i, cell in enumerate(row):
        empty = gaps[i] if i < len(gaps) else 0
        bars = (i > 0) + empty
        if bars:
            yield Piece(" | " if i else "| ")
            yield from [Piece("| ")] * (bars - 1)
        yield from _cell_pieces(cell)


def _cell_pieces(cell: Cell) -> Iterator[Piece]:
    if len(cell.runs) == 1:
        yield Piece(cell.text, cell.runs[0].box)
        return
    rest = cell.text
    for j, run in enumerate(cell.runs):
        # A currency sign may have come to the front or gone from the end of the text.
        at = rest.find(run.text)
        end = len(rest) if j == len(cell.runs) - 1 or at < 0 else at + len(run.text)
        text, rest = rest[:end], rest[end:]
        if text.startswith(" "):
            yield Piece(" ")
        if text.strip():
            yield Piece(text.lstrip(), run.box)
