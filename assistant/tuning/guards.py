"""What may be wrong with an adapter though its scores are good: each warning with its evidence.

    overfitting   the validation turned, answers of the training come out where others are wanted,
                  or the question comes back as the answer
    copying       the answers are no better than the questions given back
    forgetting    general questions that the base answers and the tuned model does not any more
    knowledge     facts that are in the files, which the tuned model answers from memory

An adapter with warnings is not used by default until the user has accepted them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assistant.paths import resources
from assistant.records import Message
from assistant.tuning.events import TrainEvent, Validated
from assistant.tuning.proof import (
    COPIED,
    Case,
    Figures,
    Way,
    Writes,
    given_back,
    no_better_than_copying,
)
from assistant.tuning.scores import normalised, word_f1

Guard = Literal["overfitting", "copying", "forgetting", "knowledge"]

TURNED = 1.05  # times the best validation loss, at the end
COPIES = 0.1  # share of the held-out answers that are another example's
REPEATS = 0.3  # share of the held-out answers that only give the question back
SAME = 0.9  # words in common (F1) of an answer and its question
LOST = 0.15  # share of the general questions
NEEDED = 0.1  # of F1, that retrieval adds to the tuned model where facts come from files


@dataclass(frozen=True, slots=True)
class Warned:
    guard: Guard
    message: str


@dataclass(frozen=True, slots=True)
class Probe:
    """A general question; any of the `right` words in the answer is right."""

    question: str
    right: tuple[str, ...]


def read_probes(path: Path | None = None) -> list[Probe]:
    table = tomllib.loads((path or resources() / "probes.toml").read_text("utf-8"))
    return [Probe(one["question"], tuple(one["right"])) for one in table["probe"]]


def overfitting(
    log: Sequence[TrainEvent], cases: Sequence[Case], learned: Sequence[str]
) -> Iterator[Warned]:
    """`learned`: the answers of the training examples."""
    losses = [event.loss for event in log if isinstance(event, Validated)]
    if losses and losses[-1] > TURNED * min(losses):
        yield Warned(
            "overfitting",
            f"The validation loss turned: {min(losses):.3f} at its best and {losses[-1]:.3f} at "
            "the end (the best is kept).",
        )
    known = {" ".join(normalised(text)) for text in learned}
    copies = [
        case
        for case in cases
        if " ".join(normalised(case.answer)) in known
        and normalised(case.answer) != normalised(case.wanted)
    ]
    if cases and len(copies) > COPIES * len(cases):
        yield Warned(
            "overfitting",
            f"{len(copies)} of {len(cases)} held-out answers are copies of learned ones, such as "
            f"“{copies[0].answer[:80]}” to “{copies[0].question[:80]}”.",
        )

    repeated = [case for case in cases if _repeats(case)]
    if cases and len(repeated) > REPEATS * len(cases):
        yield Warned(
            "overfitting",
            f"{len(repeated)} of {len(cases)} held-out answers only give the question back, such "
            f"as “{repeated[0].answer[:80]}”: nothing but that is learned yet.",
        )


def _repeats(case: Case) -> bool:
    """Whether the answer is (nearly) what was asked, where something else is wanted."""
    asked = given_back(case.question)
    return word_f1(case.answer, asked) > SAME and word_f1(case.wanted, asked) <= SAME


def copying(cases: Mapping[Way, Sequence[Case]]) -> Iterator[Warned]:
    """Where no tuned way does clearly better than giving the question back.

    Shown is the held-out example that a tuned answer comes nearest to its question in.
    """
    tuned: list[Way] = [way for way in ("tuned", "tuned+retrieval") if way in cases]
    if not tuned or not all(no_better_than_copying(cases, way) for way in tuned):
        return
    best = max(tuned, key=lambda way: _mean(cases[way]))
    nearest = max(
        cases[best], key=lambda case: word_f1(case.answer, given_back(case.question)), default=None
    )
    if nearest is not None:
        yield Warned(
            "copying",
            f"Giving the question back scores {_mean(cases[COPIED]):.2f} and the tuned model "
            f"{_mean(cases[best]):.2f}: it is no better than copying. For one, it makes "
            f"“{nearest.answer[:80]}” of “{given_back(nearest.question)[:80]}”, and right is "
            f"“{nearest.wanted[:80]}”.",
        )


def _mean(cases: Sequence[Case]) -> float:
    return sum(case.score for case in cases) / max(len(cases), 1)


def forgetting(writer: Writes, probes: Sequence[Probe]) -> Iterator[Warned]:
    """Asks each probe of the base and of the tuned model."""
    right: list[list[bool]] = []
    for scale in (0.0, 1.0):
        writer.scale_adapters([scale])
        right.append([_is_right(writer, probe) for probe in probes])
    lost = [probe for probe, base, tuned in zip(probes, *right, strict=True) if base and not tuned]
    fewer = sum(right[0]) - sum(right[1])
    if fewer > LOST * max(sum(right[0]), 1):
        yield Warned(
            "forgetting",
            f"Of {len(probes)} general questions the base answers {sum(right[0])} and the tuned "
            f"model {sum(right[1])}; lost, for one: “{lost[0].question}”.",
        )


def knowledge(
    figures: Sequence[Figures], facts: bool, cases: Mapping[Way, Sequence[Case]] | None = None
) -> Iterator[Warned]:
    """`facts`: the examples' answers come from files that they cite; `cases`: the evidence.

    Shown is the question that the tuned model answers worst from memory, of those that it answers
    better with the passages before it.
    """
    by_way = {one.way: one for one in figures}
    alone, helped = by_way.get("tuned"), by_way.get("tuned+retrieval")
    if facts and alone and helped and helped.f1 > alone.f1 + NEEDED:
        missed = (
            f"Without retrieval the tuned model misses facts of your files (F1 {alone.f1:.2f}; "
            f"with it {helped.f1:.2f}): it learned the form, and facts must still be looked up."
        )
        yield Warned("knowledge", missed + _shown(cases or {}))


def _shown(cases: Mapping[Way, Sequence[Case]]) -> str:
    """The pair of answers that differs most; "" where there is none."""
    pairs = zip(cases.get("tuned", ()), cases.get("tuned+retrieval", ()), strict=True)
    alone, helped = max(pairs, key=lambda pair: pair[1].f1 - pair[0].f1, default=(None, None))
    if alone is None or helped is None or helped.f1 <= alone.f1:
        return ""
    return (
        f" For one, “{alone.question[:120]}”: from memory “{alone.answer[:80]}”, with the files "
        f"“{helped.answer[:80]}”, and right is “{alone.wanted[:80]}”."
    )


def _is_right(writer: Writes, probe: Probe) -> bool:
    messages = (
        Message("system", "You answer questions briefly, in one sentence."),
        Message("user", probe.question),
    )
    said = f" {' '.join(normalised(''.join(writer.write(messages, 32))))} "
    return any(f" {' '.join(normalised(word))} " in said for word in probe.right)
