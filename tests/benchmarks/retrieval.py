"""Retrieval on judged sets: each part of it switched off, beside SQLite's plain word search.

    python -m tests.benchmarks.retrieval DATA KEEP [--sets med,filings] [--vary]

DATA holds retrieval/, answering/ and documents/ as its README says; the libraries are kept in KEEP,
one a set, so that nothing is embedded twice. Figures: nDCG@10 of judged documents; the share of
questions with the gold paragraph (squad2) or page (filings) among the first five hits, or with all
gold paragraphs among the first ten (hotpotqa). "read again" is the search as shipped, with its
first hits read, as in an answer; the reader has learned from five of squad2's eight articles, so
"squad2-unseen" has the questions of the other three. "filings-own" has 118 questions over the same
filings (filings.jsonl), written for Footnote by a language model that saw the filings alone.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import apsw

from assistant.embedding import Embedder
from assistant.evaluation.beir import CorpusDocument, read_corpus, read_qrels, read_queries
from assistant.evaluation.metrics import ndcg
from assistant.evaluation.retrieval import index_corpus, options_for, write_corpus
from assistant.indexing import IndexOptions
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.reading import Reader
from assistant.records import Hit
from assistant.rereading import DEPTH, read_again
from assistant.retrieval import Retriever
from assistant.searching import RetrievalOptions
from assistant.store import Store
from tests.benchmarks.answering_data import HELD_OUT_ARTICLES
from tests.benchmarks.filings import Asked, indexed, own_questions
from tests.benchmarks.filings import questions as filing_questions

JUDGED = ("scifact", "cranfield", "med", "dbpedia5k")
READ_AGAIN = "read again"
OWN = Path(__file__).with_name("hops.jsonl")
POOL = Path(__file__).with_name("pool")
POOLED = ("pool-hotpotqa", "pool-wiki", "pool-chains")  # one library of three sets
SHARED = {"hops": "hotpotqa", "squad2-unseen": "squad2", "filings-own": "filings"}  # libraries
SETS = (*JUDGED, "squad2", "squad2-unseen", "hotpotqa", "hops", *POOLED, "filings", "filings-own")
SHARED |= dict.fromkeys(POOLED, "pool")


@dataclass(frozen=True, slots=True)
class Judged:
    """Questions by id, and what a ranking of units (documents or pages) is worth, 0…1."""

    documents: tuple[CorpusDocument, ...]  # none: the files are there
    questions: Mapping[str, str]
    worth: Callable[[str, Sequence[str]], float]
    deep: bool  # documents are ranked to 100; else the first ten hits are what counts


def judged(data: Path, name: str) -> Judged:
    if name in JUDGED:
        return beir(data / "retrieval" / name)
    makers: dict[str, Callable[[Path], Judged]] = {
        "squad2": squad2,
        "squad2-unseen": lambda data: squad2(data, HELD_OUT_ARTICLES),
        "hotpotqa": hotpotqa,
        "hops": hops,
        "filings": lambda data: filings(filing_questions(data / "documents/financebench")),
        "filings-own": lambda _: filings(own_questions()),
    }
    if name in POOLED:
        return pooled(data, name.removeprefix("pool-"))
    return makers[name](data)


def beir(folder: Path) -> Judged:
    part = "train" if (folder / "queries.train.jsonl").exists() else "test"
    asked = folder / ("queries.train.jsonl" if part == "train" else "queries.jsonl")
    qrels = read_qrels(folder / "qrels" / f"{part}.tsv")
    questions = {id: text for id, text in read_queries(asked).items() if qrels.get(id)}
    documents = tuple(read_corpus(folder / "corpus.jsonl"))
    return Judged(documents, questions, lambda id, units: ndcg(units, qrels[id]), True)


def squad2(data: Path, articles: Sequence[str] = ()) -> Judged:
    """All paragraphs; the questions of these articles, or of all."""
    documents: list[CorpusDocument] = []
    questions, gold = {}, {}
    for name in ("questions.json", "distractor_paragraphs.json"):
        for article in json.loads((data / "answering/squad2" / name).read_text("utf-8"))["data"]:
            for paragraph in article["paragraphs"]:
                asked = not articles or article["title"] in articles
                for each in paragraph["qas"] if name == "questions.json" and asked else ():
                    if not each["is_impossible"]:
                        questions[each["id"]] = each["question"]
                        gold[each["id"]] = str(len(documents))
                documents.append(CorpusDocument(str(len(documents)), "", paragraph["context"]))
    return Judged(
        tuple(documents), questions, lambda id, units: float(gold[id] in units[:5]), False
    )


def hotpotqa(data: Path) -> Judged:
    cases = json.loads((data / "answering/hotpotqa/questions.json").read_text("utf-8"))
    texts: dict[str, str] = {}
    gold = {}
    for number, case in enumerate(cases):
        context = case["context"]
        texts |= {
            title: "".join(sentences)
            for title, sentences in zip(context["title"], context["sentences"], strict=True)
            if title not in texts
        }
        gold[str(number)] = set(case["supporting_facts"]["title"])
    return Judged(
        tuple(CorpusDocument(title, title, text) for title, text in texts.items()),
        {str(number): case["question"] for number, case in enumerate(cases)},
        lambda id, units: float(gold[id] <= set(units[:10])),
        False,
    )


def hops(data: Path) -> Judged:
    """Questions of two to four steps over HotpotQA's paragraphs, written for Footnote."""
    cases = [json.loads(line) for line in OWN.read_text("utf-8").splitlines()]
    gold = {str(number): set(case["titles"]) for number, case in enumerate(cases)}
    return replace(
        hotpotqa(data),
        questions={str(number): case["question"] for number, case in enumerate(cases)},
        worth=lambda id, units: float(gold[id] <= set(units[:10])),
    )


