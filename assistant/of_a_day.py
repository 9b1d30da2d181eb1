"""A question of one month or day -> the evidence of entries of that time, before and without that
of others. Pure; for weighing.

"What was my blood pressure in September 2024?": each visit stands under its date, and says
"Blood pressure 138/88" alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.asking import Question
from assistant.evidence import LEAST, LESS, Evidence, with_first, words_asked
from assistant.quantities import Quantity, quantities
from assistant.records import Hit
from assistant.source_days import SECTION, day_of_source
from assistant.wording import content, words_of
from assistant.years import BEFORE, OPEN


def of_its_time(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> tuple[list[Evidence], bool]:
    """The evidence with the best of the month or day that is asked for first, and none of entries
    of another; and whether that has every other word of the question, and so tells it surely.

    Only where the best of all stands in an entry with a day, and says no date itself.
    """
    asked = _asked(question)
    if asked is None or not ranked or question.kind == "date":
        return list(ranked), False
    if _day(ranked[0], hits) is None:
        return list(ranked), False
    shared = words_asked(question, ranked[0]) - _times(question, asked)
    enough = LEAST * ranked[0].probability
    for at, one in enumerate(ranked):
        fits = _fits(_day(one, hits), asked)
        if fits and one.probability >= enough and shared <= words_asked(question, one):
            kept = [one for one in with_first(ranked, at, LESS) if _may_fit(one, hits, asked)]
            wanted = set(question.stems) - _times(question, asked)
            own = {word.stem for word in content(words_of(one.candidate.text))}
            return kept, bool(wanted) and wanted <= own
    return list(ranked), False


def _asked(question: Question) -> Quantity | None:
    """The one month of a year, or day, that is asked for."""
    dates = [one for one in question.quantities if one.date]
    if len(dates) != 1 or not (dates[0].date and all(dates[0].date[:2])):
        return None
    before = question.text[max(0, dates[0].start - BEFORE) : dates[0].start]
    return None if OPEN.search(before) else dates[0]


def _times(question: Question, asked: Quantity) -> set[str]:
    """The stems of what says the time."""
    said = question.text[asked.start : asked.end]
    return {word.stem for word in words_of(said)}


def _day(one: Evidence, hits: Sequence[Hit]) -> date | None:
    """The day of the entry that a sentence stands in, if it says no date itself."""
    if any(each.date for each in quantities(one.candidate.text)):
        return None
    day = day_of_source(hits[one.candidate.hit], one.candidate.start)
    return day.first if day and day.by == SECTION else None


def _fits(day: date | None, asked: Quantity) -> bool:
    if day is None or asked.date is None:
        return False
    year, month, of_month = asked.date
    return (day.year, day.month) == (year, month) and of_month in (0, day.day)


def _may_fit(one: Evidence, hits: Sequence[Hit], asked: Quantity) -> bool:
    day = _day(one, hits)
    return day is None or _fits(day, asked)
