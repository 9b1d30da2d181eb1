"""A model pack: an installed model as one file, to carry where there is no network.

A zip file whose members are stored as they are: `footnote-model.json` (as `model.json`, with the
size and SHA-256 of every file) and the files, without folders. Reading one trusts nothing in it.
"""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.catalogue import InstalledFile, InstalledModel
from assistant.errors import ModelError
from assistant.models.fetching import require_space
from assistant.models.installed import describe, installed, read_description, verify
from assistant.paths import Home

MANIFEST = "footnote-model.json"
PACK_SUFFIX = ".footnote-model"
_MOST_MANIFEST_BYTES = 4_000_000
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Copying:
    """`done` of `total` bytes of a model are read or written."""

    what: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Exported:
    """The pack is complete at `path`."""

    path: Path


def export_model(home: Home, model_id: str, target: Path) -> Iterator[Copying | Exported]:
    """Write the model as a pack; `target` is a folder, or a file that does not exist yet.

    The pack appears complete or not at all. Raises ModelError.
    """
    model = installed(home, model_id)
    path = target / f"{model_id}{PACK_SUFFIX}" if target.is_dir() else target
    if path.exists():
        raise ModelError(f"{path} exists already; give another name, or delete it first.")
    partial = path.with_name(path.name + ".partial")
    try:
        verify(model)
        require_space(path.parent, model.size)
        with partial.open("wb") as stream, zipfile.ZipFile(stream, "w") as archive:
            manifest = json.dumps(describe(model), indent=1, ensure_ascii=False)
            archive.writestr(MANIFEST, manifest)
            yield from _write_files(archive, model)
        partial.rename(path)
    except OSError as error:
        raise ModelError(f"{path} cannot be written: {error.strerror}.", str(error)) from error
    finally:
        partial.unlink(missing_ok=True)
    yield Exported(path)


def unpack(pack: Path, folder: Path) -> Iterator[Copying]:
    """Write the files of a pack into `folder`, each compared in size and SHA-256.

    Raises ModelError if anything in the pack is not exactly what its manifest says.
    """
    try:
        with zipfile.ZipFile(pack) as archive:
            model = _manifest(archive, folder)
            _require_plain(archive, model)
            require_space(folder, 2 * model.size)
            done = 0
            for file in model.files:
                for size in _extract(archive, file, folder / file.name):
                    done += size
                    yield Copying(model.id, done, model.size)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, KeyError) as error:
        raise _bad_pack(pack.name, "it is damaged", repr(error)) from error


def read_manifest(pack: Path) -> InstalledModel:
    """What the pack says that it holds; its folder is where the pack lies. Raises ModelError."""
    try:
        with zipfile.ZipFile(pack) as archive:
            return _manifest(archive, pack.parent)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, KeyError) as error:
        raise _bad_pack(pack.name, "it is damaged", repr(error)) from error


def _write_files(archive: zipfile.ZipFile, model: InstalledModel) -> Iterator[Copying]:
    done = 0
    for file in model.files:
        info = zipfile.ZipInfo(file.name, (1980, 1, 1, 0, 0, 0))
        with (
            (model.folder / file.name).open("rb") as source,
            archive.open(info, "w", force_zip64=True) as member,
        ):
            while piece := source.read(_PIECE):
                member.write(piece)
                done += len(piece)
                yield Copying(model.id, done, model.size)


def _manifest(archive: zipfile.ZipFile, folder: Path) -> InstalledModel:
    name = Path(archive.filename or "").name
    if MANIFEST not in archive.namelist():
        raise _bad_pack(name, f"it has no {MANIFEST}")
    info = archive.getinfo(MANIFEST)
    if info.file_size > _MOST_MANIFEST_BYTES:
        raise _bad_pack(name, "its manifest is too large")
    with archive.open(info) as stream:
        return read_description(stream.read(_MOST_MANIFEST_BYTES), folder)


def _require_plain(archive: zipfile.ZipFile, model: InstalledModel) -> None:
    """Only the listed files, each once, uncompressed, no link, of the listed size."""
    sizes = {file.name: file.size for file in model.files}
    infos = [info for info in archive.infolist() if info.filename != MANIFEST]
    name = Path(archive.filename or "").name
    if sorted(info.filename for info in infos) != sorted(sizes) or len(sizes) != len(model.files):
        raise _bad_pack(name, "its files are not those of its manifest")
    for info in infos:
        kind = stat.S_IFMT(info.external_attr >> 16)
        if info.compress_type != zipfile.ZIP_STORED or kind not in (0, stat.S_IFREG):
            raise _bad_pack(name, f"{info.filename} is not stored as a plain file")
        if info.file_size != sizes[info.filename]:
            raise _bad_pack(name, f"{info.filename} has another size than its manifest says")


def _extract(archive: zipfile.ZipFile, file: InstalledFile, target: Path) -> Iterator[int]:
    digest = hashlib.sha256()
    with archive.open(file.name) as stream, target.open("xb") as out:
        while piece := stream.read(_PIECE):
            digest.update(piece)
            out.write(piece)
            yield len(piece)
    if digest.hexdigest() != file.sha256:
        name = Path(archive.filename or "").name
        raise _bad_pack(name, f"{file.name} has another SHA-256 than its manifest says")


def _bad_pack(name: str, reason: str, detail: str = "") -> ModelError:
    return ModelError(f"{name} is no usable model pack: {reason}.", detail)
