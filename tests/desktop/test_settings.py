"""Settings, models, about: what is changed is kept, and takes effect."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from assistant.models.gguf import read_head
from assistant.models.installed import installed
from assistant.models.memory import memory_needed
from assistant.models.offloading import can_offload
from assistant.paths import Home
from assistant.session import Session
from assistant.settings import load_settings
from desktop import login
from desktop.about_page import AboutPage, parts
from desktop.instance import Instance, hand_over
from desktop.main_window import MainWindow
from desktop.models_page import ModelsPage
from desktop.places import SETTINGS
from desktop.power import PowerWatch
from desktop.privacy_page import PrivacyPage
from desktop.settings_pages import AnswersPage, AppearancePage, BehaviourPage
from desktop.settings_view import ABOUT, ANSWERS, APPEARANCE, BEHAVIOUR, MODELS, PRIVACY
from desktop.widgets.form import Choice, Form
from tests.desktop.conftest import PATIENCE_MS

Opens = Callable[[Home], MainWindow]


@pytest.fixture
def bare(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    return made


def test_the_size_of_text_is_changed_and_kept(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    window.go_to(SETTINGS)
    page = window.settings_view.show_page(APPEARANCE)
    assert isinstance(page, AppearancePage)
    page.text_size.setValue(150)
    assert window._look.sizes.reading == round(15 * 1.5)
    window.change_text_size(1)
    assert page.text_size.value() == 160
    page.theme.setCurrentIndex(page.theme.findData("dark"))
    qtbot.waitUntil(lambda: window.preferences.is_saved, timeout=PATIENCE_MS)
    kept = load_settings(bare.settings).window
    assert (kept.text_percent, kept.theme) == (160, "dark")


def test_a_settings_file_that_is_broken_is_said_and_not_overwritten(
    qtbot: QtBot, open_window: Opens, bare: Home
) -> None:
    bare.settings.write_text("[window\n", "utf-8")
    window = open_window(bare)
    qtbot.waitUntil(lambda: "cannot be understood" in window.notice.sentence, timeout=PATIENCE_MS)
    window.change_text_size(1)
    assert bare.settings.read_text("utf-8") == "[window\n"


def test_what_is_done_in_doubt_is_chosen_and_kept(
    qtbot: QtBot, open_window: Opens, bare: Home
) -> None:
    window = open_window(bare)
    window.go_to(SETTINGS)
    page = window.settings_view.show_page(ANSWERS)
    assert isinstance(page, AnswersPage)
    assert page.doubt.currentData() == "usual"
    page.doubt.setCurrentIndex(page.doubt.findData("refuse"))
    qtbot.waitUntil(lambda: window.preferences.is_saved, timeout=PATIENCE_MS)
    assert load_settings(bare.settings).answering.doubt == "refuse"
    assert Session(bare).answer_options().doubt == "refuse"


def test_conversations_may_be_forgotten(qtbot: QtBot, open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    window.go_to(SETTINGS)
    page = window.settings_view.show_page(PRIVACY)
    assert isinstance(page, PrivacyPage)
    page.keep.setChecked(False)
    window.ask_view.ask("When are the bins emptied?")
    turn = window.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    with qtbot.waitSignal(window.keeper.listed, timeout=PATIENCE_MS) as listed:
        window.keeper.list()
    assert listed.args[1] == ()


def test_models_say_what_they_take(qtbot: QtBot, open_window: Opens, home: Home) -> None:
    window = open_window(home)
    window.go_to(SETTINGS)
    page = window.settings_view.show_page(MODELS)
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: len(page.cards) > 3, timeout=PATIENCE_MS)
    writer = page.cards["smollm2-135m-instruct"].model
    assert (writer.state, writer.is_used) == ("present", True)
    assert writer.memory > writer.size / 2
    assert page.cards["gemma-3-270m"].model.state == "missing"
    assert page.cards["gemma-3-270m"].model.terms
    qtbot.waitUntil(lambda: "Looking" not in page._card.text(), timeout=PATIENCE_MS)
    assert page.layers.isEnabled() == can_offload()  # built without one, in most places


def test_memory_grows_with_the_context(model_home: Home) -> None:
    model = installed(model_home, "smollm2-135m-instruct")
    head = read_head(model.run_file)
    assert head.token_bytes == 2 * 30 * 3 * (64 + 64)
    grown = memory_needed(model, 4096) - memory_needed(model, 512)
    assert grown == (4096 - 512) * head.token_bytes
    assert memory_needed(model, 1 << 20) == memory_needed(model, head.context)


def test_about_names_every_part_and_its_licence(
    qtbot: QtBot, open_window: Opens, bare: Home
) -> None:
    named = {part.name: part for part in parts()}
    assert named["footnote"].licence == "AGPL-3.0-or-later"
    assert {"pyside6-essentials", "pymupdf", "apsw-sqlite3mc", "llama-cpp-python"} <= named.keys()
    window = open_window(bare)
    window.go_to(SETTINGS)
    page = window.settings_view.show_page(ABOUT)
    assert isinstance(page, AboutPage)
    qtbot.waitUntil(lambda: page.list.topLevelItemCount() == len(named), timeout=PATIENCE_MS)


def test_starting_at_login_is_an_entry_of_the_system(
    open_window: Opens, bare: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr("sys.platform", "linux")
    window = open_window(bare)
    window.go_to(SETTINGS)
    page = window.settings_view.show_page(BEHAVIOUR)
    assert isinstance(page, BehaviourPage)
    page.login.setChecked(True)
    assert login.HIDDEN in login.entry_file().read_text("utf-8")
    assert login.starts_at_login()
    page.login.setChecked(False)
    assert not login.entry_file().exists()


def test_reading_rests_on_the_battery_and_goes_on(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path
) -> None:
    window = open_window(home)
    window.engine.add_folder(str(folder))
    qtbot.waitUntil(lambda: window.engine.counts.passages > 0, timeout=PATIENCE_MS)
    battery = [True]
    watch = PowerWatch(window.engine, window.preferences, lambda: battery[0], window)
    watch.look()
    assert not watch.is_resting
    with qtbot.waitSignal(window.engine.paused, timeout=PATIENCE_MS):
        window.preferences.change("power", pause_on_battery=True)
    assert window.engine.is_paused
    battery[0] = False
    with qtbot.waitSignal(window.engine.paused, timeout=PATIENCE_MS):
        watch.look()
    assert not window.engine.is_paused


def test_a_second_start_hands_over_and_ends(qtbot: QtBot, qapp: QApplication, bare: Home) -> None:
    assert not hand_over(bare, [])
    first = Instance(bare, qapp)
    with qtbot.waitSignal(first.called, timeout=PATIENCE_MS) as called:
        assert hand_over(bare, ["/a/b.pdf"])
    assert called.args == [["/a/b.pdf"]]
    first.close()
    assert not hand_over(bare, [])


def test_notifications_are_few_and_can_be_turned_off(open_window: Opens, bare: Home) -> None:
    window = open_window(bare)
    said: list[str] = []
    window.tray.notified.connect(said.append)
    window.tray.is_watched = True
    window.tray.notify("seen already")
    window.tray.is_watched = False
    window.tray.notify("told")
    window.preferences.change("window", notifications=False)
    window.tray.notify("turned off")
    assert said == ["told"]


def test_what_is_dropped_is_added_or_asked(
    qtbot: QtBot, open_window: Opens, home: Home, folder: Path, tmp_path: Path
) -> None:
    window = open_window(home)
    window.take_paths([str(folder)])
    qtbot.waitUntil(lambda: window.folders == (str(folder),), timeout=PATIENCE_MS)
    window.take_paths([str(folder / "bins.md")])
    assert window.ask_view.scope.paths == (str(folder / "bins.md"),)
    stranger = tmp_path / "stranger.md"
    stranger.write_text("Nobody knows me.\n", "utf-8")
    window.take_paths([str(stranger)])
    assert "stranger.md" in window.notice.sentence


def test_a_wide_control_stands_below_its_name_where_there_is_no_room(qtbot: QtBot) -> None:
    page = Form("Page")
    qtbot.addWidget(page)
    wide = Choice((("The model writes, and every sentence is checked", 1),), 1, lambda _: None)
    small = Choice((("Yes", 1),), 1, lambda _: None)
    page.add_row("How answers are worded", wide)
    page.add_row("Short", small)
    page.end()
    page.show()
    page.resize(1000, 400)
    label = page.findChildren(QLabel)[1]
    assert label.text() == "How answers are worded"
    qtbot.waitUntil(lambda: wide.x() > label.x())
    assert wide.y() == label.y()
    page.resize(420, 400)
    qtbot.waitUntil(lambda: wide.y() > label.y())
    assert wide.x() == label.x()
    assert small.x() > wide.x(), "a short one stays beside its name"
    assert not page.horizontalScrollBar().isVisible()
