"""A library's own questions -> a run that is kept; and the same with the embedder to come.

    Ran… -> Kept            measure
    Ran… -> Kept, Ran… -> Kept, Tried       try_coming: the serving one first, then the other

Composes a session, a store and `running`; used by the command line, by the window's examiner and by
`trying`.
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
from assistant.evaluation.locating import standing
from assistant.evaluation.retrieval import options_for
from assistant.evaluation.running import Outcome, Ran
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
    """What serves against what is tried, on the same questions."""

    comparison: Comparison
    verdict: Verdict


def measure(
    session: Session,
    store: Store,
    note: str = "",
    coming: Embedder | None = None,
    is_trial: bool = False,
) -> Generator[Ran | Kept, None, Run]:
    """Ask every question and keep the run: with `coming` of that embedder, which is a trial.

    Closed before its end, it keeps what was asked as a part. Raises QuestionError if there are no
    questions yet, or the runs so far cannot be read.
    """
    cases, gone = standing(store, _cases(session))
    history = session.paper(RUNS)
    known = read_runs(history)  # what cannot be read is told before anything is asked
    embedder = coming or session.embedder(store)
    is_trial = is_trial or coming is not None
    frame = _Frame(session, store, embedder, note, is_trial, len(cases))
    outcomes: list[Outcome] = []
    try:
        for told in run_cases(
            cases,
            session.retriever(store, embedder),
            session.answerer(store, embedder),
            [folder.path for folder in store.ledger.folders()],
            _alone(session, store, embedder),
        ):
            if isinstance(told, Ran):
                one = dataclasses.replace(told.outcome, gone=told.outcome.id in gone)
                outcomes.append(one)
                yield dataclasses.replace(told, outcome=one)
    except (GeneratorExit, KeyboardInterrupt):
        if outcomes:
            add_run(history, frame.run(outcomes, known))
        raise
    run = frame.run(outcomes, known)
    add_run(history, run)
    yield Kept(run)
    return run


@dataclass(frozen=True, slots=True)
class _Frame:
    """What a run is kept with."""

    session: Session
    store: Store
    embedder: Embedder
    note: str
    is_trial: bool
    questions: int

    def run(self, outcomes: Sequence[Outcome], known: Sequence[Run]) -> Run:
        """A part where fewer were asked than there are questions."""
        models = self.session.models_in_use(self.store)
        made = new_run(
            self.note,
            version("footnote"),
            models | {"embedder": self.embedder.id.rpartition(":")[0]},
            dataclasses.asdict(self.session.settings),
            _size(self.store, self.embedder, self.is_trial),
            outcomes,
        )
        id = _free(made.id, known)
        return dataclasses.replace(made, id=id, trial=self.is_trial, of=self.questions)


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
    runs = [run for run in runs if not run.is_part]
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
