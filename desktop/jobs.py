"""Background work for views: a Job tells in Qt signals what a child, or a thread, yields.

Views start jobs and connect to them; nothing here waits in the GUI's thread.
"""

from __future__ import annotations

import contextlib
import pickle
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from assistant.errors import AssistantError
from assistant.process import Child
from desktop.messages import Cancel, Ended, Trouble

_MOST = 1 << 30  # bytes of one message
_RESTARTS = 3  # in _RESTART_S; a child that dies more often stays down until it is asked again
_RESTART_S = 60.0


class Job(QObject):
    """Work that is under way. Ends with exactly one of `ended` and `failed`."""

    told = Signal(object)
    ended = Signal()
    failed = Signal(object)  # Trouble

    def __init__(self, cancel: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = cancel
        self._is_over = False

    @property
    def is_over(self) -> bool:
        return self._is_over

    def cancel(self) -> None:
        """Stop; what was already on its way is not told any more."""
        if not self._is_over:
            self._is_over = True
            self._cancel()
            self.ended.emit()

    def take(self, told: object) -> None:
        """Pass on what the work tells; called in the GUI's thread."""
        if self._is_over:
            return
        if isinstance(told, Ended):
            self._is_over = True
            self.ended.emit()
        elif isinstance(told, Trouble):
            self._is_over = True
            self.failed.emit(told)
        else:
            self.told.emit(told)


class Worker(QObject):
    """A child process that answers requests; started with the first one, and anew if it dies.

    `target(connection, *arguments)` runs in the child and keeps to `desktop.messages`.
    """

    fell = Signal(str)  # the child died while it had work; one sentence
    _arrived = Signal(object, object)  # of which child, list of (number, told)
    _gone = Signal(object)

    def __init__(
        self, name: str, target: Callable[..., None], *arguments: Any, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._target = target
        self._arguments = arguments
        self._line: _Line | None = None
        self._jobs: dict[int, Job] = {}
        self._number = 0
        self._falls: deque[float] = deque(maxlen=_RESTARTS)
        self._is_closed = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._gone.connect(self._on_gone, Qt.ConnectionType.QueuedConnection)

    @property
    def pid(self) -> int:
        """Of the child; 0 while there is none."""
        return self._line.pid if self._line else 0

    @property
    def falls_often(self) -> bool:
        """Whether starting it again at once would only have it die again."""
        recent = [at for at in self._falls if time.monotonic() - at < _RESTART_S]
        return len(recent) >= _RESTARTS

    @property
    def is_at_work(self) -> bool:
        """Whether a job is under way."""
        return bool(self._jobs)

    def run(self, request: object) -> Job:
        """Have it answered; once the worker is closed, the job only ends."""
        if self._is_closed:  # a timer or a setting of a window that has gone
            ended = Job(lambda: None, self)
            QTimer.singleShot(0, ended, lambda: ended.take(Ended()))
            return ended
        if self._line is None:
            self._line = _Line(self)
            self._line.start(self._name, self._target, self._arguments)
        self._number += 1
        number = self._number
        job = Job(lambda: self._cancel(number), self)
        self._jobs[number] = job
        self._line.send(number, request)
        return job

    def give(self, *arguments: Any) -> None:
        """Begin anew with other arguments."""
        self._arguments = arguments
        self.restart()

    def restart(self) -> None:
        """End the child; jobs that were under way end as cancelled. The next request starts it."""
        self._drop()
        jobs, self._jobs = self._jobs, {}
        for job in jobs.values():
            job.take(Ended())
            job.deleteLater()

    def close(self) -> None:
        """End the child for good."""
        self._is_closed = True
        self.restart()

    def _cancel(self, number: int) -> None:
        job = self._jobs.pop(number, None)
        if job is not None:
            job.deleteLater()
        if self._line is not None:
            self._line.send(number, Cancel(number))

    def _drop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.close()

    @Slot(object, object)
    def _on_arrived(self, line: object, batch: object) -> None:
        if line is not self._line or not isinstance(batch, list):
            return
        for number, told in batch:
            job = self._jobs.get(number)
            if job is None:
                continue
            if isinstance(told, Ended | Trouble):
                del self._jobs[number]
                job.deleteLater()
            job.take(told)

    @Slot(object)
    def _on_gone(self, line: object) -> None:
        if line is not self._line:
            return
        self._drop()
        self._falls.append(time.monotonic())
        jobs, self._jobs = self._jobs, {}
        sentence = self.tr("The part of Footnote that does this stopped; it is started again.")
        for job in jobs.values():
            job.take(Trouble("ChildError", sentence))
            job.deleteLater()
        self.fell.emit(sentence)


class _Line:
    """The connection to one child: starts it and listens in a thread of its own."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._child: Child | None = None
        self._waiting: list[bytes] = []
        self._lock = threading.Lock()
        self._closed = False

    @property
    def pid(self) -> int:
        return self._child.pid if self._child else 0

    def start(self, name: str, target: Callable[..., None], arguments: tuple[Any, ...]) -> None:
        threading.Thread(
            target=self._run, args=(name, target, arguments), name=f"{name}-line", daemon=True
        ).start()

    def send(self, number: int, request: object) -> None:
        data = pickle.dumps((number, request))
        with self._lock:
            if self._child is None:
                self._waiting.append(data)
            else:
                with contextlib.suppress(OSError):  # the listening thread notices the end
                    self._child.send(data)

    def close(self) -> None:
        """End the child at once; the listening thread then frees it."""
        with self._lock:
            self._closed = True
            if self._child is not None:
                self._child.kill()

    def _run(self, name: str, target: Callable[..., None], arguments: tuple[Any, ...]) -> None:
        try:
            child = Child(name, target, *arguments)
        except OSError:
            self._say_gone()
            return
        with self._lock:
            self._child = child
            for data in self._waiting:
                with contextlib.suppress(OSError):
                    child.send(data)
            self._waiting.clear()
            if self._closed:
                child.kill()
        with contextlib.suppress(EOFError, OSError):
            while True:
                batch = pickle.loads(child.receive(_MOST))
                with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
                    self._worker._arrived.emit(self, batch)
        child.close()
        self._say_gone()

    def _say_gone(self) -> None:
        if not self._closed:
            with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
                self._worker._gone.emit(self)


def run_in_thread(
    work: Callable[[], Iterator[object]], parent: QObject, name: str = "footnote-look-up"
) -> Job:
    """Run a short generator (a look-up in the store, a file's text) in a thread of this process."""
    thread = _ThreadJob(work, name, parent)
    thread.start()
    return thread.job


class _ThreadJob(QObject):
    _arrived = Signal(object)

    def __init__(self, work: Callable[[], Iterator[object]], name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._name = name
        self._stopped = threading.Event()
        self.job = Job(self._stopped.set, self)
        self.job.ended.connect(self.deleteLater)
        self.job.failed.connect(self.deleteLater)
        self._arrived.connect(self.job.take, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        threading.Thread(target=self._run, name=self._name, daemon=True).start()

    def _run(self) -> None:
        last: object = Ended()
        events = self._work()
        try:
            for told in events:
                if self._stopped.is_set():
                    break
                self._tell(told)
        except AssistantError as error:
            last = Trouble(type(error).__name__, error.message, error.detail)
        finally:
            if isinstance(events, Generator):
                events.close()
        self._tell(last)

    def _tell(self, told: object) -> None:
        with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
            self._arrived.emit(told)
