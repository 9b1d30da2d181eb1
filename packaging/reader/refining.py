"""Training data -> the pairs of the second training: near misses, mostly in short windows.

The first training (`pairs`) shows whole passages once. What it leaves weak is telling a question
that a sentence answers from one that it only seems to answer, so here the same questions come with
the sentences round their answer, with that sentence taken out, changed by rule, and together with
an answer, as a claim to be verified (Hu et al. 2019, "Read + Verify").
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from pairs import (
    CLAIMS,
    SENTENCES_ONLY,
    Pair,
    claim_lines,
    claim_pair,
    nearest,
    other_passage,
    titled,
    training_cases,
)
from twisting import names_of, twisted

from assistant.evidence import window
from assistant.pieces import pieces
from tests.benchmarks.answering_data import (
    HELD_OUT_ARTICLES,
    Case,
    Pool,
    learned,
    squad,
)

LONGEST_ANSWER = 120  # characters, that is joined to its question
CLAIM_SHARE = 0.3  # of the claims of the first training are shown again
QUESTIONS = {"qed_nq": 5000, "qamr": 3500, "tatqa_text": 500, "condaqa": 787}


def refining_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What the second training learns from."""
    yield from shown_again(data, chooser, 2, QUESTIONS, 0.15, CLAIM_SHARE)


def shown_again(
    data: Path,
    chooser: random.Random,
    rounds: int,
    questions: Mapping[str, int],
    whole: float,
    claims: float,
) -> Iterator[Pair]:
    """Near misses of SQuAD 2.0, `rounds` times, and of so many `questions` of other sets, `whole`
    of them uncut; and a share of the first training's `claims`."""
    pool = squad(data / "answering" / "squad2")
    cases = [case for case in pool.cases if case.group not in HELD_OUT_ARTICLES]
    for _ in range(rounds):
        yield from near_misses(pool, cases, chooser, whole=0.5)
    for name, count in questions.items():
        pool, cases = training_cases(data, name, count, chooser)
        yield from near_misses(pool, cases, chooser, whole=whole)
    for name, count in CLAIMS.items():
        lines = [line for line in claim_lines(data, name) if learned(str(line["group"]))]
        chooser.shuffle(lines)
        yield from (claim_pair(name, line) for line in lines[: int(count * claims)])


def near_misses(
    pool: Pool, cases: Sequence[Case], chooser: random.Random, whole: float
) -> Iterator[Pair]:
    """Of each case a few of what can be made of it; `whole`: the share of uncut passages."""
    names = [name for text in pool.texts[:400] for name in names_of(text)]
    for case in cases:
        passage, title = pool.texts[case.gold], pool.titles[case.gold]
        spanned = case.source not in SENTENCES_ONLY
        right = Pair("question", case.source, case.group, case.question, passage,
                     int(case.answerable), case.span, spanned)  # fmt: skip
        shown = right if chooser.random() < whole else windowed(right, case.seeming)
        yield titled(shown, title, chooser)
        seeming = case.span if case.answerable else case.seeming
        if seeming and seeming[1] - seeming[0] < LONGEST_ANSWER and chooser.random() < 0.6:
            yield as_claim(right, seeming, 0 if case.answerable else 2)
        if case.answerable and case.answers:
            for wrong in _wrong(pool, case, right, names, chooser):
                yield titled(wrong, title, chooser) if wrong.kind == "question" else wrong


def _wrong(
    pool: Pool, case: Case, right: Pair, names: list[str], chooser: random.Random
) -> Iterator[Pair]:
    """What does not answer: the question changed, its sentence taken out, another passage."""
    span = right.span
    if span and chooser.random() < 0.6:
        changed = twisted(right.first, right.passage, case.answers[0], names, chooser)
        if changed:
            twist = replace(right, first=changed, label=0, span=None)
            if span[1] - span[0] >= LONGEST_ANSWER or chooser.random() < 0.5:
                yield windowed(twist, span)
            else:
                yield as_claim(twist, span, 2)
    if span and chooser.random() < 0.25:
        rest = _without(right.passage, span)
        if len(rest) > 80 and not any(a.lower() in rest.lower() for a in case.answers):
            yield windowed(replace(right, passage=rest, label=0, span=None), None)
    if chooser.random() < 0.2:
        other = other_passage(pool, case, chooser)
        if other is not None:
            yield windowed(replace(right, passage=pool.texts[other], label=0, span=None), None)


def windowed(pair: Pair, seeming: tuple[int, int] | None) -> Pair:
    """With the sentences round its answer, or what seems to be, or what is nearest to it."""
    at = pair.span or seeming
    if at is None:
        return replace(pair, passage=nearest(pair.first, pair.passage))
    start, end = window(pair.passage, *at)
    span = pair.span and (pair.span[0] - start, pair.span[1] - start)
    return replace(pair, passage=pair.passage[start:end], span=span)


def _without(passage: str, span: tuple[int, int]) -> str:
    start, end = next(
        ((low, high) for low, high in pieces(passage) if low < span[1] and span[0] < high),
        (0, len(passage)),
    )
    return (passage[:start] + passage[end:]).strip()


def as_claim(pair: Pair, answer: tuple[int, int], label: int) -> Pair:
    """Question and answer as a claim about the sentences round the answer."""
    start, end = window(pair.passage, *answer)
    said = f"{pair.first} {pair.passage[slice(*answer)]}"
    return Pair("claim", pair.source, pair.group, said, pair.passage[start:end], label)
