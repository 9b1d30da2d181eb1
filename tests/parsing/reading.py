"""Reads bytes with one parser module and checks what every document must keep."""

from __future__ import annotations

import importlib
import io

from assistant.parsing.options import ParseOptions
from assistant.records import Block, Document, Page


def read(
    module: str, data: bytes | str, name: str, options: ParseOptions | None = None
) -> Document:
    """The document that `assistant.parsing.<module>` makes of `data`."""
    raw = data.encode() if isinstance(data, str) else data
    parser = importlib.import_module(f"assistant.parsing.{module}")
    document: Document = parser.parse(io.BytesIO(raw), name, options or ParseOptions())
    for page in document.pages:
        check(page)
    return document


def check(page: Page) -> None:
    """Offsets lie in the text, in order; blocks and spans hold text and do not overlap."""
    for parts in (page.blocks, page.spans):
        last = 0
        for part in parts:
            assert last <= part.start < part.end <= len(page.text)
            assert page.text[part.start : part.end].strip()
            last = part.end
    assert "\r" not in page.text
    assert "\0" not in page.text


def shown(document: Document) -> list[tuple[str, str]]:
    """Kind (of a heading with its level) and text of every block."""
    return [(label(block), text(page, block)) for page in document.pages for block in page.blocks]


def label(block: Block) -> str:
    return f"heading {block.level}" if block.kind == "heading" else block.kind


def text(page: Page, block: Block) -> str:
    return page.text[block.start : block.end]
