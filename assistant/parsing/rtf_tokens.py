"""Bytes of an RTF file -> its tokens, and the code pages that its text is in; used by `rtf.py`."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"(?P<brace>[{}])"
    rb"|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})"
    rb"|\\(?P<sign>[^a-zA-Z])"
    rb"|[\r\n\0]+"
    rb"|(?P<text>[^\\{}\r\n\0]+)"
    rb"|.",
    re.DOTALL,
)
# \fcharset of a font -> code page ([MS-RTF] 2.2.5, Windows character sets).
CHARSETS = {
    0: "cp1252", 77: "mac_roman", 78: "shift_jis", 80: "gb2312", 81: "big5", 83: "mac_hebrew",
    84: "mac_arabic", 85: "mac_greek", 86: "mac_turkish", 88: "mac_latin2", 89: "mac_cyrillic",
    128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 255: "cp437",
}  # fmt: skip


class Token(NamedTuple):
    """`kind`: "{", "}", "word", "byte" (from \\'hh), "sign", "text"; `data` its word or bytes."""

    kind: str
    data: bytes
    number: int | None = None


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens in order; the raw bytes that \\bin announces are passed over."""
    position, end = 0, len(data)
    while position < end:
        match = _TOKEN.match(data, position)
        if match is None:
            return
        position = match.end()
        kind = match.lastgroup
        if kind == "brace":
            yield Token(match[0].decode("ascii"), b"")
        elif kind in ("word", "number"):
            number = int(match["number"]) if match["number"] else None
            if match["word"] == b"bin":
                position += max(number or 0, 0)
            else:
                yield Token("word", match["word"], number)
        elif kind == "hex":
            yield Token("byte", bytes.fromhex(match["hex"].decode("ascii")))
        elif kind is not None:
            yield Token(kind, match[kind])


def code_page(number: int, default: str = "cp1252") -> str:
    """The codec of \\ansicpg; `default` if there is none such."""
    for name in (f"cp{number}", {10000: "mac_roman", 65001: "utf-8", 708: "iso8859_6"}.get(number)):
        try:
            return codecs.lookup(name or "").name
        except LookupError:
            continue
    return default
