"""The body of an OpenDocument text or slide -> blocks; used by `odf.py`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from assistant.errors import ParseFailure
from assistant.parsing.odf_styles import STYLE, TEXT, Styles, label
from assistant.parsing.package import Package, descend, local, resolved
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.tables import add_table, one_line
from assistant.parsing.word_styles import integer

DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_BLOCKS = frozenset({TEXT + "h", TEXT + "p", TEXT + "list", TABLE + "table", DRAW + "object"})
_SKIPPED = frozenset(
    {
        TEXT + "tracked-changes",
        TEXT + "sequence-decls",
        OFFICE + "forms",
        OFFICE + "event-listeners",
        TEXT + "index-title-template",
        TEXT + "table-of-content-source",
        "{urn:oasis:names:tc:opendocument:xmlns:presentation:1.0}notes",
    }
)
_NOT_INLINE = frozenset({TEXT + "ruby-text", OFFICE + "annotation", TEXT + "note", DRAW + "object"})
_SHAPES = frozenset({
    DRAW + "frame", DRAW + "custom-shape", DRAW + "rect", DRAW + "ellipse", DRAW + "circle",
    DRAW + "line", DRAW + "connector", DRAW + "polygon", DRAW + "path", DRAW + "g",
})  # fmt: skip
_MAX_REPEATED = 1_024  # spaces or columns that a single element stands for


@dataclass(slots=True)
class Body:
    """The page under construction, and what its elements refer to."""

    builder: PageBuilder
    styles: Styles
    package: Package | None = None  # None of a flat file
    title: str = ""
    warnings: list[str] = field(default_factory=list)
    outline: list[int] = field(default_factory=list)  # headings so far, on each level
    counted: dict[str, int] = field(default_factory=dict)  # items of the last list of a style


@dataclass(slots=True)
class _Inline:
    """What a paragraph holds beside its text."""

    parts: list[str] = field(default_factory=list)
    hanging: list[etree._Element] = field(default_factory=list)  # shapes, notes, annotations


def add_blocks(body: Body, container: etree._Element) -> None:
    """Append the headings, paragraphs, lists and tables in a container, in order."""
    for element in descend(container, _BLOCKS | _SHAPES, _SKIPPED):
        add_block(body, element)


def add_block(body: Body, element: etree._Element) -> None:
    if element.tag == TEXT + "list":
        _add_list(body, element)
    elif element.tag == TABLE + "table":
        _add_table(body, element)
    elif element.tag == DRAW + "object":
        _add_object(body, element)
    elif element.tag in _SHAPES:
        add_shape(body, element)
    else:
        _add_paragraph(body, element)


def add_shape(body: Body, shape: etree._Element) -> None:
    """A picture's description, then the text, table or object in a shape."""
    for child in shape:
        if local(child) in ("title", "desc"):
            body.builder.add(child.text or "", "caption")
    add_blocks(body, shape)


def plain_text(element: etree._Element) -> str:
    """The text of a paragraph alone."""
    return "".join(_inline(element).parts)


def annotation_text(note: etree._Element) -> str:
    """A comment with its author."""
    author = next((one_line(e.text or "") for e in note.iterchildren(DC + "creator")), "")
    text = "\n".join(plain_text(p) for p in note.iter(TEXT + "p")).strip()
    return (f"Comment by {author}: {text}" if author else f"Comment: {text}") if text else ""


def _inline(element: etree._Element) -> _Inline:
    found = _Inline()
    walker: Any = etree.iterwalk(element, events=("start", "end"))
    for event, child in walker:
        if event == "end":
            if child is not element:
                found.parts.append(child.tail or "")
            continue
        if child is not element and (child.tag in _NOT_INLINE or child.tag in _SHAPES):
            found.hanging.append(child)
            found.parts.append(_mark(child))
            walker.skip_subtree()
        else:
            found.parts.append(_own_text(child))
    return found


def _own_text(element: etree._Element) -> str:
    if element.tag == TEXT + "s":
        return " " * min(integer(element.get(TEXT + "c"), 1), _MAX_REPEATED)
    if element.tag == TEXT + "tab":
        return "\t"
    if element.tag == TEXT + "line-break":
        return "\n"
    # White space in the file is one space; real spaces and tabs have elements of their own.
    return (element.text or "").replace("\n", " ") if isinstance(element.tag, str) else ""


def _mark(element: etree._Element) -> str:
    if element.tag != TEXT + "note":
        return ""
    return f"[{_citation(element)}]"


def _citation(note: etree._Element) -> str:
    return "".join(plain_text(c) for c in note.iterchildren(TEXT + "note-citation"))


def _add_paragraph(body: Body, element: etree._Element, *, lead: str = "", depth: int = 0) -> None:
    """A paragraph or heading; in a list (`depth` from 1) an item with its label as `lead`."""
    found = _inline(element)
    text = "".join(found.parts).strip("\n")
    look = body.styles.look(element.get(TEXT + "style-name", ""))
    kind, level = look.kind, look.level
    if element.tag == TEXT + "h":
        kind, level = "heading", max(integer(element.get(TEXT + "outline-level"), 1), 1)
    if kind == "heading":
        lead = lead or (_outline_label(body, level) if not look.title and text.strip() else "")
    elif depth:
        kind, level = "list_item", depth
    if look.title and not body.title:
        body.title = one_line(text)
    body.builder.add(f"{lead} {text}" if lead and text.strip() else text, kind, level=level)
    for hanging in found.hanging:
        _add_hanging(body, hanging)


def _outline_label(body: Body, level: int) -> str:
    if not any(style.format for style in body.styles.outline.values()):
        return ""
    level = min(level, 10)
    counts = [*body.outline[:level], *[0] * (level - len(body.outline))]
    counts[-1] += 1
    body.outline = counts
    return label(body.styles.outline, counts)


