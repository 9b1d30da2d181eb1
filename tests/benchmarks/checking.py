"""The sentence checker measured: python -m tests.benchmarks.checking DATA [--per-set N]

AUROC of the shipped weights (supported against all else) for every set of `training/checker`, on
the fifth of the groups that was not fitted on, and for SciFact's evidence, which was never fitted
on. Then the product's own verdict: how much of what is marked "supported" is, and the reliability
curve.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.checking import Checker
from assistant.embedding import Embedder
from assistant.judging import Judgement
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.records import Hit, Place
from assistant.reranking import Reranker
from tests.benchmarks.answering_data import fold_of
from tests.benchmarks.fitting import Row, area, by_source


@dataclass(frozen=True, slots=True)
class Labelled:
    """A claim with what is said to be its evidence."""

    source: str
    group: str
    premise: str
    claim: str
    supported: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    row: Row
    probability: float
    status: str


def held_out(folder: Path, per_set: int) -> Iterator[Labelled]:
    for path in sorted((folder / "training" / "checker").glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            lines = [json.loads(line) for line in file]
        kept = [line for line in lines if not fold_of(line["group"], 5)]
        random.Random(4).shuffle(kept)
        source = path.name.split(".")[0]
        for wanted in (True, False):
            part = [line for line in kept if (line["label"] == "supported") == wanted]
            for line in part[: per_set // 2]:
                yield Labelled(source, line["group"], line["premise"], line["claim"], wanted)


def scifact(folder: Path, per_set: int) -> Iterator[Labelled]:
    """Supporting abstracts against contradicting ones, and against those of another claim."""
    base = folder / "retrieval" / "scifact"
    if not (base / "evidence.train.jsonl").exists():
        return
    texts = {str(one["_id"]): str(one["text"]) for one in _lines(base / "corpus.jsonl")}
    claims = {str(one["_id"]): one["text"] for one in _lines(base / "queries.train.jsonl")}
    pairs = {
        (str(one["claim_id"]), str(one["doc_id"])): one["label"] == "SUPPORT"
        for one in _lines(base / "evidence.train.jsonl")
    }
    known = [(pair, label) for pair, label in pairs.items() if pair[1] in texts][:per_set]
    for index, ((claim, document), supported) in enumerate(known):
        text = claims[claim]
        yield Labelled("scifact contradicted", claim, texts[document], text, supported)
        if supported:
            other = known[(index + len(known) // 2) % len(known)][0][1]
            yield Labelled("scifact unrelated", claim, texts[document], text, True)
            yield Labelled("scifact unrelated", claim, texts[other], text, False)


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def verdict(checker: Checker, one: Labelled) -> Verdict:
    hit = Hit(0, "/premise", Place(0, len(one.premise)), one.premise, 1.0, {})
    checking = checker.check(one.claim, [hit])
    while True:
        try:
            next(checking)
        except StopIteration as stop:
            checked = stop.value
            row = Row(one.source, one.group, {}, one.supported)
            return Verdict(row, checked.probability, checked.sentence.status)


def report(found: list[Verdict]) -> None:
    rows = [one.row for one in found]
    areas = []
    for source, part in by_source(rows).items():
        mine = [one for one in found if one.row.source == source]
        chances = np.array([one.probability for one in mine])
        marked = [one for one in mine if one.status == "supported"]
        right = sum(one.row.label for one in marked)
        value = area(chances, part)
        areas.append(value)
        print(
            f"{source:24} {len(part):5} claims  AUROC {value:.3f}"
            f"  marked supported {len(marked):4}, of these right {right / max(len(marked), 1):.2f}"
        )
    print(f"{'mean':24} AUROC {np.nanmean(areas):.3f}")
    print("reliability: said -> was")
    for low in np.arange(0, 1, 0.1):
        inside = [one.row.label for one in found if low <= one.probability < low + 0.1]
        if inside:
            print(f"  {low:.1f}-{low + 0.1:.1f}  {np.mean(inside):.2f}  ({len(inside)})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--per-set", type=int, default=200)
    parser.add_argument("--words", action="store_true", help="without the models")
    given = parser.parse_args()
    home = Home.default()
    judged = Judgement.load()
    checker = Checker(judged, _place)
    if not given.words:
        checker = Checker(
            judged,
            _place,
            Reranker.open(default_model(home, "reranker")),
            Embedder.open(default_model(home, "embedder")),
        )
    claims = [*held_out(given.data, given.per_set), *scifact(given.data, given.per_set)]
    report([verdict(checker, one) for one in claims])


def _place(_passage: int, start: int, end: int) -> Place:
    return Place(start, end)


if __name__ == "__main__":
    main()
