"""A question that names somebody -> its evidence from what is about them; used by weighing. Pure.

Six leases say "The deposit is …" of six tenants. Which of them is the Millers' stands in the file's
name, its heading or its first page: what is of files that never say the name answers for another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from assistant.asking import NO_NAMES, Question, names_in, said_of
from assistant.evidence import Evidence
from assistant.kin import kin_in, kin_of, words_for
from assistant.languages import ENGLISH, GERMAN, fold, word_set
from assistant.lettered import lettered
from assistant.months import MONTHS
from assistant.records import Hit
from assistant.rows import blocks, names
from assistant.trails import led
from assistant.wording import ASKING_WORDS, FUNCTION_WORDS

Says = Callable[[str, str], bool]
"""Whether the file at a path has a word: Retriever.says."""

Name = tuple[str, ...]
"""A name's words, folded: ("anna", "berger"), ("flat 3",)."""

_FLOOR = 0.15  # of the best one's chance: below, what is of the party answers nothing
_LEAST = 0.5  # of a name: by so much less is said in what is of another
_SURNAME, _GIVEN = 0.9, 0.5  # of a name of several words, where only its last one, or no last, is
_OTHERS = 0.05  # of the chance of the best that is of the party, at most
_NUMBERED = re.compile(
    r"\b(flat|unit|room|house|plot|lot|apartment|apt|building|block|suite|wohnung|haus|zimmer"
    r"|appartement|lote|piso)\s+(?:no\.?\s*)?(\d{1,3}[a-z]?)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?<![\w&])[A-Z]{1,3} ?& ?[A-Z]{1,3}(?![\w&])")  # "J&J": two names' initials
_NO_PARTIES = word_set("r&d pp&e p&l g&a sg&a m&a q&a t&c d&a o&m h&s b&b f&b a&e r&b d&d k&l")
"""Initials of things, that each calls so."""
_WAYS = word_set(
    "street lane road avenue drive close court square hill house row place park terrace way gardens"
    " farm club hall school church green bridge ltd limited inc company"
)
"""Last words that many names share: all of such a name must be said."""
_SHEETS = (".xlsx", ".xls", ".ods", ".csv", ".tsv")
_SHORTEST = 3  # letters of a name
_SHORT = 4  # letters of one that must be a whole word
_WORD = re.compile(r"[^\W\d_]+(?:['’]s?)?")
_BESIDE = 40  # characters before a word that are looked at
_IN_RUNNING_TEXT = re.compile(  # a small word before it, or before the names before it
    r"(?<![^\s(])[a-zß-ÿ][a-zß-ÿ'’-]*,? (?:[A-ZÀ-Þ][\w'’-]*\.? )*$"
)
_NEXT_NAME = re.compile(r" ([A-ZÀ-Þ][\w-]*)")
_OWNED = re.compile(r"['’]s?$")
_NO_NAMES = FUNCTION_WORDS | ASKING_WORDS | NO_NAMES | MONTHS.keys() | _WAYS


_SECTION = re.compile(r"^(?P<level>#{1,6})[ \t]+(?P<title>\S.*)$", re.MULTILINE)


def never(_file: str, _word: str) -> bool:
    """Where nothing can be looked up."""
    return False


