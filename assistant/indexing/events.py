"""What indexing tells while it works: the events that the command line and the window show."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.records import FileState


@dataclass(frozen=True, slots=True)
class Scanned:
    """A folder was compared with the library."""

    folder: str
    files: int
    new: int
    changed: int
    gone: int
    unreadable: int


@dataclass(frozen=True, slots=True)
class Unreached:
    """A folder cannot be reached; what is known of it is kept."""

    folder: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A file is about to be read; `files` and `bytes` wait, this one included."""

    path: str
    size: int
    files: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Read:
    """A file is findable by its words. `was_known`: its text was in the library already."""

    path: str
    kind: str
    size: int
    pages: int
    passages: int
    new_texts: int
    was_known: bool
    seconds: float
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deferred:
    """A file has scanned pages, which are recognised after all other files are read."""

    path: str
    pages: int
    reason: str  # as the ledger has it


@dataclass(frozen=True, slots=True)
class Recognised:
    """A page of a scan was read by text recognition: the `page`th of its `pages` scanned ones."""

    path: str
    page: int
    pages: int
    seconds: float


@dataclass(frozen=True, slots=True)
class SetAside:
    """A file gives no text; why is in the ledger."""

    path: str
    state: FileState
    code: str
    reason: str
    size: int


@dataclass(frozen=True, slots=True)
class Gone:
    """A file left the library."""

    path: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A file has another path; nothing was read again."""

    source: str
    path: str


@dataclass(frozen=True, slots=True)
class Embedded:
    """Texts became findable by meaning: `done` since the start of this run, `waiting` are left."""

    done: int
    waiting: int
    seconds: float  # spent on embedding since the start of this run


@dataclass(frozen=True, slots=True)
class Filled:
    """Texts have vectors of the embedder to come: `done` since the start, `waiting` are left."""

    embedder: str  # its name in the store: the model's id and a hash of its weights
    done: int
    waiting: int
    seconds: float  # spent on it since the start


@dataclass(frozen=True, slots=True)
class Adopted:
    """Searches use another embedder from now on."""

    embedder: str


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder is watched from now on, by events or by polling (`reason` says why)."""

    folder: str
    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """Everything that was known to wait is done."""

    files: int
    passages: int


IndexEvent = (
    Scanned
    | Unreached
    | Reading
    | Read
    | Deferred
    | Recognised
    | SetAside
    | Gone
    | Moved
    | Embedded
    | Filled
    | Adopted
    | Watched
    | Settled
)
