"""Read the head of a GGUF file that may be hostile, and hold it against the file's size.

Layout (GGUF 2 and 3, little endian): magic, version, counts, key-values, tensor table, padding to
the alignment, tensor data. llama.cpp aborts the process on some broken files, so this comes first.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from assistant.errors import ModelError

Scalar = int | float | bool | str

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q"}
_SCALARS[12] = "d"
_STRING, _ARRAY = 8, 9
_MOST_ENTRIES = 1_000_000
_MOST_DIMENSIONS = 4

_BLOCKS: dict[int, tuple[int, int]] = {
    0: (1, 4),
    1: (1, 2),
    2: (32, 18),
    3: (32, 20),
    6: (32, 22),
    7: (32, 24),
    8: (32, 34),
    9: (32, 36),
    10: (256, 84),
    11: (256, 110),
    12: (256, 144),
    13: (256, 176),
    14: (256, 210),
    15: (256, 292),
    16: (256, 66),
    17: (256, 74),
    18: (256, 98),
    19: (256, 50),
    20: (32, 18),
    21: (256, 110),
    22: (256, 82),
    23: (256, 136),
    24: (1, 1),
    25: (1, 2),
    26: (1, 4),
    27: (1, 8),
    28: (1, 8),
    29: (256, 56),
    30: (1, 2),
    34: (256, 54),
    35: (256, 66),
    39: (32, 17),
}
"""ggml type -> (weights in a block, bytes of a block), from ggml's type traits."""

_FORMATS = {0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 6: "Q5_0", 7: "Q5_1", 8: "Q8_0", 10: "Q2_K"}
_FORMATS |= {11: "Q3_K", 12: "Q4_K", 13: "Q5_K", 14: "Q6_K", 30: "BF16"}


@dataclass(frozen=True, slots=True)
class GgufHead:
    """What a GGUF says of itself.

    `parameters`: weights in all tensors; `format`: the commonest; `token_bytes`: what a token of
    context takes in the KV cache at 16 bits (0 where the head does not say).

    Its shape, 0 where it does not say: layers, width of the hidden state, inner width of a layer.
    """

    architecture: str
    name: str
    licence: str
    context: int
    chat: bool
    parameters: int
    format: str
    token_bytes: int = 0
    layers: int = 0
    width: int = 0
    inner: int = 0


def read_head(path: Path) -> GgufHead:
    """Check the whole table of tensors against the file. Raises ModelError with the reason."""
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            return _Reader(stream, size).head()
    except _NotGguf as error:
        raise ModelError(f"{path.name} is no usable GGUF model: {error}.") from error
    except (struct.error, EOFError, UnicodeDecodeError, OverflowError) as error:
        raise ModelError(
            f"{path.name} is no usable GGUF model: it is cut off or damaged.", repr(error)
        ) from error
    except OSError as error:
        raise ModelError(f"{path} cannot be read.", str(error)) from error


def _token_bytes(values: dict[str, Scalar | None], architecture: str) -> int:
    """Keys and values of every layer, two bytes a number."""

    def number(name: str) -> int:
        value = values.get(f"{architecture}.{name}")
        return value if type(value) is int and 0 < value < 1 << 24 else 0

    heads = number("attention.head_count")
    width = number("embedding_length") // heads if heads else 0
    keys = number("attention.key_length") or width
    shared = number("attention.head_count_kv") or heads
    across = keys + (number("attention.value_length") or keys)
    return 2 * number("block_count") * shared * across


class _NotGguf(Exception):
    pass


