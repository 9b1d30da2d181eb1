"""What a file really is: by its content first; among kinds of text, by its extension."""

from __future__ import annotations

import re
import zipfile
from typing import BinaryIO

from assistant.errors import ParseFailure
from assistant.parsing.chat_lines import is_export
from assistant.parsing.formats import (
    FORMATS,
    TEXT_KINDS,
    UNREAD,
    Format,
    extension_of,
    format_of,
    named,
)

HEAD_BYTES = 8192

# Pictures are told by their content alone; the other kinds have no parser yet (UNREAD names them).
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "picture"),
    (0, b"\xff\xd8\xff", "picture"),
    (0, b"GIF87a", "picture"),
    (0, b"GIF89a", "picture"),
    (0, b"II*\x00", "picture"),
    (0, b"MM\x00*", "picture"),
    (0, b"BM", "picture"),
    (4, b"jP  \r\n\x87\n", "picture"),
    (8, b"WEBP", "other picture"),
    (4, b"ftyphei", "other picture"),
    (4, b"ftypavif", "other picture"),
    (4, b"ftyp", "sound or film"),
    (0, b"ID3", "sound or film"),
    (0, b"OggS", "sound or film"),
    (0, b"fLaC", "sound or film"),
    (0, b"RIFF", "sound or film"),
    (0, b"\x1aE\xdf\xa3", "sound or film"),
    (0, b"\x1f\x8b", "archive"),
    (0, b"BZh", "archive"),
    (0, b"\xfd7zXZ\x00", "archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "archive"),
    (0, b"Rar!\x1a\x07", "archive"),
    (0, b"\x28\xb5\x2f\xfd", "archive"),
    (257, b"ustar", "archive"),
    (0, b"\x7fELF", "program"),
    (0, b"MZ", "program"),
    (0, b"\xcf\xfa\xed\xfe", "program"),
    (0, b"\xca\xfe\xba\xbe", "program"),
    (0, b"SQLite format 3\x00", "database"),
)

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS: tuple[tuple[str, str], ...] = (
    ("__properties_version1.0", "msg"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("PowerPoint Document", "ppt"),
)

_MAIL_HEADER = re.compile(
    rb"(?:From |(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|X-[\w-]+): )", re.I
)
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.I
)


_PART_OF_HTML = re.compile(rb"\s*<(?:table|div|meta|style|body|head)\b", re.I)
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\b")
_SHEET = b"urn:schemas-microsoft-com:office:spreadsheet"
_LINES = 6  # of a table are looked at


def detect(file: BinaryIO, name: str, formats: tuple[Format, ...] = FORMATS) -> Format:
    """The format to read `file` as; leaves the file at its start.

    Raises ParseFailure: "empty", "encrypted" (an Office file with a password), "damaged" (not what
    its extension promises, and no other readable type), "unsupported" (state "skipped").
    """
    file.seek(0)
    head = file.read(HEAD_BYTES)
    found = _by_content(file, head, name, formats)
    file.seek(0)
    return found


def _by_content(file: BinaryIO, head: bytes, name: str, formats: tuple[Format, ...]) -> Format:
    if not head:
        raise ParseFailure("The file is empty.", code="empty", state="skipped")
    promised = format_of(name, formats)
    if promised is not None and promised not in FORMATS:
        return promised  # a format of the caller's own: its extension is all that is known
    if b"%PDF-" in head[:1024]:
        return named("pdf", formats)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return named(_zip_kind(file, name), formats)
    if head.startswith(_OLE):
        return named(_ole_kind(file, head, name), formats)
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf"):
        return named("rtf", formats)
    kind = _magic_kind(head)
    if kind == "picture":
        return named("picture", formats)
    if kind or _is_binary(head):
        _refuse(kind or "data", name)
    return _text_kind(head, name, promised, formats)


def _text_kind(
    head: bytes, name: str, promised: Format | None, formats: tuple[Format, ...]
) -> Format:
    """The format of a file that holds text, whatever its name says."""
    if _SHEET in head and _XML.match(head):
        return named("xls", formats)
    if promised is not None and (promised.name in TEXT_KINDS or _is_flat(head, promised)):
        if promised.name == "text" and not extension_of(name) and _MAIL_HEADER.match(head):
            return named("eml", formats)
        if promised.name == "text" and is_export(head.decode("utf-8", "replace")):
            return named("chat", formats)
        return promised
    if _HTML.match(head):  # many programs save web pages under .doc or .xls
        return named("html", formats)
    if _MAIL_HEADER.match(head):
        return named("eml", formats)
    if promised is not None and promised.name == "xls" and (kind := _saved_as_xls(head)):
        return named(kind, formats)
    if promised is not None:
        raise ParseFailure(
            f"The file is not what its extension {extension_of(name)} promises: it holds plain "
            "text or is damaged; if it is text, rename it to .txt."
        )
    raise ParseFailure(
        f"Footnote does not know the file type {extension_of(name)}; rename it to .txt if it is "
        "text.",
        code="unsupported",
        state="skipped",
    )


