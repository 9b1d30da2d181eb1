"""What a training run says while it runs, and the lines of JSON that carry it.

    Prepared -> Estimated -> Stepped… -> Validated -> Saved … -> Finished, or Paused

The trainer writes every event into the run's log.jsonl too: a view shows a run that it did not see.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

from assistant.errors import AssistantError, TuningError

Ending = Literal["done", "validation", "stopped"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """The base is loaded. `step`: the checkpoint's, where a run goes on; 0 at a beginning.

    trainable, parameters   weights of the adapter, and of all
    precision, device       what was chosen, with the measured reason
    """

    step: int
    steps: int
    trainable: int
    parameters: int
    precision: str
    device: str
    reason: str


@dataclass(frozen=True, slots=True)
class Estimated:
    """What the whole run will take, from a measured pack: seconds, tokens a second, bytes."""

    seconds: float
    rate: float
    measured_tokens: int
    memory: int


@dataclass(frozen=True, slots=True)
class Stepped:
    """After an optimiser step: mean loss of a learned token (nats), and what it cost.

    learned, computed   tokens: learned from, and run through the model
    seconds             of this step; left: estimated of the rest
    """

    step: int
    steps: int
    loss: float
    learning_rate: float
    learned: int
    computed: int
    seconds: float
    left: float


@dataclass(frozen=True, slots=True)
class Validated:
    """`best`: the lowest loss so far, whose adapter is kept."""

    step: int
    loss: float
    best: bool


@dataclass(frozen=True, slots=True)
class Saved:
    """A checkpoint: from here the run can go on."""

    step: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The adapter of the lowest validation loss is in the run's folder `best-N`.

    reason: all steps are done, the validation turned, or it was asked to stop and keep the best.
    """

    step: int
    best_step: int
    loss: float
    reason: Ending


@dataclass(frozen=True, slots=True)
class Paused:
    """As was asked: saved after this step, from where the run goes on when it is trained again."""

    step: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The child's last word: an error for the user, or (`fault`) one of ours."""

    message: str
    detail: str
    fault: bool


TrainEvent = Prepared | Estimated | Stepped | Validated | Saved | Finished | Paused
_KINDS: dict[str, type[Any]] = {
    kind.__name__.lower(): kind
    for kind in (Prepared, Estimated, Stepped, Validated, Saved, Finished, Paused, Failed)
}


def event_to_line(event: TrainEvent | Failed) -> str:
    return json.dumps({"event": type(event).__name__.lower(), **asdict(event)}, ensure_ascii=False)


def event_from_line(line: str | bytes) -> TrainEvent | Failed:
    """Raises ValueError, KeyError or TypeError where it is no event."""
    table = json.loads(line)
    kind = _KINDS[table.pop("event")]
    known = {one.name for one in fields(kind)}
    made: TrainEvent | Failed = kind(**{key: table[key] for key in table if key in known})
    return made


def error_of(failed: Failed) -> Exception:
    if failed.fault:
        return RuntimeError(f"{failed.message}\n{failed.detail}")
    return TuningError(failed.message, failed.detail)


def failed_of(error: Exception, detail: str) -> Failed:
    if isinstance(error, AssistantError):
        return Failed(error.message, error.detail, fault=False)
    return Failed(repr(error), detail, fault=True)
