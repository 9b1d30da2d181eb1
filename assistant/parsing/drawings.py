"""Charts and SmartArt in Word, Excel and PowerPoint files -> captions, rows and list items."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from assistant.errors import ParseFailure
from assistant.parsing.package import Package, local
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.tables import add_table, one_line

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
_GENERATED = re.compile(
    r"\s*(Description automatically generated|AI-generated content may).*\Z", re.DOTALL
)
_NO_DESCRIPTION = re.compile(
    r"\S+\.(png|jpe?g|gif|emf|wmf|bmp|tiff?|svg|webp)|(picture|image|graphic|bild|grafik) ?\d*",
    re.IGNORECASE,
)
_WRITTEN_POINTS = frozenset({"", "node", "asst", "doc"})
_MAX_POINTS = 100_000  # of one series; the index of a point comes from the file


def alt_text(properties: etree._Element) -> str:
    """What a person wrote to describe a picture; "" for a file name or a bare "Picture 1"."""
    text = _GENERATED.sub("", properties.get("descr") or properties.get("title") or "")
    return "" if _NO_DESCRIPTION.fullmatch(text.strip()) else text


def add_drawing(builder: PageBuilder, package: Package, part: str, kind: str) -> str:
    """Append the text of a chart or diagram part; a warning if it cannot be read, else ""."""
    try:
        root = package.xml(part)
    except ParseFailure:
        return f"A {kind} could not be read."
    if kind == "diagram":
        for text in _diagram_texts(root):
            builder.add(text, "list_item", level=1)
    else:
        add_chart(builder, root)
    return ""


def add_chart(builder: PageBuilder, root: etree._Element) -> None:
    """Append a chart: its titles as captions, then a row for each category."""
    for title in root.iter(_C + "title", _CX + "title"):
        builder.add(_text(title), "caption")
    series = list(root.iter(_C + "ser"))
    if not series:
        points = [one_line(e.text or "") for e in root.iter(_CX + "pt")]
        builder.add(" | ".join(point for point in points if point), "table_row")
        return
    names = [_series_name(one) for one in series]
    values = [_points(one, ("val", "yVal", "bubbleSize")) for one in series]
    labels: dict[int, str] = {}
    for one in series:
        labels = {**_points(one, ("cat", "xVal")), **labels}
    rows = [["", *names]]
    for index in sorted({*labels, *(i for column in values for i in column)}):
        rows.append([labels.get(index, ""), *(column.get(index, "") for column in values)])
    add_table(builder, rows, 1)


def _series_name(series: etree._Element) -> str:
    name = series.find(_C + "tx")
    return one_line(" ".join(v.text or "" for v in name.iter(_C + "v"))) if name is not None else ""


def _points(series: etree._Element, kinds: tuple[str, ...]) -> dict[int, str]:
    """The cached values of the first of `kinds` that the series has, by index."""
    found: dict[int, str] = {}
    for source in series:
        if found or local(source) not in kinds:
            continue
        for point in source.iter(_C + "pt"):
            value, index = point.find(_C + "v"), point.get("idx", "")
            if value is not None and index.isdecimal() and len(found) < _MAX_POINTS:
                before = found.get(int(index), "")  # levels of a category come innermost first
                text = one_line(value.text or "")
                found[int(index)] = f"{text} {before}".strip()
    return found


def _diagram_texts(root: etree._Element) -> Iterator[str]:
    for point in root.iter(_DGM + "pt"):
        if point.get("type", "") in _WRITTEN_POINTS:
            yield _text(point)


def _text(element: etree._Element) -> str:
    """The DrawingML text below an element: paragraphs joined by spaces."""
    paragraphs = ("".join(t.text or "" for t in p.iter(_A + "t")) for p in element.iter(_A + "p"))
    written = [*paragraphs] or [v.text or "" for v in element.iter(_C + "v")]
    return one_line(" ".join(written))
