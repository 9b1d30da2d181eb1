"""A question whether two documents agree, or of what changed -> what they say; used by answering.

"Do the house rules and the lease agree on dogs?": the sentence of each that comes closest, the
second as one that says otherwise if their values cannot both be true. Where one of the two is not
found, or says nothing of it, the question is answered as any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.amending import asked_change, called
from assistant.asking import Question, understand
from assistant.checking import Checker
from assistant.denying import surely_denies
from assistant.differing import comparable, compatible, values_of
from assistant.furniture import is_furniture
from assistant.languages import Language
from assistant.pieces import pieces
from assistant.quoting import spoken
from assistant.records import Hit, Sentence
from assistant.source_days import dated
from assistant.trails import Range
from assistant.what_changed import Passages, told_changes
from assistant.wording import stems_of

_LEAST = -4.0  # of the margin by which the reader finds an answer in a document that is named
_AGREE = r"(?:agree|disagree|differ|match|conflict|say the same(?: thing)?|contradict each other)"
_ON = r"(?:on|about|regarding|concerning|as to|in|for)"
_ASKS = (
    re.compile(
        rf"\W*(?:do|does|did)\s+(?P<one>.+?)\s+and\s+(?P<other>.+?)\s+{_AGREE}\s+{_ON}\s+(?P<of>.+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\W*(?:does|do|did)\s+(?P<one>.+?)\s+(?:agree|disagree|conflict|differ)\s+(?:with|from)\s+"
        rf"(?P<other>.+?)\s+{_ON}\s+(?P<of>.+)",
        re.IGNORECASE,
    ),
)
_ASKING = re.compile(r"(?:how|when|where|who|what|which|whether|why)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Agreement:
    """The stems of what two documents are called, and a question of what they are to agree on."""

    sides: tuple[frozenset[str], frozenset[str]]
    asked: Question


def told_of_documents(
    checker: Checker, question: Question, hits: Sequence[Hit], passages: Passages
) -> list[Sentence]:
    """What answers a question about documents themselves; none if it is none, or they don't."""
    if agreement := asked_agreement(question.text, question.language):
        return told_by_both(checker, agreement, hits, passages)
    if change := asked_change(question.text, question.language):
        return told_changes(checker, change, question, hits, passages)
    return []


def asked_agreement(question: str, language: Language) -> Agreement | None:
    """What a question asks to be compared; None if it asks otherwise."""
    found = next((match for one in _ASKS if (match := one.match(question))), None)
    if not found:
        return None
    first, second = (stems_of(found[side], language) for side in ("one", "other"))
    about = found["of"].strip(" ?.!")
    asked = f"{about[0].upper()}{about[1:]}?" if _ASKING.match(about) else f"What about {about}?"
    return Agreement((first, second), understand(asked)) if first and second else None


def told_by_both(
    checker: Checker, asked: Agreement, hits: Sequence[Hit], passages: Passages
) -> list[Sentence]:
    """What each of the two says, with its day; none if one of them says nothing of it."""
    files = [_file(side, hits) for side in asked.sides]
    if not all(files) or files[0] == files[1]:
        return []
    told: list[tuple[str, Sentence]] = []
    for file in files:
        known = passages(file)
        found = max(_readings(checker, asked.asked, known), default=None)
        if found is None or found[0] < _LEAST:
            return []
        at, start, end = place = found[1]
        quote = checker.quote(spoken(asked.asked, (), known, place), known, *place).sentence
        told.append((known[at].text[start:end], dated(quote, known)))
    (one, first), (other, second) = told
    return [first, replace(second, contrary=_differ(asked.asked, one, other))]


def _file(side: frozenset[str], hits: Sequence[Hit]) -> str:
    """The one file that is called so; "" if none is, or several are."""
    files = {hit.file for hit in hits if side <= stems_of(called(hit))}
    return files.pop() if len(files) == 1 else ""


def _readings(
    checker: Checker, asked: Question, hits: Sequence[Hit]
) -> Iterator[tuple[float, Range]]:
    """By how much the reader finds the question answered in each sentence that has a word of it."""
    for at, read in enumerate(checker.reader.read(asked.text, [hit.text for hit in hits])):
        text = hits[at].text
        for start, end in pieces(text):
            shared = stems_of(text[start:end], asked.language) & set(asked.stems)
            if shared and not is_furniture(text, start, end):
                yield read.best(start, end).margin, (at, start, end)


def _differ(asked: Question, one: str, other: str) -> bool:
    """Whether two sentences say values that cannot both be true, or one denies the other."""
    pairs = [(a, b) for a in values_of(asked, one) for b in values_of(asked, other)]
    told = [(a, b) for a, b in pairs if comparable(a, b) and (a.unit or a.date)]
    return surely_denies(one, other) or (
        bool(told) and not any(compatible(one, a, other, b) for a, b in told)
    )
