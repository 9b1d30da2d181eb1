"""Settings → Privacy: what is kept, where, and the passphrase that encrypts it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from assistant.paths import Home
from assistant.vault import exposed
from desktop.chat_keeper import ChatKeeper
from desktop.engine import Engine
from desktop.jobs import run_in_thread
from desktop.preferences import Preferences
from desktop.widgets.form import Choice, Form
from desktop.widgets.passphrase_fields import PassphraseFields
from desktop.words import shown_folder

_MINUTES = (5, 15, 30, 60)


def _exposed(home: Home) -> Iterator[object]:
    yield tuple(exposed(home))


class PrivacyPage(Form):
    lock_wanted = Signal()
    passphrase_wanted = Signal(str, str)  # now, new ("" removes it)

    def __init__(
        self,
        preferences: Preferences,
        keeper: ChatKeeper,
        engine: Engine,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Privacy"), parent)
        self._keeper = keeper
        self._folder = engine.home.folder
        self.add_words(
            self.tr(
                "Everything happens on this machine. Nothing is ever sent: no files, no questions, "
                "no statistics. Only fetching models uses the network, and only when you press "
                "the button."
            )
        )
        self.keep = self.add_switch(
            self.tr("Keep conversations"),
            preferences.settings.window.keep_chats,
            self._on_keep,
            self.tr("Switched off, new questions and answers are forgotten with the window."),
        )
        self._preferences = preferences
        delete = QPushButton(self.tr("Delete all conversations …"))
        delete.clicked.connect(self._on_delete)
        self.add_buttons(delete)
        self._home = engine.home
        self._add_passphrase(engine.home.key is not None)
        self.add_heading(self.tr("Where everything is kept"))
        self.add_words(shown_folder(str(self._folder)), "path")
        show = QPushButton(self.tr("Show the folder"))
        show.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        )
        self.add_buttons(show)
        self.end()

    # --- the passphrase --------------------------------------------------------------------------

    def _add_passphrase(self, is_set: bool) -> None:
        self.add_heading(self.tr("Passphrase"))
        self.add_words(
            self.tr(
                "The library, the conversations, your questions and your examples are encrypted "
                "on the disk. A forgotten passphrase cannot be recovered."
            )
            if is_set
            else self.tr(
                "With a passphrase the library, the conversations, your questions and your "
                "examples are encrypted on the disk. It is asked for at every start. A forgotten "
                "passphrase cannot be recovered."
            )
        )
        if is_set:
            self._add_lock()
        self.fields = PassphraseFields(with_current=is_set)
        self.fields.changed.connect(self._on_typed)
        self.column.addWidget(self.fields)
        self.set = QPushButton(
            self.tr("Change the passphrase") if is_set else self.tr("Encrypt the library")
        )
        self.set.clicked.connect(self._on_set)
        self.remove = QPushButton(self.tr("Remove the passphrase …"))
        self.remove.clicked.connect(self._on_remove)
        self.remove.setVisible(is_set)
        self.add_buttons(self.set, self.remove)
        self._on_typed()

    def _add_lock(self) -> None:
        self.plain = self.add_words("", "small")
        self.plain.hide()
        job = run_in_thread(lambda: _exposed(self._home), self)
        job.told.connect(self._on_exposed)
        minutes = [(self.tr("{0} minutes").format(number), number) for number in _MINUTES]
        self.after = Choice(
            ((self.tr("never"), 0), *minutes),
            self._preferences.settings.window.lock_minutes,
            lambda value: self._preferences.change("window", lock_minutes=value),
        )
        self.add_row(
            self.tr("Lock when Footnote is not used"),
            self.after,
            self.tr("While it is locked, no files are read."),
        )
        self.lock = QPushButton(self.tr("Lock now"))
        self.lock.clicked.connect(self.lock_wanted)
        self.add_buttons(self.lock)

    def _on_exposed(self, found: object) -> None:
        """What is not encrypted all the same."""
        assert isinstance(found, tuple)
        names = {
            "library": self.tr("the library"),
            "chats": self.tr("the conversations"),
            "questions": self.tr("your questions"),
            "examples": self.tr("your examples"),
            "training": self.tr("the weights of training runs, learned from your examples"),
            "adapters": self.tr("the weights of adapters, learned from your examples"),
        }
        lines = [f"▲ {self.tr('Not encrypted')}: {names[one.kind]}" for one in found]
        self.plain.setText("\n".join(lines))
        self.plain.setVisible(bool(lines))

    def _on_typed(self) -> None:
        knows = bool(self.fields.current.text()) or self._home.key is None
        self.set.setEnabled(knows and bool(self.fields.passphrase))
        self.remove.setEnabled(bool(self.fields.current.text()))

    def _on_set(self) -> None:
        self._want(self.fields.passphrase)

    def _on_remove(self) -> None:
        box = QMessageBox(self)
        box.setText(self.tr("Keep everything without encryption?"))
        box.setInformativeText(self.tr("Whoever has this disk can then read what it holds."))
        yes = box.addButton(self.tr("Remove the passphrase"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(lambda button: self._want("") if button is yes else None)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _want(self, new: str) -> None:
        current = self.fields.current.text()
        self.fields.clear()
        self.passphrase_wanted.emit(current, new)

    # --- conversations ---------------------------------------------------------------------------

    def _on_keep(self, on: bool) -> None:
        self._keeper.keeps = on
        self._preferences.change("window", keep_chats=on)

    def _on_delete(self) -> None:
        box = QMessageBox(self)
        box.setText(self.tr("Delete all conversations?"))
        box.setInformativeText(self.tr("The questions and answers are overwritten on the disk."))
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(
            lambda button: self._keeper.delete_all() if button is yes else None
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
