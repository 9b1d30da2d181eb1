"""Outlook messages (.msg) -> a mail as `mail.py` reads them: header, body, attachments.

A message is a compound file: a storage of properties (MS-OXMSG; their numbers: MS-OXPROPS), with a
storage for each recipient and attachment. What is damaged of it is left out.
"""

from __future__ import annotations

import email.parser
import mimetypes
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, getaddresses
from typing import BinaryIO

from olefile import OleFileIO

from assistant.parsing.mail import BROKEN, DEEPEST, document_of
from assistant.parsing.ole import coding_of
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import damaged
from assistant.records import Document

_TEXT, _CODED, _BYTES, _OBJECT = 0x001F, 0x001E, 0x0102, 0x000D  # kinds of properties
_SUBJECT, _BODY, _HTML, _SENT_HEADER = 0x0037, 0x1000, 0x1013, 0x007D
_SENDER, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_SENT, _CAME = 0x0039, 0x0E06
_CODE_PAGE, _BODY_PAGE = 0x3FFD, 0x3FDE
_NAME, _ADDRESS, _SMTP, _ROLE = 0x3001, 0x3003, 0x39FE, 0x0C15
_DATA, _METHOD, _FILE_NAME, _SHORT_NAME, _MIME = 0x3701, 0x3705, 0x3707, 0x3704, 0x370E
_TO, _COPY = 1, 2  # roles of recipients
_MESSAGE = 5  # how a message is attached
_OUTER, _INNER, _PART = 32, 24, 8  # bytes before the properties: of a message, of one within it, …
_LONGEST_HEADER = 2_000  # characters
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class _Storage:
    """Streams, and storages of more of them, by name; `numbers`: short properties by number."""

    streams: dict[str, bytes] = field(default_factory=dict)
    within: dict[str, _Storage] = field(default_factory=dict)
    numbers: dict[int, int] = field(default_factory=dict)

    def text(self, number: int, page: int = 0) -> str:
        """A property's text, in `page` where it is told in bytes; "" where there is none."""
        wide = self.stream(number, _TEXT)
        if wide:
            return wide.decode("utf-16-le", "replace")
        held = self.stream(number, _CODED)
        page = page or self.numbers.get(_CODE_PAGE, 0) or self.numbers.get(_BODY_PAGE, 0)
        return _decoded(held, coding_of(page or 1252))

    def stream(self, number: int, kind: int) -> bytes:
        return self.streams.get(f"__substg1.0_{number:04X}{kind:04X}", b"")

    def parts(self, kind: str) -> Iterator[_Storage]:
        """Its recipients ("recip") or attachments ("attach"), in order."""
        for name in sorted(self.within):
            if name.startswith(f"__{kind}_version1.0_#"):
                part = self.within[name]
                part.number(_PART)
                yield part

    def number(self, header: int) -> None:
        """Read what is stored in the list of properties itself."""
        rows = self.streams.get("__properties_version1.0", b"")
        for at in range(header, len(rows) - 15, 16):
            _, name, _, value = struct.unpack_from("<HHIQ", rows, at)
            self.numbers[name] = value


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of one message. Raises ParseFailure: damaged, too_large."""
    del name
    root = _Storage()
    with OleFileIO(file) as ole:
        for path in ole.listdir():
            place = root
            for folder in path[:-1]:
                place = place.within.setdefault(folder, _Storage())
            try:
                place.streams[path[-1]] = ole.openstream(path).read()
            except OSError:
                continue
    if not root.streams:
        raise damaged("no message in it")
    return document_of(_message(root, _OUTER, 0), options)


def _message(storage: _Storage, header: int, depth: int) -> EmailMessage:
    storage.number(header)
    made = EmailMessage()
    for name, text in _head(storage):
        try:
            made[name] = text
        except BROKEN:
            continue
    plain = _encodable(storage.text(_BODY, storage.numbers.get(_BODY_PAGE, 0)))
    html = _encodable(_html(storage))
    if plain.strip() or not html:
        made.set_content(plain)
    if html:
        (made.add_alternative if plain.strip() else made.set_content)(html, subtype="html")
    for attached in storage.parts("attach"):
        _attach(made, attached, depth)
    return made


def _html(storage: _Storage) -> str:
    """The body as HTML: bytes with a code page, or, of older programs, text."""
    page = storage.numbers.get(_BODY_PAGE, 0)
    data = storage.stream(_HTML, _BYTES)
    return _decoded(data, coding_of(page or 65001)) if data else storage.text(_HTML, page)


def _decoded(data: bytes, coding: str) -> str:
    try:
        return data.decode(coding)
    except UnicodeDecodeError:  # not what it is said to be
        return data.decode("cp1252", "replace")


# --- header --------------------------------------------------------------------------------------


def _head(storage: _Storage) -> Iterator[tuple[str, str]]:
    """Its fields as they were sent, where that is known; else from the properties."""
    sent = _encodable(storage.text(_SENT_HEADER))
    known = email.parser.HeaderParser(policy=policy.default).parsestr(sent)
    address = storage.text(_SENDER_SMTP) or storage.text(_SENDER_ADDRESS)
    found = {
        "From": _address(storage.text(_SENDER), address),
        "To": _recipients(storage, _TO),
        "Cc": _recipients(storage, _COPY),
        "Subject": storage.text(_SUBJECT),
        "Date": _moment(storage),
    }
    for name, text in found.items():
        said = _line(_known(known, name)) or _line(text)
        if said:
            yield name, said


def _known(headers: EmailMessage, name: str) -> str:
    """A header decoded; "" where it breaks the rules so far that it cannot be read."""
    try:
        return str(headers[name] or "")
    except BROKEN:
        return ""


def _line(text: str) -> str:
    """On one line, as a header must be."""
    return _encodable(" ".join(text.split()))[:_LONGEST_HEADER]


def _encodable(text: str) -> str:
    """Without halves of characters, which damaged files hold, and without zeros."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "")


