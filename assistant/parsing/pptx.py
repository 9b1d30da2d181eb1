"""PowerPoint presentations (pptx, pptm, ppsx) -> a Document with a page for each slide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from lxml import etree

from assistant.errors import ParseFailure
from assistant.parsing.drawings import add_drawing, alt_text
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import (
    Package,
    Relation,
    core_properties,
    damaged,
    local,
    open_package,
    too_large,
)
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.slide_shapes import (
    A,
    Background,
    P,
    Shape,
    background,
    bullet_of,
    in_reading_order,
    paragraph_text,
    placeholder_of,
    shapes_of,
)
from assistant.parsing.tables import add_table, header_count, is_figure, is_year, one_line
from assistant.records import Document, Page

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_TITLES = frozenset({"title", "ctrTitle"})
_SKIPPED_PLACEHOLDERS = frozenset({"sldNum", "dt", "sldImg"})
_ONCE = frozenset({"ftr", "hdr"})


@dataclass(slots=True)
class _Show:
    """The presentation's parts that slides share, and what has been met so far."""

    package: Package
    authors: dict[str, str] = field(default_factory=dict)
    backgrounds: dict[str, tuple[Background, ...]] = field(default_factory=dict)
    footers: set[str] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:  # noqa: ARG001
    """A page for each slide in the order of the show, hidden slides too.

    The title is a heading; shapes follow by position, then speaker notes ("Notes: …") and
    comments. Raises ParseFailure: damaged, encrypted, too_large, unsupported.
    """
    package = open_package(file, options)
    part = (package.related("", "officeDocument") or ["ppt/presentation.xml"])[0]
    root = package.xml(part)
    relations = package.relations(part)
    slides = [relations.get(e.get(_R + "id") or "") for e in root.iter(P + "sldId")]
    if len(slides) > options.max_pages:
        raise too_large(f"more than {options.max_pages:,} slides")
    size = root.find(P + "sldSz")
    height = int(size.get("cy", "0")) if size is not None and size.get("cy", "").isdecimal() else 0
    show = _Show(package, _authors(package))
    pages = list(_pages(show, slides, height, options))
    properties = core_properties(package)
    return Document(
        tuple(pages),
        title=properties.title,
        author=properties.author,
        date=properties.date,
        warnings=tuple(dict.fromkeys(show.warnings)),
    )


def _pages(
    show: _Show, slides: list[Relation | None], height: int, options: ParseOptions
) -> Iterator[Page]:
    chars = 0
    for number, slide in enumerate(slides, 1):
        builder = PageBuilder()
        try:
            if slide is None:
                raise damaged("the slide has no part")
            _add_slide(show, builder, slide.target, height)
        except ParseFailure as failure:
            if failure.code != "damaged":
                raise
            show.warnings.append(f"Slide {number} is damaged and was not read.")
        chars += len(builder)
        if chars > options.max_chars:
            raise too_large(f"more than {options.max_chars:,} characters of text")
        yield builder.build(slide=number)


def _add_slide(show: _Show, builder: PageBuilder, part: str, height: int) -> None:
    root = show.package.xml(part)
    relations = show.package.relations(part)
    behind = _backgrounds(show, part)
    shapes = in_reading_order(shapes_of(root, behind), height)
    titles = [shape for shape in shapes if shape.placeholder in _TITLES]
    others = [shape for shape in shapes if shape.placeholder not in _TITLES]
    for shape in titles:
        text = " ".join(one_line(paragraph_text(p)) for p in shape.element.iter(A + "p"))
        builder.add(text, "heading", level=1)
    for shape in others:
        _add_shape(show, builder, shape, relations)
    _add_notes(show, builder, part)
    _add_comments(show, builder, part)


def _add_shape(
    show: _Show, builder: PageBuilder, shape: Shape, relations: dict[str, Relation]
) -> None:
    if shape.placeholder in _SKIPPED_PLACEHOLDERS:
        return
    if shape.placeholder in _ONCE:
        text = " ".join(paragraph_text(p) for p in shape.element.iter(A + "p"))
        if text in show.footers:
            return
        show.footers.add(text)
    kind = local(shape.element)
    if kind == "graphicFrame":
        _add_frame(show, builder, shape.element, relations)
        return
    builder.add(alt_text(shape.properties), "caption")
    body = shape.element.find(P + "txBody")
    if body is not None:
        _add_text(builder, shape, body)


