"""Ranked evidence -> a sentence elsewhere that answers differently; used by answering. Pure.

Two versions of a lease, a plan and its correction, the minutes of one meeting and of the next: both
are shown, each with its date, and the reader decides. Elsewhere is another file, or another dated
section of the same one. Which sentences contradict each other the caller asks a model; here is
decided what is worth asking.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.asking import Question
from assistant.evidence import Evidence
from assistant.quantities import Quantity, agrees, quantities
from assistant.records import Hit, Sentence
from assistant.wording import content, stems_of, words_of

MARGIN = 2.0  # the reader must find an answer in the other sentence by so much (logits)
LOOKED_AT = 12  # evidence that is looked through
_LONGEST_HEADING = 60  # characters of a heading that holds a date
_HEADING_WORDS = 8
_VALUES = stems_of("price cost fee rate charge amount sum total rent salary wage pay number")
_OF_ANOTHER = re.compile(
    r"\b(?:addendum|amendment|annex|supplement|nachtrag|avenant)\b", re.IGNORECASE
)
_NOT_A_HEADING = re.compile(
    r"\b(?:due|by|until|till|before|from|since|payable|valid|expires?|printed|deadline|born)\b",
    re.IGNORECASE,
)
NEAR = 0.1  # by how much less of the question's words it may hold than the best


def rivals(question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]) -> Iterator[int]:
    """Places in `ranked` of what answers the same question with another value, best first."""
    if not ranked:
        return
    best = ranked[0]
    of_best = hits[best.candidate.hit]
    own = {of_best.file, *of_best.copies}
    since = section_date(of_best, best.candidate.start)
    for at, other in enumerate(ranked[1:LOOKED_AT], start=1):
        hit = hits[other.candidate.hit]
        if hit.through or other.reading.margin < MARGIN:
            continue
        if hit.file in own and section_date(hit, other.candidate.start) in ("", since or ""):
            continue
        if _about_the_same(question, best, other) and _differ(question, best, other, hits):
            yield at


def dated(sentence: Sentence, hits: Sequence[Hit]) -> Sentence:
    """With the date of its source: of the section, else the document's own, else the file's."""
    for hit in hits:
        if sentence.citations and hit.passage_id == sentence.citations[0].passage_id:
            start = sentence.citations[0].place.start - hit.place.start
            since = section_date(hit, start) or hit.dated or hit.modified
            return replace(sentence, as_of=since[:10])
    return sentence


def section_date(hit: Hit, start: int) -> str:
    """The date in the heading that `hit.text[start:]` stands under ("13 May 2025"); else ""."""
    lines = hit.text[:start].splitlines()
    for at in reversed(range(len(lines))):
        bare = lines[at].strip("#=*_ \t")
        if 0 < len(bare) <= _LONGEST_HEADING and not bare.endswith((".", ":", ";", ",")):
            dates = [one for one in quantities(bare) if one.date and all(one.date)]
            if dates and len(bare.split()) <= _HEADING_WORDS and _heads(lines, at, bare):
                return _iso(dates[0])
    told = [part for part in hit.heading.split(" › ") if not _OF_ANOTHER.search(part)]
    dates = [one for one in quantities(" › ".join(told)) if one.date and all(one.date)]
    return _iso(dates[-1]) if dates else ""


def _heads(lines: Sequence[str], at: int, bare: str) -> bool:
    """Whether a line is a heading: marked or underlined as one, or alone; no row, no bullet, and
    not what is due by a day."""
    line = lines[at].strip()
    if (
        _NOT_A_HEADING.search(bare)
        or _OF_ANOTHER.search(bare)
        or line.startswith(("-", "+", "•", "* "))
        or "|" in line
    ):
        return False
    after = lines[at + 1].strip() if at + 1 < len(lines) else ""
    if line.startswith(("#", "=", "**", "__")) or (len(after) > 2 and not after.strip("=-~")):
        return True
    return not after and (at == 0 or not lines[at - 1].strip())


def _iso(one: Quantity) -> str:
    year, month, day = one.date or (0, 0, 0)
    return f"{year:04}-{month:02}-{day:02}"


def _about_the_same(question: Question, best: Evidence, other: Evidence) -> bool:
    """What stands for the value itself ("price") need not be said: "a wash costs £3" says it.

    Whose name it is must be: the line below "Chair: …" names another office, not another chair.
    """
    if question.kind == "person" and (
        other.features["coverage"] < best.features["coverage"] - NEAR
    ):
        return False
    if any(other.features[name] < best.features[name] - NEAR for name in ("names_near", "numbers")):
        return False
    if other.features["coverage_near"] >= best.features["coverage_near"] - NEAR:
        return True
    lacking = (best.candidate.near_stems - other.candidate.near_stems) & set(question.stems)
    return lacking <= _VALUES


def _differ(question: Question, best: Evidence, other: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether the two answers, as the reader sees them, are values that cannot both be true."""
    one, two = _span(best, hits), _span(other, hits)
    said, told = _new(question, one), _new(question, two)
    if said and told:
        comparable = any(_comparable(a, b) for a in said for b in told)
        return comparable and not any(agrees(a, b) for a in said for b in told)
    if said or told or question.kind not in ("person", "place"):
        return False
    if not (_named(one) and _named(two)):
        return False
    first, second = ({word.stem for word in content(words_of(text))} for text in (one, two))
    return bool(first and second) and not first & second


def _named(text: str) -> bool:
    """Whether a word of it has a capital: "the chair" is not a person who could be another."""
    return any(text[word.start].isupper() for word in content(words_of(text)))


def _new(question: Question, text: str) -> list[Quantity]:
    return [
        one
        for one in quantities(text)
        if not any(agrees(one, asked) for asked in question.quantities)
    ]


def _comparable(one: Quantity, other: Quantity) -> bool:
    if one.date or other.date:
        return bool(one.date and other.date)
    return one.unit == other.unit


def _span(one: Evidence, hits: Sequence[Hit]) -> str:
    return hits[one.candidate.hit].text[one.reading.start : one.reading.end]
