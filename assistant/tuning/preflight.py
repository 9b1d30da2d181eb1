"""Before a minute is spent: does the machine have the memory and the disk for a training run?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import psutil

from assistant.errors import TuningError
from assistant.tuning.bases import Base
from assistant.tuning.planning import TrainSettings

_LIBRARIES = 900_000_000  # bytes: torch, transformers and peft, loaded, and what they waste
_WIDTHS, _INNERS = 12, 5  # float32 values that a layer keeps of a token until its gradient is made


@dataclass(frozen=True, slots=True)
class Needs:
    """Bytes of memory while training, and of disk for the run and one merged model."""

    memory: int
    disk: int


def needs_of(base: Base, settings: TrainSettings, longest: int = 0) -> Needs:
    """Reckoned: weights, and what the layers keep of a pack; `longest`: tokens of an example.

    SmolLM2 with packs of 511 tokens held 2.30 GB at the most; this gives 2.33.
    """
    layers, width, inner = base.shape
    kept = 4 * (_WIDTHS * width + _INNERS * inner)
    layers = 2 if settings.checkpointing else layers
    state = max(settings.pack_tokens, longest) * layers * kept
    weights = base.parameters * (1 if settings.four_bit else 4)
    return Needs(weights + state + _LIBRARIES, base.parameters * 6)


def require_room(base: Base, settings: TrainSettings, folder: Path, longest: int = 0) -> Needs:
    """Raises TuningError where memory or disk fall short, with how much."""
    needs = needs_of(base, settings, longest)
    memory, disk = psutil.virtual_memory().available, psutil.disk_usage(str(folder)).free
    for what, wanted, there in (("memory", needs.memory, memory), ("disk", needs.disk, disk)):
        if wanted > there:
            raise TuningError(
                f"Training on {base.name} needs about {wanted / 1e9:.1f} GB of {what}, and "
                f"{there / 1e9:.1f} GB are free; choose a smaller model, or free some."
            )
    return needs