def _recipients(storage: _Storage, role: int) -> str:
    found = [
        _address(one.text(_NAME), one.text(_SMTP) or one.text(_ADDRESS))
        for one in storage.parts("recip")
        if one.numbers.get(_ROLE, _TO) & 0xF == role
    ]
    return ", ".join(filter(None, found))


def _address(name: str, address: str) -> str:
    """A name with its address; an address inside Exchange ("/o=…") says nothing to a reader."""
    name, address = _line(name).strip("'\" "), _line(address)
    decoded = getaddresses([name])[0][0] if "=?" in name else name
    if "@" not in address:
        return formataddr((decoded, "")).strip() if decoded else ""
    try:
        return formataddr((decoded if decoded != address else "", address))
    except UnicodeError:  # an address with letters that none may have
        return f"{decoded} <{address}>"


def _moment(storage: _Storage) -> str:
    """When it was sent, or else when it came."""
    ticks = storage.numbers.get(_SENT, 0) or storage.numbers.get(_CAME, 0)
    try:
        return format_datetime(_EPOCH + timedelta(microseconds=ticks // 10)) if ticks else ""
    except OverflowError:
        return ""


# --- attachments ---------------------------------------------------------------------------------


def _attach(message: EmailMessage, attached: _Storage, depth: int) -> None:
    if attached.numbers.get(_METHOD, 0) & 0xF == _MESSAGE:
        inner = attached.within.get(f"__substg1.0_{_DATA:04X}{_OBJECT:04X}")
        if inner is not None and depth < DEEPEST:
            message.add_attachment(_message(inner, _INNER, depth + 1))
        return
    data = attached.stream(_DATA, _BYTES)
    if not data:
        return
    name = _line(attached.text(_FILE_NAME) or attached.text(_SHORT_NAME))
    kind, part = _kind(attached.text(_MIME), name)
    message.add_attachment(data, kind, part, filename=name or None)


def _kind(stated: str, name: str) -> tuple[str, str]:
    """The type of what is attached, as stated, or as its name tells."""
    kind, _, part = (stated or mimetypes.guess_type(name)[0] or "").partition("/")
    is_known = kind.isalpha() and part.translate({45: None, 46: None, 43: None}).isalnum()
    if not is_known or kind in ("multipart", "message", "text"):  # bytes all the same
        return "application", "octet-stream"
    return kind, part
