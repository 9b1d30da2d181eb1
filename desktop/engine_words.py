"""What the engine says, in the window's language: known by its templates, put together again.

The engine composes its sentences in English, in child processes; some are stored. packaging/
translate.py finds their templates (resources/translations/engine.json) and has them translated
under the context "engine". What no template fits is shown as it is; names, quoted text and what a
document or a model says never change.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale

from assistant.paths import resources
from assistant.records import Sentence
from desktop.words import day_words

_PLACE = re.compile(r"\{(\d+)\}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?”])\s+")
_WITH_ASIDE = re.compile(r"(.+ \()(.+)(\))", re.DOTALL)
_NUMBER = re.compile(r"[-+]?\d[\d,]*(\.\d+)?%?")
_ISO_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")
_LONGEST = 4000  # characters: no sentence of the engine is so long
_MOST_GAPS = 15  # between sentences of one text that are tried together


def engine_words(text: str) -> str:
    """A finished text of the engine, one sentence or several, in the window's language."""
    return _shown(_parsed(text)) if text and len(text) <= _LONGEST else text


def library_words(sentence: Sentence) -> Sentence:
    """A sentence that the engine says of the library itself; a file's name in it stays."""
    listed = _WITH_ASIDE.fullmatch(sentence.text)
    if listed is not None:
        said, comma, amount = listed[2].partition(", ")  # "2024-05-12 by its text, 1,200"
        known = _catalogue().find(said)
        number, space, code = amount.partition(" ")  # "1,200 EUR"
        if known is not None and (not amount or _NUMBER.fullmatch(number)):
            text = _shown((listed[1], known, comma, _number(number), f"{space}{code}{listed[3]}"))
            return replace(sentence, text=text)
    return replace(sentence, text=engine_words(sentence.text))


# --- taking apart: once for a text, whatever the language ----------------------------------------


@dataclass(frozen=True)
class _Template:
    """`kinds`, a letter a place: n number, d data, w perhaps words of the engine, s only those."""

    text: str
    kinds: str

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that a text must have to fit: none that a place may lengthen."""
        return frozenset(_WORD.findall(re.sub(r"[^\W_]*\{\d+\}[^\W_]*", " ", self.text)))

    @cached_property
    def weight(self) -> int:
        return len(_PLACE.sub("", self.text))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        pieces = _PLACE.split(self.text)[::2]
        return re.compile("(.+?)".join(map(re.escape, pieces)), re.DOTALL)

    def fit(self, text: str) -> _Known | None:
        found = self._pattern.fullmatch(text)
        if found is None:
            return None
        values: list[_Said] = []
        for kind, value in zip(self.kinds, found.groups(), strict=True):
            said = _items(value) if kind in "ws" else (value,)
            if kind == "s" and not isinstance(said[0], _Known):
                return None
            values.append(said)
        return _Known(self, tuple(values))


@dataclass(frozen=True, slots=True)
class _Known:
    """A text that a template fits, with what stands in its places."""

    template: _Template
    values: tuple[_Said, ...]
    is_open: bool = False  # without its full stop: another sentence goes on after it


_Said: TypeAlias = "tuple[_Known | str, ...]"


class _Catalogue:
    """All templates, each under the rarest of its words."""

    def __init__(self, templates: dict[str, str]) -> None:
        all_of_them = [_Template(text, kinds) for text, kinds in templates.items()]
        common = Counter(word for each in all_of_them for word in each.words)
        self._by_word: dict[str, list[_Template]] = {}
        for each in all_of_them:
            rarest = min(each.words, key=lambda word: (common[word], -len(word), word))
            self._by_word.setdefault(rarest, []).append(each)

    def find(self, text: str) -> _Known | None:
        """The template that fits the whole text; of several the one that says most of it."""
        near = [each for word in set(_WORD.findall(text)) for each in self._by_word.get(word, ())]
        for template in sorted(near, key=lambda each: (-each.weight, each.text)):
            if (known := template.fit(text)) is not None:
                return known
        return None


@cache
def _catalogue() -> _Catalogue:
    file = resources() / "translations" / "engine.json"
    return _Catalogue(json.loads(file.read_text("utf-8")))


@lru_cache(maxsize=4096)
def _parsed(text: str) -> _Said:
    """The text in pieces, joined to sentences so that the templates say most of it."""
    gaps = [found.span() for found in _BETWEEN_SENTENCES.finditer(text)][:_MOST_GAPS]
    starts, ends = [0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(text)]
    best: list[tuple[int, _Said]] = [(0, ())]
    for last, end in enumerate(ends):
        ways: list[tuple[int, _Said]] = []
        for first, start in enumerate(starts[: last + 1]):
            weight, said = _sentence(text[start:end])
            if weight or first == last:
                before, earlier = best[first]
                gap = (text[ends[first - 1] : start],) if first else ()
                ways.append((before + weight, (*earlier, *gap, *said)))
        best.append(max(ways, key=lambda way: way[0]))
    return best[-1][1]


def _sentence(text: str) -> tuple[int, _Said]:
    """How much of it a template says, and what; a warning may stand behind the file it is of."""
    if (known := _catalogue().find(text)) is not None:
        return known.template.weight, (known,)
    for colon in re.finditer(": ", text):
        known = _catalogue().find(text[colon.end() :])
        if known is not None and known.template.text.endswith("."):
            return known.template.weight, (text[: colon.end()], known)
    return 0, (text,)


def _items(text: str) -> _Said:
    """What stands in a place: a text, one without its full stop, a list, one with an aside."""
    said = _parsed(text)
    if _has_known(said):
        return said
    if (whole := _catalogue().find(f"{text}.")) is not None:
        return (replace(whole, is_open=True),)
    if aside := _WITH_ASIDE.fullmatch(text):
        head, tail = _items(aside[1].removesuffix(" (")), _items(aside[2])
        if _has_known((*head, *tail)):
            return (*head, " (", *tail, ")")
    first, comma, rest = text.partition(", ")
    if comma and _has_known(listed := (*_items(first), comma, *_items(rest))):
        return listed
    return said


def _has_known(said: _Said) -> bool:
    return any(isinstance(each, _Known) for each in said)


# --- putting together, in the language of now ----------------------------------------------------


def _shown(said: _Said) -> str:
    return "".join(each if isinstance(each, str) else _told(each) for each in said)


def _told(known: _Known) -> str:
    template = known.template

    def place(found: re.Match[str]) -> str:
        number = int(found[1])
        value = _shown(known.values[number])
        if template.kinds[number] == "n":
            return _number(value)
        is_day = template.kinds[number] == "w" and _ISO_DATE.fullmatch(value)
        return day_words(value) if is_day else value

    words = _PLACE.sub(place, QCoreApplication.translate("engine", template.text))
    return words.removesuffix(".") if known.is_open else words


def _number(text: str) -> str:
    """ "1,234.5" as the language writes it."""
    if not _NUMBER.fullmatch(text):
        return text
    locale = QLocale()
    marks = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(marks.get(letter, letter) for letter in text)
