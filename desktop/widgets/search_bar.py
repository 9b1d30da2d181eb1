"""The line that searches in the document: what to find, which of how many, next and previous."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop.look import HIT, NORMAL, SMALL, Look
from desktop.widgets.plain import PlainLabel

_WAIT_MS = 150


class _Line(QLineEdit):
    walked = Signal(int)
    closed = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # it closes the line, not the document
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.walked.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QFrame):
    asked = Signal(str)  # a text to find; "" when the line is closed
    walked = Signal(int)  # which of what was found, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = 0
        self._at = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._soon.timeout.connect(self._ask)
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("Find in this document"))
        self.line.setAccessibleName(self.tr("Find in this document"))
        self.line.textChanged.connect(lambda: self._soon.start())
        self.line.walked.connect(self.walk)
        self.line.closed.connect(self.close_bar)
        self._count = PlainLabel()
        self._count.setObjectName("small")
        self._count.setAccessibleName(self.tr("Found"))
        row = QHBoxLayout(self)
        row.setContentsMargins(NORMAL, 0, SMALL, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(self._count)
        self._icons: list[tuple[QToolButton, str]] = []
        for icon, words, slot in (
            ("previous", self.tr("Previous place (Shift+Enter)"), lambda: self.walk(-1)),
            ("next", self.tr("Next place (Enter)"), lambda: self.walk(1)),
            ("close", self.tr("Close the search (Esc)"), self.close_bar),
        ):
            button = QToolButton()
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setMinimumSize(HIT, HIT)
            button.clicked.connect(slot)
            self._icons.append((button, icon))
            row.addWidget(button)
        self.hide()

    def open_bar(self) -> None:
        self.show()
        self.line.setFocus()
        self.line.selectAll()
        if self.line.text():
            self._ask()

    def close_bar(self) -> None:
        self._soon.stop()
        self.hide()
        self.asked.emit("")

    def show_found(self, count: int) -> None:
        """So many places are known now; the first one is gone to when it comes."""
        is_first = count > 0 and self._found == 0
        self._found = count
        if is_first:
            self._at = 0
            self.walked.emit(0)
        self._show()

    def walk(self, by: int) -> None:
        if self._found:
            self._at = (self._at + by) % self._found
            self.walked.emit(self._at)
            self._show()

    def set_look(self, look: Look) -> None:
        for button, icon in self._icons:
            button.setIcon(look.icon(icon))
            button.setIconSize(QSize(look.icon_side, look.icon_side))

    def _ask(self) -> None:
        self._found, self._at = 0, 0
        self._show()
        self.asked.emit(self.line.text().strip())

    def _show(self) -> None:
        if not self.line.text().strip():
            self._count.setText("")
        elif self._found:
            self._count.setText(f"{self._at + 1}/{self._found}")
        else:
            self._count.setText(self.tr("not found"))
