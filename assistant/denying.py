"""Two sentences in the same words -> whether one denies the other; used by disagreeing. Pure.

"Dogs are allowed" and "No dogs are allowed", "opens at 8:30 on weekdays" and "opens at 9:00 on
weekdays": what else they say must be the same, or both may be true.
"""

from __future__ import annotations

import re

from assistant.wording import NEGATIONS, content, is_negated, words_of

_TIME = re.compile(
    r"\b(\d{1,2})(?:[:.](\d\d)\b(?!\s*(?:%|€|£|\$|pounds|euros))|(?=\s*[ap]\.?m\b))"
    r"(?:\s*([ap])\.?m\b)?",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:from|instead of|statt|von|au lieu d[eu]|en (?:lugar|vez) de)\s+\d{1,2}(?:[:.]\d\d)?"
    r"(?:\s*[ap]\.?m\b)?",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\s*(?:[-*+•|]|\d{1,3}[.)]\s)|.*\|", re.DOTALL)  # a row, one of many times


def surely_denies(one: str, other: str) -> bool:
    """Whether two sentences cannot both be true, by their form alone."""
    return denies(one, other) or differ_in_time(one, other)


def denies(one: str, other: str) -> bool:
    """Whether one says of the same just what the other denies."""
    a, b = words_of(one), words_of(other)
    asked = any(text.rstrip().endswith("?") for text in (one, other))
    if asked or is_negated(a) == is_negated(b):
        return False
    said, told = (
        [word.stem for word in content(words) if word.folded not in NEGATIONS] for words in (a, b)
    )
    return bool(said) and said == told


def differ_in_time(one: str, other: str) -> bool:
    """Whether they say the same of other times of the day."""
    said, told = _times(one), _times(other)
    if not (said and told) or any(_agree(a, b) for a in said for b in told):
        return False
    if _LISTED.match(one) or _LISTED.match(other):
        return False
    return _stems(one) == _stems(other) != set()


def is_instead_of(text: str, other: str) -> bool:
    """Whether a text says that another time takes the place of one that the other says: "at 16:30
    instead of 17:00"."""
    before = [one for said in _BEFORE.finditer(text) for one in _times(said[0])]
    return any(_agree(one, told) for one in before for told in _times(other))


def _times(text: str) -> list[tuple[int, bool]]:
    """Minutes since midnight, and whether the half of the day is known."""
    found = []
    for hour, minutes, half in _TIME.findall(text):
        at = 60 * int(hour) + int(minutes or 0)
        if half:
            at = at % 720 + (720 if half in "pP" else 0)
        found.append((at, bool(half) or at >= 780))
    return found


def _agree(one: tuple[int, bool], other: tuple[int, bool]) -> bool:
    """ "9:00" may be "9 pm", where that is not said."""
    both = one[1] and other[1]
    return one[0] == other[0] or (not both and one[0] % 720 == other[0] % 720)


def _stems(text: str) -> set[str]:
    return {
        word.stem for word in content(words_of(text)) if not any(map(str.isdigit, word.folded))
    } - {"am", "pm"}
