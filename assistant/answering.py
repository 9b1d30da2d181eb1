"""Question -> answer events: composes retrieval, weighing, prompting, generation and checking.

    Retrieved -> Progressed… -> Written… -> Checked… -> Finished

Whether there is an answer is decided by the evidence, before the model writes; whether the model's
wording stands is decided by the check, after it. Where it does not, the answer quotes.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Literal, Protocol

from assistant.asking import completed, could_answer
from assistant.checking import Checked as CheckedSentence
from assistant.checking import Checker, PlaceOf
from assistant.citing import claim_of, sources_of
from assistant.evidence import Evidence
from assistant.judging import Judgement
from assistant.prompting import REFUSAL, Prompt, build_prompt
from assistant.quantities import agrees, quantities
from assistant.query import parse_query
from assistant.quoting import quotes
from assistant.records import Answer, Hit, Message, Sentence
from assistant.sentences import sentence_spans
from assistant.steering import without_orders
from assistant.weighing import Reads, Weighed, Weigher
from assistant.wording import content, words_of

Pieces = Generator[str, None, None]
Step = Literal["weighing", "reading", "checking"]

NOTHING_FOUND = "Nothing in your files matches this question."
NOT_ANSWERED = "Your files don't answer this question; the closest passages are shown instead."


@dataclass(frozen=True, slots=True)
class Retrieved:
    """The hits, best first; `question` is what was searched, completed from the conversation."""

    hits: tuple[Hit, ...]
    ms: float
    question: str


@dataclass(frozen=True, slots=True)
class Progressed:
    """A sign of life, and a moment to stop; `total` 0 if it is not known."""

    step: Step
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """The next piece of the model's text, not yet checked."""

    text: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A sentence of the answer, in order; what `Finished` holds in the end."""

    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Finished:
    answer: Answer


AnswerEvent = Retrieved | Progressed | Written | Checked | Finished


class Searches(Protocol):
    """assistant.retrieval.Retriever, or another source of hits."""

    def search(self, question: str, k: int, scope: Sequence[str] = ()) -> list[Hit]: ...


class Surveys(Protocol):
    """assistant.surveying.Surveyor: answers what is asked of the library as a whole."""

    def answer(self, question: str, scope: Sequence[str] = ()) -> list[Sentence] | None: ...


class Writes(Protocol):
    """assistant.generation.Generator, or a script that stands in for one."""

    @property
    def context(self) -> int: ...
    def count_tokens(self, text: str) -> int: ...
    def count_prompt(self, messages: Sequence[Message]) -> int: ...
    def write(self, messages: Sequence[Message], max_tokens: int) -> Pieces: ...


@dataclass(frozen=True, slots=True)
class AnswerOptions:
    """How much is read and written; `wording` "quote" never asks the model."""

    hits: int = 8
    prompt_tokens: int = 700
    answer_tokens: int = 96
    quotes: int = 2
    close: float = 0.1  # another quote is shown if its chance is this share of the first's
    closest: int = 5
    wording: Literal["checked", "quote"] = "checked"


@dataclass(slots=True)
class _Run:
    """What one question has taken so far."""

    id: str
    question: str
    begun: float = field(default_factory=time.perf_counter)
    timings: dict[str, float] = field(default_factory=dict)
    tokens: dict[str, int] = field(default_factory=lambda: {"prompt": 0, "answer": 0})

    def lap(self, name: str) -> float:
        """Note the milliseconds since the question came, the first time."""
        return self.timings.setdefault(name, (time.perf_counter() - self.begun) * 1000)

    def finished(self, hits: Sequence[Hit], sentences: Sequence[Sentence], reason: str) -> Finished:
        self.lap("first_token_ms")
        self.lap("total_ms")
        return Finished(
            Answer(
                question=self.question,
                refused=bool(reason),
                reason=reason,
                sentences=tuple(sentences),
                closest=tuple(hits),
                timings=self.timings,
                tokens=self.tokens,
                id=self.id,
            )
        )


class Answerer:
    """Answers questions from what a retriever finds; without a generator it only quotes."""

    def __init__(
        self,
        retriever: Searches,
        place_of: PlaceOf,
        judgement: Judgement,
        reader: Reads,
        generator: Writes | None = None,
        options: AnswerOptions | None = None,
        surveyor: Surveys | None = None,
    ) -> None:
        self._surveyor = surveyor
        self._retriever = retriever
        self._generator = generator
        self._options = options or AnswerOptions()
        self._judgement = judgement
        self._weigher = Weigher(judgement, reader)
        self._checker = Checker(judgement, place_of, reader)

    def answer(
        self,
        question: str,
        scope: Sequence[str] = (),
        history: Sequence[Message] = (),
        id: str = "",
    ) -> Generator[AnswerEvent, None, None]:
        """Answer one question; `history` are the turns before it, oldest first.

        Closing the iterator stops everything within 100 ms, except for a search of the index that
        is running. Raises QuestionError if the question asks nothing or has a filter that cannot
        be read.
        """
        run = _Run(id, question)
        asked = completed(question, history)
        surveyed = self._surveyor.answer(question, scope) if self._surveyor else None
        if surveyed is not None:
            yield Retrieved((), run.lap("retrieve_ms"), question)
            yield from map(Checked, surveyed)
            yield run.finished((), surveyed, "")
            return
        plain = parse_query(asked).text  # filters say where to look, not what is asked
        hits, heard = self._search(asked, scope)
        yield Retrieved(tuple(hits), run.lap("retrieve_ms"), asked)
        weighed = yield from self._weigh(plain, heard)
        refusal = self._refusal(weighed)
        if refusal:
            yield run.finished(hits[: self._options.closest], (), refusal)
            return
        sentences = yield from self._sentences(run, weighed, heard)
        yield run.finished(hits[: self._options.closest], sentences, "")

    def _search(self, asked: str, scope: Sequence[str]) -> tuple[list[Hit], list[Hit]]:
        """The hits, and what is heard of them: one that only gives orders makes room for others,
        so that many such files cannot push the answer out."""
        wanted = self._options.hits
        hits = self._retriever.search(asked, wanted, scope)
        heard = without_orders(hits)
        if all(one.text.strip() for one in heard):
            return hits, heard
        more = self._retriever.search(asked, 8 * wanted, scope)
        pairs = zip(more, without_orders(more), strict=True)
        telling = [(hit, quiet) for hit, quiet in pairs if quiet.text.strip()][:wanted]
        return [hit for hit, _ in telling] or hits, [quiet for _, quiet in telling] or heard

    def _weigh(self, asked: str, hits: Sequence[Hit]) -> Generator[AnswerEvent, None, Weighed]:
        weighing = self._weigher.weigh(asked, hits)
        while True:
            try:
                done, total = next(weighing)
            except StopIteration as stop:
                return stop.value  # type: ignore[no-any-return]
            yield Progressed("weighing", done, total)

    def _refusal(self, weighed: Weighed) -> str:
        """Why the question is not answered; "" if it is."""
        if not weighed.ranked:
            return NOTHING_FOUND
        enough = weighed.answerable >= self._judgement.answerable.threshold
        return "" if enough else NOT_ANSWERED

    def _sentences(
        self, run: _Run, weighed: Weighed, hits: Sequence[Hit]
    ) -> Generator[AnswerEvent, None, list[Sentence]]:
        kept: list[CheckedSentence] = []
        steps = any(hits[one.candidate.hit].through for one in self._close(weighed)[:2])
        if self._generator and self._options.wording == "checked" and not steps:
            text = yield from self._write(run, self._generator, weighed, hits)
            kept = yield from self._checked(text, weighed, hits)
        sentences = [checked.sentence for checked in kept]
        if not sentences:
            sentences = self._quotes(weighed, hits)
        for sentence in sentences:
            run.lap("first_token_ms")
            yield Checked(sentence)
        return sentences

    # --- the model's wording -------------------------------------------------------------------

    def _write(
        self, run: _Run, generator: Writes, weighed: Weighed, hits: Sequence[Hit]
    ) -> Generator[AnswerEvent, None, str]:
        prompt = self._prompt(generator, weighed, hits)
        run.tokens["prompt"] = generator.count_prompt(prompt.messages)
        text = ""
        with closing(generator.write(prompt.messages, self._options.answer_tokens)) as pieces:
            for piece in pieces:
                if piece:
                    run.lap("first_token_ms")
                    text += piece
                    yield Written(piece)
                else:
                    yield Progressed("reading" if not text else "checking")
        run.tokens["answer"] = generator.count_tokens(text)
        return text

    def _prompt(self, generator: Writes, weighed: Weighed, hits: Sequence[Hit]) -> Prompt:
        empty = (Message("system", ""), Message("user", ""))
        room = generator.context - self._options.answer_tokens - generator.count_prompt(empty) - 8
        budget = min(self._options.prompt_tokens, room)
        return build_prompt(
            weighed.question.text, hits, weighed.ranked, generator.count_tokens, budget
        )

    def _checked(
        self, text: str, weighed: Weighed, hits: Sequence[Hit]
    ) -> Generator[AnswerEvent, None, list[CheckedSentence]]:
        """The model's sentences that may stand; none if not one of them answers."""
        kept: list[CheckedSentence] = []
        sources = sources_of(hits)
        for said in _said(text):
            checked = yield from _silently(self._checker.check(said, hits, sources))
            if checked.sentence.status != "unsupported":
                kept.append(checked)
        answers = any(_answers(weighed, checked) for checked in kept)
        return kept if answers and _tells(weighed, kept) else []

    # --- quotes --------------------------------------------------------------------------------

    def _quotes(self, weighed: Weighed, hits: Sequence[Hit]) -> list[Sentence]:
        return [
            self._checker.quote(hits[hit].text[start:end], hits, hit, start, end).sentence
            for hit, start, end in quotes(self._close(weighed), hits, self._options.quotes)
        ]

    def _close(self, weighed: Weighed) -> list[Evidence]:
        """The evidence that is nearly as likely as the best."""
        enough = weighed.ranked[0].probability * self._options.close
        return [one for one in weighed.ranked if one.probability >= enough]


