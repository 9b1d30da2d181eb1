"""A finished run, or a peft folder from elsewhere -> an adapter of the registry."""

from __future__ import annotations

import shutil
from dataclasses import asdict, replace
from pathlib import Path

from assistant.errors import TuningError
from assistant.paths import Home
from assistant.store.papers import PlainPaper
from assistant.tuning.bases import Base
from assistant.tuning.carried import gguf_base
from assistant.tuning.events import Finished
from assistant.tuning.merging import convert, fitted
from assistant.tuning.peft_files import CONFIG, ORIGIN, WEIGHTS, PeftAdapter, read_adapter
from assistant.tuning.planning import read_plan
from assistant.tuning.registry import (
    GGUF,
    HELD_OUT,
    AdapterRecord,
    held_out_text,
    new_adapter,
    now,
    write_record,
)
from assistant.tuning.runs import newest, read_log
from assistant.tuning.texts import is_sealed_for, text_of


def adopt_run(home: Home, run: Path, base: Base, id: str) -> AdapterRecord:
    """The best adapter of a run. Raises TuningError if there is none yet, or it does not fit."""
    found = newest(run, "best-")
    if found is None:
        raise TuningError(f"“{run.name}” has no adapter yet: it was never validated.")
    plan = read_plan(run)
    ends = [event for event in read_log(run) if isinstance(event, Finished)]
    figures: dict[str, object] = {"best_step": found[0]}
    if ends:
        figures |= {"steps": ends[-1].step, "loss": ends[-1].loss, "ended": ends[-1].reason}
    settings = {"lora": asdict(plan.lora), "train": asdict(plan.train)}
    record = AdapterRecord(
        id, base.id, base.hash, now(), plan.data, settings, figures, licence=base.licence
    )
    held_out = text_of(run, HELD_OUT, home).read()
    return _adopt(home, read_adapter(found[1]), base, record, held_out)


def adopt_folder(home: Home, folder: Path, base: Base, id: str) -> AdapterRecord:
    """A peft LoRA that was trained elsewhere. Raises TuningError if it does not fit the base."""
    return _adopt(
        home, read_adapter(folder), base, AdapterRecord(id, base.id, base.hash, now()), None
    )


def _adopt(
    home: Home, adapter: PeftAdapter, base: Base, record: AdapterRecord, held_out: str | None
) -> AdapterRecord:
    carried = gguf_base(home, base)
    if carried is not base:
        record = replace(record, base_id=str(carried.path), base_hash=carried.hash)
    with new_adapter(home, record.id) as folder:
        for name in (CONFIG, WEIGHTS, ORIGIN):
            if (adapter.folder / name).is_file():
                shutil.copyfile(adapter.folder / name, folder / name)
        if held_out is not None:
            kept = held_out_text(home, record.id) if is_sealed_for(home) else None
            (kept or PlainPaper(folder / HELD_OUT)).write(held_out)
        if adapter.is_dora:
            fitted(adapter, carried)  # it can be merged, and not attached
        else:
            convert(adapter, carried, folder / GGUF)
        return write_record(folder, record)
