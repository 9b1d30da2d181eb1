"""Text on a PDF page that nobody can see: left out before `pdf_lines` reads it, and told.

White on white, transparent, unpainted, or too small to be read. Whether it can be seen is looked
up in a picture of the page, so that white text on a dark ground, and the recognised text under a
scan, stay.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from assistant.parsing.mupdf import pymupdf

_SMALLEST = 2.0  # points: nobody reads smaller print
_LIGHT = 0xE0  # of each colour channel, from which a text may be as light as the paper
_FAINT = 26  # of 255: opacity below which text may be invisible
_CONTRAST = 24  # grey levels of 255 within a text's box, below which there is nothing to see


def leave_out_hidden(page: Any, data: dict[str, Any]) -> bool:
    """Take hidden spans out of what `page.get_text("dict")` gave; whether there were any."""
    picture: Any = None
    found = False
    for block in data["blocks"]:
        for line in block.get("lines", ()):
            kept = []
            for span in line["spans"]:
                if span["size"] < _SMALLEST:
                    continue
                if _may_be_hidden(span):
                    picture = _picture(page) if picture is None else picture
                    if not _shows(picture, pymupdf.Rect(span["bbox"]) * page.rotation_matrix):
                        continue
                kept.append(span)
            if len(kept) < len(line["spans"]):
                gone = "".join(span["text"] for span in line["spans"] if span not in kept)
                found = found or any(map(str.isalnum, gone))
                line["spans"] = kept
    return found


def _may_be_hidden(span: dict[str, Any]) -> bool:
    if not span["text"].strip():
        return False
    color = span["color"]
    channels = (color >> 16 & 255, color >> 8 & 255, color & 255)
    return bool(span.get("alpha", 255) < _FAINT or min(channels) >= _LIGHT)


def _picture(page: Any) -> Any:
    """The page in grey, (height, width) uint8, a point a pixel."""
    pixels = page.get_pixmap(colorspace=pymupdf.csGRAY, alpha=False)
    rows = np.frombuffer(pixels.samples, np.uint8).reshape(pixels.height, pixels.stride)
    return rows[:, : pixels.width]


def _shows(picture: Any, box: Any) -> bool:
    """Whether anything can be made out where the text is."""
    x0, y0 = max(int(box.x0), 0), max(int(box.y0), 0)
    part = picture[y0 : int(box.y1) + 1, x0 : int(box.x1) + 1]
    return bool(part.size) and int(part.max()) - int(part.min()) >= _CONTRAST
