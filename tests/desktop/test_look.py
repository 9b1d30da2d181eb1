"""The visual language: contrast of both themes, and controls that all have names."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assistant.paths import Home, resources
from desktop.look import (
    DARK,
    LIGHT,
    Look,
    Theme,
    TypeScale,
    application,
    contrast,
    stylesheet,
)
from desktop.main_window import MainWindow
from desktop.places import ASK, FIND, LIBRARY, SETTINGS, TUNE, WELCOME
from desktop.tuning.make_dialog import MakeDialog
from desktop.widgets.step_bar import StepBar

BACKGROUNDS = ("window", "panel", "raised")
TEXTS = ("text", "muted", "accent", "ok", "attention", "stop")
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QTextBrowser,
)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "behind"), list(itertools.product(TEXTS, BACKGROUNDS)))
def test_text_is_readable_on_everything_it_stands_on(theme: Theme, text: str, behind: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, behind)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_controls_and_their_words_stand_out(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    for behind in BACKGROUNDS:
        assert contrast(theme.edge, getattr(theme, behind)) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_arrow_of_choices_has_the_themes_colour(theme: Theme) -> None:
    drawing = (resources() / "icons" / f"down_{theme.name}.svg").read_text("utf-8")
    assert theme.muted in drawing


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_box_is_seen_whether_it_is_ticked_or_not(qtbot: QtBot, theme: Theme) -> None:
    tick = (resources() / "icons" / f"tick_{theme.name}.svg").read_text("utf-8")
    assert theme.on_accent in tick
    colours = []
    try:
        Look(theme).apply(application())
        box = QCheckBox("Show it")
        qtbot.addWidget(box)
        box.resize(120, 30)
        box.show()
        for is_on in (False, True):
            box.setChecked(is_on)
            image = box.grab().toImage()
            colours.append(
                {image.pixelColor(x, y).name() for x in range(22) for y in range(image.height())}
            )
    finally:
        Look(LIGHT).apply(application())
    assert theme.edge in colours[0], "its border, which stands out from what is behind it"
    assert theme.accent in colours[1]


def test_the_stylesheet_has_no_gaps() -> None:
    for percent in (100, 200):
        sheet = stylesheet(Look(DARK, TypeScale().scaled(percent)))
        assert "$" not in sheet
        assert f"font-size: {24 * percent // 100}px" in sheet


def test_every_control_has_a_name_for_screen_readers(
    open_window: Callable[[Home], MainWindow], home: Home
) -> None:
    window = open_window(home)
    window.ask_view.ask("When are the bins emptied?")
    build_everything(window)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and not _name(widget) and not _is_inner(widget)
    ]
    assert not nameless


def build_everything(window: MainWindow) -> None:
    """Every view, and every page of the settings."""
    assert window.source_view is not None
    for place in (FIND, LIBRARY, WELCOME, SETTINGS, TUNE, ASK):
        window.go_to(place)
    for page in range(window.settings_view.list.count()):
        window.settings_view.show_page(page)


def test_every_control_is_reached_by_the_keyboard(
    open_window: Callable[[Home], MainWindow], home: Home
) -> None:
    window = open_window(home)
    build_everything(window)
    unreached = [
        f"{type(widget).__name__} {_name(widget)}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not isinstance(widget, QProgressBar)
        and not _is_inner(widget)
        and not _is_of_a_group(widget)
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert not unreached


FOCUSED = (
    "QPushButton", "QToolButton", "QLineEdit", "QPlainTextEdit", "QComboBox", "QSpinBox",
    "QCheckBox", "QDoubleSpinBox", "QSlider", "QToolButton#step", "QFrame#card",
    "QTextBrowser#answer", "QListView::item", "QTableView::item",
)  # fmt: skip


@pytest.mark.parametrize("control", FOCUSED)
def test_focus_is_seen(control: str) -> None:
    rules = stylesheet(Look(LIGHT)).split("}")
    focused = [rule for rule in rules if f"{control}:focus" in rule]
    assert focused
    assert any("border" in rule.partition("{")[2] for rule in focused)


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words


def _is_of_a_group(widget: QWidget) -> bool:
    """Of several, of which one is chosen: Tab goes to that one, arrows to the others."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None


def _is_inner(widget: QWidget) -> bool:
    """Parts that Qt makes of a control: the button in a line, the list of a choice, headers."""
    parent: object = widget.parent()
    while isinstance(parent, QWidget):
        if isinstance(parent, QLineEdit | QComboBox | QAbstractSpinBox | QAbstractItemView):
            return True
        parent = parent.parent()
    return False


def test_a_dialog_is_as_large_as_its_words_at_every_size(qtbot: QtBot) -> None:
    heights = []
    try:
        for percent in (100, 200):
            Look(LIGHT, TypeScale().scaled(percent)).apply(application())
            dialog = MakeDialog()
            qtbot.addWidget(dialog)
            dialog.show()
            qtbot.waitExposed(dialog)
            layout = dialog.layout()
            assert layout is not None
            assert dialog.height() >= layout.totalHeightForWidth(dialog.width())
            for field in (dialog.form, dialog.count, dialog._begin):
                assert field.height() >= field.minimumSizeHint().height()
            assert dialog.width() == (560 if percent == 100 else 768)  # a screen of 800
            heights.append(dialog.height())
            dialog.close()
    finally:
        Look(LIGHT).apply(application())
    assert heights[1] > 1.3 * heights[0]


@pytest.mark.parametrize("width", [400, 900])
def test_a_step_keeps_the_beginning_of_its_verdict(qtbot: QtBot, width: int) -> None:
    bar = StepBar(("Examples", "Check", "Train", "Prove", "Use"))
    qtbot.addWidget(bar)
    bar.show_verdict(4, "the model as it is")
    bar.resize(width, bar.sizeHint().height())
    bar.show()
    assert bar.width() == width
    shown = bar._group.button(4).text()
    assert shown.startswith("5  Use\nthe")
    assert ("as it is" in shown) == (width > 400)
    assert bar.verdict(4) == bar._group.button(4).toolTip() == "the model as it is"
