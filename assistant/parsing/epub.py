"""E-books (epub) -> a Document with a page for each chapter document, in the order of the spine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from assistant.errors import ParseFailure
from assistant.parsing.html import add_bare_text, decoded, parse_html
from assistant.parsing.html_text import add_html
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import (
    Package,
    Properties,
    damaged,
    encrypted,
    iso_date,
    local,
    open_package,
    resolved,
    too_large,
)
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.tables import one_line
from assistant.records import Document, Page

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONT_MANGLING = (
    "http://www.idpf.org/2008/embedding",
    "http://ns.adobe.com/pdf/enc#RC",
)
_TEXT_TYPES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:  # noqa: ARG001
    """A page for each document of the spine that holds text; the book's own contents page is not
    one. Raises ParseFailure: encrypted (copy protection), damaged, too_large.
    """
    package = open_package(file, options)
    if package.has("META-INF/rights.xml") or _is_protected(package):
        raise encrypted("copy protection (DRM)")
    book = _book_part(package)
    root = package.xml(book)
    chapters = list(dict.fromkeys(_spine(root, book)))
    if len(chapters) > options.max_pages:
        raise too_large(f"more than {options.max_pages:,} chapters")
    pages: list[Page] = []
    warnings: list[str] = []
    chars = 0
    for chapter in chapters:
        page, warning = _page(package, chapter)
        warnings.extend([warning] if warning else [])
        if page is not None:
            chars += len(page.text)
            pages.append(page)
        if chars > options.max_chars:
            raise too_large(f"more than {options.max_chars:,} characters of text")
    said = _properties(root)
    unique = tuple(dict.fromkeys(warnings))
    return Document(tuple(pages), said.title, said.author, said.date, unique)


def _is_protected(package: Package) -> bool:
    """Whether more is encrypted than fonts (which are only mangled)."""
    if not package.has(_ENCRYPTION):
        return False
    for method in package.xml(_ENCRYPTION).iter("{*}EncryptionMethod"):
        parent = method.getparent()
        is_key = parent is not None and local(parent) == "EncryptedKey"
        if not is_key and method.get("Algorithm") not in _FONT_MANGLING:
            return True
    return False


def _book_part(package: Package) -> str:
    if package.has(_CONTAINER):
        for entry in package.xml(_CONTAINER).iter("{*}rootfile"):
            part = resolved("", entry.get("full-path", ""))
            if package.has(part):
                return part
    books = (part for part in package.parts() if part.lower().endswith(".opf"))
    found = next(books, None)
    if found is None:
        raise damaged("no package document")
    return found


def _spine(root: etree._Element, book: str) -> Iterator[str]:
    """The parts in reading order; documents of the manifest where there is no spine."""
    folder = book.rpartition("/")[0]
    items = {entry.get("id", ""): entry for entry in root.iter("{*}item")}
    chosen = [items[r.get("idref", "")] for r in root.iter("{*}itemref") if r.get("idref") in items]
    for entry in chosen or items.values():
        is_contents = "nav" in entry.get("properties", "").split()
        if entry.get("media-type") in _TEXT_TYPES and not is_contents:
            yield resolved(folder, entry.get("href", ""))


def _page(package: Package, part: str) -> tuple[Page | None, str]:
    """A chapter, and a warning; None if there is nothing to read in it."""
    try:
        text = decoded(package.read(part))
    except ParseFailure as failure:
        if failure.code != "damaged":
            raise
        return None, f"The chapter {part.rpartition('/')[2]} is missing or damaged."
    root, warning = parse_html(text)
    builder = PageBuilder()
    if root is None:
        add_bare_text(builder, text)
    else:
        add_html(builder, root, whole=True)
    return (builder.build() if builder.blocks else None), warning


def _properties(root: etree._Element) -> Properties:
    said: dict[str, list[str]] = {}
    for metadata in root.iter("{*}metadata"):
        for entry in metadata.iter():
            text = one_line(entry.text or "")
            if text:
                said.setdefault(local(entry), []).append(text)
    date = next(filter(None, map(iso_date, said.get("date", []))), "")
    return Properties(said.get("title", [""])[0], ", ".join(said.get("creator", [])), date)
