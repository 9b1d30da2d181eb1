"""A folder of the library: its name, how far it is read, and a way out of the library."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engine_words import engine_words
from desktop.look import HAIR, MEDIUM, SMALL
from desktop.messages import FolderTold
from desktop.widgets.plain import PlainLabel, plain_tip
from desktop.widgets.quiet_button import quiet_button
from desktop.words import name_of, number_words, plural, shown_path


class FolderCard(QFrame):
    removed = Signal(str)
    patterns_wanted = Signal(str)
    asked_about = Signal(str)
    collections_wanted = Signal(str)
    reached_for = Signal()  # the user connected the drive: try again

    def __init__(self, folder: FolderTold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.folder = folder
        self._name = PlainLabel(name_of(folder.path))
        self._name.setStyleSheet("font-weight: 600;")
        self._path = PlainLabel(shown_path(folder.path))
        self._path.setObjectName("path")
        self._path.setToolTip(plain_tip(folder.path))
        self._counts = PlainLabel()
        self._counts.setObjectName("small")
        self._counts.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much of {0} is read").format(name_of(folder.path)))
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._name)
        head.addWidget(self._path, 1)
        for words, full, signal in (
            (self.tr("Ask only this"), self.tr("Ask only {0}"), self.asked_about),
            (
                self.tr("Collections …"),
                self.tr("Which collections {0} is in"),
                self.collections_wanted,
            ),
            (self.tr("Files …"), self.tr("Which files of {0} are read"), self.patterns_wanted),
            (self.tr("Remove"), self.tr("Remove {0} from the library"), self.removed),
        ):
            head.addWidget(self._button(words, full, partial(signal.emit, folder.path)))
        if folder.unreachable:
            again = self.tr("Try to reach {0} again")
            head.addWidget(self._button(self.tr("Try again"), again, self.reached_for.emit))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, MEDIUM)
        layout.setSpacing(HAIR)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addWidget(self._counts)

    def _button(self, words: str, full: str, slot: object) -> QPushButton:
        button = quiet_button(words, slot)
        button.setAccessibleName(full.format(name_of(self.folder.path)))
        return button

    def show_counts(self, counts: Counter[str]) -> None:
        """Files by state."""
        if self.folder.unreachable:
            self._counts.setText("◇ " + engine_words(self.folder.unreachable))
            self._bar.setVisible(False)
            return
        total = sum(counts.values())
        waiting = counts["new"] + counts["reading"]
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(total - waiting)
        self._bar.setVisible(waiting > 0 or total == 0)
        words = [plural(total, self.tr("1 file"), self.tr("{n} files"))]
        for count, form in (
            (counts["ready"], self.tr("● {0} ready")),
            (waiting, self.tr("○ {0} waiting")),
            (counts["failed"], self.tr("▲ {0} set aside")),
            (counts["skipped"], self.tr("– {0} not read")),
        ):
            if count:
                words.append(form.format(number_words(count)))
        if self.folder.collections:
            words.append("◆ " + ", ".join(self.folder.collections))
        if patterns := len(self.folder.include) + len(self.folder.exclude):
            words.append(plural(patterns, self.tr("1 pattern"), self.tr("{n} patterns")))
        self._counts.setText("   ".join(words))
