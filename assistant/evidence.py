"""Hits -> the sentences that can answer the question, ranked, and whether they do. Pure.

It runs before the model writes: a small model writes from much and reads badly, so what it may use,
and whether there is an answer at all, is decided here. What the reader saw comes in with the hits.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from assistant.asking import Question, could_answer, pairs_of
from assistant.furniture import is_closing, is_furniture, is_mail_head
from assistant.judging import Logistic
from assistant.languages import ENGLISH
from assistant.pieces import LONGEST, pieces
from assistant.quantities import agrees, quantities
from assistant.records import Hit
from assistant.rows import is_names, names
from assistant.trails import led
from assistant.turns import is_unheard
from assistant.wording import Word, content, is_negated, words_of

LEAST = 0.01  # of the best one's chance: below, it is no answer to begin with
LESS = 0.5  # of its chance is left to what was first, where another is put before it for good
WINDOW = 480  # characters of the sentences round an answer that are looked at again
_LEAST_SPREAD = 0.01  # of cosines: below, they are all alike
POINTING = frozenset({
    "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their",
    "such", "both", "there", "then", "however",
})  # fmt: skip
_MAILING = frozenset(word.stem for word in words_of(
    "write wrote written send sent mail email message letter reply replied answered received"
    " address contact reach copied forwarded sender recipient addressee"
))  # fmt: skip
_TELLING = frozenset(word.stem for word in words_of(
    "get got ask asked offer offered tell told complain invite confirm thank suggest propose agree"
    " refuse apologise promise announce cancel want request recommend warn inform report say said"
    " think order object accept decline remind explain call cancelled"
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence of a hit, `hits[hit].text[start:end]`, and the sentences round it."""

    hit: int
    start: int
    end: int
    text: str
    words: tuple[Word, ...]
    near_stems: frozenset[str]  # with the sentences round it, titles, headings, what led to it
    rank: int  # of its hit, from 0; of the hit that it was followed from


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader saw: the likeliest answer in a candidate, `hit.text[start:end]`.

    margin: by how much it beats "no answer"; answered: whether its hit answers at all (logits).
    """

    start: int
    end: int
    margin: float
    answered: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """A candidate, how much speaks for it, and its share of the chance among all of them."""

    candidate: Candidate
    reading: Reading
    features: dict[str, float]
    score: float
    probability: float


def candidates(hits: Sequence[Hit], question: Question | None = None) -> list[Candidate]:
    """Every sentence of the hits, in order; headings and scraps of a word or two are left out.

    How a letter ends can only answer a `question` that asks for a person, and a mail's head one
    about writing, or an address.
    """
    signed = question is None or question.kind == "person"
    mailed = question is None or _asks_of_mail(question)
    language = question.language if question else ENGLISH
    found: list[Candidate] = []
    for index, hit in enumerate(hits):
        trail = [start for start, _, _ in led(index, hits)]
        told = [f"{hit.title} {hit.heading} {hit.header}", *(hits[at].text for at in trail)]
        around = {word.stem for word in words_of(" ".join(told), language)}
        headings = {_plain(part) for part in (*hit.heading.split(" › "), hit.title)}
        spans = pieces(hit.text)
        for at, (start, end) in enumerate(spans):
            said = hit.text[start:end]
            if _plain(said) in headings or is_furniture(hit.text, start, end):
                continue
            if (is_closing(said) and not signed) or is_names(hit, start, end):
                continue
            if not mailed and is_mail_head(said, bool(hit.place.message)):
                continue
            if is_unheard(said):
                continue
            near = hit.text[spans[max(at - 1, 0)][0] : spans[min(at + 1, len(spans) - 1)][1]]
            columns = names(hit, start, end)
            if columns:  # the rows beside it are about other things
                near = f"{said} {' '.join(columns)}"
            words = words_of(said, language)
            after = hit.text[slice(*spans[at + 1])] if at + 1 < len(spans) else ""
            is_answered = len(words_of(after, language)) == 1  # "No.", which cannot stand alone
            asks = not is_answered and question and _asks_the_same(said, words, question)
            if len(words) > 1 and not asks:
                stems = frozenset(around | {word.stem for word in words_of(near, language)})
                rank = min([index, *trail])
                found.append(Candidate(index, start, end, said, words, stems, rank))
    return found


def _asks_the_same(said: str, words: Sequence[Word], question: Question) -> bool:
    """Whether a sentence only asks what the question does: "Who is coming?" tells nothing of it."""
    own = {word.stem for word in content(words, question.language)}
    return said.endswith("?") and bool(own) and own <= set(question.stems)


def _asks_of_mail(question: Question) -> bool:
    """Whether a mail's head may answer: who wrote or said something and when, or who one is."""
    stems = set(question.stems)
    if stems & _MAILING:
        return True
    return question.kind in ("person", "date") and bool(stems & _TELLING or stems <= question.names)


