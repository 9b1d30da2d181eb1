"""Question and conversation -> the questions that are searched for, one after the other.

A compound question is split by its form, a comparison into a question about each side
(`comparing`). Where the form leaves something open, a model that is able plans; what it writes is
taken only if it keeps to the words, names and numbers of the person. Used by answering.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Protocol

from assistant.asking import completed, points_back, understand
from assistant.comparing import sides_of
from assistant.errors import QuestionError
from assistant.query import plain_question
from assistant.records import Message
from assistant.rewriting import rewritten
from assistant.wording import (
    ASKING_WORDS,
    FUNCTION_WORDS,
    Word,
    content,
    is_negated,
    words_of,
)

PARTS = 3  # questions in one that are answered apart
ABLE = 1_000_000_000  # weights of a model that plans; the built-in one repeats the question
PLAN_TOKENS = 96
TURNS = 4  # of the conversation that a model is shown
SHOWN = 400  # characters of each
NEW_WORDS = 2  # of a planned question, beside those of the person
LONGEST = 30  # words of a planned question
FOUND = re.compile(r"#([12])(?!\d)")  # stands for what answers an earlier question of the plan
ANSWER = 80  # characters of it
_NO_THING = re.compile(r"(?:who|when|where|why)\s+[a-z]+\W*", re.IGNORECASE)  # "Who goes?"


@dataclass(frozen=True, slots=True)
class Part:
    """A question to be answered: `said` is judged, `asked` is searched (completed)."""

    said: str
    asked: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The questions in order; by a model: "#1" in one stands for what answers the first.

    `leans`: what was said before them is part of what is searched for.
    """

    parts: tuple[Part, ...]
    by_model: bool = False
    leans: bool = False

    def filled(self, at: int, answers: Sequence[str]) -> Part | None:
        """A part with what answered earlier ones for "#1"; None where that was not answered.

        What a file says is put there as plain words: no filter, no phrase, nothing excluded.
        """
        part = self.parts[at]
        if not self.by_model:
            return part
        told = [plain_question(answer)[:ANSWER] for answer in answers]
        if not all(told[int(match[1]) - 1] for match in FOUND.finditer(part.said)):
            return None

        def put(text: str) -> str:
            return FOUND.sub(lambda match: told[int(match[1]) - 1], text)

        return Part(put(part.said), put(part.asked))


class Writes(Protocol):
    """assistant.generation.Generator, or a model that is scripted."""

    @property
    def parameters(self) -> int: ...
    def write(self, messages: Sequence[Message], max_tokens: int) -> Generator[str, None, None]: ...


def planned(
    question: str, history: Sequence[Message], writer: Writes | None
) -> Generator[None, None, Plan]:
    """The plan; yields while a model writes it, so that it can be stopped.

    question: without filters; writer: None where no model is to be asked.
    """
    whole = completed(question, history)
    sides = sides_of(question)
    if sides:
        added = whole.removeprefix(question)  # both sides lean on what was said, or neither
        return Plan(tuple(Part(side, f"{side}{added}") for side in sides), leans=bool(added))
    parts = parts_of(question)
    if len(parts) > 1:
        before = history if whole != question else ()  # parts lean on it only as the whole does
        split = tuple(_part(part, parts[0], before) for part in parts)
        alone = tuple(_part(part, parts[0], ()) for part in parts)
        return Plan(split, leans=split != alone)
    if writer and writer.parameters >= ABLE and is_open(question, history):
        lines = yield from lines_of(question, history, writer)
        if is_sound(lines, question, history):
            found = tuple(Part(line, line) for line in lines)
            return Plan(found, by_model=True, leans=whole != question)
    full = rewritten(question, history) if whole != question else ""
    if full and len(parts_of(full)) == 1:
        return Plan((Part(full, full),), leans=True)
    return Plan((Part(question, whole),), leans=whole != question)


def _part(part: str, first: str, history: Sequence[Message]) -> Part:
    """The later may lean on the first, and each on what was said before."""
    before = list(history)
    if part != first:
        leans = points_back(part) or _NO_THING.fullmatch(part)
        before = [*history, Message("user", first)] if leans else []
    return Part(part, completed(part, before))


# --- by form -------------------------------------------------------------------------------------

_AND_ASKS = re.compile(
    r"(?:\?\s+|[,;]?\s+and\s+)(?=(?:(?:at|by|for|from|in|on|since|to|until|with)\s+)?"
    r"(?:what|when|where|who|whom|whose|why|how|which)\b"
    r"|(?:does|do|did|is|are|was|were|can|may|must|will|has|have)\s+(?:it|they|he|she|we|i|there)\b)",
    re.IGNORECASE,
)
_BEFORE_WHAT = r"(?:at|between|by|for|from|in|on|since|to|until|with|within)\s+"
_NO_VERB = re.compile(  # "Between what hours and on which days may …" asks one thing
    rf"(?:{_BEFORE_WHAT}(?:what|which|whose)|(?:{_BEFORE_WHAT})?how\s+(?:many|much))\s+\w+$",
    re.IGNORECASE,
)


