"""Outlook messages (.msg) -> a mail as `mail.py` reads them: header, body, attachments.

The properties are those of MS-OXMSG and MS-OXPROPS; python-oxmsg reads them.
"""

from __future__ import annotations

import email.parser
from collections.abc import Iterator
from datetime import datetime
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, getaddresses
from typing import BinaryIO

from olefile import OleFileIO
from oxmsg.domain import constants, model
from oxmsg.properties import Properties
from oxmsg.recipient import Recipient
from oxmsg.storage import Storage

from assistant.parsing.mail import document_of
from assistant.parsing.options import ParseOptions
from assistant.records import Document

_INNER_HEADER = 24  # bytes before the properties of a message within a message
_DEEPEST = 6  # messages within messages
_MESSAGE = 5  # how such a message is attached
_INNER = "__substg1.0_3701000D"  # where such a message is stored in its attachment
_TO, _COPY = 1, 2  # kinds of recipients
_LONGEST_HEADER = 2_000  # characters


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of one message. Raises what olefile and oxmsg raise of a damaged one."""
    del name
    with OleFileIO(file) as ole:
        root = Storage.from_ole(ole)
    return document_of(_message(root, model.MSG_HDR_OFFSET, 0), options)


def _message(storage: Storage, header: int, depth: int) -> EmailMessage:
    properties = Properties(storage, properties_header_offset=header)
    made = EmailMessage()
    for field, text in _head(storage, properties):
        made[field] = text
    plain = properties.str_prop_value(constants.PID_BODY) or ""
    html = _html(properties)
    if plain.strip() or not html:
        made.set_content(_encodable(plain))
    if html:
        (made.add_alternative if plain.strip() else made.set_content)(html, subtype="html")
    for attached in storage.iter_attachment_storages():
        _attach(made, attached, depth)
    return made


def _html(properties: Properties) -> str:
    """The body as HTML: bytes with a code page, or, of older programs, text."""
    data = properties.binary_prop_value(constants.PID_HTML)
    if data:
        return _encodable(data.decode(properties.body_encoding, "replace"))
    return _encodable(properties.str_prop_value(constants.PID_BODY_HTML) or "")


# --- header --------------------------------------------------------------------------------------


def _head(storage: Storage, properties: Properties) -> Iterator[tuple[str, str]]:
    """Its fields as they were sent, where that is known; else from the properties."""
    sent = properties.str_prop_value(constants.PID_TRANSPORT_MESSAGE_HEADERS) or ""
    known = email.parser.HeaderParser(policy=policy.default).parsestr(_encodable(sent))
    moment = _moment(properties)
    found = {
        "From": _sender(properties),
        "To": _recipients(storage, _TO),
        "Cc": _recipients(storage, _COPY),
        "Subject": properties.str_prop_value(constants.PID_SUBJECT) or "",
        "Date": format_datetime(moment) if moment else "",
    }
    for field, text in found.items():
        said = _line(_known(known, field)) or _line(text)
        if said:
            yield field, said


def _known(headers: EmailMessage, field: str) -> str:
    """A header decoded; "" where it breaks the rules so far that it cannot be read."""
    try:
        return str(headers[field] or "")
    except (MessageError, ValueError, LookupError, TypeError, AttributeError):
        return ""


def _line(text: str) -> str:
    """On one line, as a header must be."""
    return _encodable(" ".join(text.split()))[:_LONGEST_HEADER]


def _encodable(text: str) -> str:
    """Without halves of characters, which damaged files hold, and without zeros."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "")


def _sender(properties: Properties) -> str:
    name = properties.str_prop_value(constants.PID_SENDER_NAME) or ""
    address = (
        properties.str_prop_value(constants.PID_SENDER_SMTP_ADDRESS)
        or properties.str_prop_value(constants.PID_SENDER_EMAIL_ADDRESS)
        or ""
    )
    return _address(name, address)


def _recipients(storage: Storage, kind: int) -> str:
    found = []
    for inner in storage.iter_recipient_storages():
        one = Recipient(inner)
        if (one.properties.int_prop_value(constants.PID_RECIPIENT_TYPE) or _TO) == kind:
            found.append(_address(one.name, one.email_address))
    return ", ".join(filter(None, found))


def _address(name: str, address: str) -> str:
    """A name with its address; an address inside Exchange ("/o=…") says nothing to a reader."""
    name, address = _line(name).strip("'\" "), _line(address)
    if "@" not in address:
        return formataddr((name, "")).strip() if name else ""
    decoded = getaddresses([name])[0][0] if "=?" in name else name
    try:
        return formataddr((decoded if decoded != address else "", address))
    except UnicodeError:  # an address with letters that none may have
        return f"{decoded} <{address}>"


def _moment(properties: Properties) -> datetime | None:
    """When it was sent, or else when it came."""
    for named in (constants.PID_CLIENT_SUBMIT_TIME, constants.PID_MESSAGE_DELIVERY_TIME):
        moment = properties.date_prop_value(named)
        if moment is not None:
            return moment
    return None


# --- attachments ---------------------------------------------------------------------------------


def _attach(message: EmailMessage, storage: Storage, depth: int) -> None:
    properties = Properties(storage, properties_header_offset=model.ATTACH_HDR_OFFSET)
    if properties.int_prop_value(constants.PID_ATTACH_METHOD) == _MESSAGE:
        inner = next((one for one in storage.storages if one.name == _INNER), None)
        if inner is not None and depth < _DEEPEST:
            message.add_attachment(_message(inner, _INNER_HEADER, depth + 1))
        return
    data = properties.binary_prop_value(constants.PID_ATTACH_DATA_BINARY)
    if not data:
        return
    name = (
        properties.str_prop_value(constants.PID_ATTACH_LONG_FILENAME)
        or properties.str_prop_value(constants.PID_ATTACH_FILENAME)
        or ""
    )
    kind, _, part = (properties.str_prop_value(constants.PID_ATTACH_MIME_TAG) or "").partition("/")
    if not (kind.isalpha() and part.replace("-", "").replace(".", "").replace("+", "").isalnum()):
        kind, part = "application", "octet-stream"
    if kind in ("multipart", "message"):  # what it holds is bytes all the same
        kind, part = "application", "octet-stream"
    message.add_attachment(data, kind, part, filename=_line(name) or None)
