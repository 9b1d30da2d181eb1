"""The model's own answers from shown passages: python -m tests.benchmarks.grounding DATA ADAPTER

The built-in model as it is, and with a LoRA in GGUF, on the same prompts: up to three passages as
the assistant shows them, the one that answers among them (not for half of the questions of sets
without unanswerable ones), and no check behind it. Only groups that nothing was trained on.

    holds      answerable questions whose answer holds a gold answer (not for whole sentences)
    in words   of an answer's content words that stand in the passages, the mean
    refused    of the unanswerable; wrongly: of the answerable
    marked     of the answers to answerable questions: "[2]" stands there, and that passage answers
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.generation import Generator
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.prompting import REFUSAL
from assistant.records import Message
from assistant.tuning.passages import messages_of, shown_text
from assistant.wording import content, words_of
from tests.benchmarks.answering import holds
from tests.benchmarks.answering_data import (
    HELD_OUT_ARTICLES,
    Case,
    Pool,
    learned,
    sample,
    squad,
    training,
)

SETS = ("squad2", "qed_nq", "tatqa_text", "covidqa", "qamr", "selqa_sentence")
"""Of the last two the adapter that ships has seen nothing, of the others other groups."""
MARK = re.compile(r"\s*\[(\d)\]")
ANSWER_TOKENS = 96


@dataclass(frozen=True, slots=True)
class Asked:
    """A prompt, and whether what it shows answers its question."""

    case: Case
    answerable: bool
    passages: tuple[str, ...]
    gold: int  # of the passage that answers, from 0; -1: it is not shown

    @property
    def messages(self) -> tuple[Message, ...]:
        return messages_of(self.case.question, self.passages)


@dataclass(frozen=True, slots=True)
class Said:
    """What a model made of it."""

    asked: Asked
    text: str
    seconds: float

    @property
    def refused(self) -> bool:
        return REFUSAL.rstrip(".").lower() in self.text.lower()

    @property
    def in_words(self) -> float:
        said = {word.stem for word in content(words_of(MARK.sub("", self.text)))}
        shown = {word.stem for text in self.asked.passages for word in words_of(text)}
        return len(said & shown) / max(len(said), 1)

    @property
    def marked(self) -> bool:
        return str(self.asked.gold + 1) in MARK.findall(self.text)


def asked_of(pool: Pool, cases: Sequence[Case], chooser: random.Random) -> Iterator[Asked]:
    has_negatives = any(not case.answerable for case in cases)
    for case in cases:
        away = not has_negatives and chooser.random() < 0.5
        answers = [answer.lower() for answer in case.answers]
        hits = [
            hit
            for hit in pool.search(case.question, 8, frozenset({case.gold}))
            if not any(answer in hit.text.lower() for answer in answers)
        ][: 3 if away else 2]
        at = -1 if away else chooser.randrange(len(hits) + 1)
        if not away:
            hits.insert(at, pool.hit(case.gold, 1.0))
        texts = tuple(shown_text(hit, case.question) for hit in hits)
        visible = any(holds(case, text) for text in texts)
        if texts and (visible or away or not case.answerable):
            yield Asked(case, case.answerable and not away, texts, at)


def cases_of(data: Path, name: str, count: int) -> tuple[Pool, list[Case]]:
    if name == "squad2":
        pool = squad(data / "answering" / "squad2")
        unseen = [case for case in pool.cases if case.group in HELD_OUT_ARTICLES]
    else:
        pool = training(data / "training" / "answers" / f"{name}.jsonl.gz")
        unseen = [case for case in pool.cases if not learned(case.group)]
    return pool, sample(unseen, count, seed=4)


def said(writer: Generator, asked: Sequence[Asked]) -> Iterator[Said]:
    for one in asked:
        begun = time.perf_counter()
        text = "".join(writer.write(one.messages, ANSWER_TOKENS)).strip()
        yield Said(one, text, time.perf_counter() - begun)


def report(name: str, way: str, found: Sequence[Said]) -> None:
    yes = [one for one in found if one.asked.answerable]
    no = [one for one in found if not one.asked.answerable]
    told = [one for one in found if not one.refused]
    held = [holds(one.asked.case, one.text) for one in yes]
    right = [one.marked for one in yes if not one.refused]
    print(
        f"{name:16} {way:6} holds {_mean(held):.3f} of {len(yes)}"
        f"   refused {_mean([one.refused for one in no]):.3f} of {len(no)}"
        f"   wrongly {_mean([one.refused for one in yes]):.3f}"
        f"   in words {_mean([one.in_words for one in told]):.3f}"
        f"   marked {_mean(right):.3f}"
        f"   words {_mean([len(one.text.split()) for one in told]):.1f}"
        f"   s {_mean([one.seconds for one in found]):.2f}",
        flush=True,
    )


def _mean(values: Sequence[float]) -> float:
    return sum(values) / max(len(values), 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("adapter", type=Path)
    parser.add_argument("--limit", type=int, default=60, help="questions of each set")
    parser.add_argument("--show", type=int, default=0, help="answers of each set to print")
    given = parser.parse_args()
    model = default_model(Home.default(), "generator")
    chooser = random.Random(9)
    with Generator.open(model.run_file, adapters=[(given.adapter, 1.0)]) as writer:
        for name in SETS:
            asked = list(asked_of(*cases_of(given.data, name, given.limit), chooser))
            for way, scale in (("base", 0.0), ("tuned", 1.0)):
                writer.scale_adapters([scale])
                found = list(said(writer, asked))
                report(name, way, found)
                for one in found[: given.show]:
                    right = one.asked.case.answers[:1] if one.asked.answerable else "none"
                    print(f"    {one.asked.case.question} → {one.text!r} ({right})")


if __name__ == "__main__":
    main()
