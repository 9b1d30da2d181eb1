"""The line at the window's foot: what is in the library, what waits, and that nothing is sent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.look import HAIR, MEDIUM, Look
from desktop.messages import Counted, Progress
from desktop.widgets.flow import ElidedLabel
from desktop.widgets.plain import PlainLabel, plain_tip
from desktop.words import name_of, number_words, plural, time_words


class StatusLine(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._dot = PlainLabel("●")
        self._held = PlainLabel(self.tr("Opening the library …"))
        self._held.setAccessibleName(self.tr("Library"))
        self._doing = ElidedLabel(mode=Qt.TextElideMode.ElideRight)  # a name may be long
        self._doing.setAccessibleName(self.tr("Work under way"))
        offline = PlainLabel(self.tr("offline"))
        offline.setToolTip(self.tr("Nothing leaves this machine."))
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, HAIR, MEDIUM, HAIR)
        row.setSpacing(MEDIUM)
        for widget in (self._dot, self._held):
            row.addWidget(widget)
        row.addWidget(self._doing, 1)
        row.addWidget(offline)
        self._look = Look()
        self._is_resting = False

    def set_look(self, look: Look) -> None:
        self._look = look
        self._dot.setStyleSheet(f"color: {look.theme.ok};")

    def show_counts(self, counts: Counted) -> None:
        files = sum(counts.files.values())
        passages = plural(counts.passages, self.tr("1 passage"), self.tr("{n} passages"))
        in_files = plural(files, self.tr("in 1 file"), self.tr("in {n} files"))
        self._held.setText(f"{passages} {in_files}")
        waiting = counts.files.get("new", 0) + counts.files.get("reading", 0)
        if not waiting and not counts.texts_waiting:
            self._show("●", self._look.theme.ok, "")
        elif not waiting and not counts.has_embedder:
            words = self.tr("found by words only: no embedding model")
            self._show("▲", self._look.theme.attention, words)

    def show_progress(self, told: Progress) -> None:
        if told.step == "recognising":
            left = self.tr("{0} scanned pages left of {1}")
            left = left.format(number_words(told.waiting), name_of(told.path))
            self._show("◔", self._look.theme.accent, left)
            return
        is_reading = told.step == "reading"
        words = [
            self.tr("{0} waiting").format(number_words(told.waiting))
            if is_reading
            else plural(
                told.waiting,
                self.tr("1 passage not yet found by meaning"),
                self.tr("{n} passages not yet found by meaning"),
            )
        ]
        if speed := round(told.rate * (60 if is_reading else 1)):
            words.append(
                plural(speed, self.tr("1 file a minute"), self.tr("{n} files a minute"))
                if is_reading
                else plural(speed, self.tr("1 passage a second"), self.tr("{n} passages a second"))
            )
        if told.seconds_left >= 1:
            words.append(self.tr("{0} left").format(time_words(told.seconds_left)))
        if is_reading:
            words.append(self.tr("reading {0}").format(name_of(told.path)))
        self._show("◔", self._look.theme.accent, " · ".join(words))

    def show_settled(self) -> None:
        self._show("●", self._look.theme.ok, "")

    def show_resting(self, resting: bool) -> None:
        """Whether a pause is because of the battery."""
        self._is_resting = resting

    def show_paused(self, paused: bool) -> None:
        reason = self.tr("paused: on battery") if self._is_resting else self.tr("paused")
        words = reason if paused else ""
        theme = self._look.theme
        self._show("◌" if paused else "●", theme.attention if paused else theme.ok, words)

    def _show(self, shape: str, colour: str, words: str) -> None:
        self._dot.setText(shape)
        self._dot.setStyleSheet(f"color: {colour};")
        self._doing.setText(words)
        self._doing.setToolTip(plain_tip(words))