def _add_text(builder: PageBuilder, shape: Shape, body: etree._Element) -> None:
    counts: dict[int, int] = {}
    for paragraph in body.iterchildren(A + "p"):
        text = paragraph_text(paragraph)
        if not text.strip():
            continue
        bullet = bullet_of(paragraph, shape)
        if bullet is None:
            counts.clear()
            builder.add(text)
            continue
        counts = {level: n for level, n in counts.items() if level <= bullet.level}
        counts[bullet.level] = counts.get(bullet.level, bullet.start - 1) + 1
        label = f"{counts[bullet.level]}. " if bullet.numbered else ""
        builder.add(label + text.strip(), "list_item", level=bullet.level)


def _add_frame(
    show: _Show, builder: PageBuilder, frame: etree._Element, relations: dict[str, Relation]
) -> None:
    """A table, chart or diagram; the alternative text of anything else."""
    for table in frame.iter(A + "tbl"):
        _add_table(builder, table)
    drawn = False
    for element in frame.iter("{*}chart", "{*}relIds"):
        kind, key = ("chart", "id") if local(element) == "chart" else ("diagram", "dm")
        relation = relations.get(element.get(_R + key) or "")
        if relation is not None and show.package.has(relation.target):
            warning = add_drawing(builder, show.package, relation.target, kind)
            show.warnings.extend([warning] if warning else [])
            drawn = True
    for properties in frame.iterfind(f"{P}nvGraphicFramePr/{P}cNvPr"):
        builder.add(alt_text(properties), "caption")
    if not drawn and frame.find(f".//{P}oleObj") is not None:
        show.warnings.append("An embedded file was not read.")


def _add_table(builder: PageBuilder, table: etree._Element) -> None:
    rows = []
    for row in table.iterchildren(A + "tr"):
        cells = []
        for cell in row.iterchildren(A + "tc"):
            merged = any(cell.get(key) in ("1", "true") for key in ("hMerge", "vMerge"))
            texts = [] if merged else [paragraph_text(p) for p in cell.iter(A + "p")]
            cells.append(one_line(" ".join(texts)))
        if any(cells):
            rows.append(cells)
    properties = table.find(A + "tblPr")
    first = properties is not None and properties.get("firstRow") in ("1", "true")
    judged = header_count(rows)
    if first and len(rows) > 1 and not any(is_figure(c) and not is_year(c) for c in rows[0]):
        judged = max(judged, 1)
    add_table(builder, rows, judged)


def _backgrounds(show: _Show, part: str) -> tuple[Background, ...]:
    """The slide's layout and master: what its placeholders inherit from."""
    found: list[Background] = []
    for layout in show.package.related(part, "slideLayout")[:1]:
        if layout in show.backgrounds:
            return show.backgrounds[layout]
        try:
            found.append(background(show.package.xml(layout)))
            for master in show.package.related(layout, "slideMaster")[:1]:
                found.append(background(show.package.xml(master)))
        except ParseFailure:
            show.warnings.append("A slide layout is damaged; positions and bullets may be wrong.")
        show.backgrounds[layout] = tuple(found)
    return tuple(found)


def _add_notes(show: _Show, builder: PageBuilder, part: str) -> None:
    lead = "Notes: "
    for notes in show.package.related(part, "notesSlide"):
        for shape in shapes_of(show.package.xml(notes), ()):
            if placeholder_of(shape.element)[0] in ("sldImg", "sldNum", "dt", "ftr", "hdr"):
                continue
            for paragraph in shape.element.iter(A + "p"):
                text = paragraph_text(paragraph)
                if text.strip():
                    builder.add(lead + text)
                    lead = ""


def _authors(package: Package) -> dict[str, str]:
    """The names of those who comment, by the id that comments give."""
    parts = [part for part in package.parts() if "uthors" in part and part.endswith(".xml")]
    try:
        entries = [
            entry for part in parts for entry in package.xml(part).iter("{*}cmAuthor", "{*}author")
        ]
    except ParseFailure:
        return {}
    return {entry.get("id", ""): one_line(entry.get("name", "")) for entry in entries}


def _add_comments(show: _Show, builder: PageBuilder, part: str) -> None:
    for comments in show.package.related(part, "comments"):
        for comment in show.package.xml(comments).iter("{*}cm", "{*}reply"):
            _add_comment(show, builder, comment)


def _add_comment(show: _Show, builder: PageBuilder, comment: etree._Element) -> None:
    """An old comment (`p:text`) or a modern one (`p188:txBody`)."""
    texts: list[str] = []
    for child in comment:
        if local(child) == "text":
            texts.append(child.text or "")
        elif local(child) == "txBody":
            texts += [paragraph_text(p) for p in child.iter(A + "p")]
    author = show.authors.get(comment.get("authorId", ""), "")
    text = "\n".join(texts).strip()
    if text:
        builder.add(f"Comment by {author}: {text}" if author else f"Comment: {text}")
