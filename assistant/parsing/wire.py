"""A Document as bytes and back: how a parser's child, which is not trusted, hands its result over.

Text is UTF-8, numbers are arrays; the reader checks every length, offset and value before it makes
a record of it, so that hostile bytes give ValueError and never a document that breaks its promises.
"""

from __future__ import annotations

import math
import operator
import struct
from array import array
from itertools import chain
from typing import get_args

from assistant.errors import FailureCode, FailureState, ParseFailure
from assistant.parsing.page_text import clean
from assistant.records import Block, BlockKind, Box, Document, Page, Span

_KINDS: tuple[BlockKind, ...] = get_args(BlockKind)
_CODES: tuple[FailureCode, ...] = get_args(FailureCode)
_STATES: tuple[FailureState, ...] = get_args(FailureState)
_NUMBER = struct.Struct("<q")
_MAX_ITEMS = 20_000_000  # blocks or spans of one page; a bound on the reader's memory
_MAX_LABEL = 1_000_000  # characters of a title, a header, a warning


def encode(document: Document) -> bytes:
    """The document as bytes for `decode`."""
    writer = _Writer()
    for text in (document.title, document.author, document.date):
        writer.text(text)
    writer.number(len(document.warnings))
    for warning in document.warnings:
        writer.text(warning)
    writer.array(array("I", document.scans))
    writer.number(len(document.pages))
    for page in document.pages:
        _write_page(writer, page)
    return writer.bytes()


def decode(data: bytes, max_chars: int) -> Document:
    """The document that `encode` wrote. Raises ValueError if it is anything else, or too long."""
    reader = _Reader(data)
    title, author, date = reader.label(), reader.label(), reader.label()
    warnings = tuple(reader.label() for _ in range(reader.number(0, 100_000)))
    scans = tuple(reader.array("I"))
    pages = []
    for _ in range(reader.number(0, len(data))):
        pages.append(_read_page(reader, max_chars))
        max_chars -= len(pages[-1].text)
    reader.finish()
    if any(not 0 < number <= len(pages) for number in scans):
        raise ValueError("a scanned page that is not there")
    return Document(tuple(pages), title, author, date, warnings, scans)


def encode_failure(failure: ParseFailure) -> bytes:
    writer = _Writer()
    for text in (failure.message[:2000], failure.detail[:8000], failure.code, failure.state):
        writer.text(text)
    return writer.bytes()


def decode_failure(data: bytes) -> ParseFailure:
    """The failure that `encode_failure` wrote. Raises ValueError if it is anything else."""
    reader = _Reader(data)
    message, detail, code, state = (reader.label() for _ in range(4))
    reader.finish()
    if code not in _CODES or state not in _STATES:
        raise ValueError("unknown code or state")
    return ParseFailure(message, detail, code, state)


def _write_page(writer: _Writer, page: Page) -> None:
    writer.text(page.text)
    for name in (page.sheet, page.message, page.attachment):
        writer.optional_text(name)
    for number in (page.page, page.slide, page.first_line, page.turn):
        writer.number(-1 if number is None else number)
    writer.array(array("d", () if page.confidence is None else (page.confidence,)))
    headers = {header: i for i, header in enumerate(dict.fromkeys(b.header for b in page.blocks))}
    writer.number(len(headers))
    for header in headers:
        writer.text(header)
    writer.array(array("B", [_KINDS.index(block.kind) for block in page.blocks]))
    writer.array(array("I", [block.start for block in page.blocks]))
    writer.array(array("I", [block.end for block in page.blocks]))
    writer.array(array("H", [block.level for block in page.blocks]))
    writer.array(array("I", [headers[block.header] for block in page.blocks]))
    _write_spans(writer, page.spans)


def _write_spans(writer: _Writer, spans: tuple[Span, ...]) -> None:
    writer.array(array("I", [span.start for span in spans]))
    writer.array(array("I", [span.end for span in spans]))
    writer.array(
        array("B", [(span.box is not None) + 2 * (span.cells is not None) for span in spans])
    )
    boxes = (span.box for span in spans if span.box is not None)
    writer.array(array("d", chain.from_iterable(boxes)))
    writer.text("\n".join(span.cells for span in spans if span.cells is not None))


