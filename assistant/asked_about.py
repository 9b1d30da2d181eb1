"""Question + hits -> the file that it is about, and which hits are about another; for answering.

"What did Foot Locker's shareholders vote on?" is not answered by Pepsi's votes, alike as they are.
Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from assistant.asking import said_of
from assistant.naming import STANDS_OUT, coverage, mentions, telling_words, told
from assistant.query import parse_query, plain_question, search_terms
from assistant.records import Hit

_FIRST = 5  # hits, all of one file, that tell what a question is about


def file_asked_about(question: str, hits: Sequence[Hit]) -> str:
    """The file that the question calls by its name, by that of its period, too; else the one that
    all of the first hits are of; "" if there is none."""
    called = _called(question, hits)
    terms = search_terms(parse_query(plain_question(question)))
    names = {hit.file: name_of(hit) for hit in hits}
    held = dict(zip(names, coverage(terms, list(names.values()), question), strict=True))
    best = max(called, key=lambda file: (called[file], held[file]), default="")
    if best and called[best] >= STANDS_OUT:
        return best
    first = {hit.file for hit in hits[:_FIRST]}
    return first.pop() if len(first) == 1 else ""


def of_another(question: str, hits: Sequence[Hit]) -> set[int]:
    """Indices of the hits of other files than the question calls by their name, in which that name
    does not stand either; none unless half of the hits are of those that it calls.

    What was followed to by a name is about another thing, and meant to be.
    """
    called = _called(question, hits)
    best = max(called.values(), default=0.0)
    own = {file for file, share in called.items() if share >= best}
    if best < STANDS_OUT or 2 * sum(hit.file in own for hit in hits) < len(hits):
        return set()
    words = telling_words(question, [name_of(hit) for hit in hits if hit.file in own])
    return {
        at
        for at, hit in enumerate(hits)
        if words and hit.file not in own and not hit.through and not mentions(said_of(hit), words)
    }


def name_of(hit: Hit) -> str:
    return f"{Path(hit.file).stem} {hit.title}"


def _called(question: str, hits: Sequence[Hit]) -> dict[str, float]:
    names = {hit.file: name_of(hit) for hit in hits}
    return dict(zip(names, told(question, list(names.values())), strict=True))
