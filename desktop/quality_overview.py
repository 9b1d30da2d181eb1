"""The quality view's first page: the figures, the trend of any measure, and the groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from desktop.look import HIT, MEDIUM, Look
from desktop.models.rows_model import Row
from desktop.quality_messages import GroupTold, QualityTold, RunTold, TrendTold
from desktop.quality_words import (
    MEASURES,
    TILES,
    figure_words,
    group_words,
    is_share,
    measure_words,
    run_words,
)
from desktop.widgets.figure_tile import FigureTile
from desktop.widgets.flow import FlowLayout
from desktop.widgets.plain import PlainLabel
from desktop.widgets.rows_table import RowsTable
from desktop.widgets.trend_plot import TrendPlot, TrendPoint
from desktop.words import number_words

_GROUPS = 1000  # rows at most: the page scrolls, not the table in it
_ALL = ("all", "")


class OverviewPage(QScrollArea):
    """One big number a measure, the trend of any measure of any group of questions, and a table of
    the groups."""

    wanted = Signal(str, str)  # the trend of a group: by what, and its name

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._runs: tuple[RunTold, ...] = ()
        self._groups: tuple[GroupTold, ...] = ()
        self._trend: TrendTold | None = None  # of a group that is not all questions
        self.measure = TILES[1]
        self.tiles = {name: FigureTile(name) for name in TILES}
        self.plot = TrendPlot(look)
        self.groups = RowsTable(
            self.tr("Figures of each group of questions"),
            (self.tr("Group"), self.tr("Asked"), *(measure_words(name) for name in TILES)),
            (70, *(162 for _ in TILES)),
            range(1, len(TILES) + 2),
        )
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, MEDIUM, 0)
        column.setSpacing(MEDIUM)
        tiles = FlowLayout()
        for tile in self.tiles.values():
            tile.chosen.connect(self.show_measure)
            tiles.addWidget(tile)
        column.addLayout(tiles)
        self._title = PlainLabel()
        self._title.setObjectName("step")
        self._title.setWordWrap(True)
        column.addWidget(self._title)
        self.measures, self.group = QComboBox(), QComboBox()
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.measures.setAccessibleName(self.tr("Measure of the trend"))
        self.group.setAccessibleName(self.tr("Questions of the trend"))
        for name in MEASURES:
            self.measures.addItem(measure_words(name), name)
        self.measures.activated.connect(self._on_measure)
        self.group.activated.connect(self._on_group)
        choices = FlowLayout()
        for box in (self.measures, self.group):
            box.setMinimumHeight(HIT)
            choices.addWidget(box)
        column.addLayout(choices)
        column.addWidget(self.plot)
        self._about = PlainLabel()
        self._about.setObjectName("small")
        self._about.setWordWrap(True)
        column.addWidget(self._about)
        heading = PlainLabel(self.tr("The last run, by folder, type and kind of question"))
        heading.setObjectName("step")
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(self.groups)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)

    def put(self, told: QualityTold) -> None:
        self._runs = tuple(run for run in told.runs if not run.stopped_of)
        kept = [run for run in self._runs if not run.is_trial]
        figures = kept[-1].figures if kept else {}
        for name, tile in self.tiles.items():
            tile.put(figures.get(name), told.moved.get(name), self._look)
        self._put_groups(told.groups)
        self.groups.put(
            [
                Row(
                    (
                        group_words(group),
                        number_words(group.questions),
                        *(figure_words(name, group.figures.get(name)) for name in TILES),
                    )
                )
                for group in told.groups
            ]
        )
        self.groups.fit(_GROUPS)

    def _put_groups(self, groups: Sequence[GroupTold]) -> None:
        """The groups to choose from; the chosen one stays, and its trend is read anew."""
        kept = self._group
        self._groups = tuple(groups)
        self.group.clear()
        self.group.addItems([group_words(one) for one in groups])
        names = [(one.by, one.name) for one in groups]
        self.group.setCurrentIndex(names.index(kept) if kept in names else 0)
        self._on_group()

    @property
    def _group(self) -> tuple[str, str]:
        at = self.group.currentIndex()
        return (self._groups[at].by, self._groups[at].name) if at >= 0 else _ALL

    def _on_group(self) -> None:
        self._trend = None
        if self._group == _ALL:
            self.show_measure(self.measure)
        else:
            self.wanted.emit(*self._group)

    def show_trend(self, told: TrendTold) -> None:
        """Of the chosen group."""
        if self._group == (told.by, told.name):
            self._trend = told
            self.show_measure(self.measure)

    def _on_measure(self) -> None:
        self.show_measure(self.measures.currentData())

    def show_measure(self, name: str) -> None:
        """Its trend in the plot."""
        self.measure = name
        self.measures.setCurrentIndex(self.measures.findData(name))
        for each, tile in self.tiles.items():
            tile.mark(each == name)
        title = measure_words(name)
        if self._trend is not None:
            title = f"{title}, {self.group.currentText()}"
        valued = [(run, self._value(run, name)) for run in self._runs]
        found = [(run, value) for run, value in valued if value is not None]
        top = 1.0 if is_share(name) else max((value for _, value in found), default=0.0) or 1.0
        points = [
            TrendPoint(run_words(run), value / top, figure_words(name, value), run.is_trial)
            for run, value in found
        ]
        self._title.setText(title)
        self.plot.put(title, points, [figure_words(name, top * at) for at in (0.0, 0.5, 1.0)])
        self._about.setText(self.plot.summary())

    def _value(self, run: RunTold, name: str) -> float | None:
        if self._trend is not None:
            return self._trend.figures.get(run.id, {}).get(name)
        return run.figures.get(name)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.plot.set_look(look)
        self.groups.set_look(look)
        self.groups.fit(_GROUPS)
