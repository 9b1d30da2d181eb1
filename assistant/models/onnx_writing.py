"""Write and read the few ONNX messages that our graphs need, as protocol buffers, by hand.

The `onnx` distribution would be 18 MB for this; onnxruntime checks what is written when it loads.
Field numbers are those of onnx.proto3 (ONNX IR version 8).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.generic]
Attribute = int | float | str

MICROSOFT = "com.microsoft"
_IR_VERSION = 8
_OPSETS = (("", 17), (MICROSOFT, 1))
_TYPES: dict[str, int] = {
    "float32": 1,
    "uint8": 2,
    "int8": 3,
    "int32": 6,
    "int64": 7,
}
_NAMES = {number: name for name, number in _TYPES.items()}


@dataclass(frozen=True, slots=True)
class Value:
    """An input or output of the graph; a str in `shape` is a free dimension."""

    name: str
    dtype: str
    shape: tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Graph:
    """Grows by `node` and `constant`; `model_bytes` makes the file."""

    inputs: tuple[Value, ...]
    outputs: tuple[Value, ...]
    _nodes: list[bytes] = field(default_factory=list)
    _constants: dict[str, bytes] = field(default_factory=dict)

    def constant(self, name: str, values: Array) -> str:
        """Add a tensor; its name is what nodes take as input."""
        self._constants[name] = _tensor(name, values)
        return name

    def node(
        self,
        op: str,
        inputs: Sequence[str],
        output: str,
        domain: str = "",
        attributes: dict[str, Attribute] | None = None,
    ) -> str:
        """Add a node with one output that is used; gives the output's name."""
        parts = [_bytes(1, name.encode()) for name in inputs]
        parts += [_bytes(2, output.encode()), _bytes(3, output.encode()), _bytes(4, op.encode())]
        parts += [_bytes(5, _attribute(*item)) for item in (attributes or {}).items()]
        parts.append(_bytes(7, domain.encode()))
        self._nodes.append(b"".join(parts))
        return output

    def model_bytes(self) -> bytes:
        graph = [_bytes(1, node) for node in self._nodes]
        graph.append(_bytes(2, b"footnote"))
        graph += [_bytes(5, tensor) for tensor in self._constants.values()]
        graph += [_bytes(11, _value(value)) for value in self.inputs]
        graph += [_bytes(12, _value(value)) for value in self.outputs]
        opsets = [_bytes(8, _bytes(1, name.encode()) + _int(2, n)) for name, n in _OPSETS]
        header = _int(1, _IR_VERSION) + _bytes(2, b"footnote")
        return header + b"".join(opsets) + _bytes(7, b"".join(graph))


@dataclass(frozen=True, slots=True)
class ReadNode:
    op: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


def read_graph(model: bytes) -> tuple[list[ReadNode], dict[str, Array]]:
    """The nodes and constant tensors of a model. Raises ValueError on what is no ONNX file."""
    try:
        graph = next(value for number, value in _fields(memoryview(model)) if number == 7)
        nodes, tensors = [], {}
        for number, value in _fields(_view(graph)):
            if number == 1:
                nodes.append(_read_node(_view(value)))
            elif number == 5:
                name, values = _read_tensor(_view(value))
                tensors[name] = values
    except (IndexError, StopIteration, struct.error, KeyError, TypeError) as error:
        raise ValueError("not an ONNX file that can be read") from error
    return nodes, tensors


def _varint(value: int) -> bytes:
    value &= (1 << 64) - 1  # negative numbers are written as 64-bit two's complement
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _int(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)


def _bytes(number: int, value: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(value)) + value


def _tensor(name: str, values: Array) -> bytes:
    dims = b"".join(_int(1, size) for size in values.shape)
    data = np.ascontiguousarray(values).tobytes()
    kind = _int(2, _TYPES[str(values.dtype)])
    return dims + kind + _bytes(8, name.encode()) + _bytes(9, data)


def _value(value: Value) -> bytes:
    dims = b"".join(
        _bytes(1, _bytes(2, size.encode()) if isinstance(size, str) else _int(1, size))
        for size in value.shape
    )
    tensor = _int(1, _TYPES[value.dtype]) + _bytes(2, dims)
    return _bytes(1, value.name.encode()) + _bytes(2, _bytes(1, tensor))


def _attribute(name: str, value: Attribute) -> bytes:
    start = _bytes(1, name.encode())
    if isinstance(value, int):
        return start + _int(3, value) + _int(20, 2)
    if isinstance(value, float):
        return start + _varint(2 << 3 | 5) + struct.pack("<f", value) + _int(20, 1)
    return start + _bytes(4, value.encode()) + _int(20, 3)


def _view(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise TypeError("a message was expected")
    return value


def _fields(data: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    position = 0
    while position < len(data):
        key, position = _read_varint(data, position)
        kind = key & 7
        if kind == 0:
            number, position = _read_varint(data, position)
            yield key >> 3, number
            continue
        if kind == 2:
            size, position = _read_varint(data, position)
        else:
            size = {1: 8, 5: 4}[kind]
        if position + size > len(data):
            raise IndexError("cut off")
        yield key >> 3, data[position : position + size]
        position += size


def _read_varint(data: memoryview, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, position
        shift += 7


def _read_node(data: memoryview) -> ReadNode:
    found: dict[int, list[str]] = {1: [], 2: [], 4: []}
    for number, value in _fields(data):
        if number in found:
            found[number].append(bytes(_view(value)).decode())
    return ReadNode(found[4][0], tuple(found[1]), tuple(found[2]))


def _read_tensor(data: memoryview) -> tuple[str, Array]:
    """A tensor of a known type; its data is raw bytes, or packed floats or integers."""
    dims: list[int] = []
    kind, name, raw = 0, "", b""
    floats: list[float] = []
    integers: list[int] = []
    for number, value in _fields(data):
        if number == 1:
            dims += [value] if isinstance(value, int) else list(_packed(value))
        elif number == 2 and isinstance(value, int):
            kind = value
        elif number == 4:
            floats += np.frombuffer(_view(value), np.float32).tolist()
        elif number in (5, 7):
            integers += [value] if isinstance(value, int) else list(_packed(value))
        elif number == 8:
            name = bytes(_view(value)).decode()
        elif number == 9:
            raw = bytes(_view(value))
    if kind not in _NAMES:
        return name, np.zeros(0, np.uint8)  # a type that weights never have
    dtype = np.dtype(_NAMES[kind])
    if raw:
        values = np.frombuffer(raw, dtype)
    else:
        values = np.array(floats or integers, np.float64).astype(dtype)
    return name, values.reshape(dims)


def _packed(data: memoryview) -> Iterator[int]:
    position = 0
    while position < len(data):
        value, position = _read_varint(data, position)
        yield value - (1 << 64) if value >> 63 else value
