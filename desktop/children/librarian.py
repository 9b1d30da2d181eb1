"""The librarian: the only writer. Keeps the library true at low priority, and tells of it."""

from __future__ import annotations

import contextlib
import pickle
import queue
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import psutil

from assistant.errors import AssistantError
from assistant.indexing import Following, Indexer, keep_up, writer_lock
from assistant.indexing import events as engine
from assistant.models.installed import installed
from assistant.paths import Home
from assistant.session import Session
from assistant.store import Store
from assistant.store.ledger import SCAN
from desktop.children.serving import Outbox, trouble_of
from desktop.messages import (
    AddFolder,
    Cancel,
    Collect,
    Counted,
    DropModel,
    EmbedderTold,
    Ended,
    FileGone,
    FileTold,
    FoldersTold,
    FolderTold,
    FollowModel,
    Keep,
    LedgerChanged,
    Pause,
    Paused,
    Progress,
    RemoveFolder,
    RetryFile,
    Settled,
)

_EVERY_S = 0.1
_WAIT_S = 5.0  # for the librarian of a window that was closed just now
_COUNT_S = 1.0
_RATE_FILES, _RATE_S = 8, 2.0  # read before the time that is left is guessed


def run(connection: Connection, home: Home) -> None:
    _lower_priority()
    outbox = Outbox(connection, _EVERY_S)
    commands: queue.SimpleQueue[tuple[int, object]] = queue.SimpleQueue()
    threading.Thread(target=_work, args=(home, commands, outbox), daemon=True).start()
    while True:
        commands.put(pickle.loads(connection.recv_bytes()))


def _lower_priority() -> None:
    process = psutil.Process()
    with contextlib.suppress(psutil.Error, OSError):
        if sys.platform == "win32":
            process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            process.nice(19)
    if sys.platform == "linux":
        with contextlib.suppress(psutil.Error, OSError):
            process.ionice(psutil.IOPRIO_CLASS_IDLE)


def _work(home: Home, commands: queue.SimpleQueue[tuple[int, object]], outbox: Outbox) -> None:
    number, request = commands.get()
    assert isinstance(request, Keep)
    try:
        session = Session(home)
        with (
            writer_lock(home, _WAIT_S),
            session.library() as store,
            session.parser() as parser,
            session.recogniser() as recogniser,
        ):
            indexer = session.indexer(store, parser, recogniser)
            teller = _Teller(store, outbox, number, session.serving(store) is not None)
            _Librarian(session, store, indexer, commands, teller).keep()
    except Exception as error:  # noqa: BLE001 - where the child's work ends
        outbox.put(number, trouble_of(error))


class _Librarian:
    """Works until a command comes, carries it out, and goes on."""

    def __init__(
        self,
        session: Session,
        store: Store,
        indexer: Indexer,
        commands: queue.SimpleQueue[tuple[int, object]],
        teller: _Teller,
    ) -> None:
        self._session = session
        self._store = store
        self._indexer = indexer
        self._commands = commands
        self._teller = teller
        self._paused = False

    def keep(self) -> None:
        self._teller.tell_folders()
        self._teller.tell(LedgerChanged())
        self._teller.tell_embedder()
        while True:
            self._teller.count()
            if self._paused or not self._store.ledger.folders():
                self._obey(*self._commands.get())
            else:
                options = self._session.watch_options()
                with closing(
                    keep_up(self._store, self._indexer, options, self._has_command)
                ) as events:
                    for event in events:
                        self._teller.take(event)
            while self._has_command():
                self._obey(*self._commands.get())

    def _has_command(self) -> bool:
        return not self._commands.empty()

    def _obey(self, number: int, command: object) -> None:
        try:
            self._do(command)
        except AssistantError as error:
            self._teller.outbox.put(number, trouble_of(error))
        else:
            self._teller.outbox.put(number, Ended())

    def _do(self, command: object) -> None:
        ledger = self._store.ledger
        match command:
            case AddFolder(path, include, exclude):
                self._indexer.add_folder(Path(path), include, exclude)
                self._teller.tell_folders()
            case RemoveFolder(path):
                folder = ledger.folder(path)
                if folder is not None:
                    self._indexer.remove_folder(folder)
                self._teller.tell_folders()
                self._teller.tell(LedgerChanged())
            case Collect(name, path, into):
                folder = ledger.folder(path)
                if folder is not None:
                    ledger.collect(name, folder) if into else ledger.uncollect(name, folder)
                self._teller.tell_folders()
            case RetryFile(path):
                file = ledger.file(path)
                if file is not None:
                    ledger.retry(file.id)
                    self._teller.tell(FileTold(path, "new"))
            case FollowModel(model_id):
                model = installed(self._session.home, model_id)
                following = Following(self._session.open_embedder(model))
                self._indexer.follow_next(following)
                self._teller.tell_embedder()
            case DropModel():
                self._indexer.follow_next(None)
                self._teller.tell_embedder()
            case Pause(paused):
                self._paused = paused
                self._teller.tell(Paused(paused))
            case Cancel():
                return  # its requests are short, or end with the process
            case _:
                raise TypeError(f"the librarian does not know {command!r}")


