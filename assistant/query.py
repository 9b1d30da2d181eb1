"""First step of a search: the typed question -> what is asked and what it is limited to. Pure.

in:contracts type:pdf from:anna after:2024-01-01 before:2025 "notice period" -draft when is it?
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from assistant.errors import QuestionError
from assistant.languages import ENGLISH, Language, composed, fold, language_of

_TOKEN = re.compile(
    r'(?P<not>(?<!\S)-(?=[^\W\d]|"))?'
    r'(?:(?P<field>(?<!\S)(?:in|type|from|after|before)):(?:"(?P<quoted_value>[^"]*)"|(?P<value>\S+))'
    r'|(?<!\w)"(?P<phrase>[^"]+)"'
    r"|(?P<word>[^\s\"]+)"
    r'|(?P<stray>"))',
)
_FIELD = re.compile(r"(?<!\S)(in|type|from|after|before):")
_PERIOD = re.compile(r"(FY|CY|Q[1-4]|H[12])['’]?((?:19|20)\d\d)$", re.IGNORECASE)
_SHORTEST_FORM = 4  # letters that the forms of a word share
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$")


@dataclass(frozen=True, slots=True)
class Query:
    """What a question says (`text`, without its filters) and where the answer may be."""

    text: str
    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()  # parts of a path
    kinds: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()  # of a mail or a message, each a part of a name or address
    after: date | None = None
    before: date | None = None
    limits: str = ""  # the filters, that say where to look
    typed: str = ""  # the rest as it was typed, without what is excluded
    language: Language = ENGLISH

    def limited(self, question: str) -> str:
        """Another question, with the same filters, and the same words excluded."""
        without = [f'-"{one}"' if " " in one else f"-{one}" for one in self.excluded]
        return " ".join(filter(None, (self.limits, *without, question)))

    @property
    def is_limited(self) -> bool:
        """Whether filters say where to look."""
        return bool(self.limits)


def parse_query(question: str) -> Query:
    """Read filters, phrases and excluded words out of a question.

    Raises QuestionError for a date that is none, and for a question that asks nothing.
    """
    text, words, phrases, excluded, folders, kinds = [], [], [], [], [], []
    writers: list[str] = []
    limits: list[str] = []
    kept: list[str] = []  # of the question, between filters and what is excluded
    last = 0
    after = before = None
    question = composed(question)
    for match in _TOKEN.finditer(question):
        value = match["quoted_value"] or match["value"]
        filtered = match["field"] and value
        if filtered:
            limits.append(_filter(match["field"], value))
        if filtered or (match["not"] and (match["phrase"] or match["word"])):
            kept.append(question[last : match.start()])
            last = match.end()
        if match["field"] == "in" and value:
            folders.append(value)
        elif match["field"] == "type" and value:
            kinds += [kind.lower().lstrip(".") for kind in value.split(",") if kind]
        elif match["field"] == "from" and value:
            writers.append(value)
        elif match["field"] == "after" and value:
            after = _day(value)
        elif match["field"] == "before" and value:
            before = _day(value)
        elif match["not"] and (match["phrase"] or match["word"]):
            excluded.append(match["phrase"] or match["word"])
        elif match["phrase"]:
            phrases.append(match["phrase"])
            text.append(match["phrase"])
        elif match["word"] or match["field"]:
            words.append(match[0])
            text.append(match[0])
    if not text:
        raise QuestionError("The question is empty: type a few words to look for.")
    return Query(
        text=" ".join(text),
        language=language_of(" ".join(text)),
        words=tuple(words),
        phrases=tuple(phrases),
        excluded=tuple(excluded),
        folders=tuple(folders),
        kinds=tuple(kinds),
        writers=tuple(writers),
        after=after,
        before=before,
        limits=" ".join(limits),
        typed=" ".join(filter(None, (part.strip() for part in (*kept, question[last:])))),
    )


def search_terms(query: Query) -> tuple[str, ...]:
    """The words and phrases to look for: without function words, unless there are no others.

    Beside a compound stand its parts, and beside "FY2023" or "Q2'2023" the year and the quarter.
    """
    terms: dict[str, None] = {}
    for word in (*query.words, *query.phrases):
        bare = query.language.unjoined(word.strip(".,;:?!()[]{}\"'“”„‘’*_¿¡«»"))
        pieces = [piece for piece in re.split(r"[\s/–—-]+", bare) if piece]
        terms |= dict.fromkeys([bare, *pieces] if len(pieces) > 1 else pieces)
        for piece in pieces:
            if period := _PERIOD.match(piece):
                terms |= dict.fromkeys(period.groups())
    telling = [term for term in terms if not _is_small(term, query.language)]
    return tuple(telling or terms or query.words or query.phrases)


def _is_small(term: str, language: Language) -> bool:
    """Whether it says nothing: "the"; "a-t-il", but not "one-off"."""
    pieces = [term] if language is ENGLISH else re.split(r"[\s-]+", term)
    return all(language.bare(piece) in language.function_words for piece in pieces)


def beginnings(query: Query, terms: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """What the forms of a term begin with, by term ("Straße": "strass", "straß"); none in English,
    whose forms the index knows."""
    if query.language is ENGLISH:
        return {}
    found = {term: query.language.beginnings(term) for term in terms}
    return {
        term: stems
        for term, stems in found.items()
        if stems[0].isalpha() and len(stems[0]) >= _SHORTEST_FORM
    }


def _filter(name: str, value: str) -> str:
    bare = value.replace('"', "")
    return f'{name}:"{bare}"' if " " in bare else f"{name}:{bare}"


def expression(topic: str, phrases: Sequence[str]) -> str:
    """A topic of a question about the library, for FTS5: its words, all of them, and phrases word
    by word; "" if it has none."""
    parts = []
    for phrase in phrases:
        words = re.findall(r"[^\W_]+", phrase)
        if len(words) > 1 and phrase in topic:
            parts.append(f'"{" ".join(words)}"')
            topic = topic.replace(phrase, " ")
    words = re.findall(r"[^\W_]+", topic)
    telling = [word for word in words if fold(word) not in ENGLISH.function_words] or (
        [] if parts else words
    )
    return " AND ".join([*parts, *(f'"{word}"' for word in telling)])


def alternatives(topic: str) -> list[str]:
    """The topics that "or" joins."""
    return re.split(r"\s+or\s+", topic, flags=re.IGNORECASE)


def any_expression(topic: str, phrases: Sequence[str]) -> str:
    """The same of one of the topics that "or" joins, at least."""
    found = [match for one in alternatives(topic) if (match := expression(one, phrases))]
    return " OR ".join(f"({match})" for match in found)


def plain_question(text: str) -> str:
    """A text that is no query: nothing in it is a phrase, an exclusion or a filter."""
    words = " ".join(word.lstrip("-") for word in text.replace('"', " ").split()) or text
    return _FIELD.sub(r"\1 ", words)


def nanoseconds(day: date | None) -> int | None:
    """Midnight UTC at the start of a day, in nanoseconds since 1970."""
    if day is None:
        return None
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * 10**9


def _day(value: str) -> date:
    match = _DATE.match(value)
    try:
        if match is None:
            raise ValueError(value)
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError as error:
        raise QuestionError(
            f'"{value}" is not a date: write it as 2024, 2024-05 or 2024-05-31.'
        ) from error
