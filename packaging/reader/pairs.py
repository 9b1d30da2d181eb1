"""Training data -> pairs that the network learns from: (question or claim, passage, what is right).

    answers/*.jsonl.gz, SQuAD 2.0 articles -> question pairs     checker/*.jsonl.gz -> claim pairs

A fifth of the groups is held out everywhere, and three SQuAD articles. FeverSymmetric is left out:
its claims are those of FEVER, so it could not be held out apart.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from twisting import names_of, twisted

from assistant.pieces import pieces
from assistant.wording import content, words_of
from tests.benchmarks.answering_data import (
    HELD_OUT_ARTICLES,
    Case,
    Pool,
    learned,
    squad,
    training,
)

LONGEST_PREMISE = 600  # characters; a longer one is cut to the sentences nearest to the claim


@dataclass(frozen=True, slots=True)
class Pair:
    """label: of a question 1 (answered) or 0; of a claim 0 supported, 1 contradicted, 2 neither.

    span: characters of `passage` that answer; None where it does not, or where `spanned` is False.
    """

    kind: Literal["question", "claim"]
    source: str
    group: str
    first: str
    passage: str
    label: int
    span: tuple[int, int] | None = None
    spanned: bool = True  # whether the start and the end are learned from this pair


LABELS = {"supported": 0, "contradicted": 1, "not_enough": 2}

# How many of each set are taken; of questions, before their negatives are made.
QUESTIONS = {
    "qed_nq": 6000,
    "qamr": 5000,
    "tatqa_text": 600,
    "covidqa": 250,
    "clapnq_sentence": 300,
    "condaqa": 700,
}
CLAIMS = {
    "wice": 1600,
    "foolmetwice": 2020,
    "fever_dev": 5000,
    "infotabs": 3500,
    "mnli_part": 7000,
    "snli_dev": 2500,
    "breaking_nli": 1400,
    "begin": 3500,
    "begin_v1_contradictions": 48,
    "qa_feedback": 900,
    "summedits": 800,
    "expertqa": 900,
}
SENTENCES_ONLY = ("clapnq_sentence", "condaqa")  # no exact span: only whether it is answered


def first_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What the first training learns from."""
    yield from question_pairs(data, chooser)
    yield from claim_pairs(data, chooser)


def question_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """Questions with their passages, with others that do not answer, and twisted."""
    pool = squad(data / "answering" / "squad2")
    cases = [case for case in pool.cases if case.group not in HELD_OUT_ARTICLES]
    yield from _questions(pool, cases, chooser, negatives=0.35, twists=0.12)
    for name, count in QUESTIONS.items():
        pool, cases = training_cases(data, name, count, chooser)
        yield from _questions(pool, cases, chooser, negatives=0.35, twists=0.25)


def _questions(
    pool: Pool, cases: Sequence[Case], chooser: random.Random, negatives: float, twists: float
) -> Iterator[Pair]:
    names = [name for text in pool.texts[:400] for name in names_of(text)]
    for case in cases:
        passage, title = pool.texts[case.gold], pool.titles[case.gold]
        right = Pair(
            "question",
            case.source,
            case.group,
            case.question,
            passage,
            int(case.answerable),
            case.span,
            case.source not in SENTENCES_ONLY,
        )
        yield titled(right, title, chooser)
        if not case.answerable or not case.answers:
            continue
        if chooser.random() < negatives:
            other = other_passage(pool, case, chooser)
            if other is not None:
                wrong = replace(right, passage=pool.texts[other], label=0, span=None, spanned=True)
                yield titled(wrong, pool.titles[other], chooser)
        if case.span and chooser.random() < twists:
            changed = twisted(case.question, passage, case.answers[0], names, chooser)
            if changed:
                wrong = replace(right, first=changed, label=0, span=None)
                yield titled(wrong, title, chooser)


def titled(pair: Pair, title: str, chooser: random.Random) -> Pair:
    """With the document's title before the passage in half of the pairs, as in a library."""
    if not title or chooser.random() < 0.5:
        return pair
    head = f"{title}\n"
    span = pair.span and (pair.span[0] + len(head), pair.span[1] + len(head))
    return replace(pair, passage=head + pair.passage, span=span)


def other_passage(pool: Pool, case: Case, chooser: random.Random) -> int | None:
    """A passage that a search finds and that does not hold the answer."""
    answers = [answer.lower() for answer in case.answers]
    found = [
        hit.passage_id
        for hit in pool.search(case.question, 8, frozenset({case.gold}))
        if not any(answer in hit.text.lower() for answer in answers)
    ]
    return chooser.choice(found[:4]) if found else None


