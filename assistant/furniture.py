"""What of a passage is no statement: headings, page numbers, how letters begin and end. Pure.

Used by evidence: it is read with the rest, but never taken for what answers.
"""

from __future__ import annotations

import re

from assistant.quotations import is_head, is_lead

_PAGE = re.compile(
    r"(?:^|[\s|,–—-])(?:page|seite|página)\s+\d+(?:\s*(?:/|of|von|sur|de)\s*\d+)?[^\w.]*$", re.I
)
_CLOSING = re.compile(
    r"(?:>[>\s]*)?(?:with\s+)?(?:(?:kind|best|warm)(?:est)?\s+(?:regards|wishes)\b|regards\b|yours\b"
    r"|sincerely\b|faithfully\b|(?:cheers|many thanks|thanks|best)\s*(?:,|$)|all the best\b"
    r"|(?:lots of )?love\s*(?:,|from\b|$)|lg\s*(?:,|$)|gru(?:ß|ss)\s*(?:,|$)"
    r"|(?:mit\s+)?(?:freundlichen|besten|herzlichen?|lieben?|vielen?|besten?|schönen?|sonnigen?)"
    r"\s+gr(?:ü|ue)(?:ß|ss)en?\b|(?:bien\s+)?cordialement\b|bien à (?:vous|toi)\b"
    r"|(?:amicalement|amitiés|bises|bisous)\s*(?:,|$)"
    r"|(?:un\s+)?(?:cordial\s+|afectuoso\s+)?(?:saludos?|abrazos?)\s*(?:,|$)|atentamente\b)",
    re.I | re.M,
)
_GREETING = re.compile(
    r"(?:>[>\s]*)?(?:dear|hi|hello|liebe[rs]?|sehr geehrte)\b"
    r"(?:[^.!?]|\b(?:mr|ms|mrs|dr|prof)\.){0,60},$",
    re.I,
)
_WROTE = re.compile(
    r"(?:>[>\s]*)?(?:on|am|le|el)\b.{5,120}\b(?:wrote|schrieb|a écrit|escribió)\b.{0,60}:"
    r"|(?:>[>\s]*)?-+\s*(?:original message|ursprüngliche nachricht|message d'origine"
    r"|forwarded message|weitergeleitete nachricht|mensaje original)\s*-+.*",
    re.I | re.S,
)
_SIGNED = re.compile(r"(?:>[>\s]*)?--[ \t]*\n\D+$")  # the mark of a mail's signature and a name
_SENT_TO = re.compile(r"(?:>[>\s]*)?\**(?:to|cc|bcc|an|reply-to|antwort an)\**:\**\s", re.I)
_MAIL_HEAD = re.compile(
    r"Date: \d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d\S*)?(?:\nFrom: .+(?:\n(?:To|Cc): .+)*)?"
    r"|From: .+@.+(?:\n(?:To|Cc): .+)*"
)
_SENDER = re.compile(r"From: .+")
_MARKED = re.compile(r"#{1,6}\s")
_NUMBERED = re.compile(r"^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Za-z])[.)]?\s+")
_SHORT_PAGE = 12  # words of a line that ends with its page's number
_SHORT_CLOSING = 16
_SHORT_HEADING = 9


def is_furniture(text: str, start: int, end: int) -> bool:
    """Whether the piece `text[start:end]` is a heading, a page's foot, a greeting."""
    said = text[start:end].strip()
    words = said.split()
    if is_marked_heading(said) or is_lead(said) or (_SENT_TO.match(said) and "\n" not in said):
        return True
    if _SIGNED.match(said):
        return True
    if len(words) <= _SHORT_PAGE and _PAGE.search(said):
        return True
    return bool(_GREETING.fullmatch(said)) or _is_heading(text, start, end, said, len(words))


def is_marked_heading(said: str) -> bool:
    """Whether it is a heading as Markdown marks one."""
    return bool(_MARKED.match(said))


def is_closing(said: str) -> bool:
    """Whether it is how a letter ends, with the name below, or how an answer to it begins: it
    tells who wrote, and no more."""
    if _WROTE.fullmatch(said):
        return True
    return len(said.split()) <= _SHORT_CLOSING and bool(_CLOSING.match(said))


def is_mail_head(said: str, in_mail: bool = False) -> bool:
    """Whether it is a mail's date, sender and receivers: they tell who wrote it and when.

    in_mail: it stands in a mail, where a sender may be without his address.
    """
    if in_mail and _SENDER.fullmatch(said.strip()):
        return True
    return bool(_MAIL_HEAD.fullmatch(said.strip())) or is_head(said)


def _is_heading(text: str, start: int, end: int, said: str, words: int) -> bool:
    """A short paragraph of one line, not a sentence, that stands over a longer one."""
    after = text[end:]
    bare = _NUMBERED.sub("", said)
    if not after.startswith("\n") or after.lstrip(" \t").count("\n", 0, 2) < 2:
        return False  # it is not alone in its paragraph
    if text[:start].rstrip(" \t") and not text[:start].rstrip(" \t").endswith("\n\n"):
        return False
    if "\n" in said or words > _SHORT_HEADING or re.search(r"[.!?:;,|…\d]", bare):
        return False
    below = after.strip().split("\n\n", 1)[0]
    return len(below.split()) > words
