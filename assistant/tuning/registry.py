"""The adapters on this machine: `home/adapters/<id>/` with peft's files, the GGUF, and a record.

An adapter appears by one rename of a finished folder. The record keeps its lineage: base and data
by hash, settings, losses, the proof, and what the user has accepted.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.catalogue import InstalledModel, safe_name
from assistant.errors import TuningError
from assistant.models.installed import hash_file
from assistant.paths import Home
from assistant.store.papers import Paper
from assistant.tuning.peft_files import CONFIG, ORIGIN, WEIGHTS
from assistant.tuning.texts import is_sealed_for, text_of

RECORD, GGUF, HELD_OUT = "adapter.json", "adapter.gguf", "held_out.jsonl"
_PROOF = "proof.json"  # it shows questions and answers
PACK_SUFFIX = ".footnote-adapter"
_KNOWN = (CONFIG, WEIGHTS, ORIGIN, RECORD, GGUF, HELD_OUT)
_VERSION = 1
_MOST_BYTES = 4_000_000_000


@dataclass(frozen=True, slots=True)
class AdapterRecord:
    """base_id, base_hash  what it fits; data: hash of its examples, "" where trained elsewhere

    settings  of the training; figures: steps, validation loss; proof: the newest report
    accepted  when the user accepted the guards' warnings (ISO 8601)
    hashes    SHA-256 of its files
    """

    id: str
    base_id: str
    base_hash: str
    created: str
    data: str = ""
    settings: dict[str, Any] = field(default_factory=dict)
    figures: dict[str, Any] = field(default_factory=dict)
    proof: dict[str, Any] = field(default_factory=dict)
    accepted: str = ""
    licence: str = ""
    hashes: dict[str, str] = field(default_factory=dict)


def adapters_folder(home: Home) -> Path:
    return home.folder / "adapters"


def adapter_folder(home: Home, id: str) -> Path:
    return adapters_folder(home) / id


def adapter_file(home: Home, id: str) -> Path:
    """The GGUF that is attached. Raises TuningError where it is missing."""
    find_adapter(home, id)
    path = adapter_folder(home, id) / GGUF
    if not path.is_file():
        raise TuningError(
            f"The adapter “{id}” cannot be attached (llama.cpp has no DoRA, and needs the base as "
            f"GGUF); merge it instead with `footnote tune merge {id} --base FILE`."
        )
    return path


def attachable(home: Home, id: str, model: InstalledModel) -> Path:
    """The adapter's file for this model. Raises TuningError if it was made for another one."""
    record = find_adapter(home, id)
    path = adapter_file(home, id)
    weights = {file.sha256 for file in model.files}
    if record.base_hash not in weights:
        raise TuningError(
            f"The adapter “{id}” is for “{record.base_id}” and not for “{model.id}”; choose that "
            "model in the settings, or ask without the adapter."
        )
    return path


def require_fitting(home: Home, id: str, model: InstalledModel | None) -> None:
    """Raises TuningError where an adapter cannot be attached, or not to this model."""
    if model is None:
        adapter_file(home, id)
    else:
        attachable(home, id, model)


def find_adapter(home: Home, id: str) -> AdapterRecord:
    """Raises TuningError if there is none with this id, or it is damaged."""
    folder = adapter_folder(home, id)
    if not safe_name(id) or not folder.is_dir():
        raise TuningError(
            f"There is no adapter “{id}”; `footnote tune list` shows those there are."
        )
    return _read(home, folder)


def list_adapters(home: Home) -> Iterator[AdapterRecord]:
    """By id; damaged ones are left out."""
    folder = adapters_folder(home)
    for one in sorted(folder.iterdir()) if folder.is_dir() else ():
        if one.is_dir() and safe_name(one.name):
            try:
                yield _read(home, one)
            except TuningError:
                continue


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@contextmanager
def new_adapter(home: Home, id: str) -> Iterator[Path]:
    """A scratch folder that becomes the adapter when all went well. Raises TuningError."""
    if not safe_name(id):
        raise TuningError(
            f"“{id}” cannot be the name of an adapter; use letters, digits and dashes."
        )
    final = adapter_folder(home, id)
    if final.exists():
        raise TuningError(f"There is an adapter “{id}” already; give another name, or delete it.")
    final.parent.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix=".incoming-", dir=final.parent))
    try:
        yield scratch
        scratch.rename(final)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def write_record(folder: Path, record: AdapterRecord) -> AdapterRecord:
    """Write the record into a folder, with the hashes of what is in it."""
    files = [folder / name for name in _KNOWN if name != RECORD and (folder / name).is_file()]
    made = replace(record, hashes={file.name: hash_file(file) for file in files})
    _write(folder, made)
    return made


def held_out_text(home: Home, id: str) -> Paper:
    """The examples that an adapter was not trained on, a line each."""
    return text_of(adapter_folder(home, id), HELD_OUT, home)


def update_record(home: Home, record: AdapterRecord) -> None:
    """Keep a new proof or acceptance."""
    folder = adapter_folder(home, record.id)
    text_of(folder, _PROOF, home).write(json.dumps(record.proof))
    _write(folder, replace(record, proof={}))


