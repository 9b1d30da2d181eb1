"""Whether the built-in model's own likelihood of a claim helps the checker to judge it.

    python -m tests.benchmarks.likelihood DATA [--per-set N]

Of the claims of `checking`: how much likelier a claim is to the model after its passage than
without it (mean log probability of its tokens), as a verdict by itself, and beside the shipped
checker's in a fit on the other sets (leaving one out). Areas under the ROC curve, and the time
that it takes.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np

from assistant.checking import Checker
from assistant.citing import log_odds
from assistant.generation import Generator
from assistant.judging import Judgement
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.reading import Reader
from assistant.records import Message
from tests.benchmarks.checking import Labelled, held_out, mtrag, place, scifact, verdict
from tests.benchmarks.fitting import Row, area, by_source, fit, scores

LONGEST = 6_000  # characters of a passage that are shown
NAMES = ("checker", "gain", "likely")


def likelier(generator: Generator, one: Labelled) -> tuple[float, float]:
    """The claim's mean log probability after its passage, and how much that is above the one
    without a passage."""
    asked = "State a fact."
    shown = f"{one.premise[:LONGEST]}\n\nState a fact from this text."
    alone, after = (
        generator.score(generator.render([Message("user", text)]), one.claim)
        for text in (asked, shown)
    )
    return after, after - alone


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--per-set", type=int, default=40)
    given = parser.parse_args()
    claims = [
        *held_out(given.data, given.per_set),
        *scifact(given.data, given.per_set),
        *mtrag(given.data, given.per_set),
    ]
    checker = Checker(Judgement.load(), place, Reader.open())
    rows: list[Row] = []
    taken = 0.0
    model = default_model(Home.default(), "generator")
    with Generator.open(model.run_file) as generator:
        for one in claims:
            said = verdict(checker, one).probability
            begun = time.perf_counter()
            likely, gain = likelier(generator, one)
            taken += time.perf_counter() - begun
            features = {"checker": log_odds(said), "gain": gain, "likely": likely}
            rows.append(Row(one.source, one.group, features, one.supported))
    print("set | claims | checker | gain alone | checker and gain | and likelihood")
    found = []
    for source, part in by_source(rows).items():
        others = [row for row in rows if row.source != source]
        areas = [
            area(np.array([row.features["checker"] for row in part]), part),
            area(np.array([row.features["gain"] for row in part]), part),
            *(area(scores(fit(others, NAMES[:count]), part), part) for count in (2, 3)),
        ]
        found.append(areas)
        print(f"{source:24} {len(part):4} ", *(f"{value:.3f}" for value in areas))
    print(f"{'mean':24}      ", *(f"{value:.3f}" for value in np.nanmean(found, axis=0)))
    print(f"{1000 * taken / len(claims):.0f} ms a claim more")


if __name__ == "__main__":
    main()
