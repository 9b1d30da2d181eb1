"""What the window and its children say to each other; plain records without Qt or model libraries.

The window pickles (number, request) to a child; a child pickles lists of (number, told) back.
Only Footnote's own code runs in these children (parsers have children of their own), so what they
send may be unpickled.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from assistant.paths import Home
from assistant.records import FileState, Hit, Message

# --- of every child ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the request with this number; its end is told as usual."""

    number: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The last thing told of a request that succeeded or was cancelled."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """The last thing told of a request that failed; `kind` is the name of the error's class.

    `message` is one sentence for the user; a fault of ours has kind "fault" and a traceback.
    """

    kind: str
    message: str
    detail: str = ""


# --- to the librarian ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep the library true until cancelled; everything below is told of this request."""


@dataclass(frozen=True, slots=True)
class AddFolder:
    path: str
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RemoveFolder:
    path: str


@dataclass(frozen=True, slots=True)
class Collect:
    """Put a folder into a collection, or (`into` false) take it out."""

    name: str
    folder: str
    into: bool = True


@dataclass(frozen=True, slots=True)
class RetryFile:
    path: str


@dataclass(frozen=True, slots=True)
class Pause:
    paused: bool


@dataclass(frozen=True, slots=True)
class FollowModel:
    """Fill the vectors of this embedder beside those that serve."""

    model_id: str


@dataclass(frozen=True, slots=True)
class DropModel:
    """Give up the embedder that is to come."""


# --- from the librarian --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FolderTold:
    """A folder of the library; `unreachable` says why it cannot be reached, or ""."""

    path: str
    unreachable: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoldersTold:
    """All folders of the library, after each change of them."""

    folders: tuple[FolderTold, ...]


@dataclass(frozen=True, slots=True)
class LedgerChanged:
    """More changed than is told file by file (a scan): read the ledger again."""


@dataclass(frozen=True, slots=True)
class FileTold:
    """A file's new state; `passages` -1 where they are not known here."""

    path: str
    state: FileState
    code: str = ""
    reason: str = ""
    passages: int = -1


@dataclass(frozen=True, slots=True)
class FileGone:
    path: str


@dataclass(frozen=True, slots=True)
class Progress:
    """What is being done now: `waiting` files (or texts), seconds left (-1 unknown), and files (or
    texts) a second (0 unknown).

    `step` is "reading", "embedding" or "recognising" (then pages of `path` wait); `path` is the
    file that is read.
    """

    step: str
    path: str
    waiting: int
    seconds_left: float = -1.0
    rate: float = 0.0


@dataclass(frozen=True, slots=True)
class Counted:
    """The library in numbers: files by state, passages, texts without a vector."""

    files: dict[str, int]
    passages: int
    texts_waiting: int
    has_embedder: bool


@dataclass(frozen=True, slots=True)
class EmbedderTold:
    """Which embedder serves, and which is to come ("" if none): texts with its vectors, and not.

    `seconds_left` is -1 while it is not known; `rate` in texts a second, 0 while it rests.
    """

    serves: str
    coming: str = ""
    done: int = 0
    waiting: int = 0
    rate: float = 0.0
    seconds_left: float = -1.0
    is_known: bool = True  # false until the librarian has opened the library


@dataclass(frozen=True, slots=True)
class Settled:
    """Everything that was known to wait is done."""


@dataclass(frozen=True, slots=True)
class Paused:
    paused: bool


# --- to and from the answerer --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Warm:
    """Load the models before they are asked for."""


@dataclass(frozen=True, slots=True)
class Search:
    """`read`: the hits are read in the end, and told in the order in which they answer."""

    question: str
    k: int = 20
    scope: tuple[str, ...] = ()
    read: bool = False


@dataclass(frozen=True, slots=True)
class HitsFound:
    """Told twice where an embedder is installed: by words at once, then by meaning too.

    `words` are what the question looks for, to be marked in the hits; `by_reading`: in the order in
    which they answer.
    """

    hits: tuple[Hit, ...]
    words: tuple[str, ...]
    by_meaning: bool
    ms: float
    by_reading: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """Answered with the events of `assistant.answering`."""

    question: str
    scope: tuple[str, ...] = ()
    history: tuple[Message, ...] = ()


# --- errands -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LookAt:
    """Count what would be read in these folders."""

    folders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LookedAt:
    """So far; `done` with the last. Bytes are those of files that would be read.

    Some of them are then read and embedded to see how long all will take: `measured` counts them,
    `seconds` is what follows, -1 while it is not known.
    """

    files: int
    bytes: int
    other: int  # files of types that are not read
    counted: bool = False  # all of them are
    measured: int = 0
    seconds: float = -1.0
    done: bool = False


@dataclass(frozen=True, slots=True)
class GetModels:
    """Fetch the starters, or those with these ids; `accepted` are ids whose licence is."""

    ids: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportModel:
    """Import a GGUF file, an ONNX folder, or a model pack."""

    path: str


@dataclass(frozen=True, slots=True)
class RemoveModel:
    id: str


@dataclass(frozen=True, slots=True)
class ListModels:
    """What models there are, and what they take; told once as ModelsTold."""


@dataclass(frozen=True, slots=True)
class ModelTold:
    """A known or installed model; bytes on disk (or to fetch) and of memory while it is loaded.

    `terms` is the summary of a licence that must be accepted before it is fetched, or "".
    """

    id: str
    role: str
    title: str
    state: str  # "present", "damaged", "missing"
    size: int
    memory: int
    is_used: bool
    licence: str = ""
    reason: str = ""
    terms: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class ModelsTold:
    """`memory` and `free`: bytes of this machine's memory, and what programs may still take.

    `offloads`: whether layers can be put on a graphics card; None while it is not known.
    """

    models: tuple[ModelTold, ...]
    memory: int
    free: int
    offloads: bool | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a folder would hold with these patterns, against what its patterns now give."""

    folder: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    old_include: tuple[str, ...]
    old_exclude: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Previewed:
    """Counts, and the first paths of each, relative to the folder."""

    files: int
    added: int
    removed: int
    first_added: tuple[str, ...]
    first_removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModelStep:
    """`step` is "fetching", "verifying", "preparing" or "ready"; of `total` bytes, 0 if unknown."""

    step: str
    what: str
    done: int = 0
    total: int = 0


# --- to and from the sealer ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Unlock:
    """Open an encrypted home; told as Opened."""

    home: Home
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChangePassphrase:
    """Encrypt a home, or encrypt it anew, or (`new` "") keep it in plain; told as Sealing, Opened.

    `current` must be its passphrase, if it has one.
    """

    home: Home
    current: str = field(repr=False)
    new: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sealing:
    """Bytes of the files that are copied under the new key."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Opened:
    home: Home


# --- to and from the renderer --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PageSizes:
    """Width and height of each page in points, as displayed."""

    path: Path
    sizes: tuple[tuple[float, float], ...] = field(default_factory=tuple)
