"""The tray: what Footnote is doing, a way back to its window, and the few notifications."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from assistant.paths import resources
from desktop.engine import Engine
from desktop.messages import Counted, Progress
from desktop.preferences import Preferences
from desktop.words import number_words, plural, time_words

_LONG_S = 30.0  # a reading that took longer is worth a word when it is done


def app_icon() -> QIcon:
    return QIcon(str(resources() / "icons" / "footnote.svg"))


class Tray(QObject):
    shown = Signal()  # the user wants the window
    ended = Signal()  # the user wants Footnote to end
    notified = Signal(str)  # what was said, also where there is no tray to say it

    def __init__(
        self, engine: Engine, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._preferences = preferences
        self._began = 0.0
        self.is_watched = True  # the window is in front: nothing needs to be said
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.icon.setToolTip("Footnote")
        self._menu = QMenu()
        self._menu.addAction(self.tr("Show Footnote"), self.shown.emit)
        self._pause = self._menu.addAction(self.tr("Pause reading"), self._on_pause)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit"), self.ended.emit)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._on_activated)
        engine.counted.connect(self._on_counted)
        engine.progressed.connect(self._on_progress)
        engine.settled.connect(self._on_settled)
        engine.paused.connect(self._on_paused)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon.show()

    @property
    def is_there(self) -> bool:
        """Whether the window can be closed and found again."""
        return self.icon.isVisible()

    def notify(self, sentence: str) -> None:
        """Say it, if the user wants that and does not see the window."""
        if self.is_watched or not self._preferences.settings.window.notifications:
            return
        self.notified.emit(sentence)
        if self.is_there:
            self.icon.showMessage("Footnote", sentence, app_icon())

    def close(self) -> None:
        self.icon.hide()

    def _on_pause(self) -> None:
        self._engine.pause(not self._engine.is_paused)

    def _on_paused(self, paused: bool) -> None:
        self._pause.setText(self.tr("Resume reading") if paused else self.tr("Pause reading"))
        if paused:
            self.icon.setToolTip("Footnote · " + self.tr("paused"))

    def _on_counted(self, counts: Counted) -> None:
        ready = counts.files.get("ready", 0)
        words = plural(ready, self.tr("1 file ready"), self.tr("{n} files ready"))
        self.icon.setToolTip("Footnote · " + words)

    def _on_progress(self, told: Progress) -> None:
        self._began = self._began or time.monotonic()
        words = self.tr("{0} waiting").format(number_words(told.waiting))
        if told.seconds_left >= 1:
            words += ", " + self.tr("{0} left").format(time_words(told.seconds_left))
        self.icon.setToolTip("Footnote · " + words)

    def _on_settled(self) -> None:
        began, self._began = self._began, 0.0
        if began and time.monotonic() - began > _LONG_S:
            words = plural(
                self._engine.counts.files.get("ready", 0),
                self.tr("Everything is read: 1 file can be asked."),
                self.tr("Everything is read: {n} files can be asked."),
            )
            self.notify(words)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.shown.emit()
