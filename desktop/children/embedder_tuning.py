"""In the tuner's child: the embedder that serves, trained on questions of the user's library."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing

from assistant.paths import Home
from assistant.session import Session
from assistant.tuning.embedders import (
    Compared,
    Embedded,
    Fitting,
    is_free,
    tune_embedder,
)
from assistant.tuning.material import Asking, material_of
from assistant.tuning.trainer import require_libraries
from assistant.work import told
from desktop.tuning_messages import EmbedderTuned, EmbedderTuning, TuneEmbedder

Told = Generator[object, None, None]


def tuned(home: Home, request: TuneEmbedder) -> Told:
    """At each thing told it may be closed, which leaves nothing."""
    require_libraries()
    session = Session(home)
    with session.existing_library() as store:
        base = session.serving(store) or session.model("embedder")
        making = material_of(store, session.retriever(store), session.reader(), request.count)
        passages, asked = yield from told(making, _asking)
    tuning = tune_embedder(home, base, free_name(home, base.id), passages, asked)
    with closing(tuning) as events:
        for event in events:
            match event:
                case Embedded(done, total, again):
                    yield EmbedderTuning("comparing" if again else "embedding", done, total)
                case Fitting(step, steps, _):
                    yield EmbedderTuning("training", step, steps)
                case Compared(gain, model):
                    yield EmbedderTuned(
                        model.id if model else "",
                        gain.questions,
                        (gain.found_base, gain.found_tuned),
                        (gain.base, gain.tuned),
                    )


def free_name(home: Home, base: str) -> str:
    """ "bge-small-tuned", and with a number where there is one already."""
    names = (f"{base}-tuned{f'-{number}' if number > 1 else ''}" for number in range(1, 1000))
    return next(name for name in names if is_free(home, name))


def _asking(at: Asking) -> EmbedderTuning:
    return EmbedderTuning("asking", at.done, at.total)
