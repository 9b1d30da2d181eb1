"""Under the store: the one way to open the library's SQLite file; its errors get words here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import apsw
import sqlite_vec

from assistant.errors import LockedError, StoreError
from assistant.keys import Key, salt_of

Row = tuple[Any, ...]
BUSY_MS = 5_000
_OPENINGS = 3
ENCRYPTED = "The library is encrypted (or its beginning is damaged): enter its passphrase."

_SENTENCES: tuple[tuple[type[Exception], str], ...] = (
    (apsw.BusyError, "The library is busy in another Footnote; close it or try again shortly."),
    (apsw.LockedError, "The library is busy in another Footnote; close it or try again shortly."),
    (apsw.FullError, "The disk is full: free some space and try again; nothing was lost."),
    (
        apsw.NotADBError,
        "The library is damaged: put a backup in its place, or delete it and index again.",
    ),
    (
        apsw.CorruptError,
        "The library is damaged: put a backup in its place, or delete it and index again.",
    ),
    (apsw.CantOpenError, "The library cannot be opened: check that its folder can be written to."),
    (apsw.ReadOnlyError, "The library cannot be changed: its file or folder is read-only."),
    (apsw.PermissionsError, "The library cannot be opened: the system refused the permission."),
    (apsw.IOError, "The disk reported an error while the library was read or written."),
)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what the environment did (full, locked, damaged) into one sentence each."""
    try:
        yield
    except apsw.Error as error:
        for kind, sentence in _SENTENCES:
            if isinstance(error, kind):
                raise StoreError(sentence, f"{path}: {type(error).__name__}: {error}") from error
        raise


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file stands there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def raw_key(key: Key) -> str:
    """A key and its salt as SQLite3 Multiple Ciphers takes them: no derivation of its own."""
    return f"x'{key.secret.hex()}{key.salt.hex()}'"


def copy_into(connection: apsw.Connection, target: Path, key: Key | None) -> None:
    """Write all of it, as it is now, into a new file under a key, None for none."""
    text = quote(raw_key(key)) if key is not None else ""
    connection.execute("vacuum into ?", (f"file:{quote(str(target))}?key={text}",))


class Database:
    """A connection with sqlite-vec loaded, foreign keys on and a write-ahead log.

    With a key the file is encrypted, its log too: ChaCha20-Poly1305, page by page, as SQLite3
    Multiple Ciphers does it by default. A file that is there and is not encrypted is opened as it
    is, whatever the key. Rows come back as lists of tuples; every statement may raise `StoreError`.
    """

    def __init__(self, path: Path, key: Key | None = None, readonly: bool = False) -> None:
        self.path = path
        for _ in range(_OPENINGS):
            before = _identity(path)
            try:
                self._connection = self._opened(key, readonly)
            except StoreError:
                if _identity(path) == before:
                    raise
            else:
                if before is None or _identity(path) == before:
                    return
                self._connection.close(True)  # encrypted anew while this waited for it
        raise StoreError("The library is being encrypted: try again when that is done.")

    def _opened(self, key: Key | None, readonly: bool) -> apsw.Connection:
        salt = salt_of(self.path)
        if salt is not None and key is None:
            raise LockedError(ENCRYPTED, str(self.path))
        is_new = salt is None and not (self.path.exists() and self.path.stat().st_size)
        key = key if salt is not None or is_new else None
        with translated(self.path):
            flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
            if readonly:
                flags = apsw.SQLITE_OPEN_READONLY
            connection = apsw.Connection(str(self.path), flags=flags, statementcachesize=200)
            try:
                self._prepare(connection, key, readonly)
            except apsw.NotADBError as error:
                connection.close(True)
                if key is None:
                    raise
                raise LockedError(
                    "This is not the passphrase of the library.", f"{self.path}: {error}"
                ) from error
            except BaseException:
                connection.close(True)
                raise
        return connection

    def _prepare(self, connection: apsw.Connection, key: Key | None, readonly: bool) -> None:
        connection.set_busy_timeout(BUSY_MS)
        if key is not None:
            connection.pragma("key", raw_key(key))
        connection.execute("select count(*) from sqlite_schema").fetchall()  # a wrong key shows
        connection.enable_load_extension(True)
        connection.load_extension(sqlite_vec.loadable_path())
        connection.enable_load_extension(False)
        connection.pragma("foreign_keys", True)
        connection.pragma("temp_store", "memory")  # nothing of the user's text in temporary files
        connection.pragma("cache_size", -32_000)
        connection.pragma("mmap_size", 0 if key is not None else 1 << 30)
        if not readonly:
            connection.pragma("journal_mode", "wal")
            connection.pragma("synchronous", "normal")

    @property
    def connection(self) -> apsw.Connection:
        return self._connection

    def rows(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        with translated(self.path):
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Row | None:
        found = self.rows(sql, values)
        return found[0] if found else None

    def value(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Any:
        found = self.row(sql, values)
        return found[0] if found else None

    def run(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> None:
        with translated(self.path):
            self._connection.execute(sql, values).fetchall()

    def run_unless_busy(self, sql: str, values: Sequence[Any] = ()) -> bool:
        """As `run`, but gives up at once (False) while another connection is writing."""
        self._connection.set_busy_timeout(0)
        try:
            with translated(self.path):
                self._connection.execute(sql, values).fetchall()
        except StoreError as error:
            if isinstance(error.__cause__, apsw.BusyError):
                return False
            raise
        finally:
            self._connection.set_busy_timeout(BUSY_MS)
        return True

    def run_many(self, sql: str, values: Iterable[Sequence[Any]]) -> None:
        with translated(self.path):
            self._connection.executemany(sql, values)

    def changes(self) -> int:
        return self._connection.changes()

    def last_id(self) -> int:
        return self._connection.last_insert_rowid()

    def version(self) -> int:
        """A number that changes when another connection has changed the library."""
        return int(self.value("pragma data_version"))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is committed together or not at all; may be nested."""
        with translated(self.path):
            if self._connection.in_transaction:
                with self._connection:
                    yield
                return
            self._connection.execute("begin immediate")
            try:
                yield
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("rollback")
                raise
            self._connection.execute("commit")

    def copy(self, target: Path, key: Key | None) -> None:
        """Into a new file, as it is now, while others may go on writing."""
        with translated(target):
            copy_into(self._connection, target, key)

    def close(self) -> None:
        self._connection.close(True)
