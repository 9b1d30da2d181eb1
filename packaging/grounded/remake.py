"""The whole way to the adapter that ships: python packaging/grounded/remake.py DATA OUT

OUT gets the examples, a home of its own in which the adapter is trained, and in OUT/grounded what
resources/models/grounded holds. A step whose result is there is skipped. Half an hour of two cores,
and 140 MB to fetch. With --steps in an OUT of its own: a few steps of it, to see that all runs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from steps import Step, script, step, told

from assistant.models.installed import DESCRIPTION
from assistant.paths import Home
from assistant.tuning.registry import RECORD, adapter_folder

MODEL = "smollm2-135m-instruct"
LEARNED = "--preset short-answers --epochs 1 --validation 0.025 --held-out 0.02"
CLI = "import sys; from assistant.cli import main; sys.exit(main())"


def steps(data: Path, out: Path, most: int | None) -> Iterator[Step]:
    home, examples = Home(out / "home"), out / "examples.jsonl"
    at_home = ("env", f"FOOTNOTE_HOME={home.folder}")
    footnote = (*at_home, sys.executable, "-c", CLI)
    yield step(home.models / MODEL / DESCRIPTION, *footnote, "models", "get", MODEL)
    yield script(examples, "grounded/examples.py", data, examples)
    limited = ["--most-steps", most] if most else []
    adapter = adapter_folder(home, "grounded") / RECORD
    yield step(
        adapter, *footnote, "tune", "train", "grounded", examples, *LEARNED.split(), *limited
    )
    shipped = script(out, "grounded/ship.py", "grounded", "--out", out / "grounded")
    yield step(out / "grounded" / "adapter.gguf", *at_home, *shipped.command)


if __name__ == "__main__":
    told(__doc__ or "", lambda data, out, most: list(steps(data, out, most)))