def _saved_as_xls(head: bytes) -> str:
    """What other programs save under .xls: part of a web page, rows of cells; "" if neither."""
    if _PART_OF_HTML.match(head):
        return "html"
    if head.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<"):
        return "data"
    lines = [line for line in head.splitlines()[:_LINES] if line.strip()]
    for mark in (b"\t", b";", b","):
        counts = {line.count(mark) for line in lines}
        if len(lines) > 1 and len(counts) == 1 and counts != {0}:
            return "csv"
    return ""


def _is_flat(head: bytes, promised: Format) -> bool:
    """Whether it is an OpenDocument file in one piece of XML (.fodt)."""
    return promised.module.endswith(".odf") and b"<office:document" in head


def _magic_kind(head: bytes) -> str:
    for offset, magic, kind in _MAGIC:
        if head.startswith(magic, offset) and (len(magic) > 2 or b"\x00" in head[:64]):
            return kind
    return ""


def _is_binary(head: bytes) -> bool:
    """Whether this is no text in any usual encoding (UTF-16 and UTF-32 are text)."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return False
    nuls = head.count(0)
    if nuls:
        even, odd = head[::2].count(0), head[1::2].count(0)
        wide = nuls > len(head) / 4 and min(even, odd) < max(even, odd) / 20
        return not wide
    controls = sum(head.count(byte) for byte in (*range(1, 8), *range(14, 27), *range(28, 32)))
    return controls > len(head) / 50


def _zip_kind(file: BinaryIO, name: str) -> str:
    """The name of the format that a zip file's members make it."""
    try:
        with zipfile.ZipFile(file) as archive:
            members = set(archive.namelist())
            mimetype = archive.read("mimetype")[:128] if _has_mimetype(archive) else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise ParseFailure(
            "The file is damaged or cut off (its zip directory cannot be read); fetch it again or "
            "save it anew.",
            f"{type(error).__name__}: {error}",
        ) from None
    kind = _opendocument_kind(mimetype) or _ooxml_kind(members)
    if kind == "xlsb":
        _refuse(kind, name)
    if kind:
        return kind
    promised = format_of(name)
    if promised is not None and promised.name in ("odt", "ods", "odp"):
        return promised.name  # its mimetype may be missing; the parser looks further
    _refuse("archive", name)
    raise AssertionError("_refuse raises")


def _has_mimetype(archive: zipfile.ZipFile) -> bool:
    try:
        return archive.getinfo("mimetype").file_size <= 4096
    except KeyError:
        return False


def _opendocument_kind(mimetype: bytes) -> str:
    if b"epub" in mimetype:
        return "epub"
    for word, kind in ((b"text", "odt"), (b"spreadsheet", "ods"), (b"presentation", "odp")):
        if b"opendocument." + word in mimetype:
            return kind
    return ""


def _ooxml_kind(members: set[str]) -> str:
    lower = {member.lower().replace("\\", "/").lstrip("/") for member in members}
    if "xl/workbook.bin" in lower:
        return "xlsb"
    if "meta-inf/container.xml" in lower:
        return "epub"
    for folder, kind in (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx")):
        if any(member.startswith(folder) for member in lower):
            return kind
    return ""


def _ole_kind(file: BinaryIO, head: bytes, name: str) -> str:
    """What an OLE container is: an old Office file. Raises where it is another's, or that of a new
    file under a password."""
    sector = 1 << min(int.from_bytes(head[30:32], "little"), 12)
    file.seek((int.from_bytes(head[48:52], "little") + 1) * sector)
    directory = head + file.read(64 * 1024)
    if "EncryptedPackage".encode("utf-16-le") in directory:
        raise ParseFailure(
            "The document is protected by a password; save a copy without one to have it read.",
            code="encrypted",
            state="skipped",
        )
    held = [kind for stream, kind in _OLE_STREAMS if stream.encode("utf-16-le") in directory]
    promised = format_of(name)
    is_one = promised is not None and promised.name in {kind for _, kind in _OLE_STREAMS}
    if promised is not None and is_one and (promised.name in held or not held):
        return promised.name  # others may be embedded in it, and its directory may lie apart
    if not held:
        _refuse("data", name)
    return held[0]


def _refuse(kind: str, name: str) -> None:
    """Raises: "damaged" if the extension promises a format that this is not; else "unsupported"."""
    what, remedy = UNREAD[kind]
    promised = format_of(name)
    if promised is not None and extension_of(name):
        raise ParseFailure(
            f"The file is not what its extension {extension_of(name)} promises: it is {what}."
        )
    raise ParseFailure(
        f"This is {what}, which Footnote cannot read; {remedy}.",
        code="unsupported",
        state="skipped",
    )
