"""The parts of a mail -> the lines of its body, as often quoted as they are; used by mail."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage

from lxml import etree

from assistant.parsing.html import add_bare_text, decoded, parse_html
from assistant.parsing.html_text import add_html
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.source_text import decode, source_text
from assistant.quotations import Line, lines_of
from assistant.records import Page

_ENDS = ("\ue000", "\ue001")  # of a quotation in HTML, while it is read


def body_of(parts: list[EmailMessage]) -> tuple[Page | None, list[Line]]:
    """The lines of the plain text; of the HTML instead, with the page that it makes, where there
    is no plain text worth the name."""
    plain = "\n\n".join(text_of(part) for part in parts if part.get_content_subtype() == "plain")
    html = [text_of(part) for part in parts if part.get_content_subtype() == "html"]
    shown = PageBuilder()
    if html and len(plain.strip()) < 200:
        for text in html:
            _add_html(shown, text)
    page = shown.build()
    if len(page.text) <= 2 * len(plain.strip()):
        return None, lines_of(source_text(plain).text)
    return page, list(_lines_of_blocks(page))


def _lines_of_blocks(page: Page) -> Iterator[Line]:
    """The lines of HTML's blocks, as deep in quotations as the marks between them say, and those
    that programs carry over from a plain text (">")."""
    depth = 0
    for index, block in enumerate(page.blocks):
        text = page.text[block.start : block.end]
        if text in _ENDS:
            depth += 1 if text == _ENDS[0] else -1
            continue
        for line in lines_of(text):
            yield Line(line.text, max(depth, 0) + line.depth, index)


def _add_html(builder: PageBuilder, text: str) -> None:
    root, _ = parse_html(text)
    if root is None:
        add_bare_text(builder, text)
    else:
        for quoted in list(root.iter("blockquote")):
            _mark_ends(quoted)
        add_html(builder, root, whole=True)


def _mark_ends(quoted: etree._Element) -> None:
    """Put a paragraph with a mark where a quotation begins and where it ends."""
    begin, end = (etree.Element("p") for _ in _ENDS)
    begin.text, end.text = _ENDS
    begin.tail, quoted.text = quoted.text, None
    quoted.insert(0, begin)
    quoted.append(end)


def text_of(part: EmailMessage) -> str:
    """The text of a part; where its charset is not what it says, what the bytes say."""
    data = content_of(part)
    charset = part.get_content_charset("") or ""
    if part.get_content_subtype() == "html":
        return decoded(data, charset)
    try:
        text = data.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        text = decode(data)[0]
    if "flowed" in str(part.get_param("format", "", header="content-type")).lower():
        text = _unflowed(text)
    return text


def content_of(part: EmailMessage) -> bytes:
    """The bytes of a part; none where it has parts of its own."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _unflowed(text: str) -> str:
    """Paragraphs of format=flowed (RFC 3676) on one line each: a space at a line's end goes on."""
    lines: list[str] = []
    flowing = -1  # how often the line that goes on is quoted
    for line in text.replace("\r\n", "\n").split("\n"):
        marks = len(line) - len(line.lstrip(">"))
        said = line[marks:].removeprefix(" ")
        if flowing == marks and said.strip():
            lines[-1] += said
        else:
            lines.append(f"{'>' * marks} {said}" if marks else said)
        flowing = marks if said.endswith(" ") and said != "-- " else -1
    return "\n".join(lines)
