"""The options of `footnote tune …`, and of an adapter where one may be attached."""

from __future__ import annotations

import argparse
from collections.abc import Callable

Commands = argparse._SubParsersAction  # argparse has no public name for it
Add = Callable[..., argparse.ArgumentParser]

FORMATS = ("F16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q4_0")
PRESETS = ("short-answers", "json", "my-style")


def add_tune(commands: Commands[argparse.ArgumentParser], add: Add) -> None:
    group = commands.add_parser("tune", help="Teach the model from examples, and prove it.")
    actions = group.add_subparsers(metavar="ACTION", required=True)

    command = add(actions, "check", "tuning:check", "Check examples before training.")
    command.add_argument("files", nargs="+", metavar="FILE", help="JSON lines, JSON, CSV or TSV")
    _add_checks(command)

    command = add(actions, "make", "pairing:make", "Make pairs from your own library, to review.")
    _add_pairs(command)
    command.add_argument("--count", type=int, default=50, metavar="N", help="pairs (50)")
    command.add_argument("--seed", type=int, default=1, metavar="N")
    command.add_argument("--forms-only", action="store_true", help="none by the answering model")

    command = add(actions, "collect", "pairing:collect", "Pairs from answers with a thumb up.")
    _add_pairs(command)

    command = add(actions, "review", "pairing:review", "Accept, edit or drop pairs, one by one.")
    command.add_argument("file", metavar="FILE")
    command.add_argument("--accept", nargs="+", default=[], metavar="ID", help="without asking")
    command.add_argument("--drop", nargs="+", default=[], metavar="ID", help="without asking")
    command.add_argument("--accept-all", action="store_true", help="all that are still open")
    command.add_argument("--list", action="store_true", help="show them, ask nothing")

    command = add(actions, "train", "tuning:train", "Train an adapter, or go on training it.")
    command.add_argument("id", metavar="ID", help="the adapter's name")
    command.add_argument("files", nargs="*", metavar="FILE", help="none: go on with the run")
    _add_checks(command)
    _add_training(command)

    command = add(actions, "pause", "tuning:pause", "Pause a training that runs elsewhere.")
    command.add_argument("id", metavar="ID")

    command = add(actions, "stop", "tuning:stop", "Stop a training and keep the best adapter.")
    command.add_argument("id", metavar="ID")
    command.add_argument("--base", default="", metavar="MODEL", help="id, GGUF file or folder")

    command = add(actions, "list", "adapters:list_all", "Adapters, and what they come from.")

    command = add(actions, "convert", "adapters:convert", "Take in a peft LoRA from elsewhere.")
    command.add_argument("folder", metavar="FOLDER", help="a peft LoRA as safetensors")
    command.add_argument("--id", default="", help="default: the folder's name")
    command.add_argument("--base", default="", metavar="MODEL", help="id or GGUF file")

    command = add(actions, "merge", "adapters:merge", "Write base and adapter as one model.")
    command.add_argument("id", metavar="ID")
    command.add_argument("--format", choices=FORMATS, default="Q8_0")
    command.add_argument("--to", default=".", metavar="PATH", help="a folder, or the new file")
    command.add_argument("--scale", type=float, default=1.0, metavar="X")
    command.add_argument("--base", default="", metavar="MODEL", help="id or GGUF file")

    command = add(actions, "parity", "adapters:parity", "Compare with torch, in every format.")
    command.add_argument("id", metavar="ID")
    command.add_argument(
        "--format", action="append", choices=FORMATS, help="may be repeated; default: all"
    )
    command.add_argument("--base", default="", metavar="MODEL", help="id or GGUF file")

    command = add(actions, "prove", "proving:prove", "Base and tuned, with and without retrieval.")
    command.add_argument("id", metavar="ID")
    command.add_argument(
        "--examples", metavar="FILE", help="judge by these; default: those that were held out"
    )
    command.add_argument("--most", type=int, default=50, metavar="N", help="examples (50)")
    command.add_argument("--tokens", type=int, default=128, metavar="N", help="of an answer (128)")
    command.add_argument("--bar", type=float, default=0.0, metavar="X", help="what is good enough")
    command.add_argument("--no-retrieval", action="store_true", help="the model alone")
    command.add_argument("--base", default="", metavar="MODEL", help="id or GGUF file")

    command = add(actions, "use", "proving:use", "Attach proven adapters to every answer.")
    command.add_argument(
        "ids",
        nargs="*",
        type=_perhaps_scaled,
        metavar="ID[:SCALE]",
        help="one or several, each with its strength; none: the base alone",
    )
    command.add_argument(
        "--scale", type=float, default=1.0, metavar="X", help="of those without one (1)"
    )
    command.add_argument("--accept", action="store_true", help="use it despite the warnings")

    command = add(
        actions, "embedder", "embedder_tuning:embedder", "Tune the search to your library."
    )
    command.add_argument("id", metavar="ID", help="the new embedder's name")
    command.add_argument("--count", type=int, default=300, metavar="N", help="questions (300)")
    command.add_argument("--rate", type=float, default=2e-5, metavar="X")
    command.add_argument("--epochs", type=int, default=2, metavar="N")
    command.add_argument("--batch", type=int, default=16, metavar="N")
    command.add_argument("--threads", type=int, default=0, metavar="N")
    command.add_argument("--seed", type=int, default=1, metavar="N")

    command = add(actions, "export", "adapters:export", "Write an adapter as one file to carry.")
    command.add_argument("id", metavar="ID")
    command.add_argument("--to", default=".", metavar="PATH", help="a folder, or the new file")

    command = add(actions, "import", "adapters:import_file", "Bring in an exported adapter.")
    command.add_argument("path", metavar="PATH")

    command = add(actions, "remove", "adapters:remove", "Delete adapters.")
    command.add_argument("ids", nargs="+", metavar="ID")


