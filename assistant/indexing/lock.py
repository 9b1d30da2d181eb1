"""Indexing has one writer: a lock beside the library that the system frees when its holder dies."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from assistant.errors import StoreError
from assistant.paths import Home


@contextmanager
def writer_lock(home: Home, wait_s: float = 0) -> Iterator[None]:
    """Hold the right to index. Raises StoreError if another process has it, and keeps it."""
    home.folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(home.folder / "library.lock", timeout=wait_s)
    try:
        lock.acquire()
    except Timeout as error:
        raise StoreError(
            "Another Footnote is indexing into this library: let it finish, or stop it first."
        ) from error
    except OSError as error:
        raise StoreError(
            f"{home.folder} cannot be written to: check its permissions and the disk's space.",
            str(error),
        ) from error
    try:
        yield
    finally:
        lock.release()
