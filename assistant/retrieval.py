"""Question -> Hits: words and vectors searched, fused, thinned; composes store and embedder."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.embedding import Embedder
from assistant.errors import QuestionError
from assistant.fusion import normalised_sum, ordered, reciprocal_ranks
from assistant.parsing.formats import kind_of
from assistant.query import Query, nanoseconds, parse_query
from assistant.records import Hit
from assistant.store import Located, Selection, Store, WordQuery
from assistant.wording import FUNCTION_WORDS

Vector = npt.NDArray[np.float32]
ASKED_FOR = 1 << 40  # priority of texts that were asked for before they had a vector


@dataclass(frozen=True, slots=True)
class RetrievalOptions:
    """How lists are made and joined; the defaults were measured (tests/benchmarks/RESULTS.md)."""

    candidates: int = 100  # of each list
    words: float = 1.0  # weight of the search by words; 0 switches it off
    meaning: float = 1.0  # weight of the search by vectors; 0 switches it off
    names: float = 0.5  # weight of file names and titles that hold the question's words
    fusion: str = "ranks"  # "ranks" or "scores"
    duplicate: float = 0.97  # cosine from which two passages say the same
    joined: int = 2  # neighbouring passages that may be shown as one


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave, what it understood, and what each part took (milliseconds)."""

    query: Query
    hits: tuple[Hit, ...]
    timings: dict[str, float] = field(default_factory=dict)


