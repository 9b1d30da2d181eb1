"""Shuts the parser's child in before it sees a file; best effort where the system offers less."""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import psutil

import assistant

_NEW_USER, _NEW_NETWORK, _NEW_IPC = 0x10000000, 0x40000000, 0x08000000
_CAPABILITIES_3 = 0x20080522

_SYSTEM_PATHS = (
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/lib",
    "/lib64",
    "/etc/ld.so.cache",
    "/usr/share/fonts",
    "/usr/share/zoneinfo",
    "/etc/fonts",
    "/etc/localtime",
    "/dev/null",
    "/dev/zero",
    "/dev/urandom",
    "/sys/devices/system/cpu",
    "/proc/cpuinfo",
    "/proc/meminfo",
)


def confine(memory: int, modules: tuple[str, ...], lowest_priority: bool = True) -> tuple[str, ...]:
    """Give up what a parser does not need; what is now in force, in a few words each.

    `memory`: bytes that it may take beyond what it holds now. `modules`: their source files stay
    readable. To be called once, before any thread is started (Linux gives a new user namespace to
    a process of one thread only).
    """
    steps: list[tuple[str, Callable[[], str | None]]] = [
        ("output closed", _close_output),
    ]
    if lowest_priority:
        steps.insert(0, ("lowest priority", _lower_priority))
    if sys.platform != "win32":
        steps += [("no core dumps", _no_core_dumps), ("memory limit", lambda: _limit(memory))]
    if sys.platform == "linux":
        steps += [
            ("network namespace", _leave_network),
            ("files", lambda: _shut_files(modules)),
            ("system calls", _shut_system_calls),
        ]
    in_force = []
    for name, step in steps:
        with contextlib.suppress(OSError, ValueError, AttributeError, psutil.Error):
            in_force.append(step() or name)
    return tuple(in_force)


def readable_paths(modules: tuple[str, ...]) -> tuple[Path, ...]:
    """What a parser may read: Python, its libraries, Footnote's own code, fonts, time zones."""
    paths = sysconfig.get_paths()
    own = [paths[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")]
    own += [str(Path(sys.base_prefix) / "lib"), str(Path(assistant.__file__).parent)]
    if bundle := getattr(sys, "_MEIPASS", None):  # a frozen desktop bundle
        own.append(str(bundle))
    for module in modules:
        spec = importlib.util.find_spec(module)
        if spec is not None and spec.origin is not None:
            own.append(spec.origin)
    return tuple(Path(path) for path in (*dict.fromkeys(own), *_SYSTEM_PATHS))


def _lower_priority() -> None:
    process = psutil.Process()
    if sys.platform == "win32":
        process.nice(psutil.IDLE_PRIORITY_CLASS)
        return
    os.nice(19)
    if sys.platform == "linux":
        process.ionice(psutil.IOPRIO_CLASS_IDLE)


def _close_output() -> None:
    """What libraries print is of no use, and hostile text is not for the user's terminal."""
    with Path(os.devnull).open("r+b") as nothing:
        for descriptor in (0, 1, 2):
            os.dup2(nothing.fileno(), descriptor)


def _no_core_dumps() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit(memory: int) -> str:
    """RLIMIT_DATA counts what a process writes to, not the address space that it reserves."""
    import resource

    limit = psutil.Process().memory_info().rss + memory
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    return f"memory limit {memory // 2**20} MiB"


def _leave_network() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_USER | _NEW_NETWORK | _NEW_IPC) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    _drop_capabilities(libc)  # the new namespace gave it all of them


def _drop_capabilities(libc: ctypes.CDLL) -> None:
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
    none = (ctypes.c_uint32 * 6)()
    if libc.capset(header, none) != 0:
        raise OSError(ctypes.get_errno(), "capset")


def _shut_files(modules: tuple[str, ...]) -> str:
    from assistant.parsing.landlock import allow_reading_only

    version = allow_reading_only(readable_paths(modules))
    return f"files read-only and only its own libraries (Landlock {version})"


def _shut_system_calls() -> str:
    from assistant.parsing.seccomp import refuse_system_calls

    refuse_system_calls()
    return "no sockets, programs or processes (seccomp)"
