"""How often ordinary text is taken for orders to a model, and what looking for them takes.

    python -m tests.benchmarks.steering DATA

DATA holds answering/, retrieval/ and training/; at most 1,200 passages of each set, and the
paragraphs of the libraries that were written for tests and for the reader, all of them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assistant.steering import order_spans
from tests.benchmarks.answering_data import squad
from tests.benchmarks.libraries import LIBRARIES
from tests.benchmarks.library_data import FILE, TONGUES

_MOST = 1_200


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path)
    given = parser.parse_args()
    total = taken = 0
    for name, passages in _sets(given.data):
        begun = time.process_time()
        found = [(one, spans) for one in passages if (spans := order_spans(one))]
        count = len(passages)
        each = (time.process_time() - begun) * 1000 / max(count, 1)
        total, taken = total + count, taken + len(found)
        print(f"{name:24} {count:5} passages, {len(found)} taken, {each:.1f} ms each")
        for text, ((start, _), *_) in found[:3]:
            print(f"    {' '.join(text[start : start + 120].split())}")
    print(f"{taken} of {total} taken ({taken / total:.3%})")


def _sets(data: Path) -> Iterator[tuple[str, list[str]]]:
    for name, passages in _judged(data):
        random.Random(1).shuffle(passages)
        yield name, passages[:_MOST]
    files = [path.read_text("utf-8") for path in sorted(LIBRARIES.glob("*/**/*.*"))]
    yield "test libraries", [part for text in files for part in text.split("\n\n")]
    for source in (FILE, TONGUES):
        texts = [text for line in _lines(source) for text in line.get("files", {}).values()]
        yield source.name, [part for text in texts for part in text.split("\n\n")]


def _judged(data: Path) -> Iterator[tuple[str, list[str]]]:
    yield "squad2", squad(data / "answering/squad2").texts
    for name in ("scifact", "cranfield", "med", "dbpedia5k"):
        yield name, [each["text"] for each in _lines(data / f"retrieval/{name}/corpus.jsonl")]
    for name in ("qed_nq", "condaqa", "covidqa", "tatqa_text", "clapnq_sentence"):
        lines = _lines(data / f"training/answers/{name}.jsonl.gz")
        yield name, list(dict.fromkeys(each["passage"] for each in lines))
    tasks = _lines(data / "answering/mtrag_un/tasks.jsonl")
    texts = dict.fromkeys(each["text"] for task in tasks for each in task.get("contexts", ()))
    yield "mtrag_un", list(texts)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as file:
        for line in file:
            yield json.loads(line)


if __name__ == "__main__":
    main()
