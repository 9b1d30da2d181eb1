"""Questions that a library does not answer, made of what it holds. Pure; checked by `making`.

    a question that it answers -> one word exchanged for one of the same kind, or its opposite;
                                  another number or year
    a text that names something -> what is asked of such things, and is not told of this one

These are the kinds that SQuAD 2.0 names (Rajpurkar et al. 2018, table 1). Words are exchanged only
where their kind is known (resources/strangers.toml), so that the sentence stays one that a person
could ask; a question of which no kind is known gives none.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from assistant.evaluation.phrasing import DONE
from assistant.paths import resources
from assistant.wording import FUNCTION_WORDS, Word, content, words_of

How = Literal["name", "noun", "opposite", "number", "year", "attribute"]
Count = Callable[[str], int]
"""In how many texts of the library a word stands."""

_READABLE = re.compile(r"[\w ,.'’&£$€%-]+\?")
_LONGEST = 18  # words of a question that is turned
_PERCENT = re.compile(r"how many percent\b", re.IGNORECASE)
_OWNS = re.compile(r"^(?:how (?:many \w+|much)|when) (?:has|have|had)\b", re.IGNORECASE)
_HANGING = re.compile(r"\b(?:at|of|to|approximately|initially)\?$")
_ENDING = re.compile(r"\b(?:for|by|in|on|with|within|from|covered)$")
_SPEAKS = re.compile(r"\b(?:We|Our|Us|I|My|You|Your|It|This|These)\b")
_AMOUNT = re.compile(r"^(?P<asked>How much) (?P<verb>is|are|was|were) (?P<rest>.+)\?$")
_NUMBER = re.compile(r"(?<![\w.,-])\d[\d,]*(?![\w,]|[.]\d|-)")
_YEARS = (1950, 2000)  # of those that are put into a question
_VOWEL = re.compile(r"[aeiou]", re.IGNORECASE)
_NAME = re.compile(r"[A-Z][\w’'-]+(?: (?:& )?[A-Z][\w’'-]+){0,3}")
_COMPOUNDS = ("spending", "material", "crop", "plant")  # "advertising expenses", "oak door"
_NO_NAMES = frozenset({"Company", "General", "Limited", "National", "The", "This", "Our"})
_NOT_SURNAMES = frozenset({"County", "Beach", "Island", "Islands", "Hill", "Valley", "Bank"})


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_EMPTY = _words(
    "entire whole current present new novel same other certain first last next such own following"
    " said actual above below relevant respective particular specific given mere original"
)  # these say nothing of a thing by themselves


@dataclass(frozen=True, slots=True)
class Strange:
    """A question that the files should not answer.

    new     what was put into it; the files do not say it together with the rest
    told    words with any of which they might answer, where nothing was put in
    """

    question: str
    how: How
    new: str
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    of: str
    question: str
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kinds:
    """What is known of words: see resources/strangers.toml."""

    words: dict[str, tuple[str, ...]]
    names: dict[str, tuple[str, ...]]
    signs: dict[str, frozenset[str]]
    opposites: dict[str, str]
    asked: tuple[_Asked, ...]
    kind_of: dict[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path | None = None) -> Kinds:
        table = tomllib.loads((path or resources() / "strangers.toml").read_text("utf-8"))
        words = {kind: tuple(text.split()) for kind, text in table["kinds"].items()}
        opposites: dict[str, str] = {}
        for pair in table["opposites"]["pairs"].split("|"):
            one, other = pair.split()
            opposites |= {one: other, other: one}
        return cls(
            words,
            {kind: tuple(names) for kind, names in table["names"].items()},
            {kind: frozenset(text.split()) for kind, text in table["signs"].items()},
            opposites,
            tuple(_Asked(a["of"], a["question"], tuple(a["told"].split())) for a in table["asked"]),
            {word: kind for kind, all in words.items() for word in all},
        )

    def of_word(self, word: str) -> tuple[str, bool]:
        """(kind, whether it is in the plural); "" where it is not known."""
        for plural, singular in ((False, word), (True, word.removesuffix("s"))):
            if plural and singular == word:
                break
            if kind := self.kind_of.get(singular):
                return kind, plural
        return "", False

    def of_name(self, name: str) -> str:
        """ "person", "surname" (behind a title), "organisation", "named building", "street",
        "water", or "" for not known."""
        first, *more = name.split()
        if not more:
            return ""
        if first.rstrip(".") in self.signs["title"]:
            return "surname"
        last = more[-1].rstrip(".")
        if last in self.signs["organisation"]:
            return "organisation" if set(name.split()[:-1]) - _NO_NAMES else ""
        if first in self.signs["given"]:
            return "person" if len(more) == 1 and last not in _NOT_SURNAMES else ""
        places = ("building", "street", "water")
        kind = next((kind for kind in places if last in self.signs[kind]), "")
        return f"named {kind}" if kind == "building" else kind


# --- of a question that is answered --------------------------------------------------------------


def turned(question: str, kinds: Kinds, count: Count, chooser: random.Random) -> list[Strange]:
    """The question turned in every way that is known for it; none where it reads badly itself."""
    if not is_readable(question):
        return []
    ways = (_other_names, _other_nouns, _opposites, _other_numbers, _other_years)
    return [one for way in ways for one in way(question, kinds, count, chooser)]


def is_readable(question: str) -> bool:
    """Whether it is a plain question that may be turned: what is awkward stays awkward."""
    return bool(
        _READABLE.fullmatch(question)
        and len(question.split()) <= _LONGEST
        and not _PERCENT.match(question)
        and not _OWNS.match(question)
        and not _HANGING.search(question)
        and not _SPEAKS.search(question)
    )


def _other_names(
    question: str, kinds: Kinds, count: Count, chooser: random.Random
) -> Iterator[Strange]:
    """Another person, organisation or place, which stands nowhere in the library."""
    for start, end, name, kind in _named(question, kinds):
        known = kinds.names[kind if kind in kinds.names else "place"]
        free = [one for one in known if not any(map(count, one.split()))]
        if not free:
            continue
        new = chooser.choice(free)
        if kind == "surname":
            shown = f"{name.split()[0]} {new}"
        elif kind == "person":
            shown = new
        else:
            shown = f"{new} {name.split()[-1]}"  # "Slaithe Mill" -> "Kingsmere Mill"
        yield Strange(f"{question[:start]}{shown}{question[end:]}", "name", new)


def _other_nouns(
    question: str, kinds: Kinds, count: Count, chooser: random.Random
) -> Iterator[Strange]:
    """One noun for another of its kind, best for one that stands nowhere in the library."""
    named = [(start, end) for start, end, _, _ in _named(question, kinds)]
    for word in words_of(question):
        shown = question[word.start : word.end]
        kind, plural = kinds.of_word(shown)
        inside = any(start <= word.start < end for start, end in named)
        if not kind or inside or not _stands_alone(question, word, kind):
            continue
        same = (shown, shown.removesuffix("s"))
        others = [one for one in kinds.words[kind] if one not in (*same, *question.split())]
        absent = [one for one in others if not count(one)]
        new = _inflected(chooser.choice(absent or others), plural)
        yield Strange(_exchanged(question, word.start, word.end, new), "noun", new)


def _opposites(
    question: str, kinds: Kinds, _count: Count, _chooser: random.Random
) -> Iterator[Strange]:
    for word in words_of(question):
        new = kinds.opposites.get(question[word.start : word.end])
        if new:
            yield Strange(_exchanged(question, word.start, word.end, new), "opposite", new)


def _other_numbers(
    question: str, _kinds: Kinds, count: Count, chooser: random.Random
) -> Iterator[Strange]:
    """A number of the same size that stands nowhere in the library."""
    for match in _NUMBER.finditer(question):
        value = int(match[0].replace(",", ""))
        if value < 10 or match[0].startswith("0"):
            continue
        near = [value + step for step in _steps(value) if value + step > 0]
        written = [f"{one:,}" if "," in match[0] else str(one) for one in near]
        free = [one for one in written if len(one) == len(match[0]) and not count(one)]
        if free:
            new = chooser.choice(free)
            asked = f"{question[: match.start()]}{new}{question[match.end() :]}"
            yield Strange(asked, "number", new)


def _steps(value: int) -> list[int]:
    """Differences that look like the number itself: round where it is round."""
    unit = 1
    while value % (unit * 10) == 0:
        unit *= 10
    return [unit * step for step in (*range(-9, -2), *range(3, 10))]


def _other_years(
    question: str, _kinds: Kinds, count: Count, chooser: random.Random
) -> Iterator[Strange]:
    """The amount of a year that the files say nothing of."""
    match = _AMOUNT.match(question)
    if not match or _NUMBER.search(question) or _ENDING.search(match["rest"]):
        return
    free = [str(year) for year in range(*_YEARS) if not count(str(year))]
    if free:
        year = chooser.choice(free)
        verb = {"is": "was", "are": "were"}.get(match["verb"], match["verb"])
        asked = f"{match['asked']} {verb} {match['rest']} in {year}?"
        yield Strange(asked, "year", year)


def _named(question: str, kinds: Kinds) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, name, kind) of the names whose kind is known."""
    for match in _NAME.finditer(question):
        start, name = match.start(), match[0]
        while start == 0 and " " in name:  # the question's own first word
            start, name = match.start() + name.index(" ") + 1, name.partition(" ")[2]
        before = question[:start].split()
        if before and before[-1].rstrip(".") in kinds.signs["title"]:
            start, name = start - len(before[-1]) - 1, f"{before[-1]} {name}"
        kind = kinds.of_name(name) if start else ""
        if kind:
            yield start, match.end(), name, kind


