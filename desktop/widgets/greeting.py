"""What stands in an empty conversation: what can be asked, and how the answer is to be read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from assistant.paths import resources
from desktop.look import HIT, NORMAL, SMALL, Look
from desktop.widgets.plain import PlainLabel


class Greeting(QFrame):
    asked = Signal(str)  # one of the questions that are offered

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions: list[QPushButton] = []
        title = PlainLabel(self.tr("Ask your files"))
        title.setObjectName("display")
        words = PlainLabel(
            self.tr(
                "Type a question below. Every sentence of the answer has a footnote that opens "
                "the page it comes from; what your files don't say is not answered."
            )
        )
        words.setObjectName("muted")
        words.setWordWrap(True)
        self._try = PlainLabel(self.tr("To begin with, ask the sample library:"))
        self._try.setWordWrap(True)
        self._try.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        for widget in (title, words):
            self._column.addWidget(widget)
        self._column.addSpacing(NORMAL)
        self._column.addWidget(self._try)

    def set_look(self, look: Look) -> None:
        self.setMaximumWidth(look.reading_width)

    def set_folders(self, folders: tuple[str, ...]) -> None:
        """Offer questions where it is known what can be asked: of the sample library."""
        known = str(resources() / "sample") in folders
        if known and not self.questions:
            for question in sample_questions():
                button = QPushButton(question)
                button.setObjectName("offer")
                button.setMinimumHeight(HIT)
                button.clicked.connect(partial(self.asked.emit, question))
                self.questions.append(button)
                self._column.addWidget(button)
        for widget in (self._try, *self.questions):
            widget.setVisible(known)


def sample_questions() -> list[str]:
    """In the language of its documents, from the list in resources/SAMPLE.md."""
    lines = (resources() / "SAMPLE.md").read_text("utf-8").splitlines()
    return [line.removeprefix("- ") for line in lines if line.startswith("- ")]
