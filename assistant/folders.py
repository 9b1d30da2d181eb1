"""Folders on disk: scan one, compare it with what is known, hash what may have changed.

    scan(root, rules) -> SourceFile | Unreadable   compare(known, seen) -> Changes
    hashed(files, known) -> Hashed | Unreadable

Knows nothing of the store: the indexing module brings what is known and keeps what is found.
A move or a copy is a new file whose content hash is known already.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from assistant.errors import FolderError
from assistant.patterns import Branch, Rules
from assistant.records import SourceFile

RACY_NS: Final = 2_000_000_000  # FAT keeps times in steps of two seconds
_PIECE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or folder that the system refused; what is known at or below it must be kept."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Known:
    """What was recorded of a file; `seen_ns` is the time at which its content was read."""

    size: int
    modified_ns: int
    content_hash: bytes
    seen_ns: int = 0  # 0 if unknown


@dataclass(frozen=True, slots=True)
class Changes:
    """A scan against what is known. Only `new`, `changed` and `doubtful` need their hash."""

    new: tuple[SourceFile, ...] = ()
    changed: tuple[SourceFile, ...] = ()  # size or time differ: perhaps only touched
    doubtful: tuple[SourceFile, ...] = ()  # they agree, but it was written too close to reading
    unchanged: tuple[SourceFile, ...] = ()
    gone: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()  # known and not seen, because something above is unreadable
    unreadable: tuple[Unreadable, ...] = ()


@dataclass(frozen=True, slots=True)
class Hashed:
    """A file whose content was read; `status` says how it stands to what was known of its path."""

    file: SourceFile  # as it was just before reading: if it changes meanwhile, the next scan tells
    content_hash: bytes
    status: Literal["new", "changed", "touched"]  # touched: the same content as before


# --- scanning -------------------------------------------------------------------------------------


def scan(root: str | os.PathLike[str], rules: Rules) -> Iterator[SourceFile | Unreadable]:
    """Every wanted regular file below `root`, folder by folder, names in order.

    Links are followed last, and only to what was not given already: within the root, and out of
    it where the rules say so. Raises FolderError if the root cannot be reached, before or after:
    a drive that is unplugged during the scan must not look like deleted files.
    """
    top = os.path.abspath(root)  # noqa: PTH100
    _require(top)
    yield from _Walk(top, rules).files()
    _require(top)


def _require(root: str) -> None:
    if reason := unreachable(root):
        raise FolderError(reason, root)


class _Walk:
    """One scan's memory: the folders that it entered and the links that it still has to follow."""

    def __init__(self, root: str, rules: Rules) -> None:
        self._root = os.path.realpath(root)
        self._rules = rules
        self._entered: set[tuple[int, int]] = set()  # device and inode
        self._linked: set[tuple[int, int]] = set()  # files given through a link
        self._links: list[tuple[Branch, str]] = []

    def files(self) -> Iterator[SourceFile | Unreadable]:
        yield from self._below(self._rules.top(), through_link=False)
        while self._links:
            branch, name = self._links.pop(0)
            yield from self._follow(branch, name)

    def _below(self, top: Branch, through_link: bool) -> Iterator[SourceFile | Unreadable]:
        branches = [top]
        while branches:
            branch = branches.pop()
            try:
                entries = self._entries(branch.folder)
            except OSError as error:
                yield Unreadable(branch.folder, _reason(error))
                continue
            inner: list[Branch] = []
            for entry in entries:
                found = self._look(branch, entry, inner, through_link)
                if found is not None:
                    yield found
            branches.extend(reversed(inner))

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        status = os.stat(folder)  # noqa: PTH116 - a Path would cost more than the system call
        identity = (status.st_dev, status.st_ino)
        if identity in self._entered:
            return []
        self._entered.add(identity)
        with os.scandir(folder) as found:
            return sorted(found, key=lambda entry: entry.name)

    def _look(
        self, branch: Branch, entry: os.DirEntry[str], inner: list[Branch], through_link: bool
    ) -> SourceFile | Unreadable | None:
        try:
            if entry.is_symlink():
                self._links.append((branch, entry.name))
            elif entry.is_dir(follow_symlinks=False):
                below = branch.enter(entry.name)
                if below is not None:
                    inner.append(below)
            elif branch.wants(entry.name, False):
                return self._file(entry.path, entry.stat(follow_symlinks=False), through_link)
        except OSError as error:
            return _unreadable_unless_gone(entry.path, error)
        return None

    def _file(self, path: str, status: os.stat_result, through_link: bool) -> SourceFile | None:
        if not stat.S_ISREG(status.st_mode):
            return None
        if through_link:
            identity = (status.st_dev, status.st_ino)
            if identity in self._linked:
                return None
            self._linked.add(identity)
        return SourceFile(path, status.st_size, status.st_mtime_ns)

    def _follow(self, branch: Branch, name: str) -> Iterator[SourceFile | Unreadable]:
        path = os.path.join(branch.folder, name)  # noqa: PTH118
        try:
            status = os.stat(path)  # noqa: PTH116
        except OSError as error:
            if error.errno not in (errno.ENOENT, errno.ELOOP):  # links that lead nowhere
                yield Unreadable(path, _reason(error))
            return
        is_dir = stat.S_ISDIR(status.st_mode)
        if not branch.wants(name, is_dir) or self._leads_to_given(os.path.realpath(path), is_dir):
            return
        if not is_dir:
            found = self._file(path, status, through_link=True)
            if found is not None:
                yield found
        elif below := branch.enter(name):
            yield from self._below(below, through_link=True)

    def _leads_to_given(self, target: str, is_dir: bool) -> bool:
        """Whether a link's target is given by its own path, or must not be given at all."""
        prefix = self._root if self._root.endswith(os.sep) else self._root + os.sep
        if target == self._root:
            return True
        if not target.startswith(prefix):
            return not self._rules.follow_links
        return self._rules.wants(target[len(prefix) :], is_dir)


