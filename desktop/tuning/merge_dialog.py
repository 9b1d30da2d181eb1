"""Base and adapter written as one model, in a chosen format, and how near it is to the training."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engine_words import engine_words
from desktop.jobs import Job
from desktop.look import HIT, MEDIUM, NORMAL
from desktop.messages import Trouble
from desktop.tuning_desk import TuningDesk
from desktop.tuning_messages import AdapterTold, AgreementTold, Merge, MergeTold
from desktop.widgets.arranging import foot_of
from desktop.widgets.fitted_dialog import FittedDialog
from desktop.widgets.form import Choice, small
from desktop.widgets.plain import PlainLabel
from desktop.words import decimal, name_of, size_words

FORMATS = ("F16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q4_0")


class MergeDialog(FittedDialog):
    def __init__(
        self, adapter: AdapterTold, desk: TuningDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(640, parent)
        self.setWindowTitle(self.tr("Merge “{0}” into one model").format(adapter.id))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._adapter = adapter
        self._desk = desk
        self._job: Job | None = None
        self.agreements: list[AgreementTold] = []
        self._path = ""
        self._build()

    def choose_path(self) -> None:
        name = f"{self._adapter.base_id}-{self._adapter.id}.{self.format.currentText()}.gguf"
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("The new model"), str(Path.home() / name), "GGUF (*.gguf)"
        )
        if path:
            self.merge(path)

    def merge(self, path: str) -> None:
        """Write the model, then compare it with torch; what is begun can be cancelled."""
        self._path = path
        self.agreements = []
        self._parity.setText("")
        self._job = self._desk.run(Merge(self._adapter.id, self.format.currentText(), path))
        self._job.told.connect(self._on_told)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._show_state)
        self._show_state()

    def _on_told(self, told: object) -> None:
        if isinstance(told, AgreementTold):
            self.agreements.append(told)
            self._parity.setText("\n".join(self._words(one) for one in self.agreements))
            self.fit()
            return
        assert isinstance(told, MergeTold)
        self._bar.setRange(0, told.total)
        self._bar.setValue(told.done)
        words = {
            "merging": self.tr("Merging the weights …"),
            "quantising": self.tr("Writing in {0} …").format(self.format.currentText()),
            "comparing": self.tr("Comparing its predictions with those of the training …"),
            "done": self.tr("The model is at {0} ({1}).").format(
                name_of(self._path), size_words(told.done)
            ),
        }
        self._state.setText(words[told.step])
        self.fit()

    def _words(self, one: AgreementTold) -> str:
        what = {
            "base alone": self.tr("The base alone"),
            "attached": self.tr("The adapter attached"),
            "merged": self.tr("The merged model"),
        }[one.what]
        words = self.tr("{0} {1} ({2}): divergence {3} of {4} allowed, same word in {5} %")
        return words.format(
            "●" if one.agrees else "▲",
            what,
            one.format,
            decimal(one.divergence, 4),
            decimal(one.tolerance, 3),
            decimal(100 * one.same_choice, 0),
        )

    def _on_failed(self, trouble: Trouble) -> None:
        self._state.setText(f"▲ {engine_words(trouble.message)}")
        self._show_state()

    def _show_state(self) -> None:
        busy = self._job is not None and not self._job.is_over
        self._bar.setVisible(busy)
        self._begin.setEnabled(not busy)
        self.format.setEnabled(not busy)
        self.fit()

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        about = PlainLabel(
            self.tr(
                "The new file is a model of its own, that other programs run, too. Fewer bits "
                "make it smaller and less exact."
            )
        )
        about.setWordWrap(True)
        about.setObjectName("muted")
        items = [(name, name) for name in FORMATS]
        self.format = Choice(items, "Q8_0", lambda _format: None)
        self.format.setAccessibleName(self.tr("Format"))
        self.format.setMinimumHeight(HIT)
        label = PlainLabel(self.tr("Format"))
        label.setBuddy(self.format)
        self._begin = QPushButton(self.tr("Merge …"))
        self._begin.setObjectName("primary")
        self._begin.clicked.connect(self.choose_path)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the merge"))
        self._state = PlainLabel()
        self._state.setWordWrap(True)
        self._parity = small("")
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.format)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(NORMAL, NORMAL, NORMAL, NORMAL)
        layout.setSpacing(MEDIUM)
        layout.addWidget(about)
        layout.addLayout(row)
        for widget in (self._state, self._bar, self._parity):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(foot_of(close, self._begin))
        self._show_state()