def _stands_alone(question: str, word: Word, kind: str) -> bool:
    """Whether it is no part of a longer name, nor of a compound that its kind does not make.

    "How many months": what is counted is asked for, and stays.
    """
    before, after = question[: word.start], question[word.end :]
    if re.search(r"how many $", before, re.IGNORECASE) or after[:1] in "-&’'":
        return False
    if question[word.start].isupper():
        return not (re.search(r"\s[A-Z][\w.]* $", before) or re.match(r" [A-Z]", after))
    following = words_of(after[:30])
    ends = not following or following[0].folded in FUNCTION_WORDS or after[:1] != " "
    return ends or kind in _COMPOUNDS or bool(DONE.fullmatch(following[0].folded))


def _exchanged(question: str, start: int, end: int, new: str) -> str:
    """With another word, and the article that it wants."""
    before = question[:start]
    article = re.search(r"\b([Aa])n? $", before)
    if article:
        wanted = f"{article[1]}n " if _VOWEL.match(new) else f"{article[1]} "
        before = before[: article.start()] + wanted
    return f"{before}{new}{question[end:]}"


def _inflected(word: str, plural: bool) -> str:
    if not plural:
        return word
    if word.endswith("y") and not _VOWEL.match(word[-2]):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


# --- of a text that names something --------------------------------------------------------------


