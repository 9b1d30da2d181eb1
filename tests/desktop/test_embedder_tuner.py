"""The search tuned on the user's own files, in the window: to its end, stopped, and refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from desktop.children.embedder_tuning import free_name
from desktop.embedder_tuner import EmbedderTuner
from desktop.main_window import MainWindow
from desktop.places import QUALITY
from desktop.quality_view import MODEL
from desktop.tuning_messages import EmbedderTuned, EmbedderTuning
from tests.desktop.conftest import PATIENCE_MS, SAMPLE
from tests.desktop.test_window import index

Opens = Callable[[Home], MainWindow]
BASE = "bge-small-en-v1.5"


def opened(qtbot: QtBot, window: MainWindow, folder: Path) -> EmbedderTuner:
    index(qtbot, window, folder)
    window.go_to(QUALITY)
    window.quality_view.show_page(MODEL)
    return window.quality_view.model.tuner


def test_it_runs_to_its_end_and_keeps_only_a_gain(
    qtbot: QtBot, open_window: Opens, own_home: Home
) -> None:
    window = open_window(own_home)
    tuner = opened(qtbot, window, SAMPLE)
    heard: list[str] = []
    qtbot.mouseClick(tuner.tune, Qt.MouseButton.LeftButton)
    assert tuner._job is not None
    tuner._job.told.connect(lambda told: heard.append(getattr(told, "step", "tuned")))
    assert tuner.is_busy
    assert tuner.stop.isVisible()
    qtbot.waitUntil(lambda: not tuner.is_busy, timeout=2 * PATIENCE_MS)
    assert list(dict.fromkeys(heard)) == ["asking", "embedding", "training", "comparing", "tuned"]
    assert "mean reciprocal rank" in tuner.said
    made = (own_home.models / f"{BASE}-tuned").exists()
    assert ("It is installed" in tuner.said) == made
    assert ("stays as it is" in tuner.said) != made
    assert tuner.tune.isVisible()


def test_it_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, open_window: Opens, own_home: Home
) -> None:
    window = open_window(own_home)
    tuner = opened(qtbot, window, SAMPLE)
    before = sorted(own_home.models.iterdir())
    tuner.begin()
    qtbot.waitUntil(lambda: "Embedding" in tuner.said, timeout=PATIENCE_MS)
    qtbot.mouseClick(tuner.stop, Qt.MouseButton.LeftButton)
    assert not tuner.is_busy
    assert "Stopped" in tuner.said
    qtbot.wait(500)
    assert sorted(own_home.models.iterdir()) == before


def test_too_few_questions_are_said(
    qtbot: QtBot, open_window: Opens, own_home: Home, tmp_path: Path
) -> None:
    folder = tmp_path / "few"
    folder.mkdir()
    (folder / "Lease.md").write_text("# Lease\n\nThe monthly rent is 1,250 pounds.\n", "utf-8")
    tuner = opened(qtbot, open_window(own_home), folder)
    tuner.begin()
    qtbot.waitUntil(lambda: not tuner.is_busy, timeout=PATIENCE_MS)
    assert "too few" in tuner.said
    assert tuner.tune.isVisible()


def test_a_gain_is_told_and_the_new_model_is_chosen(
    qtbot: QtBot, open_window: Opens, own_home: Home
) -> None:
    window = open_window(own_home)
    window.go_to(QUALITY)
    window.quality_view.show_page(MODEL)
    page = window.quality_view.model
    qtbot.waitUntil(lambda: page.models.count() > 0, timeout=PATIENCE_MS)
    page.tuner._on_told(EmbedderTuning("training", 3, 12))
    assert "step 3 of 12" in page.tuner.said
    page.tuner._on_told(EmbedderTuned("mine-tuned", 40, (0.8, 0.925), (0.61, 0.7)))
    assert "80 % before and 93 % after" in page.tuner.said
    assert "0.610 and 0.700" in page.tuner.said
    assert page.models.currentData() == "mine-tuned"


def test_a_name_that_is_free(own_home: Home) -> None:
    assert free_name(own_home, BASE) == f"{BASE}-tuned"
    (own_home.models / f"{BASE}-tuned").mkdir()
    assert free_name(own_home, BASE) == f"{BASE}-tuned-2"
