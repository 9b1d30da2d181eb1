"""The engine as the window knows it: its children, and what they last told."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.paths import Home
from desktop.children import entry
from desktop.jobs import Job, Worker
from desktop.messages import (
    AddFolder,
    Collect,
    Counted,
    DropModel,
    EmbedderTold,
    FileGone,
    FileTold,
    FoldersTold,
    FolderTold,
    FollowModel,
    Keep,
    LedgerChanged,
    Pause,
    Paused,
    Progress,
    RemoveFolder,
    RetryFile,
    Settled,
    Trouble,
    Warm,
)
from desktop.rendering import Renderer

_WARM_MS = 400
_AGAIN_MS = 500


class Engine(QObject):
    """Starts and restarts the children; views connect to what is told here."""

    folders_told = Signal(object)  # tuple of FolderTold
    counted = Signal(object)  # Counted
    progressed = Signal(object)  # Progress
    embedder_told = Signal(object)  # EmbedderTold
    settled = Signal()
    paused = Signal(bool)
    file_changed = Signal(object)  # FileTold | FileGone
    ledger_changed = Signal()
    troubled = Signal(object)  # Trouble of the library, to be shown until `mended`
    mended = Signal()

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home = home
        self.librarian = Worker("footnote-librarian", entry.librarian, home, parent=self)
        self.answerer = Worker("footnote-answerer", entry.answerer, home, parent=self)
        self.errands = Worker("footnote-errands", entry.errands, home, parent=self)
        self.examiner = Worker("footnote-examiner", entry.examiner, home, parent=self)
        self.tuner = Worker("footnote-tuner", entry.tuner, home, parent=self)
        self.renderer = Renderer(self)
        self.folders: tuple[FolderTold, ...] = ()
        self.counts = Counted({}, 0, 0, True)
        self.embedder = EmbedderTold("", is_known=False)
        self.is_paused = False
        self._last: Progress | Settled | None = None
        self._trouble: Trouble | None = None
        self._keeping: Job | None = None
        self._warm_soon = QTimer(self)
        self._warm_soon.setSingleShot(True)
        self._warm_soon.setInterval(_WARM_MS)
        self._warm_soon.timeout.connect(self._warm)

    def begin(self) -> None:
        """Keep the library true, if that has not begun."""
        if self._keeping is None:
            self.start()

    def start(self) -> None:
        """Begin (again) to keep the library true."""
        self.librarian.restart()
        self._keeping = self.librarian.run(Keep())
        self._keeping.told.connect(self._on_told)
        self._keeping.failed.connect(self._on_failed)
        if self.is_paused:
            self.librarian.run(Pause(True))

    def close(self) -> None:
        workers = (self.librarian, self.answerer, self.errands, self.examiner, self.tuner)
        for worker in workers:
            worker.close()
        self.renderer.close()

    @property
    def is_at_work(self) -> bool:
        """Whether a view waits for something that was asked for; keeping the library is none."""
        workers = (self.answerer, self.errands, self.examiner, self.tuner)
        return any(worker.is_at_work for worker in workers)

    def tell_again(self) -> None:
        """Another window is there: what is known is told once more."""
        if self.folders:
            self.folders_told.emit(self.folders)
        self.counted.emit(self.counts)
        if self.embedder.is_known:
            self.embedder_told.emit(self.embedder)
        if isinstance(self._last, Progress):
            self.progressed.emit(self._last)
        elif self._last is not None:
            self.settled.emit()
        if self.is_paused:
            self.paused.emit(True)
        if self._trouble is not None:
            self.troubled.emit(self._trouble)

    # --- commands --------------------------------------------------------------------------------

    def add_folder(
        self, path: str, include: tuple[str, ...] = (), exclude: tuple[str, ...] = ()
    ) -> Job:
        """Add a folder, or change the patterns of one that is there."""
        return self._told_librarian(AddFolder(path, include, exclude))

    def remove_folder(self, path: str) -> Job:
        return self._told_librarian(RemoveFolder(path))

    def collect(self, name: str, folder: str, into: bool = True) -> Job:
        """Put a folder into a collection, or take it out."""
        return self._told_librarian(Collect(name, folder, into))

    @property
    def collections(self) -> dict[str, tuple[str, ...]]:
        """Name -> paths of its folders."""
        names = sorted({name for each in self.folders for name in each.collections})
        return {
            name: tuple(each.path for each in self.folders if name in each.collections)
            for name in names
        }

    def retry_file(self, path: str) -> Job:
        return self._told_librarian(RetryFile(path))

    def pause(self, paused: bool) -> Job:
        return self._told_librarian(Pause(paused))

    def follow_model(self, model_id: str) -> Job:
        """Fill the vectors of another embedder beside those that serve."""
        return self._told_librarian(FollowModel(model_id))

    def drop_model(self) -> Job:
        return self._told_librarian(DropModel())

    def _told_librarian(self, command: object) -> Job:
        self.begin()
        return self.librarian.run(command)

    def use_new_models(self) -> None:
        """Models came or changed: both children that use them begin anew."""
        self.answerer.restart()
        self.start()
        self._warm_soon.start()

    def use_new_answers(self) -> None:
        """What answers has changed; the library has not."""
        self.answerer.restart()
        self._warm_soon.start()

    def attach(self, adapters: entry.Adapters) -> None:
        """The next answers are made with these adapters; None: as the settings say."""
        self.answerer.give(self.home, adapters)
        self._warm_soon.start()

    def _warm(self) -> None:
        self.answerer.run(Warm())

    # --- what the librarian tells ----------------------------------------------------------------

    def _on_told(self, told: object) -> None:
        match told:
            case FoldersTold(folders):
                self.folders, self._trouble = folders, None
                self.folders_told.emit(folders)
                self.mended.emit()
                if folders and not self.answerer.pid:
                    self._warm_soon.start()
            case Counted():
                self.counts = told
                self.counted.emit(told)
            case EmbedderTold():
                self.embedder = told
                self.embedder_told.emit(told)
            case Progress():
                self._last = told
                self.progressed.emit(told)
            case FileTold() | FileGone():
                self.file_changed.emit(told)
            case LedgerChanged():
                self.ledger_changed.emit()
            case Settled():
                self._last = told
                self.settled.emit()
            case Paused(paused):
                self.is_paused = paused
                self.paused.emit(paused)

    def _on_failed(self, trouble: Trouble) -> None:
        self._trouble = trouble if trouble.kind != "ChildError" else None
        self.troubled.emit(trouble)
        if trouble.kind == "ChildError" and not self.librarian.falls_often:
            QTimer.singleShot(_AGAIN_MS, self.start)
