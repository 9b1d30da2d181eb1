"""A question for the highest, or for what is over a number -> which rows of a table; for listing.

"Which tenant pays the highest rent?", "Which tenants pay more than 1,000 a month?". Told only where
each word is the column of what is asked for, the one column of numbers, or says nothing more; and
where every row has such a number and is another one. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.languages import ENGLISH
from assistant.quantities import quantities
from assistant.totals import is_total
from assistant.wording import FUNCTION_WORDS, content, stems_of, unowned, words_of

_ASKS = re.compile(
    r"\s*(?:(?:in|on|at|for|from|with|by|during)\s+)?(?:which|what|(?P<many>how\s+many))\s+"
    r"(?:of\s+)?(?:(?:the|our|my)\s+)?(?P<noun>[a-z]+)\b(?:\s+(?P<second>[a-z]+)\b)?",
    re.I,
)
_MOST = (
    r"highest|largest|biggest|greatest|dearest|costliest|(?:the\s+)?most(?:\s+expensive)?"
    r"|lowest|smallest|cheapest|fewest|(?:the\s+)?least(?:\s+expensive)?"
)
UTMOST = re.compile(rf"\b(?:{_MOST})\b", re.I)
BOUND = re.compile(
    r"\b(?P<side>(?:more|greater|higher|less|lower|fewer)\s+than|over|above|exceeding|under|below"
    r"|at\s+least|at\s+most)\s+(?P<number>[£$€]?\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:[£$€]|pounds?|euros?"
    r"|dollars?)\b)?)",
    re.I,
)
_LOW = ("low", "small", "cheap", "few", "least", "the least", "less", "under", "below", "at most")
_OF_PRICE = re.compile(r"\b(?:expensive|dearest|costliest|cheapest|costs?)\b", re.I)
_PRICES = stems_of("price prices cost costs")
_OF_TIME = {"month": "monthly", "year": "yearly annual", "week": "weekly", "day": "daily"}
_ELSE = re.compile(
    r"\b(?:or|and|either|neither|nor|not|no|never|but|only|just|both|other|except|than|before|after"
    r"|since|until|between|without|if|when|while|second|third|next|last|first|second|up|off|out"
    r"|per|total|together|altogether|average|sum|increase\w*|rise\w*|change\w*)\b|n['’]t\b",
    re.I,
)
_PLAIN = stems_of(
    "pay pays paying has have had get gets cost costs earn earns charge charges show use uses used"
)
ANY = frozenset({"things", "items", "ones", "rows", "entries"})  # of whatever table
_NUMBER = re.compile(
    r"(?P<before>[£$€]|[A-Z]{3})?\s?(?P<number>[-−]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?"
    r"|\d+(?:\.\d{1,2})?))(?:\s?(?P<after>[£$€%]|[^\W\d_]+))?"
)


@dataclass(frozen=True, slots=True)
class Sized:
    """The highest or lowest if `value` is None, else what is over or under it; `words`: stems of
    the others in the question."""

    noun: str
    second: str  # the word behind it, which may be the noun: "which removal firm"
    high: bool
    value: float | None
    unit: str
    included: bool
    words: frozenset[str]
    counted: bool = False  # how many


def size_asked(text: str) -> Sized | None:
    """What a question asks of the size of one column; None if it asks otherwise, or for more."""
    asks = _ASKS.match(text)
    bound = BOUND.search(text)
    found = bound or UTMOST.search(text)
    if not asks or not found or found.start() < asks.end("noun") or (asks["many"] and not bound):
        return None
    rest = f"{text[asks.end('noun') : found.start()]} {text[found.end() :]}"
    if (
        _ELSE.search(rest)
        or UTMOST.search(rest)
        or any(map(str.isdigit, rest))
        or _has_small_name(rest)
    ):
        return None
    stems = {word.stem for word in content(words_of(rest), ENGLISH)}
    if _OF_PRICE.search(text):
        stems |= _PRICES
    side = (bound["side"] if bound else found[0]).lower()
    amount = quantities(bound["number"])[0] if bound else None
    return Sized(
        asks["noun"].lower(),
        (asks["second"] or "").lower() if found.start() >= asks.end() else "",
        not side.startswith(_LOW),
        amount.value if amount else None,
        amount.unit if amount else "",
        side.startswith("at "),
        frozenset(stems),
        bool(asks["many"]),
    )


def column_of_size(
    sized: Sized, columns: Sequence[str], about: frozenset[str] = frozenset()
) -> tuple[int, tuple[int, ...]]:
    """The column of what is asked for, and those that the question names; (-1, ()) where it is not
    sure. `about`: stems of what stands over the table, which a question may say, too."""
    said = [stems_of(name) | _times(name) for name in columns]
    about -= frozenset().union(*said)
    words = stems_of(sized.noun)
    if words <= about and sized.second:
        words = stems_of(sized.second)
    nouns = [0] if sized.noun in ANY else [at for at, one in enumerate(said) if words <= one]
    if len(nouns) != 1 or not words:
        return -1, ()
    asked = sized.words - (_PLAIN - _PRICES) - about
    asked -= words if stems_of(sized.noun) <= about else frozenset()
    of_price = [one | _PRICES if one & _PRICES else one for one in said]
    named = [
        at for at, one in enumerate(of_price) if at != nouns[0] and asked & one >= asked - _PRICES
    ]
    return nouns[0], tuple(at for at in named if asked & of_price[at])


def rows_of_size(
    sized: Sized,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    about: frozenset[str] = frozenset(),
) -> tuple[list[int], int, int] | None:
    """The indices of the rows that are asked for, and the two columns that tell so; None if more
    than one column could, or a row has no such number."""
    noun, named = column_of_size(sized, columns, about)
    own = [at for at, row in enumerate(rows) if not _is_total(row, noun)]
    told = {at: one for at in named if (one := _numbers([rows[row][at] for row in own]))}
    names = [rows[row][noun].lower() for row in own]
    if len(told) != 1 or len(set(names)) < len(names):
        return None
    ((column, (values, unit)),) = told.items()
    if sized.unit and sized.unit != unit:
        return None
    if sized.value is None:
        utmost = max(values) if sized.high else min(values)
        kept = [row for row, value in zip(own, values, strict=True) if value == utmost]
    else:
        kept = [row for row, value in zip(own, values, strict=True) if _fits(value, sized)]
    return kept, noun, column


def _fits(value: float, sized: Sized) -> bool:
    assert sized.value is not None
    if value == sized.value:
        return sized.included
    return (value > sized.value) == sized.high


def _numbers(cells: Sequence[str]) -> tuple[list[float], str] | None:
    """The numbers that cells are, and their one unit; None if one is none, or of another unit."""
    found = [_NUMBER.fullmatch(cell.strip()) for cell in cells]
    if len(found) < 2 or not all(found):
        return None
    matches = [one for one in found if one]
    if len({(one["before"], one["after"]) for one in matches}) > 1:
        return None
    unit = quantities(cells[0])
    values = [float(one["number"].replace(",", "").replace("−", "-")) for one in matches]
    return values, unit[0].unit if unit else ""


def _is_total(row: Sequence[str], noun: int) -> bool:
    first = next((cell for cell in row if cell.strip()), "")
    return is_total(first) or is_total(row[noun])


def _times(name: str) -> frozenset[str]:
    """ "Monthly rent" is what is paid "a month"."""
    return frozenset(
        time for time, said in _OF_TIME.items() if set(said.split()) & set(name.lower().split())
    )


def _has_small_name(text: str) -> bool:
    """ "in the US", "in May": a small word that is a name limits."""
    inside = [word for word in re.findall(r"[^\s,;:?!()]+", text) if word[0].isupper()]
    return any(unowned(word.lower().rstrip(".")) in FUNCTION_WORDS for word in inside)
