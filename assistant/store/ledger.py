"""Under the store: folders, files, and the durable queue that `files.state` is."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from assistant.errors import FolderError
from assistant.records import FileState, SourceFile
from assistant.store.codec import pack_path, unpack_path
from assistant.store.database import Database, Row

SCAN = "scan"
"""The code of a file that waits for text recognition. Its state is "new" or "reading"."""

MAX_ATTEMPTS = 4
"""Deaths of Footnote while it read one file, after which that file is left alone. Not fewer: a
crash of the parser's own process is no death of Footnote, and power cuts are nobody's fault."""


@dataclass(frozen=True, slots=True)
class Folder:
    id: int
    path: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    device: str  # of its file system, as `folders.device_of` names it
    unreachable: str  # why it cannot be reached, or ""


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file in the ledger; `state` is "unreachable" while its folder is."""

    id: int
    folder_id: int
    path: str
    kind: str
    size: int
    modified_ns: int
    hash: bytes | None
    read_ns: int
    recipe: str
    state: FileState
    code: str
    reason: str
    attempts: int
    document_id: int | None
    changed_at: str  # ISO 8601: when it came to this state


_COLUMNS = (
    "f.id, f.folder_id, f.path, f.kind, f.size, f.modified_ns, f.hash, f.read_ns, f.recipe,"
    " f.state, f.code, f.reason, f.attempts, f.document_id, f.changed_at"
)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _file(row: Row) -> FileRow:
    return FileRow(row[0], row[1], unpack_path(row[2]), *row[3:])


