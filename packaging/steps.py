"""Commands that stand on each other, run in order; a step whose result is there is skipped.

Used by reader/repeat.py and remake.py, which say the steps.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Step:
    """A command, and the file that is there once it has ended well."""

    result: Path
    command: tuple[str, ...]


def step(result: Path, *command: object) -> Step:
    return Step(result, tuple(map(str, command)))


def script(result: Path, path: str, *given: object) -> Step:
    """One of the scripts of `packaging/`."""
    return step(result, sys.executable, ROOT / "packaging" / path, *given)


def follow(steps: Sequence[Step], is_dry: bool) -> None:
    """Run what has no result yet; raises CalledProcessError where one fails."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    for number, one in enumerate(steps, start=1):
        there = "  (is there)" if one.result.exists() else ""
        print(f"{number:2} of {len(steps)}  {shlex.join(one.command)}{there}", flush=True)
        if not (there or is_dry):
            subprocess.run(one.command, check=True, cwd=ROOT, env=environment)


Steps = Callable[[Path, Path, int | None], Iterable[Step]]
"""Of DATA, OUT and the batches of a try."""


def told(description: str, steps: Steps | Mapping[str, Steps]) -> None:
    """The command line of all of them; of several ways the first argument names one."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    if isinstance(steps, Mapping):
        parser.add_argument("id", choices=steps)
    parser.add_argument("data", type=Path, help="with training/ and answering/squad2")
    parser.add_argument("out", type=Path, help="where every result is kept")
    parser.add_argument("--dry-run", action="store_true", help="print the steps, and run none")
    parser.add_argument("--steps", type=int, metavar="N", help="batches of each training: a test")
    given = parser.parse_args()
    chosen = steps[given.id] if isinstance(steps, Mapping) else steps
    made = list(chosen(given.data.absolute(), given.out.absolute(), given.steps))
    if not given.dry_run:
        given.out.mkdir(parents=True, exist_ok=True)
    follow(made, given.dry_run)
    print(made[-1].result)
