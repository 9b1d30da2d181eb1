"""Cases -> outcomes: each question goes through the product's own search and answers.

    Ran… -> Measured

The search is asked for ten hits; the answer is the one that `footnote ask` would give.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from assistant.answering import Answerer, Finished
from assistant.evaluation.cases import Case
from assistant.evaluation.matching import cited, f1, found_at, is_right, is_wrong, text_of
from assistant.evaluation.metrics import ndcg
from assistant.parsing.formats import kind_of
from assistant.query import plain_question
from assistant.records import Answer, Hit

CUT = 10


class Searches(Protocol):
    """assistant.retrieval.Retriever, or another source of hits."""

    def search(self, question: str, k: int) -> list[Hit]: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one question; ranks from 1, 0 where the evidence was not found.

    `recall` and `ndcg` are of the first ten hits. `rank_words` and `rank_meaning` are the ranks of
    the first right hit in each of the two searches, 0 where that search did not find it.
    """

    id: str
    question: str
    answerable: bool
    judged: bool  # it is known what a right answer is
    made: str
    folder: str  # the collection: the folder of the library that the evidence is in
    kind: str  # of the file that the evidence is in
    rank: int
    recall: float
    ndcg: float
    rank_words: int
    rank_meaning: int
    refused: bool
    right: bool  # answered, and the answer holds a known one; or rightly refused
    wrong_again: bool  # said what a person has marked as wrong
    f1: float
    citations: int
    right_citations: int
    cited: float  # share of the evidence that is cited
    answer: str
    search_ms: float
    total_ms: float
    prompt_tokens: int
    answer_tokens: int
    unsure: bool = False  # told as an answer that may be none


@dataclass(frozen=True, slots=True)
class Ran:
    """One question was asked; `done` of `total`."""

    outcome: Outcome
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Measured:
    outcomes: tuple[Outcome, ...]


def run(
    cases: Sequence[Case],
    retriever: Searches,
    answerer: Answerer,
    folders: Sequence[str] = (),
) -> Iterator[Ran | Measured]:
    """Ask every case; the last event is Measured. `folders` are the library's."""
    outcomes = []
    for done, case in enumerate(cases, start=1):
        outcomes.append(_outcome(case, retriever, answerer, folders))
        yield Ran(outcomes[-1], done, len(cases))
    yield Measured(tuple(outcomes))


def _outcome(
    case: Case, retriever: Searches, answerer: Answerer, folders: Sequence[str]
) -> Outcome:
    question = plain_question(case.question)
    begun = time.perf_counter()
    hits = retriever.search(question, CUT)
    search_ms = (time.perf_counter() - begun) * 1000
    answer = _answer(answerer, question)
    at = found_at(hits, case)
    rank = next((n for n, one in enumerate(at, start=1) if one >= 0), 0)
    right, told = cited(answer, case)
    return Outcome(
        id=case.id,
        question=case.question,
        answerable=case.answerable,
        judged=case.judged,
        made=case.made,
        folder=_folder_of(case.file, folders),
        kind=kind_of(case.file) if case.file else "",
        rank=rank,
        recall=_share(len({one for one in at if one >= 0}), len(case.evidence)),
        ndcg=_ndcg(at, len(case.evidence)),
        rank_words=_part(hits, rank, "words"),
        rank_meaning=_part(hits, rank, "meaning"),
        refused=answer.refused,
        right=is_right(answer, case) if case.answerable else answer.refused,
        wrong_again=is_wrong(answer, case),
        f1=f1(text_of(answer), case.answers) if case.answerable else 0.0,
        citations=len(right),
        right_citations=sum(right),
        cited=_share(sum(told), len(told)),
        answer=text_of(answer),
        search_ms=round(search_ms, 1),
        total_ms=round(answer.timings.get("total_ms", 0.0), 1),
        prompt_tokens=answer.tokens.get("prompt", 0),
        answer_tokens=answer.tokens.get("answer", 0),
        unsure=answer.unsure,
    )


def _answer(answerer: Answerer, question: str) -> Answer:
    with closing(answerer.answer(question)) as events:
        for event in events:
            if isinstance(event, Finished):
                return event.answer
    raise AssertionError("an answer always finishes")


def _ndcg(at: Sequence[int], evidence: int) -> float:
    """Each evidence counts once, at the first hit that holds it."""
    names = [f"evidence {one}" if one >= 0 else f"hit {n}" for n, one in enumerate(at)]
    once = [name if names.index(name) == n else f"again {n}" for n, name in enumerate(names)]
    return ndcg(once, {f"evidence {n}": 1 for n in range(evidence)}, CUT)


def _part(hits: Sequence[Hit], rank: int, search: str) -> int:
    return int(hits[rank - 1].parts.get(search, 0)) if rank else 0


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _folder_of(path: str, folders: Sequence[str]) -> str:
    """The innermost folder of the library that the file is in; "" if in none."""
    inside = [one for one in folders if Path(one) in Path(path).parents]
    return max(inside, key=len, default="")
