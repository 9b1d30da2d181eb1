"""Bytes of any encoding -> text with its lines; under all parsers that keep the text as it is."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import BinaryIO

from charset_normalizer import from_bytes

from assistant.errors import ParseFailure
from assistant.parsing.options import ParseOptions
from assistant.parsing.page_text import clean
from assistant.records import Block, Page, Span

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it begins with the same bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 32 * 1024
_ESCAPES = (b"\x1b$B", b"\x1b$@", b"\x1b(J")
_WESTERN = frozenset("äöüßÄÖÜéèêëàâçîïôûùñáíóúÉÈÀÇÑåøæÅØÆõãìòÁÍÓÚ’‘“”„–—•…€£§°©®«»´·¿¡™²³½ ")
_DATA_URI = re.compile(r"data:[\w/+.;=-]{0,100};base64,[A-Za-z0-9+/=]{200,}")


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file (line ends are \\n) and the offsets at which its lines start."""

    text: str
    starts: tuple[int, ...]  # of each line; one more at the end, behind the last line
    feeds: frozenset[int] = frozenset()  # indices of the lines that begin a printed page
    warnings: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return len(self.starts) - 1

    def line(self, index: int) -> str:
        """The line at `index` (from 0), without its line end."""
        return self.text[self.starts[index] : self.starts[index + 1] - 1]

    def lines(self) -> list[str]:
        return self.text.split("\n")

    def index_at(self, offset: int) -> int:
        """The index of the line that holds `offset`."""
        return min(bisect_right(self.starts, offset) - 1, self.count - 1)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Offsets of the lines first … last - 1, without white space around them."""
        return self.trim(self.starts[first], min(self.starts[last], len(self.text)))

    def trim(self, start: int, end: int) -> tuple[int, int]:
        text = self.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return start, end

    def page(self, blocks: Iterable[Block], spans: Iterable[Span] = ()) -> Page:
        """The page of the whole file, in which line numbers are places."""
        kept = tuple(part for block in blocks for part in _without_data(self.text, block))
        return Page(self.text, kept, tuple(spans), first_line=1)


def source_text(text: str, warnings: tuple[str, ...] = ()) -> SourceText:
    """`text` with its lines; line ends become \\n, control characters spaces."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    feeds: frozenset[int] = frozenset()
    if "\f" in text:
        feeds = frozenset(i for i, line in enumerate(text.split("\n")) if "\f" in line)
    text = clean(text)
    lengths = (len(line) + 1 for line in text.split("\n"))
    return SourceText(text, tuple(accumulate(lengths, initial=0)), feeds, warnings)


def read_source(file: BinaryIO, options: ParseOptions) -> SourceText:
    """The text of a file in whatever encoding. Raises ParseFailure ("too_large")."""
    data = file.read(4 * options.max_chars + 4)
    if len(data) > 4 * options.max_chars:
        raise ParseFailure(
            f"The file holds more than {options.max_chars:,} characters; split it.",
            code="too_large",
            state="skipped",
        )
    text, warning = decode(data)
    return source_text(text, (warning,) if warning else ())


def decode(data: bytes) -> tuple[str, str]:
    """The text of `data`, and a warning if some of it could not be read."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace"), ""
    wide = _wide_encoding(data[:8192])
    if wide:
        return data.decode(wide, "replace"), ""
    if any(escape in data for escape in _ESCAPES):
        try:
            return data.decode("iso2022_jp_2"), ""
        except UnicodeDecodeError:
            pass
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        return _decode_other(data)


def _wide_encoding(head: bytes) -> str:
    """UTF-16 or UTF-32 without a mark, told by where its zero bytes stand; "" if it is neither."""
    if head.count(0) * 4 < len(head):
        return ""
    quarters = [head[i::4].count(0) for i in range(4)]
    size = len(head) // 4
    if size and min(quarters[2], quarters[3], size) > 0.9 * size and quarters[0] < 0.5 * size:
        return "utf-32-le"
    if size and min(quarters[0], quarters[1], size) > 0.9 * size and quarters[3] < 0.5 * size:
        return "utf-32-be"
    return "utf-16-be" if head[::2].count(0) > head[1::2].count(0) else "utf-16-le"


def _decode_other(data: bytes) -> tuple[str, str]:
    """The text of bytes that are no UTF-8: damaged UTF-8, or one of the older encodings."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    read = sum(1 for char in text if char > "\x7f") - damaged
    if damaged * 20 < read:
        return text, "Some bytes of the file are no text; they are shown as \ufffd."
    sample = _telling(data)
    western = sample.decode("cp1252", "replace")
    high = [char for char in western if char > "\x7f"]
    if sum(char in _WESTERN for char in high) >= 0.9 * len(high) and len(high) * 4 < len(sample):
        return data.decode("cp1252", "replace"), ""
    best = from_bytes(sample).best()
    return data.decode(best.encoding if best else "cp1252", "replace"), ""


def _telling(data: bytes) -> bytes:
    """The lines of `data` with bytes beyond ASCII, up to a size that is quickly judged."""
    if len(data) <= _SAMPLE:
        return data
    lines: list[bytes] = []
    size = 0
    for line in data.split(b"\n"):
        if not line.isascii():
            lines.append(line[:4096])
            size += len(lines[-1])
            if size > _SAMPLE:
                break
    return b"\n".join(lines)


def _without_data(text: str, block: Block) -> Iterable[Block]:
    """The block, or its parts around embedded pictures (base64), which nobody reads."""
    if text.find(";base64,", block.start, block.end) < 0:
        return (block,)
    parts: list[Block] = []
    start = block.start
    ends = [found.span() for found in _DATA_URI.finditer(text, block.start, block.end)]
    for data_start, data_end in [*ends, (block.end, block.end)]:
        if text[start:data_start].strip():
            parts.append(Block(block.kind, start, data_start, block.level, block.header))
        start = data_end
    return parts
