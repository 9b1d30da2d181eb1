"""Kill -9 while indexing: nothing committed is lost, and the library ends up the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from assistant.paths import Home, resources
from tests.drills.kill import drill


@pytest.mark.timeout(280)
def test_a_killed_run_ends_with_the_same_library(tmp_path: Path, model_home: Home) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for name in ("House rules.txt", "Minutes 2025.md", "Tool inventory.csv", "Workshop lease.docx"):
        shutil.copy(resources() / "sample" / name, folder / name)
    drilled = drill(folder, model_home.models, times=4)
    assert drilled.killed >= 2
    assert drilled.differences == ()
    assert drilled.unsound == ()
    assert drilled.most_repeated <= 1