def pooled(data: Path, asked: str) -> Judged:
    """Questions of one set over the paragraphs of HotpotQA, of both sets in `pool`, and SQuAD's."""
    hotpot = hotpotqa(data)
    documents = [*hotpot.documents, *squad2(data).documents]
    gold, questions = {}, {}
    for name in ("wiki", "chains"):
        for each in _lines(POOL / f"{name}_paragraphs.jsonl"):
            documents.append(CorpusDocument(f"{name}/{each['title']}", each["title"], each["text"]))
    if asked == "hotpotqa":
        return replace(hotpot, documents=tuple(documents))
    for number, case in enumerate(_lines(POOL / f"{asked}.jsonl")):
        questions[str(number)] = case["question"]
        gold[str(number)] = {f"{asked}/{title}" for title in case["titles"]}
    return Judged(
        tuple(documents), questions, lambda id, units: float(gold[id] <= set(units[:10])), False
    )


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def filings(found: Iterable[Asked]) -> Judged:
    asked = list(found)
    gold = {
        str(number): {f"{each.document}/{page}" for page in each.pages}
        for number, each in enumerate(asked)
    }
    questions = {str(number): each.question for number, each in enumerate(asked)}
    return Judged((), questions, lambda id, units: float(not gold[id].isdisjoint(units[:5])), False)


# --- searching -----------------------------------------------------------------------------------


def library(
    data: Path,
    keep: Path,
    name: str,
    of: Judged,
    embedder: Embedder,
    options: IndexOptions | None = None,
) -> Store:
    """The set's library, indexed through the product's own path if it is not there yet."""
    place = keep / SHARED.get(name, name)
    whole = place / "library.db"
    if whole.exists():
        return Store.open(whole)
    (place / "corpus").mkdir(parents=True, exist_ok=True)
    with Store.open(place / "part.db") as store:
        if of.documents:
            write_corpus(iter(of.documents), place / "corpus")
            events = index_corpus(place / "corpus", store, embedder, options)
        else:
            events = indexed(data / "documents/financebench", store, embedder, options)
        for _ in events:
            pass
        store.checkpoint()
    (place / "part.db").rename(whole)
    return Store.open(whole)


def unit_of(hit: Hit, of: Judged) -> Iterator[str]:
    """The judged things that a hit is: a document for each file with its text, or a page."""
    for path in (hit.file, *hit.copies):
        stem = Path(path).stem
        yield of.documents[int(stem)].id if of.documents else f"{stem}/{hit.place.page}"


