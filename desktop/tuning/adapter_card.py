"""One adapter: where it comes from, what it is worth, and how strongly answers use it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from desktop.engine_words import engine_words
from desktop.look import HAIR, HIT, MEDIUM, SMALL
from desktop.tuning_messages import AdapterTold
from desktop.tuning_words import advice_words, problems_of, settings_words
from desktop.widgets.flow import FlowLayout
from desktop.widgets.form import small
from desktop.widgets.plain import PlainLabel
from desktop.words import decimal, number_words, size_words, when_words

_MOST = 150  # per cent of the strength it was trained with
_STEP = 10


class AdapterCard(QFrame):
    scaled = Signal(object)  # float (1 is as trained), or None: detached
    proof_wanted = Signal()
    use_wanted = Signal(bool)  # whether its warnings are accepted
    end_wanted = Signal()  # no longer by default
    merge_wanted = Signal()
    export_wanted = Signal()
    removal_wanted = Signal()

    def __init__(
        self,
        adapter: AdapterTold,
        scale: float | None,
        kept: float | None,
        parent: QWidget | None = None,
    ) -> None:
        """`scale`: of the next answers, None for none; `kept`: the same by default."""
        super().__init__(parent)
        self.setObjectName("card")
        self.adapter = adapter
        self.kept = kept
        name = PlainLabel(adapter.id)
        name.setObjectName("strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._column.setSpacing(HAIR)
        self._column.addWidget(name)
        for words in self._lineage():
            self._column.addWidget(small(words))
        self._add_proof()
        self._add_scale(scale)
        self._add_buttons()
        self._show_strength()

    # --- what it says ----------------------------------------------------------------------------

    def _lineage(self) -> list[str]:
        one = self.adapter
        words = [
            self.tr("for {0}").format(one.base_id),
            when_words(one.created),
            size_words(one.size),
        ]
        if "loss" in one.figures:
            said = self.tr("validation loss {0} after {1} steps")
            steps = number_words(one.figures["steps"])
            words.append(said.format(decimal(one.figures["loss"], 3), steps))
        more = [settings_words(one.settings) or self.tr("trained elsewhere")]
        if one.data:
            more.append(self.tr("examples {0}").format(one.data[:8]))
        if one.licence:
            more.append(one.licence)
        return [" · ".join(words), " · ".join(more)]

    def _add_proof(self) -> None:
        kept = self.adapter.proof
        words = self.tr("○ Not proven yet.")
        self.problems = problems_of(kept) if kept else []
        if kept and not self.problems:
            words = "● " + advice_words(kept["proof"], kept.get("bar", 0.0))
        elif self.adapter.accepted:
            words = self.tr("● Its warnings are accepted.")
        elif kept:
            words = self.tr("▲ Not used by default until you accept this:")
        self._column.addSpacing(SMALL)
        if self.problems and kept["proof"]["best"].startswith("tuned"):
            self._add("● " + advice_words(kept["proof"], kept.get("bar", 0.0)))
        self._add(words)
        for name, evidence in self.problems:
            self._add(f"▲ {name}: {evidence}")

    def _add(self, words: str) -> None:
        label = PlainLabel(words)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(label)

    # --- how strongly it is used -----------------------------------------------------------------

    def _add_scale(self, scale: float | None) -> None:
        one = self.adapter
        self.attached = QCheckBox(self.tr("In the next answers"))
        self.attached.setAccessibleName(self.tr("Use {0} in the next answers").format(one.id))
        self.attached.setChecked(scale is not None)
        self.attached.setEnabled(one.can_attach)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _MOST)
        self.slider.setSingleStep(_STEP // 2)
        self.slider.setPageStep(_STEP)
        self.slider.setValue(round(100 * (1.0 if scale is None else scale)))
        self.slider.setMinimumHeight(HIT)
        self.slider.setMinimumWidth(160)
        self.slider.setAccessibleName(self.tr("Strength of {0}").format(one.id))
        self._strength = PlainLabel()
        self._strength.setMinimumWidth(48)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.attached)
        row.addWidget(self.slider, 1)
        row.addWidget(self._strength)
        self._column.addSpacing(SMALL)
        self._column.addLayout(row)
        if one.reason:
            self._column.addWidget(small(engine_words(one.reason)))
        self.attached.toggled.connect(self._on_changed)
        self.slider.valueChanged.connect(self._show_strength)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderReleased.connect(self._on_changed)

    def _on_moved(self) -> None:
        if not self.slider.isSliderDown():  # by the keyboard: each step counts
            self._on_changed()

    def _show_strength(self) -> None:
        words = f"{number_words(self.slider.value())} %"
        self._strength.setText(words)
        self.slider.setAccessibleDescription(words)
        self.slider.setEnabled(self.attached.isChecked())
        if self.kept is not None:
            self.keep.setVisible(self.attached.isChecked() and self._scale != self.kept)

    @property
    def _scale(self) -> float:
        return self.slider.value() / 100

    def _on_changed(self) -> None:
        self._show_strength()
        self.scaled.emit(self._scale if self.attached.isChecked() else None)

    # --- what can be done ------------------------------------------------------------------------

    def _add_buttons(self) -> None:
        row = FlowLayout()
        if self.kept is not None:
            words = self.tr("● used by default, at {0} %").format(
                number_words(round(100 * self.kept))
            )
            said = PlainLabel(words)
            said.setMinimumHeight(HIT)
            self.keep = self._button(
                self.tr("Keep this strength"), lambda: self.use_wanted.emit(False)
            )
            self.end = self._button(self.tr("No longer by default"), self.end_wanted.emit)
            for widget in (said, self.keep, self.end):
                row.addWidget(widget)
        elif not self.adapter.proof:
            row.addWidget(self._button(self.tr("Prove it …"), self.proof_wanted.emit))
        elif self.problems and not self.adapter.accepted:
            self.use = self._button(
                self.tr("Accept and use by default"), lambda: self.use_wanted.emit(True)
            )
            row.addWidget(self.use)
        else:
            self.use = self._button(self.tr("Use by default"), lambda: self.use_wanted.emit(False))
            row.addWidget(self.use)
        for words, signal in (
            (self.tr("Merge …"), self.merge_wanted),
            (self.tr("Export …"), self.export_wanted),
            (self.tr("Delete"), self.removal_wanted),
        ):
            row.addWidget(self._button(words, signal.emit))
        self._column.addSpacing(SMALL)
        self._column.addLayout(row)

    def _button(self, words: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(HIT)
        button.setAccessibleName(f"{words} {self.adapter.id}")
        button.clicked.connect(lambda: slot())  # type: ignore[operator]
        return button
