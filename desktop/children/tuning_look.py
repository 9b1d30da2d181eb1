"""What there is to tune: bases, presets, adapters, runs; for the tuner's child."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import psutil

from assistant.catalogue import InstalledModel, read_catalogue
from assistant.errors import AssistantError, ModelError, TuningError
from assistant.models.installed import installed, list_models
from assistant.paths import Home
from assistant.session import Session
from assistant.tuning.bases import Base, base_at, installed_base
from assistant.tuning.events import Prepared, Stepped, Validated
from assistant.tuning.planning import PRESETS, Plan, read_plan
from assistant.tuning.registry import AdapterRecord, adapter_folder, held_out_text, list_adapters
from assistant.tuning.registry import attachable as attachable_file
from assistant.tuning.runs import read_log
from assistant.tuning.trainer import require_libraries
from desktop.tuning_messages import AdapterTold, BaseTold, RunTold, TuningTold


def base_of(session: Session, name: str) -> Base:
    """An installed model's id, or the path of a GGUF file or folder. Raises TuningError."""
    if Path(name).is_absolute():
        return base_at(Path(name))
    return installed_base(installed(session.home, name))


def base_of_plan(session: Session, plan: Plan) -> Base:
    """The base of a run: an installed model, else the file that it was begun with."""
    try:
        return base_of(session, plan.base_id)
    except ModelError:
        return base_at(Path(plan.base_path))


def base_of_adapter(session: Session, record: AdapterRecord) -> Base:
    """What an adapter fits: an installed model, else the file that its training began with."""
    try:
        return base_of(session, record.base_id)
    except ModelError:
        run = session.home.folder / "tuning" / record.id
        if not (run / "plan.json").is_file():
            raise
        return base_at(Path(read_plan(run).base_path))


def run_folder(home: Home, id: str) -> Path:
    """Raises TuningError if there is no such run."""
    folder = home.folder / "tuning" / id
    if not id or "/" in id or not (folder / "plan.json").is_file():
        raise TuningError(f"There is no training run “{id}”.")
    return folder


def tuning_told(home: Home) -> TuningTold:
    session = Session(home)
    used = used_model(session)
    records = list(list_adapters(home))
    taken = {record.id for record in records}
    return TuningTold(
        _missing(),
        tuple(_bases(home, used)),
        {name: {"lora": asdict(lora), "train": asdict(train)}
         for name, (_, lora, train) in PRESETS.items()},
        tuple(_adapter(home, record, used) for record in records),
        tuple(_runs(home, taken)),
        psutil.virtual_memory().available,
        psutil.disk_usage(str(home.folder)).free,
    )  # fmt: skip


def _missing() -> str:
    try:
        require_libraries()
    except TuningError as error:
        return error.message
    return ""


def used_model(session: Session) -> InstalledModel | None:
    """The model that answers now; None where there is none."""
    try:
        return session.model("generator")
    except ModelError:
        return None


def _bases(home: Home, used: InstalledModel | None) -> Iterator[BaseTold]:
    for model in list_models(home, read_catalogue()):
        if model.state != "present" or model.role != "generator":
            continue
        try:
            base = installed_base(installed(home, model.id))
        except AssistantError:
            continue  # adapters cannot be trained on it
        is_used = used is not None and used.id == model.id
        yield BaseTold(model.id, base.name, base.parameters, base.context, is_used)


def _adapter(home: Home, record: AdapterRecord, used: InstalledModel | None) -> AdapterTold:
    folder = adapter_folder(home, record.id)
    reason = ""
    if used is not None:
        try:
            attachable_file(home, record.id, used)
        except TuningError as error:
            reason = error.message
    return AdapterTold(
        record.id,
        record.base_id,
        record.created,
        record.data,
        record.licence,
        record.settings,
        record.figures,
        record.proof,
        record.accepted,
        sum(file.stat().st_size for file in folder.iterdir() if file.is_file()),
        held_out_text(home, record.id).read() is not None,
        used is not None and not reason,
        reason,
    )


def _runs(home: Home, taken: set[str]) -> Iterator[RunTold]:
    """Runs that are not adapters yet."""
    folder = home.folder / "tuning"
    for run in sorted(folder.iterdir()) if folder.is_dir() else ():
        if run.name.startswith(".") or run.name in taken or not (run / "plan.json").is_file():
            continue
        step, steps, best = 0, 0, float("inf")
        for event in read_log(run):
            if isinstance(event, Prepared | Stepped):
                step, steps = event.step, event.steps
            elif isinstance(event, Validated):
                best = min(best, event.loss)
        try:
            base = read_plan(run).base_id
        except TuningError:
            continue
        yield RunTold(run.name, base, step, steps, best)
