"""Tokenized examples -> what is computed at once: packs without padding, shared starts once. Pure.

The examples of an optimiser step are laid one after the other in one row. Where they begin alike
(a system message, an instruction), the common start stands there once, and every example attends
to it: the result is that of separate rows, and the tokens of the start are computed once instead of
once an example. The last token of an example is learned, and nothing is predicted from it: it is a
target alone, and not in the row.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.tuning.tokens import Tokenized

_SHORTEST_PREFIX = 8  # tokens: below, sharing costs more than it saves

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pack:
    """A row of T tokens: a common start of `prefix` tokens, then the rest of each example.

    tokens     (T,)
    positions  (T,) each token's position in its own example
    segments   (start, end) of each example's own part in the row, where it has one
    sources    (A,) indices in the row whose hidden state predicts a learned token
    targets    (A,) those tokens
    """

    tokens: Ints
    positions: Ints
    prefix: int
    segments: tuple[tuple[int, int], ...]
    sources: Ints
    targets: Ints


def epoch_order(count: int, seed: int, epoch: int) -> list[int]:
    """The examples' order in an epoch: of the seed alone, on every machine and after every kill."""
    keys = [hashlib.sha256(f"{seed}:{epoch}:{at}".encode()).digest() for at in range(count)]
    return sorted(range(count), key=keys.__getitem__)


def batch_at(step: int, count: int, batch: int, seed: int) -> list[int]:
    """The examples of an optimiser step, from 0; the last one of an epoch may be smaller."""
    each = steps_per_epoch(count, batch)
    start = (step % each) * batch
    return epoch_order(count, seed, step // each)[start : start + batch]


def steps_per_epoch(count: int, batch: int) -> int:
    return -(-count // batch)


def packs_of(examples: Sequence[Tokenized], most_tokens: int, share: bool = True) -> list[Pack]:
    """Packs of at most `most_tokens` tokens each (a longer example is a pack of its own).

    Examples that begin alike come together: they are sorted by their tokens.
    """
    ordered = sorted(examples, key=lambda one: one.tokens)
    packs: list[Pack] = []
    group: list[Tokenized] = []
    prefix = 0
    for example in ordered:
        longer = _common([*group, example]) if share and group else 0
        size = longer + sum(len(one.tokens) - longer for one in (*group, example))
        if group and (size > most_tokens or (share and _splits(group, prefix, longer))):
            packs.append(_pack(group, prefix))
            group, longer = [], 0
        group.append(example)
        prefix = longer if len(group) > 1 else 0
    if group:
        packs.append(_pack(group, prefix))
    return packs


def _splits(group: Sequence[Tokenized], prefix: int, longer: int) -> bool:
    """Whether the next example would cost the group more than a row of its own."""
    lost = (prefix - longer) * (len(group) - 1) if len(group) > 1 else 0
    return lost > max(longer, 64)


def _common(examples: Sequence[Tokenized]) -> int:
    """The length of the common start that holds nothing to learn, 0 if it is short.

    Of sorted examples the first and the last have the shortest one in common.
    """
    first, last = examples[0].tokens, examples[-1].tokens
    most = min(one.begins for one in examples)
    same = 0
    while same < most and same < len(last) and first[same] == last[same]:
        same += 1
    return same if same >= _SHORTEST_PREFIX else 0


def _pack(group: Sequence[Tokenized], prefix: int) -> Pack:
    tokens = list(group[0].tokens[:prefix])
    positions = list(range(prefix))
    segments: list[tuple[int, int]] = []
    sources: list[int] = []
    targets: list[int] = []
    for example in group:
        start = len(tokens)
        tokens += example.tokens[prefix:-1]
        positions += range(prefix, len(example.tokens) - 1)
        if len(tokens) > start:
            segments.append((start, len(tokens)))
        for at, learned in enumerate(example.learned):
            if learned:
                # The token before may be the last of the common start.
                sources.append(at - 1 if at - 1 < prefix else start + at - 1 - prefix)
                targets.append(example.tokens[at])
    return Pack(
        np.array(tokens, np.int64),
        np.array(positions, np.int64),
        prefix,
        tuple(segments),
        np.array(sources, np.int64),
        np.array(targets, np.int64),
    )
