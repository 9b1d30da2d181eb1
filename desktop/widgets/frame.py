"""How the parts of the window stand: notice above, rail beside the views, status line below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def framed(notice: QWidget, rail: QWidget, views: QWidget, status: QWidget) -> QWidget:
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(rail)
    middle.addWidget(views, 1)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(notice)
    column.addLayout(middle, 1)
    column.addWidget(status)
    return whole
