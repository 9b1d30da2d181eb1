"""Joins ranked lists into one; used by retrieval. Pure."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)

RANK_CONSTANT = 60.0
"""k of reciprocal rank fusion, as in Cormack, Clarke and Büttcher (SIGIR 2009)."""


def reciprocal_ranks(
    lists: Mapping[str, Sequence[tuple[Key, float]]],
    weights: Mapping[str, float],
    constant: float = RANK_CONSTANT,
) -> dict[Key, float]:
    """Weighted reciprocal rank fusion: the sum of weight / (constant + rank), rank from 1."""
    scores: dict[Key, float] = {}
    for name, ranked in lists.items():
        for rank, (key, _) in enumerate(ranked, start=1):
            scores[key] = scores.get(key, 0.0) + weights[name] / (constant + rank)
    return scores


def weighted_sum(
    lists: Mapping[str, Sequence[tuple[Key, float]]], weights: Mapping[str, float]
) -> dict[Key, float]:
    """The sum of weight x score; what a list does not hold counts 0 there.

    With scaled lists: the convex combination of Bruch, Gai and Ingber (TOIS 2023).
    """
    scores: dict[Key, float] = {}
    for name, ranked in lists.items():
        for key, score in ranked:
            scores[key] = scores.get(key, 0.0) + weights[name] * score
    return scores


def scaled(
    ranked: Sequence[tuple[Key, float]], floor: float | None = None
) -> list[tuple[Key, float]]:
    """The list with its highest score brought to 1, and `floor` to 0.

    By default the floor is a little below the lowest, where the next one would be: the last of a
    list still tells more than what the list does not hold.
    """
    if not ranked:
        return []
    values = [score for _, score in ranked]
    high, low = max(values), min(values)
    if floor is None:
        floor = low - (high - low) / len(values)
    if high <= floor:
        return [(key, 1.0) for key, _ in ranked]
    return [(key, max(score - floor, 0.0) / (high - floor)) for key, score in ranked]


def ordered(scores: Mapping[Key, float]) -> list[Key]:
    """Keys by falling score; ties in the order they came, so that results repeat."""
    return sorted(scores, key=lambda key: -scores[key])
