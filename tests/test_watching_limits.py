"""Watching where the system tells too little: few watches, full queues, silent file systems."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.watching import (
    file_system_of,
    gives_no_events,
)

DEADLINE_S = 20.0
PACKAGE = Path(__file__).parent.parent


_CHILD = """
import sys
from assistant.patterns import Rules
from assistant.watching import Quiet, WatchOptions, watch
root = sys.argv[1]
options = WatchOptions(poll_s=0.1, root_s=0.1, quiet_s=0.1)
for event in watch({root: Rules.of(root)}, options):
    if not isinstance(event, Quiet):
        print(type(event).__name__, getattr(event, "by", ""), flush=True)
"""
_LIMITED = """
import ctypes, pathlib, sys
libc = ctypes.CDLL(None, use_errno=True)
if libc.unshare(0x10000000):  # CLONE_NEWUSER: limits of its own, for this process alone
    sys.exit(77)
pathlib.Path("/proc/sys/user/max_inotify_watches").write_text("3")
"""


def child(script: str, root: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(root)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(PACKAGE)},
    )


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.skipif(sys.platform != "linux", reason="the limits are those of Linux")
def test_the_watch_limit_leads_to_polling(tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / f"d{number}").mkdir()
    process = child(_LIMITED + _CHILD, tmp_path)
    try:
        first = line_of(process)
        if not first and process.wait() == 77:
            pytest.skip("this system allows no user namespaces, so no limit can be set")
        assert first == "Watching polling"
        (tmp_path / "d5/a.txt").write_text("one")
        assert line_of(process) == "Changed"
    finally:
        process.kill()
        process.communicate()


@pytest.mark.skipif(sys.platform != "linux", reason="the queue is that of Linux")
def test_an_overflowing_queue_asks_for_a_scan(tmp_path: Path) -> None:
    """The watcher is stopped while more happens than the kernel's queue holds."""
    process = child(_CHILD, tmp_path)
    try:
        assert line_of(process) == "Watching events"
        os.kill(process.pid, signal.SIGSTOP)
        limit = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
        a, b = tmp_path / "a.txt", tmp_path / "b.txt"
        a.touch()
        for _ in range(limit // 2):  # two events a rename: twice as many, as it may stop late
            a.rename(b)
            b.rename(a)
        os.kill(process.pid, signal.SIGCONT)
        lines = iter(lambda: line_of(process), "")
        assert "Rescan" in lines
        (tmp_path / "c.txt").write_text("one")
        assert "Changed" in lines
    finally:
        process.kill()
        process.communicate()


# --- file systems ------------------------------------------------------------------------------

_MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
nas:/docs /mnt/my\\040docs nfs4 rw 0 0
//nas/share /mnt/share cifs rw 0 0
sshfs /mnt/share/remote fuse.sshfs rw 0 0
/dev/sdb1 /mnt/stick fuseblk rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind", "silent"),
    [
        ("/nowhere/at/all", "ext4", False),
        ("/mnt/my docs/2024", "nfs4", True),
        ("/mnt/share", "cifs", True),
        ("/mnt/shared", "ext4", False),
        ("/mnt/share/remote/x", "fuse.sshfs", True),
        ("/mnt/stick", "fuseblk", False),
    ],
)
def test_file_systems_without_events_are_known(folder: str, kind: str, silent: bool) -> None:
    assert file_system_of(folder, _MOUNTS) == kind
    assert gives_no_events(kind) is silent
