"""Real folders for the tests of folders and patterns."""

from __future__ import annotations

import os
from pathlib import Path

from assistant.folders import scan
from assistant.patterns import Rules
from assistant.records import SourceFile


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.fsencode(f"content of {name}"))


def found(root: Path, rules: Rules | None = None) -> list[str]:
    """Relative paths that a scan gives, in its order; fails on anything unreadable."""
    names = []
    for file in scan(root, rules or Rules.of(root)):
        assert isinstance(file, SourceFile), file
        names.append(os.path.relpath(file.path, root))
    return names
