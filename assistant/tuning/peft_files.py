"""A folder with a peft LoRA, trained here or elsewhere -> its matrices, or why it cannot be used.

Only safetensors are read: a pickle can run programs when it is opened.
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.errors import TuningError

WEIGHTS, CONFIG, ORIGIN = "adapter_model.safetensors", "adapter_config.json", "footnote.json"
_PREFIX = "base_model.model."
_DTYPES = {"F32": np.float32, "F16": np.float16, "F64": np.float64}

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LowRank:
    """What changes one weight W (out, in): W + scale · b a; with DoRA rows rescaled to `magnitude`.

    module  as transformers names it ("model.layers.0.self_attn.q_proj")
    a       (rank, in)
    b       (out, rank)
    """

    module: str
    a: Floats
    b: Floats
    scale: float
    magnitude: Floats | None = None


@dataclass(frozen=True, slots=True)
class PeftAdapter:
    """`base_hash`: of the base it was trained on, "" where the folder does not say."""

    folder: Path
    parts: tuple[LowRank, ...]
    base_hash: str
    base_name: str
    hash: str

    @property
    def is_dora(self) -> bool:
        return any(part.magnitude is not None for part in self.parts)


def read_adapter(folder: Path) -> PeftAdapter:
    """Raises TuningError with the reason where it is no LoRA that can be used."""
    config = _config(folder)
    data = _bytes(folder)
    try:
        tensors = _tensors(data)
        parts = tuple(_parts(tensors, config))
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise TuningError(
            f"The adapter in {folder} is damaged: its weights cannot be read.", repr(error)
        ) from error
    if not parts:
        raise TuningError(f"The adapter in {folder} holds no LoRA weights.")
    return PeftAdapter(
        folder,
        parts,
        _origin(folder),
        str(config.get("base_model_name_or_path") or ""),
        hashlib.sha256(data).hexdigest(),
    )


def _config(folder: Path) -> dict[str, Any]:
    try:
        config = json.loads((folder / CONFIG).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise TuningError(
            f"{folder} is no adapter: its {CONFIG} cannot be read.", str(error)
        ) from error
    if not isinstance(config, dict) or config.get("peft_type") != "LORA":
        kind = config.get("peft_type") if isinstance(config, dict) else config
        raise TuningError(f"The adapter in {folder} is of the kind {kind}; only LoRA can be used.")
    bias = config.get("bias") or "none"
    problems = [
        (config.get("modules_to_save"), "it replaces whole modules (modules_to_save)"),
        (bias != "none" or config.get("lora_bias"), "it changes biases"),
        (config.get("layer_replication"), "it repeats layers"),
        (config.get("trainable_token_indices"), "it changes single tokens"),
        (config.get("fan_in_fan_out"), "its matrices are stored the other way round"),
        (config.get("use_qalora"), "it groups its inputs (QALoRA)"),
        (config.get("alora_invocation_tokens"), "it is switched on by words (aLoRA)"),
    ]
    for wrong, why in problems:
        if wrong:
            raise TuningError(f"The adapter in {folder} cannot be used: {why}.")
    return config


def _bytes(folder: Path) -> bytes:
    try:
        return (folder / WEIGHTS).read_bytes()
    except OSError as error:
        if (folder / "adapter_model.bin").exists():
            raise TuningError(
                "The adapter is stored as adapter_model.bin, which can run programs when it is "
                "opened and so is never loaded; save it as safetensors."
            ) from error
        raise TuningError(f"{folder} holds no {WEIGHTS}.", str(error)) from error


def _tensors(data: bytes) -> dict[str, Floats]:
    """Tensors by name as float32. Format: 8 bytes header length, a JSON header, the data."""
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    found = {}
    for name, info in header.items():
        if name == "__metadata__":
            continue
        start, end = (8 + size + offset for offset in info["data_offsets"])
        raw, shape = data[start:end], info["shape"]
        if info["dtype"] == "BF16":
            wide = np.frombuffer(raw, np.uint16).astype(np.uint32) << 16
            values = wide.view(np.float32)
        else:
            values = np.frombuffer(raw, _DTYPES[info["dtype"]]).astype(np.float32)
        if not np.isfinite(values).all():
            raise ValueError(f"{name} is not finite")
        found[name] = values.reshape(shape)
    return found


def _parts(tensors: dict[str, Floats], config: dict[str, Any]) -> list[LowRank]:
    grouped: dict[str, dict[str, Floats]] = {}
    for name, values in tensors.items():
        module, _, kind = name.removeprefix(_PREFIX).partition(".lora_")
        kind = kind.removesuffix(".weight")
        if kind not in ("A", "B", "magnitude_vector"):
            raise TuningError(
                f"The adapter changes “{name}”, which is no linear layer; it cannot be used."
            )
        grouped.setdefault(module, {})[kind] = values
    return [
        LowRank(
            module,
            part["A"],
            part["B"],
            _scale(module, len(part["A"]), config),
            part["magnitude_vector"].reshape(-1) if "magnitude_vector" in part else None,
        )
        for module, part in sorted(grouped.items())
    ]


def _scale(module: str, rank: int, config: dict[str, Any]) -> float:
    """alpha / rank, or for rsLoRA alpha / sqrt(rank); patterns name modules by their ending."""
    alpha = float(config["lora_alpha"])
    for pattern, value in (config.get("alpha_pattern") or {}).items():
        if module == pattern or module.endswith(f".{pattern}"):
            alpha = float(value)
    return alpha / (math.sqrt(rank) if config.get("use_rslora") else rank)


def _origin(folder: Path) -> str:
    try:
        return str(json.loads((folder / ORIGIN).read_text("utf-8")).get("base_hash", ""))
    except (OSError, ValueError, AttributeError):
        return ""