@dataclass(slots=True)
class _Files:
    """What the files of hits say, and whether they have a name."""

    hits: Sequence[Hit]
    says: Says
    _told: dict[int, str] = field(default_factory=dict)
    _bare: dict[str, str] = field(default_factory=dict)
    _had: dict[tuple[str, str], bool] = field(default_factory=dict)

    def told(self, one: Evidence) -> str:
        """All that is told where the evidence stands: by its file, or round its table's row."""
        hit, said = self.hits[one.candidate.hit], one.candidate
        if not names(hit, said.start, said.end):
            return self._round(said.hit)
        about = (PurePath(hit.file).stem, hit.title, hit.heading, hit.header, said.text)
        return f"{_flat(' '.join(about))} {self._prose(hit.file)}"

    def _round(self, at: int) -> str:
        """What the file of a hit says, and what led to it."""
        if at not in self._told:
            file = self.hits[at].file
            of = [said_of(hit) for hit in self.hits if hit.file == file]
            steps = [self.hits[step].text for step, _, _ in led(at, self.hits)]
            self._told[at] = _flat(" ".join([PurePath(file).stem, *of, *steps]))
        return self._told[at]

    def _prose(self, file: str) -> str:
        """What a file says outside its tables' rows."""
        if file not in self._bare:
            texts = [hit.text for hit in self.hits if hit.file == file]
            said = [text[a:b] for text in texts for a, b, is_row in blocks(text) if not is_row]
            self._bare[file] = _flat(" ".join(said))
        return self._bare[file]

    def elsewhere(self, one: Evidence, word: str) -> bool:
        """Whether it stands in the section of another thing than that of a name: below "Octavia",
        where the file has a section "Fiesta", too."""
        hit, said = self.hits[one.candidate.hit], one.candidate
        above = [match for match in _SECTION.finditer(hit.text) if match.start() <= said.start]
        own = above[-1]["title"] if above else hit.heading.split(" › ")[-1]
        if not own or _is_in(word, _flat(f"{own} {said.text}")):
            return False
        first = _WORD.match(own)
        if not first or fold(first[0]) in _NO_NAMES or not first[0][0].isupper():
            return False
        others = [(match["level"], match["title"]) for match in self._sections(hit.file)]
        level = above[-1]["level"] if above else ""
        beside = [title for of, title in others if not level or of == level]
        named = any(_is_in(word, _flat(title.split()[0])) for title in beside)
        return named and not any(re.search(rf"\b{first[0].lower()}", x.text) for x in self.hits)

    def _sections(self, file: str) -> list[re.Match[str]]:
        texts = [hit.text for hit in self.hits if hit.file == file]
        return [match for text in texts for match in _SECTION.finditer(text)]

    def has(self, one: Evidence, word: str) -> bool:
        """Whether a file says a name where nothing that was found of it does."""
        hit = self.hits[one.candidate.hit]
        if hit.file.lower().endswith(_SHEETS):
            return False  # in another row
        if (hit.file, word) not in self._had:
            self._had[hit.file, word] = self.says(hit.file, word)
        return self._had[hit.file, word]


@dataclass(frozen=True, slots=True)
class Told:
    """Evidence, best first; own: how many of the first may be of whom the question names; astray:
    the best is of a file that does not say the name, though another does."""

    ranked: list[Evidence]
    own: int
    astray: bool = False


def of_its_party(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit], says: Says = never
) -> Told:
    """The evidence with that first which is of whom or what the question names, if some may answer
    and the best is not of it."""
    asked = names_of(question, hits)
    as_it_is = Told(list(ranked), len(ranked))
    if not asked or not ranked or len({hit.file for hit in hits}) < 2:
        return as_it_is
    files = _Files(hits, says)
    shares = [_share(asked, one, files) for one in ranked]
    most = max(shares)
    if most - shares[0] < _LEAST:
        return as_it_is
    own = [at for at, share in enumerate(shares) if most - share < _LEAST]
    floor = 0.0 if question.kind == "yes_no" else _FLOOR  # there any sentence about it decides
    if ranked[own[0]].probability < floor * ranked[0].probability:
        return replace(as_it_is, astray=True)
    top = ranked[own[0]].probability * _OTHERS
    others = [
        replace(one, probability=min(one.probability, top))
        for at, one in enumerate(ranked)
        if at not in own
    ]
    return Told([*(ranked[at] for at in own), *others], len(own))


