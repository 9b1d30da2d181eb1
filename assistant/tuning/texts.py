"""What a run or an adapter keeps of the user's texts: files beside its weights, or, in an encrypted
home, papers (rows of `papers.db`) under the same names.

The weights themselves stay plain files: torch and llama.cpp read nothing else.
"""

from __future__ import annotations

from pathlib import Path

from assistant.paths import Home
from assistant.store.papers import Paper, PlainPaper, is_papered, paper


def text_of(folder: Path, name: str, home: Home | None) -> Paper:
    """A text of `tuning/<id>` or `adapters/<id>`; without a home always the plain file."""
    if home is None or not is_papered(home):
        return PlainPaper(folder / name)
    return paper(home, f"{folder.parent.name}/{folder.name}/{name}")


def is_sealed_for(home: Home | None) -> bool:
    return home is not None and is_papered(home)
