"""Under the store: how paths, and a page's text and spans, are kept; without pickles."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Sequence

from assistant.records import Span


def pack_path(path: str) -> str | bytes:
    """A path as SQLite keeps it: text, or the bytes of a name that is not UTF-8."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def unpack_path(kept: str | bytes) -> str:
    return os.fsdecode(kept)


def printable(path: str) -> str:
    """A path for the word index, where a byte that is no text becomes a question mark."""
    return path.encode("utf-8", "replace").decode("utf-8")


def pack_text(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8"), 3)


def unpack_text(data: bytes) -> str:
    return zlib.decompress(data).decode("utf-8")


def pack_spans(spans: Sequence[Span]) -> bytes:
    """JSON rows `[start, end, x0, y0, x1, y1]` or `[start, end, "A2:F2"]`, compressed.

    Boxes are kept to a tenth of a point, which no screen shows.
    """
    rows: list[list[object]] = []
    for span in spans:
        if span.box is not None:
            rows.append([span.start, span.end, *(round(edge, 1) for edge in span.box)])
        else:
            rows.append([span.start, span.end, span.cells])
    return zlib.compress(json.dumps(rows, separators=(",", ":")).encode(), 3) if rows else b""


def unpack_spans(data: bytes) -> tuple[Span, ...]:
    if not data:
        return ()
    spans = []
    for row in json.loads(zlib.decompress(data)):
        if len(row) == 6:
            spans.append(Span(row[0], row[1], box=(row[2], row[3], row[4], row[5])))
        else:
            spans.append(Span(row[0], row[1], cells=row[2]))
    return tuple(spans)
