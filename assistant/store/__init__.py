"""The store: the only SQL. One SQLite file with FTS5 and sqlite-vec; parsers' documents go in,
ranked text ids and exact places come out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.errors import StoreError
from assistant.keys import Key
from assistant.records import Place
from assistant.store.database import Database
from assistant.store.documents import Documents, Indexable, StoredPassage
from assistant.store.embedders import Embedders, KnownEmbedder
from assistant.store.finding import Located, locate
from assistant.store.ledger import FileRow, Folder, Ledger
from assistant.store.migrations import migrate
from assistant.store.recognised import Recognised
from assistant.store.selection import Selection, allowed_ids
from assistant.store.survey import Survey, SurveyedFile
from assistant.store.vectors import Vectors
from assistant.store.words import WordQuery, Words

__all__ = [
    "FileRow",
    "Folder",
    "Indexable",
    "KnownEmbedder",
    "Located",
    "Selection",
    "Store",
    "StoredPassage",
    "SurveyedFile",
    "WordQuery",
]


class Store:
    """The library of one person: `ledger`, `documents`, `words`, `vectors`, `embedders`, …"""

    def __init__(self, db: Database) -> None:
        self.database = db
        self.ledger = Ledger(db)
        self.documents = Documents(db)
        self.words = Words(db)
        self.vectors = Vectors(db)
        self.embedders = Embedders(db)
        self.survey = Survey(db)
        self.recognised = Recognised(db)

    @classmethod
    def open(cls, path: Path, key: Key | None = None) -> Store:
        """Open the library, made or brought to this version's shape if needed.

        Raises `StoreError` if it is damaged, locked, encrypted or from a newer version.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"The folder {path.parent} cannot be made: check its permissions.", str(error)
            ) from error
        db = Database(path, key)
        try:
            migrate(db)
            return cls(db)
        except BaseException:
            db.close()
            raise

    @classmethod
    def in_memory(cls) -> Store:
        """An empty library that is never on the disk."""
        return cls.open(Path(":memory:"))

    @classmethod
    def open_existing(cls, path: Path, key: Key | None = None) -> Store:
        """Open a library that must be there."""
        if not path.exists():
            raise StoreError(
                "There is no library yet: run `footnote index FOLDER` on a folder of yours first."
            )
        return cls.open(path, key)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        with self.database.transaction():
            yield

    def locate(self, text_ids: Sequence[int], selection: Selection) -> dict[int, list[Located]]:
        """Where selected files say each text: the newest file first."""
        return locate(self.database, text_ids, selection)

    def allowed(self, selection: Selection) -> npt.NDArray[np.int64]:
        """The ids of the texts that selected files say."""
        return allowed_ids(self.database, selection)

    def place_of(self, passage_id: int, start: int, end: int) -> Place:
        """The exact place of a range of the page that the passage is on."""
        passage = self.documents.passage(passage_id)
        if passage is None:
            raise LookupError(f"no passage {passage_id}")
        return self.documents.place(passage, start, end)

    def check(self) -> list[str]:
        """What is wrong with the file, in words; empty if nothing is."""
        problems = [
            str(line) for (line,) in self.database.rows("pragma integrity_check") if line != "ok"
        ]
        broken = self.database.rows("pragma foreign_key_check")
        problems += [f"foreign key: {row}" for row in broken]
        for name, sql in _CONSISTENT.items():
            count = int(self.database.value(sql))
            if count:
                problems.append(f"{name}: {count}")
        return problems

    def size(self) -> int:
        """Bytes on disk, the write-ahead log included."""
        files = (self.database.path, self.database.path.with_name(self.database.path.name + "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def copy(self, target: Path, key: Key | None = None) -> None:
        """Write all of it, as it is now, into a file that is not there yet. Raises `StoreError`."""
        self.database.copy(target, key)

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file."""
        self.database.run("pragma wal_checkpoint(truncate)")

    def close(self) -> None:
        self.database.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


_CONSISTENT = {
    "texts that the word index lacks": "select (select count(*) from texts)"
    " - (select count(*) from words)",
    "texts that have no passage": "select count(*) from texts"
    " where id not in (select text_id from passages)",
    "texts with neither a vector nor a place in the queue": "select count(*) from texts where"
    " id not in (select text_id from waiting) and id not in (select text_id from vectors"
    " where embedder_id in (select id from embedders where current))",
    "ready files without a document": "select count(*) from files"
    " where state = 'ready' and document_id is null",
}
