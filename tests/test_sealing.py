"""A home is encrypted, changed and opened in plain again; killed at any moment nothing is lost."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
import unicodedata
from collections.abc import Generator
from pathlib import Path

import pytest

from assistant.errors import LockedError, StoreError
from assistant.keys import Key
from assistant.paths import Home
from assistant.records import Message
from assistant.sealing import Copying, change, new_key, unlock
from assistant.store import Store
from assistant.store.chats import Chats
from assistant.store.papers import paper
from assistant.tuning.drafts import read_drafts, set_aside, write_drafts
from assistant.tuning.examples import Example
from assistant.tuning.pairs import Pair, read_pairs, write_pairs
from assistant.vault import DAMAGED, PAIRS, exposed, is_sealed
from tests.sealed import PASSPHRASE, SECRET, fill, holders, kept


def run(changing: Generator[Copying, None, Home]) -> Home:
    def whole() -> Generator[Copying, None, None]:
        made.append((yield from changing))

    made: list[Home] = []
    list(whole())
    return made[0]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    fill(made)
    return made


def test_nothing_of_an_encrypted_home_is_plain_text(home: Home) -> None:
    assert len(holders(home.folder, SECRET)) >= 4  # or the search would prove nothing
    before = kept(home)
    sealed = run(change(home, new_key(PASSPHRASE)))
    assert is_sealed(home)
    assert holders(home.folder, SECRET, "garden", PASSPHRASE, "SQLite format 3") == []
    assert kept(sealed) == before
    with Store.open(sealed.store, sealed.key) as store:  # the write-ahead log, too
        store.database.run("update texts set text = text || ' and a Wombat Gloop'")
        assert (home.folder / "library.db-wal").stat().st_size > 0
        assert holders(home.folder, SECRET, "Wombat Gloop", "SQLite format 3") == []
    assert exposed(sealed) == []
    assert not list(home.folder.rglob("*.old")) + list(home.folder.rglob("*.new"))


def test_what_is_added_to_an_encrypted_home_is_encrypted(tmp_path: Path) -> None:
    empty = Home(tmp_path / "home")
    sealed = run(change(empty, new_key(PASSPHRASE)))
    fill(sealed)
    assert holders(sealed.folder, SECRET, "SQLite format 3") == []
    assert kept(unlock(empty, PASSPHRASE)) == kept(sealed)


def test_only_the_passphrase_opens_it(home: Home) -> None:
    run(change(home, new_key("Größe der Häuser")))
    with pytest.raises(LockedError, match="encrypted"):
        Store.open(home.store)
    with pytest.raises(LockedError, match="encrypted"):
        Chats.open(home.chats)
    with pytest.raises(LockedError, match="not the passphrase"):
        unlock(home, "Grösse der Häuser")
    with pytest.raises(LockedError, match="not the passphrase"):
        unlock(home, "")
    kept(unlock(home, unicodedata.normalize("NFD", "Größe der Häuser")))  # another keyboard's form
    with pytest.raises(LockedError, match="8 characters"):
        new_key("short")


def test_the_passphrase_is_changed_and_removed(home: Home) -> None:
    before = kept(home)
    sealed = run(change(home, new_key(PASSPHRASE)))
    other = run(change(sealed, new_key("another passphrase")))
    assert kept(other) == before
    assert holders(home.folder, SECRET) == []
    with pytest.raises(LockedError):
        unlock(home, PASSPHRASE)
    with pytest.raises(LockedError, match="enter its passphrase"):
        run(change(home, None))
    plain = run(change(unlock(home, "another passphrase"), None))
    assert plain.key is None
    assert not is_sealed(home)
    assert kept(plain) == before
    assert not home.papers.exists()
    assert len(holders(home.folder, SECRET)) >= 4


def test_an_open_library_is_left_as_it_is(home: Home) -> None:
    before = kept(home)
    changing = change(home, new_key(PASSPHRASE))
    with Store.open(home.store), pytest.raises(StoreError, match="busy"):
        run(changing)
    assert not is_sealed(home)
    assert kept(home) == before


def test_stopping_midway_changes_nothing(home: Home) -> None:
    before = kept(home)
    sealed = run(change(home, new_key(PASSPHRASE)))
    changing = change(sealed, None)
    assert next(changing).name == "library.db"
    assert next(changing).name == "chats.db"  # the plain copy of the library is there now
    changing.close()
    assert holders(home.folder, SECRET) == []
    assert kept(sealed) == before


def test_what_cannot_be_encrypted_is_named(home: Home) -> None:
    (home.folder / "tuning" / "mine").mkdir(parents=True)
    assert exposed(home) == []
    sealed = run(change(home, new_key(PASSPHRASE)))
    (home.folder / "evaluation" / "questions.jsonl").write_text("{}", "utf-8")
    (home.folder / "tuning" / "pairs.jsonl").write_text("{}", "utf-8")
    assert [one.kind for one in exposed(sealed)] == ["questions", "examples", "training"]


def test_examples_and_pairs_are_encrypted_too(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    turns = (Message("user", f"Who is the {SECRET}?"), Message("assistant", "Nobody."))
    example, pair = Example(turns, "g", 1, "f"), Pair("p", f"Where is the {SECRET}?", "Here.")
    write_drafts(home, [example])
    write_pairs(paper(home, PAIRS), [pair])
    assert len(holders(home.folder, SECRET)) == 2
    sealed = run(change(home, new_key(PASSPHRASE)))
    assert holders(home.folder, SECRET) == []
    assert read_drafts(sealed) == [example]
    assert read_pairs(paper(sealed, PAIRS)) == [pair]
    write_drafts(sealed, [example, example])
    set_aside(sealed)
    assert holders(home.folder, SECRET) == []
    assert exposed(sealed) == []
    with pytest.raises(LockedError):
        read_drafts(home)
    plain = run(change(sealed, None))
    assert read_drafts(plain) == [example, example]
    assert (home.folder / DAMAGED).is_file()


# --- killed --------------------------------------------------------------------------------------

_CHILD = """
import os, sys
from pathlib import Path
from assistant.keys import Key
from assistant.paths import Home
from assistant.sealing import change
old, new = (Key(bytes.fromhex(p[:64]), bytes.fromhex(p[64:])) if p else None for p in sys.argv[2:4])
for event in change(Home(Path(sys.argv[1]), old), new):
    print(event.name or "copied", flush=True)
