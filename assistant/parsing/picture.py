"""Pictures (.png, .jpg, .tif …) to Document: their pages are read by text recognition alone."""

from __future__ import annotations

from typing import Any, BinaryIO

from assistant.errors import ParseFailure
from assistant.parsing import pdf
from assistant.parsing.mupdf import pymupdf
from assistant.parsing.options import ParseOptions
from assistant.records import Document

_LEAST_PIXELS = (48, 16)  # the longer and the shorter side of a picture that may hold a word
_MOST_PIXELS = 400_000_000


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document in a picture file, with a page for each picture in it (.tif has several).

    Raises ParseFailure: "scanned", "empty", "too_large", "damaged".
    """
    del name
    with opened(file, options) as document:
        return pdf.read(document, options, "picture")


def opened(file: BinaryIO, options: ParseOptions) -> Any:
    """A pymupdf Document of a PDF or a picture. Raises ParseFailure."""
    data = file.read()
    if b"%PDF-" in data[:1024]:
        return pdf.opened(data, options)
    pdf.be_quiet()
    try:
        document = pymupdf.open(stream=data, filetype="png")  # MuPDF looks at the bytes itself
        (shown,) = document[0].get_image_info()[:1]
        sides = sorted((shown["width"], shown["height"]))
    except (RuntimeError, ValueError, IndexError) as error:
        raise ParseFailure(
            "The picture is damaged or cut off; fetch it again or save it anew.", str(error)
        ) from error
    if sides[0] * sides[1] > _MOST_PIXELS:
        raise ParseFailure(
            "The picture is too large to be read; save it with fewer pixels.",
            code="too_large",
            state="skipped",
        )
    if sides[1] < _LEAST_PIXELS[0] or sides[0] < _LEAST_PIXELS[1]:
        raise ParseFailure("There is no text in this picture.", code="empty", state="skipped")
    return document
