"""`footnote tune list | convert | merge | parity | export | import | remove`: adapters at hand."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from rich.table import Table

from assistant.cli.showing import consoles, size_words
from assistant.cli.tune_options import FORMATS
from assistant.cli.tuning import base_of
from assistant.errors import TuningError
from assistant.session import Session
from assistant.tuning.bases import Base
from assistant.tuning.registry import (
    AdapterRecord,
    adapter_folder,
    export_adapter,
    find_adapter,
    import_pack,
    list_adapters,
    remove_adapter,
)
from assistant.tuning.trainer import require_libraries


def list_all(session: Session, options: argparse.Namespace) -> int:
    results, _ = consoles()
    table = Table("id", "base", "made", "loss", "", box=None, pad_edge=False)
    used = dict(session.settings.models.adapters)
    for record in list_adapters(session.home):
        if options.json:
            print(json.dumps(asdict(record)))
        loss = record.figures.get("loss")
        words = "" if loss is None else f"{loss:.3f}"
        mark = f"in use ({used[record.id]:g})" if record.id in used else ""
        table.add_row(record.id, record.base_id, record.created[:10], words, mark)
    if not options.json:
        results.print(table)
    return 0


def convert(session: Session, options: argparse.Namespace) -> int:
    require_libraries()
    from assistant.tuning.adopting import adopt_folder

    folder = Path(options.folder).absolute()
    base = base_of(session, options.base)
    record = adopt_folder(session.home, folder, base, options.id or folder.name)
    return _said(options, record, f"The adapter “{record.id}” fits {base.name} and is taken in.")


def merge(session: Session, options: argparse.Namespace) -> int:
    require_libraries()
    from assistant.tuning.merging import Merged, Quantising
    from assistant.tuning.merging import merge as merge_model
    from assistant.tuning.peft_files import read_adapter

    results, errors = consoles()
    record = find_adapter(session.home, options.id)
    base = _base(session, options.base, record)
    target = Path(options.to).absolute()
    if target.is_dir():
        target = target / f"{base.id}-{record.id}.{options.format}.gguf"
    adapter = read_adapter(adapter_folder(session.home, record.id))
    for event in merge_model(adapter, base, target, options.format, options.scale):
        if isinstance(event, Quantising):
            errors.print(f"Quantising to {event.format}", markup=False)
        if isinstance(event, Merged) and options.json:
            print(json.dumps({"path": str(event.path), "size": event.size}))
        elif isinstance(event, Merged):
            results.print(f"The model is at {event.path} ({size_words(event.size)}).", markup=False)
    return 0


def parity(session: Session, options: argparse.Namespace) -> int:
    """Exit code 0 if all agree within their tolerances, else TuningError's."""
    require_libraries()
    from assistant.tuning.parity import check_adapter

    results, _ = consoles()
    record = find_adapter(session.home, options.id)
    base = _base(session, options.base, record)
    columns = ("what", "format", "divergence", "allowed", "same choice", "largest")
    table = Table(*columns, box=None, pad_edge=False)
    apart = []
    formats = options.format or FORMATS
    for one in check_adapter(adapter_folder(session.home, record.id), base, formats):
        apart += [] if one.agrees else [f"{one.what} {one.format}"]
        if options.json:
            print(json.dumps({**asdict(one), "agrees": one.agrees}), flush=True)
        table.add_row(
            one.what,
            one.format,
            f"{one.divergence:.5f}",
            f"{one.tolerance:g}",
            f"{one.same_choice:.3f}",
            f"{one.largest:.3f}",
        )
    if not options.json:
        results.print(table)
    if apart:
        raise TuningError(
            f"These predict otherwise than torch does, beyond their tolerance: {', '.join(apart)}."
        )
    return 0


def export(session: Session, options: argparse.Namespace) -> int:
    results, _ = consoles()
    path = export_adapter(session.home, options.id, Path(options.to))
    if options.json:
        print(json.dumps({"pack": str(path)}))
    else:
        results.print(f"The pack is at {path}.", markup=False)
    return 0


def import_file(session: Session, options: argparse.Namespace) -> int:
    record = import_pack(session.home, Path(options.path))
    return _said(options, record, f"The adapter “{record.id}” is there.")


def remove(session: Session, options: argparse.Namespace) -> int:
    results, _ = consoles()
    for id in options.ids:
        freed = remove_adapter(session.home, id)
        if options.json:
            print(json.dumps({"id": id, "freed": freed}))
        else:
            results.print(f"{id} is removed; {size_words(freed)} are free again.", markup=False)
    return 0


def _base(session: Session, name: str, record: AdapterRecord) -> Base:
    return base_of(session, name or record.base_id)


def _said(options: argparse.Namespace, record: AdapterRecord, words: str) -> int:
    results, _ = consoles()
    if options.json:
        print(json.dumps(asdict(record)))
    else:
        results.print(words, markup=False)
    return 0
