"""Examples that a person is still working on: `home/tuning/examples.jsonl`, whole or not at all.

reading -> examples -> (read, written and checked in the window) -> drafts -> checks, runs
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assistant.errors import TuningError
from assistant.paths import Home
from assistant.tuning.examples import Example, example_from_dict, example_to_dict


def drafts_file(home: Home) -> Path:
    return home.folder / "tuning" / "examples.jsonl"


def read_drafts(home: Home) -> list[Example]:
    """Every draft; none where nothing was kept. Raises TuningError where the file is damaged."""
    path = drafts_file(home)
    try:
        lines = path.read_text("utf-8").split("\n") if path.is_file() else []
        return [example_from_dict(json.loads(line)) for line in lines if line]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TuningError(
            f"The examples in {path} are damaged; import them again, or mend the file.", repr(error)
        ) from error


def write_drafts(home: Home, examples: Sequence[Example]) -> None:
    """Replace what is kept, in one step. Raises TuningError if it cannot be written."""
    path = drafts_file(home)
    made = path.with_name(f".{path.name}.partial")
    lines = [json.dumps(example_to_dict(one), ensure_ascii=False) + "\n" for one in examples]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made.write_text("".join(lines), "utf-8", "replace")
        made.replace(path)
    except OSError as error:
        raise TuningError(
            f"The examples cannot be kept: {error.strerror or error}.", str(error)
        ) from error


def set_aside(home: Home) -> None:
    """Keep a damaged file beside what is written anew."""
    path = drafts_file(home)
    if path.is_file():
        path.replace(path.with_name("examples.damaged.jsonl"))


def numbered(examples: Sequence[Example]) -> list[Example]:
    """The examples with their place among the drafts, from 1, as their line: findings name it."""
    return [replace(one, line=at, origin="examples") for at, one in enumerate(examples, 1)]
