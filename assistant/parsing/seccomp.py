"""System calls that no parser needs, refused by the Linux kernel (seccomp-bpf, by ctypes)."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
from dataclasses import dataclass

# Classic BPF, linux/filter.h
_LOAD = 0x20  # BPF_LD | BPF_W | BPF_ABS
_IF_EQUAL = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
_IF_AT_LEAST = 0x35  # BPF_JMP | BPF_JGE | BPF_K
_IF_SET = 0x45  # BPF_JMP | BPF_JSET | BPF_K
_RETURN = 0x06  # BPF_RET | BPF_K

# linux/seccomp.h; struct seccomp_data is {int nr; u32 arch; u64 ip; u64 args[6]}
_ALLOW = 0x7FFF0000
_ERROR = 0x00050000
_CALL, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_SET_FILTER, _ALL_THREADS = 1, 1
_NO_NEW_PRIVILEGES = 38
_CLONE_THREAD = 0x00010000
_X32_CALLS = 0x40000000


@dataclass(frozen=True, slots=True)
class _Machine:
    """Numbers of system calls (asm/unistd.h) of one architecture."""

    architecture: int  # AUDIT_ARCH_…
    filter_call: int  # seccomp
    refused: tuple[int, ...]
    own_only: tuple[int, ...]  # kill, tgkill: allowed on this process alone
    clone: int
    clone3: int


# socket socketpair connect bind listen accept accept4; fork vfork; execve execveat; tkill
# rt_sigqueueinfo rt_tgsigqueueinfo pidfd_send_signal pidfd_open pidfd_getfd; ptrace
# process_vm_readv process_vm_writev; unshare setns mount umount2 pivot_root chroot; keyctl add_key
# request_key; bpf perf_event_open userfaultfd; io_uring_*; open_by_handle_at
_MACHINES = {
    "x86_64": _Machine(
        0xC000003E,
        317,
        (
            *(41, 53, 42, 49, 50, 43, 288, 57, 58, 59, 322, 200, 129, 297, 424, 434, 438),
            *(101, 310, 311, 272, 308, 165, 166, 155, 161, 250, 248, 249, 321, 298, 323),
            *(425, 426, 427, 304),
        ),
        (62, 234),
        56,
        435,
    ),
    "aarch64": _Machine(
        0xC00000B7,
        277,
        (
            *(198, 199, 203, 200, 201, 202, 242, 221, 281, 130, 138, 240, 424, 434, 438),
            *(117, 270, 271, 97, 268, 40, 39, 41, 51, 219, 217, 218, 280, 241, 282),
            *(425, 426, 427, 265),
        ),
        (129, 131),
        220,
        435,
    ),
}


class _Instruction(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_true", ctypes.c_uint8),
        ("if_false", ctypes.c_uint8),
        ("value", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("instructions", ctypes.POINTER(_Instruction)))


def refuse_system_calls() -> None:
    """No new process, program, socket, signal to others, from here on. Raises OSError if it fails.

    Threads may still be started: libraries do.
    """
    machine = _MACHINES.get(platform.machine())
    if machine is None:
        raise OSError(errno.ENOSYS, "no table of system calls for this machine")
    rules = _rules(machine)
    array = (_Instruction * len(rules))(*(_Instruction(*rule) for rule in rules))
    program = _Program(len(rules), array)
    libc = ctypes.CDLL(None, use_errno=True)
    _check(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
    _check(
        libc.syscall(machine.filter_call, _SET_FILTER, _ALL_THREADS, ctypes.byref(program)),
    )


def _rules(machine: _Machine) -> list[tuple[int, int, int, int]]:
    """The filter: (code, instructions to skip if true, … if false, value)."""
    refuse = (_RETURN, 0, 0, _ERROR | errno.EPERM)
    allow = (_RETURN, 0, 0, _ALLOW)
    rules = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_IF_EQUAL, 1, 0, machine.architecture),
        refuse,
        (_LOAD, 0, 0, _CALL),
        (_IF_AT_LEAST, 0, 1, _X32_CALLS),
        refuse,
    ]
    for call in machine.refused:
        rules += [(_IF_EQUAL, 0, 1, call), refuse]
    # glibc falls back from clone3, whose flags a filter cannot see, to clone
    rules += [(_IF_EQUAL, 0, 1, machine.clone3), (_RETURN, 0, 0, _ERROR | errno.ENOSYS)]
    for call in machine.own_only:
        rules += [
            (_IF_EQUAL, 0, 4, call),
            (_LOAD, 0, 0, _FIRST_ARGUMENT),
            (_IF_EQUAL, 0, 1, os.getpid()),
            allow,
            refuse,
        ]
    return [
        *rules,
        (_IF_EQUAL, 0, 4, machine.clone),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_IF_SET, 0, 1, _CLONE_THREAD),
        allow,
        refuse,
        allow,
    ]


def _check(result: int) -> None:
    if result != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
