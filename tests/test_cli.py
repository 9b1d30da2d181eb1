"""The command line: its JSON is a contract, its errors are one sentence and an exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from assistant.answering import AnswerOptions
from assistant.cli import main
from assistant.cli.contract import answer_json
from assistant.cli.showing import consoles, show_answer
from assistant.paths import Home, resources
from assistant.records import Answer, Sentence
from assistant.searching import RetrievalOptions
from assistant.session import Session
from assistant.watching import WatchOptions

HIT = {"passage_id", "file", "place", "text", "score", "parts"}
PLACE = {"page", "boxes", "heading", "sheet", "cells", "slide", "message", "attachment", "lines"}
ANSWER = {"id", "question", "refused", "reason", "sentences", "closest", "timings", "tokens"}


@dataclass(frozen=True, slots=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True, slots=True)
class Commands:
    """`footnote` as a process of its own, in a home of its own."""

    home: Path

    def __call__(self, *arguments: str | Path) -> Ran:
        code = "import sys; from assistant.cli import main; sys.exit(main())"
        done = subprocess.run(
            [sys.executable, "-c", code, *map(str, arguments)],
            env={**os.environ, "FOOTNOTE_HOME": str(self.home)},
            capture_output=True,
            encoding="utf-8",
            timeout=900,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, model_home: Home) -> Iterator[Commands]:
    """A home with the built-in models, and the sample library indexed once."""
    home = tmp_path_factory.mktemp("home")
    (home / "models").symlink_to(model_home.models, target_is_directory=True)
    footnote = Commands(home)
    ran = footnote("index", resources() / "sample", "--json")
    assert ran.code == 0, ran.err
    assert ran.lines[-1]["event"] == "settled"
    yield footnote
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def bare(tmp_path: Path) -> Commands:
    """A home with nothing in it, not even models."""
    return Commands(tmp_path / "home")


def check_hit(hit: dict[str, Any]) -> None:
    assert set(hit) >= HIT
    assert Path(hit["file"]).is_absolute()
    assert Path(hit["file"]).is_file()
    assert set(hit["place"]) <= PLACE | {"start", "end"}
    assert hit["place"]["end"] > hit["place"]["start"] >= 0
    assert hit["text"]


def test_search_finds_the_place(sample: Commands) -> None:
    ran = sample("search", "fault", "F11", "boiler", "-k", "4", "--json")
    (found,) = ran.lines
    assert set(found) == {"query", "hits", "timings"}
    assert found["query"] == "fault F11 boiler"
    assert 1 <= len(found["hits"]) <= 4
    for hit in found["hits"]:
        check_hit(hit)
    first = found["hits"][0]
    assert Path(first["file"]).name == "Boiler manual KX40.pdf"
    assert first["place"]["page"] == 2
    assert first["place"]["boxes"]
    assert {"words", "meaning"} <= set(first["parts"])
    scores = [hit["score"] for hit in found["hits"]]
    assert scores == sorted(scores, reverse=True)


def test_filters_limit_where_is_searched(sample: Commands) -> None:
    (found,) = sample("search", "type:pdf,md heating -boiler", "--json").lines
    kinds = {Path(hit["file"]).suffix for hit in found["hits"]}
    assert kinds <= {".pdf", ".md"}
    assert not [hit for hit in found["hits"] if "boiler" in hit["text"].lower().split()]
    (found,) = sample("search", '"filling loop"', "--json").lines
    assert found["hits"]
    assert all("filling loop" in " ".join(hit["text"].lower().split()) for hit in found["hits"])
    (found,) = sample("search", "after:2199 boiler", "--json").lines
    assert found["hits"] == []
    scope = resources() / "sample" / "House rules.txt"
    (found,) = sample("search", "quiet hours", "--scope", scope, "--json").lines
    assert {hit["file"] for hit in found["hits"]} == {str(scope)}


def test_a_question_is_answered_with_true_footnotes(sample: Commands) -> None:
    ran = sample("ask", "What pressure should the cold heating system have?", "--json")
    (answer,) = ran.lines
    assert set(answer) == ANSWER | {"likely"}
    assert 0 < answer["likely"] <= 1
    assert set(answer["timings"]) >= {"retrieve_ms", "first_token_ms", "total_ms"}
    assert set(answer["tokens"]) == {"prompt", "answer"}
    assert not answer["refused"]
    for sentence in answer["sentences"]:
        assert sentence["status"] in ("supported", "partly", "unsupported")
        for citation in sentence["citations"]:
            assert set(citation) == {"passage_id", "file", "place", "quote"}
            assert Path(citation["file"]).name == "Boiler manual KX40.pdf"
            assert citation["quote"]
    for hit in answer["closest"]:
        check_hit(hit)


def test_questions_from_a_file_are_answered_in_order(sample: Commands, tmp_path: Path) -> None:
    lines = [
        {"id": "b", "question": "What does fault F11 mean on the boiler?"},
        {
            "id": "a",
            "question": "What does fault F11 mean on the boiler?",
            "scope": [str(resources() / "sample" / "House rules.txt")],
        },
        {"id": "c", "question": "What is the width of the weir on the river?"},
    ]
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    answers = sample("ask", "--questions", file).lines
    assert [answer["id"] for answer in answers] == ["b", "a", "c"]
    assert answers[2]["refused"]
    assert answers[2]["reason"]
    assert answers[2]["closest"]
    inside = {hit["file"] for hit in answers[1]["closest"]}
    assert inside <= {str(resources() / "sample" / "House rules.txt")}
    found = sample("search", "--questions", file, "-k", "2").lines
    assert [each["id"] for each in found] == ["b", "a", "c"]


def test_questions_of_a_file_may_follow_each_other(sample: Commands, tmp_path: Path) -> None:
    lines = [
        {"id": "a", "question": "What does fault F11 mean on the boiler?"},
        {"id": "b", "question": "and F07?", "after": "a"},
        {"id": "c", "question": "and F07?"},
    ]
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    first, second, alone = sample("ask", "--questions", file).lines
    assert "searched" not in first
    assert "boiler" in second["searched"][0]
    assert second["before"] == [lines[0]["question"]]
    assert "F07" in second["sentences"][0]["text"]
    assert "before" not in alone


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_without_a_question_a_terminal_is_a_conversation(
    sample: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FOOTNOTE_HOME", str(sample.home))
    typed = Terminal("What does fault F11 mean on the boiler?\nin:\nand F07?\n\nno more\n")
    monkeypatch.setattr(sys, "stdin", typed)
    assert main(["ask"]) == 0
    said = capsys.readouterr().out
    assert "Searched for “and F07? (" in said
    assert "Flue gas too hot" in said
    assert typed.readline() == "no more\n"


def test_status_counts_and_lists(sample: Commands) -> None:
    (counts,) = sample("status", "--json").lines
    assert counts["ready"] == counts["files"] > 10
    assert counts["passages"] > 50
    assert counts["waiting_for_vectors"] == 0
    files = sample("status", "--files", "--json").lines
    assert len(files) == counts["files"]
    for file in files:
        assert set(file) == {"path", "state", "reason", "passages"}
        assert file["state"] == "ready"
        assert file["passages"] > 0
    piped = [line.split("\t") for line in sample("status", "--files").out.splitlines()]
    assert [(int(count), state, reason) for _, state, count, reason in piped] == [
        (file["passages"], file["state"], file["reason"]) for file in files
    ]
    assert all(
        file["path"].endswith(name.removeprefix("~"))
        for (name, *_), file in zip(piped, files, strict=True)
    )
    assert sample("check").out.strip() == "The library is sound."
    assert "15 ready" in sample("status").out


def test_plain_output_names_file_and_place(sample: Commands) -> None:
    ran = sample("ask", "What pressure should the cold heating system have?")
    assert "[1]" in ran.out
    assert "Boiler manual KX40.pdf, p. " in ran.out
    assert "Boiler manual KX40.pdf" in sample("search", "KX40").out


def test_an_answer_that_may_be_none_is_told_as_such(capsys: pytest.CaptureFixture[str]) -> None:
    said = (Sentence("It froze.", "supported"),)
    answered = Answer("Why?", False, "", said, (), {}, {}, likely=0.3, unsure=True)
    show_answer(consoles()[0], answered)
    shown = capsys.readouterr().out.splitlines()
    assert shown[0].startswith("This may not answer your question")
    assert shown[-1] == "It froze."
    assert answer_json(answered)["unsure"] is True
    assert "unsure" not in answer_json(replace(answered, unsure=False))


def test_judged_questions_are_ranked_through_the_whole_path(
    sample: Commands, tmp_path: Path
) -> None:
    corpus = [
        {"_id": "d<1>", "title": "Cats", "text": "Cats sleep for most of the day."},
        {"_id": "d2", "title": "Bridges", "text": "A suspension bridge hangs from cables."},
        {"_id": "d3", "title": "", "text": "Bread rises because yeast makes gas."},
    ]
    queries = [{"_id": "q1", "text": "how long do cats sleep"}, {"_id": "q2", "text": "yeast"}]
    for name, lines in (("corpus", corpus), ("queries", queries)):
        text = "\n".join(json.dumps(line) for line in lines)
        (tmp_path / f"{name}.jsonl").write_text(text, "utf-8")
    qrels = tmp_path / "qrels.tsv"
    qrels.write_text("query-id\tcorpus-id\tscore\nq1\td<1>\t1\nq2\td3\t2\n", "utf-8")
    run = tmp_path / "out.trec"
    corpus_file, queries_file = tmp_path / "corpus.jsonl", tmp_path / "queries.jsonl"
    files: list[str | Path] = ["--corpus", corpus_file, "--queries", queries_file]
    ran = sample("evaluate", "retrieval", *files, "--qrels", qrels, "--run", run, "--json")
    assert ran.code == 0, ran.err
    assert ran.lines[0]["ndcg@10"] == 1.0
    rows = [line.split() for line in run.read_text("utf-8").splitlines()]
    assert [row[:4] for row in rows if row[3] == "1"] == [
        ["q1", "Q0", "d<1>", "1"],
        ["q2", "Q0", "d3", "1"],
    ]
    assert all(len(row) == 6 and float(row[4]) > 0 for row in rows)


@pytest.mark.timeout(1500)  # a dozen answers
def test_own_questions_are_made_judged_run_and_compared(sample: Commands, tmp_path: Path) -> None:
    made = sample("evaluate", "make", "--count", "4", "--forms-only", "--json")
    assert made.code == 0, made.err
    assert len(made.lines) == 4
    assert sum(case["answerable"] for case in made.lines) == 2  # till there are 20 others
    weir = sample("evaluate", "add", "How wide is the weir on the river?", "--none", "--json")
    assert not weir.lines[0]["answerable"]
    rent = ["evaluate", "add", "What is the yearly rent of the workshop?"]
    right = sample(*rent, "--answer", "£9,600 a year", "--json").lines[0]
    assert Path(right["evidence"][0]["file"]).name == "Workshop lease.docx"
    assert sample(*rent, "--answer", "£1 a year").code == 6
    good = sample(*rent, "--good", "--json").lines[0]  # what was known to be right stays
    assert (good["made"], good["evidence"]) == ("user", right["evidence"])
    assert good["answers"][0] == "£9,600 a year"
    for note in ("first", "second"):
        ran = sample("evaluate", "run", "--note", note, "--json")
        assert ran.code == 0, ran.err
        assert len(ran.lines[0]["outcomes"]) == 6
        assert {"recall@10", "refusal_recall", "total_ms"} <= set(ran.lines[0]["figures"])
    first, second, alarms = sample("evaluate", "history", "--json").lines
    assert (first["note"], second["note"], alarms) == ("first", "second", {"alarms": []})
    (compared,) = sample("evaluate", "compare", "--json").lines
    assert compared["shared"] == 6
    assert compared["changed"] == []
    assert sample("evaluate", "export", tmp_path / "runs.csv").code == 0
    with (tmp_path / "runs.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 13  # a cell may hold several lines
    assert "refused" in sample("evaluate", "history").out


def test_a_question_about_the_library_lists_its_files(sample: Commands) -> None:
    (answer,) = sample("ask", "Which files mention the boiler?", "--json").lines
    assert answer["sentences"][0]["text"].endswith("Read all 15 files.")
    listed = [Path(each["citations"][0]["file"]).name for each in answer["sentences"][1:]]
    assert "Boiler manual KX40.pdf" in listed
    assert all(each["citations"][0]["quote"] for each in answer["sentences"][1:])


def test_files_are_found_by_words_without_any_model(bare: Commands, tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "note.md").write_text("# Keys\n\nThe spare key is with Mrs Vane.\n")
    ran = bare("index", tmp_path / "files")
    assert ran.code == 0, ran.err
    assert "footnote models get" in ran.err
    (found,) = bare("search", "spare key", "--json").lines
    assert found["hits"][0]["place"]["lines"] == [1, 3]
    refused = bare("ask", "Who has the spare key?")
    assert refused.code == 3
    assert "footnote models get" in refused.err
    assert bare("folders").out.strip().endswith("files")
    assert bare("folders", "--remove", tmp_path / "files").code == 0
    assert bare("status", "--json").lines[0]["files"] == 0


def broken_store(home: Path) -> None:
    home.mkdir()
    (home / "library.db").write_bytes(b"no database" * 1000)


def bad_settings(home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text("[chunking]\ntarget_tokens = 1\n")


@pytest.mark.parametrize(
    ("arguments", "prepare", "code", "words"),
    [
        (["search", "x"], None, 4, "footnote index"),
        (["ask", "x"], None, 4, "footnote index"),
        (["status"], None, 4, "footnote index"),
        (["index"], None, 5, "footnote index FOLDER"),
        (["index", "/absent/folder"], None, 5, "cannot be reached"),
        (["search", "x"], broken_store, 4, "damaged"),
        (["index", "."], bad_settings, 2, "target_tokens"),
        (["ask", "--questions", "/absent.jsonl"], None, 6, "cannot be read"),
        (["evaluate", "make"], None, 4, "footnote index"),
        (["evaluate", "run"], None, 6, "footnote evaluate make"),
        (["evaluate", "compare"], None, 6, "footnote evaluate run"),
        (["evaluate", "export", "/absent/runs.csv"], None, 6, "footnote evaluate run"),
        (["models", "get", "no-such-model"], None, 3, "no-such-model"),
        (["models", "import", "/absent.gguf"], None, 3, "/absent.gguf"),
        (["models", "remove", "no-such-model"], None, 3, "not installed"),
    ],
)
def test_every_error_is_a_sentence_and_a_code(
    bare: Commands, arguments: list[str], prepare: Any, code: int, words: str
) -> None:
    if prepare is not None:
        prepare(bare.home)
    ran = bare(*arguments)
    assert ran.code == code, ran.err
    assert words in ran.err
    assert "Traceback" not in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    as_json = bare(*arguments, "--json")
    assert as_json.code == code
    assert as_json.lines[-1]["error"] == ran.err.strip()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{not json", "Line 1"),
        ('["a"]', "not a JSON object"),
        ('{"id": 1}', 'no "question"'),
        ('{"question": "x", "scope": 4}', "scope"),
        ("", "no question"),
        ('{"question": "x", "after": "y"}', "comes after “y”"),
    ],
)
def test_a_bad_question_file_is_refused_before_anything_is_asked(
    sample: Commands, tmp_path: Path, line: str, words: str
) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text(line)
    ran = sample("ask", "--questions", file)
    assert ran.code == 6
    assert words in ran.err
    assert ran.out == ""


def test_the_settings_start_from_the_same_defaults_as_the_engine(tmp_path: Path) -> None:
    session = Session(Home(tmp_path))
    from assistant.indexing import IndexOptions

    assert session.index_options() == IndexOptions()
    assert session.retrieval_options() == RetrievalOptions()
    assert session.answer_options() == AnswerOptions()
    assert session.watch_options() == WatchOptions()
