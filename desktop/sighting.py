"""A place that the source can be opened at."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.records import Citation, Hit, Place
from desktop.words import found_words


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place to open: of a citation or of a hit; `why` says how it was found."""

    file: str
    place: Place
    quote: str
    passage_id: int
    why: str = ""
    is_cited: bool = False  # by an answer: the others of it are marked too

    @classmethod
    def of_citation(cls, citation: Citation, why: str = "") -> Sighting:
        return cls(citation.file, citation.place, citation.quote, citation.passage_id, why, True)

    @classmethod
    def of_hit(cls, hit: Hit) -> Sighting:
        return cls(hit.file, hit.place, hit.text, hit.passage_id, found_words(hit))
