"""A sheet's rows, as they stream by -> table rows with headings and cell ranges.

Used by `xlsx.py`, `xls.py` and `odf.py`. Blank rows, declared tables and disjoint columns part the
tables of a sheet; only the first rows of each are held back, to judge which of them are headings.
Of tables beside each other, those on the right are written behind the one on their left.
"""

from __future__ import annotations

from assistant.parsing.package import too_large
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.sheet_rows import (
    MAX_HEADING_CHARS,
    Row,
    heading_rows,
    like_headings,
    names_of,
    parts_at,
    range_of,
    says_words,
)
from assistant.parsing.tables import is_year, joined, one_line
from assistant.records import BlockKind

_LOOK_AHEAD = 4
_FEWEST_NUMBERS = 2  # in a row of a section that stands under the headings of the one before
_MOST_BEFORE = 2  # cells that say what the row of a comment is about


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
        self._kinds: dict[int, str] = {}  # of the cells of its last row
        self._apart = 0  # the first column of the table beside it; 0 if there is none
        self._beside: SheetTables | None = None
        self._right: list[Row] = []  # of that table, until the one at hand ends
        self._headed: set[int] = set()  # numbers of the rows that are headings

    def add(self, row: Row) -> None:
        """Append a row. Raises ParseFailure: too_large."""
        if not row.cells:
            return
        first, last = row.cells[0].column, row.cells[-1].column
        if self._starts_table(row, first, last):
            self._end()
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
        self._end()

    def about(self, row: Row | None, column: int) -> str:
        """What the row of a comment on one of its cells is about, by the words before that cell; ""
        for a row of headings."""
        if row is None or row.number in self._headed:
            return ""
        before = [cell for cell in row.cells if cell.column < column and says_words(cell)]
        said = ", ".join(one_line(cell.text) for cell in before[:_MOST_BEFORE])
        return said if len(said) <= MAX_HEADING_CHARS else ""

    def _end(self) -> None:
        """Write what is held back of the table at hand, then the table beside it."""
        self._decide()
        right, self._right = self._right, []
        if self._beside is not None and right:
            for row in right:
                self._beside.add(row)
            self._beside.finish()
            self._headed |= self._beside._headed

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
        held = self._left_of(held[titles:])
        above = _title_rows(held) if self._apart else 0
        for row in held[:above]:
            self._write_title(row)
        held = held[above:]
        count = self._heading_rows(held)
        inherits = not count and bool(held) and self._fits(held[0])
        if not inherits or (titles + above and not self._is_section(held, titles + above)):
            self._headings, self._header = {}, ""
        names = names_of(held[:count], held[count:]) if count else {}
        self._headings = names or self._headings
        for row in held[:count]:
            self._headed.add(row.number)
            self._write(row)
        self._header = joined(list(names.values())) or self._header
        for row in held[count:]:
            self._write(row)

    def _left_of(self, rows: list[Row]) -> list[Row]:
        """The rows without what is of another table beside them, which is kept for later. One
        without headings goes on beside the last."""
        apart = parts_at(rows)
        if apart:
            self._beside = SheetTables(self._builder, self._max_chars)
        elif self._apart and not self._heading_rows(rows):
            parted = all(cell.column != self._apart - 1 for row in rows for cell in row.cells)
            apart = self._apart if parted else 0
        self._apart = apart
        return [left for row in rows if (left := self._left(row)).cells] if apart else rows

    def _left(self, row: Row) -> Row:
        """The row's cells of the table at hand; those beside it are kept for later."""
        if not self._apart:
            return row
        if right := [cell for cell in row.cells if cell.column >= self._apart]:
            self._right.append(Row(row.number, right))
        return Row(row.number, [cell for cell in row.cells if cell.column < self._apart])

    def _is_section(self, rows: list[Row], titles: int) -> bool:
        """Whether rows under one title go on under the last headings: they fill as many columns
        with cells of the same kinds ("Food", then its months as those of "Housing")."""
        row = rows[0]
        kinds = {cell.column: cell.kind for cell in row.cells}
        alike = all(self._kinds.get(column, kind) == kind for column, kind in kinds.items())
        whole = min(kinds) == min(self._headings) and max(kinds) == max(self._headings)
        numbers = sum(kind == "number" for kind in kinds.values())
        return titles == 1 and alike and whole and numbers >= _FEWEST_NUMBERS

    def _heading_rows(self, rows: list[Row]) -> int:
        if not rows:
            return 0
        if rows[0].number in self._declared:
            return 1
        frozen = sum(row.number <= self.frozen for row in rows)
        if frozen and len(rows) > frozen and all(like_headings(row) for row in rows[:frozen]):
            return frozen
        return heading_rows(rows)

    def _fits(self, row: Row) -> bool:
        """Whether a table without headings goes on under the last ones: only blank rows between."""
        if len(row.cells) < 2 or not self._headings:
            return False
        return row.cells[-1].column <= max(self._headings) and any(
            cell.column in self._headings for cell in row.cells[1:]
        )

    def _write(self, row: Row) -> None:
        row = self._left(row)
        if not row.cells:
            return
        if len(row.cells) > 1:
            self._kinds = {cell.column: cell.kind for cell in row.cells}
        # A cell alone ("Housing") leads the rows below it: they stay in one table.
        self._builder.add(self._text(row), "table_row", header=self._header, cells=range_of(row))
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
        kind: BlockKind = "caption" if len(text) <= MAX_HEADING_CHARS else "paragraph"
        self._builder.add(text, kind, cells=range_of(row))
        self._check()

    def _check(self) -> None:
        if len(self._builder) > self._max_chars:
            raise too_large(f"a sheet of more than {self._max_chars:,} characters")


def comment_on(cell: str, author: str, text: str, about: str = "") -> str:
    """A comment as it stands on a page, without the author's name that its text may begin with; ""
    where it says nothing. about: what the cell's row is about."""
    said = text.removeprefix(f"{author}:").strip()
    place = placed(cell, about)
    lead = f"Comment by {author} on {place}: " if author else f"Comment on {place}: "
    return lead + said if said else ""


def placed(cell: str, about: str) -> str:
    """A cell with what its row is about: "C2 (Drill, Acme)"."""
    return f"{cell} ({about})" if about else cell


def _renames(row: Row, headings: dict[int, str]) -> bool:
    """Whether a row gives the columns of years other years: another table begins."""
    years = {column for column, name in headings.items() if is_year(name)}
    columns = {cell.column for cell in row.cells if is_year(cell.text)}
    return len(years) > 1 and years == columns and len(row.cells) - len(columns) < 2


def _stands_alone(rows: list[Row]) -> bool:
    """Whether all that lies between two blank rows is one cell of words: a title or a remark."""
    return len(rows) == 1 and len(rows[0].cells) == 1 and says_words(rows[0].cells[0])


def _title_rows(rows: list[Row]) -> int:
    """How many single cells stand above the wider rows of a table."""
    count = 0
    while count < len(rows) and len(rows[count].cells) == 1:
        count += 1
    wider = count < len(rows) and len(rows[count].cells) > 1
    return count if wider and says_words(rows[0].cells[0]) else 0
