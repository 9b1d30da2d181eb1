"""Question + hits -> the same hits in the order in which they answer; stands between search and
weighing.

    the first hits are read -> does one of them clearly answer? if not, the next are read, too
    place in the search + what the reader makes of each -> the order

A search tells what a passage is about, and reading it, whether it answers. What is read here is not
read again by weighing. The numbers were measured (tests.benchmarks.rereading).
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from assistant.reading import Reading as Read
from assistant.records import Hit
from assistant.trails import led

GROUP = 2  # hits read between two chances to stop
DEPTH = 20  # hits that are read at most
_CLEAR = 1.0  # the logit of answering from which no more is read
_FIRST = 5.0  # places weigh 1, 5/6, 5/7, …
_ANSWERED, _MARGIN = 0.2, 0.04  # weights of the reader's logits: the head's, and the span's
_LEAST = -10.0  # margin of a span: below, all are alike


class ReadsPassages(Protocol):
    """assistant.reading.Reader, or a fake."""

    def read(self, question: str, texts: Sequence[str]) -> list[Read]: ...


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading made of hits.

    order   indices of all hits, best first
    answered  the logit of answering of those that were read, by index
    known   what was read, by the text that was shown
    """

    order: tuple[int, ...]
    answered: Mapping[int, float]
    known: Mapping[str, Read]

    def marked(self, hits: Sequence[Hit]) -> list[Hit]:
        """The hits in their order, with the rank that reading gives them among their `parts`."""
        ranked = sorted(self.answered, key=lambda at: -self.answered[at])
        found = list(hits)
        for rank, at in enumerate(ranked, start=1):
            of = {"reading": float(rank), "reading_score": round(self.answered[at], 4)}
            found[at] = replace(found[at], parts=found[at].parts | of)
        return found


def reread(
    reader: ReadsPassages, question: str, hits: Sequence[Hit], first: int
) -> Generator[tuple[int, int], None, Reread]:
    """Yield (hits read, of), so that it can be closed between; return the order of all hits.

    Those that are not read keep the search's order, behind the others.
    """
    texts = [trail(at, hits) + headed(hit) + hit.text for at, hit in enumerate(hits)]
    read: list[Read] = []
    for total in (min(first, len(hits)), min(DEPTH, len(hits))):
        while len(read) < total:
            yield len(read), total
            read += reader.read(question, texts[len(read) : min(len(read) + GROUP, total)])
        if any(one.answered >= _CLEAR for one in read):
            break
    worth = [
        _FIRST / (_FIRST + at) + _ANSWERED * one.answered + _MARGIN * _margin(one, text, hit)
        for at, (one, text, hit) in enumerate(zip(read, texts, hits, strict=False))
    ]
    order = sorted(range(len(read)), key=lambda at: -worth[at])
    answered = {at: float(one.answered) for at, one in enumerate(read)}
    known = dict(zip(texts, read, strict=False))
    return Reread((*order, *range(len(read), len(hits))), answered, known)


def read_again(
    reader: ReadsPassages, question: str, hits: Sequence[Hit], count: int, first: int = DEPTH
) -> list[Hit]:
    """The `count` hits that answer best, of a search at once; `first`: as in `reread`."""
    reading = reread(reader, question, hits, first)
    while True:
        try:
            next(reading)
        except StopIteration as stop:
            read: Reread = stop.value
            break
    marked = read.marked(hits)
    return [marked[at] for at in chosen(read.order, hits, count)]


def chosen(order: Sequence[int], hits: Sequence[Hit], count: int) -> list[int]:
    """The first `count` of the order, with what led to those that were followed to."""
    kept = list(order[:count])
    for at in order[:count]:
        for start, _, _ in led(at, hits):
            if start not in kept and at in kept:
                kept.insert(kept.index(at), start)
    return kept[:count]


def trail(at: int, hits: Sequence[Hit]) -> str:
    """The sentences that led to a hit: "born in 1940" answers only together with them."""
    return "".join(f"{hits[hit].text[low:high]}\n" for hit, low, high in led(at, hits))


def headed(hit: Hit) -> str:
    """What stands before a hit's text when it is read: where it is from.

    "It was built in 1712" answers when the mill was built only under the title "The mill".
    """
    name = " › ".join(part for part in (hit.title, hit.heading) if part)
    return "".join(f"{part}\n" for part in (name, hit.header) if part)


def _margin(read: Read, text: str, hit: Hit) -> float:
    return max(read.best(len(text) - len(hit.text), len(text)).margin, _LEAST)
