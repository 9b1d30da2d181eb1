"""The collections over the folders: each with how many of its files are ready, and how many not."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from desktop.look import HIT
from desktop.widgets.flow import FlowLayout
from desktop.words import number_words, plural, shortened


class CollectionsRow(QFrame):
    asked_about = Signal(str)  # a collection's name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self)
        self._chips: dict[str, QToolButton] = {}
        self.hide()

    def show_counts(self, counts: dict[str, Counter[str]]) -> None:
        """Files by state of each collection."""
        if set(counts) != set(self._chips):
            self._make(tuple(counts))
        for name, states in counts.items():
            total, ready = sum(states.values()), states["ready"]
            words = self.tr("{0}: {1} of {2} files ready").format(
                shortened(name, 40), number_words(ready), number_words(total)
            )
            if ready == total:
                files = plural(total, self.tr("1 file"), self.tr("{n} files"))
                words = f"{shortened(name, 40)}: {files}"
            self._chips[name].setText(words.replace("&", "&&"))
            self._chips[name].setAccessibleName(words)

    def words(self) -> tuple[str, ...]:
        return tuple(chip.accessibleName() for chip in self._chips.values())

    def _make(self, names: tuple[str, ...]) -> None:
        for chip in self._chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for name in names:
            chip = QToolButton()
            chip.setObjectName("pinned")
            chip.setToolTip(self.tr("Ask only {0}").format(name))
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            chip.setMinimumHeight(HIT)
            chip.clicked.connect(partial(self.asked_about.emit, name))
            self._row.addWidget(chip)
            self._chips[name] = chip
        self.setVisible(bool(names))
