"""Questions and claims, with what the reader says of them, that the judgement is fitted on.

DATA (sets of questions and of claims), the libraries that were written to fit on -> rows of
features -> tests.benchmarks.judging
"""

from __future__ import annotations

import gzip
import json
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from assistant.checking import LIKELY, leanings
from assistant.citing import claim_of, likely, match, sources_of
from assistant.embedding import Embedder, likeness
from assistant.evidence import Evidence
from assistant.judging import Judgement
from assistant.reading import Reader
from assistant.records import Hit, Place
from assistant.weighing import Weigher
from assistant.work import ended
from tests.benchmarks.answering_data import (
    HELD_OUT_ARTICLES,
    Case,
    Pool,
    learned,
    sample,
    squad,
    training,
)
from tests.benchmarks.contrast_data import contrast_pool
from tests.benchmarks.fitting import Row
from tests.benchmarks.library_data import Searched, Span, default_embedder, libraries, searched
from tests.benchmarks.written_data import written_pool

ANSWERS = (
    "qed_nq", "selqa_sentence", "covidqa", "tatqa_text", "clapnq_sentence", "written", "contrasts",
)  # fmt: skip
WITH_NEGATIVES = ("squad2", "clapnq_sentence", "written", "contrasts")
MADE = {"written": written_pool, "contrasts": contrast_pool}
HITS = 5
AT_HOME = 8  # hits in a library that was written to fit on, as the product reads


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the features of its sentences; `labels` says which hold the answer."""

    source: str
    group: str
    question: str
    answerable: bool
    features: list[dict[str, float]]
    labels: list[bool]


# --- questions -----------------------------------------------------------------------------------


def ask(pool: Pool, case: Case, weigher: Weigher, remove: bool) -> Asked | None:
    """Weigh the first hits; with `remove`, those without the paragraphs that hold the answer."""
    without = _holding(pool, case) if remove else frozenset[int]()
    hits = pool.search(case.question, HITS, without)
    found = any(hit.passage_id == case.gold for hit in hits)
    if not hits or (case.answerable and not remove and not found):
        return None  # neither answerable nor made to be unanswerable
    weighed = _run(weigher, case.question, hits)
    return Asked(
        source=case.source,
        group=case.group,
        question=case.question,
        answerable=case.answerable and not remove,
        features=[dict(one.features) for one in weighed],
        labels=[_holds(case, hits, one) for one in weighed],
    )


def ask_at_home(found: Searched, weigher: Weigher) -> Asked | None:
    """Weigh what the product's own search finds; None where it does not find the answer."""
    answered = found.wanted.answered
    if answered and found.at is None:
        return None
    weighed = _run(weigher, found.wanted.question, found.hits)
    return Asked(
        source="libraries",
        group=found.group,
        question=found.wanted.question,
        answerable=answered,
        features=[dict(one.features) for one in weighed],
        labels=[answered and _within(found.at, one) for one in weighed],
    )


def _within(at: Span | None, one: Evidence) -> bool:
    if at is None or at[0] != one.candidate.hit:
        return False
    return one.candidate.start < at[2] and at[1] < one.candidate.end


def _holding(pool: Pool, case: Case) -> frozenset[int]:
    answers = [answer.lower() for answer in case.answers]
    holding = {
        index
        for index, text in enumerate(pool.texts)
        if any(answer in text.lower() for answer in answers)
    }
    common = len(holding) > len(pool.texts) // 20  # "two", "yes": the words say nothing
    return frozenset({case.gold} if common else holding | {case.gold})


def _run(weigher: Weigher, question: str, hits: Sequence[Hit]) -> tuple[Evidence, ...]:
    return ended(weigher.weigh(question, hits)).ranked


def _holds(case: Case, hits: Sequence[Hit], one: Evidence) -> bool:
    if not case.answerable or hits[one.candidate.hit].passage_id != case.gold or not case.span:
        return False
    return one.candidate.start < case.span[1] and case.span[0] < one.candidate.end


