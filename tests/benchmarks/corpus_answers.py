"""Whether questions about the library are answered rightly.

    python -m tests.benchmarks.corpus_answers

Several of tests/libraries and the sample library are indexed together, and asked what
corpus_answers.jsonl holds: how many, which, together how much, the dearest, the latest. The right
answers were worked out by reading the files. `seen` was looked at while this was built; how those
of `unseen`, of other libraries, fail was not, until their first figures stood (RESULTS.md).

right: exactly the files that fit, and the right amount. incomplete: nothing that is told is wrong,
but a file lacks, or the answer says itself that it found no date or no amount in some.
not recognised: it is left to the search.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from assistant.indexing import Indexer
from assistant.parsing.confined import ParserProcess
from assistant.paths import resources
from assistant.records import Sentence
from assistant.store import Store
from assistant.surveying import Surveyor

QUESTIONS = Path(__file__).with_suffix(".jsonl")
TODAY = date(2026, 11, 24)
Verdict = Literal["right", "incomplete", "wrong", "not recognised"]
VERDICTS: tuple[Verdict, ...] = ("right", "incomplete", "wrong", "not recognised")
LIBRARIES = ("gardener", "workshop", "harbour", "caterer", "photographer", "sample")
_AMOUNT = re.compile(r"\d[\d,]*(?:\.\d+)?")
_APART = "(no date of its own)"  # a file that may fit
_ONE = ("latest", "most", "least")  # kinds of questions that ask for one file


@dataclass(frozen=True, slots=True)
class Case:
    """A question and what is right: the files, those that may be listed too, and the amount."""

    part: str
    kind: str
    question: str
    libraries: tuple[str, ...]
    files: frozenset[str]
    may: frozenset[str]
    amount: float | None


def cases() -> list[Case]:
    found = map(json.loads, QUESTIONS.read_text("utf-8").splitlines())
    return [
        Case(
            one["part"],
            one["kind"],
            one["question"],
            tuple(one["libraries"]),
            frozenset(one["files"]),
            frozenset(one.get("may", ())),
            one.get("amount"),
        )
        for one in found
    ]


def folder_of(library: str) -> Path:
    """Where a library that a case names is."""
    if library == "sample":
        return resources() / "sample"
    return Path(__file__).parent.parent / "libraries" / library


def judged(case: Case, told: Sequence[Sentence] | None) -> Verdict:
    """How right an answer is; None: the question was left to the search."""
    if told is None:
        return "not recognised"
    head, *lines = told
    listed = [_name(line) for line in lines if not line.text.endswith(_APART)]
    if case.kind in _ONE:
        is_right = listed[:1] == list(case.files) and _says(case, head.text)
        return "right" if is_right else "wrong"
    lacking = case.files - set(listed)
    if set(listed) - case.files - case.may:
        return "wrong"
    if not _says(case, head.text):
        return "incomplete" if lacking or "no amount was found" in head.text else "wrong"
    is_apart = any(line.text.endswith(_APART) and _name(line) not in case.may for line in lines)
    return "incomplete" if lacking or is_apart else "right"


def _says(case: Case, head: str) -> bool:
    """Whether the amounts of the answer come to the right one."""
    if case.amount is None:
        return True
    told = re.search(r"Together (.+?)\. |amount, (.+?), is that", head)
    found = _AMOUNT.findall(told[1] or told[2]) if told else []
    values = [float(one.replace(",", "")) for one in found]
    return abs(sum(values) - case.amount) < 0.005


def _name(line: Sentence) -> str:
    """The file of a line, from the name of its library on: "sample/Budget 2025.xlsx"."""
    parts = Path(line.citations[0].file).parts
    at = max(index for index, part in enumerate(parts) if part in LIBRARIES)
    return "/".join(parts[at:])


@contextmanager
def together(libraries: Sequence[str]) -> Iterator[Surveyor]:
    """What answers from these libraries, indexed together; no model takes part."""
    with tempfile.TemporaryDirectory() as place, Store.open(Path(place) / "library.db") as store:
        with ParserProcess() as parser_process:
            indexer = Indexer(store, parser_process, None)
            for library in libraries:
                indexer.add_folder(folder_of(library))
            for _ in indexer.refresh():
                pass
        yield Surveyor(store, lambda: TODAY)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", help="seen, unseen; all without")
    parser.add_argument("--every", action="store_true", help="show what is not right")
    given = parser.parse_args()
    every = [case for case in cases() if not given.parts or case.part in given.parts]
    for part in dict.fromkeys(case.part for case in every):
        of_part = [case for case in every if case.part == part]
        counts: Counter[Verdict] = Counter()
        with together(of_part[0].libraries) as surveyor:
            for case in of_part:
                told = surveyor.answer(case.question)
                verdict = judged(case, told)
                counts[verdict] += 1
                if given.every and verdict != "right":
                    print(f"  {verdict}: {case.question} → {[one.text for one in told or ()]}")
        figures = ", ".join(f"{counts[verdict]} {verdict}" for verdict in VERDICTS)
        print(f"{part}: {len(of_part)} questions, {figures}")


if __name__ == "__main__":
    main()
