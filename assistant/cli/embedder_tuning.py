"""`footnote tune embedder`: the installed embedder, trained on questions of the library itself."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from dataclasses import asdict

from assistant.cli.showing import consoles
from assistant.evaluation.making import Made, MakeOptions, Maker
from assistant.evaluation.matching import holds
from assistant.session import Session
from assistant.store import Store
from assistant.tuning.contrast import Asked, Gain
from assistant.tuning.embedders import Compared, EmbedderSettings, Fitting, Mined, tune_embedder
from assistant.tuning.trainer import require_libraries


def embedder(session: Session, options: argparse.Namespace) -> int:
    """Make questions, train, compare on those of unseen documents; install it only if it gains."""
    require_libraries()
    results, errors = consoles()
    with session.existing_library() as store:
        passages, asked = material(session, store, options)
    settings = EmbedderSettings(
        options.rate, options.epochs, options.batch, threads=options.threads, seed=options.seed
    )
    tuning = tune_embedder(
        session.home, session.model("embedder"), options.id, passages, asked, settings
    )
    with closing(tuning) as events:
        for event in events:
            if options.json:
                print(json.dumps(_fields(event)), flush=True)
            elif isinstance(event, Mined):
                words = f"{event.learned} questions to learn from, {event.held_out} to judge by"
                errors.print(f"{words}, among {event.passages} passages.", markup=False)
            elif isinstance(event, Fitting):
                words = f"step {event.step} of {event.steps}: loss {event.loss:.4f}"
                errors.print(words, markup=False)
            elif isinstance(event, Compared):
                results.print(gain_words(event.gain), markup=False)
                results.print(_next(event, options.id), markup=False)
    return 0


def material(
    session: Session, store: Store, options: argparse.Namespace
) -> tuple[list[str], list[Asked]]:
    """Every passage as it is embedded, and checked questions of the library, each with its own."""
    texts: dict[str, int] = {}
    of_file: dict[str, list[int]] = {}
    for file in store.survey.files():
        if file.document_id is not None:
            of_file[file.path] = [
                texts.setdefault(one.embedded, len(texts))
                for one in store.survey.passages(file.document_id)
            ]
    passages = list(texts)
    wanted = MakeOptions(options.count, unanswerable=0.0, easy=1.0, seed=options.seed)
    maker = Maker(store, session.retriever(store), None, session.reader(), wanted)
    asked = []
    for event in maker.make():
        if isinstance(event, Made):
            case = event.case
            own = of_file.get(case.file, [])
            at = next((at for at in own if holds(passages[at], case.evidence[0])), -1)
            if at >= 0:
                asked.append(Asked(case.question, at, case.file))
    return passages, asked


def gain_words(gain: Gain) -> str:
    return (
        f"On {gain.questions} questions of unseen documents the right passage is among the first "
        f"ten for {gain.found_base:.1%} before and {gain.found_tuned:.1%} after; mean reciprocal "
        f"rank {gain.base:.3f} before and {gain.tuned:.3f} after (95 % of the gain between "
        f"{gain.low:+.3f} and {gain.high:+.3f})."
    )


def _next(event: Compared, id: str) -> str:
    if event.model is None:
        return "That is no certain gain, so it is not kept; the embedder stays as it is."
    return (
        f'It is installed as “{id}”; to use it set `embedder = "{id}"` in settings.toml, section '
        "[models], and run `footnote index`."
    )


def _fields(event: Mined | Fitting | Compared) -> dict[str, object]:
    if isinstance(event, Compared):
        model = event.model.id if event.model else None
        return {"event": "compared", **asdict(event.gain), "model": model}
    return {"event": type(event).__name__.lower(), **asdict(event)}
