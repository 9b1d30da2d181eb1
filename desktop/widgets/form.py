"""A page of settings: a title, and rows of a name, its control, and a word of explanation."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from desktop.look import HAIR, HIT, MEDIUM, NORMAL, SMALL, WIDE, TypeScale
from desktop.widgets.flow import ReadingColumn
from desktop.widgets.plain import PlainLabel

_WIDTH = 680  # pixels at a text size of 100 %
_NUMBER = 112  # pixels: a box of a number at least
_BESIDE = 0.6  # of the page's width: a wider control stands below its name
_ACROSS, _TOP = QBoxLayout.Direction.LeftToRight, Qt.AlignmentFlag.AlignTop


class Form(QScrollArea):
    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        inner = self._inner_sheet = QWidget()
        self.column = self._reading = ReadingColumn(_WIDTH, inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(MEDIUM)
        self.outer = QHBoxLayout(sheet)
        self.outer.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        self.outer.addWidget(inner, 100)
        self.outer.addStretch(1)
        self._numbers: list[Number] = []
        self._rows: list[tuple[QBoxLayout, QWidget]] = []
        self.setWidget(sheet)
        heading = PlainLabel(title)
        heading.setObjectName("title")
        heading.setVisible(bool(title))
        self.column.addWidget(heading)
        self._fit()

    def _fit(self) -> None:
        """As wide as one likes to read at this size of text; boxes of numbers of one width."""
        width = round(_WIDTH * self.fontInfo().pixelSize() / TypeScale().normal)
        if width != self._reading.most:
            self._reading.most = width
            self._reading.invalidate()
        self._inner_sheet.setMaximumWidth(width)
        widest = max((number.sizeHint().width() for number in self._numbers), default=0)
        for number in self._numbers:
            number.setMinimumWidth(max(widest, _NUMBER))
        room = min(width, self.viewport().width() - 2 * WIDE)
        for row, control in self._rows:
            is_beside = control.sizeHint().width() <= _BESIDE * room
            row.setDirection(_ACROSS if is_beside else QBoxLayout.Direction.TopToBottom)
            row.setSpacing(NORMAL if is_beside else HAIR)
            row.setAlignment(control, _TOP if is_beside else _TOP | Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_other = event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if is_other and hasattr(self, "_reading"):  # Qt styles it before it is built
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def end(self) -> None:
        """Everything is there; the rest of the page is empty."""
        self.column.addStretch(1)

    def add_words(self, text: str, name: str = "muted") -> QLabel:
        words = PlainLabel(text)
        words.setObjectName(name)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(words)
        return words

    def add_heading(self, text: str) -> None:
        words = PlainLabel(text)
        words.setObjectName("step")
        self.column.addSpacing(SMALL)
        self.column.addWidget(words)

    def add_row(self, name: str, control: QWidget, why: str = "") -> None:
        """A control with its name on the left, or above where it is wide; `why` stands under the
        name."""
        label = PlainLabel(name)
        label.setWordWrap(True)
        label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(name)
        if why:
            control.setAccessibleDescription(why)
        control.setMinimumHeight(HIT)
        if isinstance(control, Number):
            self._numbers.append(control)
        words = QVBoxLayout()
        words.setSpacing(HAIR)
        words.addWidget(label)
        if why:
            words.addWidget(small(why))
        row = QHBoxLayout()
        row.setSpacing(NORMAL)
        row.addLayout(words, 1)
        row.addWidget(control, 0, _TOP)
        self._rows.append((row, control))
        self.column.addLayout(row)

    def add_switch(
        self, name: str, is_on: bool, slot: Callable[[bool], object], why: str = ""
    ) -> QCheckBox:
        box = QCheckBox(name)
        box.setChecked(is_on)
        box.setAccessibleDescription(why)
        box.toggled.connect(slot)
        together = QVBoxLayout()
        together.setSpacing(0)
        together.addWidget(box)
        if why:
            together.addWidget(Beneath(why, box))
        self.column.addLayout(together)
        return box

    def add_buttons(self, *buttons: QPushButton) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for button in buttons:
            button.setMinimumHeight(HIT)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)


def small(text: str) -> QLabel:
    words = PlainLabel(text)
    words.setObjectName("small")
    words.setWordWrap(True)
    return words


class Beneath(PlainLabel):
    """What a switch is for, in small type where the words of the switch begin."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self.setObjectName("small")
        self.setWordWrap(True)
        self._box = box

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self._fit()

    def _fit(self) -> None:
        option = QStyleOptionButton()
        self._box.initStyleOption(option)
        words = QStyle.SubElement.SE_CheckBoxContents
        left = self._box.style().subElementRect(words, option, self._box).left()
        self.setContentsMargins(left, 0, 0, 0)


class Choice(QComboBox):
    """A choice that the wheel changes only while it has the focus: a page is scrolled over it."""

    def __init__(
        self,
        items: Sequence[tuple[str, object]],
        value: object,
        slot: Callable[[object], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for words, data in items:
            self.addItem(words, data)
        self.setCurrentIndex(max(0, self.findData(value)))
        self.currentIndexChanged.connect(lambda: slot(self.currentData()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Number(QSpinBox):
    def __init__(
        self,
        least: int,
        most: int,
        value: int,
        slot: Callable[[int], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setRange(least, most)
        self.setValue(value)
        self.setMinimumWidth(_NUMBER)
        self.lineEdit().setTextMargins(SMALL, 0, 0, 0)  # a stylesheet's padding does not reach it
        self.valueChanged.connect(slot)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
