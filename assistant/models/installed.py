"""The models that are on disk: `home.models/<id>/` with its files and a `model.json`.

A model appears by one rename of a finished folder, so a kill at any moment leaves no half model.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import psutil

from assistant.catalogue import (
    Catalogue,
    InstalledFile,
    InstalledModel,
    ModelEntry,
    Role,
    entry_from_dict,
    entry_to_dict,
    safe_name,
)
from assistant.errors import ModelError
from assistant.paths import Home

DESCRIPTION = "model.json"
_VERSION = 1
_PIECE = 1 << 20

State = Literal["present", "damaged", "missing"]
_ROLE_WORDS: dict[Role, str] = {
    "embedder": "embedding model",
    "generator": "answering model",
}


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A line of `footnote models list`; size in bytes on disk, or to fetch where it is missing."""

    id: str
    role: str
    title: str
    state: State
    size: int
    reason: str = ""
    licence: str = ""


def installed(home: Home, model_id: str) -> InstalledModel:
    """The model with this id, its files checked by size. Raises ModelError."""
    folder = home.models / model_id
    if not safe_name(model_id) or not folder.is_dir():
        raise ModelError(
            f"The model “{model_id}” is not installed: run `footnote models get {model_id}`."
        )
    model = _read_description(folder)
    for file in model.files:
        path = folder / file.name
        if not path.is_file() or path.stat().st_size != file.size:
            raise _damaged(model.id, f"{file.name} is missing or has another size")
    return model


def default_model(home: Home, role: Role) -> InstalledModel:
    """The model to use for `role`: the catalogue's default, else the first that is installed."""
    found = [model for model in _all_installed(home) if model.entry.role == role]
    if not found:
        raise ModelError(f"No {_ROLE_WORDS[role]} is installed: run `footnote models get`.")
    return installed(home, min(found, key=lambda model: (not model.entry.default, model.id)).id)


def verify(model: InstalledModel) -> None:
    """Read every file of the model and compare its SHA-256. Raises ModelError."""
    for file in model.files:
        if hash_file(model.folder / file.name) != file.sha256:
            raise _damaged(model.id, f"{file.name} has another SHA-256")


def list_models(home: Home, catalogue: Catalogue, full: bool = False) -> Iterator[ListedModel]:
    """Known and installed models, by id; `full` reads every byte, otherwise sizes are compared."""
    known = {entry.id: entry for entry in catalogue.models}
    on_disk = {folder.name for folder in _folders(home)}
    for model_id in sorted(known.keys() | on_disk):
        if model_id in on_disk:
            yield _listed(home, model_id, known.get(model_id), full)
        else:
            entry = known[model_id]
            yield ListedModel(
                entry.id, entry.role, entry.title, "missing", entry.size, "", entry.licence.name
            )


def remove(home: Home, model_id: str) -> int:
    """Delete a model, damaged or not; gives the bytes that were freed. Raises ModelError."""
    folder = home.models / model_id
    if not safe_name(model_id) or not folder.is_dir():
        raise ModelError(f"The model “{model_id}” is not installed, so it cannot be removed.")
    size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    with incoming_folder(home) as scratch:
        folder.rename(scratch / "removed")
    return size


@contextmanager
def incoming_folder(home: Home) -> Iterator[Path]:
    """A scratch folder on the models' own disk, gone at the end; also sweeps those of the dead."""
    try:
        home.models.mkdir(parents=True, exist_ok=True)
        _sweep(home)
        scratch = Path(tempfile.mkdtemp(prefix=f".incoming-{os.getpid()}-", dir=home.models))
    except OSError as error:
        raise ModelError(
            f"The folder {home.models} cannot be written; check its permissions and the disk.",
            str(error),
        ) from error
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def place(home: Home, model: InstalledModel) -> InstalledModel:
    """Describe the finished folder of `model` and move it to its place in one step."""
    description = json.dumps(describe(model), indent=1, ensure_ascii=False)
    (model.folder / DESCRIPTION).write_text(description, encoding="utf-8")
    for name in [*(file.name for file in model.files), DESCRIPTION]:
        _flush(model.folder / name)
    final = home.models / model.id
    if final.exists():
        final.rename(model.folder.parent / f"replaced-{model.id}")
    model.folder.rename(final)
    return installed(home, model.id)


