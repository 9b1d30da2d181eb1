"""A question for several things, or for the utmost of them -> whether one line is no answer. Pure.

"How many boxes are fragile?", "Which house was the cheapest?": where listing cannot tell the rows
that are asked for, one line of a table or of a list is only the likeliest of many alike. Used by
answering, which tells it as one that may not answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asking import Question
from assistant.enumerations import is_item
from assistant.evidence import Evidence
from assistant.languages import ENGLISH
from assistant.listing import plural_asked
from assistant.quantities import quantities
from assistant.records import Hit
from assistant.rows import names
from assistant.sizing import BOUND, UTMOST
from assistant.wording import stems_of

_MANY = re.compile(r"\bhow\s+many\s+(?:of\s+)?(?:(?:the|our|my)\s+)?(?P<noun>[\w-]+)", re.I)
_RISES = re.compile(r"\b\w+(?:est)\b|\b(?:most|least|only|all|none|every)\b", re.I)


def is_one_of_many(question: Question, best: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the best evidence is one line among many alike, where the question asks how many, for
    several, for the utmost, or for what is over a number; and the line does not tell it itself."""
    if question.language is not ENGLISH:
        return False
    hit, one = hits[best.candidate.hit], best.candidate
    columns = names(hit, one.start, one.end)
    if not columns and not is_item(hit.text, one.start):
        return False
    if many := _MANY.search(question.text):
        return not _numbered(many["noun"], one.text, columns)
    if BOUND.search(question.text):
        return True
    if UTMOST.search(question.text):
        return not _RISES.search(f"{one.text} {hit.heading}")
    noun = plural_asked(question.text)
    return bool(noun and columns and stems_of(noun) <= stems_of(columns[0]))


def _numbered(noun: str, text: str, columns: Sequence[str]) -> bool:
    """Whether a line says a number of such things: "28 pupils", or a column of pupils."""
    wanted = stems_of(noun)
    if any(wanted <= stems_of(name) for name in columns[1:]):
        return True
    return any(wanted & stems_of(text[number.end : number.end + 40]) for number in quantities(text))
