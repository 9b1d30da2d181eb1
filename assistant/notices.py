"""What the system says of a watched root, before anything is waited for; used by watching alone.

Three sources give the same notices: Linux's own events (one watch per wanted folder, so ignored
trees cost nothing), watchdog's observer on other systems, and a periodic scan where the file
system gives no events. A source's thread only puts items into the queue; `translate` runs in the
watcher's own thread, so nothing here needs a lock.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Final, Protocol

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from assistant.errors import FolderError
from assistant.folders import Known, Unreadable, compare, scan
from assistant.patterns import IGNORE_FILE, Rules
from assistant.records import SourceFile


@dataclass(frozen=True, slots=True)
class Touched:
    """A file that appeared or was written to; whether its writer has finished is not known."""

    path: str
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Closed:
    """A file that its writer closed, or that was moved in whole."""

    path: str


@dataclass(frozen=True, slots=True)
class Vanished:
    path: str
    is_folder: bool


@dataclass(frozen=True, slots=True)
class Renamed:
    """Both ends are wanted; for a folder, everything below it moved along."""

    source: str
    target: str
    is_folder: bool


@dataclass(frozen=True, slots=True)
class Lost:
    """Events are missing or no longer true: the root must be watched anew and scanned."""

    reason: str


@dataclass(frozen=True, slots=True)
class RootTouched:
    """Something happened to the root folder itself."""


Notice = Touched | Closed | Vanished | Renamed | Lost | RootTouched
Inbox = SimpleQueue[tuple["Source", object]]

RULES_CHANGED: Final = "An ignore file changed."


class Source(Protocol):
    """Watches one root. `start` raises OSError where the system gives no (more) events."""

    def start(self) -> None: ...
    def translate(self, item: object) -> Iterator[Notice]:
        """What an item means that this source put into the inbox."""
        ...

    def due(self, now: float) -> Iterator[Notice]:
        """What was held back for a moment and is clear at `now` (time.monotonic)."""
        ...

    def next_due(self) -> float:
        """When something that is held back becomes clear; infinity if nothing is."""
        ...

    def stop(self) -> None:
        """Ends its threads; may be called in any state."""
        ...


class PolledSource:
    """Scans the root again and again; moves come as a removal and a new file."""

    def __init__(self, rules: Rules, inbox: Inbox, interval_s: float) -> None:
        self._rules = rules
        self._inbox = inbox
        self._interval_s = interval_s
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._poll, name="footnote-poll", daemon=True)
        self._known: dict[str, Known] = {}

    def start(self) -> None:
        """The first scan is the caller's time, so that no change after `start` is missed."""
        self._look()
        self._thread.start()

    def translate(self, item: object) -> Iterator[Notice]:
        if isinstance(item, Touched | Vanished):
            yield item

    def due(self, now: float) -> Iterator[Notice]:  # noqa: ARG002 - nothing is held back
        yield from ()

    def next_due(self) -> float:
        return math.inf

    def stop(self) -> None:
        self._stopped.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _poll(self) -> None:
        took_s = 0.0
        # A slow network drive is not kept busy for more than a tenth of the time.
        while not self._stopped.wait(max(self._interval_s, 9 * took_s)):
            began = time.monotonic()
            for notice in self._look():
                self._inbox.put((self, notice))
            took_s = time.monotonic() - began

    def _look(self) -> list[Touched | Vanished]:
        seen: list[SourceFile | Unreadable] = []
        try:
            for file in scan(self._rules.root, self._rules):
                if self._stopped.is_set():
                    return []
                seen.append(file)
        except FolderError:
            return []  # the watcher's own look at the root tells why
        changes = compare(self._known, seen)
        for path in changes.gone:
            del self._known[path]
        written = (*changes.new, *changes.changed)
        self._known.update({file.path: Known(file.size, file.modified_ns, b"") for file in written})
        gone = [Vanished(path, False) for path in changes.gone]
        return [*gone, *(Touched(file.path) for file in written)]


class ObservedSource(FileSystemEventHandler):
    """watchdog's observer for this system (FSEvents, ReadDirectoryChangesW, kqueue, inotify)."""

    def __init__(self, rules: Rules, inbox: Inbox) -> None:
        self._rules = rules
        self._inbox = inbox
        self._observer = Observer()
        self._real_root = os.path.realpath(rules.root)  # a root that is a link is told by this

    def start(self) -> None:
        self._observer.schedule(self, self._real_root, recursive=True)
        self._observer.start()

    def dispatch(self, event: FileSystemEvent) -> None:
        if event.event_type not in ("opened", "closed_no_write"):
            self._inbox.put((self, event))

    def due(self, now: float) -> Iterator[Notice]:  # noqa: ARG002 - nothing is held back
        yield from ()

    def next_due(self) -> float:
        return math.inf

    def stop(self) -> None:
        self._observer.stop()
        if self._observer.ident is not None:
            self._observer.join()

    def translate(self, item: object) -> Iterator[Notice]:
        if not isinstance(item, FileSystemEvent):
            return
        source, target = self._path(item.src_path), self._path(item.dest_path)
        if IGNORE_FILE in (Path(source).name, Path(target).name):
            yield Lost(RULES_CHANGED)
        elif source == self._rules.root:
            yield RootTouched()
        elif item.event_type == "moved":
            yield from self._moved(source, target, item.is_directory)
        elif item.event_type == "deleted":
            yield Vanished(source, item.is_directory)
        elif item.is_directory:
            if item.event_type == "created" and self._wants(source, True):
                yield from files_below(self._rules, source)
        elif self._wants(source, False):
            is_new = item.event_type == "created"
            yield Closed(source) if item.event_type == "closed" else Touched(source, is_new)

    def _moved(self, source: str, target: str, is_folder: bool) -> Iterator[Notice]:
        to, came_from = self._wants(target, is_folder), self._wants(source, is_folder)
        if to and came_from:
            yield Renamed(source, target, is_folder)
        elif to and is_folder:
            yield from files_below(self._rules, target)
        elif to:
            yield Closed(target)
        elif came_from:
            yield Vanished(source, is_folder)

    def _path(self, told: bytes | str) -> str:
        path = os.fsdecode(told)
        if path == self._real_root or path.startswith(self._real_root + os.sep):
            return self._rules.root + path[len(self._real_root) :]
        return path

    def _wants(self, path: str, is_folder: bool) -> bool:
        inside = os.path.relpath(path, self._rules.root)
        return not inside.startswith("..") and self._rules.wants(inside, is_folder)


def files_below(rules: Rules, folder: str) -> Iterator[Touched]:
    """The wanted files of a folder that appeared with content; links are left to the scan."""
    below = rules.branch(os.path.relpath(folder, rules.root))
    branches = [below] if below else []
    while branches:
        branch = branches.pop()
        try:
            with os.scandir(branch.folder) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError:
            continue  # gone again, or refused: the next scan says so
        for entry in entries:
            if entry.is_symlink():
                continue
            if entry.is_dir():
                inner = branch.enter(entry.name)
                branches += [inner] if inner else []
            elif branch.wants(entry.name, False):
                yield Touched(entry.path, is_new=True)
