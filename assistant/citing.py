"""A sentence of an answer against the sentences of the passages: what they say of it. Pure.

Wording first: content words, names, numbers with their units, dates, negation and opposites must
agree. What the wording cannot tell comes in as `leanings`, which the reader has judged.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.asking import pairs_of
from assistant.claims import claims_in
from assistant.pieces import pieces
from assistant.quantities import Quantity, agrees, quantities
from assistant.records import Hit
from assistant.rows import blocks
from assistant.turning import Said, beyond, decides_otherwise
from assistant.wording import Word, content, is_negated, opposite_stems, words_of

NAME_WEIGHT = 2.0  # of a name, a word with a capital or digits, where another word weighs 1
YES_OR_NO = re.compile(r"^\s*(?:yes|no)\s*[,;:.!–—-]\s*(?=\w)", re.IGNORECASE)
_LISTED = re.compile(r"^\s*(?:\d{1,2}[.)]|[-*•])\s+(?=[^\W\d_])")  # a list's number says nothing
_MARKS = " \t\n\"“”'‘’«»*_.…!?;:,"
SECOND_GAIN = 0.15  # of the claim's weight: what a second quote must add to be worth showing


@dataclass(frozen=True, slots=True)
class Source:
    """A sentence of a hit, `hits[hit].text[start:end]`, taken apart once for many claims."""

    hit: int
    start: int
    end: int
    text: str
    words: tuple[Word, ...]
    stems: frozenset[str]
    quantities: tuple[Quantity, ...]
    around: frozenset[str]  # stems of the hit's title, headings and header, and of its sentences
    row: bool = False  # of a table: what other rows say is not said of this one


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of an answer, taken apart."""

    text: str
    words: tuple[Word, ...]  # content words only, without those of its quantities
    quantities: tuple[Quantity, ...]
    names: frozenset[str]
    negated: bool


@dataclass(frozen=True, slots=True)
class Leaning:
    """What a source, with what stands round it, says of a claim: probabilities by the reader."""

    supported: float
    contradicted: float


@dataclass(frozen=True, slots=True)
class Match:
    """The sources that support the claim best (one or two), and what agrees and what does not."""

    sources: tuple[Source, ...]
    features: dict[str, float]
    missing_numbers: tuple[str, ...]
    missing_names: tuple[str, ...]
    missing_words: tuple[str, ...]
    turned: bool  # one says what the other denies
    restated: bool  # all that the claim says is in the first source, in its order, and little else


def sources_of(hits: Sequence[Hit]) -> list[Source]:
    found = []
    for index, hit in enumerate(hits):
        rows = _rows(hit)
        whole = _around(hit, ())
        apart = _around(hit, rows) if rows else whole
        columns = tuple(quantities(hit.header))
        for start, end in pieces(hit.text):
            text = hit.text[start:end]
            words = words_of(text)
            stems = frozenset(word.stem for word in words)
            row = start in rows
            numbers = (*quantities(text), *(columns if row else ()))
            near = apart if row else whole
            found.append(Source(index, start, end, text, words, stems, numbers, near, row))
    return found


def _rows(hit: Hit) -> set[int]:
    """Where the rows of its tables begin; a first row names the columns, if nothing else does."""
    found = set()
    was_row = False
    for start, _, row in blocks(hit.text):
        begins = row and not was_row
        goes_on = bool(hit.header) and not hit.text[:start].strip()  # its names are in the header
        if row and (goes_on or not begins):
            found.add(start)
        was_row = row
    return found


def _around(hit: Hit, rows: Collection[int]) -> frozenset[str]:
    """Stems of what stands round a sentence of the hit, without the rows that begin there."""
    kept = [hit.text[start:end] for start, end, _ in blocks(hit.text) if start not in rows]
    around = " ".join((hit.title, hit.heading, hit.header, *kept))
    return frozenset(word.stem for word in words_of(around))


