"""A tuned embedder: python -m tests.benchmarks.tuned_embedder DATA KEEP --set squad2|scifact|…

DATA holds answering/ and retrieval/; KEEP is a home with the built-in embedder, where the tuned one
is put if it gains. Passages are the paragraphs of all articles (squad2), or whole documents;
questions those of people that can be answered. Those of some articles or documents are learned
from, those of the others judge; questions that share a document are on the same side.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Sequence
from pathlib import Path

from assistant.cli.embedder_tuning import gain_words
from assistant.evaluation.beir import read_corpus, read_qrels, read_queries
from assistant.models.installed import installed
from assistant.paths import Home
from assistant.tuning.contrast import Asked
from assistant.tuning.embedders import Compared, EmbedderSettings, tune_embedder

BASE = "bge-small-en-v1.5"


def squad2(folder: Path) -> tuple[list[str], list[Asked]]:
    """Every paragraph, and the questions that can be answered."""
    passages: list[str] = []
    asked: list[Asked] = []
    for article in json.loads((folder / "questions.json").read_text("utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            for one in paragraph["qas"]:
                if not one["is_impossible"]:
                    asked.append(Asked(one["question"], len(passages), article["title"]))
            passages.append(paragraph["context"])
    return passages, asked


def judged(folder: Path) -> tuple[list[str], list[Asked]]:
    """Every document, and the queries with the best-judged one, grouped by what they share."""
    part = "train" if (folder / "queries.train.jsonl").exists() else "test"
    queries = folder / ("queries.train.jsonl" if part == "train" else "queries.jsonl")
    documents = list(read_corpus(folder / "corpus.jsonl"))
    number = {each.id: at for at, each in enumerate(documents)}
    qrels = read_qrels(folder / "qrels" / f"{part}.tsv")
    found: dict[str, list[int]] = {}
    for id in read_queries(queries):
        right = [(-worth, number[of]) for of, worth in qrels.get(id, {}).items() if worth > 0]
        if right:
            found[id] = [at for _, at in sorted(right)]
    groups = shared(list(found.values()))
    texts = read_queries(queries)
    asked = [Asked(texts[id], right[0], str(groups[right[0]])) for id, right in found.items()]
    return [f"{each.title}\n{each.text}".strip() for each in documents], asked


def shared(sets: Sequence[Sequence[int]]) -> dict[int, int]:
    """The smallest member that each member is tied to, through sets that have one in common."""
    tied = {one: one for each in sets for one in each}
    changed = True
    while changed:
        changed = False
        for each in sets:
            least = min(tied[one] for one in each)
            for one in each:
                changed |= tied[one] != least
                tied[one] = least
    return tied


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("keep", type=Path)
    parser.add_argument("--set", default="squad2", help="or a folder of retrieval/")
    parser.add_argument("--most", type=int, default=500)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--rate", type=float, default=2e-5)
    parser.add_argument("--longest", type=int, default=160)
    parser.add_argument("--threads", type=int, default=0)
    given = parser.parse_args()
    home = Home(given.keep.absolute())
    if given.set == "squad2":
        passages, asked = squad2(given.data / "answering" / "squad2")
    else:
        passages, asked = judged(given.data / "retrieval" / given.set)
    random.Random(0).shuffle(asked)
    asked = asked[: given.most]
    settings = EmbedderSettings(
        rate=given.rate,
        epochs=given.epochs,
        most_steps=given.steps,
        longest=given.longest,
        threads=given.threads,
    )
    base = installed(home, BASE)
    for event in tune_embedder(home, base, f"bge-small-{given.set}", passages, asked, settings):
        print(time.strftime("%H:%M:%S"), event if not isinstance(event, Compared) else "")
        if isinstance(event, Compared):
            print(gain_words(event.gain), "installed" if event.model else "not installed")


if __name__ == "__main__":
    main()
