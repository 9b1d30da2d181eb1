"""Sentences of an answer -> checked sentences with citations: composes citing and the reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

from assistant.citing import (
    Claim,
    Leaning,
    Match,
    Source,
    claim_of,
    likely,
    match,
    sources_of,
    verbatim,
)
from assistant.claims import claims_in
from assistant.evidence import Candidate
from assistant.judging import Judgement
from assistant.pieces import pieces
from assistant.records import Citation, Hit, Place, Sentence, SentenceStatus
from assistant.rereading import above, headed
from assistant.rows import in_words
from assistant.trails import Range
from assistant.weighing import Reads

LIKELY = 3  # sources that a claim is compared with by the models
LEAST_SHARED = 0.2  # of a claim's words; with fewer in its sources the reader's word is no support

_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")

PlaceOf = Callable[[int, int, int], Place]
"""passage id, start and end in its page's text -> the exact place (Store.place_of)."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A checked sentence, and the sources that it rests on.

    invented: it says a number or a name that they do not; quoted: it is one of them, word for word.
    """

    sentence: Sentence
    sources: tuple[Source, ...]
    probability: float
    invented: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Checker:
    """Checks sentences against hits: by their wording, and by what the reader makes of them."""

    judgement: Judgement
    place_of: PlaceOf
    reader: Reads

    def check(
        self, text: str, hits: Sequence[Hit], sources: Sequence[Source] | None = None
    ) -> Generator[None, None, Checked]:
        """Yield between two computations, so that it can be closed there; return the result.

        A sentence that makes several claims is as true as the least of them.
        """
        sources = sources_of(hits) if sources is None else sources
        quoted = verbatim(claim_of(text), sources)
        if quoted:
            return self.quote(text, hits, quoted.hit, quoted.start, quoted.end)
        checked = []
        for start, end in claims_in(text):
            checked.append((yield from self._claim(text[start:end], hits, sources)))
        return checked[0] if len(checked) == 1 else _joined(text, checked)

    def _claim(
        self, text: str, hits: Sequence[Hit], sources: Sequence[Source]
    ) -> Generator[None, None, Checked]:
        claim = claim_of(text)
        if not (claim.words or claim.quantities) or not sources:
            reason = "It says nothing that could be checked." if sources else "There is no passage."
            return Checked(Sentence(text, "unsupported", (), reason), (), 0.0)
        nearest = likely(claim, sources, LIKELY)
        yield
        matched = match(claim, nearest, leanings(claim, nearest, hits, self.reader))
        yield
        model = self.judgement.support
        probability = model.probability(matched.features)
        status = _status(matched, probability, model.threshold)
        cited = () if status == "unsupported" else self._citations(hits, matched.sources)
        reason = "" if status == "supported" else _reason(matched)
        invented = bool(matched.missing_numbers or matched.missing_names)
        said = Sentence(text, status, cited, reason)
        return Checked(said, matched.sources, probability, invented)

    def quote(self, text: str, hits: Sequence[Hit], hit: int, start: int, end: int) -> Checked:
        """A sentence that is `hits[hit].text[start:end]`, word for word: nothing to compare."""
        citation = self._citation(hits[hit], start, end)
        source = Source(hit, start, end, citation.quote, (), frozenset(), (), frozenset())
        return Checked(Sentence(text, "supported", (citation,)), (source,), 1.0, quoted=True)

    def resting(self, text: str, hits: Sequence[Hit], places: Sequence[Range]) -> Sentence:
        """A sentence that says no more than these places `hits[hit].text[start:end]` do."""
        cited = tuple(self._citation(hits[hit], start, end) for hit, start, end in places)
        return Sentence(text, "supported", cited)

    def denied(self, text: str, hits: Sequence[Hit], one: Candidate, clearly: bool) -> bool:
        """Whether the reader finds a sentence contradicted, rather than supported, by another;
        `clearly`: rather than left open, too."""
        texts = [_plain(headed(hits[one.hit]) + one.text)]
        (verdict,) = self.reader.judge(_plain(text), texts)
        least = max(verdict.supported, verdict.neither if clearly else 0.0)
        return verdict.contradicted >= least

    def _citations(self, hits: Sequence[Hit], sources: Sequence[Source]) -> tuple[Citation, ...]:
        return tuple(self._citation(hits[one.hit], one.start, one.end) for one in sources)

    def _citation(self, hit: Hit, start: int, end: int) -> Citation:
        first = hit.place.start
        place = self.place_of(hit.passage_id, first + start, first + end)
        return Citation(hit.passage_id, hit.file, place, hit.text[start:end])


def _joined(text: str, claims: Sequence[Checked]) -> Checked:
    """The sentence that makes these claims: partly supported where one of them is not."""
    held = [one for one in claims if one.sentence.status != "unsupported"]
    failed = [one.sentence.text for one in claims if one.sentence.status == "unsupported"]
    status: SentenceStatus = "unsupported" if not held else "partly" if failed else "supported"
    if any(one.sentence.status == "partly" for one in held):
        status = "partly"
    reasons = [f"The passages do not support {_listed(failed)}."] if held and failed else []
    reasons += [one.sentence.reason for one in held or claims if one.sentence.reason]
    cited = dict.fromkeys(citation for one in held for citation in one.sentence.citations)
    sources = {(one.hit, one.start): one for checked in held for one in checked.sources}
    return Checked(
        Sentence(text, status, tuple(cited), " ".join(dict.fromkeys(reasons))),
        tuple(sources.values()),
        min(one.probability for one in claims),
        any(one.invented for one in claims),
    )


def leanings(
    claim: Claim, sources: Sequence[Source], hits: Sequence[Hit], reader: Reads
) -> list[Leaning]:
    """What the reader makes of the claim and each source, in order."""
    texts = [_plain(_window(hits[one.hit], one)) for one in sources]
    verdicts = reader.judge(_plain(claim.text), texts)
    return [Leaning(verdict.supported, verdict.contradicted) for verdict in verdicts]


def _window(hit: Hit, source: Source) -> str:
    """The source between its neighbours, under its title: "it" and "then" mean something there.

    A row stands by itself, with its columns' names: its neighbours say the like of others.
    """
    if source.row:
        return headed(hit) + in_words(hit, source.start, source.end)
    spans = pieces(hit.text)
    at = next(index for index, span in enumerate(spans) if span[0] == source.start)
    first, last = spans[max(at - 1, 0)], spans[min(at + 1, len(spans) - 1)]
    return above(hit, first[0]) + hit.text[first[0] : last[1]]


def _plain(text: str) -> str:
    """1,200 and 1200 are one number, and should look like one."""
    return _THOUSANDS.sub("", text)


def _status(matched: Match, probability: float, threshold: float) -> SentenceStatus:
    """A number, a name or a negation that does not agree is never fully supported; a claim whose
    words stand nowhere in its sources or round them is not supported at all."""
    if matched.features["cover_hit"] < LEAST_SHARED:
        return "unsupported"
    agrees = not (matched.missing_numbers or matched.missing_names or matched.turned)
    if agrees and (matched.restated or probability >= threshold):
        return "supported"
    return "partly" if probability >= threshold / 2 and not matched.turned else "unsupported"


def _reason(matched: Match) -> str:
    if matched.missing_numbers:
        return f"The passages do not say {_listed(matched.missing_numbers)}."
    if matched.missing_names:
        return f"The passages do not name {_listed(matched.missing_names)} here."
    if matched.turned:
        return "One of them denies what the other says."
    if matched.missing_words:
        return f"The passages do not say: {_listed(matched.missing_words[:5])}."
    return "The passages say it in other words, or not at all."


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"“{word}”" for word in dict.fromkeys(words))
