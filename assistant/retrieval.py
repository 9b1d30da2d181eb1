"""Question -> Hits: one search, and where its first passages lead; composes searching and linking.

A question of several steps ("When was the director of that film born?") shares no word with the
passage that answers it. So the names in the first passages are followed to what is headed by them,
and from there once more; what is found so takes the last places of the hits. And a name of the
question that no hit has is asked for again, by itself.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.asking import said_of, unmentioned
from assistant.embedding import Embedder, likeness
from assistant.glossary import Glossary
from assistant.linking import Passed, leads, link, passed
from assistant.query import Query, beginnings, search_terms
from assistant.records import Hit, Through
from assistant.searching import Found, RetrievalOptions, Searcher
from assistant.selecting import selection_of
from assistant.store import Located, Selection, Store, WordQuery
from assistant.thinning import hit_of
from assistant.wording import ASKING_WORDS, content, words_of

MISSED = 2  # names of a question that are asked for again
HOLDING = 2  # passages that are taken for each
FRONT = 5  # hits that stay before them
FEWEST = 8  # hits from which there is room for what was followed
FIRST = 10  # the followed take the last places of so many
SHARE = 0.4  # of them
FROM = 5  # passages that are followed at each step
NAMES = 24  # names that are looked up at each step
STEPS = 2
LIKE = 12  # texts that are looked at for a name
DECAY = 0.7  # of a lead's weight with each step
LEAST = 0.12  # a link that is weaker is not shown
LONGEST_S = 2.0  # after which no further name is looked up
COMMON = 0.02  # share of all texts; a name's rarest word that more of them hold leads nowhere


@dataclass(frozen=True, slots=True)
class _Linked:
    """A passage to follow names from: a hit, or what a name led to."""

    strength: float
    passage_id: int
    text: Passed
    located: Located | None = None  # None: a hit
    through: Through | None = None


class Retriever:
    """Searches a store, and follows names. Without an embedder it goes by words alone."""

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
        self._searcher = Searcher(store, embedder, self._options, glossary)

    def search(self, question: str, k: int = 10, scope: Sequence[str] = ()) -> list[Hit]:
        """The k best hits; `scope`: absolute paths of folders or files to stay in."""
        return list(self.find(question, k, scope).hits)

    def find(self, question: str, k: int = 10, scope: Sequence[str] = ()) -> Found:
        """As `search`, with the query as understood and the time of each part.

        Raises QuestionError if the question asks nothing or has a filter that cannot be read.
        """
        found = self._searcher.find(question, k, scope)
        if not found.hits:
            return found
        selection = selection_of(found.query, scope)
        if self._options.missed:
            begun = time.perf_counter()
            found = _timed(found, self._asked_again(found, selection, k), "again_ms", begun)
        if self._options.follow and k >= FEWEST:
            begun = time.perf_counter()
            hits = self._placed(found.hits, self._follow(found, selection), k)
            found = _timed(found, hits, "follow_ms", begun)
        return found

    def likeness(self, question: str, texts: Sequence[str]) -> Sequence[float]:
        """How alike the question and each text are in meaning; none without an embedder."""
        return likeness(self._embedder, question, texts) if self._embedder and texts else ()

    def says(self, file: str, word: str) -> bool:
        """Whether a file has a word, or one of the same stem."""
        return bool(self._by_words(WordQuery((word,)), 1, Selection(inside=(file,))))

    # --- asking again ----------------------------------------------------------------------------

    def _asked_again(self, found: Found, selection: Selection, k: int) -> list[Hit]:
        """With what holds a name or a code of the question that no first hit mentions, behind the
        first few.

        Where the rest of a question is said often, it may push back the one passage that has its
        rarest word. A name that is nowhere changes nothing.
        """
        own = {hit.passage_id: hit for hit in found.hits}
        hits = list(found.hits)
        for _ in range(MISSED):
            name = unmentioned(found.query.text, list(map(said_of, hits[:FEWEST])))
            new = self._holding(name, found.query, selection) if name else []
            if not new:
                break
            known = {hit.passage_id for hit in new}
            rest = [hit for hit in hits if hit.passage_id not in known]
            behind = min(FRONT, max(k - len(new), 1))
            before = rest[:behind]
            score = before[-1].score if before else 0.0
            fresh = [replace(own.get(hit.passage_id, hit), score=score) for hit in new]
            hits = [*before, *fresh, *rest[behind:]]
        return hits[:k]

    def _holding(self, name: str, query: Query, selection: Selection) -> list[Hit]:
        """The best passages for the question among those that have the name."""
        terms = search_terms(query)
        phrases = (name, *query.phrases)
        wanted = WordQuery(terms, phrases, query.excluded, beginnings(query, terms))
        return [
            replace(hit_of(self._store, located), parts={"words": float(rank)})
            for rank, located in enumerate(self._by_words(wanted, HOLDING, selection), start=1)
        ]

    # --- following -------------------------------------------------------------------------------

    def _follow(self, found: Found, selection: Selection) -> list[_Linked]:
        """What the first hits lead to, the strongest link first."""
        total = self._store.words.text_count()
        question = self._rarities(found.query.text, total)
        front = [
            _Linked(1 / (1 + rank) ** 0.5, hit.passage_id, _passed(hit))
            for rank, hit in enumerate(found.hits[:FROM])
        ]
        followed: dict[int, _Linked] = {}
        asked: set[frozenset[str]] = set()
        until = time.perf_counter() + LONGEST_S
        for _ in range(STEPS):
            fresh = self._next(question, front, asked, selection, max(COMMON * total, LIKE), until)
            for one in fresh:
                known = followed.get(one.passage_id)
                if known is None or known.strength < one.strength:
                    followed[one.passage_id] = one
            fresh.sort(key=_weakest_last)
            front = [replace(one, strength=DECAY * one.strength) for one in fresh[:FROM]]
        strong = [one for one in followed.values() if one.strength >= LEAST]
        return sorted(strong, key=_weakest_last)

    def _next(
        self,
        question: dict[str, float],
        front: Sequence[_Linked],
        asked: set[frozenset[str]],
        selection: Selection,
        most: float,
        until: float,
    ) -> list[_Linked]:
        """One step: the best names of the front, each looked up once, until that time.

        A name whose rarest word stands in more than `most` texts leads nowhere.
        """
        found = [
            (start.strength * lead.weight, start, lead)
            for start in front
            for lead in leads(question, start.text)
        ]
        found.sort(key=lambda one: -one[0])
        linked: list[_Linked] = []
        left = NAMES
        for weight, start, lead in found:
            if time.perf_counter() > until:
                break
            if lead.stems in asked or not left:
                continue
            asked.add(lead.stems)
            if not any(0 < self._count(word) <= most for word in lead.name.split()):
                continue
            left -= 1
            for located in self._by_words(WordQuery((lead.name,)), LIKE, selection):
                id, text = located.passage.id, _passed_at(located)
                strength, about = link(question, start.text, lead, text)
                if strength > 0 and id != start.passage_id:
                    through = Through(start.passage_id, lead.name, lead.sentence, about)
                    linked.append(_Linked(weight * strength, id, text, located, through))
        return linked

    def _by_words(self, query: WordQuery, limit: int, selection: Selection) -> list[Located]:
        """The passages that hold the words, the best first."""
        allowed, values = selection.text_ids() if selection else ("", [])
        ranked = self._store.words.search(query, limit, allowed, values)
        located = self._store.locate([id for id, _ in ranked], selection)
        return [located[id][0] for id, _ in ranked if id in located]

    def _placed(self, found: Sequence[Hit], followed: Sequence[_Linked], k: int) -> list[Hit]:
        """The followed in the last places of the first ten, before hits that they push back.

        One that the question itself has found further back only moves up.
        """
        room = int(SHARE * min(k, FIRST))
        at = min(k, FIRST, len(found) + room) - room
        before, own = list(found[:at]), {hit.passage_id: hit for hit in found}
        known = {hit.passage_id for hit in before}
        new = [one for one in followed if one.passage_id not in known][:room]
        score = before[-1].score if before else 0.0
        fresh = [replace(own.get(one.passage_id) or self._hit(one), score=score) for one in new]
        known |= {hit.passage_id for hit in fresh}
        after = [hit for hit in found[at:] if hit.passage_id not in known]
        return [*before, *fresh, *after][:k]

    def _hit(self, one: _Linked) -> Hit:
        assert one.located is not None
        parts = {"followed_score": round(one.strength, 4)}
        return replace(hit_of(self._store, one.located), parts=parts, through=one.through)

    def _rarities(self, question: str, total: int) -> dict[str, float]:
        return {
            word.stem: max(0.0, math.log((total + 1) / (self._count(word.folded) + 0.5)))
            for word in content(words_of(question))
            if word.folded not in ASKING_WORDS
        }

    def _count(self, word: str) -> int:
        return self._store.words.match_count(word)


def _timed(found: Found, hits: Sequence[Hit], part: str, begun: float) -> Found:
    took = round((time.perf_counter() - begun) * 1000, 2)
    total = round(found.timings["total_ms"] + took, 2)
    return Found(found.query, tuple(hits), {**found.timings, part: took, "total_ms": total})


def _passed(hit: Hit) -> Passed:
    return passed(hit.text, Path(hit.file).stem, hit.title, *hit.heading.split(" › "))


def _passed_at(located: Located) -> Passed:
    heading = located.passage.heading.split(" › ")
    return passed(located.passage.text, Path(located.path).stem, located.title, *heading)


def _weakest_last(one: _Linked) -> float:
    return -one.strength
