"""Rows of statements + how a ratio is made of them -> its value for each period; for answering.

"Total current assets: 2022 8,996" and "Total current liabilities: 2022 8,128" -> 1.11 for 2022.
A wrong figure is worse than none: nothing is worked out unless the question asks for no more than
the term, every row is labelled just so and alone on its sheet, every cell is a plain number, and
columns say of which period they are and nothing else. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from assistant.asking import Question
from assistant.glossary import Addend, Line, Term, Unit, Way
from assistant.naming import is_part_of, name_of, quarters_in
from assistant.periods import Period, period_of
from assistant.quantities import quantities
from assistant.records import Hit
from assistant.rows import cells_of, columns_of, names
from assistant.sentences import sentence_spans
from assistant.statements import Row
from assistant.trails import Range
from assistant.wording import ASKING_WORDS, FUNCTION_WORDS, Word, stems_of, words_of
from assistant.years import PART_OF_YEAR

_DAYS = 365
_DECEMBER = 12  # the last month of a year that names none
_CELL = re.compile(  # 16,682 or $ (16,682) or -5.3; not 1.234, which may be a thousand
    r"(?P<money>[$€£¥]|USD|EUR|GBP|CHF)?\s*(?P<sign>[(−–-])?\s*(?P<other>[$€£¥])?\s*"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.(?:\d{1,2}|\d{4,}))?)\s*(?P<end>\))?"
)
_SCALE = re.compile(
    r"\b(thousand|million|billion|mio|mrd)s?\b|['’](000)s?\b|[$€£](?:\d*)([mk])\b", re.IGNORECASE
)
_SHORT_YEAR = re.compile(r"(?:FY|CY|Q[1-4]|H[12])['’]?(\d\d)(?!\d)", re.IGNORECASE)
_LOSS = re.compile(r"\bloss\b")
_NOTE = re.compile(r"\s*\(\w{1,2}\)")  # "(a)"
_ALLOWED = re.compile(r"(?<=, net)\s+of\b.*", re.IGNORECASE)
_OTHERWISE = re.compile(  # in any sentence: then it is not the statement's own figure
    r"\b(?:averag\w+|adjusted|underlying|organic|excluding|without|leaving|left out|strip\w*"
    r"|segments?|divisions?|regions?|domestic|only|budget\w*|forecast\w*|expect\w*|guidance)\b"
)
_OF_IT = frozenset(word.stem for word in words_of(  # how a plain question goes on about a ratio
    "ratio rate profile figure value level amount much high low big large improve improving"
    " improved better worse get got gotten rise rising risen rose fall falling fell fallen"
    " increase increased decrease decreased decline declined drop dropped grow grew shrink trend"
    " develop developed compare compared consistent historically fluctuating fluctuate stable"
    " steady roughly hold up down strong weak healthy reasonably reasonable liquidity position"
    " comfortable comfortably judge judging based base basis use using calculate compute work"
    " out state say tell give answer round decimal decimals place places percent percentage"
    " point year years end fiscal full last past two three four five time times quarter quarters"
    " half first second third fourth ended month months unadjusted report reported generate"
    " generated run company company's net total january february march april may june july"
    " august september october november december fy usd million millions billion dollars more"
    " less greater higher lower above below least most"
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfRows:
    """A sentence, and the rows that it rests on."""

    text: str
    rows: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class _Cell:
    value: float
    money: str
    period: Period


def ratios(
    question: Question, terms: Sequence[Term], rows: Mapping[Line, Row], hits: Sequence[Hit]
) -> list[OfRows]:
    """Each term that can be worked out, for the periods that are asked for."""
    return [
        one
        for term in terms
        if _is_plain(question, term, rows, hits)
        and (one := _work_out(question, term, rows, hits)) is not None
    ]


# --- what is asked -------------------------------------------------------------------------------


def _is_plain(
    question: Question, term: Term, rows: Mapping[Line, Row], hits: Sequence[Hit]
) -> bool:
    """Whether a sentence that names the term asks for it of the whole file, and nothing else."""
    if not rows or _OTHERWISE.search(question.text):
        return False
    names = [_called(row, hits[row.range[0]]) for row in rows.values()]
    own = {stem for way in term.said for stem in stems_of(way)} | {
        stem for way in term.ways for line in way.lines for said in line for stem in stems_of(said)
    }
    sentences = [question.text[start:end] for start, end in sentence_spans(question.text)]
    return any(
        all(_goes_without_saying(word, own, names) for word in words_of(one))
        for one in sentences
        if term.is_named_in(one)
    )


def _called(row: Row, hit: Hit) -> str:
    """What a row is of: its file; elsewhere than in a document of pages its sheet or section."""
    section = "" if row.on_page else f"{hit.place.sheet or ''} {hit.heading}"
    return f"{name_of(hit.file, hit.title)} {section}"


def _goes_without_saying(word: Word, own: Collection[str], names: Sequence[str]) -> bool:
    """Whether it asks for nothing more: a small word, one of the term's, or of what all rows are
    of."""
    plain = word.folded in FUNCTION_WORDS | ASKING_WORDS or word.stem in _OF_IT
    dated = any(map(str.isdigit, word.folded))
    return plain or dated or word.stem in own or all(is_part_of(word.folded, [of]) for of in names)


def _asked_for(question: Question, periods: Sequence[Period]) -> list[Period]:
    """The periods that are to be told: whole years, unless a part of one is asked for; none where
    a year or a month that is asked for is not among them."""
    dates = [one.date for one in quantities(question.text) if one.date]
    years = {year % 100 for year, _, _ in dates if year} | {
        int(year) for year in _SHORT_YEAR.findall(question.text)
    }
    parts = [one for one in periods if one.part]
    told = (
        parts
        if parts and PART_OF_YEAR.search(question.text)
        else [one for one in periods if not one.part]
    )
    months = {month for _, month, _ in dates if month}
    named = {one.month for one in told if one.month} or {_DECEMBER}
    if quarters := quarters_in(question.text):
        told = [one for one in told if quarters_in(one.part) <= quarters]
    if not years <= {one.year % 100 for one in told} or not months <= named:
        return []
    return told


# --- working it out ------------------------------------------------------------------------------


def _work_out(
    question: Question, term: Term, rows: Mapping[Line, Row], hits: Sequence[Hit]
) -> OfRows | None:
    """By the first of its ways whose lines are all there."""
    way = next((way for way in term.ways if all(line in rows for line in way.lines)), None)
    if way is None:
        return None
    used = [rows[line] for line in way.lines]
    if any(row.doubtful or not row.exact for row in used) or _apart(used):
        return None
    if len({scale for row in used for scale in _scales(hits[row.range[0]])}) > 1:
        return None
    cells = {line: _cells(hits, rows[line]) for line in way.lines}
    if len({cell.money for of_row in cells.values() for cell in of_row if cell.money}) > 1:
        return None
    values: dict[Period, float] = {}
    for cell in cells[way.lines[0]]:
        same = {
            line: [each.value for each in of_row if each.period.key == cell.period.key]
            for line, of_row in cells.items()
        }
        if all(len(each) == 1 for each in same.values()):
            value = _value(way, {line: each[0] for line, each in same.items()}, term.unit)
            if value is not None and not (term.unit == "days" and cell.period.part):
                values[cell.period] = value
    told = [
        f"{one.said} {_shown(values[one], term.unit)}" for one in _asked_for(question, [*values])
    ]
    if not told:
        return None
    text = f"{term.name} ({_formula(term, way, rows, hits)}): {'; '.join(told)}"
    return OfRows(text, tuple(row.range for row in used))


def _apart(rows: Sequence[Row]) -> bool:
    """Whether they are of several sheets that are no pages of one document."""
    return len({row.sheet for row in rows}) > 1 and not all(row.on_page for row in rows)


def _scales(hit: Hit) -> set[str]:
    return {
        "".join(found.groups(default=""))[:2].lower().replace("00", "th")
        for found in _SCALE.finditer(f"{hit.header}\n{hit.text}")
    }


def _cells(hits: Sequence[Hit], row: Row) -> list[_Cell]:
    """The row's plain numbers whose columns say a period."""
    at, start, end = row.range
    hit = hits[at]
    columns = names(hit, start, end)
    cells = cells_of(hit.text[start:end])
    if not columns or len(cells) != len(columns):
        return []  # of which period is each?
    caption = hit.header.rpartition("\n")[0] if columns_of(hit.header) else hit.header
    found = []
    for name, cell in zip(columns[1:], cells[1:], strict=True):
        period, number = period_of(name, caption), _CELL.fullmatch(cell)
        if period is None or number is None or bool(number["end"]) != (number["sign"] == "("):
            continue
        value = float(number["number"].replace(",", "")) * (-1 if number["sign"] else 1)
        if _LOSS.search(row.label):
            value = -abs(value)
        found.append(_Cell(value, number["money"] or number["other"] or "", period))
    return found


