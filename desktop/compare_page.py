"""The quality view's page for two runs: what changed, and whether it is more than chance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.look import SMALL, Look
from desktop.models.rows_model import Row
from desktop.quality_messages import ComparisonTold, QualityTold
from desktop.quality_words import (
    difference_words,
    figure_words,
    measure_words,
    run_words,
    verdict_words,
)
from desktop.widgets.plain import PlainLabel
from desktop.widgets.rows_table import RowsTable
from desktop.words import number_words


class ComparePage(QWidget):
    """Two runs on the questions that both asked."""

    wanted = Signal(str, str)  # the ids of two runs

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after = QComboBox(), QComboBox()
        self.before.setAccessibleName(self.tr("The run before"))
        self.after.setAccessibleName(self.tr("The run after"))
        for each in (self.before, self.after):
            each.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            each.setMinimumContentsLength(18)
            each.currentIndexChanged.connect(self._on_chosen)
        self._verdict = PlainLabel()
        self._verdict.setObjectName("step")
        self._verdict.setWordWrap(True)
        self._settings = PlainLabel()
        self._settings.setObjectName("small")
        self._settings.setWordWrap(True)
        self.table = RowsTable(
            self.tr("Measures of both runs"),
            (
                self.tr("Measure"),
                self.tr("Questions"),
                self.tr("Before"),
                self.tr("After"),
                self.tr("Difference"),
                self.tr("95 %"),
            ),
            (90, 90, 90, 160, 170),
            range(1, 6),
        )
        self.changed = RowsTable(
            self.tr("Questions that changed"),
            (self.tr("Question"), self.tr("Now"), self.tr("Before"), self.tr("After")),
            (90, 210, 210),
        )
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.before, 1)
        row.addWidget(PlainLabel("→"))
        row.addWidget(self.after, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(row)
        column.addWidget(self._verdict)
        column.addWidget(self._settings)
        column.addWidget(self.table, 3)
        column.addWidget(self.changed, 2)

    def put(self, told: QualityTold) -> None:
        newest = self.after.itemData(self.after.count() - 1)
        is_known = bool(told.runs) and newest == told.runs[-1].id  # a new run is looked at itself
        kept = self.before.currentData(), self.after.currentData()
        for each in (self.before, self.after):
            each.blockSignals(True)
            each.clear()
            for run in told.runs:
                each.addItem(run_words(run), run.id)
        count = len(told.runs)
        for each, id, at in ((self.before, kept[0], count - 2), (self.after, kept[1], count - 1)):
            found = each.findData(id) if is_known and id else -1
            each.setCurrentIndex(found if found >= 0 else max(at, 0))
            each.blockSignals(False)
        self._on_chosen()

    def choose(self, before: str, after: str) -> None:
        """Two runs by their ids."""
        self.before.setCurrentIndex(self.before.findData(before))
        self.after.setCurrentIndex(self.after.findData(after))

    def _on_chosen(self) -> None:
        before, after = self.before.currentData(), self.after.currentData()
        if before and after and before != after:
            self.wanted.emit(before, after)
        else:
            self._verdict.setText(self.tr("Two different runs can be compared."))
            self._settings.setText("")
            self.table.put(())
            self._put_changed(())

    def show_comparison(self, told: ComparisonTold) -> None:
        words = self.tr("{0} questions in both.").format(number_words(told.shared))
        if told.left_out:
            words += " " + self.tr(
                "{0} more are left out: they were judged otherwise, or what answers them is gone."
            ).format(number_words(told.left_out))
        self._verdict.setText(f"{words} {verdict_words(told.verdict)}" if told.shared else words)
        names = [f"{name}: {old or '–'} → {new or '–'}" for name, old, new in told.settings]
        self._settings.setText("\n".join(names))
        self._settings.setVisible(bool(names))
        self.table.put(
            [
                Row(
                    (
                        measure_words(one.measure),
                        number_words(one.questions),
                        figure_words(one.measure, one.before),
                        figure_words(one.measure, one.after),
                        difference_words(one.measure, one.after - one.before)
                        + ("  " + self.tr("certain") if one.is_certain else ""),
                        f"{difference_words(one.measure, one.low)} … "
                        f"{difference_words(one.measure, one.high)}",
                    )
                )
                for one in told.differences
            ]
        )
        refused = self.tr("(refused)")
        self._put_changed(
            [
                Row(
                    (
                        one.question,
                        "▲ " + self.tr("better") if one.is_better else "▼ " + self.tr("worse"),
                        refused if one.before == "(refused)" else one.before,
                        refused if one.after == "(refused)" else one.after,
                    )
                )
                for one in told.changed
            ]
        )

    def _put_changed(self, rows: Sequence[Row]) -> None:
        self.changed.put(rows)
        self.changed.setVisible(bool(rows))

    def set_look(self, look: Look) -> None:
        self.table.set_look(look)
        self.changed.set_look(look)
