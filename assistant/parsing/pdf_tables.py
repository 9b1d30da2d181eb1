"""Tables of a PDF page without lines around them: rows whose cells stand under each other.

Rows of a table become one block each, with the column headings above them as the blocks' header. A
step of `pdf.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.parsing.page_text import Piece
from assistant.parsing.pdf_cells import Cell, both
from assistant.parsing.pdf_columns import (
    columns_of,
    gaps_of,
    has_amount,
    header_count,
    label_edge,
    over_columns,
    parts_of,
    titles_above,
)
from assistant.parsing.pdf_groups import in_groups, labels_told_twice
from assistant.parsing.pdf_order import Row
from assistant.parsing.tables import UNNAMED

_LONELY_ROWS = 3


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table: its pieces of text in order, and the headings of its columns."""

    pieces: tuple[Piece, ...]
    header: str
    is_title: bool = False  # of the rows below it


def tables_in(rows: list[Row], cells: list[tuple[Cell, ...]]) -> Iterator[tuple[bool, int, int]]:
    """Parts of the column's rows in order: (whether it is a table, first row, row after the last).

    `cells[i]` are those of `rows[i]`.
    """
    start = at = 0
    while at < len(rows):
        end = _table_end(rows, cells, at) if len(cells[at]) > 1 else at
        if end > at and _is_table(cells[at:end]):
            first = _first_heading(rows, cells, start, at, end)
            if first > start:
                yield False, start, first
            yield True, first, end
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


def _first_heading(
    rows: list[Row], cells: list[tuple[Cell, ...]], start: int, at: int, end: int
) -> int:
    """The first row of a table that begins at row `at`: headings of one cell above it are its."""
    first = at
    headings = not has_amount(cells[at])
    while headings and first > start and at - first < _LONELY_ROWS and len(cells[first - 1]) == 1:
        above, size = rows[first - 1], rows[first].runs[0].size
        near = rows[first].y0 - above.y1 < 0.8 * size
        larger = above.runs[0].size > size + 0.6
        if not near or larger or not over_columns(cells[first - 1], cells[at:end]):
            break
        first -= 1
    return first


def _is_table(cells: list[tuple[Cell, ...]]) -> bool:
    """Whether rows look like a table: amounts in several, or cells that stand under each other."""
    full = [row for row in cells if len(row) > 1]
    if len(full) < 2:
        return False
    if sum(any(cell.is_amount for cell in row[1:]) for row in full) >= max(2, len(full) // 3):
        return True
    if any(sum(cell.is_amount for cell in row[1:]) >= 3 for row in full):
        return True
    edges: dict[int, int] = {}
    for row in full:
        for edge in {round(cell.x0 / 4) for cell in row[1:]}:
            edges[edge] = edges.get(edge, 0) + 1
    aligned = max(n + edges.get(edge + 1, 0) for edge, n in edges.items())
    return aligned >= max(2, 0.6 * len(full))


def table_rows(rows: list[Row], cells: list[tuple[Cell, ...]]) -> Iterator[TableRow]:
    """A table's rows, wrapped ones joined; each part of it has the headings that stand above it."""
    joined = _joined(*_spread(rows, cells))
    labels = labels_told_twice(joined)
    for part in parts_of(joined):
        titles = titles_above(part)
        for row in part[:titles]:
            yield TableRow(tuple(_pieces(row, ())), "", is_title=True)
        yield from _part_rows(part[titles:], labels)


def _part_rows(part: list[tuple[Cell, ...]], labels: frozenset[str]) -> Iterator[TableRow]:
    """The rows of a part of a table; `labels` are those that only their groups tell apart."""
    count = header_count(part)
    columns = columns_of(part, count)
    names = [text for _, _, text in columns]
    if names and _has_bare_labels(part[count:], columns[0][0]):
        names.insert(0, UNNAMED)
    header = " | ".join(names)
    for row in part[:count]:
        yield TableRow(tuple(_pieces(row, ())), "")
    for row in in_groups(part[count:], labels, label_edge(part)):
        yield TableRow(tuple(_pieces(row, gaps_of(row, columns))), header)


def _has_bare_labels(rows: list[tuple[Cell, ...]], x0: float) -> bool:
    """Whether the rows begin with labels that no heading stands above: all headings begin behind
    them, at `x0`."""
    full = [row for row in rows if len(row) > 1]
    return sum(row[0].x1 < x0 for row in full) > len(full) / 2


def printed_across(rows: list[Row], cells: list[tuple[Cell, ...]]) -> frozenset[int]:
    """Indices of lines in another size that lie over two rows of a table at once: they are none of
    its rows (a footer that was set without room for it)."""
    return frozenset(
        i
        for i in range(1, len(rows) - 1)
        if len(cells[i]) == 1
        and _lies_between(rows, i)
        and min(len(cells[i - 1]), len(cells[i + 1])) > 1
        and abs(rows[i].runs[0].size - rows[i - 1].runs[0].size) > 0.6
    )


def _lies_between(rows: list[Row], i: int) -> bool:
    """Whether a row lies level with half a line of the one above and of the one below it."""
    row, least = rows[i], 0.25 * (rows[i].y1 - rows[i].y0)
    return rows[i - 1].y1 - row.y0 > least and row.y1 - rows[i + 1].y0 > least


def _spread(
    rows: list[Row], cells: list[tuple[Cell, ...]]
) -> tuple[list[Row], list[tuple[Cell, ...]]]:
    """The rows, without those that are cells over the height of two: each of the two has them."""
    kept, found = list(rows), list(cells)
    for i in range(len(rows) - 2, 0, -1):
        above, row, below = cells[i - 1 : i + 2]
        left = row[-1].x1 < min(above[0].x0, below[0].x0)
        form = any(each[0].text.endswith(":") for each in (above, row, below))
        if left and not form and min(len(above), len(below)) > 1 and _lies_between(rows, i):
            found[i - 1], found[i + 1] = (*row, *found[i - 1]), (*row, *found[i + 1])
            del kept[i], found[i]
    return kept, found


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
