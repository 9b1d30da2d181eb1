"""GGUF files for training, adapters and merges: weights by transformers' names, and a writer.

For the llama architecture llama.cpp keeps the rows of q and k in another order than transformers
(for its rotary embedding); whatever is laid over them must be reordered alike.

The layout is that of GGUF 3 (little endian): magic, version, counts, key-values, tensor table,
padding, data. Key-values are copied as the bytes that they are. (The `gguf` package's own reader
makes numpy objects of every token: 5 s for a vocabulary of 49,152.)
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import gguf
import numpy as np
import numpy.typing as npt

from assistant.errors import TuningError
from assistant.models.gguf import read_head

Floats = npt.NDArray[np.float32]
Value = str | int | float | bool

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q"}
_SCALARS[12] = "d"
_STRING, _ARRAY = 8, 9
_U32, _F32 = 4, 6
_ALIGNMENT = 32
_F32_TYPE, _F16_TYPE = 0, 1
_ALL_F32, _MOSTLY_F16 = 0, 1  # general.file_type
_SKIPPED = ("general.architecture", "general.file_type", "general.quantization_version")
_REORDERED = ("llama",)


@dataclass(frozen=True, slots=True)
class Tensor:
    """`shape`: (out, in), as numpy and torch have it; `kind`: ggml's type; `offset` in the file."""

    name: str
    shape: tuple[int, ...]
    kind: int
    offset: int


