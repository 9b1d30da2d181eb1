"""Errands: what takes long and is asked for now and then, in a child that is started for it."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import get_args

import psutil

from assistant.catalogue import InstalledModel, Role, read_catalogue
from assistant.errors import ModelError
from assistant.folders import Unreadable, scan
from assistant.indexing.estimating import Estimate, Tally
from assistant.models.fetching import Downloading, Verifying
from assistant.models.getting import GetOptions, Ready, get
from assistant.models.importing import ImportEvent, ImportOptions, import_model
from assistant.models.installed import installed, list_models, remove
from assistant.models.memory import memory_needed
from assistant.models.offloading import can_offload
from assistant.models.packs import Copying
from assistant.models.preparing import Converting, Measuring
from assistant.parsing.formats import kind_of
from assistant.paths import Home
from assistant.patterns import Rules
from assistant.session import Session
from assistant.store import Store
from desktop.children.serving import Lane, Outbox, serve
from desktop.messages import (
    GetModels,
    ImportModel,
    ListModels,
    LookAt,
    LookedAt,
    ModelStep,
    ModelsTold,
    ModelTold,
    Preview,
    Previewed,
    RemoveModel,
)

_EVERY_S = 0.05
_TELL_S = 0.2
_SHOWN = 200  # paths of a preview


def run(connection: Connection, home: Home) -> None:
    outbox = Outbox(connection, _EVERY_S)
    errands = _Errands(home)
    looking = Lane("look", errands.looks, outbox)
    fetching = Lane("models", errands.models, outbox)
    lanes = {LookAt: looking, Preview: looking, ListModels: looking}
    serve(
        connection,
        {**lanes, GetModels: fetching, ImportModel: fetching, RemoveModel: fetching},
    )


class _Errands:
    def __init__(self, home: Home) -> None:
        self._home = home
        self._offloads: bool | None = None

    def looks(self, request: object) -> Generator[object, None, None]:
        match request:
            case Preview():
                yield previewed(request)
            case ListModels():
                told = models_told(self._home)
                if self._offloads is None:
                    yield told  # the card is looked for in a child, once
                    self._offloads = can_offload()
                yield replace(told, offloads=self._offloads)
            case _:
                yield from self.looked_at(request)

    def looked_at(self, request: object) -> Generator[object, None, None]:
        """Count files by their names and sizes; then read a few of them, to time it."""
        assert isinstance(request, LookAt)
        files = size = other = 0
        tally = Tally()
        tell_at = time.monotonic() + _TELL_S
        for folder in request.folders:
            for found in scan(folder, Rules.of(folder)):
                if isinstance(found, Unreadable) or not kind_of(found.path):
                    other += 1
                else:
                    files, size = files + 1, size + found.size
                    tally.add(found)
                if time.monotonic() >= tell_at:
                    tell_at = time.monotonic() + _TELL_S
                    yield LookedAt(files, size, other)
        told = LookedAt(files, size, other, counted=True)
        yield told
        for estimate in self._estimates(request.folders[0], tally) if files else ():
            told = replace(told, measured=estimate.files, seconds=estimate.seconds)
            yield told
        yield replace(told, done=True)

    def _estimates(self, folder: str, tally: Tally) -> Iterator[Estimate]:
        """The texts of the files that are read stay in this process's memory."""
        session = Session(self._home)
        with Store.in_memory() as store, session.parser() as parser:
            parser.confinement()  # starts it: that is no part of what a file takes
            indexer = session.indexer(store, parser)
            yield from tally.measure(indexer, indexer.add_folder(Path(folder)))

    def models(self, request: object) -> Generator[object, None, None]:
        events: Iterator[ImportEvent]
        if isinstance(request, GetModels):
            events = get(self._home, request.ids, GetOptions(frozenset(request.accepted)))
        elif isinstance(request, RemoveModel):
            remove(self._home, request.id)
            return
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


def previewed(request: Preview) -> Previewed:
    """Scan the folder by the patterns that are and by those that would be; nothing is opened."""
    now = _wanted(request.folder, request.old_include, request.old_exclude)
    then = _wanted(request.folder, request.include, request.exclude)
    added, removed = sorted(then - now), sorted(now - then)
    return Previewed(
        len(then), len(added), len(removed), tuple(added[:_SHOWN]), tuple(removed[:_SHOWN])
    )


def _wanted(folder: str, include: tuple[str, ...], exclude: tuple[str, ...]) -> set[str]:
    """Paths, relative to the folder, of files of a type that is read."""
    start = len(folder.rstrip("/\\")) + 1
    return {
        found.path[start:]
        for found in scan(folder, Rules.of(folder, include, exclude))
        if not isinstance(found, Unreadable) and kind_of(found.path)
    }


def _used(session: Session, role: Role) -> InstalledModel:
    """Of the embedders the one whose vectors serve. Raises ModelError if there is none."""
    if role == "embedder" and session.home.store.exists():
        with session.existing_library() as store:
            if (model := session.serving(store)) is not None:
                return model
    return session.model(role)


def models_told(home: Home) -> ModelsTold:
    session = Session(home)
    used = set()
    for role in get_args(Role):
        try:
            used.add(_used(session, role).id)
        except ModelError:
            continue  # none is installed for it
    catalogue = read_catalogue()
    known = {entry.id: entry for entry in catalogue.models}
    context = session.settings.models.context
    told = []
    for model in list_models(home, catalogue):
        takes = 0
        if model.state == "present":
            takes = memory_needed(installed(home, model.id), context)
        licence = known[model.id].licence if model.id in known else None
        is_asked = licence is not None and licence.must_accept and model.state == "missing"
        told.append(
            ModelTold(
                model.id,
                model.role,
                model.title,
                model.state,
                model.size,
                takes,
                model.id in used,
                model.licence,
                model.reason,
                licence.summary if licence and is_asked else "",
                licence.address if licence and is_asked else "",
            )
        )
    memory = psutil.virtual_memory()
    return ModelsTold(tuple(told), memory.total, memory.available)
