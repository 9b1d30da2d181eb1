"""Follow-up turns: python -m tests.benchmarks.followups DATA KEEP [--among scifact,squad2]

The last turn of every conversation (from its second question on) is searched among the reference
passages of all tasks of its collection: alone, and completed from the conversation as
`footnote ask` does. With --among, it is one library of all collections and of the documents of
these sets of tests.benchmarks.retrieval. Figures: the share of the turn's reference passages among
the first one, three, five and ten hits (of as many as could be there), and nDCG@10. Libraries are
kept in KEEP. With --weighed, the turns that are completed are answered, too: how many are not
refused, with a reference passage first, judged as completed alone and by themselves, too, as
answering does; and how many of those that no passage answers are refused.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.asking import completed, names_subject
from assistant.embedding import Embedder
from assistant.evaluation.beir import CorpusDocument
from assistant.evaluation.metrics import ndcg
from assistant.evaluation.retrieval import index_corpus, write_corpus
from assistant.judging import Judgement
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.query import plain_question
from assistant.reading import Reader
from assistant.records import Message
from assistant.retrieval import Retriever
from assistant.store import Store
from assistant.weighing import Weigher, of_follow_up
from assistant.work import ended
from tests.benchmarks.retrieval import judged

HITS = 8  # as answering looks at
DEPTHS = (1, 3, 5, 10)  # hits among which the reference passages are looked for


@dataclass(frozen=True, slots=True)
class Turn:
    """The last question of a conversation, what was said before it, and what answers it."""

    question: str
    history: tuple[Message, ...]
    gold: frozenset[str]  # ids of passages

    @property
    def asked(self) -> str:
        """As completed from the conversation."""
        return completed(self.question, self.history)


def tasks_of(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """The tasks by collection."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    with (folder / "tasks.jsonl").open(encoding="utf-8") as file:
        for task in map(json.loads, file):
            found[task["Collection"]].append(task)
    return found


def said_in(task: dict[str, Any]) -> list[Message]:
    return [
        Message("user" if turn["speaker"] == "user" else "assistant", turn["text"])
        for turn in task["input"]
    ]


def turns_of(
    tasks: Sequence[dict[str, Any]], others: Sequence[str] = ()
) -> tuple[list[Turn], list[CorpusDocument]]:
    """The turns, and what is searched: the passages of the tasks, and `others`."""
    texts: dict[str, str] = {}  # text -> id
    turns = []
    for task in tasks:
        for context in task["contexts"]:
            texts.setdefault(context["text"], str(len(texts)))
        said = said_in(task)
        gold = frozenset(texts[context["text"]] for context in task["contexts"])
        if len(said) > 1 and gold and "UNANSWERABLE" not in task["answerability"]:
            turns.append(Turn(said[-1].text, tuple(said[:-1]), gold))
    for text in others:
        texts.setdefault(text, str(len(texts)))
    return turns, [CorpusDocument(id, "", text) for text, id in texts.items()]


def unanswered(tasks: Sequence[dict[str, Any]]) -> list[Turn]:
    """The turns that no passage answers."""
    found = []
    for task in tasks:
        said = said_in(task)
        if len(said) > 1 and "UNANSWERABLE" in task["answerability"]:
            found.append(Turn(said[-1].text, tuple(said[:-1]), frozenset()))
    return found


def measured(retriever: Retriever, question: str, turn: Turn) -> list[float]:
    """Recall at each of DEPTHS, and nDCG@10."""
    plain = " ".join(word.lstrip("-") for word in question.replace('"', " ").split())
    units = [str(int(Path(hit.file).stem)) for hit in retriever.search(plain, 10)]
    found = list(dict.fromkeys(units))
    recall = [len(turn.gold & set(found[:at])) / min(len(turn.gold), at) for at in DEPTHS]
    return [*recall, ndcg(found, dict.fromkeys(turn.gold, 1))]


