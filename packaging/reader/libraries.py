"""Libraries that were written to learn from -> pairs of the sixth training, the eighth, the ninth.

tests.benchmarks.library_data -> each question with what the product's search finds: the passage
that answers, whole and round its sentence or row; what seems to answer; and what else was found
                              -> twins, two questions about the same words, shown alike
The ninth learns from libraries in German, French and Spanish, and from a share of the others.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from contrasting import before, contrasted
from pairs import Pair, nearest
from refining import as_claim
from research import research_pairs

from assistant.evidence import window
from assistant.pieces import pieces
from assistant.records import Hit
from assistant.rereading import above, headed, shown
from assistant.rows import in_words, names
from assistant.wording import content, words_of
from tests.benchmarks.answering_data import learned
from tests.benchmarks.library_data import (
    TONGUES,
    Searched,
    Wanted,
    Written,
    default_embedder,
    fair,
    libraries,
    searched,
)
from tests.benchmarks.written_data import places

T = TypeVar("T")

HITS = 12  # among which the passage is looked for
FIRST = 8  # of them as the product reads: those that do not answer are taken from these
OTHERS = 0.8  # of these for a question that is answered, on average, where as many are missed
OTHERS_ALONE = 2.0  # for one that its wording tells to be answered, so that it is not learned
OTHERS_MISSED = 0.2
AS_CLAIM = 0.15  # of the questions are shown with their answer as a claim
CONTRASTED = 0.12  # of the contrasts; of those in files that were written for them, all
WRITTEN, FOUND = 0.1, 0.04  # of what was written before; of its questions, with what is found
REPEATED = {"qed_nq": 500, "qamr": 200, "tatqa_text": 150, "condaqa": 400}
ROUNDS, CLAIMS = 1, 0.1  # of SQuAD 2.0's near misses; of the claims of the first training

# the eighth training
AGAIN = 0.5  # of the questions of the sixth are shown once more
OTHERS_TWIN = 0.4  # of what else was found, for each of two twins
WRITTEN_TOO, FOUND_TOO, CLAIMS_TOO = 0.06, 0.03, 0.12

# the ninth training
TIMES = 2  # that each question in another language is shown, each time with other passages
OLDER, OLDER_TWINS = 0.25, 0.35  # of the questions in English, and of their twins
CONTRASTED_TOO, RESEARCH = 0.05, 0.4
WRITTEN_LAST, FOUND_LAST, CLAIMS_LAST = 0.04, 0.02, 0.08


def library_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What the sixth training learns from."""
    yield from over_libraries(libraries(), chooser, 1.0, twins=0.0)
    yield from contrasted(data, chooser, CONTRASTED)
    yield from before(data, chooser, WRITTEN, FOUND, ROUNDS, REPEATED, CLAIMS)


def twin_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What the eighth training learns from."""
    yield from over_libraries(libraries(), chooser, AGAIN, twins=1.0)
    yield from contrasted(data, chooser, CONTRASTED)
    yield from research_pairs(data)
    yield from before(data, chooser, WRITTEN_TOO, FOUND_TOO, ROUNDS, REPEATED, CLAIMS_TOO)


def tongue_pairs(data: Path, chooser: random.Random) -> Iterator[Pair]:
    """What the ninth training learns from."""
    yield from over_libraries(libraries(TONGUES), chooser, 1.0, 1.0, TIMES)
    yield from over_libraries(libraries(), chooser, OLDER, OLDER_TWINS)
    yield from contrasted(data, chooser, CONTRASTED_TOO)
    yield from (pair for pair in research_pairs(data) if chooser.random() < RESEARCH)
    yield from before(data, chooser, WRITTEN_LAST, FOUND_LAST, ROUNDS, REPEATED, CLAIMS_LAST)


def over_libraries(
    written: Sequence[Written], chooser: random.Random, share: float, twins: float, times: int = 1
) -> Iterator[Pair]:
    """Shares of the questions over those that may be learned from, and of their twins; each shown
    so many times."""
    embedder = default_embedder()
    kept = fair(written)
    for one in written:
        if not learned(one.group):
            continue
        alone, both = drawn(one, kept, share, twins, chooser)
        for found in searched(one, embedder, HITS, [*alone, *both]):
            for _ in range(times):
                if found.wanted in both:
                    yield from answering(found, chooser)
                    yield from others(found, OTHERS_TWIN, chooser)
                else:
                    yield from pairs_in(found, found.wanted.question in kept, chooser)


def drawn(
    one: Written, kept: set[str], share: float, twins: float, chooser: random.Random
) -> tuple[list[Wanted], list[Wanted]]:
    """Shares of a library's questions, of the missed ones only those `kept`, and of its twins."""
    fairly = [each for each in one.wanted if each.answered or each.question in kept]
    alone = _some(fairly, share, chooser)
    return alone, [side for twin in _some(one.twins, twins, chooser) for side in twin]


