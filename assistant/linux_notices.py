"""Linux's own file events for one root, through watchdog's descriptor thread; used by watching.

watchdog's recursive watch covers ignored trees too, hides a reached watch limit and does not tell
that events were lost. Here every wanted folder has a watch, and no other.
"""

from __future__ import annotations

import itertools
import math
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from watchdog.observers.inotify_c import (
    CallbackId,
    InotifyConstants,
    InotifyEvent,
    InotifyFD,
    Mask,
    WatchDescriptor,
)

from assistant.notices import (
    RULES_CHANGED,
    Closed,
    Inbox,
    Lost,
    Notice,
    Renamed,
    RootTouched,
    Touched,
    Vanished,
)
from assistant.patterns import IGNORE_FILE, Branch, Rules

_MASK: Final = Mask(
    InotifyConstants.IN_CREATE
    | InotifyConstants.IN_MODIFY
    | InotifyConstants.IN_CLOSE_WRITE
    | InotifyConstants.IN_MOVE
    | InotifyConstants.IN_DELETE
    | InotifyConstants.IN_DELETE_SELF
    | InotifyConstants.IN_MOVE_SELF
    | InotifyConstants.IN_ONLYDIR
    | InotifyConstants.IN_DONT_FOLLOW
    | InotifyConstants.IN_EXCL_UNLINK
)
_ROOT_GONE: Final = (
    InotifyConstants.IN_DELETE_SELF | InotifyConstants.IN_MOVE_SELF | InotifyConstants.IN_UNMOUNT
)
_PAIRING_S: Final = 0.1  # both halves of a move normally arrive in one read
_OVERFLOW: Final = "More files changed at once than the system could report."


@dataclass(frozen=True, slots=True)
class _Leaving:
    """The first half of a move, until its second half comes or is not coming."""

    path: str
    is_folder: bool
    wanted: bool
    watches: frozenset[WatchDescriptor]  # of the folder and all below it
    until: float


@dataclass(frozen=True, slots=True)
class _Gone:
    """The kernel dropped a watch, because its folder is gone."""

    watch: WatchDescriptor


