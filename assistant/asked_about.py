"""Question + hits -> the file that it is about; for answering. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from assistant.naming import STANDS_OUT, coverage, told
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


def name_of(hit: Hit) -> str:
    return f"{Path(hit.file).stem} {hit.title}"


def _called(question: str, hits: Sequence[Hit]) -> dict[str, float]:
    names = {hit.file: name_of(hit) for hit in hits}
    return dict(zip(names, told(question, list(names.values())), strict=True))
