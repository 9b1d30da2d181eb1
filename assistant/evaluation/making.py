"""The user's library -> questions about it, each checked; the first step of `footnote evaluate`.

A passage of each file in turn -> its sentences -> questions (phrasing, or questioning by a model)
-> checks -> cases. A question is kept if the search finds its sentence, and if no other sentence
fits it as well.
"""

from __future__ import annotations

import random
import re
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from assistant.evaluation.absences import Absences
from assistant.evaluation.cases import Case, Evidence, case_id
from assistant.evaluation.matching import flat, found_at, says
from assistant.evaluation.phrasing import (
    LONGEST,
    Phrased,
    questions_of,
    questions_of_row,
    row_in_words,
)
from assistant.evaluation.questioning import Questions, Told
from assistant.languages import ENGLISH, Language, language_of
from assistant.pieces import pieces
from assistant.query import parse_query, plain_question, search_terms
from assistant.records import Hit
from assistant.retrieval import Retriever
from assistant.store import Store, StoredPassage, SurveyedFile, WordQuery
from assistant.weighing import Reads
from assistant.wording import content, words_of

DEPTH = 50
"""Hits among which the sentence must be. Not ten: a set that the search of the day answers in full
could only ever show that it got worse."""
_HEAD = 4_000  # characters of a file by which its language is told
_BESIDE = 12  # files of a folder by which that of its tables is
_SMALL = 4  # words of English alone that make a table English
_LEAST = 4  # words of a sentence that a model asks about
_ROWS_ON_END = 60  # by which nothing but rows seems left to ask about

Reason = Literal["not found", "ambiguous", "known", "easy", "a gap", "answered all the same"]


@dataclass(frozen=True, slots=True)
class MakeOptions:
    """How many, and of what: `unanswerable` and `easy` are shares of the whole.

    `refusable` are unanswerable ones that there should be with those already known, at most half of
    the new ones: so many are needed that a change of what is refused can be certain.
    """

    count: int = 50
    unanswerable: float = 0.25
    refusable: int = 0
    easy: float = 0.5  # at most so many that the question's own words give away
    gaps: float = 0.2  # at most so many sentences with a gap, the weakest of questions
    rows: float = 0.4  # so many rows of tables before others, where a model writes the others
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Made:
    """A question was kept; `done` of `total`."""

    case: Case
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Rejected:
    """A question was thought of and not kept."""

    question: str
    reason: Reason


MakeEvent = Made | Rejected


@dataclass(frozen=True, slots=True)
class _Draft:
    phrased: Phrased
    quote: str
    file: str


