"""The stream of a PowerPoint 97-2003 presentation -> the texts of its slides (pure).

Records as in MS-PPT: a header of eight bytes (2.3.1), then data or more records. Where a slide lies
is told by a directory of which each save adds a part, the newest first (2.3.4).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

_CONTAINER = 0xF
_SLIDES, _NOTES = 0, 2  # instances of a list
_LIST, _PERSIST, _SLIDE, _SLIDE_ATOM = 4080, 1011, 1006, 1007
_HEADER, _CHARS, _BYTES, _OUTLINE = 3999, 4000, 4008, 3998
_EDIT, _DIRECTORY = 4085, 6002
_DEEPEST = 32
_MOST_EDITS = 10_000
_TITLES, _NOTE = (0, 6), 2  # kinds of text

Kind = Literal["title", "text", "note"]


@dataclass(frozen=True, slots=True)
class Record:
    """`data[start:end]` of the stream, without its header."""

    kind: int
    instance: int
    is_container: bool
    start: int
    end: int


@dataclass(slots=True)
class Slide:
    """Its texts in the order of its shapes, then those of its notes."""

    texts: list[tuple[Kind, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Listed:
    """A slide as the presentation lists it."""

    place: int
    number: int  # by which others refer to it
    texts: list[tuple[Kind, str]] = field(default_factory=list)


def slides(data: bytes, edit: int) -> Iterator[Slide]:
    """The slides in their order.

    data: the stream "PowerPoint Document"; edit: where its last save is told of. Raises
    struct.error or ValueError where it is damaged.
    """
    directory, document = _directory(data, edit)
    root = _record(data, document)
    notes = {one.number: one for one in _listed(data, root, _NOTES)}
    for one in _listed(data, root, _SLIDES):
        yield _slide(data, directory, one, notes)


def _directory(data: bytes, edit: int) -> tuple[dict[int, int], int]:
    """Where each numbered object lies, and where the document does."""
    found: dict[int, int] = {}
    document = 0
    for _ in range(_MOST_EDITS):
        record = _record(data, edit)
        if record.kind != _EDIT:
            raise ValueError("no edit where one should be")
        before, directory, number = struct.unpack_from("<III", data, record.start + 8)
        document = document or number
        _add_directory(data, directory, found)
        if not before or before >= edit:
            break
        edit = before
    return found, found[document]


def _add_directory(data: bytes, at: int, found: dict[int, int]) -> None:
    record = _record(data, at)
    if record.kind != _DIRECTORY:
        raise ValueError("no directory where one should be")
    at = record.start
    while at + 4 <= record.end:
        (entry,) = struct.unpack_from("<I", data, at)
        first, count = entry & 0xFFFFF, entry >> 20
        for number, place in enumerate(struct.unpack_from(f"<{count}I", data, at + 4)):
            found.setdefault(first + number, place)
        at += 4 + 4 * count


# --- records -------------------------------------------------------------------------------------


def _record(data: bytes, at: int) -> Record:
    shape, kind, length = struct.unpack_from("<HHI", data, at)
    end = min(at + 8 + length, len(data))
    return Record(kind, shape >> 4, shape & 0xF == _CONTAINER, at + 8, end)


def _within(data: bytes, parent: Record) -> Iterator[Record]:
    at = parent.start
    while at + 8 <= parent.end:
        record = _record(data, at)
        yield record
        at = record.end


def _all_within(data: bytes, parent: Record, depth: int = 0) -> Iterator[Record]:
    """What holds no other records, in order."""
    for record in _within(data, parent):
        if not record.is_container:
            yield record
        elif depth < _DEEPEST:
            yield from _all_within(data, record, depth + 1)


# --- slides --------------------------------------------------------------------------------------


def _listed(data: bytes, document: Record, instance: int) -> list[_Listed]:
    """The slides, or the notes, of a list, with the texts of their placeholders."""
    found: list[_Listed] = []
    for part in _within(data, document):
        if part.kind != _LIST or part.instance != instance:
            continue
        for record in _within(data, part):
            if record.kind == _PERSIST:
                place, number = struct.unpack_from("<I8xI", data, record.start)
                found.append(_Listed(place, number))
            elif record.kind == _HEADER and found:  # one each, also where there is no text
                found[-1].texts.append((_kind(data, record), ""))
            elif record.kind in (_CHARS, _BYTES) and found and found[-1].texts:
                kind, _ = found[-1].texts[-1]
                found[-1].texts[-1] = kind, _text(data, record)
    return found


def _slide(
    data: bytes, directory: dict[int, int], listed: _Listed, notes: dict[int, _Listed]
) -> Slide:
    texts, noted = _placed(data, directory, listed)
    slide = Slide(texts or list(listed.texts))
    if noted in notes:
        said, _ = _placed(data, directory, notes[noted])
        slide.texts += [("note", text) for kind, text in said if kind == "note"]
    return slide


def _placed(
    data: bytes, directory: dict[int, int], listed: _Listed
) -> tuple[list[tuple[Kind, str]], int]:
    """The texts of its shapes, and the number of its notes (0: none)."""
    texts: list[tuple[Kind, str]] = []
    noted = 0
    if listed.place not in directory:
        return texts, noted
    kind: Kind = "text"
    for record in _all_within(data, _record(data, directory[listed.place])):
        if record.kind == _SLIDE_ATOM and record.end - record.start >= 20:
            (noted,) = struct.unpack_from("<I", data, record.start + 16)
        elif record.kind == _HEADER:
            kind = _kind(data, record)
        elif record.kind == _OUTLINE:
            (at,) = struct.unpack_from("<I", data, record.start)
            texts += listed.texts[at : at + 1]
        elif record.kind in (_CHARS, _BYTES):
            texts.append((kind, _text(data, record)))
    return texts, noted


def _kind(data: bytes, record: Record) -> Kind:
    (kind,) = struct.unpack_from("<I", data, record.start)
    return "title" if kind in _TITLES else "note" if kind == _NOTE else "text"


def _text(data: bytes, record: Record) -> str:
    held = data[record.start : record.end]
    if record.kind == _BYTES:  # the lower halves of UTF-16
        return held.decode("latin-1")
    return held.decode("utf-16-le", "replace")
