"""The key of an encrypted home, made from its passphrase; imported by everything.

A key is 32 bytes of scrypt (RFC 7914) over the passphrase and a salt. The salt stands in the first
16 bytes of every encrypted file, so that no file besides is needed to open one.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

_SALT = 16
_COST = {"n": 1 << 17, "r": 8, "p": 1}  # 128 MiB, about half a second: each guess costs as much
_SMALLEST_PAGE = 512  # bytes
_PLAIN = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Key:
    """Opens the files that were encrypted with it. Never shown, never written."""

    secret: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @classmethod
    def new(cls, passphrase: str) -> Key:
        """A key with a salt of its own."""
        return cls.derive(passphrase, secrets.token_bytes(_SALT))

    @classmethod
    def derive(cls, passphrase: str, salt: bytes) -> Key:
        """The key of files with this salt; the same on every keyboard (Unicode's form NFC)."""
        words = unicodedata.normalize("NFC", passphrase).encode("utf-8")
        secret = hashlib.scrypt(words, salt=salt, dklen=32, maxmem=1 << 28, **_COST)
        return cls(secret, salt)


def salt_of(path: Path) -> bytes | None:
    """The salt of an encrypted file; None if it is not encrypted, empty, damaged, or not there."""
    try:
        with path.open("rb") as file:
            head = file.read(_SALT)
            size = file.seek(0, 2)
    except OSError:
        return None
    whole = size % _SMALLEST_PAGE == 0  # SQLite's files are, encrypted or not
    return head if whole and len(head) == _SALT and head != _PLAIN else None
