"""Errands: what takes long and is asked for now and then, in a child that is started for it."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from assistant.folders import Unreadable, scan
from assistant.models.fetching import Downloading, Verifying
from assistant.models.getting import Ready, get
from assistant.models.importing import ImportEvent, ImportOptions, import_model
from assistant.models.packs import Copying
from assistant.models.preparing import Converting, Measuring
from assistant.parsing.formats import kind_of
from assistant.paths import Home
from assistant.patterns import Rules
from desktop.children.serving import Lane, Outbox, serve
from desktop.messages import GetModels, ImportModel, LookAt, LookedAt, ModelStep

_EVERY_S = 0.05
_TELL_S = 0.2


def run(connection: Connection, home: Home) -> None:
    outbox = Outbox(connection, _EVERY_S)
    errands = _Errands(home)
    looking = Lane("look", errands.looked_at, outbox)
    fetching = Lane("models", errands.models, outbox)
    serve(connection, {LookAt: looking, GetModels: fetching, ImportModel: fetching})


class _Errands:
    def __init__(self, home: Home) -> None:
        self._home = home

    def looked_at(self, request: object) -> Generator[object, None, None]:
        """Count files by their names and sizes; nothing is opened."""
        assert isinstance(request, LookAt)
        files = size = other = 0
        tell_at = time.monotonic() + _TELL_S
        for folder in request.folders:
            for found in scan(folder, Rules.of(folder)):
                if isinstance(found, Unreadable) or not kind_of(found.path):
                    other += 1
                else:
                    files, size = files + 1, size + found.size
                if time.monotonic() >= tell_at:
                    tell_at = time.monotonic() + _TELL_S
                    yield LookedAt(files, size, other, False)
        yield LookedAt(files, size, other, True)

    def models(self, request: object) -> Generator[object, None, None]:
        events: Iterator[ImportEvent]
        if isinstance(request, GetModels):
            events = get(self._home, request.ids)
        else:
            assert isinstance(request, ImportModel)
            events = import_model(self._home, Path(request.path), ImportOptions())
        for event in events:
            match event:
                case Downloading(what, done, total):
                    yield ModelStep("fetching", what, done, total)
                case Copying(what, done, total):
                    yield ModelStep("fetching", what, done, total)
                case Verifying(_, file):
                    yield ModelStep("verifying", file)
                case Converting(model_id, _) | Measuring(model_id, _):
                    yield ModelStep("preparing", model_id)
                case Ready(model, _):
                    yield ModelStep("ready", model.id)
