"""Two sentences in the same words -> whether one denies the other; used by disagreeing. Pure.

"Dogs are allowed" and "No dogs are allowed", "opens at 8:30 on weekdays" and "opens at 9:00 on
weekdays": what else they say must be the same, or both may be true.
"""

from __future__ import annotations

import re

from assistant.wording import content, is_negated, words_of

_TIME = re.compile(
    r"\b(\d{1,2})[:.](\d\d)\b(?!\s*(?:%|€|£|\$|pounds|euros))|\b(\d{1,2})(?=\s*(?:a\.?m|p\.?m)\b)",
    re.IGNORECASE,
)
_HALF = re.compile(r"\d\s*([ap])\.?m\b", re.IGNORECASE)
_DENYING = frozenset(["no", "not", "never", "nobody", "none", "nor", "neither", "cannot"])


def surely_denies(one: str, other: str) -> bool:
    """Whether two sentences cannot both be true, by their form alone."""
    return denies(one, other) or differ_in_time(one, other)


def denies(one: str, other: str) -> bool:
    """Whether one says of the same just what the other denies."""
    a, b = words_of(one), words_of(other)
    if is_negated(a) == is_negated(b):
        return False
    said, told = (
        {word.stem for word in content(words) if word.folded not in _DENYING} for words in (a, b)
    )
    return bool(said) and said == told


def differ_in_time(one: str, other: str) -> bool:
    """Whether they say the same of other times of the day."""
    said, told = _times(one), _times(other)
    if not (said and told) or said & told:
        return False
    return _stems(one) == _stems(other) != set()


def _times(text: str) -> set[tuple[int, int, str]]:
    half = "".join(match[1].lower() for match in _HALF.finditer(text))
    return {(int(match[1] or match[3]), int(match[2] or 0), half) for match in _TIME.finditer(text)}


def _stems(text: str) -> set[str]:
    return {
        word.stem for word in content(words_of(text)) if not any(map(str.isdigit, word.folded))
    } - {"am", "pm"}
