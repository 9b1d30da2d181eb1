"""The options of `footnote tune …`."""

from __future__ import annotations

import argparse
from collections.abc import Callable

Commands = argparse._SubParsersAction  # argparse has no public name for it
Add = Callable[..., argparse.ArgumentParser]


def add_tune(commands: Commands[argparse.ArgumentParser], add: Add) -> None:
    group = commands.add_parser("tune", help="Teach the model from examples, and prove it.")
    actions = group.add_subparsers(metavar="ACTION", required=True)

    command = add(actions, "check", "tuning:check", "Check examples before training.")
    _add_examples(command)


def _add_examples(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", help="JSON lines, JSON, CSV or TSV")
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


def _share(text: str) -> float:
    share = float(text)
    if not 0 < share < 0.5:
        raise argparse.ArgumentTypeError("give a number above 0 and below 0.5")
    return share
