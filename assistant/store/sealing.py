"""Under the store: a whole file copied under another key, while nobody else can have it open."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw
import sqlite_vec

from assistant.errors import StoreError
from assistant.keys import Key, salt_of
from assistant.store.database import BUSY_MS, Row, copy_into, raw_key, translated

_AGAIN_S = 0.05
_FLAGS = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI


class HeldFile:
    """A file that this process alone has open; see `held`."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self.path = path
        self._connection = connection

    def copy(self, target: Path, key: Key | None) -> None:
        """Write all of it into a new file under a key, None for none, and look whether it is whole.

        The new file must not exist. Raises `StoreError`.
        """
        with translated(self.path):
            copy_into(self._connection, target, key)
            if (salt_of(target) is None) != (key is None):
                raise StoreError(f"{target} was not written as it should be: nothing was changed.")
            _check(target, key)

    def rows(self, sql: str) -> list[Row]:
        with translated(self.path):
            return self._connection.execute(sql).fetchall()


@contextmanager
def held(path: Path, key: Key | None) -> Iterator[HeldFile]:
    """Have a file alone until the end: its write-ahead log is gone, and nobody else can open it.

    Raises `StoreError` if somebody has it open, `LockedError` if the key is another.
    """
    with translated(path):
        connection = _opened(path, key)
        try:
            connection.execute("select count(*) from sqlite_schema").fetchall()
            connection.pragma("locking_mode", "exclusive")
            _leave_log(connection)
            connection.execute("begin exclusive")
            connection.execute("commit")  # the lock stays
            yield HeldFile(path, connection)
        finally:
            connection.close(True)


def _leave_log(connection: apsw.Connection) -> None:
    """Empty the write-ahead log and do without; waits for others, which SQLite here does not."""
    until = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            connection.pragma("journal_mode", "delete")
            return
        except apsw.BusyError:
            if time.monotonic() > until:
                raise
            time.sleep(_AGAIN_S)


def _opened(path: Path, key: Key | None) -> apsw.Connection:
    connection = apsw.Connection(str(path), flags=_FLAGS)
    connection.set_busy_timeout(BUSY_MS)
    if salt_of(path) is not None and key is not None:
        connection.pragma("key", raw_key(key))
    connection.enable_load_extension(True)
    connection.load_extension(sqlite_vec.loadable_path())
    connection.enable_load_extension(False)
    connection.pragma("temp_store", "memory")
    return connection


def _check(path: Path, key: Key | None) -> None:
    connection = _opened(path, key)
    try:
        found = connection.execute("pragma quick_check").fetchall()
    finally:
        connection.close(True)
    if found != [("ok",)]:
        raise StoreError("The copy of the library is damaged: nothing was changed.", str(found[:3]))
