"""Written libraries and passages -> examples: python packaging/asking/questions.py DATA OUT

The first step to the adapter that writes questions: OUT is then learned by `footnote tune train`
(README.md beside this file). Each example shows a sentence or row as `assistant/evaluation` does,
with the words that answer or without, and wants the question that was written about it. Only
groups that the reader may learn from are used, so that the others judge.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assistant.evaluation.questioning import question_prompt
from assistant.pieces import pieces
from assistant.rows import in_words
from tests.benchmarks.answering_data import learned
from tests.benchmarks.library_data import default_embedder, libraries, searched
from tests.benchmarks.written_data import written

HITS = 12  # of the search, among which a library's sentence is looked for
PASSAGES = 2800  # questions about passages, chosen at random
BARE = 0.25  # of the examples are shown without the words that answer
LEANS = re.compile(r"\b(?:he|she|it|they|him|them|his|her|hers|its|their|this|that|these|those)\b")


def library_examples(chooser: random.Random) -> Iterator[dict[str, Any]]:
    embedder = default_embedder()
    for one in libraries():
        if not learned(one.group):
            continue
        asked = [each for each in one.wanted if each.answered]
        for found in searched(one, embedder, HITS, asked):
            if found.at is None:
                continue
            hit = found.hits[found.at[0]]
            start, end = _piece(hit.text, *found.at[1:])
            said = in_words(hit, start, end)
            before = hit.text[:start] if said == hit.text[start:end] else ""  # rows stand alone
            answer = "" if chooser.random() < BARE else found.wanted.words
            prompt = question_prompt(hit.title, hit.heading, before, said, answer)
            yield _example(prompt, found.wanted.question, one.group)


def passage_examples(data: Path, chooser: random.Random) -> Iterator[dict[str, Any]]:
    """Those whose question stands by itself."""
    for one in written(data):
        for question, span, answered in one.asked:
            if not answered or not learned(one.group) or LEANS.search(question):
                continue
            start, end = _piece(one.passage, *span)
            answer = "" if chooser.random() < BARE else one.passage[slice(*span)]
            said, before = one.passage[start:end], one.passage[:start]
            prompt = question_prompt(one.title, "", before, said, answer)
            yield _example(prompt, question, one.group)


def _piece(text: str, low: int, high: int) -> tuple[int, int]:
    """The sentence or row in which the words begin."""
    return next(((start, end) for start, end in pieces(text) if start <= low < end), (low, high))


def _example(prompt: str, question: str, group: str) -> dict[str, Any]:
    asked = question.strip().rstrip("?")
    wanted = f"{asked[:1].upper()}{asked[1:]}?"
    return {"messages": [{"role": "user", "content": prompt},
                         {"role": "assistant", "content": wanted}], "group": group}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    chooser = random.Random(7)
    of_libraries = list(library_examples(chooser))
    of_passages = list(passage_examples(given.data, chooser))
    print(f"{len(of_libraries)} of libraries, {len(of_passages)} of passages")
    made = of_libraries + chooser.sample(of_passages, min(PASSAGES, len(of_passages)))
    chooser.shuffle(made)
    lines = [json.dumps(one, ensure_ascii=False) + "\n" for one in made]
    given.out.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
