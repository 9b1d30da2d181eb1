"""Measures of a ranking against judgements. Pure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence


def ndcg(ranked: Sequence[str], judged: Mapping[str, int], cut: int = 10) -> float:
    """Normalised discounted cumulative gain at `cut`, 0…1, with linear gains as in trec_eval.

    Järvelin and Kekäläinen, TOIS 2002: the gain at rank r is divided by log2(r + 1).
    """
    gains = [max(judged.get(id, 0), 0) for id in ranked[:cut]]
    best = sorted((gain for gain in judged.values() if gain > 0), reverse=True)[:cut]
    ideal = _discounted(best)
    return _discounted(gains) / ideal if ideal else 0.0


def recall(ranked: Sequence[str], judged: Mapping[str, int], cut: int = 100) -> float:
    """The share of relevant documents among the first `cut`, 0…1."""
    relevant = {id for id, gain in judged.items() if gain > 0}
    return len(relevant & set(ranked[:cut])) / len(relevant) if relevant else 0.0


def reciprocal_rank(ranked: Sequence[str], judged: Mapping[str, int]) -> float:
    """1 / rank of the first relevant document; 0 if there is none."""
    return next((1 / n for n, id in enumerate(ranked, start=1) if judged.get(id, 0) > 0), 0.0)


def _discounted(gains: Sequence[int]) -> float:
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, start=1))
