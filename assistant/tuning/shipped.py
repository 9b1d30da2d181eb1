"""The adapter that ships with Footnote: short answers from passages, for the built-in model.

It is attached where the settings want it, no adapter of the user's is, and the answering model is
the one that it was made for. `packaging/grounded` trains it; its card stands beside it.
"""

from __future__ import annotations

import json
from pathlib import Path

from assistant.catalogue import InstalledModel
from assistant.paths import resources
from assistant.tuning.registry import GGUF, RECORD


def shipped_folder() -> Path:
    return resources() / "models" / "grounded"


def shipped_adapter(model: InstalledModel, folder: Path | None = None) -> Path | None:
    """The LoRA in GGUF; None where there is none, or it was made for another model than this."""
    folder = folder or shipped_folder()
    if not (folder / RECORD).is_file():
        return None
    base = json.loads((folder / RECORD).read_text("utf-8"))["base_hash"]
    return folder / GGUF if base in {file.sha256 for file in model.files} else None
