"""Which file a question is about, and what is about another."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.asked_about import file_asked_about, of_another
from assistant.records import Hit, Place, Through


def hit(id: int, file: str, text: str = "The votes were counted.") -> Hit:
    return Hit(id, file, Place(0, len(text)), text, 1.0, {}, title=Path(file).stem)


FOOT = "/FOOTLOCKER_2022_8K.pdf"
PEPSI = "/PEPSICO_2023_8K.pdf"
HITS = [hit(1, FOOT), hit(2, PEPSI), hit(3, FOOT), hit(4, FOOT)]


def test_what_is_about_another_and_does_not_mention_it_is_left_out() -> None:
    assert of_another("How did Foot Locker's holders vote in May 2022?", HITS) == {1}
    mentioned = [*HITS, hit(5, PEPSI, "Unlike Foot Locker, we vote in May.")]
    assert of_another("How did Foot Locker's holders vote?", mentioned) == {1}


@pytest.mark.parametrize(
    "question",
    [
        "how did the holders vote?",  # calls nothing by its name
        "How did holders vote in 2022?",  # a year is no name
        "How did Pepsi's holders vote?",  # most of what was found is of another
        "How did Adobe's holders vote?",  # no file is called so
    ],
)
def test_nothing_is_left_out_unless_most_is_of_the_file_that_is_called(question: str) -> None:
    assert of_another(question, HITS) == set()


def test_what_was_followed_to_stays() -> None:
    through = Through(1, "Pepsi", "Foot Locker sells Pepsi.")
    hits = [hit(1, FOOT), Hit(2, PEPSI, Place(0, 3), "It.", 1.0, {}, through=through)]
    assert of_another("Who makes what Foot Locker sells?", hits) == set()
    assert of_another("Who makes what Foot Locker sells?", []) == set()


def test_of_a_companys_files_that_of_the_period_is_asked_about() -> None:
    hits = [hit(1, "/AMCOR_2023_10K.pdf"), hit(2, "/AMCOR_2023Q2_10Q.pdf"), hit(3, PEPSI)]
    assert file_asked_about("Amcor's margin in FY2023", hits) == "/AMCOR_2023_10K.pdf"
    assert file_asked_about("Amcor's margin in Q2 FY2023", hits) == "/AMCOR_2023Q2_10Q.pdf"
    assert file_asked_about("the margin in FY2023", hits) == ""
    assert file_asked_about("the margin", [hit(at, PEPSI) for at in range(5)]) == PEPSI
    assert file_asked_about("the margin", []) == ""
