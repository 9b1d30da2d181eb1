"""Arrangements that several views share: the buttons of a dialog, work under way with its Stop."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.look import HIT, SMALL
from desktop.widgets.plain import PlainLabel


def foot_of(*buttons: QPushButton) -> QHBoxLayout:
    """A dialog's buttons, at the right of its foot."""
    foot = QHBoxLayout()
    foot.setSpacing(SMALL)
    foot.addStretch(1)
    for button in buttons:
        button.setMinimumHeight(HIT)
        foot.addWidget(button)
    return foot


def labelled(name: str, field: QWidget) -> QWidget:
    """A field with its name before it, which stays in the field's line."""
    label = PlainLabel(name)
    label.setBuddy(field)
    field.setAccessibleName(name)
    field.setMinimumHeight(HIT)
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SMALL)
    row.addWidget(label)
    row.addWidget(field)
    return pair


def arrange_work(box: QWidget, bar: QProgressBar, stop: QPushButton, doing: QLabel) -> None:
    """In `box`: how far the work is, beside what stops it, above what is being done."""
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    row.addWidget(bar, 1)
    row.addWidget(stop)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SMALL)
    column.addLayout(row)
    column.addWidget(doing)
