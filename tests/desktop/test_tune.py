"""The Tune view on the real engine: examples, checks, a training, its proof, and its use."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from assistant.models.installed import installed
from assistant.paths import Home
from assistant.records import Message
from assistant.settings import load_settings
from assistant.tuning.adopting import adopt_folder
from assistant.tuning.bases import installed_base
from assistant.tuning.drafts import drafts_file, read_drafts
from assistant.tuning.examples import Example
from assistant.tuning.registry import find_adapter, update_record
from desktop.main_window import MainWindow
from desktop.models.pairs_model import QUESTION, PairsModel
from desktop.places import ASK
from desktop.tune_view import CHECK, EXAMPLES, PROVE, TRAIN, USE, TuneView
from desktop.tuning.merge_dialog import MergeDialog
from tests.desktop.conftest import PATIENCE_MS, TINY, opened
from tests.tuning.peft_folder import write_peft

Opens = Callable[[Home], MainWindow]


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """Forty squares, and what is wrong with examples: empty, a secret, a repeat, too long."""
    rows = [
        {"prompt": f"What is {at} times {at}?", "completion": f"{at * at}."} for at in range(40)
    ]
    rows.append({"prompt": "What is nothing?", "completion": ""})
    rows.append({"prompt": "What is the card?", "completion": "4111 1111 1111 1111"})
    rows.append(rows[3])
    rows.append({"prompt": "Say it all.", "completion": "word " * 400})
    path = tmp_path / "squares.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def imported(qtbot: QtBot, view: TuneView, path: Path) -> None:
    with qtbot.waitSignal(view.examples.imported, timeout=PATIENCE_MS):
        view.examples.import_files([str(path)])


def test_from_a_file_to_an_adapter_in_the_answers(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, examples: Path, folder: Path
) -> None:
    window = open_window(tuned_home)
    window.engine.add_folder(str(folder))
    view = opened(qtbot, window)
    imported(qtbot, view, examples)
    model = view.desk.pairs
    assert model.rowCount() == 44

    view.show_step(CHECK)
    with qtbot.waitSignal(view.check.checked, timeout=PATIENCE_MS):
        qtbot.mouseClick(view.check.start, Qt.MouseButton.LeftButton)
    assert model.checks is not None
    kinds = {kind: model.rows_with(kind) for kind in ("empty", "secret", "duplicate", "too_long")}
    assert kinds == {"empty": [40], "secret": [41], "duplicate": [42], "too_long": [43]}
    assert model.checks.count("train") + model.checks.count("validation") > 30
    assert model.checks.count("held_out") >= 3
    view.check.shown_wanted.emit("too_long")
    assert view.step == EXAMPLES
    assert model.rowCount() == 1
    assert "tokens long" in view.examples.editor._found.text()

    view.show_step(TRAIN)
    form = view.train.form
    form.name.setText("squares")
    form.epochs.setValue(1)
    form.batch.setValue(8)
    form.rank.setValue(4)
    assert form.wish().lora == {"rank": 4}
    assert form.wish().train == {"epochs": 1.0, "batch": 8}
    with qtbot.waitSignal(view.train.made, timeout=PATIENCE_MS) as made:
        qtbot.mouseClick(form.start, Qt.MouseButton.LeftButton)
    assert made.args == ["squares"]
    assert view.train.chart.best is not None
    assert "Step" in view.train.chart.accessibleDescription()
    record = find_adapter(tuned_home, "squares")
    assert record.settings["lora"]["rank"] == 4
    assert record.figures["steps"] == view.train.steps

    view.show_step(USE)
    qtbot.waitUntil(lambda: "squares" in view.use.cards, timeout=PATIENCE_MS)
    card = view.use.cards["squares"]
    assert card.adapter.can_attach
    card.slider.setValue(70)
    card.attached.setChecked(True)
    card.slider.setValue(70)
    assert view.desk.attached == {"squares": 0.7}
    assert load_settings(tuned_home.settings).models.adapter == ""
    window.go_to(ASK)
    window.ask_view.ask("When are the bins emptied?")
    turn = window.ask_view.turns[-1]
    qtbot.waitUntil(lambda: turn.is_over, timeout=PATIENCE_MS)
    assert turn.answer is not None


def adopted(home: Home, tmp_path: Path, warned: bool, id: str = "mine") -> None:
    """An adapter whose proof is kept: better, with or without a warning."""
    base = installed_base(installed(home, TINY))
    adopt_folder(home, write_peft(tmp_path / f"peft-{id}", base, "lora"), base, id)
    figures = [
        {"way": way, "examples": 20, "score": score, "exact": 0.0, "f1": score, "json": 0.0,
         "slots": 0.0, "style": 0.5, "cited": None, "seconds": 0.1, "tokens": 8.0}
        for way, score in (("base", 0.2), ("tuned", 0.8))
    ]  # fmt: skip
    proof = {"measure": "f1", "figures": figures, "best": "tuned", "advice": "Better.",
             "cases": [["q", "w", "b", "t"]], "disk": 1}  # fmt: skip
    warnings = [{"guard": "forgetting", "message": "Of 40 questions it lost 12."}] if warned else []
    kept = {"proof": proof, "warnings": warnings, "at": "2026-11-24T10:00:00+00:00", "bar": 0.0}
    update_record(home, replace(find_adapter(home, id), proof=kept))


def test_a_guard_blocks_the_default_until_it_is_accepted(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, tmp_path: Path
) -> None:
    adopted(tuned_home, tmp_path, warned=True)
    window = open_window(tuned_home)
    view = opened(qtbot, window)
    assert "warnings: 1" in view.bar.verdict(PROVE)
    view.show_step(USE)
    card = view.use.cards["mine"]
    assert card.problems == [("Forgotten", "Of 40 questions it lost 12.")]
    view.use.use("mine", accepted=False)
    qtbot.waitUntil(lambda: "1 warning" in view.use.sentence, timeout=PATIENCE_MS)
    assert window.preferences.settings.models.adapter == ""
    qtbot.mouseClick(card.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.use.cards["mine"].kept == 1, timeout=PATIENCE_MS)
    assert find_adapter(tuned_home, "mine").accepted
    qtbot.waitUntil(lambda: window.preferences.is_saved, timeout=PATIENCE_MS)
    assert load_settings(tuned_home.settings).models.adapter == "mine"
    view.prove.choose("mine")
    assert "Tuning alone is best on 20" in view.prove.advice.text()

    pack = tmp_path / "mine.footnote-adapter"
    view.use.export("mine", str(pack))
    qtbot.waitUntil(pack.is_file, timeout=PATIENCE_MS)
    view.use.remove("mine")
    qtbot.waitUntil(lambda: not view.use.cards, timeout=PATIENCE_MS)
    assert window.preferences.settings.models.adapter == ""
    view.use.import_from(str(pack))
    qtbot.waitUntil(lambda: "mine" in view.use.cards, timeout=PATIENCE_MS)
    assert not view.use.cards["mine"].adapter.accepted


def test_several_are_kept_each_with_its_strength(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, tmp_path: Path
) -> None:
    adopted(tuned_home, tmp_path, warned=False)
    adopted(tuned_home, tmp_path, warned=True, id="letters")
    window = open_window(tuned_home)
    view = opened(qtbot, window)
    view.show_step(USE)
    for id, strength in (("mine", 70), ("letters", 40)):
        card = view.use.cards[id]
        card.attached.setChecked(True)
        card.slider.setValue(strength)
        qtbot.mouseClick(card.use, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(
            lambda id=id, kept=strength / 100: view.use.cards[id].kept == kept,  # type: ignore[misc]
            timeout=PATIENCE_MS,
        )
    assert find_adapter(tuned_home, "letters").accepted
    card = view.use.cards["mine"]
    assert card.keep.isHidden()
    card.slider.setValue(90)
    assert not card.keep.isHidden(), "it differs from what is kept"
    assert "together they are not" in view.use._used.text()
    assert "Until Footnote is closed" in view.use._used.text()
    qtbot.mouseClick(card.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.use.cards["mine"].kept == 0.9, timeout=PATIENCE_MS)
    assert "Until Footnote is closed" not in view.use._used.text()
    qtbot.waitUntil(lambda: window.preferences.is_saved, timeout=PATIENCE_MS)
    window.close()

    view = opened(qtbot, open_window(tuned_home))
    assert view.desk.attached == {"mine": 0.9, "letters": 0.4}
    view.show_step(USE)
    qtbot.waitUntil(lambda: "letters" in view.use.cards, timeout=PATIENCE_MS)
    assert view.use.cards["letters"].slider.value() == 40
    qtbot.mouseClick(view.use.cards["mine"].end, Qt.MouseButton.LeftButton)
    assert view.desk.kept == view.desk.attached == {"letters": 0.4}
    qtbot.mouseClick(view.use.none, Qt.MouseButton.LeftButton)
    assert view.desk.kept == view.desk.attached == {}


def test_what_is_not_proven_is_not_called_proven(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, tmp_path: Path
) -> None:
    adopted(tuned_home, tmp_path, warned=False)
    base = installed_base(installed(tuned_home, TINY))
    adopt_folder(tuned_home, write_peft(tmp_path / "peft-new", base, "lora"), base, "new")
    view = opened(qtbot, open_window(tuned_home))
    view.show_step(USE)
    view.use.cards["mine"].attached.setChecked(True)
    assert "proven" not in view.use._used.text()
    view.use.cards["new"].attached.setChecked(True)
    words = view.use._used.text()
    assert "Not proven yet: new. Together they are not proven." in words
    assert "Each was proven" not in words


def test_a_merge_shows_how_near_it_is(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, tmp_path: Path
) -> None:
    adopted(tuned_home, tmp_path, warned=False)
    view = opened(qtbot, open_window(tuned_home))
    adapter = view.desk.adapter("mine")
    assert adapter is not None
    dialog: MergeDialog = view.use.merge(adapter)
    dialog.format.setCurrentIndex(dialog.format.findData("F16"))
    target = tmp_path / "merged.gguf"
    dialog.merge(str(target))
    qtbot.waitUntil(lambda: "merged.gguf" in dialog._state.text(), timeout=PATIENCE_MS)
    assert target.is_file()
    assert [one.what for one in dialog.agreements] == ["base alone", "attached", "merged"]
    assert all(one.agrees for one in dialog.agreements)
    dialog.reject()


def test_a_proof_is_run_and_kept(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, tmp_path: Path
) -> None:
    adopted(tuned_home, tmp_path, warned=False)
    lines = [
        json.dumps(
            {"messages": [{"role": "user", "content": f"q{at}"},
                          {"role": "assistant", "content": f"a{at}"}],
             "group": "", "line": at, "origin": "f", "citations": []}
        )
        for at in range(4)
    ]  # fmt: skip
    (tuned_home.folder / "adapters/mine/held_out.jsonl").write_text("\n".join(lines), "utf-8")
    view = opened(qtbot, open_window(tuned_home))
    view.show_step(PROVE)
    view.prove.library.setChecked(False)
    with qtbot.waitSignal(view.prove.proven, timeout=PATIENCE_MS):
        qtbot.mouseClick(view.prove.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.prove.model.best == "base", timeout=PATIENCE_MS)
    assert view.prove.model.rowCount() == 3
    last = view.prove.model.index(2, 0)
    assert "The question given back" in last.data()
    assert "do not use this adapter" in view.prove.advice.text()


def test_a_training_that_dies_goes_on_after_a_restart(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, examples: Path
) -> None:
    window = open_window(tuned_home)
    view = opened(qtbot, window)
    imported(qtbot, view, examples)
    view.show_step(TRAIN)
    form = view.train.form
    form.name.setText("long")
    form.epochs.setValue(400)
    form.validate_every.setValue(5)
    qtbot.mouseClick(form.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.train.step > 25, timeout=PATIENCE_MS)
    psutil.Process(window.engine.tuner.pid).kill()
    qtbot.waitUntil(lambda: not view.train.is_training, timeout=PATIENCE_MS)
    window.close()

    view = opened(qtbot, open_window(tuned_home))
    qtbot.waitUntil(lambda: bool(view.desk.now.runs), timeout=PATIENCE_MS)
    assert view.bar.verdict(TRAIN) == "paused"
    begun = view.desk.now.runs[0].step
    assert begun >= 20
    qtbot.waitUntil(lambda: view.train.chart.best is not None, timeout=PATIENCE_MS)
    view.train.go_on("long")
    qtbot.waitUntil(lambda: view.train.step > begun, timeout=PATIENCE_MS)
    qtbot.mouseClick(view.train.pause, Qt.MouseButton.LeftButton)
    assert not view.train.is_training
    with qtbot.waitSignal(view.train.made, timeout=PATIENCE_MS):
        view.train.keep_best("long")
    qtbot.waitUntil(lambda: not view.desk.now.runs, timeout=PATIENCE_MS)
    assert "best_step" in find_adapter(tuned_home, "long").figures


def test_what_is_edited_is_kept(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, examples: Path
) -> None:
    window = open_window(tuned_home)
    view = opened(qtbot, window)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(examples))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    with qtbot.waitSignal(view.examples.imported, timeout=PATIENCE_MS):
        view.dropEvent(drop)
    view.examples.write_new()
    qtbot.keyClicks(view.examples.editor.question, "Who am I?")
    qtbot.keyClicks(view.examples.editor.answer, "You.")
    view.examples.choose(0)
    view.examples.delete_chosen()
    view.desk.pairs.undo()
    view.examples.choose(43)
    view.examples.delete_chosen()
    window.close()  # at once: nothing waited for the writing
    kept = read_drafts(tuned_home)
    assert len(kept) == 44
    assert (kept[-1].question, kept[-1].answer) == ("Who am I?", "You.")
    assert kept[0].question == "What is 0 times 0?"


def test_damaged_examples_are_said_and_set_aside(
    qtbot: QtBot, open_window: Opens, tuned_home: Home
) -> None:
    file = drafts_file(tuned_home)
    file.parent.mkdir()
    file.write_text("{half\n", "utf-8")
    window = open_window(tuned_home)
    view = opened(qtbot, window)
    qtbot.waitUntil(lambda: "damaged" in window.notice.sentence, timeout=PATIENCE_MS)
    view.examples.write_new()
    qtbot.waitUntil(lambda: view.desk.keeper.is_saved, timeout=PATIENCE_MS)
    assert len(read_drafts(tuned_home)) == 1
    assert file.with_name("examples.damaged.jsonl").read_text("utf-8") == "{half\n"


def test_without_the_libraries_the_page_says_what_it_needs(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, examples: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """As in an installation without footnote[tuning]: the children cannot find peft either."""
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "sitecustomize.py").write_text(
        "import importlib.util as u\nreal = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name == 'peft' else real(name, *rest)\n"
    )
    monkeypatch.setenv(
        "PYTHONPATH", os.pathsep.join([str(hidden), os.environ.get("PYTHONPATH", "")])
    )
    view = opened(qtbot, open_window(tuned_home))
    view.show_step(TRAIN)
    assert "footnote[tuning]" in view.train.form._missing.text()
    assert not view.train.form._missing.isHidden()
    assert not view.train.form.start.isEnabled()
    assert view.bar.verdict(TRAIN) == "not installed"
    imported(qtbot, view, examples)
    with qtbot.waitSignal(view.check.checked, timeout=PATIENCE_MS):
        view.check.check()


@pytest.mark.usefixtures("qapp")
def test_a_hundred_thousand_examples_scroll() -> None:
    model = PairsModel()
    model.put(
        Example((Message("user", f"Question {at}?"), Message("assistant", "Yes.")))
        for at in range(100_000)
    )
    assert model.rowCount() == 100_000
    assert model.index(99_999, QUESTION).data() == "Question 99999?"
    model.filter("question 9999")
    assert model.rowCount() == 11


def test_the_estimate_is_measured(
    qtbot: QtBot, open_window: Opens, tuned_home: Home, examples: Path
) -> None:
    view = opened(qtbot, open_window(tuned_home))
    imported(qtbot, view, examples)
    view.show_step(TRAIN)
    qtbot.mouseClick(view.train.form.estimate, Qt.MouseButton.LeftButton)
    needs = view.train.form.needs
    qtbot.waitUntil(lambda: "tokens a second" in needs.text(), timeout=PATIENCE_MS)
    assert "Memory: about" in needs.text()
    qtbot.waitUntil(lambda: not view.train.is_training, timeout=PATIENCE_MS)
    assert not list((tuned_home.folder / "tuning").glob(".estimate*"))
