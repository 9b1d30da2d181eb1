"""Where the reading of an RTF file stands; used by `rtf.py`."""

from __future__ import annotations

from dataclasses import dataclass, field

from assistant.parsing.page_text import PageBuilder


@dataclass(slots=True)
class State:
    """What holds within a group: where its text goes and how it is encoded."""

    target: str = "body"  # "body", "skip", "fonts", "styles", "note", "info:…", "label", "header"
    encoding: str = "cp1252"
    fallback: int = 1  # characters after a \u that stand for it
    style: int = 0
    outline: int = 9
    in_table: bool = False
    in_list: bool = False
    bold: bool = False
    size: int = 24  # of the font, in half points
    deleted: bool = False
    starred: bool = False  # whether \* has just been read


@dataclass(slots=True)
class Reader:
    """The document under construction."""

    builder: PageBuilder = field(default_factory=PageBuilder)
    stack: list[State] = field(default_factory=list)
    state: State = field(default_factory=State)
    codec: str = "cp1252"  # of the document
    default_font: int = 0
    fonts: dict[int, str] = field(default_factory=dict)
    font: int = 0  # whose entry in the font table is being read
    headings: dict[int, int] = field(default_factory=dict)  # style -> level from 1
    styles: dict[int, str] = field(default_factory=dict)  # style -> name
    raw: bytearray = field(default_factory=bytearray)  # bytes not yet decoded
    passed: int = 0  # fallback characters still to be passed over
    texts: dict[str, list[str]] = field(default_factory=dict)  # by target
    dates: dict[str, dict[bytes, int]] = field(default_factory=dict)
    bold_chars: int = 0  # of the paragraph at hand, without white space
    largest: int = 0  # font size of the paragraph at hand
    notes: list[str] = field(default_factory=list)  # of the paragraph at hand
    note_count: int = 0
    headers: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    declared: int = 0  # heading rows of the table at hand
    heading_row: bool = False
    titled: str = ""
