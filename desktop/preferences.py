"""The settings as the window knows them: read at the start, changed by views, kept in a thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from assistant.errors import AssistantError
from assistant.paths import Home
from assistant.settings import Settings, load_settings, save_settings
from desktop.jobs import Job, run_in_thread
from desktop.messages import Trouble


class Preferences(QObject):
    """`settings` is always whole; where the file cannot be read, the defaults and `problem`."""

    changed = Signal(str)  # the group: "window", "models", …
    kept = Signal(str)  # the group is on the disk: children that begin now read it so
    saved = Signal()  # what is set is on the disk
    failed = Signal(object)  # Trouble

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._writing: Job | None = None
        self._is_stale = False
        self._unkept: set[str] = set()
        self.problem = ""
        self.settings = self._read()

    def _read(self) -> Settings:
        try:
            return load_settings(self._home.settings)
        except AssistantError as error:
            self.problem = error.message
            return Settings()

    def change(self, group: str, **values: Any) -> None:
        """Change some values of a group and keep them; does nothing if they are so already."""
        before = getattr(self.settings, group)
        after = replace(before, **values)
        if after == before:
            return
        self.settings = replace(self.settings, **{group: after})
        self._unkept.add(group)
        self.changed.emit(group)
        self._is_stale = True
        self._write()

    def _write(self) -> None:
        """One write at a time, of what is set when it begins."""
        if self.problem or (self._writing is not None and not self._writing.is_over):
            return  # a file that cannot be understood is the user's to mend, not to be overwritten
        self._is_stale = False
        settings, path = self.settings, self._home.settings
        groups, self._unkept = self._unkept, set()

        def work() -> Iterator[object]:
            save_settings(path, settings)
            yield settings

        self._writing = run_in_thread(work, self, "footnote-settings")
        self._writing.ended.connect(lambda: self._on_written(groups))
        self._writing.failed.connect(self._on_failed)

    @property
    def is_saved(self) -> bool:
        return not self._is_stale and (self._writing is None or self._writing.is_over)

    def _on_written(self, groups: set[str]) -> None:
        for group in sorted(groups):
            self.kept.emit(group)
        if self._is_stale:
            self._write()
        else:
            self.saved.emit()

    def _on_failed(self, trouble: Trouble) -> None:
        self.failed.emit(trouble)