def not_told(text: str, kinds: Kinds, chooser: random.Random) -> Iterator[Strange]:
    """What may be asked of the people, things and places that a text names, in a chance order."""
    found = list(dict.fromkeys((*_people_and_places(text, kinds), *_things(text, kinds))))
    chooser.shuffle(found)
    for kind, name in found:
        asked = [one for one in kinds.asked if one.of == kind]
        if asked:
            one = chooser.choice(asked)
            yield Strange(one.question.format(name=name), "attribute", name, one.told)


def _people_and_places(text: str, kinds: Kinds) -> Iterator[tuple[str, str]]:
    for match in _NAME.finditer(text):
        name = re.sub(r"['’]s?$", "", match[0].removeprefix("The "))
        kind = kinds.of_name(name)
        more = r"[-&]|,? [A-Z]" if kind == "person" else r"[-&]| (?:of|for|and|&) |,? [A-Z]"
        whole = not (
            re.match(more, text[match.end() :])
            or re.search(r"[A-Z][\w.]*,? $", text[max(0, match.start() - 20) : match.start()])
        )
        plain = all(re.fullmatch(r"[A-Z][a-zà-ÿ]+|GmbH|LLC", word) for word in name.split())
        if kind and kind != "surname" and plain and whole:
            yield kind, f"the {name}" if kind == "organisation" and _wants_the(name) else name


def _wants_the(name: str) -> bool:
    return name.split()[-1] in (
        "Association", "Council", "Foundation", "Ministry", "Museum", "Orchestra", "Society"
    )  # fmt: skip


def _things(text: str, kinds: Kinds) -> Iterator[tuple[str, str]]:
    """Things with an article: "the goods lift", "the lease"; in the singular."""
    for match in re.finditer(r"\b[Tt]he (?=([a-z]+)(?: ([a-z]+))?)", text):
        first, second = match[1], match[2] or ""
        if second and kinds.of_word(second)[0]:
            before, noun, end = first, second, match.end(2)
        else:
            before, noun, end = "", first, match.end(1)
        kind, plural = kinds.of_word(noun)
        after = words_of(text[end : end + 30])
        alone = not after or after[0].folded in FUNCTION_WORDS or text[end : end + 1] != " "
        if not kind or plural or not alone or text[end : end + 1] in ("-", "’", "'"):
            continue
        if before in _EMPTY | FUNCTION_WORDS or before.endswith(("s", "ed", "ing", "ly")):
            continue
        yield kind, f"{before} {noun}".strip()


def topic_of(strange: Strange) -> tuple[str, ...]:
    """The words of the question that carry meaning: together they would be an answer's."""
    return tuple(word.folded for word in content(words_of(strange.question)))
