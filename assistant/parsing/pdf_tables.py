"""Tables of a PDF page without lines around them: rows whose cells stand under each other.

A row's cells are read from the geometry of its runs; rows of a table become one block each, with
the column headings above them as the blocks' header. A step of `pdf.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.parsing.page_text import Piece
from assistant.parsing.pdf_lines import Run
from assistant.parsing.pdf_order import Row

MARKER = re.compile(
    r"(?:[•●○◦▪■□◆➢✓❖‣·*–—-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+\.?|§+"
    r"|(?:Item|ITEM|Part|PART|Note|NOTE)\s+\w{1,4}\.?)$"
)
_AMOUNT = re.compile(
    r"[-–—(+~<>≤≥]*\s*[$€£¥]?\s*[-–—(]?\d[\d.,/\s]*\s*[%)xX†*]*(?:\s?\(\w\))?$|[-–—]+\)?%?$"
)
_YEAR = re.compile(r"(?:FY\s?)?(?:19|20)\d\d(?:\s?\(\w\))?$")
_CURRENCY = re.compile(r"(.*\S)\s*([$€£¥])$", re.DOTALL)
_CLOSING = frozenset({")", "%", ")%", "%)", "*", "†"})
_OPENING = frozenset({"$", "€", "£", "¥", "(", "$(", "$ (", "US$"})
_HEADER_ROWS = 4


@dataclass(frozen=True, slots=True)
class Cell:
    """Runs that belong together in a row, and their text."""

    runs: tuple[Run, ...]
    text: str
    x0: float
    x1: float

    @property
    def is_amount(self) -> bool:
        return bool(_AMOUNT.match(self.text)) and not _YEAR.match(self.text)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table: its pieces of text in order, and the headings of its columns."""

    pieces: tuple[Piece, ...]
    header: str
    y1: float


def cells_of(row: Row) -> tuple[Cell, ...]:
    """The row's cells: runs a word's gap apart are one, and a currency sign goes to its amount."""
    found: list[list[Run]] = []
    for run in row.runs:
        if found and _belongs(found[-1][-1], run):
            found[-1].append(run)
        else:
            found.append([run])
    cells = [_cell(runs) for runs in found]
    if len(cells) == 2 and MARKER.match(cells[0].text):
        return (_cell([*cells[0].runs, *cells[1].runs]),)
    return tuple(_with_currency(cells)) if len(cells) > 1 else tuple(cells)


def _belongs(left: Run, right: Run) -> bool:
    if right.x0 - left.x1 < max(0.55 * right.size, 2.0):
        return True
    return right.text in _CLOSING or left.text in _OPENING


def _cell(runs: list[Run]) -> Cell:
    return Cell(tuple(runs), " ".join(run.text for run in runs), runs[0].x0, runs[-1].x1)


def _with_currency(cells: list[Cell]) -> Iterator[Cell]:
    """A currency sign at a cell's end is the next amount's: it was set close to the left."""
    sign = ""
    for i, cell in enumerate(cells):
        text = sign + cell.text
        sign = ""
        match = _CURRENCY.match(text)
        if match and i + 1 < len(cells) and re.match(r"[\d(–—-]", cells[i + 1].text):
            text, sign = match[1], match[2]
        yield replace(cell, text=text) if text != cell.text else cell


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
    """A table's rows, wrapped ones joined."""
    joined = _joined(rows, cells)
    count = _header_count([row for row, _ in joined])
    header = _header([row for row, _ in joined[:count]])
    for i, (row, y1) in enumerate(joined):
        yield TableRow(tuple(_pieces(row)), header if i >= count else "", y1)


def _joined(rows: list[Row], cells: list[tuple[Cell, ...]]) -> list[tuple[tuple[Cell, ...], float]]:
    """The rows, those joined that go on from a wrapped cell; and their lower ends."""
    found: list[tuple[tuple[Cell, ...], float]] = []
    for row, now in zip(rows, cells, strict=True):
        before = found[-1][0] if found else ()
        tight = bool(found) and row.y0 - found[-1][1] < 0.6 * row.runs[0].size
        if tight and len(before) == 1 and _goes_on(before[0], now[0]) and len(now) > 1:
            found[-1] = ((_both(before[0], now[0]), *now[1:]), row.y1)
        elif tight and len(before) > 1 and len(now) == 1 and (into := _wrapped(before, now[0])):
            found[-1] = (
                tuple(_both(c, now[0]) if c is into else c for c in before),
                row.y1,
            )
        else:
            found.append((now, row.y1))
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


def _both(first: Cell, second: Cell) -> Cell:
    return Cell(
        (*first.runs, *second.runs),
        f"{first.text} {second.text}",
        min(first.x0, second.x0),
        max(first.x1, second.x1),
    )


def _header_count(rows: list[tuple[Cell, ...]]) -> int:
    """How many rows at the top are column headings: those before the first row with an amount."""
    if not any(cell.is_amount for row in rows for cell in row[1:]):
        return int(len(rows) > 2 and all(run.bold for cell in rows[0] for run in cell.runs))
    count = 0
    for row in rows[: _HEADER_ROWS + 1]:
        if any(cell.is_amount for cell in row[1:]) or (len(row) == 1 and count):
            break
        count += 1
    return count if count <= _HEADER_ROWS else 1


def _header(rows: list[tuple[Cell, ...]]) -> str:
    """Column headings as one line; those over several columns go before each of theirs."""
    if not rows:
        return ""
    names = [(cell.x0, cell.x1, cell.text) for cell in rows[-1]]
    for row in reversed(rows[:-1]):
        loose = []
        for cell in row:
            under = [i for i, (x0, x1, _) in enumerate(names) if x0 < cell.x1 and x1 > cell.x0]
            for i in under:
                x0, x1, text = names[i]
                names[i] = x0, x1, f"{cell.text} {text}"
            if not under:
                loose.append((cell.x0, cell.x1, cell.text))
        names = sorted([*names, *loose])
    return " | ".join(text for _, _, text in names)


def _pieces(row: tuple[Cell, ...]) -> Iterator[Piece]:
    """The row's text: cells parted by bars, each visual line of a cell with its box."""
    for i, cell in enumerate(row):
        if i:
            yield Piece(" | ")
        if len(cell.runs) == 1:
            yield Piece(cell.text, cell.runs[0].box)
            continue
        rest = cell.text
        for j, run in enumerate(cell.runs):
            # A currency sign may have come to the front or gone from the end of the text.
            at = rest.find(run.text)
            end = len(rest) if j == len(cell.runs) - 1 or at < 0 else at + len(run.text)
            if rest[:end]:
                text, rest = rest[:end], rest[end:]
                space = text[: len(text) - len(text.lstrip())]
                if space:
                    yield Piece(space)
                yield Piece(text[len(space) :], run.box)
