"""`footnote evaluate make | add | run | compare | history | export`: the user's own questions."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from assistant.cli.showing import consoles, plain_path
from assistant.errors import QuestionError
from assistant.evaluation.adding import approved, corrected, disapproved, unanswerable
from assistant.evaluation.cases import QUESTIONS, Case, case_id, read_cases
from assistant.evaluation.changing import add_case, judge_case
from assistant.evaluation.comparing import LEAST, Comparison, alarms, compare
from assistant.evaluation.exporting import export as export_runs
from assistant.evaluation.history import RUNS, Run, chosen, read_history
from assistant.evaluation.making import Made, MakeOptions, Maker
from assistant.evaluation.measuring import Kept, measure
from assistant.evaluation.running import asked_after
from assistant.evaluation.summing import groups
from assistant.session import Session
from assistant.store import Store

_SHOWN = {
    "recall@5": "found",
    "ndcg@10": "ndcg",
    "answered_right": "right",
    "citation_precision": "cited",
    "refusal_recall": "refused",
}
"""Measures of the tables, and their short headings: in the first five, …, rightly refused."""


def make(session: Session, options: argparse.Namespace) -> int:
    """Make questions from the library and keep those that pass the checks."""
    results, errors = consoles()
    paper = session.paper(QUESTIONS)
    known = read_cases(paper)
    made: list[Case] = []
    rejected: dict[str, int] = {}
    with (
        session.existing_library() as store,
        _maker(session, store, options) as maker,
        closing(maker.make(known)) as events,
    ):
        for event in events:
            if isinstance(event, Made):
                made.append(event.case)
                add_case(session.home, event.case)  # stopping keeps what there is
                _tell_made(event, options, results)
            else:
                rejected[event.reason] = rejected.get(event.reason, 0) + 1
    why = ", ".join(f"{count} {reason}" for reason, count in rejected.items())
    where = f"{paper.name}, where you can correct them"
    if session.home.key is not None:
        where = f"{session.home.papers}, encrypted"
    errors.print(
        f"{len(made)} questions made, {len(known)} were known; they are in {where}."
        + (f" Not kept: {why}." if why else ""),
        markup=False,
    )
    return 0


@contextmanager
def _maker(session: Session, store: Store, options: argparse.Namespace) -> Iterator[Maker]:
    wanted = MakeOptions(count=options.count, refusable=LEAST, seed=options.seed)
    with nullcontext() if options.forms_only else session.questioner() as questioner:
        yield Maker(store, session.retriever(store), questioner, session.reader(), wanted)


def _tell_made(event: Made, options: argparse.Namespace, results: Console) -> None:
    case = event.case
    if options.json:
        print(json.dumps(dataclasses.asdict(case)), flush=True)
        return
    told = " / ".join(case.answers) if case.answerable else "(not in your files)"
    results.print(f"{event.done:3}. {case.question}\n     {told}", markup=False)


def add(session: Session, options: argparse.Namespace) -> int:
    """Keep what a person says of one question: a thumb, the answer, or that there is none."""
    results, _ = consoles()
    question = " ".join(options.question).strip()
    if not question:
        raise QuestionError("Type the question that you judge.")
    read_cases(session.paper(QUESTIONS))  # what cannot be read is told before anything is asked
    judge: Callable[[Case | None], Case]
    after = tuple(one.strip() for one in options.after)
    if options.none:
        judge = partial(unanswerable, question, after=after)
    else:
        with session.existing_library() as store:
            judge = _judgement(session, store, question, options, after)
    case = judge_case(session.home, case_id(question, after), judge)
    if options.json:
        print(json.dumps(dataclasses.asdict(case)))
    else:
        results.print(f"Kept: {case.question} — {_known(case)}", markup=False)
    return 0


def _judgement(
    session: Session,
    store: Store,
    question: str,
    options: argparse.Namespace,
    after: tuple[str, ...],
) -> Callable[[Case | None], Case]:
    """What is said of the question, to be joined to what is known of it."""
    if options.answer:
        scope = [str(Path(options.file).absolute())] if options.file else []
        asked = " ".join((*after, question, *options.answer)).replace('"', " ")
        hits = session.retriever(store).search(asked, 50, scope)
        return partial(corrected, question, options.answer, hits, session.reader(), after=after)
    answer = asked_after(session.answerer(store), question, after)
    return partial(approved if options.good else disapproved, answer)


def _known(case: Case) -> str:
    if not case.answerable:
        return "your files don't answer it"
    right = " / ".join(case.answers)
    wrong = f"not: {' / '.join(case.wrong)}" if case.wrong else ""
    return "; ".join(part for part in (right, wrong) if part) or "your files answer it"


def run(session: Session, options: argparse.Namespace) -> int:
    """Ask every question, keep the run, and say what has changed since the one before."""
    results, errors = consoles()
    if not read_cases(session.paper(QUESTIONS)):
        raise QuestionError("There are no questions yet: make some with `footnote evaluate make`.")
    with (
        session.existing_library() as store,
        closing(measure(session, store, options.note)) as events,
    ):
        for told in events:
            if isinstance(told, Kept):
                _report(told.run, _runs(session), options, results)
            elif sys.stderr.isatty():
                errors.print(f"{told.done}/{told.total}", end="\r")
    return 0


def _runs(session: Session) -> list[Run]:
    """Every run; what was torn is named."""
    paper = session.paper(RUNS)
    found = read_history(paper)
    for line in found.torn:
        consoles()[1].print(
            f"Line {line} of {paper.name} was torn as it was written, and is left out.",
            markup=False,
        )
    return list(found.runs)


def _report(made: Run, runs: list[Run], options: argparse.Namespace, results: Console) -> None:
    found = groups(made.outcomes)
    warnings = alarms(runs)
    if options.json:
        fields = dataclasses.asdict(made) | {
            "groups": [dataclasses.asdict(one) for one in found],
            "alarms": warnings,
        }
        print(json.dumps(fields), flush=True)
        return
    gone = [one for one in made.outcomes if one.gone]
    count = len(made.outcomes) - len(gone)
    table = Table(title=f"Run {made.id}, {count} questions", box=None, pad_edge=False)
    for name in ("", "asked", *_SHOWN.values()):
        table.add_column(name, justify="left" if not name else "right", overflow="fold")
    for one in found:
        name = plain_path(one.name)[-30:] if one.by == "folder" else one.name or "all"
        cells = [f"{one.figures[each]:.3f}" if each in one.figures else "–" for each in _SHOWN]
        table.add_row(escape(name), str(one.questions), *cells)
    results.print(table)
    every = "   ".join(f"{name} {value:g}" for name, value in made.figures.items())
    results.print(every, markup=False)
    if gone:
        results.print(
            f"{len(gone)} questions are left out, as what answers them no longer stands in your"
            " files. Correct or drop them:",
            markup=False,
        )
    for each in gone:
        results.print(f"   {each.question}", markup=False)
    for warning in warnings:
        results.print(f"! {warning}", markup=False)


def compare_two(session: Session, options: argparse.Namespace) -> int:
    """Two runs, question against question."""
    results, _ = consoles()
    runs = _runs(session)
    compared = compare(chosen(runs, options.before), chosen(runs, options.after))
    if not compared.shared:
        raise QuestionError("The two runs have no question in common.")
    if options.json:
        print(json.dumps(comparison_fields(compared)))
        return 0
    show_comparison(compared, results)
    return 0


def comparison_fields(compared: Comparison) -> dict[str, object]:
    """As JSON."""
    return {
        "before": compared.before.id,
        "after": compared.after.id,
        "shared": compared.shared,
        "left_out": compared.left_out,
        "differences": [
            dataclasses.asdict(one) | {"certain": one.certain} for one in compared.differences
        ],
        "changed": [dataclasses.asdict(one) for one in compared.changed],
        "settings": compared.settings,
    }


def show_comparison(compared: Comparison, results: Console) -> None:
    before, after = compared.before, compared.after
    results.print(f"{before.id} → {after.id}, {compared.shared} questions in both", markup=False)
    if compared.left_out:
        results.print(
            f"  {compared.left_out} more are left out: they were judged otherwise, or what answers"
            " them no longer stands in your files."
        )
    for name, (old, new) in compared.settings.items():
        results.print(f"  {name}: {old or '–'} → {new or '–'}", markup=False)
    table = Table(box=None, pad_edge=False)
    for name in ("measure", "questions", "before", "after", "difference", "95 %", ""):
        table.add_column(name, justify="left" if name == "measure" else "right")
    for one in compared.differences:
        table.add_row(
            one.measure,
            str(one.questions),
            f"{one.before:.3f}",
            f"{one.after:.3f}",
            f"{one.difference:+.3f}",
            f"{one.low:+.3f} … {one.high:+.3f}",
            "certain" if one.certain else "",
        )
    results.print(table)
    if any(one.questions < LEAST for one in compared.differences):
        results.print(
            f"Of a measure with fewer than {LEAST} questions no difference is called certain."
        )
    for each in compared.changed:
        results.print(f"{each.change}: {each.question}", markup=False)
        results.print(f"   {each.before}\n   → {each.after}", markup=False)


def history(session: Session, options: argparse.Namespace) -> int:
    """Every run with its figures, and what the last one should make you look at."""
    results, _ = consoles()
    runs = _runs(session)
    if options.json:
        for one in runs:
            fields = dataclasses.asdict(one)
            fields.pop("outcomes")
            print(json.dumps(fields | {"questions": len(one.outcomes)}), flush=True)
        print(json.dumps({"alarms": alarms(runs)}))
        return 0
    table = Table(box=None, pad_edge=False)
    for name in ("run", "note", "asked", "texts", *_SHOWN.values()):
        table.add_column(name, no_wrap=name == "run", overflow="fold")
    for one in runs:
        cells = [f"{one.figures[each]:.3f}" if each in one.figures else "–" for each in _SHOWN]
        asked = len(one.outcomes)
        sizes = (f"{asked} of {one.of}" if one.is_part else str(asked), str(one.library.texts))
        table.add_row(one.id, escape(one.note), *sizes, *cells)
    results.print(table if runs else "There is no run yet.")
    for warning in alarms(runs):
        results.print(f"! {warning}", markup=False)
    return 0


def _collections(session: Session) -> dict[str, tuple[str, ...]]:
    if not session.home.store.exists():
        return {}
    with session.existing_library() as store:
        return store.ledger.collections()


def export(session: Session, options: argparse.Namespace) -> int:
    """Write runs as a table."""
    results, _ = consoles()
    runs = _runs(session)
    kept = [chosen(runs, options.run)] if options.run else runs
    if not kept:
        raise QuestionError("There is no run yet: make one with `footnote evaluate run`.")
    path = Path(options.path)
    export_runs(path, kept, read_cases(session.paper(QUESTIONS)), _collections(session))
    results.print(f"{sum(len(one.outcomes) for one in kept)} rows in {path}", markup=False)
    return 0
