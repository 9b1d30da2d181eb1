"""The examples as a table: each with its part of the split and what was found; 100,000 rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from assistant.records import Message
from assistant.tuning.examples import Example
from desktop.engine_words import engine_words
from desktop.look import LIGHT, Theme
from desktop.tuning_messages import ChecksTold, FindingTold
from desktop.tuning_words import finding_words, part_words
from desktop.widgets.plain import plain_tip
from desktop.words import number_words, shortened

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
"""Of the headings of tables of texts."""
_LONGEST = 240  # characters of a cell

NUMBER, QUESTION, ANSWER, PART, FOUND = range(5)


class PairsModel(QAbstractTableModel):
    """Holds every example in order; `shown` are the rows of those that the filter lets through."""

    changed = Signal()  # something to keep; what the checks found is no longer about it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.examples: list[Example] = []
        self.checks: ChecksTold | None = None
        self._found: dict[int, list[FindingTold]] = {}
        self._shown: list[int] = []
        self._text = self._kind = ""
        self.version = 0
        self._removed: list[tuple[int, Example]] = []
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        self._attention = QColor(theme.attention)

    # --- what it holds ---------------------------------------------------------------------------

    def put(self, examples: Iterable[Example]) -> None:
        """Replace everything with what was kept."""
        self.beginResetModel()
        self.examples = list(examples)
        self._forget()
        self._choose()
        self.endResetModel()

    def add(self, examples: Sequence[Example]) -> int:
        """Put examples at the end; gives the first of their rows, as shown."""
        self.beginResetModel()
        self._text = self._kind = ""
        first = len(self.examples)
        self.examples += examples
        self._forget()
        self._choose()
        self.endResetModel()
        self.changed.emit()
        return first

    def example(self, row: int) -> Example:
        return self.examples[self._shown[row]]

    def number(self, row: int) -> int:
        """The place among all examples of a row that is shown."""
        return self._shown[row]

    def row_of(self, number: int) -> int:
        """Where an example is shown; -1 if it is not."""
        return self._shown.index(number) if number in self._shown else -1

    def change(self, row: int, example: Example) -> None:
        """A row that is shown was edited."""
        if example == self.example(row):
            return
        self.examples[self._shown[row]] = example
        was_checked = self.checks is not None
        self._forget()
        last = self.rowCount() - 1
        first = self.index(0 if was_checked else row, 0)
        self.dataChanged.emit(first, self.index(last if was_checked else row, FOUND))
        self.changed.emit()

    def remove(self, numbers: Iterable[int]) -> None:
        """Delete examples by their places; `undo` brings the last ones back."""
        gone = sorted(set(numbers))
        if not gone:
            return
        self.beginResetModel()
        self._removed = [(number, self.examples[number]) for number in gone]
        left = set(gone)
        self.examples = [one for at, one in enumerate(self.examples) if at not in left]
        self._kind = ""
        self._forget()
        self._choose()
        self.endResetModel()
        self.changed.emit()

    def keep(self, origin: str, example: Example | None) -> None:
        """Put the example of a pair in its place, or at the end; None takes it out again."""
        at = next((at for at, one in enumerate(self.examples) if one.origin == origin), -1)
        if (self.examples[at] if at >= 0 else None) == example:
            return
        self.beginResetModel()
        if example is None:
            del self.examples[at]
        elif at >= 0:
            self.examples[at] = example
        else:
            self.examples.append(example)
        self._forget()
        self._choose()
        self.endResetModel()
        self.changed.emit()

    def undo(self) -> None:
        """Bring back what was deleted last."""
        if not self._removed:
            return
        self.beginResetModel()
        for number, example in self._removed:
            self.examples.insert(min(number, len(self.examples)), example)
        self._removed = []
        self._forget()
        self._choose()
        self.endResetModel()
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        return bool(self._removed)

    # --- what the checks found -------------------------------------------------------------------

    def show_checks(self, checks: ChecksTold) -> None:
        self.beginResetModel()
        self.checks = checks
        found: dict[int, list[FindingTold]] = defaultdict(list)
        for one in checks.findings:
            found[one.row].append(one)
        self._found = dict(found)
        self._choose()
        self.endResetModel()

    def found(self, row: int) -> list[FindingTold]:
        """What was found about a row that is shown."""
        return self._found.get(self._shown[row], [])

    def rows_with(self, kind: str) -> list[int]:
        """Places of the examples with a finding of this kind."""
        return sorted(row for row, all in self._found.items() if any(f.kind == kind for f in all))

    def filter(self, text: str, kind: str = "") -> None:
        """Show examples that hold the text, and of which this was found; "" shows all."""
        self.beginResetModel()
        self._text, self._kind = text.casefold(), kind
        self._choose()
        self.endResetModel()

    def _forget(self) -> None:
        self.version += 1
        self.checks, self._found = None, {}

    def _choose(self) -> None:
        text, kind = self._text, self._kind
        rows = self.rows_with(kind) if kind else range(len(self.examples))
        self._shown = [
            row
            for row in rows
            if not text or any(text in turn.text.casefold() for turn in self.examples[row].turns)
        ]

    # --- Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else FOUND + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        number, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.ForegroundRole and column == FOUND:
            return self._attention
        if role == Qt.ItemDataRole.ToolTipRole and column == FOUND:
            said = [engine_words(one.message) for one in self._found.get(number, ())]
            return plain_tip("\n".join(said))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        example = self.examples[number]
        match column:
            case 0:
                return number_words(number + 1)
            case 1:
                return shortened(example.question[:_LONGEST], _LONGEST)
            case 2:
                return shortened(example.answer[:_LONGEST], _LONGEST)
            case 3:
                return part_words(self.checks.parts[number]) if self.checks else ""
            case _:
                kinds = dict.fromkeys(one.kind for one in self._found.get(number, ()))
                return ", ".join(f"▲ {finding_words(kind)}" for kind in kinds)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("No."),
            self.tr("Question"),
            self.tr("Answer"),
            self.tr("Used to"),
            self.tr("Found"),
        )
        return names[section]


def new_example() -> Example:
    return Example((Message("user", ""), Message("assistant", "")))


def instruction_of(example: Example) -> str:
    """What the conversation begins with, where it is an instruction."""
    first = example.turns[0]
    return first.text if first.role == "system" else ""


def earlier_of(example: Example) -> tuple[Message, ...]:
    """The turns before the last question; they are kept as they are."""
    turns = [turn for turn in example.prompt if turn.role != "system"]
    return tuple(turns[:-1])


def with_texts(
    example: Example, instruction: str, question: str, answer: str, group: str
) -> Example:
    """The example with other words; the turns between stay."""
    turns = list(earlier_of(example))
    if instruction:
        turns.insert(0, Message("system", instruction))
    turns += [Message("user", question), Message("assistant", answer)]
    return replace(example, turns=tuple(turns), group=group)
