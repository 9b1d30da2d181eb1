"""Training examples that hold what the model is judged by: exactly, by word runs, by meaning. Pure.

Runs of 13 words are what is customary for this check (Brown et al. 2020, section 4); of texts that
are shorter, runs of 8. Runs that many examples share are the task's own words (an instruction, a
template) and count for nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from assistant.tuning.examples import Example

Embed = Callable[[Sequence[str]], npt.NDArray[np.float32]]
"""Texts -> (n, d) float32, rows of length 1."""

LONG, SHORT = 13, 8  # words of a run
ALIKE = 0.93  # cosine of two questions that may ask the same; then their words or answers decide
SAME = 0.97  # cosine of two questions that ask the same, where nothing else is known
_COMMON = 0.02  # share of the examples that makes a run the task's own
_FEWEST_COMMON = 3

Run = tuple[str, ...]
How = Literal["exact", "words", "meaning"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A question that the model is judged by; the answer may not be known."""

    question: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Contaminated:
    """`train[index]` holds the judged question; `shown` is what they have in common."""

    index: int
    how: How
    question: str
    shown: str


def contaminated(
    train: Sequence[Example], judged: Sequence[Judged], embed: Embed | None = None
) -> Iterator[Contaminated]:
    """Each training example that holds a judged question, once, with the surest reason."""
    found: set[int] = set()
    for one in (*_exact(train, judged), *_by_words(train, judged)):
        if one.index not in found:
            found.add(one.index)
            yield one
    if embed is not None and judged:
        rest = [index for index in range(len(train)) if index not in found]
        yield from _by_meaning(train, rest, judged, embed)


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _exact(train: Sequence[Example], judged: Sequence[Judged]) -> Iterator[Contaminated]:
    asked = {" ".join(words_of(one.question)): one for one in judged}
    for index, example in enumerate(train):
        one = asked.get(" ".join(words_of(example.question)))
        if one is not None:
            yield Contaminated(index, "exact", one.question, one.question)


def _by_words(train: Sequence[Example], judged: Sequence[Judged]) -> Iterator[Contaminated]:
    """Runs of words of the question and its answer that stand in a training conversation."""
    texts = [words_of(" ".join(turn.text for turn in example.turns)) for example in train]
    spread: Counter[Run] = Counter()
    for words in texts:
        spread.update({run for _, run in _runs(words, SHORT)})
    most = max(_FEWEST_COMMON, _COMMON * len(train))
    common = {run for run, count in spread.items() if count > most}
    wanted: dict[Run, Judged] = {}
    for one in judged:
        words = words_of(f"{one.question} {one.answer}")
        length = LONG if len(words) >= 2 * LONG else SHORT
        wanted |= dict.fromkeys(_own_runs(words, length, common), one)
    for index, words in enumerate(texts):
        own = (run for length in (LONG, SHORT) for run in _own_runs(words, length, common))
        run = next((run for run in own if run in wanted), None)
        if run is not None:
            yield Contaminated(index, "words", wanted[run].question, " ".join(run))


def _own_runs(words: Sequence[str], length: int, common: set[Run]) -> Iterator[Run]:
    """Runs without a word of the task's own."""
    shared = {
        place for at, run in _runs(words, SHORT) if run in common for place in range(at, at + SHORT)
    }
    for at, run in _runs(words, length):
        if not shared.intersection(range(at, at + length)):
            yield run


def _runs(words: Sequence[str], length: int) -> Iterator[tuple[int, Run]]:
    """(index of its first word, run)"""
    return ((at, tuple(words[at : at + length])) for at in range(len(words) - length + 1))


def _by_meaning(
    train: Sequence[Example], rest: Sequence[int], judged: Sequence[Judged], embed: Embed
) -> Iterator[Contaminated]:
    if not rest:
        return
    ours = embed([train[index].question for index in rest])
    theirs = embed([one.question for one in judged])
    for row, index in enumerate(rest):
        near = theirs @ ours[row]
        for at in np.argsort(-near)[:5]:
            if near[at] < ALIKE:
                break
            if _same(train[index], judged[int(at)], float(near[at])):
                one = judged[int(at)]
                shown = f"“{train[index].question}” ({near[at]:.2f})"
                yield Contaminated(index, "meaning", one.question, shown)
                break


def _same(example: Example, one: Judged, near: float) -> bool:
    """Questions of one pattern are alike in meaning and ask for different things: look closer."""
    mine, theirs = set(words_of(example.question)), set(words_of(one.question))
    shared = len(mine & theirs) / max(len(mine | theirs), 1)
    if one.answer:
        return shared >= 0.8 or words_of(example.answer) == words_of(one.answer)
    return near >= SAME or shared >= 0.8
