"""A question about the library -> what the store knows: composes corpus and store.

No model takes part: files are counted and listed by their types, names, dates, words and amounts.
Used by answering before it searches; what is listed is a footnote to a place in the file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from assistant.amounts import amount_of
from assistant.boxes import boxes_asked
from assistant.calling import Paper, is_reminder
from assistant.corpus import Bound, CorpusQuestion, corpus_question
from assistant.dating import FILE_TIME, Dated, Period, day_of, within
from assistant.ending import end_of, ending_question
from assistant.front_matter import front_fields, tags_of
from assistant.languages import fold
from assistant.markings import unmarked
from assistant.one_document import Asked, document_question, named
from assistant.outlining import Part, outline
from assistant.query import Query, any_expression, expression, parse_query
from assistant.records import Citation, Sentence
from assistant.selecting import selection_of
from assistant.store import Store, StoredPassage, SurveyedFile
from assistant.survey_words import FIRST, PRICED, Coverage, Found, sentences
from assistant.surveying_boxes import items_asked_for
from assistant.surveying_mails import (
    MAILS,
    Texts,
    mails_asked_for,
    mails_of,
    papers_attached,
    telling,
    whole_text,
)

_ASKS = re.compile(
    r"\W*(?:what|which|how|was|wie|wieviel|welche\w*|combien|quel\w*|cu[aá]\w+)\b", re.I
)


class Surveyor:
    """Answers questions about the library. `today` tells what "last year" means."""

    def __init__(self, store: Store, today: Callable[[], date] | None = None) -> None:
        self._store = store
        self._today = today or (lambda: datetime.now().astimezone().date())

    def answer(self, question: str, scope: Sequence[str] = ()) -> list[Sentence] | None:
        """The sentences of an answer, "None" among them; None if the question asks for what a file
        says, or for files of a folder that the library does not have.

        Raises QuestionError for a filter that cannot be read.
        """
        query = parse_query(question)
        one = document_question(query.text)
        told = self._of_one(one, query, scope) if one else None
        if told is not None:
            return told
        if boxes := boxes_asked(query.text):
            files = self._store.survey.files(selection_of(query, scope))
            return items_asked_for(self._store, boxes, files, self._cite)
        ending = ending_question(query.text, self._today())
        asked = ending.asked if ending else corpus_question(query.text, self._today())
        if asked is None:
            return None
        files = self._store.survey.files(selection_of(query, scope))
        if asked.folder:
            files = [file for file in files if _is_below(file, asked.folder)]
        if "eml" in asked.noun.kinds and not ending:
            return mails_asked_for(self._store, asked, query, files, self._cite)
        read = [file for file in files if file.document_id is not None]
        begins = self._store.survey.first_passages([_document(file) for file in read])
        mails = mails_of(self._store, read) if asked.noun.words else []
        mailboxes = {mail.first.document_id for mail in mails if mail.label}
        fitting = self._called(asked, files, begins)
        fitting = [file for file in fitting if _document(file) not in mailboxes]
        texts = Texts(self._store)
        found, undated, unpriced = self._limited(asked, query, fitting, begins, texts.seen)
        inside = papers_attached(texts, asked, query, [] if ending else mails, self._cite)
        found, undated = _in_order(asked, [*found, *inside.found]), [*undated, *inside.undated]
        called = len(fitting) + inside.called
        is_told = bool(asked.tag) or _may_be_told(asked, query.text, bool(called))
        if not read or (not found and is_told):
            return None
        unending = None
        if ending:
            found, unending = self._ending(found, ending.period)
        lacking = unpriced + inside.unpriced
        coverage = Coverage(called or len(read), len(read), len(files), lacking, unending)
        return sentences(asked, found, undated, coverage)

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
            *(
                Sentence(" ".join(unmarked(one.quote, one.file).split()), "supported", (one,))
                for one in cited_all
            ),
        ]

    # --- finding ---------------------------------------------------------------------------------

    def _called(
        self,
        asked: CorpusQuestion,
        files: Sequence[SurveyedFile],
        begins: dict[int, StoredPassage],
    ) -> list[SurveyedFile]:
        """The files of the type asked for, read or not, or that say that they are such; of a mail
        the files attached to it, whose passage then stands for it in `begins`."""
        noun = asked.noun
        if noun.kinds and not noun.words:
            return [file for file in files if file.kind in noun.kinds]
        files = [file for file in files if file.document_id is not None]
        if not noun.words:
            return list(files)
        mails = [_document(file) for file in files if file.kind in MAILS]
        for name, passage in self._store.survey.attached(mails):
            if Paper(name, "", passage.text).is_called(noun, asked.kind):
                begins[passage.document_id] = passage
                mails = [id for id in mails if id != passage.document_id]
        none = set(mails)
        return [
            file
            for file in files
            if (id := _document(file)) not in none
            and (file.kind in MAILS or _paper(file, begins.get(id)).is_called(noun, asked.kind))
        ]

    def _limited(
        self,
        asked: CorpusQuestion,
        query: Query,
        files: Sequence[SurveyedFile],
        begins: dict[int, StoredPassage],
        seen: set[str],
    ) -> tuple[list[Found], list[Found], int]:
        """The files that fit in date, words and amount; those that fit but for a date, which they
        do not say; and how many fit but for an amount, which was not found. Where none says a date,
        they go by the file's time. `seen`: the texts of those whose amount was taken."""
        holding = self._holding(asked, query)
        excluded = self._excluded(query)
        files = [
            file
            for file in files
            if (id := _document(file)) not in excluded
            and (not asked.tag or _is_tagged(asked.tag, begins.get(id)))
            and (holding is None or id in holding)
        ]
        days = self._days(asked, files, begins)
        own = _goes_by_date(asked) and any(one.by != FILE_TIME for one in days.values())
        found: list[Found] = []
        undated: list[Found] = []
        unpriced = 0
        for file in files:
            day = days[file.id]
            is_apart = own and day.by == FILE_TIME
            if asked.period and not is_apart and not within(day, asked.period):
                continue
            id = _document(file)
            shown = holding[id] if holding is not None else begins.get(id)
            one = Found(file, day, self._citation(file, shown, asked.topic))
            priced = self._priced(one, asked, seen)
            if priced and asked.bound and priced.amount is None:
                unpriced += 1
            elif priced:
                (undated if is_apart else found).append(priced)
        return found, undated, unpriced

    def _ending(self, files: Sequence[Found], period: Period) -> tuple[list[Found], int]:
        """The files that say that they end within a period, the first to end first, each with the
        sentence that says so; and how many say nothing of their end."""
        found: list[Found] = []
        unending = 0
        for one in files:
            passages = self._store.survey.passages(_document(one.file))
            end = end_of([each.text for each in passages])
            if end is None:
                unending += 1
            elif within(end.dated, period):
                cited = self._cite(one.file, passages[end.text], end.start, end.end)
                found.append(replace(one, dated=end.dated, citation=cited))
        return sorted(found, key=lambda one: one.dated.last), unending

    def _days(
        self,
        asked: CorpusQuestion,
        files: Sequence[SurveyedFile],
        begins: dict[int, StoredPassage],
    ) -> dict[int, Dated]:
        """The day of each file, by its id; of papers, which are fewer, more of the text is read."""
        texts = (
            self._store.survey.beginnings([_document(file) for file in files])
            if asked.noun.words
            else {id: passage.text for id, passage in begins.items()}
        )
        return {
            file.id: day_of(
                file.path, file.title, file.date, texts.get(_document(file), ""), file.modified_ns
            )
            for file in files
        }

    def _priced(self, one: Found, asked: CorpusQuestion, seen: set[str]) -> Found | None:
        """The file with its amount, if the question is for amounts; None if that does not fit, or
        it asks for what another one does that was `seen`."""
        if not (asked.bound or asked.ask in PRICED):
            return one
        passages = self._store.survey.passages(_document(one.file))
        whole = whole_text(passages)
        is_again = whole in seen or is_reminder(Path(one.file.path).name, whole)
        seen.add(whole)
        amount = amount_of([each.text for each in passages], _unit_of(asked.bound))
        if asked.ask in PRICED and is_again:
            return None
        if amount is None:
            return one
        if asked.bound and not asked.bound.holds(amount.value):
            return None
        cited = self._cite(one.file, passages[amount.text], amount.start, amount.end)
        return replace(one, citation=cited, amount=amount)

    def _holding(self, asked: CorpusQuestion, query: Query) -> dict[int, StoredPassage] | None:
        """The first passage of each document that has the topic's words, or those of one of the
        topics that "or" joins; phrases as they stand. None without a topic."""
        if not asked.topic:
            return None
        match = any_expression(asked.topic, query.phrases)
        return self._store.survey.holding(match, asked.own_words) if match else {}

    def _excluded(self, query: Query) -> set[int]:
        """The documents that hold a word that the question excludes."""
        matches = [match for word in query.excluded if (match := expression(word, (word,)))]
        return {id for match in matches
                for id in self._store.survey.holding(match, own_words=True)}  # fmt: skip

    # --- showing ---------------------------------------------------------------------------------

    def _citation(
        self, file: SurveyedFile, passage: StoredPassage | None, topic: str
    ) -> Citation | None:
        """The sentence of the passage that has most of the topic's words; else its first one."""
        if passage is None:
            return None
        return self._cite(file, passage, *telling(passage, topic))

    def _cite(self, file: SurveyedFile, passage: StoredPassage, start: int, end: int) -> Citation:
        first = passage.start
        place = self._store.place_of(passage.id, first + start, first + end)
        return Citation(passage.id, file.path, place, passage.text[start:end])


