"""The whole way to an adapter that ships: python packaging/remake.py grounded|asking DATA OUT

OUT gets the examples, a home of its own in which the adapter is trained, and in OUT/ID what
resources/models/ID holds. A step whose result is there is skipped. Half an hour of two cores for
grounded, three quarters for asking, and 140 or 210 MB to fetch. With --steps in an OUT of its own:
a few steps of it, to see that all runs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from steps import Step, Steps, script, step, told

from assistant.models.installed import DESCRIPTION
from assistant.paths import Home
from assistant.tuning.registry import RECORD, adapter_folder

CLI = "import sys; from assistant.cli import main; sys.exit(main())"


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is learned, with which options of `footnote tune train`, and what it takes to make it:
    `script` of packaging/ is given DATA and the file to write, with these models in its home."""

    script: str
    options: str
    models: tuple[str, ...]

    def steps(self, id: str, data: Path, out: Path, most: int | None) -> Iterator[Step]:
        home, examples = Home(out / "home"), out / "examples.jsonl"
        at_home = ("env", f"FOOTNOTE_HOME={home.folder}")
        footnote = (*at_home, sys.executable, "-c", CLI)
        for model in self.models:
            yield step(home.models / model / DESCRIPTION, *footnote, "models", "get", model)
        made = script(examples, self.script, data, examples)
        yield step(examples, *at_home, *made.command)
        given = [*self.options.split(), *(["--most-steps", most] if most else [])]
        adapter = adapter_folder(home, id) / RECORD
        yield step(adapter, *footnote, "tune", "train", id, examples, *given)
        shipped = script(out, "ship.py", id, "--out", out / id)
        yield step(out / id / "adapter.gguf", *at_home, *shipped.command)


RECIPES = {
    "grounded": Recipe(
        "grounded/examples.py",
        "--preset short-answers --epochs 1 --validation 0.025 --held-out 0.02",
        ("smollm2-135m-instruct",),
    ),
    "asking": Recipe(
        "asking/questions.py",
        "--preset short-answers --epochs 1 --validation 0.03 --held-out 0.02",
        ("smollm2-135m-instruct", "bge-small-en-v1.5"),
    ),
}


def _steps(id: str) -> Steps:
    return lambda data, out, most: RECIPES[id].steps(id, data, out, most)


if __name__ == "__main__":
    told(__doc__ or "", {id: _steps(id) for id in RECIPES})
