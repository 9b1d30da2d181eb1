"""Asks the renderer's child for pages and tells them as images; never waits in the GUI's thread."""

from __future__ import annotations

import contextlib
import json
import sys
import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from assistant.errors import ChildError
from assistant.process import Child
from desktop.children import entry
from desktop.children.pixels import BOXES, HEADER, MOST_PIXELS, PIXELS, SIZES

_MOST = 4 * MOST_PIXELS
Wanted = tuple[int, float]  # page from 0, pixels per point


class Renderer(QObject):
    """Renders the pages that are wanted now; what is no longer wanted is forgotten."""

    opened = Signal(str, object)  # path, ((width, height) in points, …)
    rendered = Signal(str, int, float, QImage)  # path, page, pixels per point
    thumbnail = Signal(str, int, QImage)  # path, page
    found = Signal(str, str, int, object)  # path, text, page, boxes in points
    searched = Signal(str, str)  # path, text: every page was searched
    failed = Signal(str, str)  # path, one sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = threading.Condition()
        self._path = ""
        self._is_fresh = False  # it is still to be opened
        self._wanted: list[Wanted] = []
        self._small: list[Wanted] = []  # thumbnails: after what is wanted
        self._sought: tuple[str, int] | None = None  # text, the page to search next: after those
        self._pages = 0
        self._closed = False
        self._child: Child | None = None
        self._thread: threading.Thread | None = None

    def open(self, path: str) -> None:
        with self._wish:
            self._path, self._is_fresh, self._wanted = path, True, []
            self._small, self._sought, self._pages = [], None, 0
            self._begin()
            self._wish.notify()

    def want(self, wanted: list[Wanted]) -> None:
        """The pages to render next, the most urgent first; replaces what was wanted before."""
        with self._wish:
            self._wanted = list(wanted)
            self._wish.notify()

    def want_small(self, wanted: list[Wanted]) -> None:
        """Thumbnails, told by `thumbnail`; replaces those that were wanted before."""
        with self._wish:
            self._small = list(wanted)
            self._wish.notify()

    def search(self, text: str) -> None:
        """Search every page for a text, while no page is wanted; "" ends the search."""
        with self._wish:
            self._sought = (text, 0) if text else None
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
                self._wish.wait_for(lambda: self._closed or self._has_wish())
                if self._closed:
                    break
                path, step = self._path, self._next()
            try:
                step()
            except (OSError, EOFError, ValueError, ChildError) as error:
                self._fall(path, error)
        self._drop()

    def _has_wish(self) -> bool:
        return bool(self._is_fresh or self._wanted or self._small or self._sought)

    def _next(self) -> Callable[[], None]:
        """The most urgent wish, taken from the lists."""
        path = self._path
        if self._is_fresh:
            self._is_fresh = False
            return partial(self._open, path)
        if self._wanted:
            return partial(self._render, path, *self._wanted.pop(0))
        if self._small:
            return partial(self._render_small, path, *self._small.pop(0))
        assert self._sought is not None
        text, page = self._sought
        is_last = page >= self._pages - 1
        self._sought = None if is_last else (text, page + 1)
        return partial(self._find, path, text, page, is_last)

    def _open(self, path: str) -> None:
        child = self._ready()
        by_path = sys.platform == "win32"
        with open(path, "rb") as file:  # noqa: PTH123 - a path may hold any bytes
            child.send(json.dumps({"open": path if by_path else ""}).encode())
            if not by_path:
                child.send_descriptor(file.fileno())
        answer = child.receive(_MOST)
        if answer[:1] != SIZES:
            raise ValueError(answer[1:200].decode("utf-8", "replace"))
        sizes = tuple((float(width), float(height)) for width, height in json.loads(answer[1:]))
        with self._wish:
            self._pages = len(sizes)
        self._tell(self.opened, path, sizes)

    def _render(self, path: str, page: int, scale: float) -> None:
        self._tell(self.rendered, path, page, scale, self._image(page, scale))

    def _render_small(self, path: str, page: int, scale: float) -> None:
        self._tell(self.thumbnail, path, page, self._image(page, scale))

    def _image(self, page: int, scale: float) -> QImage:
        answer = self._asked({"page": page, "scale": scale}, PIXELS)
        start = HEADER.size
        width, height = HEADER.unpack(answer[:start])
        if len(answer) - start != 3 * width * height:
            raise ValueError("not as many pixels as announced")
        image = QImage(answer[start:], width, height, 3 * width, QImage.Format.Format_RGB888)
        return image.copy()

    def _find(self, path: str, text: str, page: int, is_last: bool) -> None:
        if page < self._pages:
            answer = self._asked({"find": text, "page": page}, BOXES)
            boxes = tuple((x0, y0, x1, y1) for x0, y0, x1, y1 in json.loads(answer))
            if boxes:
                self._tell(self.found, path, text, page, boxes)
        if is_last:
            self._tell(self.searched, path, text)

    def _asked(self, question: dict[str, object], kind: bytes) -> bytes:
        child = self._ready()
        child.send(json.dumps(question).encode())
        answer = child.receive(_MOST)
        if answer[:1] != kind:
            raise ValueError(answer[1:200].decode("utf-8", "replace"))
        return answer[1:]

    def _ready(self) -> Child:
        if self._child is None:
            child = Child("footnote-renderer", entry.renderer)
            with self._wish:
                self._child = child
        return self._child

    def _fall(self, path: str, error: Exception) -> None:
        """The file cannot be shown, or the child died of it: the next one gets a fresh child."""
        self._drop()
        with self._wish:
            self._wanted, self._small, self._sought = [], [], None
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