def _plain(text: str) -> str:
    """A heading without its marks and with single spaces."""
    return " ".join(text.strip("#=*_ \n\t").split())


def quotable(text: str, one: Candidate) -> tuple[int, int]:
    """The offsets of a quote that can stand by itself.

    A sentence that begins with "It", "He" or "This" takes the one before it along, if that is one.
    """
    spans = pieces(text)
    at = max(index for index, span in enumerate(spans) if span[0] <= one.start)
    first = one.words[0].folded
    if first not in POINTING or not at:
        return one.start, one.end
    start, end = spans[at - 1]
    is_said = not is_furniture(text, start, end) and not is_mail_head(text[start:end], in_mail=True)
    return (start if is_said and one.end - start <= LONGEST else one.start), one.end


class Rarity:
    """How much a stem says: log(1 + sentences / sentences that hold it), among the candidates."""

    def __init__(self, found: Sequence[Candidate]) -> None:
        self._total = max(len(found), 1)
        self._holding = Counter(stem for one in found for stem in {w.stem for w in one.words})

    def of(self, stem: str) -> float:
        return math.log(1 + self._total / (self._holding[stem] or 0.5))

    def share(self, wanted: Sequence[str], held: frozenset[str] | set[str]) -> float:
        """The weighted share of the wanted stems that are held; 1 if none is wanted."""
        total = sum(map(self.of, wanted))
        return sum(self.of(stem) for stem in wanted if stem in held) / total if total else 1.0


def features(
    question: Question, one: Candidate, reading: Reading, rarity: Rarity
) -> dict[str, float]:
    """What speaks for the candidate: its words, and what the reader saw in it.

    meaning: how much more alike to the question than others, where `by_meaning` has compared them.
    """
    held = {word.stem for word in one.words}
    numbers = quantities(one.text)
    told = [q for q in question.quantities if any(agrees(q, other) for other in numbers)]
    return {
        "margin": reading.margin,
        "answered": reading.answered,
        "first": 1 / (1 + one.rank),
        "meaning": 0.0,
        "coverage": rarity.share(question.stems, held),
        "coverage_near": rarity.share(question.stems, one.near_stems),
        "pairs": _share(question.pairs, pairs_of(content(one.words, question.language))),
        "names": _share(question.names, held),
        "names_near": _share(question.names, one.near_stems),
        "numbers": len(told) / len(question.quantities) if question.quantities else 1.0,
        "kind": float(could_answer(question, one.text, one.words, numbers)),
        "negated": float(is_negated(one.words) != is_negated(words_of(question.text))),
        "asks": float(one.text.rstrip().endswith("?")),
    }


def _share(wanted: Set[object], held: Set[object]) -> float:
    return len(wanted & held) / len(wanted) if wanted else 1.0


def rank(
    question: Question,
    found: Sequence[Candidate],
    readings: Sequence[Reading],
    model: Logistic,
) -> list[Evidence]:
    """The candidates, best first; `readings` is parallel to them.

    The probabilities are a softmax: given that one of them answers, which one.
    """
    rarity = Rarity(found)
    said = [
        (one, reading, features(question, one, reading, rarity))
        for one, reading in zip(found, readings, strict=True)
    ]
    return _ordered(said, model)


