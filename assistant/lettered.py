"""Things of one name that a letter or a number tells apart: "Widget E" is not "Widget A". Pure.

Used by refusals and parties, beside the codes of asking ("F28"): what is said of another one
answers nothing, however near the rest of it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asking import Question
from assistant.languages import ENGLISH, fold, word_set
from assistant.months import MONTHS
from assistant.weekdays import NAMES as WEEKDAYS
from assistant.wording import ASKING_WORDS, FUNCTION_WORDS

_NAMED = re.compile(
    r"\b(?P<noun>[^\W\d_]{3,})[ \t](?P<mark>[A-Za-z]|\d{1,2})(?![\w%°$€£]|[.,:/-]\w|['’](?!s\b)\w)"
)
_NO_NOUNS = (
    FUNCTION_WORDS
    | ASKING_WORDS
    | MONTHS.keys()
    | WEEKDAYS
    | word_set(  # before a number that counts
        "last next first top best past previous every least most only just nearly almost around"
        " total another takes took made has had got get gets lasts costs cost number age aged"
        " weighs holds for since vs versus size serve serves serving make makes seat seats sleep"
        " sleeps rated"
        # what its own number may stand before, at its head
        " section chapter page article clause paragraph figure table step line question item point"
        " part day year abschnitt kapitel seite artikel absatz punkt frage jahr tag abschnitte"
    )
)
_FEWEST = 2  # others of the same name
_LIST = r"(?:[ \t]*(?:,|/|&|[-–]|and|or|to|und|et|y)[ \t]*(?:{0}[ \t]+)?(?:[A-Z]|\d{{1,2}})\b)*"
_NUMBER = r"s?(?:[ \t]*:|[ \t])[ \t]*(?:no\.?|nr\.?|number|#)?[ \t]*"
_SPELT = {
    "one": "first", "two": "second", "three": "third", "four": "fourth", "five": "fifth",
    "six": "sixth", "seven": "seventh", "eight": "eighth", "nine": "ninth", "ten": "tenth",
    "eleven": "eleventh", "twelve": "twelfth",
}  # fmt: skip
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def lettered(question: Question, texts: Sequence[str]) -> list[tuple[str, str]]:
    """The names (noun, letter or number) that a question asks about, where the texts tell several
    of that noun apart so: "Widget A", "Widget B"."""
    found = []
    for match in _NAMED.finditer(question.text):
        noun, mark = match["noun"], match["mark"]
        small = mark.islower() and question.language is not ENGLISH
        if fold(noun) in _NO_NOUNS or mark in ("a", "i", "I") or small:
            continue
        if len(_others(noun, mark.upper(), texts)) >= _FEWEST:
            found.append((noun, mark.upper()))
    return found


def not_told(question: Question, texts: Sequence[str]) -> str:
    """The first of those names that no text has, as it is written; "" if they have all."""
    named = lettered(question, texts)
    return next((" ".join(one) for one in named if not _is_told(*one, texts)), "")


def _others(noun: str, mark: str, texts: Sequence[str]) -> set[str]:
    """The letters or numbers with which texts call others of the noun."""
    kind = r"\d{1,2}" if mark.isdigit() else "[A-Z]"
    called = re.compile(
        rf"\b{noun[0].upper()}(?i:{re.escape(noun[1:])})[ \t]({kind})(?![\w.,'’]\w|\w)"
    )
    return {one for text in texts for one in called.findall(text)} - {mark}


def _is_told(noun: str, mark: str, texts: Sequence[str]) -> bool:
    """Whether a text has a thing's name: in a list ("Tanks 1, 2 and 4", "Zones A–E"), too, or the
    letter or number by itself, as the first of a line or in a cell, or the number in words."""
    single = re.escape(noun.removesuffix("s"))
    runs = re.compile(
        rf"\b{single}{_NUMBER}((?:[A-Z]|\d{{1,2}})(?!\d){_LIST.format(single)})", re.IGNORECASE
    )
    alone = re.compile(rf"(?:^|\|)[ \t]*{mark}[ \t]*(?:[|.):]|$)", re.MULTILINE)
    more = r"\d" if mark.isdigit() else r"[^\W\d_]"  # "Vitamin D3" is one of D, "Flat 3b" of 3
    joined = re.compile(rf"\b{single}s?[-_: ]*0*{mark}(?!{more})", re.IGNORECASE)
    spelt = _spelt(single, int(mark)) if mark.isdigit() else None
    return any(
        joined.search(text)
        or (spelt and spelt.search(text))
        or alone.search(text)
        or any(_is_among(mark, run) for run in runs.findall(text))
        for text in texts
    )


def _spelt(single: str, number: int) -> re.Pattern[str]:
    """ "third week", "3rd week", "week three", "weeks two and three", "Week III"."""
    after, before = rf"0*{number}", rf"{number}(?:st|nd|rd|th|\.)"
    if 0 < number <= len(_ROMAN):
        (word, ordinal), roman = list(_SPELT.items())[number - 1], _ROMAN[number - 1]
        after, before = rf"(?:{word}|(?-i:{roman}))", rf"(?:{before}|{ordinal})"
    among = r"(?:(?:\w+,?[ \t]+){1,4}?)?"  # of a plural, others first
    return re.compile(
        rf"(?<!\w){before}[- \t]+{single}s?\b"
        rf"|\b{single}(?:[-: \t]+|s[: \t]+{among}){after}(?!\w)",
        re.IGNORECASE,
    )


def _is_among(mark: str, run: str) -> bool:
    """Whether a list has a letter or number, or a range of it does."""
    upper = run.upper()
    if re.search(rf"(?<![^\W_]){mark}(?![^\W_])", upper):
        return True
    return any(
        len(low) == len(high) == len(mark) and low <= mark <= high
        for low, high in re.findall(
            r"\b([A-Z]|\d{1,2})[ \t]*(?:[-–]|TO)[ \t]*([A-Z]|\d{1,2})\b", upper
        )
    )