def _unreadable_unless_gone(path: str, error: OSError) -> Unreadable | None:
    """A file that vanished between listing and asking is simply gone."""
    return None if isinstance(error, FileNotFoundError) else Unreadable(path, _reason(error))


# --- comparing ------------------------------------------------------------------------------------


def compare(
    known: Mapping[str, Known], seen: Iterable[SourceFile | Unreadable], now_ns: int = 0
) -> Changes:
    """What differs between a scan and what is known of the same root; touches no disk.

    `now_ns` is the time at which the scan began (0: not told). Two writes within a clock step
    leave the same size and time, so a file that was written less than `RACY_NS` before it was
    read, or before this scan, is doubtful (the "racy git" problem).
    """
    new, changed, doubtful, unchanged = [], [], [], []
    unreadable: list[Unreadable] = []
    present: set[str] = set()
    for file in seen:
        if isinstance(file, Unreadable):
            unreadable.append(file)
            continue
        present.add(file.path)
        before = known.get(file.path)
        if before is None:
            new.append(file)
        elif (before.size, before.modified_ns) != (file.size, file.modified_ns):
            changed.append(file)
        elif _is_racy(before, now_ns):
            doubtful.append(file)
        else:
            unchanged.append(file)
    missing = [path for path in known if path not in present]
    refused = {item.path for item in unreadable}
    kept = {path for path in missing if refused and _is_at_or_below(path, refused)}
    return Changes(
        tuple(new),
        tuple(changed),
        tuple(doubtful),
        tuple(unchanged),
        tuple(path for path in missing if path not in kept),
        tuple(path for path in missing if path in kept),
        tuple(unreadable),
    )


def _is_racy(before: Known, now_ns: int) -> bool:
    read_too_soon = bool(before.seen_ns) and before.modified_ns > before.seen_ns - RACY_NS
    return read_too_soon or (bool(now_ns) and before.modified_ns > now_ns - RACY_NS)


def _is_at_or_below(path: str, folders: set[str]) -> bool:
    while path not in folders:
        above = os.path.dirname(path)  # noqa: PTH120
        if above == path:
            return False
        path = above
    return True


