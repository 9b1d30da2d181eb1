"""One call of a torch function in a child process: values in as JSON, arrays out as a file.

What loads torch stays out of the process that asks: it costs seconds and hundreds of megabytes.
"""

from __future__ import annotations

import json
import tempfile
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.errors import ChildError
from assistant.process import Child
from assistant.tuning.events import Failed, error_of, event_from_line
from assistant.tuning.last_words import last_words
from assistant.tuning.trainer import require_libraries

_MOST_BYTES = 1 << 20


def call(function: str, values: dict[str, Any]) -> dict[str, npt.NDArray[Any]]:
    """The arrays that `function` ("module:name") makes of `values`. Raises what it raises."""
    require_libraries()
    with tempfile.TemporaryDirectory(prefix="footnote-") as scratch:
        given = Path(scratch) / "given.json"
        given.write_text(json.dumps(values), "utf-8")
        child = Child("tuning", run_child, function, scratch)
        try:
            said = child.receive(_MOST_BYTES)
        except (EOFError, OSError) as error:
            raise ChildError(
                "The computation ended unexpectedly (perhaps the memory was full); try again.",
                f"exit code {child.wait()}",
            ) from error
        finally:
            child.close()
        if said != b"done":
            failed = event_from_line(said)
            assert isinstance(failed, Failed)
            raise error_of(failed)
        with np.load(Path(scratch) / "made.npz", allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}


def run_child(connection: Connection, function: str, scratch: str) -> None:
    module, name = function.split(":")
    with last_words(connection):
        values = json.loads((Path(scratch) / "given.json").read_text("utf-8"))
        made = getattr(import_module(module), name)(**values)
        np.savez(Path(scratch) / "made.npz", **made)
        connection.send_bytes(b"done")
