"""The pipeline from folders to the store; every step is committed, so a crash costs one file."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assistant.chunking import ChunkOptions, chunk, context_of
from assistant.embedding import Embedder
from assistant.errors import FolderError, ParseFailure
from assistant.folders import Known, Unreadable, compare, device_of, hash_file, scan, unreachable
from assistant.indexing.events import (
    Adopted,
    Embedded,
    Gone,
    IndexEvent,
    Read,
    Reading,
    Scanned,
    SetAside,
    Settled,
    Unreached,
)
from assistant.indexing.following import EMBED_BATCH, Filler, Following, embed_texts
from assistant.parsing.confined import ParserProcess
from assistant.parsing.formats import kind_of, named, why_unread
from assistant.parsing.options import ParseOptions
from assistant.patterns import Rules
from assistant.records import Document, Passage, SourceFile
from assistant.store import FileRow, Folder, Indexable, Store

CHUNKER = 1  # raise it when chunking improves: files are then read again
_SCAN_BATCH = 500  # files entered in one transaction
_READ_BATCH = 200  # files looked up in the queue at once
_SWEEP_BATCH = 2000  # vectors of no use deleted in one transaction


@dataclass(frozen=True, slots=True)
class IndexOptions:
    chunking: ChunkOptions = field(default_factory=ChunkOptions)
    parsing: ParseOptions = field(default_factory=ParseOptions)


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
    ) -> None:
        self._store = store
        self._parser = parser
        self._options = options or IndexOptions()
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
        stale = [file for file in changes.unchanged if self._is_stale(rows[file.path])]
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

    def _is_stale(self, row: FileRow) -> bool:
        """Whether a better parser or other sizes of passages would read the file differently."""
        kind = kind_of(row.path)
        if row.code == "unreadable" or row.kind != kind:
            return True
        return bool(row.recipe) and row.recipe != self._recipe(kind)

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
        while batch := self._store.ledger.waiting(_READ_BATCH):
            files, size = self._store.ledger.waiting_count()
            for file in batch:
                if pause():
                    return
                yield Reading(file.path, file.size, files, size)
                if self._store.ledger.begin_reading(file):
                    yield self._read(file)
                files, size = files - 1, size - file.size

    def _read(self, file: FileRow) -> IndexEvent:
        """Read one file to its end: everything of it is committed, or nothing."""
        started = time.perf_counter()
        read_ns = time.time_ns()
        ledger = self._store.ledger
        recipe = self._recipe(file.kind)
        try:
            status = os.stat(file.path)  # noqa: PTH116 - a path may hold any bytes
            hash = hash_file(file.path)
        except FileNotFoundError:
            with self._store.transaction():
                ledger.remove_files([file.id])
            return Gone(file.path)
        except OSError as error:
            reason = f"The file cannot be read: {error.strerror}."
            ledger.set_aside(file.id, "failed", "unreadable", reason)
            return SetAside(file.path, "failed", "unreadable", reason, file.size)
        source = SourceFile(file.path, status.st_size, status.st_mtime_ns)
        event = self._known_already(file, source, hash, read_ns, recipe, started)
        if event is not None:
            return event
        try:
            document = self._parser.parse(file.path, self._options.parsing)
            passages = self._passages(document)
            if not passages:
                raise ParseFailure("There is no text in this file.", code="empty", state="skipped")
        except ParseFailure as failure:
            with self._store.transaction():
                ledger.set_read(file.id, source, hash, read_ns, recipe)
                ledger.set_aside(file.id, failure.state, failure.code, failure.message)
            return SetAside(file.path, failure.state, failure.code, failure.message, file.size)
        self._follows = True
        with self._store.transaction():
            id, count, new = self._store.documents.put(
                hash, file.kind, recipe, document, passages, source.modified_ns // 10**9
            )
            ledger.set_read(file.id, source, hash, read_ns, recipe)
            ledger.set_ready(file.id, id)
        seconds = time.perf_counter() - started
        pages = len(document.pages)
        return Read(
            file.path, file.kind, source.size, pages, count, new, False, seconds, document.warnings
        )

    def _known_already(
        self,
        file: FileRow,
        source: SourceFile,
        hash: bytes,
        read_ns: int,
        recipe: str,
        started: float,
    ) -> IndexEvent | None:
        """Take over what the same bytes gave before, be it a document or a reason."""
        ledger, documents = self._store.ledger, self._store.documents
        with self._store.transaction():
            id = documents.find(hash, file.kind, recipe)
            if id is None:
                return None
            ledger.set_read(file.id, source, hash, read_ns, recipe)
            ledger.set_ready(file.id, id)
        seconds = time.perf_counter() - started
        return Read(file.path, file.kind, source.size, 0, 0, 0, True, seconds)

    def _passages(self, document: Document) -> list[Indexable]:
        passages: list[Passage] = list(chunk(document, self._count_tokens, self._options.chunking))
        return [Indexable(each, context_of(each, document.title)) for each in passages]

    def _count_tokens(self, texts: list[str]) -> list[int]:
        """As chunking counts: without the special tokens, which come once a passage."""
        if self._embedder is not None:
            return [count - self._special for count in self._embedder.count_tokens(texts)]
        return [len(text) // 4 + 1 for text in texts]  # English has about four letters a token

    def _set_embedder(self, embedder: Embedder | None) -> None:
        self._embedder = embedder
        self._special = 0 if embedder is None else embedder.count_tokens([""])[0]

    def _recipe(self, kind: str) -> str:
        """What a document depends on besides its bytes; whose tokens were counted is no reason to
        read it again."""
        sizes = self._options.chunking
        tokens = "" if self._embedder is None else "tokens"
        version = named(kind).version if kind else 0
        return json.dumps(
            [kind, version, CHUNKER, sizes.target_tokens, sizes.max_tokens, tokens],
            separators=(",", ":"),
        )

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
