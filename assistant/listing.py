"""A question for several rows of a table -> all of them, from the whole file; for answering. Pure.

"Which tools need an induction?": the reader sees one row that answers; what is asked for are all
whose column "Induction needed" says yes. A wrong list is worse than one row: it is told only where
each word of the question is the table's subject, a column of yes and no, or what cells of one
column say word for word, and where the whole table was read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.languages import ENGLISH
from assistant.markings import unmarked
from assistant.naming import name_of
from assistant.outstanding import NO, YES, Doing, cells_of, column_of, doing_asked
from assistant.quantities import quantities
from assistant.ratios import OfRows
from assistant.records import Hit
from assistant.rows import blocks, cells_in, in_words, is_names, is_rule, names
from assistant.sizing import ANY, Sized, column_of_size, rows_of_size, size_asked
from assistant.steering import without_orders
from assistant.trails import Range
from assistant.wording import FUNCTION_WORDS, content, stems_of, unowned, words_of
from assistant.worked_out import Search

DEPTH = 40  # passages of a table; of a longer one not all rows would be told
MOST = 40  # rows; more are no answer to read
_FEWEST = 2
_ASKS = re.compile(
    r"\s*(?:which|what|list|show(?: me)?|name|(?P<many>how\s+many))\s+(?:of\s+)?"
    r"(?:(?:all|the|our|my|their)\s+)*"
    r"(?P<noun>[a-z]+s)\b",
    re.IGNORECASE,
)
_NO_PLURAL = re.compile(r"(?:ss|us|is)$|^(?:was|does|has|means|costs|happens)$", re.IGNORECASE)
_OWNED = re.compile(r"\s+(?:(?:do|have)\s+(?:i|we)(?:\s+(?:have|got))?|are\s+there)[\s?.]*", re.I)
_ELSE = re.compile(  # it limits, joins or compares in a way that no single condition tells
    r"\b(?:or|either|neither|nor|but|only|just|both|other|except|than|more|most|less|least|over|under"
    r"|above|below|between|before(?!\s+(?:they|it|you|we|use|using)\b)|after|since|until|till|from|to"
    r"|off|out|up|how many|first|last|longest|\w{3,}est)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:no|not|without|never|cannot)\b|n['’]t\b", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:not?|without|out|off|over|under|above|below|non)\b", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s,;:?!()\"“”]+")
_ARTICLES = ("the", "a", "an")
_PLAIN = stems_of(
    "made make makes use used using have has had get keep kept need needs needed are there list"
    " show now currently all mark marked label labelled flag flagged give gave given list listed"
) | {"befor"}


_COUNTS = stems_of("many")
_EACH = re.compile(  # a column that says how many each row stands for
    r"\b(?:quantity|qty|count|pieces|pcs|copies|stock|how many|no\. of|number of)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Row:
    hit: int
    start: int
    end: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Condition:
    """What the cells of a column must say, and the words of the question that tell it."""

    column: int
    wanted: frozenset[str]
    words: frozenset[int]  # indices of the question's tokens
    is_value: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """The rows that are asked for, in the order of the file, and the columns that tell so."""

    hits: list[Hit]
    rows: list[Range]
    telling: frozenset[str]
    counted: str = ""  # what they are, if the question is how many

    def said(self) -> list[OfRows]:
        """How many, if that is asked; each row, of a long one the cells of these columns."""
        told = [
            OfRows(
                unmarked(in_words(hit := self.hits[at], start, end, self._tells), hit.file),
                ((at, start, end),),
            )
            for at, start, end in self.rows
        ]
        if not self.counted:
            return told
        return [OfRows(f"{len(self.rows)} {self.counted}", tuple(self.rows)), *told]

    def _tells(self, column: str, _cell: str) -> bool:
        return column in self.telling


def plural_asked(text: str) -> str:
    """The noun of "Which tools …", "List all tools": "" where it is none in the plural, or how many
    are asked for."""
    asks = _ASKS.match(text)
    is_plural = asks and not asks["many"] and not _NO_PLURAL.search(asks["noun"])
    return asks["noun"] if asks and is_plural else ""


def rows_asked_for(
    search: Search, question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> Listed | None:
    """All rows of the best evidence's table that the question asks for; None if it does not ask
    for several, or what of it cannot be told by the table."""
    if question.language is ENGLISH and (sized := size_asked(question.text)):
        return _of_size(search, sized, hits)
    doing = doing_asked(question.text) if question.language is ENGLISH else None
    if doing and (told := _done(search, doing, hits)):
        return told
    asks = _ASKS.match(question.text)
    if not asks or not ranked or question.language is not ENGLISH:
        return None
    if _is_more(question.text[asks.start("noun") :]):
        return None
    noun, best = asks["noun"].lower(), ranked[0].candidate
    hit = hits[best.hit]
    columns = names(hit, best.start, best.end)
    subject = stems_of(noun) <= stems_of(" ".join(columns[:2])) | _about(hit) or noun in ANY
    if len(columns) < _FEWEST or _NO_PLURAL.search(noun) or not subject:
        return None
    found = without_orders(search(" ".join(columns), DEPTH, [hit.file]))
    rows = _rows(found, hit, columns) if len(found) < DEPTH else None
    if not rows:
        return None
    tokens = [unowned(one.lower().rstrip(".")) for one in _TOKEN.findall(question.text)]
    if noun not in tokens:
        return None  # "how many days' notice"
    conditions = _conditions(columns, rows, tokens, tokens.index(noun), _denied(question.text))
    if asks["many"] and any(_EACH.search(name) for name in columns):
        return None
    owned = asks["many"] and _OWNED.fullmatch(question.text, asks.end())
    every = owned and _is_each(noun, columns, rows)
    if not (conditions or every) or not _all_told(question, conditions, columns, tokens, noun):
        return None
    kept = [
        row
        for row in rows
        if all(row.cells[one.column].lower() in one.wanted for one in conditions)
    ]
    counted = noun if asks["many"] else ""
    if not (1 if counted else _FEWEST) <= len(kept) <= MOST:
        return None
    telling = frozenset({columns[1], *(columns[one.column] for one in conditions)})
    return Listed(found, [(row.hit, row.start, row.end) for row in kept], telling, counted)


def _is_each(noun: str, columns: Sequence[str], rows: Sequence[_Row]) -> bool:
    """Whether each row is another one of what a noun names: by a column of names or numbers."""
    named = [at for at, name in enumerate(columns[:2]) if stems_of(noun) == stems_of(name)]
    return any(len({row.cells[at] for row in rows}) == len(rows) for at in named)


def _about(hit: Hit) -> frozenset[str]:
    """The stems of what stands over a table."""
    return stems_of(f"{name_of(hit.file, hit.title)} {hit.heading}")


def _done(search: Search, asked: Doing, hits: Sequence[Hit]) -> Listed | None:
    """The rows that say that it was done, or was not, of the only table with a column for it."""
    table = _only_table(hits, lambda columns, hit: _tells_of(asked, columns, hit))
    if table is None:
        return None
    hit, columns = table
    found = without_orders(search(" ".join(columns), DEPTH, [hit.file]))
    rows = _rows(found, hit, list(columns)) if len(found) < DEPTH else []
    at = column_of(asked, columns)
    others = {cell for row in rows for n, cell in enumerate(row.cells) if n != at}
    if any(stems_of(cell) == asked.done for cell in others):
        return None  # of which of the columns?
    kept = cells_of(asked, [row.cells[at] for row in rows])
    if not kept or len(kept) > MOST:
        return None
    places = [(rows[one].hit, rows[one].start, rows[one].end) for one in kept]
    return Listed(found, places, frozenset(columns))


def _tells_of(asked: Doing, columns: Sequence[str], hit: Hit) -> bool:
    """Whether a table has a column for it, and is of what it is asked of."""
    known = stems_of(" ".join(columns)) | _about(hit)
    is_of = not asked.noun or asked.noun in ANY or stems_of(asked.noun) <= known
    return bool(column_of(asked, columns)) and is_of and asked.of <= known


def _only_table(
    hits: Sequence[Hit], fits: Callable[[Sequence[str], Hit], object]
) -> tuple[Hit, tuple[str, ...]] | None:
    """The first hit and the columns of the only table that fits; None if there are more."""
    tables: dict[tuple[str, str | None, str, tuple[str, ...]], Hit] = {}
    for hit in hits:
        for start, end, is_row in blocks(hit.text):
            columns = tuple(names(hit, start, end)) if is_row else ()
            if columns and fits(columns, hit):
                tables.setdefault((hit.file, hit.place.sheet, hit.heading, columns), hit)
    if len(tables) != 1:
        return None
    (((_, _, _, columns), hit),) = tables.items()
    return hit, columns


def _of_size(search: Search, sized: Sized, hits: Sequence[Hit]) -> Listed | None:
    """The rows with the highest number, or those over one, of the only table that tells it."""
    table = _only_table(hits, lambda columns, hit: column_of_size(sized, columns, _about(hit))[1])
    if table is None:
        return None
    hit, columns = table
    found = without_orders(search(" ".join(columns), DEPTH, [hit.file]))
    rows = _rows(found, hit, list(columns)) if len(found) < DEPTH else []
    cells = [row.cells for row in rows]
    told = rows_of_size(sized, columns, cells, _about(hit)) if rows else None
    if not told or not 0 < len(told[0]) <= MOST:
        return None
    kept = [rows[at] for at in told[0]]
    telling = frozenset(columns[at] for at in told[1:])
    counted = sized.noun if sized.counted else ""
    return Listed(found, [(row.hit, row.start, row.end) for row in kept], telling, counted)


# --- the question --------------------------------------------------------------------------------


def _is_more(text: str) -> bool:
    """Whether it limits or compares, denies twice, or has a small word as a name: "in May"."""
    inside = [word for word in _TOKEN.findall(text)[1:] if word[0].isupper() and word != "I"]
    named = any(unowned(word.lower().rstrip(".")) in FUNCTION_WORDS for word in inside)
    return bool(_ELSE.search(text)) or len(_NOT.findall(text)) > 1 or named


def _denied(text: str) -> bool:
    return bool(_NOT.search(text))


def _all_told(
    question: Question,
    conditions: Sequence[_Condition],
    columns: Sequence[str],
    tokens: Sequence[str],
    noun: str,
) -> bool:
    """Whether nothing of the question but its subject stands beside the conditions; numbers and
    dates must be what cells say."""
    values = {at for one in conditions if one.is_value for at in one.words}
    said = " ".join(token for at, token in enumerate(tokens) if at not in values)
    told = stems_of(noun).union(
        *(stems_of(columns[one.column]) for one in conditions),
        *(stems_of(tokens[at]) for one in conditions for at in one.words),
    )
    asked = {word.stem for word in content(words_of(question.text), question.language)} - _COUNTS
    return not quantities(said) and asked <= told | _PLAIN


def _conditions(
    columns: Sequence[str],
    rows: Sequence[_Row],
    tokens: Sequence[str],
    noun: int,
    denied: bool,
) -> list[_Condition]:
    """None where a value is one of two columns, or more is denied than one column of yes and no."""
    found: list[_Condition] = []
    spans: dict[tuple[int, ...], list[tuple[int, str]]] = {}
    stems = [stems_of(token) for token in tokens]
    for at in range(1, len(columns)):
        values = Counter(row.cells[at].lower() for row in rows)
        if values.keys() <= YES | NO | {""} and values.keys() & YES:
            named = stems_of(columns[at])
            words = frozenset(n for n, stem in enumerate(stems) if stem & named and n != noun)
            told = frozenset().union(*(stems[n] for n in words))
            if named and named <= told and not _DENIES.search(columns[at]):
                no = NO & values.keys() or {""}
                found.append(_Condition(at, frozenset(no) if denied else YES, words, False))
            continue
        for value, count in values.items():
            for span in _places(value, tokens):
                if count >= _FEWEST and noun not in span:
                    spans.setdefault(span, []).append((at, value))
    widest = [one for one in spans if not any(set(one) < set(other) for other in spans)]
    by_column: dict[int, list[tuple[tuple[int, ...], str]]] = {}
    for span in widest:
        if len(spans[span]) > 1:
            return []  # of which of the columns?
        ((at, value),) = spans[span]
        by_column.setdefault(at, []).append((span, value))
    found += [
        _Condition(
            at,
            frozenset(value for _, value in told),
            frozenset(number for span, _ in told for number in span),
            True,
        )
        for at, told in by_column.items()
    ]
    found = [
        one
        for one in found
        if not any(one.words < other.words for other in found if not one.is_value)
    ]
    tellers = [number for one in found for number in one.words]
    if len(tellers) > len(set(tellers)):
        return []  # a word that may tell either of two
    return [] if denied and (len(found) != 1 or found[0].is_value) else found


def _places(value: str, tokens: Sequence[str]) -> Iterator[tuple[int, ...]]:
    """Where all words of a cell stand in the question, one behind the other."""
    said = [one.lower().rstrip(".") for one in _TOKEN.findall(value)]
    while said and said[0] in _ARTICLES and len(said) > 1:
        said = said[1:]
    for at in range(len(tokens) - len(said) + 1):
        if said and list(tokens[at : at + len(said)]) == said:
            yield tuple(range(at, at + len(said)))


# --- the table -----------------------------------------------------------------------------------


def _rows(hits: Sequence[Hit], best: Hit, columns: Sequence[str]) -> list[_Row]:
    """The rows of the best hit's table, each once, in the order of the file; none if some of them
    are not read whole, or another sheet or section has the same columns."""
    found: dict[tuple[int, int], _Row] = {}
    for at, hit in enumerate(hits):
        here = (hit.place.sheet, hit.heading) == (best.place.sheet, best.heading)
        for start, end, is_row in blocks(hit.text):
            if not is_row and hit.file.lower().endswith((".csv", ".tsv")):
                return []  # a row of several lines, or a remark
            if not is_row or is_rule(hit.text[start:end]) or is_names(hit, start, end):
                continue
            if names(hit, start, end) != columns:
                continue
            cells = cells_in(hit, start, end)
            short = len(columns) - len(cells)
            if not here or short < 0 or (short and hit.place.page):
                return []
            place = (hit.place.page or 0, hit.place.start + start)
            found[place] = _Row(at, start, end, (*cells, *[""] * short))
    return [found[place] for place in sorted(found)]
