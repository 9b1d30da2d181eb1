"""Word files (docx, docm, dotx) -> a Document of one page; read straight from the XML parts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import BinaryIO

from lxml import etree

from assistant.errors import ParseFailure
from assistant.parsing.drawings import add_drawing
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import (
    Package,
    Relation,
    core_properties,
    damaged,
    descend,
    open_package,
    too_large,
)
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.tables import add_table, one_line
from assistant.parsing.word_paragraph import (
    DELETED,
    PARAGRAPH,
    TABLE,
    Paragraph,
    items,
    read_paragraph,
)
from assistant.parsing.word_styles import (
    Numbering,
    Style,
    W,
    direct_numbering,
    integer,
    outline_level,
    read_numbering,
    read_styles,
    roman,
)
from assistant.records import BlockKind, Document

_PAGE_NUMBER = re.compile(
    r"[\W\d]*((page|seite|página|pagina|p\.) ?\d+[\W\d]*(of|von|de|di)?[\W\d]*)?", re.IGNORECASE
)
_MAX_PAGE_NUMBER_CHARS = 60
_FIRST_ROW = 0x0020  # of w:tblLook
_DEFAULT_STYLE = Style()


@dataclass(slots=True)
class _Source:
    """The parts beside the body, and what has been read so far."""

    package: Package
    part: str
    relations: dict[str, Relation]
    options: ParseOptions
    builder: PageBuilder = field(default_factory=PageBuilder)
    styles: dict[str, Style] = field(default_factory=dict)
    default_style: str = ""
    numbering: Numbering = field(default_factory=Numbering)
    marks: dict[tuple[str, str], str] = field(default_factory=dict)
    notes: dict[tuple[str, str], etree._Element] = field(default_factory=dict)
    comments: dict[str, etree._Element] = field(default_factory=dict)
    title: str = ""
    code: list[str] = field(default_factory=list)  # lines of a code block not yet added
    warnings: list[str] = field(default_factory=list)


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:  # noqa: ARG001
    """A Document of one page; notes and comments stand after the paragraph that refers to them.

    Headers and footers come once, before the body. A list item's `level` is its depth from 1.
    Raises ParseFailure: damaged, encrypted, too_large, unsupported.
    """
    package = open_package(file, options)
    part = _main_part(package)
    body = package.xml(part).find(W + "body")
    if body is None:
        raise damaged("no body in the document part")
    source = _Source(package, part, package.relations(part), options)
    _load_parts(source)
    _add_margins(source)
    _add_blocks(source, body)
    _flush_code(source)
    properties = core_properties(package)
    return Document(
        (source.builder.build(),),
        title=properties.title or source.title,
        author=properties.author,
        date=properties.date,
        warnings=tuple(dict.fromkeys(source.warnings)),
    )


def _main_part(package: Package) -> str:
    parts = package.related("", "officeDocument")
    if parts:
        return parts[0]
    if package.has("word/document.xml"):
        return "word/document.xml"
    raise damaged("no document part")


def _load_parts(source: _Source) -> None:
    root = _optional(source, "styles")
    if root is not None:
        source.styles = read_styles(root)
        defaults = (s for s in root.iter(W + "style") if s.get(W + "default") in ("1", "true"))
        paragraph = (s for s in defaults if s.get(W + "type") == "paragraph")
        source.default_style = next((s.get(W + "styleId", "") for s in paragraph), "")
    root = _optional(source, "numbering")
    if root is not None:
        source.numbering = read_numbering(root)
    for kind in ("footnote", "endnote"):
        _load_notes(source, kind)
    root = _optional(source, "comments")
    if root is not None:
        source.comments = {c.get(W + "id", ""): c for c in root.iter(W + "comment")}


def _load_notes(source: _Source, kind: str) -> None:
    """Notes are numbered in the order of their part, endnotes in Roman figures, as Word does."""
    root = _optional(source, kind + "s")
    if root is None:
        return
    written = [n for n in root.iter(W + kind) if n.get(W + "type") in (None, "normal")]
    for index, note in enumerate(written, 1):
        key = (kind, note.get(W + "id", ""))
        source.notes[key] = note
        source.marks[key] = str(index) if kind == "footnote" else roman(index)


def _optional(source: _Source, kind: str) -> etree._Element | None:
    """The root of a related part; None, and a warning, if it is damaged."""
    for part in source.package.related(source.part, kind):
        try:
            return source.package.xml(part)
        except ParseFailure:
            source.warnings.append(f"The {kind} of this document are damaged and were not read.")
    return None


def _add_margins(source: _Source) -> None:
    """Headers and footers, each text once, without those that only count pages."""
    seen = set()
    for kind in ("header", "footer"):
        for part in source.package.related(source.part, kind):
            try:
                root = source.package.xml(part)
            except ParseFailure:
                source.warnings.append(f"A {kind} of this document is damaged and was not read.")
                continue
            texts = [read_paragraph(p, {}).text for p in root.iter(PARAGRAPH)]
            text = "\n".join(line for t in texts if not _counts_pages(line := t.strip()))
            if text and text not in seen:
                seen.add(text)
                source.builder.add(text)


def _counts_pages(line: str) -> bool:
    return len(line) <= _MAX_PAGE_NUMBER_CHARS and _PAGE_NUMBER.fullmatch(line) is not None


def _add_blocks(source: _Source, container: etree._Element) -> None:
    for item in items(container):
        if item.tag == PARAGRAPH:
            _add_paragraph(source, item)
        elif item.tag == TABLE:
            _flush_code(source)
            _add_table(source, item)
        else:
            source.warnings.append("An embedded document was not read.")
        if len(source.builder) > source.options.max_chars:
            raise too_large(f"more than {source.options.max_chars:,} characters of text")


def _add_paragraph(source: _Source, element: etree._Element, *, lead: str = "") -> None:
    paragraph = read_paragraph(element, source.marks)
    style, kind, level, label = _role(source, element, paragraph)
    text = paragraph.text
    if kind == "code":
        source.code.append(lead + text)
    else:
        _flush_code(source)
        text = f"{label} {text}" if label and text.strip() else text
        source.builder.add(lead + text if text.strip() else "", kind, level=level)
    if style.title and not source.title:
        source.title = one_line(text)
    _add_attached(source, paragraph)


def _role(
    source: _Source, element: etree._Element, paragraph: Paragraph
) -> tuple[Style, BlockKind, int, str]:
    """The paragraph's style, kind of block, level, and number in its list."""
    properties = element.find(W + "pPr")
    named = properties.find(W + "pStyle") if properties is not None else None
    style_id = (named.get(W + "val") or "") if named is not None else source.default_style
    style = source.styles.get(style_id, _DEFAULT_STYLE)
    numbering, heading = style.numbering, style.heading
    if properties is not None:
        numbering = direct_numbering(properties) or numbering
        heading = outline_level(properties) or heading
    if not paragraph.text.strip():
        return style, "paragraph", 0, ""
    label = source.numbering.next_label(*numbering) if numbering else ""
    if heading:
        return style, "heading", heading, label
    if numbering and numbering[0] not in ("", "0"):
        return style, "list_item", numbering[1] + 1, label
    if style.kind == "paragraph" and paragraph.monospace:
        return style, "code", 0, ""
    return style, style.kind, 1 if style.kind == "list_item" else 0, label


