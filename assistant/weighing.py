"""Question + hits -> weighed evidence: composes evidence and the reader.

Used by answering and by the benchmark that fits resources/judgement.toml.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from assistant.asking import Question, understand
from assistant.evidence import (
    Candidate,
    Evidence,
    Reading,
    answerable_features,
    candidates,
    rank,
    window,
)
from assistant.judging import Judgement
from assistant.reading import Reading as Read
from assistant.reading import Verdict
from assistant.records import Hit
from assistant.trails import led

GROUP = 2  # hits read between two chances to stop
AGAIN = 3  # sentences that are looked at again, each by itself


class Reads(Protocol):
    """assistant.reading.Reader, or a fake."""

    def read(self, question: str, texts: Sequence[str]) -> list[Read]: ...
    def judge(self, claim: str, texts: Sequence[str]) -> list[Verdict]: ...


@dataclass(frozen=True, slots=True)
class Weighed:
    """The evidence, best first, and the probability that it answers the question."""

    question: Question
    ranked: tuple[Evidence, ...]
    answerable: float


@dataclass(frozen=True, slots=True)
class Weigher:
    """Ranks the sentences of hits by what the reader sees in them."""

    judgement: Judgement
    reader: Reads

    def weigh(self, text: str, hits: Sequence[Hit]) -> Generator[tuple[int, int], None, Weighed]:
        """Yield (hits read, of), so that it can be closed between; return the result."""
        question = understand(text)
        found = candidates(hits)
        if not found:
            return Weighed(question, (), 0.0)
        readings = yield from self._readings(text, hits, found)
        ranked = rank(question, found, readings, self.judgement.evidence)
        for at in range(min(AGAIN, len(ranked))):
            yield len(hits), len(hits)
            ranked[at] = self._again(text, hits, ranked[at])
        said = answerable_features([one.features for one in ranked])
        return Weighed(question, tuple(ranked), self.judgement.answerable.probability(said))

    def _readings(
        self, question: str, hits: Sequence[Hit], found: Sequence[Candidate]
    ) -> Generator[tuple[int, int], None, list[Reading]]:
        read: list[Read] = []
        heads = [_trail(at, hits) + headed(hit) for at, hit in enumerate(hits)]
        for start in range(0, len(hits), GROUP):
            yield start, len(hits)
            texts = [
                heads[at] + hits[at].text for at in range(start, min(start + GROUP, len(hits)))
            ]
            read += self.reader.read(question, texts)
        answered = [
            max(read[at].answered for at in (number, *(start for start, _, _ in led(number, hits))))
            for number in range(len(hits))
        ]
        return [
            _reading(len(heads[one.hit]), read[one.hit], one, answered[one.hit]) for one in found
        ]

    def _again(self, question: str, hits: Sequence[Hit], one: Evidence) -> Evidence:
        """With what the reader makes of the answer among the sentences round it alone.

        In a whole passage much seems to answer that does not when it is looked at by itself.
        """
        hit = hits[one.candidate.hit]
        start, end = window(hit.text, one.reading.start, one.reading.end)
        near = _trail(one.candidate.hit, hits) + headed(hit) + hit.text[start:end]
        (read,) = self.reader.read(question, [near])
        return replace(one, features=one.features | {"near": read.answered})


def _trail(at: int, hits: Sequence[Hit]) -> str:
    """The sentences that led to a hit: "born in 1940" answers only together with them."""
    return "".join(f"{hits[hit].text[low:high]}\n" for hit, low, high in led(at, hits))


def headed(hit: Hit) -> str:
    """What stands before a hit's text when it is read: where it is from.

    "It was built in 1712" answers when the mill was built only under the title "The mill".
    """
    name = " › ".join(part for part in (hit.title, hit.heading) if part)
    return "".join(f"{part}\n" for part in (name, hit.header) if part)


def _reading(shift: int, read: Read, one: Candidate, answered: float) -> Reading:
    span = read.best(one.start + shift, one.end + shift)
    return Reading(span.start - shift, span.end - shift, span.margin, answered)
