"""A question about the library -> what the store knows: composes corpus and store.

No model takes part: files are counted and listed by their types, names, dates, words and amounts.
Used by answering before it searches; what is listed is a footnote to a place in the file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from assistant.amounts import Amount, amount_of, with_unit
from assistant.corpus import Bound, CorpusQuestion, FileNoun, corpus_question
from assistant.dating import Dated, day_of, within
from assistant.evidence import pieces
from assistant.languages import fold
from assistant.one_document import Asked, document_question, named
from assistant.outlining import Part, outline
from assistant.query import Query, parse_query
from assistant.records import Citation, Sentence
from assistant.selecting import selection_of
from assistant.store import Store, StoredPassage, SurveyedFile
from assistant.wording import FUNCTION_WORDS, words_of

MOST_LISTED = 50
FIRST = ("latest", "oldest", "most", "least")  # what asks for one file; the next two are shown, too
PRICED = ("most", "least", "sum")  # what asks for amounts
_HEAD_CHARS = 300  # of a document's beginning, where it says what it is
_SAYS_WHAT = 6  # words of a line's beginning, in which it may say what the document is
_WORDS = re.compile(r"[^\W\d_]+")
_OTHER_ENDS = ("berechnung", "abrechnung", "stellenangebot")  # no invoices, and no quotation
_REMINDER = re.compile(r"\b(?:reminder|mahnung|zahlungserinnerung|rappel|recordatorio)\b", re.I)
_A_NAME = re.compile(r"\b(?:dear|to|hi|hello|from|by|mr|uncle|with)\s+bill\b", re.I)


@dataclass(frozen=True, slots=True)
class _Found:
    """A file that fits, and the place that shows it."""

    file: SurveyedFile
    dated: Dated
    citation: Citation | None
    amount: Amount | None = None


class Surveyor:
    """Answers questions about the library. `today` tells what "last year" means."""

    def __init__(self, store: Store, today: Callable[[], date] | None = None) -> None:
        self._store = store
        self._today = today or (lambda: datetime.now().astimezone().date())

    def answer(self, question: str, scope: Sequence[str] = ()) -> list[Sentence] | None:
        """The sentences of an answer; None if the question asks for what a file says, or for a
        kind of file or a folder that the library does not have.

        Raises QuestionError for a filter that cannot be read.
        """
        query = parse_query(question)
        one = document_question(query.text)
        told = self._of_one(one, query, scope) if one else None
        if told is not None:
            return told
        asked = corpus_question(query.text, self._today())
        if asked is None:
            return None
        files = self._store.survey.files(selection_of(query, scope))
        if asked.folder:
            files = [file for file in files if _is_below(file, asked.folder)]
        read = [file for file in files if file.document_id is not None]
        begins = self._store.survey.first_passages([_document(file) for file in read])
        fitting = [file for file in read if _is_called(file, begins, asked)]
        if not fitting:
            return None
        found = self._limited(asked, query, fitting, begins)
        if not found and asked.ask in (*FIRST, "sum"):
            return None  # "the last agreement with Germany" may stand in a file
        return self._sentences(asked, found, fitting, files, read)

    # --- one document -----------------------------------------------------------------------------

    def _of_one(self, asked: Asked, query: Query, scope: Sequence[str]) -> list[Sentence] | None:
        """What a document says as a whole, or who wrote it; None if none is called so."""
        files = self._store.survey.files(selection_of(query, scope))
        file = named(asked.name, [one for one in files if one.document_id is not None])
        if file is None:
            return None
        passages = self._store.survey.passages(_document(file))
        called = file.title or Path(file.path).name
        if asked.wish == "author":
            cited = self._citation(file, passages[0] if passages else None, file.author)
            said = f"“{called}” names {file.author} as its author."
            return [Sentence(said, "supported", (cited,))] if file.author and cited else None
        told = outline([Part(one.text, one.heading) for one in passages])
        if not told:
            return None
        cited_all = [self._cite(file, passages[at.part], at.start, at.end) for at in told]
        head = f"The most telling sentences of “{called}”, chosen from all of it."
        return [
            Sentence(head, "supported", (cited_all[0],)),
            *(Sentence(" ".join(one.quote.split()), "supported", (one,)) for one in cited_all),
        ]

    # --- finding ---------------------------------------------------------------------------------

    def _limited(
        self,
        asked: CorpusQuestion,
        query: Query,
        files: Sequence[SurveyedFile],
        begins: dict[int, StoredPassage],
    ) -> list[_Found]:
        """The files that fit in date, words and amount, the newest first."""
        holding = None if asked.sent_by else self._holding(asked, query)
        if asked.sent_by:
            files = [file for file in files if _is_sent_by(file, asked.topic)]
        excluded = self._excluded(query)
        seen: set[str] = set()  # a copy is not counted twice
        found = []
        for file in files:
            id = _document(file)
            begin = begins.get(id)
            dated = day_of(
                file.path, file.title, file.date, begin.text if begin else "", file.modified_ns
            )
            if asked.period and not within(dated, asked.period):
                continue
            if (holding is not None and id not in holding) or id in excluded:
                continue
            shown = holding[id] if holding is not None else begin
            citation = self._citation(file, shown, asked.topic)
            amount = None
            if asked.bound or asked.ask in PRICED:
                passages = self._store.survey.passages(id)
                whole = " ".join(" ".join(one.text.split()) for one in passages)
                is_copy = asked.ask in PRICED and (whole in seen or _is_reminder(file, whole))
                seen.add(whole)
                amount = amount_of([one.text for one in passages], _unit_of(asked.bound))
                if is_copy or not _is_within(amount, asked.bound):
                    continue
                if amount:
                    citation = self._cite(file, passages[amount.text], amount.start, amount.end)
            found.append(_Found(file, dated, citation, amount))
        return sorted(found, key=lambda one: one.dated.last, reverse=asked.ask != "oldest")

    def _holding(self, asked: CorpusQuestion, query: Query) -> dict[int, StoredPassage] | None:
        """The first passage of each document that has the topic's words, or those of one of the
        topics that "or" joins; phrases as they stand. None without a topic."""
        if not asked.topic:
            return None
        topics = re.split(r"\s+or\s+", asked.topic, flags=re.IGNORECASE)
        matches = [match for topic in topics if (match := _match(topic, query.phrases))]
        if not matches:
            return {}
        return self._store.survey.holding(
            " OR ".join(f"({match})" for match in matches), own_words=asked.own_words
        )

    def _excluded(self, query: Query) -> set[int]:
        """The documents that hold a word that the question excludes."""
        matches = [match for word in query.excluded if (match := _match(word, (word,)))]
        return {id for match in matches
                for id in self._store.survey.holding(match, own_words=True)}  # fmt: skip

    # --- showing ---------------------------------------------------------------------------------

    def _citation(
        self, file: SurveyedFile, passage: StoredPassage | None, topic: str
    ) -> Citation | None:
        """The sentence of the passage that has most of the topic's words; else its first one."""
        if passage is None:
            return None
        wanted = {word.stem for word in words_of(topic)}
        spans = list(pieces(passage.text)) or [(0, len(passage.text))]
        best = max(
            spans,
            key=lambda span: len(
                wanted & {word.stem for word in words_of(passage.text[span[0] : span[1]])}
            ),
        )
        return self._cite(file, passage, *best)

    def _cite(self, file: SurveyedFile, passage: StoredPassage, start: int, end: int) -> Citation:
        first = passage.start
        place = self._store.place_of(passage.id, first + start, first + end)
        return Citation(passage.id, file.path, place, passage.text[start:end])

    def _sentences(
        self,
        asked: CorpusQuestion,
        found: Sequence[_Found],
        fitting: Sequence[SurveyedFile],
        files: Sequence[SurveyedFile],
        read: Sequence[SurveyedFile],
    ) -> list[Sentence]:
        if asked.ask in ("most", "least"):
            found = _by_amount(found, asked.ask == "most")
        first_only = asked.ask in FIRST
        shown = found[: 3 if first_only else MOST_LISTED]
        head = f"{_told(asked, found, fitting)} {_coverage(files, read)}"
        if len(found) > len(shown) and not first_only:
            head += f" The first {len(shown)} are listed."
        cited = tuple(one.citation for one in shown if one.citation is not None)
        return [
            Sentence(head, "supported", cited[: 1 if first_only else None]),
            *(_listed(one) for one in shown),
        ]


