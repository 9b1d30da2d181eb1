"""Which file a question is about."""

from __future__ import annotations

from pathlib import Path

from assistant.asked_about import file_asked_about
from assistant.records import Hit, Place


def hit(id: int, file: str, text: str = "The votes were counted.") -> Hit:
    return Hit(id, file, Place(0, len(text)), text, 1.0, {}, title=Path(file).stem)


PEPSI = "/PEPSICO_2023_8K.pdf"


def test_of_a_companys_files_that_of_the_period_is_asked_about() -> None:
    hits = [hit(1, "/AMCOR_2023_10K.pdf"), hit(2, "/AMCOR_2023Q2_10Q.pdf"), hit(3, PEPSI)]
    assert file_asked_about("Amcor's margin in FY2023", hits) == "/AMCOR_2023_10K.pdf"
    assert file_asked_about("Amcor's margin in Q2 FY2023", hits) == "/AMCOR_2023Q2_10Q.pdf"
    assert file_asked_about("the margin in FY2023", hits) == ""
    assert file_asked_about("the margin", [hit(at, PEPSI) for at in range(5)]) == PEPSI
    assert file_asked_about("the margin", []) == ""
