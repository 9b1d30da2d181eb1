"""Contrasts -> pairs of the fifth training, with older ones; of the seventh, with most claims.

tests.benchmarks.contrast_data -> each question and each claim with both of its passages
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path

from pairs import LABELS, Pair, nearest
from refining import as_claim, shown_again, windowed
from written import not_answering, once_more

from tests.benchmarks.answering_data import learned
from tests.benchmarks.contrast_data import Contrast, Side, contrasts, worded

SHOWN = 0.4  # of those about passages of the training sets; of those written for Footnote, all
WINDOWED = 0.3  # of the questions are shown with the sentences round their answer, too
AS_CLAIM = 0.05  # of the questions are shown with their answer as a claim
WRITTEN = 0.3  # of what was written before is shown again
FOUND = 0.15  # of its answered questions are shown with a passage that does not answer
REPEATED = {"qed_nq": 1200, "qamr": 500, "tatqa_text": 250, "condaqa": 400}
ROUNDS = 3  # of SQuAD 2.0's near misses
CLAIMS = 0.2  # of the claims of the first training

# the seventh training
RENEWED = 0.15  # of the contrasts
WRITTEN_TOO, FOUND_TOO, ROUNDS_TOO = 0.15, 0.08, 2  # as above
CLAIMS_TOO = 0.85  # of the claims of the first training


def contrast_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What the fifth training learns from."""
    yield from contrasted(data, chooser, SHOWN)
    yield from before(data, chooser, WRITTEN, FOUND, ROUNDS, REPEATED, CLAIMS)


def renewed_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What the seventh training learns from: above all claims, of which each training before had
    shown few."""
    yield from contrasted(data, chooser, RENEWED)
    yield from before(data, chooser, WRITTEN_TOO, FOUND_TOO, ROUNDS_TOO, REPEATED, CLAIMS_TOO)


def contrasted(data: Path, chooser: random.Random, share: float) -> Iterator[Pair]:
    """A share of the contrasts, and all of those about passages that were written for them."""
    for one in contrasts(data):
        if learned(one.group) and (one.own or chooser.random() < share):
            yield from pairs_of(one, chooser)


def before(
    data: Path,
    chooser: random.Random,
    written: float,
    found: float,
    rounds: int,
    repeated: Mapping[str, int],
    claims: float,
) -> Iterator[Pair]:
    """Shares of what the trainings before the fifth have learned from."""
    yield from once_more(data, chooser, written)
    yield from not_answering(data, chooser, found)
    yield from shown_again(data, chooser, rounds, repeated, 0.3, claims)


def pairs_of(one: Contrast, chooser: random.Random) -> Iterator[Pair]:
    """Both sides of a contrast, shown alike: what is done to one is done to the other."""
    for passage, label in one.claims or ():
        premise = nearest(one.first, passage)
        yield Pair("claim", "contrasted claims", one.group, one.first, premise, LABELS[label])
    near, stated, title = (chooser.random() for _ in range(3))
    above = f"{one.title}\n" if one.title and title < 0.5 else ""
    for side in one.sides or ():
        pair = _pair(one, side, above)
        yield pair
        if one.table:
            row = worded(side, one.title)
            if row:
                yield _pair(one, row, above)
        elif near < WINDOWED:
            yield windowed(_pair(one, side, ""), side.span)
        if stated < AS_CLAIM and not one.table:
            yield as_claim(_pair(one, side, ""), side.span, 0 if side.answered else 2)


def _pair(one: Contrast, side: Side, above: str) -> Pair:
    start, end = side.span[0] + len(above), side.span[1] + len(above)
    return Pair(
        kind="question",
        source="contrasted tables" if one.table else "contrasts",
        group=one.group,
        first=one.first,
        passage=above + side.passage,
        label=int(side.answered),
        span=(start, end) if side.answered else None,
    )
