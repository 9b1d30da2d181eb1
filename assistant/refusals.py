"""What was found and weighed -> why a question is not answered, in words. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asking import beyond_codes, has_code_of, said_of, unmentioned
from assistant.languages import ENGLISH, is_foreign
from assistant.lettered import not_told
from assistant.monthly import other_month
from assistant.other_day import other_day
from assistant.other_kind import is_of_another_kind
from assistant.query import Query
from assistant.records import Hit
from assistant.weighing import Weighed
from assistant.years import other_year

NOTHING_FOUND = "Nothing in your files matches this question."
NOTHING_LEFT = "Nothing matches this question in the files that “{}” leaves; look at that limit."
NOT_ALL = "Your files don't answer: {}"
NOT_MENTIONED = "Nothing that was found mentions “{}”; the closest passages are shown instead."
OTHER_YEAR = (
    "What was found is about {}, and the question about {}; the closest passages are shown instead."
)
TOO_LITTLE = "The question does not say what it is about: add a word that is in your files."
WORKED_OUT = "Your files don't say this outright; it can be worked out from these lines."
NOT_ENGLISH = (
    "Whether your files answer this is not clear: answers are judged well in English only. The "
    "closest passages are shown instead."
)
NOT_ANSWERED = "Your files don't answer this question; the closest passages are shown instead."
_LESS_WITH_CODE = 0.5  # of the threshold, where the best row has the code that is asked for
_LESS_ABROAD = 0.75  # of it, in another language than English, where chances tell little


def refusal_of(query: Query, weighed: Weighed, hits: Sequence[Hit], threshold: float) -> str:
    """Why the question is not answered; "" if it is.

    query: as the person typed it; threshold: the least chance that something found answers it.
    """
    if not weighed.ranked:
        return NOTHING_LEFT.format(query.limits) if query.is_limited else NOTHING_FOUND
    said = list(map(said_of, hits))
    name = unmentioned(query.text, said) or not_told(weighed.question, said)
    if name:
        return NOT_MENTIONED.format(name)
    if weighed.answerable >= _least(query, weighed, threshold):
        best = weighed.ranked[0]
        if years := other_year(weighed.question, best, hits):
            return OTHER_YEAR.format(years[1], years[0])
        if months := other_month(weighed.question, best, hits):
            return OTHER_YEAR.format(months[1], months[0])
        if days := other_day(weighed.question, best, hits):
            return OTHER_YEAR.format(days[1], days[0])
        return ""
    known = query.language is ENGLISH and not is_foreign(query.text)
    return NOT_ANSWERED if known else NOT_ENGLISH


def is_unsure(query: Query, weighed: Weighed, hits: Sequence[Hit], sure: float) -> bool:
    """Whether an answer that is not refused is told as one that may not answer.

    sure: the chance from which it is told as it stands. What was read in a tongue that is not known
    tells too little of it.
    """
    doubtful = (
        weighed.astray
        or is_foreign(query.text)
        or is_of_another_kind(weighed.question, weighed.ranked[0], hits)
    )
    return doubtful or weighed.answerable < _least(query, weighed, sure)


def _least(query: Query, weighed: Weighed, threshold: float) -> float:
    """Less is asked of a row that has the code that is asked for and, in or around it, some word of
    what is asked about it; and of another language."""
    best, others = weighed.ranked[0].candidate, beyond_codes(weighed.question)
    coded = has_code_of(query.text, best.text) and (not others or bool(others & best.near_stems))
    abroad = query.language is not ENGLISH
    return threshold * (_LESS_WITH_CODE if coded else _LESS_ABROAD if abroad else 1.0)
