"""A question for what is done, or still to be done -> the rows of a table that say so; for listing.
Pure.

"Who has not paid yet?", "Which loans are unreturned?": the rows whose column "Paid" or "Returned"
is empty or says no, where it holds a day, an amount or yes in the others; "Who has paid?": these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.quantities import quantities
from assistant.wording import stems_of

YES = frozenset({"yes", "y", "x", "✓", "✔", "true", "1"})
NO = frozenset({"no", "n", "-", "–", "—", "✗", "false", "0"})
_ASKS = re.compile(
    r"\s*(?:who(?:ever)?|what|which(?:\s+(?:one|of\s+(?:the|our|my)))?)\s*(?P<noun>[a-z]+\b)??\s*"
    r"(?:(?:has|have|had|is|are|was|were|did)"
    r"(?P<not>n['’]t|\s+(?:still\s+)?not)?\s+(?:yet\s+|already\s+)?(?:been\s+)?(?P<done>[a-z]+)|(?:is|are)\s+(?:still\s+)?un(?P<undone>[a-z]+))"
    r"(?:\s+(?P<of>(?:the|their|his|her|my|our|its)\s+[a-z]+|yet|already|so\s+far|back|up))*\s*[?.!]*\s*",
    re.IGNORECASE,
)
_SAID = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Doing:
    """What is done, as stems, or not; the noun of what it is asked of, and what it is done to."""

    done: frozenset[str]
    is_done: bool
    noun: str
    of: frozenset[str]


def doing_asked(question: str) -> Doing | None:
    """None if it asks otherwise."""
    found = _ASKS.fullmatch(question)
    if not found:
        return None
    of = (
        stems_of(re.sub(r"^\w+\s+", "", found["of"])) if " " in (found["of"] or "") else frozenset()
    )
    done = stems_of((found["done"] or found["undone"]).lower())
    is_done = not (found["not"] or found["undone"])
    return Doing(done, is_done, (found["noun"] or "").lower(), of - stems_of("so far"))


def column_of(asked: Doing, columns: Sequence[str]) -> int:
    """The only column that is named by what is asked for; 0, which tells what a row is about, if
    there is none, or several."""
    named = [
        at for at, name in enumerate(columns) if at and asked.done == stems_of(name) - asked.of
    ]
    return named[0] if len(named) == 1 else 0


def cells_of(asked: Doing, cells: Sequence[str]) -> list[int] | None:
    """Which cells of a column say that something was done, or was not; None if some say something
    else than yes, no, a day or an amount, or all the same."""
    open_: list[int] = []
    for at, cell in enumerate(cells):
        bare = cell.strip().lower()
        if not bare or bare in NO:
            open_.append(at)
        elif bare not in YES and not _is_value(bare):
            return None
    if not 0 < len(open_) < len(cells):
        return None
    return [at for at in range(len(cells)) if at not in open_] if asked.is_done else open_


def _is_value(cell: str) -> bool:
    """Whether it is a day or an amount, and no more."""
    found = quantities(cell)
    rest = cell
    for one in found:
        rest = rest.replace(cell[one.start : one.end], " ")
    return bool(found) and not _SAID.search(rest)
