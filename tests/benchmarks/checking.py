"""The sentence checker measured: python -m tests.benchmarks.checking DATA [--per-set N]

AUROC of the shipped weights (supported against all else) for every set of `training/checker`, on
groups that neither the reader nor the weights have seen, and for two sets that nothing here was
made from: SciFact's evidence, and the sentences of MTRAG's reference answers against the passages
that they were written from. Then the product's own verdict: how much of what is marked "supported"
is, and the reliability curve.
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
from assistant.judging import Judgement
from assistant.reading import Reader
from assistant.records import Hit, Place
from assistant.sentences import sentence_spans
from assistant.work import ended
from tests.benchmarks.answering_data import judges
from tests.benchmarks.fitting import Row, area, by_source
from tests.benchmarks.judging_rows import checker_sets


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
    for path in checker_sets(folder):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            lines = [json.loads(line) for line in file]
        kept = [line for line in lines if judges(line["group"])]
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


def mtrag(folder: Path, per_set: int) -> Iterator[Labelled]:
    """Sentences of reference answers with their own passages, and with another task's."""
    path = folder / "answering" / "mtrag_un" / "tasks.jsonl"
    if not path.exists():
        return
    with path.open(encoding="utf-8") as file:
        tasks = [json.loads(line) for line in file]
    tasks = [one for one in tasks if one["answerability"] == ["ANSWERABLE"] and one["contexts"]]
    passages = ["\n\n".join(context["text"] for context in one["contexts"]) for one in tasks]
    claims = [
        (index, text)
        for index, one in enumerate(tasks)
        for start, end in sentence_spans(one["targets"][0]["text"])
        if len((text := one["targets"][0]["text"][start:end].strip()).split()) >= 6
    ]
    random.Random(8).shuffle(claims)
    for index, text in claims[: per_set // 2]:
        group = tasks[index]["conversation_id"]
        same = [
            at
            for at, one in enumerate(tasks)
            if one["Collection"] == tasks[index]["Collection"] and one["conversation_id"] != group
        ]
        other = same[index % len(same)]
        yield Labelled("mtrag", group, passages[index], text, True)
        yield Labelled("mtrag", group, passages[other], text, False)


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def verdict(checker: Checker, one: Labelled) -> Verdict:
    hit = Hit(0, "/premise", Place(0, len(one.premise)), one.premise, 1.0, {})
    checked = ended(checker.check(one.claim, [hit]))
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
    parser.add_argument("--reader", type=Path, help="another one than ships")
    given = parser.parse_args()
    checker = Checker(Judgement.load(), place, Reader.open(given.reader))
    claims = [
        *held_out(given.data, given.per_set),
        *scifact(given.data, given.per_set),
        *mtrag(given.data, given.per_set),
    ]
    report([verdict(checker, one) for one in claims])


def place(_passage: int, start: int, end: int) -> Place:
    return Place(start, end)


if __name__ == "__main__":
    main()