def _match(topic: str, phrases: Sequence[str]) -> str:
    """A topic for FTS5: its words, all of them, and phrases word by word; "" if it has none."""
    parts = []
    for phrase in phrases:
        words = re.findall(r"[^\W_]+", phrase)
        if len(words) > 1 and phrase in topic:
            parts.append(f'"{" ".join(words)}"')
            topic = topic.replace(phrase, " ")
    words = re.findall(r"[^\W_]+", topic)
    telling = [word for word in words if fold(word) not in FUNCTION_WORDS] or (
        [] if parts else words
    )
    return " AND ".join([*parts, *(f'"{word}"' for word in telling)])


# --- which files --------------------------------------------------------------------------------


def _document(file: SurveyedFile) -> int:
    assert file.document_id is not None
    return file.document_id


def _is_below(file: SurveyedFile, folder: str) -> bool:
    wanted = fold(folder)
    return any(fold(part.name) == wanted for part in Path(file.path).parents)


def _is_called(file: SurveyedFile, begins: dict[int, StoredPassage], asked: CorpusQuestion) -> bool:
    """Whether the file is of the type asked for, or says that it is: in its name, its folder's,
    its title or its first lines."""
    if asked.noun.kinds:
        return file.kind in asked.noun.kinds
    if not asked.noun.words:
        return True
    first = begins.get(_document(file))
    begin = _begin(first) if first else ""
    path = Path(file.path)
    inside = path.relative_to(file.folder) if path.is_relative_to(file.folder) else path
    told = _A_NAME.sub(" ", f"{inside} {file.title} {begin}")
    said = _WORDS.findall(fold(told))
    names = asked.noun.words
    phrases = [" ".join(_WORDS.findall(name)) for name in names if not name.isalpha()]
    if any(f" {phrase} " in f" {' '.join(said)} " for phrase in phrases):
        return True  # "fiche de paie"
    return any(
        word in names or word.removesuffix("s") in names or _is_compound(word, asked.noun)
        for word in said
    )


