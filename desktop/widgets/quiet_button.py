"""A button in the text's own colour, for what stands under an answer."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from desktop.look import HIT


def quiet_button(words: str, slot: object) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("quiet")
    button.setMinimumHeight(HIT)
    button.clicked.connect(slot)
    return button
