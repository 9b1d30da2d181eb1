"""Runs -> a table for a spreadsheet: a row for each question of each run."""

from __future__ import annotations

import csv
import dataclasses
import io
from collections.abc import Sequence
from pathlib import Path

from assistant.evaluation.cases import unwritten
from assistant.evaluation.history import Run
from assistant.evaluation.running import Outcome
from assistant.store.papers import PlainPaper

_COLUMNS = [field.name for field in dataclasses.fields(Outcome)]


def csv_text(runs: Sequence[Run]) -> str:
    """Comma separated, with a heading; truth values are 0 and 1.

    A text that a spreadsheet would take for a formula gets an apostrophe in front.
    """
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(["run", "note", "texts", *_COLUMNS])
    for run in runs:
        for one in run.outcomes:
            cells = [_cell(getattr(one, name)) for name in _COLUMNS]
            writer.writerow([run.id, _cell(run.note), run.library.texts, *cells])
    return made.getvalue()


def export(path: Path, runs: Sequence[Run]) -> None:
    """Writes the table in one step. Raises QuestionError if it cannot be written."""
    try:  # the mark tells spreadsheets that it is UTF-8
        PlainPaper(path).write("\ufeff" + csv_text(runs))
    except OSError as error:
        raise unwritten(str(path), error) from error


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return "'" + value
    return value
