"""Rows of cells -> table_row blocks, alike in every format that has tables (pure)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.parsing.page_text import PageBuilder

SEPARATOR = " | "
UNNAMED = "—"  # the column of labels, where no heading stands over it; a row without a label
_FIGURE = re.compile(r"[\s$€£¥%()+\-−–.,/:'’\d]*\d[\s$€£¥%()+\-−–.,/:'’\d]*(?:[KMB]|bn|mn)?")
_MAX_HEADING_CHARS = 80
_MAX_FIGURE_CHARS = 40
_MAX_HEADING_ROWS = 3


def is_figure(text: str) -> bool:
    """Whether a cell shows a number, an amount, a percentage or a numeric date."""
    return len(text) <= _MAX_FIGURE_CHARS and _FIGURE.fullmatch(text) is not None


def header_count(rows: Sequence[Sequence[str]]) -> int:
    """How many of the first rows are column headings (0 to 3), judged by what cells hold.

    Headings are text, short, different from each other, and there are at least two of them. A first
    row with gaps (merged headings) over a second row of headings and then figures makes two; they
    may repeat under each of the first ("Height", "Weight").
    """
    stubless = _rows_without_stub(rows)
    if stubless:
        return stubless
    if len(rows) > 2 and sum(map(bool, rows[0])) == 1 and max(map(len, rows)) > 2:
        below = header_count(rows[1:])  # under a title
        return below + 1 if 0 < below < _MAX_HEADING_ROWS else 0
    if len(rows) < 2 or not _like_headings(rows[0]):
        return 0
    width = max(len(row) for row in rows)
    gaps = sum(1 for cell in rows[0] if not cell) + width - len(rows[0])
    wide_enough = (width - gaps) * 2 > width
    below = len(rows) > 2 and _says_words(rows[1]) and _differ(header_cells(rows[:2]))
    if gaps and below and any(map(is_figure, rows[2])):
        return 2
    return 1 if wide_enough else 0


def header_cells(rows: Sequence[Sequence[str]]) -> list[str]:
    """The column headings of one or more heading rows, from the top down in each column; one that
    others stand below holds for the empty cells behind it, too."""
    width = max((len(row) for row in rows), default=0)
    rows = [*(_spread(row, width) for row in rows[:-1]), *rows[-1:]]
    cells = []
    for column in range(width):
        words = [row[column] for row in rows if column < len(row) and row[column]]
        cells.append(" ".join(dict.fromkeys(words)))
    return cells


def _spread(row: Sequence[str], width: int) -> list[str]:
    if sum(map(bool, row)) < 2:
        return list(row)  # a title
    spread: list[str] = []
    for cell in [*row, *[""] * (width - len(row))]:
        spread.append(cell or (spread[-1] if spread else ""))
    return spread


def row_text(cells: Sequence[str], used: Sequence[object] = ()) -> str:
    """The cells joined by " | ": an empty cell is shown only in a used column, none at the end."""
    kept = [
        cell for column, cell in enumerate(cells) if cell or (column < len(used) and used[column])
    ]
    return joined(kept)


def joined(cells: Sequence[str]) -> str:
    """Cells, or the headings over them, joined by " | ", each in its place; none at the end that is
    empty, and an empty first one as `UNNAMED`; "" if all are empty."""
    kept = list(cells)
    while kept and not kept[-1]:
        kept.pop()
    whole = [cell.replace("|", "¦") for cell in kept]  # a bar parts cells
    return SEPARATOR.join([whole[0] or UNNAMED, *whole[1:]]) if kept else ""


def one_line(text: str) -> str:
    """A cell's text with its line breaks and runs of white space as single spaces."""
    return " ".join(text.split())


def framed_cells(line: str) -> list[str]:
    """The cells of a line with bars between them, and round them or before the first alone."""
    bare = line.strip().removeprefix("|").removesuffix("|")
    return [cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)\|", bare)]


def add_table(
    builder: PageBuilder, rows: Sequence[Sequence[str]], headings: int | None = None
) -> None:
    """Append rows of cells; the first `headings` rows (None: judge) head the others."""
    count = header_count(rows) if headings is None else headings
    width = max(map(len, rows), default=0)
    used = [any(c < len(row) and row[c] for row in rows) for c in range(width)]
    header = row_text(header_cells(rows[:count]), used)
    for index, row in enumerate(rows):
        text = row_text(row, used)
        builder.add(text, "table_row", header=header if index >= count else "")


def _rows_without_stub(rows: Sequence[Sequence[str]]) -> int:
    """How many first rows leave their first cell empty, over rows that name themselves there."""
    count = 0
    while count < len(rows) and rows[count] and not rows[count][0] and any(rows[count]):
        count += 1
    if not 0 < count <= _MAX_HEADING_ROWS or count == len(rows) or not rows[count][0]:
        return 0
    figures = any(is_figure(c) and not is_year(c) for row in rows[:count] for c in row if c)
    return 0 if figures else count


def _like_headings(row: Sequence[str]) -> bool:
    return _says_words(row) and _differ(row)


def _says_words(row: Sequence[str]) -> bool:
    words = [cell for cell in row if cell]
    if len(words) < 2 or any(is_figure(word) and not is_year(word) for word in words):
        return False
    return max(map(len, words)) <= _MAX_HEADING_CHARS


def _differ(row: Sequence[str]) -> bool:
    words = [cell for cell in row if cell]
    return len(set(words)) == len(words)


def is_year(text: str) -> bool:
    """Whether a cell is a year: 2022, 2021/22."""
    return re.fullmatch(r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?", text) is not None