"""


def _text(key: Key | None) -> str:
    return (key.secret + key.salt).hex() if key is not None else ""


def _killed(home: Home, key: Key | None, after_s: float) -> None:
    """Change the key in a process that is killed some time after its first copy has begun."""
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(home.folder), _text(home.key), _text(key)],
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    child.stdout.readline()
    time.sleep(after_s)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()


@pytest.mark.parametrize("turn", range(3), ids=["encrypted", "changed", "removed"])
def test_killed_at_any_moment_nothing_is_lost(home: Home, turn: int) -> None:
    before = kept(home)
    keys: list[Key | None] = [None, Key(b"k" * 32, b"salt" * 4), Key(b"q" * 32, b"tlas" * 4), None]
    for after_ms in (0, 5, 15, 40):
        old = home if keys[turn] is None else run(change(home, keys[turn]))
        _killed(old, keys[turn + 1], after_ms / 1000)
        if is_sealed(home):  # as the next start finds it
            assert holders(home.folder, SECRET) == []
        home = _opened_by(home, keys[turn], keys[turn + 1])
        assert kept(home) == before
        home = run(change(home, None))


def _opened_by(home: Home, *keys: Key | None) -> Home:
    """With the one of the keys that fits everything; with none where nothing is encrypted."""
    for key in keys if is_sealed(home) else (None,):
        try:
            kept(home.opened_with(key))
        except LockedError:
            continue
        return home.opened_with(key)
    raise AssertionError("no key opens it")


def test_what_a_killed_write_left_in_plain_is_erased(home: Home) -> None:
    sealed = run(change(home, Key(b"k" * 32, b"salt" * 4)))
    (home.folder / "library.db.new").write_bytes(b"begun")
    (home.folder / "tuning" / "mine").mkdir(parents=True)
    for name in ("evaluation/questions.jsonl.new.part", "tuning/mine/train.jsonl.new.part"):
        (home.folder / name).write_text(SECRET, "utf-8")
    assert is_sealed(home)
    assert holders(home.folder, SECRET) == []
    plain = run(change(sealed, None))
    (home.folder / "evaluation" / "questions.jsonl.part").write_text(SECRET, "utf-8")
    assert run(change(plain, new_key(PASSPHRASE))).key is not None
    assert holders(home.folder, SECRET) == []


def test_a_change_that_was_decided_is_finished_by_the_next_start(home: Home) -> None:
    before = kept(home)
    key = Key(b"k" * 32, b"salt" * 4)
    sealed = home.opened_with(key)
    new = [path.with_name(path.name + ".new") for path in (home.store, home.chats)]
    other = Home(home.folder.parent / "other")
    fill(other)
    run(change(other, key))
    for path, source in zip(new, (other.store, other.chats), strict=True):
        path.write_bytes(source.read_bytes())
    # The plan is on the disk, the first file is moved away, and there the power fails.
    (home.folder / "sealing.json").write_text(
        '{"replace": ["library.db", "chats.db"], "erase": ["evaluation/questions.jsonl"]}', "utf-8"
    )
    home.store.rename(home.store.with_name("library.db.old"))
    assert is_sealed(home)
    assert kept(sealed)[:2] == before[:2]
    assert holders(home.folder, "SQLite format 3") == []
    assert not (home.folder / "sealing.json").exists()
    assert not (home.folder / "evaluation" / "questions.jsonl").exists()
