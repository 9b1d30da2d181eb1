"""FinanceBench: real filings in one store; is the gold page among the first five found?

    python -m tests.benchmarks.filings FOLDER [--keep FOLDER] [--vary] [--answers]

FOLDER holds the PDF files and questions.jsonl (evidence_page_num counts from 0). With --answers the
questions of filings.jsonl are asked, in quotes alone: how many are refused, how many answers cite a
page that holds what is wanted, and how many tell the lines that it is worked out from.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from assistant.answering import Answerer, AnswerOptions, Finished, Retrieved
from assistant.embedding import Embedder
from assistant.evaluation.retrieval import options_for
from assistant.indexing import Indexer, IndexOptions, writer_lock
from assistant.indexing.events import Embedded, IndexEvent, Read, SetAside
from assistant.judging import Judgement
from assistant.models.installed import default_model
from assistant.parsing.confined import ParserProcess
from assistant.paths import Home
from assistant.query import plain_question
from assistant.reading import Reader
from assistant.refusals import WORKED_OUT
from assistant.retrieval import Retriever
from assistant.searching import RetrievalOptions
from assistant.store import Store
from tests.benchmarks import causes
from tests.benchmarks.causes import Cause, cause
from tests.benchmarks.embedding import plain_fastembed

CUTS = (1, 5, 10, 40)


@dataclass(frozen=True, slots=True)
class Asked:
    question: str
    document: str
    pages: frozenset[int]  # from 1


def questions(folder: Path) -> Iterator[Asked]:
    for line in (folder / "questions.jsonl").read_text("utf-8").splitlines():
        fields = json.loads(line)
        pages = frozenset(int(each["evidence_page_num"]) + 1 for each in fields["evidence"])
        yield Asked(fields["question"], fields["doc_name"], pages)


def own_questions() -> Iterator[Asked]:
    """Those of filings.jsonl; `pages` lists, for each part of what is asked, the pages that hold
    it (from 0). As in FinanceBench, any of them counts."""
    for line in Path(__file__).with_suffix(".jsonl").read_text("utf-8").splitlines():
        fields = json.loads(line)
        pages = frozenset(page + 1 for part in fields["pages"] for page in part)
        yield Asked(fields["question"], fields["document"], pages)


def page_rates(retriever: Retriever, asked: list[Asked]) -> tuple[dict[str, float], float]:
    """Share of questions with a gold page (and with the right document) in the first n hits."""
    found: dict[str, float] = {}
    times = []
    for each in asked:
        begun = time.perf_counter()
        hits = retriever.search(each.question, max(CUTS))
        times.append(time.perf_counter() - begun)
        right = [Path(hit.file).stem == each.document for hit in hits]
        gold = [ok and hit.place.page in each.pages for ok, hit in zip(right, hits, strict=True)]
        for cut in CUTS:
            found[f"page@{cut}"] = found.get(f"page@{cut}", 0.0) + any(gold[:cut]) / len(asked)
        found["document@5"] = found.get("document@5", 0.0) + any(right[:5]) / len(asked)
    return found, sorted(times)[len(times) // 2] * 1000


def answers(retriever: Retriever, store: Store, asked: Sequence[Asked]) -> None:
    """Ask them, print what is cited of each, and count."""
    quoting = AnswerOptions(wording="quote")
    answerer = Answerer(retriever, store.place_of, Judgement.load(), Reader.open(), options=quoting)
    refused = gold = worked = 0
    failing: list[Cause | None] = []
    for each in asked:
        question = plain_question(each.question)
        events = list(answerer.answer(question))
        (answer,) = [e.answer for e in events if isinstance(e, Finished)]
        hits = [hit for e in events if isinstance(e, Retrieved) for hit in e.hits]
        cited = {
            (Path(one.file).stem, one.place.page)
            for sentence in answer.sentences
            for one in sentence.citations
        }
        shown = {(Path(hit.file).stem, hit.place.page) for hit in hits}
        wanted = {(each.document, page) for page in each.pages}
        right = bool(cited & wanted)
        failing.append(cause(True, bool(shown & wanted), right, answer.refused))
        refused, gold = refused + answer.refused, gold + right
        worked += answer.reason == WORKED_OUT
        how = "refused" if answer.refused else "gold page" if right else "another page"
        print(f"{how:12} {each.question}\n{'':12} {' ¶ '.join(s.text for s in answer.sentences)}")
    print(
        f"{len(asked)} questions: {refused} refused, {gold} answers cite a gold page,"
        f" {worked} tell the lines that it is worked out from; {causes.show(failing)}"
    )


def indexed(
    folder: Path, store: Store, embedder: Embedder, options: IndexOptions | None = None
) -> Iterator[IndexEvent]:
    """Index the filings."""
    with ParserProcess() as parser:
        indexer = Indexer(store, parser, embedder, options)
        indexer.add_folder(folder, exclude=("*.jsonl",))
        yield from indexer.refresh()


def index(folder: Path, store: Store, embedder: Embedder) -> None:
    """Index, and print what reading and embedding cost, against plain fastembed just after."""
    pages, passages, reading, begun = 0, 0, 0.0, time.perf_counter()
    embedded: Embedded | None = None
    for event in indexed(folder, store, embedder):
        if isinstance(event, Read):
            pages, passages = pages + event.pages, passages + event.passages
            reading += event.seconds
        elif isinstance(event, SetAside):
            print(f"{event.path}: {event.reason}")
        elif isinstance(event, Embedded):
            embedded = event
    if embedded is None:
        return
    print(f"{pages} pages, {passages} passages: findable by words in {reading:.1f} s,")
    print(f"{pages / reading:.0f} pages/s (parsing, passages, word index)")
    rate = embedded.done / embedded.seconds
    print(
        f"embedded {embedded.done} texts, {rate:.1f}/s; all in {time.perf_counter() - begun:.0f} s"
    )
    plain = plain_rate(store)
    print(f"plain fastembed (batches of 32, as they come): {plain:.1f}/s; ratio {rate / plain:.2f}")
    print(f"store {store.size() / 1e6:.1f} MB for {folder_bytes(folder) / 1e6:.1f} MB of files")


def plain_rate(store: Store) -> float:
    """Texts a second through fastembed alone, on every tenth text of the store."""
    texts = [f"{context}\n{text}" for context, text in islice(store.documents.texts(), 0, None, 10)]
    plain = plain_fastembed(default_model(Home.default(), "embedder"))
    begun = time.perf_counter()
    for _ in plain.embed(texts, batch_size=32):
        pass
    return len(texts) / (time.perf_counter() - begun)


def folder_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("*.pdf"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--keep", type=Path, help="keep the store here and use it again")
    parser.add_argument("--vary", action="store_true", help="switch each part off")
    parser.add_argument("--answers", action="store_true", help="ask the questions of filings.jsonl")
    options = parser.parse_args()
    asked = list(questions(options.folder))
    with ExitStack() as stack:
        place = options.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        home = Home(place)
        embedder = Embedder.open(default_model(Home.default(), "embedder"))
        stack.enter_context(writer_lock(home))
        store = stack.enter_context(Store.open(home.store))
        index(options.folder, store, embedder)
        if options.answers:
            answers(Retriever(store, embedder), store, list(own_questions()))
            return
        base = RetrievalOptions()
        variants = {"as shipped": base}
        if options.vary:
            variants |= {
                "words alone": options_for("words", base),
                "meaning alone": options_for("meaning", base),
                "without names": replace(base, names=0.0, told=0.0),
                "reciprocal ranks": replace(base, fusion="ranks"),
                "names 1": replace(base, names=1.0),
                "names 2": replace(base, names=2.0),
            }
        for name, variant in variants.items():
            rates, ms = page_rates(Retriever(store, embedder, variant), asked)
            figures = "  ".join(f"{key} {value:.3f}" for key, value in rates.items())
            print(f"{name:16} {figures}  {ms:.0f} ms")


if __name__ == "__main__":
    main()
