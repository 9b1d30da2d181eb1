"""Mail (.eml, .mbox) -> Document: a page for each message, one for each writer that it quotes, then
the pages of its attachments."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime
from functools import lru_cache
from itertools import groupby
from typing import BinaryIO

from assistant.errors import ParseFailure
from assistant.parsing.mail_body import body_of, content_of
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import too_large
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.source_text import source_text
from assistant.parsing.text import text_blocks
from assistant.quotations import (
    Run,
    Source,
    answered,
    is_reply,
    lead_of,
    taken_apart,
)
from assistant.records import Document, Page
from assistant.sentences import sentence_spans

DEEPEST = 6  # messages within messages
_DEEPEST_QUOTED = 8  # what is quoted within it stays in its text
_LONGEST_NAME = 3  # words of a name below what is quoted, or of a greeting above it
_MOST_WARNINGS = 100
_POLICY = policy.default.clone(header_factory=lru_cache(maxsize=64)(HeaderRegistry()))
"""The standard library's, which takes a header apart each time that it is asked for, but once."""
BROKEN = (MessageError, ValueError, LookupError, TypeError, AttributeError, AssertionError)
"""What the standard library raises over mail that breaks the rules of its headers or parts."""


@dataclass(slots=True)
class _Reading:
    """What has been read of a file, and its limits."""

    options: ParseOptions
    pages: list[Page] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    chars: int = 0
    quotations: int = 0

    def add(self, page: Page, is_quotation: bool = False) -> None:
        self.pages.append(page)
        self.chars += len(page.text)
        self.quotations += is_quotation
        if len(self.pages) - self.quotations > self.options.max_pages:
            raise too_large(f"more than {self.options.max_pages:,} messages and attachments")
        if self.chars > self.options.max_chars:
            raise too_large(f"more than {self.options.max_chars:,} characters of text")

    def warn(self, text: str) -> None:
        if len(self.warnings) < _MOST_WARNINGS:
            self.warnings.append(text)
        elif len(self.warnings) == _MOST_WARNINGS:
            self.warnings.append("There are more parts that could not be read.")


@dataclass(frozen=True, slots=True)
class _Head:
    """What the header of a message says."""

    subject: str
    sender: str  # the name, or else the address
    date: str  # ISO 8601, "" if unknown
    lines: str  # as they are shown above the text
    people: tuple[tuple[str, str], ...]  # names and addresses of sender and receivers
    receiver: Source | None  # the one whom a reply answers; None: it is no reply

    @property
    def label(self) -> str:
        """The message in a footnote: date, sender and subject."""
        parts = (self.date[:10], self.sender, self.subject)
        return " · ".join(part for part in parts if part) or "message without a header"


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of one message or of a mailbox (told by its first line)."""
    del name
    reading = _Reading(options)
    if file.read(5) == b"From ":
        file.seek(0)
        for number, data in enumerate(_messages(file), start=1):
            try:
                _read(message_from_bytes(data, policy=_POLICY), reading, 0)
            except BROKEN:
                reading.warn(f"Message {number} of the mailbox is damaged and was not read.")
        return Document(tuple(reading.pages), warnings=tuple(reading.warnings))
    file.seek(0)
    return document_of(message_from_bytes(file.read().lstrip(b"\r\n"), policy=_POLICY), options)


def document_of(message: EmailMessage, options: ParseOptions) -> Document:
    """The document of one message: its page, and those of its attachments."""
    reading = _Reading(options)
    head = _head(message)
    _read(message, reading, 0)
    return Document(
        tuple(reading.pages), head.subject, head.sender, head.date, tuple(reading.warnings)
    )


def _messages(file: BinaryIO) -> Iterator[bytes]:
    """The messages of a mailbox, one at a time; only one is in memory."""
    lines: list[bytes] = []
    blank = True
    for line in file:
        if blank and line.startswith(b"From "):
            if lines:
                yield b"".join(lines)
            lines = []
            blank = False
            continue
        blank = not line.strip(b"\r\n")
        quoted = line.startswith(b">") and line.lstrip(b">").startswith(b"From ")
        lines.append(line[1:] if quoted else line)
    if lines:
        yield b"".join(lines)


# --- a message -----------------------------------------------------------------------------------


def _read(message: EmailMessage, reading: _Reading, depth: int) -> None:
    """Add the page of a message, and those of its attachments."""
    head = _head(message)
    leaves = list(_leaves(message))
    body = [part for part in leaves if _is_body(part)]
    for source, page in _pages(head, body):
        label = source.label(head.label) if source else head.label
        reading.add(page.build(message=label), is_quotation=source is not None)
    for part in leaves:
        if _is_body(part):
            continue
        if part.get_content_type() == "message/rfc822":
            _read_inner(part, reading, head, depth)
        elif not _is_picture(part):
            _read_attachment(part, reading, head)


def _leaves(part: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold something themselves; a forwarded message is one of them."""
    open_parts = [part]
    while open_parts:
        current = open_parts.pop()
        inner = current.get_payload()
        if isinstance(inner, list) and current.get_content_maintype() != "message":
            open_parts.extend(each for each in reversed(inner) if isinstance(each, EmailMessage))
        else:
            yield current


