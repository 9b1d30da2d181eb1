"""What was written for Footnote -> pairs of the third training, with a share of those before.

tests.benchmarks.written_data -> questions whole and in windows, claims
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from pairs import LABELS, Pair, nearest, titled
from refining import as_claim, shown_again, windowed

from tests.benchmarks.answering_data import learned
from tests.benchmarks.written_data import Written, written

WINDOWED = 0.3  # of the questions are shown with the sentences round their answer, too
AS_CLAIM = 0.05  # of the questions are shown with their answer as a claim
CLAIMED = 0.6  # of the claims are shown
REPEATED = {"qed_nq": 1500, "qamr": 700, "tatqa_text": 300, "condaqa": 700}
CLAIMS_REPEATED = 0.25  # of the claims of the first training


def written_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What was written about groups that may be learned from, and a share of all before."""
    for one in written(data):
        if learned(one.group):
            yield from _asked(one, chooser)
            yield from (pair for pair in claims_of(one) if chooser.random() < CLAIMED)
    yield from shown_again(data, chooser, 3, REPEATED, 0.3, CLAIMS_REPEATED)


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
