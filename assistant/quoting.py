"""Ranked evidence -> what is quoted, with the sentences that led to it; used by answering. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import Evidence, quotable
from assistant.records import Hit
from assistant.trails import Range, led


def quotes(ranked: Sequence[Evidence], hits: Sequence[Hit], most: int) -> list[Range]:
    """At most `most` quotes, each text once, each after the sentences that led to its passage.

    A copy, or a part of a quote, says nothing more.
    """
    found: list[Range] = []
    texts: list[str] = []
    chosen = 0
    for one in ranked:
        text = hits[one.candidate.hit].text
        start, end = quotable(text, one.candidate)
        if any(text[start:end] in other for other in texts):
            continue
        if chosen == most:
            break
        chosen += 1
        for hit, low, high in (*led(one.candidate.hit, hits), (one.candidate.hit, start, end)):
            said = hits[hit].text[low:high]
            if said not in texts:
                found.append((hit, low, high))
                texts.append(said)
    return found
