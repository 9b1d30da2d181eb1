"""What was written for Footnote -> pairs of the third and fourth training, with older ones.

tests.benchmarks.written_data -> questions whole and in windows, claims
                              -> the same with found passages that do not answer
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from pairs import LABELS, Pair, nearest, other_passage, titled
from refining import as_claim, shown_again, windowed

from tests.benchmarks.answering_data import learned
from tests.benchmarks.written_data import Written, written, written_pool

WINDOWED = 0.3  # of the questions are shown with the sentences round their answer, too
AS_CLAIM = 0.05  # of the questions are shown with their answer as a claim
CLAIMED = 0.6  # of the claims are shown
REPEATED = {"qed_nq": 1500, "qamr": 700, "tatqa_text": 300, "condaqa": 700}
CLAIMS_REPEATED = 0.25  # of the claims of the first training

# the fourth training
AGAIN = 0.6  # of what was written is shown once more
FOUND = 0.35  # of the answered questions are shown with a passage that does not answer
CLAIMS_AGAIN = 0.5  # of the claims of the first training


def written_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What was written about groups that may be learned from, and a share of all before."""
    for one in written(data):
        if learned(one.group):
            yield from _asked(one, chooser)
            yield from (pair for pair in claims_of(one) if chooser.random() < CLAIMED)
    yield from shown_again(data, chooser, 3, REPEATED, 0.3, CLAIMS_REPEATED)


def found_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What was written once more, and what a search finds that does not answer, as in a library:
    the third training had shown its questions with their own passages only."""
    yield from once_more(data, chooser, AGAIN)
    yield from not_answering(data, chooser, FOUND)
    yield from shown_again(data, chooser, 2, REPEATED, 0.3, CLAIMS_AGAIN)


def once_more(data: Path, chooser: random.Random, share: float) -> Iterator[Pair]:
    """A share of what was written."""
    for one in written(data):
        if learned(one.group):
            yield from (pair for pair in _asked(one, chooser) if chooser.random() < share)
            claims = claims_of(one)
            yield from (pair for pair in claims if chooser.random() < share * CLAIMED)


def not_answering(data: Path, chooser: random.Random, share: float) -> Iterator[Pair]:
    """A share of the answered questions that were written, with found passages that do not."""
    pool = written_pool(data)
    for case in pool.cases:
        if not (case.answerable and learned(case.group) and chooser.random() < share):
            continue
        other = other_passage(pool, case, chooser)
        if other is None:
            continue
        pair = Pair("question", "found", case.group, case.question, pool.texts[other], 0, None)
        shown = windowed(pair, None) if chooser.random() < 0.5 else pair
        yield titled(shown, pool.titles[other], chooser)


def _asked(one: Written, chooser: random.Random) -> Iterator[Pair]:
    for question, span, answered in one.asked:
        pair = Pair("question", "written", one.group, question, one.passage, int(answered),
                    span if answered else None)  # fmt: skip
        yield titled(pair, one.title, chooser)
        if chooser.random() < WINDOWED:
            yield titled(windowed(pair, span), one.title, chooser)
        if chooser.random() < AS_CLAIM:
            yield as_claim(pair, span, 0 if answered else 2)


def claims_of(one: Written) -> Iterator[Pair]:
    for claim, label in one.claims:
        premise = nearest(claim, one.passage)
        yield Pair("claim", "written claims", one.group, claim, premise, LABELS[label])
