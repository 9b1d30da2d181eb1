"""Question + hits -> weighed evidence: composes evidence and the reranker.

Used by answering and by the benchmark that fits resources/judgement.toml.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from assistant.asking import Question, understand
from assistant.evidence import (
    Candidate,
    Evidence,
    Meaning,
    answerable_features,
    candidates,
    rank,
    shortlist,
)
from assistant.judging import Judgement
from assistant.records import Hit

SHORTLIST = 20  # sentences that are worth a cross-encoder's time
GROUP = 4  # pairs scored between two chances to stop
Vector = npt.NDArray[np.float32]


class Reranks(Protocol):
    """assistant.reranking.Reranker, or a fake."""

    def score(self, question: str, texts: Sequence[str]) -> Vector: ...


@dataclass(frozen=True, slots=True)
class Weighed:
    """The evidence, best first, and the probability that it answers the question."""

    question: Question
    ranked: tuple[Evidence, ...]
    answerable: float
    features: dict[str, float]  # that the probability was made of


@dataclass(frozen=True, slots=True)
class Weigher:
    """Ranks sentences. Without a reranker it goes by words alone, which is less sure."""

    judgement: Judgement
    reranker: Reranks | None = None

    def weigh(self, text: str, hits: Sequence[Hit]) -> Generator[tuple[int, int], None, Weighed]:
        """Yield (pairs scored, of), so that it can be closed between; return the result."""
        question = understand(text)
        chosen = shortlist(question, candidates(hits), SHORTLIST)
        if not chosen:
            return Weighed(question, (), 0.0, {})
        meanings = yield from self._meanings(text, chosen)
        judged = self.judgement
        ranked = rank(
            question, chosen, meanings, judged.evidence if meanings else judged.evidence_words
        )
        found = answerable_features(ranked)
        model = judged.answerable if meanings else judged.answerable_words
        return Weighed(question, tuple(ranked), model.probability(found), found)

    def _meanings(
        self, question: str, chosen: Sequence[Candidate]
    ) -> Generator[tuple[int, int], None, list[Meaning] | None]:
        if self.reranker is None:
            return None
        found: list[Meaning] = []
        for start in range(0, len(chosen), GROUP):
            yield start, len(chosen)
            group = chosen[start : start + GROUP]
            cross = self.reranker.score(question, [one.text for one in group])
            yield start, len(chosen)
            near = self.reranker.score(question, [one.near for one in group])
            found += [Meaning(float(a), float(b)) for a, b in zip(cross, near, strict=True)]
        return found
