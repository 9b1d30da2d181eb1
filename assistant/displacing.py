"""What a follow-up puts something else in the place of; used by asking. Pure.

"How many people does Hollin employ?", "and Lindqvist?"             -> not Hollin
"How many people does Hollin employ?", "and in Norway?"             -> nothing: still Hollin
"Who is the head of the Lindqvist clinic?", "and the Hollin clinic?" -> not Lindqvist
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.months import MONTHS
from assistant.weekdays import NAMES as DAYS
from assistant.wording import Word, unowned

_ASKS_ON = r"\W*(?:and|what about|how about)\s+"
_ANOTHER_NAME = re.compile(rf"{_ASKS_ON}(?:the\s+)?[^\W\d_][^?]*?\W*", re.IGNORECASE)
PLACED = re.compile(rf"{_ASKS_ON}(?P<where>in|at|on|near|inside|within|during)\s", re.IGNORECASE)
ONLY_NAMES = re.compile(  # what stands before a thing that a follow-up only names
    rf"{_ASKS_ON}(?:(?:of|for|in|on|with|at|to|from|by)\s+)?"
    r"(?:(?:the|an?|my|our|your|his|her|their|its)\s+)?",
    re.IGNORECASE,
)


def is_another(question: str, words: Sequence[Word]) -> bool:
    """Whether it only puts another name in the place of one: "and Piranesi?".

    words: those of it that say what it is about.
    """
    named = _ANOTHER_NAME.fullmatch(question.strip())
    return bool(named and words) and all(
        question[word.start].isupper() or question[: word.start].endswith("-") for word in words
    )


def displaced(
    question: str, asked: Sequence[Word], earlier: str, words: Sequence[Word]
) -> frozenset[str]:
    """The stems of the words of an earlier question that a follow-up says others for.

    asked, words: those of each that say what it is about.
    """
    if is_another(question, asked):
        return frozenset(word.stem for word in _names(question, asked, earlier, words))
    return frozenset(word.stem for word in _kinds(question, asked, earlier, words))


def _names(
    question: str, asked: Sequence[Word], earlier: str, words: Sequence[Word]
) -> Sequence[Word]:
    """The name that is replaced, if it is the only one; by a place only one that is a place, and by
    a time only a time."""
    names = [word for word in words if word.is_name]
    placed = PLACED.match(question)
    if placed:
        runs = _runs(rf"\b{placed['where']}\s+(?:the\s+)?$", earlier, names)
        alike = [run for run in runs if _is_time(run) == _is_time(asked)]
        return alike[0] if len(alike) == 1 else ()
    return names if len({word.stem for word in names}) == 1 else ()


def _runs(before: str, text: str, names: Sequence[Word]) -> list[list[Word]]:
    """The names behind certain words, those together that stand one after the other."""
    found: list[list[Word]] = []
    for name in names:
        if found and text[found[-1][-1].end : name.start] == " ":
            found[-1].append(name)
        elif re.search(before, text[: name.start], re.IGNORECASE):
            found.append([name])
    return found


def _is_time(words: Sequence[Word]) -> bool:
    return all(word.folded in MONTHS or word.folded in DAYS for word in words)


def _kinds(
    question: str, asked: Sequence[Word], earlier: str, words: Sequence[Word]
) -> Sequence[Word]:
    """What tells the earlier thing from others of its kind: "Lindqvist" of "the Lindqvist clinic",
    for "and the Hollin clinic?"."""
    if len(asked) < 2 or not ONLY_NAMES.fullmatch(question[: asked[0].start]):
        return ()
    between = [question[one.end : after.start] for one, after in pairwise(asked)]
    if any(map(str.isalnum, "".join(between) + question[asked[-1].end :])):
        return ()
    kind = next((at for at, word in enumerate(words) if word.stem == asked[-1].stem), 0)
    found: list[Word] = []
    for at in range(kind - 1, max(kind - len(asked), -1), -1):
        one, after = words[at], words[at + 1]
        said = earlier[one.start : one.end]
        if earlier[one.end : after.start] != " " or unowned(said) != said:
            break
        found.append(one)
    return found
