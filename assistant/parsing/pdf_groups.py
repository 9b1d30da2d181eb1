"""Which group a row of a PDF's table belongs to, where its label tells not; for `pdf_tables.py`.

"U.S." below "Consumer Health" and "U.S." below "MedTech" are told apart by those rows alone, which
another passage may hold: such rows are given their group's name. So are totals without a label.
"""

from __future__ import annotations

from collections import Counter

from assistant.parsing.pdf_cells import Cell
from assistant.parsing.pdf_spans import CellRow

_LEVEL = 3.0  # points: labels that start within them are on one level


def labels_told_twice(rows: list[CellRow]) -> frozenset[str]:
    """The labels that more than one row of a table has."""
    counts = Counter(row[0].text for row in rows if len(row) > 1 and not row[0].is_amount)
    return frozenset(text for text, count in counts.items() if count > 1)


def in_groups(rows: list[CellRow], labels: frozenset[str], edge: float) -> list[CellRow]:
    """The rows, those with one of the `labels`, or none, behind the name of their group.

    A group is named by a row without figures, or by one that is less indented; a total without a
    label ends it. Labels end at `edge`.
    """
    found: list[CellRow] = []
    above: list[tuple[Cell, bool]] = []  # rows that may name groups; whether they stand alone
    last = True  # whether the label before is bold, or stands alone
    for row in rows:
        label, alone = row[0], len(row) == 1
        if label.x0 >= edge:
            named = [cell for cell, is_alone in above if is_alone]
            is_total = not alone and all(cell.is_amount for cell in row)
            found.append((named[-1], *row) if is_total and named else row)
            if is_total and named:
                del above[[cell for cell, _ in above].index(named[-1]) :]
            continue
        while above and _ends(above[-1], label, alone):
            above.pop()
        is_total = not last and _is_bold(label)  # of more than the group, it may be
        is_told = not alone and label.text in labels and bool(above) and not is_total
        last = alone or _is_bold(label)
        found.append((_under(above[-1][0], label), *row[1:]) if is_told else row)
        if not label.is_amount:
            above.append((label, alone))
    return found


def _is_bold(label: Cell) -> bool:
    return all(run.bold for run in label.runs)


def _ends(last: tuple[Cell, bool], label: Cell, alone: bool) -> bool:
    """Whether a row's group ends where `label` starts a row."""
    cell, is_group = last
    if is_group and not alone:
        return cell.x0 > label.x0 + _LEVEL
    return cell.x0 > label.x0 - _LEVEL


def _under(group: Cell, label: Cell) -> Cell:
    """The label behind its group's name, which keeps its own place on the page."""
    joint = " " if group.text.endswith(":") else ", "
    runs = (*group.runs, *label.runs)
    return Cell(runs, group.text + joint + label.text, label.x0, label.x1)
