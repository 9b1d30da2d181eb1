"""Builds a page's text block by block, so that offsets are exact by construction."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.records import Block, BlockKind, Box, Page, Span

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_TIGHT: frozenset[BlockKind] = frozenset({"table_row", "list_item"})


def clean(text: str) -> str:
    """`text` without NULs, control characters and lone surrogates; its length stays the same.

    Tab, newline and carriage return stay. Controls become spaces (they stand between words more
    often than within them), surrogates U+FFFD, so that offsets into the source stay right.
    """
    if _CONTROLS.search(text):
        text = _CONTROLS.sub(" ", text)
    if _SURROGATES.search(text):
        text = _SURROGATES.sub("\ufffd", text)
    return text


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a block that has a place of its own: a visual line of a PDF, a cell's range.

    The pieces of a block are put together as they are: a space between two is the first's last
    character (and lies in no span).
    """

    text: str
    box: Box | None = None
    cells: str | None = None


class PageBuilder:
    """Appends blocks in reading order; `build` gives the page.

    A blank line stands between two blocks, a single newline between two table rows or two list
    items. `page.text[block.start:block.end]` is what was given, cleaned and stripped (of code:
    only of blank lines before it and of white space after it). A block of white space is left out.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._spans: list[Span] = []

    def __len__(self) -> int:
        """The number of characters so far."""
        return self._length

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(self._blocks)

    def add(
        self,
        text: str,
        kind: BlockKind = "paragraph",
        *,
        level: int = 0,
        header: str = "",
        box: Box | None = None,
        cells: str | None = None,
    ) -> Block | None:
        """Append a block, with one span over it if it has a box or cells; None if it is blank."""
        return self.add_pieces([Piece(text, box, cells)], kind, level=level, header=header)

    def add_pieces(
        self,
        pieces: Iterable[Piece],
        kind: BlockKind = "paragraph",
        *,
        level: int = 0,
        header: str = "",
    ) -> Block | None:
        """Append a block that is made of `pieces`, with a span for each that has a place."""
        kept = _stripped([_with_text(piece, clean(piece.text)) for piece in pieces], kind)
        if not kept:
            return None
        start = self._length + self._separate(kind)
        self._length = start
        for piece in kept:
            self._append(piece)
        block = Block(kind, start, self._length, level, clean(header).strip())
        self._blocks.append(block)
        return block

    def build(
        self,
        *,
        page: int | None = None,
        sheet: str | None = None,
        slide: int | None = None,
        message: str | None = None,
        attachment: str | None = None,
        confidence: float | None = None,
    ) -> Page:
        """The page so far, with its place in the document."""
        return Page(
            "".join(self._parts),
            tuple(self._blocks),
            tuple(self._spans),
            page=page,
            sheet=sheet and clean(sheet),
            slide=slide,
            message=message and clean(message),
            attachment=attachment and clean(attachment),
            confidence=confidence,
        )

    def _separate(self, kind: BlockKind) -> int:
        """Append what stands before a block of `kind`; its length."""
        if not self._blocks:
            return 0
        tight = kind in _TIGHT and self._blocks[-1].kind == kind
        self._parts.append("\n" if tight else "\n\n")
        return 1 if tight else 2

    def _append(self, piece: Piece) -> None:
        self._parts.append(piece.text)
        start = self._length
        self._length += len(piece.text)
        if piece.box is None and piece.cells is None:
            return
        end = start + len(piece.text.rstrip())
        if end > start:
            self._spans.append(Span(start, end, piece.box, piece.cells))


def _stripped(pieces: list[Piece], kind: BlockKind) -> list[Piece]:
    """The pieces without white space at the ends of the block (code keeps its first indent)."""
    while pieces and not pieces[0].text.strip():
        del pieces[0]
    while pieces and not pieces[-1].text.strip():
        del pieces[-1]
    if not pieces:
        return []
    first = pieces[0].text
    if kind == "code":
        first = re.sub(r"\A(?:[^\S\n]*\n)+", "", first)
    else:
        first = first.lstrip()
    pieces[0] = _with_text(pieces[0], first)
    pieces[-1] = _with_text(pieces[-1], pieces[-1].text.rstrip())
    return pieces


def _with_text(piece: Piece, text: str) -> Piece:
    return piece if text == piece.text else replace(piece, text=text)
