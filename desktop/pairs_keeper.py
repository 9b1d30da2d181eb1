"""Keeps the examples that are worked on: read at the start, written soon after each change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.errors import AssistantError
from assistant.paths import Home
from assistant.tuning.drafts import read_drafts, set_aside, write_drafts
from assistant.tuning.examples import Example
from desktop.jobs import Job, run_in_thread
from desktop.messages import Trouble
from desktop.models.pairs_model import PairsModel

_SOON_MS = 500  # after the last change


class PairsKeeper(QObject):
    loaded = Signal()
    saved = Signal()
    failed = Signal(object)  # Trouble

    def __init__(self, home: Home, model: PairsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._model = model
        self._writing: Job | None = None
        self._waiting: list[Callable[[], None]] = []
        self._lock = threading.Lock()
        self._version = self._written = 0
        self._is_stale = self._is_damaged = False
        self.is_loaded = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.save)
        model.changed.connect(self._on_changed)

    def load(self) -> None:
        """Read what was kept, in a thread."""
        home, found = self._home, list[Example]()

        def work() -> Iterator[object]:
            yield read_drafts(home)

        job = run_in_thread(work, self, "footnote-examples")
        job.told.connect(found.extend)
        job.ended.connect(lambda: self._on_loaded(found))
        job.failed.connect(self._on_load_failed)

    def _on_loaded(self, found: list[Example]) -> None:
        self._model.put([*found, *self._model.examples])
        self.is_loaded = True
        self.loaded.emit()

    def _on_load_failed(self, trouble: Trouble) -> None:
        self._is_damaged = self.is_loaded = True
        self.failed.emit(trouble)

    def _on_changed(self) -> None:
        self._is_stale = True
        self._soon.start()

    @property
    def is_saved(self) -> bool:
        return not self._is_stale and (self._writing is None or self._writing.is_over)

    def save(self) -> None:
        """Write what there is now; one write at a time."""
        if not self._is_stale or not self.is_loaded:
            return
        if self._writing is not None and not self._writing.is_over:
            return  # it goes on with what is then there
        self._is_stale = False
        self._writing = run_in_thread(self._work(), self, "footnote-examples")
        self._writing.ended.connect(self._on_saved)
        self._writing.failed.connect(self._on_failed)

    def then(self, work: Callable[[], None]) -> None:
        """Do this when everything is kept."""
        self._soon.stop()
        self.save()
        if self.is_saved:
            work()
        else:
            self._waiting.append(work)

    def _work(self) -> Callable[[], Iterator[object]]:
        self._version += 1
        version, examples = self._version, tuple(self._model.examples)

        def work() -> Iterator[object]:
            self._write(version, examples)
            yield len(examples)

        return work

    def _write(self, version: int, examples: Sequence[Example]) -> None:
        """Never an older state over a newer one, whichever thread comes last."""
        with self._lock:
            if version <= self._written:
                return
            if self._is_damaged:
                set_aside(self._home)
                self._is_damaged = False
            write_drafts(self._home, examples)
            self._written = version

    def _on_saved(self) -> None:
        if self._is_stale:
            self.save()
            return
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work()
        self.saved.emit()

    def _on_failed(self, trouble: Trouble) -> None:
        self._is_stale = True  # the next change tries again, and so does closing
        self._waiting = []
        self.failed.emit(trouble)

    def close(self) -> None:
        """Write at once what is not written yet: the window is closing, and begins nothing new."""
        self._soon.stop()
        self._waiting = []
        if self.is_loaded and not self.is_saved:
            self._version += 1
            try:
                self._write(self._version, self._model.examples)
            except AssistantError as error:
                self.failed.emit(Trouble(type(error).__name__, error.message, error.detail))
            self._is_stale = False
