"""The user's library and chats -> pairs to review; nothing is learned before a person says so.

    evaluation.making (question, sentence, file) -> the passages that a search finds -> Pair
    a thumb up (a case of the user's) + the turn it was given to -> Pair

The passages are those that a search finds and the reader puts in order, the one that answers among
them: the model learns to find its answer beside others, as it must in the proof and later.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.chats import Turn
from assistant.errors import TuningError
from assistant.evaluation.cases import Case
from assistant.evaluation.making import Made, MakeEvent, Rejected
from assistant.evaluation.matching import found_at, text_of
from assistant.paths import Home
from assistant.prompting import PASSAGES, REFUSAL
from assistant.rereading import ReadHit
from assistant.store.chats import Chats
from assistant.tuning.pairs import Pair, Shown, shown
from assistant.tuning.passages import Find

DEPTH = 50
"""Hits among which the passage that answers must be, as in evaluation.making."""


@dataclass(frozen=True, slots=True)
class Form:
    """How answers are worded: "{answer}", "{quote}", "{source}", "{file}" (its name) and
    "{question}" are filled in; where the form is JSON, as JSON.

    "{source}" is the number that the passage has in the prompt, which a model can point to; a
    file's name it can only give where it is the passage's title, too.
    """

    answer: str = "{answer}"
    refusal: str = REFUSAL

    def __post_init__(self) -> None:
        if not any(f"{{{name}}}" in self.answer for name in ("answer", "quote")):
            raise TuningError("The form of an answer must hold {answer} or {quote}.")

    def filled(self, case: Case, said: str, source: int) -> str:
        if not case.answerable:
            return self.refusal
        values = {
            "answer": said,
            "quote": case.evidence[0].quote.strip() if case.evidence else said,
            "source": str(source),
            "file": _name(case.file),
            "question": case.question,
        }
        text = self.answer
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", self._escaped(value))
        return text

    def _escaped(self, value: str) -> str:
        if not self.answer.lstrip().startswith(("{", "[")):
            return value
        return json.dumps(value, ensure_ascii=False)[1:-1]


@dataclass(frozen=True, slots=True)
class Drafted:
    pair: Pair
    done: int
    total: int


def from_library(
    made: Iterable[MakeEvent], find: Find, form: Form | None = None
) -> Generator[Drafted | Rejected, None, None]:
    """`made`: of evaluation.making.Maker.make, whose checks every question has passed.

    What was rejected is passed on: it is a moment to stop. A refusal is grouped with the document
    that its passages are from, which the question was turned away from: so it leaks nothing either.
    """
    form = form or Form()
    for event in made:
        if isinstance(event, Made):
            case = event.case
            yield Drafted(_pair(case, find(case.question), form), event.done, event.total)
        else:
            yield event


def from_thumbs(
    cases: Iterable[Case], turns: Iterable[Turn], form: Form | None = None
) -> Iterator[Pair]:
    """Answers that a person has called right, with the passages of the chat they were given in."""
    form = form or Form()
    by_question = {turn.question.strip(): turn for turn in turns if turn.answer is not None}
    for case in cases:
        if case.made != "thumb" or not case.judged:
            continue
        turn = by_question.get(case.question.strip())
        answer = turn.answer if turn else None
        said = text_of(answer) if answer else ""
        hits = turn.hits if turn and (said in case.answers or not case.answerable) else ()
        pair = _pair(case, [ReadHit(hit) for hit in hits], form)
        passages = pair.passages or tuple(Shown(one.quote, one.file) for one in case.evidence)
        yield Pair(**{**_values(pair), "passages": passages, "made": "chat"})


def turns_of(home: Home) -> Iterator[Turn]:
    """Every turn of the conversations that are kept."""
    if not home.chats.is_file():
        return
    chats = Chats.open(home.chats, home.key)
    try:
        for chat in chats.chats():
            yield from chats.turns(chat.id)
    finally:
        chats.close()


def _pair(case: Case, passages: Sequence[ReadHit], form: Form) -> Pair:
    """The best passages, the one that answers among them in the place where it was found."""
    hits = [one.hit for one in passages]
    found = next((at for at, one in enumerate(found_at(hits, case)) if one >= 0), -1)
    chosen = list(range(min(len(hits), PASSAGES)))
    if case.answerable and found >= PASSAGES:
        chosen[-1] = found
    quote = case.evidence[0].quote if case.evidence else ""
    told = [passages[at].sentence or case.question for at in chosen]
    seen = tuple(
        shown(hits[at], quote if at == found and quote else about)
        for at, about in zip(chosen, told, strict=True)
    )
    files = tuple(dict.fromkeys(one.file for one in case.evidence))
    return Pair(
        id=case.id,
        question=case.question,
        answer=form.filled(
            case,
            case.answers[0] if case.answers else "",
            chosen.index(found) + 1 if found in chosen else 1,
        ),
        refusal=not case.answerable,
        passages=seen,
        citations=files,
        quote=quote,
        group=case.file or (seen[0].file if seen else ""),
    )


def _values(pair: Pair) -> dict[str, Any]:
    return {name: getattr(pair, name) for name in Pair.__dataclass_fields__}


def _name(file: str) -> str:
    return file.replace("\\", "/").rpartition("/")[2]
