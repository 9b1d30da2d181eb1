"""XML that holds prose (JATS, DocBook, TEI, RSS, Atom) -> Document; for data.py."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from html import unescape
from typing import BinaryIO

from lxml import etree

from assistant.errors import ParseFailure
from assistant.parsing.html import parse_html
from assistant.parsing.html_tables import laid_out, spans_of
from assistant.parsing.html_text import add_html
from assistant.parsing.options import ParseOptions
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.tables import add_table, one_line
from assistant.records import BlockKind, Document

_ROOTS = frozenset(
    {"article", "book", "chapter", "TEI", "rss", "feed", "RDF", "dtbook", "section", "sect1"}
    | {"topic", "concept", "task", "reference", "html", "doc", "document", "manpage", "refentry"}
)
_HEADINGS = frozenset({"title", "article-title", "head", "h1", "h2", "h3", "h4", "bridgehead"})
_SECTIONS = frozenset(
    {"sec", "section", "sect1", "sect2", "sect3", "sect4", "chapter", "part", "appendix", "app"}
    | {"div", "div1", "div2", "div3", "abstract", "ref-list", "item", "entry", "ack", "boxed-text"}
    | {"notes"}
)
_CODE = frozenset({"programlisting", "screen", "code", "preformat", "literallayout", "codeblock"})
_SILENT = frozenset(
    {"tex-math", "graphic", "media", "guid", "link", "id", "journal-id", "issn", "object-id"}
    | {"elocation-id", "article-id", "pub-id", "generator", "ttl", "docs", "custom-meta-group"}
    | {"contrib-id", "institution-id", "pub-date", "history", "journal-meta", "updatePeriod"}
    | {
        "updateFrequency",
        "permissions",
        "self-uri",
        "inline-graphic",
        "language",
        "subj-group",
        "counts",
        "image",
    }
)
_UNITS = frozenset(
    {
        "contrib",
        "aff",
        "kwd-group",
        "element-citation",
        "mixed-citation",
        "bibl",
        "author",
        "editor",
    }
)  # read as one block, whatever they hold
_INLINE = frozenset(
    {"italic", "bold", "sup", "sub", "xref", "ext-link", "emphasis", "b", "i", "em", "strong", "a"}
    | {"span", "ref", "hi", "email", "uri", "named-content", "sc", "monospace", "underline", "u"}
    | {"inline-formula", "literal", "ulink", "citetitle", "quote", "p", "br", "name", "surname"}
    | {
        "given-names",
        "year",
        "source",
        "volume",
        "fpage",
        "lpage",
        "person-group",
        "label",
        "comment",
    }
    | {"day", "month", "string-name", "collab", "etal", "issue", "publisher-name", "publisher-loc"}
)
_APART = frozenset(
    {"br", "break", "p", "para", "list-item", "listitem", "def-item"}
)  # line by line
_BETWEEN = "\x1f"  # stands for a space between elements; XML holds no such character
_NO_SPACE = re.compile(rf"{_BETWEEN}+(?=[,.;:)\]])|(?<=[(\[]){_BETWEEN}+")
_RAISED = "\x1e"  # stands before what is raised
_POWER = re.compile(rf"(?:(?<=[×·*]10)|(?<=[×·*]\s10)){_RAISED}+|(?<=10){_RAISED}+(?=[-−–]\d)")
_NOTES = frozenset({"table-fn", "fn", "bibr"})  # what an <xref> leads to
_BEHIND_NUMBER = re.compile(rf"(?<=\d){_RAISED}+(?!\s*(?:st|nd|rd|th)\b)")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def prose_of(file: BinaryIO, options: ParseOptions) -> Document | None:
    """The document of an XML file that holds prose; None if it holds data (or is damaged)."""
    root = _root(file, options)
    if root is None or _name(root) not in _ROOTS:
        return None
    builder = PageBuilder()
    _add(builder, root, 1)
    page = builder.build()
    prose = sum(block.end - block.start for block in page.blocks)
    if not prose:
        return None
    return Document((page,), _title(root), _author(root), _first_date(root))


def _root(file: BinaryIO, options: ParseOptions) -> etree._Element | None:
    """The tree, without entities from elsewhere, network, comments; None if it is no XML."""
    data = file.read(options.max_bytes + 1)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _add(builder: PageBuilder, element: etree._Element, depth: int) -> None:
    """Append what an element holds, block by block; `depth` is the level of its heading."""
    if depth > 200:
        raise ParseFailure("The file is damaged: its parts nest without end.")
    name = _name(element)
    if not name or name in _SILENT:
        return
    if name in ("table", "tgroup", "informaltable"):
        _add_table(builder, element)
    elif name in _CODE:
        builder.add("".join(map(str, element.itertext())), "code")
    elif _is_leaf(element):
        _add_leaf(builder, element, name, depth)
    else:
        inner = depth + 1 if name in _SECTIONS else depth
        builder.add(one_line(element.text or ""))
        for child in element:
            _add(builder, child, inner)
            builder.add(one_line(child.tail or ""))


def _is_leaf(element: etree._Element) -> bool:
    """Whether the element is one block: text with nothing but inline elements in it."""
    if not len(element):
        return True
    mixed = bool((element.text or "").strip() or any((c.tail or "").strip() for c in element))
    inline = all(_name(each) in _INLINE or not _name(each) for each in element.iterdescendants())
    named = _name(element) in _HEADINGS or _name(element) in _UNITS
    paragraphs = sum(_name(child) == "p" for child in element)
    return named or (inline and paragraphs < 2 and (mixed or _name(element) not in _SECTIONS))


def _add_leaf(builder: PageBuilder, element: etree._Element, name: str, depth: int) -> None:
    text = _text_of(element)
    if "<" in text and re.search(r"</?(?:p|a|br|div|img|b|i|ul|li|em|strong)\b", text):
        root, _ = parse_html(text)  # feeds carry pages as escaped text
        if root is not None:
            add_html(builder, root, whole=True)
            return
    kind: BlockKind = "paragraph"
    parent = element.getparent()
    in_caption = parent is not None and _name(parent) == "caption"
    if name in _HEADINGS and len(text) <= 300 and not in_caption:
        builder.add(text, "heading", level=min(depth, 6))
        return
    if name in ("li", "ref", "listitem") or (
        parent is not None and _name(parent) in ("list-item", "listitem", "ref")
    ):
        kind = "list_item"
    elif name == "caption" or in_caption:
        kind = "caption"
    builder.add(text, kind)


def _text_of(element: etree._Element) -> str:
    """All text in an element on one line, spaced as it is shown."""
    text = _BEHIND_NUMBER.sub(" ", _POWER.sub("^", "".join(_texts(element))))
    return one_line(_NO_SPACE.sub("", text.replace(_RAISED, "")).replace(_BETWEEN, " "))


def _texts(element: etree._Element) -> Iterator[str]:
    """The text in an element; lines, the mark of a note and what it says, and parts of a name or a
    reference are kept apart. What is raised behind a number is no digit of it."""
    if _name(element) in _SILENT:
        return
    text = element.text or ""
    yield unescape(text) if element.tag is etree.Entity else text  # known by name: "&nbsp;"
    children = list(element)
    if _name(element) == "name":
        children.sort(key=lambda child: _name(child) == "surname")  # JATS puts it first
    for child in children:
        name = _name(child)
        if name in _APART or _refers_to_note(child):
            yield _BETWEEN
        if name == "sup" or child.get("ref-type") in _NOTES:
            yield _RAISED
        yield from _texts(child)
        if name in _APART or _marks_note(child):
            yield _BETWEEN
        yield child.tail or ("" if name in ("sup", "sub", "italic", "bold") else _BETWEEN)


def _refers_to_note(element: etree._Element) -> bool:
    """Whether it is a raised letter in a table that a note below the table begins with."""
    table = next(element.iterancestors("{*}table-wrap"), None)
    if table is None or _name(element) != "sup":
        return False
    notes = table.iterfind("{*}table-wrap-foot//{*}fn/{*}p/{*}sup")
    marks = {mark.strip() for note in notes if _marks_note(note) for mark in _said(note).split(",")}
    return not marks.isdisjoint(mark.strip() for mark in _said(element).split(","))


def _said(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def _marks_note(element: etree._Element) -> bool:
    """Whether it is the raised letter that a note begins with: <fn><p><sup>a</sup>From …"""
    parent = element.getparent()
    if parent is None or _name(element) != "sup" or (parent.text or "").strip():
        return False
    return parent[0] is element and any(_name(each) == "fn" for each in element.iterancestors())


def _add_table(builder: PageBuilder, table: etree._Element) -> None:
    rows: list[list[str]] = []
    headings, covered = 0, dict[int, int]()
    for row in table.iter("{*}tr", "{*}row"):
        cells = [cell for cell in row if _name(cell) in ("td", "th", "entry", "cell")]
        texts = [_text_of(cell) for cell in cells]
        spans = [spans_of(cell) for cell in cells]
        made = [(text, *span) for text, span in zip(texts, spans, strict=True)]
        parent = row.getparent()
        headings += parent is not None and _name(parent) == "thead"
        rows.append(laid_out(made, covered))
    add_table(builder, rows, headings if 0 < headings < len(rows) else None)


def _title(root: etree._Element) -> str:
    for path in (
        "{*}front//{*}article-title",
        "{*}channel/{*}title",
        "{*}info/{*}title",
        "{*}title",
    ):
        found = root.find(path)
        if found is not None:
            return _text_of(found)
    return ""


def _author(root: etree._Element) -> str:
    found = root.find("{*}front//{*}contrib[@contrib-type='author']/{*}name")
    if found is None:
        found = root.find("{*}author/{*}name")
    if found is None:
        return ""
    given, last = found.findtext("{*}given-names"), found.findtext("{*}surname")
    return one_line(f"{given or ''} {last or found.text or ''}")


def _sent(root: etree._Element) -> str:
    """When a feed of RSS was made, or its newest item was, in ISO 8601; "" if it says neither."""
    for path in ("lastBuildDate", "pubDate", "item/pubDate"):
        told = root.findtext("{*}channel/" + "/".join("{*}" + part for part in path.split("/")))
        try:
            return parsedate_to_datetime(one_line(told or "")).date().isoformat()
        except ValueError:
            continue
    return ""


def _first_date(root: etree._Element) -> str:
    found = root.find("{*}front//{*}pub-date[{*}day]")
    if found is not None:
        parts = [found.findtext("{*}" + part) or "" for part in ("year", "month", "day")]
        text = "-".join(part.zfill(2) for part in parts)
    else:
        text = root.findtext("{*}updated") or _sent(root)
    date = _DATE.match(text)
    return date[0] if date else ""
