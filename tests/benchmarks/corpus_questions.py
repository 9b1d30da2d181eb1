"""How often an ordinary question is taken for one about the library: it should be never.

    python -m tests.benchmarks.corpus_questions DATA

DATA holds answering/, retrieval/, documents/ and training/. Only the form is looked at; in use, of
what no file is called "What was the last …" and "How much …" are left to the search all the same.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from assistant.corpus import corpus_question


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, metavar="DATA")
    data = parser.parse_args().data
    total = wrong = 0
    for name, questions in _sets(data):
        taken = [one for one in questions if corpus_question(one, date(2026, 11, 24))]
        total += len(questions)
        wrong += len(taken)
        print(f"{name:32} {len(questions):6} questions, {len(taken)} taken {taken[:5] or ''}")
    print(f"{wrong} of {total} taken ({wrong / total:.5%})")


def _sets(data: Path) -> Iterator[tuple[str, list[str]]]:
    articles = json.loads((data / "answering/squad2/questions.json").read_text("utf-8"))["data"]
    paragraphs = [paragraph for article in articles for paragraph in article["paragraphs"]]
    yield "squad2", [each["question"] for paragraph in paragraphs for each in paragraph["qas"]]
    chats = json.loads((data / "answering/locomo/chats.json").read_text("utf-8"))
    yield "locomo", [each["question"] for chat in chats for each in chat["qa"]]
    for path in (
        data / "answering/mtrag_un/tasks.jsonl",
        data / "documents/financebench/questions.jsonl",
        *sorted((data / "retrieval").glob("*/queries*.jsonl")),
        *sorted((data / "training/answers").glob("*.gz")),
    ):
        yield str(path.relative_to(data)), [_question(fields) for fields in _lines(path)]


def _question(fields: dict[str, Any]) -> str:
    if "input" in fields:  # a conversation: its last turn
        return str(fields["input"][-1]["text"])
    return str(fields.get("question") or fields.get("text"))


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as file:
        for line in file:
            yield json.loads(line)


if __name__ == "__main__":
    main()
