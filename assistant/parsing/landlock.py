"""Files and ports that a parser may not open, refused by the Linux kernel (Landlock, by ctypes)."""

from __future__ import annotations

import contextlib
import ctypes
import os
from collections.abc import Iterable
from pathlib import Path

# linux/landlock.h; the three calls have the same numbers on every architecture
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION = 1
_PATH_BENEATH = 1
_EXECUTE, _READ_FILE, _READ_DIRECTORY = 1 << 0, 1 << 2, 1 << 3
_RIGHTS_BY_VERSION = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}  # how many rights on files there are
_NETWORK_RIGHTS = 0b11  # TCP bind and connect, from version 4
_SCOPES = 0b11  # abstract Unix sockets and signals, from version 6
_NO_NEW_PRIVILEGES = 38


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("rights", ctypes.c_uint64), ("parent", ctypes.c_int32))


def allow_reading_only(paths: Iterable[Path]) -> int:
    """From here on this thread (and those it starts) opens files only below `paths`, to read them.

    Nothing is written anywhere; TCP is denied from version 4, signals to other processes from 6.
    Returns the kernel's version of Landlock. Raises OSError if it has none, or it is switched off.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = _checked(libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION))
    rights = (1 << _RIGHTS_BY_VERSION.get(version, 16)) - 1
    ruleset = _Ruleset(
        rights, _NETWORK_RIGHTS if version >= 4 else 0, _SCOPES if version >= 6 else 0
    )
    size = ctypes.c_size_t(8 if version < 4 else 16 if version < 6 else 24)
    descriptor = _checked(libc.syscall(_CREATE_RULESET, ctypes.byref(ruleset), size, 0))
    try:
        for path in paths:
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                _allow(libc, descriptor, path)
        _checked(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
        _checked(libc.syscall(_RESTRICT_SELF, descriptor, 0))
    finally:
        os.close(descriptor)
    return version


def _allow(libc: ctypes.CDLL, ruleset: int, path: Path) -> None:
    rights = _READ_FILE | (_EXECUTE | _READ_DIRECTORY if path.is_dir() else 0)
    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)  # type: ignore[attr-defined,unused-ignore]
    try:
        rule = _Beneath(rights, descriptor)
        _checked(libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0))
    finally:
        os.close(descriptor)


def _checked(result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result