class Ledger:
    """Folders and files. Callers that change several things wrap them in a transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    # --- folders -----------------------------------------------------------------------------

    def add_folder(
        self, path: str, include: Sequence[str], exclude: Sequence[str], device: str
    ) -> Folder:
        """Add a folder, or change the patterns of one that is there."""
        self._db.run(
            "insert into folders(path, include, exclude, device, added_at) values(?, ?, ?, ?, ?)"
            " on conflict(path) do update set include = excluded.include,"
            " exclude = excluded.exclude, device = excluded.device",
            (pack_path(path), json.dumps(list(include)), json.dumps(list(exclude)), device, _now()),
        )
        found = self.folder(path)
        assert found is not None
        return found

    def folder(self, path: str) -> Folder | None:
        return next((folder for folder in self.folders() if folder.path == path), None)

    def folders(self) -> list[Folder]:
        return [
            Folder(
                id,
                unpack_path(path),
                tuple(json.loads(include)),
                tuple(json.loads(exclude)),
                device,
                why,
            )
            for id, path, include, exclude, device, why in self._db.rows(
                "select id, path, include, exclude, device, unreachable from folders order by path"
            )
        ]

    def remove_folder(self, folder: Folder) -> None:
        """Forget a folder and its files; the texts go with `Documents.sweep`."""
        self._db.run("delete from folders where id = ?", (folder.id,))

    def set_unreachable(self, folder: Folder, why: str) -> None:
        self._db.run("update folders set unreachable = ? where id = ?", (why, folder.id))

    # --- collections -------------------------------------------------------------------------

    def collections(self) -> dict[str, tuple[str, ...]]:
        """Name -> paths of its folders, by name."""
        found: dict[str, tuple[str, ...]] = {}
        for name, path in self._db.rows(
            "select c.name, f.path from collected c join folders f on f.id = c.folder_id"
            " order by c.name, f.path"
        ):
            found[name] = (*found.get(name, ()), unpack_path(path))
        return found

    def collection_counts(self) -> dict[str, dict[str, int]]:
        """Name -> files by state."""
        found: dict[str, dict[str, int]] = {}
        for name, state, count in self._db.rows(
            "select c.name, f.state, count(*) from collected c"
            " join files f on f.folder_id = c.folder_id group by c.name, f.state"
        ):
            found.setdefault(name, {})[state] = count
        return found

    def collect(self, name: str, folder: Folder) -> None:
        """Put a folder into a collection, made with its first folder. Raises FolderError."""
        name = " ".join(name.split())
        if not name or '"' in name:
            raise FolderError("A collection needs a name, without quotation marks.")
        known = self._db.value("select name from collected where name = ?", (name,))
        self._db.run("insert or ignore into collected values(?, ?)", (known or name, folder.id))

    def uncollect(self, name: str, folder: Folder | None = None) -> None:
        """Take a folder out of a collection, or all of them."""
        which, values = (" and folder_id = ?", (folder.id,)) if folder else ("", ())
        self._db.run(f"delete from collected where name = ?{which}", (name, *values))

    # --- files ---------------------------------------------------------------------------------

    def files(self, folder: Folder | None = None) -> list[FileRow]:
        """Every file, or those of one folder, by path, with "unreachable" where its folder is."""
        where, values = ("where f.folder_id = ?", (folder.id,)) if folder else ("", ())
        columns = _COLUMNS.replace(
            "f.state, f.code, f.reason",
            "case when d.unreachable <> '' then 'unreachable' else f.state end, f.code,"
            " case when d.unreachable <> '' then d.unreachable else f.reason end",
        )
        sql = f"select {columns} from files f join folders d on d.id = f.folder_id {where}"
        return [_file(row) for row in self._db.rows(sql + " order by f.path", values)]

    def file(self, path: str) -> FileRow | None:
        row = self._db.row(f"select {_COLUMNS} from files f where f.path = ?", (pack_path(path),))
        return _file(row) if row else None

    def files_below(self, path: str) -> list[FileRow]:
        """The files in a folder of any level."""
        prefix = path.rstrip(os.sep) + os.sep
        return [
            _file(row)
            for row in self._db.rows(
                f"select {_COLUMNS} from files f where substr(cast(f.path as text), 1, ?) = ?"
                " order by f.path",
                (len(prefix), prefix),
            )
        ]

    def passage_counts(self) -> dict[int, int]:
        """Passages per file id, of the files that have any."""
        return dict(
            self._db.rows(
                "select f.id, count(*) from files f"
                " join passages p on p.document_id = f.document_id group by f.id"
            )
        )

    def counts(self) -> dict[str, int]:
        """Files by state, "unreachable" included."""
        return dict(
            self._db.rows(
                "select case when d.unreachable <> '' then 'unreachable' else f.state end, count(*)"
                " from files f join folders d on d.id = f.folder_id group by 1"
            )
        )

    def put_file(self, folder_id: int, source: SourceFile, kind: str) -> None:
        """Enter a file that is new or has changed; until it is read, its old text is found."""
        self._db.run(
            "insert into files(folder_id, path, kind, size, modified_ns, state, changed_at)"
            " values(?, ?, ?, ?, ?, 'new', ?) on conflict(path) do update set"
            " folder_id = excluded.folder_id, kind = excluded.kind, size = excluded.size,"
            " modified_ns = excluded.modified_ns, state = 'new', attempts = 0, code = '',"
            " reason = '', changed_at = excluded.changed_at",
            (folder_id, pack_path(source.path), kind, source.size, source.modified_ns, _now()),
        )

    def touch_file(self, id: int, source: SourceFile, read_ns: int) -> None:
        """The same bytes, perhaps with another time."""
        self._db.run(
            "update files set size = ?, modified_ns = ?, read_ns = ? where id = ?",
            (source.size, source.modified_ns, read_ns, id),
        )

    def move_file(self, file: FileRow, folder_id: int, source: SourceFile) -> None:
        """The same file under another path: nothing is read again."""
        self._db.run(
            "delete from files where path = ? and id <> ?", (pack_path(source.path), file.id)
        )
        self._db.run(
            "update files set path = ?, folder_id = ?, size = ?, modified_ns = ?, changed_at = ?"
            " where id = ?",
            (pack_path(source.path), folder_id, source.size, source.modified_ns, _now(), file.id),
        )

    def remove_files(self, ids: Iterable[int]) -> None:
        self._db.run_many("delete from files where id = ?", [(id,) for id in ids])

    def adopt(self, folder: Folder, into: Folder) -> None:
        """Hand the files of a folder to one that holds it."""
        self._db.run("update files set folder_id = ? where folder_id = ?", (into.id, folder.id))
        self.remove_folder(folder)

    def retry(self, id: int) -> None:
        self._db.run(
            "update files set state = 'new', attempts = 0, code = '', reason = '' where id = ?",
            (id,),
        )

    # --- the queue -------------------------------------------------------------------------------

    def waiting(self, limit: int, code: str = "") -> list[FileRow]:
        """Files to read next: the newest first, those that a crash interrupted last.

        `code` SCAN: those whose scanned pages are to be recognised.
        """
        return [
            _file(row)
            for row in self._db.rows(
                f"select {_COLUMNS} from files f join folders d on d.id = f.folder_id"
                " where f.state in ('new', 'reading') and d.unreachable = '' and f.code = ?"
                " order by f.attempts, f.modified_ns desc limit ?",
                (code, limit),
            )
        ]

    def waiting_count(self, code: str = "") -> tuple[int, int]:
        """Files and bytes that wait to be read; `code` as above."""
        row = self._db.row(
            "select count(*), coalesce(sum(f.size), 0) from files f"
            " join folders d on d.id = f.folder_id"
            " where f.state in ('new', 'reading') and d.unreachable = '' and f.code = ?",
            (code,),
        )
        assert row is not None
        return int(row[0]), int(row[1])

    def begin_reading(self, file: FileRow) -> bool:
        """Count the attempt before the file is opened; False if it has had its attempts.

        A file that is found in state "reading" was being read when a process died.
        """
        if file.attempts >= MAX_ATTEMPTS:
            self.set_aside(
                file.id,
                "failed",
                "crashed",
                "Footnote stopped each time it read this file; it waits until the file changes.",
            )
            return False
        self._db.run(
            "update files set state = 'reading', attempts = attempts + 1 where id = ?", (file.id,)
        )
        return True

    def set_read(self, id: int, source: SourceFile, hash: bytes, read_ns: int, recipe: str) -> None:
        """Record which bytes are being read and by what; `set_ready` or `set_aside` follows."""
        self._db.run(
            "update files set size = ?, modified_ns = ?, hash = ?, read_ns = ?, recipe = ?"
            " where id = ?",
            (source.size, source.modified_ns, hash, read_ns, recipe, id),
        )

    def set_ready(self, id: int, document_id: int, reason: str = "") -> None:
        """`reason`: what is to be known of how it was read, and what of it was not."""
        self._db.run(
            "update files set state = 'ready', code = '', reason = ?, attempts = 0,"
            " document_id = ?, changed_at = ? where id = ?",
            (reason, document_id, _now(), id),
        )

    def set_scan(self, id: int, document_id: int | None, reason: str) -> None:
        """Its scanned pages are to be recognised, after all other files; the text that it has
        without them is found until then."""
        self._db.run(
            "update files set state = 'new', code = ?, reason = ?, attempts = 0,"
            " document_id = ?, changed_at = ? where id = ?",
            (SCAN, reason, document_id, _now(), id),
        )

    def release_scans(self) -> None:
        """Scanned pages are not to be recognised any more: their files are read without them."""
        self._db.run(
            "update files set state = 'new', code = '', reason = '', attempts = 0"
            " where code = ? and state in ('new', 'reading')",
            (SCAN,),
        )

    def set_attempts(self, id: int, attempts: int) -> None:
        """1 when a page more of a scan was recognised: what counts is deaths since then."""
        self._db.run("update files set attempts = ? where id = ?", (attempts, id))

    def set_aside(self, id: int, state: FileState, code: str, reason: str) -> None:
        """Record that a file gives no document, and why; a text it gave before is let go."""
        self._db.run(
            "update files set state = ?, code = ?, reason = ?, document_id = null,"
            " attempts = 0, changed_at = ? where id = ?",
            (state, code, reason, _now(), id),
        )
