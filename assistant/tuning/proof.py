"""Held-out examples answered four ways, side by side, and what follows from it in plain words.

    base, base + retrieval, tuned, tuned + retrieval -> figures -> a recommendation, with its cases
    the question given back, which no model is asked for -> what a tuned model must do better than

The judge never sees an example that was learned: held-out examples share no document with those.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from assistant.records import Message
from assistant.rereading import ReadHit
from assistant.tuning.examples import Example
from assistant.tuning.passages import Find, messages_of, shown_text
from assistant.tuning.scores import exact_match, read_json, slot_f1, style_distance, word_f1

Way = Literal["base", "base+retrieval", "tuned", "tuned+retrieval", "copied"]
Measure = Literal["slots", "f1", "style"]

WAYS: tuple[Way, ...] = ("base", "base+retrieval", "tuned", "tuned+retrieval")
COPIED: Way = "copied"
WORTH = 0.5  # of the tuned answers' score: below that, copying is no explanation of it
PASSAGES = 3
_LONG = 40  # words of an answer: above, its way of writing is what is judged


class Writes(Protocol):
    """assistant.generation.Generator, opened with the one adapter."""

    def write(self, messages: Sequence[Message], max_tokens: int) -> Generator[str, None, None]: ...

    def count_tokens(self, text: str) -> int: ...

    def scale_adapters(self, scales: Sequence[float]) -> None: ...


@dataclass(frozen=True, slots=True)
class Case:
    """One held-out example answered one way."""

    question: str
    wanted: str
    answer: str
    score: float
    exact: float
    f1: float
    json: float
    slots: float
    cited: float | None
    seconds: float
    tokens: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Means over the held-out examples; `cited`: first passage from a cited file, where known."""

    way: Way
    examples: int
    score: float
    exact: float
    f1: float
    json: float
    slots: float
    style: float
    cited: float | None
    seconds: float
    tokens: float


@dataclass(frozen=True, slots=True)
class Proving:
    way: Way
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Proof:
    """`measure`: what decided; `advice`: the recommendation; `cases`: those that decided it.

    copies  the tuned way that would be best, if the question given back were not as good; else ""
    """

    measure: Measure
    figures: tuple[Figures, ...]
    best: Way
    advice: str
    cases: tuple[tuple[str, str, str, str], ...]  # question, wanted, base's answer, best's answer
    disk: int
    copies: Way | Literal[""] = ""


def prove(
    writer: Writes,
    held_out: Sequence[Example],
    find: Find | None = None,
    max_tokens: int = 128,
    bar: float = 0.0,
    disk: int = 0,
) -> Generator[Proving, None, tuple[Proof, dict[Way, list[Case]]]]:
    """Yields progress; returns the proof and every case. `find` searches the user's library.

    `bar`: the quality (0 to 1) that is enough: where retrieval alone reaches it, tuning is not
    proposed. `disk`: bytes of the adapter.
    """
    measure = measure_of([example.answer for example in held_out])
    ways = [way for way in WAYS if find is not None or "retrieval" not in way]
    found: dict[Way, list[Case]] = {}
    for way in ways:
        writer.scale_adapters([1.0 if way.startswith("tuned") else 0.0])
        cases: list[Case] = []
        for example in held_out:
            passages = find(example.question)[:PASSAGES] if find and "retrieval" in way else []
            cases.append((yield from _case(writer, example, passages, measure, max_tokens)))
            yield Proving(way, len(cases), len(held_out))
        found[way] = cases
    copied = [(one, given_back(one.question)) for one in held_out]
    found[COPIED] = [_scored(one, text, measure, writer.count_tokens(text)) for one, text in copied]
    figures = tuple(_figures(way, cases) for way, cases in found.items())
    best, advice, copies = recommend(figures, found, measure, bar)
    cases_shown = tuple(_deciding(found, best))
    return Proof(measure, figures, best, advice, cases_shown, disk, copies), found