def _add_hanging(body: Body, element: etree._Element) -> None:
    if element.tag in _SHAPES or element.tag == DRAW + "object":
        add_block(body, element)
    elif element.tag == OFFICE + "annotation":
        body.builder.add(annotation_text(element))
    elif element.tag == TEXT + "note":
        lead = f"[{_citation(element)}]"
        for note in element.iterchildren(TEXT + "note-body"):
            for child in descend(note, _BLOCKS, _SKIPPED):
                if child.tag == TEXT + "p":
                    _add_paragraph(body, child, lead=lead)
                    lead = ""
                else:
                    add_block(body, child)


def _add_list(body: Body, outer: etree._Element) -> None:
    """A list and those in it, by depth; numbers as the list style has them."""
    name = outer.get(TEXT + "style-name", "")
    levels = body.styles.lists.get(name, {})
    styled = [levels]  # the numbering of each open list
    goes_on = outer.get(TEXT + "continue-numbering") == "true" or outer.get(TEXT + "continue-list")
    first = levels[1].start - 1 if 1 in levels else 0
    counts = [body.counted.get(name, first) if goes_on else first]
    stack: list[Iterator[etree._Element]] = [iter(outer)]
    lead = ""
    while stack:
        for child in stack[-1]:
            if child.tag in (TEXT + "list-item", TEXT + "list-header"):
                counts[-1] = integer(child.get(TEXT + "start-value"), counts[-1] + 1)
                lead = label(styled[-1], counts) if child.tag == TEXT + "list-item" else ""
                stack.append(iter(child))
                break
            if child.tag == TEXT + "list":
                styled.append(body.styles.lists.get(child.get(TEXT + "style-name", ""), styled[-1]))
                deeper = styled[-1].get(len(counts) + 1)
                counts.append(deeper.start - 1 if deeper else 0)
                stack.append(iter(child))
                break
            if child.tag in (TEXT + "p", TEXT + "h"):
                _add_paragraph(body, child, lead=lead, depth=len(counts))
                lead = ""
            elif child.tag in _BLOCKS or child.tag in _SHAPES:
                add_block(body, child)
        else:
            stack.pop()
            if len(stack) % 2 == 0 and len(counts) > 1:
                counts.pop()
                styled.pop()
    body.counted[name] = counts[0]


def _add_table(body: Body, table: etree._Element) -> None:
    """Rows of cells, merged cells once; a table of one column is a frame around blocks."""
    rows = list(descend(table, frozenset({TABLE + "table-row"}), _SKIPPED))
    if max((sum(local(c) == "table-cell" for c in row) for row in rows), default=0) <= 1:
        for row in rows:
            add_blocks(body, row)
        return
    texts: list[list[str]] = []
    hanging: list[etree._Element] = []
    headings = 0
    for row in rows:
        cells = [text for cell in row for text in _cell_texts(cell, hanging)]
        if any(cells):
            parent = row.getparent()
            headings += parent is not None and parent.tag == TABLE + "table-header-rows"
            texts.append(cells)
    add_table(body.builder, texts, headings if 0 < headings < len(texts) else None)
    for element in hanging:
        _add_hanging(body, element) if element.tag != TABLE + "table" else _add_table(body, element)


def _cell_texts(cell: etree._Element, hanging: list[etree._Element]) -> list[str]:
    """The texts of the grid columns that a cell fills: its own, then empty ones."""
    repeated = min(integer(cell.get(TABLE + "number-columns-repeated"), 1), _MAX_REPEATED)
    if local(cell) != "table-cell":
        return [""] * repeated if local(cell) == "covered-table-cell" else []
    texts = []
    wanted = frozenset({TEXT + "p", TEXT + "h", TABLE + "table"}) | _SHAPES
    for child in descend(cell, wanted, _SKIPPED):
        if child.tag in (TEXT + "p", TEXT + "h"):
            found = _inline(child)
            texts.append("".join(found.parts))
            hanging += found.hanging
        else:
            hanging.append(child)
    return [one_line(" ".join(texts))] * max(repeated, 1)


def _add_object(body: Body, element: etree._Element) -> None:
    """An embedded chart or formula; anything else is named in the warnings."""
    roots = list(element)
    href = element.get(_HREF, "")
    if body.package is not None and href:
        part = resolved("", href) + "/content.xml"
        try:
            roots = [body.package.xml(part)] if body.package.has(part) else []
        except ParseFailure:
            roots = []
    for root in roots:
        if next(root.iter("{*}math"), None) is not None or local(root) == "math":
            notes = [one_line(e.text or "") for e in root.iter("{*}annotation")]
            body.builder.add(notes[0] if notes else one_line(" ".join(map(str, root.itertext()))))
            return
        if next(root.iter("{*}chart"), None) is not None:
            for paragraph in root.iter(TEXT + "p"):
                if next(paragraph.iterancestors(TABLE + "table"), None) is None:
                    body.builder.add(plain_text(paragraph), "caption")
            for table in root.iter(TABLE + "table"):
                _add_table(body, table)
            return
    body.warnings.append("An embedded file was not read.")


def margins(roots: list[etree._Element]) -> list[str]:
    """The texts of headers and footers, each once."""
    texts = []
    for root in roots:
        for page in root.iter(STYLE + "master-page"):
            for margin in page:
                if local(margin).startswith(("header", "footer")):
                    texts.append("\n".join(plain_text(p) for p in margin.iter(TEXT + "p")).strip())
    return [text for text in dict.fromkeys(texts) if any(letter.isalpha() for letter in text)]
