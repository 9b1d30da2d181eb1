"""Other settings tried on a library's own questions: on the library, or on a copy of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from filelock import FileLock

from assistant.cli import main
from assistant.errors import AssistantError, QuestionError
from assistant.evaluation.cases import QUESTIONS, Case, Evidence, write_cases
from assistant.evaluation.comparing import alarms
from assistant.evaluation.history import RUNS, read_runs
from assistant.evaluation.running import Ran
from assistant.evaluation.trying import differing, try_settings, with_values
from assistant.paths import Home
from assistant.sealing import change, new_key
from assistant.session import Session
from assistant.settings import Settings, load_settings
from assistant.store import Store
from assistant.store.papers import paper
from assistant.vault import TRIAL_LOCK, settle
from tests.sealed import PASSPHRASE, holders

SECRET = "zinnia"


@pytest.fixture
def home(tmp_path: Path, model_home: Home, monkeypatch: pytest.MonkeyPatch) -> Home:
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    made.models.symlink_to(model_home.models, target_is_directory=True)
    monkeypatch.setenv("FOOTNOTE_HOME", str(made.folder))
    folder = tmp_path / "files"
    folder.mkdir()
    paragraphs = [
        f"Bay {n} of the {SECRET} mill is let to tenant number {n}, who pays a rent of {n + 100} "
        "pounds a month, heats it by himself and may park two cars in the yard behind the gate. "
        "He sweeps the stairs on the first Saturday of the month, and tells us if he cannot."
        for n in range(6)
    ]
    (folder / "Lets.txt").write_text("\n\n".join(paragraphs), "utf-8")
    assert main(["index", str(folder)]) == 0
    write_cases(
        paper(made, QUESTIONS),
        [
            Case(
                f"c{n}",
                f"What is the rent of bay {n}?",
                answers=(f"{n + 100} pounds",),
                evidence=(Evidence(str(folder / "Lets.txt"), paragraphs[n]),),
            )
            for n in range(3)
        ],
    )
    return made


def test_values_are_taken_as_a_person_types_them() -> None:
    given = {
        "chunking.target_tokens": "300",
        "retrieval.words": "1",
        "answering.doubt": "refuse",
        "answering.grounded": "false",
    }
    found = with_values(Settings(), given)
    assert differing(Settings(), found) == {
        "chunking.target_tokens": "300",
        "retrieval.words": "1.0",
        "answering.doubt": "refuse",
        "answering.grounded": "False",
    }


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("chunking.target_tokens", "9", "whole number from 32 to 4096"),
        ("chunking.target_tokens", "many", "whole number"),
        ("chunking.target_tokens", "900", "must rise"),
        ("chunking.size", "300", "chunking has target_tokens"),
        ("size", "300", "the groups are models"),
        ("answering.doubt", "never", '"refuse"'),
    ],
)
def test_what_no_setting_may_be_is_said(name: str, value: str, said: str) -> None:
    with pytest.raises(AssistantError, match=said):
        with_values(Settings(), {name: value})


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "nothing to try"),
        ({"window.theme": "dark"}, "changes no answer"),
        ({"models.embedder": "all-minilm-l6-v2"}, "embedder use"),
    ],
)
def test_what_cannot_be_tried_so_is_said_before_anything_is_asked(
    home: Home, given: dict[str, str], said: str
) -> None:
    session = Session(home)
    with (
        session.existing_library() as store,
        pytest.raises(QuestionError, match=said),
    ):
        next(try_settings(session, store, with_values(session.settings, given)))
    assert read_runs(paper(home, RUNS)) == []


def test_weights_are_tried_on_the_library_and_nothing_is_changed(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["evaluate", "try", "retrieval.words=0.1", "--adopt", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["shared"], told["verdict"], told["adopted"]) == (3, "few", False)
    assert told["settings"] == {"retrieval.words": ["0.7", "0.1"]}
    before, after = read_runs(paper(home, RUNS))
    assert (before.trial, after.trial) == (False, True)
    assert "retrieval.words 0.1" in after.note
    assert alarms([before, after]) == alarms([before])
    assert load_settings(home.settings) == Settings()


def test_passages_are_cut_otherwise_in_a_copy_that_is_deleted(home: Home) -> None:
    others = with_values(Session(home).settings, {"chunking.target_tokens": "80"})
    session = Session(home)
    with session.existing_library() as store:
        served = store.documents.passage_count()
        home.trial.write_bytes(b"what a killed trial left")
        list(try_settings(session, store, others))
        assert store.documents.passage_count() == served
    before, after = read_runs(paper(home, RUNS))
    assert before.library.passages == served
    assert after.library.passages > served
    assert after.settings["chunking"]["target_tokens"] == 80
    assert after.figures["recall@5"] > 0
    assert list(home.folder.glob("trial.db*")) == []


def test_stopped_in_the_copy_it_leaves_nothing(home: Home) -> None:
    session = Session(home)
    others = with_values(session.settings, {"chunking.target_tokens": "80"})
    with session.existing_library() as store:
        events = try_settings(session, store, others)
        for event in events:
            if home.trial.exists() and isinstance(event, Ran):
                break
        else:
            raise AssertionError("the copy was never asked")
        events.close()
    assert list(home.folder.glob("trial.db*")) == []
    assert [run.is_part for run in read_runs(paper(home, RUNS))] == [False, True]


def test_what_a_killed_trial_left_goes_at_the_next_start_but_not_while_one_runs(
    home: Home,
) -> None:
    home.trial.write_bytes(b"left")
    with FileLock(home.folder / TRIAL_LOCK):
        settle(home)
        assert home.trial.exists()
    settle(home)
    assert not home.trial.exists()


def test_of_an_encrypted_library_the_copy_is_encrypted_and_a_plain_one_is_erased(
    home: Home,
) -> None:
    with Store.open(home.store) as store:
        store.copy(home.trial)  # a trial was killed before there was a passphrase
    assert holders(home.folder, SECRET)
    opened = home.opened_with(new_key(PASSPHRASE))
    list(change(home, opened.key))
    assert holders(home.folder, SECRET) == []
    session = Session(opened)
    with session.existing_library() as store:
        others = with_values(session.settings, {"chunking.target_tokens": "80"})
        copies = 0
        for _ in try_settings(session, store, others):
            copies += home.trial.exists()
            assert holders(home.folder, SECRET) == []
    assert copies
