"""Whether a home is encrypted, and what of it is not; finishing a change that was cut short.

Light, so that the window may ask before it shows anything; `sealing` does the work.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import StoreError
from assistant.keys import salt_of
from assistant.paths import PART, Home

QUESTIONS, RUNS = "evaluation/questions.jsonl", "evaluation/runs.jsonl"
EXAMPLES, DAMAGED = "tuning/examples.jsonl", "tuning/examples.damaged.jsonl"
PAIRS = "tuning/pairs.jsonl"
PAPERS = (QUESTIONS, RUNS, EXAMPLES, DAMAGED, PAIRS)
"""Text files that an encrypted home keeps in `papers.db`; paths in the home."""
TUNED = (
    *("tuning/*/train.jsonl", "tuning/*/validation.jsonl", "tuning/*/held_out.jsonl"),
    *("tuning/*/train.npz", "tuning/*/validation.npz"),
    *("adapters/*/held_out.jsonl", "adapters/*/proof.json"),
)
"""The same of training runs and adapters: patterns of their paths."""

NEW, OLD = ".new", ".old"
TRIAL_LOCK = "trial.lock"
_DATABASE = ("", "-wal", "-shm", "-journal")  # endings of what belongs to one
_PLAN = "sealing.json"
_WAIT_S = 60
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Exposed:
    """A file or folder of an encrypted home that holds the user's text and is not encrypted."""

    path: Path
    kind: str  # "library", "chats", "questions", "examples", "training", "adapters"


def plain_papers(home: Home) -> list[str]:
    """Names of the papers that lie there as plain files."""
    found = [name for name in PAPERS if (home.folder / name).exists()]
    tuned = (path for pattern in TUNED for path in home.folder.glob(pattern))
    return found + sorted(path.relative_to(home.folder).as_posix() for path in tuned)


def salt_of_home(home: Home) -> bytes | None:
    """The salt of the home's key; None if nothing in it is encrypted."""
    for path in (home.store, home.chats, home.papers):
        salt = salt_of(path)
        if salt is not None:
            return salt
    return None


def is_sealed(home: Home) -> bool:
    """Whether a passphrase is needed to open what is kept here."""
    settle(home)
    return salt_of_home(home) is not None


def exposed(home: Home) -> list[Exposed]:
    """What of an encrypted home lies there in plain; empty if the home is not encrypted."""
    if salt_of_home(home) is None:
        return []
    found = [
        Exposed(path, kind)
        for path, kind in ((home.store, "library"), (home.chats, "chats"))
        if path.exists() and path.stat().st_size and salt_of(path) is None
    ]
    for name in plain_papers(home):
        kind = "questions" if name in (QUESTIONS, RUNS) else "examples"
        found.append(Exposed(home.folder / name, kind))
    for name, kind in (("tuning", "training"), ("adapters", "adapters")):
        folder = home.folder / name
        if folder.is_dir() and any(one.is_dir() for one in folder.iterdir()):
            found.append(Exposed(folder, kind))
    return found


# --- the end of a change: new files in the place of old ones -------------------------------------


def commit(home: Home, replaced: list[Path], erased: list[Path]) -> None:
    """Put `<path>.new` in the place of each path, and erase the old ones; killed, it is settled.

    From the moment that the plan is written the change is made, whoever carries it out.
    """
    plan = {
        "replace": [str(path.relative_to(home.folder)) for path in replaced],
        "erase": [str(path.relative_to(home.folder)) for path in erased],
    }
    part = home.folder / (_PLAN + PART)
    with part.open("w", encoding="utf-8") as file:
        json.dump(plan, file)
        file.flush()
        os.fsync(file.fileno())
    with _settling(home):
        part.replace(home.folder / _PLAN)
        _sync(home.folder)
        _carry_out(home)


def is_decided(home: Home) -> bool:
    """Whether a change has been decided and is still to be carried out."""
    return (home.folder / _PLAN).exists()


def settle(home: Home) -> None:
    """Carry out a change that was decided and cut short; take away one that was not decided."""
    if is_decided(home):
        with _settling(home):
            _carry_out(home)
        return
    for left, lock_name, remove in (
        (beside(home.store, NEW), "library.lock", clear),  # who changes holds it
        (home.trial, TRIAL_LOCK, drop_trial),  # who tries settings holds it
    ):
        if left.exists():
            from filelock import FileLock, Timeout  # slow to import, and seldom needed

            with suppress(Timeout, OSError), FileLock(home.folder / lock_name, timeout=0):
                remove(home)


def drop_trial(home: Home) -> None:
    """Delete the copy that settings were tried on; what it holds in plain is erased where the
    library is not plain itself."""
    is_sealed_home = salt_of(home.store) is not None
    for ending in _DATABASE:
        path = beside(home.trial, ending)
        if is_sealed_home:
            _remove(path)
        else:
            path.unlink(missing_ok=True)


def clear(home: Home) -> None:
    """Delete the copies that a change, or a trial of settings, has begun; what they hold in plain
    is erased."""
    copies = (*(beside(path, NEW) for path in (home.store, home.chats, home.papers)), home.trial)
    begun = [beside(path, ending) for path in copies for ending in _DATABASE]
    for path in (*begun, *_endings(home, NEW), *_endings(home, NEW + PART)):
        _remove(path)


def _remove(path: Path) -> None:
    if salt_of(path) is None:
        _erase(path)
    path.unlink(missing_ok=True)


def cut_short(home: Home) -> list[Path]:
    """Plain files of papers whose writing was killed; the papers themselves are whole."""
    return _endings(home, PART)


def _endings(home: Home, ending: str) -> list[Path]:
    """What lies beside the home's plain papers with this ending."""
    patterns = (pattern + ending for pattern in (*PAPERS, *TUNED))
    return sorted(path for pattern in patterns for path in home.folder.glob(pattern))


@contextmanager
def _settling(home: Home) -> Iterator[None]:
    from filelock import FileLock, Timeout

    lock = FileLock(home.folder / "sealing.lock", timeout=_WAIT_S)
    try:
        lock.acquire()
    except (Timeout, OSError) as error:
        raise StoreError(
            "The library is being encrypted by another Footnote: try again shortly.", str(error)
        ) from error
    try:
        yield
    finally:
        lock.release()


def _carry_out(home: Home) -> None:
    """Every step may have been done before."""
    plan = home.folder / _PLAN
    try:
        said = json.loads(plan.read_text("utf-8"))
    except FileNotFoundError:
        return  # another process was first
    paths = [home.folder / name for name in said["replace"]]
    try:
        for path in paths:
            new, old = beside(path, NEW), beside(path, OLD)
            if new.exists():
                if path.exists():
                    path.replace(old)
                new.replace(path)
                _sync(path.parent)
        olds = [beside(path, OLD) for path in paths]
        for path in (*olds, *(home.folder / name for name in said["erase"])):
            _erase(path)
        plan.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            f"A change of the passphrase could not be finished: {error.strerror or error}. "
            "Free some space, close other Footnotes and start again; nothing was lost.",
            str(error),
        ) from error


def beside(path: Path, ending: str) -> Path:
    """The path with an ending after its name."""
    return path.with_name(path.name + ending)


def _erase(path: Path) -> None:
    """Overwrite a file, then delete it. A disk may keep old blocks all the same."""
    with suppress(FileNotFoundError):
        with path.open("r+b") as file:
            left = path.stat().st_size
            while left > 0:
                file.write(bytes(min(left, _BLOCK)))
                left -= _BLOCK
            file.flush()
            os.fsync(file.fileno())
        path.unlink()


def _sync(folder: Path) -> None:
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
