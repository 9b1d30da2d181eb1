"""Scanning, comparing and hashing on real folders."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import FolderError
from assistant.folders import (
    Known,
    Unreadable,
    compare,
    device_of,
    hash_file,
    hashed,
    scan,
    unreachable,
)
from assistant.patterns import Rules
from assistant.records import SourceFile
from tests.folder_trees import found, make

# --- scanning ----------------------------------------------------------------------------------


def test_size_and_time_are_exact(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    os.utime(tmp_path / "a.txt", ns=(1, 1_600_000_000_123_456_789))
    (file,) = scan(tmp_path, Rules.of(tmp_path))
    assert isinstance(file, SourceFile)
    assert file.path == str(tmp_path / "a.txt")
    assert file.size == len("content of a.txt")
    assert file.modified_ns == (tmp_path / "a.txt").stat().st_mtime_ns


def test_link_loops_end_and_a_linked_file_is_given_once(tmp_path: Path) -> None:
    root = tmp_path / "root"
    make(root, "a/b/c.txt", "a/d.txt")
    make(tmp_path, "outside/o.txt", "outside/deep/p.txt")
    (root / "a/b/up").symlink_to(root)
    (root / "a/self").symlink_to("self")
    (root / "0_first").symlink_to(root / "a/d.txt")
    (root / "broken").symlink_to("nowhere")
    (root / "out").symlink_to(tmp_path / "outside")
    (root / "out_again").symlink_to(tmp_path / "outside/deep")
    (tmp_path / "outside/back").symlink_to(root)
    assert set(found(root)) == {"a/b/c.txt", "a/d.txt"}
    followed = found(root, Rules.of(root, follow_links=True))
    assert sorted(followed) == ["a/b/c.txt", "a/d.txt", "out/deep/p.txt", "out/o.txt"]


def test_a_link_to_what_is_left_out_by_its_own_path_is_followed(tmp_path: Path) -> None:
    make(tmp_path, ".store/manual.txt", ".store/papers/p.txt")
    (tmp_path / "manual.txt").symlink_to(".store/manual.txt")
    (tmp_path / "manual_too.txt").symlink_to(".store/manual.txt")
    (tmp_path / "papers").symlink_to(".store/papers")
    assert found(tmp_path) == ["manual.txt", "papers/p.txt"]


def test_a_root_that_is_a_link_is_scanned(tmp_path: Path) -> None:
    make(tmp_path / "real", "a.txt")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (file,) = scan(tmp_path / "link", Rules.of(tmp_path / "link"))
    assert isinstance(file, SourceFile)
    assert file.path == str(tmp_path / "link" / "a.txt")


def test_odd_names_survive(tmp_path: Path) -> None:
    names = ["new\nline.txt", os.fsdecode(b"caf\xe9.txt"), "e\u0301.txt", "é.txt", "x" * 250]
    make(tmp_path, *names)
    assert set(found(tmp_path)) == set(names)
    files = [file for file in scan(tmp_path, Rules.of(tmp_path)) if isinstance(file, SourceFile)]
    assert [file for file in hashed(files, {}) if isinstance(file, Unreadable)] == []


def test_a_path_too_long_for_the_system_is_said_not_raised(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(20):  # 20 x 250 bytes: more than PATH_MAX
        os.mkdir("y" * 250, dir_fd=here)
        inner = os.open("y" * 250, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    make(tmp_path, "a.txt")
    seen = list(scan(tmp_path, Rules.of(tmp_path)))
    assert [file.path for file in seen if isinstance(file, SourceFile)] == [str(tmp_path / "a.txt")]
    (refused,) = [item for item in seen if isinstance(item, Unreadable)]
    assert "too long" in refused.reason


def test_fifos_and_sockets_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    make(tmp_path, "a.txt")
    assert found(tmp_path) == ["a.txt"]


_AS_NOBODY = """
import os, sys
from assistant.folders import Known, Unreadable, compare, hashed, scan, unreachable
from assistant.patterns import Rules
from assistant.records import SourceFile
root = sys.argv[1]
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
seen = list(scan(root, Rules.of(root)))
locked = os.path.join(root, "locked")
assert [f for f in seen if isinstance(f, Unreadable)] == [
    Unreadable(locked, "the system does not allow reading it. Change its permissions.")], seen
