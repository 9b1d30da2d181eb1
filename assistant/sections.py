"""A question of one of several like things that stand below each other -> its evidence without what
is said of the others; used by weighing. Pure.

"How many does the lentil soup serve?": under "Apple cake" stands "Serves 8", under "Lentil soup"
"Serves 4". "What is Ines's phone number?": in the list "Paul: … Phone 0821" is not hers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.asking import Question
from assistant.entries import HEADING
from assistant.evidence import Evidence, words_asked
from assistant.languages import ENGLISH
from assistant.pieces import pieces
from assistant.quantities import quantities
from assistant.records import Hit
from assistant.wording import content, stems_of, words_of

_LABEL = re.compile(  # "- Uncle Paul: born …"
    r"^[ \t]*(?:[-*+•][ \t]+)?[*_]{0,2}(?P<name>[^\W\d_a-zß-ÿ][\w'’.-]*"
    r"(?: [^\W\d_a-zß-ÿ][\w'’.-]*){0,2})[*_]{0,2}:[*_]{0,2}[ \t]",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class _Section:
    """`hits[hit].text[start:end]` under a heading, or a line with a label; `names`: the stems of
    its name, and then those that no other of its kind has."""

    hit: int
    start: int
    end: int
    name: str
    names: frozenset[str]
    is_label: bool


def of_its_section(
    question: Question, ranked: Sequence[Evidence], hits: Sequence[Hit]
) -> list[Evidence]:
    """The evidence that does not stand under the name of another of them. Of English alone."""
    if question.language is not ENGLISH or not ranked:
        return list(ranked)
    found = [one for at, hit in enumerate(hits) for one in _sections(at, hit)]
    alone = _alone(found)
    sections = [replace(one, names=one.names & alone[one.is_label]) for one in found]
    asked = [one for one in sections if _is_asked(question, one)]
    if not asked:
        return list(ranked)
    return [one for one in ranked if not _is_of_another(question, one, sections, asked, hits)]


def _sections(at: int, hit: Hit) -> Iterator[_Section]:
    """The parts of a passage under its headings, and its lines with a label."""
    found = list(HEADING.finditer(hit.text))
    first = found[0].start() if found else len(hit.text)
    over = hit.heading.split(" › ")[-1] or (hit.title if hit.text.startswith(hit.title) else "")
    if over and first:
        yield _Section(at, 0, first, over, _names(over), False)
    for one, after in zip(found, [*found[1:], None], strict=False):
        end = after.start() if after else len(hit.text)
        yield _Section(at, one.start(), end, one["name"], _names(one["name"]), False)
    for one in _LABEL.finditer(hit.text):
        line = hit.text.find("\n", one.end())
        end = line if line >= 0 else len(hit.text)
        yield _Section(at, one.start(), end, one["name"], _names(one["name"]), True)


def _names(name: str) -> frozenset[str]:
    return frozenset(word.stem for word in content(words_of(name)))


def _alone(sections: Sequence[_Section]) -> dict[bool, frozenset[str]]:
    """The stems that one name alone has, of headings and of labels."""
    found = {}
    for is_label in (False, True):
        named = {one.name: one.names for one in sections if one.is_label == is_label}
        counted = Counter(stem for names in named.values() for stem in names)
        found[is_label] = frozenset(stem for stem, count in counted.items() if count == 1)
    return found


def _is_asked(question: Question, one: _Section) -> bool:
    """Whether the question calls a section by name: a label's by its capital, of a heading all."""
    if not one.names:
        return False
    if one.is_label:
        return bool(one.names & question.names)
    bare = re.sub(r"\s*\([^)]*\)", "", one.name)
    for day in quantities(bare):
        bare = bare.replace(bare[day.start : day.end], " ") if day.date else bare
    called = _names(bare)
    return bool(called) and called <= set(question.stems)


def _is_of_another(
    question: Question,
    one: Evidence,
    sections: Sequence[_Section],
    asked: Sequence[_Section],
    hits: Sequence[Hit],
) -> bool:
    """Whether a sentence stands under another name, in the file of the one that is asked for, of
    which there is as much to tell: a sentence with the same words, or that it is somebody's."""
    at, start = one.candidate.hit, one.candidate.start
    own = [each for each in sections if each.hit == at and each.start <= start < each.end]
    for wanted in asked:
        if hits[wanted.hit].file != hits[at].file or _is_in(wanted, at, start):
            continue
        if wanted.names & stems_of(one.candidate.text):
            continue
        others = [each for each in own if each.is_label == wanted.is_label]
        if not others or any(each.names & set(question.stems) for each in others):
            continue
        if wanted.is_label or _says_as_much(question, one, wanted, hits):
            return not any(_is_in(each, at, start) for each in asked)
    return False


def _is_in(section: _Section, hit: int, start: int) -> bool:
    return section.hit == hit and section.start <= start < section.end


def _says_as_much(question: Question, one: Evidence, wanted: _Section, hits: Sequence[Hit]) -> bool:
    """Whether a sentence of the section asked for has the words of the question that this has."""
    shared = words_asked(question, one)
    text = hits[wanted.hit].text[wanted.start : wanted.end]
    return bool(shared) and any(shared <= stems_of(text[low:high]) for low, high in pieces(text))
