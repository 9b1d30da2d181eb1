"""A question for several rows of a table -> all of them, from the whole file; for answering. Pure.

"Which tools need an induction?": the reader sees one row that answers; what is asked for are all
whose column "Induction needed" says yes. Only where every word of the question is a column's, a
cell's or the file's own, so that the rows are just those that are asked for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.languages import ENGLISH
from assistant.naming import name_of
from assistant.ratios import OfRows
from assistant.records import Hit
from assistant.rows import blocks, cells_in, in_words, is_names, names
from assistant.steering import without_orders
from assistant.trails import Range
from assistant.wording import is_negated, stems_of, words_of

Search = Callable[[str, int, Sequence[str]], Sequence[Hit]]
DEPTH = 40  # passages of a table; of a longer one not all rows would be told
MOST = 40  # rows; more are no answer to read
_FEWEST = 2
_ASKS = re.compile(
    r"\s*(?:which|what|list|show(?: me)?|name)\s+(?:of\s+)?(?:(?:all|the|our|my|their)\s+)*"
    r"(?P<noun>[a-z]+s)\b",
    re.IGNORECASE,
)
_NO_PLURAL = re.compile(r"(?:ss|us|is)$|^(?:was|does|has|means|costs|happens)$", re.IGNORECASE)
_YES = frozenset({"yes", "y", "x", "✓", "✔", "true", "1"})
_NO = frozenset({"no", "n", "", "-", "–", "—", "✗", "false", "0"})
_PLAIN = stems_of(
    "made make makes use used using have has had get keep kept need needs needed are there list"
    " show before now currently still all"
)


@dataclass(frozen=True, slots=True)
class _Row:
    hit: int
    start: int
    end: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """The rows that are asked for, in the order of the file, and the columns that tell so."""

    hits: list[Hit]
    rows: list[Range]
    telling: frozenset[str]

    def said(self) -> list[OfRows]:
        """Each row, of a long one the cells of these columns."""
        return [
            OfRows(in_words(self.hits[at], start, end, self._tells), ((at, start, end),))
            for at, start, end in self.rows
        ]

    def _tells(self, column: str, _cell: str) -> bool:
        return column in self.telling


def rows_asked_for(
    search: Search, question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> Listed | None:
    """All rows of the best evidence's table that the question asks for; None if it does not ask
    for several, or what of it cannot be told by the table."""
    asks = _ASKS.match(question.text)
    if (
        not ranked
        or question.language is not ENGLISH
        or not asks
        or _NO_PLURAL.search(asks["noun"])
    ):
        return None
    best, hit = ranked[0].candidate, hits[ranked[0].candidate.hit]
    columns = names(hit, best.start, best.end)
    if len(columns) < _FEWEST:
        return None
    found = without_orders(search(" ".join(columns), DEPTH, [hit.file]))
    rows = _rows(found, columns)
    if len(found) == DEPTH or not rows:
        return None
    asked = set(question.stems)
    conditions = _conditions(columns, rows, asked, is_negated(words_of(question.text)))
    said = stems_of(" ".join((*columns, name_of(hit.file, hit.title), hit.heading, asks["noun"])))
    told = said.union(*(stems for *_, stems in conditions))
    if not conditions or not asked <= told | _PLAIN:
        return None
    kept = [
        row for row in rows if all(row.cells[at].lower() in wanted for at, wanted, _ in conditions)
    ]
    if not _FEWEST <= len(kept) <= MOST:
        return None
    telling = frozenset({columns[1], *(columns[at] for at, *_ in conditions)})
    return Listed(found, [(row.hit, row.start, row.end) for row in kept], telling)


def _rows(hits: Sequence[Hit], columns: Sequence[str]) -> list[_Row]:
    """The rows of the table with these columns, each once, in the order of the file."""
    found: dict[tuple[str, int, int], _Row] = {}
    for at, hit in enumerate(hits):
        for start, end, is_row in blocks(hit.text):
            if not is_row or is_names(hit, start, end) or names(hit, start, end) != columns:
                continue
            cells = tuple(cells_in(hit, start, end))
            if len(cells) == len(columns):
                place = hit.place
                key = (place.sheet or "", place.page or 0, place.start + start)
                found[key] = _Row(at, start, end, cells)
    return [found[key] for key in sorted(found)]


def _conditions(
    columns: Sequence[str], rows: Sequence[_Row], asked: set[str], negated: bool
) -> list[tuple[int, frozenset[str], frozenset[str]]]:
    """What cells of which columns must say, and the words of the question that tell it: a column of
    yes and no that the question names, or what several cells of one say."""
    found = []
    for at in range(1, len(columns)):
        values = Counter(row.cells[at].lower() for row in rows)
        named = stems_of(columns[at])
        if values.keys() <= _YES | _NO and values.keys() & _YES and values.keys() & _NO:
            if named and named <= asked:
                found.append((at, _NO if negated else _YES, named))
            continue
        meant = {
            value: said
            for value, count in values.items()
            if count >= _FEWEST and (said := stems_of(value)) <= asked and not said <= named
        }
        if meant and not negated:
            found.append((at, frozenset(meant), frozenset().union(*meant.values())))
    return found
