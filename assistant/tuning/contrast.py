"""What a tuned embedder learns from and is judged by: questions, passages, negatives, gains. Pure.

questions of the library, each with its passage -> split by document
-> hard negatives from the built-in embedder's own ranking -> trained -> compared on unseen ones
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.errors import TuningError

Floats = npt.NDArray[np.float32]

CUT = 10  # passages of a ranking that count
_SKIPPED = 1  # of the nearest wrong passages: it may well answer, too
_NEAR = 10  # among so many of the nearest is the negative drawn
_FEWEST = 12  # held-out questions: below, a gain could not be told from chance


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the index of the passage that answers it, and the document of that passage."""

    question: str
    passage: int
    group: str


@dataclass(frozen=True, slots=True)
class Gain:
    """Of the held-out questions: mean reciprocal rank and share found, cut at ten; base and tuned.

    low, high  bound 95 % of the mean gain in reciprocal rank (percentile bootstrap over questions)
    """

    questions: int
    passages: int
    base: float
    tuned: float
    found_base: float
    found_tuned: float
    low: float
    high: float

    @property
    def gains(self) -> bool:
        """Whether it finds more, beyond chance: only then it is adopted."""
        return self.tuned > self.base and self.low > 0


def split_asked(
    asked: Sequence[Asked], held_out: float = 0.3, seed: int = 0
) -> tuple[list[Asked], list[Asked]]:
    """(to learn from, to be judged by), which share no document. Raises TuningError."""
    groups = sorted({one.group for one in asked}, key=lambda group: _rank(group, seed))
    judged: set[str] = set()
    for group in groups:
        if sum(one.group in judged for one in asked) >= held_out * len(asked):
            break
        judged.add(group)
    learned = [one for one in asked if one.group not in judged]
    kept = [one for one in asked if one.group in judged]
    if len(kept) < _FEWEST or len(learned) < 2 * _FEWEST:
        raise TuningError(
            f"{len(asked)} questions of {len(groups)} documents are too few to tune an embedder "
            "and to prove it on others; index more documents, or make more with --count."
        )
    return learned, kept


def hard_negatives(
    asked: Sequence[Asked], questions: Floats, passages: Floats, seed: int = 0
) -> list[int]:
    """For each question a passage that is near and wrong, of the embedder's own ranking.

    questions (n, d), passages (m, d), rows of length 1. The nearest wrong one is left out, since
    it may answer as well; so is every passage that another question of the same passage has.
    """
    drawn = np.random.default_rng(seed)
    found = []
    for one, vector in zip(asked, questions, strict=True):
        near = [int(at) for at in np.argsort(-(passages @ vector))[: _NEAR + 2]]
        wrong = [at for at in near if at != one.passage]
        choice = wrong[_SKIPPED:_NEAR] or wrong
        found.append(int(choice[drawn.integers(len(choice))]))
    return found


def reciprocal_ranks(asked: Sequence[Asked], questions: Floats, passages: Floats) -> Floats:
    """1 / rank of the right passage, 0 beyond the first ten; (n,)."""
    ranks = []
    for one, vector in zip(asked, questions, strict=True):
        scores = passages @ vector
        rank = 1 + int((scores > scores[one.passage]).sum())
        ranks.append(1 / rank if rank <= CUT else 0.0)
    return np.array(ranks, np.float32)


def gain_of(base: Floats, tuned: Floats, passages: int, seed: int = 0) -> Gain:
    """`base`, `tuned`: reciprocal ranks of the same held-out questions."""
    drawn = np.random.default_rng(seed)
    differences = tuned - base
    picks = drawn.integers(len(differences), size=(2000, len(differences)))
    low, high = np.percentile(differences[picks].mean(1), (2.5, 97.5))
    return Gain(
        len(base),
        passages,
        float(base.mean()),
        float(tuned.mean()),
        float((base > 0).mean()),
        float((tuned > 0).mean()),
        float(low),
        float(high),
    )


def _rank(group: str, seed: int) -> str:
    return hashlib.sha256(f"{seed}:{group}".encode("utf-8", "surrogatepass")).hexdigest()
