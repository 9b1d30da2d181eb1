"""What an adapter is trained on: an installed GGUF model, a GGUF file, or a Hugging Face folder."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from assistant.catalogue import InstalledModel
from assistant.errors import TuningError
from assistant.models.gguf import read_head
from assistant.models.installed import hash_file
from assistant.tuning.folder_heads import licence_of, require_convertible
from assistant.tuning.vocabulary import FolderVocabulary, GgufVocabulary, Vocabulary

ARCHITECTURES = {
    "llama": "llama",
    "mistral": "llama",
    "qwen2": "qwen2",
    "qwen3": "qwen3",
}
"""transformers' model type -> llama.cpp's architecture: what works from training to llama.cpp."""


@dataclass(frozen=True, slots=True)
class Base:
    """A base model. `path` is a GGUF file or a folder with safetensors.

    architecture  as llama.cpp names it
    hash          SHA-256 of the weights: an adapter fits these and no others
    run_file      the GGUF file that the assistant runs, where it is another one
    shape         layers, width of the hidden state, inner width of a layer
    """

    id: str
    kind: Literal["gguf", "folder"]
    path: Path
    architecture: str
    name: str
    licence: str
    context: int
    parameters: int
    hash: str
    run_file: Path | None = None
    shape: tuple[int, int, int] = (0, 0, 0)


def installed_base(model: InstalledModel) -> Base:
    """A model of the assistant's. Raises TuningError if adapters cannot be trained on it."""
    if model.entry.role != "generator":
        raise TuningError(
            f"“{model.id}” is a {model.entry.role}; adapters are for models that write."
        )
    head = read_head(model.original_file)
    hash = next(file.sha256 for file in model.files if file.name == model.original)
    return _supported(
        Base(
            model.id,
            "gguf",
            model.original_file,
            head.architecture,
            model.entry.title or head.name or model.id,
            model.entry.licence.name,
            head.context,
            head.parameters,
            hash,
            model.run_file,
            (head.layers, head.width, head.inner),
        )
    )


def base_at(path: Path) -> Base:
    """A GGUF file or a Hugging Face folder. Raises TuningError, ModelError."""
    if path.is_dir():
        return _folder_base(path)
    if not path.is_file():
        raise TuningError(f"{path} is not there; give an installed model, a GGUF file or a folder.")
    head = read_head(path)
    return _supported(
        Base(
            path.stem,
            "gguf",
            path,
            head.architecture,
            head.name or path.stem,
            head.licence,
            head.context,
            head.parameters,
            hash_file(path),
            shape=(head.layers, head.width, head.inner),
        )
    )


def open_vocabulary(base: Base) -> Vocabulary:
    return GgufVocabulary(base.path) if base.kind == "gguf" else FolderVocabulary(base.path)


def weight_files(folder: Path) -> list[Path]:
    """The safetensors of a folder. Raises TuningError where there are only pickles, or none."""
    found = sorted(folder.glob("*.safetensors"))
    if found:
        return found
    pickles = [*folder.glob("*.bin"), *folder.glob("*.pt"), *folder.glob("*.pth")]
    if pickles:
        raise TuningError(
            f"{folder.name} holds its weights as {pickles[0].name}, which can run programs when it "
            "is opened and so is never loaded; get the model as safetensors."
        )
    raise TuningError(f"{folder} holds no weights (*.safetensors).")


def _folder_base(folder: Path) -> Base:
    files = weight_files(folder)
    config = _config(folder)
    kind = str(config.get("model_type", ""))
    _supported_folder(folder, config)
    digest = hashlib.sha256("".join(map(hash_file, files)).encode()).hexdigest()
    return _supported(
        Base(
            folder.name,
            "folder",
            folder,
            ARCHITECTURES.get(kind, kind),
            folder.name,
            licence_of(folder),
            int(config.get("max_position_embeddings", 0)),
            sum(file.stat().st_size for file in files) // _width(config),
            digest,
            shape=(
                int(config.get("num_hidden_layers", 0)),
                int(config.get("hidden_size", 0)),
                int(config.get("intermediate_size", 0)),
            ),
        )
    )


def _supported_folder(folder: Path, config: dict[str, Any]) -> None:
    """The tokenizer and what the weights are for must be there and be carried over, too."""
    require_convertible(folder.name, config)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        if not (folder / name).is_file():
            raise TuningError(f"{folder.name} has no {name}; get the whole model.")


def _config(folder: Path) -> dict[str, Any]:
    try:
        config: dict[str, Any] = json.loads((folder / "config.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise TuningError(
            f"{folder} is no Hugging Face model: its config.json cannot be read.", str(error)
        ) from error
    return config


def _width(config: dict[str, Any]) -> int:
    return 4 if "32" in str(config.get("dtype", config.get("torch_dtype", "float16"))) else 2


def _supported(base: Base) -> Base:
    if base.architecture not in ARCHITECTURES.values():
        known = ", ".join(sorted(set(ARCHITECTURES.values())))
        raise TuningError(
            f"{base.name} is of the architecture “{base.architecture}”, which is not supported all "
            f"the way from training to the running assistant; choose a model of {known}."
        )
    return base
