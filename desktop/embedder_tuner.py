"""The embedding model that serves, trained on the user's own files: begun, followed, stopped."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.jobs import Job
from desktop.look import SMALL
from desktop.messages import Trouble
from desktop.quality_pages import button
from desktop.tuning_messages import EmbedderTuned, EmbedderTuning, TuneEmbedder
from desktop.widgets.flow import FlowLayout
from desktop.widgets.plain import PlainLabel
from desktop.words import decimal, number_words, time_words

_EARLY_S = 5.0  # of a step; before that nothing is said of the time left


class EmbedderTuner(QWidget):
    made = Signal(str)  # id of a new embedding model

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._job: Job | None = None
        self._step, self._since = "", 0.0
        self._build()
        self._say("")
        self._fit()

    @property
    def is_busy(self) -> bool:
        return self._job is not None and not self._job.is_over

    @property
    def said(self) -> str:
        return self._state.text()

    def begin(self) -> None:
        self._step = ""
        self._say(self.tr("Looking …"))
        self._job = self._engine.tuner.run(TuneEmbedder())
        self._job.told.connect(self._on_told)
        self._job.failed.connect(self._on_trouble)
        self._job.ended.connect(self._fit)
        self._fit()

    def stop_tuning(self) -> None:
        """Nothing is left of it."""
        if self._job is not None:
            self._job.cancel()
            self._say(self.tr("Stopped; the model stays as it is."))

    # --- what is told ----------------------------------------------------------------------------

    def _on_told(self, told: object) -> None:
        if isinstance(told, EmbedderTuned):
            self._say(self._outcome(told))
            if told.id:
                self.made.emit(told.id)
            return
        assert isinstance(told, EmbedderTuning)
        if told.step != self._step:
            self._step, self._since = told.step, time.monotonic()
        self._bar.setRange(0, told.total)
        self._bar.setValue(told.done)
        self._say(self._words(told))

    def _words(self, told: EmbedderTuning) -> str:
        words = {
            "asking": self.tr("Making questions of your files: {0} of {1}"),
            "embedding": self.tr("Embedding the passages: {0} of {1}"),
            "training": self.tr("Learning: step {0} of {1}"),
            "comparing": self.tr("Comparing with the model before: {0} of {1} passages"),
        }[told.step].format(number_words(told.done), number_words(told.total))
        spent = time.monotonic() - self._since
        if spent >= _EARLY_S and 0 < told.done < told.total:
            left = time_words(spent / told.done * (told.total - told.done))
            words += ", " + self.tr("{0} left").format(left)
        return words

    def _outcome(self, told: EmbedderTuned) -> str:
        words = self.tr(
            "Of {0} questions on files that it had not learned from the right passage is among the "
            "first ten for {1} before and {2} after (mean reciprocal rank {3} and {4})."
        ).format(
            number_words(told.questions),
            *(f"{decimal(100 * share, 0)} %" for share in told.found),
            *(decimal(rank, 3) for rank in told.ranks),
        )
        if told.id:
            return f"{words} {self.tr('It is installed; fill it to compare it on your questions.')}"
        return f"{words} {self.tr('That is no certain gain, so the model stays as it is.')}"

    def _on_trouble(self, trouble: Trouble) -> None:
        self._say(engine_words(trouble.message))
        self._fit()

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    def _fit(self) -> None:
        self._bar.setVisible(self.is_busy)
        self.stop.setVisible(self.is_busy)
        self.tune.setVisible(not self.is_busy)

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        title = PlainLabel(self.tr("Tuned on your files"))
        title.setObjectName("step")
        about = PlainLabel(
            self.tr(
                "The model that serves is trained on questions made of your own files. It is kept "
                "only if it finds the right passage more often, in files that it has not learned "
                "from; a language of one's own is where that may be. It takes some minutes, and "
                "can be stopped."
            )
        )
        about.setObjectName("muted")
        self._state = PlainLabel()
        for label in (about, self._state):
            label.setWordWrap(True)
        self._state.setAccessibleName(self.tr("How far the tuning of the search is"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the tuning of the search is"))
        self.tune = button(self.tr("Tune it on your files"), self.begin)
        self.stop = button(self.tr("Stop"), self.stop_tuning)
        row = FlowLayout()
        row.addWidget(self.tune)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (title, about, self._state, self._bar):
            column.addWidget(widget)
        column.addLayout(row)
