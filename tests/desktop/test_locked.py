"""An encrypted library in the window: the first run, the locked page, and Settings → Privacy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from assistant.vault import is_sealed
from desktop.idle import IdleWatch
from desktop.locked_window import LockedWindow
from desktop.main_window import MainWindow
from desktop.places import SETTINGS
from desktop.privacy_page import PrivacyPage
from desktop.settings_view import PRIVACY
from desktop.shell import Shell
from tests.desktop.conftest import PATIENCE_MS, library
from tests.sealed import PASSPHRASE, fill, holders

Starts = Callable[[Home], Shell]


@pytest.fixture
def bare(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    return made


def locked(qtbot: QtBot, shell: Shell) -> LockedWindow:
    qtbot.waitUntil(lambda: isinstance(shell.window, LockedWindow), timeout=PATIENCE_MS)
    assert isinstance(shell.window, LockedWindow)
    return shell.window


def unlock(qtbot: QtBot, shell: Shell, passphrase: str) -> MainWindow:
    window = locked(qtbot, shell)
    qtbot.keyClicks(window.field, passphrase)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    return library(qtbot, shell)


def privacy(window: MainWindow) -> PrivacyPage:
    window.go_to(SETTINGS)
    page = window.settings_view.show_page(PRIVACY)
    assert isinstance(page, PrivacyPage)
    return page


def said_by_processes() -> str:
    """Arguments and environment of this process's children."""
    said = []
    for child in psutil.Process().children(recursive=True):
        said += [*child.cmdline(), *child.environ().values()]
    return "\0".join(said)


def test_from_the_first_run_nothing_is_kept_in_plain(
    qtbot: QtBot, start: Starts, bare: Home, folder: Path
) -> None:
    shell = start(bare)
    first = library(qtbot, shell)
    welcome = first.welcome_view
    welcome.add_folder(str(folder))
    welcome.encrypt.setChecked(True)
    qtbot.mouseClick(welcome._start, Qt.MouseButton.LeftButton)  # no passphrase yet: not begun
    qtbot.keyClicks(welcome.fields.new, PASSPHRASE)
    qtbot.keyClicks(welcome.fields.again, "something else")
    assert "not the same" in welcome.fields.problem
    welcome.fields.again.clear()
    qtbot.keyClicks(welcome.fields.again, PASSPHRASE)
    assert welcome.fields.problem == ""
    qtbot.mouseClick(welcome._start, Qt.MouseButton.LeftButton)
    window = library(qtbot, shell, was=first)
    assert "encrypted" in window.notice.sentence
    qtbot.waitUntil(lambda: window.engine.counts.passages > 0, timeout=PATIENCE_MS)
    window.ask_view.ask("When are the bins emptied?")
    turn = window.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    key = window.engine.home.key
    assert key is not None
    said = said_by_processes()
    assert PASSPHRASE not in said
    assert key.secret.hex() not in said
    texts = ("Thursdays", "bins", PASSPHRASE, "SQLite format 3")
    assert holders(bare.folder, *texts, key.secret.hex()) == []
    shell.lock()
    assert holders(bare.folder, *texts) == []
    again = start(bare)  # as after a restart
    opened = unlock(qtbot, again, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(opened.folders), timeout=PATIENCE_MS)
    assert opened.folders == (str(folder),)


def test_a_wrong_passphrase_is_one_sentence(qtbot: QtBot, start: Starts, bare: Home) -> None:
    fill(bare)
    shell = start(bare)
    was = library(qtbot, shell)
    page = privacy(was)
    assert not page.set.isEnabled()
    qtbot.keyClicks(page.fields.new, PASSPHRASE)
    qtbot.keyClicks(page.fields.again, PASSPHRASE)
    qtbot.mouseClick(page.set, Qt.MouseButton.LeftButton)
    window = library(qtbot, shell, was=was)
    window.lock_wanted.emit()
    page_of_lock = locked(qtbot, shell)
    assert shell.home.key is None
    assert not page_of_lock.button.isEnabled()
    qtbot.keyClicks(page_of_lock.field, "not this one")
    qtbot.mouseClick(page_of_lock.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not the passphrase" in page_of_lock.problem, timeout=PATIENCE_MS)
    page_of_lock.field.clear()
    opened = unlock(qtbot, shell, PASSPHRASE)
    with qtbot.waitSignal(opened.keeper.listed, timeout=PATIENCE_MS) as listed:
        opened.keeper.list()
    assert len(listed.args[1]) == 1


def test_the_passphrase_is_changed_and_removed_in_the_settings(
    qtbot: QtBot, start: Starts, bare: Home
) -> None:
    fill(bare)
    shell = start(bare)
    was = library(qtbot, shell)
    was.passphrase_wanted.emit("", PASSPHRASE, [])
    for now, new, expected in (
        ("a wrong passphrase", "another passphrase", "nothing was changed"),
        (PASSPHRASE, "another passphrase", "is encrypted"),
        ("another passphrase", "", "no longer encrypted"),
    ):
        window = library(qtbot, shell, was=was)
        page = privacy(window)
        qtbot.keyClicks(page.fields.current, now)
        qtbot.keyClicks(page.fields.new, new)
        qtbot.keyClicks(page.fields.again, new)
        if new:
            qtbot.mouseClick(page.set, Qt.MouseButton.LeftButton)
        else:
            assert page.remove.isEnabled()
            page._want("")  # as its question is answered
        was = window
        opened = library(qtbot, shell, was=was)
        assert expected in opened.notice.sentence
        assert is_sealed(bare) == bool(new)
    library(qtbot, shell, was=was)


def test_what_is_given_while_it_is_locked_is_taken_then(
    qtbot: QtBot, start: Starts, bare: Home, folder: Path
) -> None:
    shell = start(bare)
    was = library(qtbot, shell)
    was.passphrase_wanted.emit("", PASSPHRASE, [])
    library(qtbot, shell, was=was)
    shell.lock()
    locked(qtbot, shell)
    shell.come_forward([str(folder)])
    window = unlock(qtbot, shell, PASSPHRASE)
    qtbot.waitUntil(lambda: window.folders == (str(folder),), timeout=PATIENCE_MS)


def test_it_locks_when_it_is_not_used(qtbot: QtBot, start: Starts, bare: Home) -> None:
    shell = start(bare)
    was = library(qtbot, shell)
    was.preferences.change("window", lock_minutes=1)
    assert not shell._idle._timer.isActive()  # there is nothing to lock it with
    was.passphrase_wanted.emit("", PASSPHRASE, [])
    library(qtbot, shell, was=was)
    assert shell._idle._timer.isActive()
    shell._idle.passed.emit()
    locked(qtbot, shell)
    assert not shell._idle._timer.isActive()


def test_a_touch_begins_the_time_anew(qtbot: QtBot) -> None:
    watch = IdleWatch()
    watch.watch(10)
    whole = watch._timer.interval()
    qtbot.waitUntil(lambda: watch._timer.remainingTime() < whole - 100, timeout=PATIENCE_MS)
    left = watch._timer.remainingTime()
    app = QApplication.instance()
    assert app is not None
    touch = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    app.sendEvent(watch, touch)
    assert watch._timer.remainingTime() > left
    watch.watch(0)
    assert not watch._timer.isActive()
