"""How good an answer is, against the wanted one. Pure; every score from 0 to 1."""

from __future__ import annotations

import json
import math
import re
import string
from collections import Counter
from collections.abc import Sequence
from typing import Any

_ARTICLES = re.compile(r"\b(?:a|an|the)\b")


def normalised(text: str) -> list[str]:
    """Words without case, punctuation and articles (as SQuAD's own evaluation has it)."""
    plain = text.lower().translate(str.maketrans("", "", string.punctuation))
    return _ARTICLES.sub(" ", plain).split()


def exact_match(answer: str, wanted: str) -> float:
    return float(normalised(answer) == normalised(wanted))


def word_f1(answer: str, wanted: str) -> float:
    return _f1(Counter(normalised(answer)), Counter(normalised(wanted)))


def read_json(text: str) -> Any:
    """The JSON that an answer is, None if it is none (a bare word or number is none either)."""
    try:
        found = json.loads(text.strip())
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict | list) else None


def slot_f1(answer: str, wanted: str) -> float:
    """F1 of the (path, value) pairs of two JSON values, letter case aside; 0 if it is no JSON."""
    found = read_json(answer)
    if found is None:
        return 0.0
    return _f1(Counter(_slots(found)), Counter(_slots(read_json(wanted))))


def style_distance(answers: Sequence[str], wanted: Sequence[str]) -> float:
    """1 - cosine of the frequencies of character trigrams (Kešelj et al. 2003 use such profiles).

    Of all answers together: 0 is the same way of writing, 1 nothing in common.
    """
    one, other = (_profile(texts) for texts in (answers, wanted))
    product = sum(count * other[gram] for gram, count in one.items())
    sizes = [math.sqrt(sum(count * count for count in each.values())) for each in (one, other)]
    return 1.0 - product / (sizes[0] * sizes[1]) if all(sizes) else 1.0


def _f1(found: Counter[Any], wanted: Counter[Any]) -> float:
    if not found and not wanted:
        return 1.0
    both = sum((found & wanted).values())
    return 2 * both / (sum(found.values()) + sum(wanted.values()))


def _slots(value: Any, path: str = "") -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [slot for key, one in value.items() for slot in _slots(one, f"{path}.{key}")]
    if isinstance(value, list):
        return [slot for one in value for slot in _slots(one, f"{path}[]")]
    return [(path, str(value).strip().lower())]


def _profile(texts: Sequence[str]) -> Counter[str]:
    grams: Counter[str] = Counter()
    for text in texts:
        plain = f"  {' '.join(text.split())}  "
        grams.update(plain[at : at + 3] for at in range(len(plain) - 2))
    return grams
