"""The examiner: makes and asks the user's own questions, in a child that is started for it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import ExitStack, closing
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

from assistant.errors import QuestionError
from assistant.evaluation.adding import approved, corrected, disapproved, unanswerable
from assistant.evaluation.cases import QUESTIONS, Case, case_id, joined, read_cases
from assistant.evaluation.changing import add_case, change_cases, judge_case
from assistant.evaluation.comparing import LEAST, Comparison, compare, moved, raised, verdict
from assistant.evaluation.exporting import export
from assistant.evaluation.failing import failing
from assistant.evaluation.history import RUNS, History, Run, chosen, read_history, read_runs
from assistant.evaluation.locating import located
from assistant.evaluation.making import Made, MakeOptions, Maker
from assistant.evaluation.matching import says
from assistant.evaluation.measuring import Kept, Tried, measure, try_coming
from assistant.evaluation.running import Ran
from assistant.evaluation.summing import group, groups
from assistant.evaluation.trying import try_settings
from assistant.indexing.events import Embedded, Reading
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
    ReadTrend,
    RunQuestions,
    RunTold,
    TrendTold,
    TryComing,
    TrySettings,
)

_EVERY_S = 0.05
_DEPTH = 50  # hits among which a corrected answer must stand


def run(connection: Connection, home: Home) -> None:
    outbox = Outbox(connection, _EVERY_S)
    examiner = _Examiner(home)
    looking = Lane("look", examiner.looks, outbox)
    working = Lane("examine", examiner.works, outbox)
    quick = (
        *(ReadQuality, ReadTrend, CompareRuns, ExportRuns, FindEvidence),
        *(KeepCase, DropCase, Judge, Correct),
    )
    long = (MakeQuestions, RunQuestions, TryComing, TrySettings)
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
                yield quality_told(
                    read_cases(self._questions), read_history(self._history), self._collections()
                )
            case CompareRuns(before, after):
                runs = read_runs(self._history)
                yield comparison_told(compare(chosen(runs, before), chosen(runs, after)))
            case ReadTrend(by, name):
                folders = self._collections().get(name, ()) if by == "collection" else ()
                runs = [run for run in read_runs(self._history) if not run.is_part]
                found = {run.id: group(run.outcomes, by, name, folders).figures for run in runs}
                yield TrendTold(by, name, found)
            case KeepCase(case, instead_of):
                case = self._with_evidence(case)
                self._keep(case, instead_of)
                yield Judged(case)
            case DropCase(id):
                change_cases(self._home, lambda known: [case for case in known if case.id != id])
            case FindEvidence(case):
                with Session(self._home).existing_library() as store:
                    place = located(store, case.evidence[0]) if case.evidence else None
                yield EvidenceFound(place)
            case ExportRuns(path):
                runs = _some(read_runs(self._history))
                export(Path(path), runs, read_cases(self._questions), self._collections())
            case Judge(answer, is_right):
                judge = partial(approved if is_right else disapproved, answer)
                id = case_id(answer.question, answer.before)
                yield Judged(judge_case(self._home, id, judge))
            case Correct(question, answer, after):
                correct = self._correction(question, answer, after=after)
                yield Judged(judge_case(self._home, case_id(question, after), correct))

    def _collections(self) -> dict[str, tuple[str, ...]]:
        if not self._home.store.exists():
            return {}
        with Session(self._home).existing_library() as store:
            return store.ledger.collections()

    def _keep(self, case: Case, instead_of: str = "") -> None:
        """A question that was worded anew takes the place of what it was."""
        instead_of = instead_of or case.id

        def change(known: list[Case]) -> list[Case]:
            others = [one for one in known if one.id != case.id or one.id == instead_of]
            return joined([case if one.id == instead_of else one for one in others], [case])

        change_cases(self._home, change)

    def _with_evidence(self, case: Case) -> Case:
        """Where an answer was written anew, the sentence that says it is looked for."""
        quotes = [evidence.quote for evidence in case.evidence]
        if not case.answers or any(says(quote, one) for quote in quotes for one in case.answers):
            return case
        return self._correction(case.question, *case.answers, after=case.after)(case)

    def _correction(
        self, question: str, *answers: str, after: tuple[str, ...] = ()
    ) -> Callable[[Case | None], Case]:
        """What is said of the question, to be joined to what is known of it."""
        if not any(answers):
            return partial(unanswerable, question, after=after)
        session = Session(self._home)
        with session.existing_library() as store:
            asked = " ".join((*after, question, *answers)).replace('"', " ")
            hits = session.retriever(store).search(asked, _DEPTH)
        judge = partial(corrected, question, answers, hits, session.reader())
        return partial(judge, after=after)

    # --- what takes long -------------------------------------------------------------------------

    def works(self, request: object) -> Generator[object, None, None]:
        session = Session(self._home)
        with session.existing_library() as store:
            match request:
                case MakeQuestions(count):
                    yield from self._make(session, count)
                case RunQuestions(note):
                    with closing(measure(session, store, note)) as asking:
                        for told in asking:
                            if isinstance(told, Ran):
                                yield _examined(told, 1)
                case TryComing():
                    yield from _tried(try_coming(session, store))
                case TrySettings(wanted):
                    yield from _tried(try_settings(session, store, wanted))

    def _make(self, session: Session, count: int) -> Generator[object, None, None]:
        with session.existing_library() as store:
            known, made = read_cases(self._questions), []
            yield Examined("making", 0, count)
            wanted = MakeOptions(count=count, refusable=LEAST, seed=len(known) + 1)
            with ExitStack() as stack:
                questioner = stack.enter_context(session.questioner())
                maker = Maker(store, session.retriever(store), questioner, session.reader(), wanted)
                events = stack.enter_context(closing(maker.make(known)))
                for event in events:
                    if isinstance(event, Made):
                        made.append(event.case)
                        add_case(self._home, event.case)
                        question = event.case.question
                        yield Examined("making", event.done, event.total, 1, question)
                    else:
                        yield Examined("making", len(made), count)


def _tried(trial: Generator[object, None, None]) -> Generator[object, None, None]:
    run, files = 1, 0
    with closing(trial) as events:
        for event in events:
            match event:
                case Ran():
                    yield _examined(event, run)
                case Kept():
                    run += 1
                case Reading(path, _, left, _):
                    files = max(files, left)
                    yield Examined("reading", files - left, files, run, path)
                case Embedded(done, waiting):
                    yield Examined("embedding", done, done + waiting, run)
                case Tried(compared, _):
                    yield comparison_told(compared)


def _examined(told: Ran, number: int) -> Examined:
    return Examined("asking", told.done, told.total, number, told.outcome.question)


def _some(runs: list[Run]) -> list[Run]:
    if not runs:
        raise QuestionError("There is no run yet: ask the questions first.")
    return runs


def quality_told(
    cases: list[Case], history: History, collections: dict[str, tuple[str, ...]]
) -> QualityTold:
    runs = history.runs
    whole = [run for run in runs if not run.trial and not run.is_part]
    outcomes = whole[-1].outcomes if whole else ()
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
        (
            *(AlarmTold(one.kind, one.figures) for one in raised(runs)),
            *(AlarmTold("torn", (line,)) for line in history.torn),
        ),
        moved(*whole[-2:]) if len(whole) > 1 else {},
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
        run.note.removeprefix("trial of ") if run.trial else "",
        run.of if run.is_part else 0,
    )


def comparison_told(compared: Comparison) -> ComparisonTold:
    return ComparisonTold(
        compared.before.id,
        compared.after.id,
        compared.shared,
        compared.left_out,
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
