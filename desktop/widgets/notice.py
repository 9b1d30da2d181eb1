"""One sentence about what is wrong, at the top of the window, with the button that helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.look import HIT, MEDIUM, SMALL
from desktop.widgets.plain import PlainLabel


class Notice(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.setAccessibleName(self.tr("Notice"))
        self._help = QPushButton(self.tr("Try again"))
        self._help.setMinimumHeight(HIT)
        self._help.clicked.connect(self._on_help)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("quiet")
        close.setMinimumHeight(HIT)
        close.clicked.connect(self.hide)
        self._action: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        row.addWidget(self._words, 1)
        row.addWidget(self._help)
        row.addWidget(close)
        self.hide()

    def say(
        self,
        sentence: str,
        button: str = "",
        action: Callable[[], object] | None = None,
        kind: str = "attention",
    ) -> None:
        """`kind` is "attention", or "stop" for what is hidden when it is mended."""
        self._words.setText(sentence)
        self._help.setText(button)
        self._help.setVisible(bool(button))
        self._action = action
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def mend(self) -> None:
        """What was in the way is over."""
        if self.property("kind") == "stop":
            self.hide()

    @property
    def sentence(self) -> str:
        return "" if self.isHidden() else self._words.text()

    def _on_help(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
