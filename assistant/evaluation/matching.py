"""Whether a hit, a citation or an answer is what a case asks for. Pure; used by making and running.

Evidence is known by its words, not by an id: a library that was cut anew keeps its questions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.evaluation.cases import Case, Evidence
from assistant.languages import fold
from assistant.quantities import agrees, quantities
from assistant.records import Answer, Citation, Hit
from assistant.wording import content, words_of

_ENOUGH = 0.6  # of a quote's words: a citation of so much of it points to it
_ABOUT = 0.5  # of its words besides the answer: one of so many is about the same


def flat(text: str) -> str:
    """Case, accents and line breaks away."""
    return " ".join(fold(text).split())


def holds(text: str, evidence: Evidence) -> bool:
    """Whether a passage's text has the sentence in it."""
    return flat(evidence.quote) in flat(text)


def found_in(hits: Sequence[Hit], case: Case) -> list[frozenset[int]]:
    """The evidence that each hit holds: indices into `case.evidence`."""
    return [
        frozenset(n for n, one in enumerate(case.evidence) if holds(hit.text, one)) for hit in hits
    ]


def found_at(hits: Sequence[Hit], case: Case) -> list[int]:
    """The first evidence that each hit holds: an index into `case.evidence`, -1 for none."""
    return [min(each, default=-1) for each in found_in(hits, case)]


def says(text: str, answer: str) -> bool:
    """Whether the text holds the answer: its words in a row, or the same number or date."""
    if f" {_plain(answer)} " in f" {_plain(text)} ":
        return True
    wanted = quantities(answer)
    if len(wanted) != 1 or _plain(answer[: wanted[0].start] + answer[wanted[0].end :]):
        return False
    return any(agrees(wanted[0], one) for one in quantities(text))


def is_right(answer: Answer, case: Case) -> bool:
    """Whether an answered question holds one of the known answers (and none known as wrong)."""
    text = text_of(answer)
    return any(says(text, one) for one in case.answers) and not is_wrong(answer, case)


def is_wrong(answer: Answer, case: Case) -> bool:
    """Whether it says again what a person has marked as wrong."""
    return not answer.refused and any(flat(text_of(answer)) == flat(one) for one in case.wrong)


def text_of(answer: Answer) -> str:
    return " ".join(sentence.text for sentence in answer.sentences)


def f1(text: str, answers: Sequence[str]) -> float:
    """The best overlap of words with an answer, 0…1 (Rajpurkar et al., EMNLP 2016)."""
    return max((_f1(_tokens(text), _tokens(one)) for one in answers), default=0.0)


def cited(answer: Answer, case: Case) -> tuple[list[bool], list[bool]]:
    """For each citation whether it is right, and for each evidence whether it is cited.

    A citation is right if it quotes the evidence, or a sentence about the same that holds the
    answer.
    """
    all = [one for sentence in answer.sentences for one in sentence.citations]
    right = [
        any(_points_to(one.quote, each.quote) for each in case.evidence)
        or any(_tells(one, answer, case.evidence) for answer in case.answers)
        for one in all
    ]
    told = [any(_points_to(one.quote, each.quote) for one in all) for each in case.evidence]
    return right, told


def _points_to(quote: str, evidence: str) -> bool:
    if flat(quote) in flat(evidence) or flat(evidence) in flat(quote):
        return True
    wanted, said = _stems(evidence), _stems(quote)
    return bool(wanted) and len(wanted & said) >= _ENOUGH * len(wanted) and _agree(quote, evidence)


def _agree(quote: str, evidence: str) -> bool:
    """Whether every number and date of the evidence is in the quote, and no other name: "The rent
    of bay 4 is 100" is alike in all its words to what is said of bay 5."""
    names, others = _names(evidence), _names(quote)
    return _is_said(evidence, quote) and (names <= others or others <= names)


def _is_said(text: str, other: str) -> bool:
    """Whether the other text has every number and date of the text."""
    told = quantities(other)
    return all(any(agrees(one, each) for each in told) for one in quantities(text))


def _tells(citation: Citation, answer: str, evidence: Sequence[Evidence]) -> bool:
    """Whether it holds the answer, and is about the same as a sentence of the evidence: in that
    sentence's file in some word besides the answer, in another file in half of them; and neither
    has a number in place of the other's."""
    if not says(citation.quote, answer):
        return False
    if not evidence:
        return True
    said, given = _stems(citation.quote), _stems(answer)
    for one in evidence:
        topic = _stems(one.quote) - given
        least = 1 if citation.file == one.file else max(1, _ABOUT * len(topic))
        is_about = not topic or len(topic & said) >= least
        if is_about and (
            _is_said(one.quote, citation.quote) or _is_said(citation.quote, one.quote)
        ):
            return True
    return False


def _stems(text: str) -> set[str]:
    return {word.stem for word in content(words_of(text))}


def _names(text: str) -> set[str]:
    return {word.stem for word in words_of(text) if word.is_name}


def _plain(text: str) -> str:
    return " ".join(word.folded for word in words_of(text))


def _tokens(text: str) -> list[str]:
    return [word.folded for word in words_of(text) if word.folded not in ("a", "an", "the")]


def _f1(said: Sequence[str], wanted: Sequence[str]) -> float:
    same = sum((Counter(said) & Counter(wanted)).values())
    return 2 * same / (len(said) + len(wanted)) if same else 0.0