def claim_of(text: str) -> Claim:
    plain = re.sub(r"\[\d+\]", " ", text)  # a mark that the model has written
    plain = _LISTED.sub("", plain)
    plain = YES_OR_NO.sub("", plain)  # "No, it is not": the claim is what follows
    words = words_of(plain)
    numbers = tuple(quantities(plain))
    kept = [
        word
        for word in content(words)
        if not any(one.start <= word.start < one.end for one in numbers)
    ]
    return Claim(
        text=plain,
        words=tuple(kept),
        quantities=numbers,
        names=frozenset(word.stem for word in kept if word.is_name),
        negated=is_negated(words),
    )


def likely(claim: Claim, sources: Sequence[Source], count: int) -> list[Source]:
    """The sources whose words cover the claim best, best first."""
    ranked = sorted(sources, key=lambda one: -_cover(claim, one.stems, one.quantities))
    return ranked[:count]


def verbatim(claim: Claim, sources: Sequence[Source]) -> Source | None:
    """The source that the claim is, word for word and as a whole; white space, marks aside.

    A part of a sentence may say what the whole of it denies.
    """
    text = _worded(claim.text)
    if len(text) < 12:
        return None
    return next((one for one in sources if _worded(one.text) == text), None)


def _worded(text: str) -> str:
    return " ".join(text.split()).strip(_MARKS).casefold()


def match(claim: Claim, sources: Sequence[Source], leanings: Sequence[Leaning]) -> Match:
    """Compare the claim with its likely sources, best first; `leanings` is parallel to them."""
    scores = [
        _cover(claim, source.stems, source.quantities) + leaning.supported
        for source, leaning in zip(sources, leanings, strict=True)
    ]
    best = scores.index(max(scores))
    first = sources[best]
    chosen = (first, *_second(claim, first, sources))
    said = Said(claim.text, words_of(claim.text), claim.quantities)
    stems = frozenset().union(*(source.stems for source in chosen))
    known = tuple(quantity for source in chosen for quantity in source.quantities)
    missing_numbers = tuple(
        claim.text[one.start : one.end].strip()
        for one in claim.quantities
        if not any(agrees(one, other) for other in known)
        or all(beyond(said, one, _told(each)) for each in chosen)
    )
    context = stems | first.around
    found = {
        "cover": _cover(claim, stems, known),
        "cover_hit": _cover(claim, context, known),
        "pairs": _pairs(claim, chosen),
        "order": _order(claim, first),
        "names": _missing(claim.names, stems),
        "names_hit": _missing(claim.names, context),
        "numbers": len(missing_numbers) / max(len(claim.quantities), 1),
        "turned": float(_is_turned(claim, first)),
        "opposite": float(_has_opposite(claim, first)),
    }
    found["supported"] = log_odds(max(one.supported for one in leanings))
    found["contradicted"] = log_odds(leanings[best].contradicted)
    turned = bool(found["turned"] or found["opposite"] or decides_otherwise(said, _told(first)))
    return Match(
        sources=chosen,
        features=found,
        missing_numbers=missing_numbers,
        missing_names=tuple(
            claim.text[word.start : word.end]
            for word in claim.words
            if word.is_name and word.stem not in context
        ),
        missing_words=tuple(
            claim.text[word.start : word.end] for word in claim.words if word.stem not in stems
        ),
        turned=turned,
        restated=not turned and _restates(claim, first),
    )


def log_odds(chance: float) -> float:
    """log(p / (1 - p)), kept within what a probability in float32 can tell."""
    kept = min(max(chance, 1e-5), 1 - 1e-5)
    return math.log(kept / (1 - kept))


def _weight(word: Word) -> float:
    return NAME_WEIGHT if word.is_name or word.folded[0].isdigit() else 1.0


