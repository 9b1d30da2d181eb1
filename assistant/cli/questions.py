"""Question files for the command line: JSON lines of {"id", "question", "scope", "after"}."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import QuestionError


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    id: str
    question: str
    scope: tuple[str, ...] = ()  # absolute paths
    after: str = ""  # the id of the question before it in the same conversation


def read_questions(path: Path) -> list[AskedQuestion]:
    """Every question of a file, read before the first is asked.

    Raises QuestionError with the line number where the file is not what it should be.
    """
    try:
        lines = path.read_text("utf-8-sig").split("\n")  # not at U+2028 in a text
    except OSError as error:
        raise QuestionError(
            f"The question file {path} cannot be read: {error.strerror}.", str(error)
        ) from error
    except UnicodeDecodeError as error:
        raise QuestionError(f"The question file {path} is not UTF-8 text.", str(error)) from error
    found = [_question(path, n, line) for n, line in enumerate(lines, start=1) if line.strip()]
    if not found:
        raise QuestionError(f"The question file {path} holds no question.")
    known: set[str] = set()
    for each in found:
        if each.after and each.after not in known:
            raise QuestionError(
                f"Question {each.id} of {path} comes after “{each.after}”, which is no question "
                "before it."
            )
        known.add(each.id)
    return found


def _question(path: Path, number: int, line: str) -> AskedQuestion:
    where = f"Line {number} of {path}"
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise QuestionError(f"{where} is not JSON: {error}.") from error
    if not isinstance(fields, dict):
        raise QuestionError(f"{where} is not a JSON object with a question.")
    question = fields.get("question", fields.get("query"))
    if not isinstance(question, str) or not question.strip():
        raise QuestionError(f'{where} has no "question".')
    scope = fields.get("scope") or []
    scope = [scope] if isinstance(scope, str) else scope
    if not isinstance(scope, list) or not all(isinstance(each, str) for each in scope):
        raise QuestionError(f'{where} has a "scope" that is no list of paths.')
    absolute = tuple(os.path.abspath(each) for each in scope)  # noqa: PTH100 - links stay
    return AskedQuestion(
        str(fields.get("id", number)), question, absolute, str(fields.get("after") or "")
    )
