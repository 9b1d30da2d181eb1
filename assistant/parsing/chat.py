"""An exported chat -> Document: a page for each day, under its date, with its messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import BinaryIO

from assistant.parsing.chat_lines import Message, messages, writers
from assistant.parsing.options import ParseOptions
from assistant.parsing.package import too_large
from assistant.parsing.page_text import PageBuilder
from assistant.parsing.source_text import read_source
from assistant.parsing.text import parse as parse_text
from assistant.records import Document, Page
from assistant.turns import head_of, label_of, told_by

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_APART = 10  # minutes after which a message tells its time again
_IN_TITLE = 4  # writers; a group is called as its file is


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """The document of a chat; of a text that only began as one, as of any text."""
    source = read_source(file, options)
    said = list(messages(source.text))
    if not said:
        file.seek(0)
        return parse_text(file, name, options)
    return document_of([said], options, source.warnings)


def document_of(
    chats: Sequence[Sequence[Message]], options: ParseOptions, warnings: tuple[str, ...] = ()
) -> Document:
    """The document of chats that stand in one file, each with at least one message."""
    pages = [
        _page(day, list(group))
        for said in chats
        for day, group in groupby(said, key=lambda one: one.day)
    ]
    if len(pages) > options.max_pages:
        raise too_large(f"more than {options.max_pages:,} days")
    every = [one for said in chats for one in said]
    named = writers(every)
    title = ", ".join(named) if len(named) <= _IN_TITLE else ""
    last = max(one.day for one in every)
    return Document(tuple(pages), title, date=last.isoformat(), warnings=warnings)


def _page(day: date, said: Sequence[Message]) -> Page:
    page = PageBuilder()
    page.add(f"{day.day} {_MONTHS[day.month - 1]} {day.year}", "heading", level=1)
    shown = -_APART
    for one in said:
        minutes = _minutes(one.time)
        late = minutes - shown >= _APART
        shown = minutes if late and one.who else shown
        head = head_of(one.who, one.time if late else "")
        page.add(f"{head}{one.said}" if one.who else told_by(one.said))
    return page.build(message=label_of(day.isoformat(), writers(said)))


def _minutes(time: str) -> int:
    hours, _, minutes = time.partition(":")
    return 60 * int(hours or 0) + int(minutes or 0)
