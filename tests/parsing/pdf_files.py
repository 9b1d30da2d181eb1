"""Small PDFs made here, drawn page by page, and what is read of them."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Sequence
from typing import Any

with warnings.catch_warnings():
    # SWIG's types have no __module__; Python 3.12 and later say so when pymupdf is imported
    warnings.simplefilter("ignore", DeprecationWarning)
    import pymupdf

    from assistant.parsing import pdf

from assistant.parsing.options import ParseOptions
from assistant.records import Document, Page

Draw = Callable[[Any], None]


def made(*pages: Draw, **metadata: str) -> bytes:
    """A PDF with a page for each function that draws one."""
    with pymupdf.open() as document:
        for draw in pages:
            draw(document.new_page(width=595, height=842))
        document.set_metadata(metadata)
        return bytes(document.tobytes())


def read(data: bytes, **options: Any) -> Document:
    return pdf.parse(io.BytesIO(data), "a.pdf", ParseOptions(**options))


def texts(page: Page, kind: str = "") -> list[str]:
    return [page.text[b.start : b.end] for b in page.blocks if kind in ("", b.kind)]


def write(page: Any, x: float, y: float, text: str, size: float = 10, bold: bool = False) -> None:
    page.insert_text((x, y), text, fontsize=size, fontname="hebo" if bold else "helv")


def column(page: Any, x: float, y: float, width: float, text: str) -> None:
    assert page.insert_textbox((x, y, x + width, 800), text, fontsize=10, fontname="helv") > 0


def grid(page: Any, lefts: Sequence[float], rows: Sequence[Sequence[str]], y: float = 60) -> None:
    """Rows of cells, each at the left edge of its column; "" is none."""
    for i, row in enumerate(rows):
        for x, text in zip(lefts, row, strict=True):
            write(page, x, y + 14 * i, text)


def centred(page: Any, x: float, y: float, text: str, bold: bool = False) -> None:
    """Text with its middle at x."""
    font = "hebo" if bold else "helv"
    width = pymupdf.get_text_length(text, fontname=font, fontsize=10)
    write(page, x - width / 2, y, text, bold=bold)


def rows_of(page: Page) -> list[tuple[str, str]]:
    """The table's rows below headings: text and header."""
    return [
        (page.text[block.start : block.end], block.header)
        for block in page.blocks
        if block.kind == "table_row" and block.header
    ]
