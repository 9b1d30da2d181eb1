"""Tells when nobody has touched the window for a while."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleWatch(QObject):
    passed = Signal()  # the time has passed without a key or the mouse

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.passed)
        self._is_watching = False

    def watch(self, minutes: float) -> None:
        """Begin to count; 0 ends it."""
        app = QCoreApplication.instance()
        assert app is not None
        if self._is_watching and minutes <= 0:
            app.removeEventFilter(self)
        elif not self._is_watching and minutes > 0:
            app.installEventFilter(self)
        self._is_watching = minutes > 0
        self._timer.stop()
        if minutes > 0:
            self._timer.start(round(minutes * 60_000))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._timer.start()
        return False
