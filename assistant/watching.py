"""Watches roots and tells what changed, once it is whole: the live counterpart of a scan.

    watch(roots) -> Watching | Changed | Moved | Removed | Rescan | RootLost | RootBack | Quiet

Notices come from a source per root; here they are settled: bursts coalesced, half-written files
waited for, what vanished and came back within a moment seen as saved.
"""

from __future__ import annotations

import math
import os
import re
import sys
import time
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final, Literal

from assistant.folders import unreachable
from assistant.notices import (
    Closed,
    Inbox,
    Lost,
    Notice,
    ObservedSource,
    PolledSource,
    Renamed,
    RootTouched,
    Source,
    Touched,
    Vanished,
)
from assistant.patterns import Rules
from assistant.settling import Settler

if sys.platform == "linux":
    from assistant.linux_notices import LinuxSource as NativeSource
else:
    NativeSource = ObservedSource

# What another machine, or the host of a virtual one, changes there is not told.
_REMOTE: Final = """
    nfs nfs4 cifs smb3 smbfs ncpfs 9p afs ceph glusterfs lustre davfs coda ocfs2 gfs2
    vboxsf vmhgfs prl_fs virtiofs drvfs fuse
"""
_ESCAPE: Final = re.compile(r"\\([0-7]{3})")

Mode = Literal["auto", "events", "observer", "polling"]


@dataclass(frozen=True, slots=True)
class WatchOptions:
    """Times in seconds."""

    mode: Mode = "auto"  # auto: events, and polling where a file system gives none
    closed_s: float = 0.05  # after its writer closed a file, for a second close in a row
    settle_s: float = 0.3  # size and time must stay the same for so long, then twice as long, …
    longest_s: float = 30.0  # a file that never rests is told of after this time all the same
    poll_s: float = 10.0  # between two scans of a root that is polled
    root_s: float = 1.0  # between two looks at whether each root is still there
    quiet_s: float = 1.0  # without anything else, a Quiet comes so often