def _flush_code(source: _Source) -> None:
    """Paragraphs of code that follow each other are one block."""
    if source.code:
        source.builder.add("\n".join(source.code), "code")
        source.code = []


def _add_attached(source: _Source, paragraph: Paragraph) -> None:
    """What hangs on a paragraph: text boxes, pictures, charts, notes, comments."""
    if paragraph.objects:
        source.warnings.append("An embedded file was not read.")
    if not (paragraph.boxes or paragraph.captions or paragraph.drawings):
        _add_remarks(source, paragraph)
        return
    _flush_code(source)
    for text in dict.fromkeys(paragraph.captions):
        source.builder.add(text, "caption")
    for kind, relation in paragraph.drawings:
        target = source.relations.get(relation)
        warning = "" if target is None else _drawn(source, target.target, kind)
        source.warnings.extend([warning] if warning else [])
    for box in paragraph.boxes:
        _add_blocks(source, box)
    _add_remarks(source, paragraph)


def _drawn(source: _Source, part: str, kind: str) -> str:
    return add_drawing(source.builder, source.package, part, kind)


def _add_remarks(source: _Source, paragraph: Paragraph) -> None:
    """Notes marked "[1]" as in the text, and comments with their author; each once."""
    for key in paragraph.notes:
        note = source.notes.pop(key, None)
        if note is not None:
            _flush_code(source)
            _add_marked(source, note, f"[{source.marks[key]}] ")
    for identifier in paragraph.comments:
        comment = source.comments.pop(identifier, None)
        if comment is not None:
            author = one_line(comment.get(W + "author", ""))
            _flush_code(source)
            _add_marked(source, comment, f"Comment by {author}: " if author else "Comment: ")


