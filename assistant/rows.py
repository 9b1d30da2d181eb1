"""Rows of tables in a passage: where they are, their columns' names, and a row in words. Pure.

    Item | Agreed | Spent by 4 July
    Contract, slates | £51,250 | £23,100   ->   Contract, slates: Agreed £51,250; Spent by …

Used by evidence, which takes each row by itself, and by answering for what it quotes; the footnote
still quotes the row as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from assistant.quantities import quantities
from assistant.records import Hit
from assistant.separated import separated_cells, separated_lines, separator_of

BAR = "|"
_CELLS = re.compile(r"^\s*\|.*\||\S \|(?: |$)")
_BARE_BAR = re.compile(r"(?<!\\)\|")
_QUOTED = re.compile(r"^\s*(?:>\s*)+(?=\|)")  # in a quotation
_RULE = re.compile(r"[\s|:=+-]*")  # a line of Markdown between the names and the rows
_SEPARATED = (".csv", ".tsv")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?")
_SOME_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PERIODS = re.compile(r"\b(?:years?|months|weeks|quarters?|ended|fiscal|period)\b", re.IGNORECASE)
_FORM = re.compile(  # labels of a form's lines
    r"\b(?:name|phone|telephone|tel|mobile|e?-?mail|address|street|town|city|born|birth|date|account"
    r"|iban|ref|reference|number|no|invoice|order|customer|client|policy|from|to|subject|title"
    r"|author|company|landlord|tenant|owner|joined|left|since|member|postcode|zip|country|website"
    r"|fax|vorname|telefon|adresse|datum|kunde|betreff|nom"
    r"|téléphone|courriel|objet|nombre|teléfono|dirección|correo|fecha|cliente|asunto)\b",
    re.IGNORECASE,
)
_LABEL = 80  # characters of a line within a table that is no row
_LONG_LABEL = 200  # of one that ends with a colon: "Adjustments to reconcile net income to …:"
_LEADS_IN = re.compile(r"\b(?:following|below|table|as follows)\b", re.IGNORECASE)
_HEADING_ROWS = 3  # at the top of a table, which may name its columns together
_EMPTY = "–"
_CODE = 4  # characters of what a row is about, which tell too little of it
FEW = 4  # cells beside the first, which are all told

Telling = Callable[[str, str], bool]
"""Whether a cell is to be told, by the name of its column and what it says; "" if it is empty."""


def blocks(text: str) -> Iterator[tuple[int, int, bool]]:
    """The text cut into rows of tables, each by itself, and what stands between them: start, end,
    and whether it is a row."""
    begun = at = 0
    lines = text.splitlines(keepends=True)
    separated = separated_lines(lines)
    for number, line in enumerate(lines):
        if number in separated or is_row(line):
            if at > begun:
                yield begun, at, False
            yield at, at + len(line.rstrip()), True
            begun = at + len(line)
        at += len(line)
    if at > begun:
        yield begun, at, False


def is_row(line: str) -> bool:
    """Whether a line is one of a table, as the parsers write it."""
    return bool(_CELLS.search(line))


def is_rule(line: str) -> bool:
    """Whether a line only parts a table's names from its rows: "|---|---|"."""
    return bool(_RULE.fullmatch(line))


def is_names(hit: Hit, start: int, end: int) -> bool:
    """Whether the row `hit.text[start:end]` names the columns of those below it."""
    text, row = hit.text, hit.text[start:end]
    if "\n" in row.strip():
        return False
    if hit.file.lower().endswith(_SEPARATED):
        columns = columns_of(hit.header)
        begins = not start and not hit.place.start  # the file
        cells = separated_cells(row, len(columns)) if columns or separator_of(row) else []
        return bool(cells) and (_are(cells, columns) or (begins and _named(cells)))
    if not is_row(row):
        return False
    cells = cells_of(row)
    carried = columns_of(hit.header)
    above, below = text[:start].rstrip("\n").rpartition("\n")[2], text[end:].lstrip("\n")
    if _is_form(cells, cells_of(below.split("\n", 1)[0])):
        return False
    if len(cells) > 1 and (
        _are(cells, carried) or (_share_columns(hit) and _of_names(row, carried))
    ):
        return True
    if is_row(above):
        return False
    if carried:
        return _heads_years(cells) or _says([row], carried)
    return _heads_years(cells) or (is_row(below.split("\n", 1)[0]) and _named(cells))