class _Teller:
    """Turns the engine's events into what the window shows, with the time that is left."""

    def __init__(self, store: Store, outbox: Outbox, number: int, has_embedder: bool) -> None:
        self.outbox = outbox
        self._store = store
        self._number = number
        self._has_embedder = has_embedder
        self._count_at = 0.0
        self._files = 0
        self._bytes = 0
        self._reading_s = 0.0

    def tell(self, told: object) -> None:
        self.outbox.put(self._number, told)

    def tell_folders(self) -> None:
        ledger = self._store.ledger
        collections = ledger.collections()
        told = (
            FolderTold(
                each.path,
                each.unreachable,
                each.include,
                each.exclude,
                tuple(name for name, paths in collections.items() if each.path in paths),
            )
            for each in ledger.folders()
        )
        self.tell(FoldersTold(tuple(told)))

    def take(self, event: engine.IndexEvent) -> None:
        for told in self._told(event):
            self.tell(told)
        if time.monotonic() >= self._count_at:
            self.count()

    def tell_embedder(self, filled: engine.Filled | None = None) -> None:
        """Which embedder serves, and how far the one to come is."""
        known = self._store.embedders
        current, coming = known.current(), known.coming()
        serves = current.model_id if current is not None else ""
        if coming is None:
            self.tell(EmbedderTold(serves))
            return
        waiting = filled.waiting if filled else known.missing_count(coming.id)
        done = self._store.words.text_count() - waiting
        rate = filled.done / max(filled.seconds, 1e-9) if filled else 0.0
        left = waiting / rate if rate else -1.0
        self.tell(EmbedderTold(serves, coming.model_id, done, waiting, rate, left))

    def count(self) -> None:
        """Count the library; the larger it is, the more seldom."""
        begun = time.monotonic()
        store = self._store
        waiting = store.vectors.waiting_count()
        passages = store.documents.passage_count()
        self.tell(Counted(store.ledger.counts(), passages, waiting, self._has_embedder))
        now = time.monotonic()
        self._count_at = now + max(_COUNT_S, 20 * (now - begun))

    def _told(self, event: engine.IndexEvent) -> Iterator[object]:
        match event:
            case engine.Reading(path, _, files, size):
                is_known = self._files >= _RATE_FILES and self._reading_s > _RATE_S
                rate = self._bytes / self._reading_s if is_known else 0
                left = size / rate if rate else -1.0
                speed = self._files / self._reading_s if is_known else 0.0
                yield Progress("reading", path, files, left, speed)
            case engine.Read():
                self._files += 1
                self._bytes += event.size
                self._reading_s += event.seconds
                passages = -1 if event.was_known else event.passages
                yield FileTold(event.path, "ready", "", " ".join(event.warnings), passages)
            case engine.Deferred(path, _, reason):
                yield FileTold(path, "new", SCAN, reason)
            case engine.Recognised(path, page, pages, _):
                yield Progress("recognising", path, pages - page, (pages - page) * event.seconds)
            case engine.SetAside(path, state, code, reason, _):
                yield FileTold(path, state, code, reason, 0)
            case engine.Embedded(done, waiting, seconds):
                speed = done / max(seconds, 1e-9)
                yield Progress("embedding", "", waiting, waiting * seconds / max(done, 1), speed)
            case engine.Filled():
                self.tell_embedder(event)
            case engine.Adopted():
                self.tell_embedder()
            case engine.Gone(path):
                yield FileGone(path)
            case engine.Moved() | engine.Scanned():
                self._count_at = 0.0
                yield LedgerChanged()
            case engine.Unreached():
                self.tell_folders()
                yield LedgerChanged()
            case engine.Settled():
                self._count_at = 0.0
                self.tell_folders()
                yield Settled()
            case _:
                return
