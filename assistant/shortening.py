"""Whether a sentence is another one, shortened; used by keeping. Pure.

Its words, small ones included, must stand in the other in that order. What is left out may hold no
part of a list ("and his lad"), no verb that another subject goes with, and no preposition of a word
that is kept. Words of a title may be added only where the other has no subject of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.claims import VERBS
from assistant.evidence import POINTING

_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['’-][^\W_]+)*|[^\W_]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")  # 1,200 and 1200 are one number
_PAUSE = re.compile(r"[,;:.!?()\[\]–—\n]|\s-\s")
_ARTICLES = frozenset({"the", "a", "an"})
_DETERMINERS = _ARTICLES | {
    "his", "her", "its", "their", "my", "our", "your", "this", "that", "these", "those", "each",
    "every", "any", "some", "no", "all", "both",
}  # fmt: skip
_PREPOSITIONS = frozenset({
    "of", "to", "from", "in", "on", "at", "by", "for", "with", "without", "into", "onto", "about",
    "against", "between", "after", "before", "under", "over", "through", "during", "until", "till",
    "since", "near", "behind", "above", "below", "per", "via", "instead", "towards", "within", "up",
    "down", "out", "off",
})  # fmt: skip
_DENYING = frozenset({"no", "not", "never", "yes", "neither", "nor", "none"})
_JOINS = frozenset({"and", "or", "nor", "but", "&"})
_RELATIVE = frozenset({"who", "whom", "whose", "which", "that", "where"})
_LINKING = frozenset({"of", "for", "in", "s"})  # between words of a title
_FAR = 3  # words between a preposition and its noun, at most
_MOST_TRIED = 500


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    pause: bool  # a comma or the like stands before it

    @property
    def is_verb(self) -> bool:
        return self.text in VERBS or (self.text.endswith("ed") and len(self.text) > 4)

    @property
    def ends_phrase(self) -> bool:
        """Whether it cannot stand between an article and its noun."""
        small = _PREPOSITIONS | _DETERMINERS | _RELATIVE | _JOINS
        return self.pause or self.text in small or self.text in VERBS


def shortens(said: str, source: str, above: str = "") -> bool:
    """Whether `said` says no more and no other than `source`, in its words; `above` are the title
    and the headings that it stands under."""
    words, there = _words(said), _words(source)
    known = {word.text for word in _words(above)}
    for lead in range(len(words) + 1):
        if lead and words[lead - 1].text not in known | _ARTICLES | _LINKING:
            break
        begins = 0
        if any(word.text in known for word in words[:lead]):
            pointing = bool(there) and there[0].text in POINTING
            begins = 1 if pointing else 0
            starts_there = len(words) > lead and len(there) > begins
            if not starts_there or words[lead].text != there[begins].text:
                continue
        elif lead > 1:
            break
        for tried, kept in enumerate(_aligned(words[lead:], there, begins)):
            if tried == _MOST_TRIED:
                return False
            if kept and _is_fair(kept, there, begins):
                return True
    return False


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    end = 0
    for match in _TOKEN.finditer(text):
        pause = bool(found) and bool(_PAUSE.search(text, end, match.start()))
        said = _THOUSANDS.sub("", match[0].casefold().replace("’", "'"))
        found.append(_Word(said, pause))
        end = match.end()
    return found


def _aligned(words: Sequence[_Word], there: Sequence[_Word], begins: int) -> Iterator[list[int]]:
    """Where the words can stand in the source, in order; an article may be added to a noun that
    has none."""
    latest: list[int] = []  # where each can stand so that those after it still can
    end = len(there)
    for word in reversed(words):
        places = [at for at in range(begins, end) if there[at].text == word.text]
        if word.text not in _ARTICLES:
            if not places:
                return
            end = places[-1]
        latest.append(places[-1] if places else -1)
    yield from _placed(words, there, begins, latest[::-1])


def _placed(
    words: Sequence[_Word], there: Sequence[_Word], begins: int, latest: Sequence[int]
) -> Iterator[list[int]]:
    if not words:
        yield []
        return
    first, rest = words[0], words[1:]
    for at in range(begins, latest[0] + 1):
        if there[at].text == first.text:
            for later in _placed(rest, there, at + 1, latest[1:]):
                yield [at, *later]
    if first.text in _ARTICLES and rest:
        for later in _placed(rest, there, begins, latest[1:]):
            if later and not (later[0] and there[later[0] - 1].text in _DETERMINERS):
                yield later


def _is_fair(kept: Sequence[int], there: Sequence[_Word], begins: int) -> bool:
    """Whether what is left out of the source leaves the rest what it was."""
    chosen = set(kept)
    edges = [begins - 1, *kept, len(there)]
    for before, after in pairwise(edges):
        left = there[before + 1 : after]
        if not left:
            continue
        if before >= 0 and there[before].text in _DENYING:
            return False  # "no - we went with him. It passed" is no "No, it passed"
        if before < begins:
            fair = _may_begin(left, there[after])
        elif after == len(there):
            fair = _may_end(left)
        else:
            fair = _may_stand_within(left, there[before], there[after])
        if not fair:
            return False
    return all(_of_its_preposition(at, there, chosen) for at in kept)


def _may_begin(left: Sequence[_Word], following: _Word) -> bool:
    if any(word.text in _JOINS for word in left):
        return False
    return following.pause or not _acts(left)


def _may_end(left: Sequence[_Word]) -> bool:
    first = next((at for at, word in enumerate(left) if word.text in _JOINS), None)
    if first is None or (left[0].text in _PREPOSITIONS and not left[0].pause):
        return True
    return any(word.is_verb for word in left[first:])


def _may_stand_within(left: Sequence[_Word], before: _Word, after: _Word) -> bool:
    if any(word.text in _JOINS for word in left):
        return False
    if before.text in _DETERMINERS and any(word.ends_phrase for word in left):
        return False
    apart = left[0].pause and after.pause
    return apart or not _acts(left)


def _acts(left: Sequence[_Word]) -> bool:
    """Whether somebody does something in it: what is kept could become what another does."""
    return any(
        word.is_verb
        or (
            word.text in _RELATIVE
            and not (word.text == "that" and at and left[at - 1].text in _PREPOSITIONS)
        )
        for at, word in enumerate(left)
    )


def _of_its_preposition(at: int, there: Sequence[_Word], chosen: set[int]) -> bool:
    """Whether a kept word's preposition is kept: "to Ann from Bob" is not "to Bob"."""
    if there[at].text in _PREPOSITIONS | _DETERMINERS | _JOINS or there[at].is_verb:
        return True
    for place in range(at - 1, max(at - 2 - _FAR, -1), -1):
        word = there[place]
        if there[place + 1].pause:
            return True
        if word.text in _PREPOSITIONS:
            return place in chosen
        if word.text in _DETERMINERS:
            over = not there[place].pause and place and there[place - 1].text in _PREPOSITIONS
            return place - 1 in chosen if over else True
        if word.is_verb or word.text in _JOINS or word.text[0].isdigit():
            return True
    return True
