"""The folder of a training run: all that it begins with, and all that it leaves.

plan.json                   what is trained (planning.Plan)
train.npz, validation.npz   tokens, as they are learned
train.jsonl, …, held_out.jsonl   the examples, for the proof
                            (these five are papers in an encrypted home, see `texts`)
log.jsonl                   every event of the trainer
checkpoint-N/, best-N/      the newest state to go on from, and the best adapter so far
asked                       what somebody asks of the trainer: "pause" or "stop"
"""

from __future__ import annotations

import base64
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

import numpy as np

from assistant.errors import TuningError
from assistant.paths import Home
from assistant.tuning.events import TrainEvent, event_from_line
from assistant.tuning.examples import Example, Split, example_from_dict, example_to_dict
from assistant.tuning.planning import Plan, plan_to_json
from assistant.tuning.texts import is_sealed_for, text_of
from assistant.tuning.tokens import Tokenized, tokenize
from assistant.tuning.vocabulary import Vocabulary
from assistant.wording import encodable

Wish = Literal["pause", "stop"]
PARTS = ("train", "validation", "held_out")
TOKENS = ("train", "validation")


def begin_run(
    run: Path, plan: Plan, split: Split, vocabulary: Vocabulary, home: Home | None = None
) -> None:
    """Write a run's folder, complete or not at all. Raises TuningError if it is there already.

    `home`: where the run is, which may be encrypted.
    """
    if run.exists():
        raise TuningError(f"The training run “{run.name}” is there already; give another name.")
    made = run.with_name(f".{run.name}.partial")
    shutil.rmtree(made, ignore_errors=True)
    try:
        made.mkdir(parents=True)
        for name in PARTS:
            examples: tuple[Example, ...] = getattr(split, name)
            lines = [json.dumps(example_to_dict(one), ensure_ascii=False) for one in examples]
            texts = run if is_sealed_for(home) else made  # papers are named by where they belong
            text_of(texts, f"{name}.jsonl", home).write(encodable("\n".join(lines)))
            if name != "held_out":
                tokens = _packed([tokenize(one, vocabulary) for one in examples])
                if is_sealed_for(home):
                    packed = base64.b64encode(tokens).decode()
                    text_of(run, f"{name}.npz", home).write(packed)
                else:
                    (made / f"{name}.npz").write_bytes(tokens)
        (made / "plan.json").write_text(plan_to_json(plan), "utf-8")
        made.rename(run)
    except OSError as error:
        raise TuningError(f"{run} cannot be written: {error.strerror}.", str(error)) from error
    finally:
        shutil.rmtree(made, ignore_errors=True)


def remove_run(run: Path, home: Home | None = None) -> None:
    """Delete all of it. Raises OSError if it is not there."""
    for name in (*(f"{part}.jsonl" for part in PARTS), *(f"{part}.npz" for part in TOKENS)):
        if is_sealed_for(home):
            text_of(run, name, home).forget()
    shutil.rmtree(run)


def sealed_tokens(run: Path, home: Home | None) -> dict[str, bytes] | None:
    """What the trainer learns from, where it is no file: by the names of `TOKENS`, as npz."""
    if not is_sealed_for(home):
        return None
    texts = {name: text_of(run, f"{name}.npz", home).read() for name in TOKENS}
    return {name: base64.b64decode(text or "") for name, text in texts.items()}


def ask_run(run: Path, wish: Wish) -> None:
    """Ask a run that is being trained to pause, or to stop and keep the best; after its step.

    Nothing is lost either way: the trainer saves first. Raises TuningError if there is no such run.
    """
    try:
        made = run / ".asked.partial"
        made.write_text(wish, "utf-8")
        made.replace(run / "asked")
    except OSError as error:
        raise TuningError(f"There is no training run “{run.name}”.", str(error)) from error


def asked_of(run: Path) -> Wish | None:
    """What has been asked for since `forget_asked`."""
    try:
        found = (run / "asked").read_text("utf-8")
    except OSError:
        return None
    return "pause" if found == "pause" else "stop" if found == "stop" else None


def forget_asked(run: Path) -> None:
    (run / "asked").unlink(missing_ok=True)


def read_part(run: Path, name: str, home: Home | None = None) -> list[Example]:
    """The examples of one of `PARTS`. Raises TuningError."""
    try:
        text = text_of(run, f"{name}.jsonl", home).read()
        if text is None:
            raise FileNotFoundError(name)
        lines = text.split("\n")
        return [example_from_dict(json.loads(line)) for line in lines if line]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TuningError(
            f"The examples of {run.name} are missing or damaged; start a new run.", repr(error)
        ) from error


def read_tokens(path: Path, packed: bytes | None = None) -> list[Tokenized]:
    """Of a file, or of what would be in it. Raises TuningError."""
    try:
        with np.load(path if packed is None else BytesIO(packed), allow_pickle=False) as arrays:
            tokens, learned, ends = arrays["tokens"], arrays["learned"], arrays["ends"]
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise TuningError(f"{path} is missing or damaged; start a new run.", repr(error)) from error
    starts = [0, *ends[:-1].tolist()]
    return [
        Tokenized(tuple(tokens[start:end].tolist()), tuple(learned[start:end].tolist()))
        for start, end in zip(starts, ends.tolist(), strict=True)
    ]


def read_log(run: Path) -> Iterator[TrainEvent]:
    """What the trainer has said so far; a half line at the end (a power cut) is left out."""
    path = run / "log.jsonl"
    if not path.is_file():
        return
    for line in path.read_text("utf-8").split("\n"):
        try:
            event = event_from_line(line)
        except (ValueError, KeyError, TypeError):
            continue
        yield event  # type: ignore[misc]


def replace_folder(made: Path, final: Path) -> None:
    """Put a finished folder in its place, its files on the disk first."""
    for path in made.iterdir():
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    if final.exists():
        shutil.rmtree(final)
    made.rename(final)


def write_whole(path: Path, table: dict[str, Any]) -> None:
    """Write JSON in full or not at all."""
    made = path.with_name(f".{path.name}.partial")
    made.write_text(json.dumps(table), "utf-8")
    made.replace(path)


def newest(run: Path, prefix: str) -> tuple[int, Path] | None:
    """The step and folder of the newest checkpoint ("checkpoint-") or adapter ("best-")."""
    found = [
        (int(folder.name.removeprefix(prefix)), folder)
        for folder in run.glob(f"{prefix}*")
        if folder.name.removeprefix(prefix).isdigit()
    ]
    return max(found, default=None)


def _packed(examples: Sequence[Tokenized]) -> bytes:
    made = BytesIO()
    np.savez(
        made,
        tokens=np.array([token for one in examples for token in one.tokens], np.int32),
        learned=np.array([mark for one in examples for mark in one.learned], np.bool_),
        ends=np.cumsum([len(one.tokens) for one in examples], dtype=np.int64),
    )
    return made.getvalue()
