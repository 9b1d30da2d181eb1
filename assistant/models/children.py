"""Run one of our model modules in a child process: foreign weights may crash what loads them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant.errors import ModelError

_POLL_SECONDS = 0.05
_PACKAGE_FOLDER = Path(__file__).resolve().parent.parent.parent


def run_child(module: str, arguments: Sequence[str], timeout_s: float = 600.0) -> dict[str, Any]:
    """Run `python -m module arguments` and give the JSON object that it prints.

    Raises ModelError with what the child said if it refuses, crashes, or takes too long.
    """
    path = os.pathsep.join(filter(None, [str(_PACKAGE_FOLDER), os.environ.get("PYTHONPATH")]))
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=errors,
            env={**os.environ, "PYTHONPATH": path},
        )
        try:
            _wait(child, timeout_s)
        finally:
            if child.poll() is None:
                child.kill()
            child.wait()
        said = [_text(stream) for stream in (out, errors)]
    if child.returncode != 0:
        raise _refused(child.returncode, said[1])
    try:
        found: dict[str, Any] = json.loads(said[0].splitlines()[-1])
    except (ValueError, IndexError) as error:
        raise _refused(0, said[0]) from error
    return found


def _wait(child: subprocess.Popen[bytes], timeout_s: float) -> None:
    """Poll: a generator that is closed meanwhile must get to its `finally`."""
    deadline = time.monotonic() + timeout_s
    while child.poll() is None:
        if time.monotonic() > deadline:
            raise ModelError("The model could not be tried: it takes too long on this machine.")
        time.sleep(_POLL_SECONDS)


def _text(stream: Any) -> str:
    stream.seek(0)
    return str(stream.read(100_000).decode("utf-8", errors="replace"))


def _refused(code: int, said: str) -> ModelError:
    last = said.strip().splitlines()[-1] if said.strip() else ""
    if code == 3 and last:
        return ModelError(f"The model does not load: {last.rstrip('.')}.", said)
    return ModelError("The model does not load: its files crash what runs them.", said[-2000:])
