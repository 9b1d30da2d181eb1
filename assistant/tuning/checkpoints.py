"""What a training run saves: states to go on from, and the best adapter; the trainer's child only.

All as safetensors and JSON, each folder complete or not there at all.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from peft import get_peft_model_state_dict
from safetensors.torch import load_file, save_file

from assistant.errors import TuningError
from assistant.tuning.planning import read_plan
from assistant.tuning.runs import newest, replace_folder

CHECKPOINT, BEST = "checkpoint-", "best-"
_MOMENTS = ("exp_avg", "exp_avg_sq")


@dataclass(slots=True)
class Progress:
    """Where a run is. `worse`: validations since the best one."""

    step: int = 0
    best: float = float("inf")
    best_step: int = 0
    worse: int = 0


def save_checkpoint(run: Path, model: Any, optimiser: Any, progress: Progress) -> None:
    made = _made(run)
    named = _learned(model)
    save_file({name: one.detach() for name, one in named}, made / "adapter.safetensors")
    moments = {
        f"{moment}:{name}": optimiser.state[one][moment]
        for name, one in named
        for moment in _MOMENTS
    }
    save_file(moments, made / "optimiser.safetensors")
    (made / "state.json").write_text(json.dumps(asdict(progress)), "utf-8")
    replace_folder(made, run / f"{CHECKPOINT}{progress.step}")
    _keep_newest(run, CHECKPOINT, progress.step)


def load_checkpoint(run: Path, model: Any, optimiser: Any) -> Progress | None:
    """The newest state, put into the model and the optimiser. Raises TuningError."""
    found = newest(run, CHECKPOINT)
    if found is None:
        return None
    step, folder = found
    try:
        progress = Progress(**json.loads((folder / "state.json").read_text("utf-8")))
        weights = load_file(folder / "adapter.safetensors")
        moments = load_file(folder / "optimiser.safetensors")
        with torch.no_grad():
            for name, one in _learned(model):
                one.copy_(weights[name])
                optimiser.state[one] = {
                    moment: moments[f"{moment}:{name}"].to(one.device) for moment in _MOMENTS
                } | {"step": torch.tensor(float(step))}
    except (OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise TuningError(
            f"The checkpoint {folder.name} of {run.name} is damaged; delete this folder to go on "
            "from the beginning.",
            repr(error),
        ) from error
    return progress


def save_best(run: Path, model: Any, step: int, loss: float) -> None:
    """The adapter as peft's files, so that it can be used elsewhere, too."""
    made = _made(run)
    state = get_peft_model_state_dict(model)
    tensors = {name: one.detach().float().contiguous().cpu() for name, one in state.items()}
    plan = read_plan(run)
    save_file(tensors, made / "adapter_model.safetensors", {"format": "pt"})
    config = dict(model.peft_config["default"].to_dict())
    config["base_model_name_or_path"] = plan.base_id
    config["inference_mode"] = True
    (made / "adapter_config.json").write_text(
        json.dumps(config, indent=1, default=_plain, sort_keys=True), "utf-8"
    )
    # The hash of a folder's weights is not that of the GGUF file which is run: its shapes decide.
    name = "base_hash" if plan.base_kind == "gguf" else "folder_hash"
    origin = {name: plan.base_hash, "step": step, "loss": loss, "data": plan.data}
    (made / "footnote.json").write_text(json.dumps(origin, indent=1), "utf-8")
    replace_folder(made, run / f"{BEST}{step}")
    _keep_newest(run, BEST, step)


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, set) else str(value)


def _learned(model: Any) -> list[tuple[str, Any]]:
    return [(name, one) for name, one in model.named_parameters() if one.requires_grad]


def _made(run: Path) -> Path:
    made = run / ".made"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    return made


def _keep_newest(run: Path, prefix: str, step: int) -> None:
    for folder in run.glob(f"{prefix}*"):
        if folder.name != f"{prefix}{step}":
            shutil.rmtree(folder, ignore_errors=True)
