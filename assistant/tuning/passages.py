"""What a tuned model is shown of the files beside a question: in training, and in the proof. Pure.

The same words as in `prompting`, the system message too, so that what is learned serves in the
running assistant: "[1] Lease › Deposits", the passage below it, then the question.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from assistant.pieces import pieces
from assistant.prompting import GAP, SYSTEM, numbered
from assistant.query import plain_question
from assistant.records import Hit, Message
from assistant.rereading import ReadHit, ReadsPassages, find_again
from assistant.wording import content, words_of

MOST = 320  # characters of a passage that are shown


class Searches(Protocol):
    """assistant.retrieval.Retriever, or another source of hits."""

    def search(self, question: str, k: int) -> list[Hit]: ...


Find = Callable[[str], Sequence[ReadHit]]
"""Searches the user's library: a question -> passages, each with the sentence that may answer."""


def finder(retriever: Searches, reader: ReadsPassages, among: int, count: int) -> Find:
    """What finds the passages that answer a question, written as plain words, best: the best
    `count` of the search's first `among`."""

    def find(question: str) -> Sequence[ReadHit]:
        asked = plain_question(question)
        return find_again(reader, asked, retriever.search(asked, among), count)

    return find


def shown_text(hit: Hit, about: str) -> str:
    """Name, place and text of a passage, without its number; a long one round what it is `about`.

    `about`: the sentence that answers where it is known, else the question.
    """
    return numbered(0, hit, excerpt(hit.text, about)).removeprefix("[0]").strip()


def excerpt(text: str, about: str) -> str:
    """The text if it is short, else the sentence nearest to `about` and those beside it."""
    text = " ".join(text.split())
    spans = pieces(text)
    if len(text) <= MOST or not spans:
        return text[:MOST]
    asked = _stems(about)
    first = max(range(len(spans)), key=lambda at: len(asked & _stems(text[slice(*spans[at])])))
    last = first
    while True:
        wider = [(max(first - 1, 0), last), (first, min(last + 1, len(spans) - 1))]
        fits = [
            (one, other)
            for one, other in wider
            if (one, other) != (first, last) and spans[other][1] - spans[one][0] <= MOST
        ]
        if not fits:
            break
        first, last = fits[-1]
    start, end = spans[first][0], spans[last][1]
    kept = text[start:end][:MOST]
    return f"{GAP.lstrip() if start else ''}{kept}{GAP.rstrip() if end < len(text) else ''}"


def messages_of(
    question: str, passages: Sequence[str], before: Sequence[Message] = ()
) -> tuple[Message, ...]:
    """The assistant's own prompt over passages of `shown_text`; `before` are earlier turns."""
    texts = [f"[{number}] {text}" for number, text in enumerate(passages, start=1)]
    asked = Message("user", "\n\n".join((*texts, f"Question: {question}")))
    return (Message("system", SYSTEM), *(one for one in before if one.role != "system"), asked)


def _stems(text: str) -> set[str]:
    return {word.stem for word in content(words_of(text))}
