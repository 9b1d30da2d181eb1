"""A sentence or row of a file, and what stands round it -> a question, proved; under making.

The model that writes it is shown what it was taught with (`packaging/asking`; there rows were put
into words by `assistant.rows`, here by `phrasing`, which knows only the row and its header). What
it writes is taken only if the reader finds the answer by it, in this sentence and no other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from assistant.answering import Writes
from assistant.evaluation.matching import says
from assistant.evaluation.phrasing import Phrased
from assistant.pieces import pieces
from assistant.records import Message
from assistant.rereading import ReadsPassages
from assistant.wording import content, words_of

AROUND = 240  # characters of the passage before the sentence that are shown with it
_LONGEST = 480  # characters of the sentence itself
_TOKENS = 40
_MOST_TOLD = 16  # words of an answer that the reader finds
SURE = 8.0
"""The margin (logits) by which the reader must find the answer to a question of the model that was
taught: of 88 questions over two unseen libraries, read one by one, 1 of the 20 beyond it was wrong,
3 of the 9 from 6 on, and about half of the others."""
_ASK = (
    "Sentence: {text}\nWrite one short question about this sentence whose answer is “{answer}”. "
    "Name what it is about. Do not use the answer in the question."
)
_TELL = "{text}\n\nAnswer in a few words, from this sentence only: {question}"
_QUESTION = re.compile(
    r"(?:who|what|when|where|which|how|why|whose"
    r"|(?:in|at|on|to|for|by|from|with) (?:what|which|whom|how)"
    r"|is|are|was|were|do|does|did|can|may|must|should|will|has|have)\b[^?!]{8,160}\?",
    re.IGNORECASE,
)
_OF_ITSELF = frozenset(
    {"question", "sentenc", "answer", "text", "passag", "paragraph", "statement"}
)


@dataclass(frozen=True, slots=True)
class Told:
    """The sentence or row `text[start:end]` of a passage; `said`: the row in words."""

    title: str
    heading: str
    text: str
    start: int
    end: int
    said: str = ""

    @property
    def sentence(self) -> str:
        return self.text[self.start : self.end]


class Questions(Protocol):
    """`Questioner`, or a script that stands in for one."""

    is_taught: bool

    def about(self, told: Told, answer: str) -> Phrased | None: ...


class Questioner:
    """Asks with a model of the user's; `is_taught`: with the adapter that was taught to ask."""

    def __init__(self, writer: Writes, reader: ReadsPassages, is_taught: bool = False) -> None:
        self.is_taught = is_taught
        self._writer = writer
        self._reader = reader

    def about(self, told: Told, answer: str) -> Phrased | None:
        """A question whose answer is `answer` (of a model that was taught also ""; what the reader
        finds is the answer then), or None where what it writes is none, or does not prove good."""
        prompt = _prompt(told, answer) if self.is_taught else _ASK.format(
            text=told.sentence, answer=answer
        )  # fmt: skip
        question = self._said(prompt).split("\n")[0].strip().strip('"')
        if not _is_about(question, told, not self.is_taught) or (answer and says(question, answer)):
            return None
        if not self.is_taught:
            asked = _TELL.format(text=told.sentence, question=question)
            if not says(self._said(asked), answer):
                return None
        found = self._found(question, told, answer)
        return Phrased(question, found, "model") if found else None

    def _said(self, prompt: str) -> str:
        return "".join(self._writer.write((Message("user", prompt),), _TOKENS)).strip()

    def _found(self, question: str, told: Told, answer: str) -> str:
        """What answers, if the reader sees it in this sentence, among those beside it; else ""."""
        (read,) = self._reader.read(question, [told.text])
        spans = pieces(told.text)
        best = max((read.best(*span) for span in spans), key=lambda one: one.margin, default=None)
        least = SURE if self.is_taught else 0.0
        if best is None or best.margin <= least or not told.start <= best.start < told.end:
            return ""
        seen = told.text[best.start : best.end].strip(" \n|,.;:")
        if answer:
            return answer if says(seen, answer) or says(answer, seen) else ""
        fits = 0 < len(seen.split()) <= _MOST_TOLD and not says(question, seen)
        return seen if fits else ""


def question_prompt(title: str, heading: str, before: str, said: str, answer: str = "") -> str:
    """What a model that was taught is shown: a question about `said`, whose answer is `answer` ("":
    any), is wanted.

    `before`: what stands in front of it, for the names of what it speaks of; `said`: a sentence, or
    a row in words.
    """
    about = " › ".join(" ".join(part.split()) for part in (title, heading) if part.strip())
    text = " ".join(f"{_end_of(before)} “{' '.join(said.split())[:_LONGEST]}”".split())
    wanted = f"Answer: {' '.join(answer.split())}\n" if answer else ""
    return f"File: {about}\n{text}\n{wanted}Question:"


def _prompt(told: Told, answer: str) -> str:
    before = "" if told.said else told.text[: told.start]
    said = told.said or told.sentence
    return question_prompt(told.title, told.heading, before, said, answer)


def _end_of(text: str) -> str:
    """The last whole sentences that fit."""
    kept = len(text)
    for start, _ in reversed(pieces(text)):
        if len(text) - start > AROUND:
            break
        kept = start
    return text[kept:]


def _is_about(question: str, told: Told, closely: bool) -> bool:
    """Whether it is one question, about what the passage speaks of, and not about the sentence;
    `closely`: mostly in words of the sentence."""
    asked, said = _stems(question), _stems(told.sentence)
    if not _QUESTION.fullmatch(question) or asked & (_OF_ITSELF - said):
        return False
    if closely:
        return len(asked & said) >= max(2, len(asked) / 2)
    around = _stems(f"{told.title} {told.heading} {told.text}")
    return len(asked & (said | around)) >= 1 and len(asked) >= 2


def _stems(text: str) -> set[str]:
    return {word.stem for word in content(words_of(text))}
