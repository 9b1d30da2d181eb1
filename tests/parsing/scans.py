"""Small scans made here: text drawn on a page, made a picture of, and put into a file."""

from __future__ import annotations

import warnings
from pathlib import Path

with warnings.catch_warnings():
    # SWIG's types have no __module__; Python 3.12 and later say so when pymupdf is imported
    warnings.simplefilter("ignore", DeprecationWarning)
    import pymupdf

LEASE = "The tenant may terminate the lease with three months' notice."
BOILER = "Fault F11 on the boiler means that the condensate pipe is frozen."


def picture_of(text: str, turn: int = 0, dpi: int = 110) -> bytes:
    """A page with the text near its top, as PNG; `turn` degrees clockwise."""
    with pymupdf.open() as document:
        page = document.new_page(width=595, height=842)
        page.insert_textbox((70, 90, 525, 400), text, fontsize=13, fontname="tiro")
        page.set_rotation(turn)
        return bytes(page.get_pixmap(dpi=dpi).tobytes("png"))


def scan_of(*texts: str, turn: int = 0, before: str = "") -> bytes:
    """A PDF with a picture of a page for each text; before them a page of real text, if given."""
    with pymupdf.open() as document:
        if before:
            page = document.new_page(width=595, height=842)
            page.insert_textbox((70, 90, 525, 400), before, fontsize=12, fontname="helv")
        for text in texts:
            sides = (595, 842) if turn % 180 == 0 else (842, 595)
            page = document.new_page(width=sides[0], height=sides[1])
            page.insert_image(page.rect, stream=picture_of(text, turn))
        return bytes(document.tobytes())


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path
