"""What stands in an empty conversation: what can be asked, and how the answer is to be read."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.look import READING_WIDTH


class Greeting(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Ask your files"))
        title.setObjectName("display")
        words = QLabel(
            self.tr(
                "Type a question below. Every sentence of the answer has a footnote that opens "
                "the page it comes from; what your files don't say is not answered."
            )
        )
        words.setObjectName("muted")
        words.setWordWrap(True)
        self.setMaximumWidth(READING_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(words)