def _read_page(reader: _Reader, max_chars: int) -> Page:
    text = reader.text(max_chars)
    sheet, message, attachment = (reader.optional_label() for _ in range(3))
    numbers = [reader.number(-1, 2**31) for _ in range(4)]
    page, slide, first_line, turn = (None if number < 0 else number for number in numbers)
    confidences = reader.array("d")
    if len(confidences) > 1 or not all(0 <= each <= 1 for each in confidences):
        raise ValueError("a confidence that is none")
    return Page(
        text,
        _read_blocks(reader, text),
        _read_spans(reader, len(text)),
        page=page,
        sheet=sheet,
        slide=slide,
        message=message,
        attachment=attachment,
        first_line=first_line,
        confidence=confidences[0] if confidences else None,
        turn=min(turn or 0, 3),
    )


def _read_blocks(reader: _Reader, text: str) -> tuple[Block, ...]:
    headers = [reader.label() for _ in range(reader.number(0, len(text) + 1))]
    kinds = reader.array("B")
    starts, ends = reader.array("I"), reader.array("I")
    levels, which = reader.array("H"), reader.array("I")
    _check_ranges(starts, ends, len(text))
    if not len(starts) == len(kinds) == len(levels) == len(which):
        raise ValueError("columns of blocks differ in length")
    if kinds and (max(kinds) >= len(_KINDS) or max(which) >= len(headers)):
        raise ValueError("unknown kind of block")
    names = [_KINDS[kind] for kind in kinds]
    return tuple(map(Block, names, starts, ends, levels, [headers[i] for i in which]))


def _read_spans(reader: _Reader, length: int) -> tuple[Span, ...]:
    starts, ends, flags = reader.array("I"), reader.array("I"), reader.array("B")
    coordinates, joined = reader.array("d"), reader.text(64 * 2**20)
    _check_ranges(starts, ends, length)
    boxed = sum(flag & 1 for flag in flags)
    celled = sum(flag >> 1 & 1 for flag in flags)
    cells = joined.split("\n") if celled else []
    if len(flags) != len(starts) or len(coordinates) != 4 * boxed or len(cells) != celled:
        raise ValueError("columns of spans differ in length")
    if not all(map(math.isfinite, coordinates)):
        raise ValueError("a box without bounds")
    four = [iter(coordinates)] * 4
    boxes = iter(list[Box](zip(*four, strict=True)))
    names = iter(cells)
    return tuple(
        Span(start, end, next(boxes) if flag & 1 else None, next(names) if flag & 2 else None)
        for start, end, flag in zip(starts, ends, flags, strict=True)
    )


def _check_ranges(starts: array[int], ends: array[int], length: int) -> None:
    """Raises ValueError unless the ranges are not empty, sorted, disjoint, within the text."""
    if len(starts) != len(ends) or not all(map(operator.lt, starts, ends)):
        raise ValueError("a range that ends before it starts")
    if not all(map(operator.le, ends, starts[1:])) or (ends and ends[-1] > length):
        raise ValueError("ranges that overlap or leave the text")


class _Writer:
    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def number(self, value: int) -> None:
        self._parts.append(_NUMBER.pack(value))

    def text(self, value: str) -> None:
        data = clean(value).encode()  # its length in characters stays, so offsets hold
        self.number(len(data))
        self._parts.append(data)

    def optional_text(self, value: str | None) -> None:
        self.number(value is not None)
        if value is not None:
            self.text(value)

    def array(self, values: array[int] | array[float]) -> None:
        self.number(len(values))
        self._parts.append(values.tobytes())

    def bytes(self) -> bytes:
        return b"".join(self._parts)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self._position = 0

    def number(self, low: int, high: int) -> int:
        (value,) = _NUMBER.unpack(self._take(_NUMBER.size))
        if not low <= value <= high:
            raise ValueError("a number out of range")
        return int(value)

    def text(self, max_chars: int) -> str:
        data = self._take(self.number(0, len(self._data)))
        if len(data) > 4 * max_chars:
            raise ValueError("text over its limit")
        text = str(data, "utf-8")  # UnicodeDecodeError is a ValueError; it lets no surrogate pass
        if len(text) > max_chars or "\x00" in text:
            raise ValueError("text over its limit, or with a NUL")
        return text

    def label(self) -> str:
        return self.text(_MAX_LABEL)

    def optional_label(self) -> str | None:
        return self.label() if self.number(0, 1) else None

    def array(self, code: str) -> array[int]:
        values: array[int] = array(code)
        count = self.number(0, _MAX_ITEMS)
        values.frombytes(self._take(count * values.itemsize))
        return values

    def finish(self) -> None:
        if self._position != len(self._data):
            raise ValueError("bytes left over")

    def _take(self, count: int) -> memoryview:
        end = self._position + count
        if end > len(self._data):
            raise ValueError("cut off")
        piece = self._data[self._position : end]
        self._position = end
        return piece
