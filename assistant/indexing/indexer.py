"""The pipeline from folders to the store; every step is committed, so a crash costs one file."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path

from assistant.embedding import Embedder
from assistant.errors import FolderError
from assistant.folders import Known, Unreadable, compare, device_of, scan, unreachable
from assistant.indexing.events import (
    Adopted,
    Deferred,
    Embedded,
    Gone,
    IndexEvent,
    Read,
    Reading,
    Scanned,
    Settled,
    Unreached,
)
from assistant.indexing.following import EMBED_BATCH, Filler, Following, embed_texts
from assistant.indexing.reading import FileReader, IndexOptions
from assistant.indexing.recognising import Recogniser
from assistant.parsing.confined import ParserProcess
from assistant.parsing.formats import kind_of, why_unread
from assistant.patterns import Rules
from assistant.records import SourceFile
from assistant.store import FileRow, Folder, Store

_SCAN_BATCH = 500  # files entered in one transaction
_READ_BATCH = 200  # files looked up in the queue at once
_SWEEP_BATCH = 2000  # vectors of no use deleted in one transaction


class Indexer:
    """The only writer of documents and vectors; hold `writer_lock` while you use it.

    Without an embedder everything is findable by words, and the texts wait for their vectors.
    """

    def __init__(
        self,
        store: Store,
        parser: ParserProcess,
        embedder: Embedder | None,
        options: IndexOptions | None = None,
        following: Following | None = None,
        recogniser: Recogniser | None = None,
    ) -> None:
        self._store = store
        self._reader = FileReader(store, parser, options or IndexOptions(), recogniser)
        self._embedder_id = (
            store.vectors.use(embedder.id, embedder.dimensions) if embedder is not None else None
        )
        self._set_embedder(embedder)
        self._following: Following | None = None
        self._filler: Filler | None = None
        self._follows = True  # there may be something to fill, to switch or to sweep
        if following is not None:
            self.follow_next(following)

    # --- folders ---------------------------------------------------------------------------------

    def add_folder(
        self, path: Path, include: Sequence[str] = (), exclude: Sequence[str] = ()
    ) -> Folder:
        """Add a folder (or change its patterns); it takes over the folders inside it.

        Raises FolderError if it is no folder that can be read, or lies in one that is known.
        """
        text = os.path.abspath(path)  # noqa: PTH100 - links in the path stay as the user wrote them
        if why := unreachable(text):
            raise FolderError(why, text)
        ledger = self._store.ledger
        for known in ledger.folders():
            if _is_below(text, known.path):
                raise FolderError(
                    f"{text} lies in {known.path}, which is in the library already:"
                    f" index that folder, or remove it first."
                )
        with self._store.transaction():
            folder = ledger.add_folder(text, include, exclude, device_of(text))
            for known in ledger.folders():
                if _is_below(known.path, text):
                    ledger.adopt(known, folder)
        return folder

    def remove_folder(self, folder: Folder) -> None:
        with self._store.transaction():
            self._store.ledger.remove_folder(folder)
        self._store.documents.sweep()

    # --- the whole run ---------------------------------------------------------------------------

    def refresh(self, folders: Sequence[Folder] | None = None) -> Generator[IndexEvent, None, None]:
        """Scan folders (all by default), read what waits, sweep, embed."""
        for folder in self._store.ledger.folders() if folders is None else folders:
            yield from self.scan(folder)
        yield from self.read_waiting()
        self._store.documents.sweep()
        yield from self.embed_waiting()
        yield from self.follow()
        yield from self.recognise_waiting()
        yield self.settled()

    def settled(self) -> Settled:
        counts = self._store.ledger.counts()
        return Settled(counts.get("ready", 0), self._store.documents.passage_count())

    # --- scanning --------------------------------------------------------------------------------

    def scan(self, folder: Folder) -> Iterator[IndexEvent]:
        """Compare a folder with the library and queue what is new or changed."""
        ledger = self._store.ledger
        rows = {row.path: row for row in ledger.files(folder)}
        why = unreachable(folder.path, bool(rows), folder.device)
        started = time.time_ns()
        known = {path: _known(row) for path, row in rows.items()}
        if why is None:
            rules = Rules.of(folder.path, folder.include, folder.exclude)
            try:
                changes = compare(known, list(scan(folder.path, rules)), started)
            except FolderError as error:
                why = error.message
        if why is not None:
            ledger.set_unreachable(folder, why)
            yield Unreached(folder.path, why)
            return
        if folder.unreachable:
            ledger.set_unreachable(folder, "")
        stale = [file for file in changes.unchanged if self._reader.is_stale(rows[file.path])]
        again = [*changes.new, *changes.changed, *changes.doubtful, *stale]
        for start in range(0, len(again), _SCAN_BATCH):
            with self._store.transaction():
                for source in again[start : start + _SCAN_BATCH]:
                    self._enter(folder, source, rows.get(source.path))
        with self._store.transaction():
            ledger.remove_files(rows[path].id for path in changes.gone)
            for item in changes.unreadable:
                self._enter_unreadable(folder, item)
        yield Scanned(
            folder.path,
            files=len(known) + len(changes.new) - len(changes.gone),
            new=len(changes.new),
            changed=len(changes.changed) + len(stale),
            gone=len(changes.gone),
            unreadable=len(changes.unreadable),
        )
        for path in changes.gone:
            yield Gone(path)

    def enter(self, folder: Folder, source: SourceFile) -> None:
        """Queue one file that is new or may have changed."""
        with self._store.transaction():
            self._enter(folder, source, self._store.ledger.file(source.path))

    def _enter(self, folder: Folder, source: SourceFile, row: FileRow | None) -> None:
        kind = kind_of(source.path)
        if row is not None and row.state in ("new", "reading") and not _differs(row, source):
            return  # it waits already; its attempts stay counted
        self._store.ledger.put_file(folder.id, source, kind)
        if not kind:
            file = self._store.ledger.file(source.path)
            assert file is not None
            self._store.ledger.set_aside(file.id, "skipped", "unsupported", why_unread(source.path))

    def _enter_unreadable(self, folder: Folder, item: Unreadable) -> None:
        file = self._store.ledger.file(item.path)
        if file is None and Path(item.path).is_dir():
            return  # a folder that is closed to us: the scan's event counts it
        if file is None:
            self._store.ledger.put_file(folder.id, SourceFile(item.path, 0, 0), "")
            file = self._store.ledger.file(item.path)
        assert file is not None
        self._store.ledger.set_aside(file.id, "failed", "unreadable", item.reason)

    # --- reading ---------------------------------------------------------------------------------

    def read_waiting(self, pause: Callable[[], bool] = lambda: False) -> Iterator[IndexEvent]:
        """Read queued files, the newest first; ends when none waits or `pause()` is true."""
        self._reader.release_scans()
        while batch := self._store.ledger.waiting(_READ_BATCH):
            files, size = self._store.ledger.waiting_count()
            for file in batch:
                if pause():
                    return
                yield Reading(file.path, file.size, files, size)
                if self._store.ledger.begin_reading(file):
                    yield self._take(self._reader.read(file))
                files, size = files - 1, size - file.size

    def recognise_waiting(
        self, pause: Callable[[], bool] = lambda: False
    ) -> Generator[IndexEvent, None, None]:
        """Recognise the text of scanned pages, and embed what each file gives; to be called when
        all else is done, for it takes seconds a page."""
        while not pause() and (file := self._reader.next_scan()) is not None:
            event = yield from self._reader.recognise(file, pause)
            if event is None:
                return
            yield self._take(event)
            yield from self.embed_waiting(pause)
            yield from self.follow(pause)

    def _take(self, event: IndexEvent) -> IndexEvent:
        self._follows = self._follows or isinstance(event, Read | Deferred)
        return event

    def _set_embedder(self, embedder: Embedder | None) -> None:
        self._embedder = embedder
        self._reader.use(embedder)

    # --- embedding -------------------------------------------------------------------------------

    def embed_waiting(self, pause: Callable[[], bool] = lambda: False) -> Iterator[Embedded]:
        """Give vectors to the texts that wait, those asked for and newest first."""
        if self._embedder is None or self._embedder_id is None:
            return
        done, spent = 0, 0.0
        waiting = self._store.vectors.waiting_count()
        while not pause() and (texts := self._store.vectors.waiting(EMBED_BATCH)):
            started = time.perf_counter()
            ids, vectors = embed_texts(self._embedder, texts, pause)
            self._store.vectors.put(self._embedder_id, ids, vectors)
            done, waiting = done + len(ids), waiting - len(ids)
            spent += time.perf_counter() - started
            yield Embedded(done, waiting, spent)
        if done:
            self._store.vectors.tidy(self._embedder_id)

    # --- the embedder to come --------------------------------------------------------------------

    def follow_next(self, following: Following | None) -> None:
        """Fill the vectors of another embedder beside those that serve; None: of none any more."""
        self._following, self._filler, self._follows = following, None, True
        if following is None:
            self._store.embedders.drop()
        else:
            self._filler = Filler(self._store, following.embedder)

    def follow(
        self, pause: Callable[[], bool] = lambda: False
    ) -> Generator[IndexEvent, None, None]:
        """Fill what is missing, switch if that is accepted, and delete what nobody uses then."""
        if not self._follows:
            return
        if self._filler is not None and self._following is not None:
            yield from self._filler.fill(pause)
            if self._following.accepted and self._filler.is_full():
                embedder, self._embedder_id = self._following.embedder, self._filler.id
                self._store.embedders.adopt(self._filler.id)
                self._set_embedder(embedder)
                self._following = self._filler = None
                yield Adopted(embedder.id)
        while not pause() and self._store.embedders.sweep(_SWEEP_BATCH):
            continue
        self._follows = pause()


def _is_below(path: str, folder: str) -> bool:
    return path != folder and path.startswith(folder.rstrip(os.sep) + os.sep)


def _known(row: FileRow) -> Known:
    """How a scan sees a row; one that waits is always compared by its content."""
    return Known(row.size, row.modified_ns, row.hash or b"", row.read_ns)


def _differs(row: FileRow, source: SourceFile) -> bool:
    return (row.size, row.modified_ns) != (source.size, source.modified_ns)