def training_cases(
    data: Path, name: str, count: int, chooser: random.Random
) -> tuple[Pool, list[Case]]:
    """`count` cases of a set of questions that may be learned from, at random, and their pool."""
    pool = training(data / "training" / "answers" / f"{name}.jsonl.gz")
    cases = [case for case in pool.cases if learned(case.group)]
    if name == "condaqa":
        cases = balanced(cases, count, chooser)
    elif name == "qamr":
        pool, cases = widened(pool, cases, chooser)
    chooser.shuffle(cases)
    return pool, cases[:count]


def balanced(cases: Sequence[Case], count: int, chooser: random.Random) -> list[Case]:
    no = [case for case in cases if not case.answerable]
    yes = [case for case in cases if case.answerable]
    return [*no, *chooser.sample(yes, count - len(no))]


def widened(pool: Pool, cases: Sequence[Case], chooser: random.Random) -> tuple[Pool, list[Case]]:
    """QAMR's passages are single sentences: put two others of the same article round them."""
    by_group: dict[str, list[int]] = {}
    for case in cases:
        members = by_group.setdefault(case.group, [])
        if case.gold not in members:
            members.append(case.gold)
    wide = Pool()
    place: dict[int, tuple[int, int]] = {}  # sentence -> wide passage, offset in it
    for members in by_group.values():
        for at in range(0, len(members), 3):
            texts, offset = [], 0
            part = members[at : at + 3]
            for member in part:
                place[member] = (len(wide.texts), offset)
                texts.append(pool.texts[member].strip())
                offset += len(texts[-1]) + 1
            wide.add(" ".join(texts), "")
    moved = []
    for case in cases:
        index, offset = place[case.gold]
        lead = len(pool.texts[case.gold]) - len(pool.texts[case.gold].lstrip())
        if case.span:
            span = (case.span[0] + offset - lead, case.span[1] + offset - lead)
            moved.append(replace(case, gold=index, span=span))
    chooser.shuffle(moved)
    return wide, moved


# --- claims --------------------------------------------------------------------------------------


def claim_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    for name, count in CLAIMS.items():
        lines = [line for line in claim_lines(data, name) if learned(str(line["group"]))]
        chooser.shuffle(lines)
        if name == "breaking_nli":  # 87 % of it are contradictions
            lines.sort(key=lambda line: line["label"] == "contradicted")
        yield from (claim_pair(name, line) for line in lines[:count])


def claim_lines(data: Path, name: str) -> list[dict[str, str]]:
    with gzip.open(data / "training" / "checker" / f"{name}.jsonl.gz", "rt") as file:
        return [json.loads(line) for line in file]


def claim_pair(name: str, line: dict[str, str]) -> Pair:
    premise = nearest(line["claim"], line["premise"])
    return Pair("claim", name, line["group"], line["claim"], premise, LABELS[line["label"]])


def nearest(claim: str, premise: str) -> str:
    """A long premise without the sentences that share least with the claim, in its order."""
    if len(premise) <= LONGEST_PREMISE:
        return premise
    spans = pieces(premise)
    wanted = {word.stem for word in content(words_of(claim))}
    shared = [len(wanted & {w.stem for w in words_of(premise[a:b])}) for a, b in spans]
    kept: set[int] = set()
    for index in sorted(range(len(spans)), key=lambda one: (-shared[one], one)):
        size = sum(spans[at][1] - spans[at][0] for at in kept)
        if size + spans[index][1] - spans[index][0] <= LONGEST_PREMISE:
            kept.add(index)
    return (
        " ".join(premise[slice(*spans[index])] for index in sorted(kept))
        or premise[:LONGEST_PREMISE]
    )


def held_out(data: Path) -> tuple[list[Pair], list[Pair]]:
    """Question pairs of the held-out SQuAD articles, claim pairs of the held-out groups."""
    pool = squad(data / "answering" / "squad2")
    questions = [
        Pair("question", "squad2", case.group, case.question, pool.texts[case.gold],
             int(case.answerable), case.span)
        for case in pool.cases
        if case.group in HELD_OUT_ARTICLES
    ]  # fmt: skip
    chooser = random.Random(5)
    claims = []
    for name in CLAIMS:
        lines = [line for line in claim_lines(data, name) if not learned(str(line["group"]))]
        chooser.shuffle(lines)
        claims += [claim_pair(name, line) for line in lines[:150]]
    return questions, claims
