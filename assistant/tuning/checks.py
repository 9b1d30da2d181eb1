"""Examples as read -> examples fit to learn from, and a finding for each that is not.

    read -> empty, secret, duplicate, too long -> split by group -> contaminated -> Checked

Nothing is cut or changed silently: an example is learned whole, or set aside with the reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from assistant.tuning.contamination import Embed, Judged, contaminated
from assistant.tuning.examples import Example, Split
from assistant.tuning.secrets import secrets_in
from assistant.tuning.splitting import split_examples

Kind = Literal["empty", "secret", "duplicate", "conflict", "too_long", "contaminated"]

CountTokens = Callable[[Example], int]


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """`max_tokens`: the longest example, in tokens with the chat template's marks."""

    max_tokens: int = 1024
    validation: float = 0.1
    held_out: float = 0.1
    seed: int = 0
    keep_secrets: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with an example; `removed` says whether it was set aside for it."""

    kind: Kind
    line: int
    origin: str
    message: str
    removed: bool = True


@dataclass(frozen=True, slots=True)
class Checked:
    """What is learned from and judged by, and what was set aside. `tokens`: the longest example."""

    split: Split
    findings: tuple[Finding, ...]
    read: int
    tokens: int

    @property
    def counts(self) -> dict[str, int]:
        return dict(Counter(finding.kind for finding in self.findings))


def check_examples(
    examples: Sequence[Example],
    count_tokens: CountTokens,
    options: CheckOptions | None = None,
    judged: Sequence[Judged] = (),
    embed: Embed | None = None,
) -> Checked:
    """All checks, then the split. `judged`: questions of an evaluation that must not be learned.

    Raises TuningError if too little is left to train on and to judge by.
    """
    options = options or CheckOptions()
    findings: list[Finding] = []
    kept: list[Example] = []
    for check in (
        _empty(examples),
        _secret(examples, options.keep_secrets),
        _duplicate(examples),
        _too_long(examples, count_tokens, options.max_tokens),
    ):
        findings += check
    gone = {(one.origin, one.line) for one in findings if one.removed and one.kind != "duplicate"}
    repeated = {index for index, _ in _repeats(examples)}
    for index, example in enumerate(examples):
        if index not in repeated and (example.origin, example.line) not in gone:
            kept.append(example)
    split = split_examples(kept, options.validation, options.held_out, options.seed)
    split, leaks = _without_leaks(split, judged, embed)
    longest = max((count_tokens(one) for one in split.train), default=0)
    ordered = sorted([*findings, *leaks], key=lambda one: (one.origin, one.line))
    return Checked(split, tuple(ordered), len(examples), longest)


def _found(kind: Kind, example: Example, message: str, removed: bool = True) -> Finding:
    return Finding(kind, example.line, example.origin, message, removed)


def _empty(examples: Sequence[Example]) -> Iterable[Finding]:
    for example in examples:
        if not example.answer.strip():
            yield _found("empty", example, "The answer is empty.")
        elif not example.question.strip():
            yield _found("empty", example, "Nothing is asked.")


def _secret(examples: Sequence[Example], keep: bool) -> Iterable[Finding]:
    for example in examples:
        found = {
            f"{secret.kind} ({secret.shown})"
            for turn in example.turns
            for secret in secrets_in(turn.text)
        }
        if found:
            words = f"It holds {', '.join(sorted(found))}, which the model would learn by heart."
            yield _found("secret", example, words, removed=not keep)


def _duplicate(examples: Sequence[Example]) -> Iterable[Finding]:
    """Repeats are set aside; one prompt with several answers is only said: it may be meant so."""
    for index, first in _repeats(examples):
        words = f"It is the same as line {examples[first].line}."
        yield _found("duplicate", examples[index], words)
    answers: dict[tuple[str, ...], Example] = {}
    for example in examples:
        one = answers.setdefault(tuple(turn.text for turn in example.prompt), example)
        if one.answer.strip() != example.answer.strip():
            words = f"Line {one.line} asks the same and is answered differently."
            yield _found("conflict", example, words, removed=False)


def _repeats(examples: Sequence[Example]) -> Iterable[tuple[int, int]]:
    """(index, index of the first that says the same), letter case and spaces aside."""
    seen: dict[tuple[str, ...], int] = {}
    for index, example in enumerate(examples):
        said = tuple(" ".join(turn.text.lower().split()) for turn in example.turns)
        first = seen.setdefault(said, index)
        if first != index:
            yield index, first


def _too_long(examples: Sequence[Example], count: CountTokens, most: int) -> Iterable[Finding]:
    for example in examples:
        tokens = count(example)
        if tokens > most:
            words = f"It is {tokens} tokens long, and {most} are allowed; shorten or split it."
            yield _found("too_long", example, words)


def _without_leaks(
    split: Split, judged: Sequence[Judged], embed: Embed | None
) -> tuple[Split, list[Finding]]:
    """Training and validation without what is asked in the held-out part or the evaluation."""
    findings: list[Finding] = []
    held = [Judged(example.question, example.answer) for example in split.held_out]
    kept: list[tuple[Example, ...]] = []
    for part in (split.train, split.validation):
        gone: set[int] = set()
        for whose, questions in (("held_out", held), ("evaluation", list(judged))):
            for leak in contaminated(part, questions, embed):
                if leak.index not in gone:
                    gone.add(leak.index)
                    words = _LEAKS[whose, leak.how].format(leak.shown)
                    findings.append(_found("contaminated", part[leak.index], words))
        kept.append(tuple(one for index, one in enumerate(part) if index not in gone))
    return replace(split, train=kept[0], validation=kept[1]), findings


_LEAKS = {
    ("held_out", "exact"): "It asks exactly a held-out question: {}.",
    ("held_out", "words"): "It holds words of a held-out question: {}.",
    ("held_out", "meaning"): "It asks nearly the same as a held-out question: {}.",
    ("evaluation", "exact"): "It asks exactly an evaluation question: {}.",
    ("evaluation", "words"): "It holds words of an evaluation question: {}.",
    ("evaluation", "meaning"): "It asks nearly the same as an evaluation question: {}.",
}
