"""The renderer: pages of a PDF as pixels, in a child that is shut in before it sees the file.

Asked in JSON: {"open": path} or {"open": ""} and a descriptor; {"page": index, "scale": pixels per
point}; {"find": text, "page": index}. Answers: SIZES and JSON; PIXELS, width and height as two
little-endian uint32, RGB rows; BOXES and JSON; FAILED and a sentence. What it sends is never
unpickled.
"""

from __future__ import annotations

import json
import os
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from assistant.parsing.sandbox import confine
from desktop.children.pixels import BOXES, FAILED, HEADER, MOST_PIXELS, PIXELS, SIZES

_MEMORY = 1 << 30
_HEAD = 1024  # bytes that tell a PDF from a picture


def run(connection: Connection) -> None:
    confine(_MEMORY, (), lowest_priority=False)  # somebody waits for the page
    from assistant.parsing.mupdf import pymupdf  # read before any file is

    pymupdf.TOOLS.mupdf_display_errors(False)
    document: Any = None
    while True:
        asked = json.loads(connection.recv_bytes())
        try:
            if "open" in asked:
                document = _opened(pymupdf, connection, asked["open"])
                sizes = [[page.rect.width, page.rect.height] for page in document]
                answer = SIZES + json.dumps(sizes).encode()
            elif "find" in asked:
                answer = BOXES + json.dumps(_boxes(document, asked["page"], asked["find"])).encode()
            else:
                answer = _pixels(pymupdf, document, asked["page"], asked["scale"])
        except Exception as error:  # noqa: BLE001 - a foreign library on hostile bytes
            answer = FAILED + f"{type(error).__name__}: {error}".encode("utf-8", "replace")
        connection.send_bytes(answer)


def _opened(pymupdf: Any, connection: Connection, path: str) -> Any:
    if path:
        with Path(path).open("rb") as file:
            kind = _kind(file.read(_HEAD))
        return pymupdf.open(path, filetype=kind)
    from multiprocessing.reduction import recv_handle

    with os.fdopen(recv_handle(connection), "rb") as file:
        data = file.read()
    return pymupdf.open(stream=data, filetype=_kind(data[:_HEAD]))


def _kind(head: bytes) -> str:
    """A PDF, or a picture: MuPDF finds out itself which kind of picture."""
    return "pdf" if b"%PDF-" in head else "png"


def _pixels(pymupdf: Any, document: Any, index: int, scale: float) -> bytes:
    page = document[index]
    most = (MOST_PIXELS / max(1.0, page.rect.width * page.rect.height)) ** 0.5
    scale = min(scale, most)
    pixmap = page.get_pixmap(matrix=pymupdf.Matrix(scale, scale), alpha=False)
    return PIXELS + HEADER.pack(pixmap.width, pixmap.height) + bytes(pixmap.samples)


def _boxes(document: Any, index: int, text: str) -> list[list[float]]:
    """Where the page has the text, on the page as it is displayed."""
    page = document[index]
    found = page.search_for(text)
    return [list(rect * page.rotation_matrix) for rect in found]
