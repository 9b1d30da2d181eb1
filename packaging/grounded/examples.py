"""Training data -> examples of grounded answers: python packaging/grounded/examples.py DATA OUT

The first step to the adapter that ships: OUT is then learned by `footnote tune train` (README.md
beside this file). DATA holds `training` and `answering/squad2`. Each example shows up to three
passages as the assistant does, asks, and wants one short, complete sentence in their words, or the
refusal where they don't answer. Only groups that the reader may learn from are used, so that the
others judge.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from assistant.evidence import pieces
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

LONGEST = 34  # words of a wanted answer
SHORTEST = 4
POINTING = re.compile(
    r"^(?:he|she|it|they|this|that|these|those|his|her|its|their|such|however|but|and|also|in this"
    r"|another|other|the (?:latter|former|following|same))\b",
    re.IGNORECASE,
)
MARK = re.compile(r"\s*\[\d+\]")
SHOWN = (1, 2, 2, 3)  # passages, each as often as it stands here
COVERED = 0.8  # of an answer's words must stand in its passages
UNANSWERABLE = 0.3  # of SQuAD's unanswerable questions are taken: they would be most of them
COUNTS = {"squad2": 420, "qed_nq": 400, "selqa_sentence": 120, "clapnq": 250, "quotesum": 160,
          "qa_feedback": 120}  # fmt: skip


def span_examples(
    pool: Pool, cases: Sequence[Case], chooser: random.Random
) -> Iterator[dict[str, Any]]:
    """The sentence that holds the answer is what is wanted; where it is long or leans on another
    sentence, nothing is learned from it."""
    for case in cases:
        sentence = _answering(pool.texts[case.gold], case) if case.answerable else REFUSAL
        if not sentence:
            continue
        away = case.answerable and chooser.random() < 0.15  # its passage is not shown: refused
        hits = _shown(pool, case, chooser, away)
        if not hits:
            continue
        wanted = REFUSAL if away else sentence
        yield _example(case, hits, wanted)


def _answering(text: str, case: Case) -> str:
    if case.span is None:
        return ""
    for start, end in pieces(text):
        if start <= case.span[0] < end and case.span[1] <= end:
            sentence = " ".join(text[start:end].split())
            fits = SHORTEST <= len(sentence.split()) <= LONGEST and sentence[-1:] in ".!?"
            return sentence if fits and not POINTING.match(sentence) else ""
    return ""


def _shown(pool: Pool, case: Case, chooser: random.Random, away: bool) -> list[Hit]:
    answers = [answer.lower() for answer in case.answers]
    others = [
        hit
        for hit in pool.search(case.question, 6, frozenset({case.gold}))
        if not any(answer in hit.text.lower() for answer in answers)
    ]
    count = chooser.choice(SHOWN)
    if away:
        return others[:count]
    hits = others[: count - 1]
    hits.insert(0 if chooser.random() < 0.7 else len(hits), pool.hit(case.gold, 1.0))
    return hits


def _example(case: Case, hits: Sequence[Hit], wanted: str) -> dict[str, Any]:
    about = {case.gold: wanted if wanted != REFUSAL else case.question}
    texts = [shown_text(hit, about.get(hit.passage_id, case.question)) for hit in hits]
    return {"question": case.question, "answer": wanted, "passages": texts, "group": case.group,
            "source": case.source}  # fmt: skip


def written_examples(data: Path, name: str) -> Iterator[dict[str, Any]]:
    """Answers that people wrote from passages, cut to what one short answer is."""
    path = data / "training" / "grounded" / f"{name}.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        lines = [line for line in map(json.loads, file) if learned(str(line["group"]))]
    for line in lines:
        wanted = _first(line["answer"] or "") if line["answerable"] else REFUSAL
        titles = [*(line.get("titles") or ()), *[""] * len(line["passages"])]
        cited = line["citations"] or range(len(line["passages"]))
        chosen = [at for at in cited if at < len(line["passages"])][:3]
        texts = [_told(titles[at], line["passages"][at], wanted) for at in chosen]
        if texts and (wanted == REFUSAL or _covered(wanted, " ".join(texts))):
            yield {"question": _asked(line["question"]), "answer": wanted, "passages": texts,
                   "group": str(line["group"]), "source": name}  # fmt: skip


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


def _told(title: str | None, text: str, about: str) -> str:
    hit = Hit(0, "", None, text, 1.0, {}, title=title or "")  # type: ignore[arg-type]
    return shown_text(hit, about)


def _covered(answer: str, shown: str) -> bool:
    said = {word.stem for word in content(words_of(answer))}
    known = {word.stem for word in words_of(shown)}
    return bool(said) and len(said & known) >= COVERED * len(said)


def _asked(question: str) -> str:
    text = " ".join(question.split()).rstrip("?").strip()
    return f"{text[:1].upper()}{text[1:]}?"


def examples(data: Path, chooser: random.Random) -> Iterator[dict[str, Any]]:
    pool = squad(data / "answering" / "squad2")
    cases = [
        case
        for case in pool.cases
        if case.group not in HELD_OUT_ARTICLES
        and (case.answerable or chooser.random() < UNANSWERABLE)
    ]
    chooser.shuffle(cases)
    yield from _some(span_examples(pool, cases, chooser), "squad2")
    for name in ("qed_nq", "selqa_sentence"):
        pool = training(data / "training" / "answers" / f"{name}.jsonl.gz")
        cases = [case for case in pool.cases if learned(case.group) and case.answerable]
        chooser.shuffle(cases)
        yield from _some(span_examples(pool, cases, chooser), name)
    for name in ("clapnq", "quotesum", "qa_feedback"):
        yield from _some(written_examples(data, name), name)


def _some(found: Iterator[dict[str, Any]], name: str) -> Iterator[dict[str, Any]]:
    for _, one in zip(range(COUNTS[name]), found, strict=False):
        yield one


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    chooser = random.Random(5)
    made = list(examples(given.data, chooser))
    chooser.shuffle(made)
    lines = [json.dumps(one, ensure_ascii=False) + "\n" for one in made]
    given.out.write_text("".join(lines), encoding="utf-8")
    for source in COUNTS:
        part = [one for one in made if one["source"] == source]
        refused = sum(one["answer"] == REFUSAL for one in part)
        print(f"{source:16} {len(part):5}, of them refusals {refused}")


if __name__ == "__main__":
    main()
