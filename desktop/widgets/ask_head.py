"""The line above a conversation: its name, the list of the others, export, a new one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.look import HIT, NORMAL, SMALL, Look
from desktop.widgets.flow import ElidedLabel
from desktop.widgets.plain import plain_tip


class AskHead(QFrame):
    chats_wanted = Signal(bool)
    new_wanted = Signal()
    export_wanted = Signal(str)  # the ending of the file: ".md", ".html", ".pdf"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self._icons: list[tuple[QToolButton, str]] = []
        self._chats = self._button("chats", self.tr("Conversations (Ctrl+H)"))
        self._chats.setCheckable(True)
        self._chats.clicked.connect(self.chats_wanted)
        self._name = ElidedLabel()
        self._name.setObjectName("step")
        self._name.setAccessibleName(self.tr("Name of the conversation"))
        self._export = self._button("export", self.tr("Export the conversation"))
        self._export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._export)
        for words, ending in (
            (self.tr("Markdown …"), ".md"),
            (self.tr("Web page …"), ".html"),
            (self.tr("PDF …"), ".pdf"),
        ):
            menu.addAction(words, partial(self.export_wanted.emit, ending))
        self._export.setMenu(menu)
        self._new = self._button("add", self.tr("New conversation (Ctrl+N)"))
        self._new.setText(self.tr("New"))
        self._new.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._new.clicked.connect(self.new_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(NORMAL, SMALL, NORMAL, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self._chats)
        row.addWidget(self._name, 1)
        row.addWidget(self._export)
        row.addWidget(self._new)
        self.set_full(False)

    def show_name(self, name: str) -> None:
        self._name.setText(name)
        self._name.setToolTip(plain_tip(name))

    def show_chats(self, shown: bool) -> None:
        self._chats.setChecked(shown)

    def set_full(self, full: bool) -> None:
        """Whether there is something to export, and to leave for a new conversation."""
        self._export.setVisible(full)
        self._new.setVisible(full)

    def set_look(self, look: Look) -> None:
        for button, icon in self._icons:
            button.setIcon(look.icon(icon))
            button.setIconSize(QSize(look.icon_side, look.icon_side))

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setMinimumSize(HIT, HIT)
        self._icons.append((button, icon))
        return button
