"""Question + hits -> the same hits in the order in which they answer.

    the first hits are read -> does one of them clearly answer? if not, the next are read, too
    place in the search + what the reader makes of each -> the order

A search tells what a passage is about, and reading it, whether it answers. Used where passages are
shown to a person, or to a tuned model, by themselves: the closest ones of a refusal, the search
that reads, the proof of an adapter. Evidence is weighed sentence by sentence instead; more passages
than the search's first eight made it no better (measured). The numbers come from
tests.benchmarks.retrieval ("read again").
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from assistant.pieces import pieces
from assistant.reading import Reading as Read
from assistant.reading import Span
from assistant.records import Hit
from assistant.trails import led
from assistant.work import ended

GROUP = 2  # hits read between two chances to stop
DEPTH = 20  # hits that are read at most
_EARLY = 8  # of them first; no more where one of these clearly answers
_CLEAR = 1.0  # the logit of answering from which that is so
_FIRST = 5.0  # places weigh 1, 5/6, 5/7, …
_ANSWERED, _MARGIN = 0.2, 0.04  # weights of the reader's logits: the head's, and the span's
_LEAST = -10.0  # margin of a span: below, all are alike


class ReadsPassages(Protocol):
    """assistant.reading.Reader, or a fake."""

    def read(self, question: str, texts: Sequence[str]) -> list[Read]: ...


@dataclass(frozen=True, slots=True)
class ReadHit:
    """A hit, and the sentence of it in which the reader sees the likeliest answer; "" if unread."""

    hit: Hit
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading made of hits.

    order     indices of all hits, best first
    answered  the logit of answering of those that were read, by index
    seen      the likeliest answer in each of them: characters of its text, by index
    """

    order: tuple[int, ...]
    answered: Mapping[int, float]
    seen: Mapping[int, tuple[int, int]]

    def marked(self, hits: Sequence[Hit]) -> list[Hit]:
        """The hits in their order, with the rank that reading gives them among their `parts`."""
        ranked = sorted(self.answered, key=lambda at: -self.answered[at])
        found = list(hits)
        for rank, at in enumerate(ranked, start=1):
            of = {"reading": float(rank), "reading_score": round(self.answered[at], 4)}
            found[at] = replace(found[at], parts=found[at].parts | of)
        return found


def shown(hits: Sequence[Hit]) -> list[str]:
    """What the reader is shown of each hit: its title once, where its text begins with it."""
    return [trail(at, hits) + above(hit) + hit.text for at, hit in enumerate(hits)]


def above(hit: Hit, start: int = 0) -> str:
    """What is shown above a hit's text from `start` on: without the title that it begins with."""
    head = headed(hit)
    name, _, rest = head.partition("\n")
    begins = hit.text.split("\n", 1)[0].lstrip("# ").rstrip()
    return rest if not start and name == begins else head


def read_hits(
    reader: ReadsPassages,
    question: str,
    hits: Sequence[Hit],
    known: Mapping[str, Read] | None = None,
    count: int | None = None,
) -> Generator[tuple[int, int], None, dict[str, Read]]:
    """Yield (hits read, of), so that it can be closed between; return what is `known` and what
    was read of the first `count`, by the text that was shown."""
    read = dict(known or {})
    wanted = shown(hits)[:count]
    new = [text for text in dict.fromkeys(wanted) if text not in read]
    for start in range(0, len(new), GROUP):
        yield len(wanted) - len(new) + start, len(wanted)
        group = new[start : start + GROUP]
        read.update(zip(group, reader.read(question, group), strict=True))
    return read


def reread(
    reader: ReadsPassages,
    question: str,
    hits: Sequence[Hit],
    known: Mapping[str, Read] | None = None,
) -> Generator[tuple[int, int], None, Reread]:
    """Yield (hits read, of), as `read_hits`; return the order of all hits.

    Hits that are not read keep the search's order, behind the others.
    """
    texts = shown(hits)[:DEPTH]
    for total in (_EARLY, DEPTH):
        by_text = yield from read_hits(reader, question, hits, known, total)
        read = [by_text[text] for text in texts[:total]]
        if any(one.answered >= _CLEAR for one in read):
            break
        known = by_text
    spans = [_span(one, text, hit) for one, text, hit in zip(read, texts, hits, strict=False)]
    worth = [
        _FIRST / (_FIRST + at) + _ANSWERED * one.answered + _MARGIN * max(span.margin, _LEAST)
        for at, (one, span) in enumerate(zip(read, spans, strict=True))
    ]
    order = sorted(range(len(read)), key=lambda at: -worth[at])
    answered = {at: float(one.answered) for at, one in enumerate(read)}
    seen = {at: (span.start, span.end) for at, span in enumerate(spans)}
    return Reread((*order, *range(len(read), len(hits))), answered, seen)


def read_again(reader: ReadsPassages, question: str, hits: Sequence[Hit], count: int) -> list[Hit]:
    """The `count` hits that answer best, of a search at once."""
    return [found.hit for found in find_again(reader, question, hits, count)]


def find_again(
    reader: ReadsPassages, question: str, hits: Sequence[Hit], count: int
) -> list[ReadHit]:
    """The same, each with the sentence that answers best."""
    read = ended(reread(reader, question, hits))
    marked = read.marked(hits)
    return [
        ReadHit(marked[at], _sentence(hits[at].text, read.seen.get(at)))
        for at in chosen(read.order, hits, count)
    ]


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

    "It was built in 1712" answers when the mill was built only under the title "The mill". A title
    that is a heading, too, is shown once.
    """
    name = " › ".join(part for part in (hit.title, hit.heading) if part)
    if hit.title in hit.heading.split(" › "):
        name = hit.heading
    return "".join(f"{part}\n" for part in (name, hit.header) if part)


def _span(read: Read, text: str, hit: Hit) -> Span:
    """The likeliest answer, in characters of the hit's own text."""
    before = len(text) - len(hit.text)
    span = read.best(before, len(text))
    return Span(span.start - before, span.end - before, span.margin)


def _sentence(text: str, seen: tuple[int, int] | None) -> str:
    if seen is None or seen[0] == seen[1]:
        return ""
    return next((text[start:end] for start, end in pieces(text) if seen[0] < end), "")
