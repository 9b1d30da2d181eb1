"""How well a question names a file: words of the name that the question holds; for retrieval. Pure.

"Best Buy's margin in FY2023" names BESTBUY_2023_10K.pdf, and no other year's.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from assistant.languages import fold
from assistant.wording import FUNCTION_WORDS

_PIECE = re.compile(r"[^\W_]+")
_SHORTEST_BEGINNING = 3  # letters of a word that may stand for the longer word of a name


def coverage(terms: Sequence[str], names: Sequence[str]) -> list[float]:
    """For each name, the share of its words that the terms hold, 0…1.

    A word counts by how few of the names hold it: ln(1 + names / names with it). A term also
    matches the word that it begins ("MGM", mgmresorts), and two terms the word that they make.
    """
    pieces = [frozenset(_pieces(name)) for name in names]
    counts = Counter(piece for of_name in pieces for piece in of_name)
    weights = {piece: math.log(1 + len(names) / count) for piece, count in counts.items()}
    asked = _asked(terms)
    held = {piece for piece in counts if _is_held(piece, asked)}
    return [
        sum(weights[piece] for piece in of_name & held)
        / max(sum(weights[piece] for piece in of_name), 1e-9)
        for of_name in pieces
    ]


def _pieces(text: str) -> Iterable[str]:
    return _PIECE.findall(fold(text))


def _asked(terms: Sequence[str]) -> frozenset[str]:
    words = [piece for term in terms for piece in _pieces(term.removesuffix("'s"))]
    pairs = {one + other for one, other in pairwise(words)}
    return frozenset(pairs | {word for word in words if word not in FUNCTION_WORDS})


def _is_held(piece: str, asked: frozenset[str]) -> bool:
    if piece in asked:
        return True
    return any(
        piece[:length] in asked
        for length in range(_SHORTEST_BEGINNING, len(piece))
        if piece[:length].isalpha()
    )
