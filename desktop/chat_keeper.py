"""Keeps the conversations: a thread that writes and reads them in order, and tells in signals.

Nothing waits for it in the GUI's thread but the end of the window, which waits for the last write.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from assistant.chats import Turn
from assistant.errors import AssistantError
from assistant.paths import Home
from desktop.messages import Trouble

if TYPE_CHECKING:
    from assistant.store.chats import Chats

_HISTORY = 200  # questions that Up and Down recall
_WAIT_S = 3.0  # for the last write

Work = Callable[["Chats"], Callable[[], None] | None]


class ChatKeeper(QObject):
    """`keeps` false: nothing new is written, what is there can still be read and deleted."""

    listed = Signal(str, object)  # what was searched for, tuple of Chat
    opened = Signal(str, object)  # a conversation's id, tuple of Turn
    recalled = Signal(object)  # tuple of questions, the newest last
    failed = Signal(object)  # Trouble
    _done = Signal(object)

    def __init__(self, home: Home, keeps: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keeps = keeps
        self._home = home
        self._works: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._done.connect(lambda tell: tell(), Qt.ConnectionType.QueuedConnection)

    # --- reading: the answer comes as a signal ---------------------------------------------------

    def list(self, text: str = "") -> None:
        def work(chats: Chats) -> Callable[[], None]:
            found = chats.chats(text)
            return lambda: self.listed.emit(text, found)

        self._run(work)

    def open(self, chat_id: str) -> None:
        def work(chats: Chats) -> Callable[[], None]:
            turns = chats.turns(chat_id)
            return lambda: self.opened.emit(chat_id, turns)

        self._run(work)

    def recall(self) -> None:
        def work(chats: Chats) -> Callable[[], None]:
            questions = chats.questions(_HISTORY)
            return lambda: self.recalled.emit(questions)

        self._run(work)

    # --- writing ---------------------------------------------------------------------------------

    def ask(self, chat_id: str, name: str, turn: Turn) -> None:
        """Keep a question; its conversation begins with it, if there is none yet."""

        def change(chats: Chats) -> None:
            chats.begin(chat_id, name)
            chats.ask(chat_id, turn)

        if self.keeps:
            self._write(change)

    def answer(self, turn: Turn) -> None:
        if self.keeps:
            self._write(lambda chats: chats.answer(turn))

    def rename(self, chat_id: str, name: str) -> None:
        self._write(lambda chats: chats.rename(chat_id, name))

    def pin(self, chat_id: str, pinned: bool) -> None:
        self._write(lambda chats: chats.pin(chat_id, pinned))

    def delete(self, chat_id: str) -> None:
        self._write(lambda chats: chats.delete(chat_id))

    def delete_all(self) -> None:
        self._write(lambda chats: chats.delete_all())

    def _write(self, change: Callable[[Chats], object]) -> None:
        def work(chats: Chats) -> None:
            change(chats)

        self._run(work)
        self.list()

    def close(self) -> None:
        """Write what is still to be written, and end."""
        if self._thread is not None:
            self._works.put(None)
            self._thread.join(_WAIT_S)
            self._thread = None

    # --- in the thread ---------------------------------------------------------------------------

    def _run(self, work: Work) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="footnote-chats", daemon=True)
            self._thread.start()
        self._works.put(work)

    def _work(self) -> None:
        from assistant.store.chats import Chats  # the store is slow to import

        chats: Chats | None = None
        while (work := self._works.get()) is not None:
            try:
                chats = chats or Chats.open(self._home.chats, self._home.key)
                tell = work(chats)
            except AssistantError as error:
                trouble = Trouble(type(error).__name__, error.message, error.detail)
                self._say(lambda trouble=trouble: self.failed.emit(trouble))  # type: ignore[misc]
            else:
                if tell is not None:
                    self._say(tell)
        if chats is not None:
            chats.close()

    def _say(self, tell: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
            self._done.emit(tell)
