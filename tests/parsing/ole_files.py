"""Writes compound files (MS-CFB) as Outlook's messages are, small enough for tests."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise

_SECTOR, _SMALL, _CUTOFF = 512, 64, 4096
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_STREAM, _STORAGE, _ROOT = 2, 1, 5
_TEXT, _NUMBER, _TIME, _BYTES, _OBJECT = 0x1F, 0x03, 0x40, 0x102, 0x0D
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)

Tree = dict[str, "bytes | Tree"]
"""Streams, and storages of more of them, by name."""


@dataclass(slots=True)
class _File:
    sectors: list[bytes] = field(default_factory=list)
    chain: list[int] = field(default_factory=list)  # by sector, the one after it
    small: bytearray = field(default_factory=bytearray)  # what is below the cutoff
    small_chain: list[int] = field(default_factory=list)
    entries: list[bytes] = field(default_factory=list)

    def store(self, data: bytes) -> int:
        """The first sector of `data`."""
        if not data:
            return _END
        first = len(self.sectors)
        for at in range(0, len(data), _SECTOR):
            self.sectors.append(data[at : at + _SECTOR].ljust(_SECTOR, b"\0"))
            self.chain.append(len(self.sectors))
        self.chain[-1] = _END
        return first

    def store_stream(self, data: bytes) -> int:
        if len(data) >= _CUTOFF or not data:
            return self.store(data)
        first = len(self.small_chain)
        count = -(-len(data) // _SMALL)
        self.small += data.ljust(count * _SMALL, b"\0")
        self.small_chain += [*range(first + 1, first + count), _END]
        return first

    def enter(self, tree: Tree) -> int:
        """Add the entries of a storage, each the right sibling of the one before; the first."""
        numbers = []
        for name, held in sorted(tree.items(), key=lambda one: (len(one[0]), one[0].upper())):
            numbers.append(len(self.entries))
            self.entries.append(b"")
            is_stream = isinstance(held, bytes)
            child = _NONE if isinstance(held, bytes) else self.enter(held)
            start = self.store_stream(held) if isinstance(held, bytes) else 0
            size = len(held) if isinstance(held, bytes) else 0
            kind = _STREAM if is_stream else _STORAGE
            self.entries[numbers[-1]] = _entry(name, kind, child, start, size)
        for before, after in pairwise(numbers):
            entry = self.entries[before]
            self.entries[before] = entry[:72] + struct.pack("<I", after) + entry[76:]
        return numbers[0] if numbers else _NONE


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    coded = name.encode("utf-16-le") + b"\0\0"
    head = coded.ljust(64, b"\0") + struct.pack("<HBBIII", len(coded), kind, 1, _NONE, _NONE, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)


def compound(tree: Tree) -> bytes:
    """A compound file of version 3."""
    file = _File(entries=[b""])
    first = file.enter(tree)
    small = bytes(file.small)
    file.entries[0] = _entry("Root Entry", _ROOT, first, file.store(small), len(small))
    after = b"".join(struct.pack("<I", one) for one in file.small_chain)
    small_table = file.store(after.ljust(-(-len(after) // _SECTOR) * _SECTOR, b"\xff"))
    small_count = -(-len(after) // _SECTOR)
    while len(file.entries) % 4:
        file.entries.append(bytes(68) + struct.pack("<III", _NONE, _NONE, _NONE) + bytes(48))
    directory = file.store(b"".join(file.entries))
    table = len(file.sectors)
    count = -(-(table + 1) * 4 // (_SECTOR - 4))
    chain = [*file.chain, *[_FAT] * count]
    fat = b"".join(struct.pack("<I", one) for one in chain).ljust(count * _SECTOR, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += struct.pack(
        "<IIIIIIII", count, directory, 0, _CUTOFF, small_table, small_count, _END, 0
    )
    places = [table + at for at in range(count)]
    header += b"".join(struct.pack("<I", one) for one in places).ljust(109 * 4, b"\xff")
    return header + b"".join(file.sectors) + fat


# --- Outlook's messages --------------------------------------------------------------------------

Value = str | int | bytes | datetime | None
"""None stands for an object, which is stored beside the properties."""


def properties(header: int, values: dict[int, Value]) -> Tree:
    """The streams of an object's properties, by their numbers in MS-OXPROPS."""
    rows, tree = [bytes(header)], Tree()
    for number, value in values.items():
        match value:
            case str():
                tree[f"__substg1.0_{number:04X}{_TEXT:04X}"] = value.encode("utf-16-le")
                rows.append(struct.pack("<HHIII", _TEXT, number, 6, 2 * len(value) + 2, 0))
            case bytes():
                tree[f"__substg1.0_{number:04X}{_BYTES:04X}"] = value
                rows.append(struct.pack("<HHIII", _BYTES, number, 6, len(value), 0))
            case datetime():
                ticks = round((value - _EPOCH).total_seconds()) * 10_000_000
                rows.append(struct.pack("<HHIQ", _TIME, number, 6, ticks))
            case int():
                rows.append(struct.pack("<HHIII", _NUMBER, number, 6, value, 0))
            case None:
                rows.append(struct.pack("<HHIII", _OBJECT, number, 6, 0, 0))
    tree["__properties_version1.0"] = b"".join(rows)
    return tree


def message(
    values: dict[int, Value],
    recipients: list[dict[int, Value]],
    attached: list[Tree],
    header: int = 32,
) -> Tree:
    """The streams of a message (a `header` of 24 bytes where it stands in another)."""
    tree = properties(header, values)
    for number, one in enumerate(recipients):
        tree[f"__recip_version1.0_#{number:08X}"] = properties(8, one)
    for number, held in enumerate(attached):
        tree[f"__attach_version1.0_#{number:08X}"] = held
    return tree
