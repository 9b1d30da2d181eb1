"""Runs on a real library with the real models: stopped, with questions that the files outlived."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from assistant.cli import TERMINATED, main
from assistant.errors import QuestionError
from assistant.evaluation.cases import QUESTIONS, Case, Evidence, read_cases, write_cases
from assistant.evaluation.changing import add_case, change_cases, judge_case
from assistant.evaluation.history import RUNS, read_runs
from assistant.evaluation.locating import standing
from assistant.evaluation.measuring import measure
from assistant.evaluation.running import Ran
from assistant.paths import Home
from assistant.session import Session
from assistant.store import Store
from assistant.store.papers import paper


@pytest.fixture
def home(tmp_path: Path, model_home: Home, monkeypatch: pytest.MonkeyPatch) -> Home:
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    made.models.symlink_to(model_home.models, target_is_directory=True)
    monkeypatch.setenv("FOOTNOTE_HOME", str(made.folder))
    return made


@pytest.fixture
def folder(tmp_path: Path, home: Home) -> Path:
    assert home.folder.exists()
    made = tmp_path / "files"
    made.mkdir()
    for n in range(3):
        text = f"Bay {n} of the mill is let to tenant number {n}.\n\nIts rent is {n + 100} pounds."
        (made / f"bay {n}.txt").write_text(text, "utf-8")
    assert main(["index", str(made)]) == 0
    return made


def rents(folder: Path) -> list[Case]:
    return [
        Case(
            f"c{n}",
            f"What is the rent of bay {n}?",
            answers=(f"{n + 100} pounds",),
            evidence=(Evidence(str(folder / f"bay {n}.txt"), f"Its rent is {n + 100} pounds."),),
        )
        for n in range(3)
    ]


def test_a_run_that_is_stopped_keeps_what_was_asked_as_a_part(home: Home, folder: Path) -> None:
    write_cases(paper(home, QUESTIONS), rents(folder))
    session = Session(home)
    with session.existing_library() as store:
        events = measure(session, store)
        assert isinstance(next(events), Ran)
        assert isinstance(next(events), Ran)
        events.close()
        (part,) = read_runs(paper(home, RUNS))
        assert (len(part.outcomes), part.of, part.is_part) == (2, 3, True)
        events = measure(session, store)
        events.close()  # before anything was asked
        list(measure(session, store))
    runs = read_runs(paper(home, RUNS))
    assert [run.is_part for run in runs] == [True, False]
    assert all(one.by_itself and one.gold for one in runs[-1].outcomes)


def test_a_run_that_the_system_ends_is_kept_as_a_part(
    home: Home, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_cases(paper(home, QUESTIONS), rents(folder))

    def ended(session: Session, store: Store, note: str) -> Iterator[object]:
        with closing(measure(session, store, note)) as events:
            yield next(events)
            os.kill(os.getpid(), signal.SIGTERM)
            yield from events

    monkeypatch.setattr("assistant.cli.quality.measure", ended)
    before = signal.getsignal(signal.SIGTERM)
    assert main(["evaluate", "run"]) == TERMINATED
    (part,) = read_runs(paper(home, RUNS))
    assert (len(part.outcomes), part.is_part) == (1, True)
    assert signal.getsignal(signal.SIGTERM) is before


def test_what_cannot_be_read_of_the_runs_is_told_before_anything_is_asked(
    home: Home, folder: Path
) -> None:
    write_cases(paper(home, QUESTIONS), rents(folder))
    paper(home, RUNS).write("{}\n")
    session = Session(home)
    with session.existing_library() as store, pytest.raises(QuestionError, match="Line 1"):
        next(measure(session, store))


def test_evidence_that_no_longer_stands_in_the_files_is_left_out(
    home: Home, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second, third = rents(folder)
    moved = Evidence("/elsewhere/bay 1.txt", second.evidence[0].quote)
    old = Evidence(first.file, "Its rent was 90 pounds.")
    whole = Evidence(third.file, "let to tenant number 2. Its rent is 102 pounds.")
    cases = [
        Case("gone", first.question, answers=("90 pounds",), evidence=(old,)),
        Case("part", "What is it?", answers=("100",), evidence=(old, first.evidence[0])),
        Case("moved", second.question, answers=second.answers, evidence=(moved,)),
        Case("whole", third.question, answers=third.answers, evidence=(whole,)),
        Case("absent", "Who won the football world cup in 1998?", answerable=False),
    ]
    with Session(home).existing_library() as store:
        kept, gone = standing(store, cases)
    assert gone == {"gone"}
    assert [len(case.evidence) for case in kept] == [1, 1, 1, 1, 0]
    assert kept[1].evidence == first.evidence
    write_cases(paper(home, QUESTIONS), cases)
    capsys.readouterr()
    assert main(["evaluate", "run"]) == 0
    said = capsys.readouterr().out
    assert "no longer stands in your files" in " ".join(said.split())
    (run,) = read_runs(paper(home, RUNS))
    assert [one.id for one in run.outcomes if one.gone] == ["gone"]


def judged_first(new: Case, known: Case | None) -> Case:
    assert known is None
    return new


def test_making_and_judging_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")

    def make() -> None:
        for n in range(40):
            add_case(home, Case(f"made {n}", f"Question {n}?", answers=("yes",)))

    maker = threading.Thread(target=make)
    maker.start()
    for n in range(40):
        new = Case(f"judged {n}", f"And {n}?")
        judge_case(home, new.id, partial(judged_first, new))
    maker.join()
    assert len(read_cases(paper(home, QUESTIONS))) == 80
    judge_case(home, "made 3", lambda known: Case("made 3", f"{known and known.question} Yes."))
    add_case(home, Case("made 3", "Question 3?"))  # was made before it was judged
    change_cases(home, lambda known: [case for case in known if case.id == "made 3"])
    (kept,) = read_cases(paper(home, QUESTIONS))
    assert kept.question == "Question 3? Yes."
