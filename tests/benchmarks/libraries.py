"""Small libraries, asked as a person would: python -m tests.benchmarks.libraries [NAME…]

Indexes each in a folder of its own and asks its questions, answered with quotes alone, or as
--wording says; with --curve without a threshold, to tell what others would give. An answer holds if
it says the wanted value, or the words of its evidence; one that the files do not answer should be
refused. `sample` (resources/sample) was looked at while answering was built, and judges nothing;
the others (tests/libraries) were written by others who knew nothing of the program, with their
questions.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.answering import Answerer, AnswerOptions, Finished, Retrieved
from assistant.embedding import Embedder
from assistant.generation import Generator
from assistant.indexing import Indexer
from assistant.judging import Judgement
from assistant.models.installed import default_model
from assistant.parsing.confined import ParserProcess
from assistant.paths import Home, resources
from assistant.reading import Reader
from assistant.records import Answer, Hit
from assistant.retrieval import Retriever
from assistant.store import Store
from assistant.surveying import Surveyor
from tests.benchmarks import causes
from tests.benchmarks.causes import Cause, cause
from tests.benchmarks.curves import Point, point, show, unthresholded

TESTS = Path(__file__).parent.parent
LIBRARIES = TESTS / "libraries"
NAMES = (
    "workshop", "teacher", "gardener", "councillor", "harbour", "caterer", "novelist", "physio",
    "photographer",
)  # fmt: skip
ABROAD = ("hofladen", "gite", "imprenta")  # in German, French and Spanish
SETS = {"sample": (resources() / "sample", ("sample_questions.jsonl", "sample_yes_no.jsonl"))} | {
    name: (LIBRARIES / name, (f"libraries/{name}.jsonl",)) for name in (*NAMES, *ABROAD)
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and what was answered.

    case: question; expect, strings of which one must stand in the answer, or None if the files do
    not answer it; in their place answer, or None, and evidence.
    """

    case: dict[str, Any]
    answer: Answer
    hits: tuple[Hit, ...] = ()

    @property
    def wanted(self) -> list[str]:
        """What one of must be said; none if it should be refused."""
        if "expect" in self.case:
            return self.case["expect"] or []
        return [self.case["answer"], self.case["evidence"]] if self.case["answer"] else []

    @property
    def answerable(self) -> bool:
        return bool(self.wanted)

    @property
    def said(self) -> list[str]:
        return [sentence.text for sentence in self.answer.sentences]

    @property
    def cause(self) -> Cause | None:
        found = self.holds([hit.text for hit in self.hits])
        return cause(self.answerable, found, self.holds(self.said), self.answer.refused)

    def holds(self, said: Sequence[str]) -> bool:
        text = _folded(" ".join(said))
        return any(_folded(one) in text for one in self.wanted if one)


def _folded(text: str) -> str:
    kept = (letter if letter.isalnum() else " " for letter in text.casefold())
    return f" {' '.join(''.join(kept).split())} "


def asked(questions: Path, answerer: Answerer) -> Iterator[Asked]:
    for line in questions.read_text("utf-8").splitlines():
        case = json.loads(line)
        hits: tuple[Hit, ...] = ()
        for event in answerer.answer(case["question"]):
            if isinstance(event, Retrieved):
                hits += event.hits
            elif isinstance(event, Finished):
                yield Asked(case, event.answer, hits)


def report(name: str, found: Sequence[Asked], every: bool) -> None:
    yes = [one for one in found if one.answerable]
    no = [one for one in found if not one.answerable]
    words = [len(" ".join(one.said).split()) for one in yes if not one.answer.refused]
    print(
        f"{name}: the first sentence holds it {sum(one.holds(one.said[:1]) for one in yes)},"
        f" any {sum(one.holds(one.said) for one in yes)},"
        f" wrongly refused {sum(one.answer.refused for one in yes)} of {len(yes)};"
        f" refused {sum(one.answer.refused for one in no)} of {len(no)};"
        f" {statistics.mean(words):.0f} words an answer,"
        f" {sum(any(s.contrary for s in one.answer.sentences) for one in found)} with a contrary;"
        f" {causes.show(one.cause for one in found)}"
    )
    for one in found:
        right = one.holds(one.said) if one.answerable else one.answer.refused
        if every or not right:
            said = "refused" if one.answer.refused else " ¶ ".join(one.said)
            print(f"  {one.case['question']} → {said!r} (wanted {one.wanted[:1]})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=list(SETS), help=", ".join(SETS))
    parser.add_argument("--every", action="store_true", help="print every answer, not only misses")
    parser.add_argument("--wording", choices=("checked", "quote"), default="quote")
    parser.add_argument("--adapter", type=Path, help="a LoRA in GGUF for the model")
    parser.add_argument("--curve", action="store_true", help="what other thresholds would give")
    given = parser.parse_args()
    if unknown := set(given.names) - set(SETS):
        parser.error(f"{', '.join(sorted(unknown))}: there are {', '.join(SETS)}")
    with ExitStack() as stack:
        generator = None
        if given.wording == "checked":
            model = default_model(Home.default(), "generator")
            adapters = [(given.adapter, 1.0)] if given.adapter else []
            generator = stack.enter_context(Generator.open(model.run_file, adapters=adapters))
        points: list[Point] = []
        judgement = unthresholded() if given.curve else Judgement.load()
        for name in given.names:
            folder, questions = SETS[name]
            with library(folder, generator, judgement) as answerer:
                for file in questions:
                    found = list(asked(TESTS / file, answerer))
                    points += [
                        point(one.answerable, one.answer, one.holds(one.said)) for one in found
                    ]
                    report(Path(file).stem, found, given.every)
        if given.curve:
            show(points)


@contextmanager
def indexed(folder: Path, embedder: Embedder) -> Iterator[Store]:
    """The folder's files, in a place of their own."""
    with tempfile.TemporaryDirectory() as place, Store.open(Path(place) / "library.db") as store:
        with ParserProcess() as parser_process:
            indexer = Indexer(store, parser_process, embedder)
            indexer.add_folder(folder)
            for _ in indexer.refresh():
                pass
        yield store


@contextmanager
def library(folder: Path, generator: Generator | None, judgement: Judgement) -> Iterator[Answerer]:
    """What answers from the folder's files."""
    embedder = Embedder.open(default_model(Home.default(), "embedder"))
    with indexed(folder, embedder) as store:
        yield Answerer(
            Retriever(store, embedder),
            store.place_of,
            judgement,
            Reader.open(),
            generator,
            AnswerOptions(wording="checked" if generator else "quote"),
            surveyor=Surveyor(store),
        )


if __name__ == "__main__":
    main()
