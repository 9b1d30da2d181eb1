"""Models by hand: imported from a file, used, removed; what is no model is one sentence."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from assistant.settings import load_settings
from desktop.main_window import MainWindow
from desktop.models_page import ModelsPage
from desktop.places import SETTINGS
from desktop.settings_view import MODELS
from tests.desktop.conftest import PATIENCE_MS
from tests.tiny_gguf import write_tiny_gguf

MINILM = "all-minilm-l6-v2"

Opens = Callable[[Home], MainWindow]


def shown(qtbot: QtBot, window: MainWindow) -> ModelsPage:
    window.go_to(SETTINGS)
    page = window.settings_view.show_page(MODELS)
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: bool(page.cards), timeout=PATIENCE_MS)
    return page


def test_a_model_is_imported_used_and_removed(
    qtbot: QtBot, open_window: Opens, own_home: Home, tmp_path: Path
) -> None:
    window = open_window(own_home)
    page = shown(qtbot, window)
    page.import_from(str(write_tiny_gguf(tmp_path / "little.gguf")))
    assert page._bar.isVisible()
    assert page._cancel.isVisible()
    qtbot.waitUntil(lambda: "little" in page.cards, timeout=PATIENCE_MS)
    assert not page._bar.isVisible()
    card = page.cards["little"]
    assert (card.model.role, card.model.state, card.model.is_used) == (
        "generator",
        "present",
        False,
    )
    card.used.emit()
    qtbot.waitUntil(lambda: page.cards["little"].model.is_used, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.preferences.is_saved, timeout=PATIENCE_MS)
    assert load_settings(own_home.settings).models.generator == "little"
    page.remove(page.cards["little"].model)
    qtbot.waitUntil(lambda: "little" not in page.cards, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.preferences.is_saved, timeout=PATIENCE_MS)
    assert load_settings(own_home.settings).models.generator == "", "the built-in one answers again"


def test_a_model_is_fetched_once_a_fetching_was_stopped(
    qtbot: QtBot, open_window: Opens, own_home: Home, model_home: Home
) -> None:
    (own_home.models / MINILM).unlink()
    page = shown(qtbot, open_window(own_home))
    assert page.cards[MINILM].model.state == "missing"
    page.cards[MINILM].fetched.emit()
    qtbot.waitUntil(lambda: page._bar.isVisible() and bool(page._step.text()), timeout=PATIENCE_MS)
    page._cancel.click()
    qtbot.waitUntil(lambda: not page._bar.isVisible(), timeout=PATIENCE_MS)
    assert not (own_home.models / MINILM).exists()
    page.cards[MINILM].fetched.emit()
    qtbot.waitUntil(lambda: page.cards[MINILM].model.state == "present", timeout=PATIENCE_MS)
    assert not page._bar.isVisible()
    same = [
        {path.name for path in (one.models / MINILM).iterdir()} for one in (own_home, model_home)
    ]
    assert same[0] == same[1]


def test_the_first_page_says_why_no_model_came(
    qtbot: QtBot, open_window: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", tmp_path.as_uri())  # there is none
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    window = open_window(Home(tmp_path / "home"))
    first = window.welcome_view
    qtbot.waitUntil(first._get.isVisible, timeout=PATIENCE_MS)
    first._get.click()
    assert not first._get.isEnabled()
    qtbot.waitUntil(first._get.isEnabled, timeout=PATIENCE_MS)
    assert first._step.isVisible()
    assert first._step.text().endswith(".")
    assert not first._bar.isVisible()


def test_what_is_no_model_is_one_sentence(
    qtbot: QtBot, open_window: Opens, own_home: Home, tmp_path: Path
) -> None:
    page = shown(qtbot, open_window(own_home))
    stranger = tmp_path / "holiday.gguf"
    stranger.write_bytes(b"no model at all" * 99)
    page.import_from(str(stranger))
    qtbot.waitUntil(lambda: page._step.text().endswith("."), timeout=PATIENCE_MS)
    assert "GGUF" in page._step.text()
    assert page._step.isVisible()
    assert not page._bar.isVisible()
