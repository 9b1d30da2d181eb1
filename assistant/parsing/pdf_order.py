"""The reading order of a PDF page's runs: columns found, rows within them; a step of `pdf.py`."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.parsing.pdf_lines import Run

_MIN_GUTTER = 6.0  # points
_MIN_LINES = 4  # of prose on each side of a gutter
_PROSE_CHARS = 18
_DEPTH = 3  # 2 ** 3 columns


@dataclass(frozen=True, slots=True)
class Row:
    """The runs of one visual line of a column, from left to right; `right` is the column's edge."""

    runs: tuple[Run, ...]
    left: float
    right: float

    @property
    def y0(self) -> float:
        return min(run.y0 for run in self.runs)

    @property
    def y1(self) -> float:
        return max(run.y1 for run in self.runs)

    @property
    def text(self) -> str:
        return " ".join(run.text for run in as_read(self.runs))


def as_read(runs: Sequence[Run]) -> Sequence[Run]:
    """The runs of a line, given from left to right, as they are read: in Arabic and Hebrew from
    right to left, Latin words among them or not."""
    text = "".join(run.text for run in runs)
    if len(runs) < 2 or text.isascii():
        return runs
    kinds = Counter(map(unicodedata.bidirectional, text))
    return runs[::-1] if kinds["R"] + kinds["AL"] > kinds["L"] else runs


def columns(runs: list[Run], depth: int = _DEPTH) -> list[list[Run]]:
    """The runs as columns in reading order; text across two columns is a column of its own.

    A gutter is an upright gap that lines of prose end at and start from; crossing runs (titles,
    wide figures) part the page into bands. What stands in rows (a table) is left together.
    """
    gutter = _gutter(runs) if depth and len(runs) >= 2 * _MIN_LINES else None
    if gutter is None:
        return [runs] if runs else []
    found: list[list[Run]] = []
    left: list[Run] = []
    right: list[Run] = []
    wide: list[Run] = []
    for run in sorted(runs, key=lambda run: (run.y0, run.x0)):
        if run.x0 < gutter - 1 and run.x1 > gutter + 1:
            if left or right:
                found += columns(left, depth - 1) + columns(right, depth - 1)
                left, right = [], []
            wide.append(run)
            continue
        if wide:
            found.append(wide)
            wide = []
        (left if run.x1 <= gutter + 1 else right).append(run)
    return [
        column
        for column in (*found, wide, *columns(left, depth - 1), *columns(right, depth - 1))
        if column
    ]


def _gutter(runs: list[Run]) -> float | None:
    """The x of the best gap between two columns of prose; None if there are none."""
    left_edge, right_edge = min(run.x0 for run in runs), max(run.x1 for run in runs)
    width = right_edge - left_edge
    prose = [run for run in runs if len(run.text) >= _PROSE_CHARS]
    wide = sum(run.x1 - run.x0 > 0.6 * width for run in prose)
    if len(prose) < 2 * _MIN_LINES or wide > 0.5 * len(prose):
        return None
    best, best_lines = None, 0
    for x in _gaps(prose, left_edge + 0.15 * width, right_edge - 0.15 * width):
        lines = _prose_beside(prose, runs, x, left_edge, right_edge)
        if lines > best_lines:
            best, best_lines = x, lines
    return best


def _gaps(prose: list[Run], low: float, high: float) -> list[float]:
    """The middles of upright gaps that at most one in five of the runs crosses."""
    events = sorted([(run.x0, 1) for run in prose] + [(run.x1, -1) for run in prose])
    limit = len(prose) // 5
    found, open_runs, since = [], 0, None
    for x, change in events:
        open_runs += change
        if open_runs <= limit and since is None:
            since = x
        elif open_runs > limit and since is not None:
            if x - since >= _MIN_GUTTER and low < (x + since) / 2 < high:
                found.append((x + since) / 2)
            since = None
    return found


def _prose_beside(
    prose: list[Run], runs: list[Run], x: float, left_edge: float, right_edge: float
) -> int:
    """How many lines of prose stand beside the gap at x, on the side that has fewer; 0: no gutter.

    In a table the right side is numbers, or cells whose rows stand level with the left ones.
    """
    left = [run for run in prose if run.x1 <= x + 1 and run.x1 - run.x0 > 0.5 * (x - left_edge)]
    right = [run for run in prose if run.x0 >= x - 1 and run.x1 - run.x0 > 0.5 * (right_edge - x)]
    lines = min(len(left), len(right))
    if lines < _MIN_LINES:
        return 0
    beside = sum(len(run.text) for run in runs if run.x0 >= x - 1)
    if sum(len(run.text) for run in right) < 0.4 * beside:
        return 0
    return lines


def rows(column: list[Run]) -> list[Row]:
    """The runs of a column as visual lines, from the top."""
    if not column:
        return []
    left, right = min(run.x0 for run in column), max(run.x1 for run in column)
    found: list[list[Run]] = []
    bottom = middle = 0.0
    for run in sorted(column, key=lambda run: (run.y0 + run.y1, run.x0)):
        centre = (run.y0 + run.y1) / 2
        height = run.y1 - run.y0
        if found and centre < bottom and centre - middle < 0.45 * max(height, 4.0):
            found[-1].append(run)
            bottom = max(bottom, run.y1)
        else:
            found.append([run])
            bottom, middle = run.y1, centre
    return [Row(tuple(sorted(row, key=lambda run: run.x0)), left, right) for row in found]
