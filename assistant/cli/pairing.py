"""`footnote tune make | collect | review`: pairs of the library and the chats, judged by a person.

Making and collecting only add pairs to a file; none is learned before it is accepted here (or in
the window, which shows the same file).
"""

from __future__ import annotations

import argparse
import json
from contextlib import ExitStack, closing, nullcontext
from dataclasses import asdict
from pathlib import Path

from rich.console import Console

from assistant.cli.showing import consoles
from assistant.evaluation.cases import QUESTIONS, Case, read_cases
from assistant.evaluation.making import MakeOptions, Maker
from assistant.session import Session
from assistant.store.papers import PlainPaper
from assistant.tuning.drafting import DEPTH, Drafted, Form, from_library, from_thumbs, turns_of
from assistant.tuning.pairs import Pair, joined, judged, read_pairs, write_pairs
from assistant.tuning.passages import finder

_KEYS = "[a]ccept, [e]dit, [d]rop, [s]kip, [q]uit: "


def make(session: Session, options: argparse.Namespace) -> int:
    """Questions from the library's own sentences, each with its passages; stopping keeps them."""
    _, errors = consoles()
    path, form = Path(options.file), _form(options)
    file = PlainPaper(path)
    known = read_pairs(file)
    asked = read_cases(session.paper(QUESTIONS))
    barred = [*asked, *(Case(pair.id, pair.question) for pair in known)]
    made: list[Pair] = []
    with session.existing_library() as store:
        retriever = session.retriever(store)
        wanted = MakeOptions(options.count, seed=options.seed, gaps=0.0)
        reader = session.reader()
        find = finder(retriever, reader, DEPTH, DEPTH)
        with ExitStack() as stack:
            asking = nullcontext() if options.forms_only else session.questioner()
            maker = Maker(store, retriever, stack.enter_context(asking), reader, wanted)
            events = stack.enter_context(closing(maker.make(barred)))
            for event in from_library(events, find, form):
                if isinstance(event, Drafted):
                    made.append(event.pair)
                    write_pairs(file, joined(known, made))
                    _tell(event.pair, options)
    words = f"{len(made)} pairs made; go through them with `footnote tune review {path}`."
    errors.print(words, markup=False)
    return 0


def collect(session: Session, options: argparse.Namespace) -> int:
    """Answers with a thumb up, with the passages of the chats they were given in."""
    _, errors = consoles()
    path, form = Path(options.file), _form(options)
    file = PlainPaper(path)
    known = read_pairs(file)
    cases = read_cases(session.paper(QUESTIONS))
    pairs = joined(known, from_thumbs(cases, turns_of(session.home), form))
    write_pairs(file, pairs)
    for pair in pairs[len(known) :]:
        _tell(pair, options)
    words = f"{len(pairs) - len(known)} pairs from answers with a thumb up; go through them with"
    errors.print(f"{words} `footnote tune review {path}`.", markup=False)
    return 0


def review(_session: Session, options: argparse.Namespace) -> int:
    """One by one at the terminal, or those that the options name."""
    results, _ = consoles()
    file = PlainPaper(Path(options.file))
    pairs = read_pairs(file)
    named = [(id, "accepted") for id in options.accept] + [(id, "dropped") for id in options.drop]
    if named or options.accept_all:
        for id, state in named:
            pairs = judged(pairs, id, "accepted" if state == "accepted" else "dropped")
        for pair in pairs if options.accept_all else ():
            if pair.state == "open":
                pairs = judged(pairs, pair.id, "accepted")
        write_pairs(file, pairs)
    elif not options.list:
        _one_by_one(file, pairs, results)
        pairs = read_pairs(file)
    for pair in pairs if options.list else ():
        _tell(pair, options)
    counts = {state: sum(one.state == state for one in pairs) for state in _STATES}
    if options.json:
        print(json.dumps(counts))
    else:
        results.print(", ".join(f"{count} {state}" for state, count in counts.items()))
    return 0


_STATES = ("accepted", "open", "dropped")


def _one_by_one(file: PlainPaper, pairs: list[Pair], results: Console) -> None:
    """Every answer is kept at once: stopping in the middle loses nothing."""
    left = [pair for pair in pairs if pair.state == "open"]
    for number, pair in enumerate(left, start=1):
        _show(pair, f"{number} of {len(left)}", results)
        key = _typed(_KEYS).strip().lower()[:1]
        if key == "q":
            return
        if key == "e":
            pairs = judged(pairs, pair.id, "accepted", _typed("The answer: ") or pair.answer)
        elif key in ("a", "d"):
            pairs = judged(pairs, pair.id, "accepted" if key == "a" else "dropped")
        write_pairs(file, pairs)


def _typed(prompt: str) -> str:
    try:
        return input(prompt)
    except EOFError:
        return "q"


def _show(pair: Pair, count: str, results: Console) -> None:
    results.print(f"\n{count}  {pair.question}", markup=False, style="bold")
    for number, passage in enumerate(pair.passages, start=1):
        page = f", p. {passage.page}" if passage.page else ""
        results.print(f"[{number}] {passage.file}{page}", markup=False)
    if pair.quote:
        results.print(f"    “{pair.quote.strip()}”", markup=False)
    results.print(f"→   {pair.answer}", markup=False)


def _tell(pair: Pair, options: argparse.Namespace) -> None:
    results, _ = consoles()
    if options.json:
        print(json.dumps(asdict(pair), ensure_ascii=False), flush=True)
    else:
        results.print(f"{pair.id} {pair.state:8} {pair.question}", markup=False)
        results.print(f"{'':17} {pair.answer}", markup=False)


def _form(options: argparse.Namespace) -> Form:
    usual = Form()
    return Form(options.form or usual.answer, options.refusal or usual.refusal)
