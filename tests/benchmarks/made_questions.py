"""Questions that are made, beside people's: python -m tests.benchmarks.made_questions [NAME…]

In each of the libraries that others wrote (tests/libraries) questions are made by the forms alone,
by the built-in model as it is published, and by it with the adapter that was taught to ask; each
set is then asked, answered with quotes, without a threshold. `shared` is how much of a question's
words its sentence holds; the last row are the questions that came with the libraries. The nearer a
made set is to them, the more it tells of what people will meet. --show prints each question.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from assistant.answering import Answerer, AnswerOptions, Finished
from assistant.embedding import Embedder
from assistant.evaluation.cases import Case
from assistant.evaluation.making import Made, MakeOptions, Maker
from assistant.evaluation.matching import says
from assistant.evaluation.questioning import Questioner
from assistant.generation import Generator
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.reading import Reader
from assistant.retrieval import Retriever
from assistant.store import Store
from assistant.tuning.shipped import ASKING, shipped_adapter, shipped_folder
from assistant.wording import content, words_of
from tests.benchmarks.curves import unthresholded
from tests.benchmarks.libraries import NAMES, SETS, TESTS, asked, indexed

WAYS = ("forms", "published", "taught")


@dataclass(frozen=True, slots=True)
class Measured:
    """One question: of which kind, how much of it its sentence holds, and what was answered."""

    kind: str
    shared: float | None
    first: bool
    any: bool


def made(
    store: Store, retriever: Retriever, reader: Reader, way: str, count: int, adapter: Path | None
) -> list[Case]:
    options = MakeOptions(count=count, unanswerable=0.0)
    with _questioner(way, reader, adapter) as questioner:
        maker = Maker(store, retriever, questioner, reader, options)
        return [event.case for event in maker.make() if isinstance(event, Made)]


@contextmanager
def _questioner(way: str, reader: Reader, adapter: Path | None) -> Iterator[Questioner | None]:
    if way == "forms":
        yield None
        return
    model = default_model(Home.default(), "generator")
    taught = (adapter or shipped_adapter(model, ASKING)) if way == "taught" else None
    with Generator.open(model.run_file, adapters=[(taught, 1.0)] if taught else []) as writer:
        yield Questioner(writer, reader, taught is not None)


def measured(cases: Sequence[Case], answerer: Answerer) -> Iterator[Measured]:
    for case in cases:
        said: list[str] = []
        for event in answerer.answer(case.question):
            if isinstance(event, Finished):
                said = [sentence.text for sentence in event.answer.sentences]
        right = [any(says(one, answer) for answer in case.answers) for one in said]
        shared = _shared(case.question, case.evidence[0].quote)
        yield Measured(case.made, shared, right[:1] == [True], any(right))


def peoples(name: str, answerer: Answerer) -> Iterator[Measured]:
    for file in SETS[name][1]:
        for one in asked(TESTS / file, answerer):
            if one.answerable:
                quote = one.case.get("evidence")
                shared = _shared(one.case["question"], quote) if quote else None
                yield Measured("people's", shared, one.holds(one.said[:1]), one.holds(one.said))


def _shared(question: str, quote: str) -> float:
    asks = {word.stem for word in content(words_of(question))}
    return len(asks & {word.stem for word in words_of(quote)}) / max(len(asks), 1)


def report(way: str, found: Sequence[Measured], seconds: float) -> None:
    shared = [one.shared for one in found if one.shared is not None]
    kinds = ", ".join(f"{kind} {n}" for kind, n in Counter(one.kind for one in found).most_common())
    print(
        f"{way:10} {len(found):4} questions, {seconds / max(len(found), 1):.1f} s each; shared"
        f" {statistics.mean(shared or [0]):.2f}; first {_share(one.first for one in found):.3f},"
        f" any {_share(one.any for one in found):.3f}; {kinds}",
        flush=True,
    )


def _share(found: Iterator[bool]) -> float:
    all = list(found)
    return sum(all) / max(len(all), 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=NAMES, help=", ".join(SETS))
    parser.add_argument("--ways", default=",".join(WAYS))
    parser.add_argument("--count", type=int, default=30, help="questions wished for, a library")
    parser.add_argument("--adapter", type=Path, help=f"instead of {shipped_folder(ASKING).name}")
    parser.add_argument("--show", action="store_true", help="print each question, as JSON")
    given = parser.parse_args()
    embedder, reader = Embedder.open(default_model(Home.default(), "embedder")), Reader.open()
    found: dict[str, list[Measured]] = {way: [] for way in (*given.ways.split(","), "people's")}
    seconds = dict.fromkeys(found, 0.0)
    for name in given.names:
        with indexed(SETS[name][0], embedder) as store:
            retriever = Retriever(store, embedder)
            answerer = Answerer(
                retriever, store.place_of, unthresholded(), reader, None,
                AnswerOptions(wording="quote"),
            )  # fmt: skip
            for way in given.ways.split(","):
                begun = time.perf_counter()
                cases = made(store, retriever, reader, way, given.count, given.adapter)
                seconds[way] += time.perf_counter() - begun
                found[way] += measured(cases, answerer)
                for case in cases if given.show else ():
                    quote = case.evidence[0].quote
                    told = {"way": way, "library": name, "made": case.made, "quote": quote}
                    said = {"question": case.question, "answer": case.answers[0]}
                    print(json.dumps({**told, **said}, ensure_ascii=False), flush=True)
            found["people's"] += peoples(name, answerer)
    for way, all in found.items():
        report(way, all, seconds[way])


if __name__ == "__main__":
    main()
