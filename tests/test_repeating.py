"""The trainings of what ships, in order: each stands on what is there by then."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"


def steps(command: str, out: Path, *given: str) -> list[str]:
    """The steps as they are printed."""
    run = [sys.executable, *command.split(), "/data", str(out), "--dry-run", *given]
    said = subprocess.run(run, capture_output=True, text=True, check=True, cwd=PACKAGING).stdout
    return said.splitlines()[:-1]


@pytest.mark.parametrize("command", ["reader/repeat.py", "remake.py grounded", "remake.py asking"])
def test_a_step_needs_only_what_a_step_before_it_made(command: str, tmp_path: Path) -> None:
    known: set[str] = set()
    for line in steps(command, tmp_path):
        named = [one for one in shlex.split(line.split("  ")[-1]) if one.startswith(str(tmp_path))]
        new = [one for one in named if not any(one.startswith(each) for each in known)]
        assert len(new) <= 1, line
        known |= set(named)


def test_what_is_there_is_skipped_and_a_try_is_short(tmp_path: Path) -> None:
    (tmp_path / "one.pt").touch()
    said = steps("reader/repeat.py", tmp_path, "--steps", "2")
    assert [line.split()[0] for line in said if line.endswith("(is there)")] == ["3"]
    trained = [line for line in said if "train.py" in line]
    assert len(trained) == 11
    assert all("--steps 2" in line for line in trained)
