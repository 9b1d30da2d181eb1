"""Question sets as cases, and hits over their paragraphs, for the answering benchmarks."""

from __future__ import annotations

import gzip
import hashlib
import json
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.records import Hit, Place
from assistant.wording import content, words_of


@dataclass(frozen=True, slots=True)
class Case:
    """A question; `gold` is the index of its paragraph in the pool, `spans` where it answers."""

    id: str
    source: str
    group: str
    question: str
    answers: tuple[str, ...]
    answerable: bool
    gold: int
    span: tuple[int, int] | None  # of the answer in the gold paragraph
    seeming: tuple[int, int] | None = None  # of what seems to answer, and does not


@dataclass(frozen=True, slots=True)
class Pool:
    """Paragraphs with titles, searched by words (BM25, k1 1.2, b 0.75, over stems)."""

    texts: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    postings: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    lengths: list[int] = field(default_factory=list)

    def add(self, text: str, title: str) -> int:
        index = len(self.texts)
        stems = Counter(word.stem for word in words_of(f"{title} {text}"))
        for stem, count in stems.items():
            self.postings[stem][index] = count
        self.texts.append(text)
        self.titles.append(title)
        self.lengths.append(sum(stems.values()))
        return index

    def search(self, question: str, k: int, without: frozenset[int] = frozenset()) -> list[Hit]:
        mean = sum(self.lengths) / len(self.lengths)
        scores: dict[int, float] = defaultdict(float)
        for stem in sorted({word.stem for word in content(words_of(question))}):
            posting = self.postings.get(stem, {})
            idf = math.log(1 + (len(self.texts) - len(posting) + 0.5) / (len(posting) + 0.5))
            for index, count in posting.items():
                norm = 1.2 * (0.25 + 0.75 * self.lengths[index] / mean)
                scores[index] += idf * count * 2.2 / (count + norm)
        ranked = sorted(scores.items(), key=lambda pair: -pair[1])
        best = [pair for pair in ranked if pair[0] not in without]
        return [self.hit(index, score) for index, score in best[:k]]

    def hit(self, index: int, score: float) -> Hit:
        text = self.texts[index]
        title = self.titles[index]
        return Hit(index, f"/{title}.txt", Place(0, len(text)), text, score, {}, title=title)


def squad(folder: Path) -> Pool:
    """SQuAD 2 with its distractor paragraphs; a group is an article."""
    pool = Pool()
    for name in ("questions.json", "distractor_paragraphs.json"):
        for article in json.loads((folder / name).read_text())["data"]:
            for paragraph in article["paragraphs"]:
                index = pool.add(paragraph["context"], article["title"].replace("_", " "))
                if name == "questions.json":
                    cases = (_squad_case(q, article["title"], index) for q in paragraph["qas"])
                    pool.cases.extend(cases)
    return pool


def _squad_case(question: dict[str, Any], title: str, index: int) -> Case:
    answers = question["answers"]
    return Case(
        id=question["id"],
        source="squad2",
        group=title,
        question=question["question"],
        answers=tuple(answer["text"] for answer in answers),
        answerable=not question["is_impossible"],
        gold=index,
        span=_squad_span(answers),
        seeming=_squad_span(question.get("plausible_answers", ())),
    )


def _squad_span(answers: Sequence[dict[str, Any]]) -> tuple[int, int] | None:
    if not answers:
        return None
    start = int(answers[0]["answer_start"])
    return start, start + len(answers[0]["text"])


def training(path: Path) -> Pool:
    """A file of training/answers as a pool of its passages."""
    pool = Pool()
    seen: dict[str, int] = {}
    for number, line in enumerate(_lines(path)):
        text = line["passage"]
        if text not in seen:
            seen[text] = pool.add(text, line.get("title") or "")
        start = line["start"]
        answers = tuple(line["answers"] or ())
        span = (start, start + len(answers[0])) if start is not None and answers else None
        pool.cases.append(
            Case(
                id=f"{path.stem}-{number}",
                source=path.name.split(".")[0],
                group=line["group"],
                question=line["question"],
                answers=answers,
                answerable=line["answerable"],
                gold=seen[text],
                span=span,
            )
        )
    return pool


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def sample(cases: Sequence[Case], count: int, seed: int = 1) -> list[Case]:
    """A repeatable choice, the same number answerable and not where there are enough."""
    generator = random.Random(seed)
    answerable = [case for case in cases if case.answerable]
    unanswerable = [case for case in cases if not case.answerable]
    half = min(count // 2, len(unanswerable))
    chosen = generator.sample(unanswerable, half)
    chosen += generator.sample(answerable, min(count - half, len(answerable)))
    generator.shuffle(chosen)
    return chosen


# --- what was learned from, and what judges ------------------------------------------------------

HELD_OUT_ARTICLES = ("Steam_engine", "European_Union_law", "Harvard_University")
"""Of SQuAD 2.0: neither the reader nor any weight has seen them."""


def learned(group: str) -> bool:
    """Whether the reader was trained on this group (four fifths of the groups of a set)."""
    return _fold(group) != 0


def judges(group: str) -> bool:
    """Whether no weight was fitted on it either: a fifth of the groups that are not learned."""
    return not learned(group) and _fold(f"judge {group}") == 0


def _fold(group: str) -> int:
    """One of five, always the same for a group."""
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) % 5