def measured(
    retriever: Retriever, of: Judged, reader: Reader | None = None
) -> tuple[float, dict[str, float]]:
    """The mean worth, and the median milliseconds of each part of a search.

    With a reader the first hits are read and put in that order, as an answer does.
    """
    total = 0.0
    timings: dict[str, list[float]] = {}
    for id, question in of.questions.items():
        plain = " ".join(word.lstrip("-") for word in question.replace('"', " ").split())
        found = retriever.find(plain, 100 if of.deep else DEPTH if reader else 10)
        hits: Sequence[Hit] = found.hits
        parts = found.timings
        if reader is not None:
            begun = time.perf_counter()
            hits = read_again(reader, plain, hits, len(hits))
            parts = parts | {"read again": 1000 * (time.perf_counter() - begun)}
        units = [unit for hit in hits for unit in unit_of(hit, of)]
        total += of.worth(id, list(dict.fromkeys(units)) if of.deep else units)
        for part, ms in parts.items():
            timings.setdefault(part, []).append(ms)
    medians = {part: sorted(ms)[len(ms) // 2] for part, ms in timings.items()}
    return total / len(of.questions), medians


def plain_words(of: Judged) -> float:
    """SQLite's FTS5 as it comes: whole documents, porter stems, any word of the question."""
    if not of.documents:
        return float("nan")
    db = apsw.Connection(":memory:")
    db.execute("create virtual table docs using fts5(body, tokenize='porter unicode61')")
    bodies = ((each.title + "\n" + each.text,) for each in of.documents)
    db.executemany("insert into docs(body) values(?)", bodies)
    total = 0.0
    for id, question in of.questions.items():
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", question))
        sql = "select rowid from docs where docs match ? order by rank limit 100"
        rows = db.execute(sql, (words,)).fetchall()
        total += of.worth(id, [of.documents[int(str(rowid)) - 1].id for (rowid,) in rows])
    return total / len(of.questions)


VARIANTS: dict[str, Callable[[RetrievalOptions], RetrievalOptions]] = {
    "as shipped": lambda base: base,
    "words alone": lambda base: options_for("words", base),
    "meaning alone": lambda base: options_for("meaning", base),
    "reciprocal ranks": lambda base: replace(base, fusion="ranks"),
    "words always in full": lambda base: replace(base, telling=False),
    "without feedback": lambda base: replace(base, feedback=0.0),
    "without names": lambda base: replace(base, names=0.0, told=0.0),
    "without proper names": lambda base: replace(base, told=0.0),
    "without following": lambda base: replace(base, follow=False),
    "not asked again": lambda base: replace(base, missed=False),
    "without related": lambda base: replace(base, related=0.0),
    "200 candidates": lambda base: replace(base, candidates=200),
    "neighbours apart": lambda base: replace(base, joined=1),
    "alike ones kept": lambda base: replace(base, duplicate=1.01),
    READ_AGAIN: lambda base: base,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("keep", type=Path)
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--vary", action="store_true", help="each part off, and other choices")
    parser.add_argument("--variants", help="some of them, by name, with commas between")
    given = parser.parse_args()
    embedder = Embedder.open(default_model(Home.default(), "embedder"))
    variants = VARIANTS if given.vary else dict(list(VARIANTS.items())[:3])
    if given.variants:
        variants = {name: VARIANTS[name] for name in given.variants.split(",")}
    print("set, plain FTS5, then:", *variants, sep=" | ", flush=True)
    for name in given.sets.split(","):
        of = judged(given.data, name)
        begun = time.perf_counter()
        with library(given.data, given.keep, name, of, embedder) as store:
            row, timings = [], {}
            for variant, change in variants.items():
                options = change(RetrievalOptions())
                reader = Reader.open() if variant == READ_AGAIN else None
                retriever = Retriever(store, embedder, options)
                worth, timings[variant] = measured(retriever, of, reader)
                row.append(worth)
        figures = "  ".join(f"{worth:12.4f}" for worth in row)
        print(f"{name:10} {plain_words(of):10.4f} {figures}", flush=True)
        for variant in list(variants) if given.vary else list(variants)[:1]:
            print(f"    ms, medians, {variant}: {timings[variant]}", flush=True)
        print(f"    {time.perf_counter() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main()
