"""`footnote tune embedder`: the installed embedder, trained on questions of the library itself."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from dataclasses import asdict

from assistant.cli.showing import consoles
from assistant.session import Session
from assistant.tuning.contrast import Gain
from assistant.tuning.embedders import (
    Compared,
    EmbedderEvent,
    EmbedderSettings,
    Fitting,
    Mined,
    tune_embedder,
)
from assistant.tuning.material import material_of
from assistant.tuning.trainer import require_libraries
from assistant.work import ended


def embedder(session: Session, options: argparse.Namespace) -> int:
    """Make questions, train, compare on those of unseen documents; install it only if it gains."""
    require_libraries()
    results, errors = consoles()
    with session.existing_library() as store:
        retriever, reader = session.retriever(store), session.reader()
        making = material_of(store, retriever, reader, options.count, options.seed)
        passages, asked = ended(making)
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
    return f"It is installed as “{id}”; use it with: footnote embedder use {id}"


def _fields(event: EmbedderEvent) -> dict[str, object]:
    if isinstance(event, Compared):
        model = event.model.id if event.model else None
        return {"event": "compared", **asdict(event.gain), "model": model}
    return {"event": type(event).__name__.lower(), **asdict(event)}