# --- hashing --------------------------------------------------------------------------------------


def _never_stop() -> None:
    """The check of a caller that does not cancel."""


def hash_file(path: str, check: Callable[[], None] = _never_stop) -> bytes:
    """BLAKE2b-256 of a file's content, 32 bytes. Raises OSError as `open` does.

    `check` is called before every MiB; whatever it raises ends the hashing.
    """
    digest = hashlib.blake2b(digest_size=32)
    with Path(path).open("rb", buffering=0) as file:
        check()
        while piece := file.read(_PIECE):
            digest.update(piece)
            check()
    return digest.digest()


def hashed(
    files: Iterable[SourceFile],
    known: Mapping[str, Known],
    check: Callable[[], None] = _never_stop,
) -> Iterator[Hashed | Unreadable]:
    """Reads each file and says whether its content is new, changed, or only touched.

    A file that has vanished meanwhile is left out: the next scan or the watcher tells of it.
    """
    for file in files:
        try:
            status = os.stat(file.path)  # noqa: PTH116
            content_hash = hash_file(file.path, check)
        except OSError as error:
            refused = _unreadable_unless_gone(file.path, error)
            if refused is not None:
                yield refused
            continue
        before = known.get(file.path)
        same = before is not None and before.content_hash == content_hash
        yield Hashed(
            SourceFile(file.path, status.st_size, status.st_mtime_ns),
            content_hash,
            "new" if before is None else "touched" if same else "changed",
        )


# --- reaching -------------------------------------------------------------------------------------


def device_of(root: str | os.PathLike[str]) -> str:
    """An identity of the file system that holds `root`, stable while it exists; "" if unreachable.

    Keep it beside a folder when it is added: it tells an emptied folder from an unmounted drive.
    """
    try:
        status = os.stat(root)  # noqa: PTH116
        file_system = os.statvfs(root).f_fsid if hasattr(os, "statvfs") else 0
    except OSError:
        return ""
    return f"fs{file_system:x}" if file_system else f"dev{status.st_dev:x}"


def unreachable(
    root: str | os.PathLike[str], had_files: bool = False, device: str = ""
) -> str | None:
    """Why a folder cannot be reached now, as a sentence; None if it can.

    `had_files`: files are known in it, so if it is empty now, it counts as reached only where
    `device` (from `device_of`, kept when it was added) shows that the same drive is still there.
    """
    try:
        with os.scandir(root) as entries:
            is_empty = next(entries, None) is None
    except OSError as error:
        return f"The folder {os.fspath(root)} cannot be reached: {_reason(error)}"
    if is_empty and had_files and (not device or device_of(root) != device):
        return (
            f"The folder {os.fspath(root)} is empty though it held files: "
            "connect its drive, or remove the folder from Footnote if it is meant to be empty."
        )
    return None


_REASONS: Final[Mapping[int, str]] = {
    errno.ENOENT: "it does not exist. Connect its drive, or check the path.",
    errno.ENOTDIR: "it is not a folder.",
    errno.EACCES: "the system does not allow reading it. Change its permissions.",
    errno.EPERM: "the system does not allow reading it. Change its permissions.",
    errno.ENAMETOOLONG: "its path is too long for the system. Shorten a folder's name.",
    errno.ELOOP: "its links lead in a circle.",
    errno.EIO: "its drive reports an error. Check the drive.",
    errno.ENODEV: "its drive is gone. Connect the drive again.",
    errno.ENXIO: "its drive is gone. Connect the drive again.",
}
_CONNECTION: Final = ("ESTALE", "ENOTCONN", "EHOSTDOWN", "EHOSTUNREACH", "ETIMEDOUT", "EREMOTEIO")


def _reason(error: OSError) -> str:
    number = error.errno or 0
    if number in _REASONS:
        return _REASONS[number]
    if errno.errorcode.get(number) in _CONNECTION:
        return "its network drive does not answer. Connect it again."
    return f"{error.strerror or error}."
