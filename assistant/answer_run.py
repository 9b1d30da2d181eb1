"""What one question has taken and found so far: answering -> `Run` -> Finished."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.answer_events import Finished, Retrieved
from assistant.records import Answer, Hit, Sentence
from assistant.refusals import NOT_ANSWERED


@dataclass(slots=True)
class Run:
    """What one question has taken so far."""

    id: str
    question: str
    begun: float = field(default_factory=time.perf_counter)
    timings: dict[str, float] = field(default_factory=dict)
    tokens: dict[str, int] = field(default_factory=lambda: {"prompt": 0, "answer": 0})
    likely: float = 0.0
    unsure: bool = False
    searched: list[str] = field(default_factory=list)  # other than the question as it was
    before: tuple[str, ...] = ()

    def lap(self, name: str) -> float:
        """Note the milliseconds since the question came, the first time."""
        return self.timings.setdefault(name, (time.perf_counter() - self.begun) * 1000)

    def retrieved(self, hits: Sequence[Hit], asked: str, is_other: bool) -> Retrieved:
        """What was found for a question, to be told."""
        if is_other:
            self.searched.append(asked)
        return Retrieved(tuple(hits), self.lap("retrieve_ms"), asked, is_other)

    def finished(self, hits: Sequence[Hit], sentences: Sequence[Sentence], reason: str) -> Finished:
        self.lap("first_token_ms")
        self.lap("total_ms")
        return Finished(
            Answer(
                question=self.question,
                refused=bool(reason) and not sentences,
                reason=reason,
                sentences=tuple(sentences),
                closest=tuple(hits),
                timings=self.timings,
                tokens=self.tokens,
                id=self.id,
                likely=self.likely,
                unsure=self.unsure,
                searched=tuple(self.searched),
                before=self.before,
            )
        )


@dataclass(frozen=True, slots=True)
class Found:
    """What came of one question; `answer`: the words that the reader takes for its answer."""

    hits: Sequence[Hit] = ()
    said: Sequence[Sentence] = ()
    refusal: str = NOT_ANSWERED
    answer: str = ""


def together(said: Sequence[Sentence], more: Sequence[Sentence]) -> list[Sentence]:
    """Each once; what answers one question is not contrary, even if it was to another's answer."""
    joined = {(one.text, one.citations): one for one in said}
    for one in more:
        known = joined.setdefault((one.text, one.citations), one)
        if known.contrary and not one.contrary:
            joined[one.text, one.citations] = one
    return list(joined.values())
