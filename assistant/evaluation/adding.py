"""A person's thumb or correction -> a case; used by the command line and the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.errors import QuestionError
from assistant.evaluation.cases import Case, Evidence, case_id
from assistant.evaluation.matching import says, text_of
from assistant.pieces import pieces
from assistant.records import Answer, Hit
from assistant.weighing import Reads

Piece = tuple[Hit, int, int]
"""`hit.text[start:end]`."""

_READ = 20  # pieces that hold the answer, of which the likeliest is chosen


def approved(answer: Answer, known: Case | None = None) -> Case:
    """The answer (or the refusal) is right as it is: its text and its quotes are kept.

    Where a right answer is known, it and its evidence stay; an answer that holds none of those
    known is one more of them.
    """
    if answer.refused:
        return replace(_judged(answer), answerable=False)
    said = text_of(answer)
    if known is not None and known.answers:
        is_new = not any(says(said, one) for one in known.answers)
        return replace(
            known,
            answers=(*known.answers, said) if is_new else known.answers,
            wrong=tuple(one for one in known.wrong if one != said),
        )
    quoted = [one for sentence in answer.sentences for one in sentence.citations]
    evidence = tuple(dict.fromkeys(Evidence(one.file, one.quote) for one in quoted))
    return replace(_judged(answer), answers=(said,), evidence=evidence)


def disapproved(answer: Answer, known: Case | None = None) -> Case:
    """The answer is wrong: it is remembered as wrong, beside what is known of the question.

    A refusal that is wrong is a question that the files answer. Where no right answer is left, the
    evidence of the wrong one goes with it.
    """
    case = known or _judged(answer)
    if answer.refused:
        return replace(case, answerable=True)
    said = text_of(answer)
    answers = tuple(one for one in case.answers if one != said)
    return replace(
        case,
        answers=answers,
        evidence=case.evidence if answers or not case.answers else (),
        wrong=tuple(dict.fromkeys((*case.wrong, said))),
    )


def _judged(answer: Answer) -> Case:
    """Of an answer, with the questions that it leans on."""
    id = case_id(answer.question, answer.before)
    return Case(id, answer.question, made="thumb", after=answer.before)


def corrected(
    question: str,
    answers: Sequence[str],
    hits: Sequence[Hit],
    reader: Reads,
    known: Case | None = None,
    after: tuple[str, ...] = (),
) -> Case:
    """A person says the answer: of the sentences that hold it, the evidence is the one with which
    the question is best answered.

    Raises QuestionError if no hit holds it: the answer must stand in the files.
    """
    held = [
        (hit, start, end)
        for hit in hits
        for start, end in pieces(hit.text)
        if any(says(hit.text[start:end], answer) for answer in answers)
    ]
    if not held:
        raise QuestionError(
            "No passage that was found holds this answer: write it as it stands in the file,"
            " or name the file with --file."
        )
    case = known or Case(case_id(question, after), question, after=after)
    hit, start, end = _likeliest(question, held[:_READ], reader)
    evidence = (Evidence(hit.file, hit.text[start:end]),)
    return replace(case, answerable=True, answers=tuple(answers), evidence=evidence, made="user")


def _likeliest(question: str, held: Sequence[Piece], reader: Reads) -> Piece:
    """Where the reader sees the answer most likely: the same number may stand for another thing.

    Of 49 such questions over four written libraries 48 got the sentence that their writer meant by
    the margin alone, all with what the passage as a whole answers, and 41 as they were found.
    """
    texts = list(dict.fromkeys(hit.text for hit, _, _ in held))
    read = dict(zip(texts, reader.read(question, texts), strict=True))

    def likely(one: Piece) -> float:
        reading = read[one[0].text]
        return reading.best(one[1], one[2]).margin + reading.answered

    return max(held, key=likely)


def unanswerable(question: str, known: Case | None = None, after: tuple[str, ...] = ()) -> Case:
    """A person says that the files do not answer it."""
    case = known or Case(case_id(question, after), question, after=after)
    return replace(case, answerable=False, answers=(), evidence=(), made="user")
