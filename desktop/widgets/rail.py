"""The rail of places on the left, with the settings at its foot."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.look import HAIR, Look
from desktop.places import ASK, FIND, LIBRARY, QUALITY, SETTINGS, TUNE


class Rail(QFrame):
    chosen = Signal(int)  # a place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._group = QButtonGroup(self)
        self._icons: list[tuple[QToolButton, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, HAIR, 0, HAIR)
        column.setSpacing(0)
        for place, icon, words, keys in (
            (ASK, "ask", self.tr("Ask"), "Ctrl+1"),
            (FIND, "find", self.tr("Find"), "Ctrl+2"),
            (LIBRARY, "library", self.tr("Library"), "Ctrl+3"),
            (TUNE, "tune", self.tr("Tune"), "Ctrl+4"),
            (QUALITY, "quality", self.tr("Quality"), "Ctrl+5"),
            (SETTINGS, "settings", self.tr("Settings"), "Ctrl+,"),
        ):
            if place == SETTINGS:
                column.addStretch(1)
            column.addWidget(self._button(place, icon, words, keys))

    def _button(self, place: int, icon: str, words: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setCheckable(True)
        button.setMinimumWidth(80)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setToolTip(f"{words} ({keys})")
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.chosen.emit(place))
        self._group.addButton(button, place)
        self._icons.append((button, icon))
        return button

    def show_place(self, place: int) -> None:
        """Mark a place; the first run is none of the rail's."""
        button = self._group.button(place)
        if button is not None:
            button.setChecked(True)

    def set_look(self, look: Look) -> None:
        for button, icon in self._icons:
            button.setIcon(look.icon(icon))
            button.setIconSize(QSize(look.icon_side, look.icon_side))
