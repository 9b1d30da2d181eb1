"""The quality view's line of alarms: what has fallen or outgrown its index, and what would help."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.look import MEDIUM, SMALL
from desktop.quality_messages import AlarmTold
from desktop.quality_pages import button
from desktop.quality_words import alarm_words
from desktop.widgets.plain import PlainLabel


class AlarmLine(QFrame):
    other_wanted = Signal()  # another embedding model is to be tried
    failing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "attention")
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.setAccessibleName(self.tr("Alarms"))
        self.help = button(self.tr("Try another model …"), self.other_wanted.emit)
        self._see = button(self.tr("See what fails"), self.failing_wanted.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        row.addWidget(self._words, 1)
        row.addWidget(self._see)
        row.addWidget(self.help)

    def put(self, alarms: tuple[AlarmTold, ...]) -> None:
        self.setVisible(bool(alarms))
        self._words.setText("\n".join("▲ " + alarm_words(one) for one in alarms))
        self.help.setVisible(any(one.kind == "outgrown" for one in alarms))
        self._see.setVisible(any(one.kind == "fallen" for one in alarms))