def add_adapter(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--adapter",
        action="append",
        type=_scaled,
        metavar="ID[:SCALE]",
        help="attach an adapter of `footnote tune`, or none; may be repeated",
    )


def _add_pairs(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="JSON lines; pairs are added to it")
    command.add_argument(
        "--form",
        default="",
        metavar="TEXT",
        help="of an answer, with {answer}, {quote}, {source}, {file}",
    )
    command.add_argument("--refusal", default="", metavar="TEXT", help="where files don't answer")


def _add_checks(command: argparse.ArgumentParser) -> None:
    command.add_argument("--base", default="", metavar="MODEL", help="id, GGUF file or folder")
    command.add_argument(
        "--judged",
        action="append",
        default=[],
        metavar="FILE",
        help="questions of an evaluation, which must not be learned; may be repeated",
    )
    command.add_argument(
        "--longest", type=int, default=1024, metavar="N", help="tokens of an example (1024)"
    )
    command.add_argument("--validation", type=_share, default=0.1, metavar="SHARE")
    command.add_argument("--held-out", type=_share, default=0.1, metavar="SHARE")
    command.add_argument("--seed", type=int, default=0, metavar="N")
    command.add_argument("--keep-secrets", action="store_true", help="learn them all the same")


def _add_training(command: argparse.ArgumentParser) -> None:
    command.add_argument("--preset", choices=PRESETS, default="short-answers")
    command.add_argument("--estimate", action="store_true", help="only measure what it would take")
    command.add_argument("--method", choices=("lora", "rslora", "dora"))
    for name, kind in _NUMBERS.items():
        command.add_argument(f"--{name}", type=kind, metavar="N")
    command.add_argument("--targets", metavar="NAMES", help="modules, with commas")
    command.add_argument("--schedule", choices=("cosine", "linear", "constant"))
    command.add_argument("--precision", choices=("auto", "float32", "bfloat16"))
    command.add_argument("--device", choices=("auto", "cpu", "cuda"))
    command.add_argument("--four-bit", action="store_true", default=None, help="on a GPU")
    command.add_argument("--checkpointing", action="store_true", default=None)


_NUMBERS: dict[str, type] = {
    "rank": int,
    "alpha": float,
    "dropout": float,
    "learning-rate": float,
    "epochs": float,
    "most-steps": int,
    "batch": int,
    "pack-tokens": int,
    "warmup": float,
    "weight-decay": float,
    "validate-every": int,
    "save-every": int,
    "patience": int,
    "threads": int,
}


def _share(text: str) -> float:
    share = float(text)
    if not 0 < share < 0.5:
        raise argparse.ArgumentTypeError("give a number above 0 and below 0.5")
    return share


def _scaled(text: str) -> tuple[str, float]:
    id, scale = _perhaps_scaled(text)
    return id, 1.0 if scale is None else scale


def _perhaps_scaled(text: str) -> tuple[str, float | None]:
    id, _, scale = text.partition(":")
    return id, float(scale) if scale else None
