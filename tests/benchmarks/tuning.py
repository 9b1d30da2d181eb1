"""Tuning measured on real data: python -m tests.benchmarks.tuning TASK DATA KEEP [--steps N] …

TASK  snips        JSON of requests: valid JSON and fields, base beside tuned
      shakespeare  a way of writing: loss, distance of style, and whose words a judge hears
      identity     a name and an author: held-out answers that say them, base beside tuned
      speed        SNIPS: our training beside plain peft with transformers' Trainer in float32, the
                   same steps from the same adapter; speed-shakespeare is the same on Shakespeare
DATA is the folder with `snips`, `shakespeare` and `demos`; runs and adapters are kept in the home
KEEP, which needs the built-in model.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from assistant.generation import Generator
from assistant.models.installed import default_model
from assistant.paths import Home
from assistant.tuning.adopting import adopt_run
from assistant.tuning.bases import Base, installed_base, open_vocabulary
from assistant.tuning.checks import CheckOptions, check_examples
from assistant.tuning.events import Stepped, Validated
from assistant.tuning.examples import Example
from assistant.tuning.judging import JudgeOptions, held_out_of, judge
from assistant.tuning.planning import PRESETS, plan_for, read_plan
from assistant.tuning.registry import adapter_file
from assistant.tuning.runs import begin_run
from assistant.tuning.tokens import count_tokens
from assistant.tuning.trainer import ENVIRONMENT, train
from assistant.work import ended
from tests.benchmarks.tuning_data import AUTHOR, NAME, identity, shakespeare, snips
from tests.benchmarks.tuning_style import tell_losses, tell_style


def begin(
    home: Home, base: Base, name: str, examples: list[Example], given: argparse.Namespace
) -> Path:
    """The run of an earlier start is gone on with."""
    run = home.folder / "tuning" / name
    if run.exists():
        return run
    vocabulary = open_vocabulary(base)
    checked = check_examples(
        examples,
        lambda example: count_tokens(example, vocabulary),
        CheckOptions(max_tokens=512, validation=0.05, held_out=given.held_out),
    )
    split = checked.split
    print(
        f"{len(split.train)} / {len(split.validation)} / {len(split.held_out)} examples,", end=" "
    )
    print(f"set aside: {checked.counts}")
    _, lora, settings = PRESETS["my-style" if name.endswith("shakespeare") else "json"]
    settings = replace(
        settings,
        most_steps=given.steps,
        batch=given.batch,
        threads=given.threads,
        learning_rate=given.rate,
        validate_every=max(given.steps // 2, 1),
        save_every=5,
    )
    lora = replace(lora, method="lora", rank=16, alpha=32.0)
    run.parent.mkdir(parents=True, exist_ok=True)
    begin_run(run, plan_for(name, base, split.hash, lora, settings), split, vocabulary)
    return run


def trained(run: Path) -> None:
    for event in train(run):
        if isinstance(event, Stepped | Validated):
            print(f"{time.strftime('%H:%M:%S')} {event}", flush=True)


def prove(home: Home, base: Base, run: Path, most: int, data: Path) -> None:
    name = run.name
    if not (home.folder / "adapters" / name).exists():
        adopt_run(home, run, base, name)
    attached = [(adapter_file(home, name), 1.0)]
    options = JudgeOptions(most=most, max_tokens=96)
    with Generator.open(base.run_file or base.path, adapters=attached) as writer:
        proven = ended(judge(home, name, writer, held_out_of(home, name), None, options))
        if name == "identity":
            named(writer, held_out_of(home, name))
        if name == "shakespeare":
            tell_style(writer, held_out_of(home, name)[:most], data)
    for figures in proven.proof.figures:
        print(figures)
    print(proven.proof.advice)
    for case in proven.proof.cases:
        print(case)
    for warning in proven.warnings:
        print(warning)
    if name == "shakespeare":
        tell_losses(base, home.folder / "adapters" / name, held_out_of(home, name)[:most])


def named(writer: Generator, held_out: list[Example]) -> None:
    """How many of the answers say the name, or the author, that the wanted one says."""
    for way, scale in (("base", 0.0), ("tuned", 1.0)):
        writer.scale_adapters([scale])
        right = 0
        for one in held_out:
            said = "".join(writer.write(one.prompt, 64))
            told = [name for name in (NAME, AUTHOR) if name in one.answer]
            right += bool(told) and all(name in said for name in told)
            print(f"    {way}: {one.question} → {said.strip()[:120]!r}")
        print(f"{way}: {right} of {len(held_out)} say who they are")


def speed(run: Path, given: argparse.Namespace) -> None:
    """Each in a process of its own, on as many threads, by processor time: other work does not
    count (though what it takes of the caches does)."""
    for folder in (*run.glob("checkpoint-*"), *run.glob("best-*")):
        shutil.rmtree(folder)  # of an earlier measurement: both begin anew
    (run / "log.jsonl").unlink(missing_ok=True)
    steps = read_plan(run).train.most_steps  # of the run, which may be older than the command
    command = (sys.executable, "-m", "tests.benchmarks.tuning_plain", run, steps, given.threads)
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, check=True)
    seconds, loss = json.loads(done.stdout.splitlines()[-1])
    learned = 0
    os.environ.update(ENVIRONMENT)
    print(f"plain: {seconds:.1f} s of the processor, validation loss {loss:.4f}", flush=True)
    from assistant.tuning.training import train_run

    begun = time.process_time()
    spent = 0.0
    for event in train_run(run):
        if isinstance(event, Stepped):
            spent += time.process_time() - begun
            learned += event.learned
        if isinstance(event, Validated):
            print(f"ours: validation loss {event.loss:.4f} after {event.step} steps", flush=True)
        begun = time.process_time()
    print(f"ours: {spent:.1f} s, {learned / spent:.1f} learned tokens a second", flush=True)
    print(f"plain: {learned / seconds:.1f} learned tokens a second; ratio {seconds / spent:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    tasks = ("snips", "shakespeare", "identity", "speed", "speed-shakespeare")
    parser.add_argument("task", choices=tasks)
    parser.add_argument("data", type=Path)
    parser.add_argument("keep", type=Path)
    parser.add_argument("--examples", type=int, default=600)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--held-out", type=float, default=0.1)
    parser.add_argument("--judged", type=int, default=40)
    given = parser.parse_args()
    home = Home(given.keep.absolute())
    base = installed_base(default_model(home, "generator"))
    read, name = snips, "snips"
    if given.task.endswith("shakespeare"):
        read, name = shakespeare, "shakespeare"
    elif given.task == "identity":
        read, name = identity, "demos"
    folder = given.data / name
    run = begin(home, base, given.task, read(folder, given.examples), given)
    if given.task.startswith("speed"):
        speed(run, given)
        return
    trained(run)
    prove(home, base, run, given.judged, folder)


if __name__ == "__main__":
    main()
