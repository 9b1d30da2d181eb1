"""What a compound file of an old Office program says about itself; used by its parsers."""

from __future__ import annotations

from olefile import OleFileIO

from assistant.errors import ParseFailure
from assistant.parsing.package import Properties
from assistant.parsing.tables import one_line

_CODINGS = {65001: "utf-8", 1200: "utf-16-le"}
_OLDEST = 1980  # an earlier year stands for no date


def properties_of(ole: OleFileIO) -> Properties:
    """Its title, its author, and when it was saved last."""
    said = ole.get_metadata()
    page = (said.codepage or 1252) & 0xFFFF
    coding = _CODINGS.get(page, f"cp{page}")
    moment = said.last_saved_time or said.create_time
    return Properties(
        _text(said.title, coding),
        _text(said.author, coding),
        moment.isoformat(timespec="seconds") if moment and moment.year >= _OLDEST else "",
    )


def _text(held: bytes | None, coding: str) -> str:
    if not held:
        return ""
    try:
        text = held.decode(coding, "replace")
    except LookupError:
        text = held.decode("cp1252", "replace")
    return one_line(text.replace("\x00", " "))


def sealed() -> ParseFailure:
    """That it cannot be read without its password."""
    return ParseFailure(
        "The document is protected by a password; save a copy without one to have it read.",
        code="encrypted",
        state="skipped",
    )
