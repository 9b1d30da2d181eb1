"""Keeps the library true while folders change: watcher events interrupt reading and embedding."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import replace

from assistant.errors import AssistantError
from assistant.indexing.events import Embedded, Gone, IndexEvent, Moved, Unreached, Watched
from assistant.indexing.indexer import Indexer
from assistant.parsing.formats import kind_of
from assistant.patterns import Rules
from assistant.records import SourceFile
from assistant.store import FileRow, Folder, Store
from assistant.store.ledger import SCAN
from assistant.watching import (
    Changed,
    Quiet,
    Removed,
    Rescan,
    RootBack,
    RootLost,
    WatchEvent,
    Watching,
    WatchOptions,
    watch,
)
from assistant.watching import Moved as PathMoved

SWEEP_AFTER_S = 5.0
"""A file that vanished may come back in another folder; its text is kept for so long."""
_IDLE_S = 0.5
_QUIET_S = 0.2  # how soon the watcher notices that it is to end


def keep_up(
    store: Store,
    indexer: Indexer,
    options: WatchOptions | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Generator[IndexEvent, None, None]:
    """Watch all folders, first bringing them up to date; runs until it is closed or `stop()`.

    A saved file is read before anything else waits, and embedded before older texts are. `stop` is
    asked between files and batches, and twice a second while nothing happens: a generator that
    waits for the watcher cannot be closed from outside.
    """
    folders = {folder.path: folder for folder in store.ledger.folders()}
    rules = {path: Rules.of(path, each.include, each.exclude) for path, each in folders.items()}
    with closing(_Feed(rules, replace(options or WatchOptions(), quiet_s=_QUIET_S))) as feed:
        yield from _Keeper(store, indexer, folders, feed, stop).events()


class _Feed:
    """The watcher's events, gathered by a thread of its own."""

    def __init__(self, rules: dict[str, Rules], options: WatchOptions) -> None:
        self._queue: queue.SimpleQueue[WatchEvent | BaseException] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(rules, options), name="footnote-watch", daemon=True
        )
        self._thread.start()

    def _run(self, rules: dict[str, Rules], options: WatchOptions) -> None:
        try:
            with closing(watch(rules, options)) as events:
                for event in events:
                    if self._closed.is_set():
                        return
                    if not isinstance(event, Quiet):
                        self._queue.put(event)
        except (AssistantError, OSError, RuntimeError) as error:
            self._queue.put(error)

    def pending(self) -> bool:
        return not self._queue.empty()

    def take(self, wait_s: float) -> Iterator[WatchEvent]:
        """What has arrived; waits up to `wait_s` for the first."""
        try:
            item = self._queue.get(timeout=wait_s) if wait_s else self._queue.get_nowait()
            while True:
                if isinstance(item, BaseException):
                    raise item
                yield item
                item = self._queue.get_nowait()
        except queue.Empty:
            return

    def close(self) -> None:
        self._closed.set()
        self._thread.join()


class _Keeper:
    """Applies what the watcher tells, and works between its events."""

    def __init__(
        self,
        store: Store,
        indexer: Indexer,
        folders: dict[str, Folder],
        feed: _Feed,
        stop: Callable[[], bool],
    ) -> None:
        self._store = store
        self._indexer = indexer
        self._folders = folders
        self._feed = feed
        self._stop = stop
        self._unheard = set(folders)  # whose first word from the watcher is still to come
        self._sweep_at = 0.0  # 0: nothing to sweep

    def events(self) -> Iterator[IndexEvent]:
        busy = True  # until the first round is over
        while not self._stop():
            changed = False
            for told in self._feed.take(_IDLE_S if self._unheard or not busy else 0.0):
                changed = True
                yield from self._apply(told)
            worked = False
            for event in self._work():
                worked = True
                yield event
            if self._sweep_at and time.monotonic() >= self._sweep_at:
                self._sweep_at = 0.0
                self._store.documents.sweep()
            if (busy or changed or worked) and not self._feed.pending() and self._is_done():
                yield self._indexer.settled()
                busy = False

    def _is_done(self) -> bool:
        ledger = self._store.ledger
        return not (self._unheard or ledger.waiting(1) or ledger.waiting(1, SCAN))

    def _work(self) -> Iterator[IndexEvent]:
        """Read what waits, embed, fill what is to come, until the watcher has something to tell."""
        yield from self._indexer.read_waiting(self._interrupted)
        for event in self._indexer.embed_waiting(self._interrupted):
            if isinstance(event, Embedded) and event.done:
                yield event
        yield from self._indexer.follow(self._interrupted)
        yield from self._indexer.recognise_waiting(self._interrupted)

    def _interrupted(self) -> bool:
        return self._feed.pending() or self._stop()

    def _apply(self, told: WatchEvent) -> Iterator[IndexEvent]:
        folder = self._folders[told.root] if not isinstance(told, Quiet) else None
        match told:
            case Watching(root, by, reason):
                self._unheard.discard(root)
                yield Watched(root, by, reason)
                yield from self._scan(root)
            case Rescan(root, _) | RootBack(root):
                yield from self._scan(root)
            case RootLost(root, reason):
                self._unheard.discard(root)
                self._store.ledger.set_unreachable(self._current(root), reason)
                yield Unreached(root, reason)
            case Changed(_, path):
                assert folder is not None
                yield from self._changed(folder, path)
            case Removed(_, path, is_folder):
                yield from self._removed(path, is_folder)
            case PathMoved(_, source, target, is_folder):
                assert folder is not None
                yield from self._moved(folder, source, target, is_folder)

    def _scan(self, root: str) -> Iterator[IndexEvent]:
        for event in self._indexer.scan(self._current(root)):
            if isinstance(event, Gone):
                self._sweep_soon()
            yield event

    def _current(self, root: str) -> Folder:
        return self._store.ledger.folder(root) or self._folders[root]

    def _changed(self, folder: Folder, path: str) -> Iterator[IndexEvent]:
        source = _look(path)
        if source is None:
            yield from self._removed(path, False)
        else:
            self._indexer.enter(folder, source)

    def _removed(self, path: str, is_folder: bool) -> Iterator[IndexEvent]:
        files = self._files(path, is_folder)
        with self._store.transaction():
            self._store.ledger.remove_files(file.id for file in files)
        if files:
            self._sweep_soon()
        for file in files:
            yield Gone(file.path)

    def _moved(
        self, folder: Folder, source: str, target: str, is_folder: bool
    ) -> Iterator[IndexEvent]:
        for file in self._files(source, is_folder):
            path = target + file.path[len(source) :]
            found = _look(path)
            if found is None:
                yield from self._removed(file.path, False)
            elif file.kind == kind_of(path):
                with self._store.transaction():
                    self._store.ledger.move_file(file, folder.id, found)
                yield Moved(file.path, path)
            else:  # another type: read anew
                with self._store.transaction():
                    self._store.ledger.remove_files([file.id])
                self._sweep_soon()
                self._indexer.enter(folder, found)
        if not is_folder and self._store.ledger.file(target) is None:
            yield from self._changed(folder, target)

    def _files(self, path: str, is_folder: bool) -> list[FileRow]:
        if not is_folder:
            found = self._store.ledger.file(path)
            return [found] if found else []
        return self._store.ledger.files_below(path)

    def _sweep_soon(self) -> None:
        self._sweep_at = time.monotonic() + SWEEP_AFTER_S


def _look(path: str) -> SourceFile | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - a path may hold any bytes
    except OSError:
        return None
    return SourceFile(path, status.st_size, status.st_mtime_ns)
