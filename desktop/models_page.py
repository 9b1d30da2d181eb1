"""Models: what is installed and known, what each takes, and what is used for what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.jobs import Job
from desktop.look import HAIR, HIT, MEDIUM, SMALL
from desktop.messages import (
    GetModels,
    ImportModel,
    ListModels,
    ModelStep,
    ModelsTold,
    ModelTold,
    RemoveModel,
    Trouble,
)
from desktop.preferences import Preferences
from desktop.widgets.form import Form, Number, small
from desktop.widgets.plain import PlainLabel
from desktop.words import size_words, step_words

_CLOSES = Qt.WidgetAttribute.WA_DeleteOnClose
_ROLES = ("generator", "embedder")


class ModelCard(QFrame):
    """One model: what it is, what it takes, and what can be done with it."""

    used = Signal()
    fetched = Signal()
    removed = Signal()

    def __init__(self, model: ModelTold, free: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.model = model
        name = PlainLabel(engine_words(model.title) or model.id)
        name.setObjectName("strong")
        name.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(HAIR)
        column.addWidget(name)
        column.addWidget(small(f"{self._state()} · {model.id} · {model.licence}"))
        if model.state == "present":
            column.addWidget(small(self._memory(free)))
        if model.reason:
            column.addWidget(small(engine_words(model.reason)))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for words, name_words, wanted, signal in (
            (self.tr("Use"), self.tr("Use {0}"), self._can_be_used(), self.used),
            (self.tr("Fetch"), self.tr("Fetch {0}"), model.state != "present", self.fetched),
            (self.tr("Remove"), self.tr("Remove {0}"), model.state != "missing", self.removed),
        ):
            if wanted:
                button = QPushButton(words)
                button.setMinimumHeight(HIT)
                button.setAccessibleName(name_words.format(engine_words(model.title) or model.id))
                button.clicked.connect(signal)
                row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _can_be_used(self) -> bool:
        return self.model.state == "present" and not self.model.is_used

    def _state(self) -> str:
        if self.model.is_used:
            return "● " + self.tr("in use")
        return {
            "present": "● " + self.tr("installed"),
            "damaged": "▲ " + self.tr("damaged"),
            "missing": "○ " + self.tr("not installed"),
        }[self.model.state]

    def _memory(self, free: int) -> str:
        takes = self.tr("{0} on disk, about {1} of memory").format(
            size_words(self.model.size), size_words(self.model.memory)
        )
        if self.model.memory > free and not self.model.is_used:
            return "▲ " + self.tr("{0}: more than is free now").format(takes)
        return takes


class ModelsPage(Form):
    def __init__(
        self, engine: Engine, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Models"), parent)
        self._engine = engine
        self._preferences = preferences
        self._job: Job | None = None
        self._is_changing = self._is_exchanged = False  # of settings; another embedder is set
        preferences.kept.connect(self._on_kept)
        self.cards: dict[str, ModelCard] = {}
        self._told: tuple[tuple[ModelTold, ...], int] = ((), 0)
        self._memory = self.add_words(self.tr("Looking …"))
        self._step = self.add_words("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of fetching"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setMinimumHeight(HIT)
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self.column.addLayout(row)
        self._groups: dict[str, QVBoxLayout] = {}
        for role in _ROLES:
            self.add_heading(self._role_words(role))
            self._groups[role] = QVBoxLayout()
            self._groups[role].setSpacing(SMALL)
            self.column.addLayout(self._groups[role])
        bring = QPushButton(self.tr("Import a GGUF file or a model pack …"))
        bring.clicked.connect(self._on_import)
        self.add_buttons(bring)
        self._add_numbers()
        self.end()
        self._show_work(False)

    def _role_words(self, role: str) -> str:
        return {
            "generator": self.tr("Writes the answer"),
            "embedder": self.tr("Finds by meaning"),
        }[role]

    def _add_numbers(self) -> None:
        models = self._preferences.settings.models
        change = partial(self._change, "models")
        self.add_heading(self.tr("How the answering model runs"))
        self.context = Number(512, 131_072, models.context, lambda value: change(context=value))
        self.context.setSingleStep(512)
        self.context.setSuffix(self.tr(" tokens"))
        self.add_row(
            self.tr("Context"),
            self.context,
            self.tr("Of question, passages and answer together; more takes more memory."),
        )
        self.threads = Number(0, 256, models.threads, lambda value: change(threads=value))
        self.threads.setSpecialValueText(self.tr("all cores"))
        self.add_row(self.tr("Threads"), self.threads)
        self.layers = Number(0, 999, models.gpu_layers, lambda value: change(gpu_layers=value))
        self.layers.setSpecialValueText(self.tr("none"))
        self.layers.setEnabled(False)
        self.add_row(self.tr("Layers on the graphics card"), self.layers)
        self._card = self.add_words(self.tr("Looking for a graphics card …"), "small")

    def _change(self, group: str, **values: object) -> None:
        self._is_changing = True
        self._preferences.change(group, **values)

    def _on_kept(self, group: str) -> None:
        """The children that use the models read their settings when they begin."""
        if group != "models" or not self._is_changing:
            return
        exchanged, self._is_changing, self._is_exchanged = self._is_exchanged, False, False
        if exchanged:
            self._engine.use_new_models()
        else:
            self._engine.use_new_answers()
        self.read()

    # --- what is there ---------------------------------------------------------------------------

    def read(self) -> None:
        """Look what is installed and what it takes; in the errands' child."""
        job = self._engine.errands.run(ListModels())
        job.told.connect(self._on_listed)
        job.failed.connect(lambda trouble: self._memory.setText(engine_words(trouble.message)))

    def _on_listed(self, told: object) -> None:
        assert isinstance(told, ModelsTold)
        self._memory.setText(
            self.tr("This machine has {0} of memory, {1} of it free.").format(
                size_words(told.memory), size_words(told.free)
            )
        )
        if told.offloads is not None:
            self._show_offloading(told.offloads)
        if (told.models, told.free) == self._told:
            return
        self._told = (told.models, told.free)
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        for model in told.models:
            card = ModelCard(model, told.free)
            card.used.connect(partial(self._on_use, model))
            card.fetched.connect(partial(self._on_fetch, model))
            card.removed.connect(partial(self._on_remove, model))
            self.cards[model.id] = card
            self._groups[model.role or "generator"].addWidget(card)

    def _show_offloading(self, offloads: bool) -> None:
        self.layers.setEnabled(offloads)
        self._card.setText(
            self.tr("As many as fit make answers faster; 999 are all of them.")
            if offloads
            else self.tr(
                "The llama.cpp that is installed was built without a graphics card: the processor "
                "does all the work. Built for one, Footnote uses it."
            )
        )

    def _on_use(self, model: ModelTold) -> None:
        self._is_exchanged = self._is_exchanged or model.role == "embedder"
        self._change("models", **{model.role: model.id})

    # --- fetching, importing, removing -----------------------------------------------------------

    def _on_fetch(self, model: ModelTold) -> None:
        if not model.terms:
            self._follow(self._engine.errands.run(GetModels((model.id,))))
            return
        box = QMessageBox(self)
        box.setText(self.tr("{0} has a licence that you must accept.").format(model.title))
        box.setInformativeText(f"{model.terms}\n{model.address}")
        yes = box.addButton(self.tr("Accept and fetch"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(_CLOSES)
        box.buttonClicked.connect(
            lambda button: self._fetch_accepted(model.id) if button is yes else None
        )
        box.open()

    def _fetch_accepted(self, model_id: str) -> None:
        self._follow(self._engine.errands.run(GetModels((model_id,), (model_id,))))

    def _on_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("A GGUF file or a model pack"))
        if path:
            self.import_from(path)

    def import_from(self, path: str) -> None:
        self._follow(self._engine.errands.run(ImportModel(path)))

    def _on_remove(self, model: ModelTold) -> None:
        box = QMessageBox(self)
        box.setText(self.tr("Remove {0}?").format(engine_words(model.title) or model.id))
        box.setInformativeText(self.tr("{0} on the disk are freed.").format(size_words(model.size)))
        yes = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(_CLOSES)
        box.buttonClicked.connect(lambda button: self.remove(model) if button is yes else None)
        box.open()

    def remove(self, model: ModelTold) -> None:
        if getattr(self._preferences.settings.models, model.role, "") == model.id:
            self._preferences.change("models", **{model.role: ""})
        self._engine.answerer.restart()  # its files must not be open
        job = self._engine.errands.run(RemoveModel(model.id))
        job.ended.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def _follow(self, job: Job) -> None:
        self._job = job
        self._bar.setRange(0, 0)
        self._step.setText(self.tr("Beginning …"))
        self._show_work(True)
        job.told.connect(self._on_step)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_done)

    def _on_step(self, told: object) -> None:
        assert isinstance(told, ModelStep)
        self._step.setText(step_words(told))
        self._bar.setRange(0, 1000 if told.total else 0)
        self._bar.setValue(round(1000 * told.done / told.total) if told.total else 0)

    def _on_failed(self, trouble: Trouble) -> None:
        self._show_work(False)
        self._step.setText(engine_words(trouble.message))
        self._step.show()
        self.read()

    def _on_done(self) -> None:
        self._show_work(False)
        self._engine.use_new_models()
        self.read()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_work(self, shown: bool) -> None:
        for widget in (self._step, self._bar, self._cancel):
            widget.setVisible(shown)
