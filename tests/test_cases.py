"""The user's own questions as lines of a file: written, read, corrected by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.cli.questions import read_questions
from assistant.errors import QuestionError
from assistant.evaluation.cases import Case, Evidence, case_id, joined, read_cases, write_cases
from assistant.store.papers import PlainPaper

CASE = Case(
    "c1", "When was it signed?", answers=("2024",), evidence=(Evidence("/a.md", "Signed 2024."),)
)


def test_cases_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = PlainPaper(tmp_path / "evaluation" / "questions.jsonl")
    assert read_cases(path) == []
    cases = [CASE, Case("c2", "Why?", answerable=False), replace(CASE, id="c3", wrong=("1999",))]
    write_cases(path, cases)
    assert read_cases(path) == cases
    assert joined(cases, [replace(CASE, question="New?")])[0].question == "New?"


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85"])
def test_what_other_programs_take_for_the_end_of_a_line_is_none(tmp_path: Path, mark: str) -> None:
    path = PlainPaper(tmp_path / "questions.jsonl")
    quote = f"Signed in{mark}2024."
    cases = [replace(CASE, evidence=(Evidence("/a.md", quote),)), replace(CASE, id="c2")]
    write_cases(path, cases)
    assert read_cases(path) == cases
    asked = tmp_path / "asked.jsonl"
    asked.write_text(f'{{"question": "What is{mark}the rent?"}}\n', "utf-8")
    assert [one.question for one in read_questions(asked)] == [f"What is{mark}the rent?"]


def test_a_person_may_write_as_little_as_a_question_and_its_answer(tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text('{"question": "Who has the key?", "answers": "Mrs Vane"}\n\n', "utf-8")
    (case,) = read_cases(PlainPaper(path))
    assert (case.id, case.answers) == (case_id("who has  the KEY?"), ("Mrs Vane",))
    assert case.judged


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{no json", "Line 1"),
        ('{"answers": ["x"]}', '"question"'),
        ('{"question": "x", "answers": 3}', '"answers"'),
        ('{"question": "x", "evidence": [{"file": "y"}]}', '"quote"'),
        ('\n{"question": "x", "evidence": [{"file": "y", "quote": " "}]}', "Line 2 .*empty"),
        ('{"question": "x", "answerable": "false"}', "neither true nor false"),
        ('{"question": "x", "answerable": false, "answers": ["y"]}', "remove one or the other"),
        (
            '{"question": "x", "answerable": false, "evidence": [{"quote": "y"}]}',
            "Line 1 .*remove one or the other",
        ),
        ('{"id": "1", "question": "x"}\n{"id": "1", "question": "y"}', "Line 2"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: str, words: str) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text(line, "utf-8")
    with pytest.raises(QuestionError, match=words):
        read_cases(PlainPaper(path))


def test_what_a_question_comes_after_is_kept_with_it(tmp_path: Path) -> None:
    after = ("Who signed the lease?", "When was it signed?")
    path = PlainPaper(tmp_path / "questions.jsonl")
    write_cases(path, [Case("c1", "And where?", answers=("Hull",), after=after)])
    (case,) = read_cases(path)
    assert case.after == after
    written = '{"question": "And where?", "answers": "Hull", "after": "Who signed it?"}'
    path.write(written + "\n")
    (case,) = read_cases(path)
    assert case.after == ("Who signed it?",)
    assert case.id == case_id("And where?", case.after)
