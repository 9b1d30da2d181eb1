"""Use: the adapters on this machine, how strongly answers use each, and which by default."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.engine_words import engine_words
from desktop.jobs import Job
from desktop.look import HIT, MEDIUM, SMALL, Look
from desktop.messages import Trouble
from desktop.tuning.adapter_card import AdapterCard
from desktop.tuning.merge_dialog import MergeDialog
from desktop.tuning_desk import TuningDesk
from desktop.tuning_messages import (
    Accept,
    AdapterTold,
    ExportAdapter,
    ImportAdapter,
    RemoveAdapter,
)
from desktop.widgets.flow import FlowLayout
from desktop.widgets.plain import PlainLabel
from desktop.words import size_words

_PACK = ".footnote-adapter"
_MOST_WIDTH = 860


class UsePage(QScrollArea):
    proof_wanted = Signal(str)  # an adapter's id
    said = Signal(str)

    def __init__(self, desk: TuningDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cards: dict[str, AdapterCard] = {}
        self._build()
        desk.told.connect(self._show_cards)
        desk.attached_changed.connect(self._show_used)
        self._show_cards()

    def set_look(self, look: Look) -> None:
        self._inner.setMaximumWidth(round(_MOST_WIDTH * look.sizes.normal / 13))

    def focus(self) -> None:
        self.bring.setFocus()

    # --- cards -----------------------------------------------------------------------------------

    def _show_cards(self) -> None:
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        kept = self._desk.kept
        for adapter in self._desk.now.adapters:
            scale = self._desk.attached.get(adapter.id)
            card = AdapterCard(adapter, scale, kept.get(adapter.id))
            card.scaled.connect(partial(self._desk.attach, adapter.id))
            card.proof_wanted.connect(partial(self.proof_wanted.emit, adapter.id))
            card.use_wanted.connect(partial(self.use, adapter.id))
            card.end_wanted.connect(partial(self.use_no_longer, adapter.id))
            card.merge_wanted.connect(partial(self.merge, adapter))
            card.export_wanted.connect(partial(self._on_export, adapter))
            card.removal_wanted.connect(partial(self._on_remove, adapter))
            self.cards[adapter.id] = card
            self._cards.addWidget(card)
        self._show_used()

    def _show_used(self) -> None:
        attached = self._desk.attached
        if not self._desk.now.adapters:
            words = self.tr("No adapter is on this machine yet: train one, or import one.")
        elif not attached:
            words = self.tr("Answers use the model as it is.")
        else:
            named = ", ".join(f"{id} ({round(100 * scale)} %)" for id, scale in attached.items())
            words = self.tr("The next answers use {0}.").format(named)
            words += self._unproven(tuple(attached))
            if attached != self._desk.kept:
                words += " " + self.tr("Until Footnote is closed; “Use by default” keeps it.")
        self._used.setText(words)
        self.none.setVisible(bool(attached))

    def _unproven(self, attached: tuple[str, ...]) -> str:
        told = {one.id: one for one in self._desk.now.adapters}
        unproven = [id for id in attached if id in told and not told[id].proof]
        words = ""
        if unproven:
            words += " " + self.tr("Not proven yet: {0}.").format(", ".join(unproven))
        if len(attached) > 1:
            both = self.tr("Each was proven by itself; together they are not.")
            words += " " + (self.tr("Together they are not proven.") if unproven else both)
        return words

    # --- what is done ----------------------------------------------------------------------------

    def use(self, id: str, accepted: bool) -> None:
        """Use an adapter by default, if its guards let it; else what they say is shown."""
        job = self._desk.run(Accept(id, accepted))
        job.failed.connect(self._on_failed)
        job.ended.connect(partial(self._on_usable, id))

    def _on_usable(self, id: str) -> None:
        self._desk.use_by_default(id)
        self._say("")
        self._desk.read()

    def use_no_longer(self, id: str) -> None:
        self._desk.use_no_longer(id)
        self._show_cards()

    def use_none(self) -> None:
        self._desk.use_none()
        self._show_cards()

    def merge(self, adapter: AdapterTold) -> MergeDialog:
        dialog = MergeDialog(adapter, self._desk, self)
        dialog.open()
        return dialog

    def _on_export(self, adapter: AdapterTold) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the adapter"), str(Path.home() / f"{adapter.id}{_PACK}")
        )
        if path:
            self.export(adapter.id, path)

    def export(self, id: str, path: str) -> None:
        job = self._desk.run(ExportAdapter(id, path))
        job.failed.connect(self._on_failed)
        words = self.tr("The adapter is in {0}.").format(Path(path).name)
        job.ended.connect(lambda: self._say(words))

    def _on_import(self) -> None:
        names = self.tr("An adapter ({0})").format(f"*{_PACK} adapter_config.json")
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import an adapter"), str(Path.home()), names
        )
        if path:
            chosen = Path(path)
            self.import_from(str(chosen.parent if chosen.suffix == ".json" else chosen))

    def import_from(self, path: str) -> Job:
        """A pack, or a folder with a peft LoRA for the chosen base."""
        self._say(self.tr("Importing …"))
        job = self._desk.run(ImportAdapter(path, self._desk.base))
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_done)
        return job

    def _on_remove(self, adapter: AdapterTold) -> None:
        box = QMessageBox(self)
        box.setText(self.tr("Delete the adapter “{0}”?").format(adapter.id))
        said = self.tr("{0} on the disk are freed; your examples stay.")
        box.setInformativeText(said.format(size_words(adapter.size)))
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: self.remove(adapter.id) if button is yes else None)
        box.open()

    def remove(self, id: str) -> None:
        self._desk.use_no_longer(id)  # nothing may use it when it is deleted
        self._desk.engine.answerer.restart()  # its file must not be open
        job = self._desk.run(RemoveAdapter(id))
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_done)

    def _on_done(self) -> None:
        self._say("")
        self._desk.read()

    def _on_failed(self, trouble: Trouble) -> None:
        self._say(f"▲ {engine_words(trouble.message)}")
        self._desk.read()

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    @property
    def sentence(self) -> str:
        return self._state.text()

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bring = QPushButton(self.tr("Import an adapter …"))
        self.bring.clicked.connect(self._on_import)
        self.none = QPushButton(self.tr("Use none"))
        self.none.clicked.connect(self.use_none)
        tools = FlowLayout()
        for button in (self.bring, self.none):
            button.setMinimumHeight(HIT)
            tools.addWidget(button)
        self._used = PlainLabel()
        self._used.setWordWrap(True)
        self._state = PlainLabel()
        self._state.setWordWrap(True)
        self._state.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(MEDIUM)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._used)
        column.addLayout(tools)
        column.addWidget(self._state)
        column.addLayout(self._cards)
        column.addStretch(1)
        outer = QVBoxLayout(sheet)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._inner)
        self.setWidget(sheet)
