"""Where Footnote keeps its data; `FOOTNOTE_HOME` moves all of it. Imported by everything."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path

import platformdirs

from assistant.keys import Key

PART = ".part"  # ends the name of a file while it is written


@dataclass(frozen=True, slots=True)
class Home:
    """The one folder that holds everything Footnote writes, and the key that opens it, if any."""

    folder: Path
    key: Key | None = field(default=None, repr=False)

    @classmethod
    def default(cls) -> Home:
        """`$FOOTNOTE_HOME`, or the system's folder for user data."""
        moved = os.environ.get("FOOTNOTE_HOME")
        folder = Path(moved) if moved else Path(platformdirs.user_data_dir("footnote", False))
        return cls(folder.expanduser().absolute())

    def opened_with(self, key: Key | None) -> Home:
        return replace(self, key=key)

    @property
    def store(self) -> Path:
        return self.folder / "library.db"

    @property
    def trial(self) -> Path:
        """A copy of the library, there while other settings are tried."""
        return self.folder / "trial.db"

    @property
    def chats(self) -> Path:
        return self.folder / "chats.db"

    @property
    def papers(self) -> Path:
        """Where an encrypted home keeps what is a text file in one that is not."""
        return self.folder / "papers.db"

    @property
    def models(self) -> Path:
        return self.folder / "models"

    @property
    def settings(self) -> Path:
        return self.folder / "settings.toml"

    @property
    def log(self) -> Path:
        return self.folder / "footnote.log"


def resources() -> Path:
    """The folder of what ships with Footnote: the catalogue, the sample library."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