class Retriever:
    """Searches a store. Without an embedder it goes by words alone."""

    def __init__(
        self, store: Store, embedder: Embedder | None, options: RetrievalOptions | None = None
    ) -> None:
        self._store = store
        self._embedder = embedder
        self._options = options or RetrievalOptions()
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
        selection = _selection(query, scope)
        wide = max(self._options.candidates, 2 * k)
        words = self._by_words(query, selection, wide)
        clock.lap("words_ms")
        meaning = self._by_meaning(query, selection, wide, clock)
        lists = {"words": words, "meaning": meaning}
        located = self._locate(lists, selection, query)
        scores, parts = self._fuse(lists, located, query)
        clock.lap("fuse_ms")
        hits = self._hits(scores, parts, located, k)
        clock.lap("places_ms")
        return Found(query, tuple(hits), clock.total())

    # --- the lists -------------------------------------------------------------------------------

    def _by_words(self, query: Query, selection: Selection, limit: int) -> list[tuple[int, float]]:
        if not self._options.words and not query.phrases:
            return []
        allowed, values = selection.text_ids() if selection else ("", [])
        wanted = WordQuery(_terms(query), query.phrases, query.excluded)
        return self._store.words.search(wanted, limit, allowed, values)

    def _by_meaning(
        self, query: Query, selection: Selection, limit: int, clock: _Clock
    ) -> list[tuple[int, float]]:
        if self._embedder is None or not self._options.meaning:
            return []
        if self._embedder_id is None:  # indexing may have begun since
            self._embedder_id = self._store.vectors.find(self._embedder.id)
            if self._embedder_id is None:
                return []
        vector = self._embedder.embed_question(query.text)
        clock.lap("embed_ms")
        allowed = self._store.allowed(selection) if selection else None
        found = self._store.vectors.search(self._embedder_id, vector, limit, allowed)
        clock.lap("meaning_ms")
        return found

    def _locate(
        self, lists: dict[str, list[tuple[int, float]]], selection: Selection, query: Query
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

    # --- joining ---------------------------------------------------------------------------------

    def _fuse(
        self,
        lists: dict[str, list[tuple[int, float]]],
        located: dict[int, list[Located]],
        query: Query,
    ) -> tuple[dict[int, float], dict[int, dict[str, float]]]:
        kept = {
            name: [(id, score) for id, score in ranked if id in located]
            for name, ranked in lists.items()
        }
        kept["names"] = self._by_names(kept, located, query)
        parts: dict[int, dict[str, float]] = {}
        for name, ranked in kept.items():
            for rank, (id, score) in enumerate(ranked, start=1):
                parts.setdefault(id, {})[name] = rank
                parts[id][f"{name}_score"] = round(score, 4)
        weights = {
            "words": self._options.words,
            "meaning": self._options.meaning,
            "names": self._options.names,
        }
        if self._options.fusion == "scores":
            return normalised_sum(kept, weights), parts
        ids = {name: [id for id, _ in ranked] for name, ranked in kept.items()}
        return reciprocal_ranks(ids, weights), parts

    def _by_names(
        self,
        lists: dict[str, list[tuple[int, float]]],
        located: dict[int, list[Located]],
        query: Query,
    ) -> list[tuple[int, float]]:
        """Found texts whose file's name or title has words of the question, best name first.

        Texts of one file stay in the order of their best rank in the other lists.
        """
        if not self._options.names:
            return []
        scores = dict(self._store.words.names(_terms(query), self._options.candidates))
        best: dict[int, int] = {}
        for ranked in lists.values():
            for rank, (id, _) in enumerate(ranked):
                best[id] = min(rank, best.get(id, rank))
        named = []
        for id in best:
            score = max((scores.get(each.file_id, 0.0) for each in located[id]), default=0.0)
            if score > 0:
                named.append((id, score))
        return sorted(named, key=lambda item: (-item[1], best[item[0]]))

    # --- hits ------------------------------------------------------------------------------------

    def _hits(
        self,
        scores: dict[int, float],
        parts: dict[int, dict[str, float]],
        located: dict[int, list[Located]],
        k: int,
    ) -> list[Hit]:
        """The k best hits, without those that repeat a better one, neighbours joined."""
        best = ordered(scores)[: 4 * k]
        vectors = (
            self._store.vectors.vectors_of(self._embedder_id, best)
            if self._embedder_id is not None
            else {}
        )
        groups: list[_Group] = []
        for id in best:
            if any(group.joins(located[id][0], self._options.joined) for group in groups):
                continue
            if len(groups) == k:
                break
            if not self._repeats(id, groups, vectors, located):
                groups.append(_Group(id, located[id], [located[id][0]]))
        self._hasten(best)
        return [self._hit(group, scores[group.id], parts[group.id]) for group in groups]

    def _repeats(
        self,
        id: int,
        groups: list[_Group],
        vectors: dict[int, Vector],
        located: dict[int, list[Located]],
    ) -> bool:
        """Whether a better hit says the same; that one then names this file as a copy."""
        text = " ".join(located[id][0].passage.text.split())
        for group in groups:
            same = text == " ".join(group.parts[0].passage.text.split())
            if not same and id in vectors and group.id in vectors:
                similar = float(vectors[id] @ vectors[group.id]) >= self._options.duplicate
                same = similar and _numbers(text) == _numbers(group.parts[0].passage.text)
            if same:
                group.located.extend(located[id])
                return True
        return False

    def _hasten(self, text_ids: Sequence[int]) -> None:
        """What is asked for gets its vectors first."""
        if self._store.vectors.waiting_count():
            self._store.vectors.hasten(text_ids, ASKED_FOR)

    def _hit(self, group: _Group, score: float, parts: dict[str, float]) -> Hit:
        first = group.parts[0]
        passages = sorted((part.passage for part in group.parts), key=lambda each: each.start)
        start, end = passages[0].start, passages[-1].end
        passage = first.passage
        text = passage.text
        if len(passages) > 1:
            text = self._store.documents.page(passage.page_id).text[start:end]
        copies = dict.fromkeys(each.path for each in group.located if each.path != first.path)
        return Hit(
            passage_id=passage.id,
            file=first.path,
            place=self._store.documents.place(passage, start, end),
            text=text,
            score=score,
            parts=parts,
            title=first.title or Path(first.path).stem,
            heading=passages[0].heading,
            header=passages[0].header,
            modified=datetime.fromtimestamp(first.modified_ns / 1e9, UTC).isoformat(
                timespec="seconds"
            ),
            copies=tuple(copies),
        )


@dataclass(slots=True)
class _Group:
    """A hit in the making: its best passage, and neighbours that were found too."""

    id: int
    located: list[Located]
    parts: list[Located]

    def joins(self, other: Located, most: int) -> bool:
        """Take a neighbour on the same page in; False if it is none or there are enough."""
        if len(self.parts) >= most or other.path != self.parts[0].path:
            return False
        if other.passage.page_id != self.parts[0].passage.page_id:
            return False
        numbers = [part.passage.number for part in self.parts]
        if other.passage.number not in (min(numbers) - 1, max(numbers) + 1):
            return False
        self.parts.append(other)
        return True


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


def _terms(query: Query) -> tuple[str, ...]:
    """The words to look for: without function words, and parts of compounds beside the whole."""
    terms: list[str] = []
    for word in (*query.words, *query.phrases):
        terms.append(word)
        pieces = [piece for piece in word.replace("-", " ").replace("/", " ").split() if piece]
        if len(pieces) > 1:
            terms += pieces
    bare = {term: term.strip(".,;:?!()[]{}\"'“”„").lower() for term in terms}
    telling = [term for term in terms if bare[term] not in FUNCTION_WORDS]
    return tuple(telling or terms)


def _within(phrase: list[str], stems: list[str]) -> bool:
    length = len(phrase)
    return any(stems[at : at + length] == phrase for at in range(len(stems) - length + 1))


def _numbers(text: str) -> list[str]:
    """What two versions of a clause may differ in while their vectors agree."""
    return sorted(word for word in text.split() if any(letter.isdigit() for letter in word))


def _selection(query: Query, scope: Sequence[str]) -> Selection:
    for path in scope:
        if not Path(path).is_absolute():
            raise QuestionError(f"The scope {path} is no absolute path of a folder or file.")
    return Selection(
        inside=tuple(scope),
        containing=query.folders,
        kinds=tuple(_kind(name) for name in query.kinds),
        after_ns=nanoseconds(query.after),
        before_ns=nanoseconds(query.before),
    )


_SPOKEN = {"word": "docx", "excel": "xlsx", "powerpoint": "pptx", "mail": "eml"}


def _kind(name: str) -> str:
    """The format that somebody means by "md", ".htm" or "excel"."""
    return _SPOKEN.get(name) or kind_of(f"x.{name}") or name
