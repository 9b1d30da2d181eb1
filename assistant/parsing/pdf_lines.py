"""From a PDF page's characters to runs of text with their boxes: the first step of `pdf.py`."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from assistant.records import Box

_BOLD, _MONOSPACED = 16, 8  # flags of a span, as PyMuPDF gives them
_BOLD_NAME = re.compile(r"bold|black|heavy|semibd|demi", re.IGNORECASE)
_ODD = re.compile(
    "[\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufb00-\ufb06\ue000-\uf8ff]"
)
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf076": "❖"}


@dataclass(frozen=True, slots=True)
class Run:
    """Words on one visual line without a wide gap between them.

    `x0 … y1` are upright: as if the page were turned until most of its text reads from left to
    right. `box` is where it is displayed.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    text: str
    size: float  # of the font, in points
    bold: bool
    mono: bool
    box: Box
    block: int  # the number of MuPDF's block that it is in: a hint only


def runs_of(page: Any, data: dict[str, Any]) -> list[Run]:
    """The runs of a pymupdf Page in the order of the file; text across the page is at the end.

    `data` is what `page.get_text("dict")` gives of it.
    """
    matrix = page.rotation_matrix if page.rotation else None
    by_turn: dict[int, list[Run]] = {0: []}
    for number, block in enumerate(data["blocks"]):
        for line in block.get("lines", ()):
            run, turn = _run(line, number, matrix)
            if run is not None:
                by_turn.setdefault(turn, []).append(run)
    if len(by_turn) == 1:
        return by_turn[0]
    order = sorted(by_turn, key=lambda turn: -sum(len(run.text) for run in by_turn[turn]))
    return [_upright(run, turn) for turn in order[:1] for run in by_turn[turn]] + [
        run for turn in order[1:] for run in _set_below(by_turn[turn], page)
    ]


def _run(line: dict[str, Any], number: int, matrix: Any) -> tuple[Run | None, int]:
    """A line of MuPDF as a run, and its quarter turns (0: it reads from left to right)."""
    spans = line["spans"]
    if not spans:
        return None, 0
    text = normal("".join([span["text"] for span in spans]))
    if not text:
        return None, 0
    if text[0] == "\ufffd" and text[1:2] in ("", " "):
        text = "•" + text[1:]  # a sign alone that its font does not name is a bullet
    box, (cosine, sine) = line["bbox"], line["dir"]
    if matrix is not None:
        cosine, sine = (
            cosine * matrix.a + sine * matrix.c,
            cosine * matrix.b + sine * matrix.d,
        )
        box = _transformed(box, matrix)
    size, bold, mono = _font(spans)
    x0, y0, x1, y1 = box
    if abs(sine) > abs(cosine):
        turn = 1 if sine > 0 else 3
    else:
        turn = 0 if cosine >= 0 else 2
    return Run(x0, y0, x1, y1, text, size, bold, mono, (x0, y0, x1, y1), number), turn


def _font(spans: list[dict[str, Any]]) -> tuple[float, bool, bool]:
    """Size, boldness, equal widths: what most characters of the line have."""
    if len(spans) == 1:
        span = spans[0]
        return round(span["size"], 1), _is_bold(span), bool(span["flags"] & _MONOSPACED)
    sizes: Counter[float] = Counter()
    bold = mono = total = 0
    for span in spans:
        length = len(span["text"].strip())
        if length:
            sizes[round(span["size"], 1)] += length
            total += length
            bold += length * _is_bold(span)
            mono += length * bool(span["flags"] & _MONOSPACED)
    return sizes.most_common(1)[0][0], bold > 0.8 * total, mono > 0.8 * total


def _is_bold(span: dict[str, Any]) -> bool:
    return bool(span["flags"] & _BOLD or _BOLD_NAME.search(span["font"]))


def normal(text: str) -> str:
    """Single spaces, ligatures spelled out, bullets of symbol fonts known, no invisible marks."""
    if not text.isascii() and _ODD.search(text):
        text = _ODD.sub(_spelled, text)
    return " ".join(text.split())


def _spelled(match: re.Match[str]) -> str:
    mark = match[0]
    if mark in _LIGATURES:
        return _LIGATURES[mark]
    if mark >= "\ue000" and mark <= "\uf8ff":
        return _BULLETS.get(mark, " ")
    return (
        "" if mark in "\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff" else " "
    )


def _transformed(box: Box, matrix: Any) -> Box:
    xs = [box[i] * matrix.a + box[j] * matrix.c + matrix.e for i in (0, 2) for j in (1, 3)]
    ys = [box[i] * matrix.b + box[j] * matrix.d + matrix.f for i in (0, 2) for j in (1, 3)]
    return min(xs), min(ys), max(xs), max(ys)


def turned(box: Box, turn: int) -> Box:
    """A box as displayed, in coordinates in which text of so many quarter turns is upright."""
    x0, y0, x1, y1 = box
    if turn == 1:  # it reads downwards
        return y0, -x1, y1, -x0
    if turn == 2:
        return -x1, -y1, -x0, -y0
    if turn == 3:  # it reads upwards
        return -y1, x0, -y0, x1
    return box


def _upright(run: Run, turn: int) -> Run:
    """The run in upright coordinates."""
    x0, y0, x1, y1 = turned(run.box, turn)
    return Run(x0, y0, x1, y1, run.text, run.size, run.bold, run.mono, run.box, run.block)


def _set_below(runs: list[Run], page: Any) -> list[Run]:
    """Text across the page (a stamp on the margin), moved below everything else, line by line."""
    floor = 4.0 * (page.rect.width + page.rect.height)
    return [
        Run(
            0.0,
            floor + 40.0 * i,
            run.box[3] - run.box[1],
            floor + 40.0 * i + run.size,
            run.text,
            run.size,
            run.bold,
            run.mono,
            run.box,
            run.block,
        )
        for i, run in enumerate(runs)
    ]
