"""The shapes of a slide: where they lie, what they inherit, their bullets; used by `pptx.py`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from assistant.parsing.office_math import math_text
from assistant.parsing.package import is_spare, local

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SHAPES = frozenset({P + "sp", P + "pic", P + "graphicFrame", P + "cxnSp"})
_SAME_ROW = 0.04  # of the slide's height: shapes that begin this close together stand in one row
_BODY = frozenset({"body", "obj", ""})
_MAX_LEVEL = 8


class Shape(NamedTuple):
    """A shape with its position on the slide in EMU, and its placeholder's type ("-" for none)."""

    element: etree._Element
    properties: etree._Element  # p:cNvPr
    top: float
    left: float
    placeholder: str
    styles: tuple[etree._Element, ...]  # of its text, nearest first


class Bullet(NamedTuple):
    """A list item's mark: `level` from 1, the first number of its list."""

    level: int
    numbered: bool
    start: int


class Background(NamedTuple):
    """A layout or master: its placeholders, and the master's style of body text."""

    by_index: dict[str, etree._Element]
    by_family: dict[str, etree._Element]
    body_styles: list[etree._Element]


class _Scale(NamedTuple):
    """What turns a group's own coordinates into the slide's."""

    x: float = 1.0
    y: float = 1.0
    left: float = 0.0
    top: float = 0.0


def shapes_of(root: etree._Element, behind: tuple[Background, ...]) -> Iterator[Shape]:
    """The shapes of a slide in the file's order, those in groups too."""
    tree = next(root.iter(P + "spTree"), None)
    stack = [(iter(tree), _Scale())] if tree is not None else []
    while stack:
        children, scale = stack[-1]
        for child in children:
            if child.tag in _SHAPES:
                yield _shape(child, scale, behind)
            elif child.tag == P + "grpSp":
                stack.append((iter(child), _scaled(child, scale)))
                break
            elif isinstance(child.tag, str) and not is_spare(child):
                stack.append((iter(child), scale))
                break
        else:
            stack.pop()


def background(root: etree._Element) -> Background:
    """What a slide's placeholders can inherit from a layout or master."""
    found = Background({}, {}, root.findall(f"{P}txStyles/{P}bodyStyle"))
    for shape in root.iter(P + "sp"):
        kind, index = placeholder_of(shape)
        if kind != "-":
            found.by_family.setdefault(_family(kind), shape)
            if index:
                found.by_index.setdefault(index, shape)
    return found


def in_reading_order(shapes: Iterator[Shape], height: int) -> list[Shape]:
    """Row by row from the top, from the left in a row."""
    tolerance = height * _SAME_ROW
    rows: list[list[Shape]] = []
    for shape in sorted(shapes, key=lambda shape: shape.top):
        if rows and shape.top - rows[-1][0].top <= tolerance:
            rows[-1].append(shape)
        else:
            rows.append([shape])
    return [shape for row in rows for shape in sorted(row, key=lambda shape: shape.left)]


def placeholder_of(shape: etree._Element) -> tuple[str, str]:
    """Type and index of the placeholder that a shape fills; type "-" if none."""
    for properties in shape:
        for entry in properties.iterchildren(P + "nvPr"):
            for placeholder in entry.iterchildren(P + "ph"):
                return placeholder.get("type", ""), placeholder.get("idx", "")
    return "-", ""


def paragraph_text(paragraph: etree._Element) -> str:
    """The text of an `a:p`: runs, fields, line breaks and equations."""
    parts: list[str] = []
    stack = [iter(paragraph)]
    while stack:
        for child in stack[-1]:
            if child.tag == A + "t":
                parts.append(child.text or "")
            elif child.tag == A + "br":
                parts.append("\n")
            elif child.tag in (_M + "oMath", _M + "oMathPara"):
                parts.append(math_text(child))
            elif child.tag not in (A + "pPr", A + "rPr") and not is_spare(child):
                stack.append(iter(child))
                break
        else:
            stack.pop()
    return "".join(parts).replace("\x0b", "\n")


def bullet_of(paragraph: etree._Element, shape: Shape) -> Bullet | None:
    """The bullet that a paragraph has itself or inherits; None if it has none."""
    own = paragraph.find(A + "pPr")
    stated = own.get("lvl", "0") if own is not None else "0"
    level = min(int(stated), _MAX_LEVEL) if stated.isdecimal() else 0
    inherited = (style.find(f"{A}lvl{level + 1}pPr") for style in shape.styles)
    for properties in (own, *inherited):
        for entry in properties if properties is not None else ():
            kind = local(entry)
            if kind == "buNone":
                return None
            if kind in ("buChar", "buBlip", "buAutoNum"):
                start = entry.get("startAt", "1")
                first = int(start[:6]) if start.isdecimal() else 1
                return Bullet(level + 1, kind == "buAutoNum", first)
    return Bullet(level + 1, False, 1) if level else None


def _shape(element: etree._Element, scale: _Scale, behind: tuple[Background, ...]) -> Shape:
    kind, index = placeholder_of(element)
    alike = _inherited(kind, index, behind) if kind != "-" else []
    offset = next((o for o in map(_offset, (element, *alike)) if o is not None), (0.0, 0.0))
    left, top = scale.left + offset[0] * scale.x, scale.top + offset[1] * scale.y
    styles = [s for shape in (element, *alike) for s in shape.iterfind(f"{P}txBody/{A}lstStyle")]
    if kind in _BODY and behind:
        styles += behind[-1].body_styles
    properties = next(element.iter(P + "cNvPr"), element)
    return Shape(element, properties, top, left, kind, tuple(styles))


def _inherited(kind: str, index: str, behind: tuple[Background, ...]) -> list[etree._Element]:
    """The placeholder on the layout (same index, else same type), then on the master."""
    found: list[etree._Element] = []
    for background in behind:
        shape = background.by_index.get(index) if index else None
        if shape is None:
            shape = background.by_family.get(_family(kind))
        if shape is not None:
            found.append(shape)
            kind = placeholder_of(shape)[0] or kind
    return found


def _family(kind: str) -> str:
    if kind in ("ctrTitle", "title"):
        return "title"
    return "body" if kind in ("", "obj", "subTitle", "body") else kind


def _offset(shape: etree._Element) -> tuple[float, float] | None:
    for path in (f"{P}spPr/{A}xfrm/{A}off", f"{P}xfrm/{A}off"):
        offset = shape.find(path)
        if offset is not None:
            return _number(offset, "x"), _number(offset, "y")
    return None


def _scaled(group: etree._Element, scale: _Scale) -> _Scale:
    frame = group.find(f"{P}grpSpPr/{A}xfrm")
    if frame is None:
        return scale
    said = {local(e): e for e in frame}
    if not said.keys() >= {"off", "ext", "chOff", "chExt"}:
        return scale
    x = _number(said["ext"], "cx") / (_number(said["chExt"], "cx") or 1.0)
    y = _number(said["ext"], "cy") / (_number(said["chExt"], "cy") or 1.0)
    left = _number(said["off"], "x") - _number(said["chOff"], "x") * x
    top = _number(said["off"], "y") - _number(said["chOff"], "y") * y
    return _Scale(x * scale.x, y * scale.y, scale.left + left * scale.x, scale.top + top * scale.y)


def _number(element: etree._Element, key: str) -> float:
    try:
        return float(int(element.get(key, "0")[:15]))
    except ValueError:
        return 0.0
