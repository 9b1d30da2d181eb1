"""A sentence and the one that it rests on -> whether it stays with it; used by standing. Pure.

A very small model puts words of the question into the file's mouth ("The insurance paid …"), joins
two sentences into a third, drops "commercial" from "the first commercial engine" and "if they were
locked" from a condition, takes the second number for the first, and repeats itself. The check of
what a sentence says does not see all of that; these rules turn away too much rather than too
little, for what they turn away is quoted instead.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from assistant.asking import Question
from assistant.citing import Claim, Source, claim_of
from assistant.claims import claims_in
from assistant.quantities import Quantity, agrees, quantities
from assistant.records import Hit
from assistant.wording import Word, content, words_of

_UTMOST = frozenset({
    "first", "second", "third", "fourth", "fifth", "last", "only", "sole", "main", "chief", "major",
    "primary", "final", "most", "least", "best", "worst",
})  # fmt: skip
_NO_SUPERLATIVES = frozenset({
    "interest", "request", "rest", "test", "guest", "forest", "invest", "suggest", "honest", "west",
    "latest", "contest", "protest", "harvest", "arrest", "digest", "chest", "nest", "pest", "quest",
    "manifest", "modest", "priest", "est",
})  # fmt: skip
_CONDITIONS = frozenset({
    "if", "unless", "only", "except", "provided", "providing", "however", "but", "without", "until",
    "subject", "otherwise", "cannot",
})  # fmt: skip
_JOINING = frozenset({"and", "or"})


def strays(question: Question, text: str, source: Source, hit: Hit) -> bool:
    """Whether a sentence says more, less or other than its source; always of a row of a table."""
    claim = claim_of(text)
    part = _part(claim, source)
    return (
        source.row
        or _says_more(claim, source, hit)
        or _drops_dates(question, claim, source)
        or _drops_conditions(claim, part)
        or _picks(claim, source.quantities)
        or _joins(claim, source)
        or _repeats(claim, source)
        or _widens(claim, source)
    )


def _part(claim: Claim, source: Source) -> Sequence[Word]:
    """The words of the part of the source that shares most with the claim."""
    said = {word.stem for word in claim.words}
    parts = [
        [word for word in source.words if start <= word.start < end]
        for start, end in claims_in(source.text)
    ]
    return max(parts, key=lambda part: len(said & {word.stem for word in part}))


def _says_more(claim: Claim, source: Source, hit: Hit) -> bool:
    """Whether a word or a number stands neither there nor in the title and headings above."""
    above = f"{hit.title} {hit.heading}"
    known = source.stems | {word.stem for word in words_of(above)}
    numbers = (*source.quantities, *quantities(above))
    return any(word.stem not in known for word in claim.words) or not _all_said(
        claim.quantities, numbers
    )


def _drops_dates(question: Question, claim: Claim, source: Source) -> bool:
    """Whether it leaves out a date, where the question asks about one."""
    if not any(one.date for one in question.quantities):
        return False
    return not _all_said([one for one in source.quantities if one.date], claim.quantities)


def _all_said(wanted: Collection[Quantity], numbers: Collection[Quantity]) -> bool:
    return all(any(agrees(one, other) for other in numbers) for one in wanted)


def _drops_conditions(claim: Claim, part: Sequence[Word]) -> bool:
    said = {word.folded for word in words_of(claim.text)}
    return any(word.folded in _CONDITIONS and word.folded not in said for word in part)


def _picks(claim: Claim, numbers: Collection[Quantity]) -> bool:
    """Whether it says one of several numbers of a unit: it may be another thing's."""
    for unit in {one.unit for one in claim.quantities if not one.date}:
        there = {one.value for one in numbers if one.unit == unit and not one.date}
        said = {one.value for one in claim.quantities if one.unit == unit and not one.date}
        if len(there) > 1 and there - said:
            return True
    return False


def _joins(claim: Claim, source: Source) -> bool:
    """Whether half of its neighbouring words, or more, do not stand together in the source: "the
    system should lie between 1.2 and 1.5 bar", for "with the system cold, the pressure should …".
    """
    said = list(pairwise([word.stem for word in claim.words if word.stem in source.stems]))
    there = set(pairwise([word.stem for word in claim_of(source.text).words]))
    return bool(said) and 2 * sum(pair in there for pair in said) <= len(said)


def _repeats(claim: Claim, source: Source) -> bool:
    """Whether it says two neighbouring words, or a name beside itself, oftener than the source."""
    said = Counter(pairwise([word.stem for word in claim.words]))
    there = Counter(pairwise([word.stem for word in content(source.words)]))
    return any(
        count > max(there[pair], 1) or (pair[0] == pair[1] and not there[pair])
        for pair, count in said.items()
    )


def _widens(claim: Claim, source: Source) -> bool:
    """Whether it leaves out what its source says after "first" or "largest"."""
    told = _after_utmost(source.words)
    return any(
        word in told and not any(after[: len(kept)] == kept for kept in told[word])
        for word, all_after in _after_utmost(words_of(claim.text)).items()
        for after in all_after
    )


def _after_utmost(words: Sequence[Word]) -> dict[str, list[list[str]]]:
    """What follows each superlative: the next word, the next two after "most" and "least"."""
    found: dict[str, list[list[str]]] = {}
    for at, word in enumerate(words):
        if _is_utmost(word):
            later = [
                other.stem
                for other in words[at + 1 :]
                if other.folded not in _JOINING and not _is_utmost(other)
            ]
            count = 2 if word.folded in ("most", "least") else 1
            found.setdefault(word.folded, []).append(later[:count])
    return found


def _is_utmost(word: Word) -> bool:
    ends = word.folded.endswith("est") and word.folded not in _NO_SUPERLATIVES
    return word.folded in _UTMOST or ends
