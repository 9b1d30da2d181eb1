"""A sentence of an answer -> the claims that it makes, as ranges of it; used by checking. Pure.

"The rent is 1,200 euros, and pets are allowed" may be half true, so each half is checked. It is
split only where both sides have a verb of their own; the second may lean on the first's subject.
"""

from __future__ import annotations

import re

from assistant.wording import content, words_of

_STRONG = re.compile(r";\s+")
_JOINTS = re.compile(
    r",\s+(?:and|but|while|whereas|although|though|which|who|because|so)\s+|\s+(?:and|but)\s+",
    re.IGNORECASE,
)
VERBS = frozenset({
    "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "can", "could", "will",
    "would", "may", "might", "must", "shall", "should", "cannot", "be", "been", "isn't", "aren't",
    "wasn't", "weren't", "won't", "don't", "doesn't", "didn't", "became", "began", "ran", "won",
    "made", "gave", "took", "wrote", "led", "left", "held", "kept", "paid", "sold", "bought", "met",
    "says", "said", "runs", "begins", "ends", "covers", "costs", "lies", "stands", "holds", "needs",
    "gives", "takes", "makes", "pays", "allows", "requires", "includes", "contains", "starts",
})  # fmt: skip
_FEWEST = 2  # content words of a claim


def claims_in(text: str) -> list[tuple[int, int]]:
    """The ranges of the claims, in order; one of the whole text where there is but one."""
    return [
        part
        for start, end in _split(text, 0, len(text), _STRONG)
        for part in _split(text, start, end, _JOINTS)
    ]


def _split(text: str, start: int, end: int, joints: re.Pattern[str]) -> list[tuple[int, int]]:
    cuts = [start]
    for match in joints.finditer(text, start, end):
        if _stands(text[cuts[-1] : match.start()]) and _stands(text[match.end() : end]):
            cuts += [match.start(), match.end()]
    cuts.append(end)
    return [(cuts[at], cuts[at + 1]) for at in range(0, len(cuts), 2)]


def _stands(text: str) -> bool:
    """Whether it has a verb, and says something."""
    words = words_of(text)
    verbs = any(word.folded in VERBS or word.folded.endswith("ed") for word in words)
    return verbs and len(content(words)) >= _FEWEST
