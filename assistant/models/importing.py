"""`footnote models import`: a GGUF file, an ONNX folder or a model pack becomes a model on disk.

Everything is copied first, then checked and tried for real in a child, then placed by one rename.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.catalogue import (
    Catalogue,
    Licence,
    ModelEntry,
    ModelFile,
    Pooling,
    check_entry,
    read_catalogue,
)
from assistant.errors import ModelError
from assistant.models.children import run_child
from assistant.models.fetching import require_space
from assistant.models.getting import GetEvent, Ready, disk_error, finished, require_accepted
from assistant.models.gguf import read_head
from assistant.models.installed import (
    DESCRIPTION,
    describe,
    incoming_folder,
    measured_file,
    place,
)
from assistant.models.packs import Copying, read_manifest, unpack
from assistant.models.preparing import Prepared, prepare
from assistant.paths import Home

_TRY_CHILD = "assistant.models.trying"
_PIECE = 1 << 22
_TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json")
_OPTIONAL_FILES = ("config.json", "special_tokens_map.json", "LICENCE.txt", "LICENSE")
_ONNX_PLACES = ("model.onnx", "onnx/model.onnx", "model_optimized.onnx")

ImportEvent = GetEvent | Copying


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What a file does not say of itself; zero and "" mean: as its own files say.

    accepted    ids whose licence the user has accepted
    pooling     of an embedder, where it has no 1_Pooling/config.json: "mean" by default
    dimensions  of an embedder, where its config.json does not say
    """

    model_id: str = ""
    accepted: frozenset[str] = frozenset()
    pooling: Pooling | None = None
    dimensions: int = 0
    question_prefix: str = ""
    passage_prefix: str = ""


def import_model(
    home: Home,
    path: Path,
    options: ImportOptions = ImportOptions(),
    catalogue: Catalogue | None = None,
) -> Iterator[ImportEvent]:
    """Install what lies at `path`; ends with Ready. Raises ModelError with the reason."""
    catalogue = catalogue or read_catalogue()
    try:
        start = b"" if path.is_dir() else _first_bytes(path)
        if path.is_dir():
            yield from _import_onnx(home, path, options)
        elif start == b"GGUF":
            yield from _import_gguf(home, path, options, catalogue)
        elif start == b"PK\x03\x04":
            yield from _import_pack(home, path, options)
        else:
            raise ModelError(
                f"{path} is no model: a GGUF file, a folder with an ONNX model and its tokenizer, "
                "or a model pack can be imported."
            )
    except OSError as error:
        raise disk_error(home, error) from error


def _import_gguf(
    home: Home, path: Path, options: ImportOptions, catalogue: Catalogue
) -> Iterator[ImportEvent]:
    head = read_head(path)
    with incoming_folder(home) as scratch:
        folder = scratch / "model"
        folder.mkdir()
        require_space(folder, 4 * path.stat().st_size)
        copied = folder / _plain_name(path.name)
        yield from _copy(path, copied)
        file = measured_file(copied)
        entry = _known(catalogue, file.sha256)
        if entry is None:
            entry = ModelEntry(
                id=options.model_id or _id_from(path.stem),
                role="generator",
                format="gguf",
                weights=file.name,
                licence=Licence(head.licence or "unknown"),
                files=(ModelFile(file.name, file.size, file.sha256),),
                title=head.name or path.stem,
                context=head.context,
                chat=head.chat,
                base_model=True,
            )
        else:
            copied.rename(folder / entry.weights)
        yield from _install(home, entry, folder, options, f"imported from {path.name}")


def _import_onnx(home: Home, path: Path, options: ImportOptions) -> Iterator[ImportEvent]:
    sources = _onnx_files(path)
    with incoming_folder(home) as scratch:
        folder = scratch / "model"
        folder.mkdir()
        require_space(folder, sum(source.stat().st_size for source in sources.values()))
        for name, source in sources.items():
            yield from _copy(source, folder / name)
        entry = _onnx_entry(path, folder, options)
        yield from _install(home, entry, folder, options, f"imported from {path.name}")


def _import_pack(home: Home, path: Path, options: ImportOptions) -> Iterator[ImportEvent]:
    model = read_manifest(path)
    entry = model.entry
    require_accepted([entry] if entry.licence.must_accept else [], options.accepted)
    _require_free(home, entry.id)
    with incoming_folder(home) as scratch:
        folder = scratch / "model"
        folder.mkdir()
        yield from unpack(path, folder)
        original = entry.convert_from or entry.weights
        if (folder / original).exists():
            if model.run != original:
                (folder / model.run).unlink()  # made for another machine; made anew for this one
            yield from _install(home, entry, folder, options, f"imported from {path.name}")
        else:
            prepared = Prepared(model.run, model.original, model.figures)
            yield from _place_tried(home, entry, folder, prepared, model.source)


