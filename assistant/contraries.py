"""An answer's sentences, with one elsewhere that says otherwise; used by answering.

Of two that disagree both are told; where one is of a later day and the question is about how things
are, or it says that it changes the other, it comes first.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import PurePath

from assistant.adding import other_kinds
from assistant.asking import Question
from assistant.cancelling import cancelled_by
from assistant.changing import asks_of_now, may_have_changed
from assistant.checking import Checker
from assistant.denying import surely_denies
from assistant.disagreeing import (
    ANSWERS,
    changed_by,
    changes,
    in_its_words,
    is_amended,
    is_later,
    is_newer,
    latest_of,
    rivals,
)
from assistant.evidence import quotable
from assistant.pieces import pieces
from assistant.quoting import spoken
from assistant.records import Hit, Sentence
from assistant.replies import later_in_thread, says_another, takes_its_place
from assistant.trails import Range, led
from assistant.versions import later_version
from assistant.weighing import Weighed, looked_at

_ALONE = 1.0  # an answer that the reader sees in a sentence by itself (logit)
_SURELY_ALONE = 1.75
_ONE_NOW = re.compile(  # who or where somebody or something is
    r"\W*(?:who|where)(?:['’]s|\s+(?:is|are|do|does|should|must|can))\b", re.IGNORECASE
)
_OF_VERSION = re.compile(
    r"\b(?:version|edition|revision|old|older|previous|earlier|former|was|were)\b", re.I
)


def with_contrary(
    checker: Checker, weighed: Weighed, hits: Sequence[Hit], sentences: Sequence[Sentence]
) -> list[Sentence]:
    """With one that says otherwise, and what a later mail of a thread does; or else that there is a
    later version of the best one's file: what that says may stand in quite other words."""
    told = _with_other(checker, weighed, hits, sentences)
    question, ranked = weighed.question, weighed.ranked
    best = hits[ranked[0].candidate.hit]
    place = later_in_thread(question, ranked[0], hits)
    if place and _is_another(question, hits, place, told):
        quote = checker.quote(spoken(question, ranked, hits, place), hits, *place).sentence
        when = question.kind == "date" and may_have_changed(question.text)
        when = when and takes_its_place(question, quote.text)
        if when and len(told) == 1 and _rests_on(told, {best.passage_id}):  # not an amount
            return [quote, replace(told[0], contrary=True)]
        return [*told, replace(quote, contrary=True)]
    if any(one.date for one in question.quantities) or _OF_VERSION.search(question.text):
        return told
    later = later_version(best, hits)
    if later is None or _rests_on(told, {hit.passage_id for hit in hits if hit.file == later.file}):
        return told
    if not (found := pieces(later.text)):
        return told
    name, called = PurePath(best.file).name, later.title or PurePath(later.file).stem
    said = f"There is a later version of “{name}”: “{called}”."
    low, high = found[0]
    return [*told, checker.quote(said, hits, hits.index(later), low, high).sentence]


def _is_another(
    question: Question, hits: Sequence[Hit], place: Range, told: Sequence[Sentence]
) -> bool:
    """Whether a place says another value than all that is told, and is none of its places."""
    at, start, end = place
    said = hits[at].text[start:end]
    if _rests_on(told, {hits[at].passage_id}):
        return False
    return all(says_another(question, one.text, said) for one in told)


def _with_other(
    checker: Checker, weighed: Weighed, hits: Sequence[Hit], sentences: Sequence[Sentence]
) -> list[Sentence]:
    """One is enough to warn. What led to the answer does not deny it."""
    question, ranked = weighed.question, weighed.ranked
    best = ranked[0]
    steps = {(hit, start) for hit, start, _ in led(best.candidate.hit, hits)}
    changed = changed_by(question, ranked, hits)
    if changed is None:
        changed = cancelled_by(question, ranked, hits)
    found = list(rivals(question, ranked, hits)) if changed is None else [changed]
    amendments = [at for at in found if is_amended(best, ranked[at], hits)]
    if amendments and found[0] in amendments:
        found = [latest_of(amendments, ranked, hits)]
    for at in found:
        other = ranked[at].candidate
        if (other.hit, other.start) in steps:
            continue
        apart = hits[other.hit].file != hits[best.candidate.hit].file
        newer = is_newer(ranked[at], best, hits)
        amends = at in amendments
        sure = newer or amends
        sure = sure or surely_denies(best.candidate.text, other.text)
        if apart and changed is None and not (sure or _holds(checker, weighed, hits, at)):
            continue
        place = (other.hit, *quotable(hits[other.hit].text, other))
        quote = checker.quote(spoken(question, ranked, hits, place), hits, *place).sentence
        told = {hit.passage_id for hit in hits if hit.file == hits[other.hit].file}
        kept = [
            one
            for one in sentences
            if not (_rests_on([one], told) if apart else _stands_in(one, quote))
        ]
        if not kept:
            break
        now = may_have_changed(question.text) or (not apart and asks_of_now(question.text))
        now = now and is_later(hits, ranked[at], best)
        now = now and not changes(best, ranked[at], hits)
        if now or newer or amends or changed is not None:
            return [quote, replace(kept[0], contrary=True)]
        return [*kept, replace(quote, contrary=True)]
    return _with_other_kind(checker, weighed, hits, sentences)


def _with_other_kind(
    checker: Checker, weighed: Weighed, hits: Sequence[Hit], sentences: Sequence[Sentence]
) -> list[Sentence]:
    """And what answers for another kind of what is asked for, if what is told answers for one."""
    for at in other_kinds(weighed.question, weighed.ranked, hits):
        other = weighed.ranked[at].candidate
        if not _rests_on(sentences, {hits[other.hit].passage_id}):
            place = (other.hit, *quotable(hits[other.hit].text, other))
            text = spoken(weighed.question, weighed.ranked, hits, place)
            return [*sentences, checker.quote(text, hits, *place).sentence]
    return list(sentences)


def _holds(checker: Checker, weighed: Weighed, hits: Sequence[Hit], at: int) -> bool:
    """Whether the evidence in this place contradicts the best: the reader says so of the two; or it
    finds the question answered by it, looked at by itself. In other words it must be both, or more
    surely answered."""
    question, best, other = weighed.question, weighed.ranked[0], weighed.ranked[at]
    named = question.kind in ("person", "place")  # two names may both be right
    denied = checker.denied(best.candidate.text, hits, other.candidate, clearly=named)
    if denied and in_its_words(question, best, other):
        return True
    several = named and not _ONE_NOW.match(question.text)  # who wrote the report: which one?
    if several or other.reading.margin < ANSWERS:
        return False
    (alone,) = checker.reader.read(question.text, [looked_at(hits, other)])
    return alone.answered >= (_ALONE if denied else _SURELY_ALONE)


def _stands_in(one: Sentence, other: Sentence) -> bool:
    """Whether a sentence is quoted from the place of another, or from within it."""
    (first, *_), (second, *_) = one.citations, other.citations
    same = first.passage_id == second.passage_id
    return same and first.place.start < second.place.end and second.place.start < first.place.end


def _rests_on(sentences: Sequence[Sentence], passages: Collection[int]) -> bool:
    return any(each.passage_id in passages for one in sentences for each in one.citations)
