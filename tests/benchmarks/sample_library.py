"""The sample library, asked as a person would: python -m tests.benchmarks.sample_library

Indexes resources/sample in a folder of its own and asks tests/sample_questions.jsonl and
tests/sample_yes_no.jsonl, answered with quotes alone, or as --wording says. An answer holds if it
says the wanted value, or the words of its evidence. These questions were looked at while answering
was built: they show what a change does, and judge nothing.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.answering import Answerer, AnswerOptions, Finished
from assistant.embedding import Embedder
from assistant.generation import Generator
from assistant.indexing import Indexer
from assistant.judging import Judgement
from assistant.models.installed import default_model
from assistant.parsing.confined import ParserProcess
from assistant.paths import Home, resources
from assistant.reading import Reader
from assistant.records import Answer
from assistant.retrieval import Retriever
from assistant.store import Store
from assistant.surveying import Surveyor

TESTS = Path(__file__).parent.parent
SETS = ("sample_questions", "sample_yes_no")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question (question, answer or None, evidence) and what was answered."""

    case: dict[str, Any]
    answer: Answer

    @property
    def answerable(self) -> bool:
        return self.case["answer"] is not None

    @property
    def said(self) -> list[str]:
        return [sentence.text for sentence in self.answer.sentences]

    def holds(self, said: Sequence[str]) -> bool:
        text = _folded(" ".join(said))
        wanted = (self.case["answer"] or "", self.case["evidence"])
        return any(_folded(one) in text for one in wanted if one)


def _folded(text: str) -> str:
    kept = (letter if letter.isalnum() else " " for letter in text.casefold())
    return f" {' '.join(''.join(kept).split())} "


def asked(name: str, answerer: Answerer) -> Iterator[Asked]:
    for line in (TESTS / f"{name}.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        for event in answerer.answer(case["question"]):
            if isinstance(event, Finished):
                yield Asked(case, event.answer)


def report(name: str, found: Sequence[Asked], every: bool) -> None:
    yes = [one for one in found if one.answerable]
    no = [one for one in found if not one.answerable]
    words = [len(" ".join(one.said).split()) for one in yes if not one.answer.refused]
    print(
        f"{name}: the first sentence holds it {sum(one.holds(one.said[:1]) for one in yes)},"
        f" any {sum(one.holds(one.said) for one in yes)},"
        f" wrongly refused {sum(one.answer.refused for one in yes)} of {len(yes)};"
        f" refused {sum(one.answer.refused for one in no)} of {len(no)};"
        f" {statistics.mean(words):.0f} words an answer"
    )
    for one in found:
        right = one.holds(one.said) if one.answerable else one.answer.refused
        if every or not right:
            said = "refused" if one.answer.refused else " ¶ ".join(one.said)
            print(f"  {one.case['question']} → {said!r} (wanted {one.case['answer']!r})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", action="store_true", help="print every answer, not only misses")
    parser.add_argument("--wording", choices=("checked", "quote"), default="quote")
    parser.add_argument("--adapter", type=Path, help="a LoRA in GGUF for the model")
    given = parser.parse_args()
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        store = stack.enter_context(Store.open(Path(folder) / "library.db"))
        embedder = Embedder.open(default_model(Home.default(), "embedder"))
        with ParserProcess() as parser_process:
            indexer = Indexer(store, parser_process, embedder)
            indexer.add_folder(resources() / "sample")
            for _ in indexer.refresh():
                pass
        generator = None
        if given.wording == "checked":
            model = default_model(Home.default(), "generator")
            adapters = [(given.adapter, 1.0)] if given.adapter else []
            generator = stack.enter_context(Generator.open(model.run_file, adapters=adapters))
        answerer = Answerer(
            Retriever(store, embedder),
            store.place_of,
            Judgement.load(),
            Reader.open(),
            generator,
            AnswerOptions(wording=given.wording),
            surveyor=Surveyor(store),
        )
        for name in SETS:
            report(name, list(asked(name, answerer)), given.every)


if __name__ == "__main__":
    main()
