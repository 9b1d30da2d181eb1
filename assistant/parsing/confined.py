"""Has files parsed in a confined child: what indexing calls to turn a path into a Document."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import stat
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psutil

from assistant.errors import ChildError, ParseFailure
from assistant.parsing import child, wire
from assistant.parsing.formats import FORMATS, Format
from assistant.parsing.options import ParseOptions
from assistant.process import Child
from assistant.records import Document

START_SECONDS = 60.0
_POLL_SECONDS = 0.1
_PATIENCE = 4.0  # a child of the lowest priority waits long while others work
_DEFAULT_OPTIONS = ParseOptions()


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost, and when a child is replaced by a fresh one."""

    memory: int = 1536 * 2**20  # bytes beyond the child's own size
    seconds: float = 60.0  # of processor time for one file (of the clock: _PATIENCE times that) …
    seconds_per_mebibyte: float = 5.0  # … and for each MiB of it
    files: int = 1000  # that one child reads
    resident: int = 700 * 2**20  # bytes that a child may keep between two files


class ParserProcess:
    """A warm child that reads one file at a time; a context manager.

    `parse`, `close` and `cancel` may be called from any thread. Not to be used in a daemonic
    multiprocessing process, which may have no children (`assistant.process.Child` is none).
    """

    def __init__(
        self,
        limits: Limits | None = None,
        formats: tuple[Format, ...] = FORMATS,
        prepared: str = "",
    ) -> None:
        """`prepared`: see `child.serve`."""
        self._limits = limits or Limits()
        self._prepared = prepared
        self._formats = formats
        self._child: Child | None = None
        self._confinement: tuple[str, ...] | None = None
        self._files = 0
        self._turn = threading.Lock()  # held while a file is read
        self._state = threading.Lock()  # held while the child is exchanged
        self._closed = False
        self._reading = False
        self._cancelled = threading.Event()
        self.peak_bytes = 0  # the largest resident size that was seen of any child

    def __enter__(self) -> ParserProcess:
        self._start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def parse(self, path: str | Path, options: ParseOptions = _DEFAULT_OPTIONS) -> Document:
        """The document in the file at `path`.

        Raises ParseFailure (the file gives no document; the next one can be parsed at once), and
        ChildError: no child can be started, or this was closed or cancelled.
        """
        descriptor = _open(Path(path), options)
        try:
            with self._turn:
                with self._state:
                    self._cancelled.clear()
                    self._reading = True
                return self._parse(Path(path), descriptor, options)
        finally:
            self._reading = False
            os.close(descriptor)

    def confinement(self) -> tuple[str, ...]:
        """What confines the child on this system, in a few words each. Raises ChildError."""
        with self._turn:
            self._ready()
        return self._confinement or ()

    def cancel(self) -> None:
        """Stop the file that is being read, at once; `parse` raises ChildError."""
        with self._state:
            if self._reading:
                self._cancelled.set()
                if self._child is not None:
                    self._child.kill()

    def close(self) -> None:
        """End the child, at once if it is reading."""
        self._closed = True
        self.cancel()
        with self._turn:
            self._drop()

    def _parse(self, path: Path, descriptor: int, options: ParseOptions) -> Document:
        size = os.fstat(descriptor).st_size
        seconds = self._limits.seconds + self._limits.seconds_per_mebibyte * size / 2**20
        reader = self._ready()
        if self._cancelled.is_set():
            raise _stopped()
        watch = _Watch(reader, seconds, self._limits.memory)
        try:
            with watch:
                by_path = sys.platform == "win32"
                reader.send(
                    child.request(path.name, str(path) if by_path else "", seconds, options)
                )
                if not by_path:
                    reader.send_descriptor(descriptor)
                answer = reader.receive(16 * options.max_chars + 2**20)
        except (EOFError, OSError) as error:
            raise self._lost(reader, watch, seconds, error) from None
        finally:
            self.peak_bytes = max(self.peak_bytes, watch.peak)
        self._count(reader)
        return self._document(answer, options)

    def _document(self, answer: bytes, options: ParseOptions) -> Document:
        """What the child's answer says. It is not to be trusted: `wire` checks it."""
        try:
            if answer[:1] == child.FAILURE:
                failure = wire.decode_failure(answer[1:])
            elif answer[:1] == child.DOCUMENT:
                return wire.decode(answer[1:], options.max_chars)
            else:
                raise ValueError("unknown answer")
        except ValueError as error:
            self._drop()
            raise ParseFailure(
                "The parser gave a result that makes no sense; the file may be crafted to attack "
                "it: check where it comes from.",
                str(error),
                code="crashed",
            ) from None
        raise failure

    def _lost(
        self, reader: Child, watch: _Watch, seconds: float, error: Exception
    ) -> ParseFailure | ChildError:
        """Why the child ended while it read a file; a fresh one is started."""
        reader.kill()
        code = reader.wait()
        self._drop()
        if self._closed or self._cancelled.is_set():
            return _stopped()
        self._start()
        detail = f"{type(error).__name__}: {error}; exit code {code}; {watch.peak} bytes"
        if watch.reason == "timed_out" or code == -getattr(signal, "SIGXCPU", 0):
            message = f"Reading took longer than {seconds:.0f} seconds and was stopped; split it."
            return ParseFailure(message, detail, code="timed_out")
        if watch.reason == "out_of_memory" or watch.peak > 0.7 * self._limits.memory:
            return ParseFailure(
                "Reading this file takes more memory than it may; split it into smaller files.",
                detail,
                code="out_of_memory",
            )
        return ParseFailure(
            "The parser crashed on this file; open it in its own program and save it anew.",
            detail,
            code="crashed",
        )

    def _count(self, reader: Child) -> None:
        """Replace a child that has read many files or keeps much memory."""
        self._files += 1
        size = 0
        with contextlib.suppress(psutil.Error):
            size = psutil.Process(reader.pid).memory_info().rss
        self.peak_bytes = max(self.peak_bytes, size)
        if self._files >= self._limits.files or size > self._limits.resident:
            self._drop()
            self._start()

    def _start(self) -> None:
        with self._state:
            if self._child is not None or self._closed:
                return
            self._files = 0
            self._confinement = None
            try:
                self._child = Child(
                    "footnote-parser",
                    child.serve,
                    self._limits.memory,
                    self._formats,
                    self._prepared,
                )
            except (OSError, AssertionError) as error:
                raise ChildError(
                    "No process can be started to read files; close some programs and try again.",
                    str(error),
                ) from error

    def _ready(self) -> Child:
        """The child, started and confined."""
        idle = self._child if self._confinement is not None else None
        if idle is not None and not idle.is_silent():
            self._drop()  # it ended while it was idle, or said what it was not asked
        self._start()
        reader = self._child
        if reader is None:
            raise ChildError("The parser was closed; open a new one to read files.")
        if self._confinement is None:
            try:
                with _Watch(reader, START_SECONDS, self._limits.memory):
                    words = json.loads(reader.receive(2**16))
            except (EOFError, OSError, ValueError) as error:
                self._drop()
                if self._cancelled.is_set():
                    raise _stopped() from None
                raise ChildError(
                    "The process that reads files did not start; start Footnote again.",
                    f"{type(error).__name__}: {error}",
                ) from None
            self._confinement = tuple(str(word) for word in words)
        return reader

    def _drop(self) -> None:
        with self._state:
            gone, self._child = self._child, None
        if gone is not None:
            gone.close()


