"""A peft LoRA onto a GGUF base: as an adapter file that is attached live, or merged into the base.

    peft folder -> fitted -> adapter.gguf                       (attached with a scale)
                          -> base + scale · b a -> GGUF -> llama.cpp's quantisation

Each file appears in one step when it is complete. The merge needs no torch: it is arithmetic on the
base's own tensors, so the metadata, tokenizer and chat template stay those of the base.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.errors import TuningError
from assistant.models.children import run_child
from assistant.models.fetching import require_space
from assistant.tuning.bases import Base
from assistant.tuning.gguf_files import Floats, GgufFile, Value, pair, write_file, write_model
from assistant.tuning.peft_files import LowRank, PeftAdapter

FORMATS = ("F16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q4_0")
_QUANTISER = "assistant.models.gguf_child"


@dataclass(frozen=True, slots=True)
class Merging:
    """`done` of `total` tensors are written."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Quantising:
    format: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The model is complete at `path`."""

    path: Path
    size: int


MergeEvent = Merging | Quantising | Merged


def fitted(adapter: PeftAdapter, base: Base) -> tuple[GgufFile, dict[str, LowRank]]:
    """The base's file, and its tensors that the adapter changes.

    Raises TuningError with the reason where they don't belong together.
    """
    if adapter.base_hash and adapter.base_hash != base.hash:
        raise TuningError(
            f"This adapter was trained on other weights than those of {base.name} (their hashes "
            f"differ); choose the base it was trained on: {adapter.base_name or 'unknown'}."
        )
    if base.kind != "gguf":
        raise TuningError(
            f"To reach llama.cpp the adapter needs its base as a GGUF file, and {base.name} is a "
            "folder; give the same model as GGUF with --base FILE."
        )
    source = GgufFile(base.path)
    found: dict[str, LowRank] = {}
    for part in adapter.parts:
        name = source.tensor_name(f"{part.module}.weight")
        if not name:
            raise TuningError(
                f"This adapter changes “{part.module}”, which {base.name} does not have; it is for "
                "another model."
            )
        out, width = source.tensors[name].shape
        rank = len(part.a)
        if part.a.shape != (rank, width) or part.b.shape != (out, rank):
            raise TuningError(
                f"This adapter is for another model: “{part.module}” is {out} × {width} in "
                f"{base.name}, and {part.b.shape[0]} × {part.a.shape[1]} in the adapter."
            )
        found[name] = part
    return source, found


def convert(adapter: PeftAdapter, base: Base, target: Path, half: bool = False) -> None:
    """Write the adapter as GGUF for llama.cpp, as float16 if `half`. Raises TuningError.

    llama.cpp scales by alpha / rank: the adapter's own scale is put into b, and alpha is the rank.
    """
    if adapter.is_dora:
        raise TuningError(
            "llama.cpp cannot attach a DoRA adapter; merge it instead (footnote tune merge)."
        )
    source, parts = fitted(adapter, base)
    ranks = {len(part.a) for part in parts.values()}
    said: dict[str, Value] = {
        "general.architecture": source.architecture,
        "general.type": "adapter",
        "general.name": adapter.folder.name,
        "adapter.type": "lora",
        "adapter.lora.alpha": float(ranks.pop()) if len(ranks) == 1 else 0.0,
        "footnote.base_hash": base.hash,
        "footnote.adapter_hash": adapter.hash,
    }
    matrices: dict[str, Floats] = {}
    for name, part in parts.items():
        matrices[f"{name}.lora_a"] = part.a
        raised = part.b * np.float32(part.scale)
        matrices[f"{name}.lora_b"] = source.reordered(name, raised)
    shapes = {name: (values.shape, half) for name, values in matrices.items()}
    pairs = {key: pair(key, value) for key, value in said.items()}
    with _whole(target) as made:
        for _ in write_file(made, pairs, shapes, matrices.__getitem__):
            pass


def merge(
    adapter: PeftAdapter, base: Base, target: Path, format: str, scale: float = 1.0
) -> Generator[MergeEvent, None, None]:
    """Write base + adapter as one model. Closing the generator leaves nothing behind.

    Raises TuningError or ModelError with the reason.
    """
    if format not in FORMATS:
        raise TuningError(f"“{format}” is no format; choose one of {', '.join(FORMATS)}.")
    if target.exists():
        raise TuningError(f"{target} exists already; give another name, or delete it first.")
    source, parts = fitted(adapter, base)
    wide = format != "F16"
    require_space(target.parent, base.parameters * (6 if wide else 2))

    def changed(name: str, weights: Floats) -> Floats:
        part = parts.get(name)
        return weights if part is None else merged_weights(source, name, weights, part, scale)

    lineage = {
        "general.name": f"{base.name} with {adapter.folder.name}",
        "general.license": base.licence,
        "footnote.base": base.id,
        "footnote.base_hash": base.hash,
        "footnote.adapter_hash": adapter.hash,
    }
    with _whole(target) as made:
        first = made.with_suffix(".wide") if wide else made
        try:
            for done, total in write_model(source, first, not wide, changed, lineage):
                yield Merging(done, total)
            if wide:
                yield Quantising(format)
                run_child(_QUANTISER, ["quantise", str(first), str(made), format], 3600.0)
        finally:
            if wide:
                first.unlink(missing_ok=True)
    yield Merged(target, target.stat().st_size)


def merged_weights(
    source: GgufFile, name: str, weights: Floats, part: LowRank, scale: float = 1.0
) -> Floats:
    """W + scale · s · b a, in llama.cpp's order of rows; for DoRA each row with its magnitude.

    DoRA (Liu et al. 2024): magnitude · (W + s b a) / its row's norm.
    """
    raised = source.reordered(name, part.b)
    made = weights + np.float32(part.scale * scale) * (raised @ part.a)
    if part.magnitude is not None:
        sizes = source.reordered(name, part.magnitude[:, None])
        norms = np.linalg.norm(made, axis=1, keepdims=True)
        made = made * (sizes / np.maximum(norms, 1e-12))
    return np.asarray(made, np.float32)


@contextmanager
def _whole(target: Path) -> Iterator[Path]:
    """A temporary path beside `target`, put in its place when all went well."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    os.close(handle)
    made = Path(name)
    try:
        yield made
        with made.open("rb+") as stream:
            os.fsync(stream.fileno())
        made.replace(target)
    except OSError as error:
        raise TuningError(f"{target} cannot be written: {error.strerror}.", str(error)) from error
    finally:
        made.unlink(missing_ok=True)
