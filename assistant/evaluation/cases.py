"""The user's own questions: JSON lines in the home that a person can read and correct.

    {"id", "question", "answerable", "answers": […], "evidence": [{"file", "quote"}…], "made", …}

Written by `making` and `adding`, read by `running`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.errors import QuestionError
from assistant.store.papers import Paper
from assistant.vault import QUESTIONS as QUESTIONS


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that answers: it counts wherever it stands, `file` is where it was found."""

    file: str  # absolute path
    quote: str


@dataclass(frozen=True, slots=True)
class Case:
    """A question with what its answer must hold (`answers`: any of them), and where it stands.

    `wrong` are answers that a person has marked as wrong. A question that is only known to have
    been answered wrongly has neither answers nor evidence, and counts for `wrong` alone.
    """

    id: str
    question: str
    answerable: bool = True
    answers: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    made: str = "user"  # "when", "who", "what", "gap", "table", "model", "absent", "thumb", "user"
    wrong: tuple[str, ...] = ()
    easy: bool = False  # whoever looks for the question's own words alone finds the answer
    after: tuple[str, ...] = ()  # the questions asked before it, which it leans on

    @property
    def file(self) -> str:
        return self.evidence[0].file if self.evidence else ""

    @property
    def judged(self) -> bool:
        """Whether it says what a right answer is."""
        return not self.answerable or bool(self.answers)


def case_id(question: str, after: Sequence[str] = ()) -> str:
    """Eight hexadecimal digits: the same question (after the same ones) is the same case."""
    plain = "\n".join(" ".join(one.casefold().split()) for one in (*after, question))
    return hashlib.blake2b(plain.encode(), digest_size=4).hexdigest()


def gold_of(case: Case) -> str:
    """Eight hexadecimal digits of what is held to be right: other ones, and the same question is
    judged otherwise."""
    told = [
        case.answerable,
        sorted(case.answers),
        sorted(case.wrong),
        sorted(one.quote for one in case.evidence),
    ]
    return hashlib.blake2b(json.dumps(told).encode(), digest_size=4).hexdigest()


def read_cases(paper: Paper) -> list[Case]:
    """The questions of a paper; none if it was never written.

    Raises QuestionError with the line's number where a line is not what it should be.
    """
    try:
        lines = (paper.read() or "").split("\n")  # not at U+2028, which a sentence may hold
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionError(
            f"The questions in {paper.name} cannot be read; check the file.", str(error)
        ) from error
    cases: dict[str, Case] = {}
    for number, line in enumerate(lines, start=1):
        if line.strip():
            case = _case(line, f"Line {number} of {paper.name}")
            if case.id in cases:
                raise QuestionError(
                    f"Line {number} of {paper.name} has the id {case.id} of a line before it: "
                    "remove one of them, or its id."
                )
            cases[case.id] = case
    return list(cases.values())


def write_cases(paper: Paper, cases: Sequence[Case]) -> None:
    """Writes all of them in one step. Raises QuestionError if they cannot be written."""
    text = "".join(json.dumps(_fields(case), ensure_ascii=False) + "\n" for case in cases)
    try:
        paper.write(text)
    except OSError as error:
        raise unwritten(paper.name, error) from error


def unwritten(name: str, error: OSError) -> QuestionError:
    return QuestionError(
        f"{name} cannot be written: {error.strerror}. Check its folder and the free space.",
        str(error),
    )


def joined(known: Sequence[Case], new: Iterable[Case]) -> list[Case]:
    """The known cases with new ones behind them; a new one with a known id takes its place."""
    cases = {case.id: case for case in known}
    return list((cases | {case.id: case for case in new}).values())


def _fields(case: Case) -> dict[str, Any]:
    """What applies, in an order that reads well."""
    fields: dict[str, Any] = {
        "id": case.id,
        "question": case.question,
        "answerable": case.answerable,
        "answers": list(case.answers),
        "evidence": [{"file": one.file, "quote": one.quote} for one in case.evidence],
        "made": case.made,
    }
    if case.wrong:
        fields["wrong"] = list(case.wrong)
    if case.easy:
        fields["easy"] = True
    if case.after:
        fields["after"] = list(case.after)
    return fields


def _case(line: str, where: str) -> Case:
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise QuestionError(f"{where} is not JSON: {error}.") from error
    if not isinstance(fields, Mapping) or not isinstance(fields.get("question"), str):
        raise QuestionError(f'{where} is not a JSON object with a "question".')
    question = fields["question"].strip()
    if not question:
        raise QuestionError(f'{where} has an empty "question".')
    answers, evidence = _texts(fields, "answers", where), _evidence(fields, where)
    answerable = _truth(fields, "answerable", True, where)
    if not answerable and (answers or evidence):
        raise QuestionError(
            f'{where} says "answerable": false and yet has "answers" or "evidence": remove one or'
            " the other."
        )
    after = _texts(fields, "after", where)
    return Case(
        id=str(fields.get("id") or case_id(question, after)),
        question=question,
        answerable=answerable,
        answers=answers,
        evidence=evidence,
        made=str(fields.get("made", "user")),
        wrong=_texts(fields, "wrong", where),
        easy=_truth(fields, "easy", False, where),
        after=after,
    )


def _truth(fields: Mapping[str, Any], name: str, otherwise: bool, where: str) -> bool:
    given = fields.get(name, otherwise)
    if not isinstance(given, bool):
        raise QuestionError(f'{where} has "{name}" that is neither true nor false, without quotes.')
    return given


def _texts(fields: Mapping[str, Any], name: str, where: str) -> tuple[str, ...]:
    given = fields.get(name) or []
    given = [given] if isinstance(given, str) else given
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        raise QuestionError(f'{where} has "{name}" that are no list of texts.')
    return tuple(one for one in given if one.strip())


def _evidence(fields: Mapping[str, Any], where: str) -> tuple[Evidence, ...]:
    given = fields.get("evidence") or []
    if not isinstance(given, list):
        raise QuestionError(f'{where} has "evidence" that is no list.')
    found = []
    for one in given:
        if not isinstance(one, Mapping) or not isinstance(one.get("quote"), str):
            raise QuestionError(f'{where} has evidence without a "quote".')
        if not one["quote"].strip():
            raise QuestionError(f'{where} has evidence with an empty "quote".')
        found.append(Evidence(str(one.get("file", "")), one["quote"]))
    return tuple(found)