class _Reader:
    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream = stream
        self._size = size

    def head(self) -> GgufHead:
        if self._take(4) != b"GGUF":
            raise _NotGguf("it does not begin as a GGUF file does")
        version = self._number("I")
        if version not in (2, 3):
            raise _NotGguf(f"its format version is {version}, and 2 and 3 can be read")
        tensors, pairs = self._number("Q"), self._number("Q")
        if not 0 < tensors <= _MOST_ENTRIES or not 0 < pairs <= _MOST_ENTRIES:
            raise _NotGguf("its counts make no sense")
        values = dict(self._pair() for _ in range(pairs))
        return self._checked(values, [self._tensor() for _ in range(tensors)])

    def _checked(
        self, values: dict[str, Scalar | None], tensors: list[tuple[int, int, int]]
    ) -> GgufHead:
        architecture = str(values.get("general.architecture") or "")
        if not architecture or values.get("general.type", "model") != "model":
            raise _NotGguf("it holds no language model (perhaps an adapter or a projector)")
        if "tokenizer.ggml.model" not in values:
            raise _NotGguf("it has no tokenizer")
        alignment = values.get("general.alignment", 32)
        if type(alignment) is not int or not 0 < alignment <= 1 << 16:
            raise _NotGguf("its alignment makes no sense")
        start = -(-self._stream.tell() // alignment) * alignment
        end = max(start + offset + _stored(kind, count) for kind, count, offset in tensors)
        if end > self._size:
            raise _NotGguf(f"it is cut off: {end - self._size:,} bytes are missing")
        names = ("context_length", "block_count", "embedding_length", "feed_forward_length")
        said = [values.get(f"{architecture}.{name}", 0) for name in names]
        context, layers, width, inner = (one if type(one) is int else 0 for one in said)
        weights: dict[int, int] = {}
        for kind, count, _ in tensors:
            weights[kind] = weights.get(kind, 0) + count
        commonest = max(weights, key=lambda kind: weights[kind])
        return GgufHead(
            architecture,
            str(values.get("general.name") or ""),
            str(values.get("general.license") or ""),
            context,
            bool(values.get("tokenizer.chat_template")),
            sum(weights.values()),
            _FORMATS.get(commonest, f"type {commonest}"),
            _token_bytes(values, architecture),
            layers,
            width,
            inner,
        )

    def _pair(self) -> tuple[str, Scalar | None]:
        """A key and its value; arrays are skipped over and give None."""
        return self._string(), self._value(self._number("I"))

    def _value(self, kind: int) -> Scalar | None:
        if kind == _STRING:
            return self._string()
        if kind == _ARRAY:
            self._skip_array(self._number("I"), self._number("Q"))
            return None
        if kind not in _SCALARS:
            raise _NotGguf(f"it has a value of the unknown kind {kind}")
        found: Scalar = struct.unpack("<" + _SCALARS[kind], self._take(_width(kind)))[0]
        return found

    def _skip_array(self, kind: int, count: int) -> None:
        if count > 50 * _MOST_ENTRIES:
            raise _NotGguf("it has a list that makes no sense")
        if kind in _SCALARS:
            self._skip(count * _width(kind))
        elif kind == _STRING:
            for _ in range(count):
                self._skip(self._number("Q"))
        else:
            raise _NotGguf(f"it has a list of the unknown kind {kind}")

    def _tensor(self) -> tuple[int, int, int]:
        """ggml type, number of weights, offset in the data."""
        self._string()
        dimensions = self._number("I")
        if not 0 < dimensions <= _MOST_DIMENSIONS:
            raise _NotGguf(f"it has a tensor of {dimensions} dimensions")
        count = math.prod(self._number("Q") for _ in range(dimensions))
        kind = self._number("I")
        if kind not in _BLOCKS:
            raise _NotGguf(f"it has a tensor of the unknown type {kind}")
        return kind, count, self._number("Q")

    def _string(self) -> str:
        return self._take(self._number("Q")).decode("utf-8")

    def _number(self, code: str) -> int:
        return int(struct.unpack("<" + code, self._take(struct.calcsize(code)))[0])

    def _take(self, size: int) -> bytes:
        if size > self._size:
            raise EOFError("a length is larger than the file")
        data = self._stream.read(size)
        if len(data) < size:
            raise EOFError("the file ends early")
        return data

    def _skip(self, size: int) -> None:
        if self._stream.tell() + size > self._size:
            raise EOFError("the file ends early")
        self._stream.seek(size, 1)


def _width(kind: int) -> int:
    return struct.calcsize("<" + _SCALARS[kind])


def _stored(kind: int, count: int) -> int:
    block, size = _BLOCKS[kind]
    return -(-count // block) * size
