"""A sheet's rows, as they stream by -> table rows with headings and cell ranges.

Used by `xlsx.py` and `odf.py`. Blank rows, declared tables and disjoint columns part the tables of
a sheet; only the first rows of a table are held back, to judge which of them are headings.
"""

from __future__ import annotations

from typing import NamedTuple

from assistant.parsing.package import too_large
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.tables import is_figure, is_year, joined, one_line
from assistant.records import BlockKind

_LOOK_AHEAD = 4
_MAX_HEADING_CHARS = 80


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


class SheetTables:
    """Appends the rows given to `add` to a page; `finish` ends the last table.

    `declared` are the row numbers that the file itself calls headings, `frozen` how many rows it
    keeps in view.
    """

    def __init__(
        self,
        builder: PageBuilder,
        max_chars: int,
        declared: frozenset[int] = frozenset(),
        frozen: int = 0,
    ) -> None:
        self.frozen = frozen
        self._builder = builder
        self._max_chars = max_chars
        self._declared = declared
        self._held: list[Row] = []
        self._headings: dict[int, str] = {}  # of the table at hand, by column in order
        self._header = ""
        self._last = 0
        self._columns: tuple[int, int] = (0, 0)
        self._open = False  # whether the headings of the table at hand are decided

    @property
    def holding(self) -> bool:
        """Whether rows wait for those after them."""
        return bool(self._held)

    def add(self, row: Row) -> None:
        """Append a row. Raises ParseFailure: too_large."""
        if not row.cells:
            return
        first, last = row.cells[0].column, row.cells[-1].column
        if self._starts_table(row, first, last):
            self._decide()
            self._open, self._columns = False, (first, last)
        self._last = row.number
        self._columns = min(first, self._columns[0]), max(last, self._columns[1])
        if self._open:
            self._write(row)
            return
        self._held.append(row)
        if len(self._held) >= _LOOK_AHEAD:
            self._decide()

    def finish(self) -> None:
        self._decide()

    def _starts_table(self, row: Row, first: int, last: int) -> bool:
        if row.number > self._last + 1 or row.number in self._declared:
            return True
        if any(_renames(row, names) for names in self._known()):
            return True
        return first > self._columns[1] + 1 or last < self._columns[0] - 1

    def _known(self) -> list[dict[int, str]]:
        """The headings of the table at hand; while they are not decided, its first rows."""
        held = [{cell.column: cell.text for cell in row.cells} for row in self._held]
        return [self._headings] if self._open else held

    def _decide(self) -> None:
        """Write the rows held back, the headings among them first."""
        held, self._held = self._held, []
        if not held:
            return
        self._open = True
        titles = 1 if _stands_alone(held) else _title_rows(held)
        for row in held[:titles]:
            self._write_title(row)
        held = held[titles:]
        count = self._heading_rows(held)
        inherited = not count and not titles and bool(held) and self._fits(held[0])
        if not inherited:
            self._headings, self._header = {}, ""
        names = _names(held[:count], held[count:]) if count else {}
        self._headings = names or self._headings
        for row in held[:count]:
            self._write(row)
        self._header = joined(list(names.values())) or self._header
        for row in held[count:]:
            self._write(row)

    def _heading_rows(self, rows: list[Row]) -> int:
        if not rows:
            return 0
        if rows[0].number in self._declared:
            return 1
        frozen = sum(row.number <= self.frozen for row in rows)
        if frozen and len(rows) > frozen and all(_like_headings(row) for row in rows[:frozen]):
            return frozen
        return _heading_rows(rows)

    def _fits(self, row: Row) -> bool:
        """Whether a table without headings goes on under the last ones: only blank rows between."""
        if len(row.cells) < 2 or not self._headings:
            return False
        return row.cells[-1].column <= max(self._headings) and any(
            cell.column in self._headings for cell in row.cells[1:]
        )

    def _write(self, row: Row) -> None:
        header = self._header if len(row.cells) > 1 or self._columns[0] == self._columns[1] else ""
        self._builder.add(self._text(row), "table_row", header=header, cells=_range(row))
        self._check()

    def _text(self, row: Row) -> str:
        """The cells joined; an empty one is shown only between others and under a heading."""
        shown = {cell.column: one_line(cell.text) for cell in row.cells}
        last = row.cells[-1].column
        for column in self._headings:
            if column < last:
                shown.setdefault(column, "")
        return joined([shown[column] for column in sorted(shown)])

    def _write_title(self, row: Row) -> None:
        text = joined([one_line(row.cells[0].text)])  # "Costs | 2023" is no row of two cells
        kind: BlockKind = "caption" if len(text) <= _MAX_HEADING_CHARS else "paragraph"
        self._builder.add(text, kind, cells=_range(row))
        self._check()

    def _check(self) -> None:
        if len(self._builder) > self._max_chars:
            raise too_large(f"a sheet of more than {self._max_chars:,} characters")


