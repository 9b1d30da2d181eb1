"""Training in a real child: killed and gone on with, refused where it cannot work."""

from __future__ import annotations

import filecmp
import os
import signal
import threading
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import ChildError, TuningError
from assistant.tuning.events import Estimated, Finished, Paused, Prepared, Stepped, Validated
from assistant.tuning.planning import (
    LoraSettings,
    TrainSettings,
    plan_for,
    plan_from_json,
    plan_to_json,
)
from assistant.tuning.runs import ask_run, newest, read_log
from assistant.tuning.trainer import is_training, train
from tests.tuning.tiny import SETTINGS, tiny_base, tiny_run


def child_of_this_process() -> int:
    children = Path(f"/proc/{os.getpid()}/task")
    found = [
        int(pid) for task in children.iterdir() for pid in (task / "children").read_text().split()
    ]
    names = {pid: Path(f"/proc/{pid}/cmdline").read_bytes() for pid in found}
    return next(pid for pid, line in names.items() if b"spawn_main" in line)


def kill_after_a_checkpoint(run: Path) -> None:
    """At once, not when its event arrives: the few steps that are left take milliseconds."""
    while newest(run, "checkpoint-") is None:
        time.sleep(0.001)
    os.kill(child_of_this_process(), signal.SIGKILL)


def test_a_killed_run_ends_as_an_undisturbed_one(tmp_path: Path) -> None:
    base = tiny_base(tmp_path)
    calm, killed = (tiny_run(tmp_path, name, base) for name in ("calm", "killed"))
    events = list(train(calm))
    steps = [event for event in events if isinstance(event, Stepped)]
    assert [step.step for step in steps] == list(range(1, 9))
    assert steps[-1].loss < steps[0].loss
    assert isinstance(events[-1], Finished)
    assert any(isinstance(event, Estimated) for event in events)
    judged = [event for event in events if isinstance(event, Validated)]
    assert events[-1].loss == min(event.loss for event in judged)

    killing = threading.Thread(target=kill_after_a_checkpoint, args=(killed,))
    killing.start()
    with pytest.raises(ChildError, match="goes on from its last checkpoint"):
        list(train(killed))
    killing.join()
    again = list(train(killed))
    begun = next(event for event in again if isinstance(event, Prepared))
    assert 2 <= begun.step < 8
    for file in calm.rglob("*.safetensors"):
        other = killed / file.relative_to(calm)
        assert filecmp.cmp(file, other, shallow=False), file
    logged = [event.step for event in read_log(killed) if isinstance(event, Stepped)]
    assert logged == list(range(1, 9))


def test_a_paused_run_ends_as_an_undisturbed_one(tmp_path: Path) -> None:
    base = tiny_base(tmp_path)
    calm, paused = (tiny_run(tmp_path, name, base) for name in ("calm", "paused"))
    list(train(calm))
    with closing(train(paused)) as events:
        for event in events:
            if isinstance(event, Prepared):
                assert is_training(paused)
                ask_run(paused, "pause")
    assert isinstance(event, Paused)
    assert 1 <= event.step < 8
    assert newest(paused, "checkpoint-") == (event.step, paused / f"checkpoint-{event.step}")
    assert not is_training(paused)
    *_, last = train(paused)
    assert isinstance(last, Finished)
    assert last.reason == "done"
    for file in calm.rglob("*.safetensors"):
        assert filecmp.cmp(file, paused / file.relative_to(calm), shallow=False), file


def test_a_stopped_run_keeps_the_best(tmp_path: Path) -> None:
    run = tiny_run(tmp_path, "run", tiny_base(tmp_path))
    with closing(train(run)) as events:
        for event in events:
            if isinstance(event, Prepared):
                ask_run(run, "stop")
    assert isinstance(event, Finished)
    assert (event.reason, event.step < 8) == ("stopped", True)
    found = newest(run, "best-")
    assert found is not None
    assert found[0] == event.best_step
    assert (found[1] / "adapter_model.safetensors").is_file()
    with pytest.raises(TuningError, match="no training run"):
        ask_run(tmp_path / "none", "stop")


def test_a_run_that_is_closed_stops_and_can_be_looked_at(tmp_path: Path) -> None:
    base = tiny_base(tmp_path)
    run = tiny_run(tmp_path, "run", base)
    with closing(train(run)) as events:
        assert isinstance(next(event for event in events if isinstance(event, Prepared)), Prepared)
        with pytest.raises(TuningError, match="being trained already"):
            next(iter(train(run)))
    with pytest.raises(TuningError, match="there already"):
        tiny_run(tmp_path, "run", base)


@pytest.mark.parametrize(
    ("lora", "settings", "said"),
    [
        (LoraSettings(rank=0), SETTINGS, "rank"),
        (LoraSettings(targets=("lm_head",)), SETTINGS, "lm_head"),
        (LoraSettings(targets=("embed_tokens",)), SETTINGS, "embed_tokens"),
        (LoraSettings(dropout=1.0), SETTINGS, "dropout"),
        (LoraSettings(), replace(SETTINGS, learning_rate=2.0), "learning rate"),
    ],
)
def test_what_makes_no_sense_is_refused_before_training(
    tmp_path: Path, lora: LoraSettings, settings: TrainSettings, said: str
) -> None:
    with pytest.raises(TuningError, match=said):
        plan_for("run", tiny_base(tmp_path), "", lora, settings)


def test_a_plan_survives_its_file(tmp_path: Path) -> None:
    plan = plan_for("run", tiny_base(tmp_path), "hash", LoraSettings(method="dora"), SETTINGS)
    assert plan_from_json(plan_to_json(plan)) == plan
    with pytest.raises(TuningError, match="damaged"):
        plan_from_json("{}")


def test_an_estimate_ends_by_itself(tmp_path: Path) -> None:
    run = tiny_run(tmp_path, "estimated", tiny_base(tmp_path))
    assert isinstance(list(train(run, estimate_only=True))[-1], Estimated)
