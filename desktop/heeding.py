"""Settings that are on the disk -> the children that work by them begin anew; made by the window.

The models page does so for the models itself: it knows which of them was exchanged.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.engine import Engine
from desktop.preferences import Preferences


class Heeder(QObject):
    """Wherever a setting is changed, whether its page was ever opened or not."""

    def __init__(self, engine: Engine, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        preferences.kept.connect(self._on_kept)

    def _on_kept(self, group: str) -> None:
        if group == "reading":
            self._engine.start()
        elif group == "answering":
            self._engine.use_new_answers()
