"""A dialog that is as large as its words ask for, at every size of text."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop.look import WIDEST, TypeScale


class FittedDialog(QDialog):
    """Wraps words at a width that grows with the text; `fit` when the words have changed."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        """`width`: in pixels, at a text size of 100 %."""
        super().__init__(parent)
        self._width = width

    def fit(self) -> None:
        """Grow to what the words take, never beyond the screen; it does not shrink."""
        layout, room = self.layout(), self.screen().availableSize()
        if layout is None or not self.isVisible():
            return
        scale = self.fontInfo().pixelSize() / TypeScale().normal
        width = min(round(self._width * scale), room.width() - WIDEST)
        self.setMinimumWidth(width)
        width = max(width, self.width())
        layout.activate()
        height = layout.totalHeightForWidth(width)
        height = max(height, layout.totalMinimumSize().height(), self.height())
        self.resize(width, min(height, room.height() - WIDEST))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
