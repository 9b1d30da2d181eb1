"""What the tests of office and web formats share: small packages, and the promises of a page."""

from __future__ import annotations

import io
import zipfile
from types import ModuleType

from assistant.parsing.options import ParseOptions
from assistant.records import Block, Document

RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def zipped(members: dict[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of these members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def replaced(data: bytes, changes: dict[str, str | bytes | None]) -> bytes:
    """A zip file with some members changed, added, or (None) left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    for name, change in changes.items():
        members.pop(name, None)
        if change is not None:
            members[name] = change
    return zipped(members)


def relations(*entries: tuple[str, str, str]) -> str:
    """A .rels part of (id, last word of the type, target)."""
    rows = (
        f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for i, kind, target in entries
    )
    return f'<Relationships xmlns="{RELATIONS}">{"".join(rows)}</Relationships>'


def parsed(module: ModuleType, data: bytes, options: ParseOptions | None = None) -> Document:
    """The document, after a check that it keeps the promises of every document."""
    document: Document = module.parse(io.BytesIO(data), "file", options or ParseOptions())
    check_places(document)
    return document


def check_places(document: Document) -> None:
    """Blocks and spans are in order, do not overlap, and hold text without outer white space."""
    for page in document.pages:
        end = 0
        for block in page.blocks:
            assert end <= block.start < block.end <= len(page.text)
            text = page.text[block.start : block.end]
            assert text.rstrip() == text
            end = block.end
        end = 0
        for span in page.spans:
            assert end <= span.start < span.end <= len(page.text)
            assert span.cells
            end = span.end


def texts(document: Document, page: int = 0) -> list[str]:
    """The text of each block of a page."""
    found = document.pages[page]
    return [found.text[block.start : block.end] for block in found.blocks]


def block(document: Document, text: str) -> Block:
    """The block that says exactly this."""
    for page in document.pages:
        for candidate in page.blocks:
            if page.text[candidate.start : candidate.end] == text:
                return candidate
    raise AssertionError(f"no block says {text!r}: {[texts(document)]}")
