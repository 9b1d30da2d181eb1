"""Runs over time, in the home: one JSON line a run, with what it was made with. Nothing is lost:
a line is only ever added."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from assistant.errors import QuestionError
from assistant.evaluation.cases import unwritten
from assistant.evaluation.running import Outcome
from assistant.evaluation.summing import Figures, figures
from assistant.store.papers import Paper
from assistant.vault import RUNS as RUNS


@dataclass(frozen=True, slots=True)
class LibrarySize:
    """How much there was to search."""

    files: int  # that have been read
    passages: int
    texts: int
    vectors: int  # of the embedder in use
    waiting: int  # texts that have no vector of it yet


@dataclass(frozen=True, slots=True)
class Run:
    """One run: `models` are ids by role, `settings` what was set, `outcomes` what came of it."""

    id: str  # the time of the run, UTC: 20260102-030405
    note: str
    version: str
    models: dict[str, str]
    settings: dict[str, Any]
    library: LibrarySize
    outcomes: tuple[Outcome, ...]
    figures: Figures = field(default_factory=dict)
    trial: bool = False  # with what did not serve: says nothing of the library's state
    of: int = 0  # questions that there were; 0 in earlier runs, which asked them all

    @property
    def is_part(self) -> bool:
        """Whether it was stopped: its figures are of other questions than those of a whole run."""
        return self.of > len(self.outcomes)


@dataclass(frozen=True, slots=True)
class History:
    """Every run, the oldest first, and the numbers of lines that were torn as they were written."""

    runs: tuple[Run, ...]
    torn: tuple[int, ...] = ()


def new_run(
    note: str,
    version: str,
    models: Mapping[str, str],
    settings: Mapping[str, Any],
    library: LibrarySize,
    outcomes: Sequence[Outcome],
) -> Run:
    id = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    kept = tuple(outcomes)
    return Run(id, note, version, dict(models), dict(settings), library, kept, figures(kept))


def read_runs(paper: Paper) -> list[Run]:
    """As `read_history`, the runs alone."""
    return list(read_history(paper).runs)


def read_history(paper: Paper) -> History:
    """What is no JSON was torn off (a full disk, a power cut) and is left out.

    Raises QuestionError with the number of a line that is JSON, but no run.
    """
    try:
        lines = (paper.read() or "").split("\n")  # not at U+2028, which an answer may hold
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionError(f"The runs in {paper.name} cannot be read.", str(error)) from error
    runs, torn = [], []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
        except ValueError:
            torn.append(number)
        else:
            runs.append(_run(fields, number, paper.name))
    return History(tuple(runs), tuple(torn))


def add_run(paper: Paper, run: Run) -> None:
    """Append a run, on the disk before it returns. Raises QuestionError if that fails."""
    try:
        known = paper.read() or ""
        line = json.dumps(dataclasses.asdict(run)) + "\n"  # ASCII: readable wherever it is torn
        paper.append(line if not known or known.endswith("\n") else "\n" + line)
    except OSError as error:
        raise unwritten(paper.name, error) from error


def chosen(runs: Sequence[Run], id: str) -> Run:
    """A run by its id, the beginning of one, or by its place from the end: "last", "-2".

    Raises QuestionError if there is none, or more than one.
    """
    if not runs:
        raise QuestionError("There is no run yet: make one with `footnote evaluate run`.")
    if id == "last" or (id.startswith("-") and id[1:].isdigit()):
        at = 1 if id == "last" else int(id[1:])
        if not 1 <= at <= len(runs):
            raise QuestionError(f"There are only {len(runs)} runs.")
        return runs[-at]
    found = [run for run in runs if run.id.startswith(id)]
    if len(found) != 1:
        many = "no run" if not found else f"{len(found)} runs"
        raise QuestionError(f"There is {many} {id}: `footnote evaluate history` lists them.")
    return found[0]


def _run(fields: Any, number: int, name: str) -> Run:
    try:
        outcomes = tuple(Outcome(**one) for one in fields.pop("outcomes"))
        library = LibrarySize(**fields.pop("library"))
        return Run(**fields, library=library, outcomes=outcomes)
    except (TypeError, KeyError, AttributeError) as error:
        raise QuestionError(
            f"Line {number} of {name} is no run; remove that line.", repr(error)
        ) from error
