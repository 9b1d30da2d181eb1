"""Readers measured on what none has seen: python packaging/reader/measure.py DATA FOLDER…

Each FOLDER holds a model.onnx and a tokenizer.json, as export.py writes them. Questions stand with
their own paragraph: 600 of SQuAD 2.0's three held-out articles, and written ones of groups held
out; claims: written ones, and those of the checker's sets. What is trained (`train`) is chosen by
it; how it fares in the product, tests.benchmarks.answering says.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from pairs import Pair, held_out
from written import claims_of

from assistant.evidence import window
from assistant.reading import Reader
from tests.benchmarks.answering_data import HELD_OUT_ARTICLES, Case, Pool, learned, sample, squad
from tests.benchmarks.fitting import Row, area
from tests.benchmarks.written_data import written, written_pool

QUESTIONS, CLAIMS = 600, 500
REFUSED_WRONGLY = 0.10
WHOLE, NEAR = 0.26, 0.755  # weights of the two looks before the third training: only their order


def questions(data: Path) -> Iterator[tuple[str, Pool, list[Case]]]:
    pool = squad(data / "answering" / "squad2")
    unseen = [case for case in pool.cases if case.group in HELD_OUT_ARTICLES]
    yield "squad2", pool, sample(unseen, QUESTIONS, seed=11)
    pool = written_pool(data)
    unseen = [case for case in pool.cases if not learned(case.group)]
    yield "written", pool, sample(unseen, QUESTIONS, seed=11)


def show_questions(reader: Reader, name: str, pool: Pool, cases: Sequence[Case]) -> None:
    touched: list[bool] = []
    rows: dict[str, list[Row]] = {"whole": [], "window": [], "both": []}
    for case in cases:
        text = pool.texts[case.gold]
        (whole,) = reader.read(case.question, [text])
        span = whole.best(0, len(text))
        if case.answerable and case.span:
            touched.append(span.start < case.span[1] and case.span[0] < span.end)
        start, end = window(text, span.start, span.end)
        (near,) = reader.read(case.question, [text[start:end] or text])
        both = WHOLE * whole.answered + NEAR * near.answered
        for look, score in (("whole", whole.answered), ("window", near.answered), ("both", both)):
            rows[look].append(Row(name, case.group, {"score": score}, case.answerable))
    print(f"{name}: {len(cases)} questions, the answer touches the gold one {np.mean(touched):.3f}")
    for look, found in rows.items():
        scores = np.array([row.features["score"] for row in found])
        labels = np.array([row.label for row in found])
        cut = np.quantile(scores[labels], REFUSED_WRONGLY)
        print(
            f"  {look:7} AUROC {area(scores, found):.3f}, unanswerable refused "
            f"{(scores[~labels] < cut).mean():.3f} where {REFUSED_WRONGLY:.2f} of the others are",
            flush=True,
        )


def show_claims(reader: Reader, name: str, claims: Sequence[Pair]) -> None:
    chosen = random.Random(9).sample(list(claims), min(CLAIMS, len(claims)))
    found = np.array([reader.judge(one.first, [one.passage])[0].supported for one in chosen])
    rows = [Row(name, one.group, {}, one.label == 0) for one in chosen]
    print(f"{name}: {len(chosen)} claims, AUROC {area(found, rows):.3f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("readers", type=Path, nargs="+")
    given = parser.parse_args()
    asked = list(questions(given.data))
    _, others = held_out(given.data)
    own = [pair for one in written(given.data) if not learned(one.group) for pair in claims_of(one)]
    for folder in given.readers:
        print(f"== {folder}")
        reader = Reader.open(folder)
        for name, pool, cases in asked:
            show_questions(reader, name, pool, cases)
        show_claims(reader, "written claims", own)
        show_claims(reader, "claims of the sets", others)


if __name__ == "__main__":
    main()
