"""The streams of a Word 97-2003 document -> its paragraphs (pure).

Structures as in MS-DOC: the text lies in pieces (2.8.35), the properties of paragraphs in pages of
512 bytes by the place of their last character (2.9.175).
"""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

FIRST_VERSION = 0x00C1  # of Word 97
_COMPRESSED = 0x40000000
_PAGE = 512
_LONGEST_PAGES = 1 << 22
_TEXT_PARTS = (0x4C, 0x50, 0x54, 0x58, 0x5C, 0x60, 0x64)
"""Where the lengths stand: text, footnotes, headers, macros, comments, endnotes, text boxes."""
_HEADERS, _MACROS = 2, 3
_STYLES, _CHPX, _PAPX, _CLX = 0xA2, 0xFA, 0x102, 0x1A2
_TOKEN = re.compile(r"[\r\x07\x0c\x13\x14\x15]|[^\r\x07\x0c\x13\x14\x15]+")
_ENDS = "\r\x07\x0c"
_BEGIN, _SEPARATE, _END = "\x13\x14\x15"  # of a field: its code, then what it shows
_SHOWN = {0x0B: "\n", 0x0E: "\n", 0x1E: "-", 0x1F: None, 0xAD: None, 0x01: None, 0x08: None,
          0x02: None, 0x05: None, 0x03: None, 0x04: None}  # fmt: skip
"""Breaks and hyphens as they are shown; marks of pictures, notes and comments not at all."""
_IN_TABLE, _ROW_END, _LIST, _LIST_LEVEL, _OUTLINE = 0x2416, 0x2417, 0x460B, 0x260A, 0x2640
_DELETED, _HIDDEN = 0x0800, 0x083C  # of characters
_LISTS = range(1, 0x07FF)  # numbers of lists; others mean none
_DEEPEST_LIST = 9
_OPERAND = (1, 1, 2, 4, 2, 2, 0, 3)  # bytes, by the upper three bits; 0: its first byte says
_TABLE_DEFINITION, _TABS = 0xD608, 0xC615
_HEADING_STYLES = range(1, 10)  # the same in every language (2.9.271)
_TITLE = 62  # the built-in style of titles, whatever its number is in the document


@dataclass(frozen=True, slots=True)
class Paragraph:
    """end: what ends it, "\\r", "\\x0c" (a page) or "\\x07" (a cell, or a row: `row_end`)."""

    text: str
    end: str
    style: int = 0
    heading: int = 0  # from 1
    listed: int = 0  # depth from 1
    in_table: bool = False
    row_end: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """Characters `start` to `end` of the document, from byte `at` on, `size` bytes each."""

    start: int
    end: int
    at: int
    size: int


@dataclass(slots=True)
class _Properties:
    """What is said of paragraphs, by the byte at which the range begins that they end in."""

    begins: list[int] = field(default_factory=list)
    held: list[tuple[int, bytes]] = field(default_factory=list)  # style, operations

    def at(self, byte: int) -> tuple[int, bytes]:
        found = bisect_right(self.begins, byte) - 1
        return self.held[found] if found >= 0 else (0, b"")


def paragraphs(word: bytes, table: bytes) -> Iterator[Paragraph]:
    """The paragraphs of the text, of its notes, comments and text boxes; not of its headers, and
    without what is hidden or was deleted under tracked changes.

    word, table: the streams WordDocument, and 0Table or 1Table. Raises struct.error, IndexError or
    ValueError where they are damaged.
    """
    pieces = _pieces(table, *struct.unpack_from("<II", word, _CLX))
    properties = _Properties()
    for begin, _, style, said in sorted(_ranges(word, table, _PAPX)):
        properties.begins.append(begin)
        properties.held.append((style, said))
    characters = _ranges(word, table, _CHPX)
    unseen = sorted((begin, end) for begin, end, _, said in characters if _unseen(said))
    start = 0
    for part, length in enumerate(struct.unpack_from("<i", word, at)[0] for at in _TEXT_PARTS):
        if part not in (_HEADERS, _MACROS) and length > 0:
            runs = list(_runs(word, pieces, start, start + length))
            yield from _part(runs, properties, unseen)
        start += max(length, 0)


def title_styles(word: bytes, table: bytes) -> set[int]:
    """The numbers of the styles that titles have; none where the styles are damaged."""
    at, length = struct.unpack_from("<II", word, _STYLES)
    found: set[int] = set()
    try:
        data = table[at : at + length]
        (size,) = struct.unpack_from("<H", data, 0)
        (count,) = struct.unpack_from("<H", data, 2)
        place = 2 + size
        for number in range(count):
            (size,) = struct.unpack_from("<H", data, place)
            if size and struct.unpack_from("<H", data, place + 2)[0] & 0x0FFF == _TITLE:
                found.add(number)
            place += 2 + size + size % 2
    except struct.error:
        return found
    return found


