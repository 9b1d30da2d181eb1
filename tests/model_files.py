"""Models brought in and written out, for tests: to the end, and what came of it."""

from __future__ import annotations

from pathlib import Path

from assistant.catalogue import InstalledModel
from assistant.models.getting import Ready
from assistant.models.importing import ImportOptions, import_model
from assistant.models.packs import Exported, export_model
from assistant.paths import Home


def imported(home: Home, path: Path, options: ImportOptions | None = None) -> InstalledModel:
    *_, ready = import_model(home, path, options or ImportOptions())
    assert isinstance(ready, Ready)
    return ready.model


def exported(home: Home, model_id: str, target: Path) -> Path:
    *_, done = export_model(home, model_id, target)
    assert isinstance(done, Exported)
    return done.path