def _is_body(part: EmailMessage) -> bool:
    kind = part.get_content_type()
    return kind in ("text/plain", "text/html") and not part.is_attachment() and not _name(part)


def _is_picture(part: EmailMessage) -> bool:
    """A picture or signature that mail programs put in: nothing that a reader would look for."""
    kind = part.get_content_type()
    return part.get_content_maintype() == "image" or kind in (
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/ms-tnef",
        "message/delivery-status",
    )


def _head(message: EmailMessage) -> _Head:
    senders = getaddresses([_header(message, "From")])
    name, address = senders[0] if senders else ("", "")
    moment = _date(_header(message, "Date"))
    rows = [("From", "From"), ("To", "To"), ("Cc", "Cc")]
    said = ((label, _header(message, key).replace(" <>", "")) for label, key in rows)
    lines = [f"{label}: {text}" for label, text in said if text]
    if moment:
        lines.insert(0, f"Date: {moment.replace('T', ' ')}")
    subject = _header(message, "Subject")
    receivers = getaddresses([_header(message, "To")])
    receiver: Source | None = None
    if is_reply(subject) or message.get("In-Reply-To"):
        is_one = len(receivers) == 1 and not message.get("List-Id")
        known = receivers[0] if is_one else ("", "")
        receiver = Source(known[0] or known[1], known[1] if known[0] else "")
    people = (*senders, *receivers, *getaddresses([_header(message, "Cc")]))
    return _Head(subject, name or address, moment, "\n".join(lines), people, receiver)


def _header(message: EmailMessage, name: str) -> str:
    """A header's text, decoded; as it stands if it cannot be decoded."""
    try:
        value = message.get(name, "")
        return " ".join(str(value).split())
    except BROKEN:
        raw = next((v for k, v in message.raw_items() if k.lower() == name.lower()), "")
    try:
        return " ".join(str(make_header(decode_header(raw))).split())
    except BROKEN:
        return " ".join(str(raw).split())


def _date(text: str) -> str:
    try:
        moment: datetime = parsedate_to_datetime(text)
        return moment.isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


# --- its text ------------------------------------------------------------------------------------


def _pages(head: _Head, parts: list[EmailMessage]) -> Iterator[tuple[Source | None, PageBuilder]]:
    """What the writer says under the mail's head, then what is quoted, each under its own.

    Apart, so that what is found in a quotation is known to be of whom it quotes.
    """
    shown, lines = body_of(parts)
    for source, runs in taken_apart(lines, head.receiver, _DEEPEST_QUOTED):
        whose = _full(source, head.people) if source else None
        builder = PageBuilder()
        builder.add((whose and whose.subject) or head.subject, "heading", level=1)
        builder.add(whose.head if whose else head.lines)
        for at, run in enumerate(runs):
            if run.source is not None:
                continue
            if answered(runs, at):
                builder.add(_lead(runs[at - 1], head.people), "heading", level=2)
            elif at == 0 and len(runs) == 2:  # above all that is quoted
                builder.add(_lead(runs[1], head.people, alone=True), "heading", level=2)
            _add_run(builder, run, shown)
        yield whose, builder