def _pieces(table: bytes, at: int, length: int) -> list[_Piece]:
    data = table[at : at + length]
    place = 0
    while data[place] == 1:  # formats that pieces refer to
        place += 3 + struct.unpack_from("<H", data, place + 1)[0]
    if data[place] != 2:
        raise ValueError("no piece table")
    size = struct.unpack_from("<I", data, place + 1)[0]
    count = (size - 4) // 12
    ends = struct.unpack_from(f"<{count + 1}I", data, place + 5)
    found = []
    for number in range(count):
        (place_of,) = struct.unpack_from("<I", data, place + 5 + 4 * (count + 1) + 8 * number + 2)
        byte = place_of & ~_COMPRESSED
        single = bool(place_of & _COMPRESSED)
        start, end = ends[number], ends[number + 1]
        found.append(_Piece(start, end, byte // 2 if single else byte, 1 if single else 2))
    return found


def _runs(
    word: bytes, pieces: Sequence[_Piece], start: int, end: int
) -> Iterator[tuple[int, int, str]]:
    """The text of a part by its pieces: its first byte, the bytes a character, the text."""
    for piece in pieces:
        low, high = max(start, piece.start), min(end, piece.end)
        if low < high:
            at = piece.at + (low - piece.start) * piece.size
            yield at, piece.size, _text(word[at : at + (high - low) * piece.size], piece.size)


def _part(
    runs: Sequence[tuple[int, int, str]],
    properties: _Properties,
    unseen: Sequence[tuple[int, int]],
) -> Iterator[Paragraph]:
    texts = [text for *_, text in runs]
    has_fields = sum(t.count(_BEGIN) for t in texts) == sum(t.count(_END) for t in texts)
    shown: list[str] = []
    fields: list[bool] = []  # of those begun: whether what they show has begun
    for at, size, text in runs:
        for match in _TOKEN.finditer(text):
            token = match[0]
            if token == _BEGIN:
                fields += [False] if has_fields else []
            elif token == _SEPARATE:
                fields[-1:] = [True] if fields else []
            elif token == _END:
                fields[-1:] = []
            elif all(fields):
                byte = at + match.start() * size
                seen = _seen(token, byte, size, unseen)
                if token not in _ENDS:
                    shown.append(seen)
                elif seen or token != "\r":  # a deleted end joins two paragraphs
                    yield _paragraph("".join(shown), token, *properties.at(byte))
                    shown = []
    if shown:
        yield _paragraph("".join(shown), "\r", 0, b"")


def _seen(token: str, byte: int, size: int, unseen: Sequence[tuple[int, int]]) -> str:
    """A token without its characters that are not seen; it begins at `byte`."""
    end = byte + len(token) * size
    kept, last = "", byte
    for at in range(max(bisect_right(unseen, (byte, byte)) - 1, 0), len(unseen)):
        low, high = unseen[at]
        if low >= end:
            break
        if high > last:
            kept += token[(last - byte) // size : max(low - byte, last - byte) // size]
            last = max(high, last)
    return kept + token[(last - byte) // size :] if last < end else kept


def _unseen(operations: bytes) -> bool:
    said = dict(_operations(operations))
    return bool(said.get(_DELETED) or said.get(_HIDDEN, 0) & 1)


def _text(data: bytes, size: int) -> str:
    """One character a unit, so that places stay right."""
    if size == 1:
        return data.decode("cp1252", "replace")
    return "".join(map(chr, struct.unpack(f"<{len(data) // 2}H", data[: len(data) // 2 * 2])))


def _paragraph(text: str, end: str, style: int, operations: bytes) -> Paragraph:
    said = dict(_operations(operations))
    outline = said.get(_OUTLINE, 9)
    heading = style if style in _HEADING_STYLES else outline + 1 if outline < 9 else 0
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Paragraph(
        whole.translate(_SHOWN),
        end,
        style,
        heading,
        min(said.get(_LIST_LEVEL, 0) + 1, _DEEPEST_LIST) if said.get(_LIST) in _LISTS else 0,
        bool(said.get(_IN_TABLE)),
        bool(said.get(_ROW_END)),
    )


# --- properties ----------------------------------------------------------------------------------


def _ranges(word: bytes, table: bytes, kind: int) -> Iterator[tuple[int, int, int, bytes]]:
    """Of each range of bytes whose characters or paragraphs have something said of them: where it
    begins and ends, its style (0 of characters), the operations on it. Damaged pages say nothing:
    the text is worth more than its form."""
    at, length = struct.unpack_from("<II", word, kind)
    count = max(length - 4, 0) // 8
    try:
        numbers = struct.unpack_from(f"<{count}I", table, at + 4 * (count + 1))
    except struct.error:
        return
    for number in numbers:
        page = word[(number & (_LONGEST_PAGES - 1)) * _PAGE :][:_PAGE]
        try:
            yield from list(_page(page, kind))
        except (struct.error, IndexError):
            continue


def _page(page: bytes, kind: int) -> Iterator[tuple[int, int, int, bytes]]:
    """The ranges of a page: of paragraphs with their style, or of characters."""
    count = page[_PAGE - 1]
    edges = struct.unpack_from(f"<{count + 1}I", page, 0)
    step = 13 if kind == _PAPX else 1  # bytes of an entry; its first says where its properties are
    for number in range(count):
        place = 2 * page[4 * (count + 1) + step * number]
        style, said = 0, b""
        if place and kind == _CHPX:
            said = page[place + 1 : place + 1 + page[place]]
        elif place:
            size, place = 2 * page[place] - 1, place + 1
            if size < 0:
                size, place = 2 * page[place], place + 1
            (style,) = struct.unpack_from("<H", page, place)
            said = page[place + 2 : place + size]
        yield edges[number], edges[number + 1], style, said


def _operations(data: bytes) -> Iterator[tuple[int, int]]:
    """Each operation with its operand, of those that have a number as such."""
    at = 0
    while at + 2 < len(data):
        (name,) = struct.unpack_from("<H", data, at)
        size = _OPERAND[name >> 13]
        at += 2
        if size:
            yield name, int.from_bytes(data[at : at + size], "little")
        elif name == _TABLE_DEFINITION:
            size = int.from_bytes(data[at : at + 2], "little") + 1
        elif name == _TABS and data[at] == 255:
            return  # its length is told by what it holds; nothing that is looked for comes after it
        else:
            size = 1 + data[at]
        at += size
