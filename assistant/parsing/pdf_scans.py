"""Pages that are pictures: which ones, why they are not read, and their recognised lines as runs.

A step of `pdf.py`; what recognises the lines is `recognising.py`.
"""

from __future__ import annotations

import importlib.util
from statistics import median
from typing import Literal

from assistant.errors import ParseFailure
from assistant.parsing.options import RecognisedPage
from assistant.parsing.pdf_lines import Run, normal, turned
from assistant.places import LOW_CONFIDENCE

What = Literal["PDF", "picture"]

_FONT_SIZE = 0.8  # of the height of a line's box
_NEAR = (0.7, 1.4)  # times the page's usual height: a line of running text
_STEP = 0.25  # larger and smaller ones are told apart by so much


def runs_of_scan(page: RecognisedPage) -> list[Run]:
    """The recognised lines as runs; like sizes are made equal, for headings go by size."""
    runs = []
    upright = [turned(box, page.turn) for _, box in page.lines]
    usual = median(y1 - y0 for _, y0, _, y1 in upright) if upright else 1.0
    for (text, box), (x0, y0, x1, y1) in zip(page.lines, upright, strict=True):
        if words := normal(text):
            size = _size(y1 - y0, usual)
            runs.append(Run(x0, y0, x1, y1, words, size, False, False, box, 0))
    return runs


def _size(height: float, usual: float) -> float:
    share = height / usual if usual > 0 else 1.0
    if not _NEAR[0] < share < _NEAR[1]:
        usual *= max(_STEP, round(share / _STEP) * _STEP)
    return round(_FONT_SIZE * usual, 1)


def refusal(what: What, pages: int) -> ParseFailure:
    """Why a file of nothing but pictures is not read, and what helps."""
    if not is_installed():
        reason = (
            "The text of scanned pages and pictures is not read here: run `pip install rapidocr` "
            "beside Footnote, and have the file read again."
        )
    elif what == "picture":
        reason = "This is a picture; reading of scanned pages is off: switch it on in Settings."
    else:
        reason = (
            f"The PDF is a scan ({pages} {'page' if pages == 1 else 'pages'}); reading of scanned "
            "pages is off: switch it on in Settings."
        )
    return ParseFailure(reason, code="scanned", state="skipped")


def told(pages: list[RecognisedPage]) -> tuple[str, ...]:
    """What the ledger says of a document's pages that were recognised."""
    unread = sum(page.confidence == 0 for page in pages)
    unsure = sum(0 < page.confidence < LOW_CONFIDENCE for page in pages)
    done = len(pages) - unread
    words = []
    if done:
        words.append(f"Read by OCR, {done} {'page' if done == 1 else 'pages'}.")
    if unsure:
        words.append(f"Hardly legible: {unsure} {'page' if unsure == 1 else 'pages'}.")
    if unread:
        words.append(f"Not recognised: {unread} {'page' if unread == 1 else 'pages'}.")
    return tuple(words)


def is_installed() -> bool:
    """Whether there is what recognises text: the extra `ocr`."""
    return importlib.util.find_spec("rapidocr") is not None
