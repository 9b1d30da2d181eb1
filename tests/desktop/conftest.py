"""Fixtures of the window's tests: a home of its own with the real models, and windows on it."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from assistant.models.importing import ImportOptions, import_model
from assistant.paths import Home, resources
from assistant.settings import Settings, save_settings
from desktop.look import LIGHT, Look
from desktop.main_window import MainWindow
from desktop.places import TUNE
from desktop.preferences import Preferences
from desktop.shell import Shell
from desktop.tune_view import TuneView
from tests.tiny_gguf import write_tiny_gguf

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SAMPLE = resources() / "sample"
TINY = "tiny"
PATIENCE_MS = 240_000  # the librarian gives way to all else; a wait ends as soon as it may


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Several waits in one test may each take long on a machine that is busy."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.timeout(3 * PATIENCE_MS / 1000))


@pytest.fixture(autouse=True)
def collected_between_tests() -> Iterator[None]:
    """As in the program (desktop.tidying), nothing is collected while Qt is at work: a widget that
    goes while its styles are set takes the process along."""
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > gc.get_threshold()[2] else 1)
    gc.enable()


@pytest.fixture
def home(tmp_path: Path, model_home: Home) -> Home:
    """An empty home that shares the installed models."""
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    made.models.symlink_to(model_home.models, target_is_directory=True)
    return made


@pytest.fixture
def own_home(tmp_path: Path, model_home: Home) -> Home:
    """A home with models of its own: the installed ones are lent to it one by one."""
    made = Home(tmp_path / "home")
    made.models.mkdir(parents=True)
    for one in model_home.models.iterdir():
        (made.models / one.name).symlink_to(one)
    return made


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[Home], MainWindow]]:
    """Opens windows, and closes them with their children in the end."""
    opened: list[MainWindow] = []

    def open_one(home: Home) -> MainWindow:
        window = MainWindow(home, Look(LIGHT))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
        opened.append(window)
        return window

    yield open_one
    for window in opened:
        window.close()


@pytest.fixture(scope="session")
def tiny_models(tmp_path_factory: pytest.TempPathFactory, model_home: Home) -> Path:
    """The installed models, and a language model of a few kilobytes beside them."""
    home = Home(tmp_path_factory.mktemp("tiny") / "home")
    home.models.mkdir(parents=True)
    for one in model_home.models.iterdir():
        (home.models / one.name).symlink_to(one)
    source = write_tiny_gguf(home.folder.parent / f"{TINY}.gguf")
    list(import_model(home, source, ImportOptions()))
    return home.models


@pytest.fixture
def tuned_home(tmp_path: Path, tiny_models: Path) -> Home:
    """A home whose answering model is the tiny one."""
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    made.models.symlink_to(tiny_models, target_is_directory=True)
    models = replace(Settings().models, generator=TINY)
    save_settings(made.settings, replace(Settings(), models=models))
    return made


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[[Home], Shell]]:
    """Starts shells, and takes them down in the end."""
    started: list[Shell] = []

    def start_one(home: Home) -> Shell:
        shell = Shell(home, Preferences(home), Look(LIGHT))
        started.append(shell)
        shell.start()
        assert shell.window is not None
        qtbot.waitUntil(shell.window.isVisible, timeout=PATIENCE_MS)
        return shell

    yield start_one
    for shell in started:
        shell.close()


def library(qtbot: QtBot, shell: Shell, was: object = None) -> MainWindow:
    """The window of the library, when it is there."""
    qtbot.waitUntil(
        lambda: isinstance(shell.window, MainWindow) and shell.window is not was,
        timeout=PATIENCE_MS,
    )
    assert isinstance(shell.window, MainWindow)
    return shell.window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small folder: a note, a PDF that is cut off, a picture."""
    made = tmp_path / "notes"
    made.mkdir()
    (made / "bins.md").write_text("# Bins\n\nThe bins are emptied on Thursdays.\n", "utf-8")
    (made / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj << /Type /Catalog")
    (made / "photo.heic").write_bytes(b"\xff\xd8\xff\xe0")
    return made


def opened(qtbot: QtBot, window: MainWindow) -> TuneView:
    """The Tune view, when it knows what there is."""
    window.go_to(TUNE)
    view = window.tune_view
    qtbot.waitUntil(lambda: view.desk.is_known and view.desk.keeper.is_loaded, timeout=PATIENCE_MS)
    return view


def is_marked(image: QImage, x: int, y: int) -> bool:
    """Whether a point of white paper has been laid over with the accent."""
    colour = image.pixelColor(x, y)
    return colour.red() < 230 and colour.green() > colour.red()