def _are(cells: Sequence[str], columns: Sequence[str]) -> bool:
    """Whether cells are these names of columns; one without a name may be told by a dash."""
    return len(cells) == len(columns) and all(
        cell == name or not (_says_something(cell) or _says_something(name))
        for cell, name in zip(cells, columns, strict=True)
    )


def _says_something(cell: str) -> bool:
    return any(map(str.isalnum, cell))


def _has_letter(cell: str) -> bool:
    return any(map(str.isalpha, cell))


def names(hit: Hit, start: int, end: int) -> list[str]:
    """The columns' names of the row `hit.text[start:end]`; none if it is no row, or they are not
    known: the first row of its table, or what the passage carries of a table that it is cut from.
    """
    said = hit.text[start:end]
    if "\n" in said.strip():
        return []
    carried = columns_of(hit.header)
    if hit.file.lower().endswith(_SEPARATED):
        first = hit.text.split("\n", 1)[0]
        cells = separated_cells(first) if separator_of(first) and not hit.place.start else []
        return carried or (cells if start >= len(first) and _named(cells) else [])
    if not is_row(said) or _is_form(carried, cells_of(said)):
        return []
    if carried and _share_columns(hit):
        return [] if _of_names(said, carried) else carried
    above = hit.text[:start].splitlines()
    passed = False  # over a label: "With fruit", "Current assets"
    while True:
        table: list[str] = []
        while above and (is_row(above[-1]) or (BAR in above[-1] and _RULE.fullmatch(above[-1]))):
            table.append(above.pop())
        table += _heading(above, carried)
        if carried and (not "".join(above).strip() or _says(table[-_HEADING_ROWS:], carried)):
            whole = len(cells_of(said)) == len(carried)
            sure = not passed or whole or _of_periods(carried)
            return carried if sure else []
        found = cells_of(table[-1]) if table else []
        if _heads_years(found):
            if not _YEAR.fullmatch(found[0]):
                return found
            return ["", *found] if len(cells_of(said)) == len(found) + 1 else []
        if _named(found):  # a PDF's rows are only known by what their parser saw
            return [] if passed or hit.place.page or _is_form(found, cells_of(said)) else found
        if not above or not _is_label(above[-1]):
            return []
        above.pop()
        passed = True


def _share_columns(hit: Hit) -> bool:
    """Whether all rows of a passage have the columns that it carries: those of a PDF or a sheet."""
    return bool(hit.place.page or hit.place.sheet)


def _heading(above: Sequence[str], columns: Sequence[str]) -> list[str]:
    """The rows that name these columns above a blank line, the lowest first; none if there are no
    such."""
    at = len(above)
    while at and not above[at - 1].strip():
        at -= 1
    said = [line for line in above[max(at - _HEADING_ROWS, 0) : at][::-1] if is_row(line)]
    return said if at < len(above) and said and _says(said, columns) else []


def _of_periods(columns: Sequence[str]) -> bool:
    """Whether each column but the first is of a time: "December 31, 2022"."""
    return all(_SOME_YEAR.search(name) for name in columns[1:])


def _heads_years(cells: Sequence[str]) -> bool:
    """Whether cells are years that name columns, behind nothing or a word of periods or units."""
    if not cells or _YEAR.fullmatch(cells[0]):
        years = cells
    else:
        head = cells[0]
        bare = not any(map(str.isalpha, head)) or head.startswith("(") or _PERIODS.search(head)
        years = cells[1:] if bare else ()
    return len(years) > 1 and all(map(_YEAR.fullmatch, years))


def _is_label(line: str) -> bool:
    """Whether a line within a table names the rows below it: "Current assets"."""
    said = line.strip()
    if said.endswith(":") and not _LEADS_IN.search(said):
        return len(said) <= _LONG_LABEL
    return 0 < len(said) <= _LABEL and not said.endswith((".", "!", "?"))


def columns_of(header: str) -> list[str]:
    """The columns' names in what a passage carries of its table: in its last line, if any."""
    last = header.rsplit("\n", 1)[-1]
    return cells_of(last) if f" {BAR} " in last or is_row(last) else []


