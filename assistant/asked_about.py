"""Question + hits -> the file that it is about; for answering. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.naming import STANDS_OUT, coverage, name_of, told
from assistant.query import parse_query, plain_question, search_terms
from assistant.records import Hit

_FIRST = 5  # hits, all of one file, that tell what a question is about


def file_asked_about(question: str, hits: Sequence[Hit]) -> str:
    """The file that the question calls by its name, by that of its period, too; else the one that
    all of the first hits are of; "" if there is none."""
    by_file = {hit.file: name_of(hit.file, hit.title) for hit in hits}
    names = list(by_file.values())
    terms = search_terms(parse_query(plain_question(question)))
    called = zip(told(question, names), coverage(terms, names, question), by_file, strict=True)
    best, _, file = max(called, default=(0.0, 0.0, ""))
    if best >= STANDS_OUT:
        return file
    first = {hit.file for hit in hits[:_FIRST]}
    return first.pop() if len(first) == 1 else ""
