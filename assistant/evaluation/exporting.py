"""Runs -> a table for a spreadsheet: a row for each question of each run."""

from __future__ import annotations

import csv
import dataclasses
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from assistant.evaluation.cases import Case, gold_of, unwritten
from assistant.evaluation.comparing import flat
from assistant.evaluation.history import Run
from assistant.evaluation.running import Outcome
from assistant.store.papers import PlainPaper

_RUN = ("run", "note", "texts", "trial", "stopped")
_COLUMNS = [field.name for field in dataclasses.fields(Outcome)]


def csv_text(
    runs: Sequence[Run],
    cases: Sequence[Case] = (),
    collections: Mapping[str, Sequence[str]] | None = None,
) -> str:
    """Comma separated, with a heading; truth values are 0 and 1.

    `cases` are the questions as they are now: what is right of a question that has been corrected
    or dropped since a run is left empty. `collections`: name -> folders. A text that a spreadsheet
    would take for a formula gets an apostrophe in front.
    """
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    settings = list(dict.fromkeys(name for run in runs for name in flat("", run.settings)))
    models = list(dict.fromkeys(name for run in runs for name in run.models))
    heads = [f"model.{name}" for name in models] + [f"setting.{name}" for name in settings]
    writer.writerow([*_RUN, *_COLUMNS, "collections", "expected", *heads])
    known = {case.id: case for case in cases}
    for run in runs:
        of_run = [run.id, run.note, run.library.texts, run.trial, run.is_part]
        chosen = flat("", run.settings)
        made_with = [run.models.get(name, "") for name in models]
        made_with += [chosen.get(name, "") for name in settings]
        for one in run.outcomes:
            cells = [getattr(one, name) for name in _COLUMNS]
            places = [name for name, all in (collections or {}).items() if one.folder in all]
            right = _expected(one, known.get(one.id))
            row = [*of_run, *cells, " / ".join(places), right, *made_with]
            writer.writerow(list(map(_cell, row)))
    return made.getvalue()


def _expected(one: Outcome, case: Case | None) -> str:
    """The right answers, if the question is judged as it was in the run."""
    return " / ".join(case.answers) if case is not None and one.gold == gold_of(case) else ""


def export(
    path: Path,
    runs: Sequence[Run],
    cases: Sequence[Case] = (),
    collections: Mapping[str, Sequence[str]] | None = None,
) -> None:
    """Writes the table in one step. Raises QuestionError if it cannot be written."""
    try:  # the mark tells spreadsheets that it is UTF-8
        PlainPaper(path).write("\ufeff" + csv_text(runs, cases, collections))
    except OSError as error:
        raise unwritten(str(path), error) from error


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return "'" + value
    return value
