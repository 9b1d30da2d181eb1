"""The limits that every parser keeps; passed in by whoever has a file read."""

from __future__ import annotations

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class ParseOptions:
    """Limits on what is read, and the password to try on an encrypted file.

    A parser that meets a limit raises `ParseFailure` with code "too_large"; it cuts nothing off
    silently. What it leaves out on purpose is named in `Document.warnings`.
    """

    max_bytes: int = 512 * MEBIBYTE  # of the file itself
    max_unpacked: int = 1024 * MEBIBYTE  # of all members of a zip-based file together
    max_pages: int = 20_000  # pages, sheets, slides, messages, chapters
    max_chars: int = 50_000_000  # of text in all pages together
    password: str = ""
