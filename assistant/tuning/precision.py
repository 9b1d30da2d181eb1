"""Which device and number format to train in; what is not given is measured. The child only."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import Any

import psutil
import torch
import torch.nn.functional as F

from assistant.errors import TuningError
from assistant.tuning.planning import TrainSettings

_CLEARLY = 1.15  # times as fast: a coarser format must earn its rounding
_ROWS, _WIDTH, _INNER = 256, 576, 1536


@dataclass(frozen=True, slots=True)
class Choice:
    """`storage`: of the frozen weights."""

    device: str
    precision: str
    storage: torch.dtype
    reason: str


def choose(settings: TrainSettings) -> Choice:
    """Raises TuningError if there is no GPU where one is asked for."""
    if settings.device == "cuda" and not torch.cuda.is_available():
        raise TuningError("There is no NVIDIA GPU that torch can use; train on the CPU.")
    if settings.device != "cpu" and torch.cuda.is_available():
        if settings.precision == "float32" or not torch.cuda.is_bf16_supported():
            return Choice("cuda", "float32", torch.float32, "as chosen, or all that the GPU has")
        return Choice("cuda", "bfloat16", torch.bfloat16, "the GPU computes in it")
    if settings.precision != "auto":
        return Choice("cpu", settings.precision, torch.float32, "as chosen")
    full, half = (_seconds(dtype) for dtype in (torch.float32, torch.bfloat16))
    words = f"bfloat16 takes {half / full:.2f} times as long as float32 on this processor"
    quicker = full > _CLEARLY * half
    return Choice("cpu", "bfloat16" if quicker else "float32", torch.float32, words)


def peak_memory() -> int:
    """The most bytes that this process has held; 0 where the system does not say."""
    memory = psutil.Process().memory_info()
    return int(getattr(memory, "peak_wset", 0)) or _peak_of_unix()


def _peak_of_unix() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _seconds(dtype: Any) -> float:
    """The processor's time for a layer there and back, the best of three."""
    weight = torch.randn(_INNER, _WIDTH).to(dtype)
    row = torch.randn(_ROWS, _WIDTH).to(dtype).requires_grad_()
    best = float("inf")
    for _ in range(3):
        begun = time.process_time()
        F.linear(row, weight).sum().backward()
        best = min(best, time.process_time() - begun)
    return best
