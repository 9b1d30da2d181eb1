"""The loop of a child that answers requests: lanes, cancelling, and an outbox that gathers."""

from __future__ import annotations

import pickle
import queue
import threading
import time
import traceback
from collections.abc import Callable, Generator
from multiprocessing.connection import Connection

from assistant.errors import AssistantError
from desktop.messages import Cancel, Ended, Trouble

Handler = Callable[[object], Generator[object, None, None]]


class Outbox:
    """Sends what is put into it in order, gathered for `every_s`; `put` never waits."""

    def __init__(self, connection: Connection, every_s: float) -> None:
        self._connection = connection
        self._every_s = every_s
        self._queue: queue.SimpleQueue[tuple[int, object]] = queue.SimpleQueue()
        threading.Thread(target=self._run, name="footnote-outbox", daemon=True).start()

    def put(self, number: int, told: object) -> None:
        self._queue.put((number, told))

    def _run(self) -> None:
        while True:
            batch = [self._queue.get()]
            time.sleep(self._every_s)
            while not self._queue.empty() and len(batch) < 1000:
                batch.append(self._queue.get())
            try:
                self._connection.send_bytes(pickle.dumps(batch))
            except OSError:
                return  # the window is gone, and this process ends with it


class Lane:
    """A thread that works off requests one after the other; each may be cancelled."""

    def __init__(self, name: str, handler: Handler, outbox: Outbox) -> None:
        self._handler = handler
        self._outbox = outbox
        self._queue: queue.SimpleQueue[tuple[int, object]] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        threading.Thread(target=self._run, name=f"footnote-{name}", daemon=True).start()

    def put(self, number: int, request: object) -> None:
        self._queue.put((number, request))

    def cancel(self, number: int) -> None:
        self._cancelled.add(number)

    def _run(self) -> None:
        while True:
            number, request = self._queue.get()
            self._outbox.put(number, self._work(number, request))
            self._cancelled.discard(number)

    def _work(self, number: int, request: object) -> Ended | Trouble:
        if number in self._cancelled:
            return Ended()
        events = self._handler(request)
        try:
            for event in events:
                if number in self._cancelled:
                    break
                self._outbox.put(number, event)
        except Exception as error:  # noqa: BLE001 - where one request of many ends
            return trouble_of(error)
        finally:
            events.close()
        return Ended()


def trouble_of(error: Exception) -> Trouble:
    """One sentence for what the environment did; the traceback for what we did."""
    if isinstance(error, AssistantError):
        return Trouble(type(error).__name__, error.message, error.detail)
    detail = "".join(traceback.format_exception(error))
    return Trouble("fault", f"Footnote made a mistake ({type(error).__name__}).", detail)


def serve(connection: Connection, lanes: dict[type, Lane]) -> None:
    """Hand each request to its type's lane until the window closes the connection (EOFError)."""
    while True:
        number, request = pickle.loads(connection.recv_bytes())
        if isinstance(request, Cancel):
            for lane in set(lanes.values()):
                lane.cancel(request.number)
        else:
            lanes[type(request)].put(number, request)
