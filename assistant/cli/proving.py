"""`footnote tune prove | use`: the ways side by side, and adapters in every answer."""

from __future__ import annotations

import argparse
import json
from contextlib import ExitStack
from dataclasses import asdict, replace
from pathlib import Path

from rich.table import Table

from assistant.catalogue import InstalledModel
from assistant.cli.showing import consoles, is_terminal, size_words
from assistant.cli.tuning import base_of
from assistant.errors import ModelError
from assistant.generation import Generator
from assistant.session import Session
from assistant.settings import save_settings
from assistant.tuning.judging import JudgeOptions, Proven, held_out_or, judge, require_usable
from assistant.tuning.passages import Find
from assistant.tuning.registry import adapter_file, find_adapter, require_fitting


def prove(session: Session, options: argparse.Namespace) -> int:
    record = find_adapter(session.home, options.id)
    file = Path(options.examples) if options.examples else None
    examples = held_out_or(file, session.home, record.id)
    base = base_of(session, options.base or record.base_id)
    adapter = adapter_file(session.home, record.id)
    chosen = JudgeOptions(options.most, options.tokens, options.bar)
    _, errors = consoles()
    with ExitStack() as stack:
        find = None if options.no_retrieval else _find(session, stack)
        opened = Generator.open(base.run_file or base.path, adapters=[(adapter, 1.0)])
        writer = stack.enter_context(opened)
        judging = judge(session.home, record.id, writer, examples, find, chosen)
        while True:
            try:
                at = next(judging)
            except StopIteration as stop:
                proven: Proven = stop.value
                break
            if is_terminal() and not options.json:
                errors.print(f"{at.way}: {at.done} of {at.total}", end="\r", markup=False)
    _show(options, proven)
    return 0


def _find(session: Session, stack: ExitStack) -> Find | None:
    """A search of the library; None where nothing is indexed."""
    if not session.home.store.is_file():
        return None
    return session.finder(stack.enter_context(session.existing_library()))


def _show(options: argparse.Namespace, proven: Proven) -> None:
    results, _ = consoles()
    proof = proven.proof
    if options.json:
        print(
            json.dumps({"proof": asdict(proof), "warnings": [asdict(w) for w in proven.warnings]})
        )
        return
    columns = ("way", "score", "exact", "F1", "JSON", "fields", "style", "cited", "s", "tokens")
    table = Table(*columns, box=None, pad_edge=False)
    for one in proof.figures:
        scores = (one.score, one.exact, one.f1, one.json, one.slots, one.style)
        cited = "" if one.cited is None else f"{one.cited:.2f}"
        table.add_row(
            one.way,
            *(f"{score:.2f}" for score in scores),
            cited,
            f"{one.seconds:.2f}",
            f"{one.tokens:.0f}",
        )
    results.print(table)
    results.print(f"{proof.advice} The adapter takes {size_words(proof.disk)}.", markup=False)
    for question, wanted, base, best in proof.cases:
        results.print(f"\nAsked:  {question}\nWanted: {wanted}", markup=False)
        results.print(f"Base:   {base}\nBest:   {best}", markup=False)
    for warning in proven.warnings:
        results.print(f"\nWarning ({warning.guard}): {warning.message}", markup=False)


def use(session: Session, options: argparse.Namespace) -> int:
    """Adapters for every answer, each with its strength, in the place of those before; or none.

    Nothing is changed unless each of them may be used and fits the model that answers.
    """
    results, _ = consoles()
    chosen = {id: options.scale if scale is None else scale for id, scale in options.ids}
    for id in chosen:
        require_usable(session.home, id, options.accept)
        require_fitting(session.home, id, _answering_model(session))
    models = session.settings.models.with_adapters(chosen)
    save_settings(session.home.settings, replace(session.settings, models=models))
    if options.json:
        print(json.dumps({"adapters": chosen}))
    else:
        named = ", ".join(f"“{id}” ({scale:g})" for id, scale in chosen.items())
        words = f"Every answer now uses {named}." if chosen else "Answers use the model as it is."
        results.print(words, markup=False)
    return 0


def _answering_model(session: Session) -> InstalledModel | None:
    try:
        return session.model("generator")
    except ModelError:
        return None