def questions(folder: Path, count: int, weigher: Weigher) -> Iterator[Asked]:
    chooser = random.Random(2)
    begun = time.perf_counter()
    for name in (*ANSWERS, "squad2"):
        pool = _pool(folder, name)
        if pool is None:
            continue
        for case in sample(list(filter(_is_new, pool.cases)), count):
            remove = name not in WITH_NEGATIVES and chooser.random() < 0.5
            asked = ask(pool, case, weigher, remove)
            if asked and asked.features:
                yield asked
        print(f"{name}: read after {time.perf_counter() - begun:.0f} s", flush=True)


def at_home(weigher: Weigher, embedder: Embedder) -> Iterator[Asked]:
    """The questions of the libraries that the reader has not learned from."""
    for library in libraries():
        if not learned(library.group):
            for found in searched(library, embedder, AT_HOME):
                asked = ask_at_home(found, weigher)
                if asked and asked.features:
                    yield asked
            print(f"{library.group} read", flush=True)


def _is_new(case: Case) -> bool:
    """Whether the reader has not learned from it: its scores there would flatter."""
    if case.source == "squad2":
        return case.group in HELD_OUT_ARTICLES
    return not learned(case.group)


def _pool(folder: Path, name: str) -> Pool | None:
    if name in MADE:
        return MADE[name](folder)
    if name != "squad2":
        return training(folder / "training" / "answers" / f"{name}.jsonl.gz")
    path = folder / "answering" / "squad2"
    return squad(path) if path.is_dir() else None


# --- claims --------------------------------------------------------------------------------------


def claims(folder: Path, count: int, reader: Reader) -> Iterator[Row]:
    """A sample of every checker set, as the checker sees it."""
    for path in checker_sets(folder):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            lines = [line for line in map(json.loads, file) if not learned(line["group"])]
        random.Random(3).shuffle(lines)
        for wanted in (True, False):
            part = [line for line in lines if (line["label"] == "supported") == wanted]
            for line in part[: count // 2]:
                row = claim_row(path.name.split(".")[0], line, reader)
                if row:
                    yield row
        print(f"{path.name} read", flush=True)


def checker_sets(folder: Path) -> list[Path]:
    """All but FeverSymmetric, whose claims the reader learned from as FEVER's."""
    paths = sorted((folder / "training" / "checker").glob("*.jsonl.gz"))
    return [path for path in paths if not path.name.startswith("fever_symmetric")]


def claim_row(source: str, line: dict[str, str], reader: Reader) -> Row | None:
    text = line["premise"]
    hits = [Hit(0, "/premise", Place(0, len(text)), text, 1.0, {})]
    found = sources_of(hits)
    claim = claim_of(line["claim"])
    if not found or not (claim.words or claim.quantities):
        return None
    near = likely(claim, found, LIKELY)
    said = match(claim, near, leanings(claim, near, hits, reader)).features
    return Row(source, line["group"], said, line["label"] == "supported")


# --- both ----------------------------------------------------------------------------------------


def read(data: Path, count: int, claim_count: int) -> tuple[list[Asked], list[Row]]:
    """The questions and the claims, with all that the reader says of them."""
    reader = Reader.open()
    embedder = default_embedder()
    weigher = Weigher(Judgement.load(), reader, partial(likeness, embedder))
    asked = [*questions(data, count, weigher), *at_home(weigher, embedder)]
    return asked, list(claims(data, claim_count, reader))


def keep(path: Path, asked: Sequence[Asked], rows: Sequence[Row]) -> None:
    kept = {"asked": [asdict(one) for one in asked], "claims": [asdict(row) for row in rows]}
    path.write_text(json.dumps(kept), encoding="utf-8")


def kept_rows(path: Path) -> tuple[list[Asked], list[Row]]:
    kept = json.loads(path.read_text(encoding="utf-8"))
    return [Asked(**one) for one in kept["asked"]], [Row(**row) for row in kept["claims"]]