class _Watch:
    """Kills a child that takes too long or too much memory while the block runs."""

    def __init__(self, watched: Child, seconds: float, memory: int) -> None:
        self.reason: Literal["", "timed_out", "out_of_memory"] = ""
        self.peak = 0  # bytes resident
        self._child = watched
        self._seconds = seconds
        self._deadline = time.monotonic() + _PATIENCE * seconds
        self._memory = memory + 256 * 2**20  # the child's own size, generously
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="footnote-parser-watch", daemon=True)

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            process = psutil.Process(self._child.pid)
            before = _worked(process)
        except psutil.Error:
            return  # it is gone; whoever reads from it is told
        while not self._done.wait(_POLL_SECONDS):
            with contextlib.suppress(psutil.Error):
                self.peak = max(self.peak, process.memory_info().rss)
                if _worked(process) - before > self._seconds:
                    self.reason = "timed_out"
            if time.monotonic() >= self._deadline:
                self.reason = "timed_out"
            elif self.peak > self._memory:
                self.reason = "out_of_memory"
            if self.reason:
                self._child.kill()
                return


def _worked(process: psutil.Process) -> float:
    """The processor time of a process so far, in seconds."""
    times = process.cpu_times()
    return float(times.user + times.system)


def _stopped() -> ChildError:
    return ChildError("Reading was stopped; the file is read again when it is next asked for.")


def _open(path: Path, options: ParseOptions) -> int:
    """A descriptor of a regular file, for reading. Raises ParseFailure."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, flags)  # O_NONBLOCK: a named pipe would wait for a writer
    except OSError as error:
        raise ParseFailure(
            "The file cannot be opened; check that it is there and that you may read it.",
            f"{type(error).__name__}: {error}",
            code="unreadable",
        ) from None
    found = os.fstat(descriptor)
    try:
        _check(found, options)
    except ParseFailure:
        os.close(descriptor)
        raise
    return descriptor


def _check(found: os.stat_result, options: ParseOptions) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise ParseFailure(
            "This is no ordinary file (a device, pipe or folder); nothing is read from it.",
            code="unsupported",
            state="skipped",
        )
    if found.st_size > options.max_bytes:
        raise ParseFailure(
            f"The file is larger ({found.st_size // 2**20} MiB) than the limit of "
            f"{options.max_bytes // 2**20} MiB; split it or raise the limit.",
            code="too_large",
            state="skipped",
        )