class GgufFile:
    """An open GGUF model. Raises ModelError or TuningError if it is none."""

    def __init__(self, path: Path) -> None:
        read_head(path)  # holds every size in it against the file's
        self.path = path
        self._data: npt.NDArray[np.uint8] = np.memmap(path, np.uint8, "r")
        self._view = memoryview(self._data)  # type: ignore[arg-type]
        self._at = 8
        self._values: dict[str, Value] = {}
        self._pairs: dict[str, bytes] = {}
        self.tensors: dict[str, Tensor] = {}
        self._read()
        self.architecture = str(self._values["general.architecture"])
        known = {name: arch for arch, name in gguf.MODEL_ARCH_NAMES.items()}
        if self.architecture not in known:
            raise TuningError(f"{path.name} is of the unknown architecture {self.architecture}.")
        self._names: Any = gguf.get_tensor_name_map(
            known[self.architecture], self.number("block_count")
        )

    def value(self, key: str) -> Value | None:
        """A single value of its metadata; None where it is missing or a list."""
        return self._values.get(key)

    def number(self, key: str, default: int = 0) -> int:
        """A whole number of the architecture's own metadata."""
        found = self._values.get(f"{self.architecture}.{key}", default)
        return int(found)

    def tensor_name(self, name: str) -> str:
        """The tensor that transformers calls `name` (with ".weight" or ".bias"); "" if none."""
        found: str | None = self._names.get_name(name, try_suffixes=(".weight", ".bias"))
        return found if found is not None and found in self.tensors else ""

    def weights(self, name: str) -> Floats:
        """Dequantised, in llama.cpp's order of rows."""
        tensor = self.tensors[name]
        kind = gguf.GGMLQuantizationType(tensor.kind)
        shape = gguf.quant_shape_to_byte_shape(tensor.shape, kind)
        raw = self._data[tensor.offset : tensor.offset + int(np.prod(shape))].reshape(shape)
        made = gguf.dequantize(np.ascontiguousarray(raw), kind)
        return np.asarray(made, np.float32).reshape(tensor.shape)

    def reordered(self, name: str, rows: Floats, back: bool = False) -> Floats:
        """Rows (out, …) in transformers' order, as llama.cpp has them; or `back`."""
        heads = self._heads_of(name)
        if not heads:
            return rows
        return reordered_rows(rows, heads, back)

    def pairs(self) -> Mapping[str, bytes]:
        """Every key-value as it stands in the file, but those that a writer sets itself."""
        return {key: raw for key, raw in self._pairs.items() if key not in _SKIPPED}

    def _heads_of(self, name: str) -> int:
        if self.architecture not in _REORDERED:
            return 0
        heads = self.number("attention.head_count", 1)
        if name == f"{name.rpartition('.attn_')[0]}.attn_q.weight":
            return heads
        grouped = name == f"{name.rpartition('.attn_')[0]}.attn_k.weight"
        return self.number("attention.head_count_kv", heads) if grouped else 0

    # --- the file ------------------------------------------------------------------------------

    def _read(self) -> None:
        tensors, pairs = self._take("Q"), self._take("Q")
        for _ in range(pairs):
            start = self._at
            key = self._string()
            kind = self._take("I")
            value = self._value(kind)
            if value is not None:
                self._values[key] = value
            self._pairs[key] = self._data[start : self._at].tobytes()
        table = []
        for _ in range(tensors):
            name = self._string()
            sizes = [self._take("Q") for _ in range(self._take("I"))]
            table.append((name, tuple(reversed(sizes)), self._take("I"), self._take("Q")))
        alignment = int(self._values.get("general.alignment", _ALIGNMENT))
        first = -(-self._at // alignment) * alignment
        for name, shape, kind, offset in table:
            self.tensors[name] = Tensor(name, shape, kind, first + offset)

    def _take(self, form: str) -> Any:
        (value,) = struct.unpack_from(f"<{form}", self._view, self._at)
        self._at += struct.calcsize(f"<{form}")
        return value

    def _string(self) -> str:
        size = self._take("Q")
        self._at += size
        return self._data[self._at - size : self._at].tobytes().decode("utf-8", "replace")

    def _value(self, kind: int) -> Value | None:
        if kind == _STRING:
            return self._string()
        if kind != _ARRAY:
            found: Value = self._take(_SCALARS[kind])
            return found
        inner, count = self._take("I"), self._take("Q")
        if inner == _STRING:
            for _ in range(count):
                size = self._take("Q")
                self._at += size
        else:
            self._at += count * struct.calcsize(f"<{_SCALARS[inner]}")
        return None


def reordered_rows(rows: Floats, heads: int, back: bool = False) -> Floats:
    """Rows (out, …) of q or k in transformers' order, as llama.cpp has them; or `back`."""
    half = len(rows) // heads // 2
    sizes = (heads, half, 2) if back else (heads, 2, half)
    return rows.reshape(*sizes, *rows.shape[1:]).swapaxes(1, 2).reshape(rows.shape)


# --- writing -------------------------------------------------------------------------------------


def pair(key: str, value: Value) -> bytes:
    """A key-value as bytes: texts, whole numbers (uint32) and fractions (float32)."""
    if isinstance(value, str):
        return _text(key) + struct.pack("<I", _STRING) + _text(value)
    if isinstance(value, int):
        return _text(key) + struct.pack("<II", _U32, value)
    return _text(key) + struct.pack("<If", _F32, value)


def write_file(
    path: Path,
    pairs: Mapping[str, bytes],
    shapes: Mapping[str, tuple[tuple[int, ...], bool]],
    weights: Callable[[str], Floats],
) -> Iterator[tuple[int, int]]:
    """Write a GGUF file, one tensor in memory at a time; yields (tensors done, of all).

    `shapes`: of each tensor, and whether it is written as float16 (else float32).
    """
    with path.open("wb") as stream:
        head = b"GGUF" + struct.pack("<IQQ", 3, len(shapes), len(pairs))
        stream.write(head + b"".join(pairs.values()))
        offset = 0
        for name, (shape, half) in shapes.items():
            stream.write(_text(name) + struct.pack("<I", len(shape)))
            stream.write(b"".join(struct.pack("<Q", size) for size in reversed(shape)))
            stream.write(struct.pack("<IQ", _F16_TYPE if half else _F32_TYPE, offset))
            size = int(np.prod(shape)) * (2 if half else 4)
            offset += -(-size // _ALIGNMENT) * _ALIGNMENT
        _pad(stream)
        for done, (name, (shape, half)) in enumerate(shapes.items(), start=1):
            values = weights(name).reshape(shape)
            values.astype("<f2" if half else "<f4").tofile(stream)
            _pad(stream)
            yield done, len(shapes)


def write_model(
    source: GgufFile,
    path: Path,
    half: bool,
    changed: Callable[[str, Floats], Floats],
    lineage: Mapping[str, Value],
) -> Iterator[tuple[int, int]]:
    """A model like `source`, dequantised: matrices float16 if `half`, else float32.

    `changed(name, weights)` gives what is written in place of a tensor; `lineage` is added.
    """
    pairs = {"general.architecture": pair("general.architecture", source.architecture)}
    pairs |= source.pairs()
    pairs.pop("general.alignment", None)
    pairs["general.file_type"] = pair("general.file_type", _MOSTLY_F16 if half else _ALL_F32)
    pairs |= {key: pair(key, value) for key, value in lineage.items() if value != ""}
    shapes = {
        name: (tensor.shape, half and len(tensor.shape) > 1)
        for name, tensor in source.tensors.items()
    }
    yield from write_file(path, pairs, shapes, lambda name: changed(name, source.weights(name)))


def _text(value: str) -> bytes:
    data = value.encode("utf-8")
    return struct.pack("<Q", len(data)) + data


def _pad(stream: BinaryIO) -> None:
    stream.write(b"\0" * (-stream.tell() % _ALIGNMENT))
