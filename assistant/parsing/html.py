"""Web pages (html, xhtml, mhtml) -> a Document; what the page is for, without its furniture."""

from __future__ import annotations

import codecs
import email
import email.policy
import re
from email.message import EmailMessage
from html import unescape
from typing import BinaryIO

from charset_normalizer import from_bytes
from lxml import etree

from assistant.errors import ParseFailure
from assistant.parsing.html_metadata import page_properties
from assistant.parsing.html_text import add_html
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import too_large
from assistant.parsing.page_text import PageBuilder
from assistant.records import Document, Page

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)
# The WHATWG names these encodings so because pages that claim the first are in the second.
_REALLY = {
    "iso-8859-1": "windows-1252", "latin-1": "windows-1252", "latin1": "windows-1252",
    "ascii": "windows-1252", "us-ascii": "windows-1252", "gb2312": "gb18030", "gbk": "gb18030",
    "x-sjis": "cp932", "shift_jis": "cp932", "ks_c_5601-1987": "cp949", "euc-kr": "cp949",
    "x-gbk": "gb18030", "tis-620": "cp874", "iso-8859-9": "cp1254", "x-mac-roman": "mac_roman",
    "iso-8859-8-i": "iso-8859-8", "big5": "big5hkscs", "utf-16": "utf-8",
}  # fmt: skip
_DECLARATION_BYTES = 4096
_SAMPLE_BYTES = 65_536
_MHTML = re.compile(rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,60}?content-type:", re.IGNORECASE)
_UNREAD = frozenset({"script", "style", "template", "noscript", "head"})
_BREAKING = frozenset(
    {"p", "div", "li", "tr", "td", "table", "section", "article", "br", "blockquote", "pre"}
) | {f"h{level}" for level in range(1, 7)}
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][\w-]*)[^<>]*>|<![^<>]*>")


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:  # noqa: ARG001
    """A Document of one page (of an MHTML archive: one for each HTML part).

    Scripts, navigation, cookie bars and hidden parts are left out, unless they hold most of the
    text. Raises ParseFailure: too_large, damaged.
    """
    file.seek(0)
    data = file.read(options.max_bytes + 1)
    if len(data) > options.max_bytes:
        raise too_large(f"more than {options.max_bytes:,} bytes")
    texts = _archived(data) if _MHTML.match(data[:8192]) else [decoded(data)]
    pages: list[Page] = []
    warnings: list[str] = []
    properties = None
    for text in texts:
        root, warning = parse_html(text)
        builder = PageBuilder()
        if root is None:
            add_bare_text(builder, text)
        else:
            add_html(builder, root)
            properties = properties or page_properties(root)
        warnings.extend([warning] if warning else [])
        pages.append(builder.build())
    if properties is None:
        return Document(tuple(pages), warnings=tuple(warnings))
    return Document(
        tuple(pages), properties.title, properties.author, properties.date, tuple(warnings)
    )


def parse_html(text: str) -> tuple[etree._Element | None, str]:
    """The tree of a page, and a warning. None if it has no tree, or one too deep to be kept whole:
    libxml2 stops at a depth of 2,048 and would lose the rest in silence."""
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    clean = text.replace("\0", " ").encode("utf-8", "replace")
    if not clean.strip():
        return None, ""
    try:
        root = etree.fromstring(clean, parser)
    except etree.XMLSyntaxError:
        return None, ""
    if root is None or any("depth" in entry.message.lower() for entry in parser.error_log):
        return None, "This page nests too deep to show its structure; its text was read as it is."
    return root, ""


def add_bare_text(builder: PageBuilder, text: str) -> None:
    """Append the text of a page whose tags make no tree, a paragraph for each block."""
    lower = text.lower()
    position = 0
    parts: list[str] = []
    while match := _TAG.search(text, position):
        parts.append(text[position : match.start()])
        position = match.end()
        name = (match["name"] or "").lower()
        if name in _UNREAD and not match["end"]:
            closing = lower.find(f"</{name}", position)
            position = closing if closing >= 0 else len(text)
        elif name in _BREAKING:
            builder.add(" ".join(unescape("".join(parts)).split()))
            parts.clear()
    parts.append(text[position:])
    builder.add(" ".join(unescape("".join(parts)).split()))


def decoded(data: bytes, declared: str = "") -> str:
    """The text of a page: by BOM, by what `declared` or the page says, then by its bytes."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace")
    if data[:2] in (b"<\0", b"\0<"):
        return data.decode("utf-16-le" if data[1] == 0 else "utf-16-be", "replace")
    match = _DECLARED.search(data[:_DECLARATION_BYTES])
    for stated in (declared, match[1].decode("ascii", "replace") if match else "", "utf-8"):
        encoding = _REALLY.get(stated.strip().lower(), stated.strip())
        try:
            return data.decode(encoding) if encoding else data.decode("utf-8")
        except (LookupError, UnicodeDecodeError):
            continue
    if match and match[1].lower() in (b"utf-8", b"utf8") and _mostly_utf8(data):
        return data.decode("utf-8", "replace")  # a few bad bytes in an honest page
    best = from_bytes(data[:_SAMPLE_BYTES]).best()
    return data.decode(best.encoding if best else "windows-1252", "replace")


def _mostly_utf8(data: bytes) -> bool:
    text = data[:_SAMPLE_BYTES].decode("utf-8", "replace")
    foreign = sum(ord(letter) > 127 for letter in text)
    return text.count("\ufffd") * 10 <= foreign


def _archived(data: bytes) -> list[str]:
    """The HTML parts of an MHTML archive. Raises ParseFailure: damaged."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    texts = []
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_type() in (
            "text/html",
            "application/xhtml+xml",
        ):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                texts.append(decoded(payload, part.get_content_charset("")))
    if not texts:
        message_text = "The web archive holds no page; save the page anew."
        raise ParseFailure(message_text, "no text/html part", "damaged")
    return texts
