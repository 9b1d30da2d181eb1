"""The conversations beside the one that is open: found, opened, pinned, renamed, deleted."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant.chats import Chat
from desktop.chat_keeper import ChatKeeper
from desktop.look import HIT, MEDIUM, SMALL, Look
from desktop.models.chats_model import ChatDelegate, ChatsModel
from desktop.widgets.plain import PlainLabel, plain_tip

_WIDTH = 232
_WAIT_MS = 120


class _List(QListView):
    deleted = Signal()
    renamed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.renamed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ChatList(QFrame):
    chosen = Signal(str)  # a conversation's id
    deleted = Signal(str)

    def __init__(self, keeper: ChatKeeper, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chats")
        self.setMinimumWidth(_WIDTH)
        self._keeper = keeper
        self._open_id = ""
        self.model = ChatsModel(self)
        self._delegate = ChatDelegate(look, self)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_WAIT_MS)
        self._typed.timeout.connect(self.read)
        self._build()
        keeper.listed.connect(self._on_listed)

    def read(self) -> None:
        self._keeper.list(self.line.text().strip())

    def show_open(self, chat_id: str) -> None:
        """Which conversation is open now; "" for a new one."""
        self._open_id = chat_id
        row = self.model.row_of(chat_id)
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())

    def chat(self, chat_id: str) -> Chat | None:
        return next((each for each in self.model.chats() if each.id == chat_id), None)

    def set_look(self, look: Look) -> None:
        self._delegate.look = look
        for button, icon in self._icons:
            button.setIcon(look.icon(icon))
            button.setIconSize(QSize(look.icon_side, look.icon_side))
        self.setMinimumWidth(round(_WIDTH * min(1.4, look.sizes.normal / 13)))
        self.list.doItemsLayout()

    # --- what is done with one -------------------------------------------------------------------

    def _selected(self) -> Chat | None:
        return self.model.chat(self.list.currentIndex())

    def rename(self, chat: Chat, name: str) -> None:
        if name.strip():
            self._keeper.rename(chat.id, " ".join(name.split()))

    def delete(self, chat: Chat) -> None:
        self._keeper.delete(chat.id)
        self.deleted.emit(chat.id)

    def _on_pin(self) -> None:
        if chat := self._selected():
            self._keeper.pin(chat.id, not chat.is_pinned)

    def _on_rename(self) -> None:
        chat = self._selected()
        if chat is None:
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Rename the conversation"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(chat.name)
        dialog.setOkButtonText(self.tr("Rename"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.setMinimumWidth(420)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(lambda name: self.rename(chat, name))
        dialog.open()

    def _on_delete(self) -> None:
        chat = self._selected()
        if chat is None:
            return
        box = QMessageBox(self)
        box.setText(self.tr("Delete “{0}”?").format(chat.name))
        box.setInformativeText(self.tr("The questions and answers are overwritten on the disk."))
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(lambda button: self.delete(chat) if button is yes else None)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _on_menu(self, at: QPoint) -> None:
        chat = self._selected()
        if chat is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Unpin") if chat.is_pinned else self.tr("Pin"), self._on_pin)
        menu.addAction(self.tr("Rename …"), self._on_rename)
        menu.addAction(self.tr("Delete …"), self._on_delete)
        menu.popup(self.list.viewport().mapToGlobal(at))

    # --- what the keeper tells -------------------------------------------------------------------

    def _on_listed(self, text: str, chats: object) -> None:
        assert isinstance(chats, tuple)
        if text != self.line.text().strip():
            return
        self.model.put(chats, datetime.now().astimezone())
        self.show_open(self._open_id)
        self._none.setText(
            self.tr("No conversation holds these words.")
            if text
            else self.tr("Conversations are kept here, on this machine.")
        )
        self._none.setVisible(not chats)
        self.list.setVisible(bool(chats))
        self._on_selected()

    def _on_selected(self) -> None:
        for button, _ in self._icons:
            button.setEnabled(self._selected() is not None)

    def _on_chosen(self, index: QModelIndex) -> None:
        if chat := self.model.chat(index):
            self.chosen.emit(chat.id)

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search conversations"))
        self.line.setAccessibleName(self.tr("Search conversations"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda: self._typed.start())
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Conversations"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.list.deleted.connect(self._on_delete)
        self.list.renamed.connect(self._on_rename)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_selected())
        self._none = PlainLabel(self.tr("Conversations are kept here, on this machine."))
        self._none.setObjectName("small")
        self._none.setWordWrap(True)
        self._icons: list[tuple[QToolButton, str]] = []
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        for icon, words, slot in (
            ("pin", self.tr("Pin or unpin"), self._on_pin),
            ("rename", self.tr("Rename (F2)"), self._on_rename),
            ("delete", self.tr("Delete (Del)"), self._on_delete),
        ):
            button = QToolButton()
            button.setAccessibleName(words)
            button.setToolTip(plain_tip(words))
            button.setMinimumSize(HIT, HIT)
            button.setEnabled(False)
            button.clicked.connect(slot)
            self._icons.append((button, icon))
            foot.addWidget(button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, MEDIUM, SMALL, SMALL)
        layout.setSpacing(SMALL)
        layout.addWidget(self.line)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        layout.addLayout(foot)