def is_of_another(question: Question, best: Evidence, other: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether what another file says is about somebody else than the best evidence is."""
    asked = names_of(question, hits)
    files = _Files(hits, never)
    return bool(asked) and _share(asked, best, files) - _share(asked, other, files) >= _LEAST


def names_of(question: Question, hits: Sequence[Hit]) -> list[Name]:
    """What the question calls by a name: by its capital, or by that which every hit gives it."""
    text = question.text
    found: list[Name] = [
        (f"{fold(match[1])} {fold(match[2])}",) for match in _NUMBERED.finditer(text)
    ]
    for noun, mark in lettered(question, [hit.text for hit in hits]):
        name = (f"{fold(noun)} {fold(mark)}",)
        found += [] if name in found else [name]
    joint = [fold(match[0].replace(" ", "")) for match in _JOINT.finditer(text)]
    found += [(name,) for name in joint if name not in _NO_PARTIES]
    if question.language is GERMAN:  # there every noun has a capital
        return found
    capital = names_in(text)
    kin = kin_in(text) if question.language is ENGLISH else set()
    said = " ".join(hit.text for hit in hits)
    run: list[str] = []
    end = -1
    for match in _WORD.finditer(text):
        word = _OWNED.sub("", match[0])
        small = not capital and word.islower()
        called = (small or not match.start()) and _is_called(word, said, text)
        if word in capital or called or kin_of(word) in kin:
            if run and text[end : match.start()].strip(" -"):
                found.append(tuple(run))
                run = []
            run.append(kin_of(word) or fold(word))
            end = match.end()
    return [*found, tuple(run)] if run else found


def _is_called(word: str, said: str, question: str) -> bool:
    """Whether a word is a name in what was found: it always has a capital there, and not only where
    a sentence begins, or within what else has some ("the Elmside Tennis Club")."""
    if len(word) < _SHORTEST or fold(word) in _NO_NAMES:
        return False
    places = [match.start() for match in re.finditer(rf"\b{word}\b", said, re.IGNORECASE)]
    if not places or any(said[at].islower() for at in places):
        return False
    asked = {fold(one[0]) for one in _WORD.finditer(question)}
    for at in places:
        after = _NEXT_NAME.match(said, at + len(word))
        alone = not after or fold(after[1]) in asked - _WAYS
        if alone and _IN_RUNNING_TEXT.search(said[max(at - _BESIDE, 0) : at]):
            return True
    return False


def _share(asked: Sequence[Name], one: Evidence, files: _Files) -> float:
    told = files.told(one)
    total = 0.0
    for name in asked:
        held = [_is_said(word, one, files, told) for word in name]
        joined = len(name) > 1 and _is_in("".join(name), told)
        if all(held) or joined:
            total += 1.0
        elif name[-1] not in _WAYS and any(held):
            total += _SURNAME if held[-1] else _GIVEN
    return total


def _is_said(word: str, one: Evidence, files: _Files, told: str) -> bool:
    """Whether a name, or another word for the same relative, is said where the evidence stands."""
    if files.elsewhere(one, word):
        return False
    if any(_is_in(each, told) for each in words_for(word)):
        return True
    return word.isalnum() and any(files.has(one, each) for each in words_for(word))


def _is_in(word: str, told: str) -> bool:
    """Whether a text, folded, has a name; what is longer may go on ("pepsi", "pepsico"), and
    initials stand for names ("j&j", "johnson & johnson")."""
    if "&" in word:
        first, second = map(re.escape, word.split("&"))
        return bool(re.search(rf"\b{first}(?: ?& ?|\w* (?:&|and|und|et|y) ){second}", told))
    if " " in word:
        return bool(re.search(rf"\b{word.replace(' ', r'[ .]*(?:no[ .]*)?')}\b", told))
    stem = word.removesuffix("s") if len(word) > _SHORT else word
    return bool(re.search(rf"\b{stem}" + ("" if len(stem) > _SHORT else r"s?\b"), told))


def _flat(text: str) -> str:
    return " ".join(fold(text.replace("_", " ")).split())
