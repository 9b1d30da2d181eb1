"""Progress of indexing and of models: a live line on a terminal, plain lines elsewhere."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn

from assistant.cli.showing import plain_path, time_words
from assistant.indexing.events import (
    Adopted,
    Deferred,
    Embedded,
    Filled,
    Gone,
    IndexEvent,
    Moved,
    Read,
    Reading,
    Recognised,
    Scanned,
    SetAside,
    Settled,
    Unreached,
    Watched,
)

_PLAIN_EVERY_S = 5.0


class IndexProgress:
    """Shows index events, with rate and time left, and keeps the sums for a closing line."""

    def __init__(self, console: Console, live: bool, verbose: bool = False) -> None:
        self._console = console
        self._live = live
        self._verbose = verbose
        self._begun = time.monotonic()
        self._printed = 0.0
        self._bytes = 0
        self._reading_s = 0.0
        self.read = 0
        self.known = 0
        self.pages = 0
        self.passages = 0
        self.embedded = 0
        self.embedding_s = 0.0
        self.aside: Counter[str] = Counter()
        self._bar: Progress | None = None

    @contextmanager
    def shown(self) -> Iterator[None]:
        if not self._live:
            yield
            return
        columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[rate]}"))
        with Progress(*columns, console=self._console, transient=True) as self._bar:
            self._task = self._bar.add_task("Starting", total=None, rate="")
            yield
        self._bar = None

    def take(self, event: IndexEvent) -> None:
        match event:
            case Scanned(folder, files, new, changed, gone, unreadable):
                words = f"{files} files, {new} new, {changed} changed, {gone} gone"
                words += f", {unreadable} unreadable" if unreadable else ""
                self._line(f"{plain_path(folder)}: {words}")
            case Unreached(_, reason):
                self._line(reason)
            case Watched(folder, by, reason):
                how = "watching" if by == "events" else f"looking every few seconds ({reason})"
                self._line(f"{plain_path(folder)}: {how}")
            case Reading(path, _, files, size):
                self._reading(path, files, size)
            case Read():
                self._take_read(event)
            case SetAside(path, state, code, reason, size):
                self.aside[code or state] += 1
                self._bytes += size
                if code != "unsupported" or self._verbose:
                    self._line(f"{plain_path(path)}: {reason}")
            case Embedded(done, waiting, seconds):
                self.embedded, self.embedding_s = done, seconds
                self._embedding(done, waiting, seconds)
            case Filled(embedder, done, waiting, seconds):
                self._embedding(done, waiting, seconds, f"Filling {embedder.rpartition(':')[0]}")
            case Adopted(embedder):
                self._line(f"{embedder.rpartition(':')[0]} finds by meaning from now on.")
            case Deferred(path, _, reason):
                self._verbosely(f"{plain_path(path)}: {reason}")
            case Recognised(path, page, pages, seconds):
                words = f"page {page} of {pages}, {time_words((pages - page) * seconds)} left"
                self._show(f"Recognising {plain_path(path)[-50:]}", page, pages, words)
            case Gone(path):
                self._verbosely(f"{plain_path(path)}: gone")
            case Moved(source, path):
                self._verbosely(f"{plain_path(source)} is now {plain_path(path)}")
            case Settled(files, passages):
                self._verbosely(f"Up to date: {passages} passages in {files} files.")

    def summary(self) -> str:
        words = [f"{self.read} files read"]
        if self.pages:
            words[0] += f" ({self.pages} pages, {self.passages} passages)"
        if self.known:
            words.append(f"{self.known} were known")
        if self.embedded:
            rate = self.embedded / max(self.embedding_s, 1e-9)
            words.append(f"{self.embedded} texts embedded ({rate:.0f}/s)")
        words += [f"{count} {_ASIDE.get(code, code)}" for code, count in self.aside.items()]
        return ", ".join(words) + f" in {time_words(time.monotonic() - self._begun)}."

    def _take_read(self, event: Read) -> None:
        self._bytes += event.size
        self._reading_s += event.seconds
        if event.was_known:
            self.known += 1
        else:
            self.read += 1
        self.pages += event.pages
        self.passages += event.passages
        self._verbosely(
            f"{plain_path(event.path)}: {event.passages} passages in {event.seconds:.2f} s"
        )
        for warning in event.warnings:
            self._line(f"{plain_path(event.path)}: {warning}")

    def _reading(self, path: str, files: int, size: int) -> None:
        elapsed = time.monotonic() - self._begun
        rate = self._bytes / elapsed if self._bytes else 0.0
        left = f", {time_words(size / rate)} left" if rate and elapsed > 2 else ""
        total = self._bytes + size
        words = f"{files} files wait{left}"
        self._show(f"Reading {plain_path(path)[-50:]}", self._bytes, total, words)

    def _embedding(self, done: int, waiting: int, seconds: float, what: str = "Embedding") -> None:
        rate = done / max(seconds, 1e-9)
        words = f"{done}/{done + waiting} texts, {rate:.0f}/s, {time_words(waiting / rate)} left"
        self._show(what, done, done + waiting, words)

    def _show(self, what: str, done: float, total: float, words: str) -> None:
        if self._bar is not None:
            self._bar.update(
                self._task,
                description=escape(what),
                completed=done,
                total=max(total, 1),
                rate=escape(words),
            )
        elif time.monotonic() - self._printed > _PLAIN_EVERY_S:
            self._printed = time.monotonic()
            self._console.print(f"{what}: {words}", markup=False)

    def _line(self, text: str) -> None:
        self._console.print(text, markup=False)

    def _verbosely(self, text: str) -> None:
        if self._verbose:
            self._line(text)


_ASIDE = {
    "unsupported": "of other types",
    "encrypted": "encrypted",
    "scanned": "scanned",
    "empty": "empty",
    "damaged": "damaged",
    "too_large": "too large",
    "timed_out": "timed out",
    "out_of_memory": "needed too much memory",
    "crashed": "crashed their parser",
    "unreadable": "unreadable",
}
