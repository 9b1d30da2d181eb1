"""Steps in a line, each with its own verdict under its name; one of them is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.look import HAIR


class StepBar(QWidget):
    chosen = Signal(int)

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names = names
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HAIR)
        for number, name in enumerate(names):
            button = QToolButton()
            button.setObjectName("step")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.clicked.connect(lambda _=False, at=number: self.chosen.emit(at))
            self._group.addButton(button, number)
            row.addWidget(button, 1)
            self.show_verdict(number, "")
            button.setText(f"{number + 1}  {name}\n ")
        self._group.button(0).setChecked(True)

    def show_step(self, number: int) -> None:
        self._group.button(number).setChecked(True)

    def show_verdict(self, number: int, verdict: str) -> None:
        button = self._group.button(number)
        name = f"{number + 1}  {self._names[number]}"
        button.setText(f"{name}\n{verdict or ' '}")
        button.setAccessibleName(f"{name}: {verdict}" if verdict else name)

    def verdict(self, number: int) -> str:
        return self._group.button(number).text().partition("\n")[2].strip()