def _install(
    home: Home, entry: ModelEntry, folder: Path, options: ImportOptions, source: str
) -> Iterator[ImportEvent]:
    check_entry(entry)
    require_accepted([entry] if entry.licence.must_accept else [], options.accepted)
    _require_free(home, entry.id)
    prepared = yield from prepare(entry, folder)
    yield from _place_tried(home, entry, folder, prepared, source)


def _place_tried(
    home: Home, entry: ModelEntry, folder: Path, prepared: Prepared, source: str
) -> Iterator[ImportEvent]:
    """Open an ONNX model in a child (a GGUF was loaded while it was prepared), then place it."""
    model = finished(entry, folder, prepared, source)
    if entry.format == "onnx":
        (folder / DESCRIPTION).write_text(json.dumps(describe(model)), encoding="utf-8")
        run_child(_TRY_CHILD, [str(folder)])
    yield Ready(place(home, model), fresh=True)


def _onnx_files(path: Path) -> dict[str, Path]:
    """The files to take, by the name that they get. Raises ModelError if one is missing."""
    places = [path / place for place in _ONNX_PLACES if (path / place).is_file()]
    places = places or sorted(path.glob("*.onnx"))[:1]
    if not places:
        raise ModelError(f"The folder {path} holds no ONNX model (model.onnx).")
    found = {places[0].name: places[0]}
    for data in sorted(places[0].parent.glob(places[0].name + "[._]data*")):
        found[data.name] = data
    for name in (*_TOKENIZER_FILES, *_OPTIONAL_FILES):
        if (path / name).is_file():
            found[name] = path / name
        elif name in _TOKENIZER_FILES:
            raise ModelError(f"The folder {path} holds no {name}, which the model needs.")
    return found


def _onnx_entry(path: Path, folder: Path, options: ImportOptions) -> ModelEntry:
    config = _json(folder / "config.json")
    limit = _json(folder / "tokenizer_config.json").get("model_max_length", 512)
    files = [measured_file(file) for file in sorted(folder.iterdir())]
    return ModelEntry(
        id=options.model_id or _id_from(path.resolve().name),
        role="embedder",
        format="onnx",
        weights=next(file.name for file in files if file.name.endswith(".onnx")),
        licence=Licence("unknown"),
        files=tuple(ModelFile(file.name, file.size, file.sha256) for file in files),
        title=path.resolve().name,
        dimensions=options.dimensions or _whole(config.get("hidden_size")),
        max_tokens=min(_whole(limit) or 512, 8192),
        pooling=options.pooling or _pooling(path),
        normalised=True,
        question_prefix=options.question_prefix,
        passage_prefix=options.passage_prefix,
    )


def _pooling(path: Path) -> Pooling:
    said = _json(path / "1_Pooling" / "config.json")
    if said.get("pooling_mode_cls_token"):
        return "cls"
    return "last" if said.get("pooling_mode_lasttoken") else "mean"


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _whole(value: object) -> int:
    return value if type(value) is int and 0 < value < 1 << 31 else 0


def _known(catalogue: Catalogue, sha256: str) -> ModelEntry | None:
    """The catalogue's entry whose weights are this very file."""
    for entry in catalogue.models:
        if any(file.name == entry.weights and file.sha256 == sha256 for file in entry.files):
            return entry
    return None


def _require_free(home: Home, model_id: str) -> None:
    if (home.models / model_id).exists():
        raise ModelError(
            f"A model “{model_id}” is installed already: remove it first with `footnote models "
            f"remove {model_id}`, or import this one under another id."
        )


def _id_from(name: str) -> str:
    plain = re.sub(r"[^a-z0-9._-]+", "-", name.lower()).strip("._-")[:64].strip("._-")
    return plain or "imported"


def _plain_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", name).lstrip(".-")[-100:].lstrip(".-") or "model.gguf"


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(4)
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror}.") from error


def _copy(source: Path, target: Path) -> Iterator[Copying]:
    total, done = source.stat().st_size, 0
    with source.open("rb") as stream, target.open("xb") as out:
        while piece := stream.read(_PIECE):
            out.write(piece)
            done += len(piece)
            yield Copying(source.name, done, total)
