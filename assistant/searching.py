"""Question -> Hits by one search: words and vectors, fused, thinned; composes store and embedder.

Both lists are scaled to 0…1 and added. Words weigh as much as the best text holds of the question
(a paraphrase shares few, rare words with its answer); the vectors are compared a second time with
a question that has moved towards the best passages (Rocchio); the files that the question names
gain; and the parts of derived terms ("gross margin": sales, costs) are searched as well.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from assistant.embedding import Embedder
from assistant.fusion import ordered, reciprocal_ranks, scaled, weighted_sum
from assistant.glossary import Glossary
from assistant.languages import ENGLISH, GERMAN, Language
from assistant.naming import STANDS_OUT, coverage, name_of, told
from assistant.query import Query, beginnings, parse_query, search_terms
from assistant.records import Hit
from assistant.selecting import selection_of
from assistant.store import Located, Selection, Store, WordQuery
from assistant.thinning import Thinning, Vector, thinned

Ranked = list[tuple[int, float]]
"""Text ids with their scores, the best first."""

FEW, MOST = 3, 50  # files that may stand out: a few, or a quarter of those found, but not more
ASKED_FOR = 1 << 40  # priority of texts that were asked for before they had a vector


@dataclass(frozen=True, slots=True)
class RetrievalOptions:
    """How lists are made and joined; the defaults were measured (tests/benchmarks/RESULTS.md)."""

    candidates: int = 100  # of each list
    words: float = 0.7  # weight of the search by words; 0 switches it off
    words_abroad: float = 1.0  # the same, in full, for a question that is not in English
    meaning: float = 1.0  # weight of the search by vectors; 0 switches it off
    names: float = 0.5  # weight of files whose name or title the question holds
    told: float = 0.8  # of those that it calls by a proper name, and searches by themselves, too
    fusion: str = "scores"  # "scores" or "ranks"
    telling: bool = True  # words weigh less where the best text holds little of the question
    feedback: float = 0.8  # how far the question moves to the best passages; 0 switches it off
    best: int = 5  # passages that it moves to
    related: float = 1.0  # weight of the parts of derived terms; 0 switches it off
    duplicate: float = 0.97  # cosine from which two passages say the same
    joined: int = 2  # neighbouring passages that may be shown as one
    follow: bool = True  # follow the names in the first hits (assistant/retrieval.py)
    missed: bool = True  # ask again for a name that no hit has (assistant/retrieval.py)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave, what it understood, and what each part took (milliseconds)."""

    query: Query
    hits: tuple[Hit, ...]
    timings: dict[str, float] = field(default_factory=dict)


