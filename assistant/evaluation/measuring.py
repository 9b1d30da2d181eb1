"""A library's own questions -> a run that is kept; and the same with the embedder to come.

    Ran… -> Kept            measure
    Ran… -> Kept, Ran… -> Kept, Tried       try_coming: the serving one first, then the other

Composes a session, a store and `running`; used by the command line and by the window's examiner.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.metadata import version

from assistant.embedding import Embedder
from assistant.errors import ModelError, QuestionError
from assistant.evaluation.cases import QUESTIONS, Case, read_cases
from assistant.evaluation.comparing import Comparison, Verdict, compare, verdict
from assistant.evaluation.history import RUNS, LibrarySize, Run, add_run, new_run, read_runs
from assistant.evaluation.retrieval import options_for
from assistant.evaluation.running import Measured, Outcome, Ran
from assistant.evaluation.running import run as run_cases
from assistant.retrieval import Retriever
from assistant.session import Session
from assistant.store import Store

_ID = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Kept:
    """The run is in the history."""

    run: Run


@dataclass(frozen=True, slots=True)
class Tried:
    """The serving embedder against the one to come, on the same questions."""

    comparison: Comparison
    verdict: Verdict


def measure(
    session: Session, store: Store, note: str = "", coming: Embedder | None = None
) -> Generator[Ran | Kept, None, Run]:
    """Ask every question and keep the run; with `coming` as a trial of that embedder.

    Raises QuestionError if there are no questions yet.
    """
    cases = _cases(session)
    folders = [folder.path for folder in store.ledger.folders()]
    embedder = coming or session.embedder(store)
    outcomes: tuple[Outcome, ...] = ()
    for told in run_cases(
        cases,
        session.retriever(store, embedder),
        session.answerer(store, embedder),
        folders,
        _alone(session, store, embedder),
    ):
        if isinstance(told, Measured):
            outcomes = told.outcomes
        else:
            yield told
    models = session.models_in_use(store) | {"embedder": embedder.id.rpartition(":")[0]}
    history = session.paper(RUNS)
    run = dataclasses.replace(
        new_run(
            note,
            version("footnote"),
            models,
            dataclasses.asdict(session.settings),
            _size(store, embedder, coming is not None),
            outcomes,
        ),
        trial=coming is not None,
    )
    run = dataclasses.replace(run, id=_free(run.id, read_runs(history)))
    add_run(history, run)
    yield Kept(run)
    return run


def try_coming(session: Session, store: Store) -> Generator[Ran | Kept | Tried, None, None]:
    """Run the questions with the serving embedder and with the one to come.

    Raises ModelError if none is to come, or texts still lack its vectors.
    """
    following = session.following(store)
    known = store.embedders.coming()
    if following is None or known is None or known.name != following.embedder.id:
        raise ModelError("No embedding model is being tried: begin with `footnote embedder use`.")
    if missing := store.embedders.missing_count(known.id):
        raise ModelError(
            f"{missing} texts have no vector of {known.model_id} yet: let it be filled first."
        )
    before = yield from measure(session, store, f"before {known.model_id}")
    after = yield from measure(session, store, f"trial of {known.model_id}", following.embedder)
    compared = compare(before, after)
    yield Tried(compared, verdict(compared))


def last_trial(runs: Sequence[Run], serving: str, coming: str) -> Comparison | None:
    """The newest trial of `coming` against the newest run with `serving`, if both are there."""
    after = next(
        (r for r in reversed(runs) if r.trial and r.models.get("embedder") == coming), None
    )
    before = next(
        (r for r in reversed(runs) if not r.trial and r.models.get("embedder") == serving), None
    )
    return compare(before, after) if before and after else None


def _alone(session: Session, store: Store, embedder: Embedder) -> dict[str, Retriever]:
    """The search by words and the one by meaning, each by itself."""
    base = session.retrieval_options()
    return {
        name: Retriever(store, embedder, options_for(name, base)) for name in ("words", "meaning")
    }


def _cases(session: Session) -> list[Case]:
    cases = read_cases(session.paper(QUESTIONS))
    if not cases:
        raise QuestionError("There are no questions yet: make some with `footnote evaluate make`.")
    return cases


def _size(store: Store, embedder: Embedder, is_trial: bool) -> LibrarySize:
    id = store.vectors.find(embedder.id)
    return LibrarySize(
        files=store.ledger.counts().get("ready", 0),
        passages=store.documents.passage_count(),
        texts=store.words.text_count(),
        vectors=store.vectors.count(id) if id is not None else 0,
        waiting=0 if is_trial else store.vectors.waiting_count(),
    )


def _free(id: str, runs: Sequence[Run]) -> str:
    """An id is a time to the second; of two runs in one second the later one gets the next."""
    taken = {run.id for run in runs}
    while id in taken:
        id = (datetime.strptime(id, _ID) + timedelta(seconds=1)).strftime(_ID)
    return id