def _add_marked(source: _Source, container: etree._Element, lead: str) -> None:
    for item in items(container):
        if item.tag == TABLE:
            _add_table(source, item)
        elif item.tag == PARAGRAPH:
            before = len(source.builder)
            _add_paragraph(source, item, lead=lead)
            lead = lead if len(source.builder) == before else ""


def _add_table(source: _Source, table: etree._Element) -> None:
    """Rows of cells; a table of one column is a frame around blocks. Merged cells come once."""
    rows = list(descend(table, frozenset({W + "tr"}), DELETED | {W + "tblPr"}))
    cells = [list(descend(r, frozenset({W + "tc"}), DELETED | {W + "trPr"})) for r in rows]
    if max(map(len, cells), default=0) <= 1:
        for cell in (cell for row in cells for cell in row):
            _add_blocks(source, cell)
        return
    attached: list[Paragraph] = []
    nested: list[etree._Element] = []
    texts = [_row(source, row, attached, nested) for row in cells]
    written = [index for index, row in enumerate(texts) if any(row)]
    kept = [texts[index] for index in written]
    add_table(source.builder, kept, _header_rows(table, [rows[index] for index in written], kept))
    for inner in nested:
        _add_table(source, inner)
    for paragraph in attached:
        _add_attached(source, paragraph)


def _row(
    source: _Source,
    cells: list[etree._Element],
    attached: list[Paragraph],
    nested: list[etree._Element],
) -> list[str]:
    """The texts of a row's cells, one for each grid column."""
    texts: list[str] = []
    for cell in cells:
        lines = []
        for item in items(cell):
            if item.tag == TABLE:
                nested.append(item)
            elif item.tag == PARAGRAPH:
                paragraph = read_paragraph(item, source.marks)
                label = _role(source, item, paragraph)[3]
                lines.append(f"{label} {paragraph.text}")
                attached.append(paragraph)
        spanned = cell.find(f"{W}tcPr/{W}gridSpan")
        width = min(integer(spanned.get(W + "val"), 1), 63) if spanned is not None else 1
        texts += [one_line(" ".join(lines)), *[""] * (width - 1)]
    return texts


def _header_rows(
    table: etree._Element, rows: list[etree._Element], texts: list[list[str]]
) -> int | None:
    """How many rows head the others: what the table says; None where its texts must tell."""
    marked = 0
    while marked < len(rows) and rows[marked].find(f"{W}trPr/{W}tblHeader") is not None:
        marked += 1
    if 0 < marked < len(texts):
        return marked
    look = table.find(f"{W}tblPr/{W}tblLook")
    if look is None:
        return None
    try:
        first = look.get(W + "firstRow") or str(int(look.get(W + "val", "0"), 16) & _FIRST_ROW)
    except ValueError:
        return None
    return 0 if first in ("0", "false", "off") else None
