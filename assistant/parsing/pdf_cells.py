"""The cells of a visual row of a PDF page, from the gaps between its runs; for `pdf_tables.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.parsing.pdf_lines import Run
from assistant.parsing.pdf_order import Row, as_read

MARKER = re.compile(
    r"(?:[•●○◦▪■□◆➢✓❖‣·*–—-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+\.?|§+"
    r"|(?:Item|ITEM|Part|PART|Note|NOTE)\s+\w{1,4}\.?)$"
)
_AMOUNT = re.compile(
    r"[-–—(+~<>≤≥]*\s*[$€£¥]?\s*[-–—(]?\d[\d.,/\s]*\s*[%)xX†*]*(?:\s?\(\w\))?$|[-–—]+\)?%?$"
)
_UNIT = (  # what a figure may be of, but for days, months and years: those head columns
    r"(?:[µμmkMGTcdnhp]?(?:g|l|L|m|W|Wh|A|V|Hz|Pa|J|B|mol|Ω|F|N|eq|U|cal)[²³23]?|IU|bar|t|ha|°|[°℃℉][CF]?"
    r"|bpm|mmHg|in|ft|yd|lbs?|oz|gal|mi|mph|rpm|dpi|px|kn|psi|dB|s|ms|min|hrs?|h|pcs|[$€£¥]"
    r"|EUR|USD|GBP|CHF|JPY|\w{1,8}/\w{1,8}[²³]?|/\s?\w{1,3})"
)
_MEASURE = re.compile(
    r"[-–—(+~<>≤≥±]*\s*\d[\d.,/\s–-]*(?:°\s?)?" + _UNIT + r"(?:/\w{1,8}[²³]?)?\)?$"
)
_YEAR = re.compile(r"(?:FY\s?)?(?:19|20)\d\d(?:\s?\(\w\))?$")
_CURRENCY = re.compile(r"(.*\S)\s*([$€£¥])$", re.DOTALL)
_CLOSING = frozenset({")", "%", ")%", "%)", "*", "†"})
_OPENING = frozenset({"$", "€", "£", "¥", "(", "$(", "$ (", "US$"})


@dataclass(frozen=True, slots=True)
class Cell:
    """Runs that belong together in a row, and their text."""

    runs: tuple[Run, ...]
    text: str
    x0: float
    x1: float

    @property
    def is_year(self) -> bool:
        return bool(_YEAR.match(self.text))

    @property
    def is_amount(self) -> bool:
        return bool(_AMOUNT.match(self.text)) and not _YEAR.match(self.text)

    @property
    def is_measure(self) -> bool:
        """Whether it is an amount, or one of something: 118 mg/dL, 70-100 bpm, 12 kg."""
        return self.is_amount or bool(_MEASURE.match(self.text))


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
    read = as_read(runs)
    text = read[0].text
    for before, after in pairwise(read):
        close = after.text in _CLOSING or before.text in _OPENING
        text += after.text if close else " " + after.text
    return Cell(tuple(read), text, runs[0].x0, runs[-1].x1)


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


def both(first: Cell, second: Cell) -> Cell:
    """A wrapped cell: its first lines and its next."""
    return Cell(
        (*first.runs, *second.runs),
        f"{first.text} {second.text}",
        min(first.x0, second.x0),
        max(first.x1, second.x1),
    )
