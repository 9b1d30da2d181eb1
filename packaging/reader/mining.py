"""What the reader itself takes for an answer, wrongly -> the pairs of the tenth training.

libraries -> the product's search and weighing, with the reader of `resources/` (of the tenth: the
mean that shipped before it) -> each question with the passage that answers, and with what was
looked at again and does not, where the reader nearly took it for the answer (hard negatives: Xiong
et al. 2021, "Approximate Nearest Neighbor Negative Contrastive Learning")
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from contrasting import before, contrasted
from libraries import answering, drawn, holds, others, pair_of
from pairs import Pair
from research import research_pairs

from assistant.evidence import Reading
from assistant.judging import Judgement
from assistant.reading import Reader
from assistant.rereading import shown
from assistant.weighing import Weigher, looked_at
from assistant.work import ended
from tests.benchmarks.answering_data import learned
from tests.benchmarks.library_data import (
    TONGUES,
    Searched,
    Written,
    default_embedder,
    fair,
    libraries,
    searched,
)

MINED, TWINS = 0.4, 0.35  # of the questions over libraries, and of their twins
HITS = 5  # are looked through
WRONG = 2  # of what is wrong, and looked at again, at most
LEAST, MOST = -3.5, 5.0  # logits of what is near enough to an answer, and of what may be one
AGAIN = 0.4  # of the second of them are shown
WHOLE = 0.25  # of these are shown as their whole passage, too
EASY = 0.3  # of another passage, where nothing comes near
CONTRASTED, RESEARCH = 0.06, 0.5
WRITTEN, FOUND, ROUNDS, CLAIMS = 0.08, 0.02, 1, 0.14
REPEATED = {"qed_nq": 500, "qamr": 200, "tatqa_text": 150, "condaqa": 400}


def mined_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What the tenth training learns from."""
    yield from over_mined([*libraries(TONGUES), *libraries()], chooser)
    yield from contrasted(data, chooser, CONTRASTED)
    yield from (pair for pair in research_pairs(data) if chooser.random() < RESEARCH)
    yield from before(data, chooser, WRITTEN, FOUND, ROUNDS, REPEATED, CLAIMS)


def over_mined(written: Sequence[Written], chooser: random.Random) -> Iterator[Pair]:
    """Shares of the questions over those that may be learned from, with what is mined for them."""
    embedder = default_embedder()
    weigher = Weigher(Judgement.load(), Reader.open())
    kept = fair(libraries(TONGUES)) | fair(libraries())
    for one in written:
        if not learned(one.group):
            continue
        alone, both = drawn(one, kept, MINED, TWINS, chooser)
        for found in searched(one, embedder, HITS, [*alone, *both]):
            yield from answering(found, chooser)
            yield from mined(found, weigher, chooser)


def mined(found: Searched, weigher: Weigher, chooser: random.Random) -> Iterator[Pair]:
    """What does not answer and comes near it, round its words, and at times whole."""
    missed = replace(found, wanted=replace(found.wanted, answered=False))
    texts = shown(found.hits)
    near = [
        one
        for one in ended(weigher.weigh(found.wanted.question, found.hits)).ranked
        if LEAST < one.features.get("near", LEAST) < MOST
    ]
    wrong = 0
    for one in sorted(near, key=lambda one: -one.features["near"]):
        at = one.candidate.hit
        passage = looked_at(found.hits, one)
        if wrong == WRONG or _answers(found, at, one.reading, passage):
            continue
        wrong += 1
        if wrong > 1 and chooser.random() >= AGAIN:
            continue
        yield _mined(missed, passage)
        if chooser.random() < WHOLE and not holds(found, texts[at]):
            yield _mined(missed, texts[at])
    if not wrong:
        yield from others(found, EASY, chooser)


def _mined(missed: Searched, passage: str) -> Pair:
    return replace(pair_of(missed, passage, (0, 0), 0), source="libraries, mined")


def _answers(found: Searched, at: int, seen: Reading, passage: str) -> bool:
    """Whether it is what answers, or seems to, which is shown by itself; or says the same."""
    if found.at and at == found.at[0] and seen.start < found.at[2] and found.at[1] < seen.end:
        return True
    return found.wanted.answered and holds(found, passage)
