"""What the quality view shows of what it is told: runs, alarms, trends; names and the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import psutil
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from assistant.evaluation.cases import Case
from assistant.paths import Home
from desktop.compare_page import ComparePage
from desktop.look import DARK, LIGHT, Look, TypeScale
from desktop.main_window import MainWindow
from desktop.places import QUALITY
from desktop.quality_messages import AlarmTold, FailureTold, GroupTold, QualityTold, RunTold
from desktop.quality_view import COMPARE, FAILING, MODEL, TRIAL
from desktop.quality_view import QUESTIONS as QUESTIONS_PAGE
from desktop.quality_words import alarm_words, group_words, reason_words
from desktop.widgets.trend_plot import TrendPlot, TrendPoint
from tests.desktop.conftest import PATIENCE_MS

Opens = Callable[[Home], MainWindow]
OLD = "bge-small-en-v1.5"


def told(runs: int) -> QualityTold:
    made = tuple(
        RunTold(
            f"2026010{n}-120000",
            "",
            n == 2,
            10,
            100,
            OLD,
            {"answered_right": n / 10, "recall@5": 1.0},
        )
        for n in range(1, runs + 1)
    )
    alarm = AlarmTold("outgrown", (1200, 100, 0.5, 0.8))
    return QualityTold((), made, (), (), (alarm,))


def test_the_tiles_tell_the_difference_on_the_questions_of_both_runs(
    open_window: Opens, home: Home
) -> None:
    view = open_window(home).quality_view
    view._show(replace(told(3), moved={"answered_right": 0.0, "recall@5": -0.1}))
    said = {name: tile.accessibleDescription() for name, tile in view.overview.tiles.items()}
    assert "as before" in said["answered_right"]
    assert "▼ -10 since the run before" in said["recall@5"]


def test_a_new_run_is_compared_at_once_and_a_chosen_pair_is_kept(qtbot: QtBot) -> None:
    page = ComparePage()
    qtbot.addWidget(page)
    wanted: list[tuple[str, str]] = []
    page.wanted.connect(lambda before, after: wanted.append((before, after)))
    first, second, third, fourth = (run.id for run in told(4).runs)
    page.put(told(2))
    page.put(told(3))
    assert wanted[-1] == (second, third)
    page.choose(first, third)
    page.put(told(3))
    assert wanted[-1] == (first, third)
    page.put(told(4))
    assert wanted[-1] == (third, fourth)


def test_groups_of_one_table_have_names_of_their_own() -> None:
    made = ("user", "thumb", "model", "table", "absent", "gap", "when", "amount", "who", "what")
    assert len({group_words(GroupTold("made", one, 1, {})) for one in made}) == len(made)


def test_a_stopped_run_and_what_is_gone_are_said_and_stand_in_no_trend(
    open_window: Opens, home: Home
) -> None:
    view = open_window(home).quality_view
    all = told(3)
    part = replace(all.runs[2], stopped_of=40, figures={"answered_right": 1.0})
    case = Case("c1", "When?", answers=("2024",))
    failure = FailureTold(case, "gone", "", 0)
    view._show(replace(all, runs=(*all.runs[:2], part), failures=(failure,)))
    assert "2 runs, from 10 % to 20 %" in view.overview.plot.accessibleDescription()
    assert "stopped after 10 of 40" in view.compare.after.currentText()
    assert "no longer in your files" in reason_words(failure)
    assert "line 3" in alarm_words(AlarmTold("torn", (3,)))


def test_the_view_says_in_words_what_it_paints(
    qtbot: QtBot, open_window: Opens, home: Home
) -> None:
    window = open_window(home)
    view = window.quality_view
    window.go_to(QUALITY)
    view._show(told(3))
    plot = view.overview.plot
    assert "3 runs, from 10 % to 30 %" in plot.accessibleDescription()
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.current == 1
    assert "20 %" in plot.accessibleDescription()
    assert view.alarms.help.isVisible()
    assert "80%" in alarm_words(view.told.alarms[0])
    qtbot.mouseClick(view.alarms.help, Qt.MouseButton.LeftButton)
    assert view._stack.currentIndex() == MODEL


def test_every_control_of_the_view_has_a_name_and_the_keyboard(
    qtbot: QtBot, open_window: Opens, home: Home
) -> None:
    window = open_window(home)
    window.go_to(QUALITY)
    view = window.quality_view
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for control in view.findChildren(kind):
            inner = control.parent()
            named = control.accessibleName() or getattr(control, "text", str)()
            assert named or isinstance(inner, QComboBox) or "qt_" in control.objectName(), control
    for page in (FAILING, QUESTIONS_PAGE, COMPARE, MODEL, TRIAL):  # as radio buttons: by arrow keys
        qtbot.keyClick(view._tabs.checkedButton(), Qt.Key.Key_Right)
        assert view._stack.currentIndex() == page
        assert view._tabs.button(page).focusPolicy() & Qt.FocusPolicy.TabFocus
    for table in (view.failing.table, view.questions.table, view.compare.table):
        assert table.accessibleName()
    for tile in view.overview.tiles.values():
        assert tile.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("look", [Look(LIGHT), Look(DARK), Look(LIGHT, TypeScale().scaled(200))])
def test_the_plot_paints_runs_and_trials(qtbot: QtBot, look: Look) -> None:
    plot = TrendPlot(look)
    qtbot.addWidget(plot)
    plot.resize(600, plot.sizeHint().height())
    empty = plot.grab().toImage()
    plot.put("Right", [TrendPoint("a", 0.2, "20 %"), TrendPoint("b", 0.8, "80 %", is_trial=True)])
    image = plot.grab().toImage()
    assert image != empty
    first = plot._at(0).toPoint()
    assert image.pixelColor(first + QPoint(0, 0)).name() == look.theme.accent
    assert image.pixelColor(plot._at(1).toPoint()).name() == look.theme.panel


def test_the_window_loads_no_model_library_in_the_view(
    qtbot: QtBot, open_window: Opens, home: Home
) -> None:
    """The models are in the examiner, which is a process of its own."""
    window = open_window(home)
    window.go_to(QUALITY)
    view = window.quality_view
    qtbot.waitUntil(lambda: window.engine.examiner.pid != 0, timeout=PATIENCE_MS)
    assert psutil.Process(window.engine.examiner.pid).ppid() == psutil.Process().pid
    assert view.findChildren(QLabel)
    assert isinstance(view, QWidget)
