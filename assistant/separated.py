"""Lines of a comma-separated file -> which are rows, and their cells; used by rows. Pure."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from itertools import groupby

# A line by what separates it; neither ", " nor "; " of prose nor the commas of 1,234,567,890.
_SEPARATORS = {
    ";": re.compile(r"^(?:[^;\n]*;(?! )){2}"),
    "\t": re.compile(r"^(?:[^\t\n]*\t){2}"),
    ",": re.compile(
        r"^(?:[^,\n]*,(?! |\d{3}\b)){3}"
        r"|^(?:[^,\n]*[^\d\s,]|\d{4}-\d\d(?:-\d\d)?)(?:,(?! )[^,\n]*){3,}$"  # Fees,500,400,300
    ),
}
_QUOTED = re.compile(r'"[^"\n]*"')
_THOUSANDS = re.compile(r"(?<![,\d])\d{1,3}(?:,\d{3})+\b")  # of a number in prose
_LETTER = re.compile(r"[^\W\d_]")


def separated_lines(lines: Sequence[str]) -> set[int]:
    """Which lines are rows: by what they look like, or by being of three at least that stand
    together with as many cells, three at least, and a letter among them."""
    found = {at for at, line in enumerate(lines) if separator_of(line)}
    runs = groupby(range(len(lines)), key=lambda at: _commas(lines[at]))
    for commas, numbers in runs:
        run = list(numbers)
        if commas > 1 and len(run) > 2 and any(_LETTER.search(lines[at]) for at in run):
            found.update(run)
    return found


def _commas(line: str) -> int:
    """How many cells but one a line has, if commas part it and no prose; else 0."""
    if line.count(",") < 2:  # as of most lines: prose is looked through for every question
        return 0
    bare = _THOUSANDS.sub("1", _QUOTED.sub("x", line.strip()))
    return 0 if ", " in bare else bare.count(",")


def separator_of(line: str) -> str:
    """What separates the cells of a line of such a file; "" if it is none."""
    bare = _QUOTED.sub("x", line.rstrip()) if '"' in line else line.rstrip()
    return next((mark for mark, pattern in _SEPARATORS.items() if pattern.match(bare)), "")


def separated_cells(line: str, count: int = 0) -> list[str]:
    """The cells of such a line; of one that may be read in several ways, so many if it can be."""
    marks = [mark for mark in dict.fromkeys([separator_of(line), *_SEPARATORS]) if mark]
    ways = [_cells(line, mark) for mark in marks]
    return next((cells for cells in ways if len(cells) == count), ways[0])


def _cells(line: str, mark: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=mark), [])
    except csv.Error:  # a quote that is not closed on the line, or a cell over the module's limit
        return line.split(mark)