class Maker:
    """Makes questions from a store. Without a questioner only by the forms."""

    def __init__(
        self,
        store: Store,
        retriever: Retriever,
        questioner: Questions | None = None,
        reader: Reads | None = None,
        options: MakeOptions | None = None,
    ) -> None:
        self._store = store
        self._retriever = retriever
        self._questioner = questioner
        self._reader = reader
        self._options = options or MakeOptions()
        self._spoken: dict[str, Language] = {}  # by folder

    def make(self, known: Sequence[Case] = ()) -> Generator[MakeEvent, None, None]:
        """New cases, none of them known, until there are enough or nothing is left to ask."""
        options = self._options
        total = options.count
        lacking = options.refusable - sum(not case.answerable for case in known)
        absent = max(round(total * options.unanswerable), min(lacking, total // 2))
        ids = {case.id for case in known}
        kept: list[Case] = []
        drafts = self._drafts()
        if self._questioner is not None and self._questioner.is_taught:
            drafts = _rows_last(drafts, round((total - absent) * options.rows))
        for draft in drafts:
            if len(kept) >= total - absent:
                break
            case = self._case(draft)
            reason = self._fault(case, ids, kept, total - absent)
            if reason:
                yield Rejected(case.question, reason)
                continue
            ids.add(case.id)
            kept.append(case)
            yield Made(case, len(kept), total)
        yield from self._unanswerable(kept, ids, absent, total)

    # --- drafts ----------------------------------------------------------------------------------

    def _drafts(self) -> Iterator[_Draft]:
        """One question of each file in turn, until no file has another one."""
        chooser = random.Random(self._options.seed)
        files = [file for file in self._store.survey.files() if file.document_id is not None]
        chooser.shuffle(files)
        turns = [self._of_file(file, random.Random(chooser.random())) for file in files]
        while turns:
            still = []
            for turn in turns:
                draft = next(turn, None)
                if draft is not None:
                    still.append(turn)
                    yield draft
            turns = still

    def _of_file(self, file: SurveyedFile, chooser: random.Random) -> Iterator[_Draft]:
        """Questions of a file's passages in a chance order, from each sentence one."""
        assert file.document_id is not None
        passages = self._store.survey.passages(file.document_id)
        language = self._language(file, passages)
        chooser.shuffle(passages)
        for passage in passages:
            title = re.sub(r"\.\w{1,5}$", "", file.title) or Path(file.path).stem
            spans = list(_lines(passage.text)) if " | " in passage.header else pieces(passage.text)
            chooser.shuffle(spans)
            for start, end in spans:
                told = Told(title, passage.heading, passage.text, start, end)
                phrased = self._phrased(told, passage.header, language, chooser)
                if phrased is not None:
                    yield _Draft(phrased, told.sentence, file.path)

    def _language(self, file: SurveyedFile, passages: Sequence[StoredPassage]) -> Language:
        """Of its text; a table, which has hardly a small word, is in that of files beside it."""
        text = " ".join(f"{passage.header} {passage.text}" for passage in passages)[:_HEAD]
        found = language_of(text)
        is_table = any(" | " in passage.header for passage in passages)
        if found is not ENGLISH or not is_table or _is_english(text):
            return found
        folder = str(Path(file.path).parent)
        if folder not in self._spoken:
            self._spoken[folder] = language_of(" ".join(self._beside(folder)))
        return self._spoken[folder]

    def _beside(self, folder: str) -> Iterator[str]:
        """The beginnings of texts in a folder that are no tables."""
        files = [one for one in self._store.survey.files() if str(Path(one.path).parent) == folder]
        for file in files[:_BESIDE]:
            passages = self._store.survey.passages(file.document_id) if file.document_id else []
            if passages and " | " not in passages[0].header:
                yield passages[0].text[:_HEAD]

    def _phrased(
        self, told: Told, header: str, language: Language, chooser: random.Random
    ) -> Phrased | None:
        """By the model if there is one and what it writes proves good, else by the forms."""
        if " | " in header:
            found = questions_of_row(header, told.sentence.strip(), told.title, language)
            form = chooser.choice(found) if found else None
            told, answers = replace(told, said=row_in_words(header, told.sentence)), [form]
        else:
            found = questions_of(told.sentence, language)
            form = found[0] if found else None
            answers = [*found, None] if _is_askable(told.sentence) else []
        asks = self._questioner
        if asks is None or language is not ENGLISH:  # the model asks in English
            return form
        if asks.is_taught:
            wanted = chooser.choice(answers) if answers else form
            written = asks.about(told, wanted.answer if wanted else "") if answers else None
        else:
            written = asks.about(told, form.answer) if form and form.made == "gap" else None
        return written or form

    # --- checks ----------------------------------------------------------------------------------

    def _case(self, draft: _Draft) -> Case:
        asked = draft.phrased
        case = Case(
            id=case_id(asked.question),
            question=asked.question,
            answers=(asked.answer,),
            evidence=(Evidence(draft.file, draft.quote),),
            made=asked.made,
        )
        return replace(case, easy=self._is_easy(case))

    def _fault(
        self, case: Case, ids: set[str], kept: Sequence[Case], answerable: int
    ) -> Reason | None:
        options = self._options
        if case.id in ids or any(case.answers == one.answers for one in kept[-20:]):
            return "known"
        if case.made == "gap" and sum(one.made == "gap" for one in kept) >= (
            options.gaps * answerable
        ):
            return "a gap"
        if case.easy and sum(one.easy for one in kept) >= options.easy * answerable:
            return "easy"
        hits = self._retriever.search(plain_question(case.question), DEPTH)
        if not any(at >= 0 for at in found_at(hits, case)):
            return "not found"
        return "ambiguous" if _is_ambiguous(case, hits) else None

    def _is_easy(self, case: Case) -> bool:
        """Whether the question's words alone lead to the sentence, as the best of the best text."""
        terms = search_terms(parse_query(plain_question(case.question)))
        found = self._store.words.search(WordQuery(terms), 1)
        passages = self._store.documents.passages_of_texts([id for id, _ in found])
        texts = [one[0].text for one in passages.values()]
        if not texts:
            return False
        asked = _stems(case.question)
        sentences = [texts[0][start:end] for start, end in pieces(texts[0])]
        best = max(sentences, key=lambda one: len(asked & _stems(one)), default="")
        return flat(best) == flat(case.evidence[0].quote)

    # --- what the library does not hold ----------------------------------------------------------

    def _unanswerable(
        self, kept: Sequence[Case], ids: set[str], wanted: int, total: int
    ) -> Generator[MakeEvent, None, None]:
        """Questions as a person could ask them, to which the files hold no answer: as many as read
        well, which may be fewer than are wanted."""
        absences = Absences(self._store, self._retriever, self._reader, self._options.seed, wanted)
        done = 0
        for question, is_good in absences.make(kept) if wanted else ():
            id = case_id(question)
            if id in ids or not is_good:
                yield Rejected(question, "known" if id in ids else "answered all the same")
                continue
            ids.add(id)
            done += 1
            new = Case(id, question, answerable=False, made="absent")
            yield Made(new, len(kept) + done, total)
            if done >= wanted:
                return


def _rows_last(drafts: Iterator[_Draft], most: int) -> Iterator[_Draft]:
    """The drafts, of rows so many in their turn and the others when nothing else seems left: a
    model is asked for each draft, and a table may have thousands of rows."""
    waiting: deque[_Draft] = deque()
    rows = since = 0
    for draft in drafts:
        if draft.phrased.made != "table":
            since = 0
            yield draft
        elif rows < most:
            rows += 1
            yield draft
        else:
            since += 1
            waiting.append(draft)
            if since > _ROWS_ON_END:
                yield waiting.popleft()
    yield from waiting


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, at + len(line.rstrip("\r\n"))
        at += len(line)


def _is_askable(sentence: str) -> bool:
    """Whether it is a sentence that says something, for a model to ask about."""
    words = words_of(sentence)
    return (
        _LEAST <= len(words) <= LONGEST
        and sentence.rstrip().endswith((".", "!"))
        and not re.search(r"[|<>{}]|https?:", sentence)
    )


def _is_english(text: str) -> bool:
    """Whether it has a few small words of English."""
    return len(ENGLISH.function_words & {word.folded for word in words_of(text)}) >= _SMALL


def _is_ambiguous(case: Case, hits: Sequence[Hit]) -> bool:
    """Whether another sentence fits the question in full, and says something else."""
    asked = _stems(case.question)
    quote = flat(case.evidence[0].quote)
    for hit in hits[:10]:
        around = _stems(f"{hit.title} {hit.heading} {hit.header}")
        for start, end in pieces(hit.text):
            said = hit.text[start:end]
            if flat(said) == quote or says(said, case.answers[0]):
                continue
            if asked <= _stems(said) | around and asked & _stems(said):
                return True
    return False


def _stems(text: str) -> set[str]:
    return {word.stem for word in content(words_of(text))}
