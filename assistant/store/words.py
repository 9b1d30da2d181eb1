"""Under the store: search by words (FTS5, BM25), kept fast when the words are common."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assistant.store.database import Database

MATCH_BUDGET = 20_000
"""Matches that one search may rank: BM25 costs about a microsecond for each."""
KEPT_WORDS = 2
"""The rarest words of a question, which are searched however common they are."""

MOST_FORMS = 40
"""Forms and compounds of a word that are looked for with it."""

_SATURATION = 1.2  # k1 of FTS5's BM25, and its rarity (idf) of words in most of the texts
_LEAST_RARITY = 1e-6

_PIECE = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class WordQuery:
    """What to look for. Terms are alternatives; a term of several words is found as a phrase."""

    terms: tuple[str, ...]
    required: tuple[str, ...] = ()  # phrases that must all be there
    excluded: tuple[str, ...] = ()  # words or phrases that must not
    beginnings: Mapping[str, Sequence[str]] = field(default_factory=dict)  # of other forms, by term


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""').replace("\0", " ") + '"'


def _any_of(terms: Sequence[str]) -> str:
    quoted = [_quoted(term) for term in dict.fromkeys(terms)]
    return quoted[0] if len(quoted) == 1 else f"({' OR '.join(quoted)})"


class Words:
    """Search over `texts`; row ids are text ids."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._stem = db.connection.fts5_tokenizer("porter", ["unicode61", "remove_diacritics", "2"])
        self._counts: dict[str, int] = {}
        self._counts_version = -1

    def search(
        self, query: WordQuery, limit: int, allowed: str = "", values: Sequence[object] = ()
    ) -> list[tuple[int, float]]:
        """(text id, BM25 score), the best first; `allowed` is SQL for a list of text ids."""
        match = self._match(query)
        if not match:
            return []
        # The plus keeps SQLite from running the match once for each allowed row.
        where = f" and +rowid in ({allowed})" if allowed else ""
        found = self._db.rows(
            f"select rowid, rank from words where words match ?{where} order by rank limit ?",
            (match, *values, limit),
        )
        return [(int(id), -float(rank)) for id, rank in found]

    def ceiling(self, terms: Sequence[str]) -> float:
        """The BM25 score that no text can exceed: every word of the terms, as often as it may."""
        total = int(self._db.value("select max(id) from texts") or 0)  # or a little more
        stems = dict.fromkeys(stem for term in terms for stem in self.stems(term))
        counts = [min(self._stem_count(stem), total) for stem in stems]
        rarities = (math.log((total - count + 0.5) / (count + 0.5)) for count in counts)
        return (_SATURATION + 1) * sum(max(rarity, _LEAST_RARITY) for rarity in rarities)

    def match_count(self, word: str) -> int:
        """In how many texts a single word stands, in whatever form."""
        return min((self._stem_count(stem) for stem in self.stems(word)), default=0)

    def stems(self, text: str) -> list[str]:
        """The words of a text as the index knows them."""
        tokens = self._stem(text.encode("utf-8"), 0x0001, None, include_offsets=False)
        return [str(token) for group in tokens for token in group]

    def text_count(self) -> int:
        return int(self._db.value("select count(*) from texts"))

    def _stem_count(self, stem: str) -> int:
        version = self._db.version()
        if version != self._counts_version or len(self._counts) > 10_000:
            self._counts, self._counts_version = {}, version
        if stem not in self._counts:
            found = self._db.value("select doc from word_counts where term = ?", (stem,))
            self._counts[stem] = int(found or 0)
        return self._counts[stem]

    def _match(self, query: WordQuery) -> str:
        """The FTS5 expression: what must be there, and what ranks the texts that have it.

        Words so common that ranking all their matches would take long are not looked for by
        themselves; they still count in texts where a rarer word, or a required phrase, stands.
        """
        required = [_quoted(phrase) for phrase in query.required if _PIECE.search(phrase)]
        forms = {
            term: [form for begin in begins for form in self._forms(begin)]
            for term, begins in query.beginnings.items()
        }
        counted = self._by_rarity(query.terms, forms)
        terms = [(_any_of([term, *forms.get(term, ())]), count) for term, count in counted]
        rare = [term for term, _ in terms[: _affordable(terms)]]
        match = " AND ".join(required) or " OR ".join(rare)
        if not match:
            return ""
        ranking = [term for term, _ in terms]
        if required or len(rare) < len(ranking):
            anything = dict.fromkeys([*required[:1], *ranking])  # holds for whatever matches
            match = f"({match}) AND ({' OR '.join(anything)})"
        excluded = [_quoted(term) for term in query.excluded if _PIECE.search(term)]
        return f"({match}) NOT ({' OR '.join(excluded)})" if excluded else match

    def _by_rarity(
        self, terms: Sequence[str], forms: Mapping[str, Sequence[str]]
    ) -> list[tuple[str, int]]:
        """Distinct terms with their matches, the rarest first; a phrase is taken to be rare."""
        distinct = dict.fromkeys(term for term in terms if _PIECE.search(term))
        counted = [
            (term, self.match_count(term) if len(_PIECE.findall(term)) == 1 else 0)
            for term in distinct
        ]
        counted = [
            (term, count + sum(map(self.match_count, forms.get(term, ()))))
            for term, count in counted
        ]
        return sorted(counted, key=lambda item: item[1])

    def _forms(self, begin: str) -> list[str]:
        """The commonest words of the index that begin so, as words that are found."""
        found = self._db.rows(
            "select term from word_counts where term >= ? and term < ? order by doc desc limit ?",
            (begin, begin + chr(0x10FFFF), MOST_FORMS),
        )
        surfaces = (self._surface(str(term)) for (term,) in found)
        return [one for one in surfaces if one]

    def _surface(self, term: str) -> str:
        """A word that the index has as this term: "preise" as "preis", but "preis" as "prei"."""
        words = (term + end for end in ("", "e", "s", "es"))
        return next((word for word in words if self.stems(word) == [term]), "")


def _affordable(terms: Sequence[tuple[str, int]]) -> int:
    """How many of the rarest terms fit the budget with all their matches."""
    spent = 0
    for number, (_, matches) in enumerate(terms):
        spent += matches
        if spent > MATCH_BUDGET and number >= KEPT_WORDS:
            return number
    return len(terms)
