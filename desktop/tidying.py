"""Python's collector of cyclic garbage, run in the GUI's thread alone and while it has time.

Left to itself it runs in whatever thread allocates next: the threads that listen to the children
would then destroy Qt objects that belong to the GUI's, and Qt ends the process for that.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Tidying(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is there by now stays, and need not be looked through each time
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    def tidy(self) -> None:
        """The oldest generation whose threshold is passed, as the collector itself would."""
        counts = gc.get_count()
        passed = [n for n, most in enumerate(gc.get_threshold()) if counts[n] > most]
        if passed:
            gc.collect(max(passed))

    def close(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