def measure_of(wanted: Sequence[str]) -> Measure:
    """What the examples ask for: a form (JSON), a short answer, or a way of writing."""
    if sum(read_json(text) is not None for text in wanted) > len(wanted) / 2:
        return "slots"
    words = sorted(len(text.split()) for text in wanted)
    return "style" if words and words[len(words) // 2] > _LONG else "f1"


def given_back(question: str) -> str:
    """What a model that only copies answers: the question without an instruction before it."""
    return question.rpartition("\n\n")[2].strip()


def with_passages(example: Example, found: Sequence[ReadHit]) -> tuple[Message, ...]:
    """The example's prompt with the passages before its last question.

    One from the library is asked as the assistant asks it, which is how it was learned.
    """
    if not found:
        return example.prompt
    if example.passages:
        before = [turn for turn in example.prompt if turn.text != example.question]
        texts = [shown_text(one.hit, one.sentence or example.question) for one in found]
        return messages_of(example.question, texts, before)
    texts = [one.hit.text.strip() for one in found]
    shown = "\n\n".join(f"[{number}] {text}" for number, text in enumerate(texts, 1))
    *before, last = example.prompt
    return (*before, Message(last.role, f"{shown}\n\n{last.text}"))


def _case(
    writer: Writes, example: Example, found: Sequence[ReadHit], measure: Measure, max_tokens: int
) -> Generator[Proving, None, Case]:
    begun = time.monotonic()
    pieces = writer.write(with_passages(example, found), max_tokens)
    answer = "".join(pieces).strip()
    seconds = time.monotonic() - begun
    cited = None
    if found and example.citations:
        cited = float(any(found[0].hit.file.endswith(name) for name in example.citations))
    yield from ()
    return _scored(example, answer, measure, writer.count_tokens(answer), cited, seconds)


def _scored(
    example: Example,
    answer: str,
    measure: Measure,
    tokens: int,
    cited: float | None = None,
    seconds: float = 0.0,
) -> Case:
    wanted = example.answer
    f1, slots = word_f1(answer, wanted), slot_f1(answer, wanted) if measure == "slots" else 0.0
    style = 1.0 - style_distance([answer], [wanted])
    return Case(
        example.question,
        wanted,
        answer,
        {"slots": slots, "f1": f1, "style": style}[measure],
        exact_match(answer, wanted),
        f1,
        float(read_json(answer) is not None),
        slots,
        cited,
        seconds,
        tokens,
    )


def _figures(way: Way, cases: Sequence[Case]) -> Figures:
    def mean(values: Sequence[float]) -> float:
        return sum(values) / max(len(values), 1)

    cited = [case.cited for case in cases if case.cited is not None]
    return Figures(
        way,
        len(cases),
        mean([case.score for case in cases]),
        mean([case.exact for case in cases]),
        mean([case.f1 for case in cases]),
        mean([case.json for case in cases]),
        mean([case.slots for case in cases]),
        style_distance([case.answer for case in cases], [case.wanted for case in cases]),
        mean(cited) if cited else None,
        mean([case.seconds for case in cases]),
        mean([float(case.tokens) for case in cases]),
    )


# --- what follows --------------------------------------------------------------------------------

_NAMES = {
    "base": "the model as it is",
    "base+retrieval": "retrieval alone",
    "tuned": "tuning alone",
    "tuned+retrieval": "tuning with retrieval",
    "copied": "the question given back",
}
_MEASURES = {
    "slots": "the share of right fields (F1)",
    "f1": "the words in common with the wanted answers (F1)",
    "style": "the likeness of the writing",
}


def recommend(
    figures: Sequence[Figures], found: dict[Way, list[Case]], measure: Measure, bar: float
) -> tuple[Way, str, Way | Literal[""]]:
    """The simplest way that none beats clearly; where a bar is set, the simplest that reaches it.

    A tuned way that is not clearly better than the question given back is never the best; it is
    the third of what is returned. "Clearly": the mean of the paired differences is above twice its
    standard error.
    """
    scores = {one.way: one.score for one in figures}
    for way in scores:
        if bar and scores[way] >= bar and way in ("base", "base+retrieval"):
            words = f"{_sentence(way)} reaches {scores[way]:.2f} of the {bar:.2f} that you want, "
            return way, words + "so tuning is not needed.", ""
    ways = [way for way in scores if way != COPIED]
    best = _simplest(ways, found)
    copies: Way | Literal[""] = ""
    if best.startswith("tuned") and no_better_than_copying(found, best):
        copies = best
        worth = [
            way
            for way in ways
            if not (way.startswith("tuned") and no_better_than_copying(found, way))
        ]
        best = _simplest(worth, found)
    others = ", ".join(f"{_NAMES[way]} {score:.2f}" for way, score in scores.items() if way != best)
    words = (
        f"On {figures[0].examples} held-out examples {_NAMES[best]} is best by "
        f"{_MEASURES[measure]}: {scores[best]:.2f}; {others}."
    )
    if best == "base":
        words = (
            f"Nothing was clearly better than the model as it is ({scores[best]:.2f}; {others}) on "
            f"{figures[0].examples} held-out examples: do not use this adapter."
        )
    if copies and not best.startswith("tuned"):
        words = (
            f"On {figures[0].examples} held-out examples {_NAMES[copies]} scores "
            f"{scores[copies]:.2f} by {_MEASURES[measure]}, and {_NAMES[COPIED]} "
            f"{scores[COPIED]:.2f}: it is no better than copying, so do not use this adapter. "
            f"{_sentence(best)}: {scores[best]:.2f}."
        )
    if bar and scores[best] < bar:
        words += f" It misses the {bar:.2f} that you want."
    return best, words, copies


def _simplest(ways: Sequence[Way], found: Mapping[Way, Sequence[Case]]) -> Way:
    """The first that none of those behind it beats clearly."""
    best = ways[0]
    for way in ways:
        if clearly_better(found[way], found[best]):
            best = way
    return best


def no_better_than_copying(found: Mapping[Way, Sequence[Case]], way: Way) -> bool:
    """Whether giving the question back would do as well; False where that was not judged, or where
    it is worth so little that few examples alone keep the difference from being clear."""
    if COPIED not in found or clearly_better(found[way], found[COPIED]):
        return False
    copied, tuned = (sum(one.score for one in found[each]) for each in (COPIED, way))
    return copied >= WORTH * tuned


def clearly_better(cases: Sequence[Case], others: Sequence[Case]) -> bool:
    gains = [one.score - other.score for one, other in zip(cases, others, strict=True)]
    if len(gains) < 2:
        return False
    mean = sum(gains) / len(gains)
    spread = sum((gain - mean) ** 2 for gain in gains) / (len(gains) - 1)
    return mean > 0 and mean > 2 * math.sqrt(spread / len(gains))


def _deciding(found: dict[Way, list[Case]], best: Way) -> Iterator[tuple[str, str, str, str]]:
    """Up to three examples in which the best way gains the most over the base."""
    pairs = list(zip(found["base"], found[best], strict=True))
    pairs.sort(key=lambda pair: pair[0].score - pair[1].score)
    for base, other in pairs[:3]:
        if other.score > base.score:
            yield base.question, base.wanted, base.answer, other.answer


def _sentence(way: Way) -> str:
    name = _NAMES[way]
    return name[0].upper() + name[1:]
