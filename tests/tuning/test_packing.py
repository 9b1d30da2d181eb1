"""Packs: every token that is to be learned once, after the tokens that stood before it."""

from __future__ import annotations

import random

from hypothesis import example, given
from hypothesis import strategies as st

from assistant.tuning.packing import Pack, batch_at, packs_of, steps_per_epoch
from assistant.tuning.tokens import Tokenized

Learned = list[tuple[tuple[int, ...], int]]


def drawn(seed: int) -> list[Tokenized]:
    """Up to twelve examples, many of which begin alike."""
    draw = random.Random(seed)
    starts: list[tuple[int, ...]] = [(), tuple(range(10, 22)), tuple(range(10, 30))]
    found = []
    for _ in range(draw.randint(1, 12)):
        own = tuple(draw.choices(range(10), k=draw.randint(2, 13)))
        tokens = draw.choice(starts) + own
        answer = draw.randint(1, len(own) - 1)
        learned = tuple(at >= len(tokens) - answer for at in range(len(tokens)))
        found.append(Tokenized(tokens, learned))
    return found


def taught(pack: Pack) -> Learned:
    """(the tokens that each learned token is predicted from, the token)"""
    found: Learned = []
    row = pack.tokens.tolist()
    for source, target in zip(pack.sources.tolist(), pack.targets.tolist(), strict=True):
        if source < pack.prefix:  # the last of the common start, after which each goes on its way
            assert source == pack.prefix - 1
            before = row[: pack.prefix]
        else:
            start, end = next(one for one in pack.segments if one[0] <= source < one[1])
            assert source + 1 == end or row[source + 1] == target
            before = row[: pack.prefix] + row[start : source + 1]
        found.append((tuple(before), target))
    return found


@example(134217728, 16, True)  # one that has nothing but its last token for itself
@given(st.integers(0, 1 << 30), st.integers(16, 80), st.booleans())
def test_packs_teach_what_the_examples_teach(seed: int, most: int, share: bool) -> None:
    examples = drawn(seed)
    packs = packs_of(examples, most, share)
    wanted = [
        (one.tokens[:at], one.tokens[at])
        for one in examples
        for at, learned in enumerate(one.learned)
        if learned
    ]
    assert sorted(each for pack in packs for each in taught(pack)) == sorted(wanted)
    longest = max(len(one.tokens) for one in examples)
    for pack in packs:
        assert len(pack.tokens) <= max(most, longest)
        assert len(pack.tokens) == len(pack.positions)
        assert share or not pack.prefix


@given(st.integers(1, 40), st.integers(1, 9), st.integers(0, 3))
def test_an_epoch_learns_every_example_once(count: int, batch: int, seed: int) -> None:
    each = steps_per_epoch(count, batch)
    for epoch in (0, 1):
        steps = range(epoch * each, (epoch + 1) * each)
        seen = [index for step in steps for index in batch_at(step, count, batch, seed)]
        assert sorted(seen) == list(range(count))
