"""Ranked evidence -> what is quoted, with the sentences that led to it, and how a row of a table is
told; used by answering. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asking import Question, could_answer
from assistant.evidence import Evidence, quotable
from assistant.quantities import quantities
from assistant.records import Hit
from assistant.rows import in_words
from assistant.trails import Range, led
from assistant.wording import stems_of, words_of

_OF_A_KIND = ("person", "place", "date", "number")


def quotes(ranked: Sequence[Evidence], hits: Sequence[Hit], most: int) -> list[Range]:
    """At most `most` quotes, each text once, each after the sentences that led to its passage.

    A copy, or a part of a quote, says nothing more.
    """
    found: list[Range] = []
    texts: list[str] = []
    chosen = 0
    for one in ranked:
        text = hits[one.candidate.hit].text
        start, end = quotable(text, one.candidate)
        if any(text[start:end] in other for other in texts):
            continue
        if chosen == most:
            break
        chosen += 1
        for hit, low, high in (*led(one.candidate.hit, hits), (one.candidate.hit, start, end)):
            said = hits[hit].text[low:high]
            if said not in texts:
                found.append((hit, low, high))
                texts.append(said)
    return found


def spoken(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit], quote: Range
) -> str:
    """What a quote says: its text, or a row in words: of a long one the cells that the question
    names, that in which the reader sees the answer, and those of the kind that is asked for (of
    several names or numbers in a row the reader often takes the wrong one)."""
    hit, start, end = quote
    answers = [
        hits[hit].text[one.reading.start : one.reading.end].strip()
        for one in ranked
        if one.candidate.hit == hit and start <= one.candidate.start < end
    ]
    asked = frozenset(question.stems)

    def telling(name: str, cell: str) -> bool:
        text = f"{name} {cell}"
        if any(cell in answer or answer in cell for answer in answers if answer):
            return True
        if question.kind in _OF_A_KIND and could_answer(
            question, text, words_of(text, question.language), quantities(text)
        ):
            return True
        return bool(asked & stems_of(text, question.language))

    return in_words(hits[hit], start, end, telling)
