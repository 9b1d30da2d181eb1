"""Jobs and workers with a real child: told, ended, cancelled, failed, dead, restarted."""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection

import pytest
from pytestqt.qtbot import QtBot

from assistant.errors import ModelError
from desktop.children.serving import Lane, Outbox, serve
from desktop.jobs import Job, Worker, run_in_thread
from desktop.messages import Trouble
from tests.desktop.conftest import PATIENCE_MS


@dataclass(frozen=True, slots=True)
class Count:
    to: int
    pause_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Fail:
    ours: bool


@dataclass(frozen=True, slots=True)
class Die:
    pass


def work(request: object) -> Generator[object, None, None]:
    match request:
        case Count(to, pause_s):
            for number in range(to):
                yield number
                time.sleep(pause_s)
        case Fail(ours):
            raise ValueError("a slip") if ours else ModelError("Fetch the model first.")
        case Die():
            os._exit(3)


def run(connection: Connection) -> None:
    lane = Lane("test", work, Outbox(connection, 0.0))
    serve(connection, {Count: lane, Fail: lane, Die: lane})


@pytest.fixture
def worker(request: pytest.FixtureRequest) -> Iterator[Worker]:
    request.getfixturevalue("qapp")
    made = Worker("test-worker", run)
    yield made
    made.close()


def told_by(job: Job) -> list[object]:
    told: list[object] = []
    job.told.connect(told.append)
    return told


def test_everything_is_told_in_order_and_then_the_end(qtbot: QtBot, worker: Worker) -> None:
    job = worker.run(Count(300))
    told = told_by(job)
    with qtbot.waitSignal(job.ended, timeout=PATIENCE_MS):
        pass
    assert told == list(range(300))


def test_a_cancelled_job_ends_at_once_and_the_next_one_runs(qtbot: QtBot, worker: Worker) -> None:
    job = worker.run(Count(100_000, 0.01))
    with qtbot.waitSignal(job.told, timeout=PATIENCE_MS):
        pass
    with qtbot.waitSignal(job.ended, timeout=PATIENCE_MS):
        job.cancel()
    following = worker.run(Count(3))
    told = told_by(following)
    with qtbot.waitSignal(following.ended, timeout=PATIENCE_MS):
        pass
    assert told == [0, 1, 2]


@pytest.mark.parametrize(("ours", "kind"), [(False, "ModelError"), (True, "fault")])
def test_what_goes_wrong_is_told_in_a_sentence(
    qtbot: QtBot, worker: Worker, ours: bool, kind: str
) -> None:
    job = worker.run(Fail(ours))
    with qtbot.waitSignal(job.failed, timeout=PATIENCE_MS) as waited:
        pass
    trouble = waited.args[0]
    assert isinstance(trouble, Trouble)
    assert trouble.kind == kind
    assert trouble.message.endswith(".")
    assert ("Traceback" in trouble.detail) is ours


def test_a_child_that_dies_fails_its_jobs_and_is_started_again(
    qtbot: QtBot, worker: Worker
) -> None:
    job = worker.run(Die())
    with qtbot.waitSignal(job.failed, timeout=PATIENCE_MS) as waited:
        pass
    assert waited.args[0].kind == "ChildError"
    following = worker.run(Count(2))
    told = told_by(following)
    with qtbot.waitSignal(following.ended, timeout=PATIENCE_MS):
        pass
    assert told == [0, 1]


def test_a_thread_tells_and_can_be_cancelled(qtbot: QtBot, worker: Worker) -> None:
    job = run_in_thread(lambda: iter([1, 2, 3]), worker)
    told = told_by(job)
    with qtbot.waitSignal(job.ended, timeout=PATIENCE_MS):
        pass
    assert told == [1, 2, 3]
    closed: list[bool] = []

    def endless() -> Generator[object, None, None]:
        try:
            while True:
                yield 0
                time.sleep(0.01)
        finally:
            closed.append(True)

    long = run_in_thread(endless, worker)
    with qtbot.waitSignal(long.told, timeout=PATIENCE_MS):
        pass
    long.cancel()
    qtbot.waitUntil(lambda: closed == [True], timeout=PATIENCE_MS)


def test_a_closed_worker_starts_no_child(qtbot: QtBot, worker: Worker) -> None:
    worker.close()
    job = worker.run(Count(3))
    with qtbot.waitSignal(job.ended, timeout=PATIENCE_MS):
        pass
    assert worker.pid == 0
