"""An answer's sentences -> the same with the day of their source, where it matters; used by
answering. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asking import Question
from assistant.changing import is_of_its_day, may_have_changed
from assistant.latest import says_day, without_last
from assistant.quantities import quantities
from assistant.records import Hit, Sentence
from assistant.relative_days import with_days
from assistant.source_days import SECTION, dated, day_of_quote


def with_their_days(
    asked: str, question: Question, sentences: Sequence[Sentence], hits: Sequence[Hit], always: bool
) -> list[Sentence]:
    """Dated where what they say may have changed, or was said on a day, or a time is asked for that
    the entry alone says; `asked`: the question as it was put."""
    recent = without_last(asked)
    changes = always or may_have_changed(asked) or any(one.contrary for one in sentences)
    return [
        with_days(dated(one, hits), hits)
        if (not says_day(one.text) if recent else changes)
        or is_of_its_day(one)
        or _wants_day(question, one, hits)
        else one
        for one in sentences
    ]


def _wants_day(question: Question, sentence: Sentence, hits: Sequence[Hit]) -> bool:
    """Whether a time is asked for, or asked of, and a sentence of an entry does not say its day."""
    if question.kind != "date" and not any(one.date for one in question.quantities):
        return False
    if any(one.date for one in quantities(sentence.text)):
        return False
    day = day_of_quote(sentence, hits)
    return bool(day and day.by == SECTION)
