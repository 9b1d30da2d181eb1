"""The adapters that ship with Footnote, for the built-in model.

`GROUNDED` makes short answers from passages: it is attached where the settings want it and no
adapter of the user's is. `ASKING` writes questions about sentences, for questions that are made.
`packaging/grounded` and `packaging/asking` train them; their cards stand beside them.
"""

from __future__ import annotations

import json
from pathlib import Path

from assistant.catalogue import InstalledModel
from assistant.paths import resources
from assistant.tuning.registry import GGUF, RECORD

GROUNDED, ASKING = "grounded", "asking"


def shipped_folder(name: str) -> Path:
    return resources() / "models" / name


def shipped_adapter(model: InstalledModel, name: str, folder: Path | None = None) -> Path | None:
    """The LoRA in GGUF; None where there is none, or it was made for another model than this."""
    folder = folder or shipped_folder(name)
    if not (folder / RECORD).is_file():
        return None
    base = json.loads((folder / RECORD).read_text("utf-8"))["base_hash"]
    return folder / GGUF if base in {file.sha256 for file in model.files} else None
