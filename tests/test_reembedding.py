"""Another embedder is filled beside the one that serves: resumed, switched, dropped, killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from assistant.embedding import Embedder
from assistant.errors import ModelError
from assistant.evaluation.cases import QUESTIONS, Case, Evidence, write_cases
from assistant.evaluation.comparing import alarms, verdict
from assistant.evaluation.history import RUNS, read_runs
from assistant.evaluation.measuring import last_trial, try_coming
from assistant.indexing import Following, Indexer
from assistant.indexing.events import Adopted, Filled, Read
from assistant.parsing.confined import ParserProcess
from assistant.paths import Home
from assistant.retrieval import Retriever
from assistant.session import Session
from assistant.settings import load_settings, save_settings
from assistant.store import Store
from assistant.store.papers import paper
from tests.library import SMALL, HashEmbedder, content

OLD, NEW = "bge-small-en-v1.5", "all-minilm-l6-v2"
ENTER = "import sys; from assistant.cli import main; sys.exit(main())"


@pytest.fixture
def home(tmp_path: Path, model_home: Home) -> Home:
    made = Home(tmp_path / "home")
    made.folder.mkdir()
    made.models.symlink_to(model_home.models, target_is_directory=True)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "files"
    made.mkdir()
    for n in range(150):
        text = f"Bay {n} of the mill is let to tenant number {n}.\n\nIts rent is {n + 100} pounds."
        (made / f"bay {n}.txt").write_text(text, "utf-8")
    return made


@pytest.fixture
def parser() -> Iterator[ParserProcess]:
    with ParserProcess() as process:
        yield process


def indexer_of(store: Store, parser: ParserProcess, name: str) -> Indexer:
    return Indexer(store, parser, cast(Embedder, HashEmbedder(name)), SMALL)


def coming(name: str, accepted: bool = False) -> Following:
    return Following(cast(Embedder, HashEmbedder(name)), accepted)


def serving(store: Store) -> str:
    known = store.embedders.current()
    assert known is not None
    return known.name


# --- the indexer ---------------------------------------------------------------------------------


def test_the_old_vectors_answer_until_the_new_ones_are_all_there(
    tmp_path: Path, folder: Path, parser: ParserProcess
) -> None:
    with Store.open(tmp_path / "library.db") as store:
        indexer = indexer_of(store, parser, "old:1")
        indexer.add_folder(folder)
        list(indexer.refresh())
        texts = store.words.text_count()
        indexer.follow_next(coming("new:1", accepted=True))
        seen = []
        for event in indexer.follow():
            seen.append(event)
            retriever = Retriever(store, cast(Embedder, HashEmbedder(serving(store))))
            (hit,) = retriever.search("tenant number 7", 1)
            assert "meaning" in hit.parts
            assert store.check() == []
        filled = [event for event in seen if isinstance(event, Filled)]
        assert [event.waiting for event in filled] == sorted(
            (event.waiting for event in filled), reverse=True
        )
        assert (filled[-1].done, filled[-1].waiting) == (texts, 0)
        assert seen[-1] == Adopted("new:1")
        assert serving(store) == "new:1"
        old = store.vectors.find("old:1")
        assert old is not None
        assert store.vectors.count(old) == 0
        assert (
            store.database.value("select count(*) from code_blocks where embedder_id = ?", (old,))
            == 0
        )


def test_it_may_be_paused_closed_and_dropped(
    tmp_path: Path, folder: Path, parser: ParserProcess
) -> None:
    with Store.open(tmp_path / "library.db") as store:
        indexer = indexer_of(store, parser, "old:1")
        indexer.add_folder(folder)
        list(indexer.refresh())
        before = content(store)
        indexer.follow_next(coming("new:1"))
        asked = iter(range(1000))
        list(indexer.follow(lambda: next(asked) > 5))
        events = indexer.follow()
        next(events)
        events.close()
        known = store.embedders.coming()
        assert known is not None
        assert 0 < store.embedders.missing_count(known.id) < store.words.text_count()
        indexer.follow_next(None)
        list(indexer.follow())
        assert store.embedders.coming() is None
        assert content(store) == before
        assert store.check() == []


def test_what_changes_meanwhile_is_right_in_both(
    tmp_path: Path, folder: Path, parser: ParserProcess
) -> None:
    with Store.open(tmp_path / "library.db") as store:
        indexer = indexer_of(store, parser, "old:1")
        indexer.add_folder(folder)
        list(indexer.refresh())
        indexer.follow_next(coming("new:1"))
        next(indexer.follow())
        (folder / "bay 3.txt").write_text("Bay 3 stands empty since the flood.", "utf-8")
        (folder / "bay 4.txt").unlink()
        (folder / "new.txt").write_text("A new bay was opened behind the weir.", "utf-8")
        list(indexer.refresh())
        known = store.embedders.coming()
        assert known is not None
        assert store.embedders.missing_count(known.id) == 0
        for name in ("old:1", "new:1"):
            retriever = Retriever(store, cast(Embedder, HashEmbedder(name)))
            for question, file in (("empty since the flood", "bay 3.txt"), ("weir", "new.txt")):
                (hit,) = retriever.search(question, 1)
                assert Path(hit.file).name == file
                assert "meaning" in hit.parts
            assert "bay 4.txt" not in {
                Path(hit.file).name for hit in retriever.search("tenant number 4", 50)
            }
        indexer.follow_next(coming("new:1", accepted=True))
        (folder / "late.txt").write_text("A late file about the turbine.", "utf-8")
        list(indexer.refresh())
        assert serving(store) == "new:1"
        with Store.open(tmp_path / "fresh.db") as other:
            fresh = indexer_of(other, parser, "new:1")
            fresh.add_folder(folder)
            list(fresh.refresh())
            assert content(store)["vectors"] == content(other)["vectors"]
            assert content(store)["passages"] == content(other)["passages"]


def test_a_change_of_embedder_reads_no_file_again(
    tmp_path: Path, folder: Path, parser: ParserProcess
) -> None:
    with Store.open(tmp_path / "library.db") as store:
        indexer = indexer_of(store, parser, "old:1")
        indexer.add_folder(folder)
        list(indexer.refresh())
        short = HashEmbedder("new:1")
        short.max_tokens = 128
        indexer.follow_next(Following(cast(Embedder, short), accepted=True))
        list(indexer.follow())
        again = Indexer(store, parser, cast(Embedder, short), SMALL)
        read = [event for event in again.refresh() if isinstance(event, Read)]
        assert all(event.was_known for event in read)


# --- which one serves, with two real models ------------------------------------------------------


def run_cli(home: Home, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", ENTER, *arguments],
        env={**os.environ, "FOOTNOTE_HOME": str(home.folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def want(home: Home, model_id: str) -> None:
    settings = load_settings(home.settings)
    models = replace(settings.models, embedder=model_id)
    save_settings(home.settings, replace(settings, models=models))


def library(home: Home, folder: Path) -> None:
    want(home, OLD)
    ran = run_cli(home, "index", str(folder))
    assert ran.returncode == 0, ran.stderr


def test_another_model_in_the_settings_is_followed_not_begun_anew(
    home: Home, folder: Path, parser: ParserProcess
) -> None:
    library(home, folder)
    want(home, NEW)
    session = Session(home)
    with session.existing_library() as store:
        assert session.models_in_use(store)["embedder"] == OLD
        indexer = session.indexer(store, parser)
        events = indexer.follow()
        next(events)
        events.close()
        assert store.vectors.waiting_count() == 0
        (hit,) = session.retriever(store).search("Which bay has tenant number 7?", 1)
        assert "meaning" in hit.parts
        assert isinstance(list(indexer.follow())[-1], Adopted)
        assert session.models_in_use(store)["embedder"] == NEW
        assert store.check() == []


def test_killed_in_the_middle_it_goes_on_and_ends_the_same(home: Home, folder: Path) -> None:
    library(home, folder)
    killed = 0
    for attempt in range(6):
        process = subprocess.Popen(
            [sys.executable, "-c", ENTER, "embedder", "use", NEW, "--accept", "--json"],
            env={**os.environ, "FOOTNOTE_HOME": str(home.folder), "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(1 + attempt // 3)]
        if '"adopted"' in lines[-1]:
            process.communicate()
            break
        process.send_signal(signal.SIGKILL)
        process.communicate()
        killed += 1
        with Store.open(home.store) as store:
            assert store.check() == []
            session = Session(home)
            (hit,) = session.retriever(store).search("Which bay has tenant number 7?", 1)
            assert "meaning" in hit.parts
    assert killed
    ran = run_cli(home, "embedder", "use", NEW, "--accept")
    assert ran.returncode == 0, ran.stderr
    other = Home(home.folder.parent / "calm")
    other.folder.mkdir()
    other.models.symlink_to(home.models, target_is_directory=True)
    want(other, NEW)
    assert run_cli(other, "index", str(folder)).returncode == 0
    with Store.open(home.store) as store, Store.open(other.store) as calm:
        assert content(store) == content(calm)
        assert store.check() == []


def test_a_kill_between_the_setting_and_the_switch_is_made_good(
    home: Home, folder: Path, parser: ParserProcess
) -> None:
    library(home, folder)
    session = Session(home)
    with session.existing_library() as store:
        indexer = session.indexer(store, parser)
        indexer.follow_next(Following(session.open_embedder(session.model("embedder"))))
    want(home, NEW)  # here the process died
    assert run_cli(home, "index").returncode == 0
    with Store.open(home.store) as store:
        assert serving(store).startswith(NEW)


def test_a_trial_is_kept_raises_no_alarm_and_decides(home: Home, folder: Path) -> None:
    library(home, folder)
    cases = [
        Case(
            f"c{n}",
            f"What is the rent of bay {n}?",
            answers=(f"{n + 100} pounds",),
            evidence=(Evidence(str(folder / f"bay {n}.txt"), f"Its rent is {n + 100} pounds."),),
        )
        for n in range(3)
    ]
    write_cases(paper(home, QUESTIONS), cases)
    session = Session(home)
    with session.existing_library() as store:
        with pytest.raises(ModelError, match="embedder use"):
            list(try_coming(session, store))
        model = session.open_embedder(session.model("embedder"))
        assert model.id.startswith(OLD)
    ran = run_cli(home, "embedder", "use", NEW)
    assert ran.returncode == 0, ran.stderr
    assert "still serves" in ran.stdout
    status = run_cli(home, "embedder", "status")
    assert f"{OLD} serves" in status.stdout
    assert NEW in status.stdout
    runs = read_runs(paper(home, RUNS))
    assert [(run.trial, run.models["embedder"]) for run in runs] == [(False, OLD), (True, NEW)]
    assert alarms(runs) == alarms(runs[:1])
    compared = last_trial(runs, OLD, NEW)
    assert compared is not None
    assert compared.shared == 3
    assert verdict(compared) != "better"
    dropped = run_cli(home, "embedder", "drop")
    assert dropped.returncode == 0, dropped.stderr
    assert run_cli(home, "embedder", "drop").returncode == ModelError.exit_code
    with Store.open(home.store) as store:
        assert serving(store).startswith(OLD)
        assert store.database.value("select count(distinct embedder_id) from vectors") == 1
