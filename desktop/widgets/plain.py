"""Words as they are: what files and people say is never taken for HTML by a label or a tip."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """Qt takes a text with tags for rich text: a file could hide words, or show others' as ours."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def plain_tip(text: str) -> str:
    """What `setToolTip` shows as this very text."""
    return f"<p>{html.escape(text)}</p>".replace("\n", "<br>") if "<" in text else text
