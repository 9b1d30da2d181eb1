"""A passphrase for a home: unlocking it, and setting, changing and removing it.

    every file is copied under the new key beside the old one -> all are exchanged at once

The old files are untouched until every copy is whole and on the disk; a change that is killed
leaves either all old files or, at the next start, all new ones.
"""

from __future__ import annotations

import base64
import os
import sys
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import LockedError, StoreError
from assistant.indexing.lock import writer_lock
from assistant.keys import Key, salt_of
from assistant.paths import Home
from assistant.store import Store
from assistant.store.database import Database
from assistant.store.papers import PlainPaper, read_papers, write_papers
from assistant.store.sealing import HeldFile, held
from assistant.tuning.registry import part_proofs
from assistant.vault import (
    DAMAGED,
    NEW,
    beside,
    clear,
    commit,
    cut_short,
    is_decided,
    is_sealed,
    plain_papers,
    salt_of_home,
)

_BINARY = ".npz"  # tokens of a training run, which are its examples: base64 as a paper
LEAST = 8  # characters of a passphrase
_WAIT_S = 5.0  # for a process that has been told to end
NO_RECOVERY = "A forgotten passphrase cannot be recovered: nobody has another key."


@dataclass(frozen=True, slots=True)
class Copying:
    """`name` is copied under the new key; `done` and `total` count bytes of all files."""

    name: str
    done: int
    total: int


def unlock(home: Home, passphrase: str) -> Home:
    """The home with its key. Raises LockedError if this is not its passphrase."""
    salt = salt_of_home(home) if is_sealed(home) else None
    if salt is None:
        return home.opened_with(None)
    opened = home.opened_with(Key.derive(passphrase, salt))
    for path in (home.store, home.chats, home.papers):
        if salt_of(path) is not None:
            Database(path, opened.key, readonly=True).close()
    return opened


def new_key(passphrase: str) -> Key:
    """Raises LockedError if the passphrase is too short to protect anything."""
    if len(passphrase) < LEAST:
        raise LockedError(
            f"A passphrase needs at least {LEAST} characters; several words are best."
        )
    return Key.new(passphrase)


def change(home: Home, key: Key | None) -> Generator[Copying, None, Home]:
    """Encrypt a home, encrypt it anew, or (`key` None) keep it in plain; gives the home so opened.

    Nothing else may have it open. Closing this midway changes nothing. Raises StoreError.
    """
    if is_sealed(home) and home.key is None:
        raise LockedError("The library is encrypted: enter its passphrase.")
    try:
        with writer_lock(home, _WAIT_S):
            if not home.store.exists():
                Store.open(home.store, home.key).close()
            clear(home)
            try:
                yield from _changed(home, key)
            except BaseException:
                if not is_decided(home):
                    clear(home)
                raise
    except OSError as error:
        raise StoreError(
            f"The passphrase could not be changed: {error.strerror or error}. Free some space, or "
            "check the folder's permissions; nothing was lost.",
            str(error),
        ) from error
    return home.opened_with(key)


def _changed(home: Home, key: Key | None) -> Iterator[Copying]:
    with ExitStack() as alone:
        paths = [path for path in (home.store, home.chats, home.papers) if path.exists()]
        files = {path: alone.enter_context(held(path, home.key)) for path in paths}
        texts = read_papers(files[home.papers]) if home.papers in files else {}
        if not is_sealed(home):
            part_proofs(home)
        for name in plain_papers(home):
            texts[name] = _read_plain(home.folder / name)
        copied = [file for path, file in files.items() if path != home.papers]
        yield from _copied(copied, key)
        replaced, erased = _write_papers(home, key, texts)
        if sys.platform == "win32":
            alone.close()  # an open file cannot be renamed there
        commit(home, [*(file.path for file in copied), *replaced], erased)


def _copied(files: list[HeldFile], key: Key | None) -> Iterator[Copying]:
    sizes = [file.path.stat().st_size for file in files]
    done = 0
    for file, size in zip(files, sizes, strict=True):
        yield Copying(file.path.name, done, sum(sizes))
        target = beside(file.path, NEW)
        file.copy(target, key)
        _sync(target)
        done += size
    yield Copying("", done, sum(sizes))


def _write_papers(
    home: Home, key: Key | None, texts: dict[str, str]
) -> tuple[list[Path], list[Path]]:
    """Write what the home keeps beside its library anew; (to be replaced, to be erased)."""
    if key is not None:
        if not texts:
            return [], cut_short(home)
        target = beside(home.papers, NEW)
        write_papers(target, key, texts)
        _sync(target)
        plain = [home.folder / name for name in plain_papers(home)]
        return [home.papers], [*plain, *cut_short(home)]
    written = []
    for name, text in texts.items():
        path = home.folder / name
        _write_plain(beside(path, NEW), text, path.suffix == _BINARY)
        _sync(beside(path, NEW))
        written.append(path)
    return written, [home.papers] if home.papers.exists() else []


def _read_plain(path: Path) -> str:
    if path.suffix == _BINARY:
        return base64.b64encode(path.read_bytes()).decode()
    damaged = path.name == Path(DAMAGED).name
    return path.read_text("utf-8-sig", "replace" if damaged else "strict")


def _write_plain(path: Path, text: str, binary: bool) -> None:
    if binary:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(text))
    else:
        PlainPaper(path).write(text)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
