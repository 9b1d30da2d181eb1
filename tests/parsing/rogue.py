"""A parser that misbehaves as its file tells it: what the confinement is tested with."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from assistant.parsing.options import ParseOptions
from assistant.records import Block, Document, Page


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """Do what the first line says; the result of the deed is the document's text."""
    del name, options
    verb, _, argument = file.read().decode().strip().partition(" ")
    text = _DEEDS[verb](argument)
    return Document((Page(text, (Block("paragraph", 0, len(text)),)),))


def _die(_: str) -> str:
    os.kill(os.getpid(), signal.SIGKILL)
    return "alive"


def _crash(_: str) -> str:
    import ctypes

    ctypes.string_at(0)
    return "alive"


def _exit(_: str) -> str:
    os._exit(0)


def _hang(_: str) -> str:
    while True:
        pass


def _sleep(_: str) -> str:
    time.sleep(3600)
    return "awake"


def _eat(_: str) -> str:
    eaten = [bytearray(16 * 2**20) for _ in range(10_000)]
    return str(len(eaten))


def _recurse(argument: str) -> str:
    return _recurse(argument) + "."


def _listing(argument: str) -> str:
    return " ".join(os.listdir(argument))  # noqa: PTH208


def _write(argument: str) -> str:
    Path(argument).write_text("written")
    return "written"


def _delete(argument: str) -> str:
    Path(argument).unlink()
    return "deleted"


def _connect(argument: str) -> str:
    with socket.create_connection(("127.0.0.1", int(argument)), timeout=2):
        return "connected"


def _run(_: str) -> str:
    return subprocess.run([sys.executable, "-V"], capture_output=True, check=True).stdout.decode()


def _fork(_: str) -> str:
    if os.fork() == 0:
        signal.pause()
    return "forked"


def _signal(argument: str) -> str:
    os.kill(int(argument), signal.SIGTERM)
    return "sent"


def _lie(_: str) -> str:
    return "\x01" * 3 + "\ud800" + "\x00 end"


_DEEDS: dict[str, Callable[[str], str]] = {
    "say": str,
    "number": lambda _: str(os.getpid()),
    "die": _die,
    "crash": _crash,
    "exit": _exit,
    "hang": _hang,
    "sleep": _sleep,
    "eat": _eat,
    "recurse": _recurse,
    "read": lambda path: Path(path).read_text(),
    "list": _listing,
    "write": _write,
    "delete": _delete,
    "connect": _connect,
    "run": _run,
    "fork": _fork,
    "signal": _signal,
    "lie": _lie,
}