class LinuxSource:
    """A Source; `start` raises OSError (ENOSPC, EMFILE) when the system's limits are reached."""

    def __init__(self, rules: Rules, inbox: Inbox) -> None:
        self._rules = rules
        self._inbox = inbox
        self._descriptor: InotifyFD | None = None
        self._folders: dict[WatchDescriptor, Branch] = {}
        self._callbacks: dict[WatchDescriptor, CallbackId] = {}
        self._ids = itertools.count(1)
        self._leaving: dict[int, _Leaving] = {}  # by cookie
        self._root_watch: WatchDescriptor | None = None

    def start(self) -> None:
        self._descriptor = InotifyFD()
        self._descriptor.start()
        try:
            for _ in self._add_tree(self._rules.top()):
                pass  # what is there already is the scan's business
        except OSError:
            self.stop()
            raise
        folders = self._folders.items()
        self._root_watch = next(w for w, branch in folders if not branch.parts)

    def stop(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            descriptor.stop()
            descriptor.join()
        self._folders.clear()
        self._callbacks.clear()
        self._leaving.clear()

    # --- called by watchdog's thread ---

    def on_event(self, event: InotifyEvent) -> None:
        self._inbox.put((self, event))

    def on_watch_deleted(self, wd: WatchDescriptor) -> None:
        self._inbox.put((self, _Gone(wd)))

    def on_queue_overflow(self) -> None:
        self._inbox.put((self, Lost(_OVERFLOW)))

    # --- called by the watcher's thread ---

    def translate(self, item: object) -> Iterator[Notice]:
        if self._descriptor is None:
            return
        if isinstance(item, Lost):
            yield item
        elif isinstance(item, _Gone):
            self._folders.pop(item.watch, None)
            self._callbacks.pop(item.watch, None)
        elif isinstance(item, InotifyEvent):
            try:
                yield from self._translate(item)
            except OSError as error:
                yield Lost(f"A new folder cannot be watched: {error.strerror or error}.")

    def due(self, now: float) -> Iterator[Notice]:
        for cookie, leaving in list(self._leaving.items()):
            if now >= leaving.until:
                del self._leaving[cookie]
                yield from self._left(leaving)

    def next_due(self) -> float:
        return min((leaving.until for leaving in self._leaving.values()), default=math.inf)

    def _translate(self, event: InotifyEvent) -> Iterator[Notice]:
        if event.wd == self._root_watch and event.mask & _ROOT_GONE:
            yield RootTouched()
        branch = self._folders.get(event.wd)
        if branch is None or not event.name:
            return
        name = os.fsdecode(event.name)
        if name == IGNORE_FILE and not event.is_create and not event.is_modify:
            yield Lost(RULES_CHANGED)
            return
        path = os.path.join(branch.folder, name)  # noqa: PTH118
        is_folder = bool(event.mask & InotifyConstants.IN_ISDIR)
        wanted = branch.wants(name, is_folder)
        if event.is_moved_from:
            self._leave(event.cookie, path, is_folder, wanted)
        elif event.is_moved_to:
            yield from self._arrive(self._leaving.pop(event.cookie, None), branch, name, is_folder)
        elif wanted:
            yield from self._changed(event, branch, name, is_folder)

    def _changed(
        self, event: InotifyEvent, branch: Branch, name: str, is_folder: bool
    ) -> Iterator[Notice]:
        path = os.path.join(branch.folder, name)  # noqa: PTH118
        if event.is_delete:
            yield Vanished(path, is_folder)
        elif is_folder:
            below = branch.enter(name) if event.is_create else None
            if below is not None:
                yield from self._add_tree(below)
        elif event.is_close_write:
            yield Closed(path)
        else:
            yield Touched(path, is_new=event.is_create)

    def _leave(self, cookie: int, path: str, is_folder: bool, wanted: bool) -> None:
        watches: set[WatchDescriptor] = set()
        if is_folder:
            for watch, branch in list(self._folders.items()):
                if branch.folder == path or branch.folder.startswith(path + os.sep):
                    watches.add(watch)
                    del self._folders[watch]
        until = time.monotonic() + _PAIRING_S
        self._leaving[cookie] = _Leaving(path, is_folder, wanted, frozenset(watches), until)

    def _left(self, leaving: _Leaving) -> Iterator[Notice]:
        self._forget(leaving.watches)
        if leaving.wanted:
            yield Vanished(leaving.path, leaving.is_folder)

    def _arrive(
        self, leaving: _Leaving | None, branch: Branch, name: str, is_folder: bool
    ) -> Iterator[Notice]:
        path = os.path.join(branch.folder, name)  # noqa: PTH118
        if not branch.wants(name, is_folder):
            if leaving is not None:
                yield from self._left(leaving)
            return
        inside: list[Notice] = [] if is_folder else [Closed(path)]
        below = branch.enter(name) if is_folder else None
        if below is not None:
            # The inodes keep their watches: adding them again gives them their new paths.
            inside.extend(self._add_tree(below))
        if leaving is not None:
            self._forget(leaving.watches)
        if leaving is not None and leaving.wanted:
            yield Renamed(leaving.path, path, is_folder)
        else:
            yield from inside

    def _add_tree(self, top: Branch) -> Iterator[Touched]:
        """Watches a folder and all wanted ones below it; yields the files that are there.

        The watch comes before the listing: a file made in between is told twice, never missed.
        """
        branches = [top]
        while branches:
            branch = branches.pop()
            try:
                self._add(branch)
                with os.scandir(branch.folder) as found:
                    entries = list(found)
            except (FileNotFoundError, NotADirectoryError, PermissionError):
                if branch.parts:
                    continue  # gone again, or refused: the scan says so
                raise
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    inner = branch.enter(entry.name)
                    branches += [inner] if inner else []
                elif not entry.is_symlink() and branch.wants(entry.name, False):
                    yield Touched(entry.path, is_new=True)

    def _add(self, branch: Branch) -> None:
        if self._descriptor is None:
            return
        callback = CallbackId(next(self._ids))
        # The root may be a link itself; below it, none is followed.
        folder = branch.folder if branch.parts else os.path.join(branch.folder, ".")  # noqa: PTH118
        watch = self._descriptor.add_callback(os.fsencode(folder), _MASK, self, callback)
        if watch in self._callbacks or watch < 0:
            # An inode that has moved keeps its first callback, or its events would come twice.
            self._descriptor.remove_callbacks([(watch, callback)])
        else:
            self._callbacks[watch] = callback
        if watch < 0:
            raise PermissionError(branch.folder)  # the one error that watchdog does not raise
        self._folders[watch] = branch

    def _forget(self, watches: frozenset[WatchDescriptor]) -> None:
        stale = [watch for watch in watches if watch not in self._folders]
        held = [(watch, self._callbacks.pop(watch)) for watch in stale if watch in self._callbacks]
        if self._descriptor is not None:
            self._descriptor.remove_callbacks(held)
