"""What was written for Footnote about passages of the training sets, to learn from and to judge by.

`packaging/reader/written.jsonl.gz` holds it by passage (`id`: the first twelve hex digits of the
SHA-1 of its text, which stands in the training data; `cut`: the characters of it that were shown):
`q` questions with the words that answer, `n` questions that only seem to be answered, with the
words that a careless reader would give, `y`, `x` and `m` claims that the passage supports,
contradicts and leaves open. A language model wrote them, passage by passage, after the kinds of
unanswerable questions that Rajpurkar et al. 2018 name for SQuAD 2.0.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.evidence import window
from assistant.wording import content, words_of
from tests.benchmarks.answering_data import Case, Pool
from tests.benchmarks.telltale import evened

FILE = Path(__file__).parents[2] / "packaging" / "reader" / "written.jsonl.gz"
SETS = ("answers/qed_nq", "answers/selqa_sentence", "answers/clapnq_sentence", "answers/tatqa_text",
        "answers/covidqa", "answers/condaqa", "grounded/pubmedqa_train", "grounded/expertqa",
        "grounded/qa_feedback", "grounded/quotesum", "grounded/qmsum_train_val", "checker/wice",
        "checker/infotabs", "checker/summedits")  # fmt: skip
JOINED = ("pubmedqa_train", "qmsum_train_val")  # their passages are parts of one text
CLAIM_KINDS = {"y": "supported", "x": "contradicted", "m": "not_enough"}


@dataclass(frozen=True, slots=True)
class Written:
    """What was written about one passage; `asked` (question, answer in the passage, answered)."""

    source: str
    group: str
    title: str
    passage: str
    asked: tuple[tuple[str, tuple[int, int], bool], ...]
    claims: tuple[tuple[str, str], ...]  # claim, label


def written(data: Path) -> list[Written]:
    """What was written, with the passages of DATA/training, without what wording alone tells."""
    found = list(_all(data))
    asked = [
        (question, answered, one.group) for one in found for question, _, answered in one.asked
    ]
    claims = [(claim, label == "supported", one.group)
              for one in found for claim, label in one.claims]  # fmt: skip
    fair = {text for text, kept in zip(asked, evened(asked), strict=True) if kept}
    fair |= {text for text, kept in zip(claims, evened(claims), strict=True) if kept}
    return [
        replace(
            one,
            asked=tuple(ask for ask in one.asked if (ask[0], ask[2], one.group) in fair),
            claims=tuple(
                claim
                for claim in one.claims
                if (claim[0], claim[1] == "supported", one.group) in fair
            ),
        )
        for one in found
    ]


def _all(data: Path) -> Iterator[Written]:
    known = dict(passages(data))
    with gzip.open(FILE, "rt", encoding="utf-8") as file:
        for line in map(json.loads, file):
            whole, title = known[line["id"]]
            text = whole[slice(*line.get("cut", (0, len(whole))))]
            asked = [
                (question, place(question, answer, text), kind == "q")
                for kind in "qn"
                for question, answer in line.get(kind, ())
            ]
            claims = [(claim, label) for kind, label in CLAIM_KINDS.items()
                      for claim in line.get(kind, ())]  # fmt: skip
            yield Written(line["source"], line["group"], title, text, tuple(asked), tuple(claims))


def passages(data: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    """Every passage that something may have been written about: id, (text, title or "")."""
    for name in SETS:
        with gzip.open(data / "training" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
            for line in map(json.loads, file):
                if name.endswith(JOINED):
                    texts = [" ".join(line["passages"])]
                else:
                    texts = line.get("passages") or [line.get("passage") or line.get("premise", "")]
                for text in texts:
                    yield digest(text), (text, line.get("title") or "")


def digest(text: str) -> str:
    """The first twelve hex digits of the SHA-1 of a passage, by which it is known."""
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:12]


def place(question: str, answer: str, text: str) -> tuple[int, int]:
    """Of the places where the answer stands, the one with most of the question's words round it."""
    wanted = {word.stem for word in content(words_of(question))}

    def near(span: tuple[int, int]) -> int:
        start, end = window(text, *span)
        return len(wanted & {word.stem for word in words_of(text[start:end])})

    return max(places(answer, text), key=near)


def places(answer: str, text: str) -> list[tuple[int, int]]:
    """Where a text holds an answer: as whole words, if it does anywhere."""
    whole = rf"(?<![^\W_]){re.escape(answer)}(?![^\W_])"  # not the 2 of 12
    found = [at.span() for at in re.finditer(whole, text)]
    return found or [at.span() for at in re.finditer(re.escape(answer), text)]


def written_pool(data: Path) -> Pool:
    """The questions as cases, among all passages that something was written about."""
    pool = Pool()
    for one in written(data):
        gold = pool.add(one.passage, one.title)
        for question, span, answered in one.asked:
            pool.cases.append(
                Case(
                    id=f"written-{len(pool.cases)}",
                    source="written",
                    group=one.group,
                    question=question,
                    answers=(one.passage[slice(*span)],) if answered else (),
                    answerable=answered,
                    gold=gold,
                    span=span if answered else None,
                    seeming=None if answered else span,
                )
            )
    return pool
