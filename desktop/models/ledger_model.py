"""The ledger as a table: every file with its state and reason; quick with 100,000 rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from assistant.paths import Home
from assistant.records import FileState
from desktop.engine_words import engine_words
from desktop.look import LIGHT, Theme
from desktop.messages import FileGone, FileTold
from desktop.widgets.plain import plain_tip
from desktop.words import name_of, number_words, shown_path, state_words, when_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_BATCH = 2000
WAITING = ("new", "reading")

FILE, STATE, KIND, PASSAGES, WHEN, REASON = range(6)


@dataclass(frozen=True, slots=True)
class LedgerLine:
    path: str
    kind: str
    state: FileState
    code: str
    reason: str
    passages: int
    changed_at: str = ""  # ISO 8601


def read_ledger(home: Home) -> Iterator[object]:
    """Tuples of lines, by path; for a thread."""
    from assistant.store import Store  # slow to import

    with Store.open_existing(home.store, home.key) as store:
        counts = store.ledger.passage_counts()
        files = store.ledger.files()
        for start in range(0, len(files), _BATCH):
            yield tuple(
                LedgerLine(
                    f.path, f.kind, f.state, f.code, f.reason, counts.get(f.id, 0), f.changed_at
                )
                for f in files[start : start + _BATCH]
            )


class LedgerModel(QAbstractTableModel):
    """Lines by path; what is shown of them is kept as a list of paths."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, LedgerLine] = {}
        self._shown: list[str] = []
        self._rows: dict[str, int] = {}
        self._times: dict[str, str] = {}
        self._below: dict[str, Counter[str]] = {}  # folder -> files by state, as they were asked
        self._states: tuple[str, ...] = ()
        self._text = ""
        self._kind: str | None = None
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        self._colours = {
            "failed": QColor(theme.stop),
            "unreachable": QColor(theme.attention),
            "ready": QColor(theme.ok),
        }

    # --- what it holds ---------------------------------------------------------------------------

    def put(self, lines: Iterable[LedgerLine]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._lines = {line.path: line for line in lines}
        self._below.clear()
        self._choose()
        self.endResetModel()

    def change(self, told: FileTold | FileGone) -> None:
        """One file's new state; a file that is not known yet comes with the next reading."""
        line = self._lines.get(told.path)
        if line is None:
            return
        if isinstance(told, FileGone):
            del self._lines[told.path]
            self._recount(line, "")
            self._hide(told.path)
            return
        self._recount(line, told.state)
        passages = line.passages if told.passages < 0 else told.passages
        self._lines[told.path] = replace(
            line,
            state=told.state,
            code=told.code,
            reason=told.reason,
            passages=passages,
            changed_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        if told.path in self._rows:
            row = self._rows[told.path]
            self.dataChanged.emit(self.index(row, 0), self.index(row, REASON))

    def filter(self, states: tuple[str, ...], text: str, kind: str | None = None) -> None:
        """Show files in these states, of this type, whose path holds the text; all if not given."""
        self.beginResetModel()
        self._states, self._text, self._kind = states, text.casefold(), kind
        self._choose()
        self.endResetModel()

    def kinds(self) -> list[str]:
        """The types that there are, by name; "" for files of no type that is read."""
        return sorted({line.kind for line in self._lines.values()})

    def line(self, row: int) -> LedgerLine:
        return self._lines[self._shown[row]]

    def row_of(self, path: str) -> int:
        """Where a file is shown; -1 if it is not."""
        return self._rows.get(path, -1)

    def counts_below(self, folder: str) -> Counter[str]:
        """Files by state in a folder of the library. Counted once, then kept up."""
        if folder not in self._below:
            self._below[folder] = Counter(
                line.state for path, line in self._lines.items() if _is_below(path, folder)
            )
        return self._below[folder]

    def _recount(self, line: LedgerLine, state: str) -> None:
        """A file leaves its state, for another one if it has not gone ("")."""
        for folder, counts in self._below.items():
            if _is_below(line.path, folder):
                counts[line.state] -= 1
                if state:
                    counts[state] += 1

    def __len__(self) -> int:
        return len(self._lines)

    def _choose(self) -> None:
        states, text, kind = self._states, self._text, self._kind
        self._shown = [
            path
            for path, line in self._lines.items()
            if (not states or line.state in states)
            and (kind is None or line.kind == kind)
            and (not text or text in path.casefold())
        ]
        self._rows = {path: row for row, path in enumerate(self._shown)}

    def _hide(self, path: str) -> None:
        row = self._rows.get(path)
        if row is None:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._shown[row]
        self._rows = {path: at for at, path in enumerate(self._shown)}
        self.endRemoveRows()

    # --- Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else REASON + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[self._shown[index.row()]]
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = engine_words(line.reason) if index.column() == REASON else line.path
            return plain_tip(tip)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == PASSAGES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == STATE:
            return self._colours.get(line.state)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match index.column():
            case 0:
                return f"{name_of(line.path)}   {shown_path(line.path)}"
            case 1:
                return f"{_SHAPES[line.state]} {state_words(line.state)}"
            case 2:
                return line.kind or self.tr("other")
            case 3:
                return number_words(line.passages) if line.passages else ""
            case 4:
                return self._when(line.changed_at) if line.changed_at else ""
            case _:
                return engine_words(line.reason)

    def _when(self, iso: str) -> str:
        """Many files have the same second; the words for it are slow to find."""
        if iso not in self._times:
            self._times[iso] = when_words(iso)
        return self._times[iso]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("File"),
            self.tr("State"),
            self.tr("Type"),
            self.tr("Passages"),
            self.tr("Since"),
            self.tr("Reason"),
        )
        return names[section]


def _is_below(path: str, folder: str) -> bool:
    prefix = folder.rstrip("/\\")
    return path.startswith(prefix) and path[len(prefix) : len(prefix) + 1] in ("/", "\\")


_SHAPES: dict[FileState, str] = {
    "new": "○",
    "reading": "◔",
    "ready": "●",
    "failed": "▲",
    "skipped": "–",
    "unreachable": "◇",
}