def comment_on(cell: str, author: str, text: str) -> str:
    """A comment as it stands on a page, without the author's name that its text may begin with; ""
    where it says nothing."""
    said = text.removeprefix(f"{author}:").strip()
    lead = f"Comment by {author} on {cell}: " if author else f"Comment on {cell}: "
    return lead + said if said else ""


def cell_name(column: int, row: int) -> str:
    """(28, 3) -> "AB3"."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def _range(row: Row) -> str:
    first = cell_name(row.cells[0].column, row.number)
    last = cell_name(row.cells[-1].column, row.number)
    return first if first == last else f"{first}:{last}"


def _names(rows: list[Row], below: list[Row]) -> dict[int, str]:
    """The column headings of one or more heading rows, from the top down in each column; "" for
    one that nothing stands over: between others, or that of the labels, where most rows begin."""
    words: dict[int, dict[str, None]] = {}
    for row in rows:
        for cell in row.cells:
            words.setdefault(cell.column, {})[one_line(cell.text)] = None
    wide = [row for row in below if len(row.cells) > 1]
    before = [row.cells[0].column for row in wide if row.cells[0].column < min(words)]
    first = min(before) if 2 * len(before) > len(wide) else min(words)
    used = {cell.column for row in below for cell in row.cells if first <= cell.column < max(words)}
    for column in used:
        words.setdefault(column, {})
    return {column: " ".join(words[column]) for column in sorted(words)}


def _renames(row: Row, headings: dict[int, str]) -> bool:
    """Whether a row gives the columns of years other years: another table begins."""
    years = {column for column, name in headings.items() if is_year(name)}
    columns = {cell.column for cell in row.cells if is_year(cell.text)}
    return len(years) > 1 and years == columns and len(row.cells) - len(columns) < 2


def _stands_alone(rows: list[Row]) -> bool:
    """Whether all that lies between two blank rows is one cell of words: a title or a remark."""
    return len(rows) == 1 and len(rows[0].cells) == 1 and _says_words(rows[0].cells[0])


def _title_rows(rows: list[Row]) -> int:
    """How many single cells stand above the wider rows of a table."""
    count = 0
    while count < len(rows) and len(rows[count].cells) == 1:
        count += 1
    wider = count < len(rows) and len(rows[count].cells) > 1
    return count if wider and _says_words(rows[0].cells[0]) else 0


def _heading_rows(rows: list[Row]) -> int:
    """How many of a table's first rows are headings, judged by what cells hold: 0, 1 or 2."""
    if rows and _stubless(rows[0], rows[1:]):
        return 1
    if len(rows) < 2 or not _like_headings(rows[0]):
        return 0
    width = max(len(row.cells) for row in rows)
    second = len(rows) > 2 and _like_headings(rows[1]) and not _all_text(rows[2])
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


def _stubless(row: Row, below: list[Row]) -> bool:
    """Whether a row of words and years leaves the column of labels empty."""
    headings = all(_says_words(cell) or is_year(cell.text) for cell in row.cells)
    first = row.cells[0].column
    labelled = [each for each in below if each.cells[0].column < first and len(each.cells) > 1]
    return headings and len(row.cells) > 1 and any(_says_words(one.cells[0]) for one in labelled)


def _like_headings(row: Row) -> bool:
    texts = [cell.text for cell in row.cells]
    if len(texts) < 2 or max(map(len, texts)) > _MAX_HEADING_CHARS:
        return False
    if len(set(texts)) < len(texts) * 0.75 or not any(map(_says_words, row.cells)):
        return False
    return all(cell.kind == "date" or _says_words(cell) or is_year(cell.text) for cell in row.cells)


def _all_text(row: Row) -> bool:
    return all(map(_says_words, row.cells))


def _says_words(cell: Cell) -> bool:
    return cell.kind == "text" and not is_figure(cell.text)
