"""The user's library -> questions about it, each checked; the first step of `footnote evaluate`.

A passage of each file in turn -> its sentences -> questions (phrasing, or the generator) -> checks
-> cases. A question is kept if the search finds its sentence, if no other sentence fits it as
well, and, where the generator wrote it, if the models find the same answer in that sentence.
"""

from __future__ import annotations

import random
import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from assistant.answering import Writes
from assistant.evaluation.absences import Absences
from assistant.evaluation.cases import Case, Evidence, case_id
from assistant.evaluation.matching import flat, found_at, says
from assistant.evaluation.phrasing import Phrased, questions_of, questions_of_row
from assistant.languages import ENGLISH, Language, language_of
from assistant.pieces import pieces
from assistant.query import parse_query, plain_question, search_terms
from assistant.records import Hit, Message
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

Reason = Literal[
    "not found", "ambiguous", "known", "easy", "a gap", "not proved", "answered all the same"
]


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
    seed: int = 1
    by_model: bool = True  # let the generator write questions too, if there is one


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
    """Makes questions from a store. Without a generator or a reader only by the forms."""

    def __init__(
        self,
        store: Store,
        retriever: Retriever,
        generator: Writes | None = None,
        reader: Reads | None = None,
        options: MakeOptions | None = None,
    ) -> None:
        self._store = store
        self._retriever = retriever
        self._generator = generator
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
        for draft in self._drafts():
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
            if " | " in passage.header:
                sentences = passage.text.splitlines()
            else:
                sentences = [passage.text[start:end] for start, end in pieces(passage.text)]
            chooser.shuffle(sentences)
            for sentence in sentences:
                draft = self._of_sentence(sentence, passage, file, language, chooser)
                if draft is not None:
                    yield draft

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

    def _of_sentence(
        self,
        sentence: str,
        passage: StoredPassage,
        file: SurveyedFile,
        language: Language,
        chooser: random.Random,
    ) -> _Draft | None:
        if " | " in passage.header:
            title = re.sub(r"\.\w{1,5}$", "", file.title) or Path(file.path).stem
            found = questions_of_row(passage.header, sentence.strip(), title, language)
            return _Draft(chooser.choice(found), sentence, file.path) if found else None
        found = questions_of(sentence, language)
        if not found:
            return None
        best = found[0]
        is_asked = best.made == "gap" and language is ENGLISH  # the model asks in English
        written = self._by_model(sentence, best.answer) if is_asked else None
        return _Draft(written or best, sentence, file.path)

    # --- the generator's questions ---------------------------------------------------------------

    def _by_model(self, sentence: str, answer: str) -> Phrased | None:
        """A question of the generator's own words, if both models find the answer by it."""
        if self._generator is None or not self._options.by_model:
            return None
        asked = _said(self._generator, _ASK.format(text=sentence, answer=answer), 40)
        question = asked.split("\n")[0].strip().strip('"')
        if says(question, answer) or not _is_about(question, sentence):
            return None
        told = _said(self._generator, _TELL.format(text=sentence, question=question), 40)
        return Phrased(question, answer, "model") if says(told, answer) else None

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
        if _is_ambiguous(case, hits):
            return "ambiguous"
        return "not proved" if case.made == "model" and not self._is_proved(case, hits) else None

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

    def _is_proved(self, case: Case, hits: Sequence[Hit]) -> bool:
        """Whether the reader sees the answer in the sentence, among those beside it."""
        if self._reader is None:
            return False
        hit = hits[next(n for n, one in enumerate(found_at(hits, case)) if one >= 0)]
        spans = pieces(hit.text)
        (read,) = self._reader.read(case.question, [hit.text])
        start, end = max(spans, key=lambda span: read.best(*span).margin)
        return flat(hit.text[start:end]) == flat(case.evidence[0].quote)

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


_ASK = (
    "Sentence: {text}\nWrite one short question about this sentence whose answer is “{answer}”. "
    "Name what it is about. Do not use the answer in the question."
)
_TELL = "{text}\n\nAnswer in a few words, from this sentence only: {question}"


def _said(generator: Writes, prompt: str, tokens: int) -> str:
    return "".join(generator.write((Message("user", prompt),), tokens)).strip()


_QUESTION = re.compile(
    r"(?:who|what|when|where|which|how|why|whose|in what|in which|is|are|was|were|do|does|did)\b"
    r"[^?!.]{8,160}\?",
    re.IGNORECASE,
)
_OF_ITSELF = frozenset(
    {"question", "sentenc", "answer", "text", "passag", "paragraph", "statement"}
)


def _is_about(question: str, sentence: str) -> bool:
    """Whether it is one question, about what the sentence names, and not about the sentence."""
    asked, said = _stems(question), _stems(sentence)
    if not _QUESTION.fullmatch(question) or asked & (_OF_ITSELF - said):
        return False
    return len(asked & said) >= max(2, len(asked) / 2)


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