def _says(rows: Sequence[str], columns: Sequence[str]) -> bool:
    """Whether the first rows of a table are the ones with these names of columns."""
    said = {word for row in rows for word in row.replace(BAR, " ").split()}
    names = {word for name in columns for word in name.split() if any(map(str.isalnum, word))}
    return bool(names) and names <= said


def _of_names(row: str, columns: Sequence[str]) -> bool:
    """Whether a row is one line of these names of columns, which may have several."""
    names = {word for name in columns for word in name.split()}
    said = [word for word in row.replace(BAR, " ").split() if any(map(str.isalnum, word))]
    return bool(said) and names.issuperset(said)


def heads(text: str, header: str) -> bool:
    """Whether the last lines of a text are the rows that name these columns."""
    columns = columns_of(header)
    lines = text.replace(",", " ").replace(";", " ").splitlines()
    return bool(columns) and _says(lines[-_HEADING_ROWS:], columns)


def _is_form(columns: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether a first row of two cells is no names of columns, but says something itself: "Name |
    Ann Lee" above "Phone | 555 123"; not "Name | Phone" above "Ann Lee | 555 123"."""
    if len(columns) != 2 or not cells or not _FORM.search(cells[0]):
        return False
    first, second = columns
    return bool(_FORM.search(first) or not _says_something(first)) and not _FORM.search(second)


def in_words(hit: Hit, start: int, end: int, telling: Telling | None = None) -> str:
    """`hit.text[start:end]`, each cell with its column's name if it is a row that has them; the
    first one, which the row is about, only if it is a date or a number.

    Of a long row, where some of its cells are telling, only these and the first are told, and the
    second where the first is a code. One that is empty is told only if it is telling: that nothing
    is said there answers.
    """
    said = hit.text[start:end]
    columns = names(hit, start, end)
    if not columns:
        return said
    cells = cells_in(hit, start, end)
    while len(cells) > len(columns) and not cells[-1]:
        cells.pop()
    while len(columns) > 2 and not _says_something(cells[0]) and _has_letter(columns[1]):
        cells, columns = cells[1:], columns[1:]  # what it is about stands in the next column
    short = 0 if hit.place.page else len(columns) - len(cells)
    pairs = [
        (name, cell or _EMPTY)
        for name, cell in zip(columns[1:], [*cells[1:], *[""] * short], strict=False)
        if cell or (telling and telling(name, ""))
    ]
    if not any(cells[1:]) or not _says_something(cells[0]) or len(cells) > len(columns):
        return said
    sure = not hit.place.page and _has_letter(cells[0])  # a PDF's rows leave cells out
    if not _says_something(columns[0]) and len(cells) < len(columns) and not sure:
        return said  # of which year is each?
    if hit.place.page and len(cells) < len(columns) and len(quantities(cells[-1])) > 1:
        return said  # two cells of a PDF that stand close are read as one
    some = [pair for pair in pairs if telling and len(pairs) > FEW and telling(*pair)]
    if some and pairs[0] not in some and len(cells[0]) <= _CODE:
        some.insert(0, pairs[0])  # what "B" or "M04" stands for
    told = [f"{name} {cell}".strip() for name, cell in some or pairs]
    bare = any(map(str.isdigit, cells[0])) and not _has_letter(cells[0])
    about = f"{columns[0]} " if bare and _has_letter(columns[0]) else ""
    left_out = "; …" if 0 < len(some) < len(pairs) else ""
    return f"{about}{cells[0].rstrip(' :')}: {'; '.join(told)}{left_out}"


def _named(cells: list[str]) -> bool:
    """Whether cells are names of columns: each has a letter, but for the first, which may lack."""
    return len(cells) > 1 and all(any(map(str.isalpha, cell)) for cell in cells[1:])


def cells_in(hit: Hit, start: int, end: int) -> list[str]:
    """The cells of the row `hit.text[start:end]`, as many as there are columns where it can be."""
    said = hit.text[start:end]
    if is_row(said):
        return cells_of(said)
    return separated_cells(said, len(names(hit, start, end)))


def cells_of(line: str) -> list[str]:
    """The cells of a row of a table, without the bars round them."""
    bare = _QUOTED.sub("", line).strip()
    if bare.startswith(BAR):  # Markdown's rows begin and end with a bar
        bare = bare.removeprefix(BAR).removesuffix(BAR)
    return [" ".join(cell.replace("\\|", BAR).split()) for cell in _BARE_BAR.split(bare)]