def answered(retriever: Retriever, weigher: Weigher, turns: Sequence[Turn], names: str) -> None:
    """Print how many are answered by a reference passage, and refused, in both ways."""
    least, sure = weigher.judgement.answerable.threshold, weigher.judgement.sure
    counts = {way: [0, 0, 0] for way in ("completed alone", "by itself, too")}
    for turn in turns:
        hits = retriever.search(plain_question(turn.asked), HITS)
        whole = ended(weigher.weigh(plain_question(turn.asked), hits))
        both = whole
        if names_subject(turn.question):
            alone = ended(weigher.weigh(plain_question(turn.question), hits))
            both = of_follow_up(whole, alone, hits, sure)
        for way, weighed in zip(counts, (whole, both), strict=True):
            told = bool(weighed.ranked) and weighed.answerable >= least
            first = hits[weighed.ranked[0].candidate.hit].file if told else ""
            good = told and str(int(Path(first).stem)) in turn.gold
            counts[way][0 if good else 1 if told else 2] += 1
    for way, (right, wrong, refused) in counts.items():
        print(
            f"{names}, {len(turns)} turns, {way}: a reference passage {right}, another {wrong},"
            f" refused {refused}",
            flush=True,
        )


def library(place: Path, documents: Sequence[CorpusDocument], embedder: Embedder) -> Store:
    """The collection's library, indexed through the product's own path if it is not there yet."""
    if not (place / "library.db").exists():
        (place / "corpus").mkdir(parents=True, exist_ok=True)
        write_corpus(iter(documents), place / "corpus")
        with Store.open(place / "part.db") as store:
            for _ in index_corpus(place / "corpus", store, embedder):
                pass
            store.checkpoint()
        (place / "part.db").rename(place / "library.db")
    return Store.open(place / "library.db")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("keep", type=Path)
    parser.add_argument("--among", default="", help="sets, by name, with commas between")
    parser.add_argument("--weighed", action="store_true", help="answer those that are completed")
    given = parser.parse_args()
    embedder = Embedder.open(default_model(Home.default(), "embedder"))
    totals: dict[str, list[list[float]]] = defaultdict(list)
    leaning: list[bool] = []
    collections = tasks_of(given.data / "answering/mtrag_un")
    others = [
        f"{each.title}\n{each.text}".strip()
        for name in filter(None, given.among.split(","))
        for each in judged(given.data, name).documents
    ]
    if others:
        collections = {
            f"all, {given.among}": [task for tasks in collections.values() for task in tasks]
        }
    for name, tasks in sorted(collections.items()):
        turns, documents = turns_of(tasks, others)
        with library(given.keep / name, documents, embedder) as store:
            retriever = Retriever(store, embedder)
            asked = [turn.asked for turn in turns]
            ways = {
                "last turn alone": [turn.question for turn in turns],
                "completed": asked,
            }
            for way, questions in ways.items():
                found = [measured(retriever, *each) for each in zip(questions, turns, strict=True)]
                show(f"{name}, {len(turns)} turns, {len(documents)} passages, {way}", found)
                totals[way] += found
            leaning += [one.question != each for one, each in zip(turns, asked, strict=True)]
            if given.weighed:
                weigher = Weigher(
                    Judgement.load(), Reader.open(), retriever.likeness, retriever.says
                )
                for what, those in (("answered", turns), ("unanswerable", unanswered(tasks))):
                    follow = [one for one in those if one.asked != one.question]
                    answered(retriever, weigher, follow, what)
    for way, found in totals.items():
        show(f"all {len(found)} turns, {way}", found)
        some = [one for one, leans in zip(found, leaning, strict=True) if leans]
        show(f"the {len(some)} that are completed, {way}", some)


def show(what: str, found: Sequence[Sequence[float]]) -> None:
    """Print the means."""
    *recall, gain = [statistics.fmean(column) for column in zip(*found, strict=True)]
    told = "  ".join(f"@{depth} {each:.3f}" for depth, each in zip(DEPTHS, recall, strict=True))
    print(f"{what:50} recall {told}  nDCG@10 {gain:.3f}", flush=True)


if __name__ == "__main__":
    main()
