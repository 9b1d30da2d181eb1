"""A base that is a Hugging Face folder, carried over to GGUF once: `home/bases/<name>-<hash>.gguf`.

adopting, merging and the proof then have the same file that llama.cpp runs.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from assistant.errors import TuningError
from assistant.models.fetching import require_space
from assistant.paths import Home
from assistant.tuning.bases import Base, base_at
from assistant.tuning.folder_files import convert_folder


def gguf_base(home: Home, base: Base) -> Base:
    """The same base as GGUF; itself where it is one. Raises TuningError, ModelError."""
    if base.kind == "gguf":
        return base
    for _ in carry(home, base):
        pass
    return replace(base_at(carried_file(home, base)), name=base.name)


def carry(home: Home, base: Base) -> Generator[tuple[int, int], None, None]:
    """Yields (tensors done, of all); nothing where the file is there. Closing leaves no half."""
    target = carried_file(home, base)
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    require_space(target.parent, base.parameters * 4)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    os.close(handle)
    made = Path(name)
    try:
        yield from convert_folder(base.path, base.architecture, base.hash, made)
        made.replace(target)
    except OSError as error:
        raise TuningError(f"{target} cannot be written: {error.strerror}.", str(error)) from error
    finally:
        made.unlink(missing_ok=True)


def carried_file(home: Home, base: Base) -> Path:
    return home.folder / "bases" / f"{base.id}-{base.hash[:12]}.gguf"
