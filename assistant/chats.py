"""Conversations as plain values, and their turns as JSON; the store keeps them. Pure.

question + Answer + Hits -> Turn -> JSON in the store -> Turn -> window, export, follow-up
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from assistant.errors import StoreError
from assistant.records import Answer, Citation, Hit, Message, Place, Sentence, Through

REMEMBERED = 3  # turns that a follow-up question knows
_NAME_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation; `changed_at` is the ISO 8601 time of its last turn."""

    id: str
    name: str
    is_pinned: bool = False
    changed_at: str = ""
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and what came of it; without an answer it was stopped, or `problem` says why.

    `scope` holds the paths that were searched (all, if empty), `hits` what was found.
    """

    id: str
    question: str
    asked_at: str = ""
    scope: tuple[str, ...] = ()
    answer: Answer | None = None
    hits: tuple[Hit, ...] = ()
    problem: str = ""


def name_for(question: str) -> str:
    """The name of a conversation that begins with this question: its first words, in one line."""
    flat = " ".join(question.split())
    if len(flat) <= _NAME_LENGTH:
        return flat
    return flat[: _NAME_LENGTH - 2].rsplit(" ", 1)[0] + " …"


def said(turns: Sequence[Turn], last: int) -> tuple[Message, ...]:
    """The last turns that were answered, as a follow-up question knows them, oldest first."""
    messages: list[Message] = []
    for turn in turns[-last:] if last else ():
        if turn.answer is not None:
            text = " ".join(sentence.text for sentence in turn.answer.sentences)
            messages += [Message("user", turn.question), Message("assistant", text)]
    return tuple(messages)


# --- JSON ----------------------------------------------------------------------------------------


def answer_to_json(answer: Answer) -> str:
    return json.dumps(asdict(answer))


def answer_from_json(text: str) -> Answer:
    """The inverse of `answer_to_json`. Raises StoreError if it is damaged."""
    table = _parsed(text)
    try:
        return Answer(
            **{
                **table,
                "sentences": tuple(_sentence(each) for each in table["sentences"]),
                "closest": tuple(_hit(each) for each in table["closest"]),
                "searched": tuple(table.get("searched", ())),
                "before": tuple(table.get("before", ())),
            }
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(error) from error


def hits_to_json(hits: Sequence[Hit]) -> str:
    return json.dumps([asdict(hit) for hit in hits])


def hits_from_json(text: str) -> tuple[Hit, ...]:
    """The inverse of `hits_to_json`. Raises StoreError if it is damaged."""
    try:
        return tuple(_hit(each) for each in _parsed(text))
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(error) from error


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise _damaged(error) from error


def _damaged(error: Exception) -> StoreError:
    return StoreError("A stored conversation is damaged: delete it.", repr(error))


def _sentence(table: Mapping[str, Any]) -> Sentence:
    cited = tuple(
        Citation(**{**each, "place": _place(each["place"])}) for each in table["citations"]
    )
    return Sentence(**{**table, "citations": cited})


def _hit(table: Mapping[str, Any]) -> Hit:
    through = Through(**table["through"]) if table.get("through") else None
    return Hit(
        **{
            **table,
            "place": _place(table["place"]),
            "copies": tuple(table["copies"]),
            "through": through,
        }
    )


def _place(table: Mapping[str, Any]) -> Place:
    lines = table["lines"]
    boxes = tuple((x0, y0, x1, y1) for x0, y0, x1, y1 in table["boxes"])
    return Place(**{**table, "boxes": boxes, "lines": tuple(lines) if lines else None})
