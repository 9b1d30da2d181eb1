"""The best evidence of a mail -> what a later mail of its thread puts in its place; for contraries.
Pure.

"The kiln may run until 22:00", and a week later below the same subject: "They agreed to 23:00".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asking import Question
from assistant.differing import comparable, values_of
from assistant.evidence import Evidence
from assistant.furniture import is_furniture, is_mail_head
from assistant.languages import fold
from assistant.pieces import pieces
from assistant.quantities import agrees
from assistant.quotations import is_quotation, is_reply
from assistant.records import Hit
from assistant.trails import Range
from assistant.turns import is_chat
from assistant.weekdays import weekdays
from assistant.wording import stems_of

_ANSWERED = re.compile(
    r"\s*(?:re|aw|antw|antwort|ré|rép|rif|sv|vs|fwd?|wg|tr|rv)\s*(?:\[\d+\]|\(\d+\))?\s*:", re.I
)
_DATE = re.compile(r"^Date: (?P<when>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)", re.MULTILINE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"(?<![\d.:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d:]|\.\d)")
_AGREED = (
    r"\bnew (?:\w+ )?(?:date|day|time|appointment|deadline|price|offer)\b"
    r"|\b(?:is|are|would be) (?:fine|all right|ok|okay)\b"
)
_POINTS = re.compile(
    rf"(?:^|[:;,–] )(?:it|they|that|this|we|he|she|make it|now|instead)\b|{_AGREED}", re.IGNORECASE
)
_SETS = re.compile(
    rf"(?:^|[:;,–] )(?:it|that|this|make it|now|instead)\b|{_AGREED}"
    r"|\b(?:mov|postpon|chang|resched)\w+",
    re.IGNORECASE,
)
_LEAVES_OPEN = re.compile(r"\b(?:not|cannot|\w+n['’]t|only|away|abroad)\b", re.IGNORECASE)
_LEAD = "»"  # before what a reply answers


def later_in_thread(question: Question, best: Evidence, hits: Sequence[Hit]) -> Range | None:
    """The sentence of the latest mail of the same thread that says another value of the kind that
    the best one says: another day, time or amount; None if none does."""
    if question.kind in ("person", "place"):
        return None
    own = hits[best.candidate.hit]
    thread, since = _thread_of(own), _moment_of(own)
    if not thread or not since:
        return None
    later = [
        (_moment_of(hit), at)
        for at, hit in enumerate(hits)
        if _thread_of(hit) == thread
        and is_reply(_subject(hit))
        and not is_quotation(hit.place.message)
    ]
    for moment, at in sorted(later, reverse=True):
        if moment <= since:
            return None
        for start, end in pieces(hits[at].text):
            said = hits[at].text[start:end]
            if said.startswith(_LEAD) or is_mail_head(said, True) or said.endswith("?"):
                continue
            if is_furniture(hits[at].text, start, end):
                continue
            if says_another(question, best.candidate.text, said):
                return at, start, end
    return None


def _is_of_it(question: Question, said: str) -> bool:
    """Whether a sentence has a word of the question, or points to what was said of it."""
    shared = stems_of(said, question.language) & set(question.stems)
    return bool(shared) or bool(_POINTS.search(said))


def says_another(question: Question, one: str, other: str) -> bool:
    """Whether the second says a day, a time, or so much of something, as the first does, and none
    that the first says."""
    first, second = set(_TIME.findall(one)), set(_TIME.findall(other))
    if first and second:
        return not first & second
    if not _is_of_it(question, other):  # of a time of day it is hardly ever another thing
        return False
    days, others = ({day.value for day in weekdays(text)} for text in (one, other))
    if days and others:
        return not days & others
    said, told = values_of(question, one), values_of(question, other)
    alike = any(comparable(a, b) and (a.date or a.unit) for a in said for b in told)
    return alike and not any(agrees(a, b) for a in said for b in told)


def takes_its_place(question: Question, said: str) -> bool:
    """Whether a sentence of a later mail sets what is asked for, as far as its words show: "I can
    only stay until 11:30" is no other time of the meeting."""
    if _LEAVES_OPEN.search(said):
        return False
    shared = stems_of(said, question.language) & set(question.stems)
    return bool(shared) or bool(_SETS.search(said))


def _thread_of(hit: Hit) -> str:
    """The subject without what marks an answer, folded; "" if it is of no mail."""
    if not hit.place.message or hit.place.attachment or is_chat(hit):
        return ""
    subject = _subject(hit)
    while found := _ANSWERED.match(subject):
        subject = subject[found.end() :]
    return fold(subject).strip()


def _subject(hit: Hit) -> str:
    return (hit.place.message or "").rpartition(" · ")[2]


def _moment_of(hit: Hit) -> str:
    """When a mail or quotation was written, as far as it is told: ISO 8601; "" if it is not."""
    if found := _DATE.search(hit.text):
        return found["when"]
    day = _DAY.match(hit.place.message or "")
    return day[0] if day else ""
