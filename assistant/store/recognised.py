"""Under the store: what text recognition found on scanned pages, page by page as it is found."""

from __future__ import annotations

from assistant.records import Page
from assistant.store.codec import pack_spans, pack_text, unpack_spans, unpack_text
from assistant.store.database import Database


class Recognised:
    """Pages of lines with their boxes, by the hash of a file's bytes; swept with the documents."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, hash: bytes, version: int, page: Page) -> None:
        """Keep a page; in a transaction of its own, so that a crash costs one page."""
        self._db.run(
            "insert or replace into recognised values(?, ?, ?, ?, ?, ?, ?)",
            (
                hash,
                page.page,
                version,
                page.confidence or 0.0,
                page.turn,
                pack_spans(page.spans),
                pack_text(page.text),
            ),
        )

    def numbers(self, hash: bytes, version: int) -> set[int]:
        """Which pages of a file are there."""
        return {
            int(page)
            for (page,) in self._db.rows(
                "select page from recognised where hash = ? and version = ?", (hash, version)
            )
        }

    def pages(self, hash: bytes, version: int) -> list[Page]:
        """The pages of a file that are there, without blocks."""
        return [
            Page(
                unpack_text(text),
                (),
                unpack_spans(spans),
                page=page,
                confidence=confidence,
                turn=turn,
            )
            for page, confidence, turn, spans, text in self._db.rows(
                "select page, confidence, turn, spans, text from recognised"
                " where hash = ? and version = ? order by page",
                (hash, version),
            )
        ]
