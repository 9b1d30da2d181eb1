"""Hits + the lines that a ratio is made of -> the rows of one file that hold them; for answering.

"What is Adobe's current ratio?" is answered by no sentence, but "Total current assets: 2022 8,996"
and "Total current liabilities: 2022 8,128" are what a person needs for it. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.asked_about import file_asked_about
from assistant.asking import Question
from assistant.glossary import Glossary, Line
from assistant.naming import name_of
from assistant.quantities import quantities
from assistant.query import plain_question
from assistant.ratios import OfRows, ratios
from assistant.records import Hit
from assistant.rows import in_words, names
from assistant.sentences import sentence_spans
from assistant.statements import Row, rows_of
from assistant.steering import without_orders
from assistant.years import PART_OF_YEAR

Search = Callable[[str, int, Sequence[str]], Sequence[Hit]]
DEPTH = 20  # hits that rows are looked for in
_ELSE = re.compile(
    r"\b(?:dr[io]ves?|driven|caus\w+|behind|squeez\w+|expla\w+|reasons?|requir\w+|minimum|maximum"
    r"|covenants?|defin\w+|mean(?:s|ing)|policy|must|(?-i:target)|report(?:s|ed)? to)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|(?:FY|CY|Q[1-4]|H[12])['’]?\d\d(?!\d)", re.IGNORECASE
)


def worked_out(
    search: Search, question: Question, lines: Sequence[Line], hits: Sequence[Hit]
) -> tuple[list[Hit], dict[Line, Row]]:
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
    rows = rows_of(lines, found, frozenset(question.stems))
    if any(row.doubtful and not row.on_page for row in rows.values()):
        return [], {}  # of which sheet, or which of the things that it is about?
    of = [found[row.range[0]] for row in rows.values()]
    columns = [name for row in rows.values() for name in names(found[row.range[0]], *row.range[1:])]
    told = _days(" ".join([*columns, *(hit.header for hit in of)]))
    if told and not _days(asked) <= told:  # "at June 30"
        return [], {}
    if PART_OF_YEAR.search(asked) and not PART_OF_YEAR.search(" ".join(map(_named, of))):
        return [], {}
    return found, rows


def told_of(
    search: Search, question: Question, glossary: Glossary, hits: Sequence[Hit], surely: bool
) -> tuple[list[Hit], list[OfRows]]:
    """Hits and what is said of them: the ratios that can be worked out, and the rows of lines.

    surely: only where a ratio can be, and the best hit that the question found does not name it.
    """
    terms = glossary.terms(question.text)
    if surely and (not terms or any(term.is_named_in(_said_of(hits[0])) for term in terms)):
        return [], []
    found, rows = worked_out(search, question, glossary.lines(question.text), hits)
    heard = without_orders(found)
    said = ratios(question, terms, rows, heard)
    if surely and not said:
        return [], []
    told = [row.range for row in rows.values()]
    said += [OfRows(in_words(heard[row[0]], *row[1:]), (row,)) for row in told]
    return heard, said


def _said_of(hit: Hit) -> str:
    return f"{hit.heading} {hit.header} {hit.text}"


def _days(text: str) -> set[tuple[int, int]]:
    """Months and days of the month that are named together."""
    dates = [one.date for one in quantities(text) if one.date]
    return {(month, day) for _, month, day in dates if month and day}


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
