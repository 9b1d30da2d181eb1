"""`footnote tune check | train`: from files of examples to an adapter."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from dataclasses import asdict, fields, replace
from pathlib import Path

from assistant.cli.questions import read_questions
from assistant.cli.showing import consoles
from assistant.cli.training_progress import TrainProgress
from assistant.errors import TuningError
from assistant.models.installed import installed
from assistant.session import Session
from assistant.tuning.bases import Base, base_at, installed_base, open_vocabulary
from assistant.tuning.checks import Checked, CheckOptions, check_examples
from assistant.tuning.contamination import Judged
from assistant.tuning.events import Paused
from assistant.tuning.examples import Example
from assistant.tuning.planning import PRESETS, LoraSettings, TrainSettings, plan_for
from assistant.tuning.reading import read_examples
from assistant.tuning.runs import ask_run, begin_run
from assistant.tuning.tokens import count_tokens
from assistant.tuning.trainer import is_training, require_libraries
from assistant.tuning.trainer import train as train_run

_MANY = 1000  # examples whose check takes so long that it is told
_SHOWN = 20  # findings that are listed one by one without --verbose


def check(session: Session, options: argparse.Namespace) -> int:
    results, _ = consoles()
    checked = checked_examples(session, options, base_of(session, options.base))
    if options.json:
        for finding in checked.findings:
            print(json.dumps({"finding": finding.kind, **asdict(finding)}))
        print(json.dumps(summary_json(checked)))
        return 0
    shown = checked.findings if options.verbose else checked.findings[:_SHOWN]
    for finding in shown:
        mark = "" if finding.removed else " (kept)"
        results.print(f"{finding.origin}:{finding.line}: {finding.message}{mark}", markup=False)
    if len(shown) < len(checked.findings):
        results.print(f"… and {len(checked.findings) - len(shown)} more (-v lists them all)")
    results.print(summary_words(checked), markup=False)
    return 0


def train(session: Session, options: argparse.Namespace) -> int:
    """Check, begin the run, train, and take the adapter in; without files go on with a run."""
    require_libraries()
    from assistant.tuning.adopting import adopt_run
    from assistant.tuning.carried import gguf_base
    from assistant.tuning.preflight import require_room

    results, _ = consoles()
    run = session.home.folder / "tuning" / options.id
    base = base_of(session, options.base)
    if options.files and not run.exists():
        run.parent.mkdir(parents=True, exist_ok=True)
        checked = checked_examples(session, options, base)
        lora, settings = settings_of(options)
        require_room(base, settings, run.parent, checked.tokens)
        gguf_base(session.home, base)  # a folder that llama.cpp cannot run is refused here
        plan = plan_for(options.id, base, checked.split.hash, lora, settings)
        begin_run(run, plan, checked.split, open_vocabulary(base), session.home)
        if not options.json:
            results.print(summary_words(checked), markup=False)
    elif not run.exists():
        raise TuningError(f"There is no training run “{options.id}”; give files of examples.")
    shown = TrainProgress(options.json)
    last = None
    with closing(train_run(run, options.estimate, session.home)) as events:
        for event in events:
            shown.take(event)
            last = event
    if isinstance(last, Paused):
        if not options.json:
            results.print(f"Go on with: footnote tune train {options.id}", markup=False)
    elif not options.estimate:
        record = adopt_run(session.home, run, base, options.id)
        if options.json:
            print(json.dumps({"adapter": record.id, "base": record.base_id}))
        else:
            words = f"Try it: footnote ask --adapter {record.id} “…”"
            results.print(f"The adapter “{record.id}” is ready. {words}", markup=False)
    return 0


def pause(session: Session, options: argparse.Namespace) -> int:
    """Ask the trainer, in whatever process it is, to save after its step and end."""
    results, _ = consoles()
    run = session.home.folder / "tuning" / options.id
    if not is_training(run) if run.is_dir() else True:
        raise TuningError(f"No training of “{options.id}” is running, so it cannot be paused.")
    ask_run(run, "pause")
    if not options.json:
        results.print("It pauses after the step that it is at.")
    return 0


def stop(session: Session, options: argparse.Namespace) -> int:
    """Stop and keep the best; a run that is paused is taken in as it is."""
    results, _ = consoles()
    run = session.home.folder / "tuning" / options.id
    if not run.is_dir():
        raise TuningError(f"There is no training run “{options.id}”.")
    if is_training(run):
        ask_run(run, "stop")
        words = "It stops after the step that it is at, and the best is kept."
    else:
        require_libraries()
        from assistant.tuning.adopting import adopt_run

        record = adopt_run(session.home, run, base_of(session, options.base), options.id)
        words = f"The adapter “{record.id}” is ready, as good as it was."
    if not options.json:
        results.print(words, markup=False)
    return 0


def settings_of(options: argparse.Namespace) -> tuple[LoraSettings, TrainSettings]:
    """The preset's settings, and what the command line says otherwise."""
    _, lora, settings = PRESETS[options.preset]
    given = {key: value for key, value in vars(options).items() if value is not None}
    if "targets" in given:
        given["targets"] = tuple(name.strip() for name in given["targets"].split(","))
    of_lora = {one.name for one in fields(LoraSettings)}
    of_training = {one.name for one in fields(TrainSettings)}
    return (
        replace(lora, **{key: given[key] for key in of_lora & given.keys()}),
        replace(settings, **{key: given[key] for key in of_training & given.keys()}),
    )


def base_of(session: Session, name: str) -> Base:
    """An installed model's id, the path of a GGUF file or folder, or "" for the assistant's own."""
    if not name:
        return installed_base(session.model("generator"))
    if Path(name).exists():
        return base_at(Path(name).absolute())
    return installed_base(installed(session.home, name))


def checked_examples(session: Session, options: argparse.Namespace, base: Base) -> Checked:
    """The examples of all files, checked together against the base's context."""
    examples: list[Example] = []
    for file in options.files:
        examples += read_examples(Path(file))
    judged = [
        Judged(asked.question) for file in options.judged for asked in read_questions(Path(file))
    ]
    if len(examples) >= _MANY and not options.json:
        words = "some minutes: held-out ones are compared with the others in words and in meaning"
        consoles()[1].print(f"Checking {len(examples):,} examples takes {words}.", markup=False)
    vocabulary = open_vocabulary(base)
    longest = min(options.longest, base.context or options.longest)
    chosen = CheckOptions(
        longest, options.validation, options.held_out, options.seed, options.keep_secrets
    )
    return check_examples(
        examples,
        lambda example: count_tokens(example, vocabulary),
        chosen,
        judged,
        session.comparer(),
    )


def summary_json(checked: Checked) -> dict[str, object]:
    split = checked.split
    return {
        "read": checked.read,
        "train": len(split.train),
        "validation": len(split.validation),
        "held_out": len(split.held_out),
        "longest_tokens": checked.tokens,
        "hash": split.hash,
        "findings": checked.counts,
    }


def summary_words(checked: Checked) -> str:
    split = checked.split
    return (
        f"{checked.read} examples: {len(split.train)} to train on, {len(split.validation)} to "
        f"validate, {len(split.held_out)} held out; the longest has {checked.tokens} tokens."
    )