class Searcher:
    """Searches a store once. Without an embedder it goes by words alone."""

    def __init__(
        self,
        store: Store,
        embedder: Embedder | None,
        options: RetrievalOptions | None = None,
        glossary: Glossary | None = None,
    ) -> None:
        self._store = store
        self._embedder = embedder
        self._options = options or RetrievalOptions()
        self._glossary = glossary or Glossary.load()
        self._embedder_id = store.vectors.find(embedder.id) if embedder is not None else None

    def search(self, question: str, k: int = 10, scope: Sequence[str] = ()) -> list[Hit]:
        """The k best hits; `scope`: absolute paths of folders or files to stay in."""
        return list(self.find(question, k, scope).hits)

    def find(self, question: str, k: int = 10, scope: Sequence[str] = ()) -> Found:
        """As `search`, with the query as understood and the time of each part.

        Raises QuestionError if the question asks nothing or has a filter that cannot be read.
        """
        clock = _Clock()
        query = parse_query(question)
        terms = search_terms(query)
        selection = selection_of(query, scope)
        wide = max(self._options.candidates, 2 * k)
        lists = self._by_words(query, terms, selection, wide)
        clock.lap("words_ms")
        vector = self._vector(query)
        clock.lap("embed_ms")
        lists["meaning"] = self._by_meaning(vector, selection, wide)
        clock.lap("meaning_ms")
        located = self._locate(lists, selection, query)
        names = _names(located)
        called = self._called(query, names)
        if inside := _standing_out(called, located):
            own = replace(selection, inside=inside)
            within = self._by_words(query, terms, own, wide)
            within["meaning"] = self._by_meaning(vector, own, wide)
            lists = {name: _joined(ranked, within[name]) for name, ranked in lists.items()}
            located = self._locate(lists, selection, query)
            names = _names(located)
            called = self._called(query, names)
            clock.lap("named_ms")
        lists = {name: _kept(ranked, located) for name, ranked in lists.items()}
        lists["names"] = self._named(query, terms, located, names, called)
        vectors = self._vectors(located)
        words = self._words_weight(lists["words"], terms, query.language)
        scores = self._fuse(lists, words, vector, vectors, wide)
        clock.lap("fuse_ms")
        hits = self._hits(scores, _parts(lists), located, vectors, k)
        clock.lap("places_ms")
        return Found(query, tuple(hits), clock.total())

    # --- the lists -------------------------------------------------------------------------------

    def _by_words(
        self, query: Query, terms: tuple[str, ...], selection: Selection, limit: int
    ) -> dict[str, Ranked]:
        """What holds the question's words, and what holds the parts of its derived terms."""
        found: dict[str, Ranked] = {"words": [], "related": []}
        if not self._options.words and not query.phrases:
            return found
        allowed, values = selection.text_ids() if selection else ("", [])
        wanted = WordQuery(terms, query.phrases, query.excluded, beginnings(query, terms))
        found["words"] = self._store.words.search(wanted, limit, allowed, values)
        related = self._glossary.related(query.text) if self._options.related else ()
        if related:
            parts = WordQuery(related, query.phrases, query.excluded)
            found["related"] = self._store.words.search(parts, limit, allowed, values)
        return found

    def _vector(self, query: Query) -> Vector | None:
        """The question's vector; None if there is nothing to compare it with."""
        if self._embedder is None or not self._options.meaning:
            return None
        if self._embedder_id is None:  # indexing may have begun since
            self._embedder_id = self._store.vectors.find(self._embedder.id)
        return None if self._embedder_id is None else self._embedder.embed_question(query.text)

    def _by_meaning(self, vector: Vector | None, selection: Selection, limit: int) -> Ranked:
        if vector is None or self._embedder_id is None:
            return []
        allowed = self._store.allowed(selection) if selection else None
        return self._store.vectors.search(self._embedder_id, vector, limit, allowed)

    def _vectors(self, located: Mapping[int, list[Located]]) -> dict[int, Vector]:
        if self._embedder_id is None:
            return {}
        return self._store.vectors.vectors_of(self._embedder_id, list(located))

    def _locate(
        self, lists: Mapping[str, Ranked], selection: Selection, query: Query
    ) -> dict[int, list[Located]]:
        ids = {id for ranked in lists.values() for id, _ in ranked}
        located = self._store.locate(sorted(ids), selection)
        if not query.phrases and not query.excluded:
            return located
        must = [self._store.words.stems(phrase) for phrase in query.phrases]
        never = [self._store.words.stems(phrase) for phrase in query.excluded]
        return {
            id: found
            for id, found in located.items()
            if self._keeps(found[0].passage.context + "\n" + found[0].passage.text, must, never)
        }

    def _keeps(self, text: str, must: list[list[str]], never: list[list[str]]) -> bool:
        stems = self._store.words.stems(text)
        return all(_within(phrase, stems) for phrase in must) and not any(
            _within(phrase, stems) for phrase in never
        )

    def _called(self, query: Query, names: Mapping[int, str]) -> dict[int, float]:
        """How well a proper name in the question tells each file from the others, by its id. In
        German every noun has a capital."""
        if not (self._options.names and self._options.told) or query.language is GERMAN:
            return {}
        shares = zip(names, told(query.text, list(names.values())), strict=True)
        return {id: share for id, share in shares if share}

    def _named(
        self,
        query: Query,
        terms: tuple[str, ...],
        located: Mapping[int, list[Located]],
        names: Mapping[int, str],
        called: Mapping[int, float],
    ) -> Ranked:
        """Texts by how well the question names their files, weighed already."""
        if not self._options.names:
            return []
        shares = coverage(terms, list(names.values()), query.text)
        worth = {
            id: self._options.names * share + self._options.told * called.get(id, 0.0)
            for id, share in zip(names, shares, strict=True)
        }
        best = ((id, max(worth[each.file_id] for each in found)) for id, found in located.items())
        return sorted((item for item in best if item[1] > 0), key=_falling)

    # --- joining ---------------------------------------------------------------------------------

    def _fuse(
        self,
        lists: Mapping[str, Ranked],
        words: float,
        vector: Vector | None,
        vectors: Mapping[int, Vector],
        limit: int,
    ) -> dict[int, float]:
        """A score for every text of the lists; `words`: the weight of the search by words."""
        options = self._options
        weights = {
            "words": words,
            "meaning": options.meaning,
            "names": 1.0,  # weighed already
            "related": options.related,
        }
        if options.fusion == "ranks":
            return reciprocal_ranks(lists, weights | {"names": options.names})
        comparable = {name: _scaled(name, ranked, limit) for name, ranked in lists.items()}
        scores = weighted_sum(comparable, weights)
        if vector is None or not options.feedback:
            return scores
        moved = _moved(vector, scores, vectors, options)
        again = sorted(((id, float(each @ moved)) for id, each in vectors.items()), key=_falling)
        comparable["meaning"] = _scaled("meaning", again[:limit], limit)
        return weighted_sum(comparable, weights)

    def _words_weight(self, found: Ranked, terms: tuple[str, ...], language: Language) -> float:
        """Less where the best text holds little of the question; not in another language than
        English, of which the vectors say little."""
        if language is not ENGLISH:
            return self._options.words_abroad * bool(self._options.words)
        if not self._options.telling or not found or self._options.fusion == "ranks":
            return self._options.words
        return self._options.words * math.sqrt(self._share(found[0][1], terms))

    def _share(self, best: float, terms: tuple[str, ...]) -> float:
        """How much of the question's words, weighed by rarity, the best text holds: 0…1."""
        return min(1.0, best / max(self._store.words.ceiling(terms), 1e-9))

    def _hits(
        self,
        scores: Mapping[int, float],
        parts: Mapping[int, dict[str, float]],
        located: Mapping[int, list[Located]],
        vectors: Mapping[int, Vector],
        k: int,
    ) -> list[Hit]:
        """The k best hits; what is asked for gets its vectors first."""
        best = ordered(scores)[: 4 * k]
        if self._store.vectors.waiting_count():
            self._store.vectors.hasten(best, ASKED_FOR)
        by = Thinning(self._options.duplicate, self._options.joined)
        return [
            replace(hit, score=scores[id], parts=parts[id])
            for id, hit in thinned(self._store, best, located, vectors, k, by)
        ]


