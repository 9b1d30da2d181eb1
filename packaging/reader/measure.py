"""Readers measured on what none has seen: python packaging/reader/measure.py DATA FOLDER…

Each FOLDER holds a model.onnx and a tokenizer.json, as export.py writes them. Questions stand with
their own paragraph: 600 of SQuAD 2.0's three held-out articles, and written ones of groups held
out; claims: written ones, and those of the checker's sets; contrasts: questions and claims of
groups held out with both of their passages, of which one should score higher; research: claims
about abstracts of groups held out, two about each fact; twins: two questions about the same words
of libraries held out. What is trained (`train`) is chosen by it; how it fares in the product,
tests.benchmarks.answering says.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from pairs import Pair, held_out, nearest
from research import pairs_of
from written import claims_of

from assistant.evidence import window
from assistant.reading import Reader, Span
from assistant.rereading import shown
from tests.benchmarks.answering_data import HELD_OUT_ARTICLES, Case, Pool, learned, sample, squad
from tests.benchmarks.contrast_data import Contrast, contrasts
from tests.benchmarks.fitting import Row, area
from tests.benchmarks.library_data import Searched, default_embedder, libraries, searched
from tests.benchmarks.research_data import Fact, research
from tests.benchmarks.written_data import written, written_pool

QUESTIONS, CLAIMS = 600, 500
HITS = 8  # of a library's search
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
        span, whole, near = looks(reader, case.question, pool.texts[case.gold])
        if case.answerable and case.span:
            touched.append(span.start < case.span[1] and case.span[0] < span.end)
        for look, score in (("whole", whole), ("window", near), ("both", both(whole, near))):
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


def show_contrasts(reader: Reader, found: Sequence[Contrast]) -> None:
    """In how many pairs the side that holds scores higher; and, over all sides, the area."""
    asked = [one.sides for one in found if one.sides]
    sides = [
        (both(*looks(reader, one.first, side.passage)[1:]), side.answered)
        for one in found
        for side in one.sides or ()
    ]
    _show_pairs(f"contrasts: {len(asked)} questions", sides)
    said = [
        (reader.judge(one.first, [nearest(one.first, passage)])[0].supported, label == "supported")
        for one in found
        for passage, label in one.claims or ()
    ]
    _show_pairs(f"contrasted claims: {len(said) // 2}", said)


def show_research(reader: Reader, facts: Sequence[Fact]) -> None:
    """Of the two claims about a fact, in how many the one that holds scores higher."""
    said = [
        (reader.judge(pair.first, [pair.passage])[0].supported, pair.label == 0)
        for one in facts
        for pair in pairs_of(one)
    ]
    _show_pairs(f"research: {len(facts)} facts", said)


def show_twins(reader: Reader, found: Sequence[tuple[Searched, Searched]]) -> None:
    """Of two questions about the same words, in how many the one that they answer scores higher."""
    sides = [
        (both(*looks(reader, side.wanted.question, shown(side.hits)[side.at[0]])[1:]), answered)
        for twin in found
        for side, answered in zip(twin, (True, False), strict=True)
        if side.at
    ]
    _show_pairs(f"twins: {len(found)}", sides)


def twins() -> Iterator[tuple[Searched, Searched]]:
    """Those of libraries held out, where the search finds the words for both."""
    embedder = default_embedder()
    for one in libraries():
        if not learned(one.group) and one.twins:
            found = list(searched(one, embedder, HITS, one.sides))
            for first, second in zip(found[::2], found[1::2], strict=True):
                if first.at and second.at:
                    yield first, second


def _show_pairs(name: str, sides: Sequence[tuple[float, bool]]) -> None:
    ordered = [
        one[0] != other[0] and (one[0] > other[0]) == one[1]
        for one, other in zip(sides[::2], sides[1::2], strict=True)
    ]
    rows = [Row(name, "", {}, label) for _, label in sides]
    scores = np.array([score for score, _ in sides])
    print(f"{name}, the right side higher {np.mean(ordered):.3f}, AUROC {area(scores, rows):.3f}",
          flush=True)  # fmt: skip


def looks(reader: Reader, question: str, text: str) -> tuple[Span, float, float]:
    """The likeliest answer in a passage, and what each look says of its answering."""
    (whole,) = reader.read(question, [text])
    span = whole.best(0, len(text))
    start, end = window(text, span.start, span.end)
    (near,) = reader.read(question, [text[start:end] or text])
    return span, whole.answered, near.answered


def both(whole: float, near: float) -> float:
    return WHOLE * whole + NEAR * near


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
    unseen = [one for one in contrasts(given.data) if not learned(one.group)]
    facts = [one for one in research(given.data) if not learned(one.group)]
    asked_twice = list(twins())
    _, others = held_out(given.data)
    own = [pair for one in written(given.data) if not learned(one.group) for pair in claims_of(one)]
    for folder in given.readers:
        print(f"== {folder}")
        reader = Reader.open(folder)
        for name, pool, cases in asked:
            show_questions(reader, name, pool, cases)
        show_contrasts(reader, unseen)
        show_twins(reader, asked_twice)
        show_research(reader, facts)
        show_claims(reader, "written claims", own)
        show_claims(reader, "claims of the sets", others)


if __name__ == "__main__":
    main()
