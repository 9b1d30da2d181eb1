"""What a compound file of an old Office program says about itself; used by its parsers.

Its property set is read here (MS-OLEPS 2.21), and no further than what is asked for: a damaged one
says nothing, whatever it claims to hold.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from olefile import OleFileIO

from assistant.parsing.package import Properties
from assistant.parsing.tables import one_line

_STREAM = "\x05SummaryInformation"
_MOST_BYTES = 1 << 16
_MOST_PROPERTIES = 64
_CODE_PAGE, _TITLE, _AUTHOR, _CREATED, _SAVED = 1, 2, 4, 12, 13
_SHORT, _BYTES, _WIDE, _TIME = 0x02, 0x1E, 0x1F, 0x40
_CODINGS = {65001: "utf-8", 1200: "utf-16-le", 10000: "mac-roman", 0: "cp1252"}
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_OLDEST = 1980  # an earlier year stands for no date

Value = bytes | str | int


def properties_of(ole: OleFileIO) -> Properties:
    """Its title, its author, and when it was saved last (ISO 8601, UTC)."""
    try:
        with ole.openstream(_STREAM) as stream:
            said = dict(_properties(stream.read(_MOST_BYTES)))
    except (OSError, struct.error):
        return Properties()
    page = said.get(_CODE_PAGE)
    coding = coding_of(page if isinstance(page, int) else 1252)
    moment = _moment(said.get(_SAVED)) or _moment(said.get(_CREATED))
    return Properties(_text(said.get(_TITLE), coding), _text(said.get(_AUTHOR), coding), moment)


def _properties(data: bytes) -> Iterator[tuple[int, Value]]:
    (section,) = struct.unpack_from("<I", data, 44)
    (count,) = struct.unpack_from("<I", data, section + 4)
    for number in range(min(count, _MOST_PROPERTIES)):
        name, place = struct.unpack_from("<II", data, section + 8 + 8 * number)
        at = section + place
        (kind,) = struct.unpack_from("<H", data, at)
        if kind == _SHORT:
            yield name, struct.unpack_from("<H", data, at + 4)[0]
        elif kind == _TIME:
            yield name, struct.unpack_from("<Q", data, at + 4)[0]
        elif kind in (_BYTES, _WIDE):
            (length,) = struct.unpack_from("<I", data, at + 4)
            held = data[at + 8 : at + 8 + length * (2 if kind == _WIDE else 1)]
            yield name, held.decode("utf-16-le", "replace") if kind == _WIDE else held


def coding_of(page: int) -> str:
    """What Python calls a code page of Windows; cp1252 for what it does not know."""
    coding = _CODINGS.get(page, f"cp{page}")
    try:
        b"".decode(coding)
    except LookupError:
        return "cp1252"
    return coding


def _text(held: Value | None, coding: str) -> str:
    if isinstance(held, bytes):
        held = held.decode(coding, "replace")
    return one_line(held.replace("\x00", " ")) if isinstance(held, str) else ""


def _moment(ticks: Value | None) -> str:
    if not isinstance(ticks, int):
        return ""
    try:
        moment = _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return ""
    if moment.year < _OLDEST:
        return ""
    return moment.replace(tzinfo=None).isoformat(timespec="seconds")
