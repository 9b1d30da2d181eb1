"""Cases -> outcomes: each question goes through the product's own search and answers.

    Ran… -> Measured

The search is asked for ten hits of what the answer searches for; the answer is the one that
`footnote ask` would give, in the conversation that the question stands in.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import Protocol

from assistant.answer_events import answer_of
from assistant.answering import Answerer
from assistant.evaluation.cases import Case, gold_of
from assistant.evaluation.matching import cited, f1, found_in, is_right, is_wrong, text_of
from assistant.evaluation.metrics import ndcg
from assistant.parsing.formats import kind_of
from assistant.query import plain_question
from assistant.records import Answer, Hit, Message

CUT = 10


class Searches(Protocol):
    """assistant.retrieval.Retriever, or another source of hits."""

    def search(self, question: str, k: int) -> list[Hit]: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one question; ranks from 1, 0 where the evidence was not found.

    `recall` is the share of the evidence in the first ten hits, as `ndcg`; `recall_1` and
    `recall_5` in the first and in the first five, None where there is no evidence. `rank_words` and
    `rank_meaning` are the ranks in each of the two searches alone if `by_itself`; earlier runs had
    them from the hits of both.
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
    recall_1: float | None = None
    recall_5: float | None = None
    by_itself: bool = False
    gold: str = ""  # of `cases.gold_of`: what was held to be right; "" in earlier runs
    gone: bool = False  # what answers it no longer stands in the files: it counts in no measure

    @property
    def has_evidence(self) -> bool:
        return self.recall_5 is not None or bool(self.kind or self.folder)


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
    alone: Mapping[str, Searches] | None = None,
) -> Iterator[Ran | Measured]:
    """Ask every case; the last event is Measured. `folders` are the library's; `alone` are the
    searches by "words" and by "meaning", each by itself, if their ranks are wanted."""
    outcomes = []
    for done, case in enumerate(cases, start=1):
        one = _outcome(case, retriever, answerer, folders)
        outcomes.append(_by_itself(one, case, alone) if alone else one)
        yield Ran(outcomes[-1], done, len(cases))
    yield Measured(tuple(outcomes))


def _outcome(
    case: Case, retriever: Searches, answerer: Answerer, folders: Sequence[str]
) -> Outcome:
    question = plain_question(case.question)
    answer = asked_after(answerer, question, case.after)
    begun = time.perf_counter()
    hits = _hits(retriever, answer.searched or (question,))
    search_ms = (time.perf_counter() - begun) * 1000
    found = found_in(hits, case)
    right, told = cited(answer, case)
    return Outcome(
        id=case.id,
        question=case.question,
        answerable=case.answerable,
        judged=case.judged,
        made=case.made,
        folder=_folder_of(case.file, folders),
        kind=kind_of(case.file) if case.file else "",
        rank=_rank(found),
        recall=_recall(found, len(case.evidence), CUT) or 0.0,
        ndcg=_ndcg(found, len(case.evidence)),
        rank_words=0,
        rank_meaning=0,
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
        recall_1=_recall(found, len(case.evidence), 1),
        recall_5=_recall(found, len(case.evidence), 5),
        gold=gold_of(case),
    )


def _by_itself(one: Outcome, case: Case, alone: Mapping[str, Searches]) -> Outcome:
    question = plain_question(" ".join((case.question, *case.after)))
    ranks = {
        name: _rank(found_in(search.search(question, CUT), case)) for name, search in alone.items()
    }
    return replace(one, rank_words=ranks["words"], rank_meaning=ranks["meaning"], by_itself=True)


def asked_after(answerer: Answerer, question: str, after: Sequence[str]) -> Answer:
    """The answer in a conversation, of which the questions are asked one after the other."""
    said: tuple[Message, ...] = ()
    for one in map(plain_question, after):
        answer = _answer(answerer, one, said)
        said += (Message("user", one), Message("assistant", text_of(answer)))
    return _answer(answerer, question, said)


def _hits(retriever: Searches, searched: Sequence[str]) -> list[Hit]:
    """Of several searches their first hits, then their second ones, and so on; each once."""
    found = zip_longest(*(retriever.search(one, CUT) for one in searched))
    hits = [hit for rank in found for hit in rank if hit is not None]
    return list({hit.passage_id: hit for hit in hits}.values())[:CUT]


def _answer(answerer: Answerer, question: str, before: tuple[Message, ...]) -> Answer:
    return answer_of(answerer.answer(question, history=before))


def _rank(found: Sequence[frozenset[int]]) -> int:
    return next((rank for rank, held in enumerate(found, start=1) if held), 0)


def _recall(found: Sequence[frozenset[int]], evidence: int, cut: int) -> float | None:
    """The share of the evidence in the first `cut` hits."""
    return len(frozenset().union(*found[:cut])) / evidence if evidence else None


def _ndcg(found: Sequence[frozenset[int]], evidence: int) -> float:
    """A hit counts once for all the evidence that it is the first to hold: a passage is one place
    in the ranking, however many sentences of it answer."""
    seen: frozenset[int] = frozenset()
    gains = {}
    for rank, held in enumerate(found):
        if held - seen:
            gains[str(rank)] = 1
        seen |= held
    missed = {f"missed {n}": 1 for n in range(evidence - len(seen))}
    return ndcg([str(rank) for rank in range(len(found))], gains | missed, CUT)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _folder_of(path: str, folders: Sequence[str]) -> str:
    """The innermost folder of the library that the file is in; "" if in none."""
    inside = [one for one in folders if Path(one) in Path(path).parents]
    return max(inside, key=len, default="")
