"""Question -> answer events: composes retrieval, weighing, prompting, generation and checking.

    Retrieved -> Progressed… -> Doubted? -> Written… -> Checked… -> Finished

Whether there is an answer is decided by the evidence, before the model writes; whether the model's
wording stands is decided by the check, after it. Where it does not, the answer quotes.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import Protocol

from assistant.agreeing import told_of_documents
from assistant.answer_events import AnswerEvent as AnswerEvent
from assistant.answer_events import Checked as Checked
from assistant.answer_events import Doubted as Doubted
from assistant.answer_events import Finished as Finished
from assistant.answer_events import Progressed as Progressed
from assistant.answer_events import Retrieved as Retrieved
from assistant.answer_events import Step as Step
from assistant.answer_events import Written as Written
from assistant.answer_options import AnswerOptions as AnswerOptions
from assistant.answer_run import Found, Run, together
from assistant.asking import Question, has_code_of, names_subject, says_nothing
from assistant.boxes import box_asked
from assistant.checking import Checked as CheckedSentence
from assistant.checking import Checker, PlaceOf
from assistant.citing import sources_of
from assistant.contraries import with_contrary
from assistant.enumerations import is_cut_short
from assistant.evidence import Evidence
from assistant.glossary import Glossary
from assistant.hearing import heard_of
from assistant.judging import Judgement
from assistant.languages import ENGLISH
from assistant.latest import without_last
from assistant.listing import rows_asked_for
from assistant.planning import ABLE, Part, Plan, planned
from assistant.planning import Writes as Plans
from assistant.prompting import Prompt, build_prompt
from assistant.query import Query, parse_query
from assistant.quoting import quotes, spoken
from assistant.records import Hit, Message, Sentence
from assistant.refusals import (
    NOT_ALL,
    NOT_ANSWERED,
    TOO_LITTLE,
    WORKED_OUT,
    is_unsure,
    refusal_of,
)
from assistant.rereading import DEPTH, chosen, reread
from assistant.several import is_one_of_many
from assistant.standing import answers, keeps_to, said_in, tells
from assistant.streaming import Unmarked
from assistant.telling_days import with_their_days
from assistant.trails import Range, led
from assistant.weighing import Reads, Weighed, Weigher, of_follow_up
from assistant.what_changed import is_of_another_change
from assistant.work import told
from assistant.worked_out import told_of

Pieces = Generator[str, None, None]

_CLOSE_OF_DECIDING = 0.1


class Searches(Protocol):
    """assistant.retrieval.Retriever, or another source of hits."""

    def search(self, question: str, k: int, scope: Sequence[str] = ()) -> list[Hit]: ...
    def likeness(self, question: str, texts: Sequence[str]) -> Sequence[float]: ...
    def says(self, file: str, word: str) -> bool: ...


class Surveys(Protocol):
    """assistant.surveying.Surveyor: answers what is asked of the library as a whole."""

    def answer(self, question: str, scope: Sequence[str] = ()) -> list[Sentence] | None: ...


class Writes(Plans, Protocol):
    """assistant.generation.Generator, or a script that stands in for one."""

    @property
    def context(self) -> int: ...
    def count_tokens(self, text: str) -> int: ...
    def count_prompt(self, messages: Sequence[Message]) -> int: ...


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
        glossary: Glossary | None = None,
    ) -> None:
        self._surveyor = surveyor
        self._glossary = glossary or Glossary.load()
        self._retriever = retriever
        self._generator = generator
        self._options = options or AnswerOptions()
        self._judgement = judgement.when_in(self._options.doubt)
        self._reader = reader
        self._weigher = Weigher(self._judgement, reader, retriever.likeness, retriever.says)
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
        run = Run(id, question)
        surveyed = self._surveyor.answer(question, scope) if self._surveyor else None
        if surveyed is not None:
            yield run.retrieved((), question, False)
            yield from map(Checked, surveyed)
            yield run.finished((), surveyed, "")
            return
        query = parse_query(question)
        writer = self._generator if self._options.wording == "checked" else None
        plan = yield from told(
            planned(query.typed, history, writer), lambda _: Progressed("planning")
        )
        if plan.leans:
            run.before = tuple(one.text for one in history if one.role == "user")
        if len(plan.parts) == 1:
            found = yield from self._part(run, query, plan.parts[0], scope)
            yield run.finished(found.hits[: self._options.closest], found.said, found.refusal)
            return
        yield from self._apart(run, query, plan, scope)

    def _apart(
        self, run: Run, query: Query, plan: Plan, scope: Sequence[str]
    ) -> Generator[AnswerEvent, None, None]:
        """Answer each question of a plan, with what answered those before where it names them."""
        closest: list[Hit] = []
        said: list[Sentence] = []
        unanswered: dict[str, str] = {}
        known_words: list[str] = []
        worked = False
        for at in range(len(plan.parts)):
            part = plan.filled(at, known_words)
            found = Found()
            if part:
                found = yield from self._part(run, query, part, scope)
            known = {hit.passage_id for hit in closest}
            closest += [hit for hit in found.hits if hit.passage_id not in known]
            said = together(said, found.said)
            if found.refusal and not found.said:
                unanswered[part.said if part else query.typed] = found.refusal
            known_words.append(found.answer)
            worked = worked or bool(found.refusal and found.said)
        reasons = set(unanswered.values())
        reason = reasons.pop() if len(reasons) == 1 else NOT_ANSWERED
        if said and unanswered:
            reason = NOT_ALL.format(" ".join(f"“{part}”" for part in unanswered))
        if not unanswered:
            reason = WORKED_OUT if worked else ""
        yield run.finished(closest[: self._options.closest], said, reason)

    def _part(
        self, run: Run, query: Query, part: Part, scope: Sequence[str]
    ) -> Generator[AnswerEvent, None, Found]:
        """What was found for one question, the sentences that answer it, or why none does."""
        asked = query.limited(part.asked)
        plain = parse_query(asked).text  # filters say where to look, not what is asked
        if not (scope or query.is_limited) and says_nothing(plain):
            yield run.retrieved((), asked, False)
            return Found(refusal=TOO_LITTLE)
        hits, heard = heard_of(self._retriever.search, asked, scope, self._options.hits)
        yield run.retrieved(hits, asked, part.asked != query.typed)
        weighed = yield from told(self._weigher.weigh(plain, heard), _weighing)
        alone = parse_query(query.limited(part.said)).text
        if part.asked != part.said and names_subject(alone):
            bare = yield from told(self._weigher.weigh(alone, heard), _weighing)
            weighed = of_follow_up(weighed, bare, heard, self._judgement.sure)
        run.likely = max(run.likely, weighed.answerable)
        least = self._judgement.answerable.threshold
        said = parse_query(query.limited(part.said))
        refusal = refusal_of(said, weighed, hits, least)
        passages = partial(self._passages, plain)
        compared = told_of_documents(self._checker, weighed.question, heard, passages)
        if compared:
            return Found(hits, (yield from _tell(run, compared)), "")
        if is_of_another_change(weighed, heard):
            refusal = refusal or NOT_ANSWERED
        unsure = not refusal and is_unsure(said, weighed, heard, self._judgement.sure)
        plainly = not (said.phrases or said.excluded)
        unsaid = refusal == NOT_ANSWERED or self._glossary.lines(refusal)  # nothing says "EBITDA"
        if plainly and hits and (unsure or unsaid or not refusal):
            rows, reason = yield from self._of_rows(run, weighed, heard, not (unsure or unsaid))
            if rows:
                return Found(hits, rows, reason)
        boxed = box_asked(weighed.question, heard) if refusal == NOT_ANSWERED and plainly else None
        if boxed:
            return Found(hits, (yield from self._boxed(run, weighed, heard, boxed)), "")
        if refusal:
            closest = yield from self._closest(asked, plain, scope, weighed)
            return Found(closest, refusal=refusal)
        unsure = unsure or is_one_of_many(weighed.question, weighed.ranked[0], heard)
        if unsure:
            run.unsure = True
            yield Doubted()
        sentences = yield from self._sentences(run, weighed, heard, unsure)
        best = weighed.ranked[0]
        answer = heard[best.candidate.hit].text[best.reading.start : best.reading.end]
        return Found(hits, sentences, "", answer)

    def _closest(
        self, asked: str, plain: str, scope: Sequence[str], weighed: Weighed
    ) -> Generator[AnswerEvent, None, list[Hit]]:
        """What comes closest to an answer, where there is none: more is read than was weighed."""
        hits, heard = heard_of(self._retriever.search, asked, scope, max(self._options.hits, DEPTH))
        read = yield from told(reread(self._reader, plain, heard, weighed.read), _weighing)
        marked = read.marked(hits)
        return [marked[at] for at in chosen(read.order, heard, self._options.closest)]

    def _of_rows(
        self, run: Run, weighed: Weighed, hits: Sequence[Hit], surely: bool
    ) -> Generator[AnswerEvent, None, tuple[list[Sentence], str]]:
        """What rows tell by themselves: all that are asked for; or a ratio that no passage says
        outright, where it can be worked out, and its lines."""
        search, question = self._retriever.search, weighed.question
        listed = rows_asked_for(search, question, weighed.ranked, hits)
        if listed:
            found, said, reason = listed.hits, listed.said(), ""
        else:
            first = [hits[one.candidate.hit] for one in weighed.ranked[:1]]
            ordered = [*first, *(hit for hit in hits if hit not in first)]
            found, said = told_of(search, question, self._glossary, ordered, surely)
            reason = WORKED_OUT
        sentences = [self._checker.resting(one.text, found, one.rows) for one in said]
        return (yield from _tell(run, sentences)), reason

    def _passages(self, question: str, file: str) -> list[Hit]:
        """The passages of one file that the question finds, in its order."""
        _, heard = heard_of(self._retriever.search, question, (file,), self._options.hits)
        own = (hit for hit in heard if hit.file == file)
        return sorted(own, key=lambda hit: (hit.place.page or 0, hit.place.start))

    def _boxed(
        self, run: Run, weighed: Weighed, hits: Sequence[Hit], item: Range
    ) -> Generator[AnswerEvent, None, list[Sentence]]:
        """The item of a list that has a box for what is asked; whether it was done may stand
        elsewhere."""
        run.unsure = True
        yield Doubted()
        told = self._checker.quote(self._spoken(weighed, hits, item), hits, *item).sentence
        return (yield from _tell(run, [told]))

    def _sentences(
        self, run: Run, weighed: Weighed, hits: Sequence[Hit], unsure: bool
    ) -> Generator[AnswerEvent, None, list[Sentence]]:
        kept: list[CheckedSentence] = []
        steps = any(led(one.candidate.hit, hits) for one in self._close(weighed)[:2])
        in_own_words = weighed.in_own_words  # which are quoted, with their date
        writer = self._writer(weighed.question, unsure)
        if writer and not (steps or in_own_words):
            text = yield from self._write(run, writer, weighed, hits)
            kept = yield from self._checked(run, text, weighed, hits)
        sentences = [checked.sentence for checked in kept]
        if not sentences:
            sentences = self._quotes(weighed, hits)
        if not without_last(run.question):  # what happened before is no contradiction
            sentences = with_contrary(self._checker, weighed, hits, sentences)
        asked = weighed.question
        dated = with_their_days(run.question, asked, sentences, hits, in_own_words)
        return (yield from _tell(run, dated))

    # --- the model's wording -------------------------------------------------------------------

    def _writer(self, question: Question, unsure: bool) -> Writes | None:
        """The model, if it may word the answer; a very small one knows English alone, and does not
        tell what may not answer."""
        if self._options.wording != "checked":
            return None
        small = not unsure and question.language is ENGLISH
        return self._generator if small or self._able else None

    @property
    def _able(self) -> bool:
        return self._generator is not None and self._generator.parameters >= ABLE

    def _write(
        self, run: Run, generator: Writes, weighed: Weighed, hits: Sequence[Hit]
    ) -> Generator[AnswerEvent, None, str]:
        prompt = self._prompt(generator, weighed, hits)
        if prompt.crowded_out:
            return ""  # it would word a part of what answers: that is quoted whole
        run.tokens["prompt"] = generator.count_prompt(prompt.messages)
        unmarked = Unmarked()
        text, whole = "", ""
        with closing(generator.write(prompt.messages, self._options.answer_tokens)) as pieces:
            for piece in pieces:
                if piece:
                    run.lap("first_token_ms")
                    shown = unmarked.add(piece)
                    text, whole = text + shown, whole + piece
                    if shown:
                        yield Written(shown)
                else:
                    yield Progressed("reading" if not text else "checking")
        text += unmarked.rest()
        run.tokens["answer"] = generator.count_tokens(whole)
        return text

    def _prompt(self, generator: Writes, weighed: Weighed, hits: Sequence[Hit]) -> Prompt:
        empty = (Message("system", ""), Message("user", ""))
        room = generator.context - self._options.answer_tokens - generator.count_prompt(empty) - 8
        budget = min(self._options.prompt_tokens, room)
        closely = generator.parameters < ABLE
        return build_prompt(
            weighed.question.text, hits, weighed.ranked, generator.count_tokens, budget, closely
        )

    def _checked(
        self, run: Run, text: str, weighed: Weighed, hits: Sequence[Hit]
    ) -> Generator[AnswerEvent, None, list[CheckedSentence]]:
        """The model's sentences that may stand; none if not one of them answers."""
        kept: list[CheckedSentence] = []
        sources = sources_of(hits)
        cut = run.tokens["answer"] >= self._options.answer_tokens - 1
        for said in said_in(text, cut):
            checked = yield from told(
                self._checker.check(said, hits, sources), lambda _: Progressed("checking")
            )
            stands = checked.sentence.status != "unsupported" and not checked.invented
            if stands and (self._able or keeps_to(weighed.question, checked, hits)):
                kept.append(checked)
        answered = any(answers(weighed, checked) for checked in kept)
        return kept if answered and tells(weighed, kept) else []

    # --- quotes --------------------------------------------------------------------------------

    def _quotes(self, weighed: Weighed, hits: Sequence[Hit]) -> list[Sentence]:
        said = [
            self._checker.quote(self._spoken(weighed, hits, quote), hits, *quote).sentence
            for quote in quotes(self._close(weighed), hits, self._options.quotes, weighed.question)
        ]
        if is_cut_short(weighed.question, weighed.ranked[0], hits):
            said[-1] = replace(said[-1], text=f"{said[-1].text} …")
        return said

    def _spoken(self, weighed: Weighed, hits: Sequence[Hit], quote: Range) -> str:
        return spoken(weighed.question, weighed.ranked, hits, quote)

    def _close(self, weighed: Weighed) -> list[Evidence]:
        """The evidence nearly as likely as the best; what has the code asked for, if that has it. A
        day with no word of the question is of something else. What limits a yes is often apart."""
        question, best = weighed.question, weighed.ranked[0]
        close = self._options.close
        if question.kind == "yes_no":
            close = min(close, _CLOSE_OF_DECIDING)
        enough = best.probability * close
        found = [one for one in weighed.ranked if one.probability >= enough]
        if question.kind == "date" and best.features["coverage"]:
            found = [one for one in found if one.features["coverage"]]
        coded = question.kind != "yes_no" and has_code_of(question.text, best.candidate.text)
        return [one for one in found if not coded or has_code_of(question.text, one.candidate.text)]


def _tell(run: Run, sentences: list[Sentence]) -> Generator[AnswerEvent, None, list[Sentence]]:
    for sentence in sentences:
        run.lap("first_token_ms")
        yield Checked(sentence)
    return sentences


def _weighing(at: tuple[int, int]) -> Progressed:
    return Progressed("weighing", *at)
