"""From a file to a Document with exact places; runs in a confined child (`confined.py`)."""

from __future__ import annotations

import importlib
import io
import zipfile
import zlib
from types import ModuleType
from typing import BinaryIO

from assistant.errors import ParseFailure
from assistant.parsing.detection import detect
from assistant.parsing.formats import FORMATS, Format
from assistant.parsing.options import ParseOptions
from assistant.records import Document


def parse_file(
    file: BinaryIO,
    name: str,
    options: ParseOptions,
    formats: tuple[Format, ...] = FORMATS,
) -> Document:
    """The document in `file` (binary, seekable); `name` serves for its extension.

    Raises ParseFailure and nothing else: whatever a parser's library raises is translated here.
    """
    size = file.seek(0, io.SEEK_END)
    if size > options.max_bytes:
        raise ParseFailure(
            f"The file is larger ({size // 2**20} MiB) than the limit of "
            f"{options.max_bytes // 2**20} MiB; split it or raise the limit.",
            code="too_large",
            state="skipped",
        )
    try:
        found = detect(file, name, formats)
        document: Document = _module(found).parse(file, name, options)
    except ParseFailure:
        raise
    except Exception as error:  # foreign code, fed bytes that nobody has checked
        raise _translated(error) from error
    return _checked(document, options)


def _module(found: Format) -> ModuleType:
    try:
        return importlib.import_module(found.module)
    except ImportError as error:
        raise ParseFailure(
            f"What reads {found.name} files is missing here; install Footnote again.",
            f"{type(error).__name__}: {error}",
            code="crashed",
        ) from error


def _checked(document: Document, options: ParseOptions) -> Document:
    """The document, if it holds text and keeps the limits."""
    is_deferred = options.page or (options.scans and document.scans)  # to text recognition
    if not is_deferred and not any(page.blocks for page in document.pages):
        raise ParseFailure(
            " ".join(["There is no text in this file.", *document.warnings]),
            code="empty",
            state="skipped",
        )
    if len(document.pages) > options.max_pages:
        raise _too_large(f"{len(document.pages):,} pages", f"{options.max_pages:,}")
    chars = sum(len(page.text) for page in document.pages)
    if chars > options.max_chars:
        raise _too_large(f"{chars:,} characters of text", f"{options.max_chars:,}")
    return document


def _too_large(what: str, limit: str) -> ParseFailure:
    return ParseFailure(
        f"The file holds {what}, more than the limit of {limit}; split it or raise the limit.",
        code="too_large",
        state="skipped",
    )


def _translated(error: Exception) -> ParseFailure:
    """What an exception out of a parser means to the user."""
    detail = f"{type(error).__name__}: {error}"[:2000]
    if isinstance(error, MemoryError):
        return ParseFailure(
            "Reading this file takes more memory than it may; split it into smaller files.",
            detail,
            code="out_of_memory",
        )
    if isinstance(error, RecursionError):
        return ParseFailure("The file is damaged: its parts nest without end.", detail)
    if isinstance(error, PermissionError):
        return ParseFailure(
            "The file asked for something outside itself, which was denied; open it in its own "
            "program to check it.",
            detail,
        )
    if isinstance(error, RuntimeError) and "password required" in str(error):
        return ParseFailure(
            "The file is protected by a password; save a copy without one to have it read.",
            detail,
            code="encrypted",
            state="skipped",
        )
    if isinstance(error, (zipfile.BadZipFile, zlib.error, EOFError)):
        message = "The file is damaged or cut off; fetch it again or save it anew."
        return ParseFailure(message, detail)
    return ParseFailure(
        "The file is damaged or not what its type promises; open it in its own program and save "
        "it anew.",
        detail,
    )
