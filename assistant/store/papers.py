"""Under the store: texts that a home keeps beside its library, such as the user's own questions.

In a home that is not encrypted they are plain files for the user to read and correct; in an
encrypted one they are rows of `papers.db`, under the same names.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Protocol

from assistant.keys import Key, salt_of
from assistant.paths import PART, Home
from assistant.store.database import Database
from assistant.store.sealing import HeldFile


class Paper(Protocol):
    """A text with a name. Reading and writing may raise OSError, UnicodeError or StoreError."""

    @property
    def name(self) -> str:
        """What to call it in a sentence."""
        ...

    def read(self) -> str | None:
        """None if it was never written."""
        ...

    def write(self, text: str) -> None:
        """In full or not at all."""
        ...

    def append(self, text: str) -> None:
        """On the disk before it returns."""
        ...

    def forget(self) -> None:
        """As if it was never written."""
        ...


class PlainPaper:
    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def name(self) -> str:
        return str(self.path)

    def read(self) -> str | None:
        try:
            return self.path.read_text("utf-8-sig")
        except FileNotFoundError:
            return None

    def write(self, text: str) -> None:
        part = self.path.with_name(self.path.name + PART)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, "utf-8")
        os.replace(part, self.path)  # noqa: PTH105

    def append(self, text: str) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())

    def forget(self) -> None:
        self.path.unlink(missing_ok=True)


class SealedPaper:
    def __init__(self, home: Home, key: str) -> None:
        self._home = home
        self._key = key

    @property
    def name(self) -> str:
        return f"{self._key} (encrypted)"

    def read(self) -> str | None:
        if not self._home.papers.exists():
            return None
        with closing(_open(self._home.papers, self._home.key)) as db:
            found = db.value("select text from papers where name = ?", (self._key,))
        return None if found is None else str(found)

    def write(self, text: str) -> None:
        with closing(_open(self._home.papers, self._home.key)) as db:
            db.run("insert or replace into papers values(?, ?)", (self._key, text))

    def append(self, text: str) -> None:
        with closing(_open(self._home.papers, self._home.key)) as db:
            db.run(
                "insert into papers values(?, ?)"
                " on conflict(name) do update set text = text || excluded.text",
                (self._key, text),
            )
            db.run("pragma wal_checkpoint(full)")

    def forget(self) -> None:
        if self._home.papers.exists():
            with closing(_open(self._home.papers, self._home.key)) as db:
                db.run("delete from papers where name = ?", (self._key,))


def _open(path: Path, key: Key | None) -> Database:
    path.parent.mkdir(parents=True, exist_ok=True)
    db = Database(path, key)
    try:
        db.run("pragma secure_delete = on")
        db.run("create table if not exists papers(name text primary key, text text not null)")
    except BaseException:
        db.close()
        raise
    return db


def read_papers(file: HeldFile) -> dict[str, str]:
    """Name -> text of everything in it."""
    return {str(name): str(text) for name, text in file.rows("select name, text from papers")}


def write_papers(path: Path, key: Key, texts: dict[str, str]) -> None:
    """A new file of papers."""
    with closing(_open(path, key)) as db:
        db.run_many("insert into papers values(?, ?)", texts.items())
        db.run("pragma journal_mode = delete")


def paper(home: Home, name: str) -> Paper:
    """The text with this name (its path in the home), wherever this home keeps it."""
    return SealedPaper(home, name) if is_papered(home) else PlainPaper(home.folder / name)


def is_papered(home: Home) -> bool:
    """Whether the home keeps its texts encrypted."""
    return home.key is not None or salt_of(home.store) is not None
