"""A disk that is really full: one sentence, the button that helps, and nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_MOUNT = 'mount -t tmpfs -o size=24m tmpfs "$0"'


def _can_mount(folder: Path) -> bool:
    """Whether one may have a small file system of one's own here: on Linux, not everywhere."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    tried = ["unshare", "-Urm", "sh", "-c", _MOUNT, str(folder)]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def test_a_full_disk_is_one_sentence_and_mended_with_its_button(tmp_path: Path) -> None:
    disk, folder = tmp_path / "disk", tmp_path / "gates"
    disk.mkdir()
    folder.mkdir()
    if not _can_mount(disk):
        pytest.skip("no file system of one's own can be mounted here")
    for number in range(3):
        (folder / f"gate{number}.md").write_text(f"The gate no. {number} is green.\n", "utf-8")
    inside = f'{_MOUNT} && exec "$1" -m tests.desktop.full_disk "$0" "$2"'
    done = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", inside, str(disk), sys.executable, str(folder)],
        cwd=Path(__file__).parent.parent.parent,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        timeout=600,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "The disk is full: free some space and try again; nothing was lost.",
        "Try again",
        "3",
    ]
