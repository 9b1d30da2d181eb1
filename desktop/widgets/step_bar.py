"""Steps in a line, each with its own verdict under its name; one of them is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.look import HAIR, MEDIUM


class StepBar(QWidget):
    chosen = Signal(int)

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names = names
        self._verdicts = ["" for _ in names]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HAIR)
        for number in range(len(names)):
            button = QToolButton()
            button.setObjectName("step")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.clicked.connect(lambda _=False, at=number: self.chosen.emit(at))
            self._group.addButton(button, number)
            row.addWidget(button, 1)
            self.show_verdict(number, "")
        self._group.button(0).setChecked(True)

    def show_step(self, number: int) -> None:
        self._group.button(number).setChecked(True)

    def show_verdict(self, number: int, verdict: str) -> None:
        self._verdicts[number] = verdict
        button = self._group.button(number)
        name = self._name(number)
        button.setAccessibleName(f"{name}: {verdict}" if verdict else name)
        button.setToolTip(verdict)
        self._fit(number)

    def verdict(self, number: int) -> str:
        return self._verdicts[number]

    def _name(self, number: int) -> str:
        return f"{number + 1}  {self._names[number]}"

    def _fit(self, number: int) -> None:
        """What does not fit is cut at its end, as wide as it is when the step is shown."""
        button = self._group.button(number)
        font = button.font()
        font.setBold(True)
        metrics, room = QFontMetrics(font), button.width() - 2 * MEDIUM
        lines = (self._name(number), self._verdicts[number] or " ")
        cut = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)
        button.setText("\n".join(cut))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.layout().activate()  # type: ignore[union-attr]  # the buttons have their new widths
        for number in range(len(self._names)):
            self._fit(number)