def part_proofs(home: Home) -> None:
    """Take the proofs out of records that hold them, as those of an older Footnote do."""
    for record in list_adapters(home):
        if record.proof:
            update_record(home, record)


def remove_adapter(home: Home, id: str) -> int:
    """Delete an adapter; gives the bytes that were freed. Raises TuningError."""
    folder = adapter_folder(home, id)
    if not safe_name(id) or not folder.is_dir():
        raise TuningError(f"There is no adapter “{id}”, so it cannot be removed.")
    size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    gone = folder.with_name(f".removed-{id}")
    shutil.rmtree(gone, ignore_errors=True)
    folder.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)
    for name in (HELD_OUT, _PROOF) if is_sealed_for(home) else ():
        text_of(folder, name, home).forget()
    return size


def export_adapter(home: Home, id: str, target: Path) -> Path:
    """Write an adapter as one file to carry, complete or not at all. Raises TuningError.

    The file is not encrypted: it is for another machine.
    """
    record, held_out = find_adapter(home, id), held_out_text(home, id).read()
    if held_out is not None:
        digest = hashlib.sha256(held_out.encode()).hexdigest()
        record = replace(record, hashes={**record.hashes, HELD_OUT: digest})
    path = target / f"{id}{PACK_SUFFIX}" if target.is_dir() else target
    if path.exists():
        raise TuningError(f"{path} exists already; give another name, or delete it first.")
    partial = path.with_name(f".{path.name}.partial")
    try:
        with zipfile.ZipFile(partial, "w") as archive:
            for name in _KNOWN:
                file = adapter_folder(home, id) / name
                if file.is_file() and name not in (RECORD, HELD_OUT):
                    archive.write(file, name)
            archive.writestr(RECORD, _json_of(record))
            if held_out is not None:
                archive.writestr(HELD_OUT, held_out.encode())
        partial.rename(path)
    except OSError as error:
        raise TuningError(f"{path} cannot be written: {error.strerror}.", str(error)) from error
    finally:
        partial.unlink(missing_ok=True)
    return path


def import_pack(home: Home, pack: Path) -> AdapterRecord:
    """Bring in an exported adapter; nothing in the file is trusted. Raises TuningError.

    Its proof stays with it, what was accepted elsewhere does not.
    """
    try:
        with zipfile.ZipFile(pack) as archive:
            names = archive.namelist()
            if not set(names) <= set(_KNOWN) or len(names) != len(set(names)):
                raise TuningError(f"{pack.name} is no adapter pack: it holds other files.")
            if sum(info.file_size for info in archive.infolist()) > _MOST_BYTES:
                raise TuningError(f"{pack.name} is too large for an adapter.")
            record = _record(archive.read(RECORD), pack.name)
            with new_adapter(home, record.id) as folder:
                for name in names:
                    with archive.open(name) as source, (folder / name).open("xb") as made:
                        shutil.copyfileobj(source, made)
                _check(folder, record, pack.name)
                _write(folder, replace(record, accepted="", proof={}))
                _keep_texts(home, folder, record)
    except (OSError, zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError) as error:
        raise TuningError(f"{pack.name} is no adapter pack, or is damaged.", repr(error)) from error
    return find_adapter(home, record.id)


def _keep_texts(home: Home, scratch: Path, record: AdapterRecord) -> None:
    """What came with a pack, where this home keeps texts."""
    final = adapter_folder(home, record.id)
    texts = final if is_sealed_for(home) else scratch
    if record.proof:
        text_of(texts, _PROOF, home).write(json.dumps(record.proof))
    if is_sealed_for(home) and (scratch / HELD_OUT).is_file():
        text_of(final, HELD_OUT, home).write((scratch / HELD_OUT).read_text("utf-8"))
        (scratch / HELD_OUT).unlink()


def _check(folder: Path, record: AdapterRecord, name: str) -> None:
    for file in folder.iterdir():
        if file.name != RECORD and record.hashes.get(file.name) != hash_file(file):
            raise TuningError(f"{name} is damaged: {file.name} has another SHA-256.")


def _read(home: Home, folder: Path) -> AdapterRecord:
    try:
        record = _record((folder / RECORD).read_bytes(), folder.name)
        proof = text_of(folder, _PROOF, home).read()
        if proof is not None:
            record = replace(record, proof=json.loads(proof))
    except (OSError, ValueError) as error:
        raise TuningError(
            f"The adapter “{folder.name}” is damaged; delete it with `footnote tune remove`.",
            str(error),
        ) from error
    return record


def _record(data: bytes, name: str) -> AdapterRecord:
    try:
        table = json.loads(data)
        if table.pop("version") > _VERSION:
            raise TuningError(f"{name} needs a newer Footnote; update Footnote.")
        record = AdapterRecord(**table)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise TuningError(f"The record of the adapter {name} is damaged.", repr(error)) from error
    if not safe_name(record.id):
        raise TuningError(f"The record of the adapter {name} is damaged: it has no proper id.")
    return record


def _write(folder: Path, record: AdapterRecord) -> None:
    made = folder / f".{RECORD}.partial"
    made.write_text(_json_of(record), "utf-8")
    made.replace(folder / RECORD)


def _json_of(record: AdapterRecord) -> str:
    return json.dumps({"version": _VERSION, **asdict(record)}, indent=1)
