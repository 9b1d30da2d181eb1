"""Under the store: its shape, as named functions that are only ever appended to."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

from assistant.errors import StoreError
from assistant.store.database import Database


def create_tables(db: Database) -> None:
    """Files point to documents (by content), documents to passages, passages to texts.

    A text is what is searched and embedded, stored once however many passages say it. So a
    rename, a move or a copy adds no text, and an edit adds only the texts that changed.
    """
    for statement in (
        """create table folders(
             id integer primary key,
             path text not null unique,
             include text not null,      -- JSON list of patterns
             exclude text not null,      -- JSON list of patterns
             device text not null default '',       -- of its file system: tells an emptied folder
                                                    -- from a drive that is not mounted
             unreachable text not null default '',  -- why, or ''
             added_at text not null)""",
        """create table documents(
             id integer primary key,
             hash blob not null,         -- of the file's bytes
             kind text not null,         -- "pdf", "docx", …
             recipe text not null,       -- versions of the parser and the chunker that made it
             title text not null,
             author text not null,
             date text not null,
             warnings text not null,     -- JSON list
             unique(hash, kind))""",
        """create table files(
             id integer primary key,
             folder_id integer not null references folders(id) on delete cascade,
             path text not null unique,
             kind text not null,
             size integer not null,
             modified_ns integer not null,
             hash blob,                  -- of the bytes that were read last
             read_ns integer not null default 0,     -- when they were
             recipe text not null default '',        -- versions of what read them
             state text not null check(state in ('new','reading','ready','failed','skipped')),
             code text not null default '',
             reason text not null default '',
             attempts integer not null default 0,
             document_id integer references documents(id),
             changed_at text not null)""",
        "create index files_by_document on files(document_id)",
        "create index files_by_hash on files(hash)",
        "create index files_by_state on files(state, modified_ns)",
        "create index files_by_folder on files(folder_id)",
        """create table pages(
             id integer primary key,
             document_id integer not null references documents(id) on delete cascade,
             number integer not null,    -- from 0, in the document
             page integer, sheet text, slide integer, message text, attachment text,
             first_line integer,
             spans blob not null,        -- see codec.py
             text blob not null,         -- see codec.py
             unique(document_id, number))""",
        """create table texts(
             id integer primary key,
             hash blob not null unique,  -- of context and text
             context text not null,      -- title, heading path, column headings
             text text not null)""",
        """create table passages(
             id integer primary key,
             document_id integer not null references documents(id) on delete cascade,
             number integer not null,    -- from 0, in the document: neighbours are number ± 1
             page_id integer not null references pages(id) on delete cascade,
             start integer not null,
             end integer not null,
             heading text not null,
             header text not null,
             text_id integer not null references texts(id))""",
        "create index passages_by_text on passages(text_id)",
        "create index passages_by_page on passages(page_id)",
        "create unique index passages_by_document on passages(document_id, number)",
        """create virtual table words using fts5(
             context, text, content='', contentless_delete=1,
             tokenize="porter unicode61 remove_diacritics 2")""",
        "insert into words(words, rank) values('rank', 'bm25(0.5, 1.0)')",
        "create virtual table word_counts using fts5vocab(words, row)",
        """create table embedders(
             id integer primary key,
             name text not null unique,  -- model and the hash of its weights
             dimensions integer not null,
             current integer not null default 0)  -- 1 for the one that waiting is kept for""",
        """create table vectors(
             embedder_id integer not null references embedders(id) on delete cascade,
             text_id integer not null references texts(id) on delete cascade,
             vector blob not null,       -- int8, scaled by its largest component
             primary key(embedder_id, text_id)) without rowid""",
        "create index vectors_by_text on vectors(text_id)",
        """create table code_blocks(
             id integer primary key,
             embedder_id integer not null references embedders(id) on delete cascade,
             text_ids blob not null,     -- int64 little endian
             codes blob not null)        -- one row of sign bits a vector""",
        """create table waiting(          -- texts without a vector of the current embedder
             text_id integer primary key references texts(id) on delete cascade,
             priority integer not null)""",
        "create index waiting_by_priority on waiting(priority desc)",
    ):
        db.run(statement)


def add_lines(db: Database) -> None:
    """The line that a passage begins on, so that its place needs no look at its whole page."""
    db.run("alter table passages add column line integer")  # null: not recorded, or no lines


def add_collections(db: Database) -> None:
    """Named groups of folders; a collection is there while a folder is in it."""
    db.run(
        """create table collected(
             name text not null collate nocase,
             folder_id integer not null references folders(id) on delete cascade,
             primary key(name, folder_id)) without rowid"""
    )


def add_coming_embedder(db: Database) -> None:
    """An embedder whose vectors are filled beside those that serve; and a recipe says only that
    an embedder's tokenizer measured the passages: another embedder reads no file again.
    """
    db.run("alter table embedders add column coming integer not null default 0")
    for table in ("documents", "files"):
        for (recipe,) in db.rows(f"select distinct recipe from {table}"):
            db.run(f"update {table} set recipe = ? where recipe = ?", (_measured(recipe), recipe))


def _measured(recipe: str) -> str:
    """The recipe with "tokens" where it had the longest text of an embedder ("/512")."""
    try:
        parts = json.loads(recipe)
    except ValueError:
        return recipe
    if not (isinstance(parts, list) and parts and str(parts[-1]).startswith("/")):
        return recipe
    return json.dumps([*parts[:-1], "tokens"], separators=(",", ":"))


def add_recognition(db: Database) -> None:
    """What text recognition found on scanned pages, by the file's bytes: kept while a file has
    them, for it takes seconds a page; and how sure it was, with each page that it gave.
    """
    db.run("alter table pages add column confidence real")  # null: no page of recognised text
    db.run(
        """create table recognised(
             hash blob not null,         -- of the file's bytes
             page integer not null,      -- from 1
             version integer not null,   -- of what recognised it
             confidence real not null,
             turn integer not null,      -- quarter turns that its text is set at
             spans blob not null,        -- see codec.py: a line of `text` each
             text blob not null,
             primary key(hash, page))"""
    )


MIGRATIONS: tuple[Callable[[Database], None], ...] = (
    create_tables,
    add_lines,
    add_collections,
    add_coming_embedder,
    add_recognition,
)


def migrate(db: Database, steps: tuple[Callable[[Database], None], ...] = MIGRATIONS) -> None:
    """Bring a file to this version's shape, each step in a transaction that also records it."""
    known = [step.__name__ for step in steps]
    if db.value("select 1 from sqlite_schema where name = 'migrations'"):
        applied = [name for (name,) in db.rows("select name from migrations")]
    else:
        applied = []
    if set(applied) - set(known):
        raise StoreError(
            "This library was made by a newer version of Footnote: update Footnote to open it.",
            f"unknown migrations {sorted(set(applied) - set(known))}",
        )
    for step in steps:
        if step.__name__ not in applied:
            with db.transaction():
                db.run(
                    "create table if not exists migrations(name text primary key, applied_at text)"
                )
                if db.value("select 1 from migrations where name = ?", (step.__name__,)):
                    continue  # another process was first
                step(db)
                now = datetime.now(UTC).isoformat(timespec="seconds")
                db.run("insert into migrations values(?, ?)", (step.__name__, now))