def by_meaning(
    ranked: Sequence[Evidence], likeness: Sequence[float], model: Logistic
) -> list[Evidence]:
    """In the order that takes in how alike the first are to the question, in standard deviations
    from their mean; what was not compared counts as the least alike."""
    mean = sum(likeness) / len(likeness)
    spread = math.sqrt(sum((one - mean) ** 2 for one in likeness) / len(likeness))
    told = [(one - mean) / max(spread, _LEAST_SPREAD) for one in likeness]
    told += [min(told)] * (len(ranked) - len(told))
    said = [
        (one.candidate, one.reading, one.features | {"meaning": meaning})
        for one, meaning in zip(ranked, told, strict=True)
    ]
    return _ordered(said, model)


def by_second_look(ranked: Sequence[Evidence], model: Logistic) -> list[Evidence]:
    """With those that were looked at again in the order that takes in what was seen then; together
    they keep their share of the chance, so that one of them may have less than one behind them."""
    seen = [one for one in ranked if "near" in one.features]
    share = sum(one.probability for one in seen)
    again = _ordered([(one.candidate, one.reading, one.features) for one in seen], model)
    ordered = [replace(one, probability=one.probability * share) for one in again]
    return ordered + [one for one in ranked if "near" not in one.features]


def _ordered(
    said: Sequence[tuple[Candidate, Reading, dict[str, float]]], model: Logistic
) -> list[Evidence]:
    scores = [model.score(each) for *_, each in said]
    top = max(scores, default=0.0)
    chances = [math.exp(score - top) for score in scores]
    total = sum(chances)
    ranked = [
        Evidence(*each, score, chance / total)
        for each, score, chance in zip(said, scores, chances, strict=True)
    ]
    return sorted(ranked, key=lambda evidence: -evidence.score)


def with_first(ranked: Sequence[Evidence], at: int, share: float = 1.0) -> list[Evidence]:
    """The evidence with this one in the first place, as likely as the first was; and the first in
    its place, with this share of its chance."""
    best, one = ranked[0], ranked[at]
    first = replace(one, score=best.score, probability=best.probability)
    other = replace(best, score=one.score, probability=one.probability * share)
    return [first, *ranked[1:at], other, *ranked[at + 1 :]]


def words_asked(question: Question, one: Evidence) -> set[str]:
    """The question's words that stand in a sentence itself; not its numbers."""
    stems = {word.stem for word in one.candidate.words} & set(question.stems)
    return {stem for stem in stems if not stem.isdigit()}


def is_in_row(one: Evidence, hits: Sequence[Hit]) -> bool:
    """Whether it is a row of a table whose columns have names."""
    return bool(names(hits[one.candidate.hit], one.candidate.start, one.candidate.end))


def window(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentences that hold a range, with those before and after as far as there is room."""
    spans = pieces(text)
    inside = [n for n, (low, high) in enumerate(spans) if low < end and start < high]
    if not inside:
        return 0, len(text)
    first, last = inside[0], inside[-1]
    for step in (first - 1, last + 1):
        if 0 <= step < len(spans):
            low, high = spans[min(first, step)][0], spans[max(last, step)][1]
            if high - low <= WINDOW:
                first, last = min(first, step), max(last, step)
    return spans[first][0], spans[last][1]


def answerable_features(said: Sequence[dict[str, float]]) -> dict[str, float]:
    """What speaks for the question being answered: of its evidence's features, best first.

    near: of the evidence that was looked at again, the best.
    """
    top = said[:5]
    return {
        "near": max((s["near"] for s in said if "near" in s), default=said[0]["answered"]),
        "margin": said[0]["margin"],
        "margin_top": max(one["margin"] for one in said),
        "answered": said[0]["answered"],
        "answered_top": max(one["answered"] for one in said),
        "first": said[0]["first"],
        "missing": 1.0 - max(one["coverage_near"] for one in top),
        "missing_names": 1.0 - max(one["names_near"] for one in top),
        "missing_numbers": 1.0 - max(one["numbers"] for one in top),
        "kind": said[0]["kind"],
    }
