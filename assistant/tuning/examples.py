"""What a model learns from: conversations that end with the wanted answer.

reading -> Example -> checks -> Split(train, validation, held_out) -> tokens
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from assistant.records import Message
from assistant.tuning.passages import messages_of


@dataclass(frozen=True, slots=True)
class Example:
    """A conversation whose last turn is the wanted answer; every assistant turn is learned.

    group      examples of one group (a document, a chat) stay on one side of the split
    line       where it stands in its file, from 1
    citations  what its answer was made from, where it came from the library
    passages   what is shown beside its question, where it came from the library
    """

    turns: tuple[Message, ...]
    group: str = ""
    line: int = 0
    origin: str = ""
    citations: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()

    @property
    def shown(self) -> tuple[Message, ...]:
        """The conversation as it is learned: with the passages, in the assistant's own prompt."""
        if not self.passages:
            return self.turns
        before = [turn for turn in self.prompt if turn.text != self.question]
        return (*messages_of(self.question, self.passages, before), self.turns[-1])

    @property
    def prompt(self) -> tuple[Message, ...]:
        return self.turns[:-1]

    @property
    def answer(self) -> str:
        return self.turns[-1].text

    @property
    def question(self) -> str:
        """The last thing that was asked."""
        return next((turn.text for turn in reversed(self.prompt) if turn.role == "user"), "")

    @property
    def id(self) -> str:
        """Names the conversation by its content."""
        said = json.dumps([[turn.role, turn.text] for turn in self.turns], ensure_ascii=False)
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Split:
    """Three parts of the examples that share no group."""

    train: tuple[Example, ...]
    validation: tuple[Example, ...]
    held_out: tuple[Example, ...]

    @property
    def hash(self) -> str:
        """SHA-256 of all that a model learns and is judged by, in order."""
        parts = [[one.id for one in part] for part in (self.train, self.validation, self.held_out)]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def example_to_dict(example: Example) -> dict[str, Any]:
    return {
        "messages": [{"role": turn.role, "content": turn.text} for turn in example.turns],
        "group": example.group,
        "line": example.line,
        "origin": example.origin,
        "citations": list(example.citations),
        "passages": list(example.passages),
    }


def example_from_dict(table: dict[str, Any]) -> Example:
    """The inverse of `example_to_dict`. Raises KeyError, TypeError."""
    turns = tuple(Message(turn["role"], turn["content"]) for turn in table["messages"])
    citations, passages = tuple(table["citations"]), tuple(table.get("passages", ()))
    return Example(turns, table["group"], table["line"], table["origin"], citations, passages)