def _is_compound(word: str, noun: FileNoun) -> bool:
    """Whether it is made of several and ends with what such files are called: Wartungsvertrag."""
    return word.endswith(noun.ends) and not word.endswith(_OTHER_ENDS)


def _is_reminder(file: SurveyedFile, text: str) -> bool:
    """Whether it asks again for what another file asks for."""
    return bool(_REMINDER.search(f"{Path(file.path).name} {text[:_HEAD_CHARS]}"))


def _begin(first: StoredPassage) -> str:
    """Its first line, and how the others of its first paragraph begin: there it says what it is."""
    lines = f"{first.heading}\n{first.text}"[:_HEAD_CHARS].split("\n\n")[0].splitlines()
    told = [line for line in lines if line.strip()]
    return "\n".join([*told[:1], *(" ".join(line.split()[:_SAYS_WHAT]) for line in told[1:])])


def _is_sent_by(file: SurveyedFile, who: str) -> bool:
    """Whether all words of a name stand in what the mail says of its sender."""
    sender = set(re.findall(r"[^\W_]+", fold(file.author)))
    return set(re.findall(r"[^\W_]+", fold(who))) <= sender


# --- how much -----------------------------------------------------------------------------------


def _unit_of(bound: Bound | None) -> str:
    return bound.unit if bound else ""


def _is_within(amount: Amount | None, bound: Bound | None) -> bool:
    return bound is None or (amount is not None and _fits(amount.value, bound))


def _fits(value: float, bound: Bound) -> bool:
    if value == bound.value:
        return bound.included
    return (value > bound.value) == bound.over


# --- in words -----------------------------------------------------------------------------------


def _told(asked: CorpusQuestion, found: Sequence[_Found], fitting: Sequence[SurveyedFile]) -> str:
    if not found:
        return f"None of {len(fitting)} fits “{asked.said}”."
    if asked.ask in ("latest", "oldest"):
        first = found[0]
        name = Path(first.file.path).name
        return (
            f"The {'oldest' if asked.ask == 'oldest' else 'latest'} is “{name}”, "
            f"{first.dated.shown} by {first.dated.by}."
        )
    if asked.ask in ("most", "least"):
        return _utmost(found, asked.ask == "most")
    count = len(found)
    told = f"{count} {'file fits' if count == 1 else 'files fit'} “{asked.said}”."
    return f"{told} {_summed(found)}" if asked.ask == "sum" else told


def _utmost(found: Sequence[_Found], highest: bool) -> str:
    """The first of each unit: what is 5,000 in euros is not less than 12,000 in yen."""
    firsts: dict[str, str] = {}
    for one in found:
        if one.amount:
            shown, name = one.amount.shown, Path(one.file.path).name
            dearest = f"The highest amount, {shown}, is that of “{name}”."
            cheapest = f"The lowest amount, {shown}, is that of “{name}”."
            firsts.setdefault(one.amount.unit, dearest if highest else cheapest)
    return " ".join(firsts.values()) or "No amount was found in them."


def _summed(found: Sequence[_Found]) -> str:
    """The sum of the amounts, by unit, and in how many files there is none."""
    sums: dict[str, float] = {}
    for one in found:
        if one.amount:
            sums[one.amount.unit] = sums.get(one.amount.unit, 0.0) + one.amount.value
    if not sums:
        return "No amount was found in them."
    told = f"Together {', '.join(with_unit(value, unit) for unit, value in sums.items())}."
    lacking = sum(one.amount is None for one in found)
    return f"{told} In {lacking} of them no amount was found." if lacking else told


def _by_amount(found: Sequence[_Found], highest: bool) -> list[_Found]:
    """The highest or the lowest amount first; what has none, last."""
    known = [one for one in found if one.amount]
    known.sort(key=lambda one: one.amount.value if one.amount else 0.0, reverse=highest)
    return [*known, *(one for one in found if not one.amount)]


def _coverage(files: Sequence[SurveyedFile], read: Sequence[SurveyedFile]) -> str:
    if len(read) == len(files):
        return f"Read all {len(files)} files." if len(files) != 1 else "Read the only file."
    return f"Read {len(read)} of {len(files)} files; the others may hold more."


def _listed(one: _Found) -> Sentence:
    path = Path(one.file.path)
    parent = Path(one.file.folder).parent
    shown = os.fspath(path.relative_to(parent)) if path.is_relative_to(parent) else path.name
    said = f"{one.dated.shown} by {one.dated.by}"
    text = f"{shown} ({said}, {one.amount.shown})" if one.amount else f"{shown} ({said})"
    return Sentence(text, "supported", (one.citation,) if one.citation else ())
