"""Sentences of an answer -> checked sentences with citations: composes citing and the models."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.citing import (
    Claim,
    Closeness,
    Match,
    Source,
    claim_of,
    likely,
    match,
    sources_of,
    verbatim,
)
from assistant.judging import Judgement
from assistant.records import Citation, Hit, Place, Sentence, SentenceStatus
from assistant.weighing import Reranks, Vector

LIKELY = 3  # sources that a claim is compared with by the models

PlaceOf = Callable[[int, int, int], Place]
"""passage id, start and end in its page's text -> the exact place (Store.place_of)."""


class Embeds(Protocol):
    """assistant.embedding.Embedder, or a fake."""

    def embed_passages(self, texts: Sequence[str]) -> Iterator[tuple[int, Vector]]: ...


@dataclass(frozen=True, slots=True)
class Checked:
    """A checked sentence, and the sources that it rests on."""

    sentence: Sentence
    sources: tuple[Source, ...]
    probability: float


@dataclass(frozen=True, slots=True)
class Checker:
    """Checks sentences against hits. Without both models it goes by wording alone."""

    judgement: Judgement
    place_of: PlaceOf
    reranker: Reranks | None = None
    embedder: Embeds | None = None

    def check(
        self, text: str, hits: Sequence[Hit], sources: Sequence[Source] | None = None
    ) -> Generator[None, None, Checked]:
        """Yield between two computations, so that it can be closed there; return the result."""
        sources = sources_of(hits) if sources is None else sources
        claim = claim_of(text)
        quoted = verbatim(claim, hits)
        if quoted:
            return self.quote(text, hits, *quoted)
        if not (claim.words or claim.quantities) or not sources:
            reason = "It says nothing that could be checked." if sources else "There is no passage."
            return Checked(Sentence(text, "unsupported", (), reason), (), 0.0)
        nearest = likely(claim, sources, LIKELY)
        closeness = yield from self._closeness(claim, nearest)
        matched = match(claim, nearest, closeness)
        model = self.judgement.support if closeness else self.judgement.support_words
        probability = model.probability(matched.features)
        status = _status(matched, probability, model.threshold)
        cited = () if status == "unsupported" else self._citations(hits, matched.sources)
        reason = "" if status == "supported" else _reason(matched)
        return Checked(Sentence(text, status, cited, reason), matched.sources, probability)

    def quote(self, text: str, hits: Sequence[Hit], hit: int, start: int, end: int) -> Checked:
        """A sentence that is `hits[hit].text[start:end]`, word for word: nothing to compare."""
        citation = self._citation(hits[hit], start, end)
        source = Source(hit, start, end, citation.quote, (), frozenset(), (), frozenset())
        return Checked(Sentence(text, "supported", (citation,)), (source,), 1.0)

    def _closeness(
        self, claim: Claim, sources: Sequence[Source]
    ) -> Generator[None, None, list[Closeness] | None]:
        if self.reranker is None or self.embedder is None:
            return None
        yield
        closeness = closeness_of(claim, sources, self.reranker, self.embedder)
        yield
        return closeness

    def _citations(self, hits: Sequence[Hit], sources: Sequence[Source]) -> tuple[Citation, ...]:
        return tuple(self._citation(hits[one.hit], one.start, one.end) for one in sources)

    def _citation(self, hit: Hit, start: int, end: int) -> Citation:
        first = hit.place.start
        place = self.place_of(hit.passage_id, first + start, first + end)
        return Citation(hit.passage_id, hit.file, place, hit.text[start:end])


def closeness_of(
    claim: Claim, sources: Sequence[Source], reranker: Reranks, embedder: Embeds
) -> list[Closeness]:
    """The models' scores of the claim with each source, in order."""
    texts = [source.text for source in sources]
    logits = reranker.score(claim.text, texts)
    first, *vectors = (vector for _, vector in embedder.embed_passages([claim.text, *texts]))
    return [
        Closeness(float(logit), float(vector @ first))
        for logit, vector in zip(logits, vectors, strict=True)
    ]


def _status(matched: Match, probability: float, threshold: float) -> SentenceStatus:
    """A number, a name or a negation that does not agree is never fully supported."""
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
