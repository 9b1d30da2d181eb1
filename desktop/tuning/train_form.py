"""What to train, and how: the base, a preset, the adapter's name, and the settings behind it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.look import MEDIUM, SMALL
from desktop.tuning_desk import TuningDesk
from desktop.tuning_messages import TrainWish
from desktop.tuning_words import preset_words
from desktop.widgets.form import Choice, Form, Number
from desktop.words import number_words

_BY_LENGTH = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_OTHER = "…"  # of the bases: a file or a folder
_METHODS = (("LoRA", "lora"), ("rsLoRA", "rslora"), ("DoRA", "dora"))


class Decimal(QDoubleSpinBox):
    """A number with decimals, in the steps of its own size."""

    def __init__(self, most: float, places: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(places)
        self.setRange(0.0, most)
        self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.setMinimumWidth(112)
        self.lineEdit().setTextMargins(SMALL, 0, 0, 0)


class TrainForm(Form):
    start_wanted = Signal()
    estimate_wanted = Signal()

    def __init__(self, desk: TuningDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._is_filling = False
        self.setMinimumWidth(300)
        self.setMinimumHeight(120)
        self.outer.setContentsMargins(0, 0, MEDIUM, 0)
        self._missing = self.add_words("", "stop")
        self.base = Choice([], "", self._on_base)
        self.base.setSizeAdjustPolicy(_BY_LENGTH)
        self.base.setMinimumContentsLength(28)
        self.add_row(self.tr("Base model"), self.base)
        self.preset = Choice([], "", lambda _name: self._on_preset())
        self.add_row(self.tr("Teach it"), self.preset)
        self._about = self.add_words("", "small")
        self.name = QLineEdit()
        self.name.setMinimumWidth(160)
        self.add_row(self.tr("Name of the adapter"), self.name)
        self._add_settings()
        self.start = QPushButton(self.tr("Start training"))
        self.start.setObjectName("primary")
        self.start.clicked.connect(self.start_wanted)
        self.estimate = QPushButton(self.tr("Measure what it takes"))
        self.estimate.clicked.connect(self.estimate_wanted)
        self.add_buttons(self.start, self.estimate)
        self.needs = self.add_words("", "small")
        self.end()
        desk.told.connect(self._on_told)
        self._on_told()

    def wish(self) -> TrainWish:
        """What is asked for; only what differs from the preset is said."""
        preset = str(self.preset.currentData())
        given = self._desk.now.presets[preset]
        lora: dict[str, Any] = {
            "method": self.method.currentData(),
            "rank": self.rank.value(),
            "alpha": self.alpha.value(),
            "dropout": self.dropout.value(),
        }
        train: dict[str, Any] = {
            "learning_rate": self.rate.value(),
            "epochs": self.epochs.value(),
            "batch": self.batch.value(),
            "validate_every": self.validate_every.value(),
            "checkpointing": self.checkpointing.isChecked(),
        }
        return TrainWish(
            self.name.text().strip(),
            self._desk.base,
            preset,
            self._desk.checks,
            _differing(lora, given["lora"]),
            _differing(train, given["train"]),
        )

    def show_ready(self, can_start: bool) -> None:
        missing = bool(self._desk.now.missing)
        can_start = can_start and self._desk.is_known and not missing and self.base.count() > 1
        self.start.setEnabled(can_start)
        self.estimate.setEnabled(can_start)

    # --- what the desk knows ---------------------------------------------------------------------

    def _on_told(self) -> None:
        now = self._desk.now
        words = self.tr(
            "Training needs the libraries torch, transformers and peft, which are not installed: "
            'pip install "footnote[tuning]". Everything else on this page works without them.'
        )
        self._missing.setText(words)
        self._missing.setVisible(bool(now.missing))
        self._is_filling = True
        self.base.clear()
        for base in now.bases:
            million = number_words(round(base.parameters / 1e6))
            self.base.addItem(self.tr("{0} ({1} million)").format(base.title, million), base.id)
        if self._desk.base and self.base.findData(self._desk.base) < 0:
            self.base.addItem(Path(self._desk.base).name, self._desk.base)
        self.base.addItem(self.tr("A GGUF file or a folder …"), _OTHER)
        self.base.setCurrentIndex(max(0, self.base.findData(self._desk.base)))
        if not self.preset.count():
            for name in now.presets:
                self.preset.addItem(preset_words(name)[0], name)
        self._is_filling = False
        if now.presets and not self.name.text():
            self._on_preset()
        self.show_ready(can_start=True)

    def _on_base(self, id: object) -> None:
        if self._is_filling:
            return
        if id != _OTHER:
            self._desk.choose_base(str(id or ""))
            return
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("A GGUF file, or config.json of a Hugging Face folder"), str(Path.home())
        )
        if path:
            chosen = Path(path)
            self._desk.choose_base(str(chosen.parent if chosen.suffix == ".json" else chosen))
        self._on_told()

    def _on_preset(self) -> None:
        name = self.preset.currentData()
        given = self._desk.now.presets.get(str(name))
        if self._is_filling or given is None:
            return
        self._about.setText(preset_words(str(name))[1])
        lora, train = given["lora"], given["train"]
        self.method.setCurrentIndex(self.method.findData(lora["method"]))
        self.rank.setValue(lora["rank"])
        self.alpha.setValue(lora["alpha"])
        self.dropout.setValue(lora["dropout"])
        self.rate.setValue(train["learning_rate"])
        self.epochs.setValue(train["epochs"])
        self.batch.setValue(train["batch"])
        self.validate_every.setValue(train["validate_every"])
        self.checkpointing.setChecked(train["checkpointing"])
        self.suggest_name()

    def suggest_name(self) -> None:
        """The preset's name, with a number where there is such an adapter or run already."""
        taken = self._desk.taken
        first = str(self.preset.currentData() or "mine")
        names = (f"{first}-{number}" if number > 1 else first for number in range(1, 1000))
        self.name.setText(next(name for name in names if name not in taken))

    # --- layout ----------------------------------------------------------------------------------

    def _add_settings(self) -> None:
        self.fold = QCheckBox(self.tr("Show the settings behind it"))
        self.column.addWidget(self.fold)
        self._inner = QWidget()
        self.fold.toggled.connect(self._inner.setVisible)
        outer, self.column = self.column, _column(self._inner)
        self.method = Choice(_METHODS, "lora", lambda _value: None)
        self.add_row(self.tr("Method"), self.method, self.tr("DoRA can be merged, not attached."))
        self.rank = Number(1, 512, 16, lambda _value: None)
        self.add_row(self.tr("Rank"), self.rank, self.tr("How much it can learn."))
        self.alpha = Decimal(1024, 1)
        self.add_row(self.tr("Alpha"), self.alpha, self.tr("How strongly it counts."))
        self.dropout = Decimal(0.9, 2)
        self.add_row(self.tr("Dropout"), self.dropout)
        self.rate = Decimal(1, 6)
        self.add_row(self.tr("Learning rate"), self.rate)
        self.epochs = Decimal(1000, 1)
        self.add_row(self.tr("Epochs"), self.epochs, self.tr("How often it sees each example."))
        self.batch = Number(1, 1024, 16, lambda _value: None)
        self.add_row(self.tr("Examples a step"), self.batch)
        self.validate_every = Number(0, 100_000, 0, lambda _value: None)
        self.validate_every.setSpecialValueText(self.tr("each epoch"))
        self.add_row(self.tr("Validate after steps"), self.validate_every)
        self.checkpointing = QCheckBox(self.tr("Save memory, take longer"))
        self.column.addWidget(self.checkpointing)
        self.column = outer
        self.column.addWidget(self._inner)
        self._inner.hide()


def _column(inner: QWidget) -> Any:
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(MEDIUM)
    return column


def _differing(chosen: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    def same(one: Any, other: Any) -> bool:
        if isinstance(one, float):
            return math.isclose(one, other, abs_tol=1e-9)
        return bool(one == other)

    return {name: value for name, value in chosen.items() if not same(value, given[name])}
