"""The user's own questions: made, judged, run, compared; on real files and a real store."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Generator as Pieces
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import pytest

from assistant.answering import Answerer
from assistant.embedding import Embedder
from assistant.errors import QuestionError
from assistant.evaluation.adding import approved, corrected, disapproved, unanswerable
from assistant.evaluation.cases import Case, Evidence, case_id, joined, read_cases, write_cases
from assistant.evaluation.comparing import alarms, compare
from assistant.evaluation.exporting import csv_text
from assistant.evaluation.history import (
    LibrarySize,
    Run,
    add_run,
    chosen,
    new_run,
    read_runs,
)
from assistant.evaluation.making import Made, MakeOptions, Maker, Rejected
from assistant.evaluation.matching import f1, found_at, is_right, says
from assistant.evaluation.phrasing import questions_of, questions_of_row
from assistant.evaluation.running import Measured, Outcome, run
from assistant.evaluation.summing import figures, groups
from assistant.judging import Judgement
from assistant.parsing.confined import ParserProcess
from assistant.reading import Reader
from assistant.records import Answer, Citation, Message, Place, Sentence
from assistant.retrieval import Retriever
from assistant.store import Store
from assistant.store.papers import PlainPaper
from tests.library import HashEmbedder, index

LEASE = """# Lease of the north bay

The lease was signed by the two parties on 14 November 2024. The monthly rent is 1,250 pounds.
Spare keys are kept for fifteen years after the end of the lease. The deposit is held by Maria Lund.

## Duties