# --- which files --------------------------------------------------------------------------------


def _document(file: SurveyedFile) -> int:
    """Its document; 0, which is none, if it was not read."""
    return file.document_id or 0


def _is_below(file: SurveyedFile, folder: str) -> bool:
    wanted = fold(folder)
    return any(fold(part.name) == wanted for part in Path(file.path).parents)


def _paper(file: SurveyedFile, first: StoredPassage | None) -> Paper:
    path = Path(file.path)
    inside = path.relative_to(file.folder) if path.is_relative_to(file.folder) else path
    if first is None:
        return Paper(os.fspath(inside), file.title, "", file.kind)
    text = first.text[front_fields(first.text)[1] :]
    begin = f"{first.heading}\n{text}"
    return Paper(os.fspath(inside), file.title, begin, file.kind, tags_of(first.text))


def _is_tagged(tag: str, first: StoredPassage | None) -> bool:
    """Whether a file says that it is about that: "recipe" or "recipes"."""
    told = tags_of(first.text) if first else ()
    return fold(tag).removesuffix("s") in {fold(one).removesuffix("s") for one in told}


def _may_be_told(asked: CorpusQuestion, question: str, has_such: bool) -> bool:
    """Whether a file may say what no file is: "What was the last agreement with Germany?", or,
    where there are no bills, "How much did we spend on bills?"."""
    if not (asked.noun.words or asked.noun.kinds):
        return asked.ask in FIRST
    is_of_prices = asked.ask in PRICED and not has_such
    is_of_topic = asked.ask in (*FIRST, "sum") and bool(asked.topic)
    return (is_of_prices or is_of_topic) and bool(_ASKS.match(question))


def _in_order(asked: CorpusQuestion, found: list[Found]) -> list[Found]:
    """The newest first, or what is asked for; what is only known by the file's time, last."""
    if asked.ask == "latest":
        found.sort(key=lambda one: one.dated.first, reverse=True)  # a day before its year
    else:
        found.sort(key=lambda one: one.dated.last, reverse=asked.ask != "oldest")
    if asked.noun.words:
        found.sort(key=lambda one: one.dated.by == FILE_TIME)
    return found


def _goes_by_date(asked: CorpusQuestion) -> bool:
    """Whether papers are asked for by their date, which is not when they were copied here."""
    return bool(asked.noun.words and (asked.period or asked.ask in ("latest", "oldest")))


# --- how much -----------------------------------------------------------------------------------


def _unit_of(bound: Bound | None) -> str:
    return bound.unit if bound else ""
