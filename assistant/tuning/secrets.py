"""Secrets that must not be learned: keys, passwords, numbers of cards and accounts. Pure.

A model repeats what it learned, to whoever asks: an example that holds one of these is set aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Secret:
    """`kind` in words; `shown` is enough of it to find it, and no more."""

    kind: str
    shown: str


_PATTERNS = (
    ("a private key", r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----"),
    ("a cloud access key", r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    ("an access token", r"\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{36,}\b"),
    ("an access token", r"\bgithub_pat_[A-Za-z0-9_]{22,}\b|\bglpat-[A-Za-z0-9_-]{20,}"),
    ("an access token", r"\bxox[abprs]-[A-Za-z0-9-]{10,}|\bhf_[A-Za-z0-9]{30,}\b"),
    ("an API key", r"\bsk-(?:[a-z]+-)*[A-Za-z0-9_-]{20,}|\bAIza[0-9A-Za-z_-]{35}"),
    ("a signed token", r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"),
    ("a password in an address", r"\b[a-z][a-z0-9+.-]*://[^\s:/@]+:[^\s:/@]{3,}@"),
    (
        "a password or key",
        r"(?i)\b(?:password|passwd|passphrase|api[_-]?key|secret[_-]?key|access[_-]?token"
        r"|auth[_-]?token)\s*[:=]\s*[\"']?(?=[^\s\"']*[0-9])[^\s\"']{8,}",
    ),
)
_KINDS = tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS)
_CARD = re.compile(r"(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d.,-]*\d)")
_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")


def secrets_in(text: str) -> Iterator[Secret]:
    for kind, pattern in _KINDS:
        for match in pattern.finditer(text):
            yield Secret(kind, _hidden(match[0]))
    for match in _CARD.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if is_card_number(digits):
            yield Secret("a card number", f"{digits[:2]}…{digits[-4:]}")
    for match in _ACCOUNT.finditer(text):
        if is_account_number(match[0].replace(" ", "")):
            yield Secret("an account number", _hidden(match[0]))


def is_card_number(digits: str) -> bool:
    """13 to 19 digits of a card's first digit and with Luhn's check digit (ISO/IEC 7812-1)."""
    if not 13 <= len(digits) <= 19 or digits[0] not in "23456" or len(set(digits)) < 2:
        return False
    total = 0
    for index, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + index % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def is_account_number(text: str) -> bool:
    """An IBAN with its check digits (ISO 13616, modulo 97)."""
    if not 15 <= len(text) <= 34:
        return False
    moved = text[4:] + text[:4]
    return int("".join(str(int(letter, 36)) for letter in moved)) % 97 == 1


def _hidden(text: str) -> str:
    return f"{text[:6]}…"
