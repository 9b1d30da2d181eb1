"""The quality view on the real engine: questions made, judged and asked; a model tried."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.evaluation.cases import QUESTIONS, Case, Evidence, read_cases, write_cases
from assistant.paths import Home
from assistant.store import Store
from assistant.store.papers import paper
from desktop.main_window import MainWindow
from desktop.places import ASK, QUALITY
from desktop.quality_view import COMPARE, FAILING, MODEL, OVERVIEW, TRIAL, QualityView
from desktop.quality_view import QUESTIONS as QUESTIONS_PAGE
from desktop.quality_words import (
    group_words,
    measure_words,
    run_words,
)
from tests.desktop.conftest import PATIENCE_MS, SAMPLE
from tests.desktop.test_window import index

Opens = Callable[[Home], MainWindow]
OLD, NEW = "bge-small-en-v1.5", "all-minilm-l6-v2"
RULE = "The lights in the yard go off at 22:00 from October to March."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "rules"
    made.mkdir()
    (made / "Rules.md").write_text(
        f"# Rules\n\n{RULE} The gate is locked by Maria Lund.\n\nNobody parks on the grass.\n",
        "utf-8",
    )
    (made / "Lease.md").write_text(
        "# Lease\n\nThe lease was signed by the two parties on 14 November 2024. The monthly rent"
        " is 1,250 pounds. Spare keys are kept for fifteen years after the end of the lease.\n",
        "utf-8",
    )
    return made


@pytest.fixture
def opened(qtbot: QtBot, open_window: Opens, home: Home, folder: Path) -> MainWindow:
    window = open_window(home)
    index(qtbot, window, folder)
    return window


def ready(qtbot: QtBot, view: QualityView, reached: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: not view.is_busy and reached(), timeout=PATIENCE_MS)


def cases(folder: Path) -> list[Case]:
    rules, lease = str(folder / "Rules.md"), str(folder / "Lease.md")
    rent = Evidence(lease, "The monthly rent is 1,250 pounds.")
    return [
        Case(
            "c1",
            "When do the lights in the yard go off?",
            True,
            ("22:00",),
            (Evidence(rules, RULE),),
        ),
        Case("c2", "What is the monthly rent?", True, ("9,999 pounds",), (rent,)),
        Case("c3", "Who won the football world cup in 1998?", False),
    ]


def test_questions_are_made_looked_through_asked_and_exported(
    qtbot: QtBot, opened: MainWindow, home: Home, tmp_path: Path
) -> None:
    opened.go_to(QUALITY)
    view = opened.quality_view
    assert not view.run_button.isEnabled()
    view.count.setValue(4)
    qtbot.mouseClick(view.make_button, Qt.MouseButton.LeftButton)
    assert view.is_busy
    ready(qtbot, view, lambda: bool(view.told.cases))
    path = paper(home, QUESTIONS)
    assert [case.id for case in view.told.cases] == [case.id for case in read_cases(path)]

    view.show_page(QUESTIONS_PAGE)
    table = view.questions.table
    table.setCurrentIndex(table.rows.index(0, 0))
    dropped = view.told.cases[0]
    view.questions.dropped.emit(dropped)
    ready(qtbot, view, lambda: dropped not in view.told.cases)

    dialog = view.edit(None)
    dialog.question.setText("When do the lights in the yard go off?")
    dialog.answers.setPlainText("24:00")
    dialog._keep.click()
    qtbot.waitUntil(lambda: not dialog._problem.isHidden(), timeout=PATIENCE_MS)
    dialog.answers.setPlainText("22:00")
    dialog._keep.click()
    ready(qtbot, view, lambda: any(case.answers == ("22:00",) for case in view.told.cases))
    kept = next(case for case in view.told.cases if case.answers == ("22:00",))
    assert kept.evidence[0].quote == RULE

    view.show_page(OVERVIEW)
    qtbot.mouseClick(view.run_button, Qt.MouseButton.LeftButton)
    ready(qtbot, view, lambda: bool(view.told.runs))
    assert view.told.runs[0].questions == len(view.told.cases)
    assert {group.by for group in view.told.groups} >= {"all", "kind", "made"}
    view.overview.show_measure("recall@5")
    assert "1" in view.overview.plot.accessibleDescription()
    assert view.overview.groups.rows.rowCount() == len(view.told.groups)
    overview = view.overview
    at = next(n for n, one in enumerate(view.told.groups) if one.by == "kind")
    overview.group.setCurrentIndex(at)
    overview.group.activated.emit(at)
    words = group_words(view.told.groups[at])
    qtbot.waitUntil(lambda: words in overview.plot.accessibleName(), timeout=PATIENCE_MS)
    at = overview.measures.findData("total_ms")
    overview.measures.setCurrentIndex(at)
    overview.measures.activated.emit(at)
    assert overview.plot.accessibleName() == f"{measure_words('total_ms')}, {words}"
    assert "%" not in overview.plot.summary()
    with qtbot.waitSignal(view.was_read, timeout=PATIENCE_MS):
        view.read()
    assert overview.group.currentText() == words
    qtbot.waitUntil(lambda: overview.plot.accessibleName().endswith(words), timeout=PATIENCE_MS)

    target = tmp_path / "runs.csv"
    view.export_to(str(target))
    qtbot.waitUntil(target.exists, timeout=PATIENCE_MS)
    rows = list(csv.DictReader(target.read_text("utf-8-sig").splitlines()))
    assert len(rows) == len(view.told.cases)


def test_what_fails_is_listed_with_its_reason_and_its_passage_opens(
    qtbot: QtBot, opened: MainWindow, home: Home, folder: Path
) -> None:
    write_cases(paper(home, QUESTIONS), cases(folder))
    opened.go_to(QUALITY)
    view = opened.quality_view
    ready(qtbot, view, lambda: len(view.told.cases) == 3)
    view.run()
    ready(qtbot, view, lambda: len(view.told.runs) == 1)
    failed = [one for one in view.told.failures if one.case.id == "c2"]
    assert failed
    assert failed[0].reason in ("wrong", "refused")
    view.show_page(FAILING)
    at = view.told.failures.index(failed[0])
    view.failing.table.setCurrentIndex(view.failing.table.rows.index(at, 0))
    view.failing._open.click()
    qtbot.waitUntil(
        lambda: opened.source_view.sighting is not None and opened.source_view.isVisible(),
        timeout=PATIENCE_MS,
    )
    sighting = opened.source_view.sighting
    assert sighting is not None
    assert sighting.quote == "The monthly rent is 1,250 pounds."
    assert Path(sighting.file).name == "Lease.md"

    mended = replace(failed[0].case, answers=("1,250 pounds",))
    write_cases(paper(home, QUESTIONS), [cases(folder)[0], mended, cases(folder)[2]])
    view.run()
    ready(qtbot, view, lambda: len(view.told.runs) == 2)
    view.show_page(COMPARE)
    qtbot.waitUntil(lambda: view.compare.table.rows.rowCount() > 0, timeout=PATIENCE_MS)
    assert "1 more are left out" in view.compare._verdict.text()  # it was judged otherwise
    assert view.compare.changed.rows.rowCount() == 0
    view.failing.asked.emit("What is the monthly rent?")
    assert opened.place == ASK


def test_making_can_be_stopped(qtbot: QtBot, open_window: Opens, home: Home) -> None:
    window = open_window(home)
    index(qtbot, window, SAMPLE)
    window.go_to(QUALITY)
    view = window.quality_view
    view.count.setValue(200)
    view.make()
    qtbot.waitUntil(lambda: len(read_cases(paper(home, QUESTIONS))) > 2, timeout=PATIENCE_MS)
    qtbot.mouseClick(view.stop_button, Qt.MouseButton.LeftButton)
    assert not view.is_busy
    ready(qtbot, view, lambda: len(view.told.cases) > 2)
    assert len(view.told.cases) < 200


def test_a_thumb_and_a_correction_under_an_answer_are_kept(
    qtbot: QtBot, opened: MainWindow, home: Home
) -> None:
    opened.ask_view.ask("What is the monthly rent?")
    turn = opened.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.answer is not None, timeout=PATIENCE_MS)
    path = paper(home, QUESTIONS)
    qtbot.mouseClick(turn.judging.right, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(read_cases(path)) == 1, timeout=PATIENCE_MS)
    qtbot.mouseClick(turn.judging.wrong, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(read_cases(path)[0].wrong), timeout=PATIENCE_MS)
    qtbot.keyClicks(turn.judging.line, "1,250 pounds")
    qtbot.keyClick(turn.judging.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read_cases(path)[0].answers == ("1,250 pounds",), timeout=PATIENCE_MS)
    qtbot.mouseClick(turn.judging.absent, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not read_cases(path)[0].answerable, timeout=PATIENCE_MS)


def test_another_model_is_filled_compared_and_taken_over(
    qtbot: QtBot, opened: MainWindow, home: Home, folder: Path
) -> None:
    write_cases(paper(home, QUESTIONS), cases(folder))
    opened.go_to(QUALITY)
    view = opened.quality_view
    ready(qtbot, view, lambda: len(view.told.cases) == 3)
    view.show_page(MODEL)
    qtbot.waitUntil(lambda: view.model.models.count() > 0, timeout=PATIENCE_MS)
    view.model.models.setCurrentIndex(view.model.models.findData(NEW))
    qtbot.mouseClick(view.model.fill, Qt.MouseButton.LeftButton)
    engine = opened.engine
    qtbot.waitUntil(
        lambda: engine.embedder.coming == NEW and not engine.embedder.waiting, timeout=PATIENCE_MS
    )
    assert engine.embedder.serves == OLD
    qtbot.mouseClick(view.model.compare, Qt.MouseButton.LeftButton)
    ready(qtbot, view, lambda: len(view.told.runs) == 2)
    assert [run.is_trial for run in view.told.runs] == [False, True]
    assert view.model._verdict.text()
    qtbot.mouseClick(view.model.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.embedder.serves == NEW, timeout=PATIENCE_MS)
    assert engine.embedder.coming == ""
    assert opened.preferences.settings.models.embedder == NEW
    opened.ask_view.ask("What is the monthly rent?")
    turn = opened.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.answer is not None, timeout=PATIENCE_MS)
    assert turn._hits
    assert "meaning" in turn._hits[0].parts


def test_other_settings_are_tried_compared_and_taken_over(
    qtbot: QtBot, opened: MainWindow, home: Home, folder: Path
) -> None:
    write_cases(paper(home, QUESTIONS), cases(folder))
    opened.go_to(QUALITY)
    view = opened.quality_view
    ready(qtbot, view, lambda: len(view.told.cases) == 3)
    view.show_page(TRIAL)
    page = view.trial
    assert not page.ask.isEnabled()
    page.words.setValue(0)
    page.meaning.setValue(0)
    assert not page.ask.isEnabled()  # nothing could be found
    page.reset()
    page.length.setValue(100)
    assert page._again.isVisible()
    told: list[str] = []
    view._doing.setText("")
    qtbot.mouseClick(page.ask, Qt.MouseButton.LeftButton)
    view._job.told.connect(lambda one: told.append(getattr(one, "step", "")))  # type: ignore[union-attr]
    ready(qtbot, view, lambda: len(view.told.runs) == 2)
    assert "reading" in told
    assert page._verdict.isVisible()
    assert "chunking.target_tokens 100" in run_words(view.told.runs[1])
    assert opened.preferences.settings.chunking.target_tokens == 220
    qtbot.mouseClick(page.see, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: "chunking.target_tokens: 220 → 100" in view.compare._settings.text(),
        timeout=PATIENCE_MS,
    )
    view.show_page(TRIAL)
    qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _sizes(home) == {100}, timeout=PATIENCE_MS)
    assert not page.use.isEnabled()


def _sizes(home: Home) -> set[int]:
    """The sizes that the library's files were read with."""
    with Store.open(home.store) as store:
        return {json.loads(file.recipe)[3] for file in store.ledger.files() if file.recipe}


def test_a_model_to_come_can_be_dropped(qtbot: QtBot, opened: MainWindow) -> None:
    engine = opened.engine
    engine.follow_model(NEW)
    qtbot.waitUntil(lambda: engine.embedder.coming == NEW, timeout=PATIENCE_MS)
    opened.go_to(QUALITY)
    opened.quality_view.show_page(MODEL)
    qtbot.mouseClick(opened.quality_view.model.drop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.embedder.coming == "", timeout=PATIENCE_MS)
    assert engine.embedder.serves == OLD
