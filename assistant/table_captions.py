"""The few words above a table, for the parts that it is cut into; between outline and units. Pure.

A statement of forty rows becomes several passages, and only the first would say what it is a
statement of: "Condensed Consolidated Statements of Cash Flows", "Six Months Ended December 31,".
The row that names the columns stays with the first of those that it names: by itself it is found
by its words, and answers nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.units import Entry

_LINE = 120  # characters of a line of a caption
_LEAD = 240  # of a sentence that introduces a table, and ends with a colon
_LINES = 4  # that are looked at above a table
_MOST = 240  # characters of all of them
_ENDS = (".", "!", "?", ";", "。")
_WORD = re.compile(r"\w+")


def captioned(pages: Sequence[list[Entry]]) -> list[list[Entry]]:
    """The entries of each page, table rows with what stands above their table.

    That is captions and short lines that are no sentences, or one lead-in that ends with a colon.
    Rows under the names of their columns keep it, and a table that goes on under the same ones on
    the next page.
    """
    found: list[list[Entry]] = []
    last: Entry | None = None  # the row just before
    for entries in pages:
        made: list[Entry] = []
        for at, entry in enumerate(entries):
            if entry.block.kind != "table_row":
                last = None
                made.append(entry)
                continue
            if last is None or not _goes_on(last, entry, at > 0):
                caption = _above(made)
            else:
                caption = last.caption
            last = replace(entry, caption=caption)
            made.append(last)
        found.append(list(_with_names(made))[::-1])
    return found


def _with_names(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries from the last to the first; rows that name columns have the header of those
    below, and so stay with them."""
    below = ""
    for entry in reversed(entries):
        block = entry.block
        if block.kind != "table_row":
            below = ""
            yield entry
            continue
        named = set(_WORD.findall(entry.page.text[block.start : block.end]))
        if not block.header and below and named <= set(_WORD.findall(below)):
            yield replace(entry, block=replace(block, header=below))
        else:
            below = block.header
            yield entry


def _goes_on(last: Entry, entry: Entry, same_page: bool) -> bool:
    """Whether a row is of the same table as the row before it."""
    header = entry.block.header
    if same_page:
        return last.block.header in ("", header)
    return bool(header) and last.block.header == header and _part(last) == _part(entry)


def _part(entry: Entry) -> tuple[object, ...]:
    page = entry.page
    return page.sheet, page.slide, page.message, page.attachment


def _above(entries: Sequence[Entry]) -> str:
    """The caption; "" if there is none."""
    lines = list[str]()
    for entry in reversed(entries[-_LINES:]):
        block = entry.block
        text = " ".join(entry.page.text[block.start : block.end].split())
        if block.kind not in ("caption", "paragraph"):
            break
        leads = text.endswith((":", "：")) and len(text) <= _LEAD and not lines
        short = len(text) <= _LINE and not text.endswith(_ENDS)
        if not (leads or short) or sum(map(len, lines)) + len(text) > _MOST:
            break
        lines = [text, *lines]
        if leads:
            break
    return " ".join(lines)
