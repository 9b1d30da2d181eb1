"""Hits that were followed to -> the sentences that led there; used by evidence, quoting. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.records import Hit
from assistant.rows import is_names

Range = tuple[int, int, int]
"""`hits[hit].text[start:end]` as (hit, start, end)."""


def led(hit: int, hits: Sequence[Hit]) -> list[Range]:
    """The sentences through which a passage was followed to, the first one first; none if the
    question itself found it, where it only holds the name, or without that sentence in the hits;
    nor where that is a row that names a table's columns, which says nothing."""
    number = {one.passage_id: index for index, one in enumerate(hits)}
    chain: list[Range] = []
    at, seen = hit, {hit}
    while (through := hits[at].through) and through.about:
        start = number.get(through.passage_id)
        if start is None or start in seen:
            break
        low = hits[start].text.find(through.sentence)
        high = low + len(through.sentence)
        if low < 0 or is_names(hits[start], low, high):
            break
        chain.append((start, low, high))
        seen.add(start)
        at = start
    return chain[::-1]
