"""Judged questions through the whole path: files, parser, passages, vectors, search, ranks."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.embedding import Embedder
from assistant.evaluation.beir import CorpusDocument, Judgements
from assistant.evaluation.metrics import ndcg, recall, reciprocal_rank
from assistant.indexing import Indexer, IndexOptions
from assistant.indexing.events import IndexEvent
from assistant.parsing.confined import ParserProcess
from assistant.query import plain_question
from assistant.records import Hit
from assistant.retrieval import Retriever
from assistant.searching import RetrievalOptions
from assistant.store import Store

DEPTH = 100  # documents ranked for each question
_PER_FOLDER = 1000

Ranking = list[tuple[str, float]]


@dataclass(frozen=True, slots=True)
class Ranked:
    """One question was answered; `done` of `total`."""

    done: int
    total: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Measured:
    """The means over judged questions, 0…1, and the rankings behind them."""

    ndcg_10: float
    recall_100: float
    reciprocal_rank: float
    questions: int
    milliseconds: float  # a question, the median
    rankings: dict[str, Ranking]


SEARCHES = ("words", "meaning", "both")


def options_for(search: str, base: RetrievalOptions | None = None) -> RetrievalOptions:
    """The product's options with one of the two searches switched off, or neither."""
    options = replace(base or RetrievalOptions(), candidates=2 * DEPTH)
    if search == "words":
        return replace(options, meaning=0.0, names=0.0, related=0.0, follow=False, missed=False)
    if search == "meaning":
        return replace(
            options, words=0.0, names=0.0, related=0.0, feedback=0.0, follow=False, missed=False
        )
    return options


def write_corpus(documents: Iterator[CorpusDocument], folder: Path) -> dict[str, str]:
    """Write each document as a text file; gives document id by file path."""
    ids = {}
    for number, document in enumerate(documents):
        place = folder / f"{number // _PER_FOLDER:04d}"
        place.mkdir(exist_ok=True)
        path = place / f"{number:07d}.txt"
        head = f"{document.title}\n\n" if document.title else ""
        path.write_text(head + document.text, encoding="utf-8")
        ids[str(path)] = document.id
    return ids


def index_corpus(
    folder: Path, store: Store, embedder: Embedder | None, options: IndexOptions | None = None
) -> Iterator[IndexEvent]:
    with ParserProcess() as parser:
        indexer = Indexer(store, parser, embedder, options)
        indexer.add_folder(folder)
        yield from indexer.refresh()


def measure(
    retriever: Retriever,
    ids: Mapping[str, str],
    queries: Mapping[str, str],
    judged: Judgements,
) -> Iterator[Ranked | Measured]:
    """Rank documents for every judged question; the last event is Measured."""
    asked = {id: text for id, text in queries.items() if judged.get(id)}
    rankings: dict[str, Ranking] = {}
    times = []
    begun = time.perf_counter()
    for done, (id, text) in enumerate(asked.items(), start=1):
        started = time.perf_counter()
        hits = retriever.search(plain_question(text), DEPTH)
        times.append(time.perf_counter() - started)
        rankings[id] = by_document(hits, ids)
        yield Ranked(done, len(asked), time.perf_counter() - begun)
    names = {id: [document for document, _ in ranked] for id, ranked in rankings.items()}
    count = max(len(asked), 1)
    yield Measured(
        ndcg_10=sum(ndcg(names[id], judged[id]) for id in asked) / count,
        recall_100=sum(recall(names[id], judged[id]) for id in asked) / count,
        reciprocal_rank=sum(reciprocal_rank(names[id], judged[id]) for id in asked) / count,
        questions=len(asked),
        milliseconds=sorted(times)[len(times) // 2] * 1000 if times else 0.0,
        rankings=rankings,
    )


def by_document(hits: list[Hit], ids: Mapping[str, str]) -> Ranking:
    """A document's score is that of its best passage."""
    best: dict[str, float] = {}
    for hit in hits:
        for path in (hit.file, *hit.copies):
            document = ids[path]
            best[document] = max(best.get(document, hit.score), hit.score)
    return sorted(best.items(), key=lambda item: -item[1])[:DEPTH]
