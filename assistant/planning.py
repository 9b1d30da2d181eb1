"""Question and conversation -> the questions that are searched for, one after the other.

A compound question is split by its form, a comparison into a question about each side. A model that
is able is asked first, where the form leaves something open; what it writes is taken only if it
keeps to the words, names and numbers of the person. Used by answering.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Protocol

from assistant.asking import completed, points_back, understand
from assistant.records import Message
from assistant.wording import ASKING_WORDS, Word, content, words_of

PARTS = 3  # questions in one that are answered apart
ABLE = 1_000_000_000  # weights of a model that is asked to plan: smaller ones write nothing sound
PLAN_TOKENS = 96
TURNS = 4  # of the conversation that a model is shown
NEW_WORDS = 2  # of a planned question, beside those of the person
LONGEST = 30  # words of a planned question
FOUND = re.compile(r"#([12])")  # stands for what answers an earlier question of the plan


@dataclass(frozen=True, slots=True)
class Part:
    """A question to be answered: `said` is judged, `asked` is searched (completed)."""

    said: str
    asked: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The questions in order; "#1" in one stands for what answers the first."""

    parts: tuple[Part, ...]
    by_model: bool = False


def filled(part: Part, answers: Sequence[str]) -> Part | None:
    """The part with what answered earlier ones for "#1"; None where that was not answered."""
    if not all(answers[int(match[1]) - 1] for match in FOUND.finditer(part.said)):
        return None

    def put(text: str) -> str:
        return FOUND.sub(lambda match: answers[int(match[1]) - 1], text)

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

    question: without filters.
    """
    if writer and writer.parameters >= ABLE and is_open(question, history):
        lines = yield from lines_of(question, history, writer)
        if is_sound(lines, question, history):
            return Plan(tuple(Part(line, line) for line in lines), by_model=True)
    parts = parts_of(question)
    if len(parts) == 1:
        return Plan((Part(question, completed(question, history)),))
    return Plan(tuple(_part(part, parts[0], history) for part in parts))


def _part(part: str, first: str, history: Sequence[Message]) -> Part:
    """The later may lean on the first, and each on what was said before."""
    before = list(history)
    if part != first:
        before = [*history, Message("user", first)] if points_back(part) else []
    return Part(part, completed(part, before))


# --- by form -------------------------------------------------------------------------------------

_AND_ASKS = re.compile(
    r"(?:\?\s+|[,;]?\s+and\s+)(?=(?:(?:at|by|for|from|in|on|since|to|until|with)\s+)?"
    r"(?:what|when|where|who|whom|whose|why|how|which)\b)",
    re.IGNORECASE,
)
_BEFORE_WHAT = r"(?:at|between|by|for|from|in|on|since|to|until|with|within)\s+"
_NO_VERB = re.compile(  # "Between what hours and on which days may …" asks one thing
    rf"(?:{_BEFORE_WHAT}(?:what|which|whose)|(?:{_BEFORE_WHAT})?how\s+(?:many|much))\s+\w+$",
    re.IGNORECASE,
)
_SIZES = {
    "high": "higher lower", "big": "bigger smaller larger", "old": "older younger newer",
    "long": "longer shorter", "tall": "taller", "heavy": "heavier lighter",
    "far": "farther further", "wide": "wider narrower", "deep": "deeper", "fast": "faster slower",
    "expensive": "cheaper dearer",
}  # fmt: skip
_OF_SIZE = {word: size for size, words in _SIZES.items() for word in words.split()}
_COMPARATIVE = rf"(?P<more>{'|'.join(_OF_SIZE)}|more\s+expensive|less\s+expensive)"
_SIDES = r"(?P<one>[^,;?]+?)\s+(?:and|or|with|to)\s+(?P<other>[^,;?]+)"
_COMPARES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<is>is|are|was|were)\s+(?P<one>.+?)\s+{_COMPARATIVE}\s+than\s+(?P<other>[^,;?]+)",
        r"(?P<is>is|are|was|were)\s+(?P<one>.+?)\s+as\s+(?P<size>high|big|large|old|long|tall|heavy"
        r"|far|wide|deep|fast|expensive)\s+as\s+(?P<other>[^,;?]+)",
        rf"(?:which|what|who)(?:\s+(?!is|was)(?P<noun>\w+))?\s+(?P<is>is|was)\s+(?:the\s+)?"
        rf"{_COMPARATIVE}\s*[,:–—-]?\s+{_SIDES}",
        rf"(?:which|what|who)\s+(?P<was>is|was|were)\s+(?P<done>\w+)\s+(?:first|last|earlier|later)"
        rf"\s*[,:–—-]?\s+{_SIDES}",
        rf"(?:which|what)\s+costs?\s+(?P<costs>more|less)\s*[,:–—-]?\s+{_SIDES}",
        rf"what(?:\s+is|['’]s)\s+(?P<apart>the\s+difference)\s+between\s+{_SIDES}",
        rf"(?P<apart>compare)\s+{_SIDES}",
    )
)
_THAT_OF = re.compile(r"(?:that|those)\s+(?=(?:of|for|in|at|on)\b)", re.IGNORECASE)
_THE_ONE = re.compile(r"the\s+one(?=\s+(?:of|for|from|by|in|at|on)\b)", re.IGNORECASE)
_BEFORE_PLACE = re.compile(r"\s(?=(?:of|for|in|at|on)\b)", re.IGNORECASE)
_OWNER = re.compile(r"(?:\w|\s)+['’]s?$")
_OWNED = re.compile(r"(?:\w|\s)+?['’]s?\s+(?P<noun>.+)$")
_BARE_NUMBER = re.compile(r"\d[\d.,]*$")


def parts_of(question: str) -> tuple[str, ...]:
    """The questions that one asks: "What is the rent and when does it end?" asks two.

    One that cannot stand by itself ("… and why?", "… and for how much?") stays with the one before.
    A comparison ("Is the rent of the flat higher than that of the mill?") asks about each side.
    """
    sides = _sides_of(question.strip(" ?.!"))
    if sides:
        return sides
    parts = [part.strip(" ?,;") for part in _AND_ASKS.split(question)]
    stand = all(understand(part).stems and not _NO_VERB.match(part) for part in parts)
    if not 1 < len(parts) <= PARTS or not stand:
        return (question,)
    return tuple(f"{part[0].upper()}{part[1:]}?" for part in parts)


def _sides_of(question: str) -> tuple[str, ...]:
    """A question about each side of a comparison; none if it is no comparison of two things."""
    for pattern in _COMPARES:
        match = pattern.fullmatch(question)
        if match:
            told = match.groupdict()
            one, other = (
                _THE_ONE.sub(f"the {told.get('noun') or 'one'}", told[side].strip())
                for side in ("one", "other")
            )
            other = _whole(one, other)
            first, second = set(understand(one).stems), set(understand(other).stems)
            like = bool(first & second) or not told.get("apart")  # "rent and lease" are words
            if first and second and like and one != other:
                return tuple(_about(side, told) for side in (one, other))
    return ()


def _whole(one: str, other: str) -> str:
    """What is left out of the other side: "that of the mill", "the mill's", "2025"."""
    if _THAT_OF.match(other):
        return f"{_BEFORE_PLACE.split(one, maxsplit=1)[0]} {_THAT_OF.sub('', other)}"
    owned = _OWNED.match(one)
    if owned and _OWNER.fullmatch(other):
        return f"{other} {owned['noun']}"
    last = one.rpartition(" ")[2]
    if _BARE_NUMBER.match(other) and _BARE_NUMBER.match(last):
        return f"{one[: -len(last)]}{other}"
    return other


def _about(side: str, told: dict[str, str | None]) -> str:
    if told.get("apart"):
        return f"What is {side}?"
    if told.get("done"):
        return f"When {told['was']} {side} {told['done']}?"
    size = told.get("size") or _OF_SIZE.get((told.get("more") or "").lower(), "expensive")
    if told.get("costs") or size == "expensive":
        return f"How much does {side} cost?"
    return f"How {size} {told['is'].lower() if told['is'] else 'is'} {side}?"


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
    r"|\w+\s+(?:that|which|who|whose|where|whom)\b|['’]s\s+\w+['’]s\b|\bof\b.+\bof\b",
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
    said = [f"{one.role}: {one.text}" for one in history[-TURNS:]]
    asked = "\n".join([*said, question]) if said else question
    text = ""
    messages = (Message("system", SYSTEM), *shots, Message("user", asked))
    with closing(writer.write(messages, PLAN_TOKENS)) as pieces:
        for piece in pieces:
            text += piece
            yield
    lines = (re.sub(r"^\s*(?:\d[.)]|[-*•])\s+", "", line).strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def is_sound(lines: Sequence[str], question: str, history: Sequence[Message]) -> bool:
    """Whether planned questions ask what was asked: no name or number, and hardly a word, that the
    person or the conversation has not said; none of the question's names left out."""
    if not 1 <= len(lines) <= PARTS:
        return False
    known = {
        word.stem for text in (question, *(m.text for m in history)) for word in words_of(text)
    }
    for at, line in enumerate(lines):
        words = words_of(FOUND.sub(" ", line))
        new = [word for word in content(words) if word.stem not in known]
        strange = any(map(_is_telling, new)) or len(new) > NEW_WORDS
        leads = all(int(match[1]) <= at for match in FOUND.finditer(line))
        if not line.endswith("?") or strange or not leads or len(words) > LONGEST:
            return False
    planned_stems = {word.stem for line in lines for word in words_of(line)}
    return all(word.stem in planned_stems for word in words_of(question) if _is_telling(word))


def _is_telling(word: Word) -> bool:
    """A name, a number: what must neither be added nor be left out."""
    return word.folded not in ASKING_WORDS and (word.is_name or any(map(str.isdigit, word.folded)))