def _silently(
    check: Generator[None, None, CheckedSentence],
) -> Generator[AnswerEvent, None, CheckedSentence]:
    while True:
        try:
            next(check)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]
        yield Progressed("checking")


def _said(text: str) -> list[str]:
    """The sentences of the model's text, each once, without the refusal and unfinished ones."""
    sentences = [text[start:end].strip() for start, end in sentence_spans(text)]
    whole = [one for one in sentences if one and REFUSAL.rstrip(".").lower() not in one.lower()]
    return list(dict.fromkeys(whole))


def _answers(weighed: Weighed, checked: CheckedSentence) -> bool:
    """Whether a supported sentence says something new of the kind asked for, from good evidence."""
    if checked.sentence.status != "supported":
        return False
    text = checked.sentence.text
    words = words_of(text)
    new = [word for word in content(words) if word.stem not in weighed.question.stems]
    if not new or not could_answer(weighed.question, text, words, quantities(text)):
        return False
    return any(_overlaps(one, checked) for one in weighed.ranked[:2])


def _tells(weighed: Weighed, kept: Sequence[CheckedSentence]) -> bool:
    """Whether the sentences say what the reader takes for the answer, in the best evidence.

    A short sentence that fits the question's words may leave out just that.
    """
    best = weighed.ranked[0]
    span = best.candidate.text[
        best.reading.start - best.candidate.start : best.reading.end - best.candidate.start
    ]
    answer = claim_of(span)
    said = claim_of(" ".join(checked.sentence.text for checked in kept))
    stems = {word.stem for word in said.words}
    words = all(word.stem in stems for word in answer.words)
    numbers = all(any(agrees(one, other) for other in said.quantities) for one in answer.quantities)
    return words and numbers and bool(answer.words or answer.quantities)


def _overlaps(evidence: Evidence, checked: CheckedSentence) -> bool:
    one = evidence.candidate
    return any(
        source.hit == one.hit and source.start < one.end and one.start < source.end
        for source in checked.sources
    )
