"""A follow-up that only names another thing -> the earlier question with it in its place; used by
planning. Pure.

    "Who is the head of the Lindqvist clinic?", "and the Hollin clinic?"
        -> "Who is the head of the Hollin clinic?"
    "How many people does Hollin employ?", "and in Norway?"
        -> "How many people does Hollin employ in Norway?"

A whole question is read better than one with words of another added to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.asking import completed, subject_words
from assistant.displacing import ONLY_NAMES, PLACED, displaced
from assistant.languages import ENGLISH, language_of
from assistant.records import Message
from assistant.wording import Word, unowned

_YEAR = re.compile(r"(?<![\w.,-])(?:19|20)\d\d(?![\w,-]|\.\d)")
_SAYS_WHERE = re.compile(
    r"\b(?:in|at|on|near|inside|within|during)\s+(?!(?:19|20)\d\d\b)", re.IGNORECASE
)
_ASKS_ALONE = re.compile(r"\W*(?:who|whose|what|which|when|where|how)\b[^?.!]+\?\s*", re.IGNORECASE)


def rewritten(question: str, history: Sequence[Message]) -> str:
    """The whole question; "" where the follow-up says more than a name, a place or a year, or the
    earlier question does not say of what it is another."""
    asked = subject_words(question)
    only = bool(asked) and ONLY_NAMES.fullmatch(question[: asked[0].start])
    if not only or language_of(question) is not ENGLISH:
        return ""
    said = question[asked[0].start :].rstrip(" ?.!")
    if re.search(r"[,;:?!()]|\w\s+(?:is|are|was|were|do|does|did|has|have)\b", said):
        return ""
    turns = [message.text for message in history if message.role == "user"]
    earlier = _whole(history)
    if not turns or not _ASKS_ALONE.fullmatch(earlier):
        return ""
    if _YEAR.fullmatch(said):
        years = list(_YEAR.finditer(earlier))
        return _put(earlier, *years[0].span(), said) if len(years) == 1 else ""
    words = subject_words(earlier)
    gone = displaced(question, asked, earlier, words)
    span = _span(earlier, [word for word in words if word.stem in gone])
    placed = PLACED.match(question)
    if placed and not gone and not _YEAR.search(said) and not _SAYS_WHERE.search(earlier):
        return f"{earlier.rstrip(' ?')} {question[placed.start('where') :].rstrip(' ?.!')}?"
    if not span:
        return ""
    low, high = span
    owner = unowned(earlier[low:high])
    last = words[[word.end for word in words].index(high) + 1 :][:1]
    if last and last[0].stem == asked[-1].stem:
        high, owner = last[0].end, earlier[low : last[0].end]  # "the Hollin clinic" with its kind
    is_owned = owner != earlier[low:high]
    return _put(earlier, low, low + len(owner), unowned(said) if is_owned else said)


def _whole(history: Sequence[Message]) -> str:
    """The last question of the person, itself rewritten where it follows another."""
    at = next((n for n in range(len(history) - 1, -1, -1) if history[n].role == "user"), -1)
    if at < 0:
        return ""
    text, before = history[at].text.strip(), history[:at]
    return text if completed(text, before) == text else rewritten(text, before)


def _span(text: str, words: Sequence[Word]) -> tuple[int, int] | None:
    """From the first to the last of words that stand one after the other; None if they do not."""
    if not words or any(text[one.end : after.start].strip(" -") for one, after in pairwise(words)):
        return None
    return words[0].start, words[-1].end


def _put(text: str, low: int, high: int, said: str) -> str:
    return f"{text[:low]}{said}{text[high:]}"
