"""A Word paragraph (`w:p`) -> its text, and what hangs on it; used by `docx.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from assistant.parsing.drawings import alt_text
from assistant.parsing.office_math import math_text
from assistant.parsing.package import descend, is_spare
from assistant.parsing.word_styles import W, is_monospace, is_unseen

_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
_DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_V = "{urn:schemas-microsoft-com:vml}"
_O = "{urn:schemas-microsoft-com:office:office}"

PARAGRAPH, TABLE, ALT_CHUNK = W + "p", W + "tbl", W + "altChunk"
DELETED = frozenset({W + "del", W + "moveFrom"})
_SKIPPED = DELETED | {W + "pPr", W + "rPr", W + "sdtPr", W + "sdtEndPr", W + "rt", W + "instrText"}
_FIXED = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
}
_CODE = re.compile(r"[{}=;<>\\]|\w\(|\A(?: {2}|\t)|:\Z")
# Symbol fonts put pictures where other fonts have private characters; these mean something.
_SYMBOLS = {
    0xF0FE: "☒", 0xF0FD: "☒", 0xF0A8: "☐", 0xF06F: "☐", 0xF0FC: "✓", 0xF0FB: "✗",
    0xF0E0: "→", 0xF0DF: "←", 0xF0B7: "•", 0xF0A7: "▪", 0xF0B0: "°", 0xF0B1: "±",
    0xF0B3: "≥", 0xF0A3: "≤", 0xF0B4: "×", 0xF0B9: "≠", 0xF06D: "μ", 0xF061: "α",
    0xF062: "β", 0xF067: "γ", 0xF064: "δ", 0xF070: "π", 0xF073: "σ", 0xF057: "Ω",
}  # fmt: skip


@dataclass(slots=True)
class Paragraph:
    """What a paragraph holds; footnote marks are in `text` as "[1]"."""

    parts: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)  # "footnote" or "endnote", id
    comments: list[str] = field(default_factory=list)  # ids
    boxes: list[etree._Element] = field(default_factory=list)  # w:txbxContent
    captions: list[str] = field(default_factory=list)  # alt texts of pictures
    drawings: list[tuple[str, str]] = field(default_factory=list)  # "chart" or "diagram", r:id
    objects: int = 0  # embedded files
    typed: int = 0  # characters in a typewriter font

    @property
    def text(self) -> str:
        return "".join(self.parts).strip("\n")

    @property
    def monospace(self) -> bool:
        """Whether it is set like code and has code's signs (letters are typewritten too)."""
        text = "".join(self.parts)
        return 0 < self.typed >= 0.9 * len(text.replace(" ", "")) and bool(_CODE.search(text))


def items(container: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables (and foreign chunks) in order; content controls are looked into."""
    found = frozenset({PARAGRAPH, TABLE, ALT_CHUNK})
    return descend(container, found, DELETED | {W + "sdtPr", W + "sectPr"})


def read_paragraph(element: etree._Element, marks: dict[tuple[str, str], str]) -> Paragraph:
    """The paragraph's content; `marks` gives the mark of each note by kind and id."""
    paragraph = Paragraph()
    stack = [iter(element)]
    while stack:
        for child in stack[-1]:
            if _read_inline(child, paragraph, marks):
                stack.append(iter(child))
                break
        else:
            stack.pop()
    return paragraph


def _read_inline(
    child: etree._Element, paragraph: Paragraph, marks: dict[tuple[str, str], str]
) -> bool:
    """Take in what `child` itself says; whether to look into it."""
    tag = child.tag
    if tag == W + "t":
        _read_text(child, paragraph)
        return False
    if tag in _FIXED:
        soft = tag == W + "br" and child.get(W + "type") in ("page", "column")
        paragraph.parts.append(" " if soft else _FIXED[tag])
        return False
    if tag in _SKIPPED or not isinstance(tag, str) or is_spare(child):
        return False
    return _read_object(child, paragraph, marks)


def _read_text(child: etree._Element, paragraph: Paragraph) -> None:
    run = child.getparent()
    if run is not None and is_unseen(run):
        return
    text = child.text or ""
    paragraph.parts.append(text)
    if run is not None and is_monospace(run.find(W + "rPr")):
        paragraph.typed += len(text.replace(" ", ""))


def _read_object(
    child: etree._Element, paragraph: Paragraph, marks: dict[tuple[str, str], str]
) -> bool:
    tag = str(child.tag)
    if tag == W + "txbxContent":
        paragraph.boxes.append(child)
        return False
    if tag in (_M + "oMath", _M + "oMathPara"):
        paragraph.parts.append(_equation(child, "".join(paragraph.parts[-1:])))
        return False
    if tag in (W + "footnoteReference", W + "endnoteReference"):
        note = (tag[len(W) :].removesuffix("Reference"), child.get(W + "id") or "")
        paragraph.notes.append(note)
        paragraph.parts.append(f"[{marks[note]}]" if note in marks else "")
    elif tag == W + "commentReference":
        paragraph.comments.append(child.get(W + "id") or "")
    elif tag == W + "sym":
        paragraph.parts.append(_symbol(child.get(W + "char") or ""))
    else:
        _read_picture(child, tag, paragraph)
    return True


def _read_picture(child: etree._Element, tag: str, paragraph: Paragraph) -> None:
    if tag == _WP + "docPr":
        paragraph.captions.append(alt_text(child))
    elif tag == _V + "shape" and child.get("alt"):
        paragraph.captions.append(child.get("alt") or "")
    elif tag == _V + "textpath":
        paragraph.captions.append(child.get("string") or "")
    elif tag in (_C + "chart", _CX + "chart"):
        paragraph.drawings.append(("chart", child.get(_R + "id") or ""))
    elif tag == _DGM + "relIds":
        paragraph.drawings.append(("diagram", child.get(_R + "dm") or ""))
    elif tag == _O + "OLEObject":
        paragraph.objects += 1
    elif tag == _A + "t":  # text of a drawing canvas outside a text box
        paragraph.parts.append(f" {child.text or ''}")


def _equation(element: etree._Element, before: str) -> str:
    lines = [element] if element.tag == _M + "oMath" else element.iterchildren(_M + "oMath")
    text = "; ".join(line for line in (math_text(e).strip() for e in lines) if line)
    return text if not before or before[-1].isspace() or before[-1] in "([{" else f" {text}"


def _symbol(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if 0xF000 <= number <= 0xF0FF:
        return _SYMBOLS.get(number, "•")
    return chr(number) if number < 0x110000 else ""
