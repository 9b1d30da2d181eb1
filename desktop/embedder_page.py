"""Another embedding model: filled beside the one that serves, compared, taken over or dropped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.embedder_tuner import EmbedderTuner
from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.look import MEDIUM, SMALL, Look
from desktop.messages import EmbedderTold, ListModels, ModelsTold, Trouble
from desktop.preferences import Preferences
from desktop.quality_messages import ComparisonTold
from desktop.quality_pages import button
from desktop.quality_words import tried_words
from desktop.widgets.flow import FlowLayout
from desktop.widgets.plain import PlainLabel
from desktop.words import number_words, time_words


class EmbedderPage(QWidget):
    try_wanted = Signal()  # the questions are to be asked with both
    told_of = Signal(str)  # one sentence about what went wrong

    def __init__(
        self, engine: Engine, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._preferences = preferences
        self._has_questions = self._is_busy = self._is_listed = False
        self._titles: dict[str, str] = {}
        self.tuner = EmbedderTuner(engine)
        self.tuner.made.connect(self._on_made)
        self._build()
        engine.embedder_told.connect(self._on_embedder)
        self._on_embedder(engine.embedder)

    def read(self) -> None:
        """Look which models are installed."""
        self._engine.errands.run(ListModels()).told.connect(self._on_models)

    def put(self, has_questions: bool, is_busy: bool) -> None:
        """Whether there is something to compare by, and whether the examiner is at work."""
        self._has_questions, self._is_busy = has_questions, is_busy
        self._fit()

    def show_verdict(self, told: ComparisonTold) -> None:
        self._verdict.setText(tried_words(told))
        self._verdict.show()

    def set_look(self, look: Look) -> None:
        """Everything here is drawn by the style sheet."""

    # --- what is told ----------------------------------------------------------------------------

    def _on_models(self, told: object) -> None:
        assert isinstance(told, ModelsTold)
        there = [m for m in told.models if m.role == "embedder" and m.state == "present"]
        self._is_listed = True
        self._titles = {model.id: engine_words(model.title) or model.id for model in there}
        kept = self.models.currentData()
        self.models.clear()
        for model in there:
            if model.id != self._engine.embedder.serves:
                self.models.addItem(self._titles[model.id], model.id)
        self.models.setCurrentIndex(max(0, self.models.findData(kept)))
        self._on_embedder(self._engine.embedder)

    def _on_embedder(self, told: object) -> None:
        assert isinstance(told, EmbedderTold)
        if told.serves and self.models.findData(told.serves) >= 0:
            self.read()  # the one that was to come serves now
        self._state.setText(self._state_words(told))
        self._bar.setRange(0, max(told.done + told.waiting, 1))
        self._bar.setValue(told.done)
        self._fit()

    def _on_made(self, model_id: str) -> None:
        """It is the one to be filled next."""
        self.models.addItem(self._titles.get(model_id, model_id), model_id)
        self.models.setCurrentIndex(self.models.count() - 1)
        self.read()

    def _title(self, model_id: str) -> str:
        return self._titles.get(model_id, model_id)

    def _state_words(self, told: EmbedderTold) -> str:
        if not told.is_known:
            return self.tr("Looking …")
        if not told.serves:
            return self.tr("No embedding model serves: files are found by their words alone.")
        words = self.tr("{0} finds by meaning now.").format(self._title(told.serves))
        if not told.coming:
            return words
        if not told.waiting:
            ready = self.tr("{0} has a vector of every text and can take over at once.")
            return f"{words} {ready.format(self._title(told.coming))}"
        words += " " + self.tr("{0} is filled beside it: {1} of {2} texts").format(
            self._title(told.coming),
            number_words(told.done),
            number_words(told.done + told.waiting),
        )
        if told.rate:
            words += ", " + self.tr("{0} a second, {1} left").format(
                number_words(round(told.rate)), time_words(told.seconds_left)
            )
        return words + "."

    def _fit(self) -> None:
        told = self._engine.embedder
        is_coming, is_full = bool(told.coming), bool(told.coming) and not told.waiting
        is_wanted = self._preferences.settings.models.embedder == told.coming
        self._bar.setVisible(is_coming and not is_full)
        self._pick.setVisible(told.is_known and not is_coming and self.models.count() > 0)
        is_alone = self._is_listed and self.models.count() == 0
        self._none.setVisible(not is_coming and is_alone)
        for each in (self.compare, self.use, self.drop):
            each.setVisible(is_coming)
        self.compare.setEnabled(is_full and self._has_questions and not self._is_busy)
        self.use.setEnabled(not is_wanted)
        self._verdict.setVisible(is_coming and bool(self._verdict.text()))
        if not is_coming:
            self._verdict.setText("")

    # --- what is done ----------------------------------------------------------------------------

    def begin(self) -> None:
        """Fill the chosen model beside the one that serves."""
        if self.models.currentData():
            job = self._engine.follow_model(self.models.currentData())
            job.failed.connect(self._on_trouble)

    def _on_use(self) -> None:
        """Accept: the librarian switches as soon as every text has its vector."""
        coming = self._engine.embedder.coming
        if coming:
            self._preferences.change("models", embedder=coming)
            self.use.setEnabled(False)
            self._wait_saved()

    def _wait_saved(self) -> None:
        """The librarian reads the settings when it begins, so they must be written by then."""
        if self._preferences.is_saved:
            self._engine.start()
        else:
            self._preferences.saved.connect(self._on_saved)

    def _on_saved(self) -> None:
        self._preferences.saved.disconnect(self._on_saved)
        self._engine.start()

    def _on_drop(self) -> None:
        told = self._engine.embedder
        if self._preferences.settings.models.embedder == told.coming:
            self._preferences.change("models", embedder=told.serves)
        self._engine.drop_model().failed.connect(self._on_trouble)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.told_of.emit(engine_words(trouble.message))

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        about = _words(
            self.tr(
                "Another embedding model is filled in the background while the one before answers. "
                "Compare both on your questions, then decide. No file is read again, and one step "
                "switches."
            ),
            "muted",
        )
        self._state = _words("")
        self._state.setAccessibleName(self.tr("Which model finds by meaning"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How many texts have a vector of the new model"))
        self._verdict = _words("", "step")
        self._none = _words(
            self.tr("No other embedding model is installed: the settings fetch and import models."),
            "muted",
        )
        self.models = QComboBox()
        self.models.setAccessibleName(self.tr("Embedding model to fill"))
        self.fill = button(self.tr("Fill it in the background"), self.begin, "primary")
        self._pick = QWidget()
        pick = FlowLayout(self._pick)
        pick.addWidget(self.models)
        pick.addWidget(self.fill)
        self.compare = button(self.tr("Compare on your questions"), self.try_wanted.emit)
        self.use = button(self.tr("Use it"), self._on_use, "primary")
        self.drop = button(self.tr("Drop it"), self._on_drop)
        row = FlowLayout()
        for each in (self.compare, self.use, self.drop):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (about, self._state, self._bar, self._verdict, self._none, self._pick):
            column.addWidget(widget)
        column.addLayout(row)
        column.addSpacing(MEDIUM)
        column.addWidget(self.tuner)
        column.addStretch(1)


def _words(text: str, name: str = "") -> QLabel:
    label = PlainLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