def _full(source: Source, people: tuple[tuple[str, str], ...]) -> Source:
    """With the whole name of one of the mail's people: "Clara" may be "Clara Whitfield"."""
    words = set(source.author.casefold().split())
    same = {
        (name, address)
        for name, address in people
        if name and words and words <= set(name.casefold().split())
    }
    if source.address or len({name for name, _ in same}) != 1:
        return source
    name, address = same.pop()
    return replace(source, author=name, address=address)


def _lead(quoted: Run, people: tuple[tuple[str, str], ...], alone: bool = False) -> str:
    """The heading of a reply: the last sentence of what it answers that is the quoted writer's own;
    "" if there are others and it has to be `alone`."""
    least = min((line.depth for line in quoted.lines if line.text.strip()), default=0)
    text = "\n".join(line.text for line in quoted.lines if line.depth == least)
    said = [text[start:end] for start, end in sentence_spans(text)]
    said = [one for one in said if one[-1] in ".!?" or len(one.split()) > _LONGEST_NAME] or said
    if not said or (alone and len(said) > 1):
        return ""
    return lead_of(_full(quoted.source or Source(), people), said[-1])


def _add_run(builder: PageBuilder, run: Run, shown: Page | None) -> None:
    """Append lines as the blocks that they make; those of HTML as the blocks that they are of."""
    if shown is None:
        marked = (f"{'> ' * line.depth}{line.text}" for line in run.lines)
        source = source_text("\n".join(marked))
        for block in text_blocks(source):
            text = source.text[block.start : block.end]
            kind = "paragraph" if block.kind == "heading" and len(text) > 60 else block.kind
            builder.add(text, kind, level=block.level + 1 if kind == "heading" else 0)
        return
    for index, lines in groupby(run.lines, key=lambda line: line.block):
        if index < 0:
            continue
        block = shown.blocks[index]
        said = list(lines)
        kind = "paragraph" if block.kind == "quote" and not said[0].depth else block.kind
        level = block.level + 1 if block.level else 0  # the subject is above them
        text = "\n".join(line.text for line in said)
        builder.add(text, kind, level=level, header=block.header)


# --- attachments ---------------------------------------------------------------------------------


def _name(part: EmailMessage) -> str:
    try:
        return part.get_filename() or ""
    except BROKEN:
        return "attachment"


def _read_inner(part: EmailMessage, reading: _Reading, head: _Head, depth: int) -> None:
    """Read a forwarded message."""
    inner = part.get_payload()
    message = inner[0] if isinstance(inner, list) and inner else None
    if isinstance(message, EmailMessage) and depth < DEEPEST:
        _read(message, reading, depth + 1)
    else:
        reading.warn(f'A message attached to "{head.label}" could not be read.')


def _read_attachment(part: EmailMessage, reading: _Reading, head: _Head) -> None:
    """Add the pages of an attached file; what cannot be read becomes a warning."""
    from assistant.parsing import parse_file  # it imports this module

    name = _name(part) or {"text/calendar": "invitation.ics"}.get(part.get_content_type(), "")
    data = content_of(part)
    if not data.strip():
        return
    try:
        document = parse_file(io.BytesIO(data), name or "attachment.txt", reading.options)
    except ParseFailure as failure:
        shown = name or "without a name"
        reading.warn(f'The attachment {shown} of "{head.label}" was not read: {failure.message}')
        return
    for warning in document.warnings:
        reading.warn(f"{name}: {warning}")
    for page in document.pages:
        inside = f"{name}/{page.attachment}" if page.attachment else name
        reading.add(
            replace(page, message=page.message or head.label, attachment=inside or "attachment")
        )
