"""The parser's child: shuts itself in, then reads file after file that the parent hands it."""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
import time
from dataclasses import asdict
from multiprocessing.connection import Connection
from typing import BinaryIO

from assistant.errors import ParseFailure
from assistant.parsing import parse_file, wire
from assistant.parsing.formats import Format
from assistant.parsing.options import ParseOptions
from assistant.parsing.sandbox import confine
from assistant.records import Document

DOCUMENT, FAILURE = b"D", b"F"


def request(name: str, path: str, seconds: float, options: ParseOptions) -> bytes:
    """What the parent sends for each file; a descriptor follows where `path` is ""."""
    fields = {"name": name, "path": path, "seconds": seconds, "options": asdict(options)}
    return json.dumps(fields).encode()


def serve(
    connection: Connection, memory: int, formats: tuple[Format, ...], prepared: str = ""
) -> None:
    """Answer requests until the parent closes the connection (EOFError).

    `prepared`: a module of ours whose `prepare` loads models before this process is shut in.

    First a JSON list of what confines this process, then for each file DOCUMENT or FAILURE and
    what `wire` makes of it.
    """
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"
    gc.set_threshold(50_000, 20, 20)  # records by the hundred thousand are made, few form cycles
    if prepared:
        importlib.import_module(prepared).prepare()
    foreign = tuple(each.module for each in formats if not each.module.startswith("assistant."))
    connection.send_bytes(json.dumps(confine(memory, foreign)).encode())
    while True:
        fields = json.loads(connection.recv_bytes())
        _limit_cpu(fields["seconds"])
        with _open(connection, fields["path"]) as file:
            options = ParseOptions.of(fields["options"])
            answer = _answer(file, fields["name"], options, formats)
        connection.send_bytes(answer)
        del answer


def _answer(file: BinaryIO, name: str, options: ParseOptions, formats: tuple[Format, ...]) -> bytes:
    try:
        document = parse_file(file, name, options, formats)
        return DOCUMENT + _encode(document)
    except ParseFailure as failure:
        return FAILURE + wire.encode_failure(failure)


def _encode(document: Document) -> bytes:
    try:
        return wire.encode(document)
    except MemoryError:
        raise ParseFailure(
            "The text of this file takes more memory than it may; split it into smaller files.",
            code="out_of_memory",
        ) from None


def _open(connection: Connection, path: str) -> BinaryIO:
    if path:
        return open(path, "rb")  # noqa: PTH123 (where no descriptor can be handed over)
    from multiprocessing.reduction import recv_handle

    return os.fdopen(recv_handle(connection), "rb")


def _limit_cpu(seconds: float) -> None:
    """The system ends this process after so much more work, even if nobody watches it."""
    if sys.platform == "win32":
        return
    import resource

    used = int(time.process_time()) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (used + int(seconds), hard))
