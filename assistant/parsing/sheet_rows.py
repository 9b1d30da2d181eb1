"""Rows of a sheet -> which are headings, what they name, and where another table lies beside. Pure.

Used by `sheet_tables.py`, which holds back the first rows of each table for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from assistant.parsing.tables import is_figure, is_year, one_line

MAX_HEADING_CHARS = 80
_BRACKETED = re.compile(r"\([^()\d]{1,12}\)|\[[^\[\]\d]{1,12}\]")


class Cell(NamedTuple):
    """A cell that shows something: `column` from 1, `kind` "text", "number" or "date"."""

    column: int
    text: str
    kind: str = "text"
    bold: bool = False


class Row(NamedTuple):
    """The cells of a row that show something; `number` from 1."""

    number: int
    cells: list[Cell]


def cell_name(column: int, row: int) -> str:
    """(28, 3) -> "AB3"."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def range_of(row: Row) -> str:
    """The cells of a row: "A3:F3"."""
    first = cell_name(row.cells[0].column, row.number)
    last = cell_name(row.cells[-1].column, row.number)
    return first if first == last else f"{first}:{last}"


# --- headings ------------------------------------------------------------------------------------


def heading_rows(rows: list[Row]) -> int:
    """How many of a table's first rows are headings, judged by what cells hold: 0, 1 or 2."""
    if len(rows) > 2 and (_spans(rows[0], rows[1]) or _says_units(rows[0], rows[1])):
        return 2
    if rows and _stubless(rows[0], rows[1:]):
        return 1
    if len(rows) < 2 or not like_headings(rows[0]):
        return 0
    width = max(len(row.cells) for row in rows)
    second = len(rows) > 2 and like_headings(rows[1]) and not _all_text(rows[2])
    if len(rows[0].cells) < width and second and _all_text(rows[1]):
        return 2
    if len(rows[0].cells) * 2 <= width:
        return 0
    told_apart = all(cell.bold for cell in rows[0].cells) and not all(
        cell.bold for cell in rows[1].cells
    )
    typed = _all_text(rows[0]) and not all(_all_text(row) for row in rows[1:])
    years = not _all_text(rows[0])  # headings that are years or dates, over anything
    return 1 if told_apart or typed or years or width > 2 else 0


def names_of(rows: list[Row], below: list[Row]) -> dict[int, str]:
    """The column headings of one or more heading rows, from the top down in each column; "" for
    one that nothing stands over: between others, or that of the labels, where most rows begin. One
    that lies over several columns names each."""
    words: dict[int, dict[str, None]] = {}
    for row, lower in zip(rows, [*rows[1:], None], strict=True):
        for column, text in _spread(row, lower):
            words.setdefault(column, {})[one_line(text)] = None
    wide = [row for row in below if len(row.cells) > 1]
    before = [row.cells[0].column for row in wide if row.cells[0].column < min(words)]
    first = min(before) if 2 * len(before) > len(wide) else min(words)
    used = {cell.column for row in below for cell in row.cells if first <= cell.column < max(words)}
    for column in used:
        words.setdefault(column, {})
    return {column: " ".join(words[column]) for column in sorted(words)}


def _spread(row: Row, lower: Row | None) -> list[tuple[int, str]]:
    """The cells of a row of headings by column, and the columns behind each that it lies over."""
    own = {cell.column: cell.text for cell in row.cells}
    if lower is not None:
        for cell, covered in _covers(row, lower):
            if cell.column in covered:  # not that of the labels, which has nothing below
                own.update(dict.fromkeys(covered, cell.text))
    return sorted(own.items())


def _covers(top: Row, lower: Row) -> list[tuple[Cell, list[int]]]:
    """Each cell of a row, and the columns of the cells below it, up to the next one."""
    ends = [cell.column for cell in top.cells[1:]] + [lower.cells[-1].column + 1]
    return [
        (cell, [one.column for one in lower.cells if cell.column <= one.column < end])
        for cell, end in zip(top.cells, ends, strict=True)
    ]


