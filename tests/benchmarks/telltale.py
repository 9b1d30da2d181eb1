"""Which written questions and claims may be used: those that the wording alone does not tell apart.

Whoever writes questions that a passage does not answer falls into habits ("Why ...", "before"), and
a network learns these instead of reading (Gururangan et al. 2018). So a naive Bayes over words and
pairs of words, fitted on the other groups, scores each text by itself, and among texts that score
alike as many of either label are kept (the aim of Sakaguchi et al. 2020, "AFLite").
"""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

FOLDS = 5
BINS = 60  # of texts that score alike
RAREST = 3  # texts that hold a feature

Example = tuple[str, bool, str]  # text, label, group


def evened(examples: Sequence[Example]) -> list[bool]:
    """Whether each example is kept."""
    scores = [0.0] * len(examples)
    for fold in range(FOLDS):
        odds = _odds([each for each in examples if _number(each[2]) % FOLDS != fold])
        for at, (text, _, group) in enumerate(examples):
            if _number(group) % FOLDS == fold:
                scores[at] = sum(odds.get(feature, 0.0) for feature in features(text))
    order = sorted(range(len(examples)), key=lambda at: scores[at])
    size = max(len(order) // BINS, 1)
    kept = [False] * len(examples)
    for begun in range(0, len(order), size):
        part = sorted(order[begun : begun + size], key=lambda at: _number(examples[at][0]))
        sides = [[at for at in part if examples[at][1] is label] for label in (True, False)]
        for side in sides:
            for at in side[: min(map(len, sides))]:
                kept[at] = True
    return kept


def features(text: str) -> Iterator[str]:
    """Its words, pairs of words, how it begins and ends, and about how long it is."""
    words = re.findall(r"\w+", text.lower())
    pairs = [f"{one} {other}" for one, other in pairwise(words)]
    yield from dict.fromkeys([*words, *pairs])
    yield f"^{' '.join(words[:1])}"
    yield f"^{' '.join(words[:3])}"
    yield f"{' '.join(words[-1:])}$"
    yield f"#{len(words) // 3}"


def _odds(examples: Sequence[Example]) -> dict[str, float]:
    """The logarithm of how much likelier a feature is in true ones."""
    counts = {True: Counter[str](), False: Counter[str]()}
    totals = Counter[bool]()
    for text, label, _ in examples:
        counts[label].update(set(features(text)))
        totals[label] += 1
    return {
        feature: math.log((counts[True][feature] + 1) / (totals[True] + 2))
        - math.log((counts[False][feature] + 1) / (totals[False] + 2))
        for feature in counts[True] | counts[False]
        if counts[True][feature] + counts[False][feature] >= RAREST
    }


def _number(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest()[:12], 16)