@dataclass(frozen=True, slots=True)
class Watching:
    """Every change of this root from now on is told; scan it after this. `reason` of polling."""

    root: str
    by: Literal["events", "polling"]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """A file was made or written to, and is whole as far as can be told."""

    root: str
    path: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A file, or a folder with everything in it. What was in a folder is not told one by one."""

    root: str
    path: str
    is_folder: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """A file or folder within a root; what was at `target` before is replaced."""

    root: str
    source: str
    target: str
    is_folder: bool


@dataclass(frozen=True, slots=True)
class Rescan:
    """Single changes are not known: scan this root again."""

    root: str
    reason: str


@dataclass(frozen=True, slots=True)
class RootLost:
    """The root cannot be reached; its files are unreachable, not deleted."""

    root: str
    reason: str


@dataclass(frozen=True, slots=True)
class RootBack:
    """The root is reached and watched again: scan it."""

    root: str


@dataclass(frozen=True, slots=True)
class Quiet:
    """Nothing happened: a moment in which the caller may close the generator."""


WatchEvent = Watching | Changed | Removed | Moved | Rescan | RootLost | RootBack | Quiet


def watch(
    roots: Mapping[str, Rules], options: WatchOptions | None = None
) -> Generator[WatchEvent, None, None]:
    """Events of all roots until it is closed, which ends every thread of it.

    Each root is first told as Watching or RootLost. A link below a root is left to scans.
    """
    watchers: list[_Watcher] = []
    inbox: Inbox = SimpleQueue()
    chosen = options or WatchOptions()
    try:
        for root, rules in roots.items():
            watchers.append(_Watcher(root, rules, chosen, inbox))
            yield from watchers[-1].look(time.monotonic())
        yield from _events(watchers, chosen, inbox)
    finally:
        for watcher in watchers:
            watcher.stop()


def _events(watchers: list[_Watcher], options: WatchOptions, inbox: Inbox) -> Iterator[WatchEvent]:
    quiet_at = time.monotonic() + options.quiet_s
    while True:
        now = time.monotonic()
        until = min([quiet_at, *(watcher.next_look() for watcher in watchers)])
        arrived = _drain(inbox, max(0.0, until - now))
        now = time.monotonic()
        events: list[WatchEvent] = []
        for watcher in watchers:
            mine = [item for source, item in arrived if source is watcher.source]
            events.extend(watcher.take(mine, now))
            events.extend(watcher.look(now))
        if not events and now >= quiet_at:
            events.append(Quiet())
        yield from events
        if events:
            quiet_at = time.monotonic() + options.quiet_s


def _drain(inbox: Inbox, wait_s: float) -> list[tuple[Source, object]]:
    items = []
    try:
        items.append(inbox.get(timeout=wait_s))
        while True:
            items.append(inbox.get_nowait())
    except Empty:
        return items


class _Watcher:
    """One root: its source, its files that are not settled, and whether it is there."""

    def __init__(self, root: str, rules: Rules, options: WatchOptions, inbox: Inbox) -> None:
        self._root = root
        self._rules = rules
        self._options = options
        self._inbox = inbox
        self._settler = Settler(options.closed_s, options.settle_s, options.longest_s)
        self._identity: tuple[int, int] | None = None  # of the root when it was last watched
        self._lost = ""  # why the root cannot be reached
        self._look_at = 0.0
        self._is_first = True
        self._polling_reason = ""
        self.source: Source | None = None

    def stop(self) -> None:
        if self.source is not None:
            self.source.stop()
        self.source = None
        self._settler.clear()

    # --- the root ---

    def next_look(self) -> float:
        """When something is due that no item in the inbox will tell."""
        held = self.source.next_due() if self.source is not None else math.inf
        return min(self._look_at, self._settler.next_due(), held)

    def look(self, now: float) -> Iterator[WatchEvent]:
        """Whether the root is still the folder that is watched; tells when that changes."""
        if now < self._look_at:
            return
        self._look_at = now + self._options.root_s
        replaced = self._identity is not None and self._identity != _identity(self._root)
        reason = unreachable(self._root, had_files=replaced)
        if reason:
            yield from self._lose(reason)
        elif self._lost or self.source is None:
            yield from self._find()
        elif replaced:
            yield from self._restart("Another folder took the place of this one.")

    def _lose(self, reason: str) -> Iterator[WatchEvent]:
        already = bool(self._lost)
        self.stop()
        self._lost = reason  # the identity stays: an empty mount point is not the root come back
        if not already:
            self._is_first = False
            yield RootLost(self._root, reason)

    def _find(self) -> Iterator[WatchEvent]:
        self._start()
        if self.source is None:
            return  # gone again between two looks: the next one tells
        if self._is_first:
            yield self._watching()
        else:
            yield RootBack(self._root)
        self._is_first, self._lost = False, ""

    def _watching(self) -> Watching:
        polled = isinstance(self.source, PolledSource)
        return Watching(self._root, "polling" if polled else "events", self._polling_reason)

    def _restart(self, reason: str) -> Iterator[WatchEvent]:
        was_polled = isinstance(self.source, PolledSource)
        self.stop()
        self._start()
        if self.source is None:
            return
        if isinstance(self.source, PolledSource) and not was_polled:
            yield self._watching()
        yield Rescan(self._root, reason)

    def _start(self) -> None:
        mode, self._polling_reason = self._mode()
        if mode != "polling":
            source: Source = (ObservedSource if mode == "observer" else NativeSource)(
                self._rules, self._inbox
            )
            try:
                source.start()
            except OSError as error:
                self._polling_reason = f"The system gives no events: {error.strerror or error}."
                mode = "polling"
                source.stop()
        if mode == "polling":
            source = PolledSource(self._rules, self._inbox, self._options.poll_s)
            source.start()
        self.source = source
        self._identity = _identity(self._root)

    def _mode(self) -> tuple[Mode, str]:
        if self._options.mode != "auto":
            return self._options.mode, ""
        kind = file_system_of(self._root)
        if gives_no_events(kind):
            return "polling", f"Folders on “{kind}” give no events."
        return "events", ""

    # --- what is in it ---

    def take(self, items: Iterable[object], now: float) -> Iterator[WatchEvent]:
        source = self.source
        if source is None:
            return
        lost: Lost | None = None
        for item in items:
            for notice in source.translate(item):
                lost = notice if isinstance(notice, Lost) else lost
                yield from self._note(notice, now)
        for notice in source.due(now):
            yield from self._note(notice, now)
        if lost is not None:
            yield from self._restart(lost.reason)
        yield from self._settled(now)

    def _note(self, notice: Notice, now: float) -> Iterator[WatchEvent]:
        settler = self._settler
        match notice:
            case Touched(path, is_new):
                settler.touched(path, is_new, now)
            case Closed(path) | Vanished(path, False):
                settler.closed(path, now)
            case Vanished(path, True):
                yield Removed(self._root, path, True)
            case Renamed(source, target, is_folder):
                if settler.renamed(source, target, is_folder, now):
                    yield Moved(self._root, source, target, is_folder)
            case RootTouched():
                self._look_at = now
            case Lost():
                pass  # taken as a whole, after everything else

    def _settled(self, now: float) -> Iterator[WatchEvent]:
        for settled in self._settler.settled(now):
            if settled.state == "changed":
                yield Changed(self._root, settled.path)
            elif os.path.isdir(self._root):  # noqa: PTH112 - the root gone is no deletion
                yield Removed(self._root, settled.path, False)
            else:
                self._look_at = now


def _identity(root: str) -> tuple[int, int] | None:
    try:
        status = os.stat(root)  # noqa: PTH116 - names with surrogates stay as they are
    except OSError:
        return None
    return status.st_dev, status.st_ino


def file_system_of(folder: str, mounts: str | None = None) -> str:
    """The type of the file system that holds a folder, as Linux names it; "" if not known.

    `mounts` is the text of /proc/self/mounts, read if it is not given.
    """
    if mounts is None:
        try:
            mounts = Path("/proc/self/mounts").read_text("utf-8", errors="surrogateescape")
        except OSError:
            return ""
    inside = os.path.realpath(folder).rstrip("/") + "/"
    kind, longest = "", 0
    for line in mounts.splitlines():
        fields = line.split(" ")
        point = _ESCAPE.sub(lambda code: chr(int(code[1], 8)), fields[1]).rstrip("/") + "/"
        if inside.startswith(point) and len(point) >= longest:
            kind, longest = fields[2], len(point)
    return kind


def gives_no_events(kind: str) -> bool:
    """Whether changes on this type of file system may go untold by the system."""
    return kind in _REMOTE.split() or kind.startswith("fuse.")
