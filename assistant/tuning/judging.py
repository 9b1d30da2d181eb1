"""An adapter's proof and guards, kept in its record; and whether it may be used by default."""

from __future__ import annotations

import json
from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from assistant.errors import TuningError
from assistant.paths import Home
from assistant.tuning.examples import Example, example_from_dict
from assistant.tuning.guards import (
    Warned,
    copying,
    forgetting,
    knowledge,
    overfitting,
    read_probes,
)
from assistant.tuning.passages import Find
from assistant.tuning.proof import Proof, Proving, Writes, prove
from assistant.tuning.reading import read_examples
from assistant.tuning.registry import (
    GGUF,
    AdapterRecord,
    adapter_folder,
    find_adapter,
    held_out_text,
    now,
    update_record,
)
from assistant.tuning.runs import read_log, read_part


@dataclass(frozen=True, slots=True)
class JudgeOptions:
    """most: examples; max_tokens: of an answer; bar: the quality that is enough, 0 for none."""

    most: int = 50
    max_tokens: int = 128
    bar: float = 0.0


@dataclass(frozen=True, slots=True)
class Proven:
    proof: Proof
    warnings: tuple[Warned, ...]


def held_out_of(home: Home, id: str) -> list[Example]:
    """Raises TuningError where the adapter came without examples."""
    try:
        text = held_out_text(home, id).read()
        if text is None:
            raise FileNotFoundError(id)
        lines = text.split("\n")
        return [example_from_dict(json.loads(line)) for line in lines if line]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TuningError(
            f"The adapter “{id}” came without held-out examples; give some with --examples FILE.",
            repr(error),
        ) from error


def judge(
    home: Home,
    id: str,
    writer: Writes,
    examples: Sequence[Example],
    find: Find | None,
    options: JudgeOptions,
) -> Generator[Proving, None, Proven]:
    """Prove the adapter that `writer` was opened with, and keep the result with it."""
    record = find_adapter(home, id)
    run = home.folder / "tuning" / id
    judged = examples[: options.most]
    disk = (adapter_folder(home, id) / GGUF).stat().st_size
    proof, cases = yield from prove(writer, judged, find, options.max_tokens, options.bar, disk)
    learned = [one.answer for one in read_part(run, "train", home)] if run.is_dir() else []
    facts = any(example.citations for example in judged)
    warnings = (
        *overfitting(list(read_log(run)), cases["tuned"], learned),
        *copying(cases),
        *forgetting(writer, read_probes()),
        *knowledge(proof.figures, facts, cases),
    )
    kept: dict[str, Any] = {"proof": asdict(proof), "warnings": [asdict(one) for one in warnings]}
    update_record(home, replace(record, proof={**kept, "at": now()}, accepted=""))
    return Proven(proof, warnings)


def require_usable(home: Home, id: str, accept: bool) -> AdapterRecord:
    """The adapter, if it is proven and its warnings are accepted. Raises TuningError."""
    record = find_adapter(home, id)
    if not record.proof:
        raise TuningError(
            f"The adapter “{id}” is not proven yet: run `footnote tune prove {id}` first."
        )
    problems = [one["message"] for one in record.proof["warnings"]]
    if not record.proof["proof"]["best"].startswith("tuned"):
        problems.insert(0, record.proof["proof"]["advice"])
    if problems and not record.accepted:
        if not accept:
            raise TuningError(
                f"The adapter “{id}” has {len(problems)} warning(s), so it is not used yet; "
                f"“{problems[0]}” Accept with --accept to use it all the same."
            )
        record = replace(record, accepted=now())
        update_record(home, record)
    return record


def held_out_or(path: Path | None, home: Home, id: str) -> list[Example]:
    """The examples of a file, else those that were held out."""
    return read_examples(path) if path is not None else held_out_of(home, id)
