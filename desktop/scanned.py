"""Words on scanned pages, looked up in what was recognised: a scan has no text to be searched.

the search line of the source view -> (in a thread) the library's pages of the file -> OnScan…
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.paths import Home
from assistant.places import place_of
from assistant.records import Box, Page


@dataclass(frozen=True, slots=True)
class OnScan:
    """Where a page (from 0) has the text, each time with its box in points."""

    page: int
    boxes: tuple[Box, ...]


def find_on_scans(home: Home, file: str, text: str) -> Iterator[OnScan]:
    """Page by page, letter case and line breaks aside; for a thread."""
    from assistant.store import Store  # slow to import

    with Store.open_existing(home.store, home.key) as store:
        for page in store.documents.pages_of_file(file, recognised=True):
            boxes = boxes_of(page, text)
            if boxes:
                yield OnScan((page.page or 1) - 1, boxes)


def boxes_of(page: Page, text: str) -> tuple[Box, ...]:
    wanted = re.compile(r"\s+".join(map(re.escape, text.split())), re.IGNORECASE)
    places = (place_of(page, *match.span()) for match in wanted.finditer(page.text))
    return tuple(box for place in places for box in place.boxes)
