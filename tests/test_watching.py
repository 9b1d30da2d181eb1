"""The watcher on real folders. Every wait is for an event, with a deadline."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.patterns import Rules
from assistant.watching import (
    Changed,
    Mode,
    Moved,
    Quiet,
    Removed,
    Rescan,
    RootBack,
    RootLost,
    WatchEvent,
    Watching,
    WatchOptions,
    watch,
)

DEADLINE_S = 20.0
PACKAGE = Path(__file__).parent.parent


class Watched:
    """A running watch, and what it has told."""

    def __init__(self, *roots: Path, mode: Mode = "auto", rules: Rules | None = None) -> None:
        options = WatchOptions(mode=mode, poll_s=0.1, root_s=0.1, quiet_s=0.1)
        chosen = {str(root): rules or Rules.of(root) for root in roots}
        self.told: list[WatchEvent] = []
        self.events = watch(chosen, options)

    def until(self, enough: Callable[[list[WatchEvent]], bool]) -> list[WatchEvent]:
        """What is told until it is enough; fails at the deadline."""
        told: list[WatchEvent] = []
        deadline = time.monotonic() + DEADLINE_S
        for event in self.events:
            if not isinstance(event, Quiet):
                told.append(event)
            if enough(told):
                self.told += told
                return told
            assert time.monotonic() < deadline, f"told only {told}"
        raise AssertionError("the watch ended")

    def until_told(self, *wanted: WatchEvent) -> list[WatchEvent]:
        return self.until(lambda told: all(event in told for event in wanted))

    def until_quiet(self) -> list[WatchEvent]:
        """What is told until nothing happens any more, twice as long as anything is held."""
        told: list[WatchEvent] = []
        quiet = 0
        for event in self.events:
            quiet = quiet + 1 if isinstance(event, Quiet) else 0
            if quiet == 8:
                return told
            if quiet == 0:
                told.append(event)
        raise AssertionError("the watch ended")


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    running = Watched(tmp_path)
    assert running.until(bool) == [Watching(str(tmp_path), "events")]
    yield running
    running.events.close()


def changed(root: Path, *names: str) -> list[WatchEvent]:
    return [Changed(str(root), str(root / name)) for name in names]


def removed(root: Path, name: str, is_folder: bool = False) -> Removed:
    return Removed(str(root), str(root / name), is_folder)


def test_a_saved_file_is_told_once(watched: Watched, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    (tmp_path / "b.txt").write_text("two")
    told = watched.until_told(*changed(tmp_path, "a.txt", "b.txt"))
    assert told + watched.until_quiet() == changed(tmp_path, "a.txt", "b.txt")


def test_a_file_that_stays_open_is_told_when_it_rests(watched: Watched, tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("w") as file:
        file.write("half")
        file.flush()
        watched.until_told(*changed(tmp_path, "a.txt"))
        file.write(" and half")
    watched.until_told(*changed(tmp_path, "a.txt"))


def test_a_burst_of_writes_is_told_seldom(watched: Watched, tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    for number in range(200):
        with path.open("a") as file:
            file.write(f"{number}\n")
    told = watched.until_told(*changed(tmp_path, "log.txt")) + watched.until_quiet()
    assert set(told) == set(changed(tmp_path, "log.txt"))
    assert len(told) <= 4


def test_removing_is_told(watched: Watched, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    watched.until_told(*changed(tmp_path, "a.txt"))
    (tmp_path / "a.txt").unlink()
    assert watched.until_told(removed(tmp_path, "a.txt")) == [removed(tmp_path, "a.txt")]


def test_save_by_rename_is_one_change(watched: Watched, tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("one")
    watched.until_told(*changed(tmp_path, "a.txt"))
    for beside in ("a.txt.new", ".a.txt.tmp", "a.tmp"):
        (tmp_path / beside).write_text(f"through {beside}")
        (tmp_path / beside).rename(target)
        told = watched.until_told(*changed(tmp_path, "a.txt")) + watched.until_quiet()
        assert told == changed(tmp_path, "a.txt"), beside


def test_save_with_a_backup_is_one_change(watched: Watched, tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("one")
    watched.until_told(*changed(tmp_path, "a.txt"))
    target.rename(tmp_path / "a.txt~")
    target.write_text("two")
    (tmp_path / "a.txt~").unlink()
    told = watched.until_told(*changed(tmp_path, "a.txt")) + watched.until_quiet()
    assert told == changed(tmp_path, "a.txt")


def test_a_rename_is_told_as_a_pair(watched: Watched, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    watched.until_told(*changed(tmp_path, "a.txt"))
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    expected = Moved(str(tmp_path), str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), False)
    assert watched.until_told(expected) + watched.until_quiet() == [expected]


def test_a_written_and_renamed_file_is_moved_then_changed(watched: Watched, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    watched.until_told(*changed(tmp_path, "a.txt"))
    (tmp_path / "a.txt").write_text("two")
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    moved = Moved(str(tmp_path), str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), False)
    told = watched.until_told(moved, *changed(tmp_path, "b.txt"))
    assert told == [moved, *changed(tmp_path, "b.txt")]


def test_moving_out_is_removing_and_moving_in_is_changing(
    watched: Watched, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (tmp_path / "a.txt").write_text("one")
    watched.until_told(*changed(tmp_path, "a.txt"))
    (tmp_path / "a.txt").rename(elsewhere / "a.txt")
    watched.until_told(removed(tmp_path, "a.txt"))
    (elsewhere / "a.txt").rename(tmp_path / "c.txt")
    watched.until_told(*changed(tmp_path, "c.txt"))


def test_folders_with_content_are_followed(
    watched: Watched, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    source = tmp_path_factory.mktemp("elsewhere") / "tree"
    (source / "in/deep").mkdir(parents=True)
    (source / "in/deep/x.txt").write_text("x")
    (source / "node_modules").mkdir()
    (source / "node_modules/y.txt").write_text("y")
    shutil.copytree(source, tmp_path / "copied")
    watched.until_told(*changed(tmp_path, "copied/in/deep/x.txt"))
    source.rename(tmp_path / "moved")
    watched.until_told(*changed(tmp_path, "moved/in/deep/x.txt"))
    (tmp_path / "moved").rename(tmp_path / "again")
    expected = Moved(str(tmp_path), str(tmp_path / "moved"), str(tmp_path / "again"), True)
    assert watched.until_told(expected) == [expected]
    (tmp_path / "again/in/deep/z.txt").write_text("z")
    assert watched.until_quiet() == changed(tmp_path, "again/in/deep/z.txt")
    shutil.rmtree(tmp_path / "again")
    watched.until_told(removed(tmp_path, "again", True))


def test_a_folder_renamed_to_an_ignored_name_is_removed_and_back_again(
    watched: Watched, tmp_path: Path
) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes/a.txt").write_text("one")
    watched.until_told(*changed(tmp_path, "notes/a.txt"))
    (tmp_path / "notes").rename(tmp_path / ".notes")
    watched.until_told(removed(tmp_path, "notes", True))
    (tmp_path / ".notes/b.txt").write_text("unseen")
    assert watched.until_quiet() == []
    (tmp_path / ".notes").rename(tmp_path / "back")
    watched.until_told(*changed(tmp_path, "back/a.txt", "back/b.txt"))


def test_what_is_ignored_is_not_told(watched: Watched, tmp_path: Path) -> None:
    (tmp_path / "node_modules/m").mkdir(parents=True)
    (tmp_path / "node_modules/m/a.txt").write_text("no")
    (tmp_path / ".hidden").write_text("no")
    (tmp_path / "~$a.docx").write_text("no")
    (tmp_path / "a.txt").write_text("yes")
    told = watched.until_told(*changed(tmp_path, "a.txt")) + watched.until_quiet()
    assert told == changed(tmp_path, "a.txt")


def test_a_changed_ignore_file_asks_for_a_scan_and_is_obeyed(
    watched: Watched, tmp_path: Path
) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / ".footnoteignore").write_text("drafts/\n")
    watched.until_told(Rescan(str(tmp_path), "An ignore file changed."))
    (tmp_path / "drafts/a.txt").write_text("no")
    (tmp_path / "b.txt").write_text("yes")
    assert watched.until_quiet() == changed(tmp_path, "b.txt")
    (tmp_path / ".footnoteignore").unlink()
    watched.until_told(Rescan(str(tmp_path), "An ignore file changed."))
    (tmp_path / "drafts/a.txt").write_text("now")
    watched.until_told(*changed(tmp_path, "drafts/a.txt"))


def test_names_with_any_bytes_are_told(watched: Watched, tmp_path: Path) -> None:
    names = ["new\nline.txt", os.fsdecode(b"caf\xe9.txt"), "x" * 250]
    for name in names:
        (tmp_path / name).write_text("content")
    watched.until_told(*changed(tmp_path, *names))


@pytest.mark.parametrize("mode", ["auto", "polling", "observer"])
def test_a_root_that_vanishes_and_returns(tmp_path: Path, mode: Mode) -> None:
    root, away = tmp_path / "drive", tmp_path / "unplugged"
    root.mkdir()
    (root / "a.txt").write_text("one")
    running = Watched(root, mode=mode)
    running.until(bool)
    root.rename(away)
    (lost,) = running.until(bool)
    assert isinstance(lost, RootLost)
    assert "cannot be reached" in lost.reason
    assert running.until_quiet() == []
    away.rename(root)
    assert running.until(bool) == [RootBack(str(root))]
    (root / "b.txt").write_text("two")
    running.until_told(*changed(root, "b.txt"))
    running.events.close()


def test_an_empty_folder_in_the_place_of_a_root_is_not_the_root(tmp_path: Path) -> None:
    root, away = tmp_path / "drive", tmp_path / "unplugged"
    root.mkdir()
    (root / "a.txt").write_text("one")
    running = Watched(root)
    running.until(bool)
    root.rename(away)
    root.mkdir()  # the mount point that an unmounted drive leaves
    (lost,) = running.until(bool)
    assert isinstance(lost, RootLost)
    assert running.until_quiet() == []
    root.rmdir()
    away.rename(root)
    assert running.until(bool) == [RootBack(str(root))]
    running.events.close()


def test_a_root_that_is_missing_at_first_is_lost_not_an_error(tmp_path: Path) -> None:
    root = tmp_path / "later"
    running = Watched(root, tmp_path)
    told = running.until(lambda told: len(told) == 2)
    assert isinstance(told[0], RootLost)
    assert told[1] == Watching(str(tmp_path), "events")
    root.mkdir()
    running.until_told(RootBack(str(root)))
    running.events.close()


@pytest.mark.parametrize("mode", ["events", "polling", "observer"])
def test_a_root_that_is_a_link_is_watched_under_its_own_name(tmp_path: Path, mode: Mode) -> None:
    (tmp_path / "real/in").mkdir(parents=True)
    root = tmp_path / "link"
    root.symlink_to(tmp_path / "real")
    running = Watched(root, mode=mode)
    (watching,) = running.until(bool)
    assert isinstance(watching, Watching)
    assert watching.by == ("polling" if mode == "polling" else "events")
    (tmp_path / "real/in/a.txt").write_text("one")
    assert running.until_told(*changed(root, "in/a.txt")) == changed(root, "in/a.txt")
    running.events.close()


def test_two_roots_are_told_apart(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    running = Watched(one, two)
    running.until(lambda told: len(told) == 2)
    (one / "a.txt").write_text("a")
    running.until_told(*changed(one, "a.txt"))
    (one / "a.txt").rename(two / "a.txt")
    running.until_told(removed(one, "a.txt"), *changed(two, "a.txt"))
    running.events.close()


def test_thousands_of_files_at_once_are_all_told(watched: Watched, tmp_path: Path) -> None:
    names = [f"d{number % 20}/f{number}.txt" for number in range(3000)]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    wanted = set(changed(tmp_path, *names))
    told: set[WatchEvent] = set()
    while not wanted <= told:
        told.update(watched.until(bool))
    assert told == wanted


@pytest.mark.parametrize("mode", ["polling", "observer"])
def test_the_other_sources_tell_the_same(tmp_path: Path, mode: Mode) -> None:
    (tmp_path / "before.txt").write_text("there already")
    running = Watched(tmp_path, mode=mode)
    running.until(bool)
    (tmp_path / "a.txt").write_text("one")
    (tmp_path / "in").mkdir()
    (tmp_path / "in/b.txt").write_text("two")
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules/c.txt").write_text("no")
    told = running.until_told(*changed(tmp_path, "a.txt", "in/b.txt"))
    assert set(told) == set(changed(tmp_path, "a.txt", "in/b.txt"))
    (tmp_path / "a.txt").write_text("three")
    (tmp_path / "in/b.txt").unlink()
    running.until_told(*changed(tmp_path, "a.txt"), removed(tmp_path, "in/b.txt"))
    running.events.close()


@pytest.mark.parametrize("mode", ["auto", "polling", "observer"])
def test_closing_ends_every_thread(tmp_path: Path, mode: Mode) -> None:
    before, descriptors = set(threading.enumerate()), len(list(Path("/proc/self/fd").iterdir()))
    running = Watched(tmp_path, mode=mode)
    running.until(bool)
    assert set(threading.enumerate()) > before
    running.events.close()
    assert set(threading.enumerate()) == before
    assert len(list(Path("/proc/self/fd").iterdir())) == descriptors
