"""A question about something that a library does not hold, made of one that it answers. Pure.

One name, or one noun, is exchanged for a word that stands nowhere in the library.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from assistant.wording import FUNCTION_WORDS, Word, words_of


def _words(text: str) -> list[str]:
    return text.split()


_NAMES = _words(
    "Aldwinckle Bexhorn Carrowmere Dunhallow Eskridge Fallowden Garrowby Hexwith Inchmarlow"
    " Jarrowfield Kelbrooke Lanwarne Mossgill Norwick Ottersley Penhaligon Quenby Rathmell"
    " Silverthwaite Tarrington Ulverscombe Venderby Wexmoor Yarnscombe Zelwick"
)
_THINGS = _words(
    "harpsichord lighthouse submarine observatory aqueduct greenhouse planetarium windmill"
    " icebreaker funicular hovercraft gramophone sundial catapult trebuchet kayak telescope"
    " carousel aviary apiary quarry distillery foundry tannery ropeway seismograph"
)
_ASKING = re.compile(
    r"^(?:when|who|what|which|where|how|why|is|are|was|were|does|do|did|missing|called)$"
)
_HOW = re.compile(r"how (?:many \w+|much|often)", re.IGNORECASE)


def strange(question: str, count: Callable[[str], int], chooser: random.Random) -> str:
    """The question with one word exchanged; "" if there is none to exchange, or no strange one.

    `count` tells in how many texts of the library a word stands.
    """
    asked = _HOW.match(question)
    words = [
        word
        for word in words_of(question)
        if not _ASKING.match(word.folded) and (not asked or word.start >= asked.end())
    ]
    names = [word for word in words if word.is_name and word.folded.isalpha()]
    if names:
        first = chooser.choice(_runs(question, names))
        return _exchanged(question, *first, _NAMES, count, chooser)
    nouns = [word for word in words if _may_be_noun(question, word)]
    if not nouns:
        return ""
    rarest = min(nouns, key=lambda word: (count(word.folded), word.start))
    return _exchanged(question, rarest.start, rarest.end, _THINGS, count, chooser)


def _exchanged(
    question: str,
    start: int,
    end: int,
    instead: list[str],
    count: Callable[[str], int],
    chooser: random.Random,
) -> str:
    free = [word for word in instead if not count(word.lower())]
    return f"{question[:start]}{chooser.choice(free)}{question[end:]}" if free else ""


def _runs(question: str, names: list[Word]) -> list[tuple[int, int]]:
    """Names that stand side by side are one."""
    runs: list[tuple[int, int]] = []
    for word in names:
        if runs and question[runs[-1][1] : word.start] == " ":
            runs[-1] = (runs[-1][0], word.end)
        else:
            runs.append((word.start, word.end))
    return runs


def _may_be_noun(question: str, word: Word) -> bool:
    """A word behind "the", "a" or "of", with nothing behind it that it could describe."""
    before = question[: word.start].split()
    if word.folded in FUNCTION_WORDS or not before or not word.folded.isalpha():
        return False
    after = words_of(question[word.end :])
    ends = not after or after[0].folded in FUNCTION_WORDS
    return ends and not word.folded.endswith(("ed", "ly", "ing"))
