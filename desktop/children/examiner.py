"""The examiner: makes and asks the user's own questions, in a child that is started for it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

from assistant.errors import QuestionError
from assistant.evaluation.adding import approved, corrected, disapproved, unanswerable
from assistant.evaluation.cases import QUESTIONS, Case, case_id, joined, read_cases, write_cases
from assistant.evaluation.comparing import Comparison, compare, raised, verdict
from assistant.evaluation.exporting import export
from assistant.evaluation.failing import failing
from assistant.evaluation.history import RUNS, Run, chosen, read_runs
from assistant.evaluation.locating import located
from assistant.evaluation.making import Made, MakeOptions, Maker
from assistant.evaluation.matching import says
from assistant.evaluation.measuring import Kept, Tried, measure, try_coming
from assistant.evaluation.running import Ran
from assistant.evaluation.summing import groups
from assistant.paths import Home
from assistant.session import Session
from desktop.children.serving import Lane, Outbox, serve
from desktop.quality_messages import (
    AlarmTold,
    ChangedTold,
    CompareRuns,
    ComparisonTold,
    Correct,
    DifferenceTold,
    DropCase,
    EvidenceFound,
    Examined,
    ExportRuns,
    FailureTold,
    FindEvidence,
    GroupTold,
    Judge,
    Judged,
    KeepCase,
    MakeQuestions,
    QualityTold,
    ReadQuality,
    RunQuestions,
    RunTold,
    TryComing,
)

_EVERY_S = 0.05
_DEPTH = 50  # hits among which a corrected answer must stand


def run(connection: Connection, home: Home) -> None:
    outbox = Outbox(connection, _EVERY_S)
    examiner = _Examiner(home)
    looking = Lane("look", examiner.looks, outbox)
    working = Lane("examine", examiner.works, outbox)
    quick = (ReadQuality, CompareRuns, KeepCase, DropCase, FindEvidence, ExportRuns, Judge, Correct)
    long = (MakeQuestions, RunQuestions, TryComing)
    serve(
        connection,
        {**dict.fromkeys(quick, looking), **dict.fromkeys(long, working)},
    )


class _Examiner:
    """A session is opened for each request: settings may have changed, models are let go."""

    def __init__(self, home: Home) -> None:
        self._home = home
        session = Session(home)
        self._questions = session.paper(QUESTIONS)
        self._history = session.paper(RUNS)

    # --- what is quick ---------------------------------------------------------------------------

    def looks(self, request: object) -> Generator[object, None, None]:
        match request:
            case ReadQuality():
                cases, runs = read_cases(self._questions), read_runs(self._history)
                yield quality_told(cases, runs, self._collections())
            case CompareRuns(before, after):
                runs = read_runs(self._history)
                yield comparison_told(compare(chosen(runs, before), chosen(runs, after)))
            case KeepCase(case, instead_of):
                case = self._with_evidence(case)
                self._keep(case, instead_of)
                yield Judged(case)
            case DropCase(id):
                kept = [case for case in read_cases(self._questions) if case.id != id]
                write_cases(self._questions, kept)
            case FindEvidence(case):
                with Session(self._home).existing_library() as store:
                    found = located(store, case.evidence[0]) if case.evidence else None
                yield EvidenceFound(found)
            case ExportRuns(path):
                export(Path(path), _some(read_runs(self._history)))
            case Judge(answer, is_right):
                known = self._known(answer.question)
                case = approved(answer) if is_right else disapproved(answer, known)
                self._keep(case)
                yield Judged(case)
            case Correct(question, answer):
                case = self._corrected(question, answer)
                self._keep(case)
                yield Judged(case)

    def _collections(self) -> dict[str, tuple[str, ...]]:
        if not self._home.store.exists():
            return {}
        with Session(self._home).existing_library() as store:
            return store.ledger.collections()

    def _keep(self, case: Case, instead_of: str = "") -> None:
        known = read_cases(self._questions)
        if instead_of and instead_of != case.id:
            at = [one.id for one in known].index(instead_of)
            known = [one for one in known if one.id != case.id or one.id == instead_of]
            known[min(at, len(known) - 1)] = case
        write_cases(self._questions, joined(known, [case]))

    def _known(self, question: str) -> Case | None:
        id = case_id(question)
        return next((case for case in read_cases(self._questions) if case.id == id), None)

    def _with_evidence(self, case: Case) -> Case:
        """Where an answer was written anew, the sentence that says it is looked for."""
        quotes = [evidence.quote for evidence in case.evidence]
        if not case.answers or any(says(quote, one) for quote in quotes for one in case.answers):
            return case
        return self._corrected(case.question, *case.answers)

    def _corrected(self, question: str, *answers: str) -> Case:
        known = self._known(question)
        if not any(answers):
            return unanswerable(question, known)
        session = Session(self._home)
        with session.existing_library() as store:
            asked = " ".join((question, *answers)).replace('"', " ")
            hits = session.retriever(store).search(asked, _DEPTH)
        return corrected(question, answers, hits, known)

    # --- what takes long -------------------------------------------------------------------------

    def works(self, request: object) -> Generator[object, None, None]:
        session = Session(self._home)
        with session.existing_library() as store:
            match request:
                case MakeQuestions(count):
                    yield from self._make(session, count)
                case RunQuestions(note):
                    for told in measure(session, store, note):
                        if isinstance(told, Ran):
                            yield _examined(told, 1)
                case TryComing():
                    number = 1
                    for event in try_coming(session, store):
                        match event:
                            case Ran():
                                yield _examined(event, number)
                            case Kept():
                                number += 1
                            case Tried(compared, _):
                                yield comparison_told(compared)

    def _make(self, session: Session, count: int) -> Generator[object, None, None]:
        with session.existing_library() as store:
            known, made = read_cases(self._questions), []
            maker = Maker(
                store,
                session.retriever(store),
                session.generator_if_installed(),
                session.reader(),
                MakeOptions(count=count, seed=len(known) + 1),
            )
            yield Examined("making", 0, count)
            with closing(maker.make(known)) as events:
                for event in events:
                    if isinstance(event, Made):
                        made.append(event.case)
                        now = read_cases(self._questions)  # the user may have changed some
                        write_cases(self._questions, joined(now, [event.case]))
                        question = event.case.question
                        yield Examined("making", event.done, event.total, 1, question)
                    else:
                        yield Examined("making", len(made), count)


def _examined(told: Ran, number: int) -> Examined:
    return Examined("asking", told.done, told.total, number, told.outcome.question)


def _some(runs: list[Run]) -> list[Run]:
    if not runs:
        raise QuestionError("There is no run yet: ask the questions first.")
    return runs


def quality_told(
    cases: list[Case], runs: list[Run], collections: dict[str, tuple[str, ...]]
) -> QualityTold:
    last = next((run for run in reversed(runs) if not run.trial), None)
    outcomes = last.outcomes if last is not None else ()
    known = {case.id: case for case in cases}
    tried = {run.note.removeprefix("trial of ") for run in runs if run.trial}
    return QualityTold(
        tuple(cases),
        tuple(_run_told(run, tried) for run in runs),
        tuple(
            GroupTold(one.by, one.name, one.questions, one.figures)
            for one in groups(outcomes, collections)
            if one.questions
        ),
        tuple(
            FailureTold(known[one.outcome.id], one.reason, one.outcome.answer, one.outcome.rank)
            for one in failing(outcomes)
            if one.outcome.id in known  # a question that was dropped fails no more
        ),
        tuple(AlarmTold(one.kind, one.figures) for one in raised(runs)),
    )


def _run_told(run: Run, tried: set[str]) -> RunTold:
    before = run.note.removeprefix("before ")
    return RunTold(
        run.id,
        run.note,
        run.trial,
        len(run.outcomes),
        run.library.texts,
        run.models.get("embedder", ""),
        run.figures,
        before if before != run.note and before in tried else "",
    )


def comparison_told(compared: Comparison) -> ComparisonTold:
    return ComparisonTold(
        compared.before.id,
        compared.after.id,
        compared.shared,
        verdict(compared),
        tuple(
            DifferenceTold(
                one.measure,
                one.questions,
                one.before,
                one.after,
                one.low,
                one.high,
                one.certain,
            )
            for one in compared.differences
        ),
        tuple(
            ChangedTold(one.question, one.change == "better", one.before, one.after)
            for one in compared.changed
        ),
        tuple((name, old, new) for name, (old, new) in compared.settings.items()),
    )
