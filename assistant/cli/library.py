"""`footnote index | watch | status | folders | collections | check`: the library and its files."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from pathlib import Path

from rich.table import Column, Table

from assistant.cli.progress import IndexProgress
from assistant.cli.showing import consoles, is_terminal, plain_path, size_words
from assistant.errors import AssistantError, FolderError
from assistant.indexing import Indexer, keep_up, writer_lock
from assistant.indexing.events import Embedded, IndexEvent, Reading
from assistant.parsing.pdf_scans import is_installed as can_recognise
from assistant.session import Session
from assistant.settings import save_settings
from assistant.store import Store

NO_EMBEDDER = (
    "No embedding model is installed, so files are found by their words alone;"
    " `footnote models get` fetches one."
)


@contextmanager
def _indexing(session: Session) -> Iterator[tuple[Store, Indexer, bool]]:
    """The store and its one writer, and whether there is an embedder."""
    with (
        writer_lock(session.home),
        session.library() as store,
        session.parser() as parser,
        session.recogniser() as recogniser,
    ):
        indexer = session.indexer(store, parser, recogniser)
        yield store, indexer, session.serving(store) is not None


def index(session: Session, options: argparse.Namespace) -> int:
    _, errors = consoles()
    with _indexing(session) as (store, indexer, has_embedder):
        folders = []
        for path in options.folders:
            if Path(path).is_file():
                raise FolderError(f"{path} is a file: give the folder that it is in.")
            known = store.ledger.folder(os.path.abspath(path))  # noqa: PTH100
            patterns = options.include or options.exclude
            if known is None or patterns:
                known = indexer.add_folder(Path(path), options.include, options.exclude)
            folders.append(known)
        if not options.folders and not store.ledger.folders():
            raise FolderError("No folder is in the library yet: run `footnote index FOLDER`.")
        if not has_embedder:
            errors.print(NO_EMBEDDER, soft_wrap=True)
        with closing(indexer.refresh(folders or None)) as events:
            _show(events, options)
    return 0


def watch(session: Session, options: argparse.Namespace) -> int:
    _, errors = consoles()
    with _indexing(session) as (store, indexer, has_embedder):
        for path in options.folders:
            if store.ledger.folder(os.path.abspath(path)) is None:  # noqa: PTH100
                indexer.add_folder(Path(path))
        if not store.ledger.folders():
            raise FolderError("No folder is in the library yet: run `footnote watch FOLDER`.")
        if not has_embedder:
            errors.print(NO_EMBEDDER, soft_wrap=True)
        options.verbose = True
        with closing(keep_up(store, indexer, session.watch_options())) as events:
            _show(events, options)
    return 0


def _show(events: Iterator[IndexEvent], options: argparse.Namespace) -> None:
    if options.json:
        for event in events:
            if not isinstance(event, (Reading, Embedded)) or options.verbose:
                fields = {"event": type(event).__name__.lower(), **asdict(event)}
                print(json.dumps(fields), flush=True)
        return
    results, progress_console = consoles()
    progress = IndexProgress(progress_console, is_terminal(), options.verbose)
    with progress.shown():
        for event in events:
            progress.take(event)
    results.print(progress.summary(), markup=False)


def status(session: Session, options: argparse.Namespace) -> int:
    results, _ = consoles()
    with session.existing_library() as store:
        if options.files:
            return _status_files(store, options.json)
        counts, known = store.ledger.counts(), store.ledger.folders()
        waiting = store.vectors.waiting_count()
        passages, size = store.documents.passage_count(), store.size()
    if options.json:
        fields = {
            **{state: counts.get(state, 0) for state in _STATES},
            "files": sum(counts.values()),
            "passages": passages,
            "waiting_for_vectors": waiting,
            "bytes": size,
            "folders": [{"path": each.path, "unreachable": each.unreachable} for each in known],
        }
        print(json.dumps(fields))
        return 0
    for folder in known:
        results.print(plain_path(folder.path), markup=False)
        if folder.unreachable:
            results.print(f"  {folder.unreachable}", markup=False)
    states = ", ".join(f"{counts[state]} {state}" for state in _STATES if counts.get(state))
    results.print(f"{sum(counts.values())} files: {states or 'none'}.", markup=False)
    results.print(
        f"{passages} passages, {waiting} texts wait for their vectors,"
        f" {size_words(size)} on disk. Nothing has left this machine.",
        markup=False,
    )
    return 0


_STATES = ("new", "reading", "ready", "failed", "skipped", "unreachable")


def _status_files(store: Store, as_json: bool) -> int:
    counts = store.ledger.passage_counts()
    name = Column("file", overflow="fold")  # a path that is cut looks like its neighbours'
    table = Table(name, "state", "passages", "reason", box=None, pad_edge=False)
    results, _ = consoles()
    for file in store.ledger.files():
        passages = counts.get(file.id, 0)
        if as_json:
            line = {
                "path": file.path,
                "state": file.state,
                "reason": file.reason,
                "passages": passages,
            }
            print(json.dumps(line))
        elif results.is_terminal:
            table.add_row(plain_path(file.path), file.state, str(passages), file.reason)
        else:  # into a file or another command, which looks for whole paths, one a line
            print(plain_path(file.path), file.state, passages, file.reason, sep="\t")
    if not as_json and results.is_terminal:
        results.print(table)
    return 0


def folders(session: Session, options: argparse.Namespace) -> int:
    results, _ = consoles()
    if options.remove is None:
        with session.existing_library() as store:
            for folder in store.ledger.folders():
                fields = {"path": folder.path, "include": folder.include, "exclude": folder.exclude}
                line = json.dumps(fields) if options.json else plain_path(folder.path)
                results.print(line, markup=False)
        return 0
    with writer_lock(session.home), session.existing_library() as store:
        path = os.path.abspath(options.remove)  # noqa: PTH100
        found = store.ledger.folder(path)
        if found is None:
            raise FolderError(f"{path} is not a folder of the library: see `footnote folders`.")
        with store.transaction():
            store.ledger.remove_folder(found)
        store.documents.sweep()
    results.print(f"{plain_path(path)} is no longer in the library; its files are untouched.")
    return 0


def collections(session: Session, options: argparse.Namespace) -> int:
    """Named groups of folders: listed with their files by state, or changed."""
    results, _ = consoles()
    if options.add is not None or options.remove is not None:
        with writer_lock(session.home), session.existing_library() as store, store.transaction():
            _change_collection(store, options)
    with session.existing_library() as store:
        counts = store.ledger.collection_counts()
        for name, paths in store.ledger.collections().items():
            files = counts.get(name, {})
            if options.json:
                print(json.dumps({"name": name, "folders": paths, "files": files}))
                continue
            states = ", ".join(f"{files[state]} {state}" for state in _STATES if files.get(state))
            results.print(f"{name}: {states or 'no files'}", markup=False)
            for path in paths:
                results.print(f"  {plain_path(path)}", markup=False)
    return 0


def _change_collection(store: Store, options: argparse.Namespace) -> None:
    name = options.add if options.add is not None else options.remove
    ledger = store.ledger
    if options.remove is not None and name.casefold() not in map(
        str.casefold, ledger.collections()
    ):
        raise FolderError(f"There is no collection “{name}”: see `footnote collections`.")
    if options.add is not None and not options.folders:
        raise FolderError("Name the folders to put into the collection.")
    if not options.folders:
        ledger.uncollect(name)
    for given in options.folders:
        path = os.path.abspath(given)  # noqa: PTH100
        folder = ledger.folder(path)
        if folder is None:
            raise FolderError(f"{path} is not a folder of the library: see `footnote folders`.")
        if options.add is not None:
            ledger.collect(name, folder)
        else:
            ledger.uncollect(name, folder)


def check(session: Session, options: argparse.Namespace) -> int:
    with session.existing_library() as store:
        problems = store.check()
    if options.json:
        print(json.dumps({"problems": problems}))
    else:
        print("\n".join(problems) if problems else "The library is sound.")
    if problems:
        raise AssistantError(
            "The library is damaged: move it away and index again, or restore a backup.",
            "; ".join(problems),
        )
    return 0


def scans(session: Session, options: argparse.Namespace) -> int:
    settings = session.settings
    if options.switch is not None:
        reading = replace(settings.reading, scans=options.switch == "on")
        settings = replace(settings, reading=reading)
        save_settings(session.home.settings, settings)
    is_on, is_there = settings.reading.scans, can_recognise()
    if options.json:
        print(json.dumps({"scans": is_on, "installed": is_there}))
        return 0
    print(f"Reading of scanned pages is {'on' if is_on else 'off'}.")
    if is_on and not is_there:
        print("What recognises text is not installed: run `pip install rapidocr` beside Footnote.")
    return 0
