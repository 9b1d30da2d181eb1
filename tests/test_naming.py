"""How well a question names a file: by the words of its name, and by a proper name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.naming import coverage, told


def test_a_name_is_covered_by_its_words_their_beginnings_and_pairs() -> None:
    files = ["BESTBUY_2023_10K", "BESTBUY_2022_10K", "MGMRESORTS_2023", "notes"]
    best, other, mgm, notes = coverage(["Best", "Buy", "2023"], files)
    assert best > other > 0
    assert 0 < mgm < best
    assert notes == 0
    assert coverage(["MGM"], files)[2] > 0
    assert coverage(["re"], files) == [0, 0, 0, 0]
    assert coverage(["anything"], []) == []


def test_a_quarter_is_a_part_of_a_name_however_it_is_said() -> None:
    files = ["AMCOR_2023Q2_10Q", "AMCOR_2023_10K"]
    for question in ("Amcor Q2 FY2023", "Amcor Q22023", "Amcor in the second quarter of 2023"):
        quarter, year = coverage(question.split(), files, question)
        assert quarter > 0.5, question
        assert year < 1, question
    assert coverage(["Amcor", "2023"], files)[1] > coverage(["Amcor", "2023"], files)[0]


FILINGS = [
    "JOHNSON_JOHNSON_2022Q4",
    "ADOBE_2022_10K",
    "AMCOR_2023_10K",
    "AMCOR_2023Q2",
    "MGMRESORTS",
    "3M_2018_10K",
]


@pytest.mark.parametrize(
    ("question", "best"),
    [
        ("Does Adobe have an improving margin?", {1}),
        ("Adobe's free cash flow in 2022", {1}),
        ("What did JnJ spend in 2022?", {0}),
        ("What did J&J spend?", {0}),
        ("What does Amcor owe?", {2, 3}),
        ("Did MGM pay a dividend?", {4}),
        ("Could 3M pay its bills in 2018?", {5}),
        ("Did we spend $3M on the roof?", set()),
        ("what does adobe owe?", set()),  # nothing says that it is a name
        ("What was spent in 2022?", set()),
        ("Who works in Resorts World?", set()),  # not the beginning of a name
    ],
)
def test_a_proper_name_tells_files_from_the_others(question: str, best: set[int]) -> None:
    shares = told(question, FILINGS)
    assert {at for at, share in enumerate(shares) if share} == best
    assert all(share > 0.6 for share in shares if share)


@given(st.text(max_size=40), st.lists(st.text(max_size=20), max_size=5))
def test_told_is_a_share(question: str, files: list[str]) -> None:
    shares = told(question, files)
    assert len(shares) == len(files)
    assert all(0 <= share <= 1 for share in shares)


@given(st.lists(st.text(max_size=12), max_size=5), st.lists(st.text(max_size=20), max_size=5))
def test_coverage_is_a_share(terms: list[str], files: list[str]) -> None:
    shares = coverage(terms, files)
    assert len(shares) == len(files)
    assert all(0 <= share <= 1 + 1e-9 for share in shares)
