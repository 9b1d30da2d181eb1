"""Runs over time: kept, compared, with alarms, written as a table."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import QuestionError
from assistant.evaluation.cases import Case, Evidence, gold_of
from assistant.evaluation.comparing import LEAST, alarms, compare, moved, verdict
from assistant.evaluation.declining import declines
from assistant.evaluation.exporting import csv_text
from assistant.evaluation.failing import failing
from assistant.evaluation.history import (
    History,
    LibrarySize,
    Run,
    add_run,
    chosen,
    new_run,
    read_history,
    read_runs,
)
from assistant.evaluation.running import Outcome
from assistant.evaluation.summing import figures, groups
from assistant.store.papers import PlainPaper


def outcome(number: int, right: bool, rank: int = 1, meaning: int = 1) -> Outcome:
    return Outcome(
        id=f"q{number}",
        question=f"Question {number}?",
        answerable=True,
        judged=True,
        made="user",
        folder="/files",
        kind="pdf",
        rank=rank,
        recall=float(rank > 0),
        ndcg=float(rank > 0),
        rank_words=rank,
        rank_meaning=meaning,
        refused=False,
        right=right,
        wrong_again=False,
        f1=float(right),
        citations=1,
        right_citations=int(right),
        cited=float(right),
        answer="=1+1",
        search_ms=20.0,
        total_ms=900.0,
        prompt_tokens=300,
        answer_tokens=12,
        by_itself=True,
    )


def a_run(rights: Sequence[bool], texts: int = 100, note: str = "", meaning: int = 1) -> Run:
    outcomes = [outcome(n, right, meaning=meaning) for n, right in enumerate(rights)]
    size = LibrarySize(3, texts, texts, texts, 0)
    settings = {"retrieval": {"words": 0.7 if not note else 0.5}}
    return new_run(note, "1", {"embedder": "bge"}, settings, size, outcomes)


def with_outcomes(outcomes: Sequence[Outcome]) -> Run:
    return replace(a_run([]), outcomes=tuple(outcomes))


def test_of_answers_told_without_doubt_it_counts_how_many_are_right() -> None:
    found = [
        outcome(1, True),
        replace(outcome(2, False), unsure=True),
        replace(outcome(3, False), refused=True),
        replace(outcome(4, False), answerable=False),
    ]
    assert figures(found)["sure_right"] == 0.5
    assert "sure_right" not in figures(found[1:3])


def test_what_is_not_judged_counts_in_no_measure_of_refusals_or_of_the_search() -> None:
    refused = replace(outcome(1, False), refused=True, citations=0)
    assert figures([refused])["refusal_precision"] == 0.0
    unknown = replace(refused, judged=False, made="thumb")
    assert not {"refusal_precision", "refusal_recall", "recall@5"} & set(figures([unknown]))


def test_ranks_of_one_search_that_were_read_off_both_are_not_compared() -> None:
    old = [replace(one, by_itself=False) for one in a_run([True] * 30, meaning=0).outcomes]
    assert "meaning@10" not in figures(old)
    compared = compare(with_outcomes(old), a_run([True] * 30))
    assert "meaning@10" not in {one.measure for one in compared.differences}
    assert figures(old)["recall@5"] == 1.0  # which a run of before says by its rank


def test_a_question_that_is_judged_otherwise_is_not_compared() -> None:
    before = [replace(outcome(n, False), gold="aa") for n in range(30)]
    after = [replace(outcome(n, True), gold="aa" if n < 25 else "bb") for n in range(30)]
    compared = compare(with_outcomes(before), with_outcomes(after))
    assert (compared.shared, compared.left_out, len(compared.changed)) == (25, 5, 25)
    old = [replace(one, gold="") for one in before]  # of a version that did not keep it
    assert compare(with_outcomes(old), with_outcomes(after)).left_out == 0
    gone = [replace(one, gone=True) for one in after[:3]]
    assert compare(with_outcomes(before[:3]), with_outcomes(gone)).left_out == 3


def test_what_is_held_to_be_right_tells_two_questions_apart() -> None:
    case = Case("c1", "When?", answers=("2024", "in 2024"), evidence=(Evidence("/a.md", "2024."),))
    same = replace(case, answers=("in 2024", "2024"), evidence=(Evidence("/b.md", "2024."),))
    assert gold_of(case) == gold_of(same)
    others = [
        replace(case, answers=("2025",)),
        replace(case, evidence=(Evidence("/a.md", "2025."),)),
        Case("c1", "When?", answerable=False),
    ]
    assert len({gold_of(one) for one in (case, *others)}) == 4


def test_a_question_whose_evidence_is_gone_is_shown_apart_and_counts_nowhere() -> None:
    kept, gone = outcome(1, True), replace(outcome(2, False, rank=0), gone=True)
    assert figures([kept, gone]) == figures([kept])
    assert [one.questions for one in groups([kept, gone])] == [1] * 4
    assert [(one.outcome.id, one.reason) for one in failing([kept, gone])] == [("q2", "gone")]


def test_a_torn_line_is_left_out_and_named_and_the_next_run_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "runs.jsonl"
    paper = PlainPaper(path)
    first = a_run([True])
    add_run(paper, first)
    path.write_text(path.read_text("utf-8") * 2, "utf-8")
    path.write_text(path.read_text("utf-8")[:-40], "utf-8")
    assert read_history(paper) == History((first,), (2,))
    add_run(paper, first)
    assert read_history(paper) == History((first, first), (2,))


def test_the_alarm_is_of_the_usual_run_and_not_of_the_luckiest() -> None:
    usual = [a_run([True] * 30 + [False] * 10) for _ in range(5)]
    lucky = a_run([True] * 40)
    assert alarms([*usual[:2], lucky, *usual[2:], usual[0]]) == []
    (fallen,) = alarms([*usual, a_run([True] * 10 + [False] * 30)])
    assert "answered_right 0.75 → 0.25" in fallen
    part = replace(a_run([False] * 40), of=80)
    assert alarms([*usual, part]) == []  # a part says nothing of the whole


def test_runs_are_kept_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "evaluation" / "runs.jsonl"
    paper = PlainPaper(path)
    assert read_runs(paper) == []
    with pytest.raises(QuestionError, match="no run"):
        chosen([], "last")
    first, second = a_run([True, False]), replace(a_run([True, True]), id="20990101-000000")
    add_run(paper, first)
    add_run(paper, second)
    runs = read_runs(paper)
    assert runs == [first, second]
    assert chosen(runs, "last") == second
    assert chosen(runs, "-2") == first
    assert chosen(runs, "2099") == second
    with pytest.raises(QuestionError, match="no run 1066"):
        chosen(runs, "1066")
    path.write_text(path.read_text("utf-8") + "{}\n", "utf-8")
    with pytest.raises(QuestionError, match="Line 3"):
        read_runs(paper)


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85"])
def test_a_run_whose_answer_holds_a_separator_is_read_again(tmp_path: Path, mark: str) -> None:
    run = a_run([True])
    run = replace(run, outcomes=(replace(run.outcomes[0], answer=f"By{mark}foot."),))
    path = tmp_path / "runs.jsonl"
    line = json.dumps(dataclasses.asdict(run), ensure_ascii=False)  # as it was written once
    path.write_text(line + "\n", "utf-8")
    add_run(PlainPaper(path), run)
    assert read_runs(PlainPaper(path)) == [run, run]


def test_a_change_is_certain_only_beyond_chance() -> None:
    before = a_run([False] * 30 + [True] * 10)
    after = a_run([True] * 30 + [True] * 9 + [False], note="new weights")
    compared = compare(before, after)
    right = next(one for one in compared.differences if one.measure == "answered_right")
    assert (right.before, right.after, right.questions) == (0.25, 0.975, 40)
    assert right.low <= right.difference <= right.high
    assert right.certain
    assert [one.change for one in compared.changed].count("better") == 30
    assert [one.id for one in compared.changed if one.change == "worse"] == ["q39"]
    assert compared.settings == {"retrieval.words": ("0.7", "0.5")}
    same = compare(before, a_run([False] * 30 + [True] * 9 + [False]))
    assert not next(one for one in same.differences if one.measure == "answered_right").certain


def test_a_change_of_refusals_is_seen_though_each_run_refuses_others() -> None:
    absent = [replace(outcome(n, True), answerable=False) for n in range(30)]
    told = [outcome(n, True) for n in range(30, 60)]
    refusing = [replace(one, refused=True) for one in absent]
    before = with_outcomes([*refusing, *(replace(one, refused=True) for one in told)])
    after = with_outcomes([*refusing, *told])
    compared = compare(before, after)
    precision = next(one for one in compared.differences if one.measure == "refusal_precision")
    assert (precision.before, precision.after, precision.questions) == (0.5, 1.0, 30)
    assert precision.certain
    assert 0.3 < precision.low <= 0.5 <= precision.high < 0.7
    cited = [one for one in compared.differences if one.measure == "citation_precision"]
    assert cited[0].before == cited[0].after == 1.0


def test_nothing_is_certain_of_a_few_questions() -> None:
    for count, expected in ((1, "few"), (LEAST - 1, "few"), (LEAST, "better")):
        compared = compare(a_run([False] * count), a_run([True] * count))
        assert verdict(compared) == expected
        assert any(one.certain for one in compared.differences) == (expected == "better")


def test_runs_are_told_apart_on_the_questions_of_both() -> None:
    first = a_run([True] * 10)
    second = a_run([True] * 10 + [False] * 10)  # ten harder ones were added
    assert second.figures["answered_right"] - first.figures["answered_right"] == -0.5
    assert moved(first, second)["answered_right"] == 0.0
    assert moved(a_run([]), second) == {}


def simulated(chances: Sequence[float], runs: int, chooser: random.Random) -> list[Run]:
    """Runs whose questions are each answered rightly with its chance."""
    return [a_run([chooser.random() < one for one in chances]) for _ in range(runs)]


def rings(history: Sequence[Run]) -> list[int]:
    """After which runs a slow decline is told."""
    return [at for at in range(1, len(history) + 1) if declines(history[:at])]


@pytest.mark.parametrize("unsure", [0.1, 0.3, 1.0])
def test_chance_alone_is_no_decline(unsure: float) -> None:
    for seed in range(6):
        chooser = random.Random(seed)
        chances = [
            chooser.uniform(0.2, 0.8)
            if chooser.random() < unsure
            else float(chooser.random() < 0.85)
            for _ in range(30)
        ]
        assert rings(simulated(chances, 40, chooser)) == []


@pytest.mark.parametrize("unsure", [0, 6])
def test_what_is_lost_question_by_question_is_told_in_time(unsure: int) -> None:
    for seed in range(4):
        chooser = random.Random(seed)
        history: list[Run] = []
        for lost in range(10):  # another question every four runs
            chances = [0.5] * unsure + [0.0] * lost + [1.0] * (30 - unsure - lost)
            history += simulated(chances, 4, chooser)
        first = rings(history)[0]
        assert 10 <= first <= 32


def test_a_slow_decline_that_no_two_runs_show_alarms() -> None:
    history = [a_run([True] * (40 - n // 3) + [False] * (n // 3)) for n in range(30)]
    (told,) = alarms(history)
    assert f"since {history[0].id}: " in told
    assert "answered_right 0.99 → 0.78" in told
    usual = sorted(history[-6:-1], key=lambda run: run.figures["answered_right"])[2]
    assert not any(one.certain for one in compare(usual, history[-1]).differences)


def test_alarms_speak_of_a_fall_of_an_outgrown_index_and_of_missing_vectors() -> None:
    good = a_run([True] * 40)
    assert alarms([]) == alarms([good]) == alarms([good, a_run([True] * 39 + [False])]) == []
    (fallen,) = alarms([good, a_run([False] * 20 + [True] * 20)])
    assert "answered_right 1.00 → 0.50" in fallen
    (outgrown,) = alarms([good, a_run([True] * 40, texts=500, meaning=0)])
    assert "outgrown" in outgrown
    assert alarms([good, a_run([True] * 40, texts=110, meaning=0)]) == []  # it has hardly grown
    waiting = replace(good, library=replace(good.library, waiting=7))
    (missing,) = alarms([waiting])
    assert "7 of 100 texts" in missing


def test_the_table_is_safe_to_open() -> None:
    rows = list(csv.DictReader(io.StringIO(csv_text([a_run([True, False])]))))
    assert [row["right"] for row in rows] == ["1", "0"]
    assert rows[0]["answer"] == "'=1+1"
    assert rows[0]["texts"] == "100"


def test_the_table_says_what_each_run_was_made_with_and_what_is_right() -> None:
    case = Case("q0", "Question 0?", answers=("=2024", "in 2024"))
    run = replace(a_run([True, False]), trial=True)
    outcomes = (replace(run.outcomes[0], gold=gold_of(case)), run.outcomes[1])
    corrected = Case("q1", "Question 1?", answers=("2025",))  # since the run
    text = csv_text([replace(run, outcomes=outcomes)], [case, corrected], {"Mill": ("/files",)})
    first, second = csv.DictReader(io.StringIO(text))
    assert (first["expected"], second["expected"]) == ("'=2024 / in 2024", "")
    assert (first["trial"], first["stopped"], first["collections"]) == ("1", "0", "Mill")
    assert (first["model.embedder"], first["setting.retrieval.words"]) == ("bge", "0.7")


def test_runs_are_plain_json(tmp_path: Path) -> None:
    add_run(PlainPaper(tmp_path / "runs.jsonl"), a_run([True]))
    (line,) = (tmp_path / "runs.jsonl").read_text("utf-8").splitlines()
    fields = json.loads(line)
    assert set(fields) >= {"id", "note", "models", "settings", "library", "outcomes", "figures"}
