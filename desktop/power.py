"""Rests the librarian while the machine runs on its battery, where the user wants that."""

from __future__ import annotations

from collections.abc import Callable

import psutil
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.engine import Engine
from desktop.preferences import Preferences

_LOOK_MS = 15_000


def on_battery() -> bool:
    """False also where there is no battery, or nothing is known of it."""
    state = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return state is not None and state.power_plugged is False


class PowerWatch(QObject):
    """Pauses and resumes once at each change; what the user does in between stands."""

    rested = Signal(bool)

    def __init__(
        self,
        engine: Engine,
        preferences: Preferences,
        looks: Callable[[], bool] = on_battery,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._preferences = preferences
        self._looks = looks
        self.is_resting = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        preferences.changed.connect(self._on_preferences)

    def _on_preferences(self, group: str) -> None:
        if group == "power":
            self.look()

    def look(self) -> None:
        rests = self._preferences.settings.power.pause_on_battery and self._looks()
        if rests == self.is_resting:
            return
        self.is_resting = rests
        self._engine.pause(rests)
        self.rested.emit(rests)