def describe(model: InstalledModel) -> dict[str, Any]:
    """What `model.json` holds, and a pack's manifest carries."""
    return {
        "version": _VERSION,
        "entry": entry_to_dict(model.entry),
        "files": [asdict(file) for file in model.files],
        "run": model.run,
        "original": model.original,
        "source": model.source,
        "accepted": model.accepted,
        "figures": list(model.figures),
    }


def read_description(text: str | bytes, folder: Path) -> InstalledModel:
    """The inverse of `describe`, of text that may be hostile. Raises ModelError."""
    try:
        table = json.loads(text)
        if table["version"] > _VERSION:
            raise ModelError(f"The model in {folder} needs a newer Footnote; update Footnote.")
        files = tuple(
            InstalledFile(str(file["name"]), int(file["size"]), str(file["sha256"]))
            for file in table["files"]
        )
        entry = entry_from_dict(table["entry"])
        run, original, source, accepted = (
            str(table[key]) for key in ("run", "original", "source", "accepted")
        )
        figures = tuple(dict(figure) for figure in table["figures"])
        model = InstalledModel(entry, folder, files, run, original, source, accepted, figures)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged(folder.name, repr(error)) from error
    names = {file.name for file in files}
    if not {model.run, model.original} <= names or not all(map(safe_name, names)):
        raise _damaged(folder.name, "its files are not listed properly")
    return model


def hash_file(path: Path) -> str:
    """SHA-256 of a file, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def measured_file(path: Path) -> InstalledFile:
    return InstalledFile(path.name, path.stat().st_size, hash_file(path))


def _listed(home: Home, model_id: str, entry: ModelEntry | None, full: bool) -> ListedModel:
    try:
        model = installed(home, model_id)
        if full:
            verify(model)
    except (ModelError, OSError) as error:
        role, title, licence = ("", "", "") if entry is None else _words(entry)
        return ListedModel(model_id, role, title, "damaged", 0, str(error), licence)
    role, title, licence = _words(model.entry)
    return ListedModel(model_id, role, title, "present", model.size, "", licence)


def _words(entry: ModelEntry) -> tuple[str, str, str]:
    return entry.role, entry.title, entry.licence.name


def _folders(home: Home) -> Iterator[Path]:
    if home.models.is_dir():
        for folder in sorted(home.models.iterdir()):
            if folder.is_dir() and safe_name(folder.name):
                yield folder


def _all_installed(home: Home) -> Iterator[InstalledModel]:
    for folder in _folders(home):
        try:
            yield _read_description(folder)
        except ModelError:
            continue  # `list` shows it as damaged; another model may serve


def _read_description(folder: Path) -> InstalledModel:
    try:
        text = (folder / DESCRIPTION).read_bytes()
    except OSError as error:
        raise _damaged(folder.name, str(error)) from error
    model = read_description(text, folder)
    if model.id != folder.name:
        raise _damaged(folder.name, f"it says that it is {model.id}")
    return model


def _damaged(model_id: str, detail: str) -> ModelError:
    return ModelError(
        f"The model “{model_id}” is damaged: run `footnote models get {model_id}`, "
        "or import it again.",
        detail,
    )


def _sweep(home: Home) -> None:
    """Delete what a killed process left behind; the name carries its process id."""
    for folder in home.models.glob(".incoming-*"):
        pid = folder.name.split("-")[1]
        if pid.isdigit() and int(pid) != os.getpid() and not psutil.pid_exists(int(pid)):
            shutil.rmtree(folder, ignore_errors=True)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
