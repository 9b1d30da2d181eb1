"""Under the store: which embedder serves, which one is to come, and how far that one is.

The vectors of the one to come are filled beside those that searches use. Its queue is what has
no vector of it yet, so a killed run goes on where it was; the switch is one transaction; vectors
that nobody uses any more are deleted afterwards, a few at a time.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.store.database import Database


@dataclass(frozen=True, slots=True)
class KnownEmbedder:
    """An embedder as the store knows it; `name` is the model's id and a hash of its weights."""

    id: int
    name: str
    dimensions: int

    @property
    def model_id(self) -> str:
        return self.name.rpartition(":")[0] or self.name


class Embedders:
    """At most one embedder is current and at most one is coming; those of others are swept."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def current(self) -> KnownEmbedder | None:
        """Whose vectors answer; None in a library that has never had an embedder."""
        return self._one("current")

    def coming(self) -> KnownEmbedder | None:
        """Whose vectors are filled beside those of the current one."""
        return self._one("coming")

    def has_vectors(self, id: int) -> bool:
        found = self._db.value("select 1 from vectors where embedder_id = ? limit 1", (id,))
        return found is not None

    def prepare(self, name: str, dimensions: int) -> int:
        """Make an embedder the coming one; whichever was so before is so no longer."""
        with self._db.transaction():
            self._db.run(
                "insert or ignore into embedders(name, dimensions) values(?, ?)",
                (name, dimensions),
            )
            self._db.run("update embedders set coming = (name = ? and not current)", (name,))
            return int(self._db.value("select id from embedders where name = ?", (name,)))

    def drop(self) -> None:
        """No embedder is coming any more; `sweep` deletes what it had."""
        self._db.run("update embedders set coming = 0")

    def missing(self, id: int, after: int, limit: int) -> list[tuple[int, str, str]]:
        """(text id, context, text) of texts without a vector of it, with ids above `after`."""
        return [
            (int(text_id), str(context), str(text))
            for text_id, context, text in self._db.rows(
                "select t.id, t.context, t.text from texts t where t.id > ? and not exists"
                " (select 1 from vectors v where v.embedder_id = ? and v.text_id = t.id)"
                " order by t.id limit ?",
                (after, id, limit),
            )
        ]

    def missing_count(self, id: int) -> int:
        texts = int(self._db.value("select count(*) from texts"))
        return texts - int(
            self._db.value("select count(*) from vectors where embedder_id = ?", (id,))
        )

    def adopt(self, id: int) -> None:
        """Searches use this embedder from now on; a text that it lacks joins its queue."""
        with self._db.transaction():
            self._db.run("update embedders set current = (id = ?), coming = 0", (id,))
            self._db.run("delete from waiting")
            self._db.run(
                "insert into waiting(text_id, priority) select t.id, 0 from texts t"
                " where not exists (select 1 from vectors v where v.embedder_id = ?"
                " and v.text_id = t.id)",
                (id,),
            )

    def sweep(self, limit: int) -> int:
        """Delete up to `limit` vectors that nobody uses: how many were deleted, 0 at the end.

        The rows of embedders stay: their ids are never given to another one.
        """
        idle = "(select id from embedders where not current and not coming)"
        id = self._db.value(f"select embedder_id from vectors where embedder_id in {idle} limit 1")
        if id is None:
            if self._db.value(f"select 1 from code_blocks where embedder_id in {idle} limit 1"):
                self._db.run(f"delete from code_blocks where embedder_id in {idle}")
            return 0
        with self._db.transaction():
            self._db.run(
                "delete from vectors where embedder_id = ? and text_id in"
                " (select text_id from vectors where embedder_id = ? limit ?)",
                (id, id, limit),
            )
            return self._db.changes()

    def _one(self, mark: str) -> KnownEmbedder | None:
        row = self._db.row(f"select id, name, dimensions from embedders where {mark}")
        return KnownEmbedder(int(row[0]), str(row[1]), int(row[2])) if row else None
