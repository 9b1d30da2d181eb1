"""Asks the renderer's child for pages and tells them as images; never waits in the GUI's thread."""

from __future__ import annotations

import contextlib
import json
import sys
import threading

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from assistant.errors import ChildError
from assistant.process import Child
from desktop.children import renderer

_MOST = 4 * renderer.MOST_PIXELS
Wanted = tuple[int, float]  # page from 0, pixels per point


class Renderer(QObject):
    """Renders the pages that are wanted now; what is no longer wanted is forgotten."""

    opened = Signal(str, object)  # path, ((width, height) in points, …)
    rendered = Signal(str, int, float, QImage)  # path, page, pixels per point
    failed = Signal(str, str)  # path, one sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = threading.Condition()
        self._path = ""
        self._is_fresh = False  # it is still to be opened
        self._wanted: list[Wanted] = []
        self._closed = False
        self._child: Child | None = None
        self._thread: threading.Thread | None = None

    def open(self, path: str) -> None:
        with self._wish:
            self._path, self._is_fresh, self._wanted = path, True, []
            self._begin()
            self._wish.notify()

    def want(self, wanted: list[Wanted]) -> None:
        """The pages to render next, the most urgent first; replaces what was wanted before."""
        with self._wish:
            self._wanted = list(wanted)
            self._wish.notify()

    def close(self) -> None:
        with self._wish:
            self._closed = True
            if self._child is not None:
                self._child.kill()
            self._wish.notify()

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="footnote-render", daemon=True)
            self._thread.start()

    # --- in the thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            with self._wish:
                self._wish.wait_for(lambda: self._closed or self._is_fresh or self._wanted)
                if self._closed:
                    break
                path = self._path
                wanted = None if self._is_fresh else self._wanted.pop(0)
                self._is_fresh = False
            try:
                if wanted is None:
                    self._open(path)
                else:
                    self._render(path, *wanted)
            except (OSError, EOFError, ValueError, ChildError) as error:
                self._fall(path, error)
        self._drop()

    def _open(self, path: str) -> None:
        child = self._ready()
        by_path = sys.platform == "win32"
        with open(path, "rb") as file:  # noqa: PTH123 - a path may hold any bytes
            child.send(json.dumps({"open": path if by_path else ""}).encode())
            if not by_path:
                child.send_descriptor(file.fileno())
        answer = child.receive(_MOST)
        if answer[:1] != renderer.SIZES:
            raise ValueError(answer[1:200].decode("utf-8", "replace"))
        sizes = tuple((float(width), float(height)) for width, height in json.loads(answer[1:]))
        self._tell(self.opened, path, sizes)

    def _render(self, path: str, page: int, scale: float) -> None:
        child = self._ready()
        child.send(json.dumps({"page": page, "scale": scale}).encode())
        answer = child.receive(_MOST)
        if answer[:1] != renderer.PIXELS:
            raise ValueError(answer[1:200].decode("utf-8", "replace"))
        start = 1 + renderer.HEADER.size
        width, height = renderer.HEADER.unpack(answer[1:start])
        if len(answer) - start != 3 * width * height:
            raise ValueError("not as many pixels as announced")
        image = QImage(answer[start:], width, height, 3 * width, QImage.Format.Format_RGB888)
        self._tell(self.rendered, path, page, scale, image.copy())

    def _ready(self) -> Child:
        if self._child is None:
            child = Child("footnote-renderer", renderer.run)
            with self._wish:
                self._child = child
        return self._child

    def _fall(self, path: str, error: Exception) -> None:
        """The file cannot be shown, or the child died of it: the next one gets a fresh child."""
        self._drop()
        with self._wish:
            self._wanted = []
        if self._closed:
            return
        if isinstance(error, FileNotFoundError):
            sentence = self.tr("The file is no longer there.")
        else:
            sentence = self.tr("This page cannot be drawn here: open the file in its program.")
        self._tell(self.failed, path, sentence)

    def _drop(self) -> None:
        with self._wish:
            child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.close()

    def _tell(self, signal: object, *values: object) -> None:
        with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
            signal.emit(*values)  # type: ignore[attr-defined]


def connect_queued(signal: object, slot: object) -> None:
    """Connect a signal that is emitted in another thread, so that the slot runs in the GUI's."""
    signal.connect(slot, Qt.ConnectionType.QueuedConnection)  # type: ignore[attr-defined]
