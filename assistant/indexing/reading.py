"""Reads one file into the store: everything of it is committed, or nothing."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace

from assistant.chunking import ChunkOptions, chunk, context_of
from assistant.embedding import Embedder
from assistant.errors import ParseFailure
from assistant.folders import hash_file
from assistant.indexing.events import Deferred, Gone, IndexEvent, Read, SetAside
from assistant.indexing.recognising import Recogniser, ScanReader
from assistant.parsing.confined import ParserProcess
from assistant.parsing.formats import kind_of, named
from assistant.parsing.options import ParseOptions
from assistant.records import Document, Passage, SourceFile
from assistant.store import FileRow, Indexable, Store
from assistant.store.ledger import SCAN

CHUNKER = 4  # raise it when chunking improves: files are then read again


@dataclass(frozen=True, slots=True)
class _Seen:
    """A file's content as it was read: when, and since when (of the performance counter)."""

    source: SourceFile
    hash: bytes
    read_ns: int
    started: float


@dataclass(frozen=True, slots=True)
class IndexOptions:
    chunking: ChunkOptions = field(default_factory=ChunkOptions)
    parsing: ParseOptions = field(default_factory=ParseOptions)


class FileReader:
    """Has files parsed and scanned pages recognised, cuts passages, and keeps the ledger."""

    def __init__(
        self,
        store: Store,
        parser: ParserProcess,
        options: IndexOptions,
        recogniser: Recogniser | None,
    ) -> None:
        self._store = store
        self._parser = parser
        self._options = options
        self._parsing = replace(options.parsing, scans=recogniser is not None)
        self._scans = ScanReader(store, recogniser) if recogniser is not None else None
        self.use(None)

    def use(self, embedder: Embedder | None) -> None:
        """Measure passages by this embedder's tokens from here on."""
        self._embedder = embedder
        self._special = 0 if embedder is None else embedder.count_tokens([""])[0]

    def is_stale(self, row: FileRow) -> bool:
        """Whether a better parser or other sizes of passages would read the file differently."""
        kind = kind_of(row.path)
        if row.code == "unreadable" or row.kind != kind:
            return True
        if row.code == SCAN:
            return False  # it waits already
        if not row.recipe or row.recipe == self._recipe(kind):
            return False
        return self._scans is not None or row.recipe != self._recipe(kind, less_scans=True)

    def release_scans(self) -> None:
        """Read files without their scanned pages, if those are not to be recognised any more."""
        if self._scans is None:
            self._store.ledger.release_scans()

    def next_scan(self) -> FileRow | None:
        """The file whose scanned pages are to be recognised next; its attempt is counted."""
        while self._scans is not None and (file := self._scans.next()) is not None:
            if self._scans.is_in_work(file) or self._store.ledger.begin_reading(file):
                return file
        return None

    def recognise(
        self, file: FileRow, pause: Callable[[], bool]
    ) -> Generator[IndexEvent, None, IndexEvent | None]:
        """Recognise one file to its end, page by page; None if it was paused before."""
        assert self._scans is not None
        seen = self._seen(file)
        if not isinstance(seen, _Seen):
            return seen
        if seen.hash != file.hash:  # it has changed since it was queued
            with self._store.transaction():
                self._store.ledger.retry(file.id)
            return self.read(file)
        if (event := self._known_already(file, seen)) is not None:
            return event
        try:
            document = self._parser.parse(file.path, self._parsing)
            done = yield from self._scans.recognise(
                file, seen.source, document.scans, self._parsing, pause
            )
            if not done:
                if not self._scans.is_in_work(file):
                    self._store.ledger.set_attempts(file.id, 0)  # it was interrupted in peace
                return None
            found = replace(self._parsing, recognised=self._scans.pages(seen.hash))
            return self._put(file, seen, self._parser.parse(file.path, found))
        except ParseFailure as failure:
            return self._set_aside(file, seen, failure)

    def read(self, file: FileRow) -> IndexEvent:
        """Read one file to its end: everything of it is committed, or nothing."""
        seen = self._seen(file)
        if not isinstance(seen, _Seen):
            return seen
        if (event := self._known_already(file, seen)) is not None:
            return event
        try:
            return self._put(file, seen, self._parser.parse(file.path, self._parsing))
        except ParseFailure as failure:
            return self._set_aside(file, seen, failure)

    def _seen(self, file: FileRow) -> _Seen | IndexEvent:
        """The file's content as it is now; it may be gone, or be kept from us."""
        started, read_ns = time.perf_counter(), time.time_ns()
        ledger = self._store.ledger
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
        return _Seen(source, hash, read_ns, started)

    def _put(self, file: FileRow, seen: _Seen, document: Document) -> IndexEvent:
        """Keep a document; scanned pages are queued. Raises ParseFailure if there is no text."""
        ledger = self._store.ledger
        passages = self._passages(document)
        is_deferred = bool(document.scans) and self._scans is not None
        if not passages and not is_deferred:
            words = " ".join(("There is no text in this file.", *document.warnings))
            raise ParseFailure(words, code="empty", state="skipped")
        recipe = self._recipe(file.kind, less_scans=bool(document.scans))
        pages = len(document.pages)
        with self._store.transaction():
            id, count, new = None, 0, 0
            if passages:
                id, count, new = self._store.documents.put(
                    seen.hash,
                    file.kind,
                    recipe,
                    document,
                    passages,
                    seen.source.modified_ns // 10**9,
                )
            ledger.set_read(file.id, seen.source, seen.hash, seen.read_ns, recipe)
            if is_deferred:
                reason = _why_deferred(len(document.scans))
                ledger.set_scan(file.id, id, reason)
                return Deferred(file.path, len(document.scans), reason)
            assert id is not None
            ledger.set_ready(file.id, id, " ".join(document.warnings))
        seconds = time.perf_counter() - seen.started
        size = seen.source.size
        return Read(
            file.path, file.kind, size, pages, count, new, False, seconds, document.warnings
        )

    def _set_aside(self, file: FileRow, seen: _Seen, failure: ParseFailure) -> SetAside:
        recipe = self._recipe(file.kind, less_scans=failure.code == "scanned")
        with self._store.transaction():
            self._store.ledger.set_read(file.id, seen.source, seen.hash, seen.read_ns, recipe)
            self._store.ledger.set_aside(file.id, failure.state, failure.code, failure.message)
        return SetAside(file.path, failure.state, failure.code, failure.message, file.size)

    def _known_already(self, file: FileRow, seen: _Seen) -> IndexEvent | None:
        """Take over what the same bytes gave before, be it a document or a reason."""
        ledger, documents = self._store.ledger, self._store.documents
        recipe = self._recipe(file.kind)
        with self._store.transaction():
            id = documents.find(seen.hash, file.kind, recipe)
            if id is None and self._scans is None:
                recipe = self._recipe(file.kind, less_scans=True)
                id = documents.find(seen.hash, file.kind, recipe)
            if id is None:
                return None
            ledger.set_read(file.id, seen.source, seen.hash, seen.read_ns, recipe)
            warnings = documents.warnings(id)
            ledger.set_ready(file.id, id, " ".join(warnings))
        seconds = time.perf_counter() - seen.started
        return Read(file.path, file.kind, seen.source.size, 0, 0, 0, True, seconds, warnings)

    def _passages(self, document: Document) -> list[Indexable]:
        passages: list[Passage] = list(chunk(document, self._count_tokens, self._options.chunking))
        return [Indexable(each, context_of(each, document.title)) for each in passages]

    def _count_tokens(self, texts: list[str]) -> list[int]:
        """As chunking counts: without the special tokens, which come once a passage."""
        if self._embedder is not None:
            return [count - self._special for count in self._embedder.count_tokens(texts)]
        return [len(text) // 4 + 1 for text in texts]  # English has about four letters a token

    def _recipe(self, kind: str, less_scans: bool = False) -> str:
        """What a document depends on besides its bytes; whose tokens were counted is no reason to
        read it again. `less_scans`: its scanned pages are still to be recognised."""
        sizes = self._options.chunking
        tokens = "" if self._embedder is None else "tokens"
        version = named(kind).version if kind else 0
        parts = [kind, version, CHUNKER, sizes.target_tokens, sizes.max_tokens, tokens]
        usual, rest = ChunkOptions(), (sizes.small_tokens, sizes.overlap_sentences)
        if rest != (usual.small_tokens, usual.overlap_sentences):
            parts += rest
        return json.dumps([*parts, "less scans"] if less_scans else parts, separators=(",", ":"))


def _why_deferred(pages: int) -> str:
    if pages == 1:
        return "A scanned page waits for text recognition (OCR), after all other files."
    return f"{pages:,} scanned pages wait for text recognition (OCR), after all other files."
