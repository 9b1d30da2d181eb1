"""Under the store: conversations, in a file of their own beside the library.

They are the user's words, not the library's: they stay when the library is deleted and made anew,
and what is deleted here is overwritten.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from assistant.chats import (
    Chat,
    Turn,
    answer_from_json,
    answer_to_json,
    hits_from_json,
    hits_to_json,
)
from assistant.errors import StoreError
from assistant.keys import Key
from assistant.languages import fold
from assistant.store.database import Database, Row
from assistant.store.migrations import migrate


def create_chats(db: Database) -> None:
    for statement in (
        """create table chats(
             id text primary key,
             name text not null,
             folded text not null,       -- the name, for searching
             is_pinned integer not null default 0,
             changed_at text not null)""",
        """create table turns(
             id text primary key,
             chat_id text not null references chats(id) on delete cascade,
             number integer not null,    -- from 0, in the conversation
             question text not null,
             asked_at text not null,
             scope text not null,        -- JSON list of paths
             answer text not null default '',  -- JSON, '' while there is none
             hits text not null default '[]',  -- JSON
             problem text not null default '',
             words text not null,        -- what a search of conversations looks in, folded
             unique(chat_id, number))""",
        "create index turns_by_time on turns(asked_at)",
    ):
        db.run(statement)


CHAT_MIGRATIONS: tuple[Callable[[Database], None], ...] = (create_chats,)

_TURN = "id, question, asked_at, scope, answer, hits, problem"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


class Chats:
    """The conversations of one person. Ids are the caller's."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @classmethod
    def open(cls, path: Path, key: Key | None = None) -> Chats:
        """Open the conversations, made if there are none. Raises `StoreError`."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"The folder {path.parent} cannot be made: check its permissions.", str(error)
            ) from error
        db = Database(path, key)
        try:
            db.run("pragma secure_delete = on")
            migrate(db, CHAT_MIGRATIONS)
            return cls(db)
        except BaseException:
            db.close()
            raise

    def close(self) -> None:
        self._db.close()

    # --- reading ---------------------------------------------------------------------------------

    def chats(self, text: str = "") -> tuple[Chat, ...]:
        """Conversations that hold every word of the text: pinned ones first, then the newest."""
        words = fold(text).split()
        holds = " and ".join(
            "(instr(c.folded, ?) > 0 or exists (select 1 from turns t"
            " where t.chat_id = c.id and instr(t.words, ?) > 0))"
            for _ in words
        )
        rows = self._db.rows(
            "select c.id, c.name, c.is_pinned, c.changed_at,"
            " (select count(*) from turns t where t.chat_id = c.id)"
            f" from chats c where {holds or '1'} order by c.is_pinned desc, c.changed_at desc",
            [word for word in words for _ in range(2)],
        )
        return tuple(Chat(id, name, bool(pin), at, turns) for id, name, pin, at, turns in rows)

    def turns(self, chat_id: str) -> tuple[Turn, ...]:
        """Of one conversation, oldest first."""
        sql = f"select {_TURN} from turns where chat_id = ? order by number"
        return tuple(_turn(row) for row in self._db.rows(sql, (chat_id,)))

    def questions(self, most: int) -> tuple[str, ...]:
        """What was asked last in any conversation, each once, the newest last."""
        rows = self._db.rows(
            "select question from turns group by question order by max(asked_at) desc limit ?",
            (most,),
        )
        return tuple(question for (question,) in reversed(rows))

    # --- writing ---------------------------------------------------------------------------------

    def begin(self, id: str, name: str) -> None:
        self._db.run(
            "insert or ignore into chats(id, name, folded, changed_at) values(?, ?, ?, ?)",
            (id, name, fold(name), _now()),
        )

    def ask(self, chat_id: str, turn: Turn) -> None:
        """Add a turn, or put it in the place of the one with its id."""
        now = turn.asked_at or _now()
        with self._db.transaction():
            self._db.run(
                "insert into turns(id, chat_id, number, question, asked_at, scope, words)"
                " select ?, ?, coalesce(max(number) + 1, 0), ?, ?, ?, ? from turns"
                " where chat_id = ?"
                " on conflict(id) do update set question = excluded.question,"
                " asked_at = excluded.asked_at, scope = excluded.scope, words = excluded.words,"
                " answer = '', hits = '[]', problem = ''",
                (
                    turn.id,
                    chat_id,
                    turn.question,
                    now,
                    json.dumps(turn.scope),
                    fold(turn.question),
                    chat_id,
                ),
            )
            self._db.run("update chats set changed_at = ? where id = ?", (now, chat_id))

    def answer(self, turn: Turn) -> None:
        """Keep what came of a turn that was asked."""
        said = [sentence.text for sentence in turn.answer.sentences] if turn.answer else []
        self._db.run(
            "update turns set answer = ?, hits = ?, problem = ?, words = ? where id = ?",
            (
                answer_to_json(turn.answer) if turn.answer else "",
                hits_to_json(turn.hits),
                turn.problem,
                fold(" ".join((turn.question, *said))),
                turn.id,
            ),
        )

    def rename(self, id: str, name: str) -> None:
        self._db.run("update chats set name = ?, folded = ? where id = ?", (name, fold(name), id))

    def pin(self, id: str, pinned: bool) -> None:
        self._db.run("update chats set is_pinned = ? where id = ?", (pinned, id))

    def delete(self, id: str) -> None:
        """Delete a conversation and overwrite what it was."""
        self._db.run("delete from chats where id = ?", (id,))
        self._db.run("pragma wal_checkpoint(truncate)")

    def delete_all(self) -> None:
        self._db.run("delete from chats")
        self._db.run("pragma wal_checkpoint(truncate)")


def _turn(row: Row) -> Turn:
    id, question, asked_at, scope, answer, hits, problem = row
    return Turn(
        id,
        question,
        asked_at,
        tuple(json.loads(scope)),
        answer_from_json(answer) if answer else None,
        hits_from_json(hits),
        problem,
    )
