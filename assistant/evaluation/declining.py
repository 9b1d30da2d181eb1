"""Many runs -> the measures that have declined slowly: from run to run too little to be seen. Pure.

The last runs are held against runs well before them, question by question.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.evaluation.history import Run
from assistant.evaluation.running import Outcome
from assistant.evaluation.summing import QUALITY, Value, is_same

LEAST = 20
"""Questions below which no difference is called certain: few may all fall one way by chance."""
_WINDOW = 5  # runs whose mean is held against that of as many
_FAR = 30  # runs that are looked back: what was accepted long ago alarms no more
_MATTERS = 0.05  # a decline below this alarms nobody, however certain
_CERTAIN = 1.96  # standard errors over questions: 95 %, as of two runs
_NOISE = 3.5  # standard errors of what runs differ by among themselves

Table = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Decline:
    """A measure's mean over the runs `since` which it declined, and over the last ones."""

    measure: str
    since: str  # the first run's id
    before: float
    after: float


def declines(runs: Sequence[Run]) -> list[Decline]:
    """What the last five runs do worse than the first five of the last thirty.

    A question's value is its mean over the five runs: so one run's luck counts little. A decline
    must be certain over the questions, as between two runs, and be many times as large as what the
    runs of each five differ by among themselves, since it is looked for after every run and in
    every measure. `runs` are comparable with the last one, which is among them.
    """
    runs = runs[-_FAR:]
    if len(runs) < 2 * _WINDOW:
        return []
    early, late = runs[:_WINDOW], runs[-_WINDOW:]
    known = {one.id: one for one in runs[-1].outcomes}
    found = []
    for name, measure in QUALITY.items():
        tables = _values(early, known, measure), _values(late, known, measure)
        before, after = _declined(*tables)
        if after < before:
            found.append(Decline(name, early[0].id, before, after))
    return found


def _values(
    runs: Sequence[Run], known: dict[str, Outcome], measure: Callable[[Outcome], Value]
) -> Table:
    """(runs, questions of the last run); NaN where it does not apply, or was judged otherwise."""
    at = {id: column for column, id in enumerate(known)}
    table = np.full((len(runs), len(known)), math.nan)
    for row, run in zip(table, runs, strict=True):
        for one in run.outcomes:
            if one.id in known and is_same(one, known[one.id]):
                value = measure(one)
                row[at[one.id]] = math.nan if value is None else value
    return table


def _declined(early: Table, late: Table) -> tuple[float, float]:
    """The means before and after, if they have certainly declined; or else the same twice."""
    counts = [(~np.isnan(table)).sum(axis=0) for table in (early, late)]
    both = (counts[0] > 1) & (counts[1] > 1)
    if both.sum() < LEAST:
        return 0.0, 0.0
    early, late = early[:, both], late[:, both]
    old, new = np.nanmean(early, axis=0), np.nanmean(late, axis=0)
    fall = old - new
    of_questions = fall.std(ddof=1) / math.sqrt(len(fall))
    spread = [
        np.nanvar(table, axis=0, ddof=1) / count[both]
        for table, count in zip((early, late), counts, strict=True)
    ]
    of_runs = math.sqrt(float(sum(spread).sum())) / len(fall)
    least = max(_MATTERS, _CERTAIN * of_questions, _NOISE * of_runs)
    return (float(old.mean()), float(new.mean())) if fall.mean() >= least else (0.0, 0.0)
