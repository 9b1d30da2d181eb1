"""Whose words are these? A judge of style that has read pairs, for what a tuned model writes.

lines of both ways of writing -> counts of words and of neighbours -> which way a line leans

Naive Bayes with add-one smoothing (Manning, Raghavan, Schütze 2008, chapter 13).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from assistant.generation import Generator
from assistant.tuning.bases import Base, open_vocabulary
from assistant.tuning.examples import Example
from assistant.tuning.parity import torch_predictions
from assistant.tuning.tokens import tokenize
from tests.benchmarks.tuning_data import read_lines

_WORD = re.compile(r"\w+|[^\w\s]")
_AT_ONCE = 12  # lines: logits over the whole vocabulary are large


class StyleJudge:
    """Tells the second of two ways of writing from the first."""

    def __init__(self, first: Sequence[str], second: Sequence[str]) -> None:
        both = (first, second)
        self._counts = [Counter(part for line in one for part in _parts(line)) for one in both]
        self._sizes = [sum(counts.values()) for counts in self._counts]
        self._kinds = len(set(self._counts[0]) | set(self._counts[1]))

    def leaning(self, line: str) -> float:
        """The logarithm of the odds that the line is of the second way."""
        return sum(self._log(1, part) - self._log(0, part) for part in _parts(line))

    def share(self, lines: Sequence[str]) -> float:
        """Of the lines, how many are more likely of the second way."""
        return sum(self.leaning(line) > 0 for line in lines) / len(lines)

    def _log(self, way: int, part: str) -> float:
        return math.log((self._counts[way][part] + 1) / (self._sizes[way] + self._kinds))


def _parts(line: str) -> Iterator[str]:
    words = ["^", *_WORD.findall(line.lower()), "$"]
    yield from words[1:-1]
    yield from (f"{one} {other}" for one, other in pairwise(words))


def tell_style(writer: Generator, held_out: Sequence[Example], folder: Path) -> None:
    """Prints how often base, tuned model, the modern line and the original sound like the latter.

    The judge has read no line that is asked: held-out lines are left out of what it learns from.
    """
    asked = {one.answer for one in held_out}
    known = zip(*read_lines(folder, "train"), strict=True)
    pairs = [(one, other) for one, other in known if other.strip() not in asked]
    judge = StyleJudge([one for one, _ in pairs], [other for _, other in pairs])
    modern, original = read_lines(folder, "valid")
    right = (1 - judge.share(modern) + judge.share(original)) / 2
    print(f"the judge is right about {right:.3f} of {2 * len(modern)} lines of other plays")
    copied = [one.question.split("\n\n", 1)[1] for one in held_out]
    for way, scale in (("base", 0.0), ("tuned", 1.0)):
        writer.scale_adapters([scale])
        said = ["".join(writer.write(one.prompt, 64)).strip() for one in held_out]
        same = sum(one.split() == other.split() for one, other in zip(said, copied, strict=True))
        print(f"{way}: {judge.share(said):.3f} sound like the original; {same} are the line itself")
    print(f"the line itself: {judge.share(copied):.3f}")
    print(f"the original: {judge.share([one.answer for one in held_out]):.3f}")


def tell_losses(base: Base, adapter: Path, held_out: Sequence[Example]) -> None:
    """Prints the loss of a token of the held-out answers in nats, base and tuned, in torch."""
    vocabulary = open_vocabulary(base)
    sums, count = np.zeros(2), 0
    for at in range(0, len(held_out), _AT_ONCE):
        rows = [tokenize(one, vocabulary) for one in held_out[at : at + _AT_ONCE]]
        both = torch_predictions(base.path, adapter, [row.tokens for row in rows])
        for row, *found in zip(rows, *both, strict=True):
            places = [at for at, learned in enumerate(row.learned) if learned]
            wanted = [row.tokens[at] for at in places]
            for way, logits in enumerate(found):
                rest = logits[[at - 1 for at in places]].astype(np.float64)
                rest -= rest.max(1, keepdims=True)
                logs = rest - np.log(np.exp(rest).sum(1, keepdims=True))
                sums[way] -= logs[np.arange(len(places)), wanted].sum()
            count += len(places)
    base_loss, tuned_loss = sums / count
    print(f"held-out loss: base {base_loss:.3f}, tuned {tuned_loss:.3f} ({count} tokens)")
