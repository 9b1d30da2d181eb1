"""Small fitted models that turn features into probabilities; imports nothing of ours but paths.

Their weights are in resources/judgement.toml, with what they were fitted on.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from assistant.paths import resources

Doubt = Literal["refuse", "usual", "answer"]
"""What to do when in doubt: refuse sooner, as usual, or answer sooner."""


NAMES = ("evidence", "again", "answerable", "support")


@dataclass(frozen=True, slots=True)
class Logistic:
    """p = 1 / (1 + exp(-(bias + sum of weight x feature))); features it does not know are ignored.

    `threshold` is the probability from which the answer is yes.
    """

    bias: float
    weights: Mapping[str, float]
    threshold: float = 0.5

    def score(self, features: Mapping[str, float]) -> float:
        """The logit of the probability."""
        return self.bias + sum(weight * features[name] for name, weight in self.weights.items())

    def probability(self, features: Mapping[str, float]) -> float:
        return 1 / (1 + math.exp(-min(max(self.score(features), -30.0), 30.0)))


@dataclass(frozen=True, slots=True)
class Judgement:
    """The fitted models: which sentence answers, whether any does, whether a claim is supported.

    again: which of the sentences that were looked at again answers.
    """

    evidence: Logistic
    again: Logistic
    answerable: Logistic
    support: Logistic
    doubt: Mapping[str, float] = field(default_factory=dict)  # thresholds of `answerable`
    sure: float = 0.0  # of `answerable`: an answer below it is told as one that may be none

    @classmethod
    def load(cls, path: Path | None = None) -> Judgement:
        """Read the weights that ship with Footnote, or another file of the same form."""
        with (path or resources() / "judgement.toml").open("rb") as file:
            tables = tomllib.load(file)
        models = {name: _logistic(tables[name]) for name in NAMES}
        doubt = {str(name): float(at) for name, at in tables["doubt"].items()}
        return cls(**models, doubt=doubt, sure=float(tables["sure"]))

    def when_in(self, doubt: Doubt) -> Judgement:
        """The same, refusing sooner or later."""
        at = self.doubt.get(doubt, self.answerable.threshold)
        return replace(self, answerable=replace(self.answerable, threshold=at))


def _logistic(table: dict[str, object]) -> Logistic:
    weights = table["weights"]
    if not isinstance(weights, dict):
        raise ValueError("weights must be a table")
    return Logistic(
        bias=float(str(table["bias"])),
        weights={str(name): float(weight) for name, weight in weights.items()},
        threshold=float(str(table["threshold"])),
    )
