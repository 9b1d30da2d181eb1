"""Waits until a file is whole: coalesces what happens to a path within a moment; used by watching.

Closing by the writer is taken as whole at once. Otherwise size and time must stay the same, for
a time that doubles while they do not. A file that is written over and over is told more seldom.
"""

from __future__ import annotations

import heapq
import math
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

Look = tuple[int, int] | None  # size and time of a regular file
_FORGET_ABOVE: Final = 1000


@dataclass(frozen=True, slots=True)
class Settled:
    """A file that is whole now, or gone."""

    path: str
    state: Literal["changed", "gone"]


@dataclass(slots=True)
class _Waiting:
    since: float
    due: float
    wait_s: float
    look: Look
    is_closed: bool  # by its writer, with no write after it
    is_new: bool  # made since it was last told of


@dataclass(frozen=True, slots=True)
class _Told:
    at: float
    gap_s: float  # to keep before it is told of again


class Settler:
    """The paths that something happened to. Times are of time.monotonic, in seconds."""

    def __init__(self, closed_s: float, settle_s: float, longest_s: float) -> None:
        self._closed_s = closed_s
        self._settle_s = settle_s
        self._longest_s = longest_s
        self._waiting: dict[str, _Waiting] = {}
        self._dues: list[tuple[float, str]] = []  # a heap; an entry counts if its due agrees
        self._told: dict[str, _Told] = {}

    def touched(self, path: str, is_new: bool, now: float) -> None:
        """It appeared or was written to; its writer may not have finished."""
        waiting = self._waiting.get(path)
        if waiting is None:
            due = now + self._settle_s
            self._wait(path, _Waiting(now, due, self._settle_s, _look(path), False, is_new))
        elif waiting.is_closed:
            waiting.is_closed = False
            self._wait_until(path, waiting, now + waiting.wait_s)

    def closed(self, path: str, now: float) -> None:
        """Its writer closed it, it was moved in whole, or it was removed (and may come back)."""
        due = now + self._closed_s
        told = self._told.get(path)
        if told is not None and now - told.at < 1.0 + 4 * told.gap_s:
            due = max(due, told.at + told.gap_s)
        waiting = self._waiting.get(path)
        if waiting is None:
            self._wait(path, _Waiting(now, due, self._settle_s, None, True, False))
        else:
            waiting.is_closed = True
            # A writer that never rests must not push its own telling away for ever.
            self._wait_until(path, waiting, min(due, waiting.since + self._longest_s))

    def renamed(self, source: str, target: str, is_folder: bool, now: float) -> bool:
        """Whether the move must be told; not if the source was never told of, as when an editor
        writes beside a file and then renames over it."""
        if is_folder:
            prefix = source + os.sep
            for path in [path for path in self._waiting if path.startswith(prefix)]:
                self._wait(target + path[len(source) :], self._waiting.pop(path))
            return True
        self._waiting.pop(target, None)
        waiting = self._waiting.pop(source, None)
        if waiting is not None and waiting.is_new:
            self.closed(target, now)
            return False
        if waiting is not None:
            self._wait(target, waiting)
        return True

    def next_due(self) -> float:
        return self._dues[0][0] if self._dues else math.inf

    def settled(self, now: float) -> Iterator[Settled]:
        """What is whole, or gone for good, by now."""
        while self._dues and self._dues[0][0] <= now:
            due, path = heapq.heappop(self._dues)
            waiting = self._waiting.get(path)
            if waiting is None or waiting.due != due:
                continue
            state = self._state(path, waiting, now)
            if state == "writing":
                continue
            del self._waiting[path]
            if state is not None:
                self._remember(path, now)
                yield Settled(path, state)

    def clear(self) -> None:
        self._waiting.clear()
        self._dues.clear()

    def _state(
        self, path: str, waiting: _Waiting, now: float
    ) -> Literal["changed", "gone", "writing"] | None:
        look = _look(path)
        if look is None:
            return None if os.path.lexists(path) else "gone"  # a link, a folder, a pipe
        never_rests = now - waiting.since >= self._longest_s
        if waiting.is_closed or look == waiting.look or never_rests:
            return "changed"
        waiting.look = look
        waiting.wait_s *= 2
        self._wait_until(path, waiting, now + min(waiting.wait_s, self._longest_s))
        return "writing"

    def _remember(self, path: str, now: float) -> None:
        before = self._told.get(path)
        gap_s = self._settle_s
        if before is not None and now - before.at < 1.0 + 4 * before.gap_s:
            gap_s = min(before.gap_s * 2, self._longest_s)
        self._told[path] = _Told(now, gap_s)
        if len(self._told) > _FORGET_ABOVE:
            recent = {p: t for p, t in self._told.items() if now - t.at < 1.0 + 4 * t.gap_s}
            self._told = recent if len(recent) < _FORGET_ABOVE else {}

    def _wait(self, path: str, waiting: _Waiting) -> None:
        self._waiting[path] = waiting
        heapq.heappush(self._dues, (waiting.due, path))

    def _wait_until(self, path: str, waiting: _Waiting, due: float) -> None:
        waiting.due = due
        heapq.heappush(self._dues, (due, path))


def _look(path: str) -> Look:
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None
