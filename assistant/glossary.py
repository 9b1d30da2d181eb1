"""What a derived term is worked out from: "gross margin" asks for sales, costs and gross profit.

A question names a ratio, the document only its parts. Used by retrieval, and by answering where no
passage says it outright; the entries, general textbook definitions, are in resources/glossary.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from assistant.languages import fold
from assistant.paths import resources

Line = tuple[str, ...]
"""The ways in which statements label a line."""
Unit = Literal["times", "percent", "days", "amount"]


@dataclass(frozen=True, slots=True)
class Addend:
    """A line that is added (sign 1) or taken off (−1); spent: with and without brackets it counts
    the same."""

    sign: int
    line: Line
    spent: bool


@dataclass(frozen=True, slots=True)
class Way:
    """A sum, divided by another if there is one."""

    top: tuple[Addend, ...]
    bottom: tuple[Addend, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(dict.fromkeys(one.line for one in (*self.top, *self.bottom)))


@dataclass(frozen=True, slots=True)
class Term:
    """What is worked out, in the first of these ways that can be gone; said: how it is called."""

    name: str
    unit: Unit
    ways: tuple[Way, ...]
    said: tuple[str, ...]

    def is_named_in(self, text: str) -> bool:
        return bool(_named(self.said, text))


_PIECE = re.compile(r"[^\W_]+(?:&[^\W_]+)*")
_OTHER = re.compile(  # "working capital facility": a loan, and nothing that is worked out
    r" (?:adjustments?|agreements?|covenants?|facilit(?:y|ies)|line of credit|loans?|policy) "
)


@dataclass(frozen=True, slots=True)
class Glossary:
    """By the ways to say a term, folded: the words of its parts, and the lines of statements that
    it is worked out from, each in the ways in which it is labelled, and how."""

    parts: Mapping[str, str]
    made_of: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    worked: Mapping[str, Term] = field(default_factory=dict)

    @classmethod
    @cache
    def load(cls, path: Path | None = None) -> Glossary:
        with (path or resources() / "glossary.toml").open("rb") as file:
            tables = tomllib.load(file)
        lines = {name: tuple(ways) for name, ways in tables["lines"].items()}
        said = [(fold(way), entry) for entry in tables["entry"] for way in entry["said"]]
        return cls(
            {way: str(entry["parts"]) for way, entry in said},
            {
                way: tuple(lines[name] for name in entry["from"])
                for way, entry in said
                if "from" in entry
            },
            {
                way: _term(entry, lines, frozenset(tables["spent"]))
                for way, entry in said
                if "ways" in entry
            },
        )

    def related(self, question: str) -> tuple[str, ...]:
        """The words that stand for the parts of what the question names, each once, in order."""
        words: dict[str, None] = {}
        for way in _named(self.parts, question):
            words |= dict.fromkeys(_PIECE.findall(self.parts[way]))
        return tuple(words)

    def lines(self, question: str) -> tuple[Line, ...]:
        """The lines that what the question names is worked out from; none if it names nothing."""
        named = _worked(self.made_of, question)
        return tuple(dict.fromkeys(line for way in named for line in self.made_of[way]))

    def terms(self, question: str) -> tuple[Term, ...]:
        """What the question names that can be worked out: "working capital ratio" is not both."""
        text = _pieces(question)
        found: dict[Term, None] = {}
        for way in sorted(self.worked, key=len, reverse=True):
            if _worked([way], text):
                found[self.worked[way]] = None
            text = text.replace(f" {way} ", "  ")
        return tuple(found)


def _term(entry: Mapping[str, Any], lines: Mapping[str, Line], spent: Collection[str]) -> Term:
    """An entry whose `ways` are lists of lines: added, behind "-" taken off, divided by those
    behind "/"."""
    ways = []
    for way in entry["ways"]:
        sides: list[list[Addend]] = [[]]
        sign = 1
        for part in way:
            if part == "/":
                sides.append([])
            elif part != "-":
                sides[-1].append(Addend(sign, lines[part], part in spent))
            sign = -1 if part == "-" else 1
        ways.append(Way(*map(tuple, sides)))
    name = entry.get("name") or str(entry["said"][0]).capitalize()
    return Term(name, entry["unit"], tuple(ways), tuple(map(fold, entry["said"])))


def _named(ways: Iterable[str], question: str) -> list[str]:
    text = _pieces(question)
    return [way for way in ways if f" {way} " in text]


def _worked(ways: Iterable[str], question: str) -> list[str]:
    """Those that are named, but not only as the name of something else."""
    text = _pieces(question)
    return [way for way in ways if any(not _OTHER.match(rest) for rest in _behind(way, text))]


def _behind(way: str, text: str) -> Iterator[str]:
    """What follows each place where it is said, from its last space."""
    at = text.find(f" {way} ")
    while at >= 0:
        yield text[at + len(way) + 1 :]
        at = text.find(f" {way} ", at + 1)


def _pieces(text: str) -> str:
    return " " + " ".join(_PIECE.findall(fold(text))) + " "
