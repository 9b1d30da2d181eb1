"""The answerer: searches and answers in a child that stays warm; the models live here."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from dataclasses import replace
from multiprocessing.connection import Connection

from assistant.answering import Answerer, Progressed
from assistant.embedding import Embedder
from assistant.paths import Home
from assistant.query import parse_query
from assistant.reading import Reader
from assistant.rereading import reread
from assistant.retrieval import Retriever
from assistant.searching import Found
from assistant.session import Session
from assistant.store import Store
from assistant.work import told
from desktop.children.entry import Adapters
from desktop.children.serving import Lane, Outbox, serve
from desktop.messages import Ask, HitsFound, Search, Warm

_EVERY_S = 0.01


def run(connection: Connection, home: Home, adapters: Adapters = None) -> None:
    outbox = Outbox(connection, _EVERY_S)
    session = _WarmSession(home, adapters)
    searching = Lane("search", _Searching(session).events, outbox)
    answering = Lane("answer", _Answering(session).events, outbox)
    serve(connection, {Search: searching, Ask: answering, Warm: answering})


class _WarmSession(Session):
    """Loads embedder and reader once for both lanes; onnxruntime may be used by several threads.

    When the library has gone over to another one, that is loaded with the next question.
    """

    def __init__(self, home: Home, adapters: Adapters = None) -> None:
        super().__init__(home, adapters)
        self._loading = threading.Lock()
        self._loaded: Embedder | None = None
        self._reader: Reader | None = None
        self._serves = ""  # the library's embedder when it was loaded

    def embedder_if_installed(self, store: Store) -> Embedder | None:
        known = store.embedders.current()
        serves = known.name if known is not None else ""
        with self._loading:
            if self._loaded is None or self._serves != serves:
                self._loaded, self._serves = super().embedder_if_installed(store), serves
            return self._loaded

    def reader(self) -> Reader:
        with self._loading:
            self._reader = self._reader or super().reader()
            return self._reader

    def embedder(self, store: Store | None = None) -> Embedder:
        loaded = self.embedder_if_installed(store) if store is not None else None
        return loaded or super().embedder(store)


class _Searching:
    """By words at once, then by words and meaning; with a connection of its own."""

    def __init__(self, session: _WarmSession) -> None:
        self._session = session
        self._store: Store | None = None

    def events(self, request: object) -> Generator[object, None, None]:
        assert isinstance(request, Search)
        self._store = self._store or self._session.existing_library()
        options = self._session.retrieval_options()
        by_words = Retriever(self._store, None, options)
        found = _found(by_words, request, by_meaning=False)
        yield found
        embedder = self._session.embedder_if_installed(self._store)
        if embedder is not None:
            found = _found(Retriever(self._store, embedder, options), request, by_meaning=True)
            yield found
        if request.read and found.hits:
            yield from self._read(parse_query(request.question).text, found)

    def _read(self, asked: str, found: HitsFound) -> Generator[object, None, None]:
        begun = time.perf_counter()
        reading = reread(self._session.reader(), asked, found.hits)
        # each step is a moment to stop
        read = yield from told(reading, lambda at: Progressed("weighing", *at))
        marked = read.marked(found.hits)
        hits = tuple(marked[at] for at in read.order)
        ms = found.ms + (time.perf_counter() - begun) * 1000
        yield replace(found, hits=hits, ms=ms, by_reading=True)


def _found(retriever: Retriever, request: Search, by_meaning: bool) -> HitsFound:
    begun = time.perf_counter()
    found: Found = retriever.find(request.question, request.k, request.scope)
    words = (*found.query.words, *found.query.phrases)
    return HitsFound(found.hits, words, by_meaning, (time.perf_counter() - begun) * 1000)


class _Answering:
    def __init__(self, session: _WarmSession) -> None:
        self._session = session
        self._store: Store | None = None
        self._answerer: Answerer | None = None
        self._embedder: Embedder | None = None

    def events(self, request: object) -> Generator[object, None, None]:
        self._store = self._store or self._session.existing_library()
        embedder = self._session.embedder(self._store)
        if self._answerer is None or embedder is not self._embedder:
            self._answerer = None  # frees the generator before another one is loaded
            self._answerer = self._session.answerer(self._store, embedder)
            self._embedder = embedder
        if isinstance(request, Ask):
            yield from self._answerer.answer(request.question, request.scope, request.history)
