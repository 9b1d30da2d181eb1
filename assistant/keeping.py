"""A sentence and the one that it rests on -> whether it stays with it; used by standing. Pure.

A very small model puts words of the question into the file's mouth ("The insurance paid …"), says
"the ferry to Caen" of that from Caen, joins two sentences into a third, drops "and his lad" from
those who came, "commercial" from "the first commercial engine" and "if they were locked" from a
condition, and takes the second number for the first. The check of what a sentence says does not see
all of that; so only a shortening of its source stands (shortening.py), and these rules turn away
too much rather than too little, for what they turn away is quoted instead.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.asking import Question
from assistant.citing import YES_OR_NO, Claim, Source, claim_of
from assistant.quantities import Quantity, agrees
from assistant.records import Hit
from assistant.shortening import shortens
from assistant.wording import Word, words_of

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
    "subject", "otherwise", "cannot", "when", "whenever", "whether",
})  # fmt: skip
_LABEL = re.compile(
    r", (?:no\.? |[^\W\d_]+ )(?P<number>[A-Z]{0,3}\d{1,6}[A-Z]?)[.;!)\s]*$", re.IGNORECASE
)
_JOINING = frozenset({"and", "or"})


def strays(question: Question, text: str, source: Source, hit: Hit) -> bool:
    """Whether a sentence says more, less or other than its source; always of a row of a table."""
    claim = claim_of(text)
    return bool(
        source.row
        or (YES_OR_NO.match(text) and not YES_OR_NO.match(source.text))
        or not shortens(claim.text, source.text, f"{hit.title} {hit.heading}")
        or _drops_dates(question, claim, source)
        or _drops_conditions(claim, source)
        or _drops_label(claim, source)
        or _picks(claim, source.quantities)
        or _widens(claim, source)
    )


def _drops_dates(question: Question, claim: Claim, source: Source) -> bool:
    """Whether it leaves out a date, where the question asks about one."""
    if not any(one.date for one in question.quantities):
        return False
    return not _all_said([one for one in source.quantities if one.date], claim.quantities)


def _all_said(wanted: Collection[Quantity], numbers: Collection[Quantity]) -> bool:
    return all(any(agrees(one, other) for other in numbers) for one in wanted)


def _drops_conditions(claim: Claim, source: Source) -> bool:
    """Whether it leaves one out of what stands between the semicolons of its source."""
    said = {word.folded for word in words_of(claim.text)}
    parts = [words_of(part) for part in source.text.split(";")]
    nearest = max(parts, key=lambda part: len(said & {word.folded for word in part}))
    return any(word.folded in _CONDITIONS and word.folded not in said for word in nearest)


def _drops_label(claim: Claim, source: Source) -> bool:
    """Whether it leaves out at the end which one it is: "the green fabric, sample 7"."""
    label = _LABEL.search(source.text)
    return label is not None and not re.search(rf"\b{label['number']}\b", claim.text)


def _picks(claim: Claim, numbers: Collection[Quantity]) -> bool:
    """Whether it says one of several numbers of a unit: it may be another thing's."""
    for unit in {one.unit for one in claim.quantities if not one.date}:
        there = {one.value for one in numbers if one.unit == unit and not one.date}
        said = {one.value for one in claim.quantities if one.unit == unit and not one.date}
        if len(there) > 1 and there - said:
            return True
    return False


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
