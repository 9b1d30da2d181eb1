"""Answers measured end to end: python -m tests.benchmarks.answering SQUAD2_FOLDER [--limit N]

Every paragraph of the folder's two files is written as a file, indexed and asked for through the
product's own path; questions are of the articles that nothing was trained or fitted on.
`--library FOLDER` keeps the index for the next run; `--curve` asks without a threshold, and tells
what others would give.

    holds gold      answerable questions whose answer holds one of the gold answers
    wrongly refused, refused   of the answerable, of the unanswerable
    worded          answers that are the model's own, checked sentences, not quotes
    cited holds     answered answerable questions with a cited passage that holds a gold answer
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from assistant.answering import Answerer, AnswerOptions, Finished, Retrieved, Written
from assistant.embedding import Embedder
from assistant.generation import Generator
from assistant.indexing import Indexer
from assistant.judging import Doubt, Judgement
from assistant.models.installed import default_model
from assistant.parsing.confined import ParserProcess
from assistant.paths import Home
from assistant.reading import Reader
from assistant.records import Answer, Hit
from assistant.retrieval import Retriever
from assistant.store import Store
from tests.benchmarks import causes, curves
from tests.benchmarks.answering_data import HELD_OUT_ARTICLES, Case, Pool, sample, squad
from tests.benchmarks.causes import Cause, cause


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one question."""

    case: Case
    answer: Answer
    hits: tuple[Hit, ...]
    written: str

    @property
    def worded(self) -> bool:
        return any(one.text in self.written for one in self.answer.sentences)

    @property
    def holds(self) -> bool:
        return holds(self.case, " ".join(one.text for one in self.answer.sentences))

    @property
    def cause(self) -> Cause | None:
        found = any(holds(self.case, hit.text) for hit in self.hits)
        return cause(self.case.answerable, found, self.holds, self.answer.refused)

    @property
    def cited_holds(self) -> bool:
        texts = {hit.passage_id: hit.text for hit in self.hits}
        cited = [c for sentence in self.answer.sentences for c in sentence.citations]
        return any(holds(self.case, texts.get(c.passage_id, c.quote)) for c in cited)


def holds(case: Case, text: str) -> bool:
    folded = _fold(text)
    return any(_fold(answer) in folded for answer in case.answers)


def _fold(text: str) -> str:
    kept = (c if c.isalnum() else " " for c in unicodedata.normalize("NFKC", text).casefold())
    return f" {' '.join(''.join(kept).split())} "


def index(pool: Pool, folder: Path, store: Store, embedder: Embedder) -> None:
    """Write the paragraphs as files and index them, if that has not been done."""
    if store.ledger.counts():
        return
    texts = folder / "texts"
    texts.mkdir(parents=True, exist_ok=True)
    for number, (text, title) in enumerate(zip(pool.texts, pool.titles, strict=True)):
        (texts / f"{title} {number:04}.txt".replace("/", " ")).write_text(text, encoding="utf-8")
    with ParserProcess() as parser:
        indexer = Indexer(store, parser, embedder)
        indexer.add_folder(texts)
        for _ in indexer.refresh():
            pass


def outcomes(answerer: Answerer, cases: Sequence[Case]) -> list[Outcome]:
    found = []
    for number, case in enumerate(cases, 1):
        hits: tuple[Hit, ...] = ()
        written = ""
        for event in answerer.answer(case.question, id=case.id):
            if isinstance(event, Retrieved):
                hits = event.hits
            if isinstance(event, Written):
                written += event.text
            if isinstance(event, Finished):
                found.append(Outcome(case, event.answer, hits, written))
        if number % 50 == 0:
            print(f"{number} of {len(cases)}", flush=True)
            report(found)
    return found


def report(found: Sequence[Outcome]) -> None:
    yes = [one for one in found if one.case.answerable]
    no = [one for one in found if not one.case.answerable]
    answered = [one for one in yes if not one.answer.refused]
    total = [one.answer.timings["total_ms"] for one in found]
    statuses = Counter(s.status for one in found for s in one.answer.sentences)
    words = [len(" ".join(s.text for s in one.answer.sentences).split()) for one in answered]
    print(f"  answerable {len(yes)}, unanswerable {len(no)}")
    print(f"  holds gold       {_share([one.holds for one in yes])}")
    print(f"  wrongly refused  {_share([one.answer.refused for one in yes])}")
    print(f"  refused          {_share([one.answer.refused for one in no])}")
    print(f"  cited holds      {_share([one.cited_holds for one in answered])}")
    print(f"  worded           {_share([one.worded for one in answered])}")
    print(f"  words an answer  {statistics.mean(words or [0]):.1f}   sentences {dict(statuses)}")
    print(f"  {causes.show(one.cause for one in found)}")
    print(f"  ms a question    median {statistics.median(total):.0f}, highest {max(total):.0f}")


def _share(values: Sequence[bool]) -> str:
    return f"{sum(values) / max(len(values), 1):.3f} ({sum(values)}/{len(values)})"


def show(found: Sequence[Outcome], count: int) -> None:
    """Failures, for reading."""
    failed = [one for one in found if one.case.answerable and not one.holds]
    for one in failed[:count]:
        said = " ".join(sentence.text for sentence in one.answer.sentences)
        print(f"- {one.case.question}\n    gold {one.case.answers[0]!r}\n    said {said!r}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int, default=200, help="questions, half unanswerable")
    parser.add_argument("--library", type=Path, help="keeps the index")
    parser.add_argument("--wording", choices=("checked", "quote"), default="checked")
    parser.add_argument("--doubt", choices=get_args(Doubt), default="usual")
    parser.add_argument("--adapter", type=Path, help="a LoRA in GGUF for the model")
    parser.add_argument("--failures", type=int, default=0, help="how many to print")
    parser.add_argument("--out", type=Path, help="the answers, one JSON line each")
    parser.add_argument("--curve", action="store_true", help="what other thresholds would give")
    given = parser.parse_args()
    home = Home.default()
    pool = squad(given.data)
    with ExitStack() as stack:
        folder = given.library or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        store = Store.open(folder / "library.db")
        stack.callback(store.close)
        embedder = Embedder.open(default_model(home, "embedder"))
        index(pool, folder, store, embedder)
        generator = None
        if given.wording == "checked":
            model = default_model(home, "generator")
            adapters = [(given.adapter, 1.0)] if given.adapter else []
            generator = stack.enter_context(Generator.open(model.run_file, adapters=adapters))
        answerer = Answerer(
            Retriever(store, embedder),
            store.place_of,
            curves.unthresholded() if given.curve else Judgement.load(),
            Reader.open(),
            generator,
            AnswerOptions(wording=given.wording, doubt=given.doubt),
        )
        unseen = [case for case in pool.cases if case.group in HELD_OUT_ARTICLES]
        found = outcomes(answerer, sample(unseen, given.limit))
    report(found)
    show(found, given.failures)
    if given.curve:
        points = [curves.point(one.case.answerable, one.answer, one.holds) for one in found]
        curves.show(points)
    if given.out:
        lines = [
            json.dumps({"id": one.case.id, "refused": one.answer.refused, "holds": one.holds,
                        "said": [s.text for s in one.answer.sentences]})
            for one in found
        ]  # fmt: skip
        given.out.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
