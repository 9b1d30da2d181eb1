"""Refusal on conversations: python -m tests.benchmarks.refusing MTRAG_UN_FOLDER [--limit N]

The last question of every task, completed from the conversation, is searched by words among the
reference passages of all tasks of its collection. Never fitted on: it shows whether the threshold
of resources/judgement.toml holds for questions of another kind.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

from assistant.asking import completed
from assistant.judging import Judgement
from assistant.reading import Reader
from assistant.records import Message
from assistant.weighing import Weigher
from assistant.work import ended
from tests.benchmarks.answering_data import Pool
from tests.benchmarks.fitting import Row, area


def pools(tasks: list[dict[str, Any]]) -> dict[str, Pool]:
    found: dict[str, Pool] = defaultdict(Pool)
    seen: set[str] = set()
    for task in tasks:
        for context in task["contexts"]:
            if context["text"] not in seen:
                seen.add(context["text"])
                found[task["Collection"]].add(context["text"], "")
    return found


def judge(task: dict[str, Any], pool: Pool, weigher: Weigher) -> Row:
    *history, last = (
        Message("user" if turn["speaker"] == "user" else "assistant", turn["text"])
        for turn in task["input"]
    )
    question = completed(last.text, history)
    chance = {"answerable": ended(weigher.weigh(question, pool.search(question, 8))).answerable}
    label = task["answerability"] == ["ANSWERABLE"]
    return Row(str(task["answerability"][0]), task["task_id"], chance, label)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int, default=1000)
    given = parser.parse_args()
    with (given.data / "tasks.jsonl").open(encoding="utf-8") as file:
        tasks = [json.loads(line) for line in file]
    searched = pools(tasks)
    judged = Judgement.load()
    weigher = Weigher(judged, Reader.open())
    chosen = [task for task in tasks if searched[task["Collection"]].texts][: given.limit]
    rows = [judge(task, searched[task["Collection"]], weigher) for task in chosen]
    for kind in sorted({row.source for row in rows}):
        part = [row for row in rows if row.source == kind]
        refused = [row.features["answerable"] < judged.answerable.threshold for row in part]
        print(f"{kind:16} {len(part):4} questions, refused {np.mean(refused):.2f}")
    clear = [row for row in rows if row.source in ("ANSWERABLE", "UNANSWERABLE")]
    print(f"AUROC {area(np.array([row.features['answerable'] for row in clear]), clear):.3f}")


if __name__ == "__main__":
    main()
