"""One change of the user's questions at a time, whoever else makes or judges some meanwhile.

making, adding -> change -> cases
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from filelock import FileLock, Timeout

from assistant.errors import QuestionError
from assistant.evaluation.cases import QUESTIONS, Case, joined, read_cases, unwritten, write_cases
from assistant.paths import Home
from assistant.store.papers import paper

_WAIT_S = 10.0  # a change takes milliseconds


def change_cases(home: Home, change: Callable[[list[Case]], Sequence[Case]]) -> None:
    """Read the questions, let `change` say what they become, and write that.

    `change` is called while the file is locked: what takes long is done before. Raises
    QuestionError if the questions cannot be read or written.
    """
    held = paper(home, QUESTIONS)
    try:
        home.folder.mkdir(parents=True, exist_ok=True)
        with FileLock(home.folder / "questions.lock", timeout=_WAIT_S):
            write_cases(held, change(read_cases(held)))
    except Timeout as error:
        raise QuestionError("Another Footnote is writing the questions: try it again.") from error
    except OSError as error:
        raise unwritten(held.name, error) from error


def judge_case(home: Home, id: str, judge: Callable[[Case | None], Case]) -> Case:
    """Keep what a person says of a question; `judge` is given what is known of it by then."""
    judged: list[Case] = []

    def change(known: list[Case]) -> list[Case]:
        judged.append(judge(next((case for case in known if case.id == id), None)))
        return joined(known, judged)

    change_cases(home, change)
    return judged[0]


def add_case(home: Home, case: Case) -> None:
    """Keep a made question, unless a person has judged the same one meanwhile."""

    def change(known: list[Case]) -> list[Case]:
        return known if any(one.id == case.id for one in known) else [*known, case]

    change_cases(home, change)
