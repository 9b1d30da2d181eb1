"""How well a question names a file, for retrieval. Pure.

"Best Buy's margin in FY2023" names BESTBUY_2023_10K.pdf, and no other year's: `coverage` says how
much of a file's name the question holds, `told` whether it calls the file by a name at all.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from assistant.languages import fold
from assistant.wording import ASKING_WORDS, FUNCTION_WORDS, unowned, words_of

_SMALL = FUNCTION_WORDS | ASKING_WORDS
_PIECE = re.compile(r"[^\W_]+")
_PERIOD = re.compile(  # 2023Q2, Q22023, FY2023
    r"(?<![^\W_])(?:(\d{4})(q[1-4])|(q[1-4])(\d{4})|fy(\d{4}))(?![^\W_])", re.IGNORECASE
)
_QUARTER = re.compile(r"\b(first|second|third|fourth)\s+(?:fiscal\s+)?quarter\b", re.IGNORECASE)
_SHORT_QUARTER = re.compile(r"(?<![^\W_])q[1-4](?!\d(?!\d{3}))", re.IGNORECASE)
_QUARTERS = {"first": "q1", "second": "q2", "third": "q3", "fourth": "q4"}
_WHEN = re.compile(r"\d+|q[1-4]")
_INITIALS = re.compile(r"\b[A-Z](?:(?:[a-z]|\s?&\s?)?[A-Z])+\b")  # JnJ, J&J, AWS
_MONEY = ("$", "€", "£")
_CODED = re.compile(r"\d+[A-Z]|[A-Z]+\d")  # 3M, C64
STANDS_OUT = 0.6  # of `told`: from here the question is about this file
_SHORTEST_BEGINNING = 3  # letters of a word that may stand for the longer word of a name
_TELLING_BEGINNING = 5  # the same, where nothing but it tells the file


def name_of(path: str, title: str) -> str:
    """All by which a question may call a file."""
    return f"{Path(path).stem} {title}"


def coverage(terms: Sequence[str], names: Sequence[str], question: str = "") -> list[float]:
    """For each name, the share of its words that the terms hold, 0…1.

    A word counts by how few of the names hold it: ln(1 + names / names with it). A term also
    matches the word that it begins ("MGM", mgmresorts), and two terms the word that they make.
    The question as a whole may name a quarter in words.
    """
    pieces = [frozenset(_pieces(name)) for name in names]
    counts = Counter(piece for of_name in pieces for piece in of_name)
    weights = {piece: math.log(1 + len(names) / count) for piece, count in counts.items()}
    asked = _asked(terms) | {_QUARTERS[word.lower()] for word in _QUARTER.findall(question)}
    held = {piece for piece in counts if _is_held(piece, asked)}
    return [
        sum(weights[piece] for piece in of_name & held)
        / max(sum(weights[piece] for piece in of_name), 1e-9)
        for of_name in pieces
    ]


def quarters_in(text: str) -> set[str]:
    """The quarters that a text names: "q3" for Q3 and for the third quarter."""
    named = {_QUARTERS[word.lower()] for word in _QUARTER.findall(text)}
    return named | {found.lower() for found in _SHORT_QUARTER.findall(text)}


def told(question: str, names: Sequence[str]) -> list[float]:
    """For each name, how well a proper name in the question tells it from the others, 0…1.

    1: no other has the word that the question says with a capital letter ("Adobe"), or the words
    whose initials it says ("JnJ"); less, by ln(1 + names / names with it), the more have it. A year
    or a quarter tells nothing here.
    """
    asked, initials = _called(question)
    if not asked and not initials:
        return [0.0] * len(names)
    pieces = [list(_pieces(name)) for name in names]
    counts = Counter(piece for of_name in pieces for piece in set(of_name))
    whole = math.log(1 + len(names))
    rarity = {piece: math.log(1 + len(names) / count) / whole for piece, count in counts.items()}
    held = {
        piece
        for piece in counts
        if not _WHEN.fullmatch(piece) and _is_held(piece, asked, _TELLING_BEGINNING)
    }
    return [
        max(
            [rarity[piece] for piece in of_name if piece in held]
            + [
                min(rarity[piece] for piece in run)
                for said in initials
                for run in _runs(of_name, said)
            ],
            default=0.0,
        )
        for of_name in pieces
    ]


def is_part_of(word: str, names: Iterable[str]) -> bool:
    """Whether a word of a question, folded, is one of these names' words, or a part of one: "Buy"
    of BESTBUY."""
    bare = unowned(word)
    return len(bare) > 1 and any(bare in piece for name in names for piece in _pieces(name))


def _called(question: str) -> tuple[frozenset[str], set[str]]:
    """What a question calls by name, folded, and the initials that it says."""
    words = [
        word
        for word in words_of(question)
        if (
            word.is_name
            or (not word.start and question[0].isupper())
            or (
                _CODED.match(question, word.start)
                and question[word.start - 1 : word.start] not in _MONEY
            )
        )
        and word.folded not in _SMALL
    ]
    bare = {word.start: unowned(word.folded) for word in words}
    pairs = {
        bare[one.start] + bare[other.start]
        for one, other in pairwise(words)
        if not question[one.end : other.start].strip()
    }
    short = {  # "MGM" may begin a word
        bare[word.start] for word in words if question[word.start : word.end].isupper()
    }
    initials = {
        "".join(letter for letter in match[0] if letter.isupper()).lower()
        for match in _INITIALS.finditer(question)
    }
    return frozenset({*bare.values(), *pairs, *(f"{word}*" for word in short)}), initials


def _runs(pieces: Sequence[str], initials: str) -> Iterable[Sequence[str]]:
    """Neighbouring words that begin with these letters."""
    for at in range(len(pieces) - len(initials) + 1):
        run = pieces[at : at + len(initials)]
        if all(
            piece.isalpha() and piece[0] == letter
            for piece, letter in zip(run, initials, strict=True)
        ):
            yield run


def _pieces(text: str) -> Iterable[str]:
    apart = _PERIOD.sub(lambda period: " ".join(filter(None, period.groups())), text)
    return _PIECE.findall(fold(apart))


def _asked(terms: Sequence[str]) -> frozenset[str]:
    words = [piece for term in terms for piece in _pieces(unowned(term))]
    pairs = {one + other for one, other in pairwise(words)}
    return frozenset(pairs | {word for word in words if word not in FUNCTION_WORDS})


def _is_held(piece: str, asked: frozenset[str], shortest: int = _SHORTEST_BEGINNING) -> bool:
    if piece in asked:
        return True
    return any(
        piece[:length] in asked if length >= shortest else f"{piece[:length]}*" in asked
        for length in range(_SHORTEST_BEGINNING, len(piece))
        if piece[:length].isalpha()
    )
