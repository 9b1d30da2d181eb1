"""For tests of encrypted homes: which files hold a text, and a home with all that it may keep."""

from __future__ import annotations

from pathlib import Path

from assistant.chats import Turn
from assistant.paths import Home
from assistant.store import Store
from assistant.store.chats import Chats
from assistant.store.papers import paper
from assistant.vault import PAPERS

PASSPHRASE = "correct horse battery"
SECRET = "Zanzibar Quokka"
"""Stands in the library, the conversations and the questions of `fill`."""


def holders(folder: Path, *texts: str) -> list[str]:
    """Files (relative paths) that hold one of the texts, in the encodings a file may have."""
    wanted = [form for text in texts for form in (text.encode(), text.encode("utf-16-le"))]
    wanted += [form.lower() for form in wanted]
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in wanted)
    )


def fill(home: Home) -> None:
    """A library, a conversation and questions that hold SECRET."""
    with Store.open(home.store, home.key) as store:
        store.database.run(
            "insert into texts(hash, context, text) values(x'01', 'Notes', ?)",
            (f"The {SECRET} lives in the garden. " * 200,),
        )
        store.database.run(
            "insert into words(rowid, context, text) values(1, 'Notes', ?)", (SECRET,)
        )
    chats = Chats.open(home.chats, home.key)
    chats.begin("c", f"About the {SECRET}")
    chats.ask("c", Turn("t", f"Where does the {SECRET} live?", "2026-01-01T00:00:00", ()))
    chats.close()
    for name in PAPERS:
        paper(home, name).append(f'{{"question": "Who is the {SECRET}?"}}\n')


def kept(home: Home) -> tuple[object, ...]:
    """What `fill` has put there, as the home now gives it."""
    with Store.open_existing(home.store, home.key) as store:
        texts = store.database.rows("select text from texts")
        found = store.database.rows("select rowid from words where words match 'quokka'")
        assert store.database.rows("pragma quick_check") == [("ok",)]
    chats = Chats.open(home.chats, home.key)
    turns = chats.turns("c")
    chats.close()
    return texts, found, turns, tuple(paper(home, name).read() for name in PAPERS)
