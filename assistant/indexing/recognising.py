"""Scanned pages, read by text recognition after all other files: page by page, each one kept.

The queue is the ledger's (code SCAN). A page is recognised in a child of its own while this one
does something else if it is asked to: a saved file never waits for a scan.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import replace

from assistant.errors import ParseFailure
from assistant.indexing.events import IndexEvent, Recognised
from assistant.parsing.confined import Limits, ParserProcess
from assistant.parsing.options import MEBIBYTE, ParseOptions, RecognisedPage
from assistant.parsing.recognising import RECOGNISERS, VERSION
from assistant.records import Page, SourceFile
from assistant.store import FileRow, Store
from assistant.store.ledger import SCAN

PAGE_LIMITS = Limits(
    memory=1536 * MEBIBYTE, seconds=120.0, seconds_per_mebibyte=0.2, resident=1200 * MEBIBYTE
)
_POLL_S = 0.1
_BATCH = 200

Pause = Callable[[], bool]


class Recogniser:
    """A warm child for one page at a time; started when the first one is asked for."""

    def __init__(self, limits: Limits = PAGE_LIMITS) -> None:
        self._parser = ParserProcess(limits, RECOGNISERS, RECOGNISERS[0].module)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="footnote-recogniser")
        self._asked: tuple[str, int] | None = None
        self._found: Future[Page] | None = None

    def __enter__(self) -> Recogniser:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> str:
        """The file that a page is being recognised of; "" if none is."""
        return self._asked[0] if self._asked is not None else ""

    @property
    def peak_bytes(self) -> int:
        return self._parser.peak_bytes

    def page(self, path: str, number: int, options: ParseOptions, pause: Pause) -> Page | None:
        """The page's lines; None if `pause()` is true before it is done: it goes on meanwhile.

        Raises ParseFailure (this page cannot be read) and ChildError.
        """
        if self._found is not None and self._asked != (path, number):
            self._parser.cancel()
            wait_for([self._found])
            self._found = None
        if self._found is None:
            self._asked = (path, number)
            asked = replace(options, page=number)
            self._found = self._pool.submit(lambda: self._parser.parse(path, asked).pages[0])
        while not wait_for([self._found], _POLL_S).done:
            if pause():
                return None
        found, self._found, self._asked = self._found, None, None
        return found.result()

    def close(self) -> None:
        """End the child, at once if it is reading."""
        self._parser.close()
        self._pool.shutdown()


class ScanReader:
    """Takes files with scanned pages from the queue; what is made of them is the indexer's."""

    def __init__(self, store: Store, recogniser: Recogniser) -> None:
        self._store = store
        self._recogniser = recogniser

    def next(self) -> FileRow | None:
        """The file to go on with: the one that is in work, else the newest."""
        waiting = self._store.ledger.waiting(_BATCH, SCAN)
        in_work = self._recogniser.path
        return next((file for file in waiting if file.path == in_work), None) or (
            waiting[0] if waiting else None
        )

    def is_in_work(self, file: FileRow) -> bool:
        return self._recogniser.path == file.path

    def recognise(
        self,
        file: FileRow,
        source: SourceFile,
        scans: tuple[int, ...],
        options: ParseOptions,
        pause: Pause,
    ) -> Generator[IndexEvent, None, bool]:
        """Recognise what is missing of a file's scanned pages; whether all of them are there.

        `file.hash` is of `source`'s bytes. Ends early at a pause, or if the file has changed.
        """
        hash = file.hash or b""
        kept = self._store.recognised.numbers(hash, VERSION)
        for count, number in enumerate(scans, 1):
            if number in kept:
                continue
            if pause():
                return False
            started = time.perf_counter()
            try:
                page = self._recogniser.page(file.path, number, options, pause)
            except ParseFailure:
                page = Page("", (), page=number, confidence=0.0)  # the others are still read
            if page is None or not _is_unchanged(source):
                return False
            with self._store.transaction():
                self._store.recognised.put(hash, VERSION, page)
                self._store.ledger.set_attempts(file.id, 1)
            yield Recognised(file.path, count, len(scans), time.perf_counter() - started)
        return True

    def pages(self, hash: bytes) -> tuple[RecognisedPage, ...]:
        return tuple(
            RecognisedPage(
                page.page or 1,
                page.confidence or 0.0,
                page.turn,
                tuple(
                    (page.text[span.start : span.end], span.box)
                    for span in page.spans
                    if span.box is not None
                ),
            )
            for page in self._store.recognised.pages(hash, VERSION)
        )


def _is_unchanged(source: SourceFile) -> bool:
    try:
        found = os.stat(source.path)  # noqa: PTH116 - a path may hold any bytes
    except OSError:
        return False
    return (found.st_size, found.st_mtime_ns) == (source.size, source.modified_ns)
