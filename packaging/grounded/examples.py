"""Training data -> examples of grounded answers: python packaging/grounded/examples.py DATA OUT

The first step to the adapter that ships: OUT is then learned by `footnote tune train` (README.md
beside this file). DATA holds `training` and `answering/squad2`. Each example shows up to three
passages as the assistant does, asks, and wants one short, complete sentence in their words with the
number of the passage that it rests on, or the refusal where they don't answer. The sentences were
written for it (`answers.jsonl.gz`), or are people's own. Only groups that the reader may learn from
are used, so that the others judge.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.pieces import pieces
from assistant.prompting import REFUSAL
from assistant.records import Hit
from assistant.tuning.passages import shown_text
from assistant.wording import content, words_of
from tests.benchmarks.answering_data import (
    HELD_OUT_ARTICLES,
    Case,
    Pool,
    learned,
    squad,
    training,
)
from tests.benchmarks.written_data import digest, written_pool

ANSWERS = Path(__file__).with_name("answers.jsonl.gz")
LONGEST = 34  # words of a wanted answer
SHORTEST = 4
MARK = re.compile(r"\s*\[\d+\]")
SHOWN = (1, 2, 2, 3)  # passages, each as often as it stands here
FIRST = 0.7  # of the examples show the passage that answers first
MOST = 2600  # examples, chosen at random: as many as half an hour of two cores learns
AWAY = 0.08  # of the questions are shown without the passage that answers, and refused
COVERED = 0.8  # of an answer's words must stand in its passage
REFUSED = {"squad2": 100, "written": 160}  # questions that only seem to be answered
PEOPLES = {"clapnq": 120, "quotesum": 120, "qa_feedback": 80}  # answers by people


@dataclass(frozen=True, slots=True)
class Shown:
    """Passages as hits, the one that answers among them at `gold`; None: not among them."""

    hits: tuple[Hit, ...]
    gold: int | None


def pools_of(data: Path) -> dict[str, Pool]:
    answers = data / "training" / "answers"
    named = {name: training(answers / f"{name}.jsonl.gz")
             for name in ("qed_nq", "tatqa_text", "covidqa")}  # fmt: skip
    return {"squad2": squad(data / "answering" / "squad2"), **named, "written": written_pool(data)}


def answer_examples(pools: dict[str, Pool], chooser: random.Random) -> Iterator[dict[str, Any]]:
    """What was written: the sentence that answers a question about a passage."""
    places = {
        (name, digest(text)): at
        for name, pool in pools.items()
        for at, text in enumerate(pool.texts)
    }
    with gzip.open(ANSWERS, "rt", encoding="utf-8") as file:
        for line in map(json.loads, file):
            pool = pools[line["source"]]
            gold = places[line["source"], line["passage"]]
            away = chooser.random() < AWAY
            shown = beside(pool, gold, line["question"], line["key"], chooser, away)
            if shown.hits:
                wanted = REFUSAL if shown.gold is None else line["answer"]
                made = example(line["question"], wanted, shown, line["group"], line["source"])
                if shown.gold is None or _holds(made["passages"][shown.gold], line["key"]):
                    yield made


def _holds(passage: str, key: str) -> bool:
    """Whether what is shown of the passage holds the words that answer ("": yes or no)."""
    return " ".join(key.split()) in " ".join(passage.split())


def beside(
    pool: Pool, gold: int, question: str, key: str, chooser: random.Random, away: bool
) -> Shown:
    """The passage that answers among others that a search finds and that do not hold its `key`."""
    others = [
        hit
        for hit in pool.search(question, 6, frozenset({gold}))
        if not key or key.lower() not in hit.text.lower()
    ]
    count = chooser.choice(SHOWN)
    if away:
        return Shown(tuple(others[:count]), None)
    hits = others[: count - 1]
    at = 0 if chooser.random() < FIRST else len(hits)
    hits.insert(at, pool.hit(gold, 1.0))
    return Shown(tuple(hits), at)


def example(
    question: str, wanted: str, shown: Shown, group: str, source: str, seeming: str = ""
) -> dict[str, Any]:
    """`seeming`: the sentence of the passage at `gold` that seems to answer, and does not."""
    about = [seeming or wanted if at == shown.gold else question for at in range(len(shown.hits))]
    texts = [shown_text(hit, one) for hit, one in zip(shown.hits, about, strict=True)]
    refused = wanted == REFUSAL or shown.gold is None
    answer = REFUSAL if refused else marked(wanted, (shown.gold or 0) + 1)
    return {"question": question, "answer": answer, "passages": texts, "group": group,
            "source": source}  # fmt: skip


def marked(sentence: str, number: int) -> str:
    """ "The lease ends in May [2]." """
    return f"{sentence[:-1]} [{number}]{sentence[-1]}"


def refused_examples(pools: dict[str, Pool], chooser: random.Random) -> Iterator[dict[str, Any]]:
    """Questions that their passage only seems to answer."""
    for name, count in REFUSED.items():
        pool = pools[name]
        cases = [case for case in pool.cases if not case.answerable and _learnable(case)]
        for case in chooser.sample(cases, count):
            shown = beside(pool, case.gold, case.question, "", chooser, away=False)
            text = pool.texts[case.gold]
            seeming = text[slice(*case.seeming)] if case.seeming else case.question
            yield example(case.question, REFUSAL, shown, case.group, name, seeming)


def _learnable(case: Case) -> bool:
    return case.group not in HELD_OUT_ARTICLES if case.source == "squad2" else learned(case.group)


def peoples_examples(data: Path, name: str) -> Iterator[dict[str, Any]]:
    """Answers that people wrote from passages, cut to what one short answer is."""
    path = data / "training" / "grounded" / f"{name}.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        lines = [line for line in map(json.loads, file) if learned(str(line["group"]))]
    for line in lines:
        wanted = _first(line["answer"] or "") if line["answerable"] else ""
        titles = [*(line.get("titles") or ()), *[""] * len(line["passages"])]
        cited = line["citations"] or range(len(line["passages"]))
        hits = [_hit(titles[at], line["passages"][at]) for at in cited
                if at < len(line["passages"])][:3]  # fmt: skip
        rests = [at for at, hit in enumerate(hits) if wanted and _covered(wanted, hit.text)]
        if rests:
            yield example(_asked(line["question"]), wanted, Shown(tuple(hits), rests[0]),
                          str(line["group"]), name)  # fmt: skip


def _first(answer: str) -> str:
    """The first sentence or two, without the marks."""
    text = " ".join(MARK.sub("", answer).split())
    kept = ""
    for start, end in pieces(text):
        longer = f"{kept} {text[start:end]}".strip()
        if len(longer.split()) > LONGEST:
            break
        kept = longer
    fits = len(kept.split()) >= SHORTEST and kept[-1:] in ".!?"
    return kept[:1].upper() + kept[1:] if fits else ""


def _hit(title: str | None, text: str) -> Hit:
    return Hit(0, "", None, text, 1.0, {}, title=title or "")  # type: ignore[arg-type]


def _covered(answer: str, passage: str) -> bool:
    said = {word.stem for word in content(words_of(answer))}
    known = {word.stem for word in words_of(passage)}
    return bool(said) and len(said & known) >= COVERED * len(said)


def _asked(question: str) -> str:
    text = " ".join(question.split()).rstrip("?").strip()
    return f"{text[:1].upper()}{text[1:]}?"


def examples(data: Path, chooser: random.Random) -> Iterator[dict[str, Any]]:
    pools = pools_of(data)
    yield from answer_examples(pools, chooser)
    yield from refused_examples(pools, chooser)
    for name, count in PEOPLES.items():
        yield from _some(peoples_examples(data, name), count)


def _some(found: Iterator[dict[str, Any]], count: int) -> Iterator[dict[str, Any]]:
    for _, one in zip(range(count), found, strict=False):
        yield one


def report(made: Sequence[dict[str, Any]]) -> None:
    for source in sorted({one["source"] for one in made}):
        part = [one for one in made if one["source"] == source]
        refused = sum(one["answer"] == REFUSAL for one in part)
        print(f"{source:16} {len(part):5}, of them refusals {refused}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    chooser = random.Random(5)
    made = list(examples(given.data, chooser))
    made = chooser.sample(made, min(MOST, len(made)))
    lines = [json.dumps(one, ensure_ascii=False) + "\n" for one in made]
    given.out.write_text("".join(lines), encoding="utf-8")
    report(made)


if __name__ == "__main__":
    main()
