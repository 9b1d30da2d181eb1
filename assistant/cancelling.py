"""Ranked evidence -> a later note that calls off what the best sentence plans; used by contraries.
Pure.

"When are we going to Lisbon?": the idea names a week in April; "Lisbon cancelled" is later.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.records import Hit
from assistant.source_days import day_of_source
from assistant.wording import FUNCTION_WORDS, words_of

_WHAT = "the|a|an|my|our|your|his|her|its|their|it|all|this|that"  # what somebody cancels
_OFF = re.compile(
    rf"\b(?:(?:is|are|was|were|been|be|being|got|i|we|i have|we have|i[’']ve|we[’']ve) cancel+ed"
    rf"|cancel+(?:ed|s|ling|lation)?(?!\s+(?:{_WHAT})\b)|called off|calls? off"
    r"|(?:is|are) off(?!\s+(?:to|the|sick|work|on|for|with|from|duty)\b)|fell through"
    r"|not going|won['’]t (?:be )?(?:happen|take place|go\w*|com\w*)|abgesagt"
    r"|f[aä]llt aus|storniert|annul[ée]e?s?|cancelad[oa]s?|anulad[oa]s?)\b",
    re.IGNORECASE,
)
_OFF_AT_END = re.compile(r"\boff\W*$", re.IGNORECASE)
_NO = re.compile(r"\b(?:no|not|kein\w*|pas de|sin)\s+(?:the\s+)?(?P<what>\w+)", re.IGNORECASE)


def cancelled_by(question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]) -> int | None:
    """The place in `ranked` of the sentence that says so of what the question names."""
    if not ranked or question.kind == "person":
        return None
    best = ranked[0]
    if _calls_off(question, best, hits):
        return None
    for at, other in enumerate(ranked[1:], start=1):
        if _calls_off(question, other, hits) and _is_later(other, best, hits):
            return at
    return None


def _is_later(one: Evidence, other: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether one source says that it is of a later day than the other, or than its file's time."""
    after, before = (day_of_source(hits[e.candidate.hit], e.candidate.start) for e in (one, other))
    last = before.last.isoformat() if before else hits[other.candidate.hit].modified[:10]
    return after is not None and bool(last) and after.first.isoformat() > last


def _calls_off(question: Question, one: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether a sentence names what is asked about and calls it off; or denies it, in a note that
    calls it so by its title."""
    hit, text = hits[one.candidate.hit], one.candidate.text
    about = set(question.names) or set(question.stems)
    if not about <= {word.stem for word in one.candidate.words}:
        return False
    if _OFF.search(text):
        return True
    names = (PurePath(hit.file).stem, hit.title, hit.heading.split(" › ")[-1])
    titled = any(_OFF.search(name) or _OFF_AT_END.search(name) for name in names)
    return titled and any(_stems(no["what"]) & about for no in _NO.finditer(text))


def _stems(word: str) -> set[str]:
    return {one.stem for one in words_of(word) if one.folded not in FUNCTION_WORDS}