def _some(found: Sequence[T], share: float, chooser: random.Random) -> list[T]:
    whole = share in (0, 1)  # nothing is drawn
    return [one for one in found if (share if whole else chooser.random() < share)]


def pairs_in(found: Searched, even: bool, chooser: random.Random) -> Iterator[Pair]:
    """The passage with the words that answer, or seem to; and others."""
    yield from answering(found, chooser)
    wanted = (OTHERS if even else OTHERS_ALONE) if found.wanted.answered else OTHERS_MISSED
    yield from others(found, wanted, chooser)


def answering(found: Searched, chooser: random.Random) -> Iterator[Pair]:
    """The passage with the words that answer, or seem to, whole and near."""
    if found.at is None:
        return
    at, start, end = found.at
    whole = shown(found.hits)[at]
    yield pair_of(found, whole, (start, end), len(whole) - len(found.hits[at].text))
    near = _near(found, found.hits[at], start, end)
    yield near
    if near.span and chooser.random() < AS_CLAIM:
        yield as_claim(near, near.span, 0)


def others(found: Searched, wanted: float, chooser: random.Random) -> Iterator[Pair]:
    """So many, on average, of the other passages, whole, cut short, or near the likeliest words."""
    found_too = [
        (hit, text)
        for number, (hit, text) in enumerate(zip(found.hits, shown(found.hits), strict=True))
        if number < FIRST and not _may_answer(found, number)
    ]
    missed = replace(found, wanted=replace(found.wanted, answered=False))
    count = int(wanted) + (chooser.random() < wanted % 1)
    for hit, text in chooser.sample(found_too, min(len(found_too), count)):
        passages = (
            text,
            headed(hit) + nearest(found.wanted.question, hit.text),
            _near(missed, hit, *_likeliest(found.wanted.question, hit.text)).passage,
        )
        yield replace(
            pair_of(missed, chooser.choice(passages), (0, 0), 0), source="libraries, others"
        )


def _likeliest(question: str, text: str) -> tuple[int, int]:
    """The sentence or row that shares most words with a question."""
    asked = {word.stem for word in content(words_of(question))}
    spans = pieces(text) or [(0, len(text))]
    return max(spans, key=lambda at: len(asked & {w.stem for w in words_of(text[slice(*at)])}))


def _may_answer(found: Searched, number: int) -> bool:
    """Whether a hit holds the answer, or stands beside it, so that it is not shown as another."""
    return bool(found.at and number == found.at[0]) or holds(found, found.hits[number].text)


def holds(found: Searched, text: str) -> bool:
    """Whether a text has the words that answer."""
    words = " ".join(found.wanted.words.split()).casefold()
    return words in " ".join(text.split()).casefold()


def pair_of(found: Searched, passage: str, span: tuple[int, int], shift: int) -> Pair:
    answered = found.wanted.answered
    return Pair(
        kind="question",
        source="libraries" if answered else "libraries, missed",
        group=found.group,
        first=found.wanted.question,
        passage=passage,
        label=int(answered),
        span=(span[0] + shift, span[1] + shift) if answered else None,
    )


def _near(found: Searched, hit: Hit, start: int, end: int) -> Pair:
    """The sentences round the words, or their row in words, as the product looks again."""
    low, high = window(hit.text, start, end)
    row = hit.text.rfind("\n", 0, start) + 1
    line = hit.text.find("\n", end)
    line = len(hit.text) if line < 0 else line
    if names(hit, row, line):
        said = in_words(hit, row, line)
        there = places(hit.text[start:end], hit.text[row:line])
        later = len(there) - there.index((start - row, end - row))  # in the same order in both
        told = places(hit.text[start:end], said)
        if len(told) >= later:
            return pair_of(found, headed(hit) + said, told[-later], len(headed(hit)))
        pair = pair_of(found, headed(hit) + said, (0, 0), 0)
        return replace(pair, span=None, spanned=not found.wanted.answered)
    head = above(hit, low)
    return pair_of(found, head + hit.text[low:high], (start - low, end - low), len(head))
