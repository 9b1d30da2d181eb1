"""Kills `footnote index` with signal 9 at random moments, then finishes and compares the library.

    python -m tests.drills.kill FOLDER [--times 20] [--seed 1]

Needs the built-in models in FOOTNOTE_HOME; the libraries it makes are temporary ones.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from assistant.paths import Home
from assistant.store import Store
from tests.library import content


@dataclass(frozen=True, slots=True)
class Drilled:
    """What the kills left: differences by table, what is unsound, and files read again."""

    killed: int
    differences: tuple[str, ...]
    unsound: tuple[str, ...]
    undisturbed_s: float
    most_repeated: int  # files that one kill interrupted


def drill(folder: Path, models: Path, times: int, seed: int = 1) -> Drilled:
    """Index `folder` undisturbed and disturbed, each in a home of its own."""
    with tempfile.TemporaryDirectory() as name:
        calm, killed = Home(Path(name) / "calm"), Home(Path(name) / "killed")
        for home in (calm, killed):
            home.folder.mkdir()
            home.models.symlink_to(models, target_is_directory=True)
        begun = time.perf_counter()
        _finish(calm, folder)
        whole = time.perf_counter() - begun
        chosen = random.Random(seed)
        done, repeated = 0, 0
        for n in range(times):
            before = _reading(killed)
            done += _kill(killed, folder, _moment(chosen, n, times, whole))
            repeated = max(repeated, _reading(killed) - before)
        _finish(killed, folder)
        with Store.open(calm.store) as one, Store.open(killed.store) as other:
            a, b = content(one), content(other)
            unsound = tuple(other.check())
        shutil.rmtree(killed.folder)
    differences = tuple(part for part in a if a[part] != b[part])
    return Drilled(done, differences, unsound, whole, repeated)


def _moment(chosen: random.Random, n: int, times: int, whole: float) -> float:
    """Seconds after the start; half of them while files are read, half at any time."""
    start_up = 0.8
    share = 0.3 if n % 2 else 1.0
    return start_up + chosen.random() * share * max(whole / times * 2, 1.0)


def _start(home: Home, folder: Path) -> subprocess.Popen[bytes]:
    code = "import sys; from assistant.cli import main; sys.exit(main())"
    return subprocess.Popen(
        [sys.executable, "-c", code, "index", str(folder)],
        env={**os.environ, "FOOTNOTE_HOME": str(home.folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def _kill(home: Home, folder: Path, after: float) -> int:
    """1 if the process was still at work when it was killed."""
    process = _start(home, folder)
    try:
        process.communicate(timeout=after)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return 1
    return 0


def _finish(home: Home, folder: Path) -> None:
    process = _start(home, folder)
    _, errors = process.communicate()
    if process.returncode:
        raise RuntimeError(f"indexing failed: {errors.decode()[-2000:]}")


def _reading(home: Home) -> int:
    if not home.store.exists():
        return 0
    with Store.open(home.store) as store:
        return store.ledger.counts().get("reading", 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    folder = options.folder.resolve()
    drilled = drill(folder, Home.default().models, options.times, options.seed)
    print(drilled)
    equal = not drilled.differences and not drilled.unsound
    print("The libraries are equal." if equal else "THE LIBRARIES DIFFER.")
    sys.exit(0 if equal else 1)


if __name__ == "__main__":
    main()