def parts_of(question: str) -> tuple[str, ...]:
    """The questions that one asks: "What is the rent and when does it end?" asks two.

    One that cannot stand by itself ("… and why?", "… and for how much?") stays with the one before.
    """
    parts = [part.strip(" ?,;") for part in _AND_ASKS.split(question)]
    stand = all(understand(part).stems and not _NO_VERB.match(part) for part in parts)
    quoted = any(part.count('"') % 2 for part in parts)
    if not 1 < len(parts) <= PARTS or not stand or quoted:
        return (question,)
    return tuple(f"{part[0].upper()}{part[1:]}?" for part in parts)


# --- by a model ----------------------------------------------------------------------------------

SYSTEM = (
    "You plan a search in a person's files. Write the questions that must be looked up to answer "
    "the last question, one a line, at most three, each complete in itself. #1 stands for the "
    "answer to the first of them. Use the person's own words and names. If one question is enough, "
    "write that one."
)
_SHOTS = (
    ("Who owns the company that caters the summer party?",
     "Which company caters the summer party?\nWho owns #1?"),
    ("Which of the two leases ends later, the flat's or the workshop's?",
     "When does the lease of the flat end?\nWhen does the lease of the workshop end?"),
    ("How long does the warranty of the boiler last?",
     "How long does the warranty of the boiler last?"),
)  # fmt: skip
_STEPS = re.compile(
    r"\b(?:and|or|than|both|between|compare|compared|difference|versus|vs|each)\b"
    r"|\b\w{1,40}\s(?:that|which|who|whose|where|whom)\b|['’]s\s\w{1,40}['’]s\b"
    r"|\bof\b[^?]{1,60}\bof\b",
    re.IGNORECASE,
)


def is_open(question: str, history: Sequence[Message]) -> bool:
    """Whether a plan could say more than the question does: it leans, or may ask several things."""
    leans = bool(history) and completed(question, history) != question
    return leans or bool(_STEPS.search(question))


def lines_of(
    question: str, history: Sequence[Message], writer: Writes
) -> Generator[None, None, tuple[str, ...]]:
    """What a model writes as a plan, line by line, sound or not."""
    shots = [
        message
        for asked, plan in _SHOTS
        for message in (Message("user", asked), Message("assistant", plan))
    ]
    said = [f"{one.role}: {one.text[:SHOWN]}" for one in history[-TURNS:]]
    asked = "\n".join([*said, question]) if said else question
    text = ""
    messages = (Message("system", SYSTEM), *shots, Message("user", asked))
    try:
        with closing(writer.write(messages, PLAN_TOKENS)) as pieces:
            for piece in pieces:
                text += piece
                yield
    except QuestionError:  # it is too long for the model: nothing is planned
        return ()
    lines = (re.sub(r"^\s*(?:\d[.)]|[-*•])\s+", "", line).strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def is_sound(lines: Sequence[str], question: str, history: Sequence[Message]) -> bool:
    """Whether planned questions ask what was asked: no name or number, and hardly a word, that the
    person or the conversation has not said, and none of the question's words left out."""
    if not 1 <= len(lines) <= PARTS or any("#" in text for text in (question, *_texts(history))):
        return False
    known = {word.stem for text in (question, *_texts(history)) for word in words_of(text)}
    for at, line in enumerate(lines):
        words = words_of(FOUND.sub(" ", line))
        new = [word for word in content(words) if word.stem not in known]
        strange = any(map(_is_telling, new)) or len(new) > NEW_WORDS
        strange |= bool(words) and _begins_strangely(words[0], known)
        leads = all(int(match[1]) <= at for match in FOUND.finditer(line))
        if not line.endswith("?") or strange or not leads or len(words) > LONGEST:
            return False
    all_words = [word for line in lines for word in words_of(line)]
    there = {word.stem for word in all_words}
    left_out = [word for word in _asked_words(question) if word.stem not in there]
    if is_negated(words_of(question)) and not is_negated(all_words):
        return False
    return not left_out


def _texts(history: Sequence[Message]) -> list[str]:
    return [message.text for message in history]


def _asked_words(question: str) -> list[Word]:
    words = content(words_of(question))
    return [word for word in words if word.folded not in ASKING_WORDS]


def _begins_strangely(word: Word, known: set[str]) -> bool:
    """A first word is no name by its capital: "Siemens caters …?"."""
    return not (word.stem in known or word.folded in FUNCTION_WORDS or word.folded in ASKING_WORDS)


def _is_telling(word: Word) -> bool:
    """A name, a number: what must not be added."""
    return word.folded not in ASKING_WORDS and (word.is_name or any(map(str.isdigit, word.folded)))
