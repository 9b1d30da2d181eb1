"""A child process started with `spawn` and the bytes that go to and fro.

Nothing that a child sends is unpickled here: a child may run hostile input, and what it sends is
bytes until its reader has validated them.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.util import Finalize
from typing import Any

EXIT_SECONDS = 2.0


class Child:
    """A child that runs `target(connection, *arguments)` and may have children itself.

    It dies with its parent, however that one ends, and with this object. `kill` may be called from
    any thread and makes a `receive` that waits raise EOFError.
    """

    def __init__(self, name: str, target: Callable[..., None], *arguments: Any) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=True)
        alive, self._life = context.Pipe(duplex=False)
        self._connection = ours
        self._closing = threading.Lock()
        self.process = context.Process(
            target=_run, args=(target, theirs, alive, arguments), name=name, daemon=False
        )
        try:
            self.process.start()
        except BaseException:
            for end in (ours, self._life):
                end.close()
            raise
        finally:
            theirs.close()
            alive.close()
        # multiprocessing waits for its children when the interpreter ends: this comes before.
        self._end = Finalize(self, self.process.kill, exitpriority=10)

    @property
    def pid(self) -> int:
        return self.process.pid or 0

    def send(self, data: bytes) -> None:
        """Raises OSError if the child is gone."""
        self._connection.send_bytes(data)

    def send_descriptor(self, descriptor: int) -> None:
        """Give the child a copy of an open file (not on Windows). Raises OSError if it is gone."""
        from multiprocessing.reduction import send_handle

        send_handle(self._connection, descriptor, self.pid)

    def receive(self, max_bytes: int) -> bytes:
        """The next message. Raises EOFError or OSError: the child is gone, or sends too much."""
        return self._connection.recv_bytes(max_bytes)

    def is_silent(self) -> bool:
        """Whether the child is there and has sent nothing that was not yet received."""
        try:
            return not self._connection.poll(0)
        except OSError:
            return False

    def kill(self) -> None:
        """End the child at once; whoever waits for it sees the end of its messages."""
        self.process.kill()
        if sys.platform != "win32":
            # A process that the child left behind might still hold the other end open.
            with contextlib.suppress(OSError, ValueError):
                end = socket.socket(fileno=os.dup(self._connection.fileno()))
                with end:
                    end.shutdown(socket.SHUT_RDWR)

    def wait(self) -> int | None:
        """Wait for the end of a child that was killed or told to end; its exit code."""
        self.process.join(EXIT_SECONDS)
        return self.process.exitcode

    def close(self) -> None:
        """End the child, at once if it does not end by itself, and free what it held."""
        with self._closing:
            self._end.cancel()
            self._connection.close()
            self._life.close()
            if self.process.exitcode is None:
                self.process.join(0.2)
            if self.process.exitcode is None:
                self.process.kill()
                self.process.join(EXIT_SECONDS)


def _run(
    target: Callable[..., None],
    connection: Connection,
    alive: Connection,
    arguments: tuple[Any, ...],
) -> None:
    """What the child runs."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then ends this
    _die_with_parent(alive)
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        target(connection, *arguments)


def _die_with_parent(alive: Connection) -> None:
    """End this process when the parent's end of `alive` closes, whatever runs here.

    On Linux by the signal that a pipe sends when it closes (whose default is to terminate): it
    works while foreign code holds the interpreter's lock, and, unlike PR_SET_PDEATHSIG, does not
    mistake the end of the parent's thread for the end of the parent.
    """
    if sys.platform == "linux":
        import fcntl

        descriptor = alive.fileno()
        fcntl.fcntl(descriptor, fcntl.F_SETOWN, os.getpid())
        flags = fcntl.fcntl(descriptor, fcntl.F_GETFL)
        fcntl.fcntl(descriptor, fcntl.F_SETFL, flags | os.O_ASYNC)
        if alive.poll(0):
            os._exit(1)  # it closed before the signal was set
        return
    threading.Thread(target=_wait_for_end, args=(alive,), daemon=True).start()


def _wait_for_end(alive: Connection) -> None:
    with contextlib.suppress(EOFError, OSError):
        alive.recv_bytes(1)
    os._exit(1)
