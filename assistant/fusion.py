"""Joins ranked lists into one, and thins what says the same twice; used by retrieval. Pure."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)

RANK_CONSTANT = 60.0
"""k of reciprocal rank fusion, as in Cormack, Clarke and Büttcher (SIGIR 2009)."""


def reciprocal_ranks(
    lists: Mapping[str, Sequence[Key]],
    weights: Mapping[str, float],
    constant: float = RANK_CONSTANT,
) -> dict[Key, float]:
    """Weighted reciprocal rank fusion: the sum of weight / (constant + rank), rank from 1."""
    scores: dict[Key, float] = {}
    for name, ranked in lists.items():
        weight = weights[name]
        for rank, key in enumerate(ranked, start=1):
            scores[key] = scores.get(key, 0.0) + weight / (constant + rank)
    return scores


def normalised_sum(
    lists: Mapping[str, Sequence[tuple[Key, float]]], weights: Mapping[str, float]
) -> dict[Key, float]:
    """Weighted sum of scores, each list brought to 0 (its lowest) … 1 (its highest).

    What a list does not hold counts 0 there (Bruch, Gai and Ingber, TOIS 2023: convex combination).
    """
    scores: dict[Key, float] = {}
    for name, ranked in lists.items():
        if not ranked:
            continue
        values = [score for _, score in ranked]
        low, span = min(values), max(max(values) - min(values), 1e-9)
        for key, score in ranked:
            scores[key] = scores.get(key, 0.0) + weights[name] * (score - low) / span
    return scores


def ordered(scores: Mapping[Key, float]) -> list[Key]:
    """Keys by falling score; ties in the order they came, so that results repeat."""
    return sorted(scores, key=lambda key: -scores[key])