def _spans(top: Row, lower: Row) -> bool:
    """Whether a row of headings lies over another: each of its cells over several of the lower
    ones or over none, and only one of both names the column of labels."""
    labels = min(top.cells[0].column, lower.cells[0].column)
    named = [row.cells[0].column == labels for row in (top, lower)]
    covers = [len(covered) for _, covered in _covers(top, lower)]
    texts = [cell.text for cell in top.cells]
    return (
        all(named) is False
        and max(covers) > 1
        and 1 not in covers
        and len(set(texts)) == len(texts)
        and all(says_words(cell) or is_year(cell.text) for cell in top.cells)
        and _all_text(lower)
        and all(len(cell.text) <= MAX_HEADING_CHARS for cell in (*top.cells, *lower.cells))
    )


def _says_units(top: Row, lower: Row) -> bool:
    """Whether a row below headings holds nothing but their units, in brackets: "(m²)"."""
    columns = {cell.column for cell in top.cells}
    bracketed = all(_BRACKETED.fullmatch(cell.text.strip()) for cell in lower.cells)
    return like_headings(top) and bracketed and {cell.column for cell in lower.cells} <= columns


def _stubless(row: Row, below: list[Row]) -> bool:
    """Whether a row of words and years leaves the column of labels empty."""
    headings = all(says_words(cell) or is_year(cell.text) for cell in row.cells)
    first = row.cells[0].column
    labelled = [each for each in below if each.cells[0].column < first and len(each.cells) > 1]
    return headings and len(row.cells) > 1 and any(says_words(one.cells[0]) for one in labelled)


def like_headings(row: Row) -> bool:
    """Whether the cells of a row may be headings: short, different, of words, years and dates."""
    texts = [cell.text for cell in row.cells]
    if len(texts) < 2 or max(map(len, texts)) > MAX_HEADING_CHARS:
        return False
    if len(set(texts)) < len(texts) * 0.75 or not any(map(says_words, row.cells)):
        return False
    return all(cell.kind == "date" or says_words(cell) or is_year(cell.text) for cell in row.cells)


def _all_text(row: Row) -> bool:
    return all(map(says_words, row.cells))


def says_words(cell: Cell) -> bool:
    """Whether a cell is no number, date or amount."""
    return cell.kind == "text" and not is_figure(cell.text)


# --- tables beside each other --------------------------------------------------------------------


def parts_at(rows: list[Row]) -> int:
    """The first column of a table that lies beside the one that begins with these rows; 0 if none.

    An empty column parts them; each has headings and labels of its own, and either one heading in
    common ("Date", "£") or a title each. "Month | In | Out | | Balance" is one table.
    """
    titled = len(rows) > 2 and len(rows[0].cells) == 2
    heads, data = (rows[1], rows[2:]) if titled else (rows[0], rows[1:]) if rows else (None, [])
    if heads is None or not data:
        return 0
    used = sorted({cell.column for row in (heads, *data) for cell in row.cells})
    for last, at in pairwise(used):
        sides = [
            [c for c in heads.cells if c.column < at],
            [c for c in heads.cells if c.column >= at],
        ]
        if at > last + 1 and all(map(_heads_a_table, sides)) and _labels_alike(data, sides):
            firsts = [side[0].column for side in sides]
            common = {c.text for c in sides[0]} & {c.text for c in sides[1]}
            if common or (titled and [c.column for c in rows[0].cells] == firsts):
                return at
    return 0


def _heads_a_table(cells: Sequence[Cell]) -> bool:
    return len(cells) > 1 and like_headings(Row(0, list(cells)))


def _labels_alike(data: Sequence[Row], sides: Sequence[Sequence[Cell]]) -> bool:
    """Whether the first column of both sides holds words, or dates in both."""
    found = []
    for side in sides:
        cells = [cell for row in data for cell in row.cells if cell.column == side[0].column]
        found.append({"words" if says_words(cell) else cell.kind for cell in cells})
    return found[0] == found[1] and found[0] in ({"words"}, {"date"})
