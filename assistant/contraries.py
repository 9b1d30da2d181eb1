"""An answer's sentences, with one elsewhere that says otherwise; used by answering.

Of two that disagree both are told; where one is of a later day and the question is about how things
are, or it says that it changes the other, it comes first.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from assistant.cancelling import cancelled_by
from assistant.changing import may_have_changed
from assistant.checking import Checker
from assistant.denying import surely_denies
from assistant.disagreeing import changed_by, changes, is_later, rivals
from assistant.evidence import quotable
from assistant.quoting import spoken
from assistant.records import Hit, Sentence
from assistant.trails import led
from assistant.weighing import Weighed


def with_contrary(
    checker: Checker, weighed: Weighed, hits: Sequence[Hit], sentences: Sequence[Sentence]
) -> list[Sentence]:
    """One is enough to warn. What led to the answer does not deny it."""
    question, ranked = weighed.question, weighed.ranked
    best = ranked[0]
    steps = {(hit, start) for hit, start, _ in led(best.candidate.hit, hits)}
    changed = changed_by(question, ranked, hits)
    if changed is None:
        changed = cancelled_by(question, ranked, hits)
    for at in rivals(question, ranked, hits) if changed is None else (changed,):
        other = ranked[at].candidate
        if (other.hit, other.start) in steps:
            continue
        apart = hits[other.hit].file != hits[best.candidate.hit].file
        sure = surely_denies(best.candidate.text, other.text)
        if apart and changed is None and not sure:
            named = question.kind in ("person", "place")  # two names may both be right
            if not checker.denied(best.candidate.text, hits, other, clearly=named):
                continue
        place = (other.hit, *quotable(hits[other.hit].text, other))
        quote = checker.quote(spoken(question, ranked, hits, place), hits, *place).sentence
        told = {hits[other.hit].passage_id}
        if apart:
            told = {hit.passage_id for hit in hits if hit.file == hits[other.hit].file}
        kept = [one for one in sentences if not _rests_on(one, told)]
        if not kept:
            break
        now = may_have_changed(question.text) and is_later(hits, ranked[at], best)
        now = now and not changes(best, ranked[at], hits)
        if now or changed is not None:
            return [quote, replace(kept[0], contrary=True)]
        return [*kept, replace(quote, contrary=True)]
    return list(sentences)


def _rests_on(sentence: Sentence, passages: Collection[int]) -> bool:
    return any(one.passage_id in passages for one in sentence.citations)