class _Clock:
    """Milliseconds of each part of a search."""

    def __init__(self) -> None:
        self._begun = self._lap = time.perf_counter()
        self._parts: dict[str, float] = {}

    def lap(self, name: str) -> None:
        now = time.perf_counter()
        self._parts[name] = round((now - self._lap) * 1000, 2)
        self._lap = now

    def total(self) -> dict[str, float]:
        whole = round((time.perf_counter() - self._begun) * 1000, 2)
        return {**self._parts, "total_ms": whole}


def _kept(ranked: Ranked, located: Mapping[int, list[Located]]) -> Ranked:
    return [(id, score) for id, score in ranked if id in located]


def _falling(item: tuple[int, float]) -> float:
    return -item[1]


def _scaled(name: str, ranked: Ranked, limit: int) -> Ranked:
    """A list with scores from 0 to 1; a share of a name is one already."""
    if name == "names":
        return ranked
    complete = name != "meaning" and len(ranked) < limit  # any other text scores nothing
    return scaled(ranked, 0.0 if complete else None)


def _names(located: Mapping[int, list[Located]]) -> dict[int, str]:
    return {
        each.file_id: name_of(each.path, each.title) for found in located.values() for each in found
    }


def _standing_out(
    called: Mapping[int, float], located: Mapping[int, list[Located]]
) -> tuple[str, ...]:
    """Paths of the files that are called by name before all others, if they are but a few."""
    best = max(called.values(), default=0.0)
    if best < STANDS_OUT:
        return ()
    paths = {each.file_id: each.path for found in located.values() for each in found}
    inside = tuple(paths[id] for id, share in called.items() if share >= best)
    return inside if len(inside) <= min(MOST, max(FEW, len(paths) // 4)) else ()


def _joined(ranked: Ranked, more: Ranked) -> Ranked:
    return sorted({**dict(more), **dict(ranked)}.items(), key=_falling)


def _moved(
    vector: Vector,
    scores: Mapping[int, float],
    vectors: Mapping[int, Vector],
    options: RetrievalOptions,
) -> Vector:
    """The question (d,) moved towards the best passages (Rocchio, 1971), each by its score."""
    best = [id for id in ordered(scores) if id in vectors][: options.best]
    total = sum(scores[id] for id in best)
    if total <= 0:
        return vector
    centre = sum((vectors[id] * (scores[id] / total) for id in best), np.zeros_like(vector))
    return vector / max(float(np.linalg.norm(vector)), 1e-12) + options.feedback * centre


def _parts(lists: Mapping[str, Ranked]) -> dict[int, dict[str, float]]:
    """Why each text was found: its rank, from 1, and score in each list."""
    parts: dict[int, dict[str, float]] = {}
    for name, ranked in lists.items():
        for rank, (id, score) in enumerate(ranked, start=1):
            parts.setdefault(id, {})[name] = rank
            parts[id][f"{name}_score"] = round(score, 4)
    return parts


def _within(phrase: list[str], stems: list[str]) -> bool:
    length = len(phrase)
    return any(stems[at : at + length] == phrase for at in range(len(stems) - length + 1))
