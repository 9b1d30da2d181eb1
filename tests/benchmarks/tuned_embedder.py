"""A tuned embedder on SQuAD 2.0: python -m tests.benchmarks.tuned_embedder FOLDER KEEP [--most N]

FOLDER holds questions.json; KEEP is a home with the built-in embedder, where the tuned one is put
if it gains. Passages are the paragraphs of all articles, questions those of people that can be
answered; those of some articles are learned from, those of the others judge.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

from assistant.cli.embedder_tuning import gain_words
from assistant.models.installed import installed
from assistant.paths import Home
from assistant.tuning.contrast import Asked
from assistant.tuning.embedders import Compared, EmbedderSettings, tune_embedder

BASE = "bge-small-en-v1.5"


def read(folder: Path, most: int) -> tuple[list[str], list[Asked]]:
    """Every paragraph, and at most `most` questions, in an order that is always the same."""
    passages: list[str] = []
    asked: list[Asked] = []
    for article in json.loads((folder / "questions.json").read_text("utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            for one in paragraph["qas"]:
                if not one["is_impossible"]:
                    asked.append(Asked(one["question"], len(passages), article["title"]))
            passages.append(paragraph["context"])
    random.Random(0).shuffle(asked)
    return passages, asked[:most]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("keep", type=Path)
    parser.add_argument("--most", type=int, default=500)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--rate", type=float, default=2e-5)
    parser.add_argument("--longest", type=int, default=160)
    parser.add_argument("--threads", type=int, default=0)
    given = parser.parse_args()
    home = Home(given.keep.absolute())
    passages, asked = read(given.folder, given.most)
    settings = EmbedderSettings(
        rate=given.rate,
        epochs=1,
        most_steps=given.steps,
        longest=given.longest,
        threads=given.threads,
    )
    base = installed(home, BASE)
    for event in tune_embedder(home, base, "bge-small-squad", passages, asked, settings):
        print(time.strftime("%H:%M:%S"), event if not isinstance(event, Compared) else "")
        if isinstance(event, Compared):
            print(gain_words(event.gain), "installed" if event.model else "not installed")


if __name__ == "__main__":
    main()
