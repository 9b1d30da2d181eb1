"""Two areas side by side, or one under the other where large text or a small window ask for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.look import Look

_NARROW = 760  # pixels at a text size of 100 %


class TurningSplitter(QSplitter):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self._narrow = _NARROW

    def set_look(self, look: Look) -> None:
        self._narrow = round(_NARROW * look.sizes.normal / 13)
        self._turn()

    def _turn(self) -> None:
        is_narrow = self.width() < self._narrow
        self.setOrientation(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()
