"""Examples that a person is still working on, kept whole or not at all: `tuning/examples.jsonl`.

reading, pairs -> examples -> (read, written and checked in the window) -> drafts -> checks, runs
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assistant.errors import TuningError
from assistant.paths import Home
from assistant.store.papers import paper
from assistant.tuning.examples import Example, example_from_dict, example_to_dict
from assistant.vault import DAMAGED, EXAMPLES
from assistant.wording import encodable


def drafts_file(home: Home) -> Path:
    """Where the drafts of a home without a passphrase are."""
    return home.folder / EXAMPLES


def drafts_text(home: Home) -> str:
    """What is kept, as it is kept; "" where nothing was. Raises TuningError, StoreError."""
    kept = paper(home, EXAMPLES)
    try:
        return kept.read() or ""
    except (OSError, UnicodeDecodeError) as error:
        raise _damaged(kept.name, error) from error


def read_drafts(home: Home) -> list[Example]:
    """Every draft; none where nothing was kept. Raises TuningError where the file is damaged."""
    try:
        lines = drafts_text(home).split("\n")
        return [example_from_dict(json.loads(line)) for line in lines if line]
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(paper(home, EXAMPLES).name, error) from error


def write_drafts(home: Home, examples: Sequence[Example]) -> None:
    """Replace what is kept, in one step. Raises TuningError if it cannot be written."""
    lines = [json.dumps(example_to_dict(one), ensure_ascii=False) + "\n" for one in examples]
    try:
        paper(home, EXAMPLES).write(encodable("".join(lines)))
    except OSError as error:
        raise TuningError(
            f"The examples cannot be kept: {error.strerror or error}.", str(error)
        ) from error


def set_aside(home: Home) -> None:
    """Keep a damaged file beside what is written anew."""
    path = drafts_file(home)
    if path.is_file():
        path.replace(home.folder / DAMAGED)
        return
    kept = paper(home, EXAMPLES).read()
    if kept is not None:
        paper(home, DAMAGED).write(kept)


def numbered(examples: Sequence[Example]) -> list[Example]:
    """The examples with their place among the drafts, from 1, as their line: findings name it."""
    return [replace(one, line=at, origin="examples") for at, one in enumerate(examples, 1)]


def _damaged(name: str, error: Exception) -> TuningError:
    return TuningError(
        f"The examples in {name} are damaged; import them again, or mend the file.", repr(error)
    )
