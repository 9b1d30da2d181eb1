"""A training run on a model of a few kilobytes, for the tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from assistant.records import Message
from assistant.tuning.bases import Base, base_at, open_vocabulary
from assistant.tuning.examples import Example
from assistant.tuning.planning import LoraSettings, TrainSettings, plan_for
from assistant.tuning.runs import begin_run
from assistant.tuning.splitting import split_examples
from tests.tiny_gguf import write_tiny_gguf

SETTINGS = TrainSettings(
    learning_rate=1e-2,
    epochs=1,
    batch=4,
    pack_tokens=200,
    save_every=2,
    validate_every=3,
    threads=1,
    precision="float32",
    device="cpu",
)
LORA = LoraSettings(rank=4, dropout=0.1)


def tiny_base(folder: Path, seed: int = 1) -> Base:
    return base_at(write_tiny_gguf(folder / f"tiny-{seed}.gguf", seed))


def examples(count: int = 40) -> list[Example]:
    return [
        Example(
            (Message("user", f"Please answer. What is {at}?"), Message("assistant", f"{at * at}.")),
            line=at + 1,
            origin="f",
        )
        for at in range(count)
    ]


def tiny_run(
    folder: Path, name: str, base: Base, lora: LoraSettings = LORA, most_steps: int = 0
) -> Path:
    """A run that is begun and not yet trained: eight steps, or `most_steps`."""
    split = split_examples(examples())
    settings = replace(SETTINGS, most_steps=most_steps)
    plan = plan_for(name, base, split.hash, lora, settings)
    begin_run(folder / name, plan, split, open_vocabulary(base))
    return folder / name
