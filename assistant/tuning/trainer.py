"""A training run in a child process, as a generator of events; closing it ends the child.

The run's folder holds all that the child needs, so that a run which ended in whatever way goes on
by training the same folder again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from multiprocessing.connection import Connection
from pathlib import Path

from filelock import FileLock, Timeout

from assistant.errors import ChildError, TuningError
from assistant.paths import Home
from assistant.process import Child
from assistant.tuning.events import (
    Estimated,
    Failed,
    Finished,
    Paused,
    TrainEvent,
    error_of,
    event_from_line,
    event_to_line,
)
from assistant.tuning.last_words import last_words
from assistant.tuning.runs import sealed_tokens

ENVIRONMENT = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "GOMP_SPINCOUNT": "1000",
    "THP_MEM_ALLOC_ENABLE": "1",
}
"""Read by the libraries when they load: they must not ask a network; their threads must not spin at
every barrier, which on a busy machine costs most of the time; and large tensors are asked for in
pages of 2 MB, where the system has them (a third less of its time goes into page faults)."""

_LIBRARIES = ("torch", "transformers", "peft", "safetensors", "gguf")
_MOST_BYTES = 1 << 20
_POLL_SECONDS = 0.05
_SIGN_SECONDS = 0.25


@dataclass(frozen=True, slots=True)
class Waited:
    """A sign of life, and a moment to stop."""


def require_libraries() -> None:
    """Raises TuningError, which says what to install, where footnote[tuning] is not there."""
    missing = [name for name in _LIBRARIES if find_spec(name) is None]
    if missing:
        raise TuningError(
            'Tuning needs more libraries; install them with: pip install "footnote[tuning]"',
            f"missing: {', '.join(missing)}",
        )


def train(
    run: Path, estimate_only: bool = False, home: Home | None = None
) -> Generator[TrainEvent | Waited, None, None]:
    """Begin or go on with the run in a folder, until it is finished or paused (`runs.ask_run`).

    `estimate_only` stops after the measured estimate; `home` is where the run is, which may be
    encrypted: the child then has its examples through a pipe, and no key. Raises TuningError if it
    cannot be trained or is being trained already, ChildError if the child dies.
    """
    require_libraries()
    lock = FileLock(run / ".lock", timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise TuningError(f"“{run.name}” is being trained already; wait, or stop it.") from error
    try:
        child = Child("trainer", run_child, str(run), estimate_only, sealed_tokens(run, home))
        try:
            yield from _events(child, Estimated if estimate_only else Finished)
        finally:
            child.kill()
            child.close()
    finally:
        lock.release()


def is_training(run: Path) -> bool:
    """Whether a trainer, of this or another process, works on the run."""
    try:
        with FileLock(run / ".lock", timeout=0):
            return False
    except Timeout:
        return True


def _events(child: Child, last: type[TrainEvent]) -> Iterator[TrainEvent | Waited]:
    said = time.monotonic()
    while True:
        while child.is_silent():
            time.sleep(_POLL_SECONDS)
            if time.monotonic() - said > _SIGN_SECONDS:
                said = time.monotonic()
                yield Waited()
        try:
            event = event_from_line(child.receive(_MOST_BYTES))
        except (EOFError, OSError) as error:
            raise ChildError(
                "Training ended unexpectedly (perhaps the memory was full); start it again and it "
                "goes on from its last checkpoint.",
                f"exit code {child.wait()}",
            ) from error
        if isinstance(event, Failed):
            raise error_of(event)
        yield event
        if isinstance(event, last | Paused):
            return


def run_child(
    connection: Connection, run: str, estimate_only: bool, tokens: dict[str, bytes] | None
) -> None:
    """What the child runs: the only place that loads torch."""
    with last_words(connection):
        os.environ.update(ENVIRONMENT)
        from assistant.tuning.training import train_run

        for event in train_run(Path(run), estimate_only, tokens):
            connection.send_bytes(event_to_line(event).encode())
