"""The first run: folders, models and privacy on one page, and a sample library to try."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from assistant.catalogue import Role
from assistant.errors import ModelError
from assistant.models.installed import default_model
from assistant.paths import Home, resources
from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.jobs import Job, run_in_thread
from desktop.look import HIT, MEDIUM, SMALL, WIDE, WIDEST, Look
from desktop.messages import GetModels, ImportModel, LookAt, LookedAt, ModelStep, Trouble
from desktop.widgets.flow import ReadingColumn
from desktop.widgets.form import Beneath
from desktop.widgets.passphrase_fields import PassphraseFields
from desktop.widgets.plain import PlainLabel
from desktop.words import duration_words, number_words, plural, shown_folder, size_words, step_words

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

_WIDTH = 640


def installed_models(home: Home) -> Iterator[object]:
    """One tuple of (role, model id or "")."""
    roles: tuple[Role, ...] = ("generator", "embedder")
    found = []
    for role in roles:
        try:
            found.append((role, default_model(home, role).id))
        except ModelError:
            found.append((role, ""))
    yield tuple(found)


class WelcomeView(QScrollArea):
    started = Signal(object)  # the folders to begin with
    sealed_start = Signal(str, object)  # a passphrase to encrypt the library with before, folders

    def __init__(self, engine: Engine, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._look = look
        self._folders: list[str] = []
        self._looking: Job | None = None
        self.is_counted = False
        self._fetching: Job | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        self._build()
        self.look_for_models()

    def focus(self) -> None:
        self.sample.setFocus()

    def set_look(self, look: Look) -> None:
        self._look = look

    # --- folders ---------------------------------------------------------------------------------

    def _on_choose(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), str(Path.home()))
        if path:
            self.add_folder(path)

    def add_folder(self, path: str) -> None:
        if path not in self._folders:
            self._folders.append(path)
            self._chosen.setText("\n".join(shown_folder(each) for each in self._folders))
            self._chosen.show()
            self._start.setEnabled(True)
            self._count()

    def _count(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._amount.setText(self.tr("Counting …"))
        self.is_counted = False
        self._looking = self._engine.errands.run(LookAt(tuple(self._folders)))
        self._looking.told.connect(self._on_counted)
        self._looking.failed.connect(
            lambda trouble: self._amount.setText(engine_words(trouble.message))
        )

    def _on_counted(self, told: object) -> None:
        assert isinstance(told, LookedAt)
        words = plural(told.files, self.tr("1 file to read"), self.tr("{n} files to read"))
        words += f", {size_words(told.bytes)}"
        if told.other:
            words += plural(
                told.other,
                self.tr("; 1 of another type is left out"),
                self.tr("; {n} of other types are left out"),
            )
        if told.seconds >= 0:
            words += "\n" + self.tr("Takes {0} on this machine, measured on {1} of them").format(
                duration_words(told.seconds), number_words(told.measured)
            )
        elif told.counted and not told.done:
            words += "\n" + self.tr("Measuring how fast this machine reads them …")
        self._amount.setText(words)
        self.is_counted = told.done

    # --- models ----------------------------------------------------------------------------------

    def look_for_models(self) -> None:
        home = self._engine.home
        job = run_in_thread(lambda: installed_models(home), self)
        job.told.connect(self._on_models)

    def _on_models(self, found: object) -> None:
        assert isinstance(found, tuple)
        names = {
            "generator": self.tr("writes the answer"),
            "embedder": self.tr("finds by meaning"),
        }
        lines = [
            f"● {id}: {names[role]}" if id else f"○ {self.tr('missing')}: {names[role]}"
            for role, id in found
        ]
        self._models.setText("\n".join(lines))
        self._get.setVisible(not all(id for _, id in found))

    def get_models(self) -> None:
        self._follow(self._engine.errands.run(GetModels()))

    def _on_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("A GGUF file or a model pack"))
        if path:
            self._follow(self._engine.errands.run(ImportModel(path)))

    def _follow(self, job: Job) -> None:
        self._fetching = job
        self._get.setEnabled(False)
        self._bar.setRange(0, 0)
        self._bar.show()
        job.told.connect(self._on_step)
        job.failed.connect(self._on_fetch_failed)
        job.ended.connect(self._on_fetched)

    def _on_step(self, told: object) -> None:
        assert isinstance(told, ModelStep)
        self._bar.setRange(0, 1000 if told.total else 0)
        self._bar.setValue(round(1000 * told.done / told.total) if told.total else 0)
        self._step.setText(step_words(told))
        self._step.show()

    def _on_fetch_failed(self, trouble: Trouble) -> None:
        self._bar.hide()
        self._get.setEnabled(True)
        self._step.setText(engine_words(trouble.message))
        self._step.show()

    def _on_fetched(self) -> None:
        self._bar.hide()
        self._step.hide()
        self._get.setEnabled(True)
        self.look_for_models()
        self._engine.use_new_models()

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        sheet = QWidget()
        sheet.setObjectName("sheet")
        self.setWidget(sheet)
        column = ReadingColumn(_WIDTH)
        column.setSpacing(MEDIUM)
        title = PlainLabel(self.tr("Ask your own files"))
        title.setObjectName("display")
        column.addWidget(title)
        column.addWidget(
            self._words(
                self.tr(
                    "Footnote reads the folders that you choose and answers questions about them. "
                    "Every sentence has a footnote that opens at the exact place."
                )
            )
        )
        column.addSpacing(SMALL)
        column.addWidget(self._folder_step())
        column.addWidget(self._model_step())
        column.addWidget(self._privacy_step())
        column.addSpacing(SMALL)
        column.addLayout(self._ending())
        column.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        page.setLayout(column)
        row = QHBoxLayout(sheet)
        row.setContentsMargins(WIDEST, WIDEST, WIDEST, WIDEST)
        row.addStretch(1)
        row.addWidget(page, 100)
        row.addStretch(1)

    def _folder_step(self) -> QFrame:
        choose = QPushButton(self.tr("Choose a folder …"))
        choose.setMinimumHeight(HIT)
        choose.clicked.connect(self._on_choose)
        self.sample = QPushButton(self.tr("Try the sample library"))
        self.sample.setMinimumHeight(HIT)
        self.sample.clicked.connect(lambda: self._begin([str(resources() / "sample")]))
        self._chosen = self._words("")
        self._chosen.hide()
        self._amount = PlainLabel(self.tr("You can also drop folders here."))
        self._amount.setObjectName("muted")
        self._amount.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(choose)
        buttons.addWidget(self.sample)
        buttons.addStretch(1)
        card, inner = self._card(self.tr("1  Folders"))
        inner.addWidget(
            self._words(
                self.tr(
                    "PDF, Office, mail, web pages, notes, tables and code. Files are only read."
                )
            )
        )
        inner.addWidget(self._chosen)
        inner.addWidget(self._amount)
        inner.addLayout(buttons)
        return card

    def _model_step(self) -> QFrame:
        self._models = self._words(self.tr("Looking …"))
        self._get = QPushButton(self.tr("Fetch the models (170 MB)"))
        self._get.setMinimumHeight(HIT)
        self._get.clicked.connect(self.get_models)
        self._get.hide()
        bring = QPushButton(self.tr("Import from a file …"))
        bring.setMinimumHeight(HIT)
        bring.clicked.connect(self._on_import)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of fetching"))
        self._bar.hide()
        self._step = PlainLabel()
        self._step.setObjectName("muted")
        self._step.setWordWrap(True)
        self._step.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self._get)
        buttons.addWidget(bring)
        buttons.addStretch(1)
        card, inner = self._card(self.tr("2  Models"))
        for widget in (self._models, self._step, self._bar):
            inner.addWidget(widget)
        inner.addLayout(buttons)
        return card

    def _privacy_step(self) -> QFrame:
        card, inner = self._card(self.tr("3  Privacy"))
        inner.addWidget(
            self._words(
                self.tr(
                    "Everything happens on this machine. Nothing is ever sent: no files, no "
                    "questions, no statistics. Only fetching models uses the network, and only "
                    "when you press the button."
                )
            )
        )
        if self._engine.home.key is not None:
            inner.addWidget(self._words("● " + self.tr("The library is encrypted.")))
            return card
        self.encrypt = QCheckBox(self.tr("Encrypt my library"))
        inner.addWidget(self.encrypt)
        self.fields = PassphraseFields()
        about = Beneath(
            self.tr(
                "With a passphrase that is asked for at every start. A forgotten passphrase "
                "cannot be recovered. It can also be set later, in the settings."
            ),
            self.encrypt,
        )
        for widget in (about, self.fields):
            inner.addWidget(widget)
            widget.hide()
            self.encrypt.toggled.connect(widget.setVisible)
        return card

    def _begin(self, folders: list[str]) -> None:
        """With a passphrase the library is encrypted before the first file is read."""
        if self._engine.home.key is not None or not self.encrypt.isChecked():
            self.started.emit(folders)
        elif self.fields.passphrase:
            passphrase = self.fields.passphrase
            self.fields.clear()
            self.sealed_start.emit(passphrase, folders)
        else:
            self.fields.new.setFocus()
            self.ensureWidgetVisible(self.fields)

    def _ending(self) -> QHBoxLayout:
        self._start = QPushButton(self.tr("Start reading"))
        self._start.setObjectName("primary")
        self._start.setMinimumHeight(HIT + 4)
        self._start.setEnabled(False)
        self._start.clicked.connect(lambda: self._begin(list(self._folders)))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._start)
        return row

    def _card(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(WIDE, MEDIUM, WIDE, MEDIUM)
        inner.setSpacing(SMALL)
        label = PlainLabel(title)
        label.setObjectName("step")
        inner.addWidget(label)
        return card, inner

    def _words(self, text: str) -> QLabel:
        label = PlainLabel(text)
        label.setWordWrap(True)
        return label

    # --- drag and drop ---------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in dropped_folders(event):
            self.add_folder(path)


def dropped_folders(event: QDropEvent) -> list[str]:
    """The folders that were dropped; of a file, the folder that it is in."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return list(dict.fromkeys(str(path if path.is_dir() else path.parent) for path in paths))


def opened_in(window: MainWindow, look: Look) -> WelcomeView:
    """The view, connected to the window that it is shown in."""
    view = WelcomeView(window.engine, look)
    view.started.connect(window.add_folders)
    view.sealed_start.connect(lambda new, all: window.passphrase_wanted.emit("", new, all))
    return view
