"""Waiting until a file is whole, with a clock of the test's."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from assistant.settling import Settled, Settler


def test_a_growing_file_is_waited_for_ever_longer(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    settler = Settler(closed_s=0.05, settle_s=0.3, longest_s=10.0)
    path.write_text("x")
    settler.touched(str(path), True, 0.0)
    dues = []
    for _ in range(4):
        due = settler.next_due()
        dues.append(due)
        path.write_text(path.read_text() + "x")
        assert list(settler.settled(due)) == []
    assert dues == pytest.approx([0.3, 0.9, 2.1, 4.5])
    assert list(settler.settled(settler.next_due())) == [Settled(str(path), "changed")]


def test_a_file_that_never_rests_is_told_in_the_end(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    settler = Settler(closed_s=0.05, settle_s=0.3, longest_s=2.0)
    path.write_text("x")
    settler.touched(str(path), True, 0.0)
    told: list[Settled] = []
    while not told and settler.next_due() < 60:
        path.write_text(path.read_text() + "x")
        told = list(settler.settled(settler.next_due()))
    assert told == [Settled(str(path), "changed")]


def test_a_file_saved_every_moment_is_told_more_and_more_seldom(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    settler = Settler(closed_s=0.05, settle_s=0.3, longest_s=8.0)
    times = []
    for step in range(600):  # a save every tenth of a second for a minute
        now = step / 10
        settler.closed(str(path), now)
        times += [now for _ in settler.settled(now + 0.09)]
    assert times[0] == 0.0
    assert 6 <= len(times) <= 14
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert max(gaps) <= 8.2
