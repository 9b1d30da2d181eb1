"""Hits + the lines that a ratio is made of -> the rows of one file that hold them; for answering.

"What is Adobe's current ratio?" is answered by no sentence, but "Total current assets: 2022 8,996"
and "Total current liabilities: 2022 8,128" are what a person needs for it. Pure.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.asked_about import file_asked_about
from assistant.asking import Question
from assistant.glossary import Line
from assistant.naming import name_of
from assistant.query import plain_question
from assistant.records import Hit
from assistant.rows import blocks, cells_of
from assistant.sentences import sentence_spans
from assistant.trails import Range
from assistant.wording import stems_of
from assistant.years import PART_OF_YEAR

Search = Callable[[str, int, Sequence[str]], Sequence[Hit]]
DEPTH = 20  # hits that rows are looked for in
_LEAST_ALIKE = 0.75  # share of a label's words that the line must have
_A_PART = 0.98  # of an amount: less is another one
_FEWEST = 2  # lines; fewer tell nothing of a ratio
_ALLOWED = re.compile(r",?\s+(?:net of|less)(?:\s+\w+)?\s+allowances?\b.*", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)")
_ELSE = re.compile(
    r"\b(?:dr[io]ves?|driven|caus\w+|behind|squeez\w+|expla\w+|reasons?|requir\w+|minimum|maximum"
    r"|covenants?|defin\w+|mean(?:s|ing)|policy|must|target|report(?:s|ed)? to)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\b(?:quarter|months|weeks|half\b)|(?<![a-z])[qh][1-4](?:(?!\d)|(?=20\d\d))", re.IGNORECASE
)
_YEAR = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|(?:FY|CY|Q[1-4]|H[12])['’]?\d\d(?!\d)", re.IGNORECASE
)
_DAY = re.compile(
    r"\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+(\d\d?)\b", re.IGNORECASE
)
_AMOUNT = re.compile(r"\d[\d,]*(?:\.\d+)?")


_Page = tuple[str, int | None]
"""A file and a page of it."""


@dataclass(frozen=True, slots=True)
class _Row:
    line: int  # index of the line that it is
    alike: float  # how nearly its label is the line's, 0…1
    amount: float  # the largest: that of the whole, beside which its parts have the same label
    page: _Page
    range: Range


def worked_out(
    search: Search, question: Question, lines: Sequence[Line], hits: Sequence[Hit]
) -> tuple[list[Hit], dict[Line, Range]]:
    """The hits of the file that the question is about, and the row in them of each line.

    search: (words, hits wanted, files) -> hits; hits: what the question found. Nothing is given
    unless the question calls a file by its name, or all it finds first is of one; nor where the
    rows are of another year, or of whole years and a part of one is asked for; nor for a reason.
    """
    asked = question.text
    file = file_asked_about(asked, hits) if lines and _asks_for_amount(question) else ""
    if not file:
        return [], {}
    labels = " ".join(line[0] for line in lines)
    inside = {
        hit.passage_id: hit
        for words in (plain_question(asked), labels)
        for hit in search(words, DEPTH, [file])
    }
    years = [year[-2:] for year in _YEAR.findall(asked)]
    found = [hit for hit in inside.values() if _is_of(hit, years)]
    rows = rows_of(lines, found)
    above = " ".join(_named(found[at]) for at, _, _ in rows.values())
    told = " ".join(f"{_named(found[at])} {found[at].text}" for at, _, _ in rows.values())
    if not _days(asked) <= _days(told):  # "at Dec 31, 2022"
        return [], {}
    if PART_OF_YEAR.search(asked) and not PART_OF_YEAR.search(above):
        return [], {}
    return found, rows


def _days(text: str) -> set[tuple[str, str]]:
    return {(month[:3].lower(), day) for month, day in _DAY.findall(text)}


def _asks_for_amount(question: Question) -> bool:
    """Not for a reason, a person, a day, or what a contract asks for. Of several sentences the
    first tells: "If it is no useful metric, explain why" may follow."""
    first = question.text[slice(*sentence_spans(question.text)[0])]
    return question.kind in ("number", "yes_no", "other") and not _ELSE.search(first)


def _is_of(hit: Hit, years: Sequence[str]) -> bool:
    said = f"{_named(hit)} {hit.heading} {hit.text}"
    return all(re.search(rf"(?<!\d)(?:19|20){year}(?!\d)", said) for year in years)


def _named(hit: Hit) -> str:
    return f"{name_of(hit.file, hit.title)} {hit.header}"


def rows_of(lines: Sequence[Line], hits: Sequence[Hit]) -> dict[Line, Range]:
    """The row of each line, in the order of the lines; none if it is not half of the lines, and two
    at least.

    Of rows that are as alike, that is taken whose page has the most of the lines, by their amounts
    (the company's statement, not a part's in a note), then the largest, then that of the better
    hit; and none of a page where other lines are smaller than those that were taken.
    """
    labels = [[stems_of(way) for way in line] for line in lines]
    rows = [row for at, hit in enumerate(hits) for row in _rows(at, hit, labels)]
    largest: dict[tuple[_Page, int], float] = {}
    for row in rows:
        key = row.page, row.line
        largest[key] = max(row.amount, largest.get(key, 0.0))
    of_page: dict[_Page, float] = defaultdict(float)
    for (page, _), amount in largest.items():
        of_page[page] += amount
    best: dict[int, _Row] = {}
    for row in rows:
        known = best.get(row.line)
        if known is None or _worth(row, of_page) > _worth(known, of_page):
            best[row.line] = row
    parts = {
        page
        for (page, line), amount in largest.items()
        if amount < _A_PART * best[line].amount and page != best[line].page
    }
    kept = {line: row for line, row in best.items() if row.page not in parts}
    if len(kept) < max(_FEWEST, math.ceil(len(lines) / 2)):
        return {}
    return {lines[at]: kept[at].range for at in sorted(kept)}


def _worth(row: _Row, of_page: Mapping[_Page, float]) -> tuple[float, float, float]:
    return row.alike, of_page[row.page], row.amount


def _rows(at: int, hit: Hit, labels: Sequence[Sequence[frozenset[str]]]) -> Iterator[_Row]:
    for start, end, is_row in blocks(hit.text):
        cells = cells_of(hit.text[start:end]) if is_row else []
        amounts = [cell for cell in cells[1:] if _AMOUNT.search(cell)]
        if not amounts or any("%" in cell for cell in amounts):
            continue
        largest = max(_amount(cell) for cell in amounts)
        label = stems_of(_ALLOWED.sub(", net", _BRACKETS.sub(" ", cells[0])))
        for line, ways in enumerate(labels):
            alike = max((len(way) / len(label) for way in ways if way <= label), default=0.0)
            if alike >= _LEAST_ALIKE:
                yield _Row(line, alike, largest, (hit.file, hit.place.page), (at, start, end))


def _amount(cell: str) -> float:
    found = _AMOUNT.search(cell)
    return float(found[0].replace(",", "")) if found else 0.0