below, beside = os.path.join(locked, "in", "x.txt"), os.path.join(root, "y")
changes = compare({below: Known(1, 1, b""), beside: Known(1, 1, b"")}, seen)
assert changes.kept == (below,), changes
assert changes.gone == (beside,), changes
files = [f for f in seen if isinstance(f, SourceFile)]
(refused,) = hashed([f for f in files if f.path.endswith("secret.txt")], {})
assert isinstance(refused, Unreadable), refused
assert "permissions" in unreachable(locked)
print("as expected")
"""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_what_the_system_refuses_is_an_event_and_nothing_below_is_gone(open_folder: Path) -> None:
    """Run as another user where this one is root, who may read everything."""
    make(open_folder, "a.txt", "secret.txt", "locked/in/x.txt")
    (open_folder / "secret.txt").chmod(0)
    (open_folder / "locked").chmod(0)
    done = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, str(open_folder)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        check=False,
    )
    (open_folder / "locked").chmod(0o755)
    assert done.stdout == "as expected\n", done.stderr


def test_a_missing_root_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="Connect its drive, or check the path"):
        list(scan(tmp_path / "gone", Rules.of(tmp_path / "gone")))
    make(tmp_path, "file.txt")
    with pytest.raises(FolderError, match="not a folder"):
        list(scan(tmp_path / "file.txt", Rules.of(tmp_path / "file.txt")))


def test_a_root_that_vanishes_during_the_scan_is_an_error(tmp_path: Path) -> None:
    root = tmp_path / "drive"
    make(root, "a.txt", "b/c.txt", "d/e.txt")
    files = scan(root, Rules.of(root))
    next(files)
    root.rename(tmp_path / "unplugged")
    with pytest.raises(FolderError, match="cannot be reached"):
        list(files)


# --- reaching ----------------------------------------------------------------------------------


def test_an_empty_folder_that_held_files_is_unreachable_unless_its_drive_is_there(
    tmp_path: Path,
) -> None:
    assert unreachable(tmp_path) is None
    reason = unreachable(tmp_path, had_files=True)
    assert reason is not None
    assert "is empty though it held files" in reason
    assert unreachable(tmp_path, had_files=True, device="another drive") is not None
    assert unreachable(tmp_path, had_files=True, device=device_of(tmp_path)) is None
    make(tmp_path, "a.txt")
    assert unreachable(tmp_path, had_files=True, device="another drive") is None


def test_file_systems_differ_in_identity(tmp_path: Path) -> None:
    assert device_of(tmp_path) == device_of(tmp_path.parent)
    assert device_of(tmp_path) != device_of("/proc")
    assert device_of(tmp_path / "gone") == ""


# --- comparing ---------------------------------------------------------------------------------


def known_of(root: Path, seen_ns: int = 0) -> dict[str, Known]:
    files = [file for file in scan(root, Rules.of(root)) if isinstance(file, SourceFile)]
    return {
        file.path: Known(file.size, file.modified_ns, hash_file(file.path), seen_ns)
        for file in files
    }


def test_new_changed_touched_and_gone_are_told_apart(tmp_path: Path) -> None:
    make(tmp_path, "same.txt", "edited.txt", "touched.txt", "moved.txt", "deleted.txt")
    known = known_of(tmp_path)
    (tmp_path / "edited.txt").write_text("other")
    os.utime(tmp_path / "touched.txt", ns=(5, 5))
    (tmp_path / "moved.txt").rename(tmp_path / "renamed.txt")
    (tmp_path / "deleted.txt").unlink()
    changes = compare(known, scan(tmp_path, Rules.of(tmp_path)))
    assert [Path(file.path).name for file in changes.new] == ["renamed.txt"]
    assert [Path(file.path).name for file in changes.changed] == ["edited.txt", "touched.txt"]
    assert [Path(file.path).name for file in changes.unchanged] == ["same.txt"]
    assert sorted(Path(path).name for path in changes.gone) == ["deleted.txt", "moved.txt"]
    results = list(hashed((*changes.new, *changes.changed), known))
    statuses = {Path(item.file.path).name: item.status for item in results}  # type: ignore[union-attr]
    assert statuses == {"renamed.txt": "new", "edited.txt": "changed", "touched.txt": "touched"}
    (moved,) = [item for item in results if item.file.path.endswith("renamed.txt")]  # type: ignore[union-attr]
    assert moved.content_hash == known[str(tmp_path / "moved.txt")].content_hash  # type: ignore[union-attr]


def test_a_second_write_within_a_clock_step_is_found_by_its_hash(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one")
    stamp = 1_700_000_000_000_000_000
    os.utime(path, ns=(stamp, stamp))
    known = known_of(tmp_path, seen_ns=stamp + 500_000_000)
    path.write_text("two")
    os.utime(path, ns=(stamp, stamp))  # as a file system with steps of two seconds would
    changes = compare(known, scan(tmp_path, Rules.of(tmp_path)))
    assert [file.path for file in changes.doubtful] == [str(path)]
    (result,) = hashed(changes.doubtful, known)
    assert not isinstance(result, Unreadable)
    assert result.status == "changed"


def test_a_file_read_long_after_its_last_write_is_not_doubtful(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    modified = (tmp_path / "a.txt").stat().st_mtime_ns
    later = modified + 3_000_000_000
    seen = list(scan(tmp_path, Rules.of(tmp_path)))
    assert not compare(known_of(tmp_path, later), seen, later).doubtful
    assert compare(known_of(tmp_path, modified + 1), seen, later).doubtful
    assert compare(known_of(tmp_path, later), seen, modified + 1).doubtful


_PATHS = st.sampled_from([f"/r/{a}/{b}" for a in "abc" for b in "xyz"])
_FILES = st.builds(SourceFile, _PATHS, st.integers(0, 2), st.integers(0, 2))
_REFUSED = st.builds(Unreadable, st.sampled_from(["/r/a", "/r/b/x", "/r"]), st.just("why"))
_KNOWN = st.builds(Known, st.integers(0, 2), st.integers(0, 2), st.just(b"h"), st.integers(0, 3))


@given(
    st.dictionaries(_PATHS, _KNOWN),
    st.lists(_FILES, unique_by=lambda file: file.path),
    st.lists(_REFUSED),
)
def test_every_file_falls_into_exactly_one_class(
    known: dict[str, Known], files: list[SourceFile], refused: list[Unreadable]
) -> None:
    changes = compare(known, [*refused, *files])
    seen = (*changes.new, *changes.changed, *changes.doubtful, *changes.unchanged)
    assert sorted(file.path for file in seen) == sorted(file.path for file in files)
    missing = known.keys() - {file.path for file in files}
    assert sorted((*changes.gone, *changes.kept)) == sorted(missing)
    for path in changes.gone:
        assert not any((path + "/").startswith(item.path + "/") for item in refused)
    for path in changes.kept:
        assert any((path + "/").startswith(item.path + "/") for item in refused)


# --- hashing -----------------------------------------------------------------------------------


def test_the_hash_is_of_the_content_alone(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    (tmp_path / "copy").write_bytes((tmp_path / "a.txt").read_bytes())
    (tmp_path / "empty").touch()
    assert hash_file(str(tmp_path / "a.txt")) == hash_file(str(tmp_path / "copy"))
    assert hash_file(str(tmp_path / "empty")).hex() == (
        "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"
    )


def test_hashing_ends_when_its_check_raises(tmp_path: Path) -> None:
    path = tmp_path / "big"
    with path.open("wb") as file:
        file.truncate(64 << 20)
    pieces = 0

    def check() -> None:
        nonlocal pieces
        pieces += 1
        if pieces == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        hash_file(str(path), check)
    assert pieces == 3


def test_a_file_that_vanishes_before_hashing_is_left_out(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b.txt")
    files = [file for file in scan(tmp_path, Rules.of(tmp_path)) if isinstance(file, SourceFile)]
    (tmp_path / "a.txt").unlink()
    results = list(hashed(files, {}))
    assert [Path(item.file.path).name for item in results if not isinstance(item, Unreadable)] == [
        "b.txt"
    ]
