"""What a window hands over to the one that takes its place, in another language.

Both stand over the same engine: what children do and know is not touched.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSplitter

from assistant.chats import Turn
from desktop.places import QUALITY, SETTINGS, TUNE

if TYPE_CHECKING:
    from desktop.main_window import MainWindow
    from desktop.sighting import Sighting

Put = Callable[["MainWindow"], None]


@dataclass(frozen=True, slots=True)
class _Conversation:
    id: str
    name: str
    turns: tuple[Turn, ...]
    question: str  # half written
    is_edited: bool  # it stands for the last one
    scope: tuple[str, ...]
    shows_chats: bool
    scrolled: int


@dataclass(frozen=True, slots=True)
class _Source:
    sightings: tuple[Sighting, ...]
    index: int
    is_open: bool
    sizes: tuple[int, ...]  # of the view and the source beside it


class Kept:
    """What there is to see in a window, to be put into another."""

    def __init__(self, window: MainWindow) -> None:
        self._place = window.place
        self._conversation = _conversation_of(window)
        built = window.__dict__
        self._source = _source_of(window) if "source_view" in built else None
        self._found = window.find_view.line.text() if "find_view" in built else ""
        self._pages: list[Put] = []
        if SETTINGS in window.built:
            self._pages.append(_settings_page(window.settings_view.list.currentRow()))
        if TUNE in window.built:
            view = window.tune_view
            self._pages.append(_tune_step(view.step, dict(view.desk.attached)))
        if QUALITY in window.built:
            self._pages.append(_quality_page(window.quality_view.page))

    def put(self, window: MainWindow) -> None:
        _put_conversation(window, self._conversation)
        if self._found:
            window.find_view.line.setText(self._found)
        for put in self._pages:
            put(window)
        window.go_to(self._place)
        if self._source is not None and self._source.sightings:
            _put_source(window, self._source)
        window.ask_view.show_chats(self._conversation.shows_chats)


# --- the conversation, and the document beside it ------------------------------------------------


def _conversation_of(window: MainWindow) -> _Conversation:
    ask = window.ask_view
    return _Conversation(
        ask.chat_id,
        ask.chat_name,
        tuple(ask.records()),
        ask.box.toPlainText(),
        ask.edited is not None,
        ask.scope.paths,
        not ask.chats.isHidden(),
        ask.scrolled,
    )


def _put_conversation(window: MainWindow, kept: _Conversation) -> None:
    ask = window.ask_view
    if kept.turns:
        ask.show_chat(kept.id, kept.name, kept.turns)
    if kept.is_edited and ask.turns:
        ask.edit(ask.turns[-1])
    ask.box.put(kept.question)
    ask.scope.put(kept.scope)
    QTimer.singleShot(0, ask, lambda: ask.scroll_to(kept.scrolled))


def _source_of(window: MainWindow) -> _Source:
    view = window.source_view
    splitter = view.parentWidget()
    sizes = tuple(splitter.sizes()) if isinstance(splitter, QSplitter) else ()
    return _Source(view.sightings, view.index, not view.isHidden(), sizes)


def _put_source(window: MainWindow, kept: _Source) -> None:
    view = window.source_view
    if not kept.is_open:
        view.open(kept.sightings, kept.index)
        return
    window.show_places(list(kept.sightings), kept.index)
    splitter = view.parentWidget()
    if isinstance(splitter, QSplitter):
        splitter.setSizes(kept.sizes)


# --- the pages of the other views ----------------------------------------------------------------


def _settings_page(row: int) -> Put:
    def put(window: MainWindow) -> None:
        window.settings_view.show_page(max(row, 0))

    return put


def _tune_step(step: int, attached: dict[str, float]) -> Put:
    def put(window: MainWindow) -> None:
        window.tune_view.desk.attached = attached  # the answerer has them already
        window.tune_view.show_step(step)

    return put


def _quality_page(page: int) -> Put:
    def put(window: MainWindow) -> None:
        window.quality_view.show_page(page)

    return put
