"""`footnote models get | list | import | export | remove`: the models on this machine."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from rich.table import Table

from assistant.catalogue import read_catalogue
from assistant.cli.showing import consoles, is_terminal, size_words
from assistant.models.fetching import Downloading, Verifying
from assistant.models.getting import GetOptions, Ready, to_accept
from assistant.models.getting import get as get_models
from assistant.models.importing import ImportEvent, ImportOptions, import_model
from assistant.models.installed import list_models
from assistant.models.installed import remove as remove_model
from assistant.models.packs import Copying, Exported, export_model
from assistant.models.preparing import Converting, Measuring
from assistant.session import Session


def get(session: Session, options: argparse.Namespace) -> int:
    _, errors = consoles()
    catalogue = read_catalogue()
    accepted: frozenset[str] = frozenset()
    if options.accept_licence:
        entries = to_accept(session.home, options.ids, catalogue)
        accepted = frozenset(entry.id for entry in entries)
        for entry in entries:
            errors.print(f"{entry.title}: {entry.licence.summary}", markup=False)
    chosen = GetOptions(accepted, options.public_address)
    shown = _Shown(options.json)
    for event in get_models(session.home, options.ids, chosen, catalogue):
        shown.take(event)
    return 0


class _Shown:
    """Says each step once; downloads on a terminal say how far they are."""

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self._results, self._errors = consoles()
        self._last = ""

    def take(self, event: ImportEvent | Exported) -> None:
        match event:
            case Ready(model, fresh):
                if self._as_json:
                    print(json.dumps({"id": model.id, "folder": str(model.folder), "new": fresh}))
                else:
                    words = "is installed" if fresh else "was installed already"
                    self._results.print(f"{model.id} {words}.", markup=False)
            case Exported(path) if self._as_json:
                print(json.dumps({"pack": str(path)}))
            case Exported(path):
                self._results.print(f"The pack is at {path}.", markup=False)
            case Copying(what, _, _):
                self._once(f"Copying {what}")
            case Downloading(what, done, total):
                if is_terminal() and total:
                    far = f"{size_words(done)} of {size_words(total)}"
                    self._errors.print(f"Fetching {what}: {far}", end="\r", markup=False)
                else:
                    self._once(f"Fetching {what}")
            case Verifying(_, file):
                self._once(f"Verifying {file}")
            case Converting(_, made):
                self._once(f"Making {made}")
            case Measuring(_, form):
                self._once(f"Trying {form} on this machine")

    def _once(self, words: str) -> None:
        if words != self._last:
            self._last = words
            self._errors.print(words, markup=False)


def import_file(session: Session, options: argparse.Namespace) -> int:
    accepted = frozenset([options.id]) if options.id and options.accept_licence else frozenset()
    chosen = ImportOptions(
        model_id=options.id,
        accepted=accepted,
        pooling=options.pooling,
        dimensions=options.dimensions,
        question_prefix=options.question_prefix,
        passage_prefix=options.passage_prefix,
    )
    shown = _Shown(options.json)
    for event in import_model(session.home, Path(options.path), chosen):
        shown.take(event)
    return 0


def export(session: Session, options: argparse.Namespace) -> int:
    shown = _Shown(options.json)
    for event in export_model(session.home, options.id, Path(options.to)):
        shown.take(event)
    return 0


def list_all(session: Session, options: argparse.Namespace) -> int:
    results, _ = consoles()
    table = Table("id", "role", "state", "size", "licence", "", box=None, pad_edge=False)
    for model in list_models(session.home, read_catalogue(), options.verify):
        if options.json:
            print(json.dumps(asdict(model)))
        else:
            table.add_row(
                model.id,
                model.role,
                model.state,
                size_words(model.size),
                model.licence,
                model.reason or model.title,
            )
    if not options.json:
        results.print(table)
    return 0


def remove(session: Session, options: argparse.Namespace) -> int:
    results, _ = consoles()
    for id in options.ids:
        freed = remove_model(session.home, id)
        if options.json:
            print(json.dumps({"id": id, "freed": freed}))
        else:
            results.print(f"{id} is removed; {size_words(freed)} are free again.", markup=False)
    return 0
