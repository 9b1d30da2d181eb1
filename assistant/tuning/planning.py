"""What is trained, and how: the plan of a run, its presets, and its JSON.

A plan says everything that the result depends on: a run can be begun, killed and gone on with, and
ends the same.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeVar

from assistant.errors import TuningError
from assistant.tuning.bases import Base

T = TypeVar("T")
Method = Literal["lora", "rslora", "dora"]
Schedule = Literal["cosine", "linear", "constant"]
Precision = Literal["auto", "float32", "bfloat16"]

LINEAR = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


@dataclass(frozen=True, slots=True)
class LoraSettings:
    """Low-rank adaptation (Hu et al. 2021); rsLoRA scales by alpha / sqrt(rank) (Kalajdzievski
    2023), DoRA learns magnitudes beside (Liu et al. 2024)."""

    method: Method = "lora"
    rank: int = 16
    alpha: float = 32.0
    dropout: float = 0.0
    targets: tuple[str, ...] = LINEAR


@dataclass(frozen=True, slots=True)
class TrainSettings:
    """batch: examples of an optimiser step; pack_tokens: how many are computed at once, at most.

    validate_every and save_every count steps; 0 is once an epoch. threads 0: every core.
    """

    learning_rate: float = 2e-4
    schedule: Schedule = "cosine"
    warmup: float = 0.05
    epochs: float = 3.0
    most_steps: int = 0
    batch: int = 16
    pack_tokens: int = 2048
    share_prefixes: bool = True
    weight_decay: float = 0.0
    clip: float = 1.0
    checkpointing: bool = False
    precision: Precision = "auto"
    four_bit: bool = False
    device: Literal["auto", "cpu", "cuda"] = "auto"
    threads: int = 0
    validate_every: int = 0
    save_every: int = 20
    patience: int = 3
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """`data`: hash of the split; `base_*`: what the adapter will fit."""

    name: str
    base_id: str
    base_kind: str
    base_path: str
    base_hash: str
    architecture: str
    data: str
    lora: LoraSettings = field(default_factory=LoraSettings)
    train: TrainSettings = field(default_factory=TrainSettings)


PRESETS: dict[str, tuple[str, LoraSettings, TrainSettings]] = {
    "short-answers": (
        "short answers in the way that the examples give them",
        LoraSettings(rank=16, alpha=32),
        TrainSettings(learning_rate=3e-4, epochs=3),
    ),
    "json": (
        "a fixed format: JSON, forms, labels",
        LoraSettings(rank=16, alpha=32),
        TrainSettings(learning_rate=5e-4, epochs=3, batch=16),
    ),
    "my-style": (
        "a way of writing, from longer texts",
        LoraSettings(method="rslora", rank=32, alpha=16),
        TrainSettings(learning_rate=2e-4, epochs=3, batch=16),
    ),
}


def plan_for(name: str, base: Base, data: str, lora: LoraSettings, train: TrainSettings) -> Plan:
    """Raises TuningError if a setting makes no sense."""
    problems = [
        (not 1 <= lora.rank <= 512, "the rank must be from 1 to 512"),
        (lora.alpha <= 0, "alpha must be above 0"),
        (not 0 <= lora.dropout < 1, "the dropout must be from 0 to below 1"),
        (not lora.targets, "there must be modules to train"),
        (not 0 < train.learning_rate <= 1, "the learning rate must be above 0 and at most 1"),
        (train.epochs <= 0, "there must be epochs to train"),
        (train.batch < 1, "the batch must be at least 1"),
        (train.pack_tokens < 16, "at least 16 tokens must be computed at once"),
        (not 0 <= train.warmup < 1, "the warm-up must be from 0 to below 1"),
        (train.save_every < 1, "a checkpoint must be saved every step or less often"),
    ]
    for wrong, why in problems:
        if wrong:
            raise TuningError(f"This cannot be trained: {why}.")
    return Plan(
        name,
        base.id,
        base.kind,
        str(base.path),
        base.hash,
        base.architecture,
        data,
        _targets_checked(lora),
        train,
    )


def _targets_checked(lora: LoraSettings) -> LoraSettings:
    unusual = [name for name in lora.targets if name not in LINEAR]
    if unusual:
        raise TuningError(
            f"“{unusual[0]}” cannot be trained here: an adapter on it would not reach the running "
            f"assistant; choose of {', '.join(LINEAR)}."
        )
    return replace(lora, targets=tuple(name for name in LINEAR if name in lora.targets))


def plan_to_json(plan: Plan) -> str:
    return json.dumps(asdict(plan), indent=1, ensure_ascii=False)


def plan_from_json(text: str) -> Plan:
    """The inverse of `plan_to_json`. Raises TuningError."""
    try:
        table = json.loads(text)
        lora = _made(LoraSettings, table.pop("lora"))
        train = _made(TrainSettings, table.pop("train"))
        return _made(Plan, {**table, "lora": lora, "train": train})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise TuningError(
            "The plan of this training run is damaged; start a new one.", repr(error)
        ) from error


def read_plan(run: Path) -> Plan:
    """The plan of the run in a folder. Raises TuningError."""
    try:
        return plan_from_json((run / "plan.json").read_text("utf-8"))
    except OSError as error:
        raise TuningError(f"{run} is no training run: it has no plan.", str(error)) from error


def _made(record: type[T], table: dict[str, Any]) -> T:
    known = {one.name for one in fields(record)}  # type: ignore[arg-type]
    values = {key: value for key, value in table.items() if key in known}
    if "targets" in values:
        values["targets"] = tuple(values["targets"])
    return record(**values)