def _cover(claim: Claim, stems: frozenset[str], numbers: Sequence[Quantity]) -> float:
    """The weighted share of the claim's content words and quantities that are held."""
    told = [NAME_WEIGHT for one in claim.quantities if any(agrees(one, held) for held in numbers)]
    said = [_weight(word) for word in claim.words if word.stem in stems]
    total = sum(map(_weight, claim.words)) + NAME_WEIGHT * len(claim.quantities)
    return (sum(told) + sum(said)) / total if total else 0.0


def _second(claim: Claim, first: Source, sources: Sequence[Source]) -> list[Source]:
    """The other source that adds most to the first, if it adds enough.

    Of another row of a table a number alone says nothing: with a name of the first row it makes no
    fact. Its own name, or its own date with it, does ("Slates cost 900 pounds and nails 20").
    """
    covered = _cover(claim, first.stems, first.quantities)
    gains = [
        0.0
        if first.row and other.row and not _tells_another(claim, first, other)
        else _cover(claim, first.stems | other.stems, first.quantities + other.quantities) - covered
        for other in sources
    ]
    best = gains.index(max(gains))
    return [sources[best]] if gains[best] >= SECOND_GAIN else []


def _tells_another(claim: Claim, first: Source, other: Source) -> bool:
    """Whether the claim speaks of another row by its words, or by a date and a number."""
    known = first.stems | first.around
    words = any(word.stem in other.stems and word.stem not in known for word in claim.words)
    new = [
        one
        for one in claim.quantities
        if not any(agrees(one, held) for held in first.quantities)
        and any(agrees(one, held) for held in other.quantities)
    ]
    return words or (len(new) > 1 and any(one.date for one in new))


def _pairs(claim: Claim, chosen: Sequence[Source]) -> float:
    """The share of the claim's neighbouring content words that are neighbours in a source."""
    wanted = pairs_of(claim.words)
    held = set().union(*(pairs_of(content(source.words)) for source in chosen))
    return len(wanted & held) / len(wanted) if wanted else 1.0


def _order(claim: Claim, source: Source) -> float:
    """Longest common subsequence of content stems, as a share of the shared ones.

    "A defeated B" against "B defeated A" shares all words, but not their order.
    """
    shared = [word.stem for word in claim.words if word.stem in source.stems]
    wanted = set(shared)
    held = [word.stem for word in source.words if word.stem in wanted]
    if not shared:
        return 0.0
    row = [0] * (len(held) + 1)
    for stem in shared:
        before = row
        row = [0]
        for index, other in enumerate(held):
            row.append(before[index] + 1 if stem == other else max(row[index], before[index + 1]))
    return row[-1] / len(shared)


def _missing(wanted: frozenset[str], held: frozenset[str]) -> float:
    return len(wanted - held) / len(wanted) if wanted else 0.0


def _is_turned(claim: Claim, source: Source) -> bool:
    """Whether one of them is negated and the other, in what it says of the same, is not."""
    return claim.negated != is_negated(_nearest_claim(claim, source))


def _nearest_claim(claim: Claim, source: Source) -> Sequence[Word]:
    """The words of the one claim of the source that has most of the claim's words."""
    ranges = claims_in(source.text)
    if len(ranges) == 1:
        return source.words
    said = {word.stem for word in claim.words}
    parts = [[word for word in source.words if start <= word.start < end] for start, end in ranges]
    return max(parts, key=lambda part: len(said & {word.stem for word in part}))


def _told(source: Source) -> Said:
    return Said(source.text, source.words, source.quantities)


def _has_opposite(claim: Claim, source: Source) -> bool:
    """Whether the source says "less" where the claim says "more"."""
    said = {word.stem for word in claim.words}
    return any(
        opposite in source.stems and opposite not in said
        for stem in said - source.stems
        for opposite in opposite_stems(stem)
    )


def _restates(claim: Claim, source: Source) -> bool:
    """Whether the claim says at least half of what the source says, and nothing else."""
    same = _cover(claim, source.stems, source.quantities) == 1.0 and _order(claim, source) == 1.0
    return same and 2 * len(claim.words) >= len(claim_of(source.text).words)
