"""What answering tells while it works.

Apart from `answering`, so that the window, which is told of them, loads no model library.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Literal

from assistant.records import Answer, Hit, Sentence

Step = Literal["planning", "weighing", "reading", "checking"]


@dataclass(frozen=True, slots=True)
class Retrieved:
    """The hits, best first; `question` is what was searched: where `is_other`, completed from the
    conversation, or one of several that the question was split into."""

    hits: tuple[Hit, ...]
    ms: float
    question: str
    is_other: bool = False


@dataclass(frozen=True, slots=True)
class Progressed:
    """A sign of life, and a moment to stop; `total` 0 if it is not known."""

    step: Step
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Doubted:
    """What is told from here on may not answer the question: `Answer.unsure`."""


@dataclass(frozen=True, slots=True)
class Written:
    """The next piece of the model's text, not yet checked."""

    text: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A sentence of the answer, in order; what `Finished` holds in the end."""

    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Finished:
    answer: Answer


def answer_of(events: Generator[AnswerEvent, None, None]) -> Answer:
    """The answer that the events end with; they are closed, whatever happens."""
    with closing(events):
        for event in events:
            if isinstance(event, Finished):
                return event.answer
    raise AssertionError("an answer always finishes")


AnswerEvent = Retrieved | Progressed | Doubted | Written | Checked | Finished