The extraction is to be tested every 14 months, and its certificate shown to the landlord.
"""
PRICES = "Part,Price,Stock\nBurner seal,14.50,3\nFlow sensor,61.20,1\nIgnition lead,9.75,8\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "Lease.md").write_text(LEASE, "utf-8")
    (folder / "Prices.csv").write_text(PRICES, "utf-8")
    with Store.open(tmp_path / "library.db") as opened, ParserProcess() as parser:
        index(opened, parser, folder, HashEmbedder())
        yield opened


def retriever(store: Store) -> Retriever:
    return Retriever(store, cast(Embedder, HashEmbedder()))


def answerer(store: Store) -> Answerer:
    return Answerer(retriever(store), store.place_of, Judgement.load(), Reader.open())


def made(maker: Maker, known: Sequence[Case] = ()) -> list[Case]:
    return [event.case for event in maker.make(known) if isinstance(event, Made)]


# --- questions of sentences and rows -------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "question", "answer"),
    [
        (
            "The lease was signed by the two parties on 14 November 2024.",
            "When was the lease signed by the two parties?",
            "14 November 2024",
        ),
        (
            "Spare keys are kept for fifteen years after the end of the lease.",
            "How many years are spare keys kept for?",
            "fifteen years",
        ),
        (
            "The extraction is to be tested every 14 months by the tenant.",
            "How often is the extraction to be tested?",
            "14 months",
        ),
        (
            "The whole building is insured for £4,350,000 against fire.",
            "How much is the whole building insured for?",
            "£4,350,000",
        ),
        (
            "The second bridge over the river was designed by Maria Lund.",
            "Who was the second bridge over the river designed by?",
            "Maria Lund",
        ),
        (
            "A condensing boiler is a water heater that uses its exhaust.",
            "What is a condensing boiler?",
            "water heater",
        ),
    ],
)
def test_a_plain_sentence_is_turned_into_its_question(
    sentence: str, question: str, answer: str
) -> None:
    first = questions_of(sentence)[0]
    assert (first.question, first.answer) == (question, answer)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was built by the two parties in the year 1889.",  # leans on a sentence before it
        "See below.",
        "Is the lease signed by the two parties for ten years?",
        "A service that is more than sixty days late is not covered.",
        "Only when the loft was insulated in 2022 could the flow be lowered.",
    ],
)
def test_what_leans_on_others_or_is_no_statement_is_not_turned_round(sentence: str) -> None:
    assert [one for one in questions_of(sentence) if one.made != "gap"] == []


def test_a_row_is_asked_about_by_its_column() -> None:
    found = questions_of_row("Part | Price | Stock", "Burner seal | 14.50 | 3", "Prices")
    assert [(one.question, one.answer) for one in found] == [
        ("What is the price of Burner seal in Prices?", "14.50"),
        ("What is the stock of Burner seal in Prices?", "3"),
    ]
    assert questions_of_row("Part | Price | Stock", "Burner seal,14.50,3", "Prices") == found
    assert questions_of_row("Part | Price", "14 | 3 | 4", "") == []


# --- making --------------------------------------------------------------------------------------


def test_made_questions_are_found_again_and_hold_their_answer(store: Store) -> None:
    cases = made(Maker(store, retriever(store), options=MakeOptions(count=12)))
    answerable = [case for case in cases if case.answerable]
    assert len(answerable) >= 4
    assert {Path(case.file).name for case in answerable} == {"Lease.md", "Prices.csv"}
    for case in answerable:
        assert says(case.evidence[0].quote, case.answers[0])
        assert not says(case.question, case.answers[0])
        hits = retriever(store).search(case.question.replace('"', " "), 50)
        assert 0 in found_at(hits, case)
    assert [case for case in cases if not case.answerable]
    for case in cases:
        assert case.id == case_id(case.question)


def test_unanswerable_questions_name_what_stands_nowhere(store: Store) -> None:
    cases = made(Maker(store, retriever(store), options=MakeOptions(count=12)))
    known = {case.question for case in cases if case.answerable}
    for case in cases:
        if not case.answerable:
            assert case.question not in known
            assert min(map(store.words.match_count, case.question.rstrip("?").split())) == 0


def test_the_same_seed_makes_the_same_questions_and_none_twice(store: Store) -> None:
    options = MakeOptions(count=12, seed=3)
    first = made(Maker(store, retriever(store), options=options))
    assert made(Maker(store, retriever(store), options=options)) == first
    again = made(Maker(store, retriever(store), options=options), first)
    assert not {case.id for case in again} & {case.id for case in first}


@dataclass
class Script:
    """A generator that writes one question and one answer."""

    asked: str
    told: str
    context: int = 2048

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def count_prompt(self, messages: Sequence[Message]) -> int:
        return sum(len(message.text.split()) for message in messages)

    def write(self, messages: Sequence[Message], max_tokens: int) -> Pieces[str, None, None]:
        del max_tokens
        yield self.told if messages[0].text.endswith("?") else self.asked


@pytest.mark.parametrize(
    "script",
    [
        Script("Who gave 2,400 tiles?", "2,400"),  # gives its answer away
        Script("What is the answer to this question?", "2,400"),  # about itself
        Script("How many slates did Pennock count in the yard?", "seven"),  # not what it says
        Script("How many slates did Pennock count in the yard?", "2,400"),  # no reader to prove
    ],
)
def test_a_question_of_the_model_must_prove_good(tmp_path: Path, script: Script) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    text = "Old Pennock counted 2,400 slates in the yard behind the mill last week."
    (folder / "Slates.txt").write_text(text, "utf-8")
    with Store.open(tmp_path / "library.db") as opened, ParserProcess() as parser:
        index(opened, parser, folder, HashEmbedder())
        maker = Maker(opened, retriever(opened), script, None, MakeOptions(count=4))
        events = list(maker.make())
    kept = [event.case for event in events if isinstance(event, Made)]
    assert [case.made for case in kept if case.made == "model"] == []
    reasons = [event.reason for event in events if isinstance(event, Rejected)]
    assert ("not proved" in reasons) == (script.told == "2,400" and "slates did" in script.asked)


# --- the file ------------------------------------------------------------------------------------


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
        ('{"id": "1", "question": "x"}\n{"id": "1", "question": "y"}', "Line 2"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: str, words: str) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text(line, "utf-8")
    with pytest.raises(QuestionError, match=words):
        read_cases(PlainPaper(path))


# --- thumbs and corrections ----------------------------------------------------------------------


def answer(text: str, quote: str = "", refused: bool = False) -> Answer:
    cited = (Citation(1, "/a.md", Place(0, 5), quote),) if quote else ()
    sentences = () if refused else (Sentence(text, "supported", cited),)
    return Answer("When was it signed?", refused, "", sentences, (), {}, {})


def test_a_thumb_keeps_the_answer_and_its_quotes() -> None:
    case = approved(answer("It was signed in 2024.", "Signed 2024."))
    assert case.answers == ("It was signed in 2024.",)
    assert case.evidence == (Evidence("/a.md", "Signed 2024."),)
    assert not approved(answer("", refused=True)).answerable


def test_a_wrong_answer_is_remembered_beside_what_is_known() -> None:
    case = disapproved(answer("It was signed in 1999."), CASE)
    assert case.wrong == ("It was signed in 1999.",)
    assert case.answers == ("2024",)
    assert not is_right(answer("It was signed in 1999."), replace(case, answers=("1999",)))
    alone = disapproved(answer("It was signed in 1999."))
    assert alone.answerable
    assert not alone.judged


def test_a_correction_must_stand_in_the_files(store: Store) -> None:
    hits = retriever(store).search("monthly rent 1,250 pounds", 10)
    case = corrected("What is the rent?", ["1,250 pounds"], hits)
    assert case.evidence[0].quote.startswith("The monthly rent is 1,250 pounds.")
    with pytest.raises(QuestionError, match="--file"):
        corrected("What is the rent?", ["9,999 pounds"], hits)
    assert unanswerable("What is the rent?", case).answers == ()


# --- matching ------------------------------------------------------------------------------------


def test_an_answer_is_known_by_its_words_or_its_number() -> None:
    assert says("The rent is 1,250 pounds a month.", "1250 pounds")
    assert says("signed on 14 November 2024", "14 Nov 2024")
    assert says("kept by Mária LUND, of Aldermoor", "Maria Lund")
    assert not says("The rent is 1,350 pounds.", "1,250 pounds")
    assert not says("Marias Lund", "Maria Lund")
    assert f1("The rent is 1,250 pounds", ["1,250 pounds"]) == 0.75  # 3 of 5 words, and all 3
    assert f1("nothing", ["1,250 pounds"]) == 0.0


# --- running, summing, comparing -----------------------------------------------------------------


def test_a_run_asks_every_question_of_the_library(store: Store, tmp_path: Path) -> None:
    cases = [
        Case(
            "rent",
            "What is the monthly rent?",
            answers=("1,250 pounds",),
            evidence=(Evidence(str(tmp_path / "files" / "Lease.md"), "The monthly rent is"),),
        ),
        Case("none", "Who discovered penicillin?", answerable=False),
    ]
    folders = [folder.path for folder in store.ledger.folders()]
    *_, last = run(cases, retriever(store), answerer(store), folders)
    assert isinstance(last, Measured)
    rent, none = last.outcomes
    assert (rent.rank, rent.recall, rent.ndcg) == (1, 1.0, 1.0)
    assert rent.right
    assert rent.right_citations == rent.citations >= 1
    assert (rent.folder, rent.kind) == (str(tmp_path / "files"), "markdown")
    assert rent.rank_words == 1
    assert none.refused
    assert none.right
    found = figures(last.outcomes)
    assert found["recall@10"] == found["refusal_recall"] == found["refusal_precision"] == 1.0
    assert {(one.by, one.name) for one in groups(last.outcomes)} >= {
        ("all", ""),
        ("kind", "markdown"),
        ("folder", str(tmp_path / "files")),
    }


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
    )


def a_run(rights: Sequence[bool], texts: int = 100, note: str = "", meaning: int = 1) -> Run:
    outcomes = [outcome(n, right, meaning=meaning) for n, right in enumerate(rights)]
    size = LibrarySize(3, texts, texts, texts, 0)
    settings = {"retrieval": {"words": 0.7 if not note else 0.5}}
    return new_run(note, "1", {"embedder": "bge"}, settings, size, outcomes)


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


def test_runs_are_plain_json(tmp_path: Path) -> None:
    add_run(PlainPaper(tmp_path / "runs.jsonl"), a_run([True]))
    (line,) = (tmp_path / "runs.jsonl").read_text("utf-8").splitlines()
    fields = json.loads(line)
    assert set(fields) >= {"id", "note", "models", "settings", "library", "outcomes", "figures"}
