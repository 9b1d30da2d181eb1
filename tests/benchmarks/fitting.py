"""Logistic regression and its measures in plain numpy, for the benchmarks that fit weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.judging import Logistic

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Row:
    """An example: where it is from, what is known of it, and whether it is true."""

    source: str
    group: str
    features: Mapping[str, float]
    label: bool


def fit(rows: Sequence[Row], names: Sequence[str], penalty: float = 3.0) -> Logistic:
    """Newton's method with an L2 penalty on standardised features.

    Every source weighs the same, and in a source its true and its false rows: no set and no share
    of labels decides alone. The standardisation is folded into the weights.
    """
    values = np.array([[row.features[name] for name in names] for row in rows])
    labels = np.array([row.label for row in rows], dtype=np.float64)
    mean, deviation = values.mean(0), values.std(0) + 1e-9
    scaled = np.c_[(values - mean) / deviation, np.ones(len(rows))]
    weights = _newton(scaled, labels, _balance(rows), penalty)
    slopes = weights[:-1] / deviation
    return Logistic(
        bias=float(weights[-1] - slopes @ mean),
        weights={name: float(slope) for name, slope in zip(names, slopes, strict=True)},
    )


def _newton(scaled: Floats, labels: Floats, balance: Floats, penalty: float) -> Floats:
    ridge = np.r_[np.full(scaled.shape[1] - 1, penalty), 1e-6]
    weights = np.zeros(scaled.shape[1])
    for _ in range(60):
        chance = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (balance * (chance - labels)) + ridge * weights
        bend = (scaled * (balance * chance * (1 - chance))[:, None]).T @ scaled + np.diag(ridge)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def _balance(rows: Sequence[Row]) -> Floats:
    counts: dict[tuple[str, bool], int] = {}
    for row in rows:
        counts[row.source, row.label] = counts.get((row.source, row.label), 0) + 1
    raw: Floats = np.array([1 / counts[row.source, row.label] for row in rows])
    balanced: Floats = raw * (len(rows) / raw.sum())
    return balanced


def scores(model: Logistic, rows: Sequence[Row]) -> Floats:
    return np.array([model.probability(row.features) for row in rows])


def area(found: Floats, rows: Sequence[Row]) -> float:
    """Area under the ROC curve; ties count half; nan if there is only one kind of label."""
    labels = np.array([row.label for row in rows], dtype=np.bool_)
    true, false = found[labels], found[~labels]
    if not len(true) or not len(false):
        return float("nan")
    above = (true[:, None] > false[None, :]).mean()
    return float(above) + float((true[:, None] == false[None, :]).mean()) / 2


def by_source(rows: Sequence[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.source, []).append(row)
    return dict(sorted(found.items()))


def threshold(model: Logistic, rows: Sequence[Row], lost: float) -> float:
    """The highest probability below which at most the share `lost` of the true rows lies.

    The share is the mean over the sources, so that a large one does not decide.
    """
    true = [[row for row in part if row.label] for part in by_source(rows).values()]
    found = [scores(model, part) for part in true if part]
    cuts = np.unique(np.concatenate(found))
    kept = [cut for cut in cuts if np.mean([(part < cut).mean() for part in found]) <= lost]
    return float(max(kept))
