"""Rows of statements + how a ratio is made of them -> its value for each period; for answering.

"Total current assets: 2022 8,996" and "Total current liabilities: 2022 8,128" -> 1.11 for 2022.
Nothing is worked out where a row does not say which column is of which period. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.asking import Question
from assistant.glossary import Addend, Line, Term, Unit, Way
from assistant.records import Hit
from assistant.rows import cells_of, names
from assistant.trails import Range
from assistant.years import PART_OF_YEAR

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SCALE = re.compile(r"\bin (?:thousand|million|billion)s?\b", re.IGNORECASE)
_NOTE = re.compile(r"\s*\(\w{1,2}\)")  # "(a)"
_ALLOWED = re.compile(r"(?<=, net)\s+of\b.*", re.IGNORECASE)
_OTHERWISE = re.compile(
    r"\b(?:averag\w+|adjusted|underlying|organic|excluding|without|leaving|left out|strip\w*"
    r"|segments?|divisions?|businesse?s?|regions?|countr\w+|geograph\w+|domestic|international|quarterly)\b",
    re.IGNORECASE,
)
_DAYS = 365


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """What is said of a term, and the rows that it rests on."""

    text: str
    rows: tuple[Range, ...]


def ratios(
    question: Question, terms: Sequence[Term], rows: Mapping[Line, Range], hits: Sequence[Hit]
) -> list[WorkedOut]:
    """Each term that can be worked out; none where it is asked for in some other way, of averages
    say, or of a part of the whole."""
    if _OTHERWISE.search(question.text):
        return []
    return [one for term in terms if (one := work_out(term, rows, hits)) is not None]


def work_out(term: Term, rows: Mapping[Line, Range], hits: Sequence[Hit]) -> WorkedOut | None:
    """The term's value for each period that all its rows have; None if there is none.

    By the first of its ways whose lines are all there; not where they are said to be in several
    scales ("in millions"), or a part of a year would be set against a whole one.
    rows: the row of each line, `hits[hit].text[start:end]`.
    """
    way = next((way for way in term.ways if all(line in rows for line in way.lines)), None)
    if way is None:
        return None
    wanted = [rows[line] for line in way.lines]
    of = [hits[at] for at, _, _ in wanted]
    in_part = {bool(PART_OF_YEAR.search(hit.header)) for hit in of}
    if len(set(filter(None, map(_scale, of)))) > 1 or len(in_part) > 1:
        return None
    if term.unit == "days" and in_part == {True}:
        return None
    amounts = {line: _amounts(hits, rows[line]) for line in way.lines}
    told = [
        f"{period} {_shown(value, term.unit)}"
        for period in _periods(list(amounts.values()))
        if (value := _value(way, {line: each[period] for line, each in amounts.items()}, term.unit))
        is not None
    ]
    if not told:
        return None
    made = f"{_sum(way.top, rows, hits)}"
    if way.bottom:
        made = f"{_bracketed(made)} / {_bracketed(_sum(way.bottom, rows, hits))}"
    made += f" × {_DAYS}" if term.unit == "days" else ""
    return WorkedOut(f"{term.name} ({made}): {'; '.join(told)}", tuple(wanted))


def _scale(hit: Hit) -> str:
    found = _SCALE.search(f"{hit.header} {hit.text}")
    return found[0].lower().removesuffix("s") if found else ""


def _amounts(hits: Sequence[Hit], row: Range) -> dict[str, float]:
    """The row's amounts by the name of their column, and by its year if each has its own."""
    at, start, end = row
    columns = names(hits[at], start, end)
    cells = cells_of(hits[at].text[start:end])
    if not columns or len(cells) != len(columns):
        return {}  # of which period is each?
    years = [year for name in columns[1:] for year in set(_YEAR.findall(name))]
    found: dict[str, float] = {}
    for name, cell in zip(columns[1:], cells[1:], strict=True):
        value = _amount(cell)
        if value is None or columns.count(name) > 1:
            continue
        found[name] = value
        of_name = set(_YEAR.findall(name))
        if len(of_name) == 1 and len(years) == len(set(years)):
            found[of_name.pop()] = value
    return found


def _amount(cell: str) -> float | None:
    """ "(16,682)" -> -16682.0; None if it is no number."""
    found = _NUMBER.search(cell)
    if found is None:
        return None
    value = float(found[0].replace(",", ""))
    return -value if cell.strip(" $€£").startswith(("(", "-", "−", "–")) else value


def _periods(amounts: Sequence[Mapping[str, float]]) -> list[str]:
    """The years that all have, else the columns of one year each, in the order of the first."""
    shared = [name for name in amounts[0] if all(name in each for each in amounts)]
    years = [name for name in shared if _YEAR.fullmatch(name)]
    return years or [name for name in shared if len(set(_YEAR.findall(name))) == 1]


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


def _shown(value: float, unit: Unit) -> str:
    if unit == "percent":
        return f"{100 * value:.1f} %"
    if unit == "days":
        return f"{value:.0f}"
    if unit == "times":
        return f"{value:.2f}"
    return f"{value:,.2f}".removesuffix(".00")


def _sum(addends: Sequence[Addend], rows: Mapping[Line, Range], hits: Sequence[Hit]) -> str:
    """The addends by the labels of their rows."""
    said = ""
    for one in addends:
        at, start, end = rows[one.line]
        label = _ALLOWED.sub("", _NOTE.sub("", cells_of(hits[at].text[start:end])[0])).strip(" :")
        said += f" {'+' if one.sign > 0 else '−'} {label}" if said else label
    return said


def _bracketed(sum: str) -> str:
    return f"({sum})" if " + " in sum or " − " in sum else sum
