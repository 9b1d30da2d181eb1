"""The limits that every parser keeps; passed in by whoever has a file read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from assistant.records import Box

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """What text recognition found on a page: visual lines with their boxes, as displayed."""

    number: int  # from 1
    confidence: float  # 0 to 1
    turn: int  # quarter turns: 1 reads downwards, 2 stands on its head, 3 reads upwards
    lines: tuple[tuple[str, Box], ...]


@dataclass(frozen=True, slots=True)
class ParseOptions:
    """Limits on what is read, and the password to try on an encrypted file.

    A parser that meets a limit raises `ParseFailure` with code "too_large"; it cuts nothing off
    silently. What it leaves out on purpose is named in `Document.warnings`.

    With `scans`, pages that are pictures are named in `Document.scans`, to be recognised one by one
    (`parsing/recognising.py`, with `page`) and handed back in `recognised` to the parser, which
    then reads the whole. Without it they are left out.
    """

    max_bytes: int = 512 * MEBIBYTE  # of the file itself
    max_unpacked: int = 1024 * MEBIBYTE  # of all members of a zip-based file together
    max_pages: int = 20_000  # pages, sheets, slides, messages, chapters
    max_chars: int = 50_000_000  # of text in all pages together
    password: str = ""
    scans: bool = False
    page: int = 0  # from 1: the one to recognise …
    dpi: int = 200  # … from so many pixels an inch: see tests/benchmarks/RESULTS.md
    recognised: tuple[RecognisedPage, ...] = ()

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> ParseOptions:
        """The options that `asdict` and JSON made `given` of."""
        plain = {each.name: given[each.name] for each in fields(cls) if each.name != "recognised"}
        return cls(**plain, recognised=tuple(_page(each) for each in given["recognised"]))


def _page(given: Mapping[str, Any]) -> RecognisedPage:
    lines = tuple((text, (box[0], box[1], box[2], box[3])) for text, box in given["lines"])
    return RecognisedPage(given["number"], given["confidence"], given["turn"], lines)
