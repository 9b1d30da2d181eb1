"""A found passage as a card: file, place, text; a click, Enter or Space opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assistant.records import Hit
from desktop.look import HAIR, MEDIUM
from desktop.widgets.flow import ElidedLabel
from desktop.widgets.plain import PlainLabel, plain_tip
from desktop.words import name_of, place_words, shortened


class HitCard(QFrame):
    opened = Signal()

    def __init__(self, hit: Hit, number: int = 0, parent: QWidget | None = None) -> None:
        """`number` is shown before the name, if it is not 0."""
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        where = place_words(hit.place)
        self.setAccessibleName(self.tr("{0}, {1}").format(name_of(hit.file), where))
        text = shortened(hit.text, 240)
        self.setAccessibleDescription(text)
        name = ElidedLabel()
        name.setText(f"{number}  {name_of(hit.file)}" if number else name_of(hit.file))
        name.setToolTip(plain_tip(hit.file))
        name.setStyleSheet("font-weight: 600;")
        place = ElidedLabel()
        place.setText(where)
        place.setToolTip(plain_tip(where))
        place.setObjectName("small")
        body = PlainLabel(text)
        body.setWordWrap(True)
        body.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(HAIR)
        layout.addWidget(name)
        if where:
            layout.addWidget(place)
        layout.addWidget(body)

    def add(self, widget: QWidget) -> None:
        """Put something under the text."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