def _value(way: Way, amounts: Mapping[Line, float], unit: Unit) -> float | None:
    """None where there is nothing to divide by."""
    top = _added(way.top, amounts)
    if not way.bottom:
        return top
    bottom = _added(way.bottom, amounts)
    return None if bottom <= 0 else top / bottom * (_DAYS if unit == "days" else 1)


def _added(addends: Sequence[Addend], amounts: Mapping[Line, float]) -> float:
    return sum(
        one.sign * (abs(amounts[one.line]) if one.spent else amounts[one.line]) for one in addends
    )


# --- how it is told ------------------------------------------------------------------------------


def _shown(value: float, unit: Unit) -> str:
    if unit == "percent":
        return f"{100 * value:.1f} %"
    if unit == "days":
        return f"{value:.0f}"
    if unit == "times":
        return f"{value:.2f}"
    return f"{value:,.2f}".removesuffix(".00")


def _formula(term: Term, way: Way, rows: Mapping[Line, Row], hits: Sequence[Hit]) -> str:
    made = _sum(way.top, rows, hits)
    if way.bottom:
        made = f"{_bracketed(made)} / {_bracketed(_sum(way.bottom, rows, hits))}"
    return f"{made} × {_DAYS}" if term.unit == "days" else made


def _sum(addends: Sequence[Addend], rows: Mapping[Line, Row], hits: Sequence[Hit]) -> str:
    """The addends by the labels of their rows."""
    said = ""
    for one in addends:
        at, start, end = rows[one.line].range
        label = _ALLOWED.sub("", _NOTE.sub("", cells_of(hits[at].text[start:end])[0])).strip(" :")
        said += f" {'+' if one.sign > 0 else '−'} {label}" if said else label
    return said


def _bracketed(sum: str) -> str:
    return f"({sum})" if " + " in sum or " − " in sum else sum
