"""Examples -> train, validation, held-out, by group, so that nothing leaks between them. Pure.

The order comes from a hash of the group's name and the seed: the same examples are split alike on
every machine, and adding some moves few of the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from assistant.errors import TuningError
from assistant.tuning.examples import Example, Split

FEWEST = 3  # groups: one for each part


def split_examples(
    examples: Sequence[Example],
    validation: float = 0.1,
    held_out: float = 0.1,
    seed: int = 0,
) -> Split:
    """Shares are of the examples, met as nearly as whole groups allow; each part gets one at least.

    An example without a group is grouped with those that ask the same. Raises TuningError if there
    are not enough groups to judge by others than were learned.
    """
    groups: dict[str, list[Example]] = {}
    for example in examples:
        groups.setdefault(group_of(example), []).append(example)
    if len(groups) < FEWEST:
        raise TuningError(
            f"The {len(examples)} examples are of {len(groups)} document or question only; give "
            "examples from at least three, so that one can be trained on and others judged by."
        )
    names = sorted(groups, key=lambda name: _rank(name, seed))
    parts: list[list[Example]] = []
    for share in (held_out, validation):
        part = list(groups[names.pop()])
        while len(names) > 1 and len(part) + len(groups[names[-1]]) / 2 < share * len(examples):
            part += groups[names.pop()]
        parts.append(part)
    train = [example for name in names for example in groups[name]]
    return Split(tuple(train), tuple(parts[1]), tuple(parts[0]))


def group_of(example: Example) -> str:
    return example.group or "question: " + " ".join(example.question.lower().split())


def _rank(name: str, seed: int) -> str:
    return hashlib.sha256(f"{seed}:{name}".encode("utf-8", "surrogatepass")).hexdigest()
