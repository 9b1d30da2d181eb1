"""`footnote evaluate retrieval`: judged questions in files as BEIR has them, the whole path."""

from __future__ import annotations

import argparse
import json
import tempfile
from contextlib import ExitStack
from pathlib import Path

from assistant.cli.progress import IndexProgress
from assistant.cli.showing import consoles, is_terminal
from assistant.errors import QuestionError
from assistant.evaluation.beir import read_corpus, read_qrels, read_queries, write_run
from assistant.evaluation.retrieval import (
    SEARCHES,
    Measured,
    index_corpus,
    measure,
    options_for,
    write_corpus,
)
from assistant.retrieval import Retriever
from assistant.session import Session
from assistant.store import Store


def retrieval(session: Session, options: argparse.Namespace) -> int:
    _, errors = consoles()
    queries, judged = read_queries(Path(options.queries)), read_qrels(Path(options.qrels))
    if not set(queries) & set(judged):
        raise QuestionError("None of the questions is judged: do the two files belong together?")
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="footnote-")))
        folder = scratch / "corpus"
        folder.mkdir()
        ids = write_corpus(read_corpus(Path(options.corpus)), folder)
        embedder = session.embedder()
        store = stack.enter_context(Store.open(scratch / "library.db"))
        progress = IndexProgress(errors, is_terminal())
        with progress.shown():
            for event in index_corpus(folder, store, embedder):
                progress.take(event)
        errors.print(progress.summary(), markup=False)
        for search in SEARCHES if options.search == "all" else (options.search,):
            retriever = Retriever(store, embedder, options_for(search))
            for told in measure(retriever, ids, queries, judged):
                if isinstance(told, Measured):
                    _report(told, search, options)
    return 0


def _report(measured: Measured, search: str, options: argparse.Namespace) -> None:
    fields = {
        "search": search,
        "ndcg@10": round(measured.ndcg_10, 4),
        "recall@100": round(measured.recall_100, 4),
        "mrr": round(measured.reciprocal_rank, 4),
        "questions": measured.questions,
        "ms": round(measured.milliseconds, 1),
    }
    if options.json:
        print(json.dumps(fields), flush=True)
    else:
        print(
            f"{search:8} nDCG@10 {measured.ndcg_10:.4f}   recall@100 {measured.recall_100:.4f}"
            f"   MRR {measured.reciprocal_rank:.4f}   {measured.questions} questions,"
            f" {measured.milliseconds:.0f} ms each",
            flush=True,
        )
    if options.run and (search == "both" or options.search != "all"):
        write_run(Path(options.run), measured.rankings, f"footnote-{search}")
